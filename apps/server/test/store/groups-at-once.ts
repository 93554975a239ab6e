// The promises of stores about groups and their connectors at once: the part of the suites that is about that.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { groupId } from './connectors.ts';
import { faultOfRounds, kinds } from './group-history.ts';

const all = ['a', 'b'];

/** Adds the test; `stores` gives stores with the same data, which is none. */
export function groupsAtOnce(stores: () => readonly Store[]): void {
  it('keeps each connector in one group that is there, and what is in use, whatever is asked at once', async () => {
    let runs = 0;
    const call = fc.record({
      kind: fc.constantFrom(...kinds),
      id: fc.constantFrom('c', 'd'),
      group: fc.constantFrom(...all),
    });
    const rounds = fc.array(fc.array(call, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(rounds, fc.boolean(), async (given, isDefault) => {
        const prefix = `${(runs += 1)}-`;
        const named = (id: string): string => (isDefault && id === 'b' ? groupId : `${prefix}${id}`);
        const made = given.map((round) =>
          round
            .filter(({ kind, group }) => !(isDefault && group === 'b' && unfit.has(kind)))
            .map(({ kind, id, group }) => ({ kind, id: `${prefix}${id}`, group: named(group) })),
        );
        const begun = all.map(
          (group) => ({ kind: 'createGroup', id: '', group: `${prefix}${group}` }) as const,
        );
        expect(await faultOfRounds(stores(), [begun, ...made])).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  }, 20_000);
}

/** What would not find the default group as the run before has left it. */
const unfit = new Set(['members', 'turnRegion']);
