import { randomUUID } from 'node:crypto';
import type { Mutation, Said } from './caller.ts';
import type { Operation, Storm } from './operations.ts';
import type { Somebody } from './population.ts';

const key = () => ({ idempotencyKey: randomUUID() });

/** Goodwill coupons, given, approved and taken back; they are used by `placeOrder`, in several tabs at once (D2, F7). */
export const couponOperations: readonly (readonly [weight: number, Operation])[] = [
  [6, give],
  [2, decide],
  [1, withdraw],
];

const by = ({ caller, random }: Storm, { token }: Somebody, mutation: Mutation): Promise<Said> =>
  caller.act(random, token, mutation);

/** Of the market or of one shop, out of either's pocket; the dear ones wait for a second person. */
async function give(storm: Storm): Promise<void> {
  const { random, people, known } = storm;
  const buyer = random.of(people.buyers);
  const isOfShop = random.happens(0.4);
  const input = {
    buyerId: buyer.id,
    amount: { amount: random.happens(0.1) ? '150.00' : `${random.between(1, 12)}.03` },
    ...(random.happens(0.3) && { minimum: { amount: '20.00' } }),
    validDays: random.between(1, 30),
    ...(isOfShop && { merchantId: random.of(people.shops).id, bearer: random.of(['PLATFORM', 'MERCHANT']) }),
    reason: 'the wind took it',
    ...key(),
  };
  const said = await by(storm, random.of(people.desk), { mutation: 'giveCoupon', input, selection: 'coupon { id }' });
  const made = said.payload?.['coupon'] as { id: string } | null | undefined;
  if (made) known.coupons.push({ id: made.id, buyer });
}

/** By both of the desk at once: whoever gave it may not, and of the others one is first. */
async function decide(storm: Storm): Promise<void> {
  const { random, people, known } = storm;
  const coupon = known.coupons.at(-random.between(1, 5));
  if (!coupon) return;
  const isApproved = random.happens(0.8);
  const mutation = isApproved
    ? { mutation: 'approveCoupon', inputType: 'CouponActionInput', input: { id: coupon.id, ...key() } }
    : { mutation: 'rejectCoupon', inputType: 'RefuseCouponInput', input: { id: coupon.id, reason: 'no', ...key() } };
  await Promise.all(people.desk.map((who) => by(storm, who, mutation)));
}

async function withdraw(storm: Storm): Promise<void> {
  const { random, people, known } = storm;
  const coupon = known.coupons.at(-random.between(1, 10));
  if (!coupon) return;
  const input = { id: coupon.id, reason: 'given to the wrong one', ...key() };
  const mutation = { mutation: 'withdrawCoupon', inputType: 'RefuseCouponInput', input };
  await by(storm, random.of(people.desk), mutation);
}
