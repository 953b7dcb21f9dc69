/** What a quick reply may name, each with what it stands for (J2). */
export const replyVariables = {
  customer: 'what the customer is called',
  agent: 'who writes',
  shop: 'the merchant the case is about',
  orderNumber: 'the number of the order',
  caseNumber: 'the number of the case',
  market: 'what the market is called',
} as const;

export type ReplyVariable = keyof typeof replyVariables;

const NAMED = /\{([^{}\n]{1,40})\}/gu;

/** The names in braces, each once. */
export const variablesOf = (words: string): string[] => [
  ...new Set([...words.matchAll(NAMED)].map(([, name]) => name ?? '')),
];

export const isKnownVariable = (name: string): name is ReplyVariable => Object.hasOwn(replyVariables, name);

/** A reply with its values; what has none stays in braces and is named. */
export function fillReply(
  words: string,
  values: Readonly<Partial<Record<string, string | null>>>,
): { text: string; empty: string[] } {
  const empty = variablesOf(words).filter((name) => !values[name]?.trim());
  return { text: words.replace(NAMED, (whole, name: string) => values[name]?.trim() || whole), empty };
}
