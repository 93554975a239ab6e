// Bounds what is read of an answer.

/**
 * The answer, whose body fails as soon as it turns out to be larger than `limit` bytes.
 *
 * @param refuse gives the error.
 */
export function limitBody(response: Response, limit: number, refuse: () => Error): Response {
  const { headers, url } = response;
  const length = headers.get('Content-Length');
  if (Number(length) > limit) {
    void response.body?.cancel().catch(() => {});
    throw refuse();
  }
  // A length is that of what was sent, and says nothing of what it is decoded to.
  if (length !== null && !headers.has('Content-Encoding')) return response;
  const { body } = response;
  if (body === null) return response;
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
