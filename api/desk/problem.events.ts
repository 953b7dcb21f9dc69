import type { EventKinds } from '../events/index.js';

/** What happens to problem orders (E9). */
export const problemEventKinds: EventKinds = {
  PROBLEM_OPENED: 'An order was found late or stuck, or somebody raised it.',
  PROBLEM_CHANGED: 'Work on a problem order went on.',
  PROBLEM_ESCALATED: 'A problem order went one level up.',
  PROBLEM_CLOSED: 'A problem order was closed, by somebody or because its cause is gone.',
};
