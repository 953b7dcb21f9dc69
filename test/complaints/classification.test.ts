import { createHmac, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { phrasesOf, type WordRule, weighWords } from '#api/complaints/classification/weigh-words.js';
import { ComplaintCategory, QualityDimension } from '#api/complaints/complaint-classes.js';
import { ComplaintSeverity } from '#api/complaints/complaint-status.js';
import { startTestMarket } from '../kit/market.js';
import { tradeOf } from '../kit/trade.js';
import { act, must } from '../kit/trade-steps.js';

const rule = (given: Partial<WordRule>): WordRule => ({
  ...{ phrasesZh: '', phrasesEn: '', weight: 10, category: null, severity: null, dimension: null },
  ...given,
});
const rules = [
  rule({ phrasesZh: '没辦法、退款', phrasesEn: 'refund, late', category: ComplaintCategory.PAYMENT, weight: 15 }),
  rule({
    ...{ phrasesZh: '送错、态度', category: ComplaintCategory.SERVICE, weight: 15 },
    ...{ dimension: QualityDimension.EMPATHY, severity: ComplaintSeverity.LOW },
  }),
  rule({ phrasesZh: '受伤', severity: ComplaintSeverity.URGENT, weight: 1 }),
  rule({ phrasesZh: '态度', category: ComplaintCategory.SERVICE, weight: 1 }),
];

describe('H2 words speak for a class', () => {
  it.each([
    ['我要退款', 'PAYMENT', 'NORMAL', null, ['退款']],
    ['我要退 款!', 'PAYMENT', 'NORMAL', null, ['退款']],
    ['沒办法', 'PAYMENT', 'NORMAL', null, ['没辦法']],
    ['ＲＥＦＵＮＤ please', 'PAYMENT', 'NORMAL', null, ['refund']],
    ['a plate, latest news', null, 'NORMAL', null, []],
    ['態度很差', 'SERVICE', 'LOW', 'EMPATHY', ['态度']],
    ['态度差，退款', 'SERVICE', 'LOW', 'EMPATHY', ['态度', '退款']],
    ['送错了，退款', 'PAYMENT', 'LOW', 'EMPATHY', ['送错', '退款']],
    ['退款退款退款，态度', 'SERVICE', 'LOW', 'EMPATHY', ['态度', '退款']],
    ['送错了，还受伤了', 'SERVICE', 'URGENT', 'EMPATHY', ['受伤', '送错']],
    ['', null, 'NORMAL', null, []],
  ])('%j', (text, category, severity, dimension, phrases) => {
    const suggested = weighWords(text, rules);
    expect({ ...suggested, phrases: suggested.phrases.toSorted() }).toEqual({
      ...{ category, severity, dimension },
      phrases: phrases.toSorted(),
    });
  });

  it('whatever stands between them, each phrase once', () => {
    expect(phrasesOf('坏了、破了，裂了; a b,\n\n坏了,，!')).toEqual(['坏了', '破了', '裂了', 'a b']);
  });
});

const KEY = 'a key for tests of classes';
const market = await startTestMarket({ INBOUND_MAIL_KEY: KEY });
const trade = tradeOf(market);
const handler = await trade.staff(StaffRole.COMPLAINT_HANDLER);
const supervisor = await trade.staff(StaffRole.SUPERVISOR);
const shop = await trade.shop();

interface Classed {
  readonly id: string;
  readonly category: string;
  readonly severity: string;
  readonly dimension: string | null;
  readonly suggestions: { readonly nodes: readonly Record<string, unknown>[] };
}
const FIELDS = `complaint { id category severity dimension suggestions(first: 2) { nodes { id category severity dimension
  phrases actualCategory actualSeverity actualDimension wrongIn decidedAt decidedBy { id } } } }`;

const registered = async (description: string, more: object = {}): Promise<Classed> =>
  (
    await must(
      handler.client,
      'registerComplaint',
      'RegisterComplaintInput',
      { accountId: (await trade.buyer()).id, channel: 'PHONE', description, ...more },
      FIELDS,
    )
  )['complaint'] as Classed;
const classify = async (id: string, category: string, severity: string, dimension: string): Promise<Classed> =>
  (
    await must(
      handler.client,
      'classifyComplaint',
      'ClassifyComplaintInput',
      { id, category, severity, dimension },
      FIELDS,
    )
  )['complaint'] as Classed;

describe('H2 a complaint', () => {
  it('keeps what whoever registered it said, and what the rules suggest beside it', async () => {
    const said = await registered('配送员迟到两小时，态度恶劣', { category: 'OTHER' });
    expect(said).toMatchObject({ category: 'OTHER', severity: 'NORMAL', dimension: null });
    expect(said.suggestions.nodes).toMatchObject([
      { category: 'DELIVERY', dimension: 'EMPATHY', severity: 'NORMAL', phrases: ['迟到', '配送员', '态度'] },
    ]);
    expect(said.suggestions.nodes[0]).toMatchObject({ decidedAt: null, decidedBy: null, wrongIn: [] });
    const unsaid = await registered('配送员迟到两小时，态度恶劣');
    expect(unsaid.category).toBe('DELIVERY');
    expect((await registered('hm')).category).toBe('OTHER');
  });

  it.each([
    ['喝了之後拉肚子，小孩住院', 'GOODS', 'URGENT', 'ASSURANCE'],
    ['充值扣了兩次錢，一直沒到賬', 'PAYMENT', 'HIGH', 'RELIABILITY'],
    ['Nobody answers, I wrote three times', 'SERVICE', 'NORMAL', 'RESPONSIVENESS'],
    ['The app crashes at the log in page', 'PLATFORM', 'NORMAL', 'TANGIBLES'],
    ['收到的果子是烂的', 'GOODS', 'NORMAL', 'TANGIBLES'],
    ['建议包装再好一点，不急', 'GOODS', 'LOW', 'TANGIBLES'],
    ['My parcel has not arrived', 'DELIVERY', 'NORMAL', 'RELIABILITY'],
  ])('is classed by the rules a market begins with: %j', async (text, category, severity, dimension) => {
    const { suggestClasses } = await handler.client.run<{ suggestClasses: object }, object>(
      'query ($text: String!) { suggestClasses(text: $text) { category severity dimension } }',
      { text },
    );
    expect(suggestClasses).toEqual({ category, severity, dimension });
  });

  it('of an e-mail begins as the rules class it, because nobody else did, and its clocks with it', async () => {
    const buyer = await trade.buyer();
    const raw = Buffer.from(
      `From: ${buyer.email}\r\nSubject: x\r\nMessage-ID: <${randomUUID()}@mail.test>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n吃了你们的蛋糕食物中毒`,
    );
    const at = market.clock.now().getTime();
    const { status } = await fetch(`${market.url}/mail/inbound`, {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'message/rfc822', 'x-timestamp': String(at) },
        'x-signature': createHmac('sha256', KEY).update(`${at}.`).update(raw).digest('hex'),
      },
      body: new Uint8Array(raw),
    });
    expect(status).toBe(201);
    const rows = await market.database.query(
      `select c.category, c.severity, s.severity as suggested from complaint c join complaint_suggestion s on s.complaint_id = c.id
       where c.buyer_id = $1`,
      [buyer.id],
    );
    expect(rows).toEqual([{ category: 'GOODS', severity: 'URGENT', suggested: 'URGENT' }]);
  });

  it('is confirmed or corrected by the desk: who and when are kept, and in what the rules were wrong', async () => {
    const right = await registered('客服态度很差');
    const agreed = await classify(right.id, 'SERVICE', 'NORMAL', 'EMPATHY');
    expect(agreed.suggestions.nodes).toMatchObject([
      { wrongIn: [], decidedAt: market.clock.now().toISOString(), decidedBy: { id: handler.id } },
    ]);
    const corrected = await classify(right.id, 'DELIVERY', 'HIGH', 'EMPATHY');
    expect(corrected).toMatchObject({ category: 'DELIVERY', severity: 'HIGH' });
    expect(corrected.suggestions.nodes).toMatchObject([
      { category: 'SERVICE', actualCategory: 'DELIVERY', actualSeverity: 'HIGH', wrongIn: ['CATEGORY', 'SEVERITY'] },
    ]);
  });

  it('tells its customer and its merchant nothing of what the rules suggest', async () => {
    const buyer = await trade.buyer();
    const made = await must(
      buyer.client,
      'registerComplaint',
      'RegisterComplaintInput',
      { merchantId: shop.merchantId, description: '态度差' },
      FIELDS,
    );
    expect((made['complaint'] as Classed).suggestions.nodes).toEqual([]);
    const { complaints } = await shop.owner.client.run<{ complaints: { nodes: Classed[] } }, object>(
      'query ($id: ID!) { complaints(first: 1, filter: { ids: [$id] }) { nodes { id suggestions(first: 1) { nodes { id } } } } }',
      { id: (made['complaint'] as Classed).id },
    );
    expect(complaints.nodes[0]?.suggestions.nodes).toEqual([]);
  });
});

