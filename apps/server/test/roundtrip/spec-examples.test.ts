// Replays every exchange of spec/examples: a new example is a new file there, and no code here.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openRoundTrip, transports } from '../support/round-trip.ts';

const folder = new URL('../../../../spec/examples/', import.meta.url);

interface Message {
  readonly headers?: Record<string, string>;
  /** One Example Object of OpenAPI under its name. */
  readonly body?: Readonly<Record<string, { readonly value: unknown }>>;
}

interface Exchange {
  readonly summary: string;
  readonly request: Message & { readonly method: string; readonly path: string };
  readonly response: Message & { readonly status: number };
}

const exchanges = readdirSync(folder).map((file): Exchange =>
  parse(readFileSync(new URL(file, folder), 'utf8')),
);

/** Ids of requests are the service's to choose, and the host of a URL is that of the server. */
const comparable = (value: unknown, origin: string): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, member: unknown) => (key.endsWith('request-id') ? 'any' : member)).replaceAll(
      'https://graph.microsoft.com',
      origin,
    ),
  );

describe.each(transports)('documented exchanges, %s', (transport) => {
  test.each(exchanges)('$summary', async ({ request, response }) => {
    await using trip = await openRoundTrip(transport);
    const { method, path, headers = {}, body } = request;
    const answer = await trip.send(method, path, {
      headers,
      ...(body && { body: JSON.stringify(Object.values(body)[0]?.value) }),
    });
    expect(answer.status).toBe(response.status);
    for (const [name, value] of Object.entries(response.headers ?? {})) {
      expect([name, answer.headers.get(name)]).toEqual([name, comparable(value, trip.origin)]);
    }
    const text = await answer.text();
    const expected = response.body && Object.values(response.body)[0]?.value;
    expect(comparable(text && JSON.parse(text), trip.origin)).toEqual(
      comparable(expected ?? '', trip.origin),
    );
  });
});
