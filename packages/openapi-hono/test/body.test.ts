// Which bodies are read at all: by media type, encoding, presence, size, and characters.
import { describe, expect, it } from 'vitest';
import { json, library, streamed } from './library.ts';

const book = JSON.stringify({ title: 'Emma' });
const supported = ['application/json', 'application/vnd.library+json'];

describe('the media type of a body', () => {
  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'application/json;odata.metadata=minimal;charset=utf-8',
    'Application/JSON',
    ' application/json ',
    'application/vnd.library+json',
  ])('may be %j', async (type) => {
    const { app, requests } = library();
    expect((await app.request('/books', json('POST', book, { 'Content-Type': type }))).status).toBe(201);
    expect(requests).toEqual([{ path: {}, query: {}, header: {}, body: { title: 'Emma' }, readOnly: {} }]);
  });

  it.each([
    'text/plain',
    'application/merge-patch+json',
    'application/jsonp',
    'application/json, text/plain',
    '',
    ';',
    '*/*',
    'constructor',
    '__proto__',
    'toString',
  ])('may not be %j', async (type) => {
    const { app, requests, fault } = library();
    expect((await app.request('/books', json('POST', book, { 'Content-Type': type }))).status).toBe(400);
    expect(fault()).toEqual({ kind: 'media-type-unsupported', received: type, supported });
    expect(requests).toEqual([]);
  });

  it('may not be missing', async () => {
    const { app, fault } = library();
    await app.request('/books', { method: 'POST', body: new TextEncoder().encode(book) });
    expect(fault()).toEqual({ kind: 'media-type-unsupported', received: undefined, supported });
  });
});

describe('the encoding of a body', () => {
  it.each(['gzip', 'br', 'identity, gzip', 'x'])('may not be %s', async (received) => {
    const { app, fault } = library();
    await app.request('/books', json('POST', book, { 'Content-Encoding': received }));
    expect(fault()).toEqual({ kind: 'encoding-unsupported', received });
  });

  it.each(['identity', 'Identity'])('may be %s', async (encoding) => {
    const init = json('POST', book, { 'Content-Encoding': encoding });
    expect((await library().app.request('/books', init)).status).toBe(201);
  });
});

describe('a required body', () => {
  it.each([{}, { 'Content-Length': '0' }])('may not be empty, with %j', async (headers) => {
    const { app, fault } = library();
    await app.request('/books', json('POST', '', headers));
    expect(fault()).toEqual({ kind: 'body-missing' });
  });

  it('is missing where nothing is sent but its type', async () => {
    const { app, fault } = library();
    await app.request('/books', { method: 'POST', headers: { 'Content-Type': 'application/json' } });
    expect(fault()).toEqual({ kind: 'body-missing' });
  });
});

describe('an optional body', () => {
  const given = (body: unknown): unknown => ({
    path: { bookId: 7 },
    query: {},
    header: {},
    body,
    readOnly: {},
  });

  it.each<[string, RequestInit]>([
    ['nothing is sent', { method: 'PUT' }],
    ['its length is 0', { method: 'PUT', headers: { 'Content-Length': '0' } }],
    ['nothing is sent but its type', json('PUT', '')],
  ])('is undefined where %s', async (_, init) => {
    const { app, requests } = library();
    expect((await app.request('/books/7/loan', init)).status).toBe(204);
    expect(requests).toEqual([given(undefined)]);
  });

  it('is read where it is sent', async () => {
    const { app, requests } = library();
    await app.request('/books/7/loan', json('PUT', '{"reader":"Ada"}'));
    expect(requests).toEqual([given({ reader: 'Ada' })]);
  });

  it.each<[string, RequestInit]>([
    ['body-invalid', json('PUT', '{}')],
    ['body-invalid', json('PUT', 'null')],
    ['body-malformed', json('PUT', ' ')],
    ['media-type-unsupported', { method: 'PUT', body: '{"reader":"Ada"}' }],
    ['media-type-unsupported', { method: 'PUT', headers: { 'Content-Length': '9' } }],
    ['media-type-unsupported', { method: 'PUT', headers: { 'Transfer-Encoding': 'chunked' } }],
  ])('has to be right where it is sent: %s', async (kind, init) => {
    const { app, fault } = library();
    await app.request('/books/7/loan', init);
    expect(fault()).toHaveProperty('kind', kind);
  });
});

