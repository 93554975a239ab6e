// The compiled validators say of any body what Ajv says at run time by the document itself.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operations } from '../generated/operations.ts';
import { faults, type Judge, oracle } from './document.ts';

/** The same bodies in every run, so that a failure is there for everyone. */
const seed = 20_261_124;

const schema = (name: string): Judge => oracle(`/components/schemas/${name}`);

/** Text as long as the limits of the document, and one more; `maxLength` counts characters, not code units. */
const longText = fc
  .tuple(fc.constantFrom('x', '😀'), fc.constantFrom(0, 1, 64, 65, 128, 129, 255, 256))
  .map(([character, length]) => character.repeat(length));
const junk = fc.oneof(
  longText,
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom('Active', ' active', 'String', 'two words', '7th'),
);

/** Mostly a value that the property allows. */
const mostly = (valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 7, arbitrary: valid }, { weight: 1, arbitrary: junk });
const text = mostly(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }));
const typeOf = (name: string): fc.Arbitrary<unknown> =>
  mostly(fc.constantFrom(`#microsoft.graph.${name}`, `microsoft.graph.${name}`));

type Known = Readonly<Record<string, fc.Arbitrary<unknown>>>;

const connectorProperties: Known = {
  '@odata.type': typeOf('connector'),
  id: text,
  machineName: text,
  externalIp: text,
  status: mostly(fc.constantFrom('active', 'inactive')),
  version: text,
};
const groupProperties: Known = {
  '@odata.type': typeOf('connectorGroup'),
  id: text,
  name: text,
  connectorGroupType: mostly(fc.constantFrom('applicationProxy', 'syncFabric')),
  isDefault: mostly(fc.boolean()),
  region: mostly(fc.constantFrom('nam', 'eur', 'japan', 'mars', null)),
};
const reference: Known = { '@odata.id': text };
const batchPart = fc.record(
  {
    id: text,
    method: mostly(fc.constantFrom('GET', 'patch')),
    url: text,
    headers: mostly(fc.dictionary(fc.string(), fc.string(), { maxKeys: 2 })),
    body: fc.jsonValue({ maxDepth: 1 }),
    dependsOn: mostly(fc.array(fc.string(), { maxLength: 2 })),
  },
  { requiredKeys: ['id', 'method', 'url'] },
);
const batch: Known = { requests: mostly(fc.array(batchPart, { maxLength: 2 })) };

const connectorRequests = [
  {
    name: 'connectorCreate',
    compiled: operations.createConnector.requestBody.content['application/json'],
    known: connectorProperties,
    least: { machineName: 'a', externalIp: 'b', status: 'active' },
  },
  {
    name: 'connectorUpdate',
    compiled: operations.updateConnector.requestBody.content['application/json'],
    known: connectorProperties,
    least: {},
  },
] as const;
const groupRequests = [
  {
    name: 'connectorGroupCreate',
    compiled: operations.createConnectorGroup.requestBody.content['application/json'],
    known: groupProperties,
    least: { name: 'a' },
  },
  {
    name: 'connectorGroupUpdate',
    compiled: operations.updateConnectorGroup.requestBody.content['application/json'],
    known: groupProperties,
    least: {},
  },
] as const;
const connector = {
  name: 'connector',
  compiled: operations.updateConnector.responses['200'].content['application/json'],
  known: connectorProperties,
  least: { id: 'c', machineName: 'a', externalIp: 'b', status: 'active', version: '1' },
} as const;
const connectorGroup = {
  name: 'connectorGroup',
  compiled: operations.updateConnectorGroup.responses['200'].content['application/json'],
  known: groupProperties,
  least: { id: 'c', name: 'a', connectorGroupType: 'b', isDefault: false, region: null },
} as const;
const others = [
  {
    name: 'referenceCreate',
    compiled: operations.addMember.requestBody.content['application/json'],
    known: reference,
    least: { '@odata.id': 'a' },
  },
  {
    name: 'batchRequest',
    compiled: operations.batch.requestBody.content['application/json'],
    known: batch,
    least: { requests: [] },
  },
] as const;

