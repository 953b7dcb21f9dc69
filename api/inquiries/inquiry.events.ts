import type { EventKinds } from '../events/index.js';

/** What happens to inquiries (H8). */
export const inquiryEventKinds: EventKinds = {
  INQUIRY_REGISTERED: 'An inquiry or suggestion was registered.',
  INQUIRY_CHANGED: 'An inquiry was taken, answered, asked again, or led to a change.',
  INQUIRY_OVERDUE: 'An inquiry was not answered in time and was taken back from whoever had it.',
};
