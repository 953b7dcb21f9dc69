import { Box, Tab, Tabs } from '@mui/material';
import { useRedirect, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Title } from 'react-admin';
import { isRow } from '../fields/formats.js';
import type { PanelMessageKey } from '../i18n/panel-messages.js';
import { resourceNamed } from '../known-resources.js';
import { useKnownFields } from '../views/use-known-fields.js';
import { Queue, QueueTitle } from './queue.js';
import { Idle, RecordAtHand } from './record-at-hand.js';
import { TrackerLogs } from './tracker-logs.js';
import { useProblemRow } from './tracking-queue.js';
import { type Queued, useQueue } from './use-queue.js';
import type { Shortcuts } from './use-shortcuts.js';

/** What a key does with the problem order at hand; offered only while it allows it. */
const KEYS: Readonly<Record<string, string>> = {
  t: 'TAKE',
  c: 'RECORD_CONTACT',
  b: 'RECORD_CHASER',
  n: 'ADD_NOTE',
  w: 'CLASSIFY',
  e: 'ESCALATE',
  g: 'ASSIGN',
  x: 'CLOSE',
};

const open = { status: ['OPEN', 'IN_HAND'] };
const byDue = { field: 'dueAt', order: 'ASC' } as const;
const byContact = { field: 'nextContactAt', order: 'ASC' } as const;

type QueueName = 'all' | 'free' | 'mine' | 'contact' | 'escalated';

const queues: Readonly<
  Record<QueueName, { title: PanelMessageKey; filter: object; sort: typeof byDue | typeof byContact }>
> = {
  all: { title: 'panel.trackingAll', filter: open, sort: byDue },
  free: { title: 'panel.trackingFree', filter: { status: ['OPEN'] }, sort: byDue },
  mine: { title: 'panel.trackingMine', filter: { ...open, isMine: true }, sort: byDue },
  contact: { title: 'panel.trackingContact', filter: { ...open, isContactDue: true }, sort: byContact },
  escalated: {
    title: 'panel.trackingEscalated',
    filter: { ...open, level: ['SUPERVISOR', 'MANAGER'] },
    sort: byDue,
  },
};
const names = Object.keys(queues) as QueueName[];

/** Changes are told at once; that time has run out, or the socket is gone, is seen within this time. */
const LOOK_EVERY_MS = 60_000;

const queuedOf = (name: QueueName): Queued => {
  const { filter, sort } = queues[name];
  return { filter, sort, refetchInterval: LOOK_EVERY_MS };
};

/** 跟单台: problem orders due first on top, the one at hand beside them, everything under one key (E9). */
export function TrackingDesk() {
  const translate = useTranslate();
  const resource = useKnownFields(resourceNamed('problemOrders'));
  const redirect = useRedirect();
  const [name, setName] = useState<QueueName>('all');
  const queue = useQueue(resource.name, queuedOf(name));
  const { selected, steps } = queue;
  const rowOf = useProblemRow();
  const order: unknown = selected?.['order'];
  const numbered = Object.fromEntries(names.map((each, index) => [String(index + 1), () => setName(each)]));
  const moves: Shortcuts = {
    ...steps,
    ...numbered,
    Enter: () => selected && redirect('show', resource.name, selected.id),
    l: () => redirect('create', 'trackerNotes'),
    o: () => isRow(order) && redirect('show', 'orders', String(order['id'])),
  };
  return (
    <Box sx={{ mt: 1 }}>
      <Title title="panel.trackingDesk" />
      <TrackerLogs />
      <Tabs
        value={name}
        onChange={(_event, chosen: QueueName) => setName(chosen)}
        variant="scrollable"
        scrollButtons="auto"
      >
        {names.map((each) => (
          <Tab
            key={each}
            value={each}
            label={
              <QueueTitle resource={resource.name} title={translate(queues[each].title)} queued={queuedOf(each)} />
            }
          />
        ))}
      </Tabs>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          mt: 1,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '340px minmax(0, 1fr)' },
        }}
      >
        <Queue queue={queue} label={translate('panel.trackingDesk')} empty="panel.nothingToTrack" rowOf={rowOf} />
        {selected ? (
          <RecordAtHand
            key={selected.id}
            resource={resource}
            id={selected.id}
            keys={KEYS}
            moves={moves}
            hint="panel.trackingKeys"
          />
        ) : (
          <Idle moves={moves} />
        )}
      </Box>
    </Box>
  );
}
