import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ownWords, Personal } from '../kernel/personal-data.js';

/** That the desk contacted a customer who has not complained yet, and what came of it (H7). */
@Entity({ tableName: 'latent_contact' })
export class LatentContact {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  latentComplaintId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Property({ type: 'boolean' })
  isReached!: boolean;

  /** What was said. */
  @Personal(ownWords)
  @Property({ type: 'text' })
  note!: string;

  @Property({ type: 'text', nullable: true })
  accountId: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
