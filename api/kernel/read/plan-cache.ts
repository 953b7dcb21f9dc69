import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { Selecting } from './collect.js';

interface Entry<P> {
  readonly target: unknown;
  readonly nodes: readonly FieldNode[];
  /** The variables the plan was made with, of those that decide about it. */
  readonly variables: ReadonlyMap<string, string>;
  readonly plan: P;
}

const MOST_SHAPES = 16;

/**
 * Plans by the field of the document they were made for. A plan is used again when the variables that decided about
 * it have the same values; a document asked with ever new values keeps its latest sixteen shapes.
 */
export class PlanCache<P> {
  readonly #entries = new WeakMap<FieldNode, Entry<P>[]>();

  /** The plan for this field read as `target`, made now if it is not known. */
  planFor(target: unknown, info: GraphQLResolveInfo, make: (selecting: Selecting) => P): P {
    const { fieldNodes, variableValues } = info;
    const first = fieldNodes[0];
    if (!first) throw new Error('a field without a node');
    const entries = this.#entries.get(first) ?? [];
    const known = entries.find(
      (entry) => entry.target === target && isSame(entry.nodes, fieldNodes) && matches(entry.variables, variableValues),
    );
    if (known) return known.plan;
    const selecting = Selecting.of(info);
    const plan = make(selecting);
    const variables = new Map([...selecting.usedVariables].map((name) => [name, textOf(variableValues[name])]));
    entries.unshift({ target, nodes: [...fieldNodes], variables, plan });
    entries.length = Math.min(entries.length, MOST_SHAPES);
    this.#entries.set(first, entries);
    return plan;
  }
}

const isSame = (one: readonly FieldNode[], other: readonly FieldNode[]): boolean =>
  one === other || (one.length === other.length && one.every((node, index) => node === other[index]));

function matches(made: ReadonlyMap<string, string>, given: Readonly<Record<string, unknown>>): boolean {
  for (const [name, text] of made) if (textOf(given[name]) !== text) return false;
  return true;
}

const textOf = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value));
