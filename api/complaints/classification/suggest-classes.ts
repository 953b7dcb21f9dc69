import { sql } from 'kysely';
import { newId } from '../../kernel/ids.js';
import type { Db, UseCaseContext } from '../../kernel/request-context.js';
import type { Complaint } from '../complaint.entity.js';
import { ComplaintSuggestion } from './complaint-suggestion.entity.js';
import { type Suggested, type WordRule, weighWords } from './weigh-words.js';

/** How the rules in use class these words (H2). */
export async function suggestClasses(db: Db, text: string): Promise<Suggested> {
  const { rows } = await sql<WordRule>`
    select phrases_zh as "phrasesZh", phrases_en as "phrasesEn", weight, category, severity, dimension
    from classification_rule where is_active order by position, id`.execute(db);
  return weighWords(text, rows);
}

/** Keeps how the rules class a case that has just been made, whatever it begins with (H2). */
export function keepSuggestion(ctx: UseCaseContext, { id, registeredAt }: Complaint, suggested: Suggested): void {
  ctx.em.persist(
    Object.assign(new ComplaintSuggestion(), {
      ...{ id: newId('complaintsuggestion', ctx.clock), complaintId: id, registeredAt },
      ...suggested,
    }),
  );
}

/** Keeps how the desk classed a locked case, beside what was suggested; classed again, the last word counts (H2). */
export async function keepDecision(ctx: UseCaseContext, complaint: Complaint): Promise<void> {
  const suggestion = await ctx.em.findOne(ComplaintSuggestion, { complaintId: complaint.id });
  if (!suggestion) return;
  Object.assign(suggestion, {
    ...{ actualCategory: complaint.category, actualSeverity: complaint.severity },
    ...{ actualDimension: complaint.dimension, decidedById: ctx.actor.accountId, decidedAt: ctx.now },
  });
}
