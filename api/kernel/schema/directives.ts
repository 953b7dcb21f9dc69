import {
  DirectiveLocation,
  GraphQLBoolean,
  GraphQLDirective,
  GraphQLEnumType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
} from 'graphql';
import { Directive } from 'type-graphql';
import { limitDirectives } from './limit-directives.js';

const enumOf = (name: string, description: string, values: Record<string, string>): GraphQLEnumType =>
  new GraphQLEnumType({
    name,
    description,
    values: Object.fromEntries(Object.entries(values).map(([value, text]) => [value, { description: text }])),
  });

const panelGroup = enumOf('PanelGroup', 'Where a resource stands in the menu of the panel.', {
  ORDERS: 'Orders and their parcels.',
  SERVICE: 'Returns, complaints and other service work.',
  CATALOG: 'Categories, products and stock.',
  MERCHANTS: 'Merchants and their members.',
  MONEY: 'Payments, ledger and payouts.',
  SYSTEM: 'Accounts, apps, audit and settings.',
});
const widget = enumOf('Widget', 'How the panel shows or asks for a value, where its type alone does not say.', {
  MULTILINE: 'Several lines of text.',
  IMAGE: 'A picture.',
  FILE: 'A file.',
  URL: 'A web address.',
  EMAIL: 'An e-mail address.',
  PHONE: 'A phone number.',
  PASSWORD: 'A secret that is not shown while typed.',
  JSON: 'Structured data shown as it is.',
});
const panelView = enumOf('PanelView', 'A view of the panel.', {
  LIST: 'The list.',
  SHOW: 'The page of one record.',
  EXPORT: 'The exported table.',
  FORM: 'Create and edit forms.',
});
const actionKind = enumOf('ActionKind', 'What a mutation does to the record it is offered on.', {
  CREATE: 'Makes a record.',
  EDIT: 'Changes its values.',
  DELETE: 'Deletes it.',
  TRANSITION: 'Moves it to another state, or does something with it.',
});
const tone = enumOf('Tone', 'How an action is coloured in the panel.', {
  PRIMARY: 'The usual next step.',
  SUCCESS: 'A step that completes something.',
  WARNING: 'A step to think about.',
  DANGER: 'A step that ends or takes something away.',
});

const nonNull = (
  type: GraphQLEnumType | typeof GraphQLString,
): GraphQLNonNull<GraphQLEnumType | typeof GraphQLString> => new GraphQLNonNull(type);
const strings = new GraphQLList(new GraphQLNonNull(GraphQLString));
const FIELD = DirectiveLocation.FIELD_DEFINITION;

/**
 * The directives a reader of the schema meets (design: "Directives in the SDL"). `permissionEnum` is the enum of the
 * built schema: a second one of that name would be refused.
 */
