import { sql } from 'kysely';
import { reaches, scopeOf } from '../kernel/actor.js';
import {
  type Draft,
  type ImportKind,
  type Problem,
  Reading,
  type SourceDocument,
  type SourceRow,
  type Verdict,
  writeOne,
} from '../kernel/import/index.js';
import { toDecimal } from '../kernel/money.js';
import { Permission } from '../kernel/permission.js';
import type { RequestContext } from '../kernel/request-context.js';
import { merchantsAt } from '../merchants/index.js';
import { categoriesAt } from './import-categories.js';
import type { VariantOption } from './variant.entity.js';
import { createProduct } from './write-product.js';

const MAX_VARIANTS = 200;
const MAX_ON_HAND = 1_000_000;

interface ProductDraft extends Draft {
  /** Address of its merchant; empty: the one the import was started for. */
  readonly merchantSlug: string;
  readonly categorySlug: string;
  readonly title: { zh: string; en: string };
  readonly description: { zh: string; en: string };
  readonly variants: readonly {
    readonly sku: string;
    readonly options: VariantOption[];
    readonly price: { amount: string };
    readonly onHand: number;
  }[];
}

/**
 * Products with variants and opening stock from files (C6): each becomes a draft of its merchant. Its SKUs say which product it is:
 * one whose SKUs are all there already is not written again, one with only some of them is refused.
 */
export function productImport(request: RequestContext, merchantId: string | null): ImportKind<ProductDraft> {
  const seen = new Map<string, SourceRow>();
  const facts = async (drafts: readonly ProductDraft[]): Promise<Facts> => ({
    request,
    merchantId,
    merchants: await merchantsAt(
      request.db,
      drafts.map(({ merchantSlug }) => merchantSlug),
    ),
    categories: await categoriesAt(
      request.db,
      drafts.map(({ categorySlug }) => categorySlug),
    ),
    skus: await productsWith(
      request,
      drafts.flatMap(({ variants }) => variants.map(({ sku }) => sku)),
    ),
  });
  return {
    judge: (document) => judge(document, request.market.currency, seen),
    look: async (drafts) => {
      const known = await facts(drafts);
      return drafts.map((draft) => look(draft, known));
    },
    write: async (drafts) => {
      const known = await facts(drafts);
      const verdicts: Verdict[] = [];
      for (const draft of drafts) {
        const input = {
          merchantId: merchantOf(draft, known) ?? '',
          categoryId: known.categories.get(draft.categorySlug) ?? '',
          title: draft.title,
          description: draft.description,
          variants: [...draft.variants],
        };
        verdicts.push(await writeOne(draft, () => createProduct(request, input)));
      }
      return verdicts;
    },
  };
}

interface Facts {
  readonly request: RequestContext;
  readonly merchantId: string | null;
  readonly merchants: ReadonlyMap<string, string>;
  readonly categories: ReadonlyMap<string, string>;
  /** Product of each SKU that exists, under `merchant id, blank, SKU`. */
  readonly skus: ReadonlyMap<string, string>;
}

const merchantOf = ({ merchantSlug }: ProductDraft, { merchants, merchantId }: Facts): string | null =>
  merchantSlug === '' ? merchantId : (merchants.get(merchantSlug) ?? null);

function look(draft: ProductDraft, facts: Facts): Verdict {
  const { file, line } = draft.document.head;
  const no = (reason: string): Verdict => [{ file, line, reason }];
  const merchantId = merchantOf(draft, facts);
  if (!merchantId || !reaches(scopeOf(facts.request.actor, Permission.IMPORTS_RUN), { merchantId }))
    return no(draft.merchantSlug ? `there is no merchant at ${draft.merchantSlug}` : 'it names no merchant');
  if (!facts.categories.has(draft.categorySlug))
    return no(`there is no category ${draft.categorySlug || '(none given)'}`);
  const there = draft.variants.map(({ sku }) => facts.skus.get(`${merchantId} ${sku}`));
  const taken = draft.variants.filter((_variant, index) => there[index] !== undefined);
  if (taken.length === 0) return 'NEW';
  const isSame = taken.length === draft.variants.length && new Set(there).size === 1;
  return isSame
    ? 'REPEATED'
    : no(`another product of this merchant has the SKU ${taken.map(({ sku }) => sku).join(', ')}`);
}

