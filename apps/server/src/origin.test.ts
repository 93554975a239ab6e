// Proves which scheme and host URLs in answers begin with, by every header that a proxy may send.
import fc from 'fast-check';
import { HonoRequest } from 'hono/request';
import { describe, expect, it } from 'vitest';
import { originOf } from './origin.ts';

const own = 'http://127.0.0.1:3000';

const origin = (headers: Record<string, string>, trustProxy = true): string =>
  originOf(new HonoRequest(new Request(`${own}/beta/connectors?a=//b/`, { headers })), trustProxy);

const x = (proto: string, host: string) => ({ 'x-forwarded-proto': proto, 'x-forwarded-host': host });

describe('a proxy that is trusted', () => {
  it.each<[headers: Record<string, string>, expected: string]>([
    [{ forwarded: 'proto=https;host=graph.contoso.com' }, 'https://graph.contoso.com'],
    [
      { forwarded: 'for=192.0.2.43;Proto=HTTPS; HOST="a.contoso.com:8443" ;by=b' },
      'https://a.contoso.com:8443',
    ],
    [{ forwarded: 'host="[2001:db8::1]:8443";proto=https' }, 'https://[2001:db8::1]:8443'],
    [{ forwarded: String.raw`host="a.contoso\.com"` }, 'http://a.contoso.com'],
    [{ forwarded: 'host=a.contoso.com:8080' }, 'http://a.contoso.com:8080'],
    [{ forwarded: 'proto=https' }, 'https://127.0.0.1:3000'],
    [{ forwarded: 'host=a.contoso.com, host=b.contoso.com;proto=https' }, 'http://a.contoso.com'],
    [{ forwarded: 'for="a,b;c";host=a.contoso.com,=' }, 'http://a.contoso.com'],
    [{ forwarded: 'proto=https;host="a.contoso.com:443"' }, 'https://a.contoso.com'],
    [x('https', 'a.contoso.com'), 'https://a.contoso.com'],
    [x('https, http', 'a.contoso.com:444 , b.contoso.com'), 'https://a.contoso.com:444'],
    [{ 'x-forwarded-proto': 'https' }, 'https://127.0.0.1:3000'],
    [{ 'x-forwarded-host': 'a.contoso.com' }, 'http://a.contoso.com'],
    [{ forwarded: 'host=a.contoso.com;proto=http', ...x('https', 'b.contoso.com') }, 'http://a.contoso.com'],
    [{ forwarded: 'for=192.0.2.43', ...x('https', 'b.contoso.com') }, 'https://b.contoso.com'],
  ])('is followed: %j', (headers, expected) => {
    expect(origin(headers)).toBe(expected);
  });

  it.each<[headers: Record<string, string>]>([
    [{}],
    [{ forwarded: '' }],
    [{ forwarded: 'proto=gopher;host=a/b' }],
    [{ forwarded: 'proto=https;host' }],
    [{ forwarded: 'proto=https;proto=http' }],
    [{ forwarded: 'proto=https host=a' }],
    [{ forwarded: 'proto="https' }],
    [{ forwarded: ',proto=https' }],
    [{ forwarded: 'host="u:p@a.contoso.com"' }],
    [{ forwarded: 'host="a.contoso.com:99999"' }],
    [{ forwarded: 'host=""' }],
    [x('javascript', 'a b')],
    [x('', '')],
    [x(',https', ',a')],
    [x('https://a', 'a?b#c')],
  ])('is not followed in what is malformed: %j', (headers) => {
    expect(origin(headers)).toBe(own);
  });

  it('cannot bring anything into a URL but a scheme and a host', () => {
    const value = fc.oneof(
      fc.stringMatching(/^[ -~]{0,40}$/),
      fc.stringMatching(/^(?:(?:proto|host|for)=(?:"?[ -~]{0,10}"?|https)[;,]?){1,4}$/),
    );
    fc.assert(
      fc.property(value, value, value, (forwarded, proto, host) => {
        const found = origin({ forwarded, ...x(proto, host) });
        expect(found).toMatch(/^https?:\/\/[^\s/?#@"<>\\]+$/);
        expect(new URL(found).origin).toBe(found);
      }),
    );
  });
});

describe('without trust in a proxy', () => {
  it('its headers change nothing', () => {
    expect(origin({ forwarded: 'proto=https;host=a', ...x('https', 'b') }, false)).toBe(own);
  });
});
