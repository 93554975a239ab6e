// What the layer of values throws, for each answer.
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import * as errors from '../src/index.ts';
import { answer, failureOf, open, refuse, type Respond, secret, unreachable, url } from './service.ts';

const {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  GraphError,
  NotFoundError,
  PermissionError,
  PreconditionFailedError,
  ServerError,
  ThrottledError,
} = errors;

const classes = [
  [400, BadRequestError, 'BadRequestError'],
  [401, AuthenticationError, 'AuthenticationError'],
  [403, PermissionError, 'PermissionError'],
  [404, NotFoundError, 'NotFoundError'],
  [405, BadRequestError, 'BadRequestError'],
  [408, ServerError, 'ServerError'],
  [409, ConflictError, 'ConflictError'],
  [412, PreconditionFailedError, 'PreconditionFailedError'],
  [413, BadRequestError, 'BadRequestError'],
  [415, BadRequestError, 'BadRequestError'],
  [418, BadRequestError, 'BadRequestError'],
  [422, BadRequestError, 'BadRequestError'],
  [429, ThrottledError, 'ThrottledError'],
  [500, ServerError, 'ServerError'],
  [502, ServerError, 'ServerError'],
  [503, ServerError, 'ServerError'],
  [504, ServerError, 'ServerError'],
  [599, ServerError, 'ServerError'],
] as const;

/** What a change throws. */
const thrown = async (respond: Respond): Promise<unknown> => {
  const { graph } = open([respond], { retry: false });
  return failureOf(graph.connectors.update('c1', { status: 'inactive' }, { clientRequestId: 'mine' }));
};

/** An error, with what it was caused by. */
function chainOf(error: unknown): Error[] {
  return error instanceof Error ? [error, ...chainOf(error.cause)] : [];
}

/** All that can be read of an error. */
const textOf = (error: unknown): string =>
  chainOf(error)
    .flatMap((link) => [
      link.message,
      String(link.stack),
      JSON.stringify(link),
      JSON.stringify(Object.getOwnPropertyDescriptors(link)),
      inspect(link, { depth: Infinity, showHidden: true }),
    ])
    .join('\n');

describe.each(classes)('the answer %d', (status, Class, name) => {
  test(`is a ${name}, with all that is known`, async () => {
    const error = await thrown(refuse(status, { 'Retry-After': '7' }));
    expect(error).toBeInstanceOf(Class);
    expect(error).toBeInstanceOf(GraphError);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name,
      status,
      code: 'theCode',
      target: 'status',
      requestId: 'r1',
      clientRequestId: 'mine',
      retryAfter: 7,
      method: 'PATCH',
      url,
    });
  });

  test('says in its message alone what happened, where, and whom to ask about', async () => {
    const error = await thrown(refuse(status, { 'Retry-After': '7' }));
    for (const part of ['PATCH', url, String(status), 'theCode', 'The reason.', 'r1', 'mine', '7 s'])
      expect(String(error)).toContain(part);
  });

  test('has an error also without a body', async () => {
    const error = await thrown(answer(status));
    expect(error).toBeInstanceOf(Class);
    expect(error).toMatchObject({ status, requestId: undefined, retryAfter: undefined, target: undefined });
    expect(Reflect.get(Object(error), 'code')).toMatch(/./);
  });

  test('holds no token', async () => {
    expect(textOf(await thrown(refuse(status)))).not.toContain(secret);
  });
});

test('the answer of a class is of no other class', async () => {
  for (const [status, Class] of classes) {
    const error = await thrown(refuse(status));
    for (const [, Other] of classes) expect(error instanceof Other).toBe(Other === Class);
  }
});

test('a failed connection says why, and holds no token', async () => {
  const error = await thrown(unreachable);
  expect(error).toBeInstanceOf(errors.ConnectionError);
  expect(error).toMatchObject({
    name: 'ConnectionError',
    code: expect.stringMatching(/./),
    method: 'PATCH',
    url,
    clientRequestId: 'mine',
    cause: expect.objectContaining({ message: 'fetch failed' }),
  });
  expect(error).toHaveProperty('status', undefined);
  expect(String(error)).toContain('ECONNREFUSED');
  expect(textOf(error)).not.toContain(secret);
});

test.each([
  ['a text', 'nothing'],
  ['nothing', undefined],
])('a transport that throws %s is a failed connection', async (_, value) => {
  const error = await thrown(() => Promise.reject(value));
  expect(error).toMatchObject({ name: 'ConnectionError', cause: value });
});

test('an answer that is no JSON holds no token', async () => {
  const error = await thrown(() => new Response('<html>'));
  expect(error).toBeInstanceOf(errors.BadResponseError);
  expect(textOf(error)).not.toContain(secret);
});

test('a token that no header can hold is in no part of the error', async () => {
  const token = `${secret}\n`;
  const { graph, sent } = open([answer(204)], { token });
  const error = await failureOf(graph.connectors.delete('c1'));
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(textOf(error)).not.toContain(secret);
  expect(sent).toEqual([]);
});

test.each(['list', 'get', 'create', 'update', 'delete'] as const)(
  '%s throws for an answer that is no success',
  async (method) => {
    const { connectors } = open([refuse(403)]).graph;
    const calls = {
      list: async () => connectors.list().next(),
      get: async () => connectors.get('c1'),
      create: async () =>
        connectors.create({ machineName: 'a', externalIp: '203.0.113.7', status: 'active' }),
      update: async () => connectors.update('c1', {}),
      delete: async () => connectors.delete('c1'),
    };
    const error = await failureOf(calls[method]());
    expect(error).toMatchObject({
      name: 'PermissionError',
      method: { list: 'GET', get: 'GET', create: 'POST', update: 'PATCH', delete: 'DELETE' }[method],
    });
  },
);
