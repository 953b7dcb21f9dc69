import { type Theme, useMediaQuery } from '@mui/material';
import { type Identifier, type RaRecord, useListContext, usePermissions } from 'ra-core';
import type { ReactNode } from 'react';
import { ColumnsButton, CreateButton, downloadCSV, ExportButton, FilterButton, List, TopToolbar } from 'react-admin';
import { creationOf } from '../actions/available-actions.js';
import type { FieldDescriptor, ResourceDescriptor } from '../descriptor.js';
import { useWords } from '../fields/use-words.js';
import { Input } from '../inputs/input.js';
import { useLabels } from '../labels/use-labels.js';
import { may } from '../session/viewer.js';
import { RecordCards } from './record-cards.js';
import { RecordTable } from './record-table.js';
import { sheetOf } from './sheet.js';
import { useKnownFields } from './use-known-fields.js';

/** Longer sheets are made by the server. */
const EXPORT_LIMIT = 5000;

interface ResourceListProps {
  readonly resource: ResourceDescriptor;
  /** Stands above the rows, inside the list's own context. */
  readonly above?: ReactNode;
  /** The row that keys act on. */
  readonly atHandId?: Identifier | undefined;
}

export function ResourceList({ resource: whole, above, atHandId }: ResourceListProps) {
  const resource = useKnownFields(whole);
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const labels = useLabels();
  const words = useWords();
  const labelOf = (source: string) => labels.ofField(resource.name, source);
  return (
    <List
      // Rows of a list are slimmer than records, so they must not stand in for them.
      queryOptions={{ meta: { view: 'list' } }}
      filters={resource.filters.map((field) => (
        <Input
          key={field.source}
          source={field.source}
          field={field}
          label={labelOf(field.source)}
          labelOf={labelOf}
          isFilter
          alwaysOn={isAlwaysOn(resource, field, isNarrow)}
        />
      ))}
      actions={<ListToolbar resource={resource} isNarrow={isNarrow} />}
      exporter={(records) => downloadCSV(sheetOf(resource, records, labelOf, words), resource.name)}
      empty={false}
      perPage={25}
      {...(resource.defaultSort && { sort: { field: resource.defaultSort, order: 'DESC' as const } })}
    >
      {above}
      {isNarrow ? <RecordCards resource={resource} /> : <RecordTable resource={resource} atHandId={atHandId} />}
    </List>
  );
}

/** Search is always at hand, and where there is room the state too. */
const isAlwaysOn = ({ states }: ResourceDescriptor, { source }: FieldDescriptor, isNarrow: boolean) =>
  source === 'q' || (!isNarrow && source === states?.filter);

function ListToolbar({ resource, isNarrow }: { resource: ResourceDescriptor; isNarrow: boolean }) {
  const { permissions } = usePermissions<readonly string[]>();
  const { data = [] } = useListContext<RaRecord>();
  const creation = creationOf(resource);
  return (
    <TopToolbar>
      {resource.filters.length > 0 && <FilterButton />}
      {!isNarrow && <ColumnsButton />}
      {creation && may(permissions, creation.permission) && <CreateButton />}
      {data.length > 0 && <ExportButton maxResults={EXPORT_LIMIT} meta={{ view: 'export' }} />}
    </TopToolbar>
  );
}
