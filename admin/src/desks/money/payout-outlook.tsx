import { Button, Card, CardActions, CardContent, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useLocaleState, usePermissions, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { payoutOutlook } from '../../../generated/operations.js';
import { creationOf } from '../../actions/available-actions.js';
import { useActionFlow } from '../../actions/use-action-flow.js';
import { send } from '../../api/send.js';
import { moneyText } from '../../fields/sent-values.js';
import { resourceNamed } from '../../known-resources.js';
import { useLabels } from '../../labels/use-labels.js';
import { may } from '../../session/viewer.js';
import { MoneyFacts } from './money-facts.js';

const SHOWN = 8;
const runs = resourceNamed('payoutRuns');
const drafting = creationOf(runs);

/** What a run drafted now would pay, hold and carry over, and the button that drafts it (I3). */
export function PayoutOutlook() {
  const translate = useTranslate();
  const labels = useLabels();
  const [locale = 'zh'] = useLocaleState();
  const { permissions } = usePermissions<readonly string[]>();
  const flow = useActionFlow(runs, undefined);
  const { data } = useQuery({ queryKey: ['money', 'outlook'], queryFn: () => send(payoutOutlook, {}) });
  const preview = data?.payoutPreview;
  if (!preview) return null;
  return (
    <Card variant="outlined">
      <CardContent>
        <Typography component="h2" variant="h6">
          {translate('panel.whatARunPays')}: {moneyText(preview.total, locale)} ({preview.payoutCount})
        </Typography>
        <MoneyFacts
          facts={(['held', 'later', 'carried', 'reserve'] as const).map((name) => [
            translate(`panel.${name}`),
            preview[name],
          ])}
        />
        <MoneyFacts
          facts={preview.merchants.slice(0, SHOWN).map(({ merchant, due }) => [merchant?.name.forViewer ?? '–', due])}
        />
      </CardContent>
      <CardActions>
        {drafting && may(permissions, drafting.permission) && (
          <Button
            variant="contained"
            disabled={flow.isBusy || preview.payoutCount === 0}
            onClick={() => flow.start(drafting)}
          >
            {labels.ofAction(drafting.name)}
          </Button>
        )}
        {flow.dialog}
        <Button component={Link} to="/payoutRuns">
          {translate('resources.payoutRuns.name', { smart_count: 2 })}
        </Button>
      </CardActions>
    </Card>
  );
}
