// The headers of an answer, as undici has them.
import type { Answer } from './exchange.ts';
import { standFor } from './platform.ts';

class LightHeaders {
  readonly #raw: Answer['headers'];
  #platform: Headers | undefined;

  constructor(raw: Answer['headers']) {
    this.#raw = raw;
  }

  get(name: string): string | null {
    if (this.#platform) return this.#platform.get(name);
    const value = this.has(name) ? this.#raw[name.toLowerCase()] : undefined;
    return Array.isArray(value) ? value.join(', ') : (value ?? null);
  }

  has(name: string): boolean {
    return this.#platform?.has(name) ?? Object.hasOwn(this.#raw, name.toLowerCase());
  }

  static readonly turn = (headers: LightHeaders): Headers => {
    if (headers.#platform) return headers.#platform;
    headers.#platform = new Headers();
    for (const [name, values = []] of Object.entries(headers.#raw)) {
      for (const value of [values].flat()) headers.#platform.append(name, value);
    }
    return headers.#platform;
  };
}
standFor(LightHeaders.prototype, Headers.prototype, LightHeaders.turn);

export function lightHeaders(raw: Answer['headers']): Headers {
  const headers: object = new LightHeaders(raw);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- standFor has given it all that it lacks
  return headers as Headers;
}
