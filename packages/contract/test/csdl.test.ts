// The metadata of the service is CSDL, and says of each type what the document says.
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { xml2json } from 'odata-csdl';
import csdlSchema from 'odata-csdl/schemas/csdl.schema.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { document, follow, type Json, object, read } from './document.ts';

/** The metadata as CSDL in JSON. The reader is the one of the OData committee. */
const parse = (xml: string): Json => object(xml2json(xml, { strict: true }));

const metadata = read('packages/contract/generated/metadata.xml');
const schema = object(parse(metadata)['microsoft.graph']);

/** What of a property's type and of its being nullable the reader says. It leaves out what OData takes for granted. */
function declaredProperty(node: unknown): Json {
  const { type, 'x-ms-enum': named } = follow(node);
  const types = new Set([type].flat());
  const primitive = types.has('boolean') ? { $Type: 'Edm.Boolean' } : {};
  return {
    ...(named === undefined ? primitive : { $Type: `microsoft.graph.${String(object(named)['name'])}` }),
    ...(types.has('null') ? { $Nullable: true } : {}),
  };
}

const schemas = object(object(document['components'])['schemas']);
const entities = Object.keys(schema).filter(
  (name) => name in schemas && object(schema[name])['$Kind'] === 'EntityType',
);

describe('the metadata of the service', () => {
  it('is CSDL 4.0, to the reader and by the JSON schema of the OData committee', () => {
    const ajv = new Ajv({ strict: false });
    formats.default(ajv);
    const validate = ajv.compile(csdlSchema);
    validate(parse(metadata));
    expect(validate.errors ?? []).toEqual([]);
    expect(parse(metadata)).toMatchObject({
      $Version: '4.0',
      $EntityContainer: 'microsoft.graph.GraphService',
    });
  });

  it("has what Microsoft's metadata has of connectors and their groups", () => {
    expect(schema).toMatchObject({
      entity: { $Kind: 'EntityType', $Abstract: true, $Key: ['id'], id: {} },
      connector: {
        $Kind: 'EntityType',
        $BaseType: 'microsoft.graph.entity',
        machineName: {},
        externalIp: {},
        status: { $Type: 'microsoft.graph.connectorStatus' },
        version: {},
        memberOf: {
          $Kind: 'NavigationProperty',
          $Collection: true,
          $Type: 'microsoft.graph.connectorGroup',
        },
      },
      connectorGroup: {
        $Kind: 'EntityType',
        $BaseType: 'microsoft.graph.entity',
        name: {},
        connectorGroupType: { $Type: 'microsoft.graph.connectorGroupType' },
        isDefault: { $Type: 'Edm.Boolean' },
        region: { $Type: 'microsoft.graph.connectorGroupRegion', $Nullable: true },
        members: { $Kind: 'NavigationProperty', $Collection: true, $Type: 'microsoft.graph.connector' },
      },
      connectorStatus: { $Kind: 'EnumType', active: 0, inactive: 1 },
      connectorGroupType: { $Kind: 'EnumType', applicationProxy: 0 },
      connectorGroupRegion: { nam: 0, eur: 1, aus: 2, asia: 3, ind: 4, unknownFutureValue: 5 },
    });
  });

  it.each(entities)('says of the properties of %s what the document says', (name) => {
    const declared = Object.entries(object(object(schemas[name])['properties'])).filter(
      ([property]) => !property.includes('@') && property !== 'id',
    );
    const isNavigation = (node: unknown): boolean => follow(node)['x-ms-navigationProperty'] === true;
    const said = Object.entries(object(schema[name])).filter(([property]) => !property.startsWith('$'));
    expect(said.map(([property]) => property).toSorted()).toEqual(
      declared.map(([property]) => property).toSorted(),
    );
    for (const [property, node] of declared.filter((each) => !isNavigation(each[1]))) {
      expect([property, object(schema[name])[property]]).toEqual([property, declaredProperty(node)]);
    }
  });

  it('has the entity types of the document, and the members of every enum', () => {
    expect(entities).toEqual(['connector', 'connectorGroup']);
    const enums = Object.values(schemas).filter((node) => 'x-ms-enum' in object(node));
    expect(enums).not.toEqual([]);
    for (const node of enums.map(object)) {
      const { name, values } = object(node['x-ms-enum']);
      const members = node['enum'] ?? [values].flat().map((value) => object(value)['value']);
      const { $Kind: kind, ...said } = object(schema[String(name)]);
      expect([name, kind, Object.keys(said)]).toEqual([name, 'EnumType', members]);
      expect(Object.values(said)).toEqual(Object.keys(said).map((_, index) => index));
    }
  });

  it('says what each context of an answer means: a set, or what a publishing profile contains', () => {
    const contained = { $Kind: 'NavigationProperty', $Collection: true, $ContainsTarget: true };
    expect(schema['GraphService']).toEqual({
      $Kind: 'EntityContainer',
      connectors: {
        $Collection: true,
        $Type: 'microsoft.graph.connector',
        $NavigationPropertyBinding: { memberOf: 'connectorGroups' },
      },
      connectorGroups: {
        $Collection: true,
        $Type: 'microsoft.graph.connectorGroup',
        $NavigationPropertyBinding: { members: 'connectors' },
      },
      onPremisesPublishingProfiles: {
        $Collection: true,
        $Type: 'microsoft.graph.onPremisesPublishingProfile',
      },
    });
    expect(schema['onPremisesPublishingProfile']).toEqual({
      $Kind: 'EntityType',
      $BaseType: 'microsoft.graph.entity',
      connectors: { ...contained, $Type: 'microsoft.graph.connector' },
      connectorGroups: { ...contained, $Type: 'microsoft.graph.connectorGroup' },
    });
  });
});
