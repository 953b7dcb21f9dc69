import { sql } from 'kysely';
import { createEnrolledStaff, Locale, registerAccount, saveAddress } from '../accounts/index.js';
import { MemberRole } from '../accounts/merchant-roles.js';
import { as, type Person, type Stage } from './cast.js';
import { demoSecret } from './demo-logins.js';
import { type buyers, DEMO_PASSWORD, districtCodes, emailOf, staff } from './people.js';

/** Makes the platform's staff; whoever is there already is left as they are. */
export async function hireStaff(stage: Stage): Promise<ReadonlyMap<string, Person>> {
  const hired = new Map<string, Person>();
  for (const { login, name, roles, ...rest } of staff) {
    const email = emailOf(login);
    const facts = { email, name, locale: Locale.ZH, password: DEMO_PASSWORD, roles, ...rest };
    const id =
      (await accountOf(stage, email)) ??
      (await createEnrolledStaff(as(stage), { ...facts, totpSecret: demoSecret(stage.market.config, email) })).id;
    hired.set(login, { id, roles });
  }
  return hired;
}

/** An account of somebody who is no staff. */
export async function welcome(stage: Stage, login: string, name: string): Promise<Person> {
  const email = emailOf(login);
  const id =
    (await accountOf(stage, email)) ??
    (await registerAccount(as(stage), { email, name, locale: Locale.ZH, password: DEMO_PASSWORD })).id;
  return { id };
}

/** A buyer with an address to deliver to. */
export async function welcomeBuyer(
  stage: Stage,
  { login, name, district, street }: (typeof buyers)[number],
): Promise<Person> {
  const person = await welcome(stage, login, name);
  const { rows } = await sql`select from address where buyer_id = ${person.id}`.execute(as(stage).db);
  if (rows.length === 0)
    await saveAddress(as(stage, person), {
      recipient: name,
      phone: phoneOf(login),
      regionCode: districtCodes[district],
      province: '安徽省',
      city: '滁州市',
      district,
      street,
      isDefault: true,
    });
  return person;
}

/** The owner of this shop, as a person with that duty. */
export const owning = (person: Person, merchantId: string): Person => ({
  ...person,
  merchantId,
  duties: [MemberRole.OWNER],
});

/** Made up from the name, and the same every time. */
export const phoneOf = (login: string): string =>
  `1990550${String([...login].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 10_000, 7)).padStart(4, '0')}`;

async function accountOf(stage: Stage, email: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`select id from account where email = ${email}`.execute(as(stage).db);
  return rows[0]?.id;
}
