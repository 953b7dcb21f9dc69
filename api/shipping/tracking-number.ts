/**
 * How a carrier's tracking numbers are described: letters, figures and hyphens as they stand, `\d` for a figure, `[A-Z0-9]`
 * for one of these, `{12}` or `{10,14}` for how often, `|` between alternatives. Nothing nests and nothing is unbounded, so
 * matching cannot take long, whoever wrote the pattern.
 */
const PATTERN =
  /^(?:(?:[A-Za-z0-9-]|\\d|\[(?:[A-Za-z0-9]-[A-Za-z0-9]|[A-Za-z0-9])+\])(?:\{\d{1,2}(?:,\d{1,2})?\})?|\|)+$/;

/** Whether a text is such a description. */
export function isNumberPattern(text: string): boolean {
  if (!PATTERN.test(text) || text.split('|').some((part) => part === '')) return false;
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether a tracking number looks as the carrier's do; always true without a pattern. */
export const fitsPattern = (pattern: string | null, number: string): boolean =>
  pattern === null || new RegExp(`^(?:${pattern})$`).test(number);

/** How numbers are told and stored: without blanks, in capitals, so that one parcel is not two. */
export const tidyNumber = (number: string): string => number.replace(/\s+/g, '').toUpperCase();
