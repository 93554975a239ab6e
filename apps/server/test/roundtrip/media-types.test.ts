// Media types: what `Accept` and `$format` ask for is given, at the level of metadata that they name, or 406.
import { describe, expect, test } from 'vitest';
import {
  bases,
  berlin,
  connectorsId,
  errorOf,
  openRoundTrip,
  sample,
  transports,
} from '../support/round-trip.ts';

const json = 'application/json';
const at = (level: string): string =>
  `application/json;odata.metadata=${level};odata.streaming=true;IEEE754Compatible=false;charset=utf-8`;

/** What each `Accept` gets of a connector: a level of metadata, or nothing. */
const accepted: readonly (readonly [accept: string, level: string | undefined])[] = [
  ['', 'minimal'],
  ['*/*', 'minimal'],
  [json, 'minimal'],
  ['APPLICATION/JSON', 'minimal'],
  ['application/*', 'minimal'],
  ['text/html, application/xhtml+xml, */*;q=0.8', 'minimal'],
  [`${json};odata.metadata=minimal`, 'minimal'],
  [`${json};odata.metadata=none`, 'none'],
  [`${json};odata.metadata=full`, 'full'],
  [`${json};ODATA.METADATA="Full"; charset=utf-8`, 'full'],
  [`${json};metadata=full`, 'full'],
  [`${json};odata.streaming=true;IEEE754Compatible=true`, 'minimal'],
  [`${json};odata.metadata=none;q=0.5, ${json};odata.metadata=full`, 'full'],
  [`${json};odata.metadata=none, ${json};odata.metadata=full;q=0.9`, 'none'],
  [`${json};q=0.2, ${json};odata.metadata=none;q=0.1`, 'minimal'],
  [`*/*;q=0.1, ${json};odata.metadata=full`, 'full'],
  [`${json};odata.metadata=verbose, ${json}`, 'minimal'],
  [`*/*, ${json};odata.metadata=minimal;q=0`, 'none'],
  // What stands within quotes separates nothing (RFC 9110, section 5.6.4).
  [`${json};profile="a,b";odata.metadata=full`, 'full'],
  [`${json};profile="a;odata.metadata=none"`, 'minimal'],
  [`${json};profile="say \\"hi\\", or;q=0";odata.metadata=none`, 'none'],
  [`text/html;profile="a, ${json}"`, undefined],
  [`text/html;profile="a, ${json}`, undefined],
  ['text/plain', undefined],
  ['application/xml', undefined],
  ['text/*', undefined],
  [`${json};q=0`, undefined],
  [`*/*, ${json};q=0`, undefined],
  [`${json};q=high`, undefined],
  [`${json};odata.metadata=verbose`, undefined],
  ['nonsense', undefined],
];

