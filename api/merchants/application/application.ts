import { isRegionCode } from '../../accounts/index.js';
import type { Refusals } from '../../kernel/refusal.js';
import type { Merchant } from '../merchant.entity.js';
import { SettlementAccountKind, type SettlementSchedule } from '../settlement/settlement.js';
import { isCreditCode } from './credit-code.js';

export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** What an applicant fills in (B1). An absent field is left as it is, null or an empty text clears it. */
export interface ApplicationFields extends SettlementAccountFields {
  readonly name?: Bilingual;
  readonly slug?: string;
  readonly companyName?: string | null;
  readonly creditCode?: string | null;
  readonly licenceId?: string | null;
  readonly licenceExpiresOn?: string | null;
  readonly contactName?: string | null;
  readonly contactPhone?: string | null;
  readonly cityCode?: string | null;
  readonly categoryWishes?: readonly string[] | null;
  readonly categoryIds?: readonly string[] | null;
  readonly settlementSchedule?: SettlementSchedule;
}

/** Where the money goes. */
export interface SettlementAccountFields {
  readonly settlementAccountKind?: SettlementAccountKind | null;
  readonly settlementAccountHolder?: string | null;
  readonly settlementAccountNumber?: string | null;
  readonly settlementBankName?: string | null;
}

interface TextRule {
  readonly field:
    | 'companyName'
    | 'creditCode'
    | 'licenceExpiresOn'
    | 'contactName'
    | 'contactPhone'
    | 'cityCode'
    | keyof SettlementTexts;
  readonly most: number;
  readonly accepts?: (text: string) => boolean;
  readonly says?: string;
}

type SettlementTexts = Omit<SettlementAccountFields, 'settlementAccountKind'>;

const texts: readonly TextRule[] = [
  { field: 'companyName', most: 120 },
  { field: 'creditCode', most: 18 },
  { field: 'licenceExpiresOn', most: 10 },
  { field: 'contactName', most: 60 },
  {
    field: 'contactPhone',
    most: 25,
    accepts: (text) => /^\+?[\d (][\d ()-]{4,23}$/.test(text),
    says: 'a phone number has figures, spaces, brackets and dashes',
  },
  { field: 'cityCode', most: 6, accepts: isRegionCode, says: 'a city code has six figures (GB/T 2260)' },
  { field: 'settlementAccountHolder', most: 120 },
  {
    field: 'settlementAccountNumber',
    most: 64,
    accepts: (text) => /^[\w.@+ -]{4,64}$/.test(text),
    says: 'an account number has letters, figures and . @ + - _',
  },
  { field: 'settlementBankName', most: 120 },
];

const SLUG = /^[a-z0-9](?:[a-z0-9-]{1,38})[a-z0-9]$/;
const MOST_WISHES = 10;
const MOST_NAME_CHARACTERS = 60;

/** Judges the shape of what is given, and writes it; whether all is there is asked at submission. */
export function fillIn(merchant: Merchant, fields: ApplicationFields, refusals: Refusals): void {
  if (fields.name) fillName(merchant, fields.name, refusals);
  if (fields.slug !== undefined) {
    if (SLUG.test(fields.slug)) merchant.slug = fields.slug;
    else refusals.add('INVALID', 'a shop’s address has 3 to 40 small letters, figures and inner dashes', 'slug');
  }
  fillTexts(merchant, fields, refusals);
  if (merchant.creditCode && !isCreditCode(merchant.creditCode))
    refusals.add('INVALID_CREDIT_CODE', 'the check character does not fit', 'creditCode');
  if (fields.settlementAccountKind !== undefined) merchant.settlementAccountKind = fields.settlementAccountKind;
  if (fields.settlementSchedule) merchant.settlementSchedule = fields.settlementSchedule;
  if (fields.categoryIds !== undefined) merchant.categoryIds = [...new Set(fields.categoryIds)];
  if (fields.categoryWishes !== undefined) fillWishes(merchant, fields.categoryWishes ?? [], refusals);
}

export function fillName(merchant: Merchant, name: Bilingual, refusals: Refusals): void {
  const zh = name.zh.trim();
  const en = name.en.trim();
  if (!zh || !en) refusals.add('REQUIRED', 'a shop has a name in both languages', 'name');
  if ([zh, en].some((text) => text.length > MOST_NAME_CHARACTERS))
    refusals.add('TOO_LONG', `a name has at most ${MOST_NAME_CHARACTERS} characters`, 'name');
  merchant.nameZh = zh;
  merchant.nameEn = en;
}

/** The text fields of an application or of a settlement account. */
function fillTexts(merchant: Merchant, fields: ApplicationFields, refusals: Refusals): void {
  for (const { field, most, accepts, says } of texts) {
    const given = fields[field];
    if (given === undefined) continue;
    const text = given?.trim() ?? '';
    if (text.length > most) refusals.add('TOO_LONG', `at most ${most} characters`, field);
    else if (text && accepts && !accepts(text)) refusals.add('INVALID', says ?? 'not acceptable', field);
    merchant[field] = text === '' ? null : field === 'creditCode' ? text.toUpperCase() : text;
  }
}

function fillWishes(merchant: Merchant, wishes: readonly string[], refusals: Refusals): void {
  const clean = [...new Set(wishes.map((wish) => wish.trim()).filter(Boolean))];
  if (clean.length > MOST_WISHES || clean.some((wish) => wish.length > 40))
    refusals.add('TOO_LONG', `at most ${MOST_WISHES} categories of 40 characters`, 'categoryWishes');
  merchant.categoryWishes = clean;
}

const required = [
  'companyName',
  'creditCode',
  'licenceId',
  'contactName',
  'contactPhone',
  'cityCode',
  'settlementAccountKind',
  'settlementAccountHolder',
  'settlementAccountNumber',
] as const satisfies (keyof Merchant & keyof ApplicationFields)[];

/** The fields two editors may be shown of each other: a conflict never unmasks personal data (A7). */
export function withoutPersonalData(fields: ApplicationFields): ApplicationFields {
  const {
    contactName: _name,
    contactPhone: _phone,
    settlementAccountHolder: _holder,
    settlementAccountNumber: _number,
    ...open
  } = fields;
  return open;
}

/** What an application still lacks before it can be reviewed; the licence's end may be absent, because some have none. */
export function missingFields(merchant: Merchant): (keyof ApplicationFields)[] {
  const missing: (keyof ApplicationFields)[] = required.filter((field) => merchant[field] === null);
  if (merchant.categoryWishes.length + merchant.categoryIds.length === 0) missing.push('categoryWishes');
  if (merchant.settlementAccountKind === SettlementAccountKind.BANK && !merchant.settlementBankName)
    missing.push('settlementBankName');
  return missing;
}
