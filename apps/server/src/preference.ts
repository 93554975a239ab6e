// What a caller prefers to be answered with (RFC 7240).
import { headerMembers } from './header-members.ts';

/** How a change is to be answered. */
export type Return = 'return=minimal' | 'return=representation';

/**
 * The `return` preference of a `Prefer` header: the first one counts. Other preferences, and values that are not
 * known, are passed over, as RFC 7240 has it.
 */
export function preferredReturn(prefer: string | undefined): Return | undefined {
  const value = preferred(prefer, /^\s*return\s*=\s*"?(minimal|representation)"?\s*(?:;|$)/i);
  if (value === undefined) return undefined;
  return value.toLowerCase() === 'minimal' ? 'return=minimal' : 'return=representation';
}

/**
 * The page size of a `Prefer` header, `odata.maxpagesize`, of which OData 4.01 lets callers leave out the prefix
 * (part 1, section 8.2.8.6). A size that is no number above 0 is passed over.
 */
export function preferredPageSize(prefer: string | undefined): number | undefined {
  const value = preferred(prefer, /^\s*(?:odata\.)?maxpagesize\s*=\s*"?([1-9]\d{0,8})"?\s*(?:;|$)/i);
  return value === undefined ? undefined : Number(value);
}

function preferred(prefer: string | undefined, form: RegExp): string | undefined {
  if (prefer === undefined) return undefined;
  for (const each of headerMembers(prefer, ',')) {
    const value = form.exec(each)?.[1];
    if (value !== undefined) return value;
  }
  return undefined;
}
