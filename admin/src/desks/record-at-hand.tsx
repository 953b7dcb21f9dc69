import { Button, Card, CardContent, Stack, Typography } from '@mui/material';
import {
  type RaRecord,
  RecordContextProvider,
  ResourceContextProvider,
  useGetOne,
  usePermissions,
  useTranslate,
} from 'ra-core';
import { actionsFor } from '../actions/available-actions.js';
import { COLORS } from '../actions/record-actions.js';
import { useActionFlow } from '../actions/use-action-flow.js';
import type { ResourceDescriptor } from '../descriptor.js';
import type { PanelMessageKey } from '../i18n/panel-messages.js';
import { useLabels } from '../labels/use-labels.js';
import { OpenPersonalData, PersonalDataOpener, WithOpenedData } from '../views/personal-data.js';
import { RecordDetails } from '../views/record-details.js';
import { type Shortcuts, useShortcuts } from './use-shortcuts.js';

interface RecordAtHandProps {
  readonly resource: ResourceDescriptor;
  readonly id: RaRecord['id'];
  /** Key → action; offered only while the record allows it. */
  readonly keys: Readonly<Record<string, string>>;
  readonly moves: Shortcuts;
  /** Says which keys there are. */
  readonly hint: PanelMessageKey;
}

/** One record of a queue, with everything that may be done with it now under one key each. */
export function RecordAtHand({ resource, id, keys, moves, hint }: RecordAtHandProps) {
  const labels = useLabels();
  const translate = useTranslate();
  const { permissions } = usePermissions<readonly string[]>();
  const { data: record } = useGetOne(resource.name, { id });
  const flow = useActionFlow(resource, record);
  const actions = actionsFor(resource, record, permissions);
  const offered = Object.entries(keys).flatMap(([key, value]) => {
    const action = actions.find((candidate) => candidate.value === value);
    return action ? [{ key, action }] : [];
  });
  const doing = Object.fromEntries(offered.map(({ key, action }) => [key, () => !flow.isBusy && flow.start(action)]));
  useShortcuts({ ...moves, ...doing });
  return (
    <ResourceContextProvider value={resource.name}>
      <RecordContextProvider value={record}>
        <PersonalDataOpener>
          <Card variant="outlined" sx={{ minWidth: 0 }}>
            <CardContent>
              <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 2 }}>
                {offered.map(({ key, action }) => (
                  <Button
                    key={key}
                    size="small"
                    variant="outlined"
                    color={COLORS[action.tone]}
                    disabled={flow.isBusy}
                    onClick={() => flow.start(action)}
                    endIcon={<kbd aria-hidden>{key}</kbd>}
                  >
                    {labels.ofAction(action.name)}
                  </Button>
                ))}
                {record && <OpenPersonalData resource={resource} />}
              </Stack>
              <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
                {translate(hint)}
              </Typography>
              {record && (
                <WithOpenedData>
                  <RecordDetails resource={resource} />
                </WithOpenedData>
              )}
            </CardContent>
          </Card>
        </PersonalDataOpener>
        {flow.dialog}
      </RecordContextProvider>
    </ResourceContextProvider>
  );
}

/** Nothing is selected, so that only moving makes sense. */
export function Idle({ moves }: { moves: Shortcuts }) {
  useShortcuts(moves);
  return null;
}
