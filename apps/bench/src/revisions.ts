// Counts the changes that a server has made, by what it says itself.

/** The headers that every request of a bench has. */
export const headers: Readonly<Record<string, string>> = {
  Authorization: 'Bearer any-token',
  'Content-Type': 'application/json',
};

/** The sum of the revisions of connectors, read from their entity tags one by one. */
export async function sumRevisions(base: string, ids: readonly string[]): Promise<number> {
  let sum = 0;
  for (const id of ids) {
    const response = await fetch(`${base}/connectors/${id}`, { headers });
    const etag: unknown = Reflect.get(Object(await response.json()), '@odata.etag');
    sum += Number(/^"(\d+)"$/.exec(String(etag))?.[1]);
  }
  return sum;
}
