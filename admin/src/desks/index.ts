import type { ResourceName } from '../../generated/names.js';
import type { Screens } from '../views/screens.js';

/** Screens written by hand, by resource; whatever is not named here is generated. */
export const desks: Readonly<Partial<Record<ResourceName, Partial<Screens>>>> = {};
