import { sql } from 'kysely';
import { Account, AccountStatus, normaliseEmail } from '../../accounts/index.js';
import { claimFile, FilePurpose, storeFile } from '../../files/index.js';
import { newId } from '../../kernel/ids.js';
import { Permission } from '../../kernel/permission.js';
import { Refusal } from '../../kernel/refusal.js';
import type { RequestContext, UseCaseContext } from '../../kernel/request-context.js';
import { useCase } from '../../kernel/use-case.js';
import { lockOrder } from '../../orders/index.js';
import type { Complaint } from '../complaint.entity.js';
import { ComplaintChannel } from '../complaint-classes.js';
import { ComplaintStatus } from '../complaint-status.js';
import { addMessage } from '../conversation/add-message.js';
import { ComplaintAudience, ComplaintSide } from '../conversation/conversation.enums.js';
import { lockComplaint } from '../move-complaint.js';
import { InboundMail } from './inbound-mail.entity.js';
import { InboundMailStatus } from './inbound-mail-status.js';
import { openComplaint } from './open-complaint.js';
import { type ParsedMail, parseMail } from './parse-mail.js';

/** Numbers of orders and of cases have one form. */
const NUMBER = /\b\d{6}-[2-9BCDFGHJKMNPQRSTVWXYZ]{9}\b/g;
const MOST_FILES = 9;

/** Takes an e-mail as it came (H1); null where it is none. The same `Message-ID` again does nothing. */
export async function receiveMail(
  request: RequestContext,
  raw: Buffer,
): Promise<{ id: string; isNew: boolean } | null> {
  const mail = await parseMail(raw);
  if (!mail) return null;
  const known = await knownMail(request, mail.key);
  if (known) return { id: known, isNew: false };
  const kept = mail.isAutomatic ? { fileIds: [], droppedFiles: [] } : await keepFiles(request, mail);
  const made = await keepMail(request, { mail, ...kept });
  return made ? { id: made.id, isNew: true } : { id: (await knownMail(request, mail.key)) ?? '', isNew: false };
}

async function knownMail({ db }: Pick<RequestContext, 'db'>, key: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select id from inbound_mail where message_key = ${key}`.execute(db);
  return rows[0]?.id ?? null;
}

interface KeptFiles {
  readonly fileIds: readonly string[];
  readonly droppedFiles: readonly string[];
}

/** Pictures and PDFs by their content are kept; of the rest the names are. */
async function keepFiles(request: RequestContext, { attachments }: ParsedMail): Promise<KeptFiles> {
  const fileIds: string[] = [];
  const droppedFiles: string[] = [];
  for (const { name, bytes } of attachments.slice(0, 50)) {
    const id = fileIds.length < MOST_FILES ? await keepFile(request, name, bytes) : null;
    if (id) fileIds.push(id);
    else droppedFiles.push(name);
  }
  return { fileIds, droppedFiles };
}

async function keepFile(request: RequestContext, name: string, bytes: Buffer): Promise<string | null> {
  try {
    return (await storeFile(request, { purpose: FilePurpose.EVIDENCE, name, bytes })).id;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** Null when the same e-mail was kept meanwhile. */
const keepMail = useCase(
  { name: 'receiveMail', permission: Permission.COMPLAINTS_REGISTER },
  async (ctx, { mail, fileIds, droppedFiles }: KeptFiles & { mail: ParsedMail }) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${mail.key}, 0))`.execute(ctx.db);
    if (await knownMail(ctx, mail.key)) return null;
    const row = ctx.em.create(InboundMail, {
      id: newId('inboundmail', ctx.clock),
      messageKey: mail.key,
      status: InboundMailStatus.IGNORED,
      sender: mail.sender ?? '',
      subject: mail.subject,
      text: mail.text,
      fileIds: [...fileIds],
      droppedFiles: [...droppedFiles],
      receivedAt: ctx.now,
    });
    if (!mail.isAutomatic) await sortIn(ctx, row, mail);
    return row;
  },
);

/** Answers a case of its sender, registers one, or waits for staff where nobody has its address. */
async function sortIn(ctx: UseCaseContext, row: InboundMail, mail: ParsedMail): Promise<void> {
  const email = mail.sender && normaliseEmail(mail.sender);
  const account = email ? await ctx.em.findOne(Account, { email, status: AccountStatus.ACTIVE }) : null;
  if (!account) {
    row.status = InboundMailStatus.WAITING;
    for (const fileId of row.fileIds)
      await claimFile(ctx, { fileId, purpose: FilePurpose.EVIDENCE, isOfMarket: true, path: 'fileIds' });
    return;
  }
  row.buyerId = account.id;
  const answered = await caseOf(ctx, account.id, mail);
  row.status = answered ? InboundMailStatus.ANSWERED : InboundMailStatus.REGISTERED;
  const complaint = answered ?? (await register(ctx, account.id, mail));
  row.complaintId = complaint.id;
  if (answered || row.fileIds.length > 0 || mail.text.length > MOST_DESCRIPTION) {
    const text = mail.text || mail.subject || '（见附件 / see the files）';
    await addMessage(ctx, complaint, {
      ...{ audience: ComplaintAudience.CUSTOMER, side: ComplaintSide.CUSTOMER, channel: ComplaintChannel.EMAIL },
      ...{ text, fileIds: row.fileIds, accountId: account.id },
    });
  }
}

const MOST_DESCRIPTION = 1600;

/**
 * The sender's own case that it answers: by the letters it answers, or by the number in its subject. What was merged is answered in
 * the case that goes on for it (H1); archived ones stay as they are.
 */
async function caseOf(
  ctx: UseCaseContext,
  buyerId: string,
  { answers, subject }: ParsedMail,
): Promise<Complaint | null> {
  const { rows } = await sql<{ id: string }>`
    select coalesce(merged_into_id, id) as id from complaint where buyer_id = ${buyerId} and status <> ${ComplaintStatus.ARCHIVED}
      and (number = any(${numbersIn(subject)})
        or id in (select complaint_id from inbound_mail where message_key = any(${[...answers]})))
    order by id desc limit 1`.execute(ctx.db);
  const found = rows[0] ? await lockComplaint(ctx, rows[0].id) : null;
  // It may have been merged while its lock was waited for.
  const complaint = found?.mergedIntoId ? await lockComplaint(ctx, found.mergedIntoId) : found;
  return complaint?.status === ComplaintStatus.ARCHIVED ? null : complaint;
}

async function register(ctx: UseCaseContext, buyerId: string, { subject, text }: ParsedMail): Promise<Complaint> {
  const { rows } = await sql<{ id: string }>`
    select id from customer_order where buyer_id = ${buyerId} and number = any(${numbersIn(`${subject} ${text}`)})
    order by id limit 1`.execute(ctx.db);
  const order = rows[0] ? await lockOrder(ctx, rows[0].id) : null;
  return openComplaint(ctx, {
    channel: ComplaintChannel.EMAIL,
    ...{ category: null, severity: null },
    ...{ buyerId, orderId: order?.id ?? null, merchantId: order?.merchantId ?? null },
    description: descriptionOf(subject, text),
  });
}

export const descriptionOf = (subject: string, text: string): string =>
  [subject, text.slice(0, MOST_DESCRIPTION)].filter(Boolean).join('\n').toWellFormed() || '（空邮件 / empty e-mail）';

const numbersIn = (text: string): string[] => [...new Set(text.toUpperCase().match(NUMBER) ?? [])].slice(0, 20);
