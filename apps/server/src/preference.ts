// What a caller prefers to be answered with (RFC 7240).

/** How a change is to be answered. */
export type Return = 'return=minimal' | 'return=representation';

/**
 * The `return` preference of a `Prefer` header: the first one counts. Other preferences, and values that are not
 * known, are passed over, as RFC 7240 has it.
 */
export function preferredReturn(prefer: string | undefined): Return | undefined {
  for (const preference of prefer?.split(',') ?? []) {
    const [, value] = /^\s*return\s*=\s*"?(minimal|representation)"?\s*(?:;|$)/i.exec(preference) ?? [];
    if (value !== undefined)
      return value.toLowerCase() === 'minimal' ? 'return=minimal' : 'return=representation';
  }
  return undefined;
}
