import type { RaRecord } from 'ra-core';
import type { FieldDescriptor, ResourceDescriptor } from '../descriptor.js';
import { isRow, plainText, type Words } from '../fields/formats.js';
import { sheetFields } from './columns.js';

/** Excel takes a file for UTF-8 only when it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF';
const NUMBER = /^-?\d+(\.\d+)?$/;

/** One cell: quoted, and never a formula, whatever a person has typed into the field (OWASP: CSV injection). */
export function sheetCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** Amounts stay bare numbers, so that a sheet can add them up. */
function cellText(value: unknown, field: FieldDescriptor, words: Words): string {
  if (field.kind === 'money' && isRow(value)) return String(value['amount']);
  return plainText(value, field, words);
}

export function sheetOf(
  resource: ResourceDescriptor,
  records: readonly RaRecord[],
  labelOf: (source: string) => string,
  words: Words,
): string {
  const fields = sheetFields(resource);
  const lines = [
    fields.map(({ source }) => labelOf(source)),
    ...records.map((record) => fields.map((field) => cellText(record[field.source], field, words))),
  ];
  return BYTE_ORDER_MARK + lines.map((cells) => cells.map(sheetCell).join(',')).join('\r\n');
}
