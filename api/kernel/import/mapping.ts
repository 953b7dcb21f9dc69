/**
 * Where a field comes from: text with columns in braces, `{InvoiceNo}`, `northwind-{supplier_id}`, or without any, `GBP`.
 * `{orders.freight}` names the table too; `{parent_id!0}` says that 0 means nothing there. A template with an empty column is empty;
 * of several the first that is not counts.
 */
export type Template = string | readonly string[];

/** What each field of a kind of import is read from. */
export type Mapping = Readonly<Record<string, Template>>;

/** How files become documents: a document (an order, a product) is read, judged and written as one unit. */
export interface Layout {
  /** Table with one row per document, or with all rows of all documents; its name is its file's, without `.csv`. */
  readonly documents: string;
  /** Names the document a row belongs to, e.g. `{InvoiceNo}`. */
  readonly key: Template;
  /** Table with the rows of the documents, when that is another one. */
  readonly lines?: {
    readonly table: string;
    readonly key: string;
    /** A document without lines stands for itself; otherwise it is refused. */
    readonly mayBeAbsent?: boolean;
  };
  /** Tables in which each row finds one more row: `key` of the other equals `by` of the row. */
  readonly lookups?: readonly { readonly table: string; readonly key: string; readonly by: string }[];
}

const PLACEHOLDER = /\{([^{}]+)\}/g;

/** The columns a template names. */
export const columnsOf = (template: Template): string[] =>
  [template]
    .flat()
    .flatMap((text) => [...text.matchAll(PLACEHOLDER)].map((match) => (match[1] ?? '').split('!')[0] ?? ''));

/** The text of a template, by the value of each column. */
export function fill(template: Template, cellOf: (column: string) => string): string {
  for (const text of [template].flat()) {
    let isWhole = true;
    const filled = text.replace(PLACEHOLDER, (_whole, named: string) => {
      const [column = '', nothing = 'NULL'] = named.split('!');
      const value = cellOf(column);
      if (value === '' || value === nothing) isWhole = false;
      return value;
    });
    if (isWhole && filled !== '') return filled;
  }
  return '';
}
