import { LockMode } from '@mikro-orm/core';
import { assertVersion, notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { Refusals } from '../kernel/refusal.js';
import { useCase } from '../kernel/use-case.js';
import { checkTemplate, type TemplateText } from './check-template.js';
import { MessageTemplate, MessageTemplateVersion } from './message-template.entity.js';

interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

interface UpdateMessageTemplateFacts {
  readonly id: string;
  readonly version: number;
  readonly subject?: Bilingual | null;
  readonly body?: Bilingual | null;
}

/** Words a message anew (M1): messages from now on say it so; the wordings before are kept. */
export const updateMessageTemplate = useCase(
  { name: 'updateMessageTemplate', permission: Permission.MESSAGE_TEMPLATES_WRITE },
  async (ctx, { id, version, subject, body }: UpdateMessageTemplateFacts) => {
    const template = await ctx.em.findOne(MessageTemplate, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!template) throw notFound('message template', 'id');
    const text: TemplateText = {
      subjectZh: subject?.zh ?? template.subjectZh,
      subjectEn: subject?.en ?? template.subjectEn,
      bodyZh: body?.zh ?? template.bodyZh,
      bodyEn: body?.en ?? template.bodyEn,
    };
    assertVersion(template, version, text);
    const refusals = new Refusals();
    checkTemplate(template.kind, template.channel, text, refusals);
    refusals.throwIfAny();
    ctx.em.assign(template, { ...text, updatedAt: ctx.now });
    ctx.em.create(MessageTemplateVersion, {
      id: newId('wording', ctx.clock),
      templateId: template.id,
      number: version + 1,
      ...text,
      accountId: ctx.actor.accountId,
      createdAt: ctx.now,
    });
    return template;
  },
);
