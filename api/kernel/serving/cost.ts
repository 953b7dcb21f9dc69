import {
  type ArgumentNode,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../read/page-args.js';

type Variables = Readonly<Record<string, unknown>>;
type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;
/** A number that may depend on the variables and on the size of the page around it. */
type Count = (variables: Variables, page: number) => number;

/** One selection of a document with everything below it. */
interface Part {
  readonly weight: number;
  /** How often what is below may be answered. */
  readonly times: Count;
  /** Points of each of these by itself: 1 for a record. */
  readonly each: number;
  /** The page below a connection; absent: that of the selection around it. */
  readonly page?: Count;
  readonly parts: readonly Part[];
  readonly isIncluded: ((variables: Variables) => boolean) | null;
}

/** Points of a mutation or subscription by itself, unless its `@cost` says otherwise. */
export const OPERATION_WEIGHT = 10;
/** Records a list that is no connection is taken to have. */
export const ASSUMED_LIST = 10;

const compiled = new WeakMap<OperationDefinitionNode, readonly Part[]>();
const once: Count = () => 1;

/**
 * What an operation may cost, in points, before it runs: one for every record the answer can hold, at full pages, and one
 * for every list; what a field's `@cost` says besides; 10 for a mutation or subscription. `first` and `last` count
 * whether they are written out or given as variables; nested lists multiply. At least 1.
 *
 * @param variables as coerced by the schema, so that defaults count
 */
export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Variables,
): number {
  let parts = compiled.get(operation);
  if (!parts) {
    const root = schema.getRootType(operation.operation);
    parts = root ? new Compiling(schema, fragments, operation.operation).parts(operation.selectionSet, root) : [];
    compiled.set(operation, parts);
  }
  return Math.max(1, sum(parts, variables, 1));
}

function sum(parts: readonly Part[], variables: Variables, page: number): number {
  let total = 0;
  for (const part of parts) {
    if (part.isIncluded && !part.isIncluded(variables)) continue;
    const below = part.page ? part.page(variables, page) : page;
    total += part.weight;
    if (part.each > 0 || part.parts.length > 0)
      total += part.times(variables, page) * (part.each + sum(part.parts, variables, below));
  }
  return total;
}

class Compiling {
  readonly #ofFragments = new Map<string, readonly Part[]>();

  constructor(
    readonly schema: GraphQLSchema,
    readonly fragments: Fragments,
    readonly operation: OperationTypeNode,
  ) {}

  parts({ selections }: SelectionSetNode, type: GraphQLNamedType): readonly Part[] {
    return selections.flatMap((selection): readonly Part[] => {
      const isIncluded = conditionOf(selection.directives ?? []);
      if (selection.kind === Kind.FIELD) return this.#field(selection, type, isIncluded);
      const parts =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? this.#fragment(selection.name.value)
          : this.parts(selection.selectionSet, this.#typeNamed(selection.typeCondition?.name.value) ?? type);
      return isIncluded ? [{ weight: 0, times: once, each: 0, parts, isIncluded }] : parts;
    });
  }

  #fragment(name: string): readonly Part[] {
    const known = this.#ofFragments.get(name);
    if (known) return known;
    const fragment = this.fragments[name];
    const type = this.#typeNamed(fragment?.typeCondition.name.value);
    const parts = fragment && type ? this.parts(fragment.selectionSet, type) : [];
    this.#ofFragments.set(name, parts);
    return parts;
  }

  #typeNamed(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.schema.getType(name);
  }

  #field(node: FieldNode, parent: GraphQLNamedType, isIncluded: Part['isIncluded']): readonly Part[] {
    const field = fieldOf(parent, node.name.value);
    if (!field) return [];
    const type = getNamedType(field.type);
    const isConnection = isConnectionType(type);
    const parts = node.selectionSet && isCompositeType(type) ? this.parts(node.selectionSet, type) : [];
    const isRoot = parent === this.schema.getRootType(this.operation);
    const byItself = isRoot && this.operation !== OperationTypeNode.QUERY ? OPERATION_WEIGHT : isConnection ? 1 : 0;
    const weight = weightOf(field) ?? byItself;
    const each = isRecord(type) ? 1 : 0;
    if (weight === 0 && each === 0 && parts.length === 0) return [];
    const page = isConnection ? { page: pageSizeOf(node.arguments ?? []) } : {};
    return [{ weight, times: timesOf(field, node, parent), each, parts, isIncluded, ...page }];
  }
}

const fieldOf = (type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;

const isConnectionType = (type: GraphQLNamedType): boolean => isObjectType(type) && type.name.endsWith('Connection');

const isRecord = (type: GraphQLNamedType): boolean =>
  (isInterfaceType(type) && type.name === 'Node') ||
  ((isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().some(({ name }) => name === 'Node'));

/** `nodes` and `edges` of a connection are a page; `nodes(ids:)` are as many as the ids; other lists are short. */
function timesOf(field: GraphQLField<unknown, unknown>, node: FieldNode, parent: GraphQLNamedType): Count {
  const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
  if (!isList) return once;
  if (isConnectionType(parent)) return (_variables, page) => page;
  const ids = node.arguments?.find(({ name }) => name.value === 'ids')?.value;
  if (!ids) return () => ASSUMED_LIST;
  if (ids.kind === Kind.LIST) return () => ids.values.length;
  return (variables) => {
    const given = givenBy(ids, variables);
    return Array.isArray(given) ? given.length : 1;
  };
}

function pageSizeOf(args: readonly ArgumentNode[]): Count {
  const [first, last] = ['first', 'last'].map((name) => args.find((each) => each.name.value === name)?.value);
  if (!first && !last) return () => DEFAULT_PAGE_SIZE;
  return (variables) => {
    const size = givenBy(first, variables) ?? givenBy(last, variables) ?? DEFAULT_PAGE_SIZE;
    return Math.min(MAX_PAGE_SIZE, Math.max(0, Number(size)));
  };
}

function givenBy(node: ValueNode | undefined, variables: Variables): unknown {
  if (node?.kind === Kind.VARIABLE) return variables[node.name.value];
  if (node?.kind === Kind.INT) return Number(node.value);
  return node?.kind === Kind.BOOLEAN ? node.value : undefined;
}

/** Null when `@include` and `@skip` have nothing to say. */
function conditionOf(directives: readonly DirectiveNode[]): Part['isIncluded'] {
  const conditions = directives.flatMap(({ name, arguments: args }) =>
    name.value === 'include' || name.value === 'skip'
      ? [{ wanted: name.value === 'include', value: args?.find((each) => each.name.value === 'if')?.value }]
      : [],
  );
  if (conditions.length === 0) return null;
  return (variables) => conditions.every(({ wanted, value }) => givenBy(value, variables) === wanted);
}

const weights = new WeakMap<GraphQLField<unknown, unknown>, number | null>();

/** What `@cost(weight:)` says of a field; null when it says nothing. */
function weightOf(field: GraphQLField<unknown, unknown>): number | null {
  const known = weights.get(field);
  if (known !== undefined) return known;
  const weight = directiveNumber(field, 'cost', 'weight');
  weights.set(field, weight);
  return weight;
}

/** A whole number that a directive of a field gives, or null. */
export function directiveNumber(
  field: GraphQLField<unknown, unknown>,
  directive: string,
  argument: string,
): number | null {
  const applied = field.astNode?.directives?.find((each) => each.name.value === directive);
  const value = applied?.arguments?.find((each) => each.name.value === argument)?.value;
  return value?.kind === Kind.INT ? Number(value.value) : null;
}
