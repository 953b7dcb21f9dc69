/** A stored row, by column name; `id` is its id, whatever its column is called. */
export type StoredRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** Rows by table. */
export type World = Readonly<Record<string, readonly StoredRow[]>>;
