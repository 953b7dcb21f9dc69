import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { scopeOf } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import { type OrderBy, orderByInput, RootPageArgs, reads } from '../../kernel/read/index.js';
import { Hint, Panel } from '../../kernel/schema/directives.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime } from '../../kernel/schema/scalars.js';
import { BankProfile, StatementEncoding } from './bank-profile.entity.js';

registerEnumType(StatementEncoding, {
  name: 'StatementEncoding',
  description: 'How the text of a bank’s statement is encoded.',
  valuesConfig: {
    UTF_8: { description: 'UTF-8.' },
    GB18030: { description: 'GB 18030, which includes GBK and GB 2312.' },
  },
});

export enum BankProfileAction {
  CREATE = 'CREATE',
  EDIT = 'EDIT',
}
registerEnumType(BankProfileAction, {
  name: 'BankProfileAction',
  description: 'What can be done with a layout of a bank.',
  valuesConfig: { CREATE: { description: 'Add another.' }, EDIT: { description: 'Change it.' } },
});

@Panel({
  group: 'MONEY',
  permission: Permission.RECONCILIATION_READ,
  title: 'name',
  columns: ['name', 'encoding', 'dateColumn', 'amountColumn', 'creditColumn', 'debitColumn', 'memoColumn'],
  defaultSort: 'CREATED_AT',
  icon: 'AccountBalance',
})
@ObjectType('BankProfile', {
  implements: Node,
  simpleResolvers: true,
  description: 'How a bank writes its statements as CSV (F6). Seen by finance.',
})
export class BankProfileType extends Node {
  @Field(() => String, { description: 'What people call it.' })
  name!: string;

  @Field(() => StatementEncoding, { description: 'How its text is encoded.' })
  encoding!: StatementEncoding;

  @Field(() => String, { description: 'What stands between the columns.' })
  delimiter!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Line of the head, from 1; null: the first that names all columns.',
  })
  headerRow!: number | null;

  @Field(() => String, { description: 'Column of the day.' })
  dateColumn!: string;

  @Field(() => String, { description: 'Its form, e.g. `yyyy-MM-dd`.' })
  dateFormat!: string;

  @Field(() => String, { nullable: true, description: 'Column of the signed amount; null where there are two.' })
  amountColumn!: string | null;

  @Field(() => String, { nullable: true, description: 'Column of what came; null where the amount is signed.' })
  creditColumn!: string | null;

  @Field(() => String, { nullable: true, description: 'Column of what went; null where the amount is signed.' })
  debitColumn!: string | null;

  @Field(() => String, { nullable: true, description: 'Column of the bank’s own number; null for none.' })
  referenceColumn!: string | null;

  @Field(() => String, { nullable: true, description: 'Column of what the payer wrote; null for none.' })
  memoColumn!: string | null;

  @Field(() => String, { nullable: true, description: 'Column of the other side; null for none.' })
  counterpartyColumn!: string | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => [BankProfileAction], { description: 'What you may do to it now; bounded by the enum.' })
  availableActions!: BankProfileAction[];

  @Field(() => Int, { description: 'Send it back with an edit.' })
  @Hint({ hidden: ['LIST', 'SHOW'] })
  version!: number;
}

@InputType('BankProfileFilter', { description: 'Which layouts of banks; conditions add up.' })
class BankProfileFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;
}

enum BankProfileOrderField {
  CREATED_AT = 'CREATED_AT',
}
registerEnumType(BankProfileOrderField, {
  name: 'BankProfileOrderField',
  description: 'What layouts of banks are sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When it was made.' } },
});
const BankProfileOrder = orderByInput('BankProfileOrder', BankProfileOrderField);

@ArgsType()
export class BankProfilesArgs extends RootPageArgs {
  @Field(() => BankProfileFilter, { nullable: true, description: 'Which layouts to list.' })
  filter?: BankProfileFilter | null;

  @Field(() => BankProfileOrder, { nullable: true, description: 'How to sort; the oldest first when absent.' })
  orderBy?: OrderBy | null;
}

export const bankProfileReads = reads(BankProfileType, {
  prefix: 'bankprofile',
  entity: () => BankProfile,
  visibleTo: (viewer) => scopeOf(viewer, Permission.RECONCILIATION_READ).all,
  computed: {
    availableActions: {
      needs: [],
      from: (_facts, viewer) =>
        scopeOf(viewer, Permission.RECONCILIATION_RESOLVE).all ? Object.values(BankProfileAction) : [],
    },
  },
  defaultOrder: { field: 'CREATED_AT', direction: 'ASC' },
});
