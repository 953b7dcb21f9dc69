import type { FieldNode } from 'graphql';
import type { RawBuilder } from 'kysely';
import type { Actor } from '../actor.js';
import type { BoundType } from './bound-type.js';
import { typeNamed } from './bound-type.js';
import type { SelectedField } from './collect.js';
import { converterOf } from './columns.js';
import type { BoundField, FieldSource, RowCondition, RowExpression } from './field-source.js';
import type { Branch, Derived, Join, LevelPlan, SelectedColumn, Shape, Slot } from './level.js';
import type { Planner } from './plan.js';
import { anyOf, openedBy, type Visibility } from './visibility.js';
import { windowOf } from './window.js';

type TextSource = Extract<FieldSource, { kind: 'text' }>;

/** A shape while its fields are collected. */
interface Draft {
  readonly type: BoundType;
  readonly alias: string;
  /** The level's own rows are made of the raw row itself, so their columns are named like their slots. */
  readonly isRoot: boolean;
  readonly slots: Map<string, Slot>;
  readonly derived: Derived[];
  readonly ones: Shape['ones'][number][];
  readonly hanging: Shape['hanging'][number][];
}

/** Collects what one statement selects, and what is read after it. */
export class LevelBuilder {
  readonly #columns = new Map<string, SelectedColumn>();
  readonly #joins: Join[] = [];
  readonly #branches: Branch[] = [];

  constructor(
    readonly planner: Planner,
    readonly type: BoundType,
    readonly records: number,
  ) {}

  build(nodes: readonly FieldNode[]): LevelPlan {
    const shape = this.#shape(this.type, 't0', nodes);
    return {
      type: this.type,
      columns: [...this.#columns.values()],
      joins: this.#joins,
      shape,
      branches: this.#branches,
    };
  }

  #shape(type: BoundType, alias: string, nodes: readonly FieldNode[]): Shape {
    const draft: Draft = { type, alias, isRoot: alias === 't0', slots: new Map(), derived: [], ones: [], hanging: [] };
    const id = this.#slot(draft, 'id');
    for (const [key, selected] of this.planner.selecting.fieldsOf(type.graphqlType, nodes)) {
      this.#field(draft, key, selected, type.field(selected.name));
    }
    const { derived, ones, hanging } = draft;
    const slots = [...draft.slots.values()].filter((slot) => !draft.isRoot || !isInPlace(slot));
    return { type, alias, id: draft.slots.get(id)?.output ?? id, slots, derived, ones, hanging };
  }

