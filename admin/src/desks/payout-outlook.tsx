import { Button, Card, CardActions, CardContent, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { payoutOutlook } from '../../generated/operations.js';
import { send } from '../api/send.js';
import { MoneyFacts } from './money-facts.js';

const SHOWN = 8;

/** What a run drafted now would pay, hold and carry over; drafting itself is done on the list of runs (I3). */
export function PayoutOutlook() {
  const translate = useTranslate();
  const { data } = useQuery({ queryKey: ['money', 'outlook'], queryFn: () => send(payoutOutlook, {}) });
  const preview = data?.payoutPreview;
  if (!preview) return null;
  return (
    <Card variant="outlined">
      <CardContent>
        <Typography component="h2" variant="h6">
          {translate('panel.whatARunPays')}: {String(preview.total.amount)} ({preview.payoutCount})
        </Typography>
        <MoneyFacts
          facts={(['held', 'later', 'carried'] as const).map((name) => [
            translate(`panel.${name}`),
            preview[name].amount,
          ])}
        />
        <MoneyFacts
          facts={preview.merchants
            .slice(0, SHOWN)
            .map(({ merchant, due }) => [merchant?.name.forViewer ?? '–', due.amount])}
        />
      </CardContent>
      <CardActions>
        <Button component={Link} to="/payoutRuns">
          {translate('resources.payoutRuns.name', { smart_count: 2 })}
        </Button>
      </CardActions>
    </Card>
  );
}
