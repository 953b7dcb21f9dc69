import { withoutId } from '../../codegen/names.js';
import type { ActionDescriptor, FieldDescriptor, ResourceDescriptor } from '../descriptor.js';
import { isRow, rowsOf } from '../fields/formats.js';

export type Values = Record<string, unknown>;
type Row = Readonly<Record<string, unknown>>;

/**
 * Which inputs of an action start with what the record says. An edit shows what it changes; other actions only what
 * they correct: a field of the same name and kind (a recipient, a rate), never a reason that happens to be called alike.
 */
export const prefilled = ({ kind, inputs }: ActionDescriptor, { fields }: ResourceDescriptor): FieldDescriptor[] =>
  kind === 'TRANSITION'
    ? inputs.filter(
        (input) => !input.list && fields.some((field) => field.source === input.source && field.kind === input.kind),
      )
    : [...inputs];

/** What a form starts with: the record's own values as the inputs want them. */
export function formValues(inputs: readonly FieldDescriptor[], record: Row | undefined): Values {
  return Object.fromEntries(
    inputs.map((input) => [input.source, (record && valueFor(input, record)) ?? startOf(input)]),
  );
}

function valueFor(input: FieldDescriptor, record: Row): unknown {
  const own = record[input.source];
  if (input.pii && isMasked(own)) return undefined;
  if (input.kind === 'reference')
    return input.list
      ? rowsOf(record[`${withoutId(input.source)}s`]).map(({ id }) => id)
      : idOf(record[withoutId(input.source)]);
  if (input.kind === 'file' || input.kind === 'image')
    return idOf(record[withoutId(input.source).replace(/File$/, '')] ?? record[withoutId(input.source)]);
  if (input.kind === 'object' && input.list) return rowsOf(own).map((row) => formValues(input.fields ?? [], row));
  if (input.kind === 'object') return isRow(own) ? formValues(input.fields ?? [], own) : undefined;
  if (input.kind === 'money' && isRow(own)) return { amount: own['amount'], currency: own['currency'] };
  if (input.kind === 'decimal' && isRow(own)) return own['amount'];
  if (input.kind === 'localized' && isRow(own)) return { zh: own['zh'], en: own['en'] };
  return own;
}

/** Masked personal data is nothing to start from: who corrects it types it anew. */
const isMasked = (value: unknown) => typeof value === 'string' && value.includes('*');

/** A list that must not be empty begins with one row to fill in. */
function startOf({ kind, list, required, default: value, fields = [] }: FieldDescriptor): unknown {
  if (kind === 'object' && list && required) return [formValues(fields, undefined)];
  return value ?? null;
}

const idOf = (value: unknown) => (isRow(value) ? value['id'] : undefined);

/** What the mutation is told: everything it requires, and whatever differs from `initial`. */
export function changedInput(inputs: readonly FieldDescriptor[], values: Row, initial: Row): Values {
  const told = inputs.filter(
    ({ source, required }) =>
      required || JSON.stringify(clean(values[source])) !== JSON.stringify(clean(initial[source])),
  );
  return Object.fromEntries(told.map(({ source }) => [source, clean(values[source])]));
}

/** An empty text box means no value; a value object, or a row, of which nothing is filled in is none. */
function clean(value: unknown): unknown {
  if (value === '' || value === undefined) return null;
  if (Array.isArray(value)) return value.map(clean).filter((one) => one !== null);
  if (!isRow(value) || value instanceof Date) return value;
  const cleaned = Object.entries(value).map(([name, inner]): [string, unknown] => [name, clean(inner)]);
  const { currency: _, ...rest } = Object.fromEntries(cleaned);
  const hasContent = Object.values(rest).some((inner) => inner !== null);
  return hasContent ? Object.fromEntries(cleaned.filter(([, inner]) => inner !== null)) : null;
}