  #field(draft: Draft, key: string, selected: SelectedField, field: BoundField): void {
    const { source } = field;
    switch (source.kind) {
      case 'column':
        this.#slot(draft, source.property);
        return;
      case 'text':
        draft.derived.push({ kind: 'text', field: field.name, ...this.#text(draft, source, selected.nodes) });
        return;
      case 'money':
        this.#money(draft, field, source);
        return;
      case 'expression': {
        const output = this.#expression(draft, field.name, source.expression);
        draft.derived.push({
          kind: 'expression',
          field: field.name,
          output,
          convert: source.convert,
          guard: this.#guard(draft, field),
        });
        return;
      }
      case 'computed':
        this.#computed(draft, field, source);
        return;
      case 'one':
        this.#one(draft, field, source, selected.nodes);
        return;
      case 'list': {
        const level = this.planner.level(
          typeNamed(this.planner.registry, source.target),
          selected.nodes,
          this.records * source.most,
        );
        this.#hang(draft, field, null, {
          kind: 'list',
          storedAs: key,
          by: source.by,
          most: source.most,
          order: source.order,
          level,
        });
        return;
      }
      case 'connection': {
        const target = typeNamed(this.planner.registry, source.target);
        const plan = this.planner.connection(target, source, windowOf(selected.args), selected.nodes, this.records);
        this.#hang(draft, field, null, { kind: 'connection', storedAs: key, plan });
        return;
      }
      case 'batch':
        this.#hang(draft, field, null, { kind: 'batch', storedAs: key, load: source.load, args: selected.args });
    }
  }

  /** The languages that are asked for, and the one that stands in where such a text may be missing. */
  #text(draft: Draft, source: TextSource, nodes: readonly FieldNode[]): { zh: string | null; en: string | null } {
    const asked = this.planner.fieldsOf('LocalizedText', nodes);
    const isOptional = (property: string): boolean => draft.type.column(property).isNullable;
    const isNeeded = (own: 'zh' | 'en', other: 'zh' | 'en'): boolean =>
      asked.has(own) || asked.has('forViewer') || !asked.has(other) || isOptional(source[other]);
    return {
      zh: isNeeded('zh', 'en') ? this.#slot(draft, source.zh) : null,
      en: isNeeded('en', 'zh') ? this.#slot(draft, source.en) : null,
    };
  }

  #money(draft: Draft, field: BoundField, source: Extract<FieldSource, { kind: 'money' }>): void {
    const currency = source.currency === null ? null : this.#slot(draft, source.currency);
    const { minor } = source;
    if (typeof minor === 'string') {
      draft.derived.push({
        kind: 'money',
        field: field.name,
        slot: this.#slot(draft, minor),
        output: null,
        currency,
        guard: null,
      });
      return;
    }
    const output = this.#expression(draft, field.name, minor);
    draft.derived.push({
      kind: 'money',
      field: field.name,
      slot: null,
      output,
      currency,
      guard: this.#guard(draft, field),
    });
  }

  #computed(
    draft: Draft,
    field: BoundField,
    { computed, isMoney, currency }: Extract<FieldSource, { kind: 'computed' }>,
  ): void {
    const facts = computed.needs.map((name) => ({
      name,
      slot: this.#slot(draft, name),
      output: null as string | null,
    }));
    const expressions = Object.entries(computed.expressions ?? {}).map(([name, expression]) => ({
      name,
      slot: null,
      output: this.#expression(draft, `${field.name}.${name}`, expression),
    }));
    const currencySlot = isMoney && currency !== null ? this.#slot(draft, currency) : null;
    draft.derived.push({
      kind: 'computed',
      field: field.name,
      facts: [...facts, ...expressions],
      from: computed.from,
      isMoney,
      currency: currencySlot,
      guard: this.#guard(draft, field),
    });
  }

  #one(
    draft: Draft,
    field: BoundField,
    source: Extract<FieldSource, { kind: 'one' }>,
    nodes: readonly FieldNode[],
  ): void {
    const target = typeNamed(this.planner.registry, source.target);
    if (this.#joins.length >= this.planner.limits.mostJoins) {
      const key = this.#column(draft, `by ${source.by}`, (statement) =>
        statement.text(draft.type.columnSql(source.by, draft.alias)),
      );
      const level = this.planner.level(target, nodes, this.records);
      this.#hang(draft, field, key, { kind: 'one', storedAs: field.name, isImplied: source.impliedBy, level });
      return;
    }
    const alias = `t${this.#joins.length + 1}`;
    this.#joins.push({
      type: target,
      alias,
      keySql: draft.type.columnSql(source.by, draft.alias),
      isImplied: source.impliedBy,
    });
    draft.ones.push({ field: field.name, shape: this.#shape(target, alias, nodes), guard: this.#guard(draft, field) });
  }

  /** Hangs a branch on the rows of a shape, by the output `key`, or by their id. */
  #hang(draft: Draft, field: BoundField, byOutput: string | null, branch: Branch): void {
    const key = byOutput ?? draft.slots.get(slotName(draft.type, 'id'))?.output ?? 'id';
    draft.hanging.push({ branch: this.#branches.length, key, guard: this.#guard(draft, field) });
    this.#branches.push(branch);
  }

  /** Selects a stored property and says under which name the row keeps it. */
  #slot(draft: Draft, property: string): string {
    const name = slotName(draft.type, property);
    if (draft.slots.has(name)) return name;
    const { type, alias } = draft;
    const mask = type.mask(property);
    const output = this.#column(draft, `slot ${name}`, (statement, viewer) => {
      const clear = mask
        ? readableBy(viewer, mask.clearFor(viewer, type.row(alias)), type.columnRef('id', alias))
        : true;
      const column = type.columnRef(property, alias);
      if (!mask || clear === true) statement.text(type.columnSql(property, alias));
      else if (clear === false) statement.expression(mask.mask(column));
      else
        statement
          .text('case when ')
          .condition(clear)
          .text(' then ')
          .expression(column)
          .text(' else ')
          .expression(mask.mask(column))
          .text(' end');
    });
    const condition = type.guards.get(property);
    const guard = condition ? this.#condition(draft, `guard ${property}`, condition) : null;
    draft.slots.set(name, { name, output, convert: converterOf(type.column(property).sqlType), guard });
    return name;
  }

  #expression(draft: Draft, name: string, expression: RowExpression): string {
    return this.#column(draft, `expression ${name}`, (statement, viewer) =>
      statement
        .text('(')
        .expression(expression(draft.type.row(draft.alias), viewer))
        .text(')'),
    );
  }

  #guard(draft: Draft, field: BoundField): string | null {
    return field.guard ? this.#condition(draft, `guard ${field.name}`, field.guard) : null;
  }

  #condition(draft: Draft, name: string, condition: RowCondition): string {
    return this.#column(draft, name, (statement, viewer) =>
      statement.condition(condition(viewer, draft.type.row(draft.alias))),
    );
  }

  /** Selects an expression once; `slot x` of the level's own rows keeps its name, everything else gets a number. */
  #column(draft: Draft, purpose: string, write: (...args: Parameters<SelectedColumn['write']>) => unknown): string {
    const key = `${draft.alias} ${purpose}`;
    const known = this.#columns.get(key);
    if (known) return known.output;
    const output =
      draft.isRoot && purpose.startsWith('slot ') ? purpose.slice('slot '.length) : `$${this.#columns.size}`;
    this.#columns.set(key, { output, write: (statement, viewer) => void write(statement, viewer) });
    return output;
  }
}

/** A level's own row is the raw row, which holds this value as it is wanted. */
const isInPlace = ({ name, output, convert, guard }: Slot): boolean =>
  name === output && convert === null && guard === null;

/** A row keeps a property under its own name, unless a field of that name answers something else. */
function slotName(type: BoundType, property: string): string {
  const field = type.fields.get(property);
  return !field || (field.source.kind === 'column' && field.source.property === property)
    ? property
    : `$of.${property}`;
}

const readableBy = (viewer: Actor, clear: Visibility, id: RawBuilder<unknown>): Visibility =>
  anyOf(clear, openedBy(viewer, id));
