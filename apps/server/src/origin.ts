// Says by which scheme and host the caller reached the server, from the request or from the proxy before the server.
import type { HonoRequest } from 'hono';

/** A parameter of the first element of a `Forwarded` header, with what ends it (RFC 7239, section 4). */
const parameter = /[ \t]*([\w!#$%&'*+.^`|~-]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s",;]+))[ \t]*(;|,|$)/y;

/** What may stand in a Host header (RFC 3986, section 3.2.2): it becomes part of the URLs in answers. */
export const validHost = /^[\w.\-~%!$&'()*+,;=:[\]]*$/;

/**
 * The scheme and the host in the URLs of an answer, such as `https://graph.contoso.com`.
 *
 * @param trustProxy whether headers of a proxy win over the request's own URL: the first element of `Forwarded`
 * (RFC 7239), else the first of `X-Forwarded-Proto` and of `X-Forwarded-Host`. What is malformed in them is ignored.
 */
export function originOf(request: HonoRequest, trustProxy: boolean): string {
  const { url } = request;
  const own = url.slice(0, url.indexOf('/', url.indexOf('//') + 2));
  if (!trustProxy) return own;
  const forwarded = firstElement(request.header('forwarded') ?? '');
  const [ownProto = '', ownHost = ''] = own.split('://');
  const proto =
    [forwarded.get('proto'), first(request.header('x-forwarded-proto'))].find(isProto) ?? ownProto;
  const host = [forwarded.get('host'), first(request.header('x-forwarded-host'))].find(isHost) ?? ownHost;
  return URL.parse(`${proto}://${host}`)?.origin ?? own;
}

/** The parameters of the first element of `Forwarded`, by names in lower case; none if it is malformed. */
function firstElement(header: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  parameter.lastIndex = 0;
  for (;;) {
    const [, name, quoted, token = '', end] = parameter.exec(header) ?? [];
    // Nor may a parameter occur twice.
    if (name === undefined || found.has(name.toLowerCase())) return new Map();
    found.set(name.toLowerCase(), quoted?.replaceAll(/\\(.)/g, '$1') ?? token);
    if (end !== ';') return found;
  }
}

/** The first of several values, each added by one more proxy. */
function first(header: string | undefined): string | undefined {
  return header?.split(',', 1)[0]?.trim();
}

function isProto(value: string | undefined): boolean {
  return value !== undefined && /^https?$/i.test(value);
}

function isHost(value: string | undefined): boolean {
  return value !== undefined && validHost.test(value) && URL.canParse(`http://${value}`);
}