describe('H2 rules', () => {
  it('are kept by who leads the desk: added, changed, put out of use; two who edit at once meet', async () => {
    const input = {
      ...{ name: '彩虹', phrases: { zh: '彩虹；虹', en: '' }, weight: 90, category: 'PLATFORM', position: 5 },
    };
    await expect(
      act(handler.client, 'createClassificationRule', 'CreateClassificationRuleInput', input),
    ).rejects.toThrow();
    const made = await must(
      supervisor.client,
      'createClassificationRule',
      'CreateClassificationRuleInput',
      input,
      'classificationRule { id version phrases { zh } }',
    );
    const { id, version, phrases } = made['classificationRule'] as {
      id: string;
      version: number;
      phrases: { zh: string };
    };
    expect(phrases.zh).toBe('彩虹、虹');
    expect((await registered('彩虹烂了')).category).toBe('PLATFORM');
    const edit = (more: object) =>
      act(supervisor.client, 'updateClassificationRule', 'UpdateClassificationRuleInput', { id, version, ...more });
    const both = await Promise.all([edit({ weight: 80 }), edit({ weight: 70 })]);
    expect(both.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['CONFLICT']);
    const again = await act(supervisor.client, 'updateClassificationRule', 'UpdateClassificationRuleInput', {
      ...{ id, version: version + 1, category: null },
    });
    expect(again.errors.map(({ code }) => code)).toEqual(['REQUIRED']);
    await must(supervisor.client, 'updateClassificationRule', 'UpdateClassificationRuleInput', {
      ...{ id, version: version + 1, isActive: false },
    });
    expect((await registered('彩虹烂了')).category).toBe('GOODS');
  });

  it('without words, or with nothing they speak for, are refused', async () => {
    const create = async (more: object) =>
      (
        await act(supervisor.client, 'createClassificationRule', 'CreateClassificationRuleInput', {
          ...{ name: 'x', phrases: { zh: '蓝', en: '' }, category: 'GOODS' },
          ...more,
        })
      ).errors.map(({ code }) => code);
    expect(await create({ phrases: { zh: ' ，,!', en: '' } })).toEqual(['REQUIRED']);
    expect(await create({ category: null })).toEqual(['REQUIRED']);
    const many = Array.from({ length: 61 }, (_, index) => `字${index}`).join(',');
    expect(await create({ phrases: { zh: many, en: '' } })).toEqual(['TOO_LONG']);
  });
});

