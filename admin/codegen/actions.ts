import { type GraphQLInputObjectType, getNamedType, isEnumType } from 'graphql';
import type { ActionDescriptor, Tone } from '../src/descriptor.js';
import { type ActionDirective, actionOf, permissionOf } from './directives.js';
import { inputFields } from './input-fields.js';
import type { Market, PanelType } from './market.js';
import { describePayload, inputOf, type Mutation, mutationsOf, recordFieldOf } from './mutations.js';
import { lowerFirst } from './names.js';
import { openingIn } from './opening.js';
import type { Operations } from './operations.js';

/** Mutations that no generated screen offers, each with the reason. */
export interface Exceptions {
  /** Nothing in the panel calls them but its frame. */
  readonly outside: Readonly<Record<string, string>>;
  /** A screen written by hand offers them, with the generated form. */
  readonly onDesks: Readonly<Record<string, string>>;
}

/** Every mutation is an action of a panel type or stands, with a reason, among the exceptions. */
export function checkMutations(market: Market, { outside, onDesks }: Exceptions): void {
  const { schema, panelTypes, problems } = market;
  const exceptions: Readonly<Record<string, string>> = { ...outside, ...onDesks };
  const mutations = mutationsOf(market);
  const opening = openingIn(market);
  for (const mutation of mutations) {
    const action = actionOf(schema, mutation);
    const reason = exceptions[mutation.name];
    if (!action && !reason && mutation !== opening)
      problems.push(`The mutation ${mutation.name} has no @action and does not stand in admin/panel.outside.ts.`);
    if (reason && (action || mutation === opening))
      problems.push(
        `The mutation ${mutation.name} is offered by generated screens and also stands in admin/panel.outside.ts.`,
      );
    if (action && !panelTypes.has(action.on))
      problems.push(`@action(on: "${action.on}") of ${mutation.name} names no type with @panel.`);
    if (action?.creates && !panelTypes.has(action.creates))
      problems.push(`@action(creates: "${action.creates}") of ${mutation.name} names no type with @panel.`);
  }
  for (const name of Object.keys(exceptions)) {
    if (!mutations.some((mutation) => mutation.name === name))
      problems.push(`admin/panel.outside.ts names ${name}, which is no mutation.`);
  }
}

/** The forms of mutations that hand-written screens offer. */
export const deskForms = (market: Market, { onDesks }: Exceptions, operations: Operations): ActionDescriptor[] =>
  mutationsOf(market)
    .filter(({ name }) => name in onDesks)
    .map((mutation) => {
      const input = inputOf(market, mutation);
      return {
        name: mutation.name,
        value: '',
        kind: 'CREATE',
        tone: 'DEFAULT',
        permission: permissionOf(market.schema, mutation) ?? '',
        offered: false,
        ...(hasInput(input, 'idempotencyKey') && { idempotent: true as const }),
        inputs: input ? inputFields(market, input, undefined, 'form') : [],
        ...describePayload(market, mutation, undefined, operations),
      };
    });

const hasInput = (input: GraphQLInputObjectType | undefined, name: string) => input?.getFields()[name] !== undefined;

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
  const isNew = action.kind === 'CREATE' && (action.creates ?? type.name) === type.name;
  const idInput = hasInput(input, 'id')
    ? 'id'
    : action.kind === 'CREATE' && !isNew
      ? `${lowerFirst(type.name)}Id`
      : undefined;
  if (idInput === undefined ? !isNew : !hasInput(input, idInput)) {
    problems.push(`The input of ${mutation.name} has no "${idInput ?? 'id'}" that takes the ${type.name} at hand.`);
  }
  if (hasInput(input, 'version') && !type.getFields()['version'])
    problems.push(`The input of ${mutation.name} wants a version, but ${type.name} has no field "version".`);
  const created = action.kind === 'CREATE' ? panelTypes.get(action.creates ?? type.name) : undefined;
  const record = created?.type ?? type;
  if (action.kind !== 'DELETE' && !recordFieldOf(mutation, record)) {
    problems.push(`The payload of ${mutation.name} brings no ${record.name}.`);
  }
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
    ...(hasInput(input, 'idempotencyKey') && { idempotent: true as const }),
    ...(hasInput(input, 'version') && { versioned: true as const }),
    ...(idInput && { idInput }),
    inputs: asked.filter(({ source }) => source !== idInput),
    ...describePayload(market, mutation, record, operations),
  };
}
