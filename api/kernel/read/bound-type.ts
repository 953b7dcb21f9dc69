import type { GraphQLObjectType } from 'graphql';
import type { RawBuilder } from 'kysely';
import type { Actor } from '../actor.js';
import type { PersonalRule } from '../personal-data.js';
import { type Column, columnsOf, quoted, type Table } from './columns.js';
import type { BoundField, RowCondition } from './field-source.js';
import type { MaskedField, ReadsOf } from './reads.js';
import type { ColumnsByName } from './requests.js';
import type { Visibility } from './visibility.js';

type Declaration = ReadsOf<Record<string, unknown>>;

/** A GraphQL type together with where its rows are stored and how its fields are answered. */
export class BoundType {
  readonly fields = new Map<string, BoundField>();
  /** Rows of guarded properties may be filtered and sorted by only where the guard holds. */
  readonly guards = new Map<string, RowCondition>();
  readonly #rows = new Map<string, ColumnsByName>();

  constructor(
    readonly graphqlType: GraphQLObjectType,
    readonly table: Table,
    readonly declaration: Declaration,
    /** Its properties on the list of personal data. */
    readonly personal: ReadonlyMap<string, PersonalRule>,
    /** Whether an entity class stands for its table. */
    readonly isOfEntity: boolean,
  ) {}

  get name(): string {
    return this.graphqlType.name;
  }

  get isPublic(): boolean {
    return this.declaration.visibleTo === 'everyone';
  }

  /** The row's columns as SQL, under the alias its table has in the statement. */
  row(alias: string): ColumnsByName {
    const known = this.#rows.get(alias);
    if (known) return known;
    const columns = columnsOf(this.table, alias);
    this.#rows.set(alias, columns);
    return columns;
  }

  visibleTo(viewer: Actor, alias: string): Visibility {
    const { visibleTo } = this.declaration;
    return visibleTo === 'everyone' ? true : visibleTo(viewer, this.row(alias));
  }

  column(property: string): Column {
    const column = this.table.columns.get(property);
    if (!column) throw new Error(`${this.name}: ${this.table.name} has no property "${property}"`);
    return column;
  }

  hasColumn(property: string): boolean {
    return this.table.columns.has(property);
  }

  /** `"t0"."merchant_id"` */
  columnSql(property: string, alias: string): string {
    return `${quoted(alias)}.${quoted(this.column(property).column)}`;
  }

  columnRef(property: string, alias: string): RawBuilder<unknown> {
    const column = this.row(alias)[property];
    if (!column) throw new Error(`${this.name} has no property "${property}"`);
    return column;
  }

  /** Who reads a masked property in clear, and what others read; null when it is not masked. */
  mask(property: string): Required<MaskedField<Record<string, unknown>>> | null {
    const declared = this.declaration.masked?.[property];
    const mask = declared && (this.personal.get(property)?.mask ?? declared.mask);
    return mask ? { clearFor: declared.clearFor, mask } : null;
  }

  field(name: string): BoundField {
    const field = this.fields.get(name);
    if (!field) throw new Error(`${this.name}.${name} is not bound`);
    return field;
  }
}

/** Every bound type, by its name in the schema and by what its ids begin with. */
export interface Registry {
  readonly types: ReadonlyMap<string, BoundType>;
  readonly byClass: ReadonlyMap<Function, BoundType>;
  readonly byPrefix: ReadonlyMap<string, BoundType>;
  /** Bound type by the name of its connection type. */
  readonly connections: ReadonlyMap<string, BoundType>;
}

export function typeNamed(registry: Registry, name: string): BoundType {
  const type = registry.types.get(name);
  if (!type) throw new Error(`${name} is not bound to the read engine`);
  return type;
}
