// Bounds what is read of an answer.

/**
 * The answer, whose body fails as soon as it turns out to be larger than `limit` bytes.
 *
 * @param refuse gives the error.
 */
export function limitBody(response: Response, limit: number, refuse: () => Error): Response {
  const { body, headers, status, url } = response;
  const length = headers.get('Content-Length');
  if (Number(length) > limit) {
    void body?.cancel().catch(() => {});
    throw refuse();
  }
  // A length is that of what was sent, and says nothing of what it is decoded to.
  if (body === null || (length !== null && !headers.has('Content-Encoding'))) return response;
  // Chromium has a stream also where there is no body, and no Response can be made of it.
  if (status === 204 || status === 205 || status === 304) return response;
  let read = 0;
  const counted = body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        read += chunk.byteLength;
        if (read > limit) throw refuse();
        controller.enqueue(chunk);
      },
    }),
  );
  return Object.defineProperty(new Response(counted, response), 'url', { value: url });
}
