import { type GraphQLField, getNamedType, isListType, isNonNullType, Kind } from 'graphql';
import { scopeOf } from '../actor.js';
import type { Permission } from '../permission.js';
import { permissionOf } from './access.js';
import type { BoundType } from './bound-type.js';
import { converterOf, toDate, toNumber } from './columns.js';
import type { DeclaredConnection } from './connection.js';
import type { BoundField, Convert, FieldSource, RowCondition } from './field-source.js';
import type { DeclaredRelation } from './related.js';
import { byOwner } from './visibility.js';

type Field = GraphQLField<unknown, unknown>;
type Problems = string[];

/** What binding a type's fields needs to know of the other types. */
export interface Surroundings {
  readonly nameOf: (type: Function) => string;
  /** Connections declared on the type or added to it from above, by field. */
  readonly connections: ReadonlyMap<string, DeclaredConnection>;
  /** To-one relations added to it from above, by field. */
  readonly relations: ReadonlyMap<string, DeclaredRelation>;
  /** Whether rows of the named type are public. */
  readonly isPublic: (name: string) => boolean;
}

/** Finds for every field of the type what answers it; a field without an answer is a problem that fails the boot. */
export function bindFields(type: BoundType, around: Surroundings, problems: Problems): void {
  const fields = type.graphqlType.getFields();
  for (const field of Object.values(fields)) {
    const source = sourceOf(type, field, around, problems);
    if (!source) continue;
    const guard = guardOf(type, field, around);
    if (guard && isNonNullType(field.type))
      problems.push(`${type.name}.${field.name} is guarded, so it must be nullable`);
    const bound: BoundField = { name: field.name, source, guard };
    type.fields.set(field.name, bound);
    if (guard) for (const property of propertiesOf(source)) type.guards.set(property, guard);
  }
  checkNames(type, fields, problems);
}

function sourceOf(type: BoundType, field: Field, around: Surroundings, problems: Problems): FieldSource | null {
  const declared = declaredSources(type, field, around);
  if (declared.length > 1) problems.push(`${type.name}.${field.name} is declared ${declared.length} times`);
  const source = declared[0] ?? storedSource(type, field);
  if (!source) {
    problems.push(`${type.name}.${field.name} is neither a property of ${type.table.name} nor declared in reads(…)`);
    return null;
  }
  problems.push(...mismatches(type, field, source, around));
  return source;
}

function declaredSources(type: BoundType, field: Field, around: Surroundings): FieldSource[] {
  const { relations, expressions, computed, batch } = type.declaration;
  const sources: FieldSource[] = [];
  const relation = own(relations, field.name);
  if (relation) {
    const target = around.nameOf(relation.type());
    const { by } = relation;
    sources.push(
      relation.kind === 'one'
        ? { kind: 'one', target, by, impliedBy: relation.impliedBy }
        : { kind: 'list', target, by, most: relation.most, order: relation.order },
    );
  }
  const added = around.relations.get(field.name);
  if (added) {
    const { by, impliedBy = false } = added.options;
    sources.push({ kind: 'one', target: around.nameOf(added.type()), by, impliedBy });
  }
  const connection = around.connections.get(field.name);
  if (connection) {
    const { by, defaultOrder = null, where = null } = connection.options;
    sources.push({ kind: 'connection', target: around.nameOf(connection.type()), by, defaultOrder, where });
  }
  const expression = own(expressions, field.name);
  if (expression) {
    sources.push(
      isMoney(field)
        ? { kind: 'money', minor: expression, currency: currencyOf(type) }
        : { kind: 'expression', expression, convert: convertFor(field, null) },
    );
  }
  const pure = own(computed, field.name);
  if (pure) sources.push({ kind: 'computed', computed: pure, isMoney: isMoney(field), currency: currencyOf(type) });
  const load = own(batch, field.name);
  if (load) sources.push({ kind: 'batch', load });
  return sources;
}

function storedSource(type: BoundType, field: Field): FieldSource | null {
  const { name } = field;
  if (type.hasColumn(name))
    return { kind: 'column', property: name, convert: convertFor(field, type.column(name).sqlType) };
  if (isMoney(field) && type.hasColumn(`${name}Minor`))
    return { kind: 'money', minor: `${name}Minor`, currency: currencyOf(type) };
  if (getNamedType(field.type).name === 'LocalizedText' && type.hasColumn(`${name}Zh`) && type.hasColumn(`${name}En`)) {
    return { kind: 'text', zh: `${name}Zh`, en: `${name}En` };
  }
  return null;
}

const isMoney = (field: Field): boolean =>
  getNamedType(field.type).name === 'Money' && !isListType(isNonNullType(field.type) ? field.type.ofType : field.type);

const currencyOf = (type: BoundType): string | null => (type.hasColumn('currency') ? 'currency' : null);

