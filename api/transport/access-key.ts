import type { Actor } from '../kernel/actor.js';

/** Equal for actors who see the same in the same words: what a shared execution may be shared by. */
export function accessKey(actor: Actor): string {
  const { kind, buyerId, locale, care } = actor;
  const merchants = [...actor.merchants].map(([id, permissions]) => [id, [...permissions].sort()] as const);
  return JSON.stringify([
    kind,
    buyerId,
    locale,
    [...actor.platformPermissions].sort(),
    merchants.sort(([a], [b]) => (a < b ? -1 : 1)),
    care && [[...care.permissions].sort(), [...care.merchantIds].sort()],
  ]);
}
