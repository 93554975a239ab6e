// Takes the values out of results, or throws.
import { BadResponseError, classOf } from './errors.ts';
import type { AnyInit, AnyResult, Perform } from './methods.ts';
import type { Success } from './result.ts';

type AnySuccess = Success<number, unknown>;

/** The result, if it is a success. @throws GraphError else. */
export function success(result: AnyResult): AnySuccess {
  if (result.ok) return result;
  const { message, ...details } = result.error.error;
  throw new (classOf(result.status))(message, result, details);
}

/** What a result holds. @throws BadResponseError if it is no object. */
export function objectOf(result: AnySuccess): object {
  const { data } = result;
  if (typeof data !== 'object' || !data) throw new BadResponseError('is no object', result);
  return data;
}

/** The items of a page. @throws BadResponseError if there is no list of them. */
export function listOf<Entity>(result: AnySuccess): Entity[] {
  const { value } = Object(result.data);
  if (!Array.isArray(value)) throw new BadResponseError('is no list', result);
  return value;
}

/** The number at a path. @throws BadResponseError if it is none. */
export async function numberOf(perform: Perform, path: string, init: AnyInit): Promise<number> {
  const result = success(await perform('GET', path, init));
  if (typeof result.data !== 'number') throw new BadResponseError('is no number', result);
  return result.data;
}

/** The item of a list of one. @throws BadResponseError if there is none. */
export async function itemOf<Entity>(perform: Perform, path: string, init: AnyInit): Promise<Entity> {
  const result = success(await perform('GET', path, init));
  const [item] = listOf<Awaited<Entity>>(result);
  if (!item) throw new BadResponseError('is an empty list', result);
  return item;
}

/** The items of a list, on all of its pages. @throws BadResponseError if one of them is no page, or leads elsewhere. */
export async function* itemsOf<Entity>(
  perform: Perform,
  path: string,
  init: AnyInit,
): AsyncGenerator<Entity, void, undefined> {
  for (let next = init; ;) {
    const result = success(await perform('GET', path, next));
    yield* listOf<Awaited<Entity>>(result);
    const link: unknown = Object(result.data)['@odata.nextLink'];
    if (link === undefined) return;
    const page = new URL(result.url);
    const following = typeof link === 'string' ? URL.parse(link, page.href) : null;
    if (following?.origin !== page.origin || following.href === page.href)
      throw new BadResponseError(`has its next page elsewhere, or nowhere: ${JSON.stringify(link)}`, result);
    const onRequest = ({ request }: { request: Request }) => new Request(following.href, request);
    next = { ...init, middleware: [{ onRequest }] };
  }
}
