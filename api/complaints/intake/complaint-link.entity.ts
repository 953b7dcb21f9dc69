import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** How two cases belong together. */
export enum ComplaintLinkKind {
  SUGGESTED = 'SUGGESTED',
  DUPLICATE = 'DUPLICATE',
  APART = 'APART',
}

/** That two cases may be, are, or are not about the same matter; kept on both of them (H1). */
@Entity({ tableName: 'complaint_link' })
export class ComplaintLink {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  complaintId!: string;

  @Property({ type: 'text' })
  otherId!: string;

  @Enum({ items: () => ComplaintLinkKind, type: 'text' })
  kind!: ComplaintLinkKind;

  /** Who decided; null while it is suggested. */
  @Property({ type: 'text', nullable: true })
  accountId: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
