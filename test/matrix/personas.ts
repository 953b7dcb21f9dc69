import { addMembership, MemberRole, StaffRole } from '#api/accounts/index.js';
import { inTransaction } from '#api/kernel/use-case.js';
import type { Client } from '../kit/client.js';
import { graphql } from '../kit/graphql.js';
import type { TestMarket } from '../kit/market.js';
import { person, staff } from '../kit/people.js';
import { tradeOf } from '../kit/trade.js';
import type { Row } from './permission-row.js';

/** One kind of caller: who asks, and how the table says whether a permission is theirs. */
export interface Persona {
  readonly name: string;
  readonly client: Client;
  readonly holds: (row: Row) => boolean;
  /** Held, but it reaches nothing: an app is signed in and has no things of its own. */
  readonly idle?: string;
}

const CreateApp = graphql('mutation ($input: CreateAppInput!) { createApp(input: $input) { token errors { code } } }');

/** Everybody who could call: anonymous, buyers, each duty in a shop, the owner of another, each staff role, an app. */
export async function everyPersona(market: TestMarket): Promise<Persona[]> {
  const trade = tradeOf(market);
  const [shop, otherShop] = [await trade.shop(), await trade.shop()];
  const personas: Persona[] = [
    { name: 'anonymous', client: market.anonymous, holds: ({ open }) => open === 'to anyone' },
    { name: 'buyer', client: (await person(market)).client, holds: isEverybodys },
    { name: 'another buyer', client: (await person(market)).client, holds: isEverybodys },
    { name: 'another shop’s OWNER', client: otherShop.owner.client, holds: ofMember(MemberRole.OWNER) },
  ];
  for (const role of Object.values(MemberRole)) {
    const member = role === MemberRole.OWNER ? shop.owner : await person(market);
    if (member !== shop.owner)
      await inTransaction(market.context(), async (ctx) => {
        await addMembership(ctx, { merchantId: shop.merchantId, accountId: member.id, role });
        await ctx.em.flush();
      });
    personas.push({ name: `shop’s ${role}`, client: member.client, holds: ofMember(role) });
  }
  for (const role of Object.values(StaffRole)) {
    const { client } = await staff(market, role);
    const holds = (row: Row): boolean => isEverybodys(row) || row.staff?.includes(role) === true;
    personas.push({ name: `staff ${role}`, client, holds });
    if (role === StaffRole.ADMINISTRATOR) personas.push(await appOf(market, client));
  }
  return personas;
}

/** Everybody with an account has this, in what is theirs. */
const isEverybodys = ({ open }: Row): boolean => open !== undefined;

const ofMember =
  (role: MemberRole) =>
  (row: Row): boolean =>
    isEverybodys(row) || row.members?.includes(role) === true;

/** An app whose one scope is to write notes: signed in, and no person. */
async function appOf(market: TestMarket, administrator: Client): Promise<Persona> {
  const { createApp } = await administrator.run(CreateApp, { input: { name: 'Notes', scopes: ['ORDERS_NOTE'] } });
  if (!createApp.token) throw new Error(JSON.stringify(createApp.errors));
  return {
    name: 'app with ORDERS_NOTE',
    client: market.anonymous.as(createApp.token),
    idle: 'SIGNED_IN',
    holds: ({ permission, open }) =>
      open === 'to anyone' || open === 'to the signed-in' || permission === 'ORDERS_NOTE',
  };
}
