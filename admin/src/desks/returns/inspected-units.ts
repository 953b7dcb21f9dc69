/** What inspection can find of a unit, under the keys 1 to 4. */
export const FINDINGS = ['RESALEABLE', 'DEFECTIVE', 'MISSING', 'NOT_OURS'] as const;
export type Finding = (typeof FINDINGS)[number];

/** Units of one line of a return with one finding. */
export interface InspectedUnits {
  /** Stays the same while the row is on the screen. */
  readonly key: string;
  readonly returnLineId: string;
  readonly quantity: number;
  readonly verdict: Finding;
  readonly note: string;
  readonly evidenceFileIds: readonly string[];
}

/** A return with more units is shown line by line; units that differ are split off. */
const MOST_ROWS = 40;

/** Every unit on a row of its own, as far as there are few; all fit to be sold until somebody says otherwise. */
export function toInspect(lines: readonly { readonly id: string; readonly quantity: number }[]): InspectedUnits[] {
  const units = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return lines.flatMap(({ id, quantity }) =>
    units > MOST_ROWS ? [rowOf(id, 0, quantity)] : Array.from({ length: quantity }, (_, index) => rowOf(id, index, 1)),
  );
}

const rowOf = (returnLineId: string, index: number, quantity: number): InspectedUnits => ({
  ...{ key: `${returnLineId} ${index}`, returnLineId, quantity },
  ...{ verdict: 'RESALEABLE', note: '', evidenceFileIds: [] },
});

/** One unit of a row on a row of its own below it. */
export function splitOff(rows: readonly InspectedUnits[], key: string): InspectedUnits[] {
  return rows.flatMap((row) => {
    if (row.key !== key || row.quantity < 2) return [row];
    const index = rows.filter(({ returnLineId }) => returnLineId === row.returnLineId).length;
    return [{ ...row, quantity: row.quantity - 1 }, rowOf(row.returnLineId, index, 1)];
  });
}

/** What is told the API: units without a note or picture of their own are counted together. */
export function told(rows: readonly InspectedUnits[]): Omit<InspectedUnits, 'key'>[] {
  const found = new Map<string, Omit<InspectedUnits, 'key'>>();
  for (const { key, ...row } of rows) {
    const isPlain = row.note.trim() === '' && row.evidenceFileIds.length === 0;
    const at = isPlain ? `${row.returnLineId} ${row.verdict}` : key;
    const known = found.get(at);
    found.set(at, { ...row, note: row.note.trim(), quantity: row.quantity + (known?.quantity ?? 0) });
  }
  return [...found.values()];
}

/** How many units go back into stock, are scrapped, and are left out. */
export function countsOf(rows: readonly InspectedUnits[]): Readonly<Record<'back' | 'scrapped' | 'leftOut', number>> {
  const units = (...verdicts: readonly Finding[]) =>
    rows.reduce((sum, { verdict, quantity }) => (verdicts.includes(verdict) ? sum + quantity : sum), 0);
  return { back: units('RESALEABLE'), scrapped: units('DEFECTIVE'), leftOut: units('MISSING', 'NOT_OURS') };
}

/** Something else than was sent is proved by a picture. */
export const lacksPicture = ({ verdict, evidenceFileIds }: InspectedUnits): boolean =>
  verdict === 'NOT_OURS' && evidenceFileIds.length === 0;
