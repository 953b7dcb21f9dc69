import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useResourceContext } from 'ra-core';
import type { ComponentType } from 'react';
import type { FieldDescriptor, FieldKind } from '../descriptor.js';
import { useLabels } from '../labels/use-labels.js';
import { rowsOf } from './formats.js';

export const NUMBER_KINDS: ReadonlySet<FieldKind> = new Set(['money', 'int', 'number', 'decimal']);
const alignOf = (field: FieldDescriptor) => (NUMBER_KINDS.has(field.kind) && !field.list ? 'right' : 'left');

interface Shown {
  field: FieldDescriptor;
  value: unknown;
}

/** Rows that belong to their record and to nothing else: lines, parcels, entries of a timeline. */
export function RowsTable({ field, value, cell: Cell }: Shown & { cell: ComponentType<Shown> }) {
  const labels = useLabels();
  const resource = useResourceContext() ?? '';
  const rows = rowsOf(value);
  const columns = (field.fields ?? []).filter(({ source }) => source !== 'id' && source !== 'version');
  return (
    <TableContainer>
      <Table size="small" aria-label={labels.ofField(resource, field.source)}>
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
                  <Cell field={column} value={row[column.source]} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
