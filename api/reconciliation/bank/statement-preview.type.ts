import { Field, ID, Int, ObjectType } from 'type-graphql';
import { toDecimal } from '../../kernel/money.js';
import { MoneyType } from '../../kernel/schema/money.type.js';
import { LocalDate } from '../../kernel/schema/scalars.js';
import type { StatementPreview } from './import-statement.js';

@ObjectType('BankStatementLine', { simpleResolvers: true, description: 'A line of a bank statement as it was read.' })
export class StatementLineType {
  @Field(() => Int, { description: 'Line of the file, from 1.' })
  line!: number;

  @Field(() => LocalDate, { description: 'The day.' })
  day!: string;

  @Field(() => MoneyType, { description: 'Above zero: it came; below: it went.' })
  amount!: MoneyType;

  @Field(() => String, { description: 'The bank’s own number; empty for none.' })
  reference!: string;

  @Field(() => String, { description: 'What the payer wrote; empty for nothing.' })
  memo!: string;

  @Field(() => String, { nullable: true, description: 'The other side; null for none.' })
  counterparty!: string | null;
}

@ObjectType('BankStatementProblem', { simpleResolvers: true, description: 'A malformed line of a bank statement.' })
class StatementProblemType {
  @Field(() => Int, { description: 'Line of the file, from 1.' })
  line!: number;

  @Field(() => String, { description: 'What is wrong with it, in English.' })
  message!: string;
}

@ObjectType('BankStatementPreview', {
  simpleResolvers: true,
  description: 'A bank statement as it would be imported (F6); nothing was kept.',
})
export class StatementPreviewType {
  @Field(() => Int, { description: 'How many lines it has.' })
  lineCount!: number;

  @Field(() => MoneyType, { description: 'What came, all together.' })
  credit!: MoneyType;

  @Field(() => MoneyType, { description: 'What went, all together; below zero.' })
  debit!: MoneyType;

  @Field(() => LocalDate, { nullable: true, description: 'The first day; null for no lines.' })
  fromOn!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last day; null for no lines.' })
  untilOn!: string | null;

  @Field(() => [StatementLineType], { description: 'The first lines. At most 100.' })
  lines!: StatementLineType[];

  @Field(() => [StatementProblemType], {
    description: 'Malformed lines; any of them and nothing is imported. At most 100.',
  })
  problems!: StatementProblemType[];

  @Field(() => ID, {
    nullable: true,
    description: 'The run of the same file, when it was imported before; null otherwise.',
  })
  importedAs!: string | null;
}

const SHOWN = 100;

/** What people see of a statement before they import it. */
export function previewOf({ lines, problems, importedAs }: StatementPreview, currency: string): StatementPreviewType {
  const money = (minor: number) => ({ amount: toDecimal(minor, currency), currency });
  const sum = (isWanted: (minor: number) => boolean): number =>
    lines.reduce((total, { amountMinor }) => total + (isWanted(amountMinor) ? amountMinor : 0), 0);
  const days = lines.map(({ day }) => day).toSorted();
  return {
    lineCount: lines.length,
    credit: money(sum((minor) => minor > 0)),
    debit: money(sum((minor) => minor < 0)),
    ...{ fromOn: days[0] ?? null, untilOn: days.at(-1) ?? null, importedAs },
    lines: lines.slice(0, SHOWN).map(({ amountMinor, ...line }) => ({ ...line, amount: money(amountMinor) })),
    problems: problems.slice(0, SHOWN).map((problem) => ({ ...problem })),
  };
}
