import type { FieldNode, GraphQLObjectType } from 'graphql';
import { RequestError, RequestErrorCode } from '../refusal.js';
import type { BoundType, Registry } from './bound-type.js';
import type { SelectedField, Selecting } from './collect.js';
import type { FieldSource } from './field-source.js';
import type { ConnectionPlan, LevelPlan, Wanted } from './level.js';
import { LevelBuilder } from './level-builder.js';
import type { Window } from './window.js';

/** Bounds of one operation field; what exceeds them is refused before anything is read. */
export interface Limits {
  readonly mostStatements: number;
  /** Records the answer could have if every page were full. */
  readonly mostRecords: number;
  readonly mostJoins: number;
}

export const DEFAULT_LIMITS: Limits = { mostStatements: 60, mostRecords: 50_000, mostJoins: 8 };

/**
 * Turns a selection into levels: one statement for the start, one for every to-many relation below it, and to-one
 * relations joined into the level they hang on. Plans know nothing of the viewer.
 */
export class Planner {
  #statements = 0;
  #records = 0;

  constructor(
    readonly registry: Registry,
    readonly selecting: Selecting,
    readonly limits: Limits,
  ) {}

  /** The level that reads records of `type` with what is selected below `nodes`; at most `records` of them. */
  level(type: BoundType, nodes: readonly FieldNode[], records: number): LevelPlan {
    this.#spend(records);
    return new LevelBuilder(this, type, records).build(nodes);
  }

  /** What is wanted of a connection and its records; `records` is how many lists of this kind there can be. */
  connection(
    target: BoundType,
    source: ListSource,
    window: Window,
    nodes: readonly FieldNode[],
    lists: number,
  ): ConnectionPlan {
    const { wanted, recordNodes } = this.#wanted(target, nodes);
    const level = wanted.rows ? this.level(target, recordNodes, lists * window.size) : null;
    if (!level) this.#spend(0);
    return { target, source, window, wanted, level };
  }

  /** The fields selected on objects of the named type below these nodes. */
  fieldsOf(typeName: string, nodes: readonly FieldNode[]): ReadonlyMap<string, SelectedField> {
    return this.selecting.fieldsOf(this.selecting.schema.getType(typeName) as GraphQLObjectType, nodes);
  }

  #wanted(target: BoundType, nodes: readonly FieldNode[]): { wanted: Wanted; recordNodes: FieldNode[] } {
    const fields = this.fieldsOf(`${target.name}Connection`, nodes);
    const below = (name: string, from = fields): FieldNode[] => from.get(name)?.nodes ?? [];
    const edges = this.fieldsOf(`${target.name}Edge`, below('edges'));
    const pageInfo = this.fieldsOf('PageInfo', below('pageInfo'));
    const wanted: Wanted = {
      rows: fields.has('nodes') || fields.has('edges') || pageInfo.size > 0,
      edges: fields.has('edges'),
      cursors: edges.has('cursor') || pageInfo.has('startCursor') || pageInfo.has('endCursor'),
      next: pageInfo.has('hasNextPage'),
      previous: pageInfo.has('hasPreviousPage'),
      count: fields.has('totalCount') || fields.has('isTotalCountExact'),
    };
    return { wanted, recordNodes: [...below('nodes'), ...below('node', edges)] };
  }

  #spend(records: number): void {
    this.#statements += 1;
    this.#records += records;
    const { mostStatements, mostRecords } = this.limits;
    if (this.#statements > mostStatements) {
      throw new RequestError(RequestErrorCode.TOO_COMPLEX, `one field may ask for at most ${mostStatements} lists`);
    }
    if (this.#records > mostRecords) {
      throw new RequestError(
        RequestErrorCode.TOO_COMPLEX,
        `this field could answer more than ${mostRecords} records; ask for smaller pages`,
      );
    }
  }
}

/** A connection field of a type; null for a list at the root, whose arguments come with its request. */
export type ListSource = Extract<FieldSource, { kind: 'connection' }> | null;
