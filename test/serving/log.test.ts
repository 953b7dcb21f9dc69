import { expect, it } from 'vitest';
import { withoutValues } from '#api/transport/error-line.js';
import { eventually } from '../kit/eventually.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { password, Register, registrationCode } from '../kit/people.js';
import { asOthersAsk } from './asking.js';

interface Line {
  readonly msg: string;
  readonly level: number;
  readonly requestId?: string;
  readonly [fact: string]: unknown;
}

const written: string[] = [];
const market = await startTestMarket({}, { write: (line) => void written.push(line) });
const lines = (): Line[] => written.map((line): Line => JSON.parse(line));
const lineOf = (requestId: string) => eventually(() => lines().find((line) => line.requestId === requestId));

const phone = '13955512345';
const email = 'lin.xiaoyu@example.com';
const input = { phone, name: '林小雨', password };

const SaveAddress = graphql(
  'mutation ($input: SaveAddressInput!) { saveAddress(input: $input) { address { id } errors { code } } }',
);
const Upload = graphql(
  'mutation ($input: RequestUploadInput!) { requestUpload(input: $input) { uploadUrl errors { code } } }',
);

it('N2 one line a request: id, operation, kind of caller, cost, status and time', async () => {
  const requestId = 'from-the-outside-1';
  const ask = asOthersAsk(market.url, { 'x-request-id': requestId });
  const { headers } = await ask('query SomeName { products(first: 3) { nodes { id } } }');
  expect(headers.get('x-request-id')).toBe(requestId);
  const line = await lineOf(requestId);
  expect(line).toMatchObject({
    msg: 'request',
    operation: 'query products',
    principal: 'ANONYMOUS',
    cost: 4,
    status: 200,
    route: '/graphql',
  });
  expect(line?.['milliseconds']).toEqual(expect.any(Number));
  expect(lines().filter((each) => each.requestId === requestId)).toHaveLength(1);
});

it('N2 an id that is none is not taken over, and a refused request tells its code', async () => {
  const { headers } = await asOthersAsk(market.url, { 'x-request-id': 'a b"c' })('{ auditRecords { nodes { id } } }');
  const requestId = headers.get('x-request-id') ?? '';
  expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
  expect(await lineOf(requestId)).toMatchObject({ codes: ['UNAUTHENTICATED'], operation: 'query auditRecords' });
});

it('A7 the log of a whole life holds no name, phone, address, token, password or address of the network', async () => {
  const code = await registrationCode(market, phone, `+86${phone}`);
  const { register } = await market.anonymous.run(Register, { input: { ...input, code } });
  const token = register.token ?? '';
  const client = market.anonymous.as(token);
  await market.anonymous.ask('mutation ($i: SignInInput!) { signIn(input: $i) { errors { code } } }', {
    i: { identifier: phone, password: 'a wrong pass phrase' },
  });
  await market.anonymous.ask(`{ node(id: "${phone}") { id } }`);
  await market.anonymous.ask(`{ nonsense(phone: "${phone}") }`);
  await fetch(`${market.url}/somewhere/${phone}?email=${email}`);
  const { requestUpload } = await client.run(Upload, {
    input: { purpose: 'EVIDENCE', fileName: '林小雨.png', byteSize: 10 },
  });
  await fetch(`${market.url}${requestUpload.uploadUrl}`, { method: 'PUT', body: Buffer.from('<svg/>') });
  // Our mistake, in the middle of a statement with all of it.
  await market.database.query('alter table address rename column recipient to somebody');
  const where = { province: '安徽省', city: '滁州市', district: '琅琊区', street: '醉翁亭路 18 号' };
  const address = { recipient: '林小雨', phone, regionCode: '341102', ...where, isDefault: true };
  const { errors } = await client.ask(SaveAddress, { input: address });
  expect(errors[0]?.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
  expect(JSON.stringify(errors)).not.toMatch(/stack|\.js:\d/);
  await eventually(() => lines().some(({ level }) => level === 50));
  // The server's own address stands in its first line.
  const log = written.filter((line) => !line.includes('Server listening')).join('');
  const secrets = [phone, email, '林小雨', '醉翁亭', password, 'a wrong pass phrase', token, code, '127.0.0.1'];
  expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
  expect(log).not.toContain(requestUpload.uploadUrl?.split('/').at(-1) ?? 'no link');
  expect(lines().find(({ level }) => level === 50)).toMatchObject({ msg: 'bug', error: { type: expect.any(String) } });
});

it.each([
  ["insert into a values ('13955512345', 'it''s')", "insert into a values ('…', '…')"],
  ['Key (phone)=(13955512345) already exists', 'Key (phone)=(…) already exists'],
  ['jsh_live_01abc_secret-x and a@b.cn', 'jsh_live_…-x and …@…'],
])('A7 a message of the database loses its values: %s', (message, left) => {
  expect(withoutValues(message)).toBe(left);
});
