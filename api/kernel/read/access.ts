import {
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { type Actor, isNone, scopeOf } from '../actor.js';
import { Permission } from '../permission.js';
import { RequestError, RequestErrorCode } from '../refusal.js';

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;
type Variables = Readonly<Record<string, unknown>>;
/** Permission → the first field of the document that asks for it, as `Type.field`. */
type Needed = ReadonlyMap<Permission, string>;

/** Documents without `@include` and `@skip` need the same permissions whatever their variables. */
const constant = new WeakMap<OperationDefinitionNode, Needed>();

/**
 * Refuses a document before anything runs when it selects an operation or a field whose `@auth(permission:)` reaches
 * nothing for this actor (A5). What a permission reaches in part is a filter on rows and no reason to refuse.
 * Introspection needs nothing.
 */
export function checkDocumentAccess(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Variables,
  actor: Actor,
): void {
  for (const [permission, coordinate] of neededBy(schema, operation, fragments, variables)) {
    if (!isNone(scopeOf(actor, permission))) continue;
    throw actor.kind === 'ANONYMOUS'
      ? new RequestError(RequestErrorCode.UNAUTHENTICATED, `sign in first: ${coordinate} needs ${permission}`, {
          permission,
        })
      : new RequestError(RequestErrorCode.FORBIDDEN, `${coordinate} needs the permission ${permission}`, {
          permission,
        });
  }
}

function neededBy(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Variables,
): Needed {
  const known = constant.get(operation);
  if (known) return known;
  const root = schema.getRootType(operation.operation);
  if (!root) throw new RequestError(RequestErrorCode.BAD_USER_INPUT, `this schema has no ${operation.operation}`);
  const walk = new Walk(schema, fragments, variables);
  walk.selections(operation.selectionSet, root.name);
  if (!walk.isConditional) constant.set(operation, walk.needed);
  return walk.needed;
}

class Walk {
  readonly needed = new Map<Permission, string>();
  isConditional = false;
  readonly #visited = new Set<string>();

  constructor(
    readonly schema: GraphQLSchema,
    readonly fragments: Fragments,
    readonly variables: Variables,
  ) {}

  selections(set: SelectionSetNode, typeName: string): void {
    for (const selection of set.selections) if (this.#isIncluded(selection)) this.#selection(selection, typeName);
  }

  #selection(selection: SelectionNode, typeName: string): void {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      this.selections(selection.selectionSet, selection.typeCondition?.name.value ?? typeName);
      return;
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = this.fragments[selection.name.value];
      if (!fragment || this.#visited.has(selection.name.value)) return;
      this.#visited.add(selection.name.value);
      this.selections(fragment.selectionSet, fragment.typeCondition.name.value);
      return;
    }
    const field = this.#fieldOf(typeName, selection.name.value);
    if (!field) return;
    const permission = permissionOf(field);
    if (permission && !this.needed.has(permission)) this.needed.set(permission, `${typeName}.${field.name}`);
    const type = getNamedType(field.type);
    if (selection.selectionSet && isCompositeType(type)) this.selections(selection.selectionSet, type.name);
  }

  #fieldOf(typeName: string, fieldName: string): GraphQLField<unknown, unknown> | undefined {
    const type = this.schema.getType(typeName);
    return isObjectType(type) || isInterfaceType(type) ? type.getFields()[fieldName] : undefined;
  }

  #isIncluded(selection: SelectionNode): boolean {
    if (!selection.directives || selection.directives.length === 0) return true;
    this.isConditional = true;
    return isIncluded(selection, this.variables);
  }
}

/** Whether `@include` and `@skip` let this selection through. */
export function isIncluded(selection: SelectionNode, variables: Variables): boolean {
  if (!selection.directives || selection.directives.length === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false;
}

const permissions = new Map<string, Permission>(Object.entries(Permission));

/** The permission a field's `@auth` names, or null when the field is as open as its record. */
export function permissionOf(field: GraphQLField<unknown, unknown>): Permission | null {
  const directive = field.astNode?.directives?.find((each) => each.name.value === 'auth');
  const value = directive?.arguments?.find((each) => each.name.value === 'permission')?.value;
  if (!value) return null;
  const permission = value.kind === Kind.ENUM ? permissions.get(value.value) : undefined;
  if (!permission) throw new Error(`@auth of ${field.name} names no permission`);
  return permission;
}
