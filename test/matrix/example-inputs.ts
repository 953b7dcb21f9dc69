import { randomUUID } from 'node:crypto';
import {
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
} from 'graphql';
import type { Field } from './documents.js';

/** Where a mutation's input names records, nested inputs and lists included: `id`, `lines[].orderLineId`. */
export function idPathsOf({ args }: Field): string[] {
  return args.flatMap(({ type }) => idPathsIn(type, '')).toSorted();
}

function idPathsIn(type: GraphQLInputType, path: string): string[] {
  const inner = getNullableType(type);
  if (isListType(inner)) return idPathsIn(inner.ofType, `${path}[]`);
  if (isInputObjectType(inner))
    return Object.values(inner.getFields()).flatMap((field) =>
      idPathsIn(field.type, path === '' ? field.name : `${path}.${field.name}`),
    );
  return inner.name === 'ID' && path !== '' ? [path] : [];
}

type Ids = Readonly<Record<string, readonly string[]>>;

/**
 * The smallest input of a mutation with these ids and values at their paths, and an example wherever else it requires
 * something. A list around ids has as many items as there are ids.
 */
export function inputOf({ args }: Field, ids: Ids, values: Readonly<Record<string, unknown>>): unknown {
  const [input] = args;
  if (!input) throw new Error('a mutation without input');
  return exampleOf(input.type, '', { ids, values, at: 0 });
}

interface Given {
  readonly ids: Ids;
  readonly values: Readonly<Record<string, unknown>>;
  /** Which of several ids. */
  readonly at: number;
}

function exampleOf(type: GraphQLInputType, path: string, given: Given): unknown {
  if (path in given.values) return given.values[path];
  const inner = getNullableType(type);
  if (isListType(inner)) {
    const below = Object.entries(given.ids).filter(([each]) => each.startsWith(`${path}[]`));
    const length = Math.max(1, ...below.map(([, all]) => all.length));
    return Array.from({ length }, (_, at) => exampleOf(inner.ofType, `${path}[]`, { ...given, at }));
  }
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields()).flatMap((field) => {
      const at = path === '' ? field.name : `${path}.${field.name}`;
      const isNamed = [...Object.keys(given.ids), ...Object.keys(given.values)].some(
        (each) => each === at || each.startsWith(`${at}.`) || each.startsWith(`${at}[]`),
      );
      return isNamed || isRequiredInputField(field) ? [[field.name, exampleOf(field.type, at, given)]] : [];
    });
    return Object.fromEntries(fields);
  }
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  const id = given.ids[path]?.[given.at] ?? given.ids[path]?.[0];
  return id ?? examples[getNamedType(inner).name]?.();
}

const examples: Readonly<Record<string, () => unknown>> = {
  String: () => 'some words',
  Int: () => 1,
  Boolean: () => true,
  Decimal: () => '1.00',
  CurrencyCode: () => 'CNY',
  DateTime: () => '2026-03-02T02:00:00.000Z',
  Date: () => '2026-03-02',
  UUID: () => randomUUID(),
};
