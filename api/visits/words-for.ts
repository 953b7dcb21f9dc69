import { sql } from 'kysely';
import type { Db, MarketFacts } from '../kernel/request-context.js';
import { fillReply } from '../phrases/index.js';

interface Found {
  readonly id: string;
  readonly shortcut: string;
  readonly words_zh: string;
  readonly words_en: string;
  readonly locale: string;
  readonly customer: string;
  readonly agent: string | null;
}

/** The words to say on a visit, in the customer's language, filled with what is known (J2, H6). */
export async function visitWords(
  { db, market, accountId }: { db: Db; market: MarketFacts; accountId: string | null },
  visitId: string,
): Promise<{ shortcut: string; text: string }[]> {
  const { rows } = await sql<Found>`
    select s.id, s.shortcut, s.words_zh, s.words_en, c.locale, c.name as customer, a.name as agent
    from visit v join visit_script s on s.visit_round_id = v.visit_round_id join account c on c.id = v.buyer_id
      left join account a on a.id = ${accountId}
    where v.id = ${visitId} order by s.position`.execute(db);
  return rows.map(({ shortcut, words_zh: zh, words_en: en, locale, customer, agent }) => ({
    shortcut,
    text: fillReply(locale === 'ZH' ? zh : en, { customer, agent, market: market.name }).text,
  }));
}
