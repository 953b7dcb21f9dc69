/** How a complaint came to whoever is in charge, or left them (H4). */
export enum AssignmentKind {
  AUTOMATIC = 'AUTOMATIC',
  TAKEN = 'TAKEN',
  ASSIGNED = 'ASSIGNED',
  HANDED_OVER = 'HANDED_OVER',
  TAKEN_BACK = 'TAKEN_BACK',
  AWAY = 'AWAY',
}

/** Why a customer is handed over (H4). */
export enum HandOverReason {
  SKILL = 'SKILL',
  SHIFT_END = 'SHIFT_END',
  ABSENCE = 'ABSENCE',
  LOAD = 'LOAD',
  CUSTOMER_WISH = 'CUSTOMER_WISH',
  PARTIALITY = 'PARTIALITY',
  ESCALATION = 'ESCALATION',
  OTHER = 'OTHER',
}
