import type { Actor } from '../actor.js';
import type { BoundType } from './bound-type.js';
import type { Args } from './collect.js';
import type { DefaultOrder } from './connection.js';
import type { Convert, FieldSource, RowCondition } from './field-source.js';
import type { BatchLoad, ComputedField } from './reads.js';
import type { Statement } from './statement.js';
import type { Window } from './window.js';

/** What one statement reads: rows of a type, the to-one relations joined to them, and what hangs below. */
export interface LevelPlan {
  readonly type: BoundType;
  readonly columns: readonly SelectedColumn[];
  readonly joins: readonly Join[];
  readonly shape: Shape;
  readonly branches: readonly Branch[];
}

/** One expression of the select list. */
export interface SelectedColumn {
  readonly output: string;
  readonly write: (statement: Statement, viewer: Actor) => void;
}

export interface Join {
  readonly type: BoundType;
  readonly alias: string;
  /** The foreign key, qualified. */
  readonly keySql: string;
  readonly isImplied: boolean;
}

/** How a row object is made from the raw row, for one table of the statement. */
export interface Shape {
  readonly type: BoundType;
  readonly alias: string;
  /** Output that is null when the joined record is absent or not visible. */
  readonly id: string;
  readonly slots: readonly Slot[];
  readonly derived: readonly Derived[];
  readonly ones: readonly { readonly field: string; readonly shape: Shape; readonly guard: string | null }[];
  readonly hanging: readonly { readonly branch: number; readonly key: string; readonly guard: string | null }[];
}

/** A stored value in its row, converted, and null where it is guarded. */
export interface Slot {
  readonly name: string;
  readonly output: string;
  readonly convert: Convert | null;
  readonly guard: string | null;
}

/** A value made from slots and expressions once these are in place. */
export type Derived =
  | {
      readonly kind: 'expression';
      readonly field: string;
      readonly output: string;
      readonly convert: Convert | null;
      readonly guard: string | null;
    }
  | {
      readonly kind: 'money';
      readonly field: string;
      readonly slot: string | null;
      readonly output: string | null;
      readonly currency: string | null;
      readonly guard: string | null;
    }
  | {
      readonly kind: 'text';
      readonly field: string;
      /** Slots; null for a language that is not needed. */
      readonly zh: string | null;
      readonly en: string | null;
    }
  | {
      readonly kind: 'computed';
      readonly field: string;
      readonly facts: readonly {
        readonly name: string;
        readonly slot: string | null;
        readonly output: string | null;
      }[];
      readonly from: ComputedField<Record<string, unknown>>['from'];
      readonly isMoney: boolean;
      readonly currency: string | null;
      readonly guard: string | null;
    };

/** What is read once the rows of a level are known, for all of them together. */
export type Branch =
  | { readonly kind: 'connection'; readonly storedAs: string; readonly plan: ConnectionPlan }
  | {
      readonly kind: 'list';
      readonly storedAs: string;
      readonly by: string;
      readonly most: number;
      readonly order: DefaultOrder | null;
      readonly level: LevelPlan;
    }
  | { readonly kind: 'one'; readonly storedAs: string; readonly isImplied: boolean; readonly level: LevelPlan }
  | { readonly kind: 'batch'; readonly storedAs: string; readonly load: BatchLoad; readonly args: Args };

/** Which parts of a connection were selected. */
export interface Wanted {
  readonly rows: boolean;
  readonly edges: boolean;
  readonly cursors: boolean;
  readonly next: boolean;
  readonly previous: boolean;
  readonly count: boolean;
}

export interface ConnectionPlan {
  readonly target: BoundType;
  /** Null for a list at the root. */
  readonly source: Extract<FieldSource, { kind: 'connection' }> | null;
  /** Of a nested list; one at the root is read by the arguments of its request, for it is planned by its size alone. */
  readonly window: Window;
  readonly wanted: Wanted;
  /** Null when only the count is wanted. */
  readonly level: LevelPlan | null;
}

export type { RowCondition };
