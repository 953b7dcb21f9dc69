import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { Rules, SortChoice, TypeRules } from './slow-reader.js';
import type { Tape } from './tape.js';
import type { World } from './world.js';

type Field = GraphQLField<unknown, unknown>;

/** What the generator knows beyond the schema. */
export interface Terrain {
  readonly schema: GraphQLSchema;
  readonly rules: Rules;
  readonly world: World;
  /** Values to filter by, by filter input and field; what is absent is not filtered by. */
  readonly filterValues: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>;
  /** Orders of lists that have one of their own, by `Type.field`. */
  readonly listOrders: Readonly<Record<string, SortChoice>>;
  /** The engine's cursor of a row in a sorted list of its type. */
  readonly cursorOf: (typeName: string, sort: SortChoice, id: string) => string | undefined;
}

/** A document, and twice variables for it, because what is planned for one set must not answer the other. */
export interface RandomQuery {
  readonly source: string;
  readonly rounds: readonly Round[];
}

/** A cursor is opaque to the engine and an id to the slow reader. */
interface Round {
  readonly variables: Record<string, unknown>;
  readonly slowVariables: Record<string, unknown>;
}

/** Response names of one object of the answer, so that what is merged can be merged. */
type Scope = Map<string, { readonly signature: string; readonly below: Scope }>;

const hostileNames = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'a', 'b_c', 'nodes', 'node', 'id'];
const MOST_FIELDS = 60;

export function randomQuery(tape: Tape, terrain: Terrain): RandomQuery {
  return new Generator(tape, terrain).query();
}

class Generator {
  readonly #variables = new Map<string, { type: string; value?: unknown; slowValue?: unknown }>();
  readonly #fragments = new Map<string, { on: string; body: string }>();
  /** The type that is asked for where a field answers records of any. */
  readonly #focus: string;
  #fields = 0;
  #names = 0;

  constructor(
    readonly tape: Tape,
    readonly terrain: Terrain,
  ) {
    this.#focus = tape.pick(Object.keys(terrain.rules.types));
  }

  query(): RandomQuery {
    const root = this.terrain.schema.getQueryType();
    if (!root) throw new Error('no query type');
    const scope: Scope = new Map();
    const fields = Object.values(root.getFields()).filter((field) => this.terrain.rules.roots[field.name]);
    const body = this.#times(1, 3, () => this.#field(root, this.tape.pick(fields), 0, scope)).join(' ');
    const declared = [...this.#variables].map(([name, { type }]) => `$${name}: ${type}`).join(', ');
    const fragments = [...this.#fragments].map(([name, { on, body: of }]) => `fragment ${name} on ${on} { ${of} }`);
    const source = [`query Random${declared ? `(${declared})` : ''} { ${body} }`, ...fragments].join('\n');
    const [variables, slowVariables] = [this.#values('value'), this.#values('slowValue')];
    return {
      source,
      rounds: [
        { variables, slowVariables },
        { variables: changed(variables), slowVariables: changed(slowVariables) },
      ],
    };
  }

  #values(of: 'value' | 'slowValue'): Record<string, unknown> {
    const given = [...this.#variables].filter(([, variable]) => variable.value !== undefined);
    return Object.fromEntries(given.map(([name, variable]) => [name, variable[of]]));
  }

  #selection(type: GraphQLCompositeType, depth: number, scope: Scope): string {
    return this.#times(1, 6, () => this.#item(type, depth, scope)).join(' ');
  }

  #item(type: GraphQLCompositeType, depth: number, scope: Scope): string {
    const choice = this.tape.upTo(10);
    if (choice === 9) return this.#spread(type, depth);
    if (choice === 8 || isUnionType(type) || (isInterfaceType(type) && choice > 2))
      return this.#inline(type, depth, scope);
    if (choice === 7) return `__typename${this.#directive()}`;
    const fields = this.#fieldsOf(type);
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const isDeep = depth > 5 || this.#fields > MOST_FIELDS;
    const composites = fields.filter((field) => !leaves.includes(field));
    const choices = isDeep ? leaves : composites.length > 0 && this.tape.once(3) ? composites : fields;
    return choices.length === 0 ? '__typename' : this.#field(type, this.tape.pick(choices), depth, scope);
  }

  #field(parent: GraphQLCompositeType, field: Field, depth: number, scope: Scope): string {
    this.#fields += 1;
    const args = this.#args(parent.name, field);
    const signature = `${field.name}${args}:${String(field.type)}`;
    const name = this.#responseName(parent, field.name, signature, scope);
    const below = scope.get(name)?.below ?? new Map();
    scope.set(name, { signature, below });
    const type = getNamedType(field.type);
    const selection = isCompositeType(type) ? ` { ${this.#selection(type, depth + 1, below)} }` : '';
    return `${name === field.name ? '' : `${name}: `}${field.name}${args}${this.#directive()}${selection}`;
  }

