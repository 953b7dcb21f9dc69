import { toDecimal } from '../../kernel/money.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { instantsOf, periodOf } from '../report-period.js';
import { type ComplaintFigures, ComplaintGrouping, type GroupFigures } from './complaint-facts.js';
import type { ComplaintFiguresType, ComplaintMonthType } from './complaint-figures.type.js';
import { monthFacts } from './month-facts.js';

/** A month’s figures as the API shows them, in the language of whoever asks (H7). */
export async function complaintMonth(ctx: RequestContext, month: string): Promise<ComplaintMonthType> {
  const { db, market, actor } = ctx;
  const { facts, reportId, issuedAt } = await monthFacts({ db, market, now: ctx.clock.now() }, month);
  const inWords = (zh: string, en: string): string => (actor.locale === 'zh' ? zh : en);
  const { currency, firstOn, lastOn, wonBack, repeatedCauses, inquiries } = facts;
  const told = (figures: ComplaintFigures, key: string | null, name: string): ComplaintFiguresType => {
    const { paidMinor, couponMinor, returnMinor, costMinor, borneMinor, ...counts } = figures;
    const money = (minor: number | undefined) =>
      minor === undefined ? null : { amount: toDecimal(minor, currency), currency };
    return {
      ...counts,
      ...{ key, name },
      paid: { amount: toDecimal(paidMinor, currency), currency },
      ...{ byCoupons: money(couponMinor), byReturns: money(returnMinor), cost: money(costMinor) },
      borneByMerchants: { amount: toDecimal(borneMinor, currency), currency },
    };
  };
  const ofGroup = (group: GroupFigures): ComplaintFiguresType => {
    const { key, nameZh, nameEn, ...figures } = group;
    return told(figures, key, inWords(nameZh, nameEn));
  };
  return {
    ...{ month: facts.month, firstOn, lastOn, reportId, issuedAt, countedAt: new Date(facts.countedAt) },
    ...(await instantsOf(db, periodOf(firstOn, lastOn), market.timeZone)),
    total: told(facts.total, null, ''),
    groups: Object.values(ComplaintGrouping).map((by) => ({ by, rows: facts.groups[by].map(ofGroup) })),
    causeTree: (facts.causeTree ?? []).map(({ key, parentKey, level, nameZh, nameEn, branch, own }) => ({
      ...{ causeId: key, parentId: parentKey, level, name: inWords(nameZh, nameEn) },
      branch: told(branch, key, inWords(nameZh, nameEn)),
      own: told(own, key, inWords(nameZh, nameEn)),
    })),
    ...{ wonBackDays: wonBack.days, wonBackOf: wonBack.customers, wonBack: wonBack.boughtAgain },
    repeatedCauses: [...repeatedCauses],
    correctiveActions: facts.correctiveActions.map(({ productZh, productEn, action, dueOn, effect }) => ({
      ...{ product: inWords(productZh, productEn), action, dueOn, effect },
    })),
    measuredActions: (facts.measuredActions ?? []).map(({ againstZh, againstEn, status, verdict, ...action }) => ({
      ...action,
      against: inWords(againstZh, againstEn),
      status,
      isEffective: verdict === null ? null : verdict === 'EFFECTIVE',
    })),
    latent: facts.latent ?? null,
    inquiries: {
      ...inquiries,
      topics: inquiries.topics.map(({ nameZh, nameEn, count }) => ({ name: inWords(nameZh, nameEn), count })),
    },
  };
}
