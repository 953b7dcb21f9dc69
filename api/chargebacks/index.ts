export { Chargeback } from './chargeback.entity.js';
export { chargebackErrorCodes } from './chargeback.errors.js';
export { chargebackEventKinds } from './chargeback.events.js';
export { chargebackPartReads, chargebackReads } from './chargeback.type.js';
export { loseUnanswered } from './chargeback-clocks.job.js';
export { ChargebackPart } from './chargeback-part.entity.js';
export { chargebackSettings } from './chargeback-settings.js';
export { recordChargeback } from './record-chargeback.js';
