// Bounds what is read of an answer.

/** The answer, whose body fails with what `refuse` gives as soon as it turns out to have more than `limit` bytes. */
export function limitBody(response: Response, limit: number, refuse: () => Error): Response {
  const { body, headers, url } = response;
  const length = headers.get('Content-Length');
  if (Number(length) > limit) throw refuse();
  // A length is that of what was sent, and says nothing of what it is decoded to.
  if (!body || (length && !headers.has('Content-Encoding'))) return response;
  let left = limit;
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      left -= chunk.byteLength;
      if (left < 0) throw refuse();
      controller.enqueue(chunk);
    },
  });
  return Object.defineProperty(new Response(body.pipeThrough(counted), response), 'url', { value: url });
}
