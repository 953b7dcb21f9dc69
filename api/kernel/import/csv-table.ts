import { CsvError, parse } from 'csv-parse';
import { refuse } from '../refusal.js';

/** One file of an import, by the name its layout knows it by. */
export interface SourceFile {
  /** File name without its folder, e.g. `oms_order.csv`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface CsvTable {
  readonly file: string;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly CsvRow[];
}

export interface CsvRow {
  /** Line of the file its record begins on, the header being line 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** More rows than this are imported in several files. */
export const MAX_ROWS = 200_000;

/**
 * Reads a table of comma-separated values with one header line. A file that is broken anywhere (a quote that never
 * closes, a row with more or fewer cells than the header) is refused whole, with the line: which record such a row
 * belongs to cannot be known, so any other answer might import half of one.
 */
export async function readCsv({ name, bytes }: SourceFile): Promise<CsvTable> {
  const parser = parse(textOf(bytes), { info: true, bom: true, skip_empty_lines: true, relax_column_count: true });
  let columns: Map<string, number> | null = null;
  let line = 1;
  const rows: CsvRow[] = [];
  try {
    for await (const read of parser) {
      const { record, info }: { record: string[]; info: { lines: number } } = read;
      const cells = record.map((cell) => cell.trim());
      if (!columns) columns = new Map(cells.map((cell, index) => [cell, index]));
      else if (cells.length !== columns.size)
        throw broken(name, line, `it has ${cells.length} cells, the header has ${columns.size}`);
      else rows.push({ line, cells });
      if (rows.length > MAX_ROWS) throw broken(name, line, `a file has at most ${MAX_ROWS} rows`);
      line = info.lines + 1;
    }
  } catch (error) {
    // The parser reads ahead, so it knows the line better than the row at hand.
    if (error instanceof CsvError)
      throw broken(name, Number(/\bline (\d+)/.exec(error.message)?.[1] ?? line), error.message);
    throw error;
  }
  if (!columns) throw broken(name, 1, 'the file is empty');
  return { file: name, columns, rows };
}

const broken = (file: string, line: number, reason: string) => refuse('INVALID', `${file} line ${line}: ${reason}`);

/** UTF-8, or GB 18030 as spreadsheets in China write it. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes); // A fatal decoder throws on bytes of another encoding.
  }
}
