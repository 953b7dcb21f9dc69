/**
 * A business rule said no. Thrown inside a use case it rolls the transaction back and reaches the caller as
 * `errors: [UserError!]!` of the payload. Several rules broken at once are told at once.
 */
export class Refusal extends Error {
  readonly errors: readonly UserErrorFacts[];

  constructor(...errors: UserErrorFacts[]) {
    super(errors.map((error) => `${error.code}: ${error.message}`).join('; '));
    this.name = 'Refusal';
    this.errors = errors;
  }
}

/** What every refusal tells; types with more facts extend it (e.g. `OutOfStock`). */
export interface UserErrorFacts {
  /** GraphQL type that carries the facts; `BasicUserError` when there are none beyond these. */
  readonly __typename?: string;
  readonly code: string;
  /** English, for developers; the panel words the code itself. */
  readonly message: string;
  /** Where in the input: `['input', 'lines', '0', 'quantity']`. */
  readonly path?: readonly string[] | null;
}

/** Shorthand for the common case: `throw refuse('NAME_TAKEN', 'another shop has this name', 'name')`. */
export const refuse = (code: string, message: string, ...path: string[]): Refusal =>
  new Refusal({ __typename: 'BasicUserError', code, message, path: path.length > 0 ? ['input', ...path] : null });

/** Collects refusals of several checks, so that everything wrong is told in one answer. */
export class Refusals {
  readonly #errors: UserErrorFacts[] = [];

  add(code: string, message: string, ...path: string[]): void {
    this.#errors.push({
      __typename: 'BasicUserError',
      code,
      message,
      path: path.length > 0 ? ['input', ...path] : null,
    });
  }

  addFacts(error: UserErrorFacts): void {
    this.#errors.push(error);
  }

  /** What was collected so far. */
  get found(): readonly UserErrorFacts[] {
    return this.#errors;
  }

  /** Refuses with all that was collected; passes when nothing was. */
  throwIfAny(): void {
    if (this.#errors.length > 0) throw new Refusal(...this.#errors);
  }
}

/**
 * The request itself cannot be served: not signed in, not permitted, malformed. Becomes a GraphQL error with this
 * code in `extensions.code`, never part of a payload.
 */
export class RequestError extends Error {
  readonly code: RequestErrorCode;
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(code: RequestErrorCode, message: string, facts: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'RequestError';
    this.code = code;
    this.facts = facts;
  }
}

/** Every `extensions.code` a GraphQL error can carry. */
export enum RequestErrorCode {
  UNAUTHENTICATED = 'UNAUTHENTICATED',
  FORBIDDEN = 'FORBIDDEN',
  STEP_UP_REQUIRED = 'STEP_UP_REQUIRED',
  BAD_USER_INPUT = 'BAD_USER_INPUT',
  IDEMPOTENCY_MISMATCH = 'IDEMPOTENCY_MISMATCH',
  IN_PROGRESS = 'IN_PROGRESS',
  CURSOR_EXPIRED = 'CURSOR_EXPIRED',
  TOO_COMPLEX = 'TOO_COMPLEX',
  RATE_LIMITED = 'RATE_LIMITED',
  UNAVAILABLE = 'UNAVAILABLE',
  INTERNAL_SERVER_ERROR = 'INTERNAL_SERVER_ERROR',
}
