// Makes up requests that nobody in good faith would send, beside some that somebody would.
import fc from 'fast-check';
import { type Keys, target } from './arbitrary-target.ts';
import { rarely, text } from './arbitrary-text.ts';

/** A request to be. */
export interface HostileRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
}

const { constantFrom, oneof, record, tuple } = fc;

const method = rarely(
  constantFrom('PATCH', 'POST', 'POST', 'GET', 'DELETE'),
  constantFrom('HEAD', 'OPTIONS', 'PUT', 'QUERY', 'propfind', '__proto__'),
);

/** A header value: what HTTP does not allow in one is left out. */
const value = text.map((raw) => raw.replaceAll(/[^\t\u0020-\u007e\u0080-\u00ff]/gu, '').trim());
const header = oneof(
  tuple(
    constantFrom('If-Match', 'If-None-Match'),
    oneof(constantFrom('*', '"1"', 'W/"1"', '"0"', '1', '"', ','), value),
  ),
  tuple(
    constantFrom('Prefer'),
    oneof(
      constantFrom('return=minimal', 'return=representation', 'return=', 'maxpagesize=1'),
      constantFrom('odata.maxpagesize=2', 'odata.maxpagesize=99999999999', 'odata.maxpagesize='),
      value,
    ),
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
  tuple(constantFrom('@odata.type', '@odata.etag', 'memberOf@odata.bind', 'name', 'requests'), text),
  tuple(constantFrom('region'), constantFrom('eur', 'japan', 'unknownFutureValue', null, 1)),
  tuple(
    constantFrom('@odata.id'),
    oneof(constantFrom('/connectors/', 'https://graph.microsoft.com/beta/connectors/a', "x('"), text),
  ),
  tuple(text, fc.jsonValue({ maxDepth: 4 })),
);
const object = fc
  .array(member, { maxLength: 5 })
  .map(
    (members) =>
      `{${members.map(([name, item]) => `${JSON.stringify(name)}:${JSON.stringify(item)}`).join(',')}}`,
  );
const goodConnector = record(
  {
    machineName: fc.string({ minLength: 1, maxLength: 255 }),
    externalIp: constantFrom('192.0.2.1', '::1'),
    status: constantFrom('active', 'inactive'),
  },
  { requiredKeys: ['machineName', 'externalIp', 'status'] },
);
const goodGroup = record(
  { name: fc.string({ minLength: 1, maxLength: 255 }), region: constantFrom('eur', null) },
  { requiredKeys: ['name'] },
);
/** What refers to something that is there. */
const reference = ({ connectors, groups }: Keys): fc.Arbitrary<object> =>
  constantFrom(
    ...connectors.map((id) => ({ '@odata.id': `http://localhost/beta/connectors/${id}` })),
    ...groups.map((id) => ({ '@odata.id': `http://localhost/beta/connectorGroups('${id}')` })),
  );
/** A batch of requests, of which some are good. */
const batch = (keys: Keys): fc.Arbitrary<object> =>
  fc
    .uniqueArray(
      record({
        id: constantFrom('1', '2', 'a'),
        method: constantFrom('GET', 'DELETE', 'x'),
        url: target(keys),
      }),
      { maxLength: 3, selector: ({ id }) => id },
    )
    .map((requests) => ({ requests }));
const goodFor = (keys: Keys): fc.Arbitrary<string> =>
  oneof(goodConnector, goodGroup, reference(keys), batch(keys)).map((each) => JSON.stringify(each));
/** One character more, less, or another. */
const spoiled = (good: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  tuple(oneof(object, good), fc.nat(), fc.constantFrom('', '"', ',', '{', '\\', '\u0000', '\ufeff')).map(
    ([json, at, character]) =>
      json.slice(0, at % json.length) + character + json.slice((at % json.length) + 1),
  );
const deep = tuple(fc.integer({ min: 1, max: 20_000 }), constantFrom('[', '{"a":', '{"__proto__":')).map(
  ([depth, opening]) => opening.repeat(depth),
);
const body = (good: fc.Arbitrary<string>): fc.Arbitrary<HostileRequest['body']> =>
  oneof(
    { arbitrary: good, weight: 8 },
    object,
    spoiled(good),
    deep,
    fc.json(),
    text,
    fc.uint8Array({ maxLength: 64 }).map((bytes) => new Uint8Array(bytes)),
    constantFrom(undefined, 'x'.repeat(2 ** 20 + 1), ' '.repeat(2 ** 20), '"\\ud800"'),
  );

/** Paths with a body that belongs there, which chance would hardly bring together. */
const paired = (keys: Keys): fc.Arbitrary<HostileRequest> =>
  oneof(
    tuple(constantFrom('/$batch'), batch(keys)),
    tuple(
      constantFrom(
        ...keys.connectors.map((id) => `/connectors/${id}/memberOf/$ref`),
        ...keys.groups.map((id) => `/connectorGroups/${id}/members/$ref`),
      ),
      reference(keys),
    ),
  ).map(([path, sent]) => ({
    method: 'POST',
    target: `/beta${path}`,
    headers: [],
    body: JSON.stringify(sent),
  }));

/** Requests, most of them to what has these keys. */
export function hostileRequest(keys: Keys): fc.Arbitrary<HostileRequest> {
  const any = record({
    method,
    target: target(keys),
    headers: fc.array(header, { maxLength: 3 }),
    body: body(goodFor(keys)),
  });
  return oneof({ arbitrary: any, weight: 9 }, { arbitrary: paired(keys), weight: 1 });
}
