import { normalised, says } from '../../phrases/index.js';
import type { ComplaintCategory, QualityDimension } from '../complaint-classes.js';
import { ComplaintSeverity } from '../complaint-status.js';

/** A rule as it is weighed. */
export interface WordRule {
  readonly phrasesZh: string;
  readonly phrasesEn: string;
  readonly weight: number;
  readonly category: ComplaintCategory | null;
  readonly severity: ComplaintSeverity | null;
  readonly dimension: QualityDimension | null;
}

/** What words speak for; null where they speak for nothing, and NORMAL. */
export interface Suggested {
  readonly category: ComplaintCategory | null;
  readonly severity: ComplaintSeverity;
  readonly dimension: QualityDimension | null;
  /** The phrases of the rules that were said, each once; at most 50. */
  readonly phrases: string[];
}

/** Phrases that are told: enough to see why. */
const MOST_TOLD = 50;

/** The gravest last. */
export const severities: readonly ComplaintSeverity[] = Object.values(ComplaintSeverity);

/** Phrases of a rule, as they are written: one a line, or between commas and semicolons of either width. */
export const phrasesOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\n,，、;；]+/u)
      .map((phrase) => phrase.trim())
      .filter((phrase) => normalised(phrase).letters !== ''),
  ),
];

/**
 * What the words of a case speak for, by rules in their order (H2). A rule whose phrases are said counts once, however often. The
 * category and the dimension with the most weight win, of two that weigh the same the one whose rule comes first; the severity is
 * the gravest that any rule names, whatever speaks for a lesser one, and NORMAL where none does. Phrases are looked for as they stand, in any part of Chinese
 * text and as whole words of English, whatever the width, the case, traditional or simplified characters, and what is put between.
 */
export function weighWords(text: string, rules: readonly WordRule[]): Suggested {
  const plain = normalised(text);
  const phrases = new Set<string>();
  const weights = new Map<string, number>();
  let severity: ComplaintSeverity | null = null;
  for (const rule of rules) {
    const said = [...phrasesOf(rule.phrasesZh), ...phrasesOf(rule.phrasesEn)].filter((each) => says(text, plain, each));
    if (said.length === 0) continue;
    for (const phrase of said) phrases.add(phrase);
    for (const value of [rule.category, rule.dimension])
      if (value) weights.set(value, (weights.get(value) ?? 0) + rule.weight);
    if (rule.severity && severities.indexOf(rule.severity) > (severity ? severities.indexOf(severity) : -1))
      severity = rule.severity;
  }
  const heaviest = <T extends string>(valueIn: (rule: WordRule) => T | null): T | null => {
    let best: T | null = null;
    for (const rule of rules) {
      const value = valueIn(rule);
      if (value && (weights.get(value) ?? 0) > (best ? (weights.get(best) ?? 0) : 0)) best = value;
    }
    return best;
  };
  return {
    category: heaviest((rule) => rule.category),
    severity: severity ?? ComplaintSeverity.NORMAL,
    dimension: heaviest((rule) => rule.dimension),
    phrases: [...phrases].slice(0, MOST_TOLD),
  };
}
