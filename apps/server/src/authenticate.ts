// Decides whether a caller may go on, by its `Authorization` header.
import { Fault } from './fault.ts';

/** How callers are told apart: `presence` wants any bearer token that is not empty, `none` wants nothing. */
export type Auth = 'presence' | 'none';

/** As recorded of the service. */
const challenge =
  'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", ' +
  'client_id="00000003-0000-0000-c000-000000000000"';

/** Throws a Fault unless the request carries what `auth` wants. The token itself is looked at no further. */
export function authenticate(auth: Auth, authorization = ''): void {
  if (auth === 'none') return;
  if (/^Bearer +\S/i.test(authorization)) return;
  const message =
    authorization === '' || /^Bearer *$/i.test(authorization)
      ? 'Access token is empty.'
      : 'The Authorization header must be: Bearer {token}.';
  throw new Fault('unauthenticated', `${message} The reference server takes any token that is not empty.`, {
    target: 'Authorization',
    headers: { 'WWW-Authenticate': challenge },
  });
}
