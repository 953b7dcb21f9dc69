import { sql } from 'kysely';
import { acceptInvitation } from '../accounts/answer-invitation.js';
import { inviteMember } from '../accounts/invite-member.js';
import { FilePurpose, storeFile } from '../files/index.js';
import { ApplicationField } from '../merchants/application/application-field.js';
import { checkCharacter } from '../merchants/application/credit-code.js';
import {
  applyAsMerchant,
  approveMerchant,
  MerchantStatus,
  rejectMerchant,
  SettlementAccountKind,
  SettlementSchedule,
  submitMerchant,
  updateStorefront,
} from '../merchants/index.js';
import { as, type Person, type Stage } from './cast.js';
import { handInDocument, listDocumentKinds, sendBack } from './hand-in-documents.js';
import { owning, phoneOf, welcome } from './invite-people.js';
import { applicants, emailOf, employees } from './people.js';
import { licenceScan, shopSign } from './pictures.js';
import type { Bilingual, DemoShop } from './shops/shop.js';

/** An open shop of the demo market with the person who runs it. */
export interface OpenShop {
  readonly merchantId: string;
  readonly owner: Person;
  readonly shop: DemoShop;
}

interface Application {
  readonly login: string;
  readonly owner: string;
  readonly slug: string;
  readonly name: Bilingual;
  readonly company: string;
  readonly wish: string;
  readonly hue: number;
  /** First-level category it sells in, where it says so. */
  readonly category?: string;
  readonly schedule?: DemoShop['schedule'];
}

/** Takes a shop from its application to its shop window; what is done already is not done again (B1-B3). */
export async function openShop(stage: Stage, shop: DemoShop, reviewer: Person): Promise<OpenShop> {
  const login = `owner.${shop.slug}`;
  const { merchantId, owner, status } = await application(stage, { ...shop, login });
  if (status === MerchantStatus.DRAFT) await submitMerchant(as(stage, owner), { id: merchantId });
  stage.clock.advance(3 * 3_600_000);
  if (status !== MerchantStatus.APPROVED)
    await approveMerchant(as(stage, reviewer), {
      id: merchantId,
      commissionBasisPoints: shop.commissionBasisPoints,
    });
  await furnish(stage, { merchantId, owner, shop });
  for (const { login: employee, name, shop: slug, role } of employees) {
    if (slug !== shop.slug) continue;
    const person = await welcome(stage, employee, name);
    const { rows } = await sql`select from merchant_member where account_id = ${person.id}`.execute(as(stage).db);
    if (rows.length > 0) continue;
    const { token } = await inviteMember(as(stage, owner), { merchantId, identifier: emailOf(employee), role });
    await acceptInvitation(as(stage, person), { token });
  }
  return { merchantId, owner, shop };
}

/** Two that are not open yet: one waits for the reviewers, one was sent back. */
export async function receiveApplications(stage: Stage, reviewer: Person): Promise<void> {
  const kinds = await listDocumentKinds(stage, reviewer);
  for (const [index, applicant] of applicants.entries()) {
    const hue = 30 + index * 90;
    const { merchantId, owner, status } = await application(stage, { ...applicant, hue });
    const kindId = kinds.get(applicant.document) ?? '';
    if (status === MerchantStatus.DRAFT) {
      const document = await handInDocument(stage, { owner, merchantId, kindId, hue });
      await submitMerchant(as(stage, owner), { id: merchantId });
      if (index === 1) await sendBack(stage, reviewer, document);
    }
    if (index === 1 && status !== MerchantStatus.REJECTED)
      await rejectMerchant(as(stage, reviewer), {
        id: merchantId,
        reasons: [{ field: ApplicationField.LICENCE, reason: '执照照片反光，编号看不清，请重拍。' }],
      });
  }
}

async function application(
  stage: Stage,
  { login, owner: name, slug, name: [zh, en], company, wish, hue, schedule, category }: Application,
): Promise<{ merchantId: string; owner: Person; status: string }> {
  const person = await welcome(stage, login, name);
  const { rows } = await sql<{ id: string; status: string }>`
    select id, status from merchant where slug = ${slug}`.execute(as(stage).db);
  const known = rows[0];
  if (known) return { merchantId: known.id, owner: owning(person, known.id), status: known.status };
  const licence = await storeFile(as(stage, person), {
    purpose: FilePurpose.LICENCE,
    name: '营业执照.png',
    bytes: await licenceScan(hue),
  });
  const sellsIn = await sql<{ id: string }>`
    select id from category where slug = ${category ?? null} and level = 1`.execute(as(stage).db);
  const merchant = await applyAsMerchant(as(stage, person), {
    name: { zh, en },
    slug,
    companyName: company,
    creditCode: creditCodeOf(slug),
    licenceId: licence.id,
    contactName: name,
    contactPhone: phoneOf(login),
    cityCode: '341100',
    categoryWishes: [wish],
    categoryIds: sellsIn.rows.map(({ id }) => id),
    settlementAccountKind: SettlementAccountKind.BANK,
    settlementAccountHolder: company,
    settlementAccountNumber: `6228480${phoneOf(slug)}0550`,
    settlementBankName: '滁州皖东农村商业银行琅琊支行',
    settlementSchedule: SettlementSchedule[schedule ?? 'MONTHLY'],
  });
  return { merchantId: merchant.id, owner: owning(person, merchant.id), status: merchant.status };
}

/** Sign, opening hours, delivery and a word of welcome. */
async function furnish(stage: Stage, { merchantId, owner, shop }: OpenShop): Promise<void> {
  const { rows } = await sql<{ version: number; is_furnished: boolean }>`
    select version, logo_id is not null as is_furnished from merchant where id = ${merchantId}`.execute(as(stage).db);
  const { version = 0, is_furnished = false } = rows[0] ?? {};
  if (is_furnished) return;
  const sign = await storeFile(as(stage, owner), {
    purpose: FilePurpose.STOREFRONT_IMAGE,
    name: `${shop.slug}.png`,
    bytes: await shopSign(shop.products[0]?.motif ?? 'box', shop.hue),
  });
  await updateStorefront(as(stage, owner), {
    id: merchantId,
    version,
    logoId: sign.id,
    notice: { zh: shop.notice[0], en: shop.notice[1] },
    description: { zh: `${shop.story[0]}地址：${shop.address}。`, en: shop.story[1] },
    hours: shop.hours,
    deliveryFee: { amount: String(shop.deliveryYuan) },
    freeDeliveryFrom: { amount: String(shop.freeFromYuan) },
    deliveryArea: '滁州市琅琊区、南谯区',
    offersPickUp: true,
    allowsCashOnDelivery: true,
  });
}

/** A well-formed code (GB 32100) that belongs to nobody: Chuzhou's region, then figures made from the name. */
function creditCodeOf(slug: string): string {
  const body = `91341100MA2${phoneOf(slug).slice(-4)}${phoneOf(`${slug}!`).slice(-2)}`;
  return body + checkCharacter(body);
}