describe('the size of a body', () => {
  const limits = { bodyBytes: 64 };
  const bookOf = (bytes: number): string => `{"title":"${'x'.repeat(bytes - 12)}"}`;
  const chunked = (text: string): RequestInit => streamed(new Blob([text]).stream());

  it.each([
    [
      'whatever a Content-Length says that no parser has checked',
      (text: string): RequestInit => json('POST', text, { 'Content-Length': '3' }),
    ],
    [
      'where Content-Length is no number',
      (text: string): RequestInit => json('POST', text, { 'Content-Length': 'abc' }),
    ],
    [
      'by Content-Length',
      (text: string): RequestInit => json('POST', text, { 'Content-Length': `${text.length}` }),
    ],
    ['of a stream', chunked],
  ])('is bounded to the byte, told %s', async (_, send) => {
    const { app, requests, fault } = library({ limits });
    expect((await app.request('/books', send(bookOf(64)))).status).toBe(201);
    await app.request('/books', send(bookOf(65)));
    expect(fault()).toEqual({ kind: 'body-too-large', limit: 64 });
    expect(requests).toHaveLength(1);
  });

  it('is told before a byte is read', async () => {
    const { app, fault } = library({ limits });
    await app.request('/books', json('POST', '', { 'Content-Length': '9'.repeat(30) }));
    expect(fault()).toEqual({ kind: 'body-too-large', limit: 64 });
  });

  it('stops a stream that never ends', async () => {
    let pulls = 0;
    let cancelled = false;
    const endless = new ReadableStream({
      pull: (controller) => {
        pulls++;
        controller.enqueue(new Uint8Array(32));
      },
      cancel: () => {
        cancelled = true;
      },
    });
    const { app, fault } = library({ limits });
    await app.request('/books', streamed(endless));
    expect(fault()).toEqual({ kind: 'body-too-large', limit: 64 });
    expect(cancelled).toBe(true);
    expect(pulls).toBeLessThan(6);
  });

  it('is 1 MiB by default', async () => {
    const { app, fault } = library();
    expect((await app.request('/books', chunked(bookOf(1024 * 1024)))).status).toBe(201);
    await app.request('/books', chunked(bookOf(1024 * 1024 + 1)));
    expect(fault()).toEqual({ kind: 'body-too-large', limit: 1024 * 1024 });
  });

  it('is not known where the connection ends early', async () => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) });
    const { app, fault } = library();
    await app.request('/books', streamed(broken));
    expect(fault()).toEqual({ kind: 'body-incomplete' });
  });
});

describe('the characters of a body', () => {
  const send = (bytes: number[]): RequestInit => ({ ...json('POST', ''), body: new Uint8Array(bytes) });
  const quoted = (...bytes: number[]): number[] => [
    ...Buffer.from('{"title":"'),
    ...bytes,
    ...Buffer.from('"}'),
  ];

  it('are read across the chunks of a stream', async () => {
    const bytes = Buffer.from('{"title":"Ä€😀"}');
    const body = new ReadableStream({
      start: (controller) => {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const { app, requests } = library();
    await app.request('/books', streamed(body));
    expect(requests).toEqual([expect.objectContaining({ body: { title: 'Ä€😀' } })]);
  });

  it.each([
    ['a lone byte', quoted(0xff)],
    ['an overlong slash', quoted(0xc0, 0xaf)],
    ['a surrogate', quoted(0xed, 0xa0, 0x80)],
    ['an end in the middle', [0x22, 0xe2, 0x82]],
    ['UTF-16', [0xff, 0xfe, 0x7b, 0, 0x7d, 0]],
  ])('are UTF-8, and not %s', async (_, bytes) => {
    const { app, fault } = library();
    await app.request('/books', send(bytes));
    expect(fault()).toEqual({ kind: 'body-not-utf8' });
  });

  it('do not begin with a byte order mark', async () => {
    const { app, fault } = library();
    await app.request('/books', send([0xef, 0xbb, 0xbf, ...quoted()]));
    expect(fault()).toMatchObject({ kind: 'body-malformed', offset: 0 });
  });
});
