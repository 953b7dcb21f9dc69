import { sql } from 'kysely';
import { Field, Int, ObjectType } from 'type-graphql';
import { AccountType } from '../../accounts/index.js';
import { FileType } from '../../files/index.js';
import { type Actor, scopeOf } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import {
  allOf,
  anyOf,
  byOwner,
  type ColumnsOf,
  Connection,
  one,
  reads,
  type Visibility,
} from '../../kernel/read/index.js';
import { Hint } from '../../kernel/schema/directives.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime } from '../../kernel/schema/scalars.js';
import { isPolite, QuickReplyVersionType } from '../../phrases/index.js';
import { notOfCaseAboutOneself } from '../about-oneself.js';
import { ComplaintChannel } from '../complaint-classes.js';
import { ComplaintAttachment } from './complaint-attachment.entity.js';
import { ComplaintMessage } from './complaint-message.entity.js';
import { ComplaintAudience, ComplaintSide } from './conversation.enums.js';

@ObjectType('ComplaintAttachment', {
  implements: Node,
  simpleResolvers: true,
  description: 'A picture or document sent along with a message of a case.',
})
export class ComplaintAttachmentType extends Node {
  @Field(() => FileType, { nullable: true, description: 'The file; null for whoever may not read it.' })
  file!: FileType | null;

  @Field(() => DateTime, { description: 'When it was sent.' })
  createdAt!: Date;
}

@ObjectType('ComplaintMessage', {
  implements: Node,
  simpleResolvers: true,
  description:
    'What somebody wrote on a case; only ever added. Staff read all, the merchant what is meant for it or for the customer, the customer what is meant for the customer.',
})
export class ComplaintMessageType extends Node {
  @Field(() => ComplaintAudience, { description: 'Who reads it.' })
  audience!: ComplaintAudience;

  @Field(() => ComplaintSide, { description: 'Which side wrote it.' })
  side!: ComplaintSide;

  @Field(() => ComplaintChannel, { description: 'How it came.' })
  channel!: ComplaintChannel;

  @Field(() => String, { description: 'The words; empty once the customer has closed the account.' })
  @Hint({ pii: true, widget: 'MULTILINE' })
  text!: string;

  @Field(() => Boolean, {
    description: 'Whether Chinese words have the polite form 您 (J2): a reminder to whoever wrote them.',
  })
  isPolite!: boolean;

  @Field(() => QuickReplyVersionType, {
    nullable: true,
    description: 'The wording of the quick reply it was made from; null for none, and for whoever is not of the desk.',
  })
  quickReplyVersion!: QuickReplyVersionType | null;

  @Field(() => AccountType, { nullable: true, description: 'Who wrote it; null for whoever may not see the account.' })
  account!: AccountType | null;

  @Connection(() => ComplaintAttachmentType, {
    by: 'messageId',
    description: 'What was sent along, at most nine files.',
  })
  attachments!: Connection<ComplaintAttachmentType>;

  @Field(() => DateTime, { description: 'When.' })
  createdAt!: Date;
}

@ObjectType('ComplaintDraft', {
  implements: Node,
  simpleResolvers: true,
  description: 'What an agent has written on a case and not sent; read by that agent alone.',
})
export class ComplaintDraftType extends Node {
  @Field(() => ComplaintAudience, { description: 'Whom it is meant for.' })
  audience!: ComplaintAudience;

  @Field(() => String, { description: 'The words so far.' })
  text!: string;

  @Field(() => Int, { description: 'Grows with every save; give it with the next.' })
  version!: number;

  @Field(() => DateTime, { description: 'When it was saved.' })
  savedAt!: Date;
}

@ObjectType('ComplaintViewer', {
  implements: Node,
  simpleResolvers: true,
  description: 'Somebody of the desk who has a case open now (H4); seen by the desk alone.',
})
export class ComplaintViewerType extends Node {
  @Field(() => AccountType, { nullable: true, description: 'Who; null for whoever may not see the account.' })
  account!: AccountType | null;

  @Field(() => Boolean, { description: 'Whether they are writing.' })
  isWriting!: boolean;

  @Field(() => DateTime, { description: 'Since when.' })
  since!: Date;

  @Field(() => DateTime, { description: 'Counts as gone after this instant, unless it is said again.' })
  expiresAt!: Date;
}

/** Staff read all, a merchant what it or the customer is told, the customer what the customer is told. */
function readersOf(
  viewer: Actor,
  row: Pick<ColumnsOf<ComplaintMessage>, 'audience' | 'merchantId' | 'buyerId' | 'complaintId'>,
): Visibility {
  const scope = scopeOf(viewer, Permission.COMPLAINTS_READ);
  const isNot = (audience: ComplaintAudience) => sql<boolean>`${row.audience} <> ${audience}`;
  return allOf(
    notOfCaseAboutOneself(viewer, row.complaintId),
    anyOf(
      scope.all,
      allOf(byOwner({ ...scope, buyerId: null }, row.merchantId), isNot(ComplaintAudience.INTERNAL)),
      allOf(
        byOwner({ ...scope, merchantIds: [] }, null, row.buyerId),
        sql<boolean>`${row.audience} = ${ComplaintAudience.CUSTOMER}`,
      ),
    ),
  );
}

export const complaintMessageReads = reads(ComplaintMessageType, {
  prefix: 'complaintmessage',
  entity: () => ComplaintMessage,
  visibleTo: readersOf,
  relations: {
    account: one(() => AccountType, 'accountId'),
    quickReplyVersion: one(() => QuickReplyVersionType, 'quickReplyVersionId'),
  },
  computed: { isPolite: { needs: ['text'], from: ({ text }) => isPolite(text) } },
});

export const complaintAttachmentReads = reads(ComplaintAttachmentType, {
  prefix: 'complaintattachment',
  entity: () => ComplaintAttachment,
  visibleTo: readersOf,
  relations: { file: one(() => FileType, 'fileId') },
});

export const complaintDraftReads = reads(ComplaintDraftType, {
  prefix: 'complaintdraft',
  table: 'complaint_draft',
  columns: {
    id: 'id',
    complaintId: 'complaint_id',
    accountId: 'account_id',
    audience: 'audience',
    text: 'text',
    version: 'version',
    savedAt: { column: 'saved_at', type: 'timestamptz' },
  },
  visibleTo: (viewer, row) => viewer.accountId !== null && sql<boolean>`${row.accountId} = ${viewer.accountId}`,
});

export const complaintViewerReads = reads(ComplaintViewerType, {
  prefix: 'complaintviewer',
  table: 'complaint_viewer',
  columns: {
    id: 'id',
    complaintId: 'complaint_id',
    accountId: 'account_id',
    isWriting: 'is_writing',
    since: { column: 'since', type: 'timestamptz' },
    expiresAt: { column: 'expires_at', type: 'timestamptz' },
  },
  visibleTo: (viewer, row) =>
    allOf(scopeOf(viewer, Permission.COMPLAINTS_HANDLE).all, notOfCaseAboutOneself(viewer, row.complaintId)),
  relations: { account: one(() => AccountType, 'accountId') },
});
