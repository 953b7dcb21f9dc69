import { Field, ID, InterfaceType } from 'type-graphql';

/** Every record with an id. Types extend this class, so that `id` is declared once. */
@InterfaceType('Node', {
  description: 'A record with a globally unique id; `node(id)` fetches any of them.',
  resolveType: (row: { __typename: string }) => row.__typename,
})
export abstract class Node {
  @Field(() => ID, {
    description: 'Globally unique, opaque, sortable by creation. Its prefix names the kind of record.',
  })
  id!: string;
}
