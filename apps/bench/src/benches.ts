// The benches by name, in the order in which they run.
import type { Bench } from './bench.ts';
import { get, list, patchDurable, patchMemory } from './benches/against-bare.ts';
import { clientCpu } from './benches/client-cpu.ts';
import { client } from './benches/client.ts';
import { large } from './benches/large.ts';
import { patchOne } from './benches/patch-one.ts';
import { peersBench } from './benches/peers.ts';
import { routes } from './benches/routes.ts';
import { startup } from './benches/startup.ts';

export const benches: ReadonlyMap<string, Bench> = new Map([
  ['patch-memory', patchMemory],
  ['patch-durable', patchDurable],
  ['patch-one', patchOne],
  ['get', get],
  ['list', list],
  ['routes', routes],
  ['startup', startup],
  ['peers', peersBench],
  ['large', large],
  ['client', client],
  ['client-cpu', clientCpu],
]);
