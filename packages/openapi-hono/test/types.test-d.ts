// What the compiler says of handlers: tsc checks this file, nothing runs it.
/* oxlint-disable vitest/expect-expect -- it is the compiler that asserts */
import { Hono } from 'hono';
import { describe, expectTypeOf, it } from 'vitest';
import { bind, RequestFailure } from '../src/index.ts';
import type {
  BindOptions,
  Fault,
  Handler,
  Handlers,
  OperationTable,
  RequestOf,
  ResponseOf,
} from '../src/index.ts';
import type { operations as Operations } from './fixture/generated/types.ts';
import { operations } from './fixture/generated/operations.ts';

type Context = { readonly user: string };
type Of<Id extends keyof Operations> = Handler<Operations[Id], Context>;
type Request<Id extends keyof Operations> = RequestOf<Operations[Id]>;
type Response<Id extends keyof Operations> = ResponseOf<Operations[Id]>;

declare const all: Handlers<Operations, Context>;
declare const options: BindOptions<Operations, Context, never>;
const book = { id: 1, title: 'Emma' };

describe('the operations are', () => {
  it('all there, and no others', () => {
    const { getBook, ...rest } = all;
    all satisfies Handlers<Operations, Context>;
    // @ts-expect-error getBook is missing
    rest satisfies Handlers<Operations, Context>;
    ({
      ...all,
      // @ts-expect-error burnBook is unknown
      burnBook: getBook,
    }) satisfies Handlers<Operations, Context>;
  });

  it('those of the table', () => {
    bind(new Hono(), { ...options, operations });
    operations satisfies OperationTable<Operations>;
    const { getBook: _, ...table } = operations;
    // @ts-expect-error getBook is missing
    table satisfies OperationTable<Operations>;
  });

  it('given the context', () => {
    expectTypeOf<Parameters<Of<'getBook'>>>().toEqualTypeOf<
      [request: Request<'getBook'>, context: Context]
    >();
  });
});

describe('a request has', () => {
  it('parameters of the types that the document names', () => {
    expectTypeOf<Request<'getBook'>['path']>().toEqualTypeOf<{ bookId: number }>();
    expectTypeOf<Request<'listBooks'>['query']>().toEqualTypeOf<{
      limit?: number;
      maxPrice?: number;
      lent?: boolean;
      order?: 'title' | 'author';
      tag?: string[];
      fields?: ('id' | 'title' | 'author')[];
      shelf?: number[];
    }>();
    expectTypeOf<Request<'listBooks'>['header']>().toEqualTypeOf<{
      'X-Floor'?: number;
      'X-Languages'?: string[];
    }>();
  });

  it('no other parameters', () => {
    const handler: Of<'getBook'> = ({ path, query }) => {
      // @ts-expect-error the parameter is bookId
      const id: number = path.id;
      // @ts-expect-error there is no query parameter
      const { limit } = query;
      return { status: 200, body: { ...book, id: id + Number(limit) } };
    };
    handler satisfies Of<'getBook'>;
  });

  it('parameters that are used as what they are', () => {
    const list: Of<'listBooks'> = ({ query }) => {
      // @ts-expect-error limit is a number
      const limit: string | undefined = query.limit;
      // @ts-expect-error price is none of the orders
      const wrong = query.order === 'price';
      return { status: 200, headers: { 'X-Total': Number(limit) + Number(wrong) }, body: [] };
    };
    list satisfies Of<'listBooks'>;
  });

  it('a body less its read-only properties, which stand apart', () => {
    const add: Of<'addBook'> = ({ body, readOnly }) => {
      expectTypeOf(body.title).toEqualTypeOf<string>();
      expectTypeOf(body.price).toEqualTypeOf<number | undefined>();
      expectTypeOf(readOnly).toEqualTypeOf<{ readonly id?: number; readonly stamp?: { number: number } }>();
      // @ts-expect-error id is read-only
      const id: string = body.id;
      // @ts-expect-error born is read-only
      const born: number = body.author === undefined ? 0 : body.author.born;
      // @ts-expect-error nobody need send it
      const sent: number = readOnly.id;
      // @ts-expect-error title is not read-only
      const { title } = readOnly;
      return { status: 201, headers: { Location: `${id}${born}${sent}${title}` }, body: book };
    };
    add satisfies Of<'addBook'>;
  });

  it('a body that may be undefined where it is optional, and is where there is none', () => {
    expectTypeOf<NonNullable<Request<'lendBook'>['body']>['reader']>().toEqualTypeOf<string>();
    expectTypeOf<undefined>().toExtend<Request<'lendBook'>['body']>();
    expectTypeOf<Request<'getBook'>['body']>().toEqualTypeOf<undefined>();
    expectTypeOf<Request<'getBook'>['readOnly']>().toEqualTypeOf<Record<never, never>>();
    const lend: Of<'lendBook'> = ({ body }) => {
      // @ts-expect-error the body may be missing
      const reader: string = body.reader;
      return { status: reader === '' ? 204 : 204 };
    };
    lend satisfies Of<'lendBook'>;
  });
});

describe('a failure has', () => {
  it('a fault that its kind tells apart', () => {
    const failure: typeof options.failure = (error) => {
      if (!(error instanceof RequestFailure)) return { status: 500 };
      expectTypeOf(error.fault).toEqualTypeOf<Fault>();
      // @ts-expect-error only some faults have it
      const { allow } = error.fault;
      return { status: error.fault.kind === 'body-too-large' ? error.fault.limit : Number(allow) };
    };
    failure satisfies typeof options.failure;
  });
});

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
