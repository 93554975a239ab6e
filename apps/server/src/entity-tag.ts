// Entity tags and the conditions that callers put on them (RFC 9110, sections 8.8.3 and 13.1).
import { Fault } from './fault.ts';

/** What is stored, with how often it has changed. */
interface Stored {
  readonly revision: number;
}

/** The conditions of a request. */
export interface Conditions {
  readonly 'If-Match'?: string;
  readonly 'If-None-Match'?: string;
}

/** The entity tag of what is stored: its revision. */
export const entityTag = ({ revision }: Stored): string => `"${revision}"`;

/**
 * Whether the tag is one of those that a condition lists; `*` lists every tag.
 *
 * @param strong whether weak tags never match, as `If-Match` wants it.
 * @throws Fault if the header is not a list of entity tags.
 */
export function lists(
  header: 'If-Match' | 'If-None-Match',
  value: string,
  tag: string,
  strong: boolean,
): boolean {
  if (value.trim() === '*') return true;
  // A comma within double quotes is part of the tag, and items may be empty (RFC 9110, section 5.6.1).
  const items = (value.match(/(?:[^,"]|"[^"]*"?)+/g) ?? [])
    .map((item) => item.trim())
    .filter((item) => item !== '');
  const tags = items.map((item) => /^(W\/)?("[\x21\x23-\x7e\x80-\xff]*")$/.exec(item));
  if (tags.length === 0 || tags.includes(null)) {
    throw new Fault('badRequest', `${header} must be '*' or a list of entity tags in double quotes.`, {
      target: header,
    });
  }
  return tags.some((parts) => parts?.[2] === tag && !(strong && parts[1] !== undefined));
}

/** Throws a Fault unless the conditions of a write hold; a read hands over its `If-Match` alone. */
export function requireConditions(conditions: Conditions, stored: Stored): void {
  const ifMatch = conditions['If-Match'];
  const ifNoneMatch = conditions['If-None-Match'];
  const tag = entityTag(stored);
  if (ifMatch !== undefined && !lists('If-Match', ifMatch, tag, true)) {
    throw new Fault('preconditionFailed', `The resource has changed: its entity tag is ${tag}.`, {
      target: 'If-Match',
    });
  }
  if (ifNoneMatch !== undefined && lists('If-None-Match', ifNoneMatch, tag, false)) {
    throw new Fault('preconditionFailed', 'The resource exists, which If-None-Match forbids.', {
      target: 'If-None-Match',
    });
  }
}
