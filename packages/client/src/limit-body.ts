// Bounds what is read of an answer.

/** The answer, whose body fails with what `refuse` gives as soon as it turns out to have more than `limit` bytes. */
export function limitBody(response: Response, limit: number, refuse: () => Error): Response {
  const { headers, url, type } = response;
  const length = headers.get('Content-Length');
  // One to HEAD says how large it would be.
  if (Number(length) > limit && response.body) {
    response.body.cancel().catch(() => {});
    throw refuse();
  }
  // A length is that of what was sent, and says nothing of what it is decoded to; which a page may not even be told.
  if (length && !headers.has('Content-Encoding') && type !== 'cors') return response;
  const { body, status } = response;
  // Chromium has a stream also where there is no body, and no Response can be made of it.
  if (!body || [204, 205, 304].includes(status)) return response;
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
