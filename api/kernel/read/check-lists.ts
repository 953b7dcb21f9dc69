import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type BoundType, type Registry, typeNamed } from './bound-type.js';
import type { DefaultOrder } from './connection.js';
import { filteredProperty } from './filter.js';
import { meaningOf } from './sort.js';

type Field = GraphQLField<unknown, unknown>;

/** Every value of every `orderBy` must sort something, every entry of a `filter` must compare something. */
export function checkLists(schema: GraphQLSchema, registry: Registry, problems: string[]): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const listed = registry.connections.get(getNamedType(field.type).name);
      if (listed) problems.push(...problemsOf(`${type.name}.${field.name}`, field, listed));
    }
  }
  for (const type of registry.types.values()) checkSources(type, registry, problems);
}

function checkSources(type: BoundType, registry: Registry, problems: string[]): void {
  problems.push(...defaultOrderProblems(type.name, type, type.declaration.defaultOrder ?? null));
  for (const { name, source } of type.fields.values()) {
    if (source.kind !== 'connection' && source.kind !== 'list' && source.kind !== 'one') continue;
    if (!registry.types.has(source.target)) {
      problems.push(`${type.name}.${name} lists ${source.target}, which has no reads(…) in the schema`);
      continue;
    }
    if (source.kind === 'one') continue;
    const target = typeNamed(registry, source.target);
    if (!target.hasColumn(source.by))
      problems.push(`${type.name}.${name} is found by "${source.by}", which ${target.table.name} does not have`);
    problems.push(
      ...defaultOrderProblems(
        `${type.name}.${name}`,
        target,
        source.kind === 'list' ? source.order : source.defaultOrder,
      ),
    );
  }
}

function problemsOf(at: string, field: Field, listed: BoundType): string[] {
  const problems: string[] = [];
  const filter = argumentType(field, 'filter');
  if (isInputObjectType(filter)) {
    for (const input of Object.values(filter.getFields()))
      problems.push(...filterProblems(at, listed, input.name, input.type));
  }
  const orderBy = argumentType(field, 'orderBy');
  const by = isInputObjectType(orderBy) ? getNamedType(orderBy.getFields()['field']?.type) : undefined;
  if (isEnumType(by))
    for (const { value } of by.getValues()) problems.push(...orderProblems(at, listed, String(value)));
  return problems;
}

const argumentType = (field: Field, name: string): unknown => {
  const argument = field.args.find((each) => each.name === name);
  return argument ? getNamedType(argument.type) : undefined;
};

function filterProblems(at: string, listed: BoundType, name: string, type: GraphQLInputType): string[] {
  if (listed.declaration.filters && Object.hasOwn(listed.declaration.filters, name)) return [];
  const property = filteredProperty(listed, name);
  if (!property) return [`${at}: filter.${name} is neither a property of ${listed.table.name} nor declared in filters`];
  const isRange = isInputObjectType(isNonNullType(type) ? type.ofType : type);
  const isList = isListType(isNonNullType(type) ? type.ofType : type);
  if (isRange && listed.mask(property))
    return [`${at}: filter.${name} is masked, so it is compared by exact value only`];
  if (isRange && !isList && getNamedType(type).name !== 'DateTimeRange')
    return [`${at}: filter.${name} is a range only filters can compare`];
  return [];
}

function orderProblems(at: string, listed: BoundType, name: string): string[] {
  const meaning = meaningOf(listed, name);
  if (!meaning) return [`${at}: orderBy ${name} is neither a property of ${listed.table.name} nor declared in orders`];
  if ('zh' in meaning && (listed.mask(meaning.zh) || listed.mask(meaning.en)))
    return [`${at}: orderBy ${name} is masked, so it cannot be sorted by`];
  return [];
}

const defaultOrderProblems = (at: string, listed: BoundType, order: DefaultOrder | null): string[] =>
  order ? orderProblems(`${at} (default order)`, listed, order.field) : [];
