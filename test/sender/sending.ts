import { inTransaction } from '#api/kernel/use-case.js';
import { MessageKind, type OutgoingMessage, send } from '#api/sender/index.js';
import type { TestMarket } from '../kit/market.js';

let count = 0;

/** A code to a telephone that belongs to nobody, unless the test says otherwise. */
export const message = (given: Partial<OutgoingMessage> = {}): OutgoingMessage => {
  count += 1;
  return {
    kind: MessageKind.REGISTER_CODE,
    to: { accountId: null, phone: '+8613800138000', email: null, locale: 'zh' },
    variables: { code: '402719', minutes: '10' },
    dedupeKey: `test ${count}`,
    ...given,
  };
};

/** Sends it in a transaction of its own. */
export const sent = (market: TestMarket, outgoing: OutgoingMessage): Promise<void> =>
  inTransaction(market.context(), (ctx) => send(ctx, outgoing));

export interface LoggedMessage {
  readonly id: string;
  readonly status: string;
  readonly channel: string;
  readonly attempts: number;
  readonly failure: string | null;
}

/** The send log, oldest first. */
export const sendLog = ({ database }: TestMarket): Promise<LoggedMessage[]> =>
  database.query('select id, status, channel, attempts, failure from message order by id');
