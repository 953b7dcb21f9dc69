import { Alert, Box, Card, Tab, Tabs, Typography } from '@mui/material';
import { useRedirect, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Title } from 'react-admin';
import { resourceNamed } from '../data-provider.js';
import { useKnownFields } from '../views/use-known-fields.js';
import { Idle, RecordAtHand } from './record-at-hand.js';
import { ReviewQueue } from './review-queue.js';
import { useOrderCounts } from './use-order-counts.js';
import { useQueue } from './use-queue.js';
import type { Shortcuts } from './use-shortcuts.js';

/** What a key does with the order at hand; offered only while the order allows it. */
const KEYS: Readonly<Record<string, string>> = {
  r: 'REVIEW',
  h: 'HOLD',
  u: 'RELEASE',
  a: 'CORRECT_RECIPIENT',
  m: 'CORRECT_NOTE',
  i: 'CORRECT_INVOICE',
  n: 'ADD_NOTE',
  g: 'SHIP_TOGETHER',
};

/** 审单: the queue oldest due first, the order at hand beside it, everything under one key (E4). */
export function ReviewDesk() {
  const translate = useTranslate();
  const resource = useKnownFields(resourceNamed('orders'));
  const redirect = useRedirect();
  const [isHeld, setHeld] = useState(false);
  const {
    records: orders,
    selected,
    select,
    steps,
  } = useQueue('orders', {
    filter: { status: isHeld ? ['PAID', 'REVIEWED'] : ['PAID'], isHeld },
    sort: { field: 'dueAt', order: 'ASC' },
  });
  const moves: Shortcuts = {
    ...steps,
    Enter: () => selected && redirect('show', resource.name, selected.id),
  };
  const counts = useOrderCounts();
  const told = (count: { count: number; isExact: boolean } | undefined) =>
    count ? ` ${count.isExact ? count.count : translate('panel.tooMany', { count: count.count })}` : '';
  const paid = counts?.states.find(({ status }) => status === 'PAID');
  return (
    <Box sx={{ mt: 1 }}>
      <Title title="panel.reviewDesk" />
      <Tabs value={isHeld} onChange={(_event, held: boolean) => setHeld(held)}>
        <Tab value={false} label={`${translate('enums.OrderStatus.PAID')}${told(paid)}`} />
        <Tab value label={`${translate('fields.isHeld')}${told(counts?.held)}`} />
      </Tabs>
      {counts && counts.late.count > 0 && (
        <Alert severity="error" sx={{ mt: 1 }}>{`${translate('fields.isLate')}${told(counts.late)}`}</Alert>
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          mt: 1,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '340px minmax(0, 1fr)' },
        }}
      >
        <Card variant="outlined">
          <ReviewQueue orders={orders} selected={selected} label={translate('panel.reviewDesk')} onSelect={select} />
          {orders.length === 0 && <Typography sx={{ p: 2 }}>{translate('panel.nothingToReview')}</Typography>}
        </Card>
        {selected ? (
          <RecordAtHand
            key={selected.id}
            resource={resource}
            id={selected.id}
            keys={KEYS}
            moves={moves}
            hint="panel.reviewKeys"
          />
        ) : (
          <Idle moves={moves} />
        )}
      </Box>
    </Box>
  );
}
