import { Refusals, refuse } from '../refusal.js';
import type { CsvRow, CsvTable } from './csv-table.js';
import { columnsOf, fill, type Layout, type Mapping, type Template } from './mapping.js';
import type { Problem } from './problems.js';

/** A row as its fields: what stands in the file is asked for by the name the market gives it. */
export interface SourceRow {
  readonly file: string;
  readonly line: number;
  /** The field's text without blanks around it; empty when the file says nothing. */
  text(field: string): string;
}

/** All rows of one order or product: the unit that is imported whole or not at all. */
export interface SourceDocument {
  /** What the other system calls it. */
  readonly reference: string;
  /** The row that tells of the document as a whole. */
  readonly head: SourceRow;
  readonly rows: readonly SourceRow[];
  /** What is wrong with it already: rows that nothing in another table answers. */
  readonly problems: readonly Problem[];
}

type Place = readonly [table: CsvTable, row: CsvRow];

/** Groups the rows of the files into documents, in the order of the file. A mapped column that no file has is refused. */
export function documentsOf(layout: Layout, mapping: Mapping, tables: ReadonlyMap<string, CsvTable>): SourceDocument[] {
  const needed = (name: string): CsvTable => {
    const table = tables.get(name);
    if (!table) throw refuse('REQUIRED', `this import needs the file ${name}.csv`, 'fileIds');
    return table;
  };
  const main = needed(layout.documents);
  const lines = layout.lines ? needed(layout.lines.table) : null;
  const lookups = (layout.lookups ?? []).map((lookup) => {
    const table = needed(lookup.table);
    return { ...lookup, table, rows: indexed(table, lookup.key) };
  });
  requireColumns({ reference: layout.key, ...mapping }, [
    main,
    ...(lines ? [lines] : []),
    ...lookups.map(({ table }) => table),
  ]);

  const view = (places: readonly Place[]): { row: SourceRow; missing: string | null } => {
    const all = [...places];
    let missing: string | null = null;
    for (const { table, by, rows } of lookups) {
      const wanted = fill(by, (column) => valueIn(all, column));
      const [found] = rows.get(wanted) ?? [];
      if (found) all.push([table, found]);
      else if (wanted !== '') missing = `${table.file} has no row ${wanted}`;
    }
    const [[table, { line }]] = all as [Place];
    const text = (field: string): string => fill(mapping[field] ?? '', (column) => valueIn(all, column));
    return { row: { file: table.file, line, text }, missing };
  };

  const linesOf = lines && layout.lines ? indexed(lines, layout.lines.key) : null;
  const documents = [...indexed(main, layout.key)].map(([reference, rows]): SourceDocument => {
    const heads = rows.map((row) => view([[main, row]]));
    const [head] = heads as [(typeof heads)[number]];
    const problems: Problem[] = [];
    let parts = heads;
    if (lines && linesOf) {
      for (const twin of heads.slice(1)) problems.push(problemOf(twin.row, `${reference} stands in this file twice`));
      const [first] = rows as [CsvRow];
      const own = linesOf.get(reference) ?? [];
      parts = own.map((row) =>
        view([
          [lines, row],
          [main, first],
        ]),
      );
      linesOf.delete(reference);
      if (own.length === 0 && !layout.lines?.mayBeAbsent)
        problems.push(problemOf(head.row, `${lines.file} has no line of it`));
      if (own.length === 0) parts = heads.slice(0, 1);
    }
    for (const { row, missing } of parts) if (missing) problems.push(problemOf(row, missing));
    if (reference === '') problems.push(problemOf(head.row, 'it has no reference'));
    return { reference, head: head.row, rows: parts.map(({ row }) => row), problems };
  });
  return documents.concat(orphans(lines, linesOf, main));
}

/** Lines whose document is nowhere. */
function orphans(
  lines: CsvTable | null,
  left: ReadonlyMap<string, readonly CsvRow[]> | null,
  main: CsvTable,
): SourceDocument[] {
  if (!lines || !left) return [];
  return [...left].map(([reference, rows]) => {
    const parts: SourceRow[] = rows.map(({ line }) => ({ file: lines.file, line, text: () => '' }));
    const problems = parts.map((part) => problemOf(part, `${main.file} has no row ${reference}`));
    const [head] = parts as [SourceRow];
    return { reference, head, rows: parts, problems };
  });
}

const problemOf = ({ file, line }: SourceRow, reason: string): Problem => ({ file, line, reason });

function indexed(table: CsvTable, key: Template): Map<string, CsvRow[]> {
  const index = new Map<string, CsvRow[]>();
  for (const row of table.rows) {
    const value = fill(key, (column) => valueIn([[table, row]], column));
    const rows = index.get(value);
    if (rows) rows.push(row);
    else index.set(value, [row]);
  }
  return index;
}

/** The cell of `column` in the first table that has it, or of `table.column` in that table. */
function valueIn(places: readonly Place[], column: string): string {
  const dot = column.indexOf('.');
  const [of, name] = dot > 0 ? [column.slice(0, dot), column.slice(dot + 1)] : [null, column];
  for (const [table, row] of places) {
    if (of !== null && nameOf(table) !== of) continue;
    const index = table.columns.get(name);
    if (index !== undefined) return row.cells[index] ?? '';
  }
  return '';
}

const nameOf = (table: CsvTable): string => table.file.replace(/\.csv$/i, '');

function requireColumns(mapping: Mapping, tables: readonly CsvTable[]): void {
  const refusals = new Refusals();
  for (const [field, template] of Object.entries(mapping)) {
    for (const column of columnsOf(template)) {
      const [name, of] = column.split('.').reverse();
      const isThere = tables.some(
        (table) => (of === undefined || nameOf(table) === of) && table.columns.has(name ?? ''),
      );
      if (!isThere)
        refusals.add(
          'INVALID',
          `${tables[0]?.file} line 1: there is no column ${column}, which ${field} is read from`,
          'mapping',
        );
    }
  }
  refusals.throwIfAny();
}
