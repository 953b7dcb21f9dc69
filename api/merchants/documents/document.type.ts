import './document.enums.js';
import { type SqlBool, sql } from 'kysely';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AccountType } from '../../accounts/index.js';
import { FileType } from '../../files/index.js';
import { type Actor, reaches, scopeOf } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import { byOwner, Connection, one, orderByInput, reads, type Visibility } from '../../kernel/read/index.js';
import { Hint, Panel } from '../../kernel/schema/directives.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime, LocalDate } from '../../kernel/schema/scalars.js';
import { whyNot } from '../../kernel/transition.js';
import { MerchantType } from '../merchant.type.js';
import { isOwnReview, MerchantAction } from '../merchant-status.js';
import { MerchantDocument, MerchantDocumentPage } from './document.entity.js';
import { MerchantDocumentKindType } from './document-kind.type.js';
import { DocumentAction, DocumentStatus, documentLifecycle } from './document-status.js';

export enum MerchantDocumentOrderField {
  HANDED_IN_AT = 'HANDED_IN_AT',
  EXPIRES_ON = 'EXPIRES_ON',
}
registerEnumType(MerchantDocumentOrderField, {
  name: 'MerchantDocumentOrderField',
  description: 'What documents of merchants are sorted by.',
  valuesConfig: {
    HANDED_IN_AT: { description: 'When it was handed in.' },
    EXPIRES_ON: { description: 'Its last day.' },
  },
});
export const MerchantDocumentOrder = orderByInput('MerchantDocumentOrder', MerchantDocumentOrderField);

@ObjectType('MerchantDocumentPage', {
  implements: Node,
  simpleResolvers: true,
  description: 'A page of a document.',
})
export class MerchantDocumentPageType extends Node {
  @Field(() => Int, { description: 'Its place, from 1.' })
  position!: number;

  @Hint({ widget: 'FILE' })
  @Field(() => FileType, { nullable: true, description: 'The scan; null for whoever may not read it.' })
  file?: FileType | null;
}

@Panel({
  group: 'MERCHANTS',
  permission: Permission.MERCHANTS_WRITE,
  title: 'kind.name',
  columns: ['kind', 'merchant', 'status', 'expiresOn', 'handedInAt', 'decidedAt', 'reason'],
  defaultSort: 'HANDED_IN_AT',
  icon: 'FactCheck',
})
@ObjectType('MerchantDocument', {
  implements: Node,
  simpleResolvers: true,
  description:
    'A document that a merchant handed in, or that it was let off (B1); read by the merchant’s owners and by reviewers.',
})
export class MerchantDocumentType extends Node {
  @Field(() => MerchantType, { nullable: true, description: 'Whose it is; null for whoever may not see it.' })
  merchant?: MerchantType | null;

  @Field(() => MerchantDocumentKindType, { description: 'What kind of document it is.' })
  kind!: MerchantDocumentKindType;

  @Field(() => DocumentStatus, { description: 'Where it stands.' })
  status!: DocumentStatus;

  @Hint({ pii: true })
  @Field(() => String, { nullable: true, description: 'Its number as printed; null where none was given.' })
  number?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Its last day; null when it has no end.' })
  expiresOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was rejected or waived; null otherwise.' })
  reason?: string | null;

  @Connection(() => MerchantDocumentPageType, { by: 'documentId', description: 'Its pages; at most six.' })
  pages!: Connection<MerchantDocumentPageType>;

  @Field(() => DateTime, { description: 'When it was handed in, or waived.' })
  handedInAt!: Date;

  @Field(() => AccountType, { nullable: true, description: 'Who judged it; null: nobody yet, or the clock.' })
  decidedBy?: AccountType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was judged; null before.' })
  decidedAt?: Date | null;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => [DocumentAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: DocumentAction[];
}

const visibleTo = (viewer: Actor, row: { merchantId: Parameters<typeof byOwner>[1] }): Visibility =>
  byOwner(scopeOf(viewer, Permission.MERCHANTS_WRITE), row.merchantId);

export const merchantDocumentPageReads = reads(MerchantDocumentPageType, {
  prefix: 'documentpage',
  entity: () => MerchantDocumentPage,
  visibleTo,
  relations: { file: one(() => FileType, 'fileId') },
});

export const merchantDocumentReads = reads(MerchantDocumentType, {
  prefix: 'merchantdocument',
  entity: () => MerchantDocument,
  visibleTo,
  relations: {
    merchant: one(() => MerchantType, 'merchantId'),
    kind: one(() => MerchantDocumentKindType, 'kindId', { impliedBy: true }),
    decidedBy: one(() => AccountType, 'decidedById', { impliedBy: true }),
  },
  masked: { number: { clearFor: visibleTo } },
  computed: {
    availableActions: {
      needs: ['status', 'merchantId'],
      from: (facts, viewer) =>
        reaches(scopeOf(viewer, Permission.MERCHANTS_REVIEW), { merchantId: facts.merchantId }) &&
        !isOwnReview(MerchantAction.WAIVE_DOCUMENT, facts.merchantId, viewer)
          ? Object.values(DocumentAction).filter((action) => whyNot(documentLifecycle, action, facts) === null)
          : [],
    },
  },
  filters: { endsBy: (value: string, row) => sql<SqlBool>`${row.expiresOn} <= ${value}` },
  defaultOrder: { field: 'HANDED_IN_AT', direction: 'DESC' },
});
