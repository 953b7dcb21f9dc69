import { sql } from 'kysely';
import { keepExport } from '../files/index.js';
import { newId } from '../kernel/ids.js';
import type { Job } from '../kernel/job.js';
import { Permission } from '../kernel/permission.js';
import { personalRecords } from '../kernel/personal-data.js';
import { refuse } from '../kernel/refusal.js';
import type { Db, UseCaseContext } from '../kernel/request-context.js';
import { inTransaction, useCase } from '../kernel/use-case.js';
import { forgiveAttempts } from './attempts.js';
import { confirmPassword } from './confirm-password.js';
import { DataExport, DataExportStatus } from './data-export.entity.js';
import { loadOwnAccount } from './load-account.js';
import { prepared } from './prepared.js';

const KEPT_MS = 7 * 24 * 3_600_000;
const ONE_A_MS = 24 * 3_600_000;

/** Asks for a file with everything the market knows of oneself (A7); a job makes it. One a day. */
export const requestDataExport = prepared(
  async (request, { password }: { password: string }) => {
    await confirmPassword(request, password, 'password');
    return {};
  },
  useCase({ name: 'requestDataExport', permission: Permission.SIGNED_IN }, async (ctx, _input: object) => {
    const { id: buyerId } = await loadOwnAccount(ctx);
    await forgiveAttempts(ctx, 'confirm', buyerId);
    const since = new Date(ctx.now.getTime() - ONE_A_MS);
    if ((await ctx.em.count(DataExport, { buyerId, createdAt: { $gt: since } })) > 0)
      throw refuse('TOO_MANY', 'one export a day is made');
    const { id } = ctx.em.create(DataExport, {
      id: newId('export', ctx.clock),
      buyerId,
      status: DataExportStatus.PENDING,
      fileId: null,
      createdAt: ctx.now,
      readyAt: null,
      expiresAt: null,
    });
    await ctx.em.flush();
    await ctx.services.enqueue(ctx, exportPersonalData, { exportId: id });
    return { id };
  }),
);

/** Makes the file of a requested export; one that is there already is left alone. */
export const exportPersonalData: Job<{ exportId: string }> = {
  name: 'export-personal-data',
  run: (request, { exportId }) =>
    inTransaction(request, async (ctx) => {
      const wanted = await ctx.em.findOne(DataExport, { id: exportId, status: DataExportStatus.PENDING });
      if (!wanted) return;
      const told = {
        market: ctx.market.name,
        madeAt: ctx.now.toISOString(),
        records: await recordsOf(ctx, wanted.buyerId),
      };
      const file = await keepExport(ctx, {
        name: `${ctx.now.toISOString().slice(0, 10)}.json`,
        bytes: Buffer.from(JSON.stringify(told, null, 2)),
        buyerId: wanted.buyerId,
      });
      wanted.status = DataExportStatus.READY;
      wanted.fileId = file.id;
      wanted.readyAt = ctx.now;
      wanted.expiresAt = new Date(ctx.now.getTime() + KEPT_MS);
      await ctx.em.flush();
    }),
};

/** The list of personal data, and the two tables of an account that no entity stands for. */
async function recordsOf({ db, em }: UseCaseContext, accountId: string): Promise<Record<string, unknown>> {
  const records = await personalRecords(db, em.getMetadata(), accountId);
  const { rows: session } = await sql`
    select id, created_at as "createdAt", last_seen_at as "lastSeenAt", ip, user_agent as "userAgent"
    from session where account_id = ${accountId} order by id`.execute(db);
  const { rows: membership } = await sql`
    select id, merchant_id as "merchantId", role, created_at as "createdAt"
    from merchant_member where account_id = ${accountId} order by id`.execute(db);
  return { ...records, session, membership };
}

/** Gives up the files of exports that are seven days old; housekeeping calls it. */
export async function expireDataExports(db: Db, now: Date): Promise<void> {
  await sql`
    with over as (
      update data_export set status = 'EXPIRED' where status = 'READY' and expires_at <= ${now} returning file_id)
    update file set status = 'ERASED', name = '', sha256 = null from over where file.id = over.file_id`.execute(db);
}
