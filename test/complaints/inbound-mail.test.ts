import { createHmac, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { parseMail } from '#api/complaints/intake/parse-mail.js';
import { startTestMarket } from '../kit/market.js';
import { tradeOf } from '../kit/trade.js';
import { act, buy, must } from '../kit/trade-steps.js';
import { scan } from '../merchants/shops.js';

const KEY = 'a key for tests of e-mails';
const market = await startTestMarket({ INBOUND_MAIL_KEY: KEY });
const trade = tradeOf(market);
const handler = await trade.staff(StaffRole.COMPLAINT_HANDLER);
const shop = await trade.shop();
const ware = await trade.ware(shop);

interface Letter {
  readonly from: string;
  readonly subject?: string;
  readonly id?: string;
  readonly headers?: readonly string[];
  readonly body?: string;
}

const letter = ({
  from,
  subject = '投诉',
  id = `<${randomUUID()}@mail.test>`,
  headers = [],
  body = '没收到货',
}: Letter) =>
  Buffer.from(
    [
      ...[`From: ${from}`, 'To: desk@market.test', `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`],
      ...[`Message-ID: ${id}`, ...headers],
      ...(headers.some((line) => /^content-type/i.test(line)) ? [] : ['Content-Type: text/plain; charset=utf-8']),
      ...['', body],
    ].join('\r\n'),
  );

async function post(raw: Buffer, { key: secret = KEY, at = market.clock.now().getTime() } = {}): Promise<number> {
  const signature = createHmac('sha256', secret).update(`${at}.`).update(raw).digest('hex');
  const answer = await fetch(`${market.url}/mail/inbound`, {
    method: 'POST',
    headers: { 'content-type': 'message/rfc822', 'x-timestamp': String(at), 'x-signature': signature },
    body: new Uint8Array(raw),
  });
  return answer.status;
}

interface MailRow {
  readonly id: string;
  readonly status: string;
  readonly text: string;
  readonly complaint_id: string | null;
  readonly dropped_files: string[];
}
const mailsOf = (sender: string): Promise<MailRow[]> =>
  market.database.query<MailRow>('select * from inbound_mail where sender = $1 order by id', [sender]);
const caseOf = async (id: string | null | undefined) =>
  (
    await market.database.query<{ number: string; order_id: string | null; channel: string; status: string }>(
      'select number, order_id, channel, status from complaint where id = $1',
      [id ?? ''],
    )
  )[0];

describe('H1 an e-mail', () => {
  it('becomes a complaint of its sender about the order it names, once whatever is posted again or at once', async () => {
    const buyer = await trade.buyer(10_000);
    const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity: 1 }]);
    const [row] = await market.database.query<{ number: string }>('select number from customer_order where id = $1', [
      order?.id,
    ]);
    const raw = letter({ from: `王 <${buyer.email.toUpperCase()}>`, body: `订单${row?.number}, 三天没到` });
    const codes = await Promise.all([post(raw), post(raw), post(raw)]);
    expect(codes.toSorted()).toEqual([200, 200, 201]);
    expect(await post(raw)).toBe(200);
    const mails = await mailsOf(buyer.email.toUpperCase());
    expect(mails.map(({ status }) => status)).toEqual(['REGISTERED']);
    expect(await caseOf(mails[0]?.complaint_id)).toMatchObject({ order_id: order?.id, channel: 'EMAIL' });
  });

  it('R that answers a merged case, also while it is merged, stands in the case that goes on', async () => {
    const buyer = await trade.buyer();
    const complain = async (): Promise<{ id: string; number: string }> => {
      market.clock.advance(1_000);
      const input = { category: 'DELIVERY', description: '还没到' };
      const made = await must(
        buyer.client,
        'registerComplaint',
        'RegisterComplaintInput',
        input,
        'complaint { id number }',
      );
      return made['complaint'] as { id: string; number: string };
    };
    const merge = (id: string, complaintId: string) =>
      must(handler.client, 'mergeComplaints', 'MergeComplaintsInput', { id, complaintId, note: '同一件事' });
    const told = async (id: string): Promise<number> =>
      (await market.database.query('select id from complaint_message where complaint_id = $1', [id])).length;
    for (let round = 0; round < 4; round += 1) {
      const [earlier, later] = [await complain(), await complain()];
      const raw = letter({ from: buyer.email, subject: `Re: 投诉 ${later.number}`, body: '补充说明' });
      await Promise.all([merge(earlier.id, later.id), post(raw)]);
      const before = await told(later.id);
      expect(before + (await told(earlier.id))).toBe(1);
      await post(letter({ from: buyer.email, subject: `Re: 投诉 ${later.number}`, body: '再补充' }));
      expect([await told(later.id), await told(earlier.id)]).toEqual([before, 2 - before]);
    }
  });

  it('that answers a case, by its number or its thread, stands in its conversation; of somebody else it does not', async () => {
    const [buyer, other] = [await trade.buyer(), await trade.buyer()];
    const first = `<${randomUUID()}@mail.test>`;
    await post(letter({ from: buyer.email, id: first }));
    const [mail] = await mailsOf(buyer.email);
    const number = (await caseOf(mail?.complaint_id))?.number ?? '';
    await post(
      letter({
        from: buyer.email,
        subject: `Re: 投诉 ${number}`,
        body: '补充说明\r\n> 旧内容\r\n在 周一 客服写道：\r\n您好',
      }),
    );
    await post(letter({ from: buyer.email, subject: '', headers: [`In-Reply-To: ${first}`], body: '还没解决' }));
    await post(letter({ from: other.email, subject: `Re: ${number}`, body: '偷看' }));
    const said = await market.database.query<{ text: string; channel: string; side: string }>(
      'select text, channel, side from complaint_message where complaint_id = $1 order by id',
      [mail?.complaint_id],
    );
    expect(said).toEqual([
      { text: '补充说明', channel: 'EMAIL', side: 'CUSTOMER' },
      { text: '还没解决', channel: 'EMAIL', side: 'CUSTOMER' },
    ]);
    expect((await mailsOf(other.email))[0]?.complaint_id).not.toBe(mail?.complaint_id);
  });

  it('to an archived case registers another', async () => {
    const buyer = await trade.buyer();
    await post(letter({ from: buyer.email }));
    const [mail] = await mailsOf(buyer.email);
    await market.database.query('delete from complaint_clock where complaint_id = $1', [mail?.complaint_id]);
    await market.database.query(
      `update complaint set status = 'ARCHIVED', due_at = null, cause = 'x', responsible_party = 'BUYER', resolution = 'x',
        root_cause_id = (select min(id) from complaint_cause), follow_up_outcome = 'REACHED', satisfaction = 3 where id = $1`,
      [mail?.complaint_id],
    );
    await post(letter({ from: buyer.email, subject: `Re: ${(await caseOf(mail?.complaint_id))?.number}` }));
    const [, second] = await mailsOf(buyer.email);
    expect(second?.status).toBe('REGISTERED');
    expect(second?.complaint_id).not.toBe(mail?.complaint_id);
  });

  it('of a machine is no complaint, and of a stranger waits for staff, who say whose it is or dismiss it', async () => {
    const buyer = await trade.buyer();
    await post(letter({ from: buyer.email, headers: ['Auto-Submitted: auto-replied'] }));
    await post(letter({ from: buyer.email, headers: ['Precedence: bulk'] }));
    expect((await mailsOf(buyer.email)).map(({ status }) => status)).toEqual(['IGNORED', 'IGNORED']);
    const stranger = `${randomUUID()}@elsewhere.test`;
    const picture = (await scan()).toString('base64');
    const part = (type: string, body: string, name = '') =>
      `--x\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: ${name ? `attachment; filename="${name}"` : 'inline'}\r\n\r\n${body}\r\n`;
    const text = Buffer.from('商品坏了').toString('base64');
    await post(
      letter({
        from: stranger,
        headers: ['Content-Type: multipart/mixed; boundary=x'],
        body: `${part('text/plain; charset=utf-8', text)}${part('image/png', picture, 'a.png')}${part('image/png', Buffer.from('<script>').toString('base64'), 'b.png')}--x--`,
      }),
    );
    const [mail] = await mailsOf(stranger);
    expect(mail).toMatchObject({ status: 'WAITING', text: '商品坏了', dropped_files: ['b.png'] });
    await post(letter({ from: stranger, subject: '广告' }));
    const advert = (await mailsOf(stranger))[1];
    await must(handler.client, 'dismissMail', 'DismissMailInput', { id: advert?.id, reason: '广告' });
    const made = await must(
      handler.client,
      'registerFromMail',
      'RegisterFromMailInput',
      { id: mail?.id, accountId: buyer.id },
      'inboundMail { status sender } complaint { channel messages { nodes { audience attachments { nodes { file { url } } } } } }',
    );
    expect(made).toMatchObject({
      inboundMail: { status: 'REGISTERED', sender: `${stranger.slice(0, 1)}***@elsewhere.test` },
      complaint: {
        channel: 'EMAIL',
        messages: {
          nodes: [{ audience: 'INTERNAL', attachments: { nodes: [{ file: { url: expect.any(String) } }] } }],
        },
      },
    });
    const again = await act(handler.client, 'registerFromMail', 'RegisterFromMailInput', {
      ...{ id: mail?.id, accountId: buyer.id },
    });
    expect(again.errors.map(({ code }) => code)).toEqual(['NOT_ALLOWED_NOW']);
  });

  it('is believed only with the signature of now', async () => {
    const raw = letter({ from: 'somebody@elsewhere.test' });
    expect(await post(raw, { key: 'another key altogether' })).toBe(401);
    expect(await post(raw, { at: market.clock.now().getTime() - 301_000 })).toBe(401);
    expect((await fetch(`${market.url}/mail/inbound`, { method: 'POST', body: 'x' })).status).toBe(401);
    expect(await mailsOf('somebody@elsewhere.test')).toEqual([]);
  });

  it.each([
    ['nothing but NULs', Buffer.alloc(5000)],
    ['a NUL in every header', Buffer.from('From: a\0@b.test\r\nSubject: x\0y\r\nMessage-ID: <a\0b>\r\n\r\nte\0xt')],
    ['five thousand levels', Buffer.from(nested(5000))],
    ['an unknown charset', letter({ from: 'c@b.test', headers: ['Content-Type: text/plain; charset=x-nothing'] })],
    [
      'ten megabytes of tags',
      letter({ from: 'd@b.test', headers: ['Content-Type: text/html'], body: '<script'.repeat(1_400_000) }),
    ],
    ['a lone surrogate', letter({ from: 'e@b.test', headers: ['Content-Type: text/html'], body: '<p>&#xD800;</p>' })],
    ['no end of references', letter({ from: 'f@b.test', headers: [`References: ${'<a@b> '.repeat(20_000)}`] })],
  ])('with %s is kept or refused, and nothing breaks', async (_what, raw) => {
    expect([200, 201, 400]).toContain(await post(raw));
    expect(await post(letter({ from: 'alive@b.test' }))).toBe(201);
  });

  it('longer than fifteen megabytes is not taken', async () => {
    expect(await post(Buffer.alloc(15 * 1024 * 1024 + 1, 97))).toBe(413);
  });

  it('is read in GB 18030, and as HTML alone', async () => {
    const gbk = Buffer.concat([
      Buffer.from('From: a@b.test\r\nContent-Type: text/plain; charset=gbk\r\nContent-Transfer-Encoding: 8bit\r\n\r\n'),
      Buffer.from([0xc4, 0xe3, 0xba, 0xc3]),
    ]);
    expect((await parseMail(gbk))?.text).toBe('你好');
    const html = letter({
      from: 'a@b.test',
      headers: ['Content-Type: text/html; charset=utf-8'],
      body: '<style>p{}</style><p>您好&nbsp;客服</p><script>alert(1)</script><div>坏了 &lt;b&gt;</div>',
    });
    expect((await parseMail(html))?.text).toBe('您好 客服\n\n坏了 <b>');
  });
});