describe.each(transports)('media types, %s', (transport) => {
  test.each(accepted)('a caller that accepts %j gets a connector with metadata=%s', async (Accept, level) => {
    await using trip = await openRoundTrip(transport);
    const answer = await trip.send('GET', `/beta/connectors/${connectorsId}`, { headers: { Accept } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual(
      level === undefined ? [406, json] : [200, at(level)],
    );
  });

  test.each([
    ['/beta/connectors', 'application/xml'],
    [`/beta/connectors/${connectorsId}`, 'image/png'],
    ['/beta/connectorGroups/$count', json],
    [`/beta/connectorGroups/${berlin.id}/members/$ref`, 'text/plain'],
    ['/beta/$metadata', json],
  ])('what cannot be accepted is refused with a word on what can: %s as %s', async (path, Accept) => {
    await using trip = await openRoundTrip(transport);
    const answer = await trip.send('GET', path, { headers: { Accept } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([406, json]);
    expect(await errorOf(answer)).toMatchObject({
      code: 'invalidAcceptType',
      target: 'Accept',
      message: expect.stringMatching(/application\/json.*text\/plain.*application\/xml/s),
    });
  });

  test('a write whose answer cannot be accepted writes nothing', async () => {
    await using trip = await openRoundTrip(transport);
    const answer = await trip.patch('{"status":"inactive"}', { 'Content-Type': json, Accept: 'text/html' });
    expect(answer.status).toBe(406);
    expect((await trip.store.connectors.get(connectorsId))?.revision).toBe(1);
  });

  test.each([
    ['DELETE', `/beta/connectors/${connectorsId}`],
    ['POST', `/beta/connectors/${connectorsId}/memberOf/$ref`],
    ['POST', `/beta/connectorGroups/${berlin.id}/members/$ref`],
  ])('what has no body is given to those that accept anything at all: %s %s', async (method, path) => {
    await using trip = await openRoundTrip(transport);
    const key = path.includes('/memberOf/') ? berlin.id : connectorsId;
    const body = method === 'POST' ? { body: JSON.stringify({ '@odata.id': key }) } : {};
    const headers = { 'Content-Type': json, Accept: 'text/html' };
    expect((await trip.send(method, path, { headers, ...body })).status).toBe(204);
  });

  test.each([
    ['$format=json', 'minimal'],
    ['$format=JSON', 'minimal'],
    ['format=json', 'minimal'],
    ['$format=application/json;odata.metadata=full', 'full'],
    ['$format=application%2Fjson%3Bodata.metadata%3Dnone', 'none'],
    ['$format=xml', undefined],
    ['$format=atom', undefined],
    ['$format=text/plain', undefined],
  ])('%s goes before Accept', async (query, level) => {
    await using trip = await openRoundTrip(transport);
    for (const Accept of [json, 'text/plain', `${json};odata.metadata=minimal`]) {
      const answer = await trip.send('GET', `/beta/connectors?${query}`, { headers: { Accept } });
      expect([answer.status, answer.headers.get('content-type')]).toEqual(
        level === undefined ? [406, json] : [200, at(level)],
      );
      const { error } = Object(await answer.json());
      expect(error?.target).toBe(level === undefined ? '$format' : undefined);
    }
  });

  test.each([
    ['PATCH', `/beta/connectors/${connectorsId}`],
    ['DELETE', `/beta/connectors/${connectorsId}`],
    ['GET', '/beta/connectors/$count'],
    ['GET', '/beta/$metadata'],
  ])('$format is refused by name where there is one form only: %s %s', async (method, path) => {
    await using trip = await openRoundTrip(transport);
    for (const format of ['json', 'xml', 'text/plain']) {
      const init = method === 'PATCH' ? { headers: { 'Content-Type': json }, body: '{}' } : {};
      const answer = await trip.send(method, `${path}?$format=${format}`, init);
      expect([answer.status, (await errorOf(answer)).target]).toEqual([400, '$format']);
    }
    expect(await trip.store.connectors.count()).toBe(1);
  });

  describe.each(bases)('under %s', (base) => {
    const item = `${base}/connectors/${connectorsId}`;
    const level = (value: string) => ({ headers: { Accept: `${json};odata.metadata=${value}` } });

    test('without metadata there are only properties, and what leads through a list', async () => {
      await using trip = await openRoundTrip(transport);
      expect(await (await trip.send('GET', item, level('none'))).json()).toEqual(sample);
      const list = await trip.send('GET', `${base}/connectorGroups?$top=1&$count=true`, level('none'));
      expect(await list.json()).toEqual({
        '@odata.count': 2,
        '@odata.nextLink': expect.stringContaining(`${trip.origin}${base}/connectorGroups?`),
        value: [berlin],
      });
      for (const empty of [`${base}/connectorGroups/${berlin.id}/members`, `${base}/connectors?$top=0`]) {
        expect(await (await trip.send('GET', empty, level('none'))).json()).toEqual({ value: [] });
      }
    });

    test('full metadata has links that lead where they say, and the types of enums', async () => {
      await using trip = await openRoundTrip(transport);
      const url = trip.origin + item;
      const connector = Object(await (await trip.send('GET', item, level('full'))).json());
      expect(connector).toMatchObject({
        ...sample,
        '@odata.type': '#microsoft.graph.connector',
        '@odata.etag': '"1"',
        '@odata.id': url,
        '@odata.editLink': url,
        'status@odata.type': '#microsoft.graph.connectorStatus',
        'memberOf@odata.navigationLink': `${url}/memberOf`,
        'memberOf@odata.associationLink': `${url}/memberOf/$ref`,
      });
      const links = Object.entries(connector).flatMap(([name, value]) =>
        /@odata\.(?:id|editLink|navigationLink|associationLink)$/.test(name) ? [String(value)] : [],
      );
      const answers = await Promise.all(links.map((link) => trip.send('GET', new URL(link).pathname)));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    });

    test('full metadata of what is selected says nothing of what is not', async () => {
      await using trip = await openRoundTrip(transport);
      const path = `${base}/connectorGroups/${berlin.id}?$select=name,region`;
      expect(Object.keys(Object(await (await trip.send('GET', path, level('full'))).json()))).toEqual([
        '@odata.context',
        '@odata.type',
        '@odata.etag',
        '@odata.id',
        '@odata.editLink',
        'region@odata.type',
        'name',
        'region',
      ]);
    });
  });
});
