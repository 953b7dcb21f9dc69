import { ArrayMaxSize, Length, MaxLength, type ValidationOptions } from 'class-validator';
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  type InputValueDefinitionNode,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  Kind,
  parse,
} from 'graphql';
import { Directive } from 'type-graphql';
import { LIST_LIMIT, TEXT_LIMITS } from '../serving/text-limits.js';

/** At most so many characters, checked with the input and told in the schema. */
export const TextAtMost = (max: number, options?: ValidationOptions): PropertyDecorator =>
  both(MaxLength(max, options), `@length(max: ${max})`);

/** So many characters, checked with the input and told in the schema. */
export const TextOf = (min: number, max: number, options?: ValidationOptions): PropertyDecorator =>
  both(Length(min, max, options), `@length(min: ${min}, max: ${max})`);

/** At most so many items of a list, checked with the input and told in the schema. */
export const ItemsAtMost = (max: number): PropertyDecorator => both(ArrayMaxSize(max), `@items(max: ${max})`);

const both =
  (checks: PropertyDecorator, tells: string): PropertyDecorator =>
  (target, property) => {
    checks(target, property);
    (Directive(tells) as PropertyDecorator)(target, property);
  };

/** Every text and every list that comes in and declares no limit of its own has the general one: the schema says so there too. */
export function declareGeneralLimits(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) declare(field);
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) for (const argument of field.args) declare(argument);
  }
}

function declare(input: GraphQLInputField | GraphQLArgument): void {
  const has = (name: string): boolean => input.astNode?.directives?.some((each) => each.name.value === name) ?? false;
  const isText = getNamedType(input.type).name === 'String';
  const missing = [
    ...(isText && !has('length') ? [`@length(max: ${TEXT_LIMITS.String})`] : []),
    ...(isListType(getNullableType(input.type)) && !has('items') ? [`@items(max: ${LIST_LIMIT})`] : []),
  ];
  if (missing.length === 0) return;
  const node = definitionOf(`${input.name}: ${String(input.type)} ${missing.join(' ')}`);
  input.astNode = { ...node, directives: [...(input.astNode?.directives ?? []), ...(node.directives ?? [])] };
}

function definitionOf(text: string): InputValueDefinitionNode {
  const [input] = parse(`input Some { ${text} }`).definitions;
  const field = input?.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? input.fields?.[0] : undefined;
  if (!field) throw new Error(`no definition of an input: ${text}`);
  return field;
}
