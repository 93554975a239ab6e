// Requests and models as Kiota generates them, by the adapter of Microsoft's SDKs, read and change all that there is.
import {
  AllowedHostsValidator,
  BaseBearerTokenAuthenticationProvider,
  HttpMethod,
  type RequestAdapter,
  RequestInformation,
} from '@microsoft/kiota-abstractions';
import { BaseGraphRequestAdapter, PageIterator } from '@microsoft/msgraph-sdk-core';
import { describe, expect, test } from 'vitest';
import { start } from '../../../src/start.ts';
import { bases, connectorsId, defaultGroup, missingId, sample } from '../../support/round-trip.ts';
import { fleet, groupSizes } from '../../support/sample-fleet.ts';
import { errorMappings } from './errors.ts';
import {
  type Collection,
  type Connector,
  type ConnectorGroup,
  createCollection,
  createConnector,
  createGroup,
  serializeConnector,
  serializeGroup,
  serializeReference,
} from './models.ts';

const options = '{?%24count,%24expand,%24filter,%24orderby,%24search,%24select,%24skip,%24top}';
const connectors = '/connectors';
const connector = `${connectors}/{connector%2Did}`;
const groups = '/connectorGroups';
const group = `${groups}/{connectorGroup%2Did}`;
const byId = { 'connector%2Did': connectorsId };

const connectorPage = createCollection(createConnector);
const groupPage = createCollection(createGroup);

/** The adapter of Microsoft's SDKs, with all that it does by default. */
function adapterFor(url: string): RequestAdapter {
  const adapter = new BaseGraphRequestAdapter(
    'beta',
    '1.0.0',
    new BaseBearerTokenAuthenticationProvider({
      getAuthorizationToken: async () => 'token',
      getAllowedHostsValidator: () => new AllowedHostsValidator(),
    }),
  );
  adapter.baseUrl = url;
  return adapter;
}

type Query = RequestInformation['queryParameters'];

/** A request as a generated builder makes it. */
function request(method: HttpMethod, template: string, path = {}, query: Query = {}): RequestInformation {
  const made = new RequestInformation(method, `{+baseurl}${template}`, path);
  Object.assign(made.queryParameters, query);
  made.headers.add('Accept', template.endsWith('$count') ? 'text/plain;q=0.9' : 'application/json');
  return made;
}

