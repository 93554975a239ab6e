// Changes that are made only if nobody else has changed the connector meanwhile.
import { describe, expect, test, vi } from 'vitest';
import { type Change, type Connector, PreconditionFailedError } from '../src/index.ts';
import { answer, connector, failureOf, open, refuse, type Respond } from './service.ts';

type ChangeOf = Extract<Change, (current: Connector) => unknown>;

const read = (tag: string, more: object = {}): Respond =>
  answer(200, { ...connector, '@odata.etag': tag, ...more });

describe('ifMatch', () => {
  const tags: readonly (readonly [string, string | { '@odata.etag': string }])[] = [
    ['a text', '"7"'],
    ['the connector as it was read', { '@odata.etag': '"7"' }],
  ];

  test.each(tags)('may be %s', async (_, ifMatch) => {
    const { graph, sent } = open([answer(204)]);
    await graph.connectors.update('c1', {}, { ifMatch });
    await graph.connectors.delete('c1', { ifMatch });
    expect(sent.map(({ method, headers }) => [method, headers.get('If-Match')])).toEqual([
      ['PATCH', '"7"'],
      ['DELETE', '"7"'],
    ]);
  });

  test('may be what get gave', async () => {
    const { graph, sent } = open([read('"7"'), answer(204)]);
    const ifMatch = await graph.connectors.get('c1');
    await graph.connectors.delete('c1', { ifMatch });
    expect(sent[1]?.headers.get('If-Match')).toBe('"7"');
  });

  test('may be what get gave, where the tag was in the header alone', async () => {
    const { graph, sent } = open([answer(200, connector, { ETag: '"8"' }), answer(204)]);
    const ifMatch = await graph.connectors.get('c1');
    await graph.connectors.update('c1', {}, { ifMatch });
    expect(sent[1]?.headers.get('If-Match')).toBe('"8"');
  });

  test('may be what the list gave', async () => {
    const { graph, sent } = open([
      answer(200, { value: [{ ...connector, '@odata.etag': '"9"' }] }),
      answer(204),
    ]);
    for await (const found of graph.connectors.list())
      await graph.connectors.delete(found.id, { ifMatch: found });
    expect(sent[1]?.headers.get('If-Match')).toBe('"9"');
  });

  test.each([
    ['update', () => open([refuse(412)]).graph.connectors.update('c1', {}, { ifMatch: '"7"' })],
    ['delete', () => open([refuse(412)]).graph.connectors.delete('c1', { ifMatch: '"7"' })],
  ])('that no longer holds makes %s fail', async (_, call) => {
    const error = await failureOf(call());
    expect(error).toBeInstanceOf(PreconditionFailedError);
    expect(error).toMatchObject({ name: 'PreconditionFailedError', status: 412 });
  });

  test('that is not given is not sent', async () => {
    const { graph, sent } = open([answer(204)]);
    await graph.connectors.update('c1', {});
    expect(sent[0]?.headers.has('If-Match')).toBe(false);
  });

  const without: readonly (readonly [string, unknown])[] = [
    ['a connector without a tag', connector],
    ['a connector whose tag is empty', { '@odata.etag': '' }],
    ['a connector whose tag is undefined', { '@odata.etag': undefined }],
    ['a connector whose tag is null', { '@odata.etag': null }],
    ['an empty text', ''],
    ['null', null],
  ];
  test.each(without)('that is %s is refused, and nothing is written', async (_, ifMatch) => {
    const { graph, sent } = open([answer(204)]);
    const options: object = { ifMatch };
    expect(await failureOf(graph.connectors.update('c1', {}, options))).toBeInstanceOf(TypeError);
    expect(await failureOf(graph.connectors.delete('c1', options))).toBeInstanceOf(TypeError);
    expect(sent).toEqual([]);
  });
});

