// A request that is no more than what it was made of, for as long as nobody asks for more.
import { standFor } from './platform.ts';

/** What a request can be made of, and what of that needs no work. */
type Init = RequestInit & { readonly body?: string | null };

class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly #init: Init;
  readonly #headers: Headers;
  #platform: Request | undefined;

  constructor(url: string, init: Init) {
    this.url = new URL(url).href;
    this.method = init.method ?? 'GET';
    this.#init = init;
    // That of openapi-fetch is made for this request; there is no need of a copy.
    this.#headers = init.headers instanceof Headers ? init.headers : new Headers(init.headers);
  }

  get headers(): Headers {
    return this.#platform?.headers ?? this.#headers;
  }

  get signal(): AbortSignal {
    return this.#platform?.signal ?? this.#init.signal ?? LightRequest.turn(this).signal;
  }

  /** The request of the platform in its place. */
  static readonly turn = (request: LightRequest): Request => {
    const init = { ...request.#init, headers: request.#headers };
    return (request.#platform ??= new Request(request.url, init));
  };

  /** What it was made of, with other headers; `undefined` of any other request. */
  static initOf(request: unknown): Init | undefined {
    if (typeof request !== 'object' || request === null || !(#init in request)) return undefined;
    return request.#platform ? undefined : { ...request.#init, headers: new Headers(request.#headers) };
  }

  /** Its body, if it has not been turned. */
  static bodyOf(request: object): string | null | undefined {
    return #init in request && !request.#platform ? (request.#init.body ?? null) : undefined;
  }
}
standFor(LightRequest.prototype, Request.prototype, LightRequest.turn);

const isText = (init: RequestInit): init is Init => init.body == null || typeof init.body === 'string';

/** The class of the platform, which makes a light request where the body is a text or there is none. */
export const RequestOrLight: typeof Request = new Proxy(Request, {
  construct(Platform, [input, init = {}]: ConstructorParameters<typeof Request>) {
    const given = typeof input === 'string' ? {} : LightRequest.initOf(input);
    const url = typeof input === 'string' || input instanceof URL ? input : input.url;
    if (given && isText(init)) return new LightRequest(String(url), { ...given, ...init });
    return new Platform(input instanceof LightRequest ? LightRequest.turn(input) : input, init);
  },
});

/** The body of a request, whole. */
export async function bodyOf(request: Request): Promise<string | Uint8Array | null> {
  const text = LightRequest.bodyOf(request);
  if (text !== undefined) return text;
  return request.body && new Uint8Array(await request.arrayBuffer());
}
