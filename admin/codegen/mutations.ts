import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import type { ActionDescriptor } from '../src/descriptor.js';
import type { Market } from './market.js';
import type { Operations } from './operations.js';
import { outputFields } from './output-fields.js';
import { selectFields } from './selection.js';

export type Mutation = GraphQLField<unknown, unknown>;

export const mutationsOf = ({ schema }: Market): Mutation[] =>
  Object.values(schema.getMutationType()?.getFields() ?? {});

/** The single `input` of a mutation. */
export function inputOf(market: Market, mutation: Mutation): GraphQLInputObjectType | undefined {
  const [arg, ...others] = mutation.args;
  const type = arg && getNamedType(arg.type);
  if (arg?.name === 'input' && others.length === 0 && isInputObjectType(type)) return type;
  if (arg) market.problems.push(`The mutation ${mutation.name} takes other arguments than a single "input".`);
  return undefined;
}

/** The payload's field that brings a record of this type. */
export function recordFieldOf(mutation: Mutation, record: GraphQLObjectType): string | undefined {
  const payload = getNamedType(mutation.type);
  const fields = isObjectType(payload) ? Object.values(payload.getFields()) : [];
  return fields.find((field) => getNamedType(field.type).name === record.name)?.name;
}

/** The document of a mutation, and what its payload tells only once (a secret, a report) besides the record. */
export function describePayload(
  market: Market,
  mutation: Mutation,
  record: GraphQLObjectType | undefined,
  operations: Operations,
): Pick<ActionDescriptor, 'operation' | 'tells'> {
  const payload = getNamedType(mutation.type);
  const names = isObjectType(payload) ? Object.keys(payload.getFields()) : [];
  if (!names.includes('errors')) market.problems.push(`The payload of ${mutation.name} has no errors: [UserError!]!.`);
  const recordField = record && recordFieldOf(mutation, record);
  const rest = new Set(names.filter((name) => name !== 'errors' && name !== recordField));
  const refusals = operations.refusals();
  const fragments = [...(record && recordField ? [operations.fragment(record, 'show')] : []), refusals];
  const tells = isObjectType(payload) && rest.size > 0 ? outputFields(market, payload, 0, rest) : [];
  const selection = [
    ...(recordField ? [`record:${recordField}{...${fragments[0]}}`] : []),
    ...(isObjectType(payload) && rest.size > 0 ? [selectFields(market, payload, 'SHOW', rest)] : []),
    `errors{...${refusals}}`,
  ];
  const input = inputOf(market, mutation);
  const operation = operations.operation({
    head: `mutation Panel_${mutation.name}`,
    variables: input ? [`$input:${input.name}!`] : [],
    body: `result:${mutation.name}${input ? '(input:$input)' : ''}{${selection.join(' ')}}`,
    fragments,
  });
  return { operation, ...(tells.length > 0 && { tells }) };
}
