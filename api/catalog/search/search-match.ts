/** How what was found fits what was typed. */
export enum SearchMatch {
  ALL_WORDS = 'ALL_WORDS',
  SOUND = 'SOUND',
  SPELLING = 'SPELLING',
  SOME_WORDS = 'SOME_WORDS',
  BEST_SELLERS = 'BEST_SELLERS',
}
