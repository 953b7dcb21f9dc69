export { reserveRuleReads } from './reserve.type.js';
export { reserveIncome } from './reserve-income.js';
export { ReserveRule } from './reserve-rule.entity.js';
