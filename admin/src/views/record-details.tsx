import { Box, Typography } from '@mui/material';
import { useRecordContext } from 'ra-core';
import { Labeled } from 'react-admin';
import type { FieldDescriptor, ResourceDescriptor } from '../descriptor.js';
import { Field } from '../fields/field.js';
import { rowsOf } from '../fields/formats.js';
import { useLabels } from '../labels/use-labels.js';
import { detailFields } from './columns.js';

/** Everything a record says of itself: its values in columns, then the rows that belong to it. */
export function RecordDetails({ resource }: { resource: ResourceDescriptor }) {
  const labels = useLabels();
  const record = useRecordContext();
  const { values, tables } = detailFields(resource);
  const hasRows = (field: FieldDescriptor) => rowsOf(record?.[field.source]).length > 0;
  return (
    <Box sx={{ width: '100%' }}>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 160px), 1fr))',
          columnGap: 3,
          rowGap: 1,
        }}
      >
        {values.map((field) => (
          <Labeled
            key={field.source}
            label={labels.ofField(resource.name, field.source)}
            sx={{
              alignItems: 'flex-start',
              minWidth: 0,
              overflowWrap: 'anywhere',
              ...(isWide(field) && { gridColumn: '1 / -1' }),
            }}
          >
            <Field field={field} />
          </Labeled>
        ))}
      </Box>
      {tables.filter(hasRows).map((field) => (
        <Box component="section" key={field.source} sx={{ mt: 3 }}>
          <Typography component="h2" variant="subtitle1">
            {labels.ofField(resource.name, field.source)}
          </Typography>
          <Field field={field} />
        </Box>
      ))}
    </Box>
  );
}

const isWide = ({ kind }: FieldDescriptor) => kind === 'multiline' || kind === 'json';
