import { OwnTime } from '../settle.js';
import type { Stage } from './cast.js';

const LOOK_EVERY_MS = 3 * 3_600_000;

/** The market's own clocks in the history: looked at every third hour of it, as settling before each act would take longer. */
export class OwnClocks {
  readonly #time: OwnTime;
  #lookedAt = 0;

  constructor(private readonly stage: Stage) {
    this.#time = new OwnTime(stage.market);
  }

  /** Moves the clock to `until`; what is due before acts at its own time, or within three hours. */
  async act(until: Date): Promise<void> {
    const { clock } = this.stage;
    if (until.getTime() - this.#lookedAt >= LOOK_EVERY_MS) {
      const dueAt = await this.#time.dueAt();
      if (dueAt && dueAt <= until) await this.#time.liveUntil(until);
      this.#lookedAt = until.getTime();
    }
    if (until > clock.now()) clock.moveTo(until);
  }

  /** Everything that is due until the history ends, at its own time. */
  liveUntil(until: Date): Promise<void> {
    return this.#time.liveUntil(until);
  }

  close(): Promise<void> {
    return this.#time.close();
  }
}
