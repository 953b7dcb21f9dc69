import { type Refusal, refuse } from './refusal.js';

/**
 * A state machine as data: every state has a sentence, the transitions that leave it and, when somebody is waited for,
 * a clock. `A` are action names, `S` states.
 */
export interface Lifecycle<S extends string, A extends string, F> {
  readonly name: string;
  readonly states: Readonly<Record<S, StateRule>>;
  readonly transitions: Readonly<Record<A, TransitionRule<S, F>>>;
}

export interface StateRule {
  /** One sentence for people who read the schema. */
  readonly means: string;
  /** How long this state may last and what happens by itself then. */
  readonly clock?: { readonly afterMs: number; readonly action: string };
}

export interface TransitionRule<S extends string, F> {
  readonly from: readonly S[];
  /** The state it leads to; absent when the action changes something without leaving the state. */
  readonly to?: S;
  /** The state it leads to with the last of several steps (the last parcel); its use case enters it then. */
  readonly leadsTo?: S;
  /** Why it is not allowed although the state would allow it, or null. A pure function of the record's facts. */
  readonly unless?: (facts: F) => string | null;
}

/** Whether this action is allowed on a record with these facts; says why not. */
export function whyNot<S extends string, A extends string, F extends { readonly status: S }>(
  lifecycle: Lifecycle<S, A, F>,
  action: A,
  facts: F,
): string | null {
  const rule = lifecycle.transitions[action];
  if (!rule.from.includes(facts.status))
    return `${action} is possible in ${rule.from.join(', ')}; this ${lifecycle.name} is ${facts.status}`;
  return rule.unless?.(facts) ?? null;
}

/**
 * The one door every change of state goes through: refuses what the table does not list, sets the state.
 * The caller has locked the record and records actor, time and cause.
 */
export function transition<S extends string, A extends string, F extends { status: S }>(
  lifecycle: Lifecycle<S, A, F>,
  action: A,
  record: F,
): { from: S; to: S } {
  const reason = whyNot(lifecycle, action, record);
  if (reason) throw notAllowedNow(reason);
  const from = record.status;
  const to = lifecycle.transitions[action].to ?? from;
  record.status = to;
  return { from, to };
}

export const notAllowedNow = (reason: string): Refusal => refuse('NOT_ALLOWED_NOW', reason);

/** The actions a record with these facts allows, by state and guards alone; permissions are the caller's filter. */
export const allowedActions = <S extends string, A extends string, F extends { readonly status: S }>(
  lifecycle: Lifecycle<S, A, F>,
  facts: F,
): A[] => (Object.keys(lifecycle.transitions) as A[]).filter((action) => whyNot(lifecycle, action, facts) === null);
