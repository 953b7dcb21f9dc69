import {
  type GraphQLField,
  type GraphQLInputObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import type { ActionDescriptor, Tone } from '../src/descriptor.js';
import { type ActionDirective, actionOf, permissionOf } from './directives.js';
import { inputFields } from './input-fields.js';
import type { Market, PanelType } from './market.js';
import { lowerFirst } from './names.js';
import type { Operations } from './operations.js';
import { outputFields } from './output-fields.js';
import { selectFields } from './selection.js';

type Mutation = GraphQLField<unknown, unknown>;

const mutationsOf = ({ schema }: Market): Mutation[] => Object.values(schema.getMutationType()?.getFields() ?? {});

/** Every mutation is an action of a panel type or stands, with a reason, among those outside the panel. */
export function checkMutations(market: Market, outside: Readonly<Record<string, string>>): void {
  const { schema, panelTypes, problems } = market;
  const names = new Set<string>();
  for (const mutation of mutationsOf(market)) {
    names.add(mutation.name);
    const action = actionOf(schema, mutation);
    const reason = outside[mutation.name];
    if (!action && !reason)
      problems.push(`The mutation ${mutation.name} has no @action and does not stand in admin/panel.outside.ts.`);
    if (action && reason)
      problems.push(`The mutation ${mutation.name} has @action and also stands in admin/panel.outside.ts.`);
    if (action && !panelTypes.has(action.on))
      problems.push(`@action(on: "${action.on}") of ${mutation.name} names no type with @panel.`);
    if (action?.creates && !panelTypes.has(action.creates))
      problems.push(`@action(creates: "${action.creates}") of ${mutation.name} names no type with @panel.`);
  }
  for (const name of Object.keys(outside)) {
    if (!names.has(name)) problems.push(`admin/panel.outside.ts names ${name}, which is no mutation.`);
  }
}

/** The actions of one panel type; each value of its `TAction` enum has exactly one mutation, and the other way round. */
export function actionsOf(market: Market, panelType: PanelType, operations: Operations): ActionDescriptor[] {
  const { schema, problems } = market;
  const { type } = panelType;
  const available = type.getFields()['availableActions'];
  const valuesType = available && getNamedType(available.type);
  const values = isEnumType(valuesType) ? valuesType.getValues().map(({ name }) => name) : [];
  const own = mutationsOf(market).flatMap((mutation) => {
    const action = actionOf(schema, mutation);
    return action?.on === type.name ? [{ mutation, action }] : [];
  });
  for (const value of values) {
    const mutations = own.filter(({ action }) => action.value === value).map(({ mutation }) => mutation.name);
    if (mutations.length === 0)
      problems.push(`${type.name}Action.${value} has no mutation with @action(on: "${type.name}", value: "${value}").`);
    if (mutations.length > 1)
      problems.push(`${type.name}Action.${value} is the value of several mutations: ${mutations.join(', ')}.`);
  }
  for (const { mutation, action } of own) {
    if (action.kind === 'CREATE' || values.includes(action.value)) continue;
    problems.push(
      values.length > 0
        ? `@action(value: "${action.value}") of ${mutation.name} is no value of ${type.name}Action.`
        : `${type.name} has the action ${mutation.name}, but no field availableActions: [${type.name}Action!]!.`,
    );
  }
  return own.map(({ mutation, action }) =>
    describeAction(market, panelType, mutation, action, values.includes(action.value), operations),
  );
}

function describeAction(
  market: Market,
  { type, resource }: PanelType,
  mutation: Mutation,
  action: ActionDirective,
  offered: boolean,
  operations: Operations,
): ActionDescriptor {
  const { schema, problems, panelTypes } = market;
  const permission = permissionOf(schema, mutation);
  if (!permission) problems.push(`The mutation ${mutation.name} has no @auth.`);
  const input = inputOf(market, mutation);
  const inputNames = new Set(Object.keys(input?.getFields() ?? {}));
  const isNew = action.kind === 'CREATE' && (action.creates ?? type.name) === type.name;
  const idInput = inputNames.has('id')
    ? 'id'
    : action.kind === 'CREATE' && !isNew
      ? `${lowerFirst(type.name)}Id`
      : undefined;
  if (idInput === undefined ? !isNew : !inputNames.has(idInput)) {
    problems.push(`The input of ${mutation.name} has no "${idInput ?? 'id'}" that takes the ${type.name} at hand.`);
  }
  if (inputNames.has('version') && !type.getFields()['version'])
    problems.push(`The input of ${mutation.name} wants a version, but ${type.name} has no field "version".`);
  const created = action.kind === 'CREATE' ? panelTypes.get(action.creates ?? type.name) : undefined;
  const asked = input ? inputFields(market, input, type, 'form') : [];
  return {
    name: mutation.name,
    value: action.value,
    kind: action.kind,
    tone: (action.tone ?? 'DEFAULT') as Tone,
    permission: permission ?? '',
    offered,
    ...(created && created.resource !== resource && { creates: created.resource }),
    ...(action.bulk && { bulk: true as const }),
    ...(action.confirm && { confirm: true as const }),
    ...(inputNames.has('idempotencyKey') && { idempotent: true as const }),
    ...(inputNames.has('version') && { versioned: true as const }),
    ...(idInput && { idInput }),
    inputs: asked.filter(({ source }) => source !== idInput),
    ...payload(market, created?.type.name ?? type.name, mutation, input, action, operations),
  };
}

/** The document, and what the payload tells only once (a secret, a code) besides the record. */
function payload(
  market: Market,
  typeName: string,
  mutation: Mutation,
  input: GraphQLInputObjectType | undefined,
  action: ActionDirective,
  operations: Operations,
): Pick<ActionDescriptor, 'operation' | 'tells'> {
  const payloadType = getNamedType(mutation.type);
  const fields = isObjectType(payloadType) ? Object.values(payloadType.getFields()) : [];
  const record = fields.find((field) => getNamedType(field.type).name === typeName);
  if (!record && action.kind !== 'DELETE')
    market.problems.push(`The payload of ${mutation.name} brings no ${typeName}.`);
  if (!fields.some(({ name }) => name === 'errors'))
    market.problems.push(`The payload of ${mutation.name} has no errors: [UserError!]!.`);
  const rest = new Set(fields.map(({ name }) => name).filter((name) => name !== 'errors' && name !== record?.name));
  const fragments: string[] = [];
  const recordType = market.panelTypes.get(typeName)?.type;
  const parts: string[] = [];
  if (record && recordType) {
    const fragment = operations.fragment(recordType, 'show');
    fragments.push(fragment);
    parts.push(`record:${record.name}{...${fragment}}`);
  }
  const tells = isObjectType(payloadType) && rest.size > 0 ? outputFields(market, payloadType, 0, rest) : [];
  if (isObjectType(payloadType) && rest.size > 0) parts.push(selectFields(market, payloadType, 'SHOW', rest));
  const refusals = operations.refusals();
  parts.push(`errors{...${refusals}}`);
  const operation = operations.operation({
    head: `mutation Panel_${mutation.name}`,
    variables: input ? [`$input:${input.name}!`] : [],
    body: `result:${mutation.name}${input ? '(input:$input)' : ''}{${parts.join(' ')}}`,
    fragments: [...fragments, refusals],
  });
  return { operation, ...(tells.length > 0 && { tells }) };
}

function inputOf(market: Market, mutation: Mutation): GraphQLInputObjectType | undefined {
  const [arg, ...others] = mutation.args;
  const type = arg && getNamedType(arg.type);
  if (arg?.name === 'input' && others.length === 0 && isInputObjectType(type)) return type;
  if (arg) market.problems.push(`The mutation ${mutation.name} takes other arguments than a single "input".`);
  return undefined;
}
