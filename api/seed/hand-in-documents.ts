import { sql } from 'kysely';
import { FilePurpose, storeFile } from '../files/index.js';
import {
  AtExpiry,
  createMerchantDocumentKind,
  handInMerchantDocument,
  rejectMerchantDocument,
} from '../merchants/index.js';
import { as, type Person, type Stage } from './cast.js';
import { keyOf } from './keys.js';
import { licenceScan } from './pictures.js';
import type { Bilingual } from './shops/shop.js';

/** What shops of the demo market hand in beside the licence. */
const kinds: readonly {
  readonly name: Bilingual;
  readonly hint: Bilingual;
  readonly slug: string | null;
  readonly isRequired: boolean;
}[] = [
  {
    name: ['3C 认证证书', 'Compulsory certification'],
    hint: ['销售插座、充电器等须认证的电器时必交。', 'For plugs, chargers and other goods that have to be certified.'],
    ...{ slug: 'electronics', isRequired: true },
  },
  {
    name: ['食品经营许可证', 'Food licence'],
    hint: [
      '销售茶叶、食品礼盒时上传，经营项目须含所售食品。',
      'When you sell tea or food as gifts; it has to cover them.',
    ],
    ...{ slug: 'flowers-gifts', isRequired: false },
  },
  {
    name: ['品牌授权书', 'Authorisation of the brand'],
    hint: ['销售他人品牌时上传。', 'When you sell the brand of somebody else.'],
    ...{ slug: null, isRequired: false },
  },
];

/** The kinds of documents of the demo market, by their English name; what is there is not made again (B1). */
export async function listDocumentKinds(stage: Stage, reviewer: Person): Promise<ReadonlyMap<string, string>> {
  const made = new Map<string, string>();
  for (const [index, { name, hint, slug, isRequired }] of kinds.entries()) {
    const [zh, en] = name;
    const known = await sql<{ id: string }>`
      select id from merchant_document_kind where name_en = ${en}`.execute(as(stage).db);
    const { rows } = await sql<{ id: string }>`select id from category where slug = ${slug} and level = 1`.execute(
      as(stage).db,
    );
    const kind =
      known.rows[0] ??
      (await createMerchantDocumentKind(as(stage, reviewer), {
        ...{ name: { zh, en }, hint: { zh: hint[0], en: hint[1] }, categoryIds: rows.map(({ id }) => id) },
        ...{ isRequired, asksNumber: slug !== null, expires: true, mostPages: 2 },
        ...{ atExpiry: slug === null ? AtExpiry.WARN : AtExpiry.SUSPEND, position: index + 1 },
      }));
    made.set(en, kind.id);
  }
  return made;
}

/** A shop of the demo that hands in a document. */
interface HandingIn {
  readonly owner: Person;
  readonly merchantId: string;
  readonly kindId: string;
  readonly hue: number;
}

/** Hands in one page of a document that is good for three years; the id of it. */
export async function handInDocument(stage: Stage, { owner, merchantId, kindId, hue }: HandingIn): Promise<string> {
  const page = await storeFile(as(stage, owner), {
    ...{ purpose: FilePurpose.LICENCE, name: '证照.png', bytes: await licenceScan(hue) },
  });
  const end = new Date(stage.clock.now().getTime() + 3 * 365 * 86_400_000);
  const { documentId } = await handInMerchantDocument(as(stage, owner), {
    ...{ id: merchantId, merchantDocumentKindId: kindId, number: 'JY13411020012345', pageFileIds: [page.id] },
    ...{ expiresOn: end.toISOString().slice(0, 10), idempotencyKey: keyOf('document', merchantId, kindId) },
  });
  return documentId;
}

/** Sends a document back because its number cannot be read. */
export const sendBack = (stage: Stage, reviewer: Person, id: string): Promise<unknown> =>
  rejectMerchantDocument(as(stage, reviewer), { id, reason: '授权书编号看不清，请重新上传清晰的照片。' });
