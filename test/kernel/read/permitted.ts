import type { Actor } from '#api/kernel/actor.js';
import { Permission } from '#api/kernel/permission.js';

/** Staff with this permission, apps of the platform, and the market itself. */
export const everywhere = (viewer: Actor, permission: Permission): boolean =>
  viewer.kind === 'SYSTEM' || viewer.platformPermissions.has(permission);

/** Staff who look after this merchant. */
const isInCare = ({ care }: Actor, permission: Permission, merchantId: string): boolean =>
  care?.permissions.has(permission) === true && care.merchantIds.has(merchantId);

/** Whoever has the permission everywhere, or in this merchant. */
export const atMerchant = (viewer: Actor, permission: Permission, merchantId: unknown): boolean =>
  everywhere(viewer, permission) ||
  (typeof merchantId === 'string' && isInCare(viewer, permission, merchantId)) ||
  (typeof merchantId === 'string' && viewer.merchants.get(merchantId)?.has(permission) === true);

/** Whoever works on returns, wherever. */
export const worksOnReturns = (viewer: Actor): boolean =>
  everywhere(viewer, Permission.RETURNS_WORK) ||
  viewer.care?.permissions.has(Permission.RETURNS_WORK) === true ||
  [...viewer.merchants.values()].some((permissions) => permissions.has(Permission.RETURNS_WORK));
