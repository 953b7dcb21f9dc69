export { type PayeeFacts, type SlipFacts, writeSlip } from './open-slip.js';
export { Slip, SlipReason } from './slip.entity.js';
export { slipErrorCodes } from './slip.errors.js';
export { SlipType, slipReads } from './slip.type.js';
export { slipSettings } from './slip-settings.js';
export { SlipPayee } from './slip-status.js';
