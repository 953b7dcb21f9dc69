import { refuse } from '../../kernel/refusal.js';

/** A reason people will read later: something, and not a novel. */
export function givenReason(reason: string): string {
  const text = reason.trim();
  if (!text) throw refuse('REQUIRED', 'say why', 'reason');
  if (text.length > 500) throw refuse('TOO_LONG', 'at most 500 characters', 'reason');
  return text;
}
