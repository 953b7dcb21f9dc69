/** A signal that comes twice within this time is one: npm passes on the Ctrl-C that the terminal sent to everybody. */
const sameKeystrokeMs = 500;
const longestStopMs = 30_000;

/**
 * Stops what was started, in reverse order, once: on Ctrl-C, SIGTERM, SIGHUP, or when something failed.
 * While the market is still starting, the step under way is aborted by `signal` or finished first.
 */
export class Shutdown {
  readonly #closers: (() => Promise<void>)[] = [];
  readonly #aborted = new AbortController();
  #startup: Promise<unknown> = Promise.resolve();
  #stoppingSince: number | undefined;

  /** Aborts with the first wish to stop. */
  readonly signal = this.#aborted.signal;

  /** Registers how to stop what has just been started. */
  add(close: () => Promise<void>): void {
    this.#closers.push(close);
  }

  /** Listens to signals and failures while `start` runs and from then on. */
  async guard(start: () => Promise<void>): Promise<void> {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => this.#onSignal());
    process.on('uncaughtException', (error) => this.fail(error));
    this.#startup = start();
    try {
      await this.#startup;
    } catch (error) {
      if (!this.signal.aborted) this.fail(error);
    }
  }

  /** Stops also when the process that started this one ends. */
  followParent(): void {
    const parent = process.ppid;
    const look = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(look);
      this.#onSignal();
    }, 250);
    look.unref();
  }

  /** Says why and stops everything with exit code 1. */
  fail(error: unknown): void {
    const isRefusal = error instanceof Error && error.name === 'StartRefusal';
    console.error(isRefusal ? error.message : error);
    this.#stop(1);
  }

  #onSignal(): void {
    const since = this.#stoppingSince;
    if (since === undefined) {
      console.log('\n  Stopping: what has begun is finished first …');
      this.#stop(0);
    } else if (performance.now() - since > sameKeystrokeMs) {
      process.exit(1);
    }
  }

  #stop(exitCode: number): void {
    if (this.#stoppingSince !== undefined) return;
    this.#stoppingSince = performance.now();
    setTimeout(() => {
      console.error('Stopping took too long and was cut short; the next start recovers.');
      process.exit(1);
    }, longestStopMs).unref();
    // Also for an end by itself: with the database gone, a closer may wait for an answer that keeps nothing alive.
    process.exitCode = exitCode;
    this.#aborted.abort();
    void this.#closeAll().then((isClean) => process.exit(isClean ? exitCode : 1));
  }

  /** Every closer runs, also when one before it failed. */
  async #closeAll(): Promise<boolean> {
    await this.#startup.catch(() => undefined);
    let isClean = true;
    for (const close of this.#closers.toReversed()) {
      try {
        await close();
      } catch (error) {
        console.error(error);
        isClean = false;
      }
    }
    return isClean;
  }
}
