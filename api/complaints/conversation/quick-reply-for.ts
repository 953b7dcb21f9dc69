import { sql } from 'kysely';
import type { Db, MarketFacts } from '../../kernel/request-context.js';
import { fillReply } from '../../phrases/index.js';

interface Facts {
  readonly shortcut: string;
  readonly words_zh: string;
  readonly words_en: string;
  readonly locale: string;
  readonly customer: string | null;
  readonly agent: string | null;
  readonly shop_zh: string | null;
  readonly shop_en: string | null;
  readonly order_number: string | null;
  readonly number: string;
}

/**
 * A quick reply filled for a case, in the language of its customer (J2); null when there is no such case or reply. What the case
 * has no value for stays in braces and is named in `empty`: sent so, it is refused.
 */
export async function quickReplyFor(
  { db, market, agentId }: { db: Db; market: MarketFacts; agentId: string | null },
  complaintId: string,
  quickReplyId: string,
): Promise<{ text: string; empty: string[] } | null> {
  const { rows } = await sql<Facts>`
    select quick_reply.shortcut, words_zh, words_en, customer.locale, customer.name as customer, agent.name as agent,
      merchant.name_zh as shop_zh, merchant.name_en as shop_en, customer_order.number as order_number, complaint.number
    from quick_reply, complaint
      join account as customer on customer.id = complaint.buyer_id
      left join account as agent on agent.id = ${agentId}
      left join merchant on merchant.id = complaint.merchant_id
      left join customer_order on customer_order.id = complaint.order_id
    where complaint.id = ${complaintId} and complaint.about_agent_id is distinct from ${agentId}
      and quick_reply.id = ${quickReplyId} and quick_reply.is_active`.execute(db);
  const [facts] = rows;
  if (!facts) return null;
  const isChinese = facts.locale === 'ZH';
  return fillReply(isChinese ? facts.words_zh : facts.words_en, {
    ...{ customer: facts.customer, agent: facts.agent, orderNumber: facts.order_number, caseNumber: facts.number },
    ...{ shop: isChinese ? facts.shop_zh : facts.shop_en, market: market.name },
  });
}
