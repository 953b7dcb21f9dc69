/** What the generator writes about a panel type, and all that the panel knows about the schema. */

export type FieldKind =
  | 'id'
  | 'text'
  | 'multiline'
  | 'email'
  | 'phone'
  | 'url'
  | 'password'
  | 'json'
  | 'int'
  | 'number'
  | 'decimal'
  | 'boolean'
  | 'dateTime'
  | 'date'
  | 'dateTimeRange'
  | 'enum'
  | 'money'
  | 'localized'
  | 'file'
  | 'image'
  /** One record of another panel type, embedded as id and title. */
  | 'reference'
  /** A Relay connection of another panel type: a tab of its own. */
  | 'connection'
  /** An embedded object, or (with `list`) a small table of them. */
  | 'object';

export type View = 'LIST' | 'SHOW' | 'FORM';

export interface FieldDescriptor {
  readonly source: string;
  readonly kind: FieldKind;
  readonly list?: true;
  readonly required?: true;
  readonly default?: unknown;
  /** The enum's name, for its labels and choices. */
  readonly enum?: string;
  /** The values that are offered, where a screen offers not all of them. */
  readonly only?: readonly string[];
  /** The resource it points at. */
  readonly reference?: string;
  /** The field that names a referenced record. */
  readonly title?: string;
  /** A referenced record whose title is bilingual. */
  readonly localizedTitle?: true;
  /** What a referenced record is called by where that is not one text: `source` may lead one step on (`order.number`). */
  readonly titleParts?: readonly FieldDescriptor[];
  /** In a tab: the filter of the other resource that holds this record's id. */
  readonly target?: string;
  /** The rows stand below this key (`nodes` of a connection without a panel type). */
  readonly nodes?: true;
  /** In an input: the record's own rows to choose from, e.g. the lines of the order at hand. */
  readonly rowsOf?: string;
  readonly hidden?: readonly View[];
  readonly pii?: true;
  /** In an input: the order of its rows means something, so they can be moved. */
  readonly ordered?: true;
  /** Shown only to whoever has it. */
  readonly permission?: string;
  /** What an uploaded file is for. */
  readonly upload?: string;
  /** What the schema says of an input; the generator hands it to the messages of its language. */
  readonly help?: string;
  readonly fields?: readonly FieldDescriptor[];
}

/** The text of a document of the allow-list: its own, then its fragments, each on a new line. */
export interface DocumentText {
  readonly text: string;
  readonly fragments?: readonly string[];
}

/** A document of the allow-list. The texts of generated ones are found by their names: they come after the panel is shown. */
export interface Operation {
  readonly name: string;
  /** Of a document written by hand. */
  readonly text?: string;
  /** Each is a variable of that name: whether the person has it, and so may be told the fields that need it. */
  readonly permissions?: readonly string[];
}

/** A hand-written document with the types that the generator read off the schema; the brands never exist at run time. */
export interface TypedOperation<Result, Variables> extends Operation {
  readonly __result?: Result;
  readonly __variables?: Variables;
}

export type ActionKind = 'CREATE' | 'EDIT' | 'DELETE' | 'TRANSITION';
export type Tone = 'DEFAULT' | 'PRIMARY' | 'SUCCESS' | 'WARNING' | 'DANGER';

export interface ActionDescriptor {
  /** The mutation. */
  readonly name: string;
  readonly value: string;
  readonly kind: ActionKind;
  readonly tone: Tone;
  readonly permission: string;
  /** Offered only while the record's `availableActions` names it. */
  readonly offered: boolean;
  /** The resource of the record that the payload brings. */
  readonly creates?: string;
  readonly bulk?: true;
  readonly confirm?: true;
  /** It brings the record's personal data in clear, for the screen that asked and for nothing else. */
  readonly opens?: true;
  /** The input wants an idempotency key. */
  readonly idempotent?: true;
  /** The input wants the version that the person has seen. */
  readonly versioned?: true;
  /** The input that takes the id of the record at hand: `id`, or `orderId` of "create a return from an order". */
  readonly idInput?: string;
  readonly inputs: readonly FieldDescriptor[];
  /** What the payload tells besides the record, shown once: a token, a code. */
  readonly tells?: readonly FieldDescriptor[];
  readonly operation: Operation;
}

export interface ResourceDescriptor {
  readonly type: string;
  readonly name: string;
  readonly group: string;
  readonly permission: string;
  readonly icon?: string;
  readonly title: string;
  readonly localizedTitle?: true;
  readonly titleParts?: readonly FieldDescriptor[];
  readonly fields: readonly FieldDescriptor[];
  /** Every field that fits a cell, the preferred ones first. */
  readonly columns: readonly string[];
  /** So many of them are shown until somebody chooses otherwise. */
  readonly columnsAtFirst: number;
  readonly filters: readonly FieldDescriptor[];
  /** The filter that leaves a shop's people nothing but what is their shop's. */
  readonly shopFilter?: 'merchantId' | 'ids';
  /** Sortable field → value of the order enum. */
  readonly sort: Readonly<Record<string, string>>;
  readonly defaultSort?: string;
  readonly versioned?: true;
  readonly actions: readonly ActionDescriptor[];
  /** Opens the masked personal data of one record (A7); only where the type has some. */
  readonly opening?: ActionDescriptor;
  readonly operations: {
    readonly list: Operation;
    readonly export: Operation;
    readonly one: Operation;
    /** The viewer's own record, for those who may not read other people's. */
    readonly own?: Operation;
    /** Records by their ids at once, where the schema has `nodes(ids:)`. */
    readonly many?: Operation;
    /** How many records stand in each state; only where a state can be filtered by. */
    readonly counts?: Operation;
  };
  /** The filter and enum that `counts` counts by. */
  readonly states?: { readonly filter: string; readonly enum: string };
  readonly live?: { readonly field: string; readonly operation: Operation };
}
