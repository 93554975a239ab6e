// Makes up requests that nobody in good faith would send, beside some that somebody would.
import fc from 'fast-check';

/** A request to be. */
export interface HostileRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
}

const { constantFrom, oneof, record, tuple } = fc;
const rarely = <T, U>(often: fc.Arbitrary<T>, seldom: fc.Arbitrary<U>): fc.Arbitrary<T | U> =>
  oneof({ arbitrary: often, weight: 4 }, { arbitrary: seldom, weight: 1 });

const dangerous = constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty');
const text = oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  dangerous,
  constantFrom(
    '\u0000',
    '\ud800',
    '\ufeff',
    '\u202e',
    "'; DROP TABLE connector; --",
    '../../etc/passwd',
    'x'.repeat(300),
  ),
);

const method = rarely(
  constantFrom('PATCH', 'PATCH', 'POST', 'GET', 'DELETE'),
  constantFrom('HEAD', 'OPTIONS', 'PUT', 'QUERY', 'propfind', '__proto__'),
);

/** As a path has it: what cannot be encoded is left out. */
const escaped = (value: string): string => encodeURIComponent(value.toWellFormed());

function target(ids: readonly string[]): fc.Arbitrary<string> {
  const base = rarely(
    constantFrom('/beta', '/beta/onPremisesPublishingProfiles/applicationProxy'),
    constantFrom('', '/v1.0', '/BETA', '//beta', "/beta/onpremisespublishingprofiles('applicationproxy')"),
  );
  const key = rarely(
    constantFrom(...ids),
    oneof(
      text.map(escaped),
      constantFrom('', '.', '%00', '%2F', '%', '%zz', '%ff', '%E2%80', "''", '(', ')'),
    ),
  );
  const resource = rarely(
    oneof(
      key.map((id) => `/connectors/${id}`),
      key.map((id) => `/Connectors('${id}')`),
      constantFrom('/connectors'),
    ),
    oneof(
      constantFrom(
        '/',
        '',
        '/connectors/',
        '/connectors/$count',
        '/$batch',
        '/connectors//',
        "/connectors('')",
      ),
      fc.array(text.map(escaped), { maxLength: 4 }).map((segments) => `/${segments.join('/')}`),
    ),
  );
  const query = rarely(
    constantFrom(''),
    oneof(
      constantFrom(
        '?',
        '??',
        '?&&',
        '?=',
        '?$filter=status eq %27',
        '?%',
        '?__proto__[a]=1',
        '?$top=1&$top=2',
      ),
      tuple(text, text).map(([name, value]) => `?${escaped(name)}=${escaped(value)}`),
    ),
  );
  const other = constantFrom(
    '/',
    '/healthz',
    '/readyz',
    '/openapi.json',
    '/docs',
    '/docs/../main.ts',
    '/%2e%2e/x',
  );
  return rarely(
    tuple(base, resource, query).map((parts) => parts.join('')),
    other,
  );
}

/** A header value: what HTTP does not allow in one is left out. */
const value = text.map((raw) => raw.replaceAll(/[^\t\u0020-\u007e\u0080-\u00ff]/gu, '').trim());
const header = oneof(
  tuple(
    constantFrom('If-Match', 'If-None-Match'),
    oneof(constantFrom('*', '"1"', 'W/"1"', '"0"', '1', '"', ','), value),
  ),
  tuple(
    constantFrom('Prefer'),
    oneof(constantFrom('return=minimal', 'return=representation', 'return='), value),
  ),
  tuple(
    constantFrom('Content-Type'),
    oneof(constantFrom('text/plain', 'application/json;charset=latin1', ';'), value),
  ),
  tuple(constantFrom('Content-Encoding'), constantFrom('gzip', 'identity', '')),
  tuple(constantFrom('Content-Length'), constantFrom('0', '1', '99999999', '-1', 'x', '1e9')),
  tuple(constantFrom('Authorization'), oneof(constantFrom('', 'Bearer', 'Basic YQ=='), value)),
  tuple(constantFrom('client-request-id', 'request-id', 'X-HTTP-Method-Override', 'Accept', 'Cookie'), value),
);

const member = oneof(
  tuple(constantFrom('status'), constantFrom('active', 'inactive', 'String', null, 1)),
  tuple(
    constantFrom('machineName', 'externalIp', 'version', 'id'),
    oneof(text, constantFrom(null, 1, true, {})),
  ),
  tuple(constantFrom('@odata.type', '@odata.etag', 'memberOf@odata.bind'), text),
  tuple(text, fc.jsonValue({ maxDepth: 4 })),
);
const object = fc
  .array(member, { maxLength: 5 })
  .map(
    (members) =>
      `{${members.map(([name, item]) => `${JSON.stringify(name)}:${JSON.stringify(item)}`).join(',')}}`,
  );
const good = record(
  {
    machineName: fc.string({ minLength: 1, maxLength: 255 }),
    externalIp: constantFrom('192.0.2.1', '::1'),
    status: constantFrom('active', 'inactive'),
  },
  { requiredKeys: ['machineName', 'externalIp', 'status'] },
).map((created) => JSON.stringify(created));
/** One character more, less, or another. */
const spoiled = tuple(
  oneof(object, good),
  fc.nat(),
  fc.constantFrom('', '"', ',', '{', '\\', '\u0000', '\ufeff'),
).map(
  ([json, at, character]) => json.slice(0, at % json.length) + character + json.slice((at % json.length) + 1),
);
const deep = tuple(fc.integer({ min: 1, max: 20_000 }), constantFrom('[', '{"a":', '{"__proto__":')).map(
  ([depth, opening]) => opening.repeat(depth),
);
const body = oneof(
  good,
  object,
  spoiled,
  deep,
  fc.json(),
  text,
  fc.uint8Array({ maxLength: 64 }).map((bytes) => new Uint8Array(bytes)),
  constantFrom(undefined, 'x'.repeat(2 ** 20 + 1), ' '.repeat(2 ** 20), '"\\ud800"'),
);

/** Requests, most of them to connectors of these keys. */
export function hostileRequest(ids: readonly string[]): fc.Arbitrary<HostileRequest> {
  return record({ method, target: target(ids), headers: fc.array(header, { maxLength: 3 }), body });
}
