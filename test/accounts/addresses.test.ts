import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { type Person, person, staff } from '../kit/people.js';

const market = await startTestMarket();

const Save = graphql(
  'mutation ($input: SaveAddressInput!) { saveAddress(input: $input) { address { id version phone isDefault } errors { __typename code path ... on ConflictError { values { field theirs yours } } } } }',
);
const Remove = graphql('mutation ($id: ID!) { removeAddress(input: { id: $id }) { errors { code } } }');
const Book = graphql('query ($id: ID!) { account(id: $id) { addresses { nodes { street isDefault } } } }');

const home = {
  recipient: '王小明',
  phone: '138 0013 8000',
  regionCode: '341102',
  province: '安徽省',
  city: '滁州市',
  district: '琅琊区',
  street: '清流中路 8 号',
};

const bookOf = async ({ id, client }: Person) => {
  const { account } = await client.run(Book, { id });
  return account?.addresses.nodes.map(({ street, isDefault }) => `${street}${isDefault ? ' (default)' : ''}`);
};

it('A1 one address of a book is the default, whatever is added, changed or removed', async () => {
  const buyer = await person(market);
  const add = async (street: string, isDefault?: boolean) =>
    (await buyer.client.run(Save, { input: { ...home, street, isDefault } })).saveAddress.address;
  const first = await add('first', false);
  await add('second');
  const third = await add('third', true);
  expect(first).toMatchObject({ phone: '+8613800138000', isDefault: true });
  expect(await bookOf(buyer)).toEqual(['third (default)', 'second', 'first']);
  await buyer.client.run(Save, {
    input: { ...home, id: third?.id, version: third?.version, street: 'third', isDefault: false },
  });
  expect(await bookOf(buyer)).toEqual(['third (default)', 'second', 'first']);
  await buyer.client.run(Remove, { id: third?.id ?? '' });
  expect(await bookOf(buyer)).toEqual(['second (default)', 'first']);
});

it('A1 refuses what is no address, all mistakes at once', async () => {
  const { client } = await person(market);
  const { saveAddress } = await client.run(Save, {
    input: { ...home, street: ' ', phone: '12', regionCode: '991102' },
  });
  expect(saveAddress.errors.map(({ code, path }) => [code, path?.[1]])).toEqual([
    ['REQUIRED', 'street'],
    ['INVALID_PHONE', 'phone'],
    ['INVALID_REGION', 'regionCode'],
  ]);
});

it('A1 the second of two editors is told both values instead of overwriting', async () => {
  const { client } = await person(market);
  const { saveAddress } = await client.run(Save, { input: home });
  const { id, version } = saveAddress.address ?? { id: '', version: 0 };
  await client.run(Save, { input: { ...home, id, version, street: '丰乐大道 1 号' } });
  const late = await client.run(Save, { input: { ...home, id, version, street: '龙蟠大道 2 号' } });
  expect(late.saveAddress.errors).toEqual([
    {
      __typename: 'ConflictError',
      code: 'CONFLICT',
      path: ['input', 'version'],
      values: [{ field: 'street', theirs: '丰乐大道 1 号', yours: '龙蟠大道 2 号' }],
    },
  ]);
});

it('A5 an address book is its owner’s, and of staff who need addresses', async () => {
  const buyer = await person(market);
  const stranger = await person(market);
  const { saveAddress } = await buyer.client.run(Save, { input: home });
  const id = saveAddress.address?.id ?? '';
  expect((await stranger.client.run(Save, { input: { ...home, id, version: 1 } })).saveAddress.errors).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);
  expect((await stranger.client.run(Remove, { id })).removeAddress.errors).toEqual([{ code: 'NOT_FOUND' }]);
  expect(await bookOf({ ...stranger, id: buyer.id })).toBeUndefined();
  const seenBy = async (role: StaffRole) => bookOf({ ...(await staff(market, role)), id: buyer.id });
  expect(await seenBy(StaffRole.SERVICE_AGENT)).toEqual(['清流中路 8 号 (default)']);
  expect(await seenBy(StaffRole.FINANCE)).toEqual([]);
});
