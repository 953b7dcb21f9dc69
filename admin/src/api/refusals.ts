import { HttpError } from 'ra-core';
import { labelName } from '../../codegen/names.js';
import { say } from '../i18n/index.js';

/** One `UserError` as the generated documents ask for it, with the facts of its type. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly path?: readonly string[] | null;
  readonly [fact: string]: unknown;
}

const CODE_ENUM = 'UserErrorCode';

/** Words a refusal in the person's language with its facts; a fact that is a record is told by its title. */
export function wordRefusal(refusal: Refusal): string {
  const facts = Object.fromEntries(Object.entries(refusal).map(([name, fact]) => [name, wordFact(fact)]));
  return say(`enums.${CODE_ENUM}.${refusal.code}`, { ...facts, _: refusal.message });
}

function wordFact(fact: unknown): unknown {
  if (typeof fact !== 'object' || fact === null) return fact;
  const { id: _, ...rest } = fact as Readonly<Record<string, unknown>>;
  return Object.values(rest).map(wordFact).join(' ');
}

/** Throws what the forms understand: each message at the input it is about, the rest at the form's foot. */
export function refuse(refusals: readonly Refusal[]): never {
  const errors: Record<string, string> = {};
  for (const refusal of refusals) {
    const key = inputOf(refusal).join('.') || 'root.serverError';
    errors[key] = errors[key] ? `${errors[key]}\n${wordRefusal(refusal)}` : wordRefusal(refusal);
  }
  const message = [...new Set(refusals.map(wordWithInput))].join('\n');
  throw new HttpError(message, 422, { errors, code: refusals[0]?.code });
}

/** Where there is no form, the sentence names the value it is about. */
function wordWithInput(refusal: Refusal): string {
  const input = inputOf(refusal).findLast((step) => !/^\d+$/.test(step));
  if (!input) return wordRefusal(refusal);
  const name = say(`fields.${labelName(input)}`, { _: input });
  return say('panel.failedFor', { name, reason: wordRefusal(refusal) });
}

const inputOf = ({ path }: Refusal) => (path ?? []).filter((step, index) => index > 0 || step !== 'input');
