import type { Identifier, RaRecord } from 'ra-core';
import { lazy, Suspense } from 'react';
import { DataTable } from 'react-admin';
import { labelName } from '../../codegen/names.js';
import { RecordActions } from '../actions/record-actions.js';
import type { ResourceDescriptor } from '../descriptor.js';
import { Field } from '../fields/field.js';
import { NUMBER_KINDS } from '../fields/rows-table.js';
import { useLabels } from '../labels/use-labels.js';
import { columnsOf, hiddenColumns } from './columns.js';

interface RecordTableProps {
  readonly resource: ResourceDescriptor;
  /** Inside another record: no bulk actions, and no column that repeats the record around it. */
  readonly isEmbedded?: boolean;
  /** The filter by which the rows belong to that record. */
  readonly target?: string;
  /** The row that keys act on. */
  readonly atHandId?: Identifier | undefined;
}

// Loaded when rows can be selected and somebody does.
const BulkActions = lazy(async () => ({ default: (await import('../actions/bulk-actions.js')).BulkActions }));

const atHand = { boxShadow: 'inset 4px 0 0 0', bgcolor: 'action.selected' };

export function RecordTable({ resource, isEmbedded = false, target, atHandId }: RecordTableProps) {
  const labels = useLabels();
  const columns = columnsOf(resource).filter(
    ({ source }) => target === undefined || labelName(source) !== labelName(target),
  );
  const canBulk = !isEmbedded && resource.actions.some(({ bulk }) => bulk);
  return (
    <DataTable
      rowClick="show"
      bulkActionButtons={canBulk ? <BulkButtons resource={resource} /> : false}
      hiddenColumns={hiddenColumns(resource)}
      {...(atHandId !== undefined && { rowSx: ({ id }: RaRecord) => (id === atHandId ? atHand : {}) })}
      {...(isEmbedded && { storeKey: `${resource.name}.embedded` })}
    >
      {columns.map((field) => (
        <DataTable.Col
          key={field.source}
          source={field.source}
          label={labels.ofField(resource.name, field.source)}
          disableSort={!(field.source in resource.sort)}
          {...(NUMBER_KINDS.has(field.kind) && { align: 'right' as const })}
        >
          <Field field={field} isBrief />
        </DataTable.Col>
      ))}
      {resource.actions.some(({ idInput }) => idInput !== undefined) && (
        <DataTable.Col source="availableActions" label="panel.actions" disableSort>
          <RecordActions resource={resource} place="row" />
        </DataTable.Col>
      )}
    </DataTable>
  );
}

const BulkButtons = ({ resource }: { resource: ResourceDescriptor }) => (
  <Suspense fallback={null}>
    <BulkActions resource={resource} />
  </Suspense>
);
