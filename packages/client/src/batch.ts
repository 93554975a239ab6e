// Carries out several requests in one, of which each may wait for others (JSON batching of Graph).
import { createFinalURL } from 'openapi-fetch';
import { newId } from './call.ts';
import { BadResponseError, type Known } from './errors.ts';
import { guardPath } from './guard-path.ts';
import type { ChangeOptions } from './init.ts';
import type { AnyResult, Methods } from './methods.ts';
import type { AnyPart, Part } from './part.ts';
import { resultOf } from './result-of.ts';
import type { Success } from './result.ts';
import { pathSerializer, querySerializerOf } from './serialize.ts';
import { success } from './value.ts';

export { DELETE, GET, PATCH, POST, type Part, type PartMethod } from './part.ts';

/** The parts, each of which may depend on the others alone. */
type Checked<Parts> = {
  readonly [Id in keyof Parts]: Part<unknown, Exclude<keyof Parts & string, Id>>;
};

/** What came of each part. */
export type BatchResults<Parts> = {
  [Id in keyof Parts]: Parts[Id] extends Part<infer Result, string> ? Result : never;
};

/** How many parts a batch can have, by the documentation of Graph. */
const maxParts = 20;

/**
 * Sends several requests in one, and gives the result of each under its id: `ok` or not, as the methods of HTTP do. A
 * batch is tried again as a read is, if all of its parts are reads or have an `If-Match`.
 *
 * @param parts the requests by their ids, 20 at most. Ids that differ in case alone are the same to the service.
 * @param options of the batch; `idempotent` says that all of its parts are.
 * @throws TypeError if there are no parts, too many, or two with the same id. Nothing was sent.
 * @throws GraphError if a path cannot be, the batch as a whole was refused, or its answer has not each part once.
 *
 * @example
 * ```ts
 * const { retire, left } = await batch(graph, {
 *   retire: PATCH('/connectors/{connectorsId}', { params: { path }, body: { status: 'inactive' } }),
 *   left: GET('/connectors/$count', { dependsOn: ['retire'] }),
 * });
 * ```
 */
export async function batch<Parts extends Readonly<Record<string, object>>>(
  graph: Methods,
  parts: Parts & Checked<Parts>,
  options: ChangeOptions = {},
): Promise<BatchResults<Parts>> {
  const { clientRequestId = newId(), signal } = options;
  // The service takes batches at the root of the version, whatever profile its connectors are in.
  const root = graph.baseUrl.replace(/\/onPremisesPublishingProfiles\b.*/i, '');
  const calls = Object.entries<AnyPart>(parts).map(([id, part]) => ({
    id,
    part,
    call: callOf(part, graph.baseUrl, clientRequestId),
  }));
  const ids = new Set(calls.map(({ id }) => id.toLowerCase()));
  if (calls.length === 0 || calls.length > maxParts || ids.size < calls.length)
    throw new TypeError(`A batch has 1 to ${maxParts} parts, and no two ids that differ in case alone.`);
  const requests = calls.map(({ id, part, call }) => requestOf(id, part, call.url.slice(root.length)));
  const isSafe = requests.every(({ method, headers }) => method === 'GET' || headers['If-Match']);
  const answer = success(
    await graph.POST('/$batch', {
      baseUrl: root,
      params: { header: { 'client-request-id': clientRequestId } },
      body: { requests },
      idempotent: options.idempotent ?? isSafe,
      ...(signal && { signal }),
    }),
  );
  const answers = answersOf(answer, ids);
  const results = calls.map(({ id, call }) => [id, partOf(answer, call, answers.get(id.toLowerCase()))]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each part has the type of its own result
  return Object.fromEntries(results) as BatchResults<Parts>;
}

/** The call that a part is. @throws InvalidPathError if a value would lead to another path. */
function callOf(
  { method, path, init: { params = {} } }: AnyPart,
  baseUrl: string,
  clientRequestId: string,
): Known {
  guardPath(path, params.path, { method, url: baseUrl + path, clientRequestId });
  const url = createFinalURL(path, { baseUrl, params, pathSerializer, querySerializer: querySerializerOf() });
  return { method, url, clientRequestId };
}

/** A part as the service takes it: what writes has a type, also where it has no body. */
function requestOf(id: string, { method, init: { params, body, dependsOn } }: AnyPart, url: string) {
  const type = method === 'GET' ? {} : { 'Content-Type': 'application/json' };
  const headers: Record<string, string> = { ...type, ...params?.header };
  return { id, method, url, headers, body, ...(dependsOn && { dependsOn: [...dependsOn] }) };
}

/** The answers by their ids. @throws BadResponseError if one of them answers nothing, or what has been answered. */
function answersOf(batched: Success<number, unknown>, ids: ReadonlySet<string>): Map<string, unknown> {
  const { responses } = Object(batched.data);
  const answers = new Map<string, unknown>();
  for (const answer of Array.isArray(responses) ? responses : []) {
    const id = String(Object(answer).id).toLowerCase();
    if (!ids.has(id) || answers.has(id))
      throw new BadResponseError(`has an answer too many: ${JSON.stringify(id)}`, batched);
    answers.set(id, answer);
  }
  return answers;
}

/** What came of a part. @throws BadResponseError if there is no answer, or none of HTTP. */
function partOf(batched: Success<number, unknown>, call: Known, answer: unknown): AnyResult {
  const { status, headers, body } = Object(answer);
  let response: Response;
  try {
    // Without a status, it would be 200.
    response = new Response(null, { status: Number(status), headers });
  } catch (cause) {
    throw new BadResponseError(`has no answer for ${call.method} ${call.url}`, batched, { cause });
  }
  // Parts are known to the service by the identifier of the batch.
  const { requestId } = batched;
  if (requestId && !response.headers.has('request-id')) response.headers.set('request-id', requestId);
  const isJson = /json/i.test(response.headers.get('Content-Type') ?? 'json');
  const read = typeof body === 'string' && !isJson ? decode(body) : body;
  return resultOf(call, response, read);
}

/** What is in a text in base64: JSON, as a number is, or else a text. */
function decode(base64: string): unknown {
  let text = base64;
  try {
    const bytes = atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
    text = new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
    return JSON.parse(text);
  } catch {
    return text;
  }
}
