import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** What inspection finds of units that came back (G5). */
export enum InspectionVerdict {
  RESALEABLE = 'RESALEABLE',
  DEFECTIVE = 'DEFECTIVE',
  MISSING = 'MISSING',
  NOT_OURS = 'NOT_OURS',
}

/** Units with these verdicts are not paid back: they did not come back. */
export const refusedVerdicts: ReadonlySet<InspectionVerdict> = new Set([
  InspectionVerdict.MISSING,
  InspectionVerdict.NOT_OURS,
]);

/** Units of a return line with one verdict, as the merchant found them. Only ever added. */
@Entity({ tableName: 'return_inspection' })
export class ReturnInspection {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  returnId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Property({ type: 'text' })
  orderLineId!: string;

  @Enum({ items: () => InspectionVerdict, type: 'text' })
  verdict!: InspectionVerdict;

  @Property({ type: 'integer' })
  quantity!: number;

  @Property({ type: 'text' })
  note: Opt<string> = '';

  @Property({ type: 'timestamptz', length: 3 })
  inspectedAt!: Date;
}
