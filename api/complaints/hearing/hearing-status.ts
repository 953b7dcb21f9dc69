/** Where the hearing of a merchant stands; kept with the case. */
export enum HearingStatus {
  ASKED = 'ASKED',
  ANSWERED = 'ANSWERED',
  SILENT = 'SILENT',
  APPEALED = 'APPEALED',
  DISMISSED = 'DISMISSED',
  GRANTED = 'GRANTED',
}
