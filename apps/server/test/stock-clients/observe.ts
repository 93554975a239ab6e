// Watches a client talk to a server while the clock goes on only when nothing is on its way.
import { vi } from 'vitest';

/** A request that was sent. */
export interface Sent {
  readonly method: string;
  /** Its path, as it arrived. */
  readonly path: string;
  readonly headers: Headers;
  /** After how many milliseconds it was sent. */
  readonly at: number;
}

/** What was seen of one call. */
export interface Seen {
  readonly sent: readonly Sent[];
  /** What the caller was given, or what was thrown. */
  readonly outcome: { readonly value: unknown } | { readonly error: unknown };
  /** After how many milliseconds the call was over. */
  readonly ended: number;
}

/** What a call may take at most by the clock that is watched, in milliseconds. */
const patience = 600_000;

/**
 * Watches a call.
 *
 * @param origin where the requests go, though the client believes that it talks to the real service.
 * @param run makes the call. What is random is as small as it can be meanwhile.
 */
export async function observe(origin: string, run: () => Promise<unknown>): Promise<Seen> {
  const { fetch } = globalThis;
  const sent: Sent[] = [];
  let onTheWay = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const began = Date.now();
  vi.stubGlobal('fetch', async (input: Request | string, init?: RequestInit): Promise<Response> => {
    onTheWay++;
    try {
      const request = new Request(input, init);
      // Nothing is sent of what was aborted before.
      request.signal.throwIfAborted();
      const { pathname, search } = new URL(request.url);
      const { method, headers } = request;
      sent.push({ method, path: pathname + search, headers, at: Date.now() - began });
      const answer = await fetch(new Request(origin + pathname + search, request));
      // Read here, since a body too is on its way.
      const body = await answer.arrayBuffer();
      return new Response(body.byteLength > 0 ? body : null, answer);
    } finally {
      onTheWay--;
    }
  });
  try {
    const outcomes: Seen['outcome'][] = [];
    void run().then(
      (value) => outcomes.push({ value }),
      (error: unknown) => outcomes.push({ error }),
    );
    for (let quiet = 0; ; quiet++) {
      const [outcome] = outcomes;
      if (outcome) return { sent, outcome, ended: Date.now() - began };
      await new Promise(setImmediate);
      if (onTheWay > 0) quiet = 0;
      if (quiet < 10) continue;
      if (Date.now() - began > patience) throw new Error('The call does not end.');
      quiet = 0;
      await vi.advanceTimersByTimeAsync(50);
    }
  } finally {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    vi.useRealTimers();
  }
}
