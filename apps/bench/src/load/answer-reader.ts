// Reads answers from the pieces in which they arrive on a connection, one at a time.

/** An answer, as far as a load generator looks at it. */
export interface ReadAnswer {
  readonly status: number;
  /** The length of the body. */
  readonly bytes: number;
}

/** Gives the answer when its last piece is read, before that `undefined`. Throws if it is none it can read. */
export type AnswerReader = (piece: Buffer) => ReadAnswer | undefined;

/**
 * Makes a reader for one connection.
 *
 * It reads what has a `Content-Length`, as all answers have that the servers here give.
 */
export function createAnswerReader(): AnswerReader {
  let head = '';
  let status = 0;
  let bytes = 0;
  let missing = 0;

  return (piece) => {
    if (status === 0) {
      const text = head + piece.toString('latin1');
      const end = text.indexOf('\r\n\r\n');
      if (end === -1) {
        head = text;
        return undefined;
      }
      status = Number(text.slice(9, 12));
      const length = /\r\ncontent-length: *(\d+)/i.exec(text.slice(0, end))?.[1];
      if (length === undefined) throw new Error(`An answer has no Content-Length: ${text.slice(0, end)}`);
      bytes = Number(length);
      missing = bytes - (text.length - end - 4);
      head = '';
    } else {
      missing -= piece.length;
    }
    if (missing < 0) throw new Error('An answer is longer than its Content-Length.');
    if (missing > 0) return undefined;
    const answer = { status, bytes };
    status = 0;
    return answer;
  };
}
