// Finds books.
import { type EntityType, evaluate, parseFilter, type Table, toSql } from '@graph-connectors/odata';

const book: EntityType = {
  name: 'library.book',
  properties: {
    title: { type: { kind: 'string' }, nullable: false },
    isLent: { type: { kind: 'boolean' }, nullable: false },
  },
  navigation: { authors: 'author' },
};
const author: EntityType = {
  name: 'library.author',
  properties: { name: { type: { kind: 'string' }, nullable: false } },
  navigation: {},
};

const asked = "startswith(Title, 'The ') and not isLent and authors/any(a: a/name eq 'Eco')";
export const filter = parseFilter(asked, book, { book, author });

export const isFound = evaluate(filter, {
  title: 'The Name of the Rose',
  isLent: false,
  authors: [{ name: 'Eco' }],
});

const books: Table = {
  type: book,
  columns: { title: { sql: 'b.title' }, isLent: { sql: 'b.is_lent' } },
  navigation: {
    authors: {
      type: author,
      from: 'author a',
      on: 'a.book = b.id',
      columns: { name: { sql: 'a.name' } },
    },
  },
};
export const condition = toSql(filter, 'sqlite', books);
