import type { NamingRow } from './id-table.js';

/** The mutations of surveys that name a record (H6). */
export const surveyRows: readonly NamingRow[] = [
  { mutation: 'answerSurvey', by: 'buyer', ids: { invitationId: { own: 'surveyInvitation' } } },
];
