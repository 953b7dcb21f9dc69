import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Filters and a sort of one list of the panel, kept under a title (E4). */
@Entity({ tableName: 'saved_view' })
export class SavedView {
  @PrimaryKey({ type: 'text' })
  id!: string;

  /** Who keeps it. */
  @Property({ type: 'text' })
  accountId!: string;

  /** The shop whose people share it; null: nobody's, or the staff's. */
  @Property({ type: 'text', nullable: true })
  merchantId: string | null = null;

  @Property({ type: 'boolean' })
  isShared!: boolean;

  /** The list, as the panel calls it: `orders`. */
  @Property({ type: 'text' })
  list!: string;

  @Property({ type: 'text' })
  title!: string;

  /** JSON, without what was searched for: that may be a phone number or a name. */
  @Property({ type: 'text' })
  filter!: string;

  @Property({ type: 'text', nullable: true })
  sortField: string | null = null;

  @Property({ type: 'boolean' })
  isDescending!: boolean;

  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;
}
