import { Refusals } from '../kernel/refusal.js';
import { rolesInCare, type StaffRole } from './platform-roles.js';
import { isRegionCode } from './regions.js';

/** A district is a region of the mainland, and goes with a role that looks after merchants (A3). */
export function checkDistrict(districtCode: string | null, roles: readonly StaffRole[]): void {
  if (districtCode === null) return;
  const refusals = new Refusals();
  if (!isRegionCode(districtCode)) refusals.add('INVALID', 'six figures of GB/T 2260', 'districtCode');
  if (!roles.some((role) => rolesInCare.has(role)))
    refusals.add('INVALID', `only ${[...rolesInCare].join(', ')} has a district`, 'districtCode');
  refusals.throwIfAny();
}
