// The load generator asks as it says, and reads every answer whole.
import { describe, expect, it } from 'vitest';
import { idOf } from '../src/fleet.ts';
import { createAnswerReader } from '../src/load/answer-reader.ts';
import { idsOf, requestsOf } from '../src/load/requests.ts';

const base = 'http://127.0.0.1:3000/beta';

describe('an answer', () => {
  const text = 'HTTP/1.1 200 OK\r\ncontent-length: 5\r\nX: y\r\n\r\nhello';

  it.each([[[text]], [[text.slice(0, 20), text.slice(20)]], [text.split('')]])(
    'is read from %j',
    (pieces) => {
      const read = createAnswerReader();
      for (let time = 0; time < 2; time += 1) {
        const answers = pieces.map((piece) => read(Buffer.from(piece)));
        expect(answers.pop()).toEqual({ status: 200, bytes: 5 });
        expect(new Set(answers)).toEqual(new Set(pieces.length > 1 ? [undefined] : []));
      }
    },
  );

  it('that does not say how long it is, or is longer, is refused', () => {
    expect(() => createAnswerReader()(Buffer.from('HTTP/1.1 200 OK\r\n\r\n'))).toThrow('no Content-Length');
    expect(() => createAnswerReader()(Buffer.from(`${text}x`))).toThrow('longer');
  });
});

describe('requests', () => {
  it('never give a connector the value that it has, also when they begin again', () => {
    const requests = requestsOf({ work: 'PATCH', base, connectors: 3 });
    const seen = new Map<string, string>();
    for (const request of [...requests, ...requests]) {
      const [head = '', body = ''] = request.toString().split('\r\n\r\n');
      const [line = ''] = head.split('\r\n', 1);
      expect(body).not.toBe(seen.get(line));
      expect(head).toContain(`Content-Length: ${body.length}`);
      seen.set(line, body);
    }
    expect([...seen.keys()]).toEqual(
      [0, 1, 2].map((index) => `PATCH /beta/connectors/${idOf(index)} HTTP/1.1`),
    );
  });

  it('of a large fleet ask for connectors from everywhere', () => {
    const ids = idsOf({ work: 'GET', connectors: 1_000_000 });
    expect(ids).toHaveLength(4096);
    expect(new Set(ids).size).toBe(4096);
    expect(ids.at(-1)).toBe(idOf(999_755));
    expect(new Set(idsOf({ work: 'GET', connectors: 1_000_000, ids: 200_000 })).size).toBe(200_000);
  });

  it('for a server without a base have none', () => {
    const [request] = requestsOf({ work: 'list', base: 'http://127.0.0.1:3000', connectors: 1 });
    expect(String(request)).toMatch(/^GET \/connectors HTTP\/1\.1\r\nHost: 127\.0\.0\.1:3000\r\n/);
  });
});
