// An answer that is no more than what undici gives, for as long as nobody asks for more.
import { Readable, type Transform, pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Answer } from './exchange.ts';
import type { LightBody } from './light-body.ts';
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

class LightResponse {
  /** Nothing is hidden from whoever reads it, as it would be from a page. */
  readonly type = 'default';
  readonly url: string;
  readonly status: number;
  readonly statusText: string;
  readonly ok: boolean;
  readonly headers: Headers;
  /** `undefined` where the platform has to see to it. */
  readonly #body: LightBody | undefined;
  readonly #make: () => ReadableStream<Uint8Array> | null;
  #platform: Response | undefined;

  constructor({ status, statusText, headers, body }: Answer, url: string, method: string) {
    this.url = url;
    this.status = status;
    this.statusText = statusText;
    this.ok = status >= 200 && status < 300;
    this.headers = lightHeaders(headers);
    const encoding = this.headers.get('Content-Encoding');
    if (bodiless.has(status) || method === 'HEAD') {
      this.#make = () => null;
    } else if (encoding === null) {
      this.#body = body;
      this.#make = () => streamOf(body.stream());
    } else {
      this.#make = () => streamOf(decoded(body.stream(), encoding));
    }
  }

  get bodyUsed(): boolean {
    return this.#platform?.bodyUsed ?? this.#body?.isUsed ?? false;
  }

  async text(): Promise<string> {
    return this.#light?.text() ?? LightResponse.turn(this).text();
  }

  async json(): Promise<unknown> {
    return this.#light ? JSON.parse(await this.#light.text()) : LightResponse.turn(this).json();
  }

  clone(): Response {
    return at(this.url, LightResponse.turn(this).clone());
  }

  /** The body, if it can be read without the platform. */
  get #light(): LightBody | undefined {
    return this.#platform ? undefined : this.#body;
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
export function lightResponse(answer: Answer, url: string, method: string): Response {
  const response: object = new LightResponse(answer, url, method);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- standFor has given it all that it lacks
  return response as Response;
}
