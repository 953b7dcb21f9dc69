import { expect, it } from 'vitest';
import { blockAccount } from '#api/accounts/block-account.js';
import { StaffRole } from '#api/accounts/index.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { password, person, staff } from '../kit/people.js';

const market = await startTestMarket();
const { anonymous, clock, database } = market;

const SignInForPair = graphql(`
  mutation ($identifier: String!, $password: String!) {
    signIn(input: { identifier: $identifier, password: $password, carry: TOKEN_PAIR }) {
      token
      refreshToken
      accessExpiresAt
    }
  }
`);
const Refresh = graphql(`
  mutation ($refreshToken: String!) {
    refreshSession(input: { refreshToken: $refreshToken }) {
      accountId
      token
      refreshToken
      errors {
        code
      }
    }
  }
`);
const Sessions = graphql(`
  {
    sessions(first: 20) {
      nodes {
        id
        device
        ip
        lastSeenAt
        isCurrent
        account {
          id
        }
        availableActions
      }
    }
  }
`);
const End = graphql('mutation ($id: ID!) { endSession(input: { id: $id }) { errors { code } } }');
const WhoAmI = graphql('{ viewer { account { id } } }');

const whoIs = async (token: string | null | undefined) =>
  (await anonymous.as(token ?? '').run(WhoAmI)).viewer?.account?.id ?? null;
const refresh = async (refreshToken: string | null | undefined) =>
  (await anonymous.run(Refresh, { refreshToken: refreshToken ?? '' })).refreshSession;

async function paired() {
  const { id, email } = await person(market);
  await database.query('delete from session where account_id = $1', [id]);
  const { signIn } = await anonymous.run(SignInForPair, { identifier: email, password });
  return { id, email, ...signIn };
}

it('A1 an access token is good for fifteen minutes, and the refresh token brings the next pair of the same session', async () => {
  const first = await paired();
  expect(first.accessExpiresAt).toBe(new Date(clock.now().getTime() + 900_000).toISOString());
  clock.advance(899_999);
  expect(await whoIs(first.token)).toBe(first.id);
  clock.advance(1);
  expect(await whoIs(first.token)).toBeNull();
  const next = await refresh(first.refreshToken);
  expect(next).toMatchObject({ accountId: first.id, errors: [] });
  expect(await whoIs(next.token)).toBe(first.id);
  expect(await database.query('select from session where account_id = $1', [first.id])).toHaveLength(1);
});

it('A1 the old access token is void as soon as the pair was exchanged', async () => {
  const first = await paired();
  await refresh(first.refreshToken);
  expect(await whoIs(first.token)).toBeNull();
});

it('A1 a refresh token used a second time ends the session for whoever has its tokens', async () => {
  const first = await paired();
  const second = await refresh(first.refreshToken);
  const third = await refresh(second.refreshToken);
  expect((await refresh(first.refreshToken)).errors).toEqual([{ code: 'REFRESH_TOKEN_REUSED' }]);
  expect(await whoIs(third.token)).toBeNull();
  expect((await refresh(third.refreshToken)).errors).toEqual([{ code: 'WRONG_REFRESH_TOKEN' }]);
});

it('A1 twenty who exchange one refresh token at once get one pair, and the session is over', async () => {
  const first = await paired();
  const answers = await Promise.all(Array.from({ length: 20 }, () => refresh(first.refreshToken)));
  const lucky = answers.filter(({ errors }) => errors.length === 0);
  expect(lucky).toHaveLength(1);
  expect(await whoIs(lucky[0]?.token)).toBeNull();
});

it('A1 a refresh token is void with its session: unused for thirty days, ninety days old, or its owner blocked', async () => {
  const [idle, old, blocked] = [await paired(), await paired(), await paired()];
  await blockAccount(market.context(), { id: blocked.id, reason: 'fraud' });
  expect((await refresh(blocked.refreshToken)).errors).toEqual([{ code: 'WRONG_REFRESH_TOKEN' }]);
  let kept: string | null | undefined = old.refreshToken;
  for (let month = 1; month <= 3; month += 1) {
    clock.advance(29 * 86_400_000);
    kept = (await refresh(kept)).refreshToken;
    expect(kept).not.toBeNull();
  }
  expect((await refresh(idle.refreshToken)).errors).toEqual([{ code: 'WRONG_REFRESH_TOKEN' }]);
  clock.advance(3 * 86_400_000);
  expect((await refresh(kept)).errors).toEqual([{ code: 'WRONG_REFRESH_TOKEN' }]);
});

it('A1 keeps neither access nor refresh token, only hashes of them', async () => {
  const first = await paired();
  const second = await refresh(first.refreshToken);
  const [row] = await database.query<{ all: string }>(
    'select concat((select jsonb_agg(s) from session s), (select jsonb_agg(t) from spent_refresh_token t)) as all',
  );
  const tokens = [first.token, first.refreshToken, second.token, second.refreshToken];
  expect(tokens.filter((token) => row?.all.includes(token ?? ''))).toEqual([]);
});

it('A1 one sees where one is signed in, by device, address and last use, and ends what is not in one’s hands any more', async () => {
  const { id, email, client } = await person(market);
  clock.advance(3_600_000);
  const phone = await fetch(`${market.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'user-agent':
        'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1',
    },
    body: JSON.stringify({
      query: 'mutation ($i: SignInInput!) { signIn(input: $i) { token } }',
      variables: { i: { identifier: email, password } },
    }),
  });
  const { data }: { data: { signIn: { token: string } } } = JSON.parse(await phone.text());
  const { sessions } = await client.run(Sessions);
  expect(sessions.nodes).toMatchObject([
    { device: 'Safari, iPhone', ip: '127.0.0.1', lastSeenAt: clock.now().toISOString(), isCurrent: false },
    { device: 'node', isCurrent: true, account: { id }, availableActions: ['END'] },
  ]);
  expect(await whoIs(data.signIn.token)).toBe(id);
  const { endSession } = await client.run(End, { id: sessions.nodes[0]?.id ?? '' });
  expect(endSession.errors).toEqual([]);
  expect(await whoIs(data.signIn.token)).toBeNull();
  expect(await whoIs(client.token)).toBe(id);
});

it('A1 nobody sees or ends a session of somebody else but who manages accounts', async () => {
  const [anna, ben] = [await person(market), await person(market)];
  const administrator = await staff(market, StaffRole.ADMINISTRATOR);
  const id = (await anna.client.run(Sessions)).sessions.nodes[0]?.id ?? '';
  expect((await ben.client.run(Sessions)).sessions.nodes.map((session) => session.account?.id)).toEqual([ben.id]);
  expect((await ben.client.run(End, { id })).endSession.errors).toEqual([{ code: 'NOT_FOUND' }]);
  expect((await administrator.client.run(End, { id })).endSession.errors).toEqual([]);
  expect(await whoIs(anna.client.token)).toBeNull();
});
