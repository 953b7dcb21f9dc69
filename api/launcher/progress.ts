/** Tells the person at the terminal what is being waited for, one line a step. */
export class Progress {
  readonly #startedAt = performance.now();

  /** No step begins after `signal` has aborted. */
  constructor(
    private readonly signal: AbortSignal,
    private readonly out: NodeJS.WriteStream = process.stdout,
  ) {}

  say(line: string): void {
    this.out.write(`${line}\n`);
  }

  /** Shows `label` while `work` runs, then what it came to and how long it took; nothing when `outcome` has nothing to say. */
  async step<T>(label: string, work: () => Promise<T>, outcome: (result: T) => string | undefined): Promise<T> {
    this.signal.throwIfAborted();
    const startedAt = performance.now();
    const waiting = this.#announce(label);
    const result = await work().finally(() => waiting.end());
    const text = outcome(result);
    if (text !== undefined) this.say(`  ${text} (${seconds(performance.now() - startedAt)})`);
    return result;
  }

  /** Time since the market began to start. */
  elapsed(): string {
    return seconds(performance.now() - this.#startedAt);
  }

  /** On a terminal the line is replaced by the outcome; in a log it appears only for a step that takes a while. */
  #announce(label: string): { end(): void } {
    if (this.out.isTTY) {
      this.out.write(`  ${label} …`);
      return { end: () => this.out.write('\r\x1b[2K') };
    }
    const timer = setTimeout(() => this.say(`  ${label} …`), 1000);
    return { end: () => clearTimeout(timer) };
  }
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