  #fieldsOf(type: GraphQLObjectType | GraphQLInterfaceType): Field[] {
    const unknown = this.terrain.rules.types[type.name]?.unknown;
    return Object.values(type.getFields()).filter(({ name }) => !unknown?.has(name));
  }

  /** No alias, the name of a sibling, or a name that means something to JavaScript; free, or used for the same thing. */
  #responseName(parent: GraphQLCompositeType, name: string, signature: string, scope: Scope): string {
    const siblings = isUnionType(parent) ? [] : Object.keys(parent.getFields());
    const wanted = this.tape.once(3) ? this.tape.pick([...hostileNames, ...siblings]) : name;
    for (const candidate of [wanted, name]) {
      const known = scope.get(candidate);
      if (!known || known.signature === signature) return candidate;
    }
    return this.#unique('z');
  }

  #inline(type: GraphQLCompositeType, depth: number, scope: Scope): string {
    if (depth > 6) return '__typename';
    const { schema } = this.terrain;
    const node = schema.getType('Node');
    const around = isObjectType(type) && isInterfaceType(node) && schema.isSubType(node, type) ? [node] : [];
    const possible: GraphQLCompositeType[] = isAbstractType(type)
      ? [...schema.getPossibleTypes(type)].filter(({ name }) => this.terrain.rules.types[name])
      : [type, ...around];
    const focus = possible.find(({ name }) => name === this.#focus);
    const on = focus && !this.tape.once(4) ? focus : this.tape.pick(possible);
    const condition = on === type && this.tape.once(2) ? '' : ` on ${on.name}`;
    return `...${condition}${this.#directive()} { ${this.#selection(on, depth + 1, scope)} }`;
  }

  /** A named fragment; its own names are unique or plain, so that it can be spread in many places. */
  #spread(type: GraphQLCompositeType, depth: number): string {
    if (isUnionType(type)) return '__typename';
    const known = [...this.#fragments].filter(([, { on }]) => on === type.name).map(([name]) => name);
    if (known.length > 0 && this.tape.once(2)) return `...${this.tape.pick(known)}${this.#directive()}`;
    if (depth > 5 || this.#fields > MOST_FIELDS) return '__typename';
    const body = this.#times(1, 3, () => {
      const field = this.tape.pick(this.#fieldsOf(type));
      const scope: Scope = new Map(
        Object.keys(type.getFields()).map((name) => [name, { signature: '', below: new Map() }]),
      );
      return this.#field(type, field, depth + 1, scope);
    }).join(' ');
    const name = this.#unique('F');
    this.#fragments.set(name, { on: type.name, body });
    return `...${name}${this.#directive()}`;
  }

  #directive(): string {
    if (!this.tape.once(8)) return '';
    const decision = this.tape.pick([true, false]);
    const value = this.tape.once(2) ? this.#variable('Boolean!', decision) : String(decision);
    return ` @${this.tape.pick(['include', 'skip'])}(if: ${value})`;
  }

  #args(parentName: string, field: Field): string {
    const { rules } = this.terrain;
    const listed = getNamedType(field.type).name.replace(/Connection$/, '');
    for (const argument of field.args) {
      if (argument.name === 'id') return `(id: ${this.#value(argument, this.#id(listed))})`;
      if (argument.name === 'ids')
        return `(ids: ${this.#value(
          argument,
          this.#times(0, 4, () => this.#id(listed)),
        )})`;
    }
    if (!rules.types[listed] || field.args.length === 0) return '';
    return this.#listArgs(`${parentName}.${field.name}`, field.args, listed);
  }

  /** Mostly the id of a record that fits, sometimes of another, sometimes of none. */
  #id(typeName: string): string {
    if (this.tape.once(12)) return this.tape.pick(['', 'order_', "x'y", '__proto__']);
    const { rules, world } = this.terrain;
    const fitting = world[rules.types[rules.types[typeName] ? typeName : this.#focus]?.table ?? ''] ?? [];
    const rows = fitting.length === 0 || this.tape.once(6) ? Object.values(world).flat() : fitting;
    return this.tape.pick(rows).id;
  }

  #listArgs(coordinate: string, args: readonly GraphQLArgument[], listed: string): string {
    const texts: string[] = [];
    const add = (name: string, value: unknown): void => {
      const argument = args.find((each) => each.name === name);
      if (argument && value !== null) texts.push(`${name}: ${this.#value(argument, value)}`);
    };
    const { rules, world, listOrders } = this.terrain;
    const sort = this.#sort(args, rules.types[listed]);
    const effective = sort ?? listOrders[coordinate] ?? rules.types[listed]?.defaultSort;
    add('orderBy', sort);
    const isForward = this.tape.upTo(3) < 2;
    add(isForward ? 'first' : 'last', 1 + this.tape.upTo(5));
    const rows = world[rules.types[listed]?.table ?? ''] ?? [];
    if (effective && rows.length > 0 && this.tape.once(3)) {
      const cursor = this.#cursor(listed, effective, this.tape.pick(rows).id);
      if (cursor) texts.push(`${isForward ? 'after' : 'before'}: ${cursor}`);
    } else if (isForward && this.tape.once(4)) add('offset', this.tape.upTo(5));
    add('filter', this.#filter(args));
    return texts.length > 0 ? `(${texts.join(', ')})` : '';
  }

  #sort(args: readonly GraphQLArgument[], listed: TypeRules | undefined): SortChoice | null {
    const input = getNamedType(args.find(({ name }) => name === 'orderBy')?.type);
    if (!isInputObjectType(input) || !this.tape.once(2)) return null;
    const by = getNamedType(input.getFields()['field']?.type);
    const names = isEnumType(by) ? by.getValues().map(({ name }) => name) : [];
    const known = names.filter((name) => name === 'ID' || listed?.sorts[name]);
    return known.length === 0 ? null : { field: this.tape.pick(known), direction: this.tape.pick(['ASC', 'DESC']) };
  }

  #cursor(listed: string, sort: SortChoice, id: string): string | null {
    const cursor = this.terrain.cursorOf(listed, sort, id);
    return cursor === undefined ? null : this.#variable('String', cursor, id);
  }

  #filter(args: readonly GraphQLArgument[]): Record<string, unknown> | null {
    const type = getNamedType(args.find(({ name }) => name === 'filter')?.type)?.name;
    const values = type ? this.terrain.filterValues[type] : undefined;
    const names = Object.keys(values ?? {});
    if (!values || names.length === 0 || !this.tape.once(2)) return null;
    const chosen = this.#times(1, 2, () => this.tape.pick(names));
    return Object.fromEntries(chosen.map((name) => [name, this.tape.pick(values[name] ?? [])]));
  }

  /** The value written out, or handed over by a variable; a number is sometimes promised and not given. */
  #value({ name, type }: GraphQLArgument, value: unknown): string {
    if (!this.tape.once(3)) return literal(value, type);
    const isWithheld = (name === 'first' || name === 'offset') && this.tape.once(4);
    return this.#variable(String(type), isWithheld ? undefined : value);
  }

  #variable(type: string, value: unknown, slowValue: unknown = value): string {
    const name = this.#unique('v');
    this.#variables.set(name, { type, value, slowValue });
    return `$${name}`;
  }

  #unique(prefix: string): string {
    this.#names += 1;
    return `${prefix}${this.#names}`;
  }

  #times<T>(least: number, most: number, make: () => T): T[] {
    return Array.from({ length: least + this.tape.upTo(most - least + 1) }, make);
  }
}

/** Other conditions and other page sizes. */
const changed = (variables: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [
      name,
      typeof value === 'boolean' ? !value : typeof value === 'number' ? value + 1 : value,
    ]),
  );

/** A value in GraphQL's own notation. */
function literal(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (isListType(type)) return `[${(value as unknown[]).map((each) => literal(each, type.ofType)).join(', ')}]`;
  if (isEnumType(type)) return String(value);
  if (!isInputObjectType(type) || value === null) return JSON.stringify(value);
  const fields = type.getFields();
  const entries = Object.entries(value as object).flatMap(([name, each]: [string, unknown]) =>
    fields[name] ? [`${name}: ${each === null ? 'null' : literal(each, fields[name].type)}`] : [],
  );
  return `{${entries.join(', ')}}`;
}
