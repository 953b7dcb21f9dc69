import './bank-profile.type.js';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Hint } from '../../kernel/schema/directives.js';
import { TextOf } from '../../kernel/schema/input-limits.js';
import { UUID } from '../../kernel/schema/scalars.js';
import { StatementEncoding } from './bank-profile.entity.js';

@InputType('BankProfileInput', { description: 'How a bank writes its statements as CSV.' })
export class BankProfileInput {
  @TextOf(1, 60)
  @Field(() => String, { description: 'What people call it; unique.' })
  name!: string;

  @Field(() => StatementEncoding, { description: 'How its text is encoded.' })
  encoding!: StatementEncoding;

  @TextOf(1, 1)
  @Field(() => String, { description: 'What stands between the columns, e.g. a comma or a tab.' })
  delimiter!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Line of the head, from 1 to 100; the first that names all columns when absent.',
  })
  headerRow?: number | null;

  @TextOf(1, 60)
  @Field(() => String, { description: 'Column of the day.' })
  dateColumn!: string;

  @TextOf(4, 30)
  @Field(() => String, { description: 'Its form of `yyyy`, `MM`, `dd`, `HH`, `mm`, `ss`, e.g. `yyyy-MM-dd HH:mm:ss`.' })
  dateFormat!: string;

  @TextOf(1, 60)
  @Field(() => String, {
    nullable: true,
    description: 'Column of the signed amount; absent where came and went have one each.',
  })
  amountColumn?: string | null;

  @TextOf(1, 60)
  @Field(() => String, { nullable: true, description: 'Column of what came, with `debitColumn`.' })
  creditColumn?: string | null;

  @TextOf(1, 60)
  @Field(() => String, { nullable: true, description: 'Column of what went, with `creditColumn`.' })
  debitColumn?: string | null;

  @TextOf(1, 60)
  @Field(() => String, { nullable: true, description: 'Column of the bank’s own number of a line.' })
  referenceColumn?: string | null;

  @TextOf(1, 60)
  @Field(() => String, {
    nullable: true,
    description: 'Column of what the payer wrote; our numbers are looked for in it.',
  })
  memoColumn?: string | null;

  @TextOf(1, 60)
  @Field(() => String, { nullable: true, description: 'Column of who paid or was paid.' })
  counterpartyColumn?: string | null;
}

@InputType('UpdateBankProfileInput', { description: 'A bank’s layout as it is from now on.' })
export class UpdateBankProfileInput extends BankProfileInput {
  @Field(() => ID, { description: 'The profile.' })
  id!: string;

  @Field(() => Int, { description: 'The version you edited.' })
  version!: number;
}

@InputType('PreviewBankStatementInput', { description: 'A statement and how to read it.' })
export class BankStatementInput {
  @Field(() => ID, { description: 'The bank’s layout.' })
  bankProfileId!: string;

  @Hint({ widget: 'FILE', upload: 'IMPORT' })
  @Field(() => ID, { description: 'The file, uploaded as `IMPORT`; at most 20,000 lines.' })
  fileId!: string;
}

@InputType('ImportBankStatementInput', { description: 'A statement to import.' })
export class ImportBankStatementInput extends BankStatementInput {
  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key acts once (F4).' })
  idempotencyKey!: string;
}
