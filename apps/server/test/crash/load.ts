// Loads a server with a mixture of everything, the number of connectors being kept level.
import { create, type Exchange, exchanges, type Worker } from './exchanges.ts';
import { randomFrom } from './random.ts';

/** What came of a load. */
export interface LoadReport {
  /** How many exchanges there were, by their names. */
  readonly counts: Readonly<Record<string, number>>;
  /** Answers that should not have come; each a sentence. */
  readonly surprises: readonly string[];
}

/** How many connectors each worker has. */
const connectors = 20;

/**
 * Loads a server until it is told to end.
 *
 * @param seed decides which exchanges there are, and with which values.
 */
export async function load(
  url: string,
  seed: number,
  isOver: () => boolean,
  workers = 16,
): Promise<LoadReport> {
  const counts: Record<string, number> = {};
  const surprises: string[] = [];
  const work = async (number: number): Promise<void> => {
    const random = randomFrom(seed + number);
    const worker: Worker = { url, random, tags: new Map() };
    while (worker.tags.size < connectors) await create(worker);
    while (!isOver()) {
      const [name, { act }] = draw(random());
      const { came, expected } = await act(worker);
      counts[name] = (counts[name] ?? 0) + 1;
      const [is, should] = [JSON.stringify(came), JSON.stringify(expected)];
      if (is !== should) surprises.push(`${name}: ${is} came in place of ${should}`);
    }
  };
  await Promise.all(Array.from({ length: workers }, (_, number) => work(number)));
  return { counts, surprises };
}

const entries = Object.entries(exchanges);
const sum = entries.reduce((total, [, { weight }]) => total + weight, 0);

/** The exchange that a number from 0 to below 1 stands for. */
function draw(number: number): [name: string, exchange: Exchange] {
  let left = number * sum;
  for (const entry of entries) {
    left -= entry[1].weight;
    if (left < 0) return entry;
  }
  throw new Error('The number is not below 1.');
}
