// Proves that the judge of histories lets none pass that no store could have given, and refuses none that one could.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Call, type Event, faultOf, type Result, type State, step } from './linearizable.ts';

const at = (revision: number, tag: string): State => ({ revision, tag });

function event(
  [kind, tag, revision = 0]: [Call['kind'], string?, number?],
  result: Result,
  began: number,
  ended: number,
): Event {
  return { call: { kind, tag: tag ?? '', revision }, began, ended, result };
}

/** Whether an order can be found by trying each. */
function hasOrder(left: readonly Event[], state?: State): boolean {
  if (left.every(({ result }) => result === 'unknown')) return true;
  return left.some((one) => {
    const others = left.filter((other) => other !== one);
    if (others.some(({ ended }) => ended < one.began)) return false;
    const { result, next } = step(one.call, state);
    const isRight = one.result === 'unknown' || JSON.stringify(one.result) === JSON.stringify(result);
    return isRight && hasOrder(others, next);
  });
}

const created = event(['create', 'a'], at(1, 'a'), 0, 1);

describe('a history that no store could have given', () => {
  it.each<[name: string, history: readonly Event[]]>([
    [
      'a read of what was replaced before it began',
      [created, event(['update', 'b'], at(2, 'b'), 2, 3), event(['get'], at(1, 'a'), 4, 5)],
    ],
    [
      'two winners of one version',
      [created, event(['updateIf', 'b', 1], at(2, 'b'), 2, 5), event(['updateIf', 'c', 1], at(2, 'c'), 3, 4)],
    ],
    [
      'two winners of one version, one after the other',
      [created, event(['updateIf', 'b', 1], at(2, 'b'), 2, 3), event(['updateIf', 'c', 1], at(3, 'c'), 4, 5)],
    ],
    [
      'a loser where nobody won',
      [created, event(['updateIf', 'b', 1], 'refused', 2, 3), event(['get'], at(1, 'a'), 4, 5)],
    ],
    [
      'an update that is lost under another',
      [
        created,
        event(['update', 'b'], at(2, 'b'), 2, 3),
        event(['update', 'c'], at(2, 'c'), 4, 5),
        event(['get'], at(2, 'c'), 6, 7),
      ],
    ],
    [
      'a read from the future',
      [created, event(['get'], at(2, 'b'), 2, 3), event(['update', 'b'], at(2, 'b'), 4, 5)],
    ],
    [
      'an acknowledged write that is gone later',
      [
        created,
        event(['update', 'b'], at(2, 'b'), 2, 3),
        event(['get'], at(2, 'b'), 4, 5),
        event(['get'], at(1, 'a'), 6, 7),
      ],
    ],
    ['an acknowledged connector that is gone later', [created, event(['get'], undefined, 2, 3)]],
    [
      'a write in doubt that comes and goes',
      [
        created,
        event(['update', 'b'], 'unknown', 2, Infinity),
        event(['get'], at(2, 'b'), 3, 4),
        event(['get'], at(1, 'a'), 5, 6),
      ],
    ],
    [
      'a write in doubt that was done twice',
      [
        created,
        event(['update', 'b'], 'unknown', 2, Infinity),
        event(['get'], at(2, 'b'), 3, 4),
        event(['get'], at(3, 'b'), 5, 6),
      ],
    ],
    [
      'readers of one moment who do not agree on an order',
      [
        created,
        event(['update', 'b'], 'unknown', 2, Infinity),
        event(['update', 'c'], 'unknown', 2, Infinity),
        event(['get'], at(2, 'b'), 3, 4),
        event(['get'], at(3, 'c'), 5, 6),
        event(['get'], at(2, 'b'), 5, 7),
        event(['get'], at(3, 'b'), 8, 9),
      ],
    ],
  ])('is refused, and it is said where it fails: %s', (_, history) => {
    expect(faultOf(history)).toMatch(
      /^After \d+ of \d+ calls, and with .* stored, none of these can be next:/,
    );
  });
});

/** Calls of which each began some time before the moment at which it was done, and ended some time after it. */
const possible = fc
  .array(
    fc.record({
      kind: fc.constantFrom<Call['kind'][]>(
        'get',
        'get',
        'create',
        'update',
        'updateIf',
        'updateIf',
        'delete',
      ),
      behind: fc.integer({ min: 0, max: 2 }),
      before: fc.nat({ max: 60 }),
      after: fc.nat({ max: 60 }),
      fate: fc.constantFrom('known', 'known', 'known', 'done', 'lost'),
    }),
    { maxLength: 60 },
  )
  .map((calls) => {
    let state: State;
    return calls.map(({ kind, behind, before, after, fate }, index): Event => {
      const call = { kind, tag: `t${index}`, revision: (state?.revision ?? 0) - behind };
      const { result, next } = step(call, state);
      if (fate !== 'lost') state = next;
      // No two moments are the same: odd ones are beginnings, even ones are ends.
      const moment = 1000 * (index + 1);
      return fate === 'known'
        ? { call, result, began: moment - 100 * before - 1, ended: moment + 100 * after }
        : { call, result: 'unknown', began: moment - 100 * before - 1, ended: Infinity };
    });
  });

describe('the judge of histories', () => {
  it('lets pass whatever a store could have given, with calls in doubt that were done or not', () => {
    fc.assert(
      fc.property(possible, (history) => {
        expect(faultOf(history)).toBeUndefined();
      }),
    );
  });

  it('finds an order where there is one, and only there, of any few calls with any results', () => {
    const tags = ['a', 'b', 'c', 'd', 'e'];
    const state = fc.record({ revision: fc.integer({ min: 1, max: 3 }), tag: fc.constantFrom(...tags) });
    const any = fc.record({
      kind: fc.constantFrom<Call['kind'][]>('get', 'create', 'update', 'updateIf', 'delete'),
      revision: fc.integer({ min: 1, max: 3 }),
      began: fc.nat({ max: 8 }),
      length: fc.nat({ max: 6 }),
      wish: fc.constantFrom('own', 'own', 'own', 'state', 'none', 'refused', 'unknown'),
      state,
    });
    const counts = { good: 0, bad: 0 };
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), (calls) => {
        const history = calls.map(({ kind, revision, began, length, wish, ...other }, index): Event => {
          const tag = tags[index] ?? '';
          const results: Record<typeof wish, Result> = {
            own: kind === 'get' ? other.state : { revision: kind === 'create' ? 1 : revision, tag },
            state: other.state,
            none: undefined,
            refused: 'refused',
            unknown: 'unknown',
          };
          const ended = wish === 'unknown' ? Infinity : began + length + 0.5;
          return { call: { kind, tag, revision: revision - 1 }, began, ended, result: results[wish] };
        });
        const isGood = hasOrder(history);
        counts[isGood ? 'good' : 'bad'] += 1;
        expect(faultOf(history) === undefined).toBe(isGood);
      }),
      { numRuns: 3000 },
    );
    // Of both there were enough to tell.
    expect(Math.min(counts.good, counts.bad)).toBeGreaterThan(100);
  });

  it('does not lose itself among many calls in doubt', () => {
    const doubts = Array.from({ length: 200 }, (_, n) =>
      event([n % 2 === 0 ? 'update' : 'updateIf', `d${n}`, 1 + (n % 7)], 'unknown', 2 + n / 1000, Infinity),
    );
    const last = event(['get'], at(9, 'd198'), 10, 11);
    expect(faultOf([created, ...doubts, last])).toBeUndefined();
    expect(faultOf([created, ...doubts, { ...last, result: at(9, 'nobody') }])).toBeDefined();
  });
});
