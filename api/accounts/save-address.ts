import { assertVersion, notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { Refusals, refuse } from '../kernel/refusal.js';
import { useCase } from '../kernel/use-case.js';
import { Address } from './address.entity.js';
import { normalisePhone } from './identifiers.js';
import { loadOwnAccount } from './load-account.js';
import { misnamed } from './regions.js';

const MOST = 20;

interface AddressFacts {
  /** Absent for a new one. */
  readonly id?: string | null;
  readonly version?: number | null;
  readonly recipient: string;
  readonly phone: string;
  readonly regionCode: string;
  readonly province: string;
  readonly city: string;
  readonly district: string;
  readonly street: string;
  readonly isDefault?: boolean | null;
}

/** Adds an address to one's book or changes one of them (A1). The first is the default; a new default replaces the old. */
export const saveAddress = useCase(
  { name: 'saveAddress', permission: Permission.SIGNED_IN },
  async (ctx, input: AddressFacts) => {
    const account = await loadOwnAccount(ctx);
    const book = await ctx.em.find(Address, { buyerId: account.id });
    const kept = book.find(({ id }) => id === input.id);
    if (input.id && !kept) throw notFound('address', 'id');
    if (!kept && book.length >= MOST) throw refuse('TOO_MANY', `an address book has at most ${MOST} entries`);
    const values = checked(input);
    if (kept) assertVersion(kept, input.version ?? 0, values);
    const isDefault = input.isDefault ?? kept?.isDefault ?? book.length === 0;
    const others = book.filter((address) => address !== kept);
    if (isDefault) for (const other of others) other.isDefault = false;
    // The database allows one default at a time: the old one has to go before the new one comes.
    await ctx.em.flush();
    if (kept)
      return ctx.em.assign(kept, { ...values, isDefault: isDefault || others.every((other) => !other.isDefault) });
    return ctx.em.create(Address, {
      id: newId('address', ctx.clock),
      buyerId: account.id,
      ...values,
      isDefault: isDefault || others.length === 0,
      createdAt: ctx.now,
      version: 1,
    });
  },
);

function checked({
  recipient,
  phone,
  regionCode,
  province,
  city,
  district,
  street,
}: AddressFacts): Omit<AddressFacts, 'id' | 'version' | 'isDefault'> {
  const refusals = new Refusals();
  const texts = { recipient, province, city, district, street };
  for (const [name, text] of Object.entries(texts))
    if (!text.trim()) refusals.add('REQUIRED', 'an address is complete', name);
  const normalised = normalisePhone(phone);
  if (!normalised) refusals.add('INVALID_PHONE', 'a mainland mobile number, or + and country code', 'phone');
  const wrong = misnamed({ regionCode, province, city, district });
  if (!wrong) refusals.add('INVALID_REGION', 'the code of a district of the mainland (`regions`)', 'regionCode');
  for (const name of wrong ?? []) refusals.add('REGION_MISMATCH', `${regionCode} lies elsewhere`, name);
  refusals.throwIfAny();
  return { ...texts, phone: normalised ?? phone, regionCode };
}
