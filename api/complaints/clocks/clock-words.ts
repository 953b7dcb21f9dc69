/** Why the clocks of a complaint stand still: the customer is waited for (H4). */
export enum PauseReason {
  QUESTION = 'QUESTION',
  PROPOSAL = 'PROPOSAL',
  GOODS = 'GOODS',
  APPOINTMENT = 'APPOINTMENT',
}

/** What time did to a complaint (H4). */
export enum AlertKind {
  HALF_TIME = 'HALF_TIME',
  NEARLY_DUE = 'NEARLY_DUE',
  BREACH = 'BREACH',
  TAKEN_BACK = 'TAKEN_BACK',
  SILENCE = 'SILENCE',
}

/** The clocks that run on a complaint (H4). */
export enum AlertClock {
  FIRST_ANSWER = 'FIRST_ANSWER',
  RESOLUTION = 'RESOLUTION',
  LEVEL = 'LEVEL',
}

/** The level above the manager: nobody is left to go to. */
export const TOP_LEVEL = 3;
