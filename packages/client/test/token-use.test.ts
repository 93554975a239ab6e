// What is done when a token is refused, and which token another try has.
import { describe, expect, test, vi } from 'vitest';
import type { TokenRequest } from '../src/index.ts';
import {
  answer,
  connector,
  elapse,
  failureOf,
  open,
  path,
  refuse,
  type Sent,
  withoutChance,
} from './service.ts';

withoutChance(0);

const page = answer(200, { value: [] });
const authorizations = (sent: readonly Sent[]): (string | null)[] =>
  sent.map(({ headers }) => headers.get('Authorization'));

const claims = '{"access_token":{"nbf":{"essential":true,"value":"1606208000"},"x":"??>>"}}';
const challenge = (encoded: string) =>
  refuse(401, {
    'WWW-Authenticate': `Bearer realm="", authorization_uri="https://login.example.com", error="insufficient_claims", claims="${encoded}"`,
  });

/** Gives another token each time. */
function counting() {
  let count = 0;
  return vi.fn<(request: TokenRequest) => Promise<string>>(async () => `token-${++count}`);
}

describe('a token that is refused', () => {
  test.each([
    ['Base64', btoa(claims)],
    ['the Base64 of URLs', btoa(claims).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')],
  ])('is replaced once, by one with the claims that the service wants, as %s', async (_, encoded) => {
    const token = counting();
    const { graph, sent } = open([challenge(encoded), page], { token });
    expect(await elapse(graph.GET('/connectors'))).toMatchObject({ ok: true });
    expect(token.mock.calls).toEqual([[{}], [{ claims }]]);
    expect(authorizations(sent)).toEqual(['Bearer token-1', 'Bearer token-2']);
  });

  test('is replaced at once, and also for a change', async () => {
    const token = counting();
    const { graph, sent } = open([refuse(401), answer(200, connector)], { token });
    const body = { status: 'inactive' } as const;
    const update = graph.PATCH('/connectors/{connectorsId}', { params: { path }, body });
    expect(await elapse(update)).toMatchObject({ ok: true });
    expect(sent.map((request) => request.body)).toEqual([JSON.stringify(body), JSON.stringify(body)]);
    expect(sent[0]?.at).toBe(sent[1]?.at);
    expect(sent[0]?.headers.get('client-request-id')).toBe(sent[1]?.headers.get('client-request-id'));
  });

  test('is not kept', async () => {
    let count = 0;
    const token = () => ({ token: `token-${++count}`, expiresOnTimestamp: Date.now() + 3_600_000 });
    const { graph, sent } = open([page, refuse(401), page], { token });
    for (let call = 0; call < 3; call++) await elapse(graph.GET('/connectors'));
    expect(authorizations(sent)).toEqual([
      'Bearer token-1',
      'Bearer token-1',
      'Bearer token-2',
      'Bearer token-2',
    ]);
  });

  test('is replaced no second time', async () => {
    const token = counting();
    const { graph, sent } = open([challenge(btoa(claims))], { token });
    expect(await elapse(failureOf(graph.connectors.get('c1')))).toMatchObject({
      name: 'AuthenticationError',
    });
    expect(sent.length).toBe(2);
  });

  test('is replaced no second time, though other failures lie between', async () => {
    const { graph, sent } = open([refuse(401), refuse(503), refuse(401), page], { token: counting() });
    expect(await elapse(graph.GET('/connectors'))).toMatchObject({ ok: false, status: 401 });
    expect(sent.length).toBe(3);
  });

  test('costs no try', async () => {
    const { graph, sent } = open([refuse(503), refuse(401), refuse(503), page], {
      token: counting(),
      retry: { attempts: 3 },
    });
    expect(await elapse(graph.GET('/connectors'))).toMatchObject({ ok: true });
    expect(sent.length).toBe(4);
  });

  test('is replaced also where retries are switched off', async () => {
    const { graph, sent } = open([refuse(401), page], { token: counting(), retry: false });
    expect(await elapse(graph.GET('/connectors'))).toMatchObject({ ok: true });
    expect(sent.length).toBe(2);
  });

  test('is not replaced if it is a text', async () => {
    const { graph, sent } = open([challenge(btoa(claims)), page]);
    expect(await elapse(graph.GET('/connectors'))).toMatchObject({ ok: false, status: 401 });
    expect(sent.length).toBe(1);
  });

  test('is replaced once for many calls that are refused at once', async () => {
    const token = counting();
    let isRefused = true;
    const { graph } = open([(request) => (isRefused ? refuse(401)(request) : page(request))], {
      token: async (request) => ({ token: await token(request), expiresOnTimestamp: Date.now() + 3_600_000 }),
    });
    const calls = Array.from({ length: 20 }, () => graph.GET('/connectors'));
    token.mockImplementation(async () => {
      isRefused = false;
      return 'another';
    });
    const results = await elapse(Promise.all(calls));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(token).toHaveBeenCalledTimes(2);
  });

  test('and claims that cannot be read are none', async () => {
    const token = counting();
    const { graph } = open([challenge('%%%'), page], { token });
    expect(await elapse(graph.GET('/connectors'))).toMatchObject({ ok: true });
    expect(token.mock.calls).toEqual([[{}], [{}]]);
  });

  test('that cannot be replaced is an error', async () => {
    const token = counting();
    token.mockResolvedValueOnce('one').mockRejectedValueOnce(new Error('signed out'));
    const { graph, sent } = open([refuse(401), page], { token });
    expect(await elapse(failureOf(graph.GET('/connectors')))).toMatchObject({
      name: 'AuthenticationError',
      cause: new Error('signed out'),
    });
    expect(sent.length).toBe(1);
  });
});

describe('another try', () => {
  test('has a token that is good, if the wait was longer than the token of the first', async () => {
    let count = 0;
    const token = () => ({ token: `token-${++count}`, expiresOnTimestamp: Date.now() + 150_000 });
    const { graph, sent } = open([refuse(503, { 'Retry-After': '60' }), page], { token });
    await elapse(graph.GET('/connectors'));
    expect(authorizations(sent)).toEqual(['Bearer token-1', 'Bearer token-2']);
  });
});
