import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schemaProblems } from './schema-rules.js';

const contract = `
  "What went wrong." interface UserError { "The text." message: String! }
  "Asks." type Query { "The shop." shop: Shop! "Null when all is well." refusal: UserError }
`;
const problemsOf = (sdl: string) => schemaProblems(buildSchema(contract + sdl));

describe('the schema check', () => {
  it('accepts a schema in which everything is described and bounded', () => {
    expect(
      problemsOf(`
        "A shop." type Shop {
          "Its name." name: String!
          "Null until it closes." closedAt: String
          "At most 3, the newest first." notices: [String!]!
        }
        "Changes." type Mutation { "Opens the shop." openShop("What." input: OpenShopInput!): OpenShopPayload! }
        "To open." input OpenShopInput { "Which." id: ID! }
        "The answer." type OpenShopPayload { "Null on errors." shop: Shop "Why not." errors: [UserError!]! }
      `),
    ).toEqual([]);
  });

  it('refuses texts and lists that come in without an end', () => {
    const limits = `
      "Characters." directive @length("At most." max: Int!) on INPUT_FIELD_DEFINITION | ARGUMENT_DEFINITION
      "Items." directive @items("At most." max: Int!) on INPUT_FIELD_DEFINITION | ARGUMENT_DEFINITION`;
    const shop = (inputs: string) => `${limits} "A shop." type Shop { "Its name." name(${inputs}): String! }`;
    expect(problemsOf(shop('"Which." q: String @length(max: 9), "Which." ids: [ID!] @items(max: 9)'))).toEqual([]);
    expect(problemsOf(shop('"Which." q: [String!] @items(max: 9), "Which." ids: [ID!]'))).toEqual([
      expect.stringContaining('Shop.name(q:) is a text without end'),
      expect.stringContaining('Shop.name(ids:) is a list without end'),
    ]);
  });

  it.each([
    ['a type', 'type Shop { "Its name." name: String! }', 'Shop has no description'],
    ['a field', '"A shop." type Shop { name: String! }', 'Shop.name has no description'],
    ['an argument', '"A shop." type Shop { "Its name." name(in: ID!): String! }', 'Shop.name(in:) has no description'],
    [
      'an enum value',
      '"A shop." type Shop { "Now." state: State! } "A state." enum State { OPEN }',
      'State.OPEN has no',
    ],
    ['a directive', '"A shop." type Shop { "Its name." name: String! } directive @quiet on OBJECT', '@quiet has no'],
  ])('refuses %s without a description', (_, sdl, problem) => {
    expect(problemsOf(sdl)).toEqual([expect.stringContaining(problem)]);
  });

  it('refuses a nullable field that does not say when it is null', () => {
    const problems = problemsOf('"A shop." type Shop { "When it closed." closedAt: String }');
    expect(problems).toEqual([expect.stringContaining('Shop.closedAt may be null')]);
  });

  it('refuses a list without end', () => {
    const problems = problemsOf('"A shop." type Shop { "Its notices." notices: [String!]! }');
    expect(problems).toEqual([expect.stringContaining('Shop.notices is a list without end')]);
  });

  it('refuses a mutation without the one input and the errors of its payload', () => {
    const problems = problemsOf(`
      "A shop." type Shop { "Its name." name: String! }
      "Changes." type Mutation { "Opens the shop." openShop("Which." id: ID!): Shop! }
    `);
    expect(problems).toEqual([
      'Mutation.openShop takes one argument, "input: …Input!".',
      'Mutation.openShop returns a non-null payload with "errors: [UserError!]!".',
    ]);
  });

  it.each([
    ['a field', '"A shop." type Shop { "Its name." shop_name: String! }', 'Shop.shop_name: fields are named'],
    [
      'a value',
      '"A shop." type Shop { "Now." state: State! } "A state." enum State { "Open." open }',
      'State.open: values of enums are named',
    ],
    [
      'a type',
      '"A shop." type Shop { "Its till." till: shop_till! } "A till." type shop_till { "Its name." name: String! }',
      'shop_till: types are named in PascalCase',
    ],
  ])('refuses %s that is named otherwise than the rest', (_, sdl, problem) => {
    expect(problemsOf(sdl)).toEqual([expect.stringContaining(problem)]);
  });

  it('refuses a type that nobody can meet', () => {
    const problems = problemsOf('"A shop." type Shop { "Its name." name: String! } "Lost." type Lost { "A." a: Int! }');
    expect(problems).toEqual(['Lost is nowhere asked or answered: use it or remove it.']);
  });

  it('refuses a list that a Relay client could not page', () => {
    const problems = problemsOf(`
      "A shop." type Shop { "Its staff. At most 3." staff: StaffConnection! }
      "A page." type StaffConnection { "Rows." nodes: [Staff!]! "How many." totalCount: Int! }
      "Somebody." type Staff { "Their name." name: String! }
    `);
    expect(problems).toEqual([
      'Shop.staff takes first: Int.',
      'Shop.staff takes after: String.',
      'Shop.staff takes last: Int.',
      'Shop.staff takes before: String.',
      'StaffConnection.edges is [StaffEdge!]!.',
      'StaffConnection.pageInfo is PageInfo!.',
      'StaffConnection counts: totalCount: Int! and isTotalCountExact: Boolean!.',
    ]);
  });

  it('lets a record be paged by the question for it', () => {
    const problems = problemsOf(`
      extend type Query { "The book." book("How many." first: Int, "After." after: String, "How many." last: Int, "Before." before: String): Book! }
      "A shop." type Shop { "Its name." name: String! }
      "A book." type Book { "Its lines." lines: LineConnection! }
      "A page." type LineConnection { "Rows. At most 100." nodes: [Line!]! }
      "Something." type Line { "Its text." text: String! }
    `);
    expect(problems).not.toContainEqual(expect.stringContaining('Book.lines'));
  });

  it('refuses a deprecation without a day', () => {
    const problems = problemsOf('"A shop." type Shop { "Its name." name: String! @deprecated(reason: "Use title.") }');
    expect(problems).toEqual([expect.stringContaining('Shop.name is deprecated: say what to use instead')]);
  });
});
