import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { startTestMarket } from '../kit/market.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { act, must } from '../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const agent = await trade.staff(StaffRole.SERVICE_AGENT);
const other = await trade.staff(StaffRole.SERVICE_AGENT);
const HOUR_MS = 3_600_000;

const { inquiryTopics } = await market.anonymous.run<{ inquiryTopics: { nodes: { id: string }[] } }, object>(
  '{ inquiryTopics(filter: { isActive: true }) { nodes { id name { zh } } } }',
  {},
);
const [topic] = inquiryTopics.nodes;
if (!topic) throw new Error('the market has no topics');
const topicId = topic.id;

interface Read {
  readonly status: string;
  readonly isLate: boolean;
  readonly owner: { readonly id: string } | null;
  readonly answer: string | null;
  readonly change: string | null;
  readonly text: string;
  readonly askedAgainCount: number;
  readonly availableActions: readonly string[];
}

const read = async (by: Person, id: string): Promise<Read | null> =>
  (
    await by.client.run<{ inquiry: Read | null }, object>(
      `query ($id: ID!) { inquiry(id: $id) {
        status isLate owner { id } answer change text askedAgainCount availableActions
      } }`,
      { id },
    )
  ).inquiry;

async function asked(by: Person, values: object = {}): Promise<string> {
  const input = { kind: 'QUESTION', topicId, text: '这款手机支持双卡吗？', ...values };
  const { inquiry } = await must(by.client, 'registerInquiry', 'RegisterInquiryInput', input, 'inquiry { id }');
  return (inquiry as { id: string }).id;
}

const codes = async (by: Person, mutation: string, input: string, values: object): Promise<string[]> =>
  (await act(by.client, mutation, input, values)).errors.map(({ code }) => code);

describe('inquiries', () => {
  it('H8 a buyer asks, staff answer, the buyer is told, asks again, and the change it led to is recorded with it', async () => {
    const buyer = await trade.buyer();
    const id = await asked(buyer);
    expect(await read(buyer, id)).toMatchObject({ status: 'OPEN', availableActions: [] });
    await must(agent.client, 'answerInquiry', 'AnswerInquiryInput', { id, answer: '支持双卡双待。' });
    expect(await read(buyer, id)).toMatchObject({ status: 'ANSWERED', availableActions: ['ASK_AGAIN'] });
    const told = await market.database.query('select 1 from message where kind = $1', ['INQUIRY_ANSWERED']);
    expect(told.length).toBeGreaterThan(0);
    await must(buyer.client, 'askAgain', 'AskAgainInput', { id, text: '两张卡都支持 5G 吗？' });
    expect(await read(agent, id)).toMatchObject({
      status: 'OPEN',
      text: '这款手机支持双卡吗？\n\n两张卡都支持 5G 吗？',
      askedAgainCount: 1,
    });
    await must(agent.client, 'answerInquiry', 'AnswerInquiryInput', { id, answer: '都支持。' });
    const change = '商品详情页补充了网络制式。';
    await must(agent.client, 'recordInquiryChange', 'RecordInquiryChangeInput', { id, change });
    expect(await read(buyer, id)).toMatchObject({ status: 'CHANGED', answer: '都支持。', change });
  });

  it('H8 staff write down what reached them by phone, for a name without an account, answered at once', async () => {
    const caller = { channel: 'PHONE', kind: 'SUGGESTION', askerName: '周女士', answer: '已转给商品组。' };
    const id = await asked(agent, caller);
    expect(await read(agent, id)).toMatchObject({ status: 'ANSWERED', answer: '已转给商品组。' });
    const nobody = { kind: 'QUESTION', topicId, text: '？' };
    expect(await codes(agent, 'registerInquiry', 'RegisterInquiryInput', nobody)).toEqual(['REQUIRED']);
  });

  it('A5 a buyer sees nobody else’s inquiry, asks for nobody else and answers nothing', async () => {
    const [buyer, stranger] = [await trade.buyer(), await trade.buyer()];
    const id = await asked(buyer);
    expect(await read(stranger, id)).toBeNull();
    const input = { kind: 'QUESTION', topicId, text: '？' };
    const forOther = { ...input, accountId: buyer.id };
    expect(await codes(stranger, 'registerInquiry', 'RegisterInquiryInput', forOther)).toEqual(['NOT_FOUND']);
    const withAnswer = { ...input, answer: '！' };
    expect(await codes(buyer, 'registerInquiry', 'RegisterInquiryInput', withAnswer)).toEqual(['INVALID']);
  });

  it('H8 of two who take one inquiry at once, one has it', async () => {
    const id = await asked(await trade.buyer());
    const outcomes = await Promise.all(
      [agent, other].map((person) => codes(person, 'takeInquiry', 'InquiryInput', { id })),
    );
    expect(outcomes.flat()).toEqual(['NOT_ALLOWED_NOW']);
  });

  it('H8 what is not answered in time goes back to the queue and stays late, answered or not; a topic that is off takes no more', async () => {
    const buyer = await trade.buyer();
    const late = await asked(buyer);
    await must(agent.client, 'takeInquiry', 'InquiryInput', { id: late });
    await market.settle(new Date(market.clock.now().getTime() + 24 * HOUR_MS));
    const supervisor = await trade.staff(StaffRole.SUPERVISOR);
    expect(await read(supervisor, late)).toMatchObject({ status: 'OPEN', owner: null, isLate: false });
    await market.settle(new Date(market.clock.now().getTime() + 60_000));
    expect(await read(supervisor, late)).toMatchObject({ isLate: true });
    await must(supervisor.client, 'answerInquiry', 'AnswerInquiryInput', { id: late, answer: '支持。' });
    expect(await read(supervisor, late)).toMatchObject({ status: 'ANSWERED', isLate: true });
    const inTime = await asked(supervisor, { askerName: '王先生' });
    expect(await read(supervisor, inTime)).toMatchObject({ isLate: false });
    const { inquiries } = await supervisor.client.run<{ inquiries: { nodes: { id: string }[] } }, object>(
      '{ inquiries(filter: { isLate: true }) { nodes { id } } }',
      {},
    );
    expect(inquiries.nodes.map(({ id }) => id)).toContain(late);
    expect(inquiries.nodes.map(({ id }) => id)).not.toContain(inTime);
    await must(supervisor.client, 'updateInquiryTopic', 'UpdateInquiryTopicInput', {
      id: topicId,
      version: 1,
      isActive: false,
    });
    const input = { kind: 'QUESTION', topicId, text: '？', askerName: '王先生' };
    expect(await codes(supervisor, 'registerInquiry', 'RegisterInquiryInput', input)).toEqual(['NOT_FOUND']);
  });
});
