import { Button, Card, Chip, Link, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type HttpError, useLocaleState, useNotify, useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { reconcileNow, reconciliationRunsOnDesk } from '../../../generated/operations.js';
import { refuse } from '../../api/refusals.js';
import { send } from '../../api/send.js';
import { moneyText } from '../../fields/sent-values.js';
import { useLabels } from '../../labels/use-labels.js';

const LOOK_EVERY_MS = 15_000;
const RESOURCE = 'reconciliationRuns';
const sums = ['closing', 'onTheWay', 'differences', 'unexplained', 'ledger'] as const;

/** Bills and statements, the latest day first: how far each is, and the law `ledger = closing + on its way + differences` (F6). */
export function ReconciliationRuns() {
  const translate = useTranslate();
  const notify = useNotify();
  const labels = useLabels();
  const client = useQueryClient();
  const [locale = 'zh'] = useLocaleState();
  const { data } = useQuery({
    queryKey: ['reconciliation', 'runs'],
    queryFn: () => send(reconciliationRunsOnDesk, {}),
    refetchInterval: LOOK_EVERY_MS,
  });
  const run = async () => {
    try {
      const { reconcileNow: asked } = await send(reconcileNow, { input: { idempotencyKey: crypto.randomUUID() } });
      if (asked.errors.length > 0) refuse(asked.errors);
      await client.invalidateQueries();
    } catch (error) {
      notify((error as HttpError).message, { type: 'error' });
    }
  };
  return (
    <Card variant="outlined" sx={{ overflowX: 'auto', p: 1 }}>
      <Button variant="outlined" onClick={() => void run()}>
        {translate('actions.reconcileNow')}
      </Button>
      <Table size="small">
        <TableHead>
          <TableRow>
            {['day', 'source', 'status', 'matchedCount', 'openDifferenceCount'].map((field) => (
              <TableCell key={field}>{labels.ofField(RESOURCE, field)}</TableCell>
            ))}
            {sums.map((field) => (
              <TableCell key={field} align="right">
                {labels.ofField(RESOURCE, field)}
              </TableCell>
            ))}
            <TableCell>{labels.ofField(RESOURCE, 'isProven')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {(data?.reconciliationRuns.nodes ?? []).map((each) => (
            <TableRow key={each.id}>
              <TableCell>
                <Link component={RouterLink} to={`/${RESOURCE}/${each.id}/show`}>
                  {each.fromDay === each.day ? String(each.day) : `${String(each.fromDay)} – ${String(each.day)}`}
                </Link>
              </TableCell>
              <TableCell>{each.source}</TableCell>
              <TableCell>
                {labels.ofValue('ReconciliationRunStatus', each.status)}
                {each.errorMessage && (
                  <Typography variant="body2" color="error">
                    {each.errorMessage}
                  </Typography>
                )}
              </TableCell>
              <TableCell>{`${each.matchedCount} / ${each.lineCount}`}</TableCell>
              <TableCell>{each.openDifferenceCount}</TableCell>
              {sums.map((field) => {
                const sum = each[field];
                return (
                  <TableCell key={field} align="right">
                    {sum ? moneyText(sum, locale) : ''}
                  </TableCell>
                );
              })}
              <TableCell>
                {each.status === 'MATCHED' && (
                  <Chip
                    size="small"
                    color={each.isProven ? 'success' : 'error'}
                    label={translate(`ra.boolean.${each.isProven}`)}
                  />
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}
