// JSON that was written ahead has the type of its value.
import { expectTypeOf, it } from 'vitest';
import { JsonText, type ResponseOf } from '../src/index.ts';
import type { operations as Operations } from './fixture/generated/types.ts';

type Books = ResponseOf<Operations['listBooks']>;
const headers = { 'X-Total': 0 };
const book = JsonText.of({ id: 7, title: 'Emma' });

it('fits where its value does', () => {
  const body = JsonText.list([book]);
  expectTypeOf({ status: 200, headers, body } as const).toExtend<Books>();
});

it('does not fit where its value does not', () => {
  // One book is no list, and a book has a title.
  expectTypeOf({ status: 200, headers, body: book } as const).not.toExtend<Books>();
  const body = JsonText.list([JsonText.of({ id: 7 })]);
  expectTypeOf({ status: 200, headers, body } as const).not.toExtend<Books>();
});

it('is the sum of its parts', () => {
  interface Book {
    id: number;
    title: string;
  }
  const shelf = JsonText.with({ total: 1 }, 'books', JsonText.list([book]));
  expectTypeOf(shelf).toExtend<JsonText<{ total: number; books: Book[] }>>();
  expectTypeOf(JsonText.join({ kind: 'book' }, book)).toExtend<JsonText<{ kind: string } & Book>>();
});
