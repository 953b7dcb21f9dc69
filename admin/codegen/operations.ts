import { createHash } from 'node:crypto';
import type { GraphQLObjectType } from 'graphql';
import { isInterfaceType } from 'graphql';
import type { DocumentText, Operation, View } from '../src/descriptor.js';
import type { Market } from './market.js';
import { selectFields } from './selection.js';

interface OperationParts {
  /** `query Name` */
  readonly head: string;
  /** `$id:ID!` */
  readonly variables?: readonly string[];
  readonly body: string;
  readonly fragments?: readonly string[];
}

/** Collects the fragments that the operations share; an operation's full text is its own and its fragments'. */
export class Operations {
  readonly fragments = new Map<string, string>();
  readonly #texts: string[] = [];
  readonly #documents = new Map<string, DocumentText>();
  readonly #market: Market;

  constructor(market: Market) {
    this.#market = market;
  }

  /** Defines `Type_use` once and returns its name. */
  fragment(type: GraphQLObjectType, use: 'list' | 'sheet' | 'show', only?: ReadonlySet<string>): string {
    const name = `${type.name}_${use}`;
    const view: View = use === 'list' ? 'LIST' : 'SHOW';
    if (!this.fragments.has(name))
      this.fragments.set(name, `fragment ${name} on ${type.name}{${selectFields(this.#market, type, view, only)}}`);
    return name;
  }

  /** The refusals of a mutation with the facts of every type of refusal. */
  refusals(): string {
    const name = 'UserError_facts';
    const { schema } = this.#market;
    const refusal = schema.getType('UserError');
    if (!this.fragments.has(name) && isInterfaceType(refusal)) {
      const facts = schema.getPossibleTypes(refusal).map((type) => {
        const own = new Set(Object.keys(type.getFields()).filter((field) => !(field in refusal.getFields())));
        return own.size > 0 ? ` ...on ${type.name}{${selectFields(this.#market, type, 'LIST', own)}}` : '';
      });
      this.fragments.set(
        name,
        `fragment ${name} on UserError{__typename ${Object.keys(refusal.getFields()).join(' ')}${facts.join('')}}`,
      );
    }
    return name;
  }

  /** Defines an operation and the variables of the permissions that its fields ask for. */
  operation({ head, variables = [], body, fragments = [] }: OperationParts): Operation {
    const parts = fragments.map((name) => this.fragments.get(name) ?? '');
    const asked = [body, ...parts].join('\n').matchAll(/@include\(if:\$(\w+)\)/g);
    const permissions = [...new Set([...asked].map(([, permission = '']) => permission))].sort();
    const declared = [...variables, ...permissions.map((permission) => `$${permission}:Boolean=false`)];
    const text = `${head}${declared.length > 0 ? `(${declared.join(',')})` : ''}{${body}}`;
    this.#texts.push([text, ...parts].join('\n'));
    const name = this.#define({ text, ...(fragments.length > 0 && { fragments }) });
    return { name, ...(permissions.length > 0 && { permissions }) };
  }

  /** A hand-written document joins the allow-list as it is. */
  add(text: string): void {
    this.#texts.push(text);
  }

  /** Every generated document by its name. */
  get documents(): ReadonlyMap<string, DocumentText> {
    return this.#documents;
  }

  #define(document: DocumentText): string {
    const [, name = ''] = /^\w+ (\w+)/.exec(document.text) ?? [];
    const other = this.#documents.get(name);
    if (other && other.text !== document.text)
      this.#market.problems.push(`Two documents of the panel are called ${name}.`);
    this.#documents.set(name, document);
    return name;
  }

  /** sha256 → text: the only documents that a cookie session may run. */
  allowList(): Record<string, string> {
    const byHash = this.#texts.map((text): [string, string] => [createHash('sha256').update(text).digest('hex'), text]);
    return Object.fromEntries(byHash.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
