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
const Regions = graphql('query ($parentCode: String) { regions(parentCode: $parentCode) { code name hasRegions } }');
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

it.each([
  ['a province, which is no district', { regionCode: '340000' }, [['INVALID_REGION', 'regionCode']]],
  ['a city that has districts', { regionCode: '341100' }, [['INVALID_REGION', 'regionCode']]],
  ['a district that was dissolved', { regionCode: '341101' }, [['INVALID_REGION', 'regionCode']]],
  ['Taiwan’s own codes', { regionCode: '710000' }, [['INVALID_REGION', 'regionCode']]],
  ['another district than named', { regionCode: '341103' }, [['REGION_MISMATCH', 'district']]],
  [
    'another province than named',
    { regionCode: '320102' },
    [
      ['REGION_MISMATCH', 'province'],
      ['REGION_MISMATCH', 'city'],
      ['REGION_MISMATCH', 'district'],
    ],
  ],
])('A1 refuses a region code of %s', async (_what, given, errors) => {
  const { client } = await person(market);
  const { saveAddress } = await client.run(Save, { input: { ...home, ...given } });
  expect(saveAddress.errors.map(({ code, path }) => [code, path?.[1]])).toEqual(errors);
});

it.each([
  ['341102', '安徽省', '滁州市', '琅琊区'],
  ['110101', '北京市', '市辖区', '东城区'],
  ['110101', '北京市', '北京市', '东城区'],
  ['500229', '重庆市', '县', '城口县'],
  ['429004', '湖北省', '仙桃市', '仙桃市'],
  ['441900', '广东省', '东莞市', '虎门镇'],
])('A1 takes %s for %s %s %s', async (regionCode, province, city, district) => {
  const { client } = await person(market);
  const { saveAddress } = await client.run(Save, { input: { ...home, regionCode, province, city, district } });
  expect(saveAddress.errors).toEqual([]);
});

it('A1 regions are chosen step by step: province, city, district', async () => {
  const below = async (parentCode?: string) => (await market.anonymous.run(Regions, { parentCode })).regions;
  expect(await below()).toHaveLength(31);
  expect(await below('340000')).toContainEqual({ code: '341100', name: '滁州市', hasRegions: true });
  expect(await below('341100')).toContainEqual({ code: '341102', name: '琅琊区', hasRegions: false });
  expect(await below('341102')).toEqual([]);
});

it('A1 twenty addresses that become the default at once leave one default', async () => {
  const buyer = await person(market);
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      buyer.client.run(Save, { input: { ...home, street: `street ${index}`, isDefault: true } }),
    ),
  );
  expect(answers.flatMap(({ saveAddress }) => saveAddress.errors)).toEqual([]);
  const book = (await bookOf(buyer)) ?? [];
  expect(book).toHaveLength(20);
  expect(book.filter((entry) => entry.endsWith('(default)'))).toHaveLength(1);
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

it('A5 an address book is its owner’s, and of staff who need addresses, masked until they open it', async () => {
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
  expect(await seenBy(StaffRole.SERVICE_AGENT)).toEqual(['*** (default)']);
  expect(await seenBy(StaffRole.FINANCE)).toEqual([]);
});
