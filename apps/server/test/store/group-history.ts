// Calls about groups made at once, and a search for an order in which one store could have answered them.
import { GroupRefused, type Store } from '../../src/store/store.ts';
import { connector, groupId as defaultId } from './connectors.ts';
import { group, membersOf } from './groups.ts';

/** A call; `id` is that of a connector, or of a group in those of groups. */
export interface Call {
  readonly kind: keyof typeof calls;
  readonly id: string;
  readonly group: string;
}

/** What is there: connectors by their ids, each as its group and revision, and groups as their region and revision. */
interface State {
  readonly connectors: Readonly<Record<string, readonly [group: string, revision: number]>>;
  readonly groups: Readonly<Record<string, readonly [region: string | null, revision: number]>>;
}

/** What a call makes of a state, and what is answered. */
type Step = readonly [next: State, answer: string];

/** A kind of call, as it is made of a store, and as it should be answered. */
interface Kind {
  readonly of: (store: Store, call: Call) => Promise<string>;
  readonly should: (state: State, call: Call) => Step;
}

const without = <T>(all: Readonly<Record<string, T>>, id: string): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([each]) => each !== id));

const membersIn = ({ connectors }: State, id: string): string[] =>
  Object.keys(connectors)
    .filter((each) => connectors[each]?.[0] === id)
    .toSorted();

const calls = {
  create: {
    of: async (store, { id, group: into }) => {
      const { revision } = await store.connectors.create(connector(id), into);
      return `${revision}`;
    },
    should: (state, { id, group: into }) => {
      if (id in state.connectors || !(into in state.groups)) return [state, 'refused'];
      return [{ ...state, connectors: { ...state.connectors, [id]: [into, 1] } }, '1'];
    },
  },
  move: {
    of: async (store, { id, group: into }) => {
      const moved = await store.connectors.move(id, into);
      return `${moved?.groupId} ${moved?.revision}`;
    },
    should: (state, { id, group: into }) => {
      const [from, revision] = state.connectors[id] ?? [];
      if (revision === undefined) return [state, 'undefined undefined'];
      if (from === into) return [state, `${into} ${revision}`];
      if (!(into in state.groups)) return [state, 'refused'];
      const connectors = { ...state.connectors, [id]: [into, revision + 1] as const };
      return [{ ...state, connectors }, `${into} ${revision + 1}`];
    },
  },
  remove: {
    of: async (store, { id }) => `${await store.connectors.delete(id, () => {})}`,
    should: (state, { id }) => [
      { ...state, connectors: without(state.connectors, id) },
      `${id in state.connectors}`,
    ],
  },
  members: {
    of: async (store, { group: id }) => (await membersOf(store, id)).join(' '),
    should: (state, { group: id }) => [state, membersIn(state, id).join(' ')],
  },
  createGroup: {
    of: async (store, { group: id }) => `${(await store.groups.create(group(id))).revision}`,
    should: (state, { group: id }) => {
      if (id in state.groups) return [state, 'refused'];
      return [{ ...state, groups: { ...state.groups, [id]: [null, 1] } }, '1'];
    },
  },
  deleteGroup: {
    of: async (store, { group: id }) => `${await store.groups.delete(id, () => {})}`,
    should: (state, { group: id }) => {
      if (!(id in state.groups)) return [state, 'false'];
      if (id === defaultId || membersIn(state, id).length > 0) return [state, 'refused'];
      return [{ ...state, groups: without(state.groups, id) }, 'true'];
    },
  },
  turnRegion: {
    of: async (store, { group: id }) => {
      const stored = await store.groups.update(id, ({ group: current }) => ({
        ...current,
        region: current.region === 'eur' ? 'nam' : 'eur',
      }));
      return `${stored?.group.region} ${stored?.revision}`;
    },
    should: (state, { group: id }) => {
      const [region, revision] = state.groups[id] ?? [];
      if (revision === undefined) return [state, 'undefined undefined'];
      if (membersIn(state, id).length > 0) return [state, 'refused'];
      const next = region === 'eur' ? 'nam' : 'eur';
      const groups = { ...state.groups, [id]: [next, revision + 1] as const };
      return [{ ...state, groups }, `${next} ${revision + 1}`];
    },
  },
} as const satisfies Readonly<Record<string, Kind>>;

/** The kinds of calls. */
export const kinds = [
  'create',
  'move',
  'remove',
  'members',
  'createGroup',
  'deleteGroup',
  'turnRegion',
] as const;

/**
 * Makes calls, those of each round at once, the first of them of the first store, and so on.
 *
 * @returns what cannot have been answered by one store, one call after the other; `undefined` if all can.
 */
export async function faultOfRounds(
  stores: readonly Store[],
  rounds: readonly (readonly Call[])[],
): Promise<string | undefined> {
  let states: readonly State[] = [{ connectors: {}, groups: { [defaultId]: [null, 1] } }];
  for (const round of rounds) {
    const made = await Promise.all(
      round.map(async (call, n) => {
        const store = stores[n % stores.length];
        return { call, answer: store && (await answerOf(store, call)) };
      }),
    );
    const next = states.flatMap((state) => statesAfter(state, made));
    if (next.length === 0) return JSON.stringify({ before: states, made });
    // By their text, so that equal ones count once.
    states = [...new Map(next.map((state) => [textOf(state), state])).values()];
  }
  return undefined;
}

type Made = readonly { readonly call: Call; readonly answer: string | undefined }[];

/** The states in which calls in any order, answered as they were, may end. */
function statesAfter(state: State, made: Made): State[] {
  if (made.length === 0) return [state];
  return made.flatMap(({ call, answer }, n) => {
    const kind: Kind = calls[call.kind];
    const [next, expected] = kind.should(state, call);
    return expected === answer ? statesAfter(next, made.toSpliced(n, 1)) : [];
  });
}

async function answerOf(store: Store, call: Call): Promise<string> {
  const kind: Kind = calls[call.kind];
  try {
    return await kind.of(store, call);
  } catch (error) {
    const isTaken = error instanceof Error && /taken|UNIQUE/.test(error.message);
    if (isTaken || error instanceof GroupRefused) return 'refused';
    throw error;
  }
}

const textOf = ({ connectors, groups }: State): string =>
  JSON.stringify(
    [connectors, groups].map((all) => Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  );
