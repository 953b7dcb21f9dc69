/** A written message on its way out of the market. */
export interface Letter {
  /** The same at every repetition: whoever carries it knows by it what was carried before. */
  readonly id: string;
  /** Phone number (E.164) or e-mail address. */
  readonly to: string;
  /** Empty where the channel has none. */
  readonly subject: string;
  readonly text: string;
  readonly at: Date;
}

/** Hands a letter over. Fails with `LetterRefused` when trying again cannot help, with anything else when it can. */
export type Carrier = (letter: Letter) => Promise<void>;

/** What was handed over was refused for good: no such number, no such mailbox. */
export class LetterRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'LetterRefused';
  }
}

/** The ways out of the market (M1); null where none is configured. */
export interface Outbound {
  readonly SMS: Carrier | null;
  readonly EMAIL: Carrier | null;
  /** Whether letters without a carrier are laid into the mailbox of the panel: outside production only. */
  readonly hasMailbox: boolean;
}

/** What became of one attempt to post to a webhook endpoint. */
export interface WebhookAnswer {
  /** Null when there was no answer. */
  readonly status: number | null;
  /** Why there was none; null otherwise. */
  readonly failure: string | null;
  /** The beginning of what was answered. */
  readonly response: string;
  /** How long the endpoint asked to be left alone; null when it did not. */
  readonly retryAfterMs: number | null;
}

/** A signed event on its way to a webhook endpoint (E11). */
export interface WebhookPost {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether networks behind this machine may be reached; for development. */
  readonly allowsPrivate: boolean;
  readonly signal: AbortSignal;
  readonly now: Date;
}
