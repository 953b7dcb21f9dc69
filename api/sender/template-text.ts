const VARIABLE = /\{([a-zA-Z]+)\}/g;

/** Names that stand between braces in the text of a template. */
export const variablesIn = (text: string): string[] => [...text.matchAll(VARIABLE)].map(([, name = '']) => name);

/** The text with its variables filled in; a name without a value stays as it is, which `checkTemplate` does not let happen. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(VARIABLE, (whole, name: string) => values[name] ?? whole);
