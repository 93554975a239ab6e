// Waits for what `/readyz` says of a server.
import { expect } from 'vitest';

/** Asks until the server says it, and checks that the status and the words are one. */
export async function becomes(url: string, status: 200 | 503): Promise<void> {
  for (;;) {
    const answer = await fetch(`${url}/readyz`);
    expect(await answer.json()).toEqual({ status: answer.status === 200 ? 'ready' : 'not ready' });
    if (answer.status === status) return;
  }
}
