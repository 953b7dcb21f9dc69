import { describe, expect, it } from 'vitest';
import { helpTexts } from '../../admin/codegen/help.js';
import { actionOf, fieldOf, panelOf, problemsOf, resourceOf, textOf } from './fixture.js';

describe('the generated panel', () => {
  it('shows a new field in list, details, sheet and form, and asks for nothing but its label', () => {
    const panel = panelOf(
      [
        '  phone: String! @field(pii: true, widget: PHONE)',
        '  phone: String! @field(pii: true, widget: PHONE)\n  nickname: String',
      ],
      ['input EditMerchantInput {', 'input EditMerchantInput {\n  nickname: String'],
    );
    const merchants = resourceOf(panel, 'merchants');
    expect(merchants.columns).toContain('nickname');
    expect(fieldOf(merchants.fields, 'nickname')).toEqual({ source: 'nickname', kind: 'text' });
    expect(fieldOf(actionOf(panel, 'editMerchant').inputs, 'nickname')).toEqual({ source: 'nickname', kind: 'text' });
    for (const use of ['list', 'sheet', 'show']) expect(panel.fragments.get(`Merchant_${use}`)).toContain('nickname');
    const before = panelOf().messages.required;
    expect(panel.messages.required.filter((key) => !before.includes(key))).toEqual(['fields.nickname']);
  });

  it('keeps the preferred columns first and shows only those until somebody chooses', () => {
    const { columns, columnsAtFirst } = resourceOf(panelOf(), 'merchants');
    expect(columns.slice(0, columnsAtFirst)).toEqual(['number', 'name', 'status', 'licence']);
    expect(columns).toContain('createdAt');
  });

  it('orders the menu by group and sorts by what the order enum names', () => {
    const panel = panelOf();
    expect(panel.resources.map(({ name }) => name)).toEqual(['orders', 'returns', 'merchants', 'categories']);
    expect(resourceOf(panel, 'orders').sort).toEqual({ number: 'NUMBER', placedAt: 'PLACED_AT', total: 'TOTAL' });
  });

  it('reads references as id and title, rows of the record as a table, and lists of other records as tabs', () => {
    const { fields } = resourceOf(panelOf(), 'orders');
    expect(fieldOf(fields, 'merchant')).toMatchObject({ kind: 'reference', reference: 'merchants', title: 'name' });
    expect(fieldOf(fields, 'lines')).toMatchObject({ kind: 'object', list: true });
    expect(fieldOf(fields, 'timeline')).toMatchObject({ kind: 'object', list: true, nodes: true });
    expect(fieldOf(fields, 'returns')).toMatchObject({ kind: 'connection', reference: 'returns', target: 'orderId' });
  });

  it('fills in id, version and idempotency key itself and asks for the rest', () => {
    const ship = actionOf(panelOf(), 'shipOrder');
    expect(ship).toMatchObject({ idInput: 'id', versioned: true, idempotent: true, offered: true });
    expect(ship.inputs.map(({ source }) => source)).toEqual(['trackingNumber']);
  });

  it('offers "create a return from an order" with the order at hand and its own lines to choose from', () => {
    const request = actionOf(panelOf(), 'requestReturn');
    expect(request).toMatchObject({ idInput: 'orderId', creates: 'returns', offered: false });
    const line = fieldOf(fieldOf(request.inputs, 'lines').fields ?? [], 'orderLineId');
    expect(line).toMatchObject({ kind: 'reference', rowsOf: 'lines' });
  });

  it('counts the records of each state where a state can be filtered by, of one’s own shops where they can be told', () => {
    const { states, operations } = resourceOf(panelOf(), 'merchants');
    expect(states).toEqual({ filter: 'status', enum: 'MerchantStatus' });
    expect(textOf(panelOf(), operations.counts)).toContain(
      'SUSPENDED:merchants(first:1,filter:{status:[SUSPENDED],ids:$ids})',
    );
  });

  it('asks for the facts of every kind of refusal', () => {
    expect(panelOf().fragments.get('UserError_facts')).toContain(
      '...on OutOfStock{requested available order{id number}}',
    );
  });

  it('A5 asks for a field that needs a permission only on behalf of whoever has it', () => {
    const panel = panelOf();
    const { fields, operations } = resourceOf(panel, 'merchants');
    expect(fieldOf(fields, 'commissionBasisPoints')).toMatchObject({ permission: 'PAYOUTS_READ' });
    expect(panel.fragments.get('Merchant_show')).toContain('commissionBasisPoints@include(if:$PAYOUTS_READ)');
    expect(operations.one).toMatchObject({ permissions: ['PAYOUTS_READ'] });
    expect(textOf(panel, operations.one)).toContain('($id:ID!,$PAYOUTS_READ:Boolean=false)');
  });

  it('A7 opens the personal data of a record of any kind that has some, with a reason, and of no other kind', () => {
    const panel = panelOf();
    const { opening } = resourceOf(panel, 'merchants');
    expect(opening).toMatchObject({ name: 'openRecord', permission: 'MERCHANT_REVIEW', opens: true, idInput: 'id' });
    expect(opening?.inputs.map(({ source }) => source)).toEqual(['reason']);
    expect(textOf(panel, opening?.operation)).toContain(
      'result:openRecord(input:$input){record:node{...Merchant_show}',
    );
    expect(resourceOf(panel, 'categories').opening).toBeUndefined();
    expect(panel.messages.required).toContain('actions.openRecord');
  });

  it('calls a record by several of its fields, and by one of a record beside it', () => {
    const panel = panelOf(['title: "slug"', 'title: "parent.slug isVisible"']);
    const { title, titleParts } = resourceOf(panel, 'categories');
    expect(title).toBe('parent.slug');
    expect(titleParts).toEqual([
      { source: 'parent.slug', kind: 'text' },
      { source: 'isVisible', kind: 'boolean' },
    ]);
    expect(panel.fragments.get('Category_list')).toContain('parent{id parent{slug} isVisible}');
  });

  it('keeps what the schema says about an input apart from the panel, for the messages of its language', () => {
    const { resources, forms } = panelOf([
      'input EditMerchantInput {',
      'input EditMerchantInput {\n  "As friends say."\n  nickname: String',
    ]);
    expect(helpTexts(resources, forms)['editMerchant.nickname']).toBe('As friends say.');
  });

  it('puts every document that it may send into the allow-list, by its sha256', () => {
    const { documents } = panelOf();
    expect(Object.keys(documents).every((hash) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
    expect(Object.values(documents).filter((text) => text.startsWith('mutation Panel_'))).toHaveLength(12);
  });
});

describe('a schema that can be no panel', () => {
  it.each([
    [
      '  REJECT\n}',
      '  REJECT\n  CLOSE\n}',
      'MerchantAction.CLOSE has no mutation with @action(on: "Merchant", value: "CLOSE").',
    ],
    [
      'value: "APPROVE"',
      'value: "REJECT"',
      'MerchantAction.REJECT is the value of several mutations: approveMerchant, rejectMerchant.',
    ],
    ['value: "SHIP"', 'value: "SEND"', '@action(value: "SEND") of shipOrder is no value of OrderAction.'],
    [
      '@action(on: "Order", value: "SHIP"',
      '@action(on: "Parcel", value: "SHIP"',
      '@action(on: "Parcel") of shipOrder names no type with @panel.',
    ],
    [
      '  signOut(input: SignOutInput!): SignOutPayload!',
      '  forget: SignOutPayload!\n  signOut(input: SignOutInput!): SignOutPayload!',
      'The mutation forget has no @action and does not stand in admin/panel.outside.ts.',
    ],
    [
      '  signOut(input: SignOutInput!): SignOutPayload! @auth(permission: SIGNED_IN)\n',
      '',
      'admin/panel.outside.ts names signOut, which is no mutation.',
    ],
    [
      'columns: ["number", "name"',
      'columns: ["number", "nome"',
      '@panel(columns:) of Merchant names "nome", which is no field that fits a column.',
    ],
    ['title: "slug"', 'title: "slog"', '@panel(title: "slog") of Category names no field of that type.'],
    [
      'defaultSort: "placedAt"',
      'defaultSort: "placed"',
      '@panel(defaultSort: "placed") of Order names no field that can be sorted by.',
    ],
    [
      'live: "orderChanged"',
      'live: "orderMoved"',
      '@panel(live: "orderMoved") of Order names no subscription without required arguments whose payload has a Order.',
    ],
    ['  PLACED_AT\n  TOTAL', '  PLACED_AT\n  TOTALS', 'OrderOrderField.TOTALS is the name of no field of Order.'],
    [
      'input RequestReturnInput {',
      'input RequestReturnInput {\n  courierId: ID!',
      'The input RequestReturnInput.courierId points at no type with @panel, so nothing can be picked for it.',
    ],
    [
      'scalar UUID',
      'scalar UUID\nscalar Mood\nextend type Order {\n  mood: Mood\n}',
      'The scalar Mood of Order.mood has no widget in the panel.',
    ],
    [
      'input ReturnFilter {\n  orderId: ID',
      'input ReturnFilter {\n  parcelId: ID',
      'Order.returns can be no tab: ReturnFilter has no "orderId". Add it, or @field(hidden: [LIST, SHOW]).',
    ],
    [
      'input ReviewOrderInput {\n  id: ID!',
      'input ReviewOrderInput {\n  number: String!',
      'The input of reviewOrder has no "id" that takes the Order at hand.',
    ],
    [
      '  category(id: ID!): Category @auth(permission: PUBLIC)\n',
      '',
      'There is no query category(id: ID!) for the type Category with @panel.',
    ],
  ])('is refused when %j is %j', (text, replacement, sentence) => {
    expect(problemsOf([text, replacement])).toContain(sentence);
  });

  it('is told all its problems at once', () => {
    const problems = problemsOf(['live: "orderChanged"', 'live: "orderMoved"'], ['title: "slug"', 'title: "slog"']);
    expect(problems.length).toBeGreaterThanOrEqual(2);
  });
});
