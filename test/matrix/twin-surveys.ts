import type { TestMarket } from '../kit/market.js';
import type { Person } from '../kit/trade.js';

const ROUND = 'surveyround_00000000007000000000000001';

/** The buyer's invitation to a round of the survey that both sides are invited to; it has not opened yet. */
export async function surveyInvitationOf({ database }: TestMarket, { id: buyerId }: Person): Promise<string> {
  await database.query(
    `insert into survey_round (id, title_zh, title_en, opens_at, closes_at, planned_at)
     values ('${ROUND}', '调查', 'Survey', '2040-01-01', '2040-02-01', '2026-01-01') on conflict (id) do nothing`,
  );
  const id = `surveyinvitation_${buyerId.slice(-26)}`;
  await database.query('insert into survey_invitation (id, survey_round_id, buyer_id) values ($1, $2, $3)', [
    id,
    ROUND,
    buyerId,
  ]);
  return id;
}
