import { type ASTNode, type DirectiveNode, type GraphQLSchema, valueFromAST } from 'graphql';

interface Directed {
  readonly name: string;
  readonly astNode?: (ASTNode & { readonly directives?: readonly DirectiveNode[] }) | null;
}

/** The arguments of a directive applied in the SDL, with the definition's defaults; undefined where it is not applied. */
export function appliedDirective(
  schema: GraphQLSchema,
  on: Directed,
  name: string,
): Record<string, unknown> | undefined {
  const node = on.astNode?.directives?.find((directive) => directive.name.value === name);
  if (!node) return undefined;
  const given: Record<string, unknown> = {};
  for (const arg of schema.getDirective(name)?.args ?? []) {
    const argument = node.arguments?.find((candidate) => candidate.name.value === arg.name);
    const value = argument ? valueFromAST(argument.value, arg.type) : arg.defaultValue;
    if (value !== undefined && value !== null) given[arg.name] = value;
  }
  return given;
}

export interface PanelDirective {
  readonly group: string;
  readonly permission: string;
  readonly title: string;
  readonly columns?: readonly string[];
  readonly defaultSort?: string;
  readonly live?: string;
  readonly icon?: string;
}

export interface FieldDirective {
  readonly widget?: string;
  readonly hidden?: readonly string[];
  readonly pii?: boolean;
  readonly ordered?: boolean;
  readonly upload?: string;
}

export interface ActionDirective {
  readonly on: string;
  readonly value: string;
  readonly kind: 'CREATE' | 'EDIT' | 'DELETE' | 'TRANSITION';
  readonly creates?: string;
  readonly tone?: string;
  readonly bulk?: boolean;
  readonly confirm?: boolean;
}

// The schema is valid SDL, so what stands in a directive has the types of the directive's definition.
export const panelOf = (schema: GraphQLSchema, type: Directed) =>
  appliedDirective(schema, type, 'panel') as PanelDirective | undefined;
export const hintOf = (schema: GraphQLSchema, field: Directed) =>
  (appliedDirective(schema, field, 'field') ?? {}) as FieldDirective;
export const actionOf = (schema: GraphQLSchema, field: Directed) =>
  appliedDirective(schema, field, 'action') as ActionDirective | undefined;
export const permissionOf = (schema: GraphQLSchema, field: Directed) =>
  appliedDirective(schema, field, 'auth')?.['permission'] as string | undefined;
