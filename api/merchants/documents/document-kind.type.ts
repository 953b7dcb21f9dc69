import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { isNone, scopeOf } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import { orderByInput, reads } from '../../kernel/read/index.js';
import { Hint, Panel } from '../../kernel/schema/directives.js';
import { LocalizedText } from '../../kernel/schema/localized-text.js';
import { Node } from '../../kernel/schema/node.js';
import { MerchantDocumentKindAction } from './document.enums.js';
import { MerchantDocumentKind } from './document-kind.entity.js';
import { AtExpiry } from './document-status.js';

export enum MerchantDocumentKindOrderField {
  POSITION = 'POSITION',
}
registerEnumType(MerchantDocumentKindOrderField, {
  name: 'MerchantDocumentKindOrderField',
  description: 'What kinds of documents are sorted by.',
  valuesConfig: { POSITION: { description: 'Its place in the list.' } },
});
export const MerchantDocumentKindOrder = orderByInput('MerchantDocumentKindOrder', MerchantDocumentKindOrderField);

@Panel({
  group: 'MERCHANTS',
  permission: Permission.MERCHANTS_REVIEW,
  title: 'name',
  columns: ['name', 'isRequired', 'asksNumber', 'expires', 'atExpiry', 'mostPages', 'position', 'isActive'],
  icon: 'Rule',
})
@ObjectType('MerchantDocumentKind', {
  implements: Node,
  simpleResolvers: true,
  description:
    'A kind of document that merchants hand in (B1), such as 食品经营许可证. The business licence is built in; staff add others.',
})
export class MerchantDocumentKindType extends Node {
  @Field(() => LocalizedText, { description: 'What it is called.' })
  name!: LocalizedText;

  @Hint({ widget: 'MULTILINE' })
  @Field(() => LocalizedText, { description: 'What applicants are told about it; empty: nothing.' })
  hint!: LocalizedText;

  @Field(() => [ID], {
    description: 'First-level categories whose shops are asked for it, at most 50; empty: all shops.',
  })
  categoryIds!: string[];

  @Field(() => Boolean, { description: 'Whether no shop of these categories is opened without it.' })
  isRequired!: boolean;

  @Field(() => Boolean, { description: 'Whether its number is asked for.' })
  asksNumber!: boolean;

  @Field(() => Boolean, { description: 'Whether its last day is asked for.' })
  expires!: boolean;

  @Field(() => Int, { description: 'How many pages it has at most.' })
  mostPages!: number;

  @Field(() => AtExpiry, { description: 'What happens to the shop on the day after it ended (B4).' })
  atExpiry!: AtExpiry;

  @Field(() => Int, { description: 'Its place in the list, the smallest first.' })
  position!: number;

  @Field(() => Boolean, { description: 'Whether it is asked for.' })
  isActive!: boolean;

  @Field(() => Boolean, {
    description: 'Whether it is the business licence: its first scan is part of the application.',
  })
  isBuiltIn!: boolean;

  @Field(() => Int, { description: 'Grows with every change; send it back when you edit.' })
  version!: number;

  @Field(() => [MerchantDocumentKindAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: MerchantDocumentKindAction[];
}

const { CREATE, EDIT } = MerchantDocumentKindAction;

export const merchantDocumentKindReads = reads(MerchantDocumentKindType, {
  prefix: 'documentkind',
  entity: () => MerchantDocumentKind,
  visibleTo: 'everyone',
  computed: {
    availableActions: {
      needs: ['id'],
      from: (_facts, viewer) => (isNone(scopeOf(viewer, Permission.MERCHANTS_REVIEW)) ? [] : [CREATE, EDIT]),
    },
  },
  defaultOrder: { field: 'POSITION', direction: 'ASC' },
});
