import { expect, it } from 'vitest';
import { MemberRole } from '#api/accounts/index.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { ownerOf, type Person, password, person, Register, registrationCode } from '../kit/people.js';
import { tradeOf } from '../kit/trade.js';

const market = await startTestMarket({ PUBLIC_URL: 'https://market.test/' });
const { anonymous, clock, database } = market;
const shop = await tradeOf(market).shop();
const HOUR = 3_600_000;

const Invite = graphql(
  'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { memberInvitation { id } link errors { code message } } }',
);
const Accept = graphql(
  'mutation ($token: String!) { acceptInvitation(input: { token: $token }) { merchantMember { role merchantId } errors { code } } }',
);
const Withdraw = graphql('mutation ($id: ID!) { withdrawInvitation(input: { id: $id }) { errors { code } } }');
const Messages = graphql('{ inAppMessages { nodes { kind subject { zh en } body { zh } } } }');

async function invite(identifier: string, by: Person['client'] = shop.owner.client, merchantId = shop.merchantId) {
  const { inviteMember } = await by.run(Invite, { input: { merchantId, identifier, role: 'PICKER' } });
  return { ...inviteMember, id: inviteMember.memberInvitation?.id ?? '' };
}

const lettersTo = async (recipient: string) => {
  await market.settle();
  return database.query<{ channel: string; subject: string; body: string }>(
    'select channel, subject, body from mailbox_message where recipient = $1 order by id',
    [recipient],
  );
};
const outcomesOf = (id: string) =>
  database.query<{ channel: string; status: string }>(
    `select channel, status from message where dedupe_key like '%/' || $1 order by channel`,
    [id],
  );
const accept = async ({ client }: Pick<Person, 'client'>, token: string) =>
  (await client.run(Accept, { token })).acceptInvitation;

it('A2 M1 somebody without an account is written to, and the link of the text takes the duty on, once', async () => {
  const phone = '+8613900139001';
  const { link } = await invite('139 0013 9001');
  const letters = await lettersTo(phone);
  expect(letters).toMatchObject([{ channel: 'SMS', body: expect.stringContaining('测试店') }]);
  const told = /https:\/\/market\.test\/\S+/.exec(letters[0]?.body ?? '')?.[0] ?? '';
  expect(told).toBe(`https://market.test${link}`);
  const code = await registrationCode(market, phone);
  const { register } = await anonymous.run(Register, { input: { phone, name: '小刘', password, code } });
  const newcomer = { client: anonymous.as(register.token ?? '') };
  const token = told.split('token=')[1] ?? '';
  expect(await accept(newcomer, token)).toEqual({
    merchantMember: { role: 'PICKER', merchantId: shop.merchantId },
    errors: [],
  });
  expect(await accept(newcomer, token)).toMatchObject({ errors: [{ code: 'NOT_ALLOWED_NOW' }] });
});

it('A2 M1 whoever has an account finds the invitation in the app too, and on the way it names only', async () => {
  const guest = await person(market);
  const { link } = await invite(guest.email);
  const [letter, ...further] = await lettersTo(guest.email);
  expect(letter).toMatchObject({ channel: 'EMAIL', subject: '测试店 邀请您加入' });
  expect(further).toEqual([]);
  const { inAppMessages } = await guest.client.run(Messages);
  expect(inAppMessages.nodes).toMatchObject([
    { kind: 'MEMBER_INVITED', body: { zh: expect.stringContaining(link ?? '-') } },
  ]);
});

it('A1 the inviter learns nothing of an account: the same answer, and nothing of the message to be seen', async () => {
  const known = await person(market);
  const answers = [await invite(known.email), await invite('nobody.at.all@example.test')];
  const shapes = answers.map(({ link, errors }) => ({ errors, length: link?.length }));
  expect(shapes[0]).toEqual(shapes[1]);
  await expect(shop.owner.client.run(graphql('{ messages { nodes { id } } }'))).rejects.toMatchObject({
    codes: ['FORBIDDEN'],
  });
});

it('A2 M1 invitations wait for the morning; what is withdrawn or answered meanwhile is not sent', async () => {
  clock.advance(13 * HOUR);
  const guest = await person(market);
  const [withdrawn, answered, kept] = [
    await invite((await person(market)).email),
    await invite(guest.email),
    await invite((await person(market)).email),
  ];
  await shop.owner.client.run(Withdraw, { id: withdrawn.id });
  await accept(guest, answered.link?.split('token=')[1] ?? '');
  clock.advance(10 * HOUR);
  await market.settle();
  expect(await outcomesOf(withdrawn.id)).toContainEqual({ channel: 'EMAIL', status: 'RECALLED' });
  expect(await outcomesOf(answered.id)).toContainEqual({ channel: 'EMAIL', status: 'RECALLED' });
  expect(await outcomesOf(kept.id)).toContainEqual({ channel: 'EMAIL', status: 'SENT' });
  const left = await database.query(
    'select from message_content c join message m on m.id = c.message_id where m.status = $1',
    ['RECALLED'],
  );
  expect(left).toEqual([]);
});

it('A2 nobody is written to by a refused invitation, nor without end by accepted ones', async () => {
  const target = 'pestered@example.test';
  const stranger = await ownerOf(market, 'merchant_01kjp4c580e12a2qrv7y08gr0c');
  expect((await invite(target, stranger.client)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect(await lettersTo(target)).toEqual([]);
  for (let round = 2; round < 20; round += 1) {
    const { id } = await invite(target);
    await shop.owner.client.run(Withdraw, { id });
  }
  await invite(target);
  await expect(invite(target)).rejects.toMatchObject({ codes: ['RATE_LIMITED'] });
});

it('A2 whoever is invited as an owner is told so by the same message', async () => {
  const { inviteMember } = await shop.owner.client.run(Invite, {
    input: { merchantId: shop.merchantId, identifier: 'partner@example.test', role: MemberRole.OWNER },
  });
  expect(inviteMember.errors).toEqual([]);
  expect(await lettersTo('partner@example.test')).toHaveLength(1);
});
