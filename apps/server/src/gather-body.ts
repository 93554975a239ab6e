// Gathers a small body before the app is asked, so that the app need not wait for it, nor a stream be made of it.
import type { IncomingMessage } from 'node:http';

/** Larger bodies are left to the app, which reads them as streams, within its own limit. In bytes. */
const limit = 64 * 1024;

/**
 * Calls `then` once the body is there; at once if there is none, or if it is left to the app. A caller that goes away
 * in the middle of its body is not heard of again.
 */
export function gatherBody(incoming: IncomingMessage, then: () => void): void {
  const length = Number(incoming.headers['content-length'] ?? 0);
  if (length === 0 || length > limit) {
    then();
    return;
  }
  const chunks: Buffer[] = [];
  incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
  incoming.on('end', () => {
    // Where @hono/node-server looks for a body that is there already.
    Object.assign(incoming, { rawBody: chunks.length === 1 ? chunks[0] : Buffer.concat(chunks) });
    then();
  });
}

/** The body that was gathered for an app, from what @hono/node-server gives as `c.env`. */
export function gatheredBody(env: { readonly incoming?: object } | undefined): Uint8Array | undefined {
  const body: unknown = env?.incoming && Reflect.get(env.incoming, 'rawBody');
  return body instanceof Uint8Array ? body : undefined;
}
