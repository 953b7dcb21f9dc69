import sharp from 'sharp';
import { checkCharacter } from '#api/merchants/application/credit-code.js';
import type { Client } from '../kit/client.js';
import { graphql } from '../kit/graphql.js';
import type { TestMarket } from '../kit/market.js';
import { type Person, person } from '../kit/people.js';

/** A merchant of a test with the person who applied. */
export interface Shop {
  readonly id: string;
  readonly slug: string;
  readonly owner: Person;
}

export const scan = (): Promise<Buffer> =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#eee' } })
    .jpeg()
    .toBuffer();

/** Announces a file, sends its bytes and returns its id. */
export async function upload(
  client: Client,
  purpose:
    | 'LICENCE'
    | 'STOREFRONT_IMAGE'
    | 'PRODUCT_IMAGE'
    | 'EVIDENCE'
    | 'IMPORT'
    | 'DELIVERY_PROOF'
    | 'SLIP_EVIDENCE'
    | 'REVIEW_PICTURE',
  bytes: Buffer,
  fileName = '执照.jpg',
): Promise<string> {
  const { requestUpload } = await client.run(
    graphql(`mutation ($input: RequestUploadInput!) {
      requestUpload(input: $input) { file { id } uploadUrl errors { code message } } }`),
    { input: { purpose, fileName, byteSize: bytes.length } },
  );
  if (!requestUpload.file) throw new Error(JSON.stringify(requestUpload.errors));
  const response = await put(client.url + requestUpload.uploadUrl, bytes);
  if (response.status !== 201) throw new Error(await response.text());
  return requestUpload.file.id;
}

export const put = (url: string, bytes: Buffer): Promise<Response> =>
  fetch(url, { method: 'PUT', body: new Uint8Array(bytes) });

const Apply = graphql(`mutation ($input: ApplyAsMerchantInput!) {
  applyAsMerchant(input: $input) { merchant { id version } errors { code path } } }`);
const Submit = graphql(`mutation ($id: ID!) {
  submitMerchant(input: { id: $id }) { merchant { id } errors { code path } } }`);
const Approve = graphql(`mutation ($id: ID!) {
  approveMerchant(input: { id: $id }) { merchant { id } errors { code path } } }`);

let made = 0;
let codes = 0;

/** A well-formed credit code that no other test merchant has. */
export function someCreditCode(): string {
  codes += 1;
  const body = `91341100MA${String(codes).padStart(7, '0')}`;
  return body + checkCharacter(body);
}

/** An application with everything a reviewer needs. */
export async function completeApplication(client: Client) {
  made += 1;
  return {
    name: { zh: `老街花店${made}`, en: `Old Street Flowers ${made}` },
    slug: `old-street-${made}`,
    companyName: `滁州老街花店${made}有限公司`,
    creditCode: someCreditCode(),
    licenceId: await upload(client, 'LICENCE', await scan()),
    licenceExpiresOn: '2030-12-31',
    contactName: '王小花',
    contactPhone: '13905501234',
    cityCode: '341100',
    categoryWishes: ['鲜花礼品'],
    settlementAccountKind: 'BANK' as const,
    settlementAccountHolder: '滁州老街花店有限公司',
    settlementAccountNumber: '6222021234567890123',
    settlementBankName: '工商银行滁州分行',
  };
}

/** A complete application that is not handed in. */
export async function draftShop(market: TestMarket, changes: Record<string, unknown> = {}): Promise<Shop> {
  const owner = await person(market);
  const input = { ...(await completeApplication(owner.client)), ...changes };
  const { applyAsMerchant } = await owner.client.run(Apply, { input });
  if (!applyAsMerchant.merchant) throw new Error(JSON.stringify(applyAsMerchant.errors));
  return { id: applyAsMerchant.merchant.id, slug: input.slug, owner };
}

export async function submittedShop(market: TestMarket): Promise<Shop> {
  const shop = await draftShop(market);
  const { submitMerchant } = await shop.owner.client.run(Submit, { id: shop.id });
  if (submitMerchant.errors.length > 0) throw new Error(JSON.stringify(submitMerchant.errors));
  return shop;
}

export async function openShop(market: TestMarket, reviewer: Person): Promise<Shop> {
  const shop = await submittedShop(market);
  const { approveMerchant } = await reviewer.client.run(Approve, { id: shop.id });
  if (approveMerchant.errors.length > 0) throw new Error(JSON.stringify(approveMerchant.errors));
  return shop;
}