/** Turns what the driver hands over into what the field's scalar serialises. */
function convertFor(field: Field, sqlType: string | null): Convert | null {
  const type = getNamedType(field.type);
  if (type.name === 'DateTime') return toDate;
  if (type.name === 'Int' || type.name === 'Float') return sqlType === null ? toNumber : converterOf(sqlType);
  return null;
}

/** Who gets the field, where that is narrower than who sees the row. */
function guardOf(type: BoundType, field: Field, around: Surroundings): RowCondition | null {
  const explicit = own(type.declaration.guarded, field.name) ?? around.connections.get(field.name)?.options.visibleIf;
  if (explicit) return explicit;
  const permission = permissionOf(field);
  return permission ? ownersReachedBy(permission, type) : null;
}

/** The default of a field's `@auth`: its permission reaches the row's merchant or buyer. */
function ownersReachedBy(permission: Permission, type: BoundType): RowCondition {
  const merchantId = type.hasColumn('merchantId');
  const buyerId = type.hasColumn('buyerId');
  return (viewer, row) =>
    byOwner(
      scopeOf(viewer, permission),
      merchantId ? (row['merchantId'] ?? null) : null,
      buyerId ? (row['buyerId'] ?? null) : null,
    );
}

/** The stored properties a field shows. */
export function propertiesOf(source: FieldSource): string[] {
  if (source.kind === 'column') return [source.property];
  if (source.kind === 'text') return [source.zh, source.en];
  return source.kind === 'money' && typeof source.minor === 'string' ? [source.minor] : [];
}

function mismatches(type: BoundType, field: Field, source: FieldSource, around: Surroundings): string[] {
  const at = `${type.name}.${field.name}`;
  if (source.kind === 'one') {
    if (!type.hasColumn(source.by))
      return [`${at} is related by "${source.by}", which ${type.table.name} does not have`];
    if (!isNonNullType(field.type)) return [];
    if (type.column(source.by).isNullable) return [`${at} must be nullable, because "${source.by}" is`];
    return source.impliedBy || around.isPublic(source.target)
      ? []
      : [`${at} must be nullable or impliedBy: its record has a visibility of its own`];
  }
  if (source.kind === 'computed')
    return source.computed.needs
      .filter((need) => !type.hasColumn(need))
      .map((need) => `${at} needs "${need}", which ${type.table.name} does not have`);
  if (source.kind === 'batch' || source.kind === 'list' || source.kind === 'connection') return [];
  if (field.args.length > 0) return [`${at} takes arguments, which only connections and batch fields can answer`];
  const nullable = propertiesOf(source).filter((property) => type.column(property).isNullable);
  if (nullable.length > 0 && isNonNullType(field.type)) return [`${at} must be nullable, because "${nullable[0]}" is`];
  return [];
}

/** Declarations that name no field, or mask what is no property, are typing errors somebody would search for. */
function checkNames(type: BoundType, fields: Readonly<Record<string, Field>>, problems: Problems): void {
  const { relations, expressions, computed, batch, guarded, masked } = type.declaration;
  for (const [what, entries] of Object.entries({ relations, expressions, computed, batch, guarded })) {
    for (const name of Object.keys(entries ?? {})) {
      if (!fields[name]) problems.push(`${type.name}: ${what}.${name} names no field of the type`);
    }
  }
  for (const name of Object.keys(masked ?? {})) {
    if (!type.hasColumn(name)) problems.push(`${type.name}: masked.${name} is no property of ${type.table.name}`);
    else if (!type.mask(name))
      problems.push(`${type.name}: masked.${name} has no mask; put it on the list of personal data (@Personal)`);
  }
  problems.push(...personalProblems(type, fields));
}

/** What is on the list of personal data is marked in the schema, masked where it has a mask, and nothing else is. */
function personalProblems(type: BoundType, fields: Readonly<Record<string, Field>>): string[] {
  const problems: string[] = [];
  for (const { name, source } of type.fields.values()) {
    const at = `${type.name}.${name}`;
    const field = fields[name];
    const personal = propertiesOf(source).filter((property) => type.personal.has(property));
    if (field && personal.length > 0 !== isMarkedPersonal(field) && isStored(source) && type.isOfEntity)
      problems.push(
        `${at} is ${personal.length > 0 ? 'on' : 'not on'} the list of personal data: @field(pii:) says otherwise`,
      );
    for (const property of personal)
      if (type.personal.get(property)?.mask && !type.mask(property))
        problems.push(`${at} is personal data: say in masked who reads it in clear`);
  }
  return problems;
}

const isStored = ({ kind }: FieldSource): boolean => kind === 'column' || kind === 'text';

function isMarkedPersonal(field: Field): boolean {
  const directive = field.astNode?.directives?.find((each) => each.name.value === 'field');
  const value = directive?.arguments?.find((each) => each.name.value === 'pii')?.value;
  return value?.kind === Kind.BOOLEAN && value.value;
}

function own<T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined;
}
