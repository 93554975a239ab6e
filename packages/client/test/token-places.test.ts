// Where a token is sent, and where it is not.
import { describe, expect, test, vi } from 'vitest';
import { createConnectorsClient } from '../src/index.ts';
import { answer, elapse, open, refuse, type Sent, secret, withoutChance } from './service.ts';

withoutChance(0);

const page = answer(200, { value: [] });
const authorizations = (sent: readonly Sent[]): (string | null)[] =>
  sent.map(({ headers }) => headers.get('Authorization'));

/** Gives tokens, and knows how often it was asked. */
const asked = () => vi.fn<() => string>(() => 'token');

describe('a token is sent to the service alone', () => {
  const elsewhere = 'https://other.example.com/beta';

  test('not to the base URL of one call', async () => {
    const token = asked();
    const { graph, sent } = open([page], { token });
    await graph.GET('/connectors', { baseUrl: elsewhere });
    expect(sent[0]?.url).toBe(`${elsewhere}/connectors`);
    expect(authorizations(sent)).toEqual([null]);
    expect(token).not.toHaveBeenCalled();
  });

  test.each(['http://graph.example.com/beta', 'https://graph.example.com:8443/beta'])(
    'not to another scheme or port: %s',
    async (baseUrl) => {
      const { graph, sent } = open([page]);
      await graph.GET('/connectors', { baseUrl });
      expect(authorizations(sent)).toEqual([null]);
    },
  );

  test('not to where middleware leads', async () => {
    const { graph, sent } = open([refuse(503), page]);
    graph.use({ onRequest: ({ request }) => new Request(`${elsewhere}/connectors`, request) });
    await elapse(graph.GET('/connectors'));
    expect(sent.map((request) => request.url)).toEqual([
      `${elsewhere}/connectors`,
      `${elsewhere}/connectors`,
    ]);
    expect(authorizations(sent)).toEqual([null, null]);
  });

  test('not to another place that asks for one', async () => {
    const token = asked();
    const { graph, sent } = open([refuse(401)], { token });
    expect(await elapse(graph.GET('/connectors', { baseUrl: elsewhere }))).toMatchObject({ status: 401 });
    expect(authorizations(sent)).toEqual([null]);
    expect(token).not.toHaveBeenCalled();
  });

  test.each([
    'http://graph.microsoft.com/beta',
    'http://localhost.example.com/beta',
    'http://127.0.0.1.example.com',
    'http://example.com#localhost',
    'http://0.0.0.0:3000',
    'http://[::2]:3000',
  ])('so that %s is refused at once', (url) => {
    const create = () => createConnectorsClient({ baseUrl: url, token: secret });
    expect(create).toThrow(TypeError);
    expect(create).not.toThrow(secret);
  });

  test.each([
    'http://localhost:3000/beta',
    'http://app.localhost:3000/beta',
    'http://127.0.0.1:3000/beta',
    'http://127.8.9.1/beta',
    'http://[::1]:3000/beta',
    'https://graph.example.com/beta',
  ])('so that %s is taken', async (url) => {
    const { graph, sent } = open([page], { baseUrl: url });
    await graph.GET('/connectors');
    expect(authorizations(sent)).toEqual([`Bearer ${secret}`]);
  });
});

describe("the caller's own Authorization", () => {
  const headers = { Authorization: 'Bearer own' };

  test.each([
    ['a success', [page], 1],
    ['tries', [refuse(503), page], 2],
    ['a refusal', [refuse(401)], 1],
  ] as const)('is left alone, with %s', async (_, responds, tries) => {
    const token = asked();
    const { graph, sent } = open(responds, { token });
    await elapse(graph.GET('/connectors', { headers }));
    expect(authorizations(sent)).toEqual(Array.from({ length: tries }, () => 'Bearer own'));
    expect(token).not.toHaveBeenCalled();
  });

  test('may come from middleware', async () => {
    const { graph, sent } = open([page]);
    graph.use({
      onRequest: ({ request }) => {
        request.headers.set('Authorization', 'Bearer own');
      },
    });
    await graph.GET('/connectors');
    expect(authorizations(sent)).toEqual(['Bearer own']);
  });
});
