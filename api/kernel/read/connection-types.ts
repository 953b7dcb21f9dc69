import { type ClassType, Field, getMetadataStorage, Int, ObjectType } from 'type-graphql';
import { Cost } from '../schema/limit-directives.js';

@ObjectType('PageInfo', { simpleResolvers: true, description: 'Where a page lies in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether records follow this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether records precede this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first record; null on an empty page.' })
  startCursor?: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last record; null on an empty page.' })
  endCursor?: string | null;
}

/** GraphQL type of a connection, e.g. `OrderConnection`, and the type of its records. */
interface ConnectionType {
  readonly connection: ClassType<object>;
  readonly type: Function;
}

const byType = new Map<Function, ConnectionType>();

/**
 * The connection class of a readable type (`reads(OrderType, …)` makes it), for the return type of a root list:
 * `@Query(() => connectionOf(() => OrderType))`.
 */
export function connectionOf(type: () => ClassType<object>): ClassType<object> {
  const known = byType.get(type());
  if (!known) throw new Error(`${type().name} has no connection: declare reads(${type().name}, …) first`);
  return known.connection;
}

/** Names of the connection types and the classes of their records, for binding. */
export function connectionTypes(): ReadonlyMap<string, Function> {
  return new Map([...byType.values()].map(({ connection, type }) => [nameOf(connection), type]));
}

/** The name a class has in the schema. */
export function nameOf(type: Function): string {
  const found = getMetadataStorage().objectTypes.find((each) => each.target === type);
  if (!found) throw new Error(`${type.name} is no @ObjectType`);
  return found.name;
}

/** Makes `OrderConnection` and `OrderEdge` of `Order`, once. */
export function defineConnection(type: ClassType<object>): void {
  if (byType.has(type)) throw new Error(`reads(${type.name}, …) is declared twice`);
  const name = nameOf(type);

  @ObjectType(`${name}Edge`, {
    simpleResolvers: true,
    description: `A record of a page of \`${name}\` with its cursor.`,
  })
  class Edge {
    @Field(() => type, { description: 'The record.' })
    node!: object;

    @Field(() => String, {
      description: 'Where the record stands in the list as it is sorted; opaque, for `after` and `before`.',
    })
    cursor!: string;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of \`${name}\`.` })
  class Connection {
    @Field(() => [type], { description: 'The records; at most 100.' })
    nodes!: object[];

    @Field(() => [Edge], { description: 'The records with their cursors; at most 100.' })
    edges!: Edge[];

    @Field(() => PageInfo, { description: 'Where this page lies in the list.' })
    pageInfo!: PageInfo;

    @Cost(10)
    @Field(() => Int, {
      description: 'How many records the list has; counted only when asked for, and never beyond 10 000.',
    })
    totalCount!: number;

    @Field(() => Boolean, { description: 'False when there are more records than `totalCount` tells.' })
    isTotalCountExact!: boolean;
  }

  byType.set(type, { connection: Connection, type });
}
