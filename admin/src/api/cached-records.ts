import type { QueryClient } from '@tanstack/react-query';
import type { RaRecord } from 'ra-core';

type Known = Readonly<Record<string, unknown>> & { readonly id: unknown; readonly version?: number };
type Page = { readonly data?: readonly Known[] } | undefined;

const isNewer = (record: RaRecord, known: Known) =>
  known.version === undefined || record['version'] === undefined || record['version'] >= known.version;

/** Puts a record that came by itself over what is known of it; an older version changes nothing. */
export const mergeRecord = <Kept extends Known | undefined>(known: Kept, record: RaRecord): Kept =>
  known && known.id === record.id && isNewer(record, known) ? { ...known, ...record } : known;

const mergeRecords = <Kept extends readonly Known[] | undefined>(known: Kept, record: RaRecord) =>
  known?.some((one) => one?.id === record.id) ? known.map((one) => one && mergeRecord(one, record)) : known;

/** Patches every cached query that holds the record. Rows are never added, removed or moved here. */
export function patchCaches(client: QueryClient, resource: string, record: RaRecord): void {
  client.setQueriesData<Known>({ queryKey: [resource, 'getOne'] }, (known) => mergeRecord(known, record));
  client.setQueriesData<readonly Known[]>({ queryKey: [resource, 'getMany'] }, (known) => mergeRecords(known, record));
  for (const kind of ['getList', 'getManyReference']) {
    client.setQueriesData<Page>(
      { queryKey: [resource, kind] },
      (page) => page && { ...page, ...(page.data && { data: mergeRecords(page.data, record) }) },
    );
  }
}

/** Which rows belong to the lists on the screen, and in what order, only the server knows. */
export function refreshLists(client: QueryClient, resource: string): void {
  for (const kind of ['getList', 'getManyReference']) void client.invalidateQueries({ queryKey: [resource, kind] });
  void client.invalidateQueries({ queryKey: ['queues', resource] });
}
