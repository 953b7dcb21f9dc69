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

/** RATE_LIMITED with when to try again; over HTTP it becomes `Retry-After` too. */
export const rateLimited = (message: string, now: Date, retryAt: Date, facts: object = {}): RequestError =>
  new RequestError(RequestErrorCode.RATE_LIMITED, message, {
    ...facts,
    retryAt: retryAt.toISOString(),
    retryAfterSeconds: Math.max(1, Math.ceil((retryAt.getTime() - now.getTime()) / 1000)),
  });

/** Every `extensions.code` a GraphQL error can carry. */
export enum RequestErrorCode {
  GRAPHQL_PARSE_FAILED = 'GRAPHQL_PARSE_FAILED',
  GRAPHQL_VALIDATION_FAILED = 'GRAPHQL_VALIDATION_FAILED',
  OPERATION_RESOLUTION_FAILURE = 'OPERATION_RESOLUTION_FAILURE',
  PERSISTED_QUERY_NOT_SUPPORTED = 'PERSISTED_QUERY_NOT_SUPPORTED',
  BAD_REQUEST = 'BAD_REQUEST',
  BODY_TOO_LARGE = 'BODY_TOO_LARGE',
  DOCUMENT_NOT_TRUSTED = 'DOCUMENT_NOT_TRUSTED',
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

/** A sentence per code, shown in the schema. */
export const requestErrorDescriptions: Readonly<Record<RequestErrorCode, string>> = {
  GRAPHQL_PARSE_FAILED: 'The document is no GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE: 'The document has several operations and none was named.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Send the document itself.',
  BAD_REQUEST: 'The request is not one that GraphQL over HTTP knows: no document, an array of them, a wrong method.',
  BODY_TOO_LARGE: 'The body is larger than `RequestLimits.bodyBytes`.',
  DOCUMENT_NOT_TRUSTED: 'A session cookie runs the panel’s own documents only; send your own with a Bearer token.',
  UNAUTHENTICATED: 'Sign in first; the token is missing, has expired or was revoked.',
  FORBIDDEN: 'You lack a permission this asks for; `permission` names it.',
  STEP_UP_REQUIRED: 'Show your second factor again by `stepUp`, then repeat the request.',
  BAD_USER_INPUT: 'A variable or argument is not of its type, too long, or holds characters no text may have.',
  IDEMPOTENCY_MISMATCH: 'This idempotency key was used with another input.',
  IN_PROGRESS: 'The same or something it waits for is being done; try again shortly.',
  CURSOR_EXPIRED: 'Events after this cursor are no longer kept; read the present state and start anew.',
  TOO_COMPLEX: 'The document is too large or may answer too much; see `RequestLimits`.',
  RATE_LIMITED: 'Too much was asked in too short a time; `retryAt` and `Retry-After` tell when to go on.',
  UNAVAILABLE: 'The server has no room for this at the moment; try again.',
  INTERNAL_SERVER_ERROR: 'Our mistake; it was written down under the request’s id.',
};
