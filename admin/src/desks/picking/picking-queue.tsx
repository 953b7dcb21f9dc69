import CheckBox from '@mui/icons-material/CheckBox';
import CheckBoxOutlineBlank from '@mui/icons-material/CheckBoxOutlineBlank';
import {
  Alert,
  Button,
  Card,
  Chip,
  List,
  ListItemButton,
  ListItemIcon,
  ListItemText,
  Stack,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useRedirect, useTranslate } from 'ra-core';
import { useEffect, useRef, useState } from 'react';
import { makeBatch, type PickingQueueQuery, pickingQueue } from '../../../generated/operations.js';
import { send } from '../../api/send.js';
import { useLabels } from '../../labels/use-labels.js';
import { loadViewer } from '../../session/viewer.js';
import { useShortcuts } from '../kit/use-shortcuts.js';
import { useStep } from '../kit/use-step.js';
import { TogetherChip } from './together-chip.js';

type Waiting = PickingQueueQuery['waitingOrders'][number];

async function queueOfOwn() {
  const viewer = await loadViewer();
  const merchants = viewer?.merchants.map(({ merchantId }) => merchantId) ?? [];
  const merchantId = viewer?.isStaff || merchants.length !== 1 ? null : (merchants[0] ?? null);
  const { waitingOrders } = await send(pickingQueue, { merchantId });
  return { orders: waitingOrders, me: viewer?.account?.id ?? null };
}

/** What waits to leave, the most urgent first; what is marked, or the most urgent, becomes a batch of one's own. */
export function PickingQueue({ onBatched }: { readonly onBatched: (id: string) => void }) {
  const translate = useTranslate();
  const labels = useLabels();
  const redirect = useRedirect();
  const { data } = useQuery({ queryKey: ['picking', 'queue'], queryFn: queueOfOwn });
  const orders = data?.orders ?? [];
  const [at, setAt] = useState(0);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const { run, isBusy } = useStep(['picking']);
  const here = orders[Math.min(at, orders.length - 1)];
  const mark = ({ order, isReady }: Waiting) => {
    if (!order || !isReady) return;
    const next = new Set(marked);
    if (!next.delete(order.id)) next.add(order.id);
    setMarked(next);
  };
  const make = async () => {
    const first = orders.find(({ order, isReady }) => isReady && (marked.size === 0 || marked.has(order?.id ?? '')));
    const merchantId = first?.order?.merchantId;
    if (!merchantId) return;
    const orderIds = marked.size > 0 ? [...marked] : null;
    const made = await run({
      operation: makeBatch,
      outcomeOf: ({ makePickingBatch }) => makePickingBatch,
      input: { merchantId, orderIds, accountId: data?.me ?? null },
    });
    const id = made?.makePickingBatch.pickingBatch?.id;
    if (id) onBatched(id);
  };
  const go = (steps: number) => setAt(Math.min(Math.max(at + steps, 0), orders.length - 1));
  useShortcuts({
    j: () => go(1),
    ArrowDown: () => go(1),
    k: () => go(-1),
    ArrowUp: () => go(-1),
    x: () => here && mark(here),
    b: () => void make(),
    Enter: () => here?.order && redirect('show', 'orders', here.order.id),
  });
  const mustGo = orders.filter(({ isMustGo }) => isMustGo).length;
  return (
    <Stack spacing={1} sx={{ mt: 1 }}>
      {mustGo > 0 && <Alert severity="warning">{translate('panel.mustGo', { count: mustGo })}</Alert>}
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Button
          size="small"
          variant="contained"
          disabled={isBusy || orders.length === 0}
          onClick={() => void make()}
          endIcon={<kbd aria-hidden>b</kbd>}
        >
          {labels.ofAction('makePickingBatch')}
        </Button>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('panel.pickingQueueKeys')}
        </Typography>
      </Stack>
      <Card variant="outlined">
        <List role="listbox" aria-multiselectable aria-label={translate('panel.pickingQueue')} dense sx={{ p: 0 }}>
          {orders.map((waiting, index) => (
            <WaitingRow
              key={waiting.order?.id ?? index}
              waiting={waiting}
              isHere={waiting === here}
              isMarked={marked.has(waiting.order?.id ?? '')}
              onClick={() => {
                setAt(index);
                mark(waiting);
              }}
            />
          ))}
        </List>
        {orders.length === 0 && <Typography sx={{ p: 2 }}>{translate('panel.nothingToPick')}</Typography>}
      </Card>
    </Stack>
  );
}

interface WaitingRowProps {
  readonly waiting: Waiting;
  readonly isHere: boolean;
  readonly isMarked: boolean;
  readonly onClick: () => void;
}

function WaitingRow({ waiting: { order, batch, shipBy, ...is }, isHere, isMarked, onClick }: WaitingRowProps) {
  const labels = useLabels();
  const translate = useTranslate();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isHere) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isHere]);
  return (
    <ListItemButton
      ref={row}
      role="option"
      aria-selected={isMarked}
      aria-current={isHere || undefined}
      selected={isHere}
      tabIndex={-1}
      onClick={onClick}
      divider
    >
      <ListItemIcon sx={{ minWidth: 36 }}>
        {isMarked ? <CheckBox color="primary" /> : <CheckBoxOutlineBlank color={is.isReady ? 'action' : 'disabled'} />}
      </ListItemIcon>
      <ListItemText
        primary={
          <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1 }}>
            <span>{order?.number}</span>
            <Typography component="span" variant="body2" color={is.isMustGo ? 'error' : 'text.secondary'}>
              {is.isMustGo && `${translate('panel.mustGoToday')} `}
              {typeof shipBy === 'string' && shipBy}
            </Typography>
          </Stack>
        }
        secondary={
          <Stack component="span" direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 0.5, mt: 0.5 }}>
            <span>{`${labels.ofField('orders', 'unitCount')} ${order?.unitCount ?? ''}`}</span>
            {is.isSpecial && (
              <Chip component="span" size="small" color="error" label={labels.ofField('pickingOrders', 'isSpecial')} />
            )}
            {order && <TogetherChip order={order} />}
            {batch && <Chip component="span" size="small" variant="outlined" label={batch.number} />}
            {!is.isReady && !batch && (
              <Chip component="span" size="small" variant="outlined" label={translate('panel.keptBack')} />
            )}
          </Stack>
        }
        slotProps={{ secondary: { component: 'div' } }}
      />
    </ListItemButton>
  );
}
