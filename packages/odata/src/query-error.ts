// What is thrown of a query option that cannot be read.

/** The query options that this package reads. */
export type QueryOption = '$filter' | '$orderby' | '$select' | '$expand' | '$skiptoken';

/** What the message of each begins with: what was recorded of the service, and for the others like it. */
const openings: Readonly<Record<QueryOption, string>> = {
  $filter: 'Invalid filter clause',
  $orderby: 'Invalid orderby clause',
  $select: 'Parsing OData Select and Expand failed',
  $expand: 'Parsing OData Select and Expand failed',
  $skiptoken: 'Invalid skip token',
};

/** A query option cannot be read; the message says what, where, and what to do. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  readonly option: QueryOption;
  /** Where in the text of the option, in UTF-16 units from 0. */
  readonly position: number;

  /** @param reason a sentence or two. */
  constructor(option: QueryOption, position: number, reason: string) {
    super(`${openings[option]}: ${reason}`);
    this.option = option;
    this.position = position;
  }
}
