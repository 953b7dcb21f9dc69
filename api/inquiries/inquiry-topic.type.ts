import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { isNone, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { orderByInput, reads } from '../kernel/read/index.js';
import { Panel } from '../kernel/schema/directives.js';
import { LocalizedText } from '../kernel/schema/localized-text.js';
import { Node } from '../kernel/schema/node.js';
import { InquiryTopicAction } from './inquiry.enums.js';
import { InquiryTopic } from './inquiry-topic.entity.js';

export enum InquiryTopicOrderField {
  POSITION = 'POSITION',
}
registerEnumType(InquiryTopicOrderField, {
  name: 'InquiryTopicOrderField',
  description: 'What topics of inquiries are sorted by.',
  valuesConfig: { POSITION: { description: 'Its place in the list.' } },
});
export const InquiryTopicOrder = orderByInput('InquiryTopicOrder', InquiryTopicOrderField);

@Panel({
  group: 'SERVICE',
  permission: Permission.INQUIRIES_LEAD,
  title: 'name',
  columns: ['name', 'position', 'isActive'],
  icon: 'Label',
})
@ObjectType('InquiryTopic', {
  implements: Node,
  simpleResolvers: true,
  description: 'What inquiries are about; the market keeps the list (H8).',
})
export class InquiryTopicType extends Node {
  @Field(() => LocalizedText, { description: 'What it is called.' })
  name!: LocalizedText;

  @Field(() => Int, { description: 'Its place in the list, the smallest first.' })
  position!: number;

  @Field(() => Boolean, { description: 'Whether it is offered.' })
  isActive!: boolean;

  @Field(() => Int, { description: 'Grows with every change; send it back when you edit.' })
  version!: number;

  @Field(() => [InquiryTopicAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: InquiryTopicAction[];
}

export const inquiryTopicReads = reads(InquiryTopicType, {
  prefix: 'inquirytopic',
  entity: () => InquiryTopic,
  visibleTo: 'everyone',
  computed: {
    availableActions: {
      needs: [],
      from: (_topic, viewer) =>
        isNone(scopeOf(viewer, Permission.INQUIRIES_LEAD)) ? [] : Object.values(InquiryTopicAction),
    },
  },
  defaultOrder: { field: 'POSITION', direction: 'ASC' },
});