describe('H1 cases about one matter', () => {
  it('are found, linked both ways or kept apart, and never across customers', async () => {
    const buyer = await trade.buyer(10_000);
    const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity: 1 }]);
    const complain = async (): Promise<string> => {
      const input = { orderId: order?.id, category: 'DELIVERY', description: '没到' };
      const { complaint } = await must(
        buyer.client,
        'registerComplaint',
        'RegisterComplaintInput',
        input,
        'complaint { id }',
      );
      return (complaint as { id: string }).id;
    };
    const [one, other] = [await complain(), await complain()];
    const links = async (id: string) =>
      (
        await handler.client.run<
          { complaint: { links: { nodes: { kind: string; other: { id: string } }[] } } },
          object
        >('query ($id: ID!) { complaint(id: $id) { links { nodes { kind other { id } } } } }', { id })
      ).complaint.links.nodes;
    expect(await links(one)).toEqual([{ kind: 'SUGGESTED', other: { id: other } }]);
    await must(handler.client, 'linkDuplicate', 'LinkComplaintsInput', { id: one, complaintId: other });
    expect([await links(one), await links(other)]).toEqual([
      [{ kind: 'DUPLICATE', other: { id: other } }],
      [{ kind: 'DUPLICATE', other: { id: one } }],
    ]);
    await must(handler.client, 'keepApart', 'LinkComplaintsInput', { id: other, complaintId: one });
    expect((await links(one)).map(({ kind }) => kind)).toEqual(['APART']);
    const stranger = await trade.buyer();
    const { complaint } = await must(
      stranger.client,
      'registerComplaint',
      'RegisterComplaintInput',
      { category: 'OTHER', description: '别的' },
      'complaint { id }',
    );
    const refused = await act(handler.client, 'linkDuplicate', 'LinkComplaintsInput', {
      ...{ id: one, complaintId: (complaint as { id: string }).id },
    });
    expect(refused.errors.map(({ code }) => code)).toEqual(['NOT_ALLOWED_NOW']);
  });
});

function nested(levels: number): string {
  let text = 'From: g@b.test\r\n';
  for (let level = 0; level < levels; level += 1)
    text += `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`;
  return `${text}Content-Type: text/plain\r\n\r\ndeep`;
}
