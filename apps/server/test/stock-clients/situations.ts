// The situations that clients are compared in, and the few words that say what was seen of each.
import { start } from '../../src/start.ts';
import { connectorsId, sample } from '../support/round-trip.ts';
import type { Compared } from './clients.ts';
import { type Answer, misbehave } from './misbehave.ts';
import { observe, type Seen } from './observe.ts';

/** A situation. */
interface Situation {
  /** What the server answers; the reference server answers where nothing is said. */
  readonly answers?: readonly Answer[];
  /** Where nobody listens. */
  readonly isRefused?: true;
  readonly run: (client: Compared) => Promise<unknown>;
  readonly tell: (seen: Seen) => string;
}

const read = (client: Compared): Promise<unknown> => client.read(connectorsId);
const change = (client: Compared): Promise<unknown> => client.change(connectorsId);

/** What a program without types may give where a text is asked for. */
const nothing: { readonly id: string } = JSON.parse('{}');

const json = (body: object): Answer => ({
  status: 200,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});
const success = json(sample);

/** What the caller was given. */
function outcomeOf({ outcome }: Seen): string {
  if ('error' in outcome) return `throws \`${Object(outcome.error).constructor.name}\``;
  const { value } = outcome;
  const response: unknown = Reflect.get(Object(value), 'response');
  // What openapi-fetch gives.
  if (response instanceof Response && !response.ok) {
    return `gives \`error: ${JSON.stringify(Reflect.get(Object(value), 'error'))}\``;
  }
  const data: unknown = response instanceof Response ? Reflect.get(Object(value), 'data') : value;
  if (data === undefined) return 'gives `undefined`';
  return Reflect.get(Object(data), 'id') === connectorsId
    ? 'gives the connector'
    : `gives a \`${Object(data).constructor.name}\``;
}

/** What the caller was given of a failure, and whether that says its status. */
function failureOf(seen: Seen): string {
  const error = 'error' in seen.outcome ? Object(seen.outcome.error) : undefined;
  if (error === undefined) return outcomeOf(seen);
  const status: unknown = error.status ?? error.statusCode ?? error.responseStatusCode;
  return `${outcomeOf(seen)}, ${typeof status === 'number' ? `status ${status}` : 'without the status'}`;
}

/** Where a change was sent, if it was. */
const placeOf = (seen: Seen): string => {
  const [first] = seen.sent;
  return first ? `sends \`${first.method} ${first.path}\`` : `sends nothing, ${outcomeOf(seen)}`;
};

/** How long after the first try the second came. */
function waitOf({ sent: [first, second] }: Seen): string {
  if (!first || !second) return 'does not try again';
  const wait = second.at - first.at;
  return wait < 10 ? 'tries again at once' : `waits ${wait / 1000} s at least`;
}

const againOf = (seen: Seen): string =>
  seen.sent.length > 1 ? `tries again, ${outcomeOf(seen)}` : outcomeOf(seen);

const asked = (retryAfter: string): Situation => ({
  answers: [{ status: 503, headers: { 'Retry-After': retryAfter } }, success],
  run: read,
  tell: waitOf,
});

const once = (status: number, run: Situation['run']): Situation => ({
  answers: [{ status }, success],
  run,
  tell: againOf,
});

/** When the caller of the situation below aborts, in milliseconds. */
const aborted = 1000;

/** The situations, by the words of the table in the README. */
export const situations: Readonly<Record<string, Situation>> = {
  'a change of the key `..`': { run: (client) => client.change('..'), tell: placeOf },
  'a change of the key `""`': { run: (client) => client.change(''), tell: placeOf },
  'a change of the key `undefined`': { run: (client) => client.change(nothing.id), tell: placeOf },
  'a change is answered 204': { answers: [{ status: 204 }], run: change, tell: outcomeOf },
  'a status that the spec does not know': {
    answers: [json({ ...sample, status: 'retired' })],
    run: read,
    tell: ({ outcome }) => (JSON.stringify(outcome).includes('retired') ? 'keeps it' : 'loses it'),
  },
  '`client-request-id`': {
    run: read,
    tell: ({ sent: [first] }) => (first?.headers.has('client-request-id') ? 'sends one' : 'sends none'),
  },
  '401 with an empty body': { answers: [{ status: 401 }], run: change, tell: failureOf },
  '500 with an empty body': { answers: [{ status: 500 }], run: change, tell: failureOf },
  '200 with a page of HTML': {
    answers: [{ status: 200, headers: { 'Content-Type': 'text/html' }, body: '<html></html>' }],
    run: read,
    tell: failureOf,
  },
  'nobody listens, to a read': {
    isRefused: true,
    run: read,
    tell: (seen) => `${seen.sent.length > 1 ? `tries ${seen.sent.length} times, ` : ''}${outcomeOf(seen)}`,
  },
  'a read is answered 408, then 200': once(408, read),
  'a read is answered 500, then 200': once(500, read),
  'a read is answered 502, then 200': once(502, read),
  'a change is answered 500, then 200': once(500, change),
  'a change is answered 504, then 200': once(504, change),
  '`Retry-After: 2`': asked('2'),
  '`Retry-After: -5`': asked('-5'),
  '`Retry-After: abc`': asked('abc'),
  '`Retry-After` with a time that is past': asked('Wed, 21 Oct 2015 07:28:00 GMT'),
  'the caller aborts during `Retry-After: 60`': {
    answers: [{ status: 503, headers: { 'Retry-After': '60' } }, success],
    run: (client) => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(), aborted);
      return client.read(connectorsId, controller.signal);
    },
    tell: (seen) =>
      seen.ended < aborted
        ? 'does not wait'
        : `${outcomeOf(seen)}, ${seen.ended < aborted + 100 ? 'at once' : `after ${Math.round(seen.ended / 1000)} s`}`,
  },
};

/** Says what a client does in a situation. */
export async function tell(
  { answers, isRefused, run, tell: words }: Situation,
  make: () => Compared,
): Promise<string> {
  await using server = answers || isRefused ? await misbehave(answers ?? []) : await start();
  if (isRefused) await server[Symbol.asyncDispose]();
  // The client is made where it is watched: some keep the `fetch` that there is then.
  return words(await observe(server.url, async () => run(make())));
}
