import { Button, Card, CardContent, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useLocaleState, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { waitingMoney } from '../../../generated/operations.js';
import { send } from '../../api/send.js';
import { moneyText } from '../../fields/sent-values.js';
import type { SentMoney } from './money-facts.js';

/** Bank transfers to confirm or turn down, and couriers whose cash is to be counted: each leads to where that is done (F3, F6). */
export function WaitingMoney() {
  const { data } = useQuery({ queryKey: ['money', 'waiting'], queryFn: () => send(waitingMoney, {}) });
  if (!data) return null;
  const transfers = data.bankTransfers.nodes.map(({ id, code, amount }) => ({ id, name: code, amount }));
  const purses = data.courierPurses.nodes.map(({ id, courier, held }) => ({
    ...{ id, name: courier?.name ?? '–', amount: held },
  }));
  return (
    <Card variant="outlined">
      <CardContent>
        <Waiting resource="bankTransfers" rows={transfers} />
        <Waiting resource="courierPurses" rows={purses} />
      </CardContent>
    </Card>
  );
}

interface Row {
  readonly id: unknown;
  readonly name: string;
  readonly amount: SentMoney;
}

function Waiting({ resource, rows }: { resource: 'bankTransfers' | 'courierPurses'; rows: readonly Row[] }) {
  const translate = useTranslate();
  const [locale = 'zh'] = useLocaleState();
  return (
    <>
      <Typography component="h2" variant="h6">
        {translate(`resources.${resource}.name`, { smart_count: 2 })} ({rows.length})
      </Typography>
      {rows.map(({ id, name, amount }) => (
        <Button
          key={String(id)}
          component={Link}
          to={`/${resource}/${String(id)}/show`}
          fullWidth
          sx={{ justifyContent: 'space-between' }}
        >
          <span>{name}</span>
          <span>{moneyText(amount, locale)}</span>
        </Button>
      ))}
    </>
  );
}
