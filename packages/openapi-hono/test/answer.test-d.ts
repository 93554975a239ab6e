// What the compiler says of answers: tsc checks this file, nothing runs it.
/* oxlint-disable vitest/expect-expect -- it is the compiler that asserts */
import { describe, expectTypeOf, it } from 'vitest';
import type { BindOptions, Handler, ResponseOf } from '../src/index.ts';
import type { operations as Operations } from './fixture/generated/types.ts';

type Context = { readonly user: string };
type Of<Id extends keyof Operations> = Handler<Operations[Id], Context>;
type Response<Id extends keyof Operations> = ResponseOf<Operations[Id]>;

const book = { id: 1, title: 'Emma' };

describe('an answer has', () => {
  it('a status that the document declares by number', () => {
    expectTypeOf<Response<'listBooks'>['status']>().toEqualTypeOf<200>();
    expectTypeOf<Response<'removeBook'>['status']>().toEqualTypeOf<204>();
    ({ status: 200, body: book }) satisfies Response<'getBook'>;
    ({
      // @ts-expect-error 201 is not declared
      status: 201,
      body: book,
    }) satisfies Response<'getBook'>;
    ({
      // @ts-expect-error failures, declared as 4XX, are thrown
      status: 404,
      body: book,
    }) satisfies Response<'getBook'>;
  });

  it('the body of its status', () => {
    ({ status: 200, body: { ...book, author: { name: 'Jane', born: 1775 } } }) satisfies Response<'getBook'>;
    // @ts-expect-error the body is missing
    ({ status: 200 }) satisfies Response<'getBook'>;
    ({
      status: 200,
      // @ts-expect-error title is missing
      body: { id: 1 },
    }) satisfies Response<'getBook'>;
    ({
      status: 200,
      body: {
        title: 'Emma',
        // @ts-expect-error id is a number
        id: '1',
      },
    }) satisfies Response<'getBook'>;
    ({
      status: 200,
      body: {
        ...book,
        // @ts-expect-error price is write-only
        price: 1,
      },
    }) satisfies Response<'getBook'>;
    ({
      status: 204,
      // @ts-expect-error 204 has no body
      body: {},
    }) satisfies Response<'removeBook'>;
  });

  it('the headers that are required', () => {
    ({ status: 200, headers: { 'X-Total': 0, 'X-Page': 1 }, body: [] }) satisfies Response<'listBooks'>;
    // @ts-expect-error the headers are missing
    ({ status: 200, body: [] }) satisfies Response<'listBooks'>;
    ({
      status: 200,
      // @ts-expect-error X-Total is missing
      headers: { 'X-Page': 1 },
      body: [],
    }) satisfies Response<'listBooks'>;
    ({
      status: 200,
      headers: {
        // @ts-expect-error X-Total is a number
        'X-Total': 'many',
      },
      body: [],
    }) satisfies Response<'listBooks'>;
    ({
      status: 200,
      headers: {
        'X-Total': 0,
        // @ts-expect-error X-Pages is not declared
        'X-Pages': 1,
      },
      body: [],
    }) satisfies Response<'listBooks'>;
  });

  it('no header that every answer has', () => {
    ({ status: 200, body: [] }) satisfies ResponseOf<Operations['listBooks'], 'X-Total'>;
    const common = { headers: () => ({ 'x-total': '0' }) };
    common satisfies Pick<BindOptions<Operations, Context, 'X-Total'>, 'headers'>;
    const without = { headers: () => ({ 'x-page': '0' }) };
    // @ts-expect-error X-Total is missing
    without satisfies Pick<BindOptions<Operations, Context, 'X-Total'>, 'headers'>;
    // @ts-expect-error X-Total is not in lower case
    (() => ({ 'X-Total': '0' })) satisfies BindOptions<Operations, Context, 'X-Total'>['headers'];
  });

  it('a media type that the document declares, named where it is not JSON', () => {
    const headers = { 'X-Total': 0 };
    ({ status: 200, headers, body: [], type: 'application/json' }) satisfies Response<'listBooks'>;
    ({ status: 200, headers, body: 'none', type: 'text/plain' }) satisfies Response<'listBooks'>;
    // @ts-expect-error a text is not JSON unless it says so
    ({ status: 200, headers, body: 'none' }) satisfies Response<'listBooks'>;
    // @ts-expect-error a list is no text
    ({ status: 200, headers, body: [], type: 'text/plain' }) satisfies Response<'listBooks'>;
    // @ts-expect-error HTML is not declared
    ({ status: 200, headers, body: 'none', type: 'text/html' }) satisfies Response<'listBooks'>;
    // @ts-expect-error the media type is missing
    ({ status: 200, body: 7 }) satisfies Response<'countBooks'>;
  });

  it('a number, a boolean or a text as its body where the document says so of a type that is not JSON', () => {
    ({ status: 200, body: 7, type: 'text/plain' }) satisfies Response<'countBooks'>;
    // @ts-expect-error the count is a number
    ({ status: 200, body: '7', type: 'text/plain' }) satisfies Response<'countBooks'>;
    ({ status: 200, body: true, type: 'text/plain' }) satisfies Response<'getCatalogue'>;
    ({ status: 200, body: '<books/>', type: 'application/xml' }) satisfies Response<'getCatalogue'>;
    // @ts-expect-error a catalogue as XML is a text
    ({ status: 200, body: { books: [] }, type: 'application/xml' }) satisfies Response<'getCatalogue'>;
    // @ts-expect-error whether there are any is told as a text only
    ({ status: 200, body: true, type: 'application/xml' }) satisfies Response<'getCatalogue'>;
    // @ts-expect-error a type is missing, since none of them is application/json
    ({ status: 200, body: '<books/>' }) satisfies Response<'getCatalogue'>;
  });

  it('come now or later', () => {
    const now: Of<'removeBook'> = () => ({ status: 204 });
    const later: Of<'removeBook'> = async () => ({ status: 204 });
    expectTypeOf([now, later]).toEqualTypeOf<Of<'removeBook'>[]>();
  });
});
