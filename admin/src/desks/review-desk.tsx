import { Alert, Box, Button, Card, CardContent, Stack, Tab, Tabs, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import {
  type RaRecord,
  RecordContextProvider,
  ResourceContextProvider,
  useGetList,
  useGetOne,
  usePermissions,
  useRedirect,
  useTranslate,
} from 'ra-core';
import { useState } from 'react';
import { Title } from 'react-admin';
import { reviewCounts } from '../../generated/operations.js';
import { actionsFor } from '../actions/available-actions.js';
import { COLORS } from '../actions/record-actions.js';
import { useActionFlow } from '../actions/use-action-flow.js';
import { send } from '../api/send.js';
import { resourceNamed } from '../data-provider.js';
import type { ResourceDescriptor } from '../descriptor.js';
import { useLabels } from '../labels/use-labels.js';
import { loadViewer } from '../session/viewer.js';
import { OpenPersonalData, PersonalDataOpener, WithOpenedData } from '../views/personal-data.js';
import { RecordDetails } from '../views/record-details.js';
import { useKnownFields } from '../views/use-known-fields.js';
import { ReviewQueue } from './review-queue.js';
import { type Shortcuts, useShortcuts } from './use-shortcuts.js';

/** What a key does with the order at hand; offered only while the order allows it. */
const KEYS: Readonly<Record<string, string>> = {
  r: 'REVIEW',
  h: 'HOLD',
  u: 'RELEASE',
  a: 'CORRECT_RECIPIENT',
  m: 'CORRECT_NOTE',
  i: 'CORRECT_INVOICE',
  n: 'ADD_NOTE',
};

/** 审单: the queue oldest due first, the order at hand beside it, everything under one key (E4). */
export function ReviewDesk() {
  const translate = useTranslate();
  const resource = useKnownFields(resourceNamed('orders'));
  const redirect = useRedirect();
  const [isHeld, setHeld] = useState(false);
  const { orders, selected, select } = useQueue(isHeld);
  const at = orders.findIndex(({ id }) => id === selected?.id);
  const go = (steps: number) => select(orders[Math.min(Math.max(at + steps, 0), orders.length - 1)]);
  const moves: Shortcuts = {
    j: () => go(1),
    ArrowDown: () => go(1),
    k: () => go(-1),
    ArrowUp: () => go(-1),
    Enter: () => selected && redirect('show', resource.name, selected.id),
  };
  const { data: counts } = useQuery({ queryKey: ['queues', resource.name, 'review'], queryFn: countsOfOwn });
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
          <OrderAtHand key={selected.id} resource={resource} id={selected.id} moves={moves} />
        ) : (
          <Idle moves={moves} />
        )}
      </Box>
    </Box>
  );
}

/** Nothing is selected, so that only moving makes sense. */
function Idle({ moves }: { moves: Shortcuts }) {
  useShortcuts(moves);
  return null;
}

/** The queue, and which order of it is at hand: when it leaves the queue, the one that takes its place. */
function useQueue(isHeld: boolean) {
  const [chosen, setChosen] = useState<{ id: RaRecord['id']; at: number }>();
  const { data: orders = [] } = useGetList('orders', {
    filter: { status: isHeld ? ['PAID', 'REVIEWED'] : ['PAID'], isHeld },
    sort: { field: 'dueAt', order: 'ASC' },
    pagination: { page: 1, perPage: 50 },
    meta: { view: 'list' },
  });
  const selected = orders.find(({ id }) => id === chosen?.id) ?? orders[Math.min(chosen?.at ?? 0, orders.length - 1)];
  const select = (order: RaRecord | undefined) =>
    order && setChosen({ id: order.id, at: orders.findIndex(({ id }) => id === order.id) });
  return { orders, selected, select };
}

async function countsOfOwn() {
  const viewer = await loadViewer();
  const merchantId = viewer?.isStaff ? null : (viewer?.merchants[0]?.merchantId ?? null);
  return (await send(reviewCounts, { merchantId })).orderCounts;
}

interface OrderAtHandProps {
  readonly resource: ResourceDescriptor;
  readonly id: RaRecord['id'];
  readonly moves: Shortcuts;
}

function OrderAtHand({ resource, id, moves }: OrderAtHandProps) {
  const labels = useLabels();
  const translate = useTranslate();
  const { permissions } = usePermissions<readonly string[]>();
  const { data: order } = useGetOne(resource.name, { id });
  const flow = useActionFlow(resource, order);
  const actions = actionsFor(resource, order, permissions);
  const offered = Object.entries(KEYS).flatMap(([key, value]) => {
    const action = actions.find((candidate) => candidate.value === value);
    return action ? [{ key, action }] : [];
  });
  const doing = Object.fromEntries(offered.map(({ key, action }) => [key, () => !flow.isBusy && flow.start(action)]));
  useShortcuts({ ...moves, ...doing });
  return (
    <ResourceContextProvider value={resource.name}>
      <RecordContextProvider value={order}>
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
                {order && <OpenPersonalData resource={resource} />}
              </Stack>
              <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
                {translate('panel.reviewKeys')}
              </Typography>
              {order && (
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
