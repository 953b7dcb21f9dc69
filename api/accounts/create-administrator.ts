import type { RequestContext } from '../kernel/request-context.js';
import { createEnrolledStaff, type StaffFacts } from './create-staff.js';
import { StaffRole } from './platform-roles.js';

/** Makes the first administrator, second factor enrolled: for the command, as the market itself. */
export const createAdministrator = (
  request: RequestContext,
  facts: Omit<StaffFacts, 'roles'>,
): ReturnType<typeof createEnrolledStaff> =>
  createEnrolledStaff(request, { ...facts, roles: [StaffRole.ADMINISTRATOR] });
