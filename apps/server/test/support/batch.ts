// Sends batches, and reads their answers part by part.
import { expect } from 'vitest';
import { connectorsId, missingId, type RoundTrip } from './round-trip.ts';

/** What a write says of its body. */
export const json = { 'Content-Type': 'application/json' };
/** The path of the sample connector, as parts have it. */
export const item = `/connectors/${connectorsId}`;

/** A part that succeeds, one that fails, and one that changes something. */
export const get = { method: 'GET', url: item };
export const missing = { method: 'GET', url: `/connectors/${missingId}` };
export const patch = (body: object) => ({ method: 'PATCH', url: item, headers: json, body });

/** The answer to a part. */
export interface PartAnswer {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The answers to a batch by the ids of its parts; each is answered once. */
export async function answersTo(
  { send }: RoundTrip,
  requests: readonly object[],
): Promise<ReadonlyMap<string, PartAnswer>> {
  const answer = await send('POST', '/beta/$batch', { headers: json, body: JSON.stringify({ requests }) });
  expect(answer.status).toBe(200);
  const { responses }: { responses: readonly PartAnswer[] } = Object(await answer.json());
  expect(responses).toHaveLength(requests.length);
  return new Map(responses.map((part) => [part.id, part]));
}

/** The statuses of answers by the ids of the parts. */
export const statuses = (answers: ReadonlyMap<string, PartAnswer>): Record<string, number> =>
  Object.fromEntries([...answers].map(([id, { status }]) => [id, status]));

/** The error of a part. */
export const errorIn = (part: PartAnswer | undefined): Record<string, unknown> => Object(part?.body)['error'];
