import { categoryImport, productImport } from '../catalog/index.js';
import {
  columnsOf,
  documentsOf,
  type ImportReport,
  type Layout,
  type Mapping,
  readCsv,
  runImport,
  type SourceDocument,
  type SourceFile,
} from '../kernel/import/index.js';
import { refuse } from '../kernel/refusal.js';
import type { RequestContext } from '../kernel/request-context.js';
import { merchantImport } from '../merchants/index.js';
import { orderImport, shipmentImport } from '../orders/index.js';
import { ImportKindName, type ImportProfile, importProfiles } from './profiles.js';

export interface ImportRequest {
  readonly kind: ImportKindName;
  readonly files: readonly SourceFile[];
  /** Name of a profile; `plain` when absent. */
  readonly profile?: string | null;
  /** Fields read from elsewhere than the profile says. */
  readonly mapping?: Mapping;
  /** Whose products or orders they are, where the file names no merchant. */
  readonly merchantId?: string | null;
  /** Judge and report, write nothing. */
  readonly isDryRun: boolean;
  /** Import the good documents although others are refused. */
  readonly goodOnly: boolean;
}

/**
 * Imports files of one kind: read, mapped, judged whole, then written in batches (C6). Whoever asks must hold `IMPORTS_RUN`, or
 * `ORDERS_SHIP` for parcels, and
 * what they may not write is refused row by row.
 *
 * @throws Refusal when a file is broken or a mapped column is missing; nothing is written then.
 */
export async function importFiles(request: RequestContext, input: ImportRequest): Promise<ImportReport> {
  const name = input.profile ?? 'plain';
  const profile = importProfiles[name]?.[input.kind];
  if (!profile)
    throw refuse('INVALID', `${name} has no files of this kind: ${profilesFor(input.kind)} have`, 'profile');
  const documents = await documentsIn(profile, name, input);
  const options = { isDryRun: input.isDryRun, goodOnly: input.goodOnly };
  const merchantId = input.merchantId ?? null;
  switch (input.kind) {
    case ImportKindName.CATEGORIES:
      return runImport(categoryImport(request), documents, options);
    case ImportKindName.MERCHANTS:
      return runImport(merchantImport(request), documents, options);
    case ImportKindName.PRODUCTS:
      return runImport(productImport(request, merchantId), documents, options);
    case ImportKindName.SHIPMENTS:
      return runImport(shipmentImport(request, merchantId), documents, options);
    case ImportKindName.ORDERS:
      return runImport(orderImport(request, { merchantId, states: profile.states ?? [] }), documents, options);
  }
}

async function documentsIn(profile: ImportProfile, name: string, input: ImportRequest): Promise<SourceDocument[]> {
  const tables = await Promise.all(input.files.map(readCsv));
  const [first] = tables;
  if (!first) throw refuse('REQUIRED', 'name the file to import', 'fileIds');
  // A layout of one table takes it by whatever name it comes.
  const isSingle = tables.length === 1 && !profile.layout.lines && !profile.layout.lookups;
  const keyField = /^\{(\w+)\}$/.exec([profile.layout.key].flat()[0] ?? '')?.[1] ?? '';
  const key = input.mapping?.[keyField] ?? profile.layout.key;
  const layout: Layout = isSingle ? { ...profile.layout, documents: tableName(first.file), key } : profile.layout;
  // Of a plain table nothing is asked for but what it has; what a field needs, its rows are asked for.
  const has = (template: Mapping[string]): boolean => columnsOf(template).every((column) => first.columns.has(column));
  const known = Object.entries(profile.mapping).filter(([, template]) => name !== 'plain' || has(template));
  const mapping = { ...Object.fromEntries(known), ...input.mapping };
  return documentsOf(layout, mapping, new Map(tables.map((table) => [tableName(table.file), table])));
}

const tableName = (file: string): string => file.replace(/\.csv$/i, '');

const profilesFor = (kind: ImportKindName): string =>
  Object.entries(importProfiles)
    .filter(([, kinds]) => kinds[kind])
    .map(([name]) => name)
    .join(', ');
