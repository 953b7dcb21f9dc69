import { Refusal } from '../refusal.js';
import type { SourceDocument } from './documents.js';
import type { Problem } from './problems.js';

/** One document, read and judged, ready to be asked about and written. */
export interface Draft {
  readonly document: SourceDocument;
}

/** What the database says of a draft: it is new, it is there already, or why it cannot be. */
export type Verdict = 'NEW' | 'REPEATED' | readonly Problem[];

/** A kind of import: what a document must be, and how it is written by the use cases of its domain. */
export interface ImportKind<D extends Draft> {
  /** Judges a document by itself. */
  readonly judge: (document: SourceDocument) => D | readonly Problem[];
  /** Asks the database about drafts, one verdict each; writes nothing. */
  readonly look: (drafts: readonly D[]) => Promise<Verdict[]>;
  /** Writes drafts that are new, in one transaction or one each; says which were there after all. */
  readonly write: (drafts: readonly D[]) => Promise<readonly Verdict[]>;
}

export interface ImportReport {
  /** Rows and documents that were read. */
  rows: number;
  documents: number;
  /** New documents: written, or that would be. */
  accepted: number;
  /** Documents that an earlier import wrote; nothing happens to them again. */
  repeated: number;
  /** Documents that were refused. */
  refused: number;
  /** Whether anything was written: not by a dry run, and not when a document was refused and all were asked for. */
  isApplied: boolean;
  /** Every problem, in the order of the files. */
  problems: Problem[];
}

/** A transaction takes at most this many rows, so that none writes for more than two seconds. */
const BATCH_ROWS = 1_000;

/**
 * Imports documents: a dry run over all of them first; then, when nothing was refused or only the good ones are asked for, batches
 * of at most 1 000 rows, each whole. What was interrupted is finished by running it again: what is there is not written twice.
 */
export async function runImport<D extends Draft>(
  kind: ImportKind<D>,
  documents: readonly SourceDocument[],
  { isDryRun, goodOnly }: { isDryRun: boolean; goodOnly: boolean },
): Promise<ImportReport> {
  const report: ImportReport = {
    rows: documents.reduce((sum, { rows }) => sum + rows.length, 0),
    documents: documents.length,
    accepted: 0,
    repeated: 0,
    refused: 0,
    isApplied: false,
    problems: [],
  };
  const count = (verdict: Verdict): void => {
    if (verdict === 'NEW') report.accepted += 1;
    else if (verdict === 'REPEATED') report.repeated += 1;
    else {
      report.refused += 1;
      report.problems.push(...verdict);
    }
  };
  const fresh: D[] = [];
  for (const batch of batchesOf(judged(kind, documents, count))) {
    const verdicts = await kind.look(batch);
    for (const [index, draft] of batch.entries()) {
      const verdict = verdicts[index] ?? 'NEW';
      if (verdict === 'NEW') fresh.push(draft);
      else count(verdict);
    }
  }
  if (isDryRun || (report.refused > 0 && !goodOnly)) {
    report.accepted = fresh.length;
    return inFileOrder(report);
  }
  report.isApplied = true;
  for (const batch of batchesOf(fresh)) for (const verdict of await kind.write(batch)) count(verdict);
  return inFileOrder(report);
}

/** Writes one draft by a use case of its own; a refusal is the draft's, not the import's. */
export async function writeOne(draft: Draft, write: () => Promise<unknown>): Promise<Verdict> {
  try {
    await write();
    return 'NEW';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { file, line } = draft.document.head;
    return error.errors.map(({ message }) => ({ file, line, reason: message }));
  }
}

function judged<D extends Draft>(
  kind: ImportKind<D>,
  documents: readonly SourceDocument[],
  count: (verdict: Verdict) => void,
): D[] {
  const drafts: D[] = [];
  for (const document of documents) {
    const { head, rows, problems } = document;
    const tooLong = {
      file: head.file,
      line: head.line,
      reason: `it has ${rows.length} rows, at most ${BATCH_ROWS} can be one`,
    };
    if (problems.length > 0) count(problems);
    else if (rows.length > BATCH_ROWS) count([tooLong]);
    else {
      const draft = kind.judge(document);
      if ('document' in draft) drafts.push(draft);
      else count(draft);
    }
  }
  return drafts;
}

function* batchesOf<D extends Draft>(drafts: readonly D[]): Generator<D[]> {
  let batch: D[] = [];
  let rows = 0;
  for (const draft of drafts) {
    const size = draft.document.rows.length;
    if (rows + size > BATCH_ROWS && batch.length > 0) {
      yield batch;
      batch = [];
      rows = 0;
    }
    batch.push(draft);
    rows += size;
  }
  if (batch.length > 0) yield batch;
}

function inFileOrder(report: ImportReport): ImportReport {
  report.problems.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  return report;
}
