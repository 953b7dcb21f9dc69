import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useResourceContext } from 'ra-core';
import type { ComponentType } from 'react';
import type { FieldDescriptor, FieldKind } from '../descriptor.js';
import { useLabels } from '../labels/use-labels.js';
import { plainText, rowsOf, UNTOLD } from './formats.js';
import { useWords } from './use-words.js';

export const NUMBER_KINDS: ReadonlySet<FieldKind> = new Set(['money', 'int', 'number', 'decimal']);
const alignOf = (field: FieldDescriptor) => (NUMBER_KINDS.has(field.kind) && !field.list ? 'right' : 'left');

/** A column in which no row says anything only takes room. */
const isFilled = (value: unknown) =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

/** What a record inside a row is recognised by: not its ids, its dates and its counters. */
const isTelling = ({ kind, title }: FieldDescriptor) =>
  !['id', 'dateTime', 'int', 'file'].includes(kind) && (kind !== 'reference' || (title ?? 'id') !== 'id');

interface Shown {
  field: FieldDescriptor;
  value: unknown;
  isBrief?: boolean;
}

/** Rows that belong to their record and to nothing else: lines, parcels, entries of a timeline. */
export function RowsTable({ field, value, cell: Cell }: Shown & { cell: ComponentType<Shown> }) {
  const labels = useLabels();
  const words = useWords();
  const resource = useResourceContext() ?? '';
  const rows = rowsOf(value);
  const columns = (field.fields ?? []).filter(
    (column) => !UNTOLD.has(column.source) && rows.some((row) => isFilled(row[column.source])),
  );
  const label = labels.ofField(resource, field.source);
  return (
    // Whoever has no mouse scrolls it with the arrow keys.
    <TableContainer role="region" tabIndex={0} aria-label={label}>
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column.source} align={alignOf(column)}>
                {labels.ofField(resource, column.source)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row, index) => (
            <TableRow key={String(row['id'] ?? index)}>
              {columns.map((column) => (
                <TableCell key={column.source} align={alignOf(column)}>
                  {column.kind === 'object' ? (
                    plainText(row[column.source], { ...column, fields: column.fields?.filter(isTelling) }, words)
                  ) : (
                    <Cell field={column} value={row[column.source]} isBrief />
                  )}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
