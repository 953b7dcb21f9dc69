import { LockMode } from '@mikro-orm/core';
import { assertVersion, notFound } from '../../kernel/editing.js';
import { newId } from '../../kernel/ids.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import { notAllowedNow } from '../../kernel/transition.js';
import { flushUnique } from '../../kernel/unique.js';
import { useCase } from '../../kernel/use-case.js';
import { Return } from '../return.entity.js';
import { ReturnReasonRule } from './return-reason-rule.entity.js';
import type {
  CreateReturnReasonRuleInput,
  ReturnReasonRuleInput,
  UpdateReturnReasonRuleInput,
} from './return-reason-rule.inputs.js';

const permission = Permission.RETURNS_LEAD;

/** Adds a reason to the market's list; it counts as one of the six (G2). */
export const createReturnReasonRule = useCase(
  { name: 'createReturnReasonRule', permission },
  async (ctx, { code, reason, name, kinds, evidence, usualParty, position }: CreateReturnReasonRuleInput) => {
    const rule = Object.assign(new ReturnReasonRule(), {
      ...{ id: newId('returnreason', ctx.clock), code, reason, kinds, evidence, position },
      ...{ nameZh: name.zh.trim(), nameEn: name.en.trim(), usualParty: usualParty ?? null },
    });
    ctx.em.persist(rule);
    await flushUnique(ctx, {
      return_reason_rule_code_key: () => refuse('REASON_CODE_TAKEN', 'another reason has this code', 'code'),
    });
    return rule;
  },
);

/** Changes what a reason asks for, or offers it no more; applications from now on go by it (G2). */
export const updateReturnReasonRule = useCase(
  { name: 'updateReturnReasonRule', permission },
  async (ctx, { id, version, name, usualParty, ...given }: UpdateReturnReasonRuleInput) => {
    const rule = await ctx.em.findOne(ReturnReasonRule, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!rule) throw notFound('reason', 'id');
    const changes = {
      ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined)),
      ...(name ? { nameZh: name.zh.trim(), nameEn: name.en.trim() } : {}),
      ...(usualParty === undefined ? {} : { usualParty }),
    };
    assertVersion(rule, version, changes);
    if (rule.isBuiltIn && given.isActive === false)
      throw refuse('REASON_BUILT_IN', 'the six built-in reasons are always offered', 'isActive');
    Object.assign(rule, changes);
    return rule;
  },
);

/** Deletes a reason that no return names; the six that are built in stay (G2). */
export const deleteReturnReasonRule = useCase(
  { name: 'deleteReturnReasonRule', permission },
  async (ctx, { id }: ReturnReasonRuleInput) => {
    const rule = await ctx.em.findOne(ReturnReasonRule, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!rule) throw notFound('reason', 'id');
    if (rule.isBuiltIn) throw refuse('REASON_BUILT_IN', 'the six built-in reasons are not deleted', 'id');
    if (await ctx.em.findOne(Return, { reasonRuleId: id }, { fields: ['id'] }))
      throw notAllowedNow('returns name this reason; offer it no more instead');
    await ctx.em.remove(rule).flush();
    return { id };
  },
);
