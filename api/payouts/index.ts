export { continuePayoutRuns } from './continue-payout-runs.job.js';
export { draftPayoutRun } from './draft-payout-run.js';
export { payThroughAlipay } from './pay-through-alipay.job.js';
export { Payout } from './payout.entity.js';
export { payoutErrorCodes } from './payout.errors.js';
export { payoutReads, payoutRunReads } from './payout.type.js';
export { PayoutBatch } from './payout-batch.entity.js';
export { PayoutRun } from './payout-run.entity.js';
export { approvePayoutRun, confirmPayout, failPayout, sendPayoutRun } from './work-payout-run.js';
