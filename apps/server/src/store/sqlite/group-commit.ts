// Lets the changes of one turn of the event loop share a transaction: a commit waits for the disk, whatever is in it.

/** What changes are made in. */
export interface Transaction {
  begin(): void;
  /** Everything is on disk once it returns. */
  commit(): void;
  /** Takes back whatever was done since `begin`, if that is still to be done. */
  abandon(): void;
  /** Whether it is open: some errors, such as that of a full disk, end it, and with it what others did. */
  isOpen(): boolean;
  /** What is told of an error. */
  translate(error: unknown): unknown;
}

/** A change that waits for the commit of its turn. */
interface Write {
  /** Makes the change, and gives what tells its caller once it is on disk. It may throw, having changed nothing. */
  readonly apply: () => () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Gathers changes. Each has its own outcome, and is told of it after the commit; one that throws fails no other. Nobody
 * sees what is not committed, since a transaction runs from its begin to its commit while nothing else does.
 */
export class GroupCommit {
  readonly #most: number;
  readonly #transaction: Transaction;
  #writes: Write[] = [];

  /**
   * @param most how many changes share a transaction. A turn that has more of them has several: whatever waits is copied
   * by each collection of garbage, with its request and all that was made of it.
   */
  constructor(most: number, transaction: Transaction) {
    this.#most = most;
    this.#transaction = transaction;
  }

  /** Makes a change in a transaction of this turn. */
  add<T>(act: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#writes.length === 0) setImmediate(() => this.flush());
      this.#writes.push({
        apply: () => {
          const outcome = act();
          return () => resolve(outcome);
        },
        reject,
      });
      if (this.#writes.length === this.#most) this.flush();
    });
  }

  /** Commits what was gathered so far. */
  flush(): void {
    const writes = this.#writes;
    if (writes.length === 0) return;
    this.#writes = [];
    let tell: (() => void)[];
    try {
      this.#transaction.begin();
      tell = writes.map((write) => this.#apply(write));
      this.#transaction.commit();
    } catch (error) {
      const told = this.#transaction.translate(error);
      this.#transaction.abandon();
      for (const { reject } of writes) reject(told);
      return;
    }
    for (const each of tell) each();
  }

  #apply({ apply, reject }: Write): () => void {
    try {
      return apply();
    } catch (error) {
      if (!this.#transaction.isOpen()) throw error;
      const told = this.#transaction.translate(error);
      return () => reject(told);
    }
  }
}
