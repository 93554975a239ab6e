// An answer that is no more than what undici gives, for as long as nobody asks for more.
import { Readable, type Transform, pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Dispatcher } from 'undici';
import { lightHeaders } from './light-headers.ts';
import { standFor } from './platform.ts';

/** The statuses that have no body, which the platform insists on. */
const bodiless = new Set([204, 205, 304]);

/** What undoes each content coding. */
const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

type Body = Dispatcher.ResponseData['body'];

class LightResponse {
  readonly url: string;
  readonly status: number;
  readonly statusText: string;
  readonly ok: boolean;
  readonly headers: Headers;
  /** `undefined` where the platform has to see to it. */
  readonly #body: Body | undefined;
  readonly #make: () => ReadableStream<Uint8Array> | null;
  #platform: Response | undefined;

  constructor(
    { statusCode, statusText, headers, body }: Dispatcher.ResponseData,
    url: string,
    method: string,
  ) {
    this.url = url;
    this.status = statusCode;
    this.statusText = statusText;
    this.ok = statusCode >= 200 && statusCode < 300;
    this.headers = lightHeaders(headers);
    const encoding = this.headers.get('Content-Encoding');
    if (bodiless.has(statusCode) || method === 'HEAD') {
      void body.dump();
      this.#make = () => null;
    } else if (encoding === null) {
      this.#body = body;
      this.#make = () => streamOf(body);
    } else {
      this.#make = () => streamOf(decoded(body, encoding));
    }
  }

  get bodyUsed(): boolean {
    return (this.#platform ?? this.#body)?.bodyUsed ?? false;
  }

  async text(): Promise<string> {
    return await this.#readable().text();
  }

  async json(): Promise<unknown> {
    return await this.#readable().json();
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return await this.#readable().arrayBuffer();
  }

  clone(): Response {
    return at(this.url, LightResponse.turn(this).clone());
  }

  /** What the body is read from. */
  #readable(): Body | Response {
    return this.#platform ?? this.#body ?? LightResponse.turn(this);
  }

  /** The response of the platform in its place. */
  static readonly turn = (response: LightResponse): Response => {
    if (response.#platform) return response.#platform;
    const { status, statusText, headers, url, bodyUsed } = response;
    const made = new Response(bodyUsed ? '' : response.#make(), { status, statusText, headers });
    // What was read is read.
    if (bodyUsed) void made.text();
    return (response.#platform = at(url, made));
  };
}
standFor(LightResponse.prototype, Response.prototype, LightResponse.turn);

const at = (url: string, response: Response): Response =>
  Object.defineProperty(response, 'url', { value: url });

/** A body as it was before it was compressed, which a service may do unasked; as it came, if nobody knows how. */
function decoded(body: Readable, encoding: string): Readable {
  const codings = encoding.split(',').map((name) => decoders[name.trim().toLowerCase()]);
  if (codings.includes(undefined)) return body;
  return (
    codings
      .filter((decoder) => decoder !== undefined)
      // Whoever reads is told of the error by the stream itself.
      .reduceRight((stream, decoder) => pipeline(stream, decoder(), () => {}), body)
  );
}

function streamOf(body: Readable): ReadableStream<Uint8Array> {
  const stream: object = Readable.toWeb(body);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is that of the platform, of which Node.js has types of its own
  return stream as ReadableStream<Uint8Array>;
}

/** The answer of undici to a request. */
export function lightResponse(answer: Dispatcher.ResponseData, url: string, method: string): Response {
  const response: object = new LightResponse(answer, url, method);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- standFor has given it all that it lacks
  return response as Response;
}
