import type { Actor } from '../actor.js';
import { toDecimal } from '../money.js';
import type { ReadContext } from './context.js';
import type { Derived, LevelPlan, Shape } from './level.js';
import type { RawRow } from './statement.js';

/** A row as resolvers find it: fields under their names, lists under their names and arguments. */
export type Row = Record<string, unknown>;

/** Who reads, when, in which currency the market trades, and the request it is for. */
export interface Viewing {
  readonly viewer: Actor;
  readonly now: Date;
  readonly currency: string;
  readonly ctx: ReadContext;
}

/** Rows of one branch: each owner with the key its records are found by. */
export interface Owners {
  readonly rows: Row[];
  readonly keys: string[];
}

/** Makes row objects of raw rows and notes which of them each branch hangs on. */
export class RowReader {
  readonly owners: readonly Owners[];

  constructor(
    readonly level: LevelPlan,
    readonly viewing: Viewing,
  ) {
    this.owners = level.branches.map(() => ({ rows: [], keys: [] }));
  }

  read(raw: RawRow): Row {
    return this.#fill(this.level.shape, raw, raw);
  }

  #one(shape: Shape, raw: RawRow): Row | null {
    return raw[shape.id] === null ? null : this.#fill(shape, raw, {});
  }

  #fill(shape: Shape, raw: RawRow, row: Row): Row {
    for (const { branch, key, guard } of shape.hanging) {
      if (guard !== null && raw[guard] !== true) row[this.#storedAs(branch)] = null;
      else this.#hang(branch, row, raw[key]);
    }
    for (const { name, output, convert, guard } of shape.slots) {
      const value = guard !== null && raw[guard] !== true ? null : raw[output];
      row[name] = convert === null || value === null ? value : convert(value);
    }
    for (const derived of shape.derived) row[derived.field] = this.#derive(derived, raw, row);
    for (const { field, shape: target, guard } of shape.ones) {
      row[field] = guard !== null && raw[guard] !== true ? null : this.#one(target, raw);
    }
    return row;
  }

  #hang(branch: number, row: Row, key: unknown): void {
    const owners = this.owners[branch];
    if (!owners) throw new Error('a row hangs on a branch that its level does not have');
    if (typeof key !== 'string') {
      row[this.#storedAs(branch)] = null;
      return;
    }
    owners.rows.push(row);
    owners.keys.push(key);
  }

  #storedAs(branch: number): string {
    return this.level.branches[branch]?.storedAs ?? '';
  }

  #derive(derived: Derived, raw: RawRow, row: Row): unknown {
    switch (derived.kind) {
      case 'text':
        return this.#text(slotIn(row, derived.zh), slotIn(row, derived.en));
      case 'expression': {
        const value = derived.guard !== null && raw[derived.guard] !== true ? null : raw[derived.output];
        return derived.convert === null || value === null ? value : derived.convert(value);
      }
      case 'money': {
        const hidden = derived.guard !== null && raw[derived.guard] !== true;
        const minor = derived.slot !== null ? row[derived.slot] : raw[derived.output ?? ''];
        return hidden ? null : this.#money(minor, derived.currency === null ? null : row[derived.currency]);
      }
      case 'computed': {
        if (derived.guard !== null && raw[derived.guard] !== true) return null;
        const facts: Row = {};
        for (const { name, slot, output } of derived.facts) facts[name] = slot !== null ? row[slot] : raw[output ?? ''];
        const value = derived.from(facts, this.viewing.viewer, this.viewing.now, this.viewing.ctx);
        return derived.isMoney && typeof value === 'number'
          ? this.#money(value, derived.currency === null ? null : row[derived.currency])
          : value;
      }
    }
  }

  #money(minor: unknown, currency: unknown): unknown {
    if (minor === null || minor === undefined) return null;
    const code = typeof currency === 'string' ? currency : this.viewing.currency;
    return { amount: toDecimal(minor as number | string, code), currency: code };
  }

  /** A language that is missing is answered by the other. */
  #text(zh: unknown, en: unknown): unknown {
    const [inChinese, inEnglish] = [zh ?? en, en ?? zh];
    if (inChinese === null) return null;
    return {
      zh: inChinese,
      en: inEnglish,
      forViewer: this.viewing.viewer.locale === 'zh' ? inChinese : inEnglish,
    };
  }
}

const slotIn = (row: Row, slot: string | null): unknown => (slot === null ? null : row[slot]);
