import { claimFile, FilePurpose } from '../files/index.js';
import { reaches } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import type { ImportReport, SourceFile } from '../kernel/import/index.js';
import { Permission } from '../kernel/permission.js';
import type { RequestContext } from '../kernel/request-context.js';
import { checkAccess, inTransaction, type UseCase } from '../kernel/use-case.js';
import { importFiles } from './import-files.js';
import { ImportKindName } from './profiles.js';

interface ImportRecords {
  readonly kind: ImportKindName;
  readonly fileIds: readonly string[];
  readonly profile?: string | null;
  readonly mapping: readonly { readonly field: string; readonly template: string }[];
  readonly merchantId?: string | null;
  readonly isDryRun: boolean;
  readonly goodOnly: boolean;
}

const MOST_PROBLEMS = 200;

/**
 * Imports uploaded files for somebody who is signed in: staff for the whole market, a merchant's people for their shop. It takes
 * many transactions of its own, each audited as what it does; repeating it is safe without a key, because what is there is not written again.
 */
function importing<Input extends Omit<ImportRecords, 'kind'>>(
  definition: UseCase<Input, ImportReport>['definition'],
  kindOf: (input: Input) => ImportKindName,
): UseCase<Input, ImportReport> {
  return Object.assign(
    async (request: RequestContext, input: Input): Promise<ImportReport> => {
      const scope = checkAccess(request, definition);
      const merchantId = input.merchantId ?? null;
      if (merchantId ? !reaches(scope, { merchantId }) : !scope.all) throw notFound('merchant', 'merchantId');
      const files = await uploaded(request, input.fileIds, merchantId);
      const mapping = Object.fromEntries(input.mapping.map(({ field, template }) => [field, template]));
      const report = await importFiles(request, { ...input, kind: kindOf(input), files, mapping });
      return { ...report, problems: report.problems.slice(0, MOST_PROBLEMS) };
    },
    { definition },
  );
}

/** Files of any kind (C6). */
export const importRecords = importing<ImportRecords>(
  { name: 'importRecords', permission: Permission.IMPORTS_RUN, audit: false },
  ({ kind }) => kind,
);

/** 批量发货 (E6): sheets of parcels, for whoever ships and may import nothing else. */
export const shipFromSheet = importing<Omit<ImportRecords, 'kind'>>(
  { name: 'shipFromSheet', permission: Permission.ORDERS_SHIP, audit: false },
  () => ImportKindName.SHIPMENTS,
);

/** The bytes of stored files of theirs; from now on they are the merchant's, all of them or, when one is refused, none. */
async function uploaded(
  request: RequestContext,
  fileIds: readonly string[],
  merchantId: string | null,
): Promise<SourceFile[]> {
  const claimed = await inTransaction(request, async (ctx) => {
    const files = [];
    for (const fileId of fileIds)
      files.push(await claimFile(ctx, { fileId, purpose: FilePurpose.IMPORT, merchantId, path: 'fileIds' }));
    return files;
  });
  const read: SourceFile[] = [];
  for (const { name, storageKey } of claimed) {
    const bytes = storageKey ? await request.services.files.get(storageKey) : null;
    if (!bytes) throw notFound('file', 'fileIds');
    read.push({ name, bytes });
  }
  return read;
}
