import { randomUUID } from 'node:crypto';
import type { Book } from './book.ts';
import type { Faults, Spoilt } from './faults.ts';
import { type Fields, newKeyPair, signedNotification } from './signing.ts';
import { alipayTime, type Trade, yuan } from './trade.ts';

interface Sending {
  readonly book: Book;
  readonly faults: Faults;
  readonly now: () => number;
  /** After how long a notification that was not answered with `success` is sent again. */
  readonly repeatAfterMs: readonly number[];
}

/** Tells the market what happened to trades, signed as Alipay signs. */
export class Notifications {
  readonly #sending: Sending;
  readonly #held: { readonly url: string; readonly body: string }[] = [];
  /** What the market answered, the latest last. */
  readonly answers: string[] = [];

  constructor(sending: Sending) {
    this.#sending = sending;
  }

  /** As Alipay tells by itself: dropped, held or copied as the faults say, and repeated until it is answered. */
  async tell(trade: Trade): Promise<void> {
    const { faults, repeatAfterMs } = this.#sending;
    if (!trade.notifyUrl || faults.notifications === 'DROP') return;
    const letter = { url: trade.notifyUrl, body: this.bodyOf(trade) };
    const copies = Array.from({ length: faults.copies }, () => letter);
    if (faults.notifications === 'HOLD') this.#held.push(...copies);
    else await Promise.all(copies.map((copy) => this.#insist(copy, repeatAfterMs)));
  }

  /** Sends what was held, in this order or the other way round. */
  async release(order: 'AS_HELD' | 'REVERSED' = 'AS_HELD'): Promise<void> {
    const held = this.#held.splice(0);
    for (const letter of order === 'REVERSED' ? held.reverse() : held) await this.#post(letter);
  }

  /** One notification, spoilt if wished; answers what the market said. */
  send(trade: Trade, spoilt: Spoilt = {}): Promise<string> {
    return this.#post({ url: trade.notifyUrl, body: this.bodyOf(trade, spoilt) });
  }

  bodyOf(trade: Trade, { amount, appId, isForged, altered, notifyId }: Spoilt = {}): string {
    const { book, now } = this.#sending;
    const at = alipayTime(now());
    const fields: Fields = {
      ...{ notify_time: at, notify_type: 'trade_status_sync', notify_id: notifyId ?? randomUUID().replaceAll('-', '') },
      ...{ app_id: appId ?? book.appId, auth_app_id: appId ?? book.appId, charset: 'utf-8', version: '1.0' },
      ...{ trade_no: trade.tradeNo, out_trade_no: trade.outTradeNo, trade_status: trade.status },
      ...{
        subject: trade.subject,
        total_amount: amount ?? yuan(trade.amount),
        gmt_create: alipayTime(trade.createdAt),
      },
      ...{ buyer_id: '2088102100000001', buyer_logon_id: '159****5620', seller_id: book.sellerId },
      ...(trade.paidAt && { gmt_payment: alipayTime(trade.paidAt), receipt_amount: amount ?? yuan(trade.amount) }),
      fund_bill_list: `[{"amount":"${yuan(trade.amount)}","fundChannel":"ALIPAYACCOUNT"}]`,
    };
    const signed = signedNotification(fields, (isForged ? newKeyPair() : book.alipay).privateKey);
    return new URLSearchParams({ ...signed, ...altered }).toString();
  }

  async #insist(letter: { url: string; body: string }, gaps: readonly number[]): Promise<void> {
    const answer = await this.#post(letter);
    const [gap, ...rest] = gaps;
    if (answer === 'success' || gap === undefined) return;
    setTimeout(() => void this.#insist(letter, rest), gap).unref();
  }

  async #post({ url, body }: { url: string; body: string }): Promise<string> {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
      body,
    }).then(
      (response) => response.text(),
      () => 'nobody there',
    );
    this.answers.push(answer);
    return answer;
  }
}