describe('an update by a function', () => {
  const update = (responds: Respond[], change: Change) => {
    const { graph, sent } = open(responds);
    const updated = graph.connectors.update('c1', change, { clientRequestId: 'mine' });
    return { updated, sent };
  };

  test('reads, changes and writes only if nobody has changed it meanwhile', async () => {
    const change = vi.fn<ChangeOf>(() => ({ status: 'inactive' }));
    const { updated, sent } = update([read('"1"'), read('"2"', { status: 'inactive' })], change);
    expect(await updated).toMatchObject({ status: 'inactive', '@odata.etag': '"2"' });
    expect(change).toHaveBeenCalledExactlyOnceWith({ ...connector, '@odata.etag': '"1"' });
    expect(sent.map(({ method, body, headers }) => [method, body, headers.get('If-Match')])).toEqual([
      ['GET', '', null],
      ['PATCH', '{"status":"inactive"}', '"1"'],
    ]);
    expect(sent.map(({ headers }) => headers.get('client-request-id'))).toEqual(['mine', 'mine']);
  });

  test('may take its time', async () => {
    const { updated, sent } = update([read('"1"'), answer(204)], async ({ machineName }) => ({
      machineName: `new.${machineName}`,
    }));
    expect(await updated).toBeUndefined();
    expect(sent[1]?.body).toBe('{"machineName":"new.a.contoso.com"}');
  });

  test('starts anew, with what it then is, if somebody has', async () => {
    const responds = [read('"1"'), refuse(412), read('"2"', { machineName: 'b' }), answer(204)];
    const { updated, sent } = update(responds, ({ machineName }) => ({ machineName: `${machineName}!` }));
    await updated;
    expect(sent.map(({ method, body, headers }) => [method, body, headers.get('If-Match')])).toEqual([
      ['GET', '', null],
      ['PATCH', '{"machineName":"a.contoso.com!"}', '"1"'],
      ['GET', '', null],
      ['PATCH', '{"machineName":"b!"}', '"2"'],
    ]);
  });

  test('starts five times at most', async () => {
    const change = vi.fn<ChangeOf>(() => ({ status: 'inactive' }));
    const always: Respond = (request) => (request.method === 'GET' ? read('"1"') : refuse(412))(request);
    const { updated, sent } = update([always], change);
    expect(await failureOf(updated)).toBeInstanceOf(PreconditionFailedError);
    expect(change).toHaveBeenCalledTimes(5);
    expect(sent.length).toBe(10);
  });

  test('succeeds at the fifth time', async () => {
    const again = [read('"1"'), refuse(412)];
    const responds = [...again, ...again, ...again, ...again, read('"5"'), read('"6"')];
    expect(await update(responds, () => ({})).updated).toMatchObject({ '@odata.etag': '"6"' });
  });

  test('writes nothing, and gives what is there, if the function gives nothing', async () => {
    const { updated, sent } = update([read('"1"')], () => undefined);
    expect(await updated).toEqual({ ...connector, '@odata.etag': '"1"' });
    expect(sent.map(({ method }) => method)).toEqual(['GET']);
  });

  test('writes nothing if the function fails', async () => {
    const { updated, sent } = update([read('"1"')], () => {
      throw new RangeError('no');
    });
    expect(await failureOf(updated)).toEqual(new RangeError('no'));
    expect(sent.length).toBe(1);
  });

  test('starts anew for nothing but a change meanwhile', async () => {
    const { updated, sent } = update([read('"1"'), refuse(409)], () => ({}));
    expect(await failureOf(updated)).toMatchObject({ name: 'ConflictError' });
    expect(sent.length).toBe(2);
  });

  test('writes nothing if the connector has no tag', async () => {
    const { updated, sent } = update([answer(200, connector), answer(204)], () => ({}));
    expect(await failureOf(updated)).toBeInstanceOf(TypeError);
    expect(sent.map(({ method }) => method)).toEqual(['GET']);
  });

  test('acts only if the connector is as the caller has read it, if told so', async () => {
    const only: Respond = (request) => {
      const tag = request.headers.get('If-Match');
      return (tag === null || tag === '"1"' ? read('"1"') : refuse(412))(request);
    };
    const change = vi.fn<ChangeOf>(() => ({}));
    const { graph, sent } = open([only]);
    const updated = graph.connectors.update('c1', change, { ifMatch: '"0"' });
    expect(await failureOf(updated)).toBeInstanceOf(PreconditionFailedError);
    expect(change).not.toHaveBeenCalled();
    expect(sent.map(({ method }) => method)).toEqual(['GET']);
  });

  test('gives the connector, if asked to, also where the service answers without it', async () => {
    const { graph, sent } = open([read('"1"'), answer(204), read('"2"')]);
    const updated = await graph.connectors.update('c1', () => ({}), { reread: true });
    expect(updated['@odata.etag']).toBe('"2"');
    expect(sent.map(({ method }) => method)).toEqual(['GET', 'PATCH', 'GET']);
  });
});
