/** The states of a complaint in which somebody has to do something before it is resolved. */
export const OPEN_CASES = ['REGISTERED', 'ASSIGNED', 'INVESTIGATING', 'PROPOSED', 'ACCEPTED', 'REJECTED'] as const;