async function productsWith(request: RequestContext, skus: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ merchant_id: string; sku: string; product_id: string }>`
    select merchant_id, sku, product_id from variant where sku = any(${[...skus]}::text[])`.execute(request.db);
  return new Map(rows.map((row) => [`${row.merchant_id} ${row.sku}`, row.product_id]));
}

function judge(
  document: SourceDocument,
  currency: string,
  seen: Map<string, SourceRow>,
): ProductDraft | readonly Problem[] {
  const { head, rows } = document;
  const reading = new Reading();
  const merchantSlug = head.text('merchant');
  const given = head.text('currency');
  if (given && given !== currency)
    reading.refuse(head, `its prices are in ${given}, this market trades in ${currency}`);
  if (rows.length > MAX_VARIANTS)
    reading.refuse(head, `it has ${rows.length} variants, at most ${MAX_VARIANTS} can be`);
  const zh = reading.required(head, 'titleZh', 120);
  const description = reading.optional(head, 'descriptionZh', 5_000);
  const isRounded = head.text('amounts') === 'ROUNDED';
  const variants = rows.map((row) => {
    const sku = reading.required(row, 'sku', 60);
    const twin = seen.get(`${merchantSlug} ${sku}`);
    if (twin && sku !== '') reading.refuse(row, `the SKU ${sku} stands in line ${twin.line} already`);
    seen.set(`${merchantSlug} ${sku}`, row);
    return {
      sku,
      options: optionsIn(reading, row),
      price: { amount: toDecimal(reading.amount(row, 'price', currency, { isRounded }), currency) },
      onHand: reading.whole(row, 'onHand', { least: 0, most: MAX_ON_HAND, absent: 0 }),
    };
  });
  const draft = {
    document,
    merchantSlug,
    categorySlug: head.text('category'),
    title: { zh, en: reading.optional(head, 'titleEn', 120) || zh },
    description: { zh: description, en: reading.optional(head, 'descriptionEn', 5_000) || description },
    variants,
  };
  return reading.problems.length > 0 ? reading.problems : draft;
}

/** The choices a variant stands for: `[{"key":"颜色","value":"金色"}]` as shops export it, or `颜色=金色; 容量=16G`. */
export function optionsIn(reading: Reading, row: SourceRow): VariantOption[] {
  const text = row.text('options');
  const options = text === '' ? [] : text.startsWith('[') ? fromJson(text) : fromPairs(text);
  if (options && options.length <= 10 && options.every(isOption)) return options;
  reading.refuse(row, `options "${text.slice(0, 60)}" are no choices such as 颜色=金色; 容量=16G`);
  return [];
}

const isOption = ({ name, value }: VariantOption): boolean =>
  name.length >= 1 && name.length <= 30 && value.length >= 1 && value.length <= 60;

const fromPairs = (text: string): VariantOption[] =>
  text
    .split(/[;；]/)
    .filter((pair) => pair.trim() !== '')
    .map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return { name: name.trim(), value: value.join('=').trim() };
    });

function fromJson(text: string): VariantOption[] | null {
  try {
    const parsed: unknown = JSON.parse(text);
    if (!Array.isArray(parsed)) return null;
    return parsed.map((item: { key?: unknown; name?: unknown; value?: unknown }) => ({
      name: String(item?.key ?? item?.name ?? '').trim(),
      value: String(item?.value ?? '').trim(),
    }));
  } catch {
    return null; // Not JSON after all: the caller tells the row.
  }
}
