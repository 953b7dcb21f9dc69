import { Box, Card, CardActionArea, CardActions, CardContent, Stack, Typography } from '@mui/material';
import { type RaRecord, RecordContextProvider, useCreatePath, useListContext, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { RecordActions } from '../actions/record-actions.js';
import type { ResourceDescriptor } from '../descriptor.js';
import { Value } from '../fields/field.js';
import { titleOf } from '../fields/formats.js';
import { useWords } from '../fields/use-words.js';
import { useLabels } from '../labels/use-labels.js';
import { columnsAtFirst } from './columns.js';

/** The rows of a list where a table has no room: one card a record. */
export function RecordCards({ resource }: { resource: ResourceDescriptor }) {
  const { data, isPending } = useListContext<RaRecord>();
  const translate = useTranslate();
  const words = useWords();
  const labels = useLabels();
  const createPath = useCreatePath();
  if (isPending) return null;
  if (!data || data.length === 0)
    return (
      <Typography sx={{ p: 2 }}>
        {translate('ra.navigation.no_results', {
          name: translate(`resources.${resource.name}.name`, { smart_count: 2 }),
        })}
      </Typography>
    );
  const fields = columnsAtFirst(resource).filter(({ source }) => source !== resource.title);
  return (
    <Stack spacing={1} sx={{ p: 1 }}>
      {data.map((record) => (
        <RecordContextProvider key={record.id} value={record}>
          <Card variant="outlined">
            <CardActionArea component={Link} to={createPath({ resource: resource.name, type: 'show', id: record.id })}>
              <CardContent>
                <Typography component="h2" variant="subtitle1">
                  {titleOf(record, resource, words)}
                </Typography>
                {fields.map((field) => (
                  <Stack key={field.source} direction="row" sx={{ justifyContent: 'space-between', gap: 2, py: 0.25 }}>
                    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                      {labels.ofField(resource.name, field.source)}
                    </Typography>
                    <Box sx={{ textAlign: 'right', typography: 'body2', overflowWrap: 'anywhere' }}>
                      {/* A link inside the card's own link would be no valid page: references are told by name. */}
                      <Value
                        field={field.kind === 'reference' ? { ...field, reference: undefined } : field}
                        value={record[field.source]}
                        isBrief
                      />
                    </Box>
                  </Stack>
                ))}
              </CardContent>
            </CardActionArea>
            <CardActions>
              <RecordActions resource={resource} place="row" />
            </CardActions>
          </Card>
        </RecordContextProvider>
      ))}
    </Stack>
  );
}
