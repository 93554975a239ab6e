// Reads the body of an answer.
import type { ParseAs } from 'openapi-fetch';

/**
 * What an answer holds: a success as it is asked for, and anything else as JSON, or as a text if it is none; `undefined`
 * if there is no body.
 *
 * @param isHead whether it answers HEAD, and so has no body, whatever it says.
 * @throws SyntaxError if it should be JSON, and is not.
 */
export async function bodyOf(response: Response, parseAs: ParseAs, isHead: boolean): Promise<unknown> {
  const { headers, ok, status } = response;
  const length = headers.get('Content-Length');
  const isEmpty = isHead || status === 204 || (length === '0' && !headers.has('Transfer-Encoding'));
  if (isEmpty) return undefined;
  if (ok && parseAs !== 'json') return parseAs === 'stream' ? response.body : response[parseAs]();
  const text = await response.text();
  // Where its length is not known, nobody can tell whether there should have been one.
  if (ok) return text || length ? JSON.parse(text) : undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
