import type { ActionDescriptor, FieldDescriptor, ResourceDescriptor } from '../src/descriptor.js';
import { labelName } from './names.js';

export interface MessageKeys {
  /** Each needs a label in both languages. */
  readonly required: readonly string[];
  /** May be worded apart where the common label of a field's name does not fit this resource. */
  readonly optional: readonly string[];
}

/** Every key that the generated panel puts on the screen. */
export function messageKeys(
  resources: readonly ResourceDescriptor[],
  forms: readonly ActionDescriptor[],
  enums: ReadonlyMap<string, readonly string[]>,
): MessageKeys {
  const required = new Set<string>();
  const optional = new Set<string>();
  const addFields = (fields: readonly FieldDescriptor[], prefix: string) => {
    for (const field of fields) {
      const name = labelName(field.source);
      required.add(`fields.${name}`);
      optional.add(`${prefix}.${name}`);
      // Where `carrier` stands beside `carrierId`, the choice of the record may be called apart.
      if (fields.some(({ source }) => source !== field.source && labelName(source) === name))
        optional.add(`${prefix}.${field.source}`);
      optional.add(`help.${name}`);
      if (field.fields) addFields(field.fields, prefix);
    }
  };
  for (const resource of resources) {
    required.add(`resources.${resource.name}.name`);
    required.add(`groups.${resource.group}`);
    addFields([...resource.fields, ...resource.filters], `resources.${resource.name}.fields`);
  }
  for (const action of [...resources.flatMap(actionsOf), ...forms]) {
    required.add(`actions.${action.name}`);
    addFields(shownBy(action), `inputs.${action.name}`);
  }
  for (const [name, values] of enums) for (const value of values) required.add(`enums.${name}.${value}`);
  return { required: [...required].sort(), optional: [...optional].sort() };
}

const actionsOf = ({ actions, opening }: ResourceDescriptor): readonly ActionDescriptor[] =>
  opening ? [...actions, opening] : actions;

const shownBy = ({ inputs, tells = [] }: ActionDescriptor): readonly FieldDescriptor[] => [...inputs, ...tells];

/** The enums that some field, input or refusal shows. */
export function shownEnums(resources: readonly ResourceDescriptor[], forms: readonly ActionDescriptor[]): Set<string> {
  const names = new Set<string>();
  const visit = (fields: readonly FieldDescriptor[]) => {
    for (const field of fields) {
      if (field.enum) names.add(field.enum);
      if (field.fields) visit(field.fields);
    }
  };
  for (const resource of resources) {
    visit([...resource.fields, ...resource.filters]);
    for (const action of actionsOf(resource)) visit(shownBy(action));
  }
  for (const form of forms) visit(shownBy(form));
  return names;
}
