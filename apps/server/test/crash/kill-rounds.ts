// Kills the server under load again and again, and compares what it then knows with what it acknowledged.
import { createConnectorsClient } from '@graph-connectors/client';
import { RunningCommand } from '../command/run-command.ts';
import { randomFrom } from './random.ts';
import { findLoss, type Ledger, openLedger, write } from './writer.ts';

/** What came of the rounds. */
export interface KillReport {
  /** How many changes were acknowledged. */
  readonly acknowledged: number;
  /** What was lost, or should not be there; each a sentence. */
  readonly losses: readonly string[];
}

/** How long a server lives at most before it is killed, in milliseconds. */
const longestLife = 150;

/**
 * Runs rounds of: start, compare, load, kill.
 *
 * @param data the file that the server keeps.
 * @param seed decides the moments of the kills.
 * @param writers how many connectors are written to at once.
 * @param told is called after each round.
 */
export async function killRounds(
  data: string,
  rounds: number,
  seed: number,
  writers = 16,
  told: (round: number) => void = () => {},
): Promise<KillReport> {
  const random = randomFrom(seed);
  const losses: string[] = [];
  let ledgers: readonly Ledger[] = [];
  let acknowledged = 0;
  for (let round = 0; round <= rounds; round++) {
    await using server = new RunningCommand([
      '--port',
      '0',
      '--data',
      data,
      '--seed',
      'none',
      '--log',
      'off',
    ]);
    const baseUrl = `${await server.listens()}/beta`;
    acknowledged += ledgers.reduce((sum, ledger) => sum + ledger.acknowledged, 0);
    losses.push(...(await compare(baseUrl, ledgers)));
    // The last start only compares.
    if (round === rounds) break;

    ledgers = await Promise.all(Array.from({ length: writers }, () => openLedger(baseUrl)));
    const load = Promise.all(ledgers.map((ledger) => write(baseUrl, ledger)));
    await new Promise((resolve) => setTimeout(resolve, random() * longestLife));
    await server.ends('SIGKILL');
    await load;
    told(round + 1);
  }
  return { acknowledged, losses };
}

async function compare(baseUrl: string, ledgers: readonly Ledger[]): Promise<string[]> {
  const graph = createConnectorsClient({ baseUrl, token: 'any', retry: false });
  const listed = await Array.fromAsync(graph.connectors.list());
  const connectors = new Map(listed.map((connector) => [connector.id, connector]));
  return ledgers.flatMap((ledger) => findLoss(ledger, connectors.get(ledger.connectorsId)) ?? []);
}
