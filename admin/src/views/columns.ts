import type { FieldDescriptor, ResourceDescriptor } from '../descriptor.js';

/** The fields that a list can show, in their order. */
export const columnsOf = (resource: ResourceDescriptor): FieldDescriptor[] =>
  resource.columns.flatMap((source) => resource.fields.find((field) => field.source === source) ?? []);

/** The columns that wait in the column chooser. */
export const hiddenColumns = ({ columns, columnsAtFirst }: ResourceDescriptor): string[] =>
  columns.slice(columnsAtFirst);

export const columnsAtFirst = (resource: ResourceDescriptor): FieldDescriptor[] =>
  columnsOf(resource).filter(({ source }) => !hiddenColumns(resource).includes(source));

/** What a sheet of the resource holds: whatever has one value a record. */
export const sheetFields = ({ fields }: ResourceDescriptor): FieldDescriptor[] =>
  fields.filter((field) => !field.list && field.kind !== 'connection' && !field.hidden?.includes('SHOW'));

/** What the details of a record show: values first, tables of rows after them; connections are tabs. */
export function detailFields({ fields }: ResourceDescriptor): {
  values: FieldDescriptor[];
  tables: FieldDescriptor[];
  tabs: FieldDescriptor[];
} {
  const shown = fields.filter((field) => !field.hidden?.includes('SHOW') && field.source !== 'version');
  const isTable = (field: FieldDescriptor) => field.kind === 'object' && field.list === true;
  // People know a record by its number or name; its id stands last, for whoever writes to the API's support.
  const values = shown
    .filter((field) => field.kind !== 'connection' && !isTable(field))
    .sort((a, b) => Number(a.source === 'id') - Number(b.source === 'id'));
  return {
    values,
    tables: shown.filter(isTable),
    tabs: shown.filter(({ kind }) => kind === 'connection'),
  };
}
