// Writes parameters into a URL.
import {
  createQuerySerializer,
  type PathSerializer,
  type QuerySerializer,
  type QuerySerializerOptions,
} from 'openapi-fetch';

/** In OData, lists are one parameter with commas, as in `$select=id,status`. */
const lists: QuerySerializerOptions = { array: { style: 'form', explode: false } };

/** Writes a query. */
export const querySerializer: QuerySerializer<unknown> = /* @__PURE__ */ createQuerySerializer(lists);

/** The same, as a call has it: a function, or options of openapi-fetch. */
export const querySerializerOf = (
  given: QuerySerializer<unknown> | QuerySerializerOptions,
): QuerySerializer<unknown> =>
  typeof given === 'function' ? given : createQuerySerializer({ ...lists, ...given });

/** Writes values into a path, each as one segment. */
export const pathSerializer: PathSerializer = (path, values) =>
  piecesOf(path)
    .map((piece, index) => (index % 2 === 1 ? encodeURIComponent(String(values[piece])) : piece))
    .join('');

/** A path as what stands between braces, at odd places, and around them. */
export const piecesOf = (path: string): string[] => path.split(/[{}]/);
