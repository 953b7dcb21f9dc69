import { EntitySchema, MikroORM } from '@mikro-orm/postgresql';
import {
  buildSchemaSync,
  type ClassType,
  Field,
  ID,
  InputType,
  ObjectType,
  Query,
  Resolver,
  registerEnumType,
} from 'type-graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { bindReads, Connection, DateTimeRange, one, orderByInput, reads, ref } from '#api/kernel/read/index.js';
import { Auth } from '#api/kernel/schema/directives.js';

class Stored {
  id!: string;
  name!: string | null;
  otherId!: string | null;
  secret!: string;
}

const orm = await MikroORM.init({
  dbName: 'none',

  entities: [
    new EntitySchema<Stored>({
      class: Stored,
      tableName: 'stored',
      properties: {
        id: { type: 'text', primary: true },
        name: { type: 'text', nullable: true },
        otherId: { type: 'text', nullable: true },
        secret: { type: 'text' },
      },
    }),
  ],
});
afterAll(() => orm.close(true));

type Fields = Record<string, PropertyDecorator | PropertyDecorator[]>;
type Self = () => ClassType<object>;

let number = 0;

/** Binds a type with these fields, declared like this; both may refer to the type itself. */
function bind(fields: Fields | ((self: Self) => Fields), declared: object | ((self: Self) => object) = {}): void {
  number += 1;
  const type: ClassType<object> = class {};
  const self = (): ClassType<object> => type;
  const all = {
    id: Field(() => ID, { description: 'Id.' }),
    ...(typeof fields === 'function' ? fields(self) : fields),
  };
  for (const [name, decorators] of Object.entries(all)) {
    for (const decorate of [decorators].flat()) decorate(type.prototype, name);
  }
  ObjectType(`Bound${number}`, { simpleResolvers: true, description: 'A type.' })(type);
  const declaration = typeof declared === 'function' ? (declared as (of: Self) => object)(self) : declared;
  const bound = reads(type, { entity: () => Stored, visibleTo: 'everyone', ...declaration });
  class Root {}
  Object.defineProperty(Root.prototype, 'root', { value: () => ref(type, 'x') });
  Query(() => type, { nullable: true, description: 'One.' })(Root.prototype, 'root', {});
  Resolver()(Root);
  bindReads(buildSchemaSync({ resolvers: [Root], validate: false }), [bound], orm.getMetadata());
}

const field = (type: () => unknown, nullable = true): PropertyDecorator =>
  Field(type as () => typeof String, { nullable, description: 'A value.' });
const text = (nullable = true): PropertyDecorator => field(() => String, nullable);

describe('binding a schema (design §4)', () => {
  it('takes a field named like a property, nullable where that is', () => {
    expect(() => bind({ name: text(), secret: text(false) })).not.toThrow();
  });

  it('refuses, naming all problems at once, a field that nothing answers', () => {
    expect(() => bind({ nothing: text(), neither: text() })).toThrow(
      /\.nothing is neither a property of stored nor declared[\s\S]*\.neither is neither/,
    );
  });

  it('refuses a field that must have a value of a column that may have none', () => {
    expect(() => bind({ name: text(false) })).toThrow(/name must be nullable, because "name" is/);
  });

  it('refuses a guarded field that could not be null', () => {
    expect(() => bind({ secret: [text(false), Auth('MERCHANTS_READ')] })).toThrow(
      /secret is guarded, so it must be nullable/,
    );
    expect(() => bind({ secret: [text(), Auth('MERCHANTS_READ')] })).not.toThrow();
  });

  it('refuses a declaration for a field the type does not have, and a mask of no property', () => {
    const nothing = { clearFor: () => true, mask: () => null };
    expect(() => bind({}, { computed: { gone: { needs: [], from: () => 1 } } })).toThrow(
      /computed\.gone names no field/,
    );
    expect(() => bind({}, { masked: { gone: nothing } })).toThrow(/masked\.gone is no property of stored/);
  });

  it('refuses a field that is declared twice, and needs that do not exist', () => {
    const computed = { name: { needs: ['gone'], from: () => 1 } };
    expect(() => bind({ name: text() }, { computed })).toThrow(/needs "gone", which stored does not have/);
    expect(() => bind({ name: text() }, { computed, expressions: { name: () => null } })).toThrow(
      /name is declared 2 times/,
    );
  });

  it('refuses a relation that must be there although its record may be hidden, or its id absent', () => {
    const hidden = { visibleTo: () => false };
    const relatedBy = (by: string, impliedBy: boolean) => (self: Self) => ({
      ...hidden,
      relations: { other: one(self, by, { impliedBy }) },
    });
    expect(() => bind((self) => ({ other: field(self) }), relatedBy('secret', false))).not.toThrow();
    expect(() => bind((self) => ({ other: field(self, false) }), relatedBy('secret', false))).toThrow(
      /other must be nullable or impliedBy/,
    );
    expect(() => bind((self) => ({ other: field(self, false) }), relatedBy('secret', true))).not.toThrow();
    expect(() => bind((self) => ({ other: field(self, false) }), relatedBy('otherId', true))).toThrow(
      /other must be nullable, because "otherId" is/,
    );
    expect(() => bind((self) => ({ other: field(self) }), relatedBy('gone', true))).toThrow(/related by "gone"/);
  });

  it('refuses a list that is found, filtered or sorted by what is not there', () => {
    const orders = { NAME: 'NAME', GONE: 'GONE' };
    registerEnumType(orders, { name: 'BoundOrderField', description: 'Sorts.' });
    const Order = orderByInput('BoundOrder', orders);
    class Filter {}
    Field(() => String, { nullable: true, description: 'A condition.' })(Filter.prototype, 'gone');
    Field(() => DateTimeRange, { nullable: true, description: 'A condition.' })(Filter.prototype, 'name');
    InputType('BoundFilter', { description: 'Conditions.' })(Filter);
    const description = 'A list.';
    const listed = (self: Self): Fields => ({
      all: Connection(self, { by: 'nowhere', description, filter: () => Filter, orderBy: () => Order }),
    });
    const masked = { name: { clearFor: () => true, mask: () => null } };
    expect(() => bind(listed, { masked })).toThrow(/orderBy NAME is masked/);
    expect(() => bind(listed, { masked })).toThrow(/filter\.name is masked, so it is compared by exact value only/);
    expect(() => bind(listed)).toThrow(
      /filter\.gone is neither[\s\S]*orderBy GONE is neither[\s\S]*found by "nowhere"/,
    );
  });
});
