// A little model with each type of property, for the tests.
import type { EntityType, Model } from '../src/index.ts';

/** What is filtered in the tests. */
export const connector = {
  name: 'microsoft.graph.connector',
  properties: {
    id: { type: { kind: 'string' }, nullable: false },
    machineName: { type: { kind: 'string' }, nullable: false },
    note: { type: { kind: 'string' }, nullable: true },
    status: {
      type: {
        kind: 'enum',
        name: 'microsoft.graph.connectorStatus',
        members: ['active', 'inactive'],
        open: false,
      },
      nullable: false,
    },
    isUpdated: { type: { kind: 'boolean' }, nullable: true },
  },
  navigation: { memberOf: 'connectorGroup' },
} as const satisfies EntityType;

/** What it belongs to. */
export const connectorGroup = {
  name: 'microsoft.graph.connectorGroup',
  properties: {
    id: { type: { kind: 'string' }, nullable: false },
    name: { type: { kind: 'string' }, nullable: false },
    isDefault: { type: { kind: 'boolean' }, nullable: false },
    region: {
      type: {
        kind: 'enum',
        name: 'microsoft.graph.connectorGroupRegion',
        members: ['nam', 'eur', 'aus'],
        open: true,
      },
      nullable: true,
    },
  },
  navigation: { members: 'connector' },
} as const satisfies EntityType;

export const model: Model = { connector, connectorGroup };
