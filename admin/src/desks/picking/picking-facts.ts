import type { ShipBatchMutation } from '../../../generated/operations.js';

export type { PickingBatchAtHandQuery } from '../../../generated/operations.js';

/** What became of one order of several that were printed or sent at once. */
export type PickingResultFacts = NonNullable<ShipBatchMutation['shipPickingBatch']['results']>[number];
