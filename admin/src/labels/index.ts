import type { AllLabels } from './label.js';
import { merchantLabels } from './merchants.js';
import { orderLabels } from './orders.js';
import { sharedLabels } from './shared.js';

export const labels: AllLabels = { ...sharedLabels, ...merchantLabels, ...orderLabels };
