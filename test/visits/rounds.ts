import { StaffRole } from '#api/accounts/index.js';
import type { TestMarket } from '../kit/market.js';
import type { Staff } from '../kit/people.js';
import { type Person, type Shop, tradeOf, type Ware } from '../kit/trade.js';
import { act, buy, must, type Outcome } from '../kit/trade-steps.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The day so many days from now in Shanghai, as `2026-11-22`. */
export const dayFrom = (market: TestMarket, days: number): string =>
  new Date(market.clock.now().getTime() + 8 * HOUR_MS + days * DAY_MS).toISOString().slice(0, 10);

/** To the next time that the clocks of Shanghai show this hour. */
export function moveToHour(market: TestMarket, hour: number): void {
  const now = market.clock.now();
  const midnight = Math.floor((now.getTime() + 8 * HOUR_MS) / DAY_MS) * DAY_MS - 8 * HOUR_MS;
  const at = midnight + hour * HOUR_MS;
  market.clock.moveTo(new Date(at >= now.getTime() ? at : at + DAY_MS));
}

export const codes = ({ errors }: Outcome): string[] => errors.map(({ code }) => code);

export interface Desk {
  readonly supervisor: Staff;
  readonly agents: readonly [Staff, Staff];
  readonly quickReplyId: string;
}

/** A supervisor, two agents, and words to say; sessions of staff end within a day of this market. */
export async function deskOf(market: TestMarket): Promise<Desk> {
  const trade = tradeOf(market);
  const supervisor = await trade.staff(StaffRole.SUPERVISOR);
  const agents = [
    await trade.staff(StaffRole.COMPLAINT_HANDLER),
    await trade.staff(StaffRole.COMPLAINT_HANDLER),
  ] as const;
  const words = {
    zh: '{customer}您好，我是{market}的{agent}，节日快乐！',
    en: 'Hello {customer}, {agent} of {market}.',
  };
  const shortcut = `visit-${supervisor.id.slice(-8)}`;
  const made = await must(
    supervisor.client,
    'createQuickReply',
    'CreateQuickReplyInput',
    { shortcut, words },
    'quickReply { id }',
  );
  return { supervisor, agents, quickReplyId: (made['quickReply'] as { id: string }).id };
}

export interface Stock {
  readonly shop: Shop;
  readonly ware: Ware;
}

/** Somebody with a telephone and this much in the wallet. */
export async function caller(market: TestMarket, walletMinor: number): Promise<Person> {
  const buyer = await tradeOf(market).buyer(walletMinor);
  phones += 1;
  const phone = `+86139${String(phones).padStart(8, '0')}`;
  await market.database.query('update account set phone = $1 where id = $2', [phone, buyer.id]);
  return buyer;
}
let phones = 0;

/** Customers who bought once each, now. */
export async function customersOf(market: TestMarket, { ware }: Stock, count: number): Promise<Person[]> {
  const made: Person[] = [];
  for (let place = 0; place < count; place += 1) {
    const buyer = await caller(market, 100_000);
    await buy(buyer, [{ variantId: ware.variantId, quantity: 1 }]);
    made.push(buyer);
  }
  return made;
}

/** The draft of a round over the orders of today; what is given replaces it. */
export const draft = (market: TestMarket, desk: Desk, given: object = {}): object => ({
  ...{ occasion: 'FESTIVAL', title: { zh: '中秋回访', en: 'Mid-autumn round' } },
  ...{ startsOn: dayFrom(market, 0), endsOn: dayFrom(market, 5), orderedFromOn: dayFrom(market, 0) },
  ...{ quickReplyIds: [desk.quickReplyId], accountIds: desk.agents.map(({ id }) => id) },
  ...given,
});

/** Drafts a round and answers its id. */
export async function drafted(market: TestMarket, desk: Desk, given: object = {}): Promise<string> {
  const { visitRound } = await must(
    desk.supervisor.client,
    'createVisitRound',
    'CreateVisitRoundInput',
    draft(market, desk, given),
    'visitRound { id }',
  );
  return (visitRound as { id: string }).id;
}

export const start = (desk: Desk, id: string): Promise<Outcome> =>
  act(
    desk.supervisor.client,
    'startVisitRound',
    'VisitRoundActionInput',
    { id },
    'visitRound { status customerCount }',
  );

export interface ShownVisit {
  readonly id: string;
  readonly status: string;
  readonly dueAt: string | null;
  readonly attemptCount: number;
  readonly satisfaction: number | null;
  readonly wishes: string | null;
  readonly nextOn: string | null;
  readonly agent: { readonly id: string } | null;
  readonly customer: { readonly id: string; readonly phone: string | null } | null;
  readonly doneBy: { readonly id: string } | null;
  readonly availableActions: readonly string[];
}

/** The visits of a round, as this person sees them. */
export async function visitsOf({ client }: Person, visitRoundId: string): Promise<ShownVisit[]> {
  const { visits } = await client.run<{ visits: { nodes: ShownVisit[] } }, object>(
    `query ($filter: VisitFilter!) { visits(first: 100, filter: $filter) { nodes { id status dueAt attemptCount satisfaction
      wishes nextOn agent { id } customer { id phone } doneBy { id } availableActions } } }`,
    { filter: { visitRoundId } },
  );
  return visits.nodes;
}

export const record = ({ client }: Person, id: string | undefined, how: object): Promise<Outcome> =>
  act(client, 'recordVisit', 'RecordVisitInput', { id, ...how }, 'visit { status dueAt satisfaction nextOn }');

export interface Preview {
  readonly selected: number;
  readonly count: number;
  readonly withoutPhone: number;
  readonly notWanted: number;
  readonly visitedLately: number;
}

export const previewOf = async ({ supervisor }: Desk, id: string): Promise<Preview> =>
  (
    await supervisor.client.run<{ visitPreview: Preview }, object>(
      'query ($id: ID!) { visitPreview(visitRoundId: $id) { selected count withoutPhone notWanted visitedLately } }',
      { id },
    )
  ).visitPreview;

/** Ends a round before its last day is over. */
export const end = (desk: Desk, id: string): Promise<Outcome> =>
  act(desk.supervisor.client, 'endVisitRound', 'VisitRoundActionInput', { id }, 'visitRound { status }');

export const archive = (desk: Desk, id: string): Promise<Outcome> =>
  act(
    desk.supervisor.client,
    'archiveVisitRound',
    'ArchiveVisitRoundInput',
    { id, summary: '多数满意，希望晚上送货' },
    'visitRound { status summary }',
  );
