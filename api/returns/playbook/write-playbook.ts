import { LockMode } from '@mikro-orm/core';
import { assertVersion, notFound } from '../../kernel/editing.js';
import { newId } from '../../kernel/ids.js';
import { Permission } from '../../kernel/permission.js';
import { useCase } from '../../kernel/use-case.js';
import { checkWords } from '../../playbooks/index.js';
import { ReturnReasonRule } from '../reasons/return-reason-rule.entity.js';
import { ReturnPlaybook, ReturnPlaybookStep } from './return-playbook.entity.js';
import type { WriteReturnPlaybookInput } from './return-playbook.inputs.js';

/** Writes the playbook of a reason anew (G2): another version; returns applied for before keep the steps they have. */
export const writeReturnPlaybook = useCase(
  { name: 'writeReturnPlaybook', permission: Permission.RETURNS_LEAD },
  async (ctx, { id, version, steps }: WriteReturnPlaybookInput) => {
    const rule = await ctx.em.findOne(ReturnReasonRule, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!rule) throw notFound('reason', 'id');
    assertVersion(rule, version, {});
    checkWords(steps);
    const number = (await ctx.em.count(ReturnPlaybook, { reasonRuleId: id })) + 1;
    const playbookId = newId('returnplaybook', ctx.clock);
    const written = { id: playbookId, reasonRuleId: id, number, accountId: ctx.actor.accountId, createdAt: ctx.now };
    ctx.em.persist(Object.assign(new ReturnPlaybook(), written));
    for (const [index, { kind, name }] of steps.entries())
      ctx.em.persist(
        Object.assign(new ReturnPlaybookStep(), {
          ...{ id: newId('playbookstep', ctx.clock), playbookId, position: index + 1, kind },
          ...{ nameZh: name.zh.trim(), nameEn: name.en.trim() },
        }),
      );
    rule.playbookId = playbookId;
    return rule;
  },
);
