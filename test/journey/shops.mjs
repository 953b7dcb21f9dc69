import assert from 'node:assert/strict';
import { arrive, picture, upload } from './people.mjs';

/** Two merchants apply; staff approve one, send the other back, and approve it once it is corrected. */
export async function openShops(market, { admin, merchants }, say) {
  const shops = [await apply(market, admin, 'Flowers', 1), await apply(market, admin, 'Pens', 2)];
  const [flowers, pens] = shops;
  say('Two merchants apply.');
  await merchants.moves('approveMerchant', { id: flowers.id }, 'merchant', 'APPROVED');
  const reasons = [{ field: 'LICENCE', reason: '照片不清楚' }];
  await merchants.moves('rejectMerchant', { id: pens.id, reasons }, 'merchant', 'REJECTED');
  await correct(pens);
  await pens.owner.moves('submitMerchant', { id: pens.id }, 'merchant', 'SUBMITTED');
  await merchants.moves('approveMerchant', { id: pens.id }, 'merchant', 'APPROVED');
  say('Staff approve one, send the other back, and approve it once it is corrected.');
  return shops;
}

async function apply(market, admin, name, number) {
  const owner = await arrive(market, name, admin);
  const input = {
    name: { zh: `${name} 店`, en: name },
    slug: `journey-${name.toLowerCase()}`,
    companyName: `滁州${name}有限公司`,
    creditCode: creditCode(number),
    licenceId: await upload(owner, 'LICENCE', '执照.jpg', await picture()),
    contactName: '王小花',
    contactPhone: '13905501234',
    cityCode: '341100',
    categoryWishes: ['鲜花礼品'],
    settlementAccountKind: 'BANK',
    settlementAccountHolder: `滁州${name}有限公司`,
    settlementAccountNumber: `622202123456789012${number}`,
    settlementBankName: '工商银行滁州分行',
    settlementSchedule: 'INSTANT',
  };
  const applied = async () => {
    const { viewer } = await owner.reads('{ viewer { merchants { merchant { id } } } }');
    return viewer.merchants[0] ?? null;
  };
  const { merchant } = await owner.does('applyAsMerchant', input, 'merchant { id }', applied);
  await owner.moves('submitMerchant', { id: merchant.id }, 'merchant', 'SUBMITTED');
  return { id: merchant.id, owner };
}

async function correct({ id, owner }) {
  const read = () => owner.reads('query ($id: ID!) { merchant(id: $id) { id version } }', { id });
  const { version } = (await read()).merchant;
  const licenceId = await upload(owner, 'LICENCE', '执照.jpg', await picture());
  const corrected = async () => {
    const now = await read();
    return now.merchant.version > version ? now : null;
  };
  await owner.does('updateMerchantApplication', { id, version, licenceId }, 'merchant { id }', corrected);
}

/**
 * Imports a price list as the shop has it, by its own columns: tried first, then in earnest, then published. Answers the
 * variant of each SKU.
 */
export async function stockUp({ id: merchantId, owner }, category, wares) {
  const table = ['货号,品名,售价,库存', ...wares.map((ware) => ware.join(','))].join('\n');
  const columns = { product: '{货号}', sku: '{货号}', titleZh: '{品名}', price: '{售价}', onHand: '{库存}', category };
  const input = {
    kind: 'PRODUCTS',
    merchantId,
    fileIds: [await upload(owner, 'IMPORT', '商品.csv', Buffer.from(table))],
    mapping: Object.entries(columns).map(([field, template]) => ({ field, template })),
  };
  const counts = 'report { documents accepted repeated refused isApplied }';
  const trial = await owner.does('importRecords', { ...input, isDryRun: true }, counts);
  const expected = { documents: wares.length, accepted: wares.length, repeated: 0, refused: 0 };
  assert.deepEqual(trial.report, { ...expected, isApplied: false });
  const { report } = await owner.does('importRecords', { ...input, isDryRun: false }, counts);
  // What a broken first try has written counts as repeated, not as new.
  assert.deepEqual([report.accepted + report.repeated, report.refused], [wares.length, 0]);

  const drafts = 'query ($id: ID!) { products(first: 100, filter: { merchantId: $id }) { nodes { id } } }';
  const { products } = await owner.reads(drafts, { id: merchantId });
  assert.equal(products.nodes.length, wares.length, 'every product is imported once');
  for (const { id } of products.nodes) await owner.moves('publishProduct', { id }, 'product', 'PUBLISHED');
  return variantsOf(owner, merchantId);
}

/** Variants of a shop by their SKU, with what is in stock. */
export async function variantsOf(owner, merchantId) {
  const query =
    'query ($id: ID!) { variants(first: 100, filter: { merchantId: $id }) { nodes { id sku onHand reserved } } }';
  const { variants } = await owner.reads(query, { id: merchantId });
  return new Map(variants.nodes.map((variant) => [variant.sku, variant]));
}

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A credit code of GB 32100 that belongs to nobody. */
function creditCode(number) {
  const body = `91341100MA${String(number).padStart(7, '0')}`;
  const sum = [...body].reduce((total, letter, place) => total + ALPHABET.indexOf(letter) * (3 ** place % 31), 0);
  return body + ALPHABET[(31 - (sum % 31)) % 31];
}
