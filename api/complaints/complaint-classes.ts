/** What a line of a complaint's log tells. */
export enum ComplaintStep {
  REGISTER = 'REGISTER',
  CLASSIFY = 'CLASSIFY',
  ASSIGN = 'ASSIGN',
  INVESTIGATE = 'INVESTIGATE',
  PROPOSE = 'PROPOSE',
  ACCEPT = 'ACCEPT',
  REJECT = 'REJECT',
  RESOLVE = 'RESOLVE',
  FOLLOW_UP = 'FOLLOW_UP',
  TRY_FOLLOW_UP = 'TRY_FOLLOW_UP',
  MERGE = 'MERGE',
  TAKE_IN = 'TAKE_IN',
  PART = 'PART',
  EVALUATE = 'EVALUATE',
  ARCHIVE = 'ARCHIVE',
  REOPEN = 'REOPEN',
  ESCALATE = 'ESCALATE',
  HEAR = 'HEAR',
}

/** How complaints are classified (H1, H2). */
export enum ComplaintChannel {
  WEB = 'WEB',
  PHONE = 'PHONE',
  CHAT = 'CHAT',
  EMAIL = 'EMAIL',
  REVIEW = 'REVIEW',
}

/** What a complaint is about (H1). */
export enum ComplaintSubject {
  ORDER = 'ORDER',
  PRODUCT = 'PRODUCT',
  MERCHANT = 'MERCHANT',
  AGENT = 'AGENT',
  DELIVERY = 'DELIVERY',
  PLATFORM = 'PLATFORM',
}

export enum ComplaintCategory {
  GOODS = 'GOODS',
  DELIVERY = 'DELIVERY',
  SERVICE = 'SERVICE',
  PAYMENT = 'PAYMENT',
  PLATFORM = 'PLATFORM',
  OTHER = 'OTHER',
}

/** The five dimensions of service quality (SERVQUAL, H2). */
export enum QualityDimension {
  TANGIBLES = 'TANGIBLES',
  EMPATHY = 'EMPATHY',
  ASSURANCE = 'ASSURANCE',
  RESPONSIVENESS = 'RESPONSIVENESS',
  RELIABILITY = 'RELIABILITY',
}
