// Update connector: what is refused, with which answer, and that nothing has changed after it.
import { describe, expect, test } from 'vitest';
import {
  type Body,
  connectorsId,
  errorOf,
  openRoundTrip,
  sample,
  transports,
} from '../support/round-trip.ts';

const deep = (depth: number): string => `{"@odata.x":${'['.repeat(depth)}${']'.repeat(depth)}}`;
const literalExample = JSON.stringify({
  '@odata.type': '#microsoft.graph.connector',
  machineName: 'String',
  externalIp: 'String',
  status: 'String',
});

/** What each body is answered with; every `BadRequest` names the property at fault, where there is one. */
const refusals: readonly (readonly [what: string, body: Body, status: number, target: string | undefined])[] =
  [
    ['the literal example of the page', literalExample, 400, 'status'],
    ['null', '{"machineName":null}', 400, 'machineName'],
    ['null as the status', '{"status":null}', 400, 'status'],
    ['a value of the wrong type', '{"externalIp":7}', 400, 'externalIp'],
    ['an unknown property', '{"color":"red"}', 400, 'color'],
    ['a navigation property', '{"memberOf":[]}', 400, 'memberOf'],
    ['a property in the wrong case', '{"Status":"active"}', 400, 'Status'],
    ['an unknown enum member', '{"status":"retired"}', 400, 'status'],
    ['a control character', String.raw`{"machineName":"a\u0000b"}`, 400, 'machineName'],
    ['an empty machine name', '{"machineName":""}', 400, 'machineName'],
    ['one wrong property among right ones', '{"machineName":"a","status":"retired"}', 400, 'status'],
    ['another id', '{"id":"00000000-dead-4000-8000-000000000000"}', 400, 'id'],
    ['another version', '{"version":"9.9.9.9","machineName":"a"}', 400, 'version'],
    ['another type', '{"@odata.type":"#microsoft.graph.connectorGroup"}', 400, '@odata.type'],
    ['a binding', '{"memberOf@odata.bind":["x"]}', 400, 'memberOf@odata.bind'],
    ['an array', '[]', 400, undefined],
    ['a string', '"status"', 400, undefined],
    ['null as the whole', 'null', 400, undefined],
    ['no body', '', 400, undefined],
    ['spaces only', '  \n', 400, undefined],
    ['malformed JSON', '{"status":"inactive"', 400, undefined],
    ['JSON with a comment', '{"status":"inactive"} // now', 400, undefined],
    ['single quotes', "{'status':'inactive'}", 400, undefined],
    ['a key that occurs twice', '{"status":"active","status":"inactive"}', 400, undefined],
    [
      'a key that occurs twice, once escaped',
      String.raw`{"status":"active","st\u0061tus":"inactive"}`,
      400,
      undefined,
    ],
    ['half of a surrogate pair', String.raw`{"machineName":"\ud800"}`, 400, undefined],
    ['__proto__', '{"__proto__":{"status":"inactive"}}', 400, undefined],
    ['constructor', '{"constructor":{"prototype":{"status":"inactive"}}}', 400, undefined],
    ['a byte order mark', '\uFEFF{"status":"inactive"}', 400, undefined],
    ['UTF-16', Buffer.from('{"status":"inactive"}', 'utf16le'), 400, undefined],
    [
      'bytes that are not UTF-8',
      Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
      400,
      undefined,
    ],
    ['a body nested too deep', deep(40), 400, undefined],
    ['a body nested a million deep', deep(500_000), 400, undefined],
    ['a body too large', `{"machineName":"${'a'.repeat(1024 * 1024)}"}`, 413, undefined],
  ];

