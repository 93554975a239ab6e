// What a document says in words of OData is read out of it whole, or it is told what cannot be read.
import { describe, expect, it } from 'vitest';
import { entitySets, entityTypes } from '../generated/entity-types.ts';
import { readEntityModel } from '../scripts/entity-model.ts';
import { document, type Json } from './document.ts';

/** A document with one entity type, the `thing`, and whatever else. */
const documentOf = (properties: Json, others: Json = {}): object => ({
  servers: [{ url: 'https://a.example/v2' }],
  components: {
    schemas: {
      thing: {
        required: ['id'],
        properties: { '@odata.type': { const: '#microsoft.graph.thing' }, ...properties },
      },
      colour: {
        type: ['string', 'null'],
        enum: ['red', 'green', null],
        'x-ms-enum': { name: 'colour', modelAsString: false },
      },
      size: {
        type: 'string',
        'x-ms-enum': { name: 'size', modelAsString: true, values: [{ value: 's' }, { value: 'xl' }] },
      },
      text: { type: 'string' },
    },
  },
  ...others,
});

const text = { type: 'string' };
const listOf = (items: Json): Json => ({ type: 'array', 'x-ms-navigationProperty': true, items });
const refTo = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

const properties = [
  { what: 'a text', schema: text, is: { type: { kind: 'string' }, nullable: false } },
  { what: 'a text elsewhere', schema: refTo('text'), is: { type: { kind: 'string' }, nullable: false } },
  {
    what: 'a truth value, or null',
    schema: { type: ['boolean', 'null'] },
    is: { type: { kind: 'boolean' }, nullable: true },
  },
  {
    what: 'an enum, or null, which is no member of it',
    schema: { ...refTo('colour'), readOnly: true },
    is: {
      type: { kind: 'enum', name: 'microsoft.graph.colour', members: ['red', 'green'], open: false },
      nullable: true,
    },
  },
  {
    what: 'an enum that more values may come to',
    schema: refTo('size'),
    is: {
      type: { kind: 'enum', name: 'microsoft.graph.size', members: ['s', 'xl'], open: true },
      nullable: false,
    },
  },
];

const refusals = [
  { what: 'a number', schema: { type: 'integer' } },
  { what: 'a text or a truth value', schema: { type: ['string', 'boolean'] } },
  { what: 'anything', schema: {} },
  { what: 'a list of texts', schema: { type: 'array', items: text } },
];
const leadsNowhere = [
  { what: 'texts', schema: listOf(text) },
  { what: 'what is no entity', schema: listOf(refTo('text')) },
  { what: 'a single entity', schema: { ...refTo('thing'), 'x-ms-navigationProperty': true } },
];

describe('an entity type', () => {
  it.each(properties)('has a property that is $what', ({ schema, is }) => {
    const { types } = readEntityModel(documentOf({ id: text, given: schema }));
    expect(types['thing']?.properties['given']).toEqual(is);
    expect(types['thing']?.navigation).toEqual({});
  });

  it('has a navigation property that leads to entities, also where some of them are given in part', () => {
    const part = { anyOf: [refTo('thing'), refTo('text')] };
    const { types } = readEntityModel(
      documentOf({ id: text, parts: listOf(refTo('thing')), some: listOf(part) }),
    );
    expect(types['thing']?.navigation).toEqual({ parts: 'thing', some: 'thing' });
    expect(Object.keys(types['thing']?.properties ?? {})).toEqual(['id']);
  });

  it('has no control information', () => {
    const control = { '@odata.etag': text, 'given@odata.type': text };
    const { types } = readEntityModel(documentOf({ id: text, ...control }));
    expect(types).toEqual({
      thing: {
        name: 'microsoft.graph.thing',
        properties: { id: { type: { kind: 'string' }, nullable: false } },
        navigation: {},
      },
    });
  });

  it.each(refusals)('with a property that is $what is refused by name', ({ schema }) => {
    expect(() => readEntityModel(documentOf({ id: text, given: schema }))).toThrow(/^thing\.given: /);
  });

  it.each(leadsNowhere)('with a navigation property that leads to $what is refused by name', ({ schema }) => {
    expect(() => readEntityModel(documentOf({ id: text, given: schema }))).toThrow(/^thing\.given: /);
  });
});

describe('an entity set', () => {
  const collection = { properties: { value: { type: 'array', items: refTo('thing') } } };
  const get = { responses: { '200': { content: { 'application/json': { schema: collection } } } } };
  const setsOf = (paths: Json): unknown => readEntityModel(documentOf({ id: text }, { paths })).sets;

  it('is a path of one segment that gives entities', () => {
    expect(setsOf({ '/things': { get } })).toEqual({ things: 'thing' });
  });

  it('is no longer path, no function of the service, and nothing that gives no entities', () => {
    const count = { responses: { '200': { content: { 'text/plain': { schema: { type: 'integer' } } } } } };
    expect(
      setsOf({
        '/things/{id}/parts': { get },
        '/$all': { get },
        '/count': { get: count },
        '/post': { post: get },
      }),
    ).toEqual({});
  });
});

describe('what contains the sets', () => {
  const containersOf = (...urls: readonly string[]): unknown =>
    readEntityModel(documentOf({ id: text }, { servers: urls.map((url) => ({ url })) })).containers;
  const root = 'https://a.example/v2';

  it('is an entity whose URL is a further server, below the first', () => {
    expect(containersOf(root, `${root}/publishers/one`, `${root}/publishers/two`)).toEqual({
      publishers: 'microsoft.graph.publisher',
    });
  });

  it.each([
    ['the same service elsewhere', 'https://b.example/v2'],
    ['another version', `${root}1/publishers/one`],
    ['a set', `${root}/publishers`],
    ['what is in an entity', `${root}/publishers/one/shelves`],
  ])('is not %s', (_, url) => {
    expect(containersOf(root, url)).toEqual({});
  });

  it('is nothing where there is no server', () => {
    expect(containersOf()).toEqual({});
  });
});

describe('the entity types of the document', () => {
  it('are those that the package exports', () => {
    expect(readEntityModel(document)).toMatchObject({ types: entityTypes, sets: entitySets });
  });

  it('are connectors and their groups, which lead to one another', () => {
    expect(Object.keys(entityTypes)).toEqual(['connector', 'connectorGroup']);
    expect(entityTypes.connector.navigation).toEqual({ memberOf: 'connectorGroup' });
    expect(entityTypes.connectorGroup.navigation).toEqual({ members: 'connector' });
    expect(entitySets).toEqual({ connectors: 'connector', connectorGroups: 'connectorGroup' });
  });
});
