// The compiled validators say of a body what Ajv says at run time by the document itself.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operations } from '../generated/operations.ts';
import { faults, type Judge, oracle } from './document.ts';
import { exchanges } from './exchanges.ts';

/** The same bodies in every run, so that a failure is there for everyone. */
const seed = 20_261_124;

const schema = (name: string): Judge => oracle(`/components/schemas/${name}`);

const requests = [
  {
    name: 'connectorCreate',
    compiled: operations.createConnector.requestBody.content['application/json'],
    least: { machineName: 'a', externalIp: 'b', status: 'active' },
  },
  {
    name: 'connectorUpdate',
    compiled: operations.updateConnector.requestBody.content['application/json'],
    least: {},
  },
] as const;

const connector = {
  name: 'connector',
  compiled: operations.getConnector.responses['200'].content['application/json'],
  least: { id: 'c', machineName: 'a', externalIp: 'b', status: 'active', version: '1' },
} as const;

const otherAnswers = [
  {
    name: 'connectorCollection',
    compiled: operations.listConnectors.responses['200'].content['application/json'],
  },
  { name: 'odataError', compiled: operations.getConnector.responses['404'].content['application/json'] },
];

/** Text as long as the limits of the document, and one more; `maxLength` counts characters, not code units. */
const longText = fc
  .tuple(fc.constantFrom('x', '😀'), fc.constantFrom(0, 1, 64, 65, 128, 129, 255, 256))
  .map(([character, length]) => character.repeat(length));
const junk = fc.oneof(
  longText,
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom('Active', ' active', 'String'),
);

/** Mostly a value that the property allows. */
const mostly = (valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 7, arbitrary: valid }, { weight: 1, arbitrary: junk });
const text = mostly(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }));

const known = {
  '@odata.type': mostly(fc.constantFrom('#microsoft.graph.connector', 'microsoft.graph.connector')),
  id: text,
  machineName: text,
  externalIp: text,
  status: mostly(fc.constantFrom('active', 'inactive')),
  version: text,
};
const control = fc.constantFrom('@odata.context', '@odata.etag', '@odata.id', '@odata.', '@odata.x.y');
const unknown = fc.oneof(
  fc.constantFrom('memberOf', 'memberOf@odata.bind', '@odata', 'x@odata.type', 'MachineName', ''),
  fc.constantFrom('__proto__', 'constructor', 'toString'),
  fc.string(),
);
const entries = (key: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<[string, unknown][]> =>
  fc.array(fc.tuple(key, fc.jsonValue({ maxDepth: 1 })), { maxLength });

/** A body that is an object. `Object.fromEntries` makes `__proto__` a property like any other. */
const objectBody = fc
  .tuple(
    fc.oneof({ weight: 2, arbitrary: fc.record(known) }, fc.record(known, { requiredKeys: [] })),
    entries(control, 2),
    fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, entries(unknown, 2)),
  )
  .map(([own, annotations, others]): unknown =>
    Object.fromEntries([...annotations, ...others, ...Object.entries(own)]),
  );
const anyBody = fc.oneof({ weight: 9, arbitrary: objectBody }, fc.jsonValue());

describe.each([...requests, connector])('the validator of a body for $name', ({ name, compiled, least }) => {
  it('finds the faults that Ajv finds in any body, and no other', () => {
    const counts = { valid: 0, invalid: 0 };
    fc.assert(
      fc.property(anyBody, (body) => {
        const found = faults(compiled, body);
        counts[found.length === 0 ? 'valid' : 'invalid'] += 1;
        expect(found).toEqual(faults(schema(name), body));
      }),
      { seed, numRuns: 2000 },
    );
    expect(counts.valid).toBeGreaterThan(200);
    expect(counts.invalid).toBeGreaterThan(200);
  });

  it.each([
    ['machineName', 255],
    ['externalIp', 255],
    ['id', 128],
    ['version', 64],
  ] as const)('takes a %s of 1 to %i characters', (property, most) => {
    for (const [length, rule] of [
      [0, 'minLength {"limit":1}'],
      [1, undefined],
      [most, undefined],
      [most + 1, `maxLength {"limit":${most}}`],
    ] as const) {
      const body = { ...least, [property]: '😀'.repeat(length) };
      const expected = rule === undefined ? [] : [`/${property} ${rule}`];
      expect(faults(compiled, body)).toEqual(expected);
      expect(faults(schema(name), body)).toEqual(expected);
    }
  });
});

describe.each(requests)('the validator of a request for $name', ({ compiled, least }) => {
  it('takes read-only properties, which the operation judges, and any annotation of OData', () => {
    const body = { ...least, id: 'x', version: '1', '@odata.etag': '"1"', '@odata.whatever': [null] };
    expect(faults(compiled, body)).toEqual([]);
  });

  it('refuses null for every property, and properties that a connector does not have', () => {
    for (const property of Object.keys(known)) {
      expect(faults(compiled, { ...least, [property]: null })).toContainEqual(
        expect.stringMatching(new RegExp(`^/${property} (?:type|enum) `)),
      );
    }
    for (const property of ['memberOf', 'memberOf@odata.bind', 'MachineName']) {
      expect(faults(compiled, { ...least, [property]: 'x' })).toEqual([
        ` additionalProperties ${JSON.stringify({ additionalProperty: property })}`,
      ]);
    }
  });
});

describe('the required properties', () => {
  it('are three on creation, and none on an update', () => {
    const [create, update] = requests;
    expect(faults(create.compiled, {})).toEqual(
      ['externalIp', 'machineName', 'status'].map(
        (missingProperty) => ` required ${JSON.stringify({ missingProperty })}`,
      ),
    );
    expect(faults(update.compiled, {})).toEqual([]);
  });
});

describe('every compiled validator of a body', () => {
  const bodies = exchanges.flatMap(({ request, response }) =>
    [request, response].flatMap((message) => Object.values(message.bodies)),
  );

  it.each([...requests, connector, ...otherAnswers])(
    'finds in the example bodies what Ajv finds: $name',
    ({ name, compiled }) => {
      expect(bodies.length).toBeGreaterThan(5);
      for (const body of bodies) expect(faults(compiled, body)).toEqual(faults(schema(name), body));
    },
  );
});
