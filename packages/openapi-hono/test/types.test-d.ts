// What the compiler says of handlers, but for their answers: tsc checks this file, nothing runs it.
/* oxlint-disable vitest/expect-expect -- it is the compiler that asserts */
import { Hono } from 'hono';
import { describe, expectTypeOf, it } from 'vitest';
import { bind, RequestFailure } from '../src/index.ts';
import type { BindOptions, Fault, Handler, Handlers, OperationTable, RequestOf } from '../src/index.ts';
import type { operations as Operations } from './fixture/generated/types.ts';
import { operations } from './fixture/generated/operations.ts';

type Context = { readonly user: string };
type Of<Id extends keyof Operations> = Handler<Operations[Id], Context>;
type Request<Id extends keyof Operations> = RequestOf<Operations[Id]>;

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
