import { Alert, Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useGetIdentity, usePermissions, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { trackerLogs } from '../../../generated/operations.js';
import { send } from '../../api/send.js';
import { useLabels } from '../../labels/use-labels.js';
import { may } from '../../session/viewer.js';

const LOOK_EVERY_MS = 60_000;

/** Whose log of today has too few events: one's own, and everybody's for whoever leads the desk (E9). */
export function TrackerLogs() {
  const translate = useTranslate();
  const labels = useLabels();
  const { data: identity } = useGetIdentity();
  const { permissions } = usePermissions<readonly string[]>();
  const { data } = useQuery({
    queryKey: ['queues', 'trackerNotes'],
    queryFn: () => send(trackerLogs, {}),
    refetchInterval: LOOK_EVERY_MS,
  });
  const leads = may(permissions, 'TRACKING_LEAD');
  const short = (data?.trackerDays ?? []).filter(
    ({ account, missingCount }) => missingCount > 0 && (leads || account?.id === identity?.id),
  );
  if (short.length === 0) return null;
  return (
    <Alert
      severity="info"
      sx={{ mb: 1 }}
      action={
        <Button component={Link} to="/trackerNotes/create" size="small" color="inherit">
          {labels.ofAction('writeTrackerNote')}
        </Button>
      }
    >
      {short
        .map(({ account, missingCount }) =>
          translate('panel.logShort', { name: account?.name ?? '–', count: missingCount }),
        )
        .join('；')}
    </Alert>
  );
}
