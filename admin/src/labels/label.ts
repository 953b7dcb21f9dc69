import type { MessageKey, SpecialMessageKey } from '../../generated/names.js';

/** One line says it in both languages. English nouns with a plural: `Order |||| Orders`. */
export type Label = readonly [english: string, chinese: string];

/** The labels of one domain; a key that the schema does not have fails the type check. */
export type Labels = Readonly<Partial<Record<MessageKey | SpecialMessageKey, Label>>>;

/** All labels together; a key that is missing fails the type check. */
export type AllLabels = Readonly<Record<MessageKey, Label> & Partial<Record<SpecialMessageKey, Label>>>;
