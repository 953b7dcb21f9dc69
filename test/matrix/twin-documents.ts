import type { TestMarket } from '../kit/market.js';

const KIND = 'documentkind_00000000007000000000000001';

/** A kind of document that shops may hand in and need not; one for both sides. */
export async function documentKindOf({ database }: TestMarket): Promise<string> {
  await database.query(
    `insert into merchant_document_kind (id, name_zh, name_en, hint_zh, hint_en, is_required, asks_number, expires, most_pages, at_expiry, position)
     values ('${KIND}', '授权书', 'Authorisation', '', '', false, false, false, 6, 'WARN', 1) on conflict (id) do nothing`,
  );
  return KIND;
}
