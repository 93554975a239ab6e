// Makes calls of a store, and notes what came of them and when.
import { type Store, StoreUnavailable } from '../../../src/store/store.ts';
import type { Call, Event, Result, State } from '../../support/linearizable.ts';
import { connector } from '../connectors.ts';

let clock = 0;

class Mismatch extends Error {}

/** Makes a call, and notes what came of it. */
export async function perform(store: Store, key: string, call: Call): Promise<Event> {
  const began = ++clock;
  let result: Result;
  try {
    result = await resultOf(store, key, call);
  } catch (error) {
    result = error instanceof StoreUnavailable ? 'unknown' : 'refused';
  }
  return { call, began, ended: result === 'unknown' ? Infinity : ++clock, result };
}

async function resultOf(store: Store, key: string, call: Call): Promise<Result> {
  const state = (stored: Awaited<ReturnType<Store['connectors']['get']>>): State =>
    stored && { revision: stored.revision, tag: stored.connector.version };
  switch (call.kind) {
    case 'get':
      return state(await store.connectors.get(key));
    case 'create':
      return state(await store.connectors.create(connector(key, { version: call.tag })));
    case 'delete': {
      let seen: State;
      const done = await store.connectors.delete(key, (current) => {
        seen = state(current);
      });
      return done ? seen : undefined;
    }
    case 'update':
    case 'updateIf':
      return state(
        await store.connectors.update(key, (current) => {
          if (call.kind === 'updateIf' && current.revision !== call.revision) throw new Mismatch();
          return { ...current.connector, version: call.tag };
        }),
      );
  }
}
