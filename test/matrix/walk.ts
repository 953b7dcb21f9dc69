import { type GraphQLNamedType, getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';
import type { Client } from '../kit/client.js';
import { argumentsOf, argumentType, type Field, permissionOf, schema } from './documents.js';

/** What one caller was ever answered. */
export interface Seen {
  readonly ids: ReadonlySet<string>;
  readonly texts: readonly string[];
  /** Lists that count more than they show. */
  readonly countedInSecret: readonly string[];
  /** Documents that failed, which nobody's should. */
  readonly failures: readonly string[];
}

const ID = /\b[a-z][a-z_]*_[0-7][0-9a-hjkmnp-tv-z]{25}/g;
const PAGE = 100;
/** The server refuses documents of more than 4,000 tokens, 50,000 records or 20,000 points, so they are asked in pieces. */
const NESTED_PAGE = 20;
const RECORDS_A_DOCUMENT = 10;
const ALIASES_A_DOCUMENT = 20;

/**
 * Asks everything this caller may ask: every query, every record by every known id through every way, every list by
 * every filter, and again from whatever that brought to light, until nothing new is found. A path of any length is
 * made of such steps.
 */
export async function walk(client: Client, knownIds: readonly string[], words: readonly string[]): Promise<Seen> {
  const walker = new Walker(client, await permissionsOf(client));
  await walker.roots();
  await walker.byId(knownIds);
  await walker.byFilter(knownIds, words);
  await walker.onwards();
  return walker;
}

async function permissionsOf(client: Client): Promise<ReadonlySet<string>> {
  const { viewer } = await client.run<{ viewer: { permissions: string[] } | null }, object>(
    '{ viewer { permissions } }',
  );
  return new Set(viewer?.permissions ?? ['PUBLIC']);
}

class Walker implements Seen {
  readonly ids = new Set<string>();
  readonly texts: string[] = [];
  readonly countedInSecret: string[] = [];
  readonly failures: string[] = [];
  readonly #walked = new Set<string>();
  readonly #queries: Field[];

  constructor(
    readonly client: Client,
    readonly held: ReadonlySet<string>,
  ) {
    this.#queries = Object.values(schema.getQueryType()?.getFields() ?? {}).filter((field) => this.#mayAsk(field));
  }

  async roots(): Promise<void> {
    for (const field of this.#queries)
      if (!field.args.some(isRequiredArgument)) await this.#ask(`{ ${this.#pick(field, 1, PAGE)} }`);
  }

  /** `thing(id)` for every kind of thing and every id. */
  async byId(ids: readonly string[]): Promise<void> {
    for (const field of this.#queries.filter((each) => argumentType(each, 'id')))
      for (const some of chunks(ids, ALIASES_A_DOCUMENT)) await this.#askEach(field, 'id', some, '{ __typename id }');
    for (const some of chunks(ids, PAGE)) await this.#kindsOf(some);
  }

  /** Every list narrowed by every id and word its filter takes. */
  async byFilter(ids: readonly string[], words: readonly string[]): Promise<void> {
    for (const field of this.#queries) {
      const type = getNamedType(field.type);
      const selection = nodeType(type) ? '{ totalCount nodes { __typename id } }' : `{ ${this.#select(type.name, 1)} }`;
      for (const some of chunks(filtersOf(field, ids, words), ALIASES_A_DOCUMENT))
        await this.#askEach(field, 'filter', some, selection);
    }
  }

  /** From every record found to all that it leads to, until nothing new is found. */
  async onwards(): Promise<void> {
    for (;;) {
      const fresh = [...this.ids].filter((id) => !this.#walked.has(id)).slice(0, PAGE);
      if (fresh.length === 0) return;
      for (const id of fresh) this.#walked.add(id);
      for (const [type, ids] of await this.#kindsOf(fresh))
        for (const some of chunks(ids, RECORDS_A_DOCUMENT)) await this.#records(type, some);
    }
  }

  /** These records: what they hold, and each thing they lead to with what that leads to. */
  async #records(typeName: string, ids: readonly string[]): Promise<void> {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`${typeName} is no type of records`);
    await this.#ofEach(typeName, ids, this.#select(typeName, 0));
    for (const field of Object.values(type.getFields()))
      if (this.#mayAsk(field) && leadsOn(field)) await this.#ofEach(typeName, ids, this.#pick(field, 2));
  }

  /** The same of several records, in halves where that is too dear. */
  async #ofEach(typeName: string, ids: readonly string[], selection: string): Promise<void> {
    const middle = Math.floor(ids.length / 2);
    const inHalves = async (): Promise<null> => {
      await this.#ofEach(typeName, ids.slice(0, middle), selection);
      await this.#ofEach(typeName, ids.slice(middle), selection);
      return null;
    };
    const document = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${typeName} { ${selection} } } }`;
    await this.#ask(document, { ids }, middle > 0 ? inHalves : undefined);
  }

  async #kindsOf(ids: readonly string[]): Promise<Map<string, string[]>> {
    const data = await this.#ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
    const nodes = (data?.['nodes'] ?? []) as ({ __typename: string; id: string } | null)[];
    const kinds = new Map<string, string[]>();
    for (const node of nodes) if (node) kinds.set(node.__typename, [...(kinds.get(node.__typename) ?? []), node.id]);
    return kinds;
  }

  /** The same query with each of these values of one argument. The values are variables: few documents serve all. */
  async #askEach(
    field: Field,
    argument: 'id' | 'filter',
    values: readonly unknown[],
    selection: string,
  ): Promise<void> {
    const type = String(field.args.find(({ name }) => name === argument)?.type);
    const declared = values.map((_value, at) => `$v${at}: ${type}`).join(', ');
    const asked = values.map((_value, at) => {
      const given = argumentsOf(field, { [argument]: `$v${at}`, ...(argument === 'filter' && { first: `${PAGE}` }) });
      return `a${at}: ${field.name}${given} ${selection}`;
    });
    const variables = Object.fromEntries(values.map((value, at) => [`v${at}`, value]));
    await this.#ask(`query (${declared}) { ${asked.join(' ')} }`, variables);
  }

  async #ask(
    document: string,
    variables: object = {},
    whenTooDear?: () => Promise<null>,
  ): Promise<Record<string, unknown> | null> {
    const { data, errors } = await this.client.ask<Record<string, unknown>, object>(document, variables);
    if (whenTooDear && errors.some(({ message }) => message.startsWith('this may cost'))) return whenTooDear();
    for (const { message } of errors)
      this.failures.push(`${message} in ${document.slice(0, 120)} with ${JSON.stringify(variables).slice(0, 120)}`);
    const text = JSON.stringify(data);
    this.texts.push(text);
    for (const [id] of text.matchAll(ID)) this.ids.add(id);
    this.#count(data, document);
    return data;
  }

  #count(value: unknown, document: string): void {
    if (value === null || typeof value !== 'object') return;
    if ('totalCount' in value && 'nodes' in value && Array.isArray(value.nodes)) {
      const shown = value.nodes.filter((node) => node !== null).length;
      if (value.totalCount !== shown && shown < PAGE)
        this.countedInSecret.push(`${String(value.totalCount)} for ${shown} in ${document.slice(0, 120)}`);
    }
    for (const each of Object.values(value)) this.#count(each, document);
  }

  #mayAsk(field: Field): boolean {
    const permission = permissionOf(field);
    return permission === null || permission === 'PUBLIC' || this.held.has(permission);
  }

  /** Every field of a type; other records as deep as asked. */
  #select(typeName: string, depth: number): string {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) return `__typename ${type && hasId(type) ? 'id' : ''}`;
    const fields = Object.values(type.getFields()).filter((field) => this.#mayAsk(field));
    return `__typename ${fields.map((field) => this.#pick(field, depth)).join(' ')}`;
  }

  #pick(field: Field, depth: number, pageSize = NESTED_PAGE): string {
    if (leadsOn(field) && depth === 0) return '';
    const type = getNamedType(field.type);
    const isPaged = field.args.some(({ name }) => name === 'first');
    const asked = `${field.name}${argumentsOf(field, isPaged ? { first: `${pageSize}` } : {})}`;
    if (isLeafType(type)) return asked;
    const listed = nodeType(type);
    if (listed) return `${asked} { totalCount nodes { ${this.#select(listed, depth - 1)} } }`;
    return `${asked} { ${this.#select(type.name, leadsOn(field) ? depth - 1 : depth)} }`;
  }
}

/** Whether a field is another record, or a list of them. */
const leadsOn = (field: Field): boolean => {
  const type = getNamedType(field.type);
  return nodeType(type) !== null || hasId(type);
};

const fieldsOf = (type: GraphQLNamedType): Readonly<Record<string, Field>> =>
  'getFields' in type ? (type.getFields() as Record<string, Field>) : {};

const hasId = (type: GraphQLNamedType): boolean => fieldsOf(type)['id'] !== undefined;

/** What a connection lists, or null when the type is none. */
const nodeType = (type: GraphQLNamedType): string | null => {
  const nodes = type.name.endsWith('Connection') ? fieldsOf(type)['nodes'] : undefined;
  return nodes ? getNamedType(nodes.type).name : null;
};

function filtersOf(list: Field, ids: readonly string[], words: readonly string[]): object[] {
  const filter = argumentType(list, 'filter');
  if (!filter) return [];
  return Object.values(fieldsOf(filter)).flatMap((entry): object[] => {
    const type = getNamedType(entry.type).name;
    if (entry.name === 'ids') return chunks(ids, PAGE).map((some) => ({ ids: some }));
    const values = entry.name.endsWith('Id') ? idsFor(entry.name, ids) : type === 'String' ? words : [];
    return values.map((value) => ({ [entry.name]: value }));
  });
}

/** The ids of the kind a filter is named for: parties are accounts; a name that is no kind may mean any record. */
const idsFor = (name: string, ids: readonly string[]): readonly string[] => {
  const kind = /^(buyer|account)Id$/.test(name) ? 'account' : name.slice(0, -2);
  const prefix = `${kind.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_`;
  const own = ids.filter((id) => id.startsWith(prefix) && id.length === prefix.length + 26);
  return own.length > 0 ? own : ids;
};

const chunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
