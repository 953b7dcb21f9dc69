import { Arg, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../permission.js';
import { RequestError, RequestErrorCode } from '../refusal.js';
import { Auth } from '../schema/directives.js';
import { Node } from '../schema/node.js';
import { MAX_PAGE_SIZE } from './page-args.js';
import { node } from './requests.js';

/** Any record by its id, whatever its kind. */
@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'The record with this id, of whatever kind; null when there is none you may see.',
  })
  @Auth(Permission.PUBLIC)
  node(@Arg('id', () => ID, { description: 'Its id.' }) id: string): Node {
    return node(id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'The records with these ids, in this order, null where there is none you may see. At most 100.',
  })
  @Auth(Permission.PUBLIC)
  nodes(@Arg('ids', () => [ID], { description: 'Their ids; at most 100.' }) ids: string[]): Node[] {
    if (ids.length > MAX_PAGE_SIZE)
      throw new RequestError(RequestErrorCode.BAD_USER_INPUT, `ask for at most ${MAX_PAGE_SIZE} ids`);
    return ids.map((id) => node(id));
  }
}
