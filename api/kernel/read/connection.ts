import { Args, ArgsType, type ClassType, Field } from 'type-graphql';
import type { Actor } from '../actor.js';
import { addField } from './added-field.js';
import { connectionOf } from './connection-types.js';
import { type OrderBy, type OrderDirection, PageArgs } from './page-args.js';
import type { ColumnsByName } from './requests.js';
import type { Visibility } from './visibility.js';

export interface ConnectionOptions {
  /** Property of the listed type that holds the id of the record the list hangs on, e.g. `orderId`. */
  readonly by: string;
  readonly description: string;
  /** Input class of the `filter` argument; absent: the list cannot be filtered. */
  readonly filter?: () => ClassType<object>;
  /** Class made by `orderByInput`; absent: the list has one order. */
  readonly orderBy?: () => new () => OrderBy;
  /** Order when the client asks for none; the listed type's `defaultOrder` when absent. */
  readonly defaultOrder?: DefaultOrder;
  /** Whose records have this list at all; for others the field is null (and thereby nullable). */
  readonly visibleIf?: (viewer: Actor, row: ColumnsByName) => Visibility;
  /** Narrows the list to what it says it is, e.g. open complaints only. */
  readonly where?: (row: ColumnsByName, viewer: Actor) => Visibility;
  /** Set it on a connection that carries `@Auth`: whoever the permission does not reach gets null. */
  readonly nullable?: boolean;
  readonly deprecationReason?: string;
}

/** A sort by name (see `orderByInput`), e.g. `{ field: 'CREATED_AT', direction: 'DESC' }`. `ID` is always known. */
export interface DefaultOrder {
  readonly field: string;
  readonly direction: `${OrderDirection}`;
}

export interface DeclaredConnection {
  readonly holder: Function;
  readonly field: string;
  readonly type: () => ClassType<object>;
  readonly options: ConnectionOptions;
}

const declared: DeclaredConnection[] = [];

/** Every connection declared so far. */
export const declaredConnections = (): readonly DeclaredConnection[] => declared;

/** What a page of `T` looks like to the resolver that returns it, and to the class that declares it. */
export interface Connection<T> {
  readonly nodes: readonly T[];
  readonly totalCount: number;
}

/**
 * Declares a paginated list of `type` on a type class, or, from a domain above, on a class
 * `@Resolver(() => MerchantType)` that `schema.ts` lists among its resolvers. The read engine answers it; there is
 * nothing to implement.
 *
 * @example
 * @Connection(() => OrderLineType, { by: 'orderId', description: 'What was ordered.' })
 * lines!: Connection<OrderLineType>;
 */
export function Connection(type: () => ClassType<object>, options: ConnectionOptions): PropertyDecorator {
  return (prototype, key) => {
    const field = String(key);
    const holder = prototype.constructor;
    const { description, deprecationReason } = options;
    const nullable = options.nullable ?? options.visibleIf !== undefined;
    const getType = (): ClassType<object> => connectionOf(type);
    const args = defineArgs(options);
    addField(prototype, field, getType, { nullable, description, deprecationReason });
    Args(() => args)(prototype, field, 0);
    declared.push({ holder, field, type, options });
  };
}

/** Arguments of one connection. The class must exist before the schema is built; its types may come later. */
function defineArgs({ filter, orderBy }: ConnectionOptions): ClassType<object> {
  class ConnectionArgs extends PageArgs {}
  if (filter) {
    Field(filter, { nullable: true, description: 'Keeps only records that meet every condition given.' })(
      ConnectionArgs.prototype,
      'filter',
    );
  }
  if (orderBy) {
    Field(orderBy, { nullable: true, description: 'How to sort; ties are broken by the id.' })(
      ConnectionArgs.prototype,
      'orderBy',
    );
  }
  ArgsType()(ConnectionArgs);
  return ConnectionArgs;
}
