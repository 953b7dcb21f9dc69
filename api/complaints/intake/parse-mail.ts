import { createHash } from 'node:crypto';
import PostalMime, { type Address, type Email } from 'postal-mime';

/** What of an e-mail matters to the register. */
export interface ParsedMail {
  /** The `Message-ID`, or a hash of the whole where there is none: one e-mail, one key. */
  readonly key: string;
  /** As it stands in `From`; null where nothing that looks like an address does. */
  readonly sender: string | null;
  readonly subject: string;
  readonly text: string;
  /** Keys of the e-mails it answers. */
  readonly answers: readonly string[];
  /** Whether a machine wrote it: an automatic answer, a mass mail, a bounce. */
  readonly isAutomatic: boolean;
  readonly attachments: readonly { readonly name: string; readonly bytes: Buffer }[];
}

const MOST_TEXT = 4000;
const MOST_SUBJECT = 300;
const MOST_HTML = 500_000;
const MOST_ANSWERS = 50;

/** Reads an e-mail; null where it is none. Whatever it holds, it is text without control characters and of bounded length afterwards. */
export async function parseMail(raw: Buffer): Promise<ParsedMail | null> {
  const mail = await readMime(raw);
  if (!mail) return null;
  const words = mail.text?.trim() ? mail.text : textOfHtml((mail.html ?? '').slice(0, MOST_HTML));
  const answers = [mail.inReplyTo, mail.references].flatMap((ids) => ids?.match(/<[^<>\s]{1,500}>/g) ?? []);
  return {
    key: keyOf(mail.messageId) ?? `sha256:${createHash('sha256').update(raw).digest('hex')}`,
    sender: addressOf(mail.from),
    subject: cleaned(mail.subject ?? '')
      .replaceAll(/\s+/g, ' ')
      .slice(0, MOST_SUBJECT)
      .trim(),
    text: withoutQuotes(cleaned(words.slice(0, MOST_HTML)))
      .slice(0, MOST_TEXT)
      .toWellFormed()
      .trim(),
    answers: [...new Set(answers.map((id) => cleaned(id)))].slice(0, MOST_ANSWERS),
    isAutomatic: isAutomatic(mail),
    attachments: mail.attachments.map(({ filename, content }) => ({
      name: cleaned(filename ?? '').slice(0, 100) || 'attachment',
      bytes: typeof content === 'string' ? Buffer.from(content) : Buffer.from(new Uint8Array(content)),
    })),
  };
}

/** The parser throws on what is nested too deep or has too long a head: whoever posts such a thing is told that it is none. */
async function readMime(raw: Buffer): Promise<Email | null> {
  const limits = { maxNestingDepth: 32, maxHeadersSize: 256 * 1024, forceRfc822Attachments: true };
  try {
    return await PostalMime.parse(new Uint8Array(raw), limits);
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

function keyOf(messageId: string | undefined): string | null {
  const id = cleaned(messageId ?? '').trim();
  return id !== '' && id.length <= 500 ? id : null;
}

const addressOf = (from: Address | undefined): string | null =>
  from?.address?.includes('@') ? cleaned(from.address).trim() : null;

/** PostgreSQL keeps no NUL, and nobody reads the others. */
const cleaned = (text: string): string => text.replaceAll(/[^\P{C}\n\t]|\p{Co}/gu, '').toWellFormed();

function isAutomatic({ headers, from, returnPath }: Email): boolean {
  const header = (name: string): string => headers.find(({ key }) => key === name)?.value.toLowerCase() ?? '';
  const submitted = header('auto-submitted');
  return (
    (submitted !== '' && !submitted.startsWith('no')) ||
    /^(bulk|junk|list|auto_reply)/.test(header('precedence')) ||
    header('list-id') !== '' ||
    header('x-autoreply') !== '' ||
    header('content-type').startsWith('multipart/report') ||
    returnPath?.trim() === '<>' ||
    /^(mailer-daemon|postmaster|no-?reply)@/i.test(from?.address ?? '')
  );
}

/** What was written now, without the letters it answers. */
function withoutQuotes(text: string): string {
  const lines = text.replaceAll('\r', '').split('\n');
  const end = lines.findIndex((line) =>
    /^\s*(-{2,}\s*(原始邮件|Original Message|Forwarded)|发件人\s*[:：]|在.{1,200}写道\s*[:：]|On .{1,200} wrote:)/i.test(
      line,
    ),
  );
  const own = lines.slice(0, end > 0 ? end : undefined).filter((line) => !line.trimStart().startsWith('>'));
  return own.join('\n').replaceAll(/\n{3,}/g, '\n\n');
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The words of an HTML e-mail. Every step goes forward, so hostile markup costs no more than its length. */
function textOfHtml(html: string): string {
  let text = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    text += html.slice(at, open === -1 ? undefined : open);
    if (open === -1) break;
    const name = /^<\/?([a-z0-9]+)/i.exec(html.slice(open, open + 20))?.[1]?.toLowerCase() ?? '';
    if (/^(br|p|div|tr|li|h\d)$/.test(name)) text += '\n';
    const hidden = name === 'script' || name === 'style' ? html.indexOf(`</${name}`, open) : open;
    const close = hidden === -1 ? -1 : html.indexOf('>', hidden);
    if (close === -1) break;
    at = close + 1;
  }
  return text.replaceAll(/&(\w{1,8});/g, (whole, name: string) => entities[name] ?? whole);
}
