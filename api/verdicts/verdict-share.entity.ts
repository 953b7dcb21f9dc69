import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ResponsibleParty } from './responsible-party.js';

/** What one party answers for by a verdict, in whole per cents; those of a verdict add up to 100 (G4). */
@Entity({ tableName: 'verdict_share' })
export class VerdictShare {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  verdictId!: string;

  @Property({ type: 'text', nullable: true })
  merchantId: string | null = null;

  @Enum({ items: () => ResponsibleParty, type: 'text' })
  party!: ResponsibleParty;

  @Property({ type: 'integer' })
  percent!: number;
}
