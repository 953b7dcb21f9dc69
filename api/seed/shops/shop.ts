/** A text in Chinese and English. */
export type Bilingual = readonly [zh: string, en: string];

interface Choice {
  readonly name: string;
  readonly values: readonly string[];
}

/** A product of the demo market: one price, or one for each value of its first choice. */
type Row = readonly [title: Bilingual, yuan: number | readonly number[], choices: readonly Choice[], story: Bilingual];

export interface DemoProduct {
  readonly category: string;
  readonly motif: string;
  readonly title: Bilingual;
  readonly story: Bilingual;
  readonly variants: readonly { options: { name: string; value: string }[]; yuan: number }[];
}

/** A shop of the demo market with its people and goods. */
export interface DemoShop {
  readonly slug: string;
  /** Beginning of its SKUs. */
  readonly code: string;
  readonly name: Bilingual;
  readonly company: string;
  readonly owner: string;
  readonly story: Bilingual;
  readonly notice: Bilingual;
  readonly address: string;
  readonly hours: string;
  readonly deliveryYuan: number;
  readonly freeFromYuan: number;
  readonly commissionBasisPoints: number;
  readonly schedule: 'INSTANT' | 'TWICE_A_MONTH' | 'MONTHLY';
  readonly wish: string;
  /** Main colour of its pictures, degrees of the colour wheel. */
  readonly hue: number;
  readonly products: readonly DemoProduct[];
}

export const colour = (...values: string[]): Choice => ({ name: '颜色 Colour', values });
export const size = (...values: string[]): Choice => ({ name: '尺码 Size', values });
export const choice = (name: string, ...values: string[]): Choice => ({ name, values });

/** Products of one category that share a drawing. */
export const goods = (category: string, motif: string, rows: readonly Row[]): DemoProduct[] =>
  rows.map(([title, yuan, choices, story]) => ({
    category,
    motif,
    title,
    story,
    variants: combinations(choices).map((options) => ({ options, yuan: priceOf(yuan, choices, options) })),
  }));

function combinations(choices: readonly Choice[]): { name: string; value: string }[][] {
  return choices.reduce<{ name: string; value: string }[][]>(
    (made, { name, values }) => made.flatMap((options) => values.map((value) => [...options, { name, value }])),
    [[]],
  );
}

function priceOf(
  yuan: number | readonly number[],
  choices: readonly Choice[],
  options: readonly { value: string }[],
): number {
  if (typeof yuan === 'number') return yuan;
  const place = choices[0]?.values.indexOf(options[0]?.value ?? '') ?? 0;
  return yuan[place] ?? Number.NaN;
}
