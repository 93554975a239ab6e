// What a client can be told, and what it takes for granted.
import type { Limits } from './call.ts';
import { type Token, type TokenSource, tokenSource } from './tokens.ts';

/** Where the service keeps connectors today. The page's own path, `https://graph.microsoft.com/beta`, is gone. */
const defaultBaseUrl = 'https://graph.microsoft.com/beta/onPremisesPublishingProfiles/applicationProxy';

/** Sends a request. Both the global `fetch` and the `fetch` of a Hono app are such functions. */
export interface Fetch {
  (request: Request): Response | Promise<Response>;
  /** What it is to be given, where that is not the `Request` of the platform. */
  readonly Request?: typeof Request;
}

/** How often a call is tried, and what lies between. */
export interface Retry {
  /** How many tries there are at most; 4 by default, 1 for none but the first. */
  readonly attempts: number;
  /** The wait before the second try is up to this long, at random, and up to twice as long each time; 500 by default. In milliseconds. */
  readonly delay: number;
  /** What those waits grow to at most, in milliseconds; 20 000 by default. What the service asks for is kept to all the same. */
  readonly maxDelay: number;
}

/** One try of a call. */
export interface Attempt {
  readonly method: string;
  readonly url: string;
  readonly clientRequestId: string;
  readonly requestId?: string | undefined;
  /** Which one it was, from 1. */
  readonly attempt: number;
  /** How long it took until the answer began; of a retry, how long the wait is. */
  readonly milliseconds: number;
  /** The status of the answer; `undefined` if there was none. */
  readonly status: number | undefined;
  /** What kept the answer away. */
  readonly error: unknown;
}

/** What a client can be given. */
export interface ConnectorsClientOptions {
  /**
   * The URL before `/connectors`, without a slash at its end. By default that of the real service; for the reference
   * server `http://127.0.0.1:3000/beta`, or the same with `/onPremisesPublishingProfiles/applicationProxy` after it.
   */
  readonly baseUrl?: string;
  /**
   * The token of a work or school account with the permission `Directory.ReadWrite.All`, or where it comes from. It is
   * sent to the origin of `baseUrl` alone.
   */
  readonly token: Token;
  /** What a credential is asked for; `.default` of the origin of `baseUrl` by default. */
  readonly scopes?: string[];
  /** Sends the requests; by default the global `fetch`, which is called with a URL where no middleware makes a request. */
  readonly fetch?: Fetch;
  /** How often a call is tried; `false` for once. */
  readonly retry?: Partial<Retry> | false;
  /** How long a try and a whole call may take, in milliseconds; 30 000 and 120 000 by default. */
  readonly timeout?: Partial<Limits>;
  /** How many bytes an answer may have; 16 MiB by default. */
  readonly maxResponseBytes?: number;
  /** Is told of each try. No token is in it. */
  readonly logger?: (attempt: Attempt) => void;
  /** Is told of each wait before another try. */
  readonly onRetry?: (attempt: Attempt) => void;
}

/** The options, with all that was left out. */
export interface Settings extends Retry {
  readonly baseUrl: string;
  readonly origin: string;
  readonly token: TokenSource;
  /** Whether asking for a token again may give another one. */
  readonly canRefresh: boolean;
  readonly fetch?: Fetch;
  readonly timeout: Limits;
  readonly maxResponseBytes: number;
  readonly logger?: ((attempt: Attempt) => void) | undefined;
  readonly onRetry?: ((attempt: Attempt) => void) | undefined;
}

/** What a timer can wait for; at more than that it goes off at once. */
const longest = 2 ** 31 - 1;

/** @throws TypeError if `baseUrl` is no URL to which a token may be sent. */
export function settingsOf(options: ConnectorsClientOptions): Settings {
  const { baseUrl = defaultBaseUrl, token, scopes, retry, maxResponseBytes = 2 ** 24 } = options;
  const { attempts = 4, delay = 500, maxDelay = 2e4 } = retry || {};
  const { attempt = 3e4, call = 12e4 } = options.timeout ?? {};
  const { protocol, hostname, origin } = URL.parse(baseUrl) ?? {};
  const isHere = protocol === 'http:' && /^(.+\.)?localhost$|^127(\.\d+){3}$|^\[::1\]$/.test(hostname ?? '');
  if (origin === undefined || (protocol !== 'https:' && !isHere)) {
    throw new TypeError(`baseUrl must be an https URL, or an http one of this machine: ${baseUrl}`);
  }
  return {
    ...options,
    baseUrl: baseUrl.replace(/\/$/, ''),
    origin,
    canRefresh: typeof token !== 'string',
    token: typeof token === 'string' ? () => token : tokenSource(token, scopes ?? [`${origin}/.default`]),
    timeout: { attempt: Math.min(attempt, longest), call: Math.min(call, longest) },
    attempts: retry === false ? 1 : attempts,
    delay,
    maxDelay,
    maxResponseBytes,
  };
}
