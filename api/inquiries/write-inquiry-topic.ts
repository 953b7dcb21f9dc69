import { assertVersion, notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { useCase } from '../kernel/use-case.js';
import type { CreateInquiryTopicInput, UpdateInquiryTopicInput } from './inquiry.inputs.js';
import { InquiryTopic } from './inquiry-topic.entity.js';

/** Adds a topic that inquiries can be about (H8). */
export const createInquiryTopic = useCase(
  { name: 'createInquiryTopic', permission: Permission.INQUIRIES_LEAD },
  async (ctx, { name, position }: CreateInquiryTopicInput) =>
    ctx.em.create(InquiryTopic, {
      id: newId('inquirytopic', ctx.clock),
      ...{ nameZh: name.zh.trim(), nameEn: name.en.trim(), position },
    }),
);

/** Words a topic anew, moves it, or offers it no more (H8). */
export const updateInquiryTopic = useCase(
  { name: 'updateInquiryTopic', permission: Permission.INQUIRIES_LEAD },
  async (ctx, { id, version, name, position, isActive }: UpdateInquiryTopicInput) => {
    const topic = await ctx.em.findOne(InquiryTopic, { id });
    if (!topic) throw notFound('topic', 'id');
    const yours = {
      nameZh: name?.zh,
      nameEn: name?.en,
      position: position ?? undefined,
      isActive: isActive ?? undefined,
    };
    assertVersion(topic, version, yours);
    if (name) Object.assign(topic, { nameZh: name.zh.trim(), nameEn: name.en.trim() });
    topic.position = position ?? topic.position;
    topic.isActive = isActive ?? topic.isActive;
    return topic;
  },
);
