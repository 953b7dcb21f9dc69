import { Refusals } from '../kernel/refusal.js';

const MOST = 200;

/** Refuses steps that are not worded in both languages, or at too great a length. */
export function checkWords(steps: readonly { readonly name: { readonly zh: string; readonly en: string } }[]): void {
  const refusals = new Refusals();
  for (const [index, { name }] of steps.entries())
    for (const language of ['zh', 'en'] as const) {
      const at = ['steps', String(index), 'name', language];
      if (name[language].trim() === '') refusals.add('REQUIRED', 'write it in both languages', ...at);
      if (name[language].length > MOST) refusals.add('TOO_LONG', `at most ${MOST} characters`, ...at);
    }
  refusals.throwIfAny();
}
