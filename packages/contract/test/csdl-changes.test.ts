// The metadata is another one where the document is, and says of any model what the model says.
import fc from 'fast-check';
import { xml2json } from 'odata-csdl';
import { describe, expect, it } from 'vitest';
import { csdl } from '../scripts/csdl.ts';
import { type EntityModel, readEntityModel } from '../scripts/entity-model.ts';
import { document, type Json, object, read } from './document.ts';

/** A copy of the document with another value at a place, or none. */
function withValue(node: unknown, [key = '', ...rest]: readonly string[], value: unknown): Json {
  const { [key]: old, ...others } = object(node);
  const changed = rest.length === 0 ? value : withValue(old, rest, value);
  return changed === undefined ? others : { ...others, [key]: changed };
}

/** The metadata of the document with other values at some places, whose keys have full stops between them. */
const metadataWith = (changes: Json): string =>
  csdl(
    readEntityModel(
      Object.entries(changes).reduce(
        (changed, [place, value]) => withValue(changed, place.split('.'), value),
        document,
      ),
    ),
    'A comment.',
  );

const changes = [
  {
    what: 'a property is renamed',
    change: {
      'components.schemas.connector.properties.externalIp': undefined,
      'components.schemas.connector.properties.address': { $ref: '#/components/schemas/externalIp' },
    },
    has: '<Property Name="address" Type="Edm.String" Nullable="false"/>',
  },
  {
    what: 'an enum has another member',
    change: { 'components.schemas.connectorStatus.enum': ['active', 'inactive', 'asleep'] },
    has: '<Member Name="asleep" Value="2"/>',
  },
  {
    what: 'an open enum has another member',
    change: {
      'components.schemas.connectorGroupType.x-ms-enum.values': [
        { value: 'applicationProxy' },
        { value: 'exchangeOnline' },
      ],
    },
    has: '<Member Name="exchangeOnline" Value="1"/>',
  },
  {
    what: 'a property may be null',
    change: { 'components.schemas.isDefault.type': ['boolean', 'null'] },
    has: '<Property Name="isDefault" Type="Edm.Boolean" Nullable="true"/>',
  },
  {
    what: 'a set is renamed',
    change: {
      'paths./connectors': undefined,
      'paths./agents': object(document['paths'])['/connectors'],
    },
    has: '<NavigationPropertyBinding Path="members" Target="agents"/>',
  },
  {
    what: 'the sets are in an entity of another set',
    change: { servers: [{ url: 'https://a.example/v2' }, { url: 'https://a.example/v2/publishers/one' }] },
    has: '<EntitySet Name="publishers" EntityType="microsoft.graph.publisher"/>',
  },
];

describe('the metadata of a changed document', () => {
  it.each(changes)('is another one where $what', ({ change, has }) => {
    expect(metadataWith(change)).toContain(has);
    expect(metadataWith({})).not.toContain(has);
  });

  it('is the same, byte for byte, where nothing changes that it says', () => {
    const limits = { 'components.schemas.version.maxLength': 65, 'info.version': '9.9.9' };
    expect(metadataWith(limits)).toBe(metadataWith({}));
    const [, said = ''] = metadataWith({}).split('A comment.');
    expect(read('packages/contract/generated/metadata.xml').endsWith(said)).toBe(true);
  });
});

/** Names with what means something in XML. No property of OData is called so, and no document comes apart by one. */
const name = fc
  .string({ unit: fc.constantFrom('a', 'B', 'é', '😀', '&', '<', '>', '"', "'", '\t', '\n', '\r', ' ', ';') })
  .map((text) => `x${text}`);
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 5 });

describe('the metadata of any model', () => {
  it('is well-formed, and says what the model says', () => {
    fc.assert(
      fc.property(
        names,
        names,
        fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        (some, members, nulls) => {
          const type = { kind: 'enum', name: 'microsoft.graph.kind', members, open: false } as const;
          const property = (index: number) => ({ type, nullable: nulls[index] ?? false });
          const thing = {
            name: 'microsoft.graph.thing',
            properties: Object.fromEntries(some.map((each, index) => [each, property(index)])),
            navigation: { parts: 'thing' },
          };
          const model: EntityModel = { types: { thing }, sets: { things: 'thing' }, containers: {} };
          expect(
            object(object(xml2json(csdl(model, 'A comment.'), { strict: true }))['microsoft.graph']),
          ).toMatchObject({
            kind: Object.fromEntries(members.map((member, index) => [member, index])),
            thing: Object.fromEntries(
              some.map((each, index) => [
                each,
                { $Type: 'microsoft.graph.kind', ...(nulls[index] === true ? { $Nullable: true } : {}) },
              ]),
            ),
            GraphService: { things: { $NavigationPropertyBinding: { parts: 'things' } } },
          });
        },
      ),
      { seed: 20_261_124 },
    );
  });
});
