/**
 * REFUSED: the answer names this code. LOST: it is done, but nobody hears of it. GONE: nothing is done. BROKEN: an HTTP 500.
 * STUCK and UNHEARD: nothing is done, or it is, and whoever asked waits for an answer until they are gone.
 */
export type Fault = 'LOST' | 'GONE' | 'BROKEN' | 'STUCK' | 'UNHEARD' | { readonly refused: string };

/** How a notification is spoilt. */
export interface Spoilt {
  /** Another amount, in yuan. */
  readonly amount?: string;
  readonly appId?: string;
  /** Signed by somebody who is not Alipay. */
  readonly isForged?: boolean;
  /** Changed after it was signed. */
  readonly altered?: Readonly<Record<string, string>>;
  readonly notifyId?: string;
}

/** What goes wrong at the stand-in from now on. */
export class Faults {
  /** SEND at once; DROP them; HOLD them until `release`. */
  notifications: 'SEND' | 'DROP' | 'HOLD' = 'SEND';
  /** How often each notification is sent. */
  copies = 1;
  /** Methods whose callers wait for good, in order. */
  readonly waiting: string[] = [];
  readonly #byMethod = new Map<string, Fault[]>();

  /** The next calls of a method go wrong this way, one after the other. */
  next(method: string, ...faults: Fault[]): void {
    this.#byMethod.set(method, [...(this.#byMethod.get(method) ?? []), ...faults]);
  }

  take(method: string): Fault | null {
    return this.#byMethod.get(method)?.shift() ?? null;
  }
}
