import { sql } from 'kysely';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AccountType } from '../accounts/index.js';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { Connection, one, orderByInput, reads } from '../kernel/read/index.js';
import { Hint, Panel } from '../kernel/schema/directives.js';
import { LocalizedText } from '../kernel/schema/localized-text.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { ForbiddenPhrase } from './forbidden-phrase.entity.js';
import { ForbiddenPhraseAction, QuickReplyAction } from './phrases.enums.js';
import { QuickReply } from './quick-reply.entity.js';
import { QuickReplyVersion } from './quick-reply-version.entity.js';

export enum QuickReplyOrderField {
  SHORTCUT = 'SHORTCUT',
}
registerEnumType(QuickReplyOrderField, {
  name: 'QuickReplyOrderField',
  description: 'What quick replies are sorted by.',
  valuesConfig: { SHORTCUT: { description: 'Its shortcut.' } },
});
export const QuickReplyOrder = orderByInput('QuickReplyOrder', QuickReplyOrderField);

export enum ForbiddenPhraseOrderField {
  PHRASE = 'PHRASE',
}
registerEnumType(ForbiddenPhraseOrderField, {
  name: 'ForbiddenPhraseOrderField',
  description: 'What forbidden phrases are sorted by.',
  valuesConfig: { PHRASE: { description: 'The phrase.' } },
});
export const ForbiddenPhraseOrder = orderByInput('ForbiddenPhraseOrder', ForbiddenPhraseOrderField);

@ObjectType('QuickReplyVersion', {
  implements: Node,
  simpleResolvers: true,
  description: 'What a quick reply said from one change to the next, and who wrote it (J2).',
})
export class QuickReplyVersionType extends Node {
  @Field(() => Int, { description: '1, 2, 3 … within the reply.' })
  number!: number;

  @Field(() => String, { description: 'Its shortcut then.' })
  shortcut!: string;

  @Field(() => LocalizedText, { description: 'Its words then.' })
  words!: LocalizedText;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who wrote it; null for one that came with the market, and for whoever may not see the account.',
  })
  account!: AccountType | null;

  @Field(() => DateTime, { description: 'When.' })
  createdAt!: Date;
}

@Panel({
  group: 'SERVICE',
  permission: Permission.PHRASES_READ,
  title: 'shortcut',
  columns: ['shortcut', 'words', 'isActive', 'updatedAt'],
  icon: 'Quickreply',
})
@ObjectType('QuickReply', {
  implements: Node,
  simpleResolvers: true,
  description: 'A reply kept ready 快捷短语 (J2), with variables in braces.',
})
export class QuickReplyType extends Node {
  @Field(() => String, { description: 'What an agent types to get it.' })
  shortcut!: string;

  @Field(() => LocalizedText, { description: 'The words.' })
  words!: LocalizedText;

  @Field(() => Boolean, { description: 'Whether it is offered.' })
  isActive!: boolean;

  @Field(() => DateTime, { description: 'When it was changed last.' })
  updatedAt!: Date;

  @Field(() => Int, { description: 'Grows with every change; send it back when you edit.' })
  version!: number;

  @Field(() => [QuickReplyAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: QuickReplyAction[];

  @Connection(() => QuickReplyVersionType, {
    by: 'quickReplyId',
    description: 'What it said and who wrote it, the latest first.',
  })
  @Hint({ hidden: ['LIST'] })
  versions!: Connection<QuickReplyVersionType>;
}

@Panel({
  group: 'SERVICE',
  permission: Permission.PHRASES_READ,
  title: 'phrase',
  columns: ['phrase', 'replacement', 'isActive', 'updatedAt'],
  icon: 'SpeakerNotesOff',
})
@ObjectType('ForbiddenPhrase', {
  implements: Node,
  simpleResolvers: true,
  description: 'A phrase 禁语 that no customer or merchant is told, with what is said instead (J2).',
})
export class ForbiddenPhraseType extends Node {
  @Field(() => String, { description: 'The phrase; width, case, spaces and punctuation do not count.' })
  phrase!: string;

  @Field(() => String, { description: 'What to say instead.' })
  replacement!: string;

  @Field(() => Boolean, { description: 'Whether it is forbidden now.' })
  isActive!: boolean;

  @Field(() => DateTime, { description: 'When it was changed last.' })
  updatedAt!: Date;

  @Field(() => Int, { description: 'Grows with every change; send it back when you edit.' })
  version!: number;

  @Field(() => [ForbiddenPhraseAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: ForbiddenPhraseAction[];
}

const likeness = (value: string): string => value.replaceAll(/[%_\\]/g, '');

export const quickReplyReads = reads(QuickReplyType, {
  prefix: 'quickreply',
  entity: () => QuickReply,
  visibleTo: (viewer) => scopeOf(viewer, Permission.PHRASES_READ).all,
  computed: {
    availableActions: {
      needs: [],
      from: (_reply, viewer) => (scopeOf(viewer, Permission.PHRASES_WRITE).all ? Object.values(QuickReplyAction) : []),
    },
  },
  filters: {
    q: (value: string, row) => sql<boolean>`(${row.shortcut} ilike ${`${likeness(value)}%`}
      or ${row.wordsZh} ilike ${`%${likeness(value)}%`} or ${row.wordsEn} ilike ${`%${likeness(value)}%`})`,
  },
  defaultOrder: { field: 'SHORTCUT', direction: 'ASC' },
});

export const quickReplyVersionReads = reads(QuickReplyVersionType, {
  prefix: 'quickreplyversion',
  entity: () => QuickReplyVersion,
  visibleTo: (viewer) => scopeOf(viewer, Permission.PHRASES_READ).all,
  relations: { account: one(() => AccountType, 'accountId') },
});

export const forbiddenPhraseReads = reads(ForbiddenPhraseType, {
  prefix: 'forbiddenphrase',
  entity: () => ForbiddenPhrase,
  visibleTo: (viewer) => scopeOf(viewer, Permission.PHRASES_READ).all,
  computed: {
    availableActions: {
      needs: [],
      from: (_phrase, viewer) =>
        scopeOf(viewer, Permission.PHRASES_WRITE).all ? Object.values(ForbiddenPhraseAction) : [],
    },
  },
  filters: { q: (value: string, row) => sql<boolean>`${row.phrase} ilike ${`%${likeness(value)}%`}` },
  defaultOrder: { field: 'PHRASE', direction: 'ASC' },
});
