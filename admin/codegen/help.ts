import type { ActionDescriptor, FieldDescriptor, ResourceDescriptor } from '../src/descriptor.js';

/**
 * What the schema says about the inputs of each action, `${action}.${input}` → English text. It goes into the panel's
 * English messages: whoever works in Chinese never loads it.
 */
export function helpTexts(
  resources: readonly ResourceDescriptor[],
  forms: readonly ActionDescriptor[],
): Record<string, string> {
  const texts: Record<string, string> = {};
  const visit = (fields: readonly FieldDescriptor[], prefix: string) => {
    for (const { source, help, fields: inner } of fields) {
      if (help) texts[`${prefix}.${source}`] = help;
      if (inner) visit(inner, `${prefix}.${source}`);
    }
  };
  const actions = resources.flatMap(({ actions, opening }) => (opening ? [...actions, opening] : actions));
  for (const { name, inputs } of [...actions, ...forms]) visit(inputs, name);
  return texts;
}
