import type { RaRecord } from 'ra-core';
import { type Due, runningFrom } from '../kit/market-clock.js';

const textOr = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** What runs out next of a complaint, in working time; undefined once it is resolved. */
export function caseDue(complaint: RaRecord): Due | undefined {
  const dueAt = textOr(complaint['dueAt']) ?? (complaint['resolvedAt'] ? null : textOr(complaint['resolutionDueAt']));
  if (dueAt === null) return undefined;
  const pausedAt = textOr(complaint['pausedAt']);
  const halfAt = textOr(complaint['halfTimeAt']);
  // Cases from before there were working calendars have no marks on the way.
  if (halfAt === null) return { ...runningFrom(String(complaint['registeredAt']), dueAt), pausedAt };
  return { dueAt, halfAt, nearlyAt: textOr(complaint['nearlyDueAt']), pausedAt };
}

/** By when the customer gets a first answer, while there was none; undefined where that is what runs out next anyway. */
export function firstAnswerDue(complaint: RaRecord): Due | undefined {
  const dueAt = textOr(complaint['firstAnswerDueAt']);
  const isOpen = !complaint['firstAnsweredAt'] && !complaint['resolvedAt'];
  if (dueAt === null || !isOpen || dueAt === complaint['dueAt']) return undefined;
  return { dueAt, pausedAt: textOr(complaint['pausedAt']) };
}
