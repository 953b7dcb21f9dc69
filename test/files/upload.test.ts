import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { FilePurpose, storeFile } from '#api/files/index.js';
import { clientOf } from '../kit/client.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { person, staff } from '../kit/people.js';
import { draftShop, put, scan, upload } from '../merchants/shops.js';

const folder = mkdtempSync(join(tmpdir(), 'jishi-uploads-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const market = await startTestMarket({ DATA_DIR: folder });
const uploader = await person(market);
const picture = await scan();

const Announce = graphql(`mutation ($input: RequestUploadInput!) {
  requestUpload(input: $input) { file { id status url mimeType } uploadUrl expiresAt errors { code path } } }`);
const Licence = graphql(
  `query ($id: ID!) { merchant(id: $id) { licence { id name status mimeType byteSize url expiresAt } } }`,
);

async function announce(purpose: 'LICENCE' | 'PRODUCT_IMAGE' | 'IMPORT' = 'PRODUCT_IMAGE', byteSize = picture.length) {
  const { requestUpload } = await uploader.client.run(Announce, { input: { purpose, fileName: 'a.jpg', byteSize } });
  return { id: requestUpload.file?.id ?? '', url: `${market.url}${requestUpload.uploadUrl}`, ...requestUpload };
}

const codeOf = async (response: Response): Promise<[number, string]> => {
  const { errors }: { errors: { code: string }[] } = JSON.parse(await response.text());
  return [response.status, errors[0]?.code ?? ''];
};

describe('B1 an upload link', () => {
  it('takes the bytes once, and says what they are', async () => {
    const { url, file } = await announce();
    expect(file).toMatchObject({ status: 'PENDING', url: null, mimeType: null });
    const first = await put(url, picture);
    expect(first.status).toBe(201);
    expect(await first.json()).toMatchObject({ id: file?.id, mimeType: 'image/webp' });
    expect(await codeOf(await put(url, picture))).toEqual([403, 'UPLOAD_LINK_INVALID']);
  });

  it('used by two at once takes the bytes of one', async () => {
    const { url, id } = await announce();
    const answers = await Promise.all([put(url, picture), put(url, await sharp(picture).png().toBuffer())]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 403]);
    expect((await fetch(`${market.url}/files/public/${id}`)).status).toBe(200);
  });

  it('altered or made for another file is refused', async () => {
    const [one, other] = [await announce(), await announce()];
    expect(await codeOf(await put(`${one.url}x`, picture))).toEqual([403, 'UPLOAD_LINK_INVALID']);
    expect(await codeOf(await put(one.url.replace(one.id, other.id), picture))).toEqual([403, 'UPLOAD_LINK_INVALID']);
  });

  it('ends after a quarter of an hour', async () => {
    const { url, expiresAt } = await announce();
    expect(Date.parse(String(expiresAt)) - market.clock.now().getTime()).toBe(15 * 60_000);
    market.clock.advance(15 * 60_000);
    expect(await codeOf(await put(url, picture))).toEqual([403, 'UPLOAD_LINK_INVALID']);
  });

  it('given bytes of another kind refuses them, and may be used again', async () => {
    const { url } = await announce();
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    expect(await codeOf(await put(url, svg))).toEqual([415, 'FILE_TYPE_REFUSED']);
    expect(await codeOf(await put(url, Buffer.from('<!doctype html><script>alert(1)</script>')))).toEqual([
      415,
      'FILE_TYPE_REFUSED',
    ]);
    expect((await put(url, picture)).status).toBe(201);
  });

  it('given more than its purpose allows refuses it', async () => {
    const { url } = await announce();
    expect(await codeOf(await put(url, Buffer.alloc(8 * 1024 * 1024 + 1)))).toEqual([413, 'FILE_TOO_LARGE']);
  });
});

/** Everything in the data folder, and every file that the market says it keeps. */
async function kept(): Promise<{ onDisk: string[]; stored: string[] }> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const rows = await market.database.query<{ storage_key: string }>(
    'select storage_key from file where storage_key is not null order by storage_key',
  );
  const onDisk = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return { onDisk: onDisk.toSorted(), stored: rows.map((row) => row.storage_key) };
}

