// Proves who may go on by the `Authorization` header.
import { describe, expect, it } from 'vitest';
import { type Auth, authenticate } from './authenticate.ts';

/** What comes of a request with such a header. */
function outcome(auth: Auth, authorization: string | undefined): unknown {
  try {
    authenticate(auth, authorization);
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('a caller', () => {
  it.each(['Bearer token', 'bearer token', 'BEARER  token', 'Bearer eyJ0eXAi.e30.c2ln', 'Bearer a b'])(
    'with %j may go on',
    (authorization) => {
      expect(outcome('presence', authorization)).toBeUndefined();
    },
  );

  it.each([
    [undefined, 'Access token is empty.'],
    ['', 'Access token is empty.'],
    ['Bearer', 'Access token is empty.'],
    ['Bearer ', 'Access token is empty.'],
    ['Basic dXNlcjpwYXNz', 'must be: Bearer {token}'],
    ['token', 'must be: Bearer {token}'],
    ['Bearertoken', 'must be: Bearer {token}'],
  ])('with %j may not, and is told why', (authorization, message) => {
    expect(outcome('presence', authorization)).toMatchObject({
      kind: 'unauthenticated',
      target: 'Authorization',
      message: expect.stringContaining(message),
      headers: { 'WWW-Authenticate': expect.stringMatching(/^Bearer realm="", authorization_uri="/) },
    });
  });

  it('that is refused does not find its credentials in the answer', async () => {
    expect(JSON.stringify(outcome('presence', 'Basic c2VjcmV0'))).not.toContain('c2VjcmV0');
    expect(String(outcome('presence', 'Basic c2VjcmV0'))).not.toContain('c2VjcmV0');
  });

  it.each([undefined, '', 'Basic dXNlcjpwYXNz', 'nonsense'])(
    'may go on with %j where nothing is asked',
    async (value) => {
      expect(outcome('none', value)).toBeUndefined();
    },
  );
});
