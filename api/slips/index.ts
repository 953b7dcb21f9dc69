export { type PayeeFacts, type SlipFacts, writeSlip } from './open-slip.js';
export { Slip, SlipReason } from './slip.entity.js';
export { slipErrorCodes } from './slip.errors.js';
export { SlipType, slipEvidenceReads, slipReads } from './slip.type.js';
export { SlipEvidence } from './slip-evidence.entity.js';
export { slipSettings } from './slip-settings.js';
export { SlipPayee, SlipStatus } from './slip-status.js';
