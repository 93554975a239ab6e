// What the tries after the first are like.
import { describe, expect, test, vi } from 'vitest';
import {
  answer,
  connector,
  elapse,
  open,
  path,
  refuse,
  type Respond,
  secret,
  withoutChance,
  unending,
  unreachable,
} from './service.ts';

withoutChance(0.5);

const header = { 'If-Match': '"7"' };
const body = { status: 'inactive' } as const;
const item = '/connectors/{connectorsId}';
type Graph = ReturnType<typeof open>['graph'];

describe('another try', () => {
  const update = (graph: Graph) => graph.PATCH(item, { params: { path, header }, body });

  test('has the body whole, and the same headers', async () => {
    const { graph, sent } = open([refuse(503), unreachable, refuse(500), answer(204)]);
    await elapse(update(graph));
    const [first, ...others] = sent.map(({ method, url, headers, ...rest }) => ({
      method,
      url,
      headers: Object.fromEntries(headers),
      body: rest.body,
    }));
    expect(first?.body).toBe(JSON.stringify(body));
    expect(first?.headers).toMatchObject({
      'content-type': 'application/json',
      'if-match': '"7"',
      authorization: `Bearer ${secret}`,
    });
    expect(others).toEqual([first, first, first]);
  });

  test('has the body that middleware made, in the request that middleware made', async () => {
    const { graph, sent } = open([refuse(503), answer(204)]);
    graph.use({
      onRequest: ({ request: { url, headers } }) => {
        headers.set('X-Made', 'yes');
        return new Request(url, { method: 'PATCH', headers, body: '{"status":"active"}' });
      },
    });
    await elapse(update(graph));
    expect(sent.map((request) => [request.body, request.headers.get('X-Made')])).toEqual([
      ['{"status":"active"}', 'yes'],
      ['{"status":"active"}', 'yes'],
    ]);
  });

  test('has no body where middleware took it away', async () => {
    const { graph, sent } = open([refuse(503), answer(204)]);
    graph.use({
      onRequest: ({ request: { url, method, headers } }) => new Request(url, { method, headers }),
    });
    await elapse(update(graph));
    expect(sent.map((request) => request.body)).toEqual(['', '']);
  });

  test('has a form whole, with the boundary that its header names', async () => {
    const { graph, sent } = open([refuse(503), answer(204)]);
    const bodySerializer = (): FormData => {
      const form = new FormData();
      form.set('status', 'inactive');
      return form;
    };
    await elapse(graph.PATCH(item, { params: { path, header }, body, bodySerializer }));
    expect(sent.length).toBe(2);
    for (const { headers, body: form } of sent) {
      const [, boundary = 'none'] = /boundary=(.+)/.exec(headers.get('Content-Type') ?? '') ?? [];
      expect(form.startsWith(`--${boundary}\r\n`)).toBe(true);
      expect(form).toContain('inactive');
    }
  });

  test('is not seen by middleware, and neither is the token', async () => {
    const tokens: (string | null)[] = [];
    const see = ({ request }: { request: Request }): undefined => {
      tokens.push(request.headers.get('Authorization'));
    };
    const onRequest = vi.fn<typeof see>(see);
    const onResponse = vi.fn<typeof see>(see);
    const { graph, sent } = open([refuse(503), refuse(503), answer(204)]);
    graph.use({ onRequest, onResponse });
    await elapse(update(graph));
    expect([sent.length, onRequest.mock.calls.length, onResponse.mock.calls.length]).toEqual([3, 1, 1]);
    expect(tokens).toEqual([null, null]);
  });

  test('has the identifier of the first; another call has another one', async () => {
    const { graph, sent } = open([refuse(503), unreachable, answer(200, { value: [] })]);
    const { clientRequestId } = await elapse(graph.GET('/connectors'));
    await elapse(graph.GET('/connectors'));
    const ids = sent.map(({ headers }) => headers.get('client-request-id'));
    expect(ids.slice(0, 3)).toEqual([clientRequestId, clientRequestId, clientRequestId]);
    expect(ids[3]).toMatch(/./);
    expect(ids[3]).not.toBe(clientRequestId);
  });

  test("has the caller's own identifier", async () => {
    const { graph, sent } = open([refuse(503), answer(200, connector)]);
    await elapse(graph.connectors.get('c1', { clientRequestId: 'mine' }));
    expect(sent.map(({ headers }) => headers.get('client-request-id'))).toEqual(['mine', 'mine']);
  });

  test('comes after the answer before it was let go of', async () => {
    const cancelled = vi.fn<() => void>();
    const first: Respond = async (request) =>
      new Response((await unending(cancelled)(request)).body, { status: 503 });
    const { graph, sent } = open([first, answer(204)]);
    await elapse(update(graph));
    expect(sent.length).toBe(2);
    expect(cancelled).toHaveBeenCalledOnce();
  });
});
