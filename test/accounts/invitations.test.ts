import { expect, it } from 'vitest';
import { MemberRole, StaffRole } from '#api/accounts/index.js';
import { housekeeping } from '#api/housekeeping.job.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { ownerOf, type Person, person, Register, registrationCode, staff, takeIn, tokenOf } from '../kit/people.js';

const market = await startTestMarket();
const { anonymous, clock, database } = market;
const florist = 'merchant_01kjp4c580e12a2qrv7y08f0wr';
const grocer = 'merchant_01kjp4c580e12a2qrv7y08gr0c';
const DAY = 24 * 3_600_000;

const Invite = graphql(
  'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { memberInvitation { id identifier status availableActions } link errors { code path } } }',
);
const Accept = graphql(
  'mutation ($token: String!) { acceptInvitation(input: { token: $token }) { merchantMember { role account { id } } errors { code } } }',
);
const Decline = graphql(
  'mutation ($token: String!) { declineInvitation(input: { token: $token }) { errors { code } } }',
);
const Withdraw = graphql(
  'mutation ($id: ID!) { withdrawInvitation(input: { id: $id }) { memberInvitation { status } errors { code } } }',
);
const Invitations = graphql('{ memberInvitations { nodes { id identifier status endedAt } } }');
const Remove = graphql('mutation ($id: ID!) { removeMember(input: { id: $id }) { errors { code } } }');

const floristOwner = await ownerOf(market, florist);
const grocerOwner = await ownerOf(market, grocer);

async function invited(identifier: string, role: 'PICKER' | 'SERVICE' | 'OWNER' = 'PICKER', by = floristOwner) {
  const { inviteMember } = await by.client.run(Invite, { input: { merchantId: florist, identifier, role } });
  return {
    errors: inviteMember.errors,
    id: inviteMember.memberInvitation?.id ?? '',
    token: tokenOf(inviteMember.link),
    invitation: inviteMember.memberInvitation,
  };
}

const codes = (answer: { errors: readonly { code: string }[] }) => answer.errors.map(({ code }) => code);
const accept = async ({ client }: Person, token: string) => (await client.run(Accept, { token })).acceptInvitation;
const statusOf = async (id: string) =>
  (await floristOwner.client.run(Invitations)).memberInvitations.nodes.find((each) => each.id === id)?.status;

it('A2 somebody without an account is invited, registers, and takes the duty on with the link', async () => {
  const email = 'new.picker@example.test';
  const { token, id, invitation } = await invited(email.toUpperCase());
  expect(invitation).toMatchObject({ identifier: email, status: 'PENDING', availableActions: ['WITHDRAW'] });
  const { register } = await anonymous.run(Register, {
    input: { email, name: '小刘', password: 'a long pass phrase', code: await registrationCode(market, email) },
  });
  const newcomer = { id: register.accountId ?? '', email, client: anonymous.as(register.token ?? '') };
  expect(await accept(newcomer, token)).toEqual({
    merchantMember: { role: 'PICKER', account: { id: newcomer.id } },
    errors: [],
  });
  expect(await statusOf(id)).toBe('ACCEPTED');
  expect(codes(await accept(newcomer, token))).toEqual(['NOT_ALLOWED_NOW']);
});

it('A1 A2 the answer to the inviter does not tell whether the person has an account', async () => {
  const known = await person(market);
  const answers = [await invited(known.email), await invited('nobody@example.test')];
  const shapes = answers.map(({ errors, invitation, token }) => ({
    errors,
    status: invitation?.status,
    length: token.length,
  }));
  expect(shapes[0]).toEqual(shapes[1]);
});

it('A2 the link alone is not enough, nor a guessed one: it is good for whoever was invited', async () => {
  const [guest, finder] = [await person(market), await person(market)];
  const { token } = await invited(guest.email);
  expect(codes(await accept(finder, token))).toEqual(['INVITATION_OF_ANOTHER']);
  expect(codes(await accept(guest, 'x'.repeat(43)))).toEqual(['NOT_FOUND']);
  await expect(anonymous.run(Accept, { token })).rejects.toMatchObject({ codes: ['UNAUTHENTICATED'] });
  expect(codes(await accept(guest, token))).toEqual([]);
});

