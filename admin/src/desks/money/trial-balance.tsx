import {
  Alert,
  Link as Anchor,
  Button,
  Card,
  CardContent,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableFooter,
  TableHead,
  TableRow,
  TextField,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useLocaleState, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Title } from 'react-admin';
import { Link } from 'react-router-dom';
import { type TrialBalanceQuery, trialBalance } from '../../../generated/operations.js';
import { send } from '../../api/send.js';
import { moneyText, timeText } from '../../fields/sent-values.js';
import { useLabels } from '../../labels/use-labels.js';

type Check = TrialBalanceQuery['ledgerChecks']['nodes'][number];

/** 试算平衡: the whole ledger by kind of account, now or at any past instant, down to accounts, entries and what they were booked for (F1). */
export function TrialBalance() {
  const translate = useTranslate();
  const labels = useLabels();
  const [locale = 'zh'] = useLocaleState();
  const [at, setAt] = useState('');
  const instant = at ? new Date(at).toISOString() : null;
  const { data } = useQuery({
    queryKey: ['trialBalance', instant],
    queryFn: () => send(trialBalance, { at: instant }),
  });
  const books = data?.trialBalance;
  const [check] = data?.ledgerChecks.nodes ?? [];
  const accountsOf = (kind: string) => `/ledgerAccounts?filter=${encodeURIComponent(JSON.stringify({ kind: [kind] }))}`;
  return (
    <Card sx={{ mt: 2, maxWidth: 900 }}>
      <Title title="panel.trialBalance" />
      <CardContent>
        <LastNight check={check} />
        <Stack direction="row" useFlexGap spacing={2} sx={{ my: 2, flexWrap: 'wrap', alignItems: 'center' }}>
          <TextField
            type="datetime-local"
            size="small"
            label={translate('panel.asOf')}
            value={at}
            onChange={(event) => setAt(event.target.value)}
            slotProps={{ inputLabel: { shrink: true } }}
          />
          <Button disabled={!at} onClick={() => setAt('')}>
            {translate('panel.now')}
          </Button>
        </Stack>
        {books && (
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{translate('resources.ledgerAccounts.name', { smart_count: 2 })}</TableCell>
                <TableCell align="right">{translate('fields.accountCount')}</TableCell>
                <TableCell align="right">{translate('fields.balance')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {books.lines.map(({ kind, accounts, balance }) => (
                <TableRow key={kind}>
                  <TableCell>
                    <Anchor component={Link} to={accountsOf(kind)}>
                      {labels.ofValue('LedgerAccountKind', kind)}
                    </Anchor>
                  </TableCell>
                  <TableCell align="right">{accounts}</TableCell>
                  <TableCell align="right">{moneyText(balance, locale)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
            <TableFooter>
              <TableRow>
                <TableCell colSpan={2}>
                  {translate(books.isBalanced ? 'panel.balanced' : 'panel.notBalanced', {
                    at: timeText(books.at, locale),
                  })}
                </TableCell>
                <TableCell align="right">{moneyText(books.total, locale)}</TableCell>
              </TableRow>
            </TableFooter>
          </Table>
        )}
      </CardContent>
    </Card>
  );
}

/** What the nightly check said last. */
function LastNight({ check }: { check: Check | undefined }) {
  const translate = useTranslate();
  const [locale = 'zh'] = useLocaleState();
  if (!check) return <Alert severity="info">{translate('panel.neverChecked')}</Alert>;
  const more = (
    <Button component={Link} to={`/ledgerChecks/${check.id}/show`} size="small" color="inherit">
      {translate('panel.details')}
    </Button>
  );
  const at = timeText(check.startedAt, locale);
  return check.isSound ? (
    <Alert severity="success" action={more}>
      {translate('panel.soundNight', { at })}
    </Alert>
  ) : (
    <Alert severity="error" action={more}>
      {translate('panel.wrongNight', { at, smart_count: check.problems.length })}
    </Alert>
  );
}