const control = fc.constantFrom('@odata.context', '@odata.etag', '@odata.x', '@odata.', '@odata.x.y');
const unknown = fc.oneof(
  fc.constantFrom('memberOf', 'memberOf@odata.bind', 'members', '@odata', 'x@odata.type', 'MachineName', ''),
  fc.constantFrom('__proto__', 'constructor', 'toString'),
  fc.string(),
);
const entries = (key: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<[string, unknown][]> =>
  fc.array(fc.tuple(key, fc.jsonValue({ maxDepth: 1 })), { maxLength });

/** A body that is an object. `Object.fromEntries` makes `__proto__` a property like any other. */
const objectBody = (known: Known): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      fc.oneof({ weight: 2, arbitrary: fc.record(known) }, fc.record(known, { requiredKeys: [] })),
      entries(control, 2),
      fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, entries(unknown, 2)),
    )
    .map(([own, annotations, strange]): unknown =>
      Object.fromEntries([...annotations, ...strange, ...Object.entries(own)]),
    );

describe.each([...connectorRequests, ...groupRequests, connector, connectorGroup, ...others])(
  'the validator of a body for $name',
  ({ name, compiled, known, least }) => {
    it('finds the faults that Ajv finds in any body, and no other', () => {
      const anyBody = fc.oneof({ weight: 9, arbitrary: objectBody(known) }, fc.jsonValue());
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

    const limits = Object.entries({
      '@odata.id': 2048,
      machineName: 255,
      externalIp: 255,
      id: 128,
      version: 64,
      name: 255,
    }).filter(([property]) => property in known);

    it.each(limits)('takes a %s of 1 to %i characters', (property, most) => {
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
  },
);

describe.each([...connectorRequests, ...groupRequests])(
  'the validator of a request for $name',
  ({ compiled, known, least }) => {
    it('takes read-only properties, which the operation judges, and any annotation of OData', () => {
      const readOnly = 'version' in known ? { version: '1' } : { connectorGroupType: 'x', isDefault: true };
      const body = { ...least, ...readOnly, id: 'x', '@odata.etag': '"1"', '@odata.whatever': [null] };
      expect(faults(compiled, body)).toEqual([]);
    });

    it('refuses null for every property but the region of a group, and properties that are of nothing', () => {
      for (const property of Object.keys(known).filter((each) => each !== 'region')) {
        expect(faults(compiled, { ...least, [property]: null })).toContainEqual(
          expect.stringMatching(new RegExp(`^/${property} (?:type|enum) `)),
        );
      }
      for (const property of ['memberOf', 'memberOf@odata.bind', 'members', 'MachineName', 'Name']) {
        expect(faults(compiled, { ...least, [property]: 'x' })).toEqual([
          ` additionalProperties ${JSON.stringify({ additionalProperty: property })}`,
        ]);
      }
    });
  },
);

describe('the required properties', () => {
  const missing = (...names: readonly string[]): string[] =>
    names.map((missingProperty) => ` required ${JSON.stringify({ missingProperty })}`);

  it('are three on creation of a connector, one on that of a group, and none on an update', () => {
    const [createConnector, updateConnector] = connectorRequests;
    const [createGroup, updateGroup] = groupRequests;
    expect(faults(createConnector.compiled, {})).toEqual(missing('externalIp', 'machineName', 'status'));
    expect(faults(createGroup.compiled, {})).toEqual(missing('name'));
    for (const { compiled } of [updateConnector, updateGroup]) expect(faults(compiled, {})).toEqual([]);
  });
});

describe.each(groupRequests)('the region in a body for $name', ({ compiled, least }) => {
  it.each(['eur', 'japan', 'unknownFutureValue', 'mars', null])('may be %s', (region) => {
    expect(faults(compiled, { ...least, region })).toEqual([]);
  });

  it.each(['', 'two words', '7th', 'a'.repeat(65), 5])('may not be %j', (region) => {
    expect(faults(compiled, { ...least, region })).not.toEqual([]);
  });
});
