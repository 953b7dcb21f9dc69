import { createHash } from 'node:crypto';
import { claimFile, FilePurpose } from '../../files/index.js';
import { notFound } from '../../kernel/editing.js';
import { newId } from '../../kernel/ids.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { useCase } from '../../kernel/use-case.js';
import { compareSources } from '../bills/compare-sources.job.js';
import { ReconciliationRun, ReconciliationRunStatus } from '../bills/run.entity.js';
import { keepLines, type NewBillLine } from '../matching/keep-lines.js';
import { startOfDay } from '../matching/reconcile.js';
import { BANK, beginSource, cover, lockSources } from '../matching/source.js';
import type { BankStatementInput, ImportBankStatementInput } from './bank.inputs.js';
import { BankProfile } from './bank-profile.entity.js';
import { readStatement, type StatementLine, type StatementRead } from './read-statement.js';

const permission = Permission.RECONCILIATION_RESOLVE;
const MOST_TOLD = 5;

/** A statement as it would be imported. */
export interface StatementPreview extends StatementRead {
  /** The run of the same file, when it was imported before. */
  readonly importedAs: string | null;
}

/** Reads a statement without keeping anything (F6): its lines, and those that are malformed. */
export const previewBankStatement = useCase(
  { name: 'previewBankStatement', permission, audit: false },
  async (ctx, input: BankStatementInput): Promise<StatementPreview> => {
    const { read, fileHash } = await readFile(ctx, input);
    const before = await ctx.em.findOne(ReconciliationRun, { source: BANK, fileHash });
    return { ...read, importedAs: before?.id ?? null };
  },
);

/**
 * Imports a statement of the bank account (F6), whole or not at all. The same file again answers its first run; a line that
 * another file brought adds nothing. The first statement ever sets the day from which the bank account is compared; lines
 * before that day are left out.
 */
export const importBankStatement = useCase(
  { name: 'importBankStatement', permission, idempotent: true },
  async (ctx, input: ImportBankStatementInput) => {
    const { read, fileHash, profile } = await readFile(ctx, input);
    if (read.problems.length > 0) throw refuse('STATEMENT_UNREADABLE', told(read), 'fileId');
    const days = read.lines.map(({ day }) => day).toSorted();
    const [fromDay, day] = [days[0], days.at(-1)];
    if (fromDay === undefined || day === undefined) throw refuse('STATEMENT_UNREADABLE', 'it has no lines', 'fileId');
    await beginSource(ctx, BANK, ctx.market.timeZone, fromDay);
    const source = (await lockSources(ctx)).get(BANK);
    const before = await ctx.em.findOne(ReconciliationRun, { source: BANK, fileHash });
    if (before || !source) return { runId: before?.id ?? '' };
    const run = Object.assign(new ReconciliationRun(), {
      id: newId('reconciliation', ctx.clock),
      ...{ source: BANK, fromDay, day, fileHash, profileId: profile.id, fileId: input.fileId },
      ...{ importedById: ctx.actor.accountId, createdAt: ctx.now, status: ReconciliationRunStatus.IMPORTED },
    });
    await ctx.em.persist(run).flush();
    const lines = (await linesOf(ctx, read.lines)).filter(({ occurredAt }) => occurredAt >= source.startsAt);
    await keepLines(ctx, run.id, BANK, lines);
    await cover(ctx, BANK, day);
    await ctx.services.enqueue(ctx, compareSources, {});
    return { runId: run.id };
  },
);

async function readFile(
  ctx: UseCaseContext,
  { bankProfileId: id, fileId }: BankStatementInput,
): Promise<{ read: StatementRead; fileHash: string; profile: BankProfile }> {
  const profile = await ctx.em.findOne(BankProfile, { id });
  if (!profile) throw notFound('bank profile', 'bankProfileId');
  const file = await claimFile(ctx, { fileId, purpose: FilePurpose.IMPORT, path: 'fileId' });
  const bytes = file.storageKey ? await ctx.services.files.get(file.storageKey) : null;
  if (!bytes) throw notFound('file', 'fileId');
  const fileHash = createHash('sha256').update(bytes).digest('hex');
  return { read: readStatement(bytes, profile, ctx.market.currency), fileHash, profile };
}

function told({ problems }: StatementRead): string {
  const first = problems.slice(0, MOST_TOLD).map(({ line, message }) => `line ${line}: ${message}`);
  const more = problems.length - first.length;
  return [...first, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

/** A line of which only the day is told begins that day, in the market's zone. */
async function linesOf(ctx: UseCaseContext, lines: readonly StatementLine[]): Promise<NewBillLine[]> {
  const starts = new Map<string, number>();
  for (const { day } of lines)
    if (!starts.has(day)) starts.set(day, (await startOfDay(ctx.db, day, ctx.market.timeZone)).getTime());
  return lines.map(({ line, day, time, amountMinor, reference, memo, counterparty }) => ({
    ...{ lineNumber: line, kind: 'BANK', number: reference, amountMinor, memo, counterparty },
    mentions: `${reference} ${memo}`,
    occurredAt: new Date((starts.get(day) ?? 0) + millisecondsOf(time)),
  }));
}

function millisecondsOf(time: string | null): number {
  const [hours = 0, minutes = 0, seconds = 0] = (time ?? '0').split(':').map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * 1_000;
}
