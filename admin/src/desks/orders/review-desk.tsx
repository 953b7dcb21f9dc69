import { Alert, Box, Tab, Tabs } from '@mui/material';
import { useRedirect, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Title } from 'react-admin';
import { resourceNamed } from '../../known-resources.js';
import { useKnownFields } from '../../views/use-known-fields.js';
import { QueueTitle } from '../kit/queue.js';
import { type Queued, useQueue } from '../kit/use-queue.js';
import type { Shortcuts } from '../kit/use-shortcuts.js';
import { WorkedQueue } from '../kit/worked-queue.js';
import { useReviewRow } from './review-queue.js';
import { useOrderCounts } from './use-order-counts.js';

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

const byDue = { field: 'dueAt', order: 'ASC' } as const;
const waiting: Queued = { filter: { status: ['PAID'], isHeld: false }, sort: byDue };
const held: Queued = { filter: { status: ['PAID', 'REVIEWED'], isHeld: true }, sort: byDue };

/** 审单: the queue oldest due first, the order at hand beside it, everything under one key (E4). */
export function ReviewDesk() {
  const translate = useTranslate();
  const resource = useKnownFields(resourceNamed('orders'));
  const redirect = useRedirect();
  const [isHeld, setHeld] = useState(false);
  const queue = useQueue('orders', isHeld ? held : waiting);
  const { selected, steps } = queue;
  const rowOf = useReviewRow();
  const moves: Shortcuts = {
    ...steps,
    Enter: () => selected && redirect('show', resource.name, selected.id),
  };
  const counts = useOrderCounts();
  return (
    <Box sx={{ mt: 1 }}>
      <Title title="panel.reviewDesk" />
      <Tabs value={isHeld} onChange={(_event, held: boolean) => setHeld(held)}>
        <Tab
          value={false}
          label={<QueueTitle resource="orders" title={translate('enums.OrderStatus.PAID')} queued={waiting} />}
        />
        <Tab value label={<QueueTitle resource="orders" title={translate('fields.isHeld')} queued={held} />} />
      </Tabs>
      {counts && counts.late.count > 0 && (
        <Alert severity="error" sx={{ mt: 1 }}>
          {`${translate('fields.isLate')} ${
            counts.late.isExact ? counts.late.count : translate('panel.tooMany', { count: counts.late.count })
          }`}
        </Alert>
      )}
      <WorkedQueue
        {...{ queue, resource, moves }}
        title="panel.reviewDesk"
        empty="panel.nothingToReview"
        rowOf={rowOf}
        keys={KEYS}
        hint="panel.reviewKeys"
      />
    </Box>
  );
}
