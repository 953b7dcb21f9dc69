import { Chip } from '@mui/material';
import { type RaRecord, useRedirect } from 'ra-core';
import { formatBriefTime } from '../../fields/formats.js';
import { useWords } from '../../fields/use-words.js';
import { useLabels } from '../../labels/use-labels.js';
import type { QueueRow } from '../kit/queue.js';
import { type NamedQueue, QueueDesk } from '../kit/queue-desk.js';
import { idOf } from '../kit/record-at-hand.js';
import { RestAlert } from '../kit/rest-alert.js';
import { LatentBody, LatentHead } from './latent-at-hand.js';

/** What a key does with the latent complaint at hand; offered only while it allows it. */
const KEYS: Readonly<Record<string, string>> = { t: 'TAKE', c: 'CONTACT', p: 'OPEN_COMPLAINT', d: 'DISMISS' };

const heaviestFirst = { field: 'weight', order: 'DESC' } as const;

/** What nobody has in hand, the heaviest first. */
export const LATENT_LISTED = { filter: { status: ['LISTED'] }, sort: heaviestFirst, refetchInterval: 60_000 } as const;

const QUEUES: readonly [NamedQueue, ...NamedQueue[]] = [
  { title: 'panel.latentListed', filter: LATENT_LISTED.filter, sort: heaviestFirst },
  { title: 'panel.latentMine', filter: { status: ['TAKEN'], isMine: true }, sort: heaviestFirst },
  { title: 'panel.latentOfOthers', filter: { status: ['TAKEN'], isMine: false }, sort: heaviestFirst },
  { title: 'panel.latentComplained', filter: { hasComplaint: true }, sort: { field: 'createdAt', order: 'DESC' } },
];

const bySignal = {
  filter: 'signalKinds',
  enum: 'LatentSignalKind',
  values: ['LATE_DELIVERY', 'REPEATED_CONTACT', 'LOW_SCORE', 'RETURN_REFUSED', 'ITEM_MISSING', 'REFUND_FAILED'],
} as const;

/** 潜在投诉: whose customer will likely complain, the heaviest on top, each with why and since when (H7). */
export function LatentDesk() {
  const redirect = useRedirect();
  const rowOf = useLatentRow();
  return (
    <QueueDesk
      title="panel.latentDesk"
      resource="latentComplaints"
      queues={QUEUES}
      keys={KEYS}
      hint="panel.latentKeys"
      empty="panel.nothingLatent"
      rowOf={rowOf}
      narrowBy={bySignal}
      parts={{ head: LatentHead, body: LatentBody }}
      above={<RestAlert />}
      movesFor={(selected) => {
        const orderId = idOf(selected?.['order']);
        return { o: () => orderId && redirect('show', 'orders', orderId) };
      }}
    />
  );
}

function useLatentRow(): (latent: RaRecord) => QueueRow {
  const labels = useLabels();
  const { locale } = useWords();
  return (latent) => {
    const { troubleSince, signalKinds } = latent as Readonly<Record<string, unknown>>;
    return {
      title: `${String(latent['weight'])} · ${String(latent['number'])}`,
      due: typeof troubleSince === 'string' ? formatBriefTime(troubleSince, locale) : undefined,
      isLate: false,
      chips: (Array.isArray(signalKinds) ? signalKinds : []).map((kind) => (
        <Chip
          key={String(kind)}
          component="span"
          size="small"
          variant="outlined"
          label={labels.ofValue('LatentSignalKind', String(kind))}
        />
      )),
    };
  };
}
