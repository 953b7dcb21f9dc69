import type { ChipProps } from '@mui/material';

/** The colour of a state, by the words states are made of; the first that fits. */
const TONES: readonly (readonly [RegExp, ChipProps['color']])[] = [
  [/REJECTED|FAILED|SUSPENDED|REMOVED|OVERDUE|EXPIRED|URGENT|CRITICAL|ESCALATED|DISPUTED/, 'error'],
  [/CANCELLED|CLOSED|ARCHIVED|DRAFT|UNLISTED|WITHDRAWN|INACTIVE|REVOKED/, 'default'],
  [/PENDING|SUBMITTED|WAITING|REGISTERED|PROPOSED|HELD|AWAITING|HIGH|REQUESTED/, 'warning'],
  [
    /APPROVED|COMPLETED|DELIVERED|PUBLISHED|ACTIVE|RESOLVED|ACCEPTED|REFUNDED|SETTLED|SENT|CONFIRMED|CAPTURED/,
    'success',
  ],
  [/PAID|REVIEWED|PICKING|SHIPPED|ASSIGNED|INVESTIGATING|OPEN|PROGRESS|FOLLOWED/, 'info'],
];

export const toneOf = (value: string): ChipProps['color'] =>
  TONES.find(([words]) => words.test(value))?.[1] ?? 'default';
