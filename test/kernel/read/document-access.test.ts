import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type Actor, anonymous, systemActor } from '#api/kernel/actor.js';
import { Permission } from '#api/kernel/permission.js';
import { checkDocumentAccess } from '#api/kernel/read/index.js';
import { toySchema } from './toy-schema.js';

const schema = toySchema();

function check(actor: Actor, source: string, variables: Record<string, unknown> = {}): void {
  const { definitions } = parse(source);
  const [operation] = definitions.filter(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  const fragments = definitions.filter(
    (each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION,
  );
  if (!operation) throw new Error('no operation');
  checkDocumentAccess(
    schema,
    operation,
    Object.fromEntries(fragments.map((each) => [each.name.value, each])),
    variables,
    actor,
  );
}

const buyer: Actor = { ...anonymous(), kind: 'PERSON', accountId: 'person_1', buyerId: 'person_1' };
const member: Actor = { ...buyer, merchants: new Map([['shop_1', new Set([Permission.MERCHANTS_READ])]]) };
const secret = '{ orders { nodes { shop { secret } } } }';

describe('a document is refused as a whole (A5)', () => {
  it('when a field needs a permission that reaches nothing, however deep it stands', () => {
    expect(() => check(buyer, secret)).toThrow(
      expect.objectContaining({ code: 'FORBIDDEN', message: 'Shop.secret needs the permission MERCHANTS_READ' }),
    );
    expect(() => check(anonymous(), secret)).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }));
  });

  it.each([
    '{ node(id: "x") { ... on Shop { secret } } }',
    '{ node(id: "x") { ...F } } fragment F on Node { ... on Shop { x: secret } }',
    '{ shops { nodes { ...F } } } fragment F on Shop { ...G } fragment G on Shop { products { nodes { shop { secret } } } }',
    'mutation { move(orderId: "x", productIds: []) { errors { ... on OutOfGoods { product { maker { secret } } } } } }',
  ])('when it hides the field in a fragment: %s', (source) => {
    expect(() => check(buyer, source)).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
    expect(() => check(systemActor, source)).not.toThrow();
  });

  it('and not when the permission reaches some rows: then it decides row by row', () => {
    expect(() => check(member, secret)).not.toThrow();
  });

  it('and not for what is left out by @include and @skip, whatever was asked before', () => {
    const source =
      'query ($on: Boolean!) { shops { nodes { id secret @include(if: $on) ...F @skip(if: $on) } } } fragment F on Shop { status }';
    expect(() => check(buyer, source, { on: false })).not.toThrow();
    expect(() => check(buyer, source, { on: true })).toThrow();
    expect(() => check(buyer, source, { on: false })).not.toThrow();
  });

  it('and not for introspection', () => {
    expect(() => check(anonymous(), '{ __typename __schema { types { name } } }')).not.toThrow();
  });
});