describe('H2 the accuracy of the rules', () => {
  it('is told per value for a period, and leads to exactly the cases that were classed otherwise', async () => {
    const day = '2020-06-15';
    const wrong = await registered('客服态度很差');
    const right = await registered('客服态度很差，不耐烦');
    const missed = await registered('hm');
    const open = await registered('客服态度很差，还没归类');
    await classify(wrong.id, 'GOODS', 'NORMAL', 'ASSURANCE');
    await classify(right.id, 'SERVICE', 'NORMAL', 'EMPATHY');
    await classify(missed.id, 'SERVICE', 'HIGH', 'RELIABILITY');
    await market.database.query(
      `update complaint_suggestion set registered_at = '2020-06-14T16:00:00Z' where complaint_id = any($1)`,
      [[wrong.id, right.id, missed.id, open.id]],
    );
    const { classificationAccuracy } = await supervisor.client.run<
      { classificationAccuracy: { rows: { facet: string }[]; startsAt: string; endsAt: string } },
      object
    >(
      `query ($day: Date!) { classificationAccuracy(firstOn: $day, lastOn: $day) { registered decided right startsAt endsAt
         rows { facet value suggested right missed basisPoints } } }`,
      { day },
    );
    const { startsAt, endsAt } = classificationAccuracy;
    expect(classificationAccuracy).toMatchObject({ registered: 4, decided: 3, right: 1 });
    expect(classificationAccuracy.rows.filter(({ facet }) => facet === 'CATEGORY')).toEqual([
      { facet: 'CATEGORY', value: 'SERVICE', suggested: 2, right: 1, missed: 1, basisPoints: 5000 },
      { facet: 'CATEGORY', value: 'GOODS', suggested: 0, right: 0, missed: 1, basisPoints: null },
    ]);
    expect(classificationAccuracy.rows.filter(({ facet }) => facet === 'SEVERITY')).toEqual([
      { facet: 'SEVERITY', value: 'NORMAL', suggested: 3, right: 2, missed: 0, basisPoints: 6667 },
      { facet: 'SEVERITY', value: 'HIGH', suggested: 0, right: 0, missed: 1, basisPoints: null },
    ]);
    const listed = async (filter: object) =>
      (
        await handler.client.run<{ complaintSuggestions: { nodes: { complaint: { id: string } }[] } }, object>(
          `query ($filter: ComplaintSuggestionFilter) { complaintSuggestions(first: 10, filter: $filter) {
             nodes { complaint { id } } } }`,
          { filter: { registeredAt: { from: startsAt, to: endsAt }, ...filter } },
        )
      ).complaintSuggestions.nodes
        .map(({ complaint }) => complaint.id)
        .toSorted();
    expect(await listed({ wrongIn: ['CATEGORY'] })).toEqual([missed.id, wrong.id].toSorted());
    expect(await listed({ wrongIn: ['CATEGORY'], category: ['SERVICE'] })).toEqual([wrong.id]);
    expect(await listed({ wrongIn: ['CATEGORY'], actualCategory: ['SERVICE'] })).toEqual([missed.id]);
    expect(await listed({ wrongIn: ['SEVERITY', 'DIMENSION'] })).toEqual([missed.id, wrong.id].toSorted());
    expect(await listed({ isDecided: false })).toHaveLength(1);
  });
});