export const schemaDirectives = (permissionEnum: GraphQLEnumType): GraphQLDirective[] => [
  new GraphQLDirective({
    name: 'auth',
    description: 'The permission this operation or field needs. The server enforces exactly what is declared here.',
    locations: [FIELD],
    args: { permission: { type: nonNull(permissionEnum), description: 'One of the permissions of the vocabulary.' } },
  }),
  new GraphQLDirective({
    name: 'panel',
    description: 'This type is a resource of the admin panel.',
    locations: [DirectiveLocation.OBJECT],
    args: {
      group: { type: nonNull(panelGroup), description: 'Where it stands in the menu.' },
      permission: { type: nonNull(permissionEnum), description: 'Who sees it in the menu.' },
      title: {
        type: nonNull(GraphQLString),
        description: 'The field that names a record; several with spaces, one of a record beside it as `order.number`.',
      },
      columns: { type: strings, description: 'Order of preference of the list columns.' },
      defaultSort: {
        type: GraphQLString,
        description: 'Sort field of the list, descending; the newest first when absent.',
      },
      live: { type: GraphQLString, description: 'The subscription that tells of changed records.' },
      icon: { type: GraphQLString, description: 'Name of a Material icon.' },
    },
  }),
  new GraphQLDirective({
    name: 'field',
    description: 'A hint for generated screens.',
    locations: [FIELD, DirectiveLocation.INPUT_FIELD_DEFINITION, DirectiveLocation.ARGUMENT_DEFINITION],
    args: {
      widget: { type: widget, description: 'How to show or ask for it.' },
      hidden: { type: new GraphQLList(new GraphQLNonNull(panelView)), description: 'Views that leave it out.' },
      pii: {
        type: GraphQLBoolean,
        description: 'Personal data (A7): some masked for whoever does not need them, all erased with the account.',
      },
      ordered: {
        type: GraphQLBoolean,
        description: 'Whether the order of its rows means something: a form lets them be moved.',
      },
      upload: {
        type: GraphQLString,
        description: 'The `FilePurpose` to ask an upload for, where the value is the id of a file.',
      },
    },
  }),
  new GraphQLDirective({
    name: 'action',
    description: 'Links a mutation to an entry of `availableActions` of a type.',
    locations: [FIELD],
    args: {
      on: { type: nonNull(GraphQLString), description: 'The type that offers it.' },
      value: { type: nonNull(GraphQLString), description: 'The entry of its action enum.' },
      kind: { type: nonNull(actionKind), description: 'What it does.' },
      creates: { type: GraphQLString, description: 'The type it creates, when that is another one.' },
      tone: { type: tone, description: 'How it is coloured.' },
      bulk: { type: GraphQLBoolean, description: 'Whether it may be applied to several records at once.' },
      confirm: { type: GraphQLBoolean, description: 'Whether to ask before doing it.' },
    },
  }),
  ...limitDirectives,
];

interface PanelHint {
  group: 'ORDERS' | 'SERVICE' | 'CATALOG' | 'MERCHANTS' | 'MONEY' | 'SYSTEM';
  permission: string;
  title: string;
  columns?: readonly string[];
  defaultSort?: string;
  live?: string;
  icon?: string;
}

/** Makes the type a resource of the panel. */
export const Panel = (hint: PanelHint): ClassDecorator =>
  Directive(`@panel(${args(hint, new Set(['group', 'permission']))})`);

interface FieldHint {
  widget?: 'MULTILINE' | 'IMAGE' | 'FILE' | 'URL' | 'EMAIL' | 'PHONE' | 'PASSWORD' | 'JSON';
  hidden?: readonly ('LIST' | 'SHOW' | 'EXPORT' | 'FORM')[];
  pii?: boolean;
  /** Rows whose order means something. */
  ordered?: boolean;
  upload?: string;
}

/** Hints for generated screens, and the mark of personal data (A7). */
export const Hint = (hint: FieldHint): PropertyDecorator & MethodDecorator =>
  Directive(`@field(${args(hint, new Set(['widget', 'hidden']))})`);

export interface ActionHint {
  on: string;
  value: string;
  kind: 'CREATE' | 'EDIT' | 'DELETE' | 'TRANSITION';
  creates?: string;
  tone?: 'PRIMARY' | 'SUCCESS' | 'WARNING' | 'DANGER';
  bulk?: boolean;
  confirm?: boolean;
}

/** Links a mutation to the action of a type. */
export const Action = (hint: ActionHint): MethodDecorator =>
  Directive(`@action(${args(hint, new Set(['kind', 'tone']))})`);

/** Declares the permission of a query, subscription or field; mutations take theirs from their use case (`Does`). */
export const Auth = (permission: string): PropertyDecorator & MethodDecorator =>
  Directive(`@auth(permission: ${permission})`);

function args(hint: object, enums: ReadonlySet<string>): string {
  const print = (value: unknown, isEnum: boolean): string =>
    Array.isArray(value)
      ? `[${value.map((item) => print(item, isEnum)).join(', ')}]`
      : isEnum
        ? String(value)
        : JSON.stringify(value);
  return Object.entries(hint)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${print(value, enums.has(name))}`)
    .join(', ');
}
