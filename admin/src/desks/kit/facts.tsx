import { Box, Typography } from '@mui/material';
import { useRecordContext } from 'ra-core';
import { Field } from '../../fields/field.js';
import { resourceNamed } from '../../known-resources.js';
import { useLabels } from '../../labels/use-labels.js';

interface FactsProps {
  readonly resource: string;
  readonly sources: readonly string[];
}

/** What is known of the record at hand, one line each: only what somebody has filled in. */
export function Facts({ resource, sources }: FactsProps) {
  const record = useRecordContext();
  const labels = useLabels();
  const { fields } = resourceNamed(resource);
  const filled = sources
    .flatMap((source) => fields.find((field) => field.source === source) ?? [])
    .filter(({ source }) => record?.[source] !== null && record?.[source] !== undefined && record[source] !== '');
  if (filled.length === 0) return null;
  return (
    <Box
      component="dl"
      sx={{ display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', columnGap: 2, rowGap: 0.5, m: 0 }}
    >
      {filled.map((field) => (
        <Box key={field.source} sx={{ display: 'contents' }}>
          <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
            {labels.ofField(resource, field.source)}
          </Typography>
          <Typography
            component="dd"
            variant="body2"
            sx={{ m: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap', minWidth: 0 }}
          >
            <Field field={field} />
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
