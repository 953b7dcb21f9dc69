import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type AccountLine, accountArchive, accountLines } from './account-bill.ts';
import { type BillLine, billArchive, billLines } from './bill.ts';
import { type Book, openBook } from './book.ts';
import { Faults, type Spoilt } from './faults.ts';
import { type Answer, type Call, methods, openTrade, refused } from './methods.ts';
import { Notifications } from './notifications.ts';
import { endPage, payPage } from './pay-page.ts';
import { type Fields, isSignedBy, rsa2 } from './signing.ts';
import type { Trade } from './trade.ts';

interface Starting {
  readonly port?: number;
  /** Keeps keys and trades over a restart; nowhere when absent. */
  readonly file?: string | null;
  readonly now?: () => number;
  readonly repeatAfterMs?: readonly number[];
}

/** An Alipay that lives on this machine: the same signed protocol, a pay page to click, and whatever can go wrong. */
export interface AlipayStandIn {
  readonly url: string;
  /** What makes a market use it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly book: Book;
  readonly faults: Faults;
  /** Methods called, in order. */
  readonly calls: string[];
  readonly notifications: Notifications;
  /** Changes what the bill of a day says. */
  editBill: (lines: BillLine[]) => BillLine[];
  /** Changes what the statement of the account says of a day: transfers, what went to the bank. */
  editAccount: (lines: AccountLine[]) => AccountLine[];
  /** Passes money on to the merchant's bank account; answers the number of it, which the bank says again. */
  settle(fen: number): string;
  /** The buyer opens what a market gave (a page's URL, a code) and pays; answers once the market was told. */
  pay(door: string): Promise<void>;
  /** Tells of a trade once more, spoilt if wished; answers what the market said. */
  notify(outTradeNo: string, spoilt?: Spoilt): Promise<string>;
  /** The buyer disputes part of a trade, in fen: Alipay takes it back at once. */
  dispute(outTradeNo: string, disputeNumber: string, amount: number): void;
  /** Alipay decides for the market and gives the money back. */
  giveDisputeBack(outTradeNo: string, disputeNumber: string): void;
  stop(): Promise<void>;
}

