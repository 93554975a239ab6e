// Generates connectors and the groups that they are in.
import fc from 'fast-check';
import { fold } from '../src/fold.ts';
import { memberOf, shortText } from './arbitrary-filter.ts';
import { connector, connectorGroup } from './model.ts';

/** A connector, with its groups. */
export interface Connector {
  readonly id: string;
  readonly machineName: string;
  readonly note: string | null;
  readonly status: string;
  readonly isUpdated: boolean | null;
  readonly memberOf: readonly Group[];
  readonly [name: string]: unknown;
}

/** A group. */
export interface Group {
  readonly id: string;
  readonly name: string;
  readonly isDefault: boolean;
  readonly region: string | null;
  readonly [name: string]: unknown;
}

/** Ids are told apart without regard to case. */
const unique = { selector: ({ id }: { id: string }): string => fold(id) };

const groups: fc.Arbitrary<Group[]> = fc.uniqueArray(
  fc.record({
    id: shortText,
    name: shortText,
    isDefault: fc.boolean(),
    region: fc.option(memberOf(connectorGroup.properties.region.type)),
  }),
  { ...unique, maxLength: 3 },
);

const connectors = (of: Group[]): fc.Arbitrary<Connector[]> =>
  fc.uniqueArray(
    fc.record({
      id: shortText,
      machineName: shortText,
      note: fc.option(shortText),
      status: memberOf(connector.properties.status.type),
      isUpdated: fc.option(fc.boolean()),
      memberOf: fc.subarray(of),
    }),
    { ...unique, maxLength: 12 },
  );

/** Connectors, some of which share groups. */
export const arbitraryFleet: fc.Arbitrary<Connector[]> = groups.chain(connectors);
