// Where tokens come from, how long they are kept, and how often they are asked for.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type AccessToken, AuthenticationError, type Token, type TokenRequest } from '../src/index.ts';
import { answer, failureOf, open, settle, stopClock } from './service.ts';

const now = Date.UTC(2026, 10, 24, 8);
const minute = 60_000;
const page = answer(200, { value: [] });

beforeEach(stopClock);
afterEach(() => {
  vi.useRealTimers();
});

const authorizations = (sent: ReturnType<typeof open>['sent']): (string | null)[] =>
  sent.map(({ headers }) => headers.get('Authorization'));

const inAnHour = { expiresOnTimestamp: now + 60 * minute };

describe('a token may be', () => {
  const tokens: readonly (readonly [string, Token])[] = [
    ['a text', 'one'],
    ['a function that gives a text', () => 'one'],
    ['a function that gives a text later', async () => 'one'],
    ['a function that gives a token with its times', () => ({ token: 'one', ...inAnHour })],
    ['a function that gives a token with its times later', async () => ({ token: 'one', ...inAnHour })],
    ['a function that gives a token without times', () => ({ token: 'one' })],
    ['a credential', { getToken: async () => ({ token: 'one', ...inAnHour }) }],
  ];
  test.each(tokens)('%s', async (_, token) => {
    const { graph, sent } = open([page], { token });
    await graph.GET('/connectors');
    expect(authorizations(sent)).toEqual(['Bearer one']);
  });

  test('a credential that needs itself', async () => {
    class Credential {
      readonly #token = 'one';
      async getToken(): Promise<AccessToken> {
        return { token: this.#token };
      }
    }
    const { graph, sent } = open([page], { token: new Credential() });
    await graph.GET('/connectors');
    expect(authorizations(sent)).toEqual(['Bearer one']);
  });
});

describe('a credential is asked for', () => {
  const getToken = vi.fn<(scopes: string[], request?: TokenRequest) => Promise<AccessToken>>();
  beforeEach(() => {
    getToken.mockReset().mockResolvedValue({ token: 'one' });
  });

  test('the default scope of the service', async () => {
    await open([page], { baseUrl: 'https://graph.microsoft.com/beta', token: { getToken } }).graph.GET(
      '/connectors',
    );
    expect(getToken).toHaveBeenCalledExactlyOnceWith(['https://graph.microsoft.com/.default'], {});
  });

  test('the scopes that the caller names', async () => {
    await open([page], { token: { getToken }, scopes: ['a', 'b'] }).graph.GET('/connectors');
    expect(getToken).toHaveBeenCalledExactlyOnceWith(['a', 'b'], {});
  });
});

describe('a token is kept', () => {
  /** A client whose tokens have these times, and which token is sent at a time after the first call. */
  const open2 = (times: Omit<AccessToken, 'token'>) => {
    let count = 0;
    const client = open([page], { token: () => ({ token: `token-${++count}`, ...times }) });
    return async (later: number): Promise<string | null | undefined> => {
      await client.graph.GET('/connectors');
      vi.setSystemTime(now + later);
      await client.graph.GET('/connectors');
      return authorizations(client.sent).at(-1);
    };
  };

  test.each([
    [57, 'Bearer token-1'],
    [58, 'Bearer token-2'],
    [60, 'Bearer token-2'],
  ])('until two minutes before it expires: after %d minutes of sixty it is %s', async (later, expected) => {
    expect(await open2(inAnHour)(later * minute)).toBe(expected);
  });

  test.each([
    [29, 'Bearer token-1'],
    [30, 'Bearer token-2'],
  ])('until it should be replaced: after %d minutes of thirty it is %s', async (later, expected) => {
    const times = { ...inAnHour, refreshAfterTimestamp: now + 30 * minute };
    expect(await open2(times)(later * minute)).toBe(expected);
  });

  test('no longer than it is good, though it should be replaced later still', async () => {
    const times = { ...inAnHour, refreshAfterTimestamp: now + 90 * minute };
    expect(await open2(times)(61 * minute)).toBe('Bearer token-2');
  });

  test('not at all where nothing says how long it is good', async () => {
    expect(await open2({})(0)).toBe('Bearer token-2');
  });
});

describe('many calls at once', () => {
  test('ask for one token', async () => {
    const token = vi.fn<() => Promise<AccessToken>>(async () => ({ token: 'one', ...inAnHour }));
    const { graph, sent } = open([page], { token });
    await Promise.all(Array.from({ length: 50 }, () => graph.GET('/connectors')));
    expect(token).toHaveBeenCalledOnce();
    expect(authorizations(sent)).toEqual(Array.from({ length: 50 }, () => 'Bearer one'));
  });

  test('ask for one token also when the one they had is no longer good', async () => {
    let count = 0;
    const token = vi.fn<() => Promise<AccessToken>>(async () => ({
      token: `token-${++count}`,
      expiresOnTimestamp: Date.now() + 60 * minute,
    }));
    const { graph, sent } = open([page], { token });
    await graph.GET('/connectors');
    vi.setSystemTime(now + 59 * minute);
    await Promise.all(Array.from({ length: 50 }, () => graph.GET('/connectors')));
    expect(token).toHaveBeenCalledTimes(2);
    expect(new Set(authorizations(sent).slice(1))).toEqual(new Set(['Bearer token-2']));
  });

  test('all fail if it cannot be had, and the next call asks again', async () => {
    const token = vi
      .fn<() => Promise<AccessToken>>()
      .mockRejectedValueOnce(new Error('signed out'))
      .mockResolvedValue({ token: 'one', ...inAnHour });
    const { graph, sent } = open([page], { token });
    const errors = await Promise.all(Array.from({ length: 5 }, () => failureOf(graph.GET('/connectors'))));
    for (const error of errors) expect(error).toMatchObject({ name: 'AuthenticationError' });
    expect(token).toHaveBeenCalledOnce();
    await graph.GET('/connectors');
    expect(authorizations(sent)).toEqual(['Bearer one']);
  });

  test('share a token, though one of them is aborted', async () => {
    let give: (token: string) => void = () => {};
    const { graph, sent } = open([page], {
      token: () => new Promise<string>((resolve) => (give = resolve)),
    });
    const controller = new AbortController();
    const aborted = failureOf(graph.GET('/connectors', { signal: controller.signal }));
    const other = graph.GET('/connectors');
    await settle();
    controller.abort();
    expect(await aborted).toMatchObject({ name: 'AbortError' });
    give('one');
    expect(await other).toMatchObject({ ok: true });
    expect(sent.length).toBe(1);
  });
});

describe('no token', () => {
  const nothing: readonly (readonly [string, unknown])[] = [
    ['an empty text', ''],
    ['null', () => null],
    ['undefined', () => undefined],
    ['an empty token', () => ({ token: '' })],
    ['a token of null', () => ({ token: null })],
    ['an object of another kind', () => ({ accessToken: 'hidden-token' })],
    ['a credential that gives null', { getToken: async () => null }],
    ['a text with a new line', 'hidden-token\nX-More: yes'],
    ['a text with a new line at its end', () => 'hidden-token\n'],
    ['a text with a NUL', () => 'hidden-token\0'],
    ['a text with a space', () => 'hidden-token two'],
    ['a text that is no ASCII', () => 'hidden-tökèn'],
    ['nothing at all', undefined],
  ];
  test.each(nothing)('is %s: nothing is sent, and the error does not show it', async (_, token) => {
    const options: object = { token };
    const { graph, sent } = open([page], options);
    const error = await failureOf(graph.GET('/connectors'));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ name: 'AuthenticationError', method: 'GET' });
    expect(String(error) + JSON.stringify(error)).not.toContain('hidden');
    expect(sent).toEqual([]);
  });

  const failures: readonly (readonly [string, () => never | Promise<never>])[] = [
    [
      'throws',
      () => {
        throw new Error('signed out');
      },
    ],
    ['rejects', () => Promise.reject(new Error('signed out'))],
  ];
  test.each(failures)('comes of a function that %s, and the error has its cause', async (_, token) => {
    const { graph, sent } = open([page], { token });
    const error = await failureOf(graph.GET('/connectors'));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ cause: new Error('signed out') });
    expect(sent).toEqual([]);
  });
});
