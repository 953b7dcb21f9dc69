import { enums } from '../../../generated/resources.js';

const over: ReadonlySet<string> = new Set(['REFUNDED', 'REPLACED', 'REPAIRED', 'COMPENSATED', 'CLOSED']);

/** The states of a return that wait for somebody. */
export const OPEN_RETURNS: readonly string[] = (enums['ReturnStatus'] ?? []).filter((status) => !over.has(status));
