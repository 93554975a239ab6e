// Bodies whose JSON was written ahead, and bodies that the host gathered ahead.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonText } from '../src/index.ts';
import { library } from './library.ts';

const book = JsonText.of({ id: 7, title: 'Emma' });

describe('JSON that was written ahead', () => {
  it('is sent as it is', async () => {
    const { app } = library({}, { getBook: () => ({ status: 200, body: book }) });
    const response = await app.request('/books/7');
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.text()).toBe('{"id":7,"title":"Emma"}');
  });

  it('is held against the document like any other', async () => {
    const wrong = JsonText.of({ id: 7, title: 'Emma', pages: 1 });
    const handlers = { getBook: () => ({ status: 200, body: wrong }) as const };
    const { app, fault } = library({ checkResponses: true }, handlers);
    await app.request('/books/7');
    expect(fault()).toMatchObject({ kind: 'response-invalid', reason: expect.stringMatching(/^body: /) });
  });

  it('is put together without being written again', () => {
    const members = fc.dictionary(fc.string(), fc.jsonValue());
    fc.assert(
      fc.property(members, fc.array(members), fc.string(), (own, list, name) => {
        fc.pre(!Object.hasOwn(own, name) && name !== '__proto__');
        const texts = JsonText.list(list.map((item) => JsonText.of(item)));
        expect(texts.text).toBe(JSON.stringify(list));
        expect(JSON.parse(JsonText.with(own, name, texts).text)).toEqual(
          JSON.parse(JSON.stringify({ ...own, [name]: list })),
        );
      }),
    );
    expect(JsonText.join({ type: 'book' }, book).text).toBe('{"type":"book","id":7,"title":"Emma"}');
  });
});

describe('a body that the host gathered', () => {
  const send = async (body: Uint8Array, sent = '{}'): Promise<ReturnType<typeof library>> => {
    const books = library({ gathered: () => body, limits: { bodyBytes: 64 } });
    const headers = { 'Content-Type': 'application/json' };
    await books.app.request('/books', { method: 'POST', headers, body: sent });
    return books;
  };
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  it('is read in place of the one of the request', async () => {
    const { requests } = await send(bytes('{"title":"Emma"}'));
    expect(requests).toMatchObject([{ body: { title: 'Emma' } }]);
  });

  it.each([
    ['too large', bytes(`{"title":"${'x'.repeat(64)}"}`), 'body-too-large'],
    ['empty', bytes(''), 'body-missing'],
    ['not UTF-8', Uint8Array.of(0xff), 'body-not-utf8'],
    ['not JSON', bytes('{'), 'body-malformed'],
    ['not valid', bytes('{}'), 'body-invalid'],
  ])('is refused like any other: %s', async (_, body, kind) => {
    expect((await send(body)).fault()).toMatchObject({ kind });
  });
});
