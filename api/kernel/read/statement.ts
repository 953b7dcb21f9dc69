import { createQueryId, type Expression, type Kysely, type OperationNode, RawNode, ValueNode } from 'kysely';
import { RequestError, RequestErrorCode } from '../refusal.js';
import type { Visibility } from './visibility.js';

/** A row as the driver hands it over: a fresh object of our own column names. */
export type RawRow = Record<string, unknown>;

/** SQLSTATEs PostgreSQL answers values with that do not fit their column: forged cursors, zero bytes in a filter. */
const UNFIT_VALUE = new Set(['22003', '22007', '22008', '22021', '22P02', '22P05']);

/** A statement under construction: text of our own, values as parameters, SQL expressions of declarations. */
export class Statement {
  readonly #fragments: string[] = [''];
  readonly #nodes: OperationNode[] = [];

  text(sql: string): this {
    this.#fragments[this.#fragments.length - 1] += sql;
    return this;
  }

  value(value: unknown): this {
    return this.#node(ValueNode.create(value));
  }

  expression(expression: Expression<unknown>): this {
    return this.#node(expression.toOperationNode());
  }

  condition(visibility: Visibility): this {
    if (typeof visibility === 'boolean') return this.text(visibility ? 'true' : 'false');
    return this.text('(').expression(visibility).text(')');
  }

  async run(db: Kysely<unknown>): Promise<RawRow[]> {
    const executor = db.getExecutor();
    const compiled = executor.compileQuery<RawRow>(RawNode.create(this.#fragments, this.#nodes), createQueryId());
    try {
      return (await executor.executeQuery(compiled)).rows;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      if (typeof code === 'string' && UNFIT_VALUE.has(code)) {
        throw new RequestError(
          RequestErrorCode.BAD_USER_INPUT,
          'a cursor or a filter holds a value that cannot be compared with this list',
        );
      }
      throw error;
    }
  }

  #node(node: OperationNode): this {
    this.#nodes.push(node);
    this.#fragments.push('');
    return this;
  }
}
