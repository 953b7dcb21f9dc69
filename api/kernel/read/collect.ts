import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
  visit,
} from 'graphql';
import { isIncluded } from './access.js';

export type Args = Readonly<Record<string, unknown>>;

/**
 * One field of a row as the client selected it. Aliases do not matter here: what a field answers depends on its row and
 * its arguments alone, so all its occurrences with the same arguments are one, with their selections together.
 */
export interface SelectedField {
  readonly name: string;
  readonly args: Args;
  readonly nodes: FieldNode[];
}

/** The parts of an execution that decide what is selected. Notes which variables were looked at. */
export class Selecting {
  readonly usedVariables = new Set<string>();

  constructor(
    readonly schema: GraphQLSchema,
    readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>,
    readonly variables: Readonly<Record<string, unknown>>,
  ) {}

  static of({ schema, fragments, variableValues }: GraphQLResolveInfo): Selecting {
    return new Selecting(schema, fragments, variableValues);
  }

  /** The fields selected on an object of this type below the given nodes, by where their answer is kept. */
  fieldsOf(type: GraphQLObjectType, nodes: readonly FieldNode[]): Map<string, SelectedField> {
    const fields = new Map<string, SelectedField>();
    const visited = new Set<string>();
    for (const node of nodes) if (node.selectionSet) this.#collect(type, node.selectionSet, fields, visited);
    return fields;
  }

  #collect(
    type: GraphQLObjectType,
    set: SelectionSetNode,
    fields: Map<string, SelectedField>,
    visited: Set<string>,
  ): void {
    for (const selection of set.selections) {
      if (!this.#isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        this.#add(type, selection, fields);
        continue;
      }
      const name = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : null;
      if (name !== null && visited.has(name)) continue;
      if (name !== null) visited.add(name);
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.fragments[selection.name.value] : selection;
      if (fragment && this.#applies(fragment.typeCondition?.name.value, type))
        this.#collect(type, fragment.selectionSet, fields, visited);
    }
  }

  #add(type: GraphQLObjectType, node: FieldNode, fields: Map<string, SelectedField>): void {
    const name = node.name.value;
    const definition = type.getFields()[name];
    if (!definition) return; // __typename
    const args = definition.args.length === 0 ? {} : getArgumentValues(definition, node, this.variables);
    for (const argument of node.arguments ?? []) this.#noteVariables(argument.value);
    const key = keyOf(name, definition.args.length > 0, args);
    const known = fields.get(key);
    if (known) known.nodes.push(node);
    else fields.set(key, { name, args, nodes: [node] });
  }

  #isIncluded(selection: SelectionNode): boolean {
    for (const directive of selection.directives ?? []) {
      for (const argument of directive.arguments ?? []) this.#noteVariables(argument.value);
    }
    return isIncluded(selection, this.variables);
  }

  #noteVariables(value: ValueNode): void {
    if (value.kind === Kind.VARIABLE) this.usedVariables.add(value.name.value);
    else if (value.kind === Kind.OBJECT || value.kind === Kind.LIST) {
      visit(value, { Variable: ({ name }) => void this.usedVariables.add(name.value) });
    }
  }

  #applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (!condition || condition === type.name) return true;
    const conditionType = this.schema.getType(condition);
    return isAbstractType(conditionType) && this.schema.isSubType(conditionType, type);
  }
}

/**
 * Where the answer of a field is kept in its row: the field's name, and for fields with arguments also these. No alias
 * takes part, so none can collide with anything.
 */
export const keyOf = (name: string, takesArguments: boolean, args: Args): string =>
  takesArguments ? `${name}(${canonical(args)})` : name;

/** Arguments as text, the same for the same meaning: absent and null are one, and the order of keys does not matter. */
export function canonical(args: Args): string {
  let text = '';
  for (const name of Object.keys(args).sort()) {
    const value = args[name];
    if (value !== null && value !== undefined) text += `${name}:${canonicalValue(value)} `;
  }
  return text;
}

function canonicalValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => canonicalValue(each)).join(' ')}]`;
  if (value === null || typeof value !== 'object' || value instanceof Date) return JSON.stringify(value);
  return `{${canonical(value as Args)}}`;
}
