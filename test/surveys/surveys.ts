import { StaffRole } from '#api/accounts/index.js';
import type { TestMarket } from '../kit/market.js';
import type { Staff } from '../kit/people.js';
import { type Person, type Shop, tradeOf, type Ware } from '../kit/trade.js';
import { act, buy, deliver, key, must, type Outcome } from '../kit/trade-steps.js';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
export const dimensions = ['TANGIBLES', 'EMPATHY', 'ASSURANCE', 'RESPONSIVENESS', 'RELIABILITY'] as const;

export const codes = ({ errors }: Outcome): string[] => errors.map(({ code }) => code);

/** A supervisor; sessions of staff end within a day of this market. */
export const leadOf = (market: TestMarket): Promise<Staff> => tradeOf(market).staff(StaffRole.SUPERVISOR);

/** One statement of each dimension. */
export const statements = dimensions.map((dimension) => ({
  dimension,
  words: { zh: `题目 ${dimension}`, en: `Statement ${dimension}` },
}));

/** A buyer who bought something and confirmed that it came. */
export async function customer(market: TestMarket, shop: Shop, ware: Ware): Promise<Person> {
  const buyer = await tradeOf(market).buyer(100_000);
  const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity: 1 }]);
  const id = order?.id ?? '';
  await deliver(shop, id);
  await must(buyer.client, 'confirmReceipt', 'OrderActionInput', { id, ...key() });
  return buyer;
}

/** Says whether service messages in the app are welcome. */
export const wish = ({ client }: Person, isGranted: boolean): Promise<Outcome> =>
  must(client, 'setMessageConsent', 'SetMessageConsentInput', {
    ...{ channel: 'IN_APP', purpose: 'SERVICE', isGranted },
  });

/** What plans a round that opens in an hour and is open for a day; what is given replaces it. */
export const draft = (market: TestMarket, given: object = {}): object => {
  const from = (ms: number): string => new Date(market.clock.now().getTime() + ms).toISOString();
  return {
    ...{ title: { zh: '三月服务质量调查', en: 'Service quality in March' } },
    ...{ opensAt: from(HOUR_MS), closesAt: from(DAY_MS), statements },
    ...given,
  };
};

export const plan = ({ client }: Person, input: object): Promise<Outcome> =>
  act(
    client,
    'createSurveyRound',
    'CreateSurveyRoundInput',
    input,
    'surveyRound { id version status statements(first: 20) { nodes { number dimension words { zh en } } } }',
  );

/** Plans a round and answers its id. */
export async function planned(market: TestMarket, lead: Person, given: object = {}): Promise<string> {
  const outcome = await plan(lead, draft(market, given));
  if (codes(outcome).length > 0) throw new Error(codes(outcome).join());
  return (outcome['surveyRound'] as { id: string }).id;
}

export interface Asked {
  readonly invitationId: string;
  readonly title: string;
  readonly statements: readonly { readonly number: number; readonly dimension: string; readonly text: string }[];
}

/** What this person is asked now. */
export const askedOf = async ({ client }: Person): Promise<Asked | null> =>
  (
    await client.run<{ openSurvey: Asked | null }, object>(
      '{ openSurvey { invitationId title statements { number dimension text } } }',
      {},
    )
  ).openSurvey;

export const rated = (count: number, expectation: number, perception: number): object[] =>
  Array.from({ length: count }, (_, index) => ({ number: index + 1, expectation, perception }));

export const answer = (
  { client }: Person,
  invitationId: string | undefined,
  ratings: object[] = rated(dimensions.length, 6, 5),
  given = key(),
): Promise<Outcome> =>
  act(client, 'answerSurvey', 'AnswerSurveyInput', { invitationId: invitationId ?? 'none', ratings, ...given });

export interface Gaps {
  readonly now: { readonly expectation: number; readonly perception: number; readonly gap: number };
  readonly before: { readonly gap: number } | null;
}

export interface Told {
  readonly invited: number;
  readonly answered: number;
  readonly least: number;
  readonly isShown: boolean;
  readonly answeredBefore: number | null;
  readonly dimensions: readonly (Gaps & { readonly dimension: string })[];
  readonly statements: readonly (Gaps & { readonly number: number; readonly words: object })[];
}

export const reportOf = async ({ client }: Person, id: string): Promise<Told> =>
  (
    await client.run<{ surveyReport: Told }, object>(
      `query ($id: ID!) { surveyReport(surveyRoundId: $id) { invited answered least isShown answeredBefore
        dimensions { dimension now { expectation perception gap } before { gap } }
        statements { number words { zh en } now { expectation perception gap } before { gap } } } }`,
      { id },
    )
  ).surveyReport;

/** How the round stands, as the lists of the panel show it. */
export const roundOf = async ({ client }: Person, id: string): Promise<object> =>
  (
    await client.run<{ surveyRound: object }, object>(
      'query ($id: ID!) { surveyRound(id: $id) { status invitedCount answeredCount availableActions } }',
      { id },
    )
  ).surveyRound;

export const after = (market: TestMarket, ms: number): void =>
  market.clock.moveTo(new Date(market.clock.now().getTime() + ms));
