import type { Expression } from 'kysely';
import type { Actor } from '../actor.js';
import type { DefaultOrder } from './connection.js';
import type { BatchLoad, ComputedField } from './reads.js';
import type { ColumnsByName } from './requests.js';
import type { Visibility } from './visibility.js';

type AnyRow = Record<string, unknown>;
export type RowCondition = (viewer: Actor, row: ColumnsByName) => Visibility;
export type RowExpression = (row: ColumnsByName, viewer: Actor) => Expression<unknown>;
export type Convert = (value: unknown) => unknown;

/** How one field of a type is answered. */
export type FieldSource =
  | { readonly kind: 'column'; readonly property: string; readonly convert: Convert | null }
  | { readonly kind: 'expression'; readonly expression: RowExpression; readonly convert: Convert | null }
  | { readonly kind: 'money'; readonly minor: string | RowExpression; readonly currency: string | null }
  | { readonly kind: 'text'; readonly zh: string; readonly en: string }
  | {
      readonly kind: 'computed';
      readonly computed: ComputedField<AnyRow>;
      readonly isMoney: boolean;
      readonly currency: string | null;
    }
  | { readonly kind: 'one'; readonly target: string; readonly by: string; readonly impliedBy: boolean }
  | {
      readonly kind: 'list';
      readonly target: string;
      readonly by: string;
      readonly most: number;
      readonly order: DefaultOrder | null;
    }
  | {
      readonly kind: 'connection';
      readonly target: string;
      readonly by: string;
      readonly defaultOrder: DefaultOrder | null;
      readonly where: ((row: ColumnsByName, viewer: Actor) => Visibility) | null;
    }
  | { readonly kind: 'batch'; readonly load: BatchLoad };

/** A field of a bound type with the rows it is for, where it is not for all that can be seen. */
export interface BoundField {
  readonly name: string;
  readonly source: FieldSource;
  readonly guard: RowCondition | null;
}
