import { Alert, Button, Card, CardContent, Chip, Stack, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { usePermissions, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useActionFlow } from '../../actions/use-action-flow.js';
import { resourceNamed } from '../../known-resources.js';
import { useLabels } from '../../labels/use-labels.js';
import { may } from '../../session/viewer.js';
import { DeskDialog } from '../kit/desk-dialog.js';
import { useShortcuts } from '../kit/use-shortcuts.js';
import { BatchLines } from './batch-lines.js';
import type { PickingBatchAtHandQuery, PickingResultFacts } from './picking-facts.js';
import { PrintingNow } from './printing-now.js';
import { ShortDialog } from './short-dialog.js';
import { useBatchSteps } from './use-batch-steps.js';

type Batch = NonNullable<PickingBatchAtHandQuery['pickingBatch']>;

interface BatchAtHandProps {
  readonly batch: Batch;
  readonly onMove: (steps: number) => void;
}

/** One batch line by line: pick, confirm, short, print and send without leaving the keys. */
export function BatchAtHand({ batch, onMove }: BatchAtHandProps) {
  const translate = useTranslate();
  const labels = useLabels();
  const client = useQueryClient();
  const orders = batch.orders.nodes.filter(({ status }) => status !== 'OUT');
  const lines = orders.flatMap((made) => made.lines.nodes.map((line) => ({ line, made })));
  const [at, setAt] = useState(0);
  const [asked, setAsked] = useState<'short' | 'waybill' | 'courier'>();
  const { permissions } = usePermissions<readonly string[]>();
  const maySend = may(permissions, 'ORDERS_SHIP');
  const [report, setReport] = useState<readonly PickingResultFacts[]>([]);
  const steps = useBatchSteps(batch, setReport);
  const resource = resourceNamed('pickingBatches');
  const flow = useActionFlow(resource, batch);
  const here = lines[Math.min(at, lines.length - 1)];
  const offers = (action: string) => batch.availableActions.some((each) => each === action);
  const assign = resource.actions.find(({ value }) => value === 'ASSIGN');
  const go = (by: number) => setAt(Math.min(Math.max(at + by, 0), lines.length - 1));
  const pick = async () => {
    if (!here || !offers('RECORD_PICK')) return;
    await steps.pick(here.line.id, here.line.quantity - here.line.shortQuantity);
    go(1);
  };
  const keys: { key: string; label: string; isOffered: boolean; run: () => void }[] = [
    {
      key: 'g',
      label: labels.ofAction('startPickingBatch'),
      isOffered: offers('START'),
      run: () => void steps.start(),
    },
    {
      key: 'a',
      label: labels.ofAction('assignPickingBatch'),
      isOffered: offers('ASSIGN'),
      run: () => assign && flow.start(assign),
    },
    {
      key: 'c',
      label: labels.ofAction('confirmPickingNotes'),
      isOffered: offers('CONFIRM_NOTES') && here?.made.isSpecial === true,
      run: () => here && void steps.confirm(here.made.orderId),
    },
    {
      key: 's',
      label: labels.ofAction('reportShortPick'),
      isOffered: offers('REPORT_SHORT'),
      run: () => setAsked('short'),
    },
    {
      key: 'f',
      label: labels.ofAction('finishPickingBatch'),
      isOffered: offers('FINISH'),
      run: () => void steps.finish(),
    },
    {
      key: 'l',
      label: labels.ofAction('printPickingList'),
      isOffered: offers('PRINT_LIST'),
      run: () => void steps.printList(),
    },
    {
      key: 'w',
      label: labels.ofAction('printWaybills'),
      isOffered: maySend && offers('PRINT_LIST'),
      run: () => void steps.printWaybills(orders.map(({ orderId }) => orderId)),
    },
    {
      key: 'm',
      label: labels.ofAction('enterWaybill'),
      isOffered: maySend && here !== undefined,
      run: () => setAsked('waybill'),
    },
    { key: 't', label: labels.ofAction('recordCourier'), isOffered: maySend, run: () => setAsked('courier') },
    { key: 'e', label: labels.ofAction('shipPickingBatch'), isOffered: offers('SHIP'), run: () => void steps.ship() },
  ];
  const offered = keys.filter(({ isOffered }) => isOffered);
  const moves = {
    j: () => go(1),
    ArrowDown: () => go(1),
    k: () => go(-1),
    ArrowUp: () => go(-1),
    Enter: () => void pick(),
    n: () => onMove(1),
    p: () => onMove(-1),
  };
  useShortcuts({ ...moves, ...Object.fromEntries(offered.map(({ key, run }) => [key, run])) }, steps.isBusy);
  return (
    <Card variant="outlined" sx={{ minWidth: 0 }}>
      <CardContent>
        <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1 }}>
          <Typography variant="h6" component="h2">
            {batch.number}
          </Typography>
          <Chip size="small" label={labels.ofValue('PickingBatchStatus', batch.status)} />
          {batch.picker && <Typography variant="body2">{batch.picker.name}</Typography>}
        </Stack>
        <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1, mb: 1 }}>
          {offered.map(({ key, label, run }) => (
            <Button
              key={key}
              size="small"
              variant="outlined"
              disabled={steps.isBusy}
              onClick={run}
              endIcon={<kbd aria-hidden>{key}</kbd>}
            >
              {label}
            </Button>
          ))}
        </Stack>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
          {translate('panel.pickingKeys')}
        </Typography>
        {maySend && <PrintingNow merchantId={batch.merchantId} />}
        {report.length > 0 && (
          <Alert
            severity={report.some(({ outcome }) => outcome === 'HELD' || outcome === 'UNSENT') ? 'warning' : 'success'}
            sx={{ mb: 1 }}
          >
            {report.map(({ order, outcome }) => (
              <div key={order?.id}>{`${order?.number ?? ''} ${labels.ofValue('PickingOutcome', outcome)}`}</div>
            ))}
          </Alert>
        )}
        <BatchLines
          orders={orders}
          hereId={here?.line.id}
          onChoose={(id) => setAt(lines.findIndex(({ line }) => line.id === id))}
        />
      </CardContent>
      {asked === 'short' && here && (
        <ShortDialog
          most={here.line.quantity - here.line.shortQuantity - here.line.pickedQuantity}
          onClose={() => setAsked(undefined)}
          onReport={async (quantity, reason) => {
            setAsked(undefined);
            await steps.short(here.line.id, quantity, reason);
          }}
        />
      )}
      {asked === 'waybill' && here && (
        <DeskDialog
          name="enterWaybill"
          given={{ orderId: here.made.orderId }}
          isOnce
          onClose={() => setAsked(undefined)}
        />
      )}
      {asked === 'courier' && (
        <DeskDialog
          name="recordCourier"
          given={{ merchantId: batch.merchantId }}
          onClose={() => {
            setAsked(undefined);
            void client.invalidateQueries({ queryKey: ['picking'] });
          }}
        />
      )}
      {flow.dialog}
    </Card>
  );
}
