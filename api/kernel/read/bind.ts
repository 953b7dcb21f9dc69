import type { MetadataStorage } from '@mikro-orm/core';
import {
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { personalProperties } from '../personal-data.js';
import { bindFields } from './bind-fields.js';
import { BoundType, type Registry } from './bound-type.js';
import { checkLists } from './check-lists.js';
import { keyOf } from './collect.js';
import { tableOf } from './columns.js';
import { type DeclaredConnection, declaredConnections } from './connection.js';
import { connectionTypes, nameOf } from './connection-types.js';
import type { ReadContext } from './context.js';
import { Engine } from './engine.js';
import { DEFAULT_LIMITS, type Limits } from './plan.js';
import type { Reads } from './reads.js';
import { type DeclaredRelation, declaredRelations } from './related.js';

export type BindOptions = Partial<Limits>;

type Resolver = GraphQLFieldResolver<unknown, ReadContext>;

/**
 * Makes the read engine answer the schema: called once after it is built, with every `reads(…)` of the market. Refuses
 * to start, naming all problems at once, when a field of a readable type has nothing that answers it.
 */
export function bindReads(
  schema: GraphQLSchema,
  reads: readonly Reads[],
  metadata: MetadataStorage,
  options: BindOptions = {},
): void {
  const registry = bindTypes(schema, reads, metadata);
  installResolvers(schema, registry, new Engine(registry, { ...DEFAULT_LIMITS, ...options }));
}

/** The types of a schema with what answers their fields, without any effect on the schema; for checks. */
export function bindTypes(schema: GraphQLSchema, reads: readonly Reads[], metadata: MetadataStorage): Registry {
  const problems: string[] = [];
  const registry = registryOf(schema, reads, metadata, problems);
  const connections = byHolder(declaredConnections());
  const relations = byHolder(declaredRelations());
  const isPublic = (name: string): boolean => registry.types.get(name)?.isPublic ?? false;
  for (const type of registry.types.values()) {
    const around = {
      nameOf,
      isPublic,
      connections: connections.get(type.name) ?? new Map<string, DeclaredConnection>(),
      relations: relations.get(type.name) ?? new Map<string, DeclaredRelation>(),
    };
    bindFields(type, around, problems);
  }
  checkLists(schema, registry, problems);
  if (problems.length > 0)
    throw new Error(`the schema cannot be read:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  return registry;
}

function registryOf(
  schema: GraphQLSchema,
  reads: readonly Reads[],
  metadata: MetadataStorage,
  problems: string[],
): Registry {
  const types = new Map<string, BoundType>();
  const byClass = new Map<Function, BoundType>();
  const byPrefix = new Map<string, BoundType>();
  for (const each of reads) {
    const name = nameOf(each.type);
    const graphqlType = schema.getType(name);
    // A type that no operation reaches is not part of the schema, and needs no answers.
    if (!isObjectType(graphqlType)) continue;
    const type = new BoundType(
      graphqlType,
      tableOf(each, metadata),
      each.declaration,
      personalProperties(each.entity?.()),
      each.entity !== null,
    );
    if (!type.hasColumn('id')) problems.push(`${name}: ${type.table.name} has no property "id"`);
    types.set(name, type);
    byClass.set(each.type, type);
    const { prefix } = each.declaration;
    if (prefix === undefined) continue;
    if (byPrefix.has(prefix))
      problems.push(`${name}: the prefix "${prefix}" is taken by ${byPrefix.get(prefix)?.name}`);
    byPrefix.set(prefix, type);
  }
  const connections = new Map<string, BoundType>();
  for (const [name, type] of connectionTypes()) {
    const bound = byClass.get(type);
    if (bound) connections.set(name, bound);
  }
  return { types, byClass, byPrefix, connections };
}

/** What was declared on classes, by the name of the type it is a field of, then by field. */
function byHolder<T extends { readonly holder: Function; readonly field: string }>(
  declared: readonly T[],
): Map<string, Map<string, T>> {
  const byType = new Map<string, Map<string, T>>();
  const { resolverClasses } = getMetadataStorage();
  for (const each of declared) {
    const added = resolverClasses.find(({ target }) => target === each.holder);
    const name = nameOf(added ? added.getObjectType() : each.holder);
    const fields = byType.get(name) ?? new Map<string, T>();
    byType.set(name, fields.set(each.field, each));
  }
  return byType;
}

function installResolvers(schema: GraphQLSchema, registry: Registry, engine: Engine): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isAbstractType(type)) type.resolveType = byTypename(type.resolveType);
    if (!isObjectType(type) || registry.connections.has(type.name) || isEdge(type, registry)) continue;
    const bound = registry.types.get(type.name);
    for (const field of Object.values(type.getFields())) {
      if (bound) field.resolve = resolverOfRow(bound, field);
      else if (isReadable(field, schema, registry)) field.resolve = startingAt(field, engine);
    }
  }
}

/** Rows answer by property access, which is free; only fields with arguments need a look at these. */
function resolverOfRow(type: BoundType, field: GraphQLField<unknown, unknown>): Resolver | undefined {
  const { source } = type.field(field.name);
  if (source.kind !== 'connection' && field.args.length === 0) return undefined;
  return (row, args) => (row as Record<string, unknown>)[keyOf(field.name, field.args.length > 0, args)];
}

function startingAt(field: GraphQLField<unknown, unknown>, engine: Engine): Resolver {
  const original = field.resolve as Resolver | undefined;
  const isAbstract = isAbstractType(getNamedType(field.type));
  return (source, args, ctx, info) => {
    const value = original
      ? original(source, args, ctx, info)
      : (source as Record<string, unknown> | undefined)?.[field.name];
    if (value instanceof Promise)
      return value.then((settled: unknown) => engine.answer(settled, ctx, info, isAbstract));
    return engine.answer(value, ctx, info, isAbstract);
  };
}

/** Whether the field answers records or pages of bound types. */
function isReadable(field: GraphQLField<unknown, unknown>, schema: GraphQLSchema, registry: Registry): boolean {
  const type = getNamedType(field.type);
  if (registry.types.has(type.name) || registry.connections.has(type.name)) return true;
  return isAbstractType(type) && schema.getPossibleTypes(type).some((possible) => registry.types.has(possible.name));
}

const isEdge = (type: GraphQLObjectType, registry: Registry): boolean =>
  type.name.endsWith('Edge') && registry.connections.has(`${type.name.slice(0, -'Edge'.length)}Connection`);

/** Rows bear their type's name; asking it synchronously spares a promise per record. */
function byTypename(original: unknown): (value: unknown, ...rest: unknown[]) => string {
  return (value, ...rest) => {
    const name = value && typeof value === 'object' && '__typename' in value ? value.__typename : undefined;
    if (typeof name === 'string') return name;
    if (typeof original === 'function') return (original as (...args: unknown[]) => string)(value, ...rest);
    throw new Error('a value of an abstract type must bear its __typename');
  };
}
