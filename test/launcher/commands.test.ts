import { generate } from 'otplib';
import { expect, it } from 'vitest';
import { clientOf } from '../kit/client.js';
import { servedFolder, startMarket } from './market-process.js';

const command = ['create-administrator', '--email', 'wang@example.cn'];
const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { accountId errors { code } } }';

it('A3 the first administrator is made beside the running market and can sign in with what was told once', async () => {
  const dataDir = await servedFolder();
  const market = startMarket({ DATA_DIR: dataDir });
  const url = await market.ready();

  const made = startMarket({ DATA_DIR: dataDir }, { command });
  expect(await made.end(), made.output()).toBe(0);
  const password = /Password\s+(\S+)/.exec(made.output())?.[1] ?? '';
  const secret = /Second factor\s+(\S+)/.exec(made.output())?.[1] ?? '';
  const input = { identifier: 'wang@example.cn', password, totpCode: await generate({ secret }) };
  expect(await clientOf(url).run(signIn, { input })).toEqual({
    signIn: { accountId: expect.stringMatching(/^account_/), errors: [] },
  });
});

it('A3 a second account with the same address is refused in one sentence', async () => {
  const dataDir = await servedFolder();
  const create = () => startMarket({ DATA_DIR: dataDir }, { command });
  await create().end();
  const again = create();
  expect(await again.end()).toBe(1);
  expect(again.output().trim()).toBe('Refused: another account has this e-mail address.');
});