describe('what is refused leaves nothing behind', () => {
  it.each([
    ['an SVG', 'a.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a web page that says it is a picture', 'a.jpg', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a program that says it is a picture', 'a.png', Buffer.from('MZ\u0090\u0000\u0003', 'latin1')],
    ['half a picture', 'a.jpg', picture.subarray(0, 60)],
    ['too much', 'a.jpg', Buffer.alloc(8 * 1024 * 1024 + 1)],
    ['nothing', 'a.jpg', Buffer.alloc(0)],
  ])('%s', async (_what, fileName, bytes) => {
    const before = await kept();
    const input = { purpose: 'PRODUCT_IMAGE' as const, fileName, byteSize: 10 };
    const { requestUpload } = await uploader.client.run(Announce, { input });
    const refused = await put(market.url + (requestUpload.uploadUrl ?? ''), bytes);
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(refused.status).toBeLessThan(500);
    expect(await kept()).toEqual(before);
  });

  it.each([
    '../../../../etc/cron.d/evil.jpg',
    '..\\..\\windows\\evil.jpg',
    '/etc/passwd',
    'a\u202Egpj.exe',
    '.',
    '..',
    '%2e%2e%2fevil.jpg',
  ])('a name that leads elsewhere leads nowhere: %s', async (fileName) => {
    const id = await upload(uploader.client, 'PRODUCT_IMAGE', picture, fileName);
    const [file] = await market.database.query<{ name: string }>('select name from file where id = $1', [id]);
    expect(file?.name).not.toMatch(/[/\\\u202E]/);
    const { onDisk, stored } = await kept();
    expect(onDisk).toEqual(stored);
    expect(onDisk.every((name) => /^[a-z0-9-]+$/.test(name))).toBe(true);
  });
});

describe('B1 an announcement', () => {
  it('of what could not be taken anyway is refused at once', async () => {
    const { requestUpload } = await uploader.client.run(Announce, {
      input: { purpose: 'PRODUCT_IMAGE', fileName: 'a.svg', byteSize: 9_000_000, mimeType: 'image/svg+xml' },
    });
    expect(requestUpload.errors).toEqual([
      { code: 'FILE_TOO_LARGE', path: ['input', 'byteSize'] },
      { code: 'FILE_TYPE_REFUSED', path: ['input', 'mimeType'] },
    ]);
  });

  it('is made by nobody who is not signed in', async () => {
    const answer = await market.anonymous.ask(Announce, {
      input: { purpose: 'LICENCE', fileName: 'a.jpg', byteSize: 1 },
    });
    expect(answer.errors.map(({ extensions }) => extensions?.['code'])).toEqual(['UNAUTHENTICATED']);
  });

  it('is the 51st without bytes within an hour: refused', async () => {
    const { client } = await person(market);
    const input = { purpose: 'LICENCE', fileName: 'a.jpg', byteSize: 1 } as const;
    for (let count = 0; count < 50; count += 1) await client.run(Announce, { input });
    const { requestUpload } = await client.run(Announce, { input });
    expect(requestUpload.errors).toMatchObject([{ code: 'TOO_MANY_UPLOADS' }]);
    market.clock.advance(3_600_000);
    expect((await client.run(Announce, { input })).requestUpload.errors).toEqual([]);
  });
});

describe('B1 a public picture', () => {
  it('stands at one address that may be kept for good, and never runs as a page', async () => {
    const id = await upload(uploader.client, 'PRODUCT_IMAGE', picture, '../../玫瑰 (1).jpg');
    const response = await fetch(`${market.url}/files/public/${id}`);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'content-disposition': "inline; filename*=UTF-8''%E7%8E%AB%E7%91%B0%20%281%29.webp",
    });
    expect((await sharp(Buffer.from(await response.arrayBuffer())).metadata()).format).toBe('webp');
    const etag = response.headers.get('etag') ?? '';
    expect((await fetch(`${market.url}/files/public/${id}`, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it('is kept for the seed and for imports too, and judged alike', async () => {
    const file = await storeFile(market.context(), {
      purpose: FilePurpose.PRODUCT_IMAGE,
      name: '月饼.png',
      bytes: picture,
    });
    expect((await fetch(`${market.url}/files/public/${file.id}`)).status).toBe(200);
    const disguised = storeFile(market.context(), {
      purpose: FilePurpose.PRODUCT_IMAGE,
      name: '月饼.png',
      bytes: Buffer.from('<svg/>'),
    });
    await expect(disguised).rejects.toMatchObject({ errors: [{ code: 'FILE_TYPE_REFUSED' }] });
  });
});

describe('B1 a private file', () => {
  it('is read by its link until ten minutes later, and at no public address', async () => {
    const shop = await draftShop(market);
    const { merchant } = await shop.owner.client.run(Licence, { id: shop.id });
    const { id = '', url = '', expiresAt } = merchant?.licence ?? {};
    const served = await fetch(market.url + url);
    expect(served.status).toBe(200);
    expect(served.headers.get('cache-control')).toBe('private, no-store');
    expect(Date.parse(String(expiresAt)) - market.clock.now().getTime()).toBe(10 * 60_000);
    expect((await fetch(`${market.url}/files/public/${id}`)).status).toBe(404);
    expect((await fetch(`${market.url}${url}x`)).status).toBe(404);
    market.clock.advance(10 * 60_000);
    expect((await fetch(market.url + url)).status).toBe(404);
    const again = await shop.owner.client.run(Licence, { id: shop.id });
    expect((await fetch(market.url + (again.merchant?.licence?.url ?? ''))).status).toBe(200);
  });

  it('that is no picture is only ever saved', async () => {
    const owner = await person(market);
    const licenceId = await upload(
      owner.client,
      'LICENCE',
      Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n'),
      '执照.pdf',
    );
    const { applyAsMerchant } = await owner.client.run(
      graphql(`mutation ($input: ApplyAsMerchantInput!) {
        applyAsMerchant(input: $input) { merchant { id } errors { code path } } }`),
      { input: { name: { zh: '书店', en: 'Books' }, slug: 'books', licenceId } },
    );
    const { merchant } = await owner.client.run(Licence, { id: applyAsMerchant.merchant?.id ?? '' });
    const served = await fetch(market.url + (merchant?.licence?.url ?? ''));
    expect(served.headers.get('content-type')).toBe('application/pdf');
    expect(served.headers.get('content-disposition')).toMatch(/^attachment;/);
  });

  it('A5 is claimed by nobody but its uploader, before and after its bytes arrived', async () => {
    const thief = await person(market);
    const pending = await announce('LICENCE');
    const stored = await upload(uploader.client, 'LICENCE', picture);
    const Apply = graphql(`mutation ($input: ApplyAsMerchantInput!) {
      applyAsMerchant(input: $input) { merchant { id } errors { code path } } }`);
    const errorsFor = async (client: typeof thief.client, licenceId: string) => {
      const input = { name: { zh: '贼', en: 'Thief' }, slug: `thief-${licenceId.slice(-6)}`, licenceId };
      return (await client.run(Apply, { input })).applyAsMerchant.errors;
    };
    expect(await errorsFor(thief.client, pending.id)).toEqual([{ code: 'NOT_FOUND', path: ['input', 'licenceId'] }]);
    expect(await errorsFor(thief.client, stored)).toEqual([{ code: 'NOT_FOUND', path: ['input', 'licenceId'] }]);
    expect(await errorsFor(uploader.client, pending.id)).toEqual([
      { code: 'FILE_NOT_STORED', path: ['input', 'licenceId'] },
    ]);
    expect(await errorsFor(uploader.client, stored)).toEqual([]);
    // Claimed by one shop, it cannot be shown in another, not even by the same person.
    expect(await errorsFor(uploader.client, stored)).toEqual([{ code: 'NOT_FOUND', path: ['input', 'licenceId'] }]);
  });

  it('A5 is no node for whoever may not read it', async () => {
    const shop = await draftShop(market);
    const id = (await shop.owner.client.run(Licence, { id: shop.id })).merchant?.licence?.id ?? '';
    const Node = graphql(`query ($id: ID!) { node(id: $id) { id ... on File { url } } }`);
    const reviewer = await staff(market, StaffRole.MERCHANT_MANAGER);
    for (const { client } of [shop.owner, reviewer]) expect((await client.run(Node, { id })).node?.id).toBe(id);
    const agent = await staff(market, StaffRole.SERVICE_AGENT);
    for (const client of [clientOf(market.url), uploader.client, agent.client])
      expect((await client.run(Node, { id })).node).toBeNull();
  });
});
