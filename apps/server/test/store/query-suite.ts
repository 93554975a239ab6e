// The promises of a store about filters, orders and pages: the part of the suite that holds them against the evaluator.
import { compareBy, type Entity, evaluate, placeOf, withKey } from '@graph-connectors/odata';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Position, Query, Store } from '../../src/store/store.ts';
import { connectorQueries, fleet, groupQueries, groups } from './arbitrary-query.ts';
import { groupId } from './connectors.ts';

/** Adds the tests; `store` gives the empty store of the test that runs. */
export function queries(store: () => Store): void {
  /** What is stored, as the evaluator takes it. */
  async function fill(): Promise<{ connectors: Entity[]; groups: Entity[] }> {
    for (const group of groups) await store().groups.create(group);
    await Promise.all(fleet.map(([connector, id]) => store().connectors.create(connector, id || groupId)));
    const stored = await store().connectors.list();
    const all = (await store().groups.list()).map(({ group }) => group);
    const isIn = (group: { id: string }, each: { groupId: string }): boolean =>
      group.id.toLowerCase() === each.groupId;
    return {
      connectors: stored.map((each) =>
        toEntity(each.connector, {
          memberOf: all.filter((group) => isIn(group, each)).map((group) => toEntity(group)),
        }),
      ),
      groups: all.map((group) =>
        toEntity(group, {
          members: stored.filter((each) => isIn(group, each)).map(({ connector }) => toEntity(connector)),
        }),
      ),
    };
  }

  const connectorList: List = async (query) =>
    (await store().connectors.list(query)).map(({ connector }) => toEntity(connector));
  const groupList: List = async (query) =>
    (await store().groups.list(query)).map(({ group }) => toEntity(group));

  it('gives the connectors of which a filter is true, in the order that is asked for, in pages too', async () => {
    const { connectors } = await fill();
    await fc.assert(
      fc.asyncProperty(fc.record(connectorQueries), (query) =>
        expectAnswer(connectorList, query, connectors),
      ),
      { numRuns: 60 },
    );
    await fc.assert(
      fc.asyncProperty(connectorQueries.filter, async (filter) => {
        const expected = connectors.filter((each) => evaluate(filter, each));
        expect(await store().connectors.count({ filter })).toBe(expected.length);
        const members = await store().connectors.list({ filter, within: '1G' });
        expect(await store().connectors.count({ filter, within: '1G' })).toBe(members.length);
        const ids = new Set(expected.map(({ id }) => id));
        expect(members.filter((each) => each.groupId !== '1g' || !ids.has(each.connector.id))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('gives the groups of which a filter is true, in the order that is asked for, in pages too', async () => {
    const all = await fill();
    await fc.assert(
      fc.asyncProperty(fc.record(groupQueries), async (query) => {
        await expectAnswer(groupList, query, all.groups);
        const expected = all.groups.filter((each) => evaluate(query.filter, each));
        expect(await store().groups.count(query)).toBe(expected.length);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves out as many as are to be skipped, of those that the filter lets by', async () => {
    await fill();
    const filter = {
      kind: 'compare',
      operator: 'eq',
      left: { kind: 'property', name: 'status' },
      right: { kind: 'literal', value: 'inactive' },
    } as const;
    const all = await connectorList({ filter });
    expect(all.length).toBeGreaterThan(3);
    expect(await connectorList({ filter, skip: 1, limit: 2 })).toEqual(all.slice(1, 3));
  });
}

type List = (query: Query) => Promise<Entity[]>;

const toEntity = (properties: object, related = {}): Entity =>
  Object.fromEntries(Object.entries({ ...properties, ...related }));

/** Asks for all, and for pages of two. */
async function expectAnswer(list: List, query: Required<Pick<Query, 'filter' | 'orderBy'>>, all: Entity[]) {
  const { filter, orderBy } = query;
  const idsOf = (entities: readonly Entity[]): unknown[] => entities.map(({ id }) => id);
  const expected = all.filter((each) => evaluate(filter, each)).toSorted(compareBy(withKey(orderBy, 'id')));
  expect(idsOf(await list(query))).toEqual(idsOf(expected));
  const turned: Entity[] = [];
  for (let after: Position | undefined; ;) {
    const page = await list({ ...query, limit: 2, ...(after && { after }) });
    const last = page.at(-1);
    if (last === undefined) break;
    turned.push(...page);
    after = { id: String(last['id']), values: placeOf(last, orderBy) };
  }
  expect(idsOf(turned)).toEqual(idsOf(expected));
}
