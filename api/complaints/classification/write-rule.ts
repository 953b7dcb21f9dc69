import { LockMode } from '@mikro-orm/core';
import { assertVersion, notFound } from '../../kernel/editing.js';
import { newId } from '../../kernel/ids.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import type { LocalizedTextInput } from '../../kernel/schema/localized-text.js';
import { useCase } from '../../kernel/use-case.js';
import type { CreateClassificationRuleInput, UpdateClassificationRuleInput } from './classification.inputs.js';
import { ClassificationRule } from './classification-rule.entity.js';
import { phrasesOf } from './weigh-words.js';

const permission = Permission.COMPLAINTS_ASSIGN;
/** Of each language: every registration looks for all of them. */
const MOST_PHRASES = 60;

/** Adds a rule by which cases are classed from now on (H2). */
export const createClassificationRule = useCase(
  { name: 'createClassificationRule', permission },
  async (ctx, input: CreateClassificationRuleInput) => {
    const rule = ctx.em.create(ClassificationRule, {
      id: newId('classificationrule', ctx.clock),
      ...{ name: input.name.trim(), weight: input.weight, position: input.position, updatedAt: ctx.now },
      ...{ category: input.category ?? null, severity: input.severity ?? null, dimension: input.dimension ?? null },
      ...wordsOf(input.phrases),
    });
    requireMeaning(rule);
    return rule;
  },
);

/** Changes a rule, or takes it out of use; what it suggested before stays as it was (H2). */
export const updateClassificationRule = useCase(
  { name: 'updateClassificationRule', permission },
  async (ctx, { id, version, name, phrases, ...input }: UpdateClassificationRuleInput) => {
    const rule = await ctx.em.findOne(ClassificationRule, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!rule) throw notFound('rule', 'id');
    const { category, severity, dimension } = input;
    assertVersion(rule, version, {
      ...{ name: name ?? undefined, phrasesZh: phrases?.zh, phrasesEn: phrases?.en, category, severity, dimension },
      ...{ weight: input.weight ?? undefined, position: input.position ?? undefined },
      isActive: input.isActive ?? undefined,
    });
    Object.assign(rule, {
      ...{ name: name?.trim() ?? rule.name, updatedAt: ctx.now },
      ...(phrases && wordsOf(phrases)),
      ...{ weight: input.weight ?? rule.weight, position: input.position ?? rule.position },
      isActive: input.isActive ?? rule.isActive,
      category: category === undefined ? rule.category : category,
      severity: severity === undefined ? rule.severity : severity,
      dimension: dimension === undefined ? rule.dimension : dimension,
    });
    requireMeaning(rule);
    return rule;
  },
);

function wordsOf({ zh, en }: LocalizedTextInput): { phrasesZh: string; phrasesEn: string } {
  const [chinese, english] = [phrasesOf(zh), phrasesOf(en)];
  if (chinese.length + english.length === 0) throw refuse('REQUIRED', 'name a word at least', 'phrases');
  for (const each of [chinese, english])
    if (each.length > MOST_PHRASES) throw refuse('TOO_LONG', `at most ${MOST_PHRASES} phrases a language`, 'phrases');
  return { phrasesZh: chinese.join('、'), phrasesEn: english.join(', ') };
}

function requireMeaning({ category, severity, dimension }: ClassificationRule): void {
  if (!category && !severity && !dimension)
    throw refuse('REQUIRED', 'say what the words speak for: a category, a severity or a dimension', 'category');
}
