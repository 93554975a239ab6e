// Gets tokens, and keeps them for as long as they are good.

/** A token, as `@azure/identity` and others give it. */
export interface AccessToken {
  readonly token: string;
  /** When it is no longer good, in milliseconds since 1970. */
  readonly expiresOnTimestamp?: number;
  /** When it should be replaced. */
  readonly refreshAfterTimestamp?: number | undefined;
}

/** What a token is asked for with. */
export interface TokenRequest {
  /** What the service wants the token to claim, as JSON, after it has refused another one. */
  readonly claims?: string;
}

type Given = string | AccessToken | null;

/**
 * Where tokens come from: a token; a function that gives one; or a credential, such as those of `@azure/identity`. What
 * comes with the time of its expiry is kept until two minutes before it; a plain text is asked for at each try.
 */
export type Token =
  | string
  | ((request: TokenRequest) => Given | Promise<Given>)
  | { getToken(scopes: string[], request?: TokenRequest): Promise<AccessToken | null> };

/** How long before its expiry a token is replaced, in milliseconds. */
const margin = 120_000;

/**
 * Gives a token. With claims, though they be empty, one other than the one that was refused. However many ask at once, it
 * is asked for once.
 */
export type TokenSource = (claims?: string, refused?: string) => string | Promise<string>;

/** @param scopes what a credential is asked for. */
export function tokenSource(token: Exclude<Token, string>, scopes: string[]): TokenSource {
  let kept: AccessToken | undefined;
  const pending = new Map<string | undefined, Promise<string>>();

  async function ask(claims?: string): Promise<string> {
    const request = claims ? { claims } : {};
    const given = await (typeof token === 'object' ? token.getToken(scopes, request) : token(request));
    kept = typeof given === 'string' ? undefined : (given ?? undefined);
    return typeof given === 'string' ? given : (given?.token ?? '');
  }

  return (claims, refused) => {
    const { refreshAfterTimestamp = Infinity, expiresOnTimestamp = refreshAfterTimestamp } = kept ?? {};
    const until = Math.min(refreshAfterTimestamp, expiresOnTimestamp - margin);
    // Without a time it is asked for each time.
    const isOther = claims === undefined || (claims === '' && kept?.token !== refused);
    if (kept && until < Infinity && Date.now() < until && isOther) return kept.token;
    const asked = pending.get(claims) ?? ask(claims).finally(() => pending.delete(claims));
    pending.set(claims, asked);
    return asked;
  };
}

/** The claims that a refused token lacks, as a `WWW-Authenticate` header says: JSON in Base64. */
export function claimsOf({ headers }: Response): string | undefined {
  const [, claims] = /\bclaims="([\w+/=-]+)"/.exec(headers.get('WWW-Authenticate') ?? '') ?? [];
  try {
    return claims && atob(claims.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return undefined;
  }
}
