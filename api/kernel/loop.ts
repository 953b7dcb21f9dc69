const REST_AFTER_FAILURE_MS = 1_000;

/** Repeats `step` until stopped. Each step answers how many milliseconds to rest; `wake` cuts a rest short. */
export class Loop {
  readonly #step: () => Promise<number>;
  readonly #report: (error: unknown) => void;
  #stopped = true;
  #isAwake = false;
  #endRest: () => void = () => undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(step: () => Promise<number>, report: (error: unknown) => void) {
    this.#step = step;
    this.#report = report;
  }

  start(): void {
    this.#stopped = false;
    this.#running = this.#run();
  }

  /** The next step comes at once, also when one is under way. */
  wake(): void {
    this.#isAwake = true;
    this.#endRest();
  }

  /** Lets the step under way finish. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#endRest();
    await this.#running;
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      this.#isAwake = false;
      const restMs = await this.#step().catch((error: unknown) => {
        if (!this.#stopped) this.#report(error);
        return REST_AFTER_FAILURE_MS;
      });
      if (restMs > 0 && !this.#isAwake && !this.#stopped) await this.#rest(restMs);
    }
  }

  #rest(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#endRest = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
