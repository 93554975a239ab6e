// Bounds what is read of an answer, and names what breaks it off.

/** What makes the errors of a body. */
export interface BodyErrors {
  tooLarge(): Error;
  brokenOff(cause: unknown): Error;
}

/** The answer, whose body fails as soon as it breaks off, or turns out to be larger than `limit` bytes. */
export function limitBody(response: Response, limit: number, errors: BodyErrors): Response {
  const { body, headers, url } = response;
  if (body === null) return response;
  const reader = body.getReader();
  const cancel = (reason?: unknown): Promise<void> => reader.cancel(reason);
  if (Number(headers.get('Content-Length')) > limit) {
    cancel().catch(() => {});
    throw errors.tooLarge();
  }
  let read = 0;
  // A length that is said is no bound: it may be that of what was encoded, which browsers do not always say.
  const counted = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw errors.brokenOff(cause);
      });
      if (done) return controller.close();
      read += value.byteLength;
      if (read > limit) {
        cancel().catch(() => {});
        throw errors.tooLarge();
      }
      controller.enqueue(value);
    },
    cancel,
  });
  return Object.defineProperty(new Response(counted, response), 'url', { value: url });
}
