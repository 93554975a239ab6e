// Microsoft's SDK of the beta as it comes, with requests by hand: it has the models, and no builder for connectors.
import { existsSync } from 'node:fs';
import {
  AllowedHostsValidator,
  BaseBearerTokenAuthenticationProvider,
  HttpMethod,
  type Parsable,
  type ParsableFactory,
  type RequestAdapter,
  RequestInformation,
  type SerializationWriter,
} from '@microsoft/kiota-abstractions';
import { beforeAll, describe, expect, test } from 'vitest';
import { start } from '../../../src/start.ts';
import { bases, connectorsId, defaultGroup, missingId, sample } from '../../support/round-trip.ts';
import { fleet, groupSizes } from '../../support/sample-fleet.ts';

const folder = new URL('../../runtimes/programs/node_modules/@microsoft/msgraph-beta-sdk/', import.meta.url);
const isHere = existsSync(folder);
const why = isHere ? '' : ' (skipped: it is not here; it comes by `pnpm runtimes`)';

/** What is used of the SDK. Its own types are left alone: every check of types would read 15 MB of them. */
interface Sdk {
  readonly GraphBetaRequestAdapter: new (
    authentication: BaseBearerTokenAuthenticationProvider,
  ) => RequestAdapter;
  readonly createConnectorFromDiscriminatorValue: ParsableFactory<Parsable>;
  readonly createConnectorCollectionResponseFromDiscriminatorValue: ParsableFactory<Parsable>;
  readonly createConnectorGroupCollectionResponseFromDiscriminatorValue: ParsableFactory<Parsable>;
  readonly createODataErrorFromDiscriminatorValue: ParsableFactory<Parsable>;
  readonly serializeConnector: (writer: SerializationWriter, connector?: Partial<Parsable> | null) => void;
}

let sdk: Sdk;
beforeAll(async () => {
  if (!isHere) return;
  const files = ['index.js', 'models/index.js', 'models/oDataErrors/index.js'];
  const modules: object[] = await Promise.all(files.map((file) => import(new URL(file, folder).href)));
  const all: object = Object.assign({}, ...modules);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a test fails if it is not so
  sdk = all as Sdk;
});

/** Sends a request as the documentation of the SDK shows it, with the connector in it if there is one. */
async function send(
  url: string,
  method: HttpMethod,
  template: string,
  factory: ParsableFactory<Parsable>,
  { id, connector }: { readonly id?: string; readonly connector?: object } = {},
): Promise<Parsable | undefined> {
  const adapter = new sdk.GraphBetaRequestAdapter(
    new BaseBearerTokenAuthenticationProvider({
      getAuthorizationToken: async () => 'token',
      getAllowedHostsValidator: () => new AllowedHostsValidator(),
    }),
  );
  adapter.baseUrl = url;
  const values = { baseurl: url, 'connector%2Did': id };
  const request = new RequestInformation(method, `{+baseurl}${template}`, values);
  request.headers.add('Accept', 'application/json');
  if (connector !== undefined)
    request.setContentFromParsable(adapter, 'application/json', connector, sdk.serializeConnector);
  const error = sdk.createODataErrorFromDiscriminatorValue;
  return adapter.send(request, factory, { _4XX: error, _5XX: error });
}

const item = '/connectors/{connector%2Did}';

describe.skipIf(!isHere).each(bases)(`the SDK under %s${why}`, (base) => {
  test('reads a filtered list, and groups with their members', async () => {
    await using server = await start();
    const url = server.url + base;
    const list = "/connectors?%24filter=machineName%20ne%20'gone'&%24top=999";
    expect(
      await send(url, HttpMethod.GET, list, sdk.createConnectorCollectionResponseFromDiscriminatorValue),
    ).toMatchObject({ value: { length: fleet.length } });
    const groups = '/connectorGroups?%24expand=members&%24orderby=name';
    expect(
      await send(
        url,
        HttpMethod.GET,
        groups,
        sdk.createConnectorGroupCollectionResponseFromDiscriminatorValue,
      ),
    ).toMatchObject({ value: groupSizes.map(([name, length]) => ({ name, members: { length } })) });
  });

  test('changes a connector, and reads it with its group', async () => {
    await using server = await start();
    const url = server.url + base;
    const connector = { machineName: 'edge-01', status: 'inactive' };
    const factory = sdk.createConnectorFromDiscriminatorValue;
    const changed = await send(url, HttpMethod.PATCH, item, factory, { id: connectorsId, connector });
    expect(changed).toMatchObject({ ...sample, ...connector });
    const read = await send(url, HttpMethod.GET, `${item}?%24expand=memberOf`, factory, { id: connectorsId });
    expect(read).toMatchObject({ ...connector, memberOf: [{ name: defaultGroup.name }] });
  });

  test('tells an error of the service by its code', async () => {
    await using server = await start();
    const factory = sdk.createConnectorFromDiscriminatorValue;
    await expect(
      send(server.url + base, HttpMethod.GET, item, factory, { id: missingId }),
    ).rejects.toMatchObject({ responseStatusCode: 404, errorEscaped: { code: 'Connector_NotFound' } });
  });
});
