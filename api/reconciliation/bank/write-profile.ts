import { assertVersion, notFound } from '../../kernel/editing.js';
import { newId } from '../../kernel/ids.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import { flushUnique } from '../../kernel/unique.js';
import { useCase } from '../../kernel/use-case.js';
import type { BankProfileInput, UpdateBankProfileInput } from './bank.inputs.js';
import { BankProfile } from './bank-profile.entity.js';

const permission = Permission.RECONCILIATION_RESOLVE;
const nameTaken = {
  bank_profile_name_unique: () => refuse('PROFILE_NAME_TAKEN', 'another layout has this name', 'name'),
};

/** Teaches the market a bank's layout (F6). */
export const createBankProfile = useCase(
  { name: 'createBankProfile', permission },
  async (ctx, input: BankProfileInput) => {
    const profile = Object.assign(new BankProfile(), {
      ...columnsOf(input),
      id: newId('bankprofile', ctx.clock),
      ...{ createdAt: ctx.now, updatedAt: ctx.now },
    });
    ctx.em.persist(profile);
    await flushUnique(ctx, nameTaken);
    return profile;
  },
);

/** Changes a bank's layout; what was imported stays as it was read. */
export const updateBankProfile = useCase(
  { name: 'updateBankProfile', permission },
  async (ctx, { id, version, ...input }: UpdateBankProfileInput) => {
    const profile = await ctx.em.findOne(BankProfile, { id });
    if (!profile) throw notFound('bank profile', 'id');
    assertVersion(profile, version, input);
    Object.assign(profile, columnsOf(input), { updatedAt: ctx.now });
    await flushUnique(ctx, nameTaken);
    return profile;
  },
);

function columnsOf(input: BankProfileInput) {
  const given = (name: string | null | undefined): string | null => name?.trim() || null;
  const [amountColumn, creditColumn, debitColumn] = [input.amountColumn, input.creditColumn, input.debitColumn].map(
    given,
  );
  const isSound = amountColumn ? !creditColumn && !debitColumn : creditColumn && debitColumn;
  if (!isSound)
    throw refuse(
      'INVALID',
      'name one column of signed amounts, or one of what came and one of what went',
      'amountColumn',
    );
  if (!['yyyy', 'MM', 'dd'].every((part) => input.dateFormat.includes(part)))
    throw refuse('INVALID', 'a date has yyyy, MM and dd', 'dateFormat');
  const headerRow = input.headerRow ?? null;
  if (headerRow !== null && (headerRow < 1 || headerRow > 100))
    throw refuse('INVALID', 'the head is among the first hundred lines', 'headerRow');
  return {
    ...{ name: input.name.trim(), encoding: input.encoding, delimiter: input.delimiter, headerRow },
    ...{ dateColumn: input.dateColumn.trim(), dateFormat: input.dateFormat.trim() },
    ...{ amountColumn: amountColumn ?? null, creditColumn: creditColumn ?? null, debitColumn: debitColumn ?? null },
    referenceColumn: given(input.referenceColumn),
    memoColumn: given(input.memoColumn),
    counterpartyColumn: given(input.counterpartyColumn),
  };
}
