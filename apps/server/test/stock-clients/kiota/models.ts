// What Kiota would generate of the entities of the API, by hand.
import type {
  AdditionalDataHolder,
  Parsable,
  ParsableFactory,
  ParseNode,
  SerializationWriter,
} from '@microsoft/kiota-abstractions';

interface Entity extends Parsable, AdditionalDataHolder {
  id?: string | undefined;
  odataType?: string | undefined;
}

/** A connector. */
export interface Connector extends Entity {
  machineName?: string | undefined;
  externalIp?: string | undefined;
  status?: ConnectorStatus | undefined;
  version?: string | undefined;
  memberOf?: ConnectorGroup[] | undefined;
}

/** A group. */
export interface ConnectorGroup extends Entity {
  name?: string | undefined;
  connectorGroupType?: ConnectorGroupType | undefined;
  isDefault?: boolean | undefined;
  region?: ConnectorGroupRegion | undefined;
  members?: Connector[] | undefined;
}

/** A page of a list. */
export interface Collection<T> extends Parsable, AdditionalDataHolder {
  value: T[];
  odataCount?: number | undefined;
  odataNextLink?: string;
}

/** What refers to an entity. */
export interface Reference extends Parsable {
  odataId: string;
}

const statuses = { Active: 'active', Inactive: 'inactive' } as const;
type ConnectorStatus = (typeof statuses)[keyof typeof statuses];

const groupTypes = { ApplicationProxy: 'applicationProxy' } as const;
type ConnectorGroupType = (typeof groupTypes)[keyof typeof groupTypes];

const regions = { Nam: 'nam', Eur: 'eur', Aus: 'aus', Asia: 'asia', Ind: 'ind' } as const;
type ConnectorGroupRegion = (typeof regions)[keyof typeof regions];

type Read = Record<string, (node: ParseNode) => void>;

const readEntity = (entity: Entity): Read => ({
  id: (node) => void (entity.id = node.getStringValue()),
  '@odata.type': (node) => void (entity.odataType = node.getStringValue()),
});

/** Reads a connector. */
export const createConnector: ParsableFactory<Connector> =
  () =>
  (connector = {}) => ({
    ...readEntity(connector),
    machineName: (node) => void (connector.machineName = node.getStringValue()),
    externalIp: (node) => void (connector.externalIp = node.getStringValue()),
    status: (node) => void (connector.status = node.getEnumValue<ConnectorStatus>(statuses)),
    version: (node) => void (connector.version = node.getStringValue()),
    memberOf: (node) => void (connector.memberOf = node.getCollectionOfObjectValues(createGroup)),
  });

/** Reads a group. */
export const createGroup: ParsableFactory<ConnectorGroup> =
  () =>
  (group = {}) => ({
    ...readEntity(group),
    name: (node) => void (group.name = node.getStringValue()),
    connectorGroupType: (node) =>
      void (group.connectorGroupType = node.getEnumValue<ConnectorGroupType>(groupTypes)),
    isDefault: (node) => void (group.isDefault = node.getBooleanValue()),
    region: (node) => void (group.region = node.getEnumValue<ConnectorGroupRegion>(regions)),
    members: (node) => void (group.members = node.getCollectionOfObjectValues(createConnector)),
  });

/** Reads a page of what a factory reads. */
export const createCollection =
  <T extends Parsable>(factory: ParsableFactory<T>): ParsableFactory<Collection<T>> =>
  () =>
  (page = {}) => ({
    '@odata.count': (node) => void (page.odataCount = node.getNumberValue()),
    '@odata.nextLink': (node) => {
      const link = node.getStringValue();
      if (link !== undefined) page.odataNextLink = link;
    },
    value: (node) => void (page.value = node.getCollectionOfObjectValues(factory) ?? []),
  });

function writeEntity(writer: SerializationWriter, { id, odataType, additionalData }: Entity): void {
  writer.writeStringValue('id', id);
  writer.writeStringValue('@odata.type', odataType);
  writer.writeAdditionalData(additionalData);
}

/** Writes a connector, all that is there of it. */
export function serializeConnector(writer: SerializationWriter, connector?: Connector | null): void {
  if (!connector) return;
  writeEntity(writer, connector);
  writer.writeStringValue('machineName', connector.machineName);
  writer.writeStringValue('externalIp', connector.externalIp);
  writer.writeEnumValue('status', connector.status);
  writer.writeStringValue('version', connector.version);
}

/** Writes a group, all that is there of it. */
export function serializeGroup(writer: SerializationWriter, group?: ConnectorGroup | null): void {
  if (!group) return;
  writeEntity(writer, group);
  writer.writeStringValue('name', group.name);
  writer.writeEnumValue('connectorGroupType', group.connectorGroupType);
  writer.writeBooleanValue('isDefault', group.isDefault);
  writer.writeEnumValue('region', group.region);
}

/** Writes a reference. */
export function serializeReference(writer: SerializationWriter, reference?: Partial<Reference> | null): void {
  writer.writeStringValue('@odata.id', reference?.odataId);
}
