// Prism stands between callers and the server, and finds that both keep to the document.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, type Listening } from '../../src/http-server.ts';
import { system } from '../../src/request-context.ts';
import { createRequestLog } from '../../src/request-log.ts';
import { connectorGroups } from '../roundtrip/coverage/connector-groups.ts';
import { connectors } from '../roundtrip/coverage/connectors.ts';
import { memberships } from '../roundtrip/coverage/memberships.ts';
import { ask, askWith, json, type NotReached, type Scenario } from '../roundtrip/coverage/scenarios.ts';
import { service } from '../roundtrip/coverage/service.ts';
import { bases, connectorsId, missingId, openRoundTrip, type RoundTrip } from '../support/round-trip.ts';
import { mistaken, notSent } from './limits.ts';
import { type Prism, startPrism, type Violation, violationsOf } from './start-prism.ts';

/** A case: what it is, the status of the answer, and what asks for it. */
type Case = readonly [string, number, Scenario];

/** The answers that the document declares. */
const declared = Object.entries({ ...connectors, ...connectorGroups, ...memberships, ...service }).flatMap(
  ([id, statuses]) =>
    Object.entries<Scenario | NotReached>(statuses).flatMap(([status, scenario]): Case[] =>
      typeof scenario === 'function' && !(status in notSent) && !(`${id} ${status}` in notSent)
        ? [[`${id}, answered ${status}`, Number(status), scenario]]
        : [],
    ),
);

const list = '/beta/connectors';
const dependent = [
  { id: '1', method: 'DELETE', url: `/connectors/${missingId}` },
  { id: '2', method: 'GET', url: `/connectors/${connectorsId}`, dependsOn: ['1'] },
];

const sentBack = { headers: json, body: JSON.stringify({ id: connectorsId, status: 'inactive' }) };

/** The shapes that requests and answers have by what is asked for. */
const shapes: readonly Case[] = [
  ['a counted page', 200, ask('GET', `${list}?$count=true&$top=0`)],
  ['some properties in an order', 200, ask('GET', `${list}?$select=id,status&$orderby=machineName desc,id`)],
  ['a filtered list', 200, ask('GET', `${list}?$filter=status eq 'active' and memberOf/any(g:g/isDefault)`)],
  ['a small page', 200, askWith({ Prefer: 'odata.maxpagesize=1' }, 'GET', '/beta/connectorGroups')],
  ['connectors with their groups', 200, ask('GET', `${list}?$expand=memberOf($select=name)`)],
  ['groups with their connectors', 200, ask('GET', '/beta/connectorGroups?$expand=members')],
  ['one connector with its group', 200, ask('GET', `${list}/${connectorsId}?$select=id&$expand=memberOf`)],
  ...['none', 'minimal', 'full'].flatMap((level): Case[] => {
    const accept = { Accept: `application/json;odata.metadata=${level}` };
    return ['connectors', 'connectorGroups', `connectors/${connectorsId}/memberOf/$ref`].map((path) => [
      `${path} with ${level} metadata`,
      200,
      askWith(accept, 'GET', `/beta/${path}`),
    ]);
  }),
  ['a change of a connector by its id too', 200, ask('PATCH', `${list}/${connectorsId}`, sentBack)],
  [
    'a batch of parts that fail',
    200,
    ask('POST', '/beta/$batch', { headers: json, body: JSON.stringify({ requests: dependent }) }),
  ],
];

let answer: RoundTrip['answer'];
let server: Listening;
let prism: Prism;
beforeAll(async () => {
  server = await listen((request) => answer(request), '127.0.0.1', 0, {
    ...system,
    log: createRequestLog('off'),
  });
  prism = await startPrism(`http://127.0.0.1:${server.address.port}${bases[0]}`);
});
afterAll(async () => {
  await prism[Symbol.asyncDispose]();
  await server.stop();
});

interface Exchange {
  readonly response: Response;
  /** What Prism finds in the request, and in the answer. */
  readonly found: Readonly<Record<'request' | 'response', readonly string[]>>;
}

/** Sends what asks for an answer through Prism, to a fresh server whose answers are changed by `change`. */
async function exchange(
  scenario: Scenario,
  change: (response: Response) => Response = (response) => response,
): Promise<Exchange> {
  await using trip = await openRoundTrip('in process');
  answer = async (request) => change(await trip.answer(request));
  const send: RoundTrip['send'] = (method, path, { headers = {}, body } = {}) =>
    fetch(prism.url + path.slice(bases[0].length), {
      method,
      headers: { Authorization: 'Bearer token', ...headers },
      ...(body !== undefined && { body }),
    });
  const response = await scenario({ ...trip, send });
  expect(response.url.startsWith(prism.url), 'the request goes through Prism').toBe(true);
  const violations = violationsOf(response);
  const inside = (part: string): string[] =>
    violations.filter(({ location }) => location[0] === part).map(sentence);
  return { response, found: { request: inside('request'), response: inside('response') } };
}

const isRight = (violation: string): boolean => !(violation in mistaken);

const sentence = ({ location, message }: Violation): string => `${location.join('.')}: ${message}`;

describe.each([
  ['each answer that is declared', declared],
  ['each shape of an exchange', shapes],
] as const)('Prism allows %s', (_title, cases) => {
  test.each(cases)('%s', async (_, status, scenario) => {
    const { response, found } = await exchange(scenario);
    expect(response.status).toBe(status);
    expect(found.response.filter(isRight)).toEqual([]);
    // Only in requests that the server refuses does it find anything.
    expect(status < 400 ? found.request.filter(isRight) : []).toEqual([]);
  });
});

test.each(declared.filter(([, status]) => status === 401 || status === 415))(
  'Prism would refuse the request too: %s',
  async (_, _status, scenario) => {
    expect((await exchange(scenario)).found.request).not.toEqual([]);
  },
);

/** An answer without what each has, and with a body that none has. */
function damaged({ status, headers: original, body }: Response): Response {
  const headers = new Headers(original);
  headers.delete('request-id');
  const isJson = headers.get('content-type')?.startsWith('application/json');
  return new Response(isJson ? '[]' : body, { status, headers });
}

test.each(declared)('Prism would see it, if it were not so: %s', async (_, _status, scenario) => {
  const { response, found } = await exchange(scenario, damaged);
  expect(found.response).toContainEqual(expect.stringMatching(/^response\.header: .*'request-id'$/));
  if (!response.headers.get('content-type')?.startsWith('application/json')) return;
  expect(found.response).toContainEqual(expect.stringMatching(/^response\.body: .*must be object$/));
});

test('what Prism is wrong about, it is still wrong about', async () => {
  const counted = await exchange(ask('GET', `${list}/$count`));
  const changed = await exchange(ask('PATCH', `${list}/${connectorsId}`, sentBack));
  expect([...counted.found.response, ...changed.found.request]).toEqual(Object.keys(mistaken));
});