describe.each(bases)('a program that Kiota wrote, under %s', (base) => {
  test('follows a filtered list in an order over three pages, each of what was selected', async () => {
    await using server = await start();
    const adapter = adapterFor(server.url + base);
    const first = request(
      HttpMethod.GET,
      connectors + options,
      {},
      {
        '%24count': true,
        '%24filter': "contains(machineName,'contoso.com') and externalIp ne 'a+b&c{d}'",
        '%24orderby': ['machineName desc', 'id'],
        '%24select': ['machineName', 'status'],
        '%24top': 2,
      },
    );
    const page: Collection<Connector> = (await adapter.send(first, connectorPage, errorMappings)) ?? {
      value: [],
    };
    expect(page.odataCount).toBe(fleet.length);
    const items: Connector[] = [];
    await new PageIterator(
      adapter,
      page,
      (item) => items.push(item) > 0,
      connectorPage,
      errorMappings,
    ).iterate();
    expect(items.map(({ machineName }) => machineName)).toEqual(
      fleet
        .map(({ machineName }) => machineName)
        .toSorted()
        .toReversed(),
    );
    expect(items.every(({ id, status }) => id === undefined && status !== undefined)).toBe(true);
  });

  test('is given the group of each connector, and the connectors of each group', async () => {
    await using server = await start();
    const adapter = adapterFor(server.url + base);
    const one = request(HttpMethod.GET, connector + options, byId, {
      '%24expand': ['memberOf($select=id,name)'],
    });
    expect(await adapter.send(one, createConnector, errorMappings)).toMatchObject({
      ...sample,
      memberOf: [{ id: defaultGroup.id, name: defaultGroup.name }],
    });
    const all = request(
      HttpMethod.GET,
      groups + options,
      {},
      {
        '%24expand': ['members'],
        '%24orderby': ['name'],
      },
    );
    const page = await adapter.send(all, groupPage, errorMappings);
    expect(page?.value).toMatchObject(groupSizes.map(([name, length]) => ({ name, members: { length } })));
  });

  test('counts', async () => {
    await using server = await start();
    const adapter = adapterFor(server.url + base);
    const count = request(HttpMethod.GET, `${connectors}/$count`);
    expect(await adapter.sendPrimitive(count, 'number', errorMappings)).toBe(fleet.length);
  });

  test('sends back a connector as it was read, but for what it changes', async () => {
    await using server = await start();
    const adapter = adapterFor(server.url + base);
    const read = await adapter.send(request(HttpMethod.GET, connector, byId), createConnector, errorMappings);
    const change = request(HttpMethod.PATCH, connector, byId);
    change.setContentFromParsable(
      adapter,
      'application/json',
      { ...read, status: 'inactive' } satisfies Connector,
      serializeConnector,
    );
    const changed = await adapter.send(change, createConnector, errorMappings);
    expect(changed).toMatchObject({ ...sample, status: 'inactive' });
  });

  test('creates a group, sends it back with another name, and deletes it', async () => {
    await using server = await start();
    const adapter = adapterFor(server.url + base);
    const created = await create(adapter, {
      odataType: '#microsoft.graph.connectorGroup',
      name: 'Berlin',
      region: 'eur',
    });
    expect(created).toMatchObject({ name: 'Berlin', region: 'eur', isDefault: false });
    const path = { 'connectorGroup%2Did': created?.id };
    const rename = request(HttpMethod.PATCH, group, path);
    rename.setContentFromParsable(
      adapter,
      'application/json',
      { ...created, name: 'Potsdam' } satisfies ConnectorGroup,
      serializeGroup,
    );
    expect(await adapter.send(rename, createGroup, errorMappings)).toMatchObject({
      id: created?.id,
      name: 'Potsdam',
    });
    await adapter.sendNoResponseContent(request(HttpMethod.DELETE, group, path), errorMappings);
    const gone = adapter.send(request(HttpMethod.GET, group, path), createGroup, errorMappings);
    await expect(gone).rejects.toMatchObject({ responseStatusCode: 404 });
  });

  test('moves a connector to a group by a reference, and takes it out again', async () => {
    await using server = await start();
    const adapter = adapterFor(server.url + base);
    const berlin = await create(adapter, { name: 'Berlin' });
    const odataId = `${server.url}${base}/connectorGroups/${berlin?.id}`;
    const add = request(HttpMethod.POST, `${connector}/memberOf/$ref`, byId);
    add.setContentFromParsable(adapter, 'application/json', { odataId }, serializeReference);
    await adapter.sendNoResponseContent(add, errorMappings);
    const members = request(HttpMethod.GET, `${group}/members${options}`, {
      'connectorGroup%2Did': berlin?.id,
    });
    expect((await adapter.send(members, connectorPage, errorMappings))?.value).toMatchObject([sample]);
    const remove = request(HttpMethod.DELETE, `${connector}/memberOf/$ref?@id={%40id}`, byId, {
      '%40id': odataId,
    });
    await adapter.sendNoResponseContent(remove, errorMappings);
    expect((await adapter.send(members, connectorPage, errorMappings))?.value).toEqual([]);
  });

  test('reads what is wrong from an error, and by which ids it is found again', async () => {
    await using server = await start();
    const adapter = adapterFor(server.url + base);
    const missing = request(HttpMethod.GET, connector, { 'connector%2Did': missingId });
    const guid = expect.stringMatching(/^[\da-f-]{36}$/);
    await expect(adapter.send(missing, createConnector, errorMappings)).rejects.toMatchObject({
      responseStatusCode: 404,
      errorEscaped: {
        code: 'Connector_NotFound',
        message: expect.stringContaining(missingId),
        target: 'connectorsId',
        innerError: { date: expect.any(Date), requestId: guid, clientRequestId: guid },
      },
    });
  });
});

/** Creates a group. */
async function create(adapter: RequestAdapter, body: ConnectorGroup): Promise<ConnectorGroup | undefined> {
  const creation = request(HttpMethod.POST, groups);
  creation.setContentFromParsable(adapter, 'application/json', body, serializeGroup);
  return adapter.send(creation, createGroup, errorMappings);
}