export async function startAlipay({
  port = 0,
  file = null,
  now = Date.now,
  repeatAfterMs = [],
}: Starting = {}): Promise<AlipayStandIn> {
  const book = openBook(file);
  const faults = new Faults();
  const notifications = new Notifications({ book, faults, now, repeatAfterMs });
  const calls: string[] = [];
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => response.writeHead(400).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
    const asked = new URL(request.url ?? '/', url);
    const fields: Fields = Object.fromEntries([...asked.searchParams, ...new URLSearchParams(await bodyOf(request))]);
    if (asked.pathname === '/gateway.do' || asked.pathname === '/app') return gateway(fields, response);
    if (asked.pathname.startsWith('/qr/')) return show(response, tradeNamed(asked.pathname.slice(4)));
    if (asked.pathname === '/pay') return decide(fields, response);
    if (asked.pathname === '/bill') return sendBill(fields, response);
    return response.writeHead(404).end();
  }

  function gateway(fields: Fields, response: ServerResponse): unknown {
    const method = fields['method'] ?? '';
    calls.push(method);
    const call = callOf(fields);
    const isPage = /^alipay\.trade\.(page|wap|app)\.pay$/.test(method);
    if (!isSignedBy(fields, book.app.publicKey) || fields['app_id'] !== book.appId) {
      if (isPage) return html(response, endPage('验签出错 The signature is wrong'), 400);
      return answer(response, method, { ...refused('isv.invalid-signature', '验签出错'), code: '40002' });
    }
    if (isPage) return show(response, openTrade(call));
    const fault = faults.take(method);
    if (fault === 'GONE') return response.destroy();
    if (fault === 'BROKEN') return response.writeHead(500).end();
    if (fault === 'STUCK') return faults.waiting.push(method);
    if (fault && typeof fault === 'object') return answer(response, method, refused(fault.refused));
    const done = methods[method]?.(call) ?? refused('isv.method-not-found');
    book.save();
    if (fault === 'LOST') return response.destroy();
    if (fault === 'UNHEARD') return faults.waiting.push(method);
    return answer(response, method, done);
  }

  function answer(response: ServerResponse, method: string, content: Answer): void {
    const text = JSON.stringify(content);
    response
      .writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
      .end(`{"${method.replaceAll('.', '_')}_response":${text},"sign":"${rsa2(text, book.alipay.privateKey)}"}`);
  }

  function show(response: ServerResponse, trade: Trade): void {
    if (trade.status === 'WAIT_BUYER_PAY' && trade.expiresAt <= now()) trade.status = 'TRADE_CLOSED';
    book.save();
    if (trade.status === 'WAIT_BUYER_PAY') html(response, payPage(trade));
    else html(response, endPage(trade.paidAt ? '已付款 This is paid' : '交易已关闭 This is closed'));
  }

  async function decide({ trade: number = '', action }: Fields, response: ServerResponse): Promise<unknown> {
    const trade = tradeNamed(number);
    if (trade.status !== 'WAIT_BUYER_PAY' || trade.expiresAt <= now()) return show(response, trade);
    if (action === 'fail') return html(response, payPage(trade, '余额不足 The balance does not cover it'));
    if (action === 'pay') {
      trade.status = 'TRADE_SUCCESS';
      trade.paidAt = now();
      book.save();
      await notifications.tell(trade);
    }
    if (trade.returnUrl) return response.writeHead(303, { location: trade.returnUrl }).end();
    return html(response, endPage(action === 'pay' ? '付款成功 Paid' : '您已离开 You have left'));
  }

  function sendBill({ day = '', type }: Fields, response: ServerResponse): void {
    const of = { sellerId: book.sellerId, day };
    response
      .writeHead(200, { 'content-type': 'application/zip' })
      .end(
        type === 'signcustomer'
          ? accountArchive(standIn.editAccount(accountLines(book, day)), of)
          : billArchive(standIn.editBill(billLines(book, day)), of),
      );
  }

  function tradeNamed(outTradeNo: string): Trade {
    const trade = book.trades[outTradeNo];
    if (!trade) throw new Error(`there is no trade ${outTradeNo}`);
    return trade;
  }

  const callOf = (fields: Fields): Call => ({
    ...{ book, fields, now: now(), url },
    biz: JSON.parse(fields['biz_content'] ?? '{}') as Call['biz'],
  });

  const standIn: AlipayStandIn = {
    url,
    environment: {
      ALIPAY_APP_ID: book.appId,
      ALIPAY_PRIVATE_KEY: book.app.privateKey,
      ALIPAY_PUBLIC_KEY: book.alipay.publicKey,
      ALIPAY_GATEWAY: `${url}/gateway.do`,
    },
    ...{ book, faults, calls, notifications },
    editBill: (lines) => lines,
    editAccount: (lines) => lines,
    settle: (amount) => {
      const number = book.newNumber(now());
      book.settlements.push({ number, amount, at: now() });
      book.save();
      return number;
    },
    pay: async (door) => {
      const opened = await (await fetch(door.startsWith('http') ? door : `${url}/app?${door}`)).text();
      const number = /name="trade" value="([^"]+)"/.exec(opened)?.[1];
      if (!number) throw new Error(`nothing can be paid there: ${opened}`);
      const body = new URLSearchParams({ trade: number, action: 'pay' });
      await fetch(`${url}/pay`, { method: 'POST', body, redirect: 'manual' });
    },
    notify: (outTradeNo, spoilt) => notifications.send(tradeNamed(outTradeNo), spoilt),
    dispute: (outTradeNo, disputeNumber, amount) => {
      const trade = tradeNamed(outTradeNo);
      trade.disputes = { ...trade.disputes, [disputeNumber]: { amount, at: now(), isWon: false } };
      book.save();
    },
    giveDisputeBack: (outTradeNo, disputeNumber) => {
      const dispute = tradeNamed(outTradeNo).disputes?.[disputeNumber];
      if (!dispute) throw new Error(`there is no dispute ${disputeNumber}`);
      Object.assign(dispute, { isWon: true, backAt: now() });
      book.save();
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
  return standIn;
}

const html = (response: ServerResponse, page: string, status = 200): void =>
  void response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(page);

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
