import type { LineRule } from '../payments/index.js';
import type { Share } from './bear-costs.js';
import type { CostKind } from './cost-kind.js';
import type { ResponsibleParty } from './responsible-party.js';

const costs: Readonly<Record<CostKind, readonly [zh: string, en: string]>> = {
  GOODS: ['货款', 'goods'],
  OUTBOUND_FREIGHT: ['发货运费', 'outbound freight'],
  RETURN_FREIGHT: ['退货运费', 'return freight'],
  COMPENSATION: ['补偿', 'compensation'],
  REPAIR: ['维修费', 'repair'],
};

const parties: Readonly<Record<ResponsibleParty, readonly [zh: string, en: string]>> = {
  MERCHANT: ['商家', 'merchant'],
  COURIER: ['快递', 'courier'],
  WAREHOUSE: ['仓库', 'warehouse'],
  PLATFORM: ['平台', 'platform'],
  AGENT: ['客服', 'agent'],
  BUYER: ['买家', 'buyer'],
};

/** What a merchant reads on its statement of who bears a cost, e.g. "Goods of 2603…: courier 70 %, merchant 30 %". */
export function ruleOf(number: string, cost: CostKind, shares: readonly Share[], isReversal: boolean): LineRule {
  const [zh, en] = costs[cost];
  const list = (language: 0 | 1, comma: string): string =>
    shares.map(({ party, percent }) => `${parties[party][language]} ${percent} %`).join(comma);
  return {
    zh: `${isReversal ? '改判冲回：' : ''}${number} ${zh}，责任 ${list(0, '、')}`,
    en: `${isReversal ? 'Reversed: ' : ''}${number} ${en}, responsible ${list(1, ', ')}`,
  };
}