describe.each(transports)('update connector, %s', (transport) => {
  test.each(refusals)('refuses %s and changes nothing', async (_, body, status, target) => {
    await using trip = await openRoundTrip(transport);
    const answer = await trip.patch(body);
    const error = await errorOf(answer);
    expect([answer.status, error.target]).toEqual([status, target]);
    expect(error.code).toBe(status === 400 ? 'BadRequest' : 'RequestEntityTooLarge');
    expect(await trip.store.connectors.get(connectorsId)).toMatchObject({ connector: sample, revision: 1 });
  });

  test('refuses a body too large that comes without a length', async () => {
    await using trip = await openRoundTrip(transport);
    const chunk = new TextEncoder().encode(' '.repeat(64 * 1024));
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => (sent++ < 64 ? controller.enqueue(chunk) : controller.close()),
    });
    expect((await trip.patch(endless)).status).toBe(413);
  });

  test('names every fault of a body with several', async () => {
    await using trip = await openRoundTrip(transport);
    const { error } = Object(
      await (await trip.patch('{"status":"retired","color":"red","machineName":null}')).json(),
    );
    expect(error.details.map(({ target }: { target: string }) => target).toSorted()).toEqual([
      'color',
      'machineName',
      'status',
    ]);
  });

  test('says at which line and column a body is malformed', async () => {
    await using trip = await openRoundTrip(transport);
    const { message } = await errorOf(await trip.patch('{\n  "status": inactive\n}'));
    expect(message).toContain('line 2, column 13');
  });

  test.each([
    ['its id', { id: sample.id }],
    ['its id in another case', { id: sample.id.toUpperCase() }],
    ['its version', { version: sample.version }],
    ['its type without #', { '@odata.type': 'microsoft.graph.connector' }],
    ['annotations', { '@odata.etag': 'W/"x"', '@odata.context': 'y', '@odata.id': 1 }],
  ])('takes %s in the body as saying what is so', async (_, also) => {
    await using trip = await openRoundTrip(transport);
    const answer = await trip.patch(JSON.stringify({ status: 'inactive', ...also }));
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ ...sample, status: 'inactive' });
  });

  test.each([
    ['no Content-Type', {}],
    ['text/plain', { 'Content-Type': 'text/plain' }],
    ['a form', { 'Content-Type': 'application/x-www-form-urlencoded' }],
    ['merge-patch', { 'Content-Type': 'application/merge-patch+json' }],
    ['nonsense', { 'Content-Type': ';' }],
    ['a compressed body', { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }],
  ])('answers 415 to %s', async (_, headers) => {
    await using trip = await openRoundTrip(transport);
    // Bytes, since fetch would add a Content-Type to a string.
    const answer = await trip.patch(new TextEncoder().encode('{"status":"inactive"}'), headers);
    expect([answer.status, (await errorOf(answer)).code]).toEqual([415, 'UnsupportedMediaType']);
  });

  test.each([
    ['no token', {}],
    ['an empty token', { Authorization: 'Bearer ' }],
    ['another scheme', { Authorization: 'Basic dXNlcjpwYXNz' }],
    ['a token without a scheme', { Authorization: 'eyJ0eXAi' }],
  ])('answers 401 to %s, with a challenge', async (_, headers) => {
    await using trip = await openRoundTrip(transport);
    const answer = await trip.send('PATCH', `/beta/connectors/${connectorsId}`, {
      headers: { 'Content-Type': 'application/json', Authorization: '', ...headers },
      body: '{"status":"inactive"}',
    });
    expect([answer.status, (await errorOf(answer)).code]).toEqual([401, 'InvalidAuthenticationToken']);
    expect(answer.headers.get('www-authenticate')).toBe(
      'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", ' +
        'client_id="00000003-0000-0000-c000-000000000000"',
    );
    expect((await trip.store.connectors.get(connectorsId))?.revision).toBe(1);
  });

  test('asks for no token where the server was told to ask for none', async () => {
    await using trip = await openRoundTrip(transport, { auth: 'none' });
    const answer = await trip.send('GET', '/beta/connectors', { headers: { Authorization: '' } });
    expect(answer.status).toBe(200);
  });
});
