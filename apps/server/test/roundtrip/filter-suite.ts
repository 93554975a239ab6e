// The promises of `$filter` over HTTP, which every engine has to keep.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { getPage, idsOf, query } from '../support/lists.ts';
import { withFleet } from '../support/query-fleet.ts';
import { bases, defaultGroup, openRoundTrip, type RoundTrip } from '../support/round-trip.ts';

/** Filters, and the ids that they let through. */
type Rows = readonly (readonly [filter: string, ids: readonly string[]])[];

const everyone = ['c1', 'c2', 'C3', 'c4', 'c5', 'c6'];
const { id: initial } = defaultGroup;

const ofConnectors: Rows = [
  ["status eq 'active'", ['c1', 'C3', 'c5', 'c6']],
  ["status ne 'active'", ['c2', 'c4']],
  ["status eq microsoft.graph.connectorStatus'inactive'", ['c2', 'c4']],
  ["Status EQ 'ACTIVE'", ['c1', 'C3', 'c5', 'c6']],
  ["status in ('inactive', 'active')", everyone],
  ["'inactive' eq status", ['c2', 'c4']],
  ['status eq null', []],
  ['status ne null', everyone],
  ["id eq 'C1'", ['c1']],
  ["id eq 'c3'", ['C3']],
  ["id in ('c3','c5','nobody')", ['C3', 'c5']],
  ["id gt 'C2'", ['C3', 'c4', 'c5', 'c6']],
  ["id ge 'c2' and id le 'C4'", ['c2', 'C3', 'c4']],
  ["id lt 'c2'", ['c1']],
  ["machineName eq 'BETA.contoso.com'", ['c2']],
  ["startswith(MachineName,'alpha')", ['c1', 'c6']],
  ["endswith(machineName,'.CONTOSO.com')", ['c1', 'c2', 'c6']],
  ["contains(machineName,'_')", ['c4']],
  ["contains(machineName,'%')", ['c4']],
  ["contains(machineName,'M')", ['c1', 'c2', 'C3', 'c6']],
  ["contains(machineName,'')", everyone],
  ["contains(machineName,'it''s')", ['c4']],
  ["contains(machineName,'😀')", ['c5']],
  ["startswith(machineName,'É')", ['c5']],
  ["startswith(machineName,'é')", []],
  ['machineName gt externalIp', everyone],
  ["startswith(externalIp,'2001:DB8:')", ['c6']],
  ["version eq '1.6.0.0' or status eq 'inactive'", ['c2', 'C3', 'c4', 'c6']],
  ["not(version eq '1.6.0.0') and not (status eq 'inactive')", ['c1', 'c5']],
  ["status eq 'active' and version eq '1.6.0.0' or id eq 'c1'", ['c1', 'C3', 'c6']],
  ["status eq 'active' and (version eq '1.6.0.0' or id eq 'c2')", ['C3', 'c6']],
  ["contains(id,'c') eq false", []],
  ['memberOf/any()', everyone],
  ["memberOf/any(g: g/name eq 'berlin')", ['c2', 'C3']],
  ["memberOf/any(g: g/region eq 'japan' or g/isDefault)", ['c1', 'c4', 'c5', 'c6']],
  ["memberOf/any(g: g/region eq null) and status eq 'active'", ['c1', 'c6']],
];

const ofGroups: Rows = [
  ["name eq 'BERLIN'", ['Berlin']],
  ["Name eq 'Kyoto''s'", ['Kyoto']],
  ['isDefault', [initial]],
  ['isDefault eq false', ['Berlin', 'Kyoto', 'Sync']],
  ['not isDefault', ['Berlin', 'Kyoto', 'Sync']],
  ['region eq null', [initial, 'Sync']],
  ['region ne null', ['Berlin', 'Kyoto']],
  ["region eq 'eur'", ['Berlin']],
  ["region ne 'eur'", [initial, 'Kyoto', 'Sync']],
  ["region in ('japan', null)", [initial, 'Kyoto', 'Sync']],
  ["connectorGroupType eq 'syncFabric'", ['Sync']],
  ["connectorGroupType eq 'applicationProxy'", ['Berlin', initial, 'Kyoto']],
  ["members/any(m: m/status eq 'inactive')", ['Berlin', 'Kyoto']],
  ['not members/any()', ['Sync']],
  ["members/any(m: contains(m/machineName,'alpha') and m/version eq '1.6.0.0')", [initial]],
];

/** What would do harm, or find everything, where it became a part of the SQL. */
const injections = [
  "' or '1'='1",
  "'; DROP TABLE connector; --",
  "') OR 1=1 --",
  '" OR ""="',
  '$1',
  '?1',
  ':name',
  '%',
  '_',
  '\\',
  '*/ OR TRUE /*',
];

const lists: readonly (readonly [path: string, Rows])[] = [
  ['/connectors', ofConnectors],
  ['/connectorGroups', ofGroups],
  ['/connectors/c2/memberOf', ofGroups.map(([filter, ids]) => [filter, ids.filter((id) => id === 'Berlin')])],
  [
    '/connectorGroups/berlin/members',
    ofConnectors.map(([filter, ids]) => [filter, ids.filter((id) => id === 'c2' || id === 'C3')]),
  ],
];

/** Adds the tests; `open` gives an empty store. */
export function filterSuite(open: () => Promise<Store>): void {
  let trip: RoundTrip;
  beforeAll(async () => {
    trip = await openRoundTrip('in process', { store: await withFleet(await open()) });
  });
  afterAll(() => trip[Symbol.asyncDispose]());

  const countAt = async (path: string, filter: string): Promise<string> =>
    (await trip.send('GET', `${path}/$count${query({ $filter: filter })}`)).text();
  const idsAt = async (path: string, filter: string): Promise<unknown[]> =>
    idsOf(await getPage(trip, path + query({ $filter: filter })));

  describe.each(lists)('a list at %s', (path, rows) => {
    it.each(rows)('has where %s these: %j, and as many are counted', async (filter, ids) => {
      for (const base of bases) {
        expect(new Set(await idsAt(base + path, filter))).toEqual(new Set(ids));
        expect(await countAt(base + path, filter)).toBe(String(ids.length));
      }
    });
  });

  it.each(injections)('%s within a filter is a text, and nothing else', async (text) => {
    const written = `'${text.replaceAll("'", "''")}'`;
    for (const path of ['/beta/connectors', '/beta/connectorGroups/berlin/members']) {
      expect(await idsAt(path, `machineName eq ${written} or id in (${written})`)).toEqual([]);
      expect(await idsAt(path, `memberOf/any(g: g/name eq ${written})`)).toEqual([]);
    }
    expect(await idsAt('/beta/connectors', `contains(machineName,${written})`)).toEqual(
      text === '%' || text === '_' ? ['c4'] : [],
    );
    expect(await countAt('/beta/connectors', `id ne ${written}`)).toBe('6');
  });
}
