import { Box, Card, CardActionArea, CardContent, CardHeader, Chip, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, usePermissions, useTranslate } from 'ra-core';
import { Title } from 'react-admin';
import { Link } from 'react-router-dom';
import { resources } from '../../generated/resources.js';
import type { dataProvider } from '../data-provider.js';
import type { ResourceDescriptor } from '../descriptor.js';
import { toneOf } from '../fields/tones.js';
import { useLabels } from '../labels/use-labels.js';
import { may } from '../session/viewer.js';

/** The queues of whatever this person may read: how many records stand in each state, one click from the rows. */
export function Dashboard() {
  const translate = useTranslate();
  const { permissions } = usePermissions<readonly string[]>();
  const queues = resources.filter((resource) => resource.states && may(permissions, resource.permission));
  return (
    <Box sx={{ py: 2 }}>
      <Title title="ra.page.dashboard" />
      <Typography component="h1" variant="h5" gutterBottom>
        {translate('panel.queues')}
      </Typography>
      {queues.length === 0 && <Typography>{translate('panel.nothingWaits')}</Typography>}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 320px), 1fr))' }}>
        {queues.map((resource) => (
          <Queue key={resource.name} resource={resource} />
        ))}
      </Box>
    </Box>
  );
}

function Queue({ resource }: { resource: ResourceDescriptor }) {
  const translate = useTranslate();
  const labels = useLabels();
  const { countStates } = useDataProvider<typeof dataProvider>();
  const { data = {} } = useQuery({ queryKey: ['queues', resource.name], queryFn: () => countStates(resource) });
  const { filter = '', enum: enumName = '' } = resource.states ?? {};
  const filled = Object.entries(data).filter(([, { count }]) => count > 0);
  const listWith = (state: string) =>
    `/${resource.name}?filter=${encodeURIComponent(JSON.stringify({ [filter]: [state] }))}`;
  return (
    <Card variant="outlined">
      <CardActionArea component={Link} to={`/${resource.name}`}>
        <CardHeader
          title={translate(`resources.${resource.name}.name`, { smart_count: 2 })}
          slotProps={{ title: { component: 'h2', variant: 'subtitle1' } }}
        />
      </CardActionArea>
      <CardContent sx={{ pt: 0 }}>
        <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1 }}>
          {filled.length === 0 && (
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {translate('panel.nothing')}
            </Typography>
          )}
          {filled.map(([state, { count, isExact }]) => (
            <Chip
              key={state}
              component={Link}
              to={listWith(state)}
              clickable
              variant="outlined"
              color={toneOf(state)}
              label={`${labels.ofValue(enumName, state)} ${isExact ? count : translate('panel.tooMany', { count })}`}
            />
          ))}
        </Stack>
      </CardContent>
    </Card>
  );
}
