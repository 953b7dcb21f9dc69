import {
  addMembership,
  createEnrolledStaff,
  currentCode,
  Locale,
  MemberRole,
  registerAccount,
  StaffRole,
} from '#api/accounts/index.js';
import { inTransaction } from '#api/kernel/use-case.js';
import type { Client } from './client.js';
import { graphql } from './graphql.js';
import type { TestMarket } from './market.js';

/** Somebody who is signed in. */
export interface Person {
  readonly id: string;
  readonly email: string;
  readonly client: Client;
}

/** Somebody of the platform's staff, second factor just shown. */
export interface Staff extends Person {
  /** What the authenticator app shows now. */
  code(): string;
}

export const password = 'a long enough pass phrase';

export const Register = graphql(`
  mutation ($input: RegisterInput!) {
    register(input: $input) {
      accountId
      token
      errors {
        code
        path
      }
    }
  }
`);

export const RequestCode = graphql(`
  mutation ($input: RequestCodeInput!) {
    requestCode(input: $input) {
      expiresAt
      resendAt
      errors {
        code
        path
      }
    }
  }
`);

export const SignIn = graphql(`
  mutation ($input: SignInInput!) {
    signIn(input: $input) {
      accountId
      token
      errors {
        code
        path
      }
    }
  }
`);

const Invite = graphql(
  'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { link errors { code } } }',
);
const Accept = graphql(
  'mutation ($token: String!) { acceptInvitation(input: { token: $token }) { merchantMember { id } errors { code } } }',
);

/** Somebody who owns a merchant: of a shop's founding no more is told than that. */
export async function ownerOf(market: TestMarket, merchantId: string): Promise<Person> {
  const somebody = await person(market);
  await inTransaction(market.context(), async (ctx) => {
    await addMembership(ctx, { merchantId, accountId: somebody.id, role: MemberRole.OWNER });
    await ctx.em.flush();
  });
  return somebody;
}

/** Takes somebody in for a duty, as owners do: invited, and accepted. Tells the id of the membership. */
export async function takeIn(owner: Person, newcomer: Person, merchantId: string, role: MemberRole): Promise<string> {
  const input = { merchantId, identifier: newcomer.email, role };
  const { inviteMember } = await owner.client.run(Invite, { input });
  const { acceptInvitation } = await newcomer.client.run(Accept, { token: tokenOf(inviteMember.link) });
  if (!acceptInvitation.merchantMember) throw new Error(JSON.stringify([inviteMember, acceptInvitation]));
  return acceptInvitation.merchantMember.id;
}

/** What an invitation's link ends with. */
export const tokenOf = (link: string | null | undefined): string => link?.split('token=')[1] ?? '';

let made = 0;

/** Somebody who signed in: a buyer, until a shop or a role makes them more. */
export async function person(market: TestMarket, name = '王小明'): Promise<Person> {
  made += 1;
  const email = `person${made}@example.test`;
  const { id } = await registerAccount(market.context(), { email, name, locale: Locale.ZH, password });
  const { signIn } = await market.anonymous.run(SignIn, { input: { identifier: email, password } });
  if (!signIn.token) throw new Error(JSON.stringify(signIn.errors));
  return { id, email, client: market.anonymous.as(signIn.token) };
}

/** The code that lies in the mailbox for this phone number or e-mail address, the newest; none when there is none. */
export async function codeFor({ database, settle }: TestMarket, recipient: string): Promise<string> {
  await settle();
  const [letter] = await database.query<{ body: string }>(
    `select b.body from mailbox_message b join message m on m.id = b.message_id
     where b.recipient = $1 and m.kind <> 'MEMBER_INVITED' order by b.id desc limit 1`,
    [recipient],
  );
  return /\b\d{6}\b/.exec(letter?.body ?? '')?.[0] ?? 'none';
}

/** Asks for a code as somebody does who opens an account, and reads it. */
export async function registrationCode(
  market: TestMarket,
  identifier: string,
  recipient = identifier,
): Promise<string> {
  await market.anonymous.run(RequestCode, { input: { purpose: 'REGISTER', identifier } });
  return codeFor(market, recipient);
}

/** A member of the platform's staff who showed the second factor just now. Merchant managers have 安徽省, where test shops lie. */
export const staff = (market: TestMarket, ...roles: StaffRole[]): Promise<Staff> =>
  staffOf(market, roles, roles.includes(StaffRole.MERCHANT_MANAGER) ? '340000' : null);

/** The same with a district of one's choice, or none. */
export async function staffOf(
  market: TestMarket,
  roles: readonly StaffRole[],
  districtCode: string | null,
): Promise<Staff> {
  made += 1;
  const email = `staff${made}@example.test`;
  const facts = { email, name: '李师傅', locale: Locale.ZH, password, roles, districtCode };
  const { id, secret } = await createEnrolledStaff(market.context(), facts);
  const code = (): string => currentCode(secret, market.clock);
  const { signIn } = await market.anonymous.run(SignIn, { input: { identifier: email, password, totpCode: code() } });
  if (!signIn.token) throw new Error(JSON.stringify(signIn.errors));
  return { id, email, code, client: market.anonymous.as(signIn.token) };
}
