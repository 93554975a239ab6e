// Reads the body of a request as a value: bounded, of a declared media type, in UTF-8, as JSON.
import type { Context } from 'hono';
import { RequestFailure } from './failure.ts';
import type { RequestBody, Validate } from './operation.ts';
import { parseJson } from './parse-json.ts';

/** Bounds of what is read from a request. */
export interface Limits {
  /** Bytes of a body. */
  readonly bodyBytes: number;
  /** How many arrays and objects may lie inside each other in a body. */
  readonly bodyDepth: number;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * What the body of a request must be; `undefined` where an optional body is missing.
 *
 * @throws RequestFailure of one of the kinds that concern media types.
 */
export function expectBody(c: Context, declared: RequestBody): Validate | undefined {
  const contentType = c.req.header('content-type');
  // HTTP says of a request whether it has a body by these two headers (RFC 9112, section 6.3).
  if (!declared.required && contentType === undefined && !hasBody(c)) return undefined;

  const validate = contentType === undefined ? undefined : validatorOf(contentType, declared);
  if (validate === undefined) {
    throw new RequestFailure({
      kind: 'media-type-unsupported',
      received: contentType,
      supported: Object.keys(declared.content),
    });
  }
  const encoding = c.req.header('content-encoding');
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') {
    throw new RequestFailure({ kind: 'encoding-unsupported', received: encoding });
  }
  return validate;
}

function validatorOf(contentType: string, { content }: RequestBody): Validate | undefined {
  const mediaType = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  // Its own, since `constructor` is a name that every object knows.
  return Object.hasOwn(content, mediaType) ? content[mediaType] : undefined;
}

/**
 * A body as a value, parsed and valid; `undefined` where an optional body is empty.
 *
 * @param validate what `expectBody` gave.
 * @throws RequestFailure of one of the kinds that concern bodies.
 */
export function parseBody(
  bytes: Uint8Array,
  declared: RequestBody,
  validate: Validate,
  limits: Limits,
): unknown {
  const limit = limits.bodyBytes;
  // Also of what is read by its length: a body that came through no HTTP parser need not be as long as it says.
  if (bytes.byteLength > limit) throw new RequestFailure({ kind: 'body-too-large', limit });
  const text = decode(bytes);
  if (text === '' && !declared.required) return undefined;
  if (text === '') throw new RequestFailure({ kind: 'body-missing' });
  const value = parseJson(text, limits.bodyDepth);
  if (!validate(value))
    throw new RequestFailure({ kind: 'body-invalid', value, errors: validate.errors ?? [] });
  return value;
}

const hasBody = (c: Context): boolean =>
  c.req.header('transfer-encoding') !== undefined || Number(c.req.header('content-length') ?? 0) > 0;

/**
 * The bytes of a body that was not gathered.
 *
 * @param limit how many there may be.
 * @throws RequestFailure of kind `body-too-large` or `body-incomplete`.
 */
export async function readBytes(c: Context, limit: number): Promise<Uint8Array> {
  const length = c.req.header('content-length');
  try {
    if (length === undefined || !/^\d+$/.test(length)) return await readStream(c.req.raw.body, limit);
    if (Number(length) > limit) throw new RequestFailure({ kind: 'body-too-large', limit });
    return new Uint8Array(await c.req.arrayBuffer());
  } catch (error) {
    if (error instanceof RequestFailure) throw error;
    throw new RequestFailure({ kind: 'body-incomplete' });
  }
}

async function readStream(stream: ReadableStream<Uint8Array> | null, limit: number): Promise<Uint8Array> {
  // One buffer that grows: a body in many small chunks would otherwise take many times its size.
  let bytes = new Uint8Array(1024);
  let length = 0;
  const reader = stream?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    const end = length + next.value.byteLength;
    if (end > limit) {
      await reader?.cancel();
      throw new RequestFailure({ kind: 'body-too-large', limit });
    }
    if (end > bytes.byteLength) {
      const larger = new Uint8Array(Math.max(end, 2 * bytes.byteLength));
      larger.set(bytes.subarray(0, length));
      bytes = larger;
    }
    bytes.set(next.value, length);
    length = end;
  }
  return bytes.subarray(0, length);
}

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new RequestFailure({ kind: 'body-not-utf8' });
  }
}