it('A2 declined and withdrawn invitations are over, and both are told', async () => {
  const guest = await person(market);
  const [first, second] = [await invited(guest.email), await invited(guest.email, 'SERVICE')];
  expect(codes((await guest.client.run(Decline, { token: first.token })).declineInvitation)).toEqual([]);
  expect((await floristOwner.client.run(Withdraw, { id: second.id })).withdrawInvitation).toEqual({
    memberInvitation: { status: 'WITHDRAWN' },
    errors: [],
  });
  for (const { token } of [first, second]) expect(codes(await accept(guest, token))).toEqual(['NOT_ALLOWED_NOW']);
  expect([await statusOf(first.id), await statusOf(second.id)]).toEqual(['DECLINED', 'WITHDRAWN']);
});

it('A2 who answers and who withdraws at the same instant never both win', async () => {
  const guest = await person(market);
  const { id, token } = await invited(guest.email);
  const [accepted, withdrawn] = await Promise.all([
    accept(guest, token),
    floristOwner.client.run(Withdraw, { id }).then((answer) => answer.withdrawInvitation),
  ]);
  expect([codes(accepted), codes(withdrawn)].flat()).toEqual(['NOT_ALLOWED_NOW']);
});

it('A2 nobody is invited twice to one duty, nor to what they have', async () => {
  const guest = await person(market);
  await invited(guest.email);
  expect((await invited(guest.email)).errors).toEqual([{ code: 'ALREADY_INVITED', path: ['input', 'role'] }]);
  const member = await person(market);
  await takeIn(floristOwner, member, florist, MemberRole.PICKER);
  expect((await invited(member.email)).errors).toEqual([{ code: 'ALREADY_GIVEN', path: ['input', 'role'] }]);
  expect((await invited('no address')).errors).toEqual([{ code: 'INVALID', path: ['input', 'identifier'] }]);
});

it('A5 owners of another merchant neither invite, nor see, nor withdraw; managers do not invite', async () => {
  const { id } = await invited('stranger@example.test');
  expect((await invited('stranger2@example.test', 'PICKER', grocerOwner)).errors).toEqual([
    { code: 'NOT_FOUND', path: ['input', 'merchantId'] },
  ]);
  expect((await grocerOwner.client.run(Invitations)).memberInvitations.nodes).toEqual([]);
  expect(codes((await grocerOwner.client.run(Withdraw, { id })).withdrawInvitation)).toEqual(['NOT_FOUND']);
  const manager = await person(market);
  await takeIn(grocerOwner, manager, grocer, MemberRole.MANAGER);
  await expect(invited('x@example.test', 'PICKER', manager)).rejects.toMatchObject({ codes: ['FORBIDDEN'] });
  await expect(manager.client.run(Invitations)).rejects.toMatchObject({ codes: ['FORBIDDEN'] });
});

it('A2 what a removed owner offered is withdrawn with them', async () => {
  const second = await person(market);
  const membership = await takeIn(floristOwner, second, florist, MemberRole.OWNER);
  const guest = await person(market);
  const { id, token } = await invited(guest.email, 'OWNER', second);
  await floristOwner.client.run(Remove, { id: membership });
  expect(await statusOf(id)).toBe('WITHDRAWN');
  expect(codes(await accept(guest, token))).toEqual(['NOT_ALLOWED_NOW']);
});

it('A6 A7 neither the token nor the invited address stands in the audit log', async () => {
  const { token } = await invited('quiet.person@example.test');
  const log = JSON.stringify(await database.query('select * from audit_record'));
  expect(log).not.toContain('quiet.person');
  const everything = JSON.stringify(await database.query('select * from member_invitation'));
  expect(everything).not.toContain(token);
  const administrator = await staff(market, StaffRole.ADMINISTRATOR);
  expect((await administrator.client.run(Invitations)).memberInvitations.nodes.length).toBeGreaterThan(0);
});

it('A2 an invitation runs out after seven days, and housekeeping forgets it after ninety more', async () => {
  const guest = await person(market);
  const { id, token } = await invited(guest.email);
  clock.advance(7 * DAY);
  expect(codes(await accept(guest, token))).toEqual(['INVITATION_EXPIRED']);
  await market.settle();
  const kept = () => database.query('select status from member_invitation where id = $1', [id]);
  expect(await kept()).toEqual([{ status: 'EXPIRED' }]);
  clock.advance(90 * DAY);
  await housekeeping.run(market.context(), {});
  expect(await kept()).toEqual([{ status: 'EXPIRED' }]);
  clock.advance(1);
  await housekeeping.run(market.context(), {});
  expect(await kept()).toEqual([]);
});
