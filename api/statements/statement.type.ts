import { ArgsType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, type OrderBy, one, orderByInput, RootPageArgs, reads } from '../kernel/read/index.js';
import { Panel } from '../kernel/schema/directives.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime, LocalDate } from '../kernel/schema/scalars.js';
import { MerchantType } from '../merchants/index.js';
import { Statement } from './statement.entity.js';
import { StatementFilter } from './statement.inputs.js';
import { StatementFormat } from './statement-file.js';

registerEnumType(StatementFormat, {
  name: 'StatementFormat',
  description: 'As what a statement is made.',
  valuesConfig: {
    CSV: { description: 'Comma-separated, UTF-8 with its mark, so that spreadsheets read Chinese.' },
    XLSX: { description: 'A workbook; amounts are figures.' },
    PDF: { description: 'To be printed; carries its Chinese font along. At most 5,000 lines.' },
  },
});

enum StatementOrderField {
  FROM_ON = 'FROM_ON',
  CLOSING = 'CLOSING',
}
registerEnumType(StatementOrderField, {
  name: 'StatementOrderField',
  description: 'What statements are sorted by.',
  valuesConfig: { FROM_ON: { description: 'The month.' }, CLOSING: { description: 'The closing balance.' } },
});
const StatementOrder = orderByInput('StatementOrder', StatementOrderField);

@ArgsType()
export class StatementsArgs extends RootPageArgs {
  @Field(() => StatementFilter, { nullable: true, description: 'Which statements to list.' })
  filter?: StatementFilter | null;

  @Field(() => StatementOrder, { nullable: true, description: 'How to sort; the newest month first when absent.' })
  orderBy?: OrderBy | null;
}

@Panel({
  group: 'MONEY',
  permission: Permission.PAYOUTS_READ,
  title: 'number',
  columns: ['number', 'merchant', 'fromOn', 'opening', 'credit', 'debit', 'closing', 'lineCount', 'issuedAt'],
  defaultSort: 'FROM_ON',
  icon: 'ReceiptLong',
})
@ObjectType('Statement', {
  implements: Node,
  simpleResolvers: true,
  description:
    'A month of a merchant’s account 结算单, as issued (I2): opening balance and lines make the closing balance, which was compared with the ledger. Its lines are `merchantLines` of the merchant in the span.',
})
export class StatementType extends Node {
  @Field(() => String, { description: 'What people call it; unique in the market.' })
  number!: string;

  @Field(() => MerchantType, { nullable: true, description: 'Whose account; null when the shop is hidden from you.' })
  merchant?: MerchantType | null;

  @Field(() => LocalDate, { description: 'Its first day, in the market’s zone.' })
  fromOn!: string;

  @Field(() => LocalDate, { description: 'The first day after it.' })
  untilOn!: string;

  @Field(() => MoneyType, { description: 'The balance before its first line; below zero the merchant owed.' })
  opening!: MoneyType;

  @Field(() => MoneyType, { description: 'All that was added.' })
  credit!: MoneyType;

  @Field(() => MoneyType, { description: 'All that was taken, payouts too; zero or below.' })
  debit!: MoneyType;

  @Field(() => MoneyType, { description: 'The balance after its last line.' })
  closing!: MoneyType;

  @Field(() => Int, { description: 'How many lines it has.' })
  lineCount!: number;

  @Field(() => String, {
    description: 'SHA-256 of balances and lines; a file is only made while they still are the same.',
  })
  sha256!: string;

  @Field(() => DateTime, { description: 'When it was issued.' })
  issuedAt!: Date;
}

export const statementReads = reads(StatementType, {
  prefix: 'statement',
  entity: () => Statement,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.PAYOUTS_READ), row.merchantId),
  relations: { merchant: one(() => MerchantType, 'merchantId') },
  defaultOrder: { field: 'FROM_ON', direction: 'DESC' },
});
