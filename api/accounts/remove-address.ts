import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import { useCase } from '../kernel/use-case.js';
import { Address } from './address.entity.js';
import { loadOwnAccount } from './load-account.js';

/** Removes an address from one's book (A1); the newest other becomes the default if it was that. */
export const removeAddress = useCase(
  { name: 'removeAddress', permission: Permission.SIGNED_IN },
  async (ctx, { id }: { id: string }) => {
    const account = await loadOwnAccount(ctx);
    const book = await ctx.em.find(Address, { buyerId: account.id }, { orderBy: { id: 'desc' } });
    const address = book.find((each) => each.id === id);
    if (!address) throw notFound('address', 'id');
    ctx.em.remove(address);
    await ctx.em.flush();
    const next = book.find((each) => each !== address);
    if (address.isDefault && next) next.isDefault = true;
    return { id };
  },
);
