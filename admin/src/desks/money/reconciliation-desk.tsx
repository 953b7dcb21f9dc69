import { Box, Chip, Tab, Tabs } from '@mui/material';
import { type RaRecord, useRedirect, useTranslate } from 'ra-core';
import { type ReactNode, useState } from 'react';
import { Title } from 'react-admin';
import { formatDate, formatMoney, isRow, type Money } from '../../fields/formats.js';
import { useWords } from '../../fields/use-words.js';
import { resourceNamed } from '../../known-resources.js';
import { useLabels } from '../../labels/use-labels.js';
import { useKnownFields } from '../../views/use-known-fields.js';
import { type QueueRow, QueueTitle } from '../kit/queue.js';
import { type Queued, useQueue } from '../kit/use-queue.js';
import { type Shortcuts, useShortcuts } from '../kit/use-shortcuts.js';
import { WorkedQueue } from '../kit/worked-queue.js';
import { ReconciliationRuns } from './reconciliation-runs.js';
import { StatementImport } from './statement-import.js';

/** What a key does with the difference at hand; offered only while it allows it. */
const KEYS: Readonly<Record<string, string>> = {
  a: 'ASSIGN',
  n: 'NOTE',
  r: 'RESOLVE',
  y: 'APPROVE',
  x: 'REJECT',
};

const LOOK_EVERY_MS = 60_000;
const byDay = { field: 'day', order: 'ASC' } as const;
const queuedOf = (status: readonly string[]): Queued => ({
  filter: { status },
  sort: byDay,
  refetchInterval: LOOK_EVERY_MS,
});
const queues = { open: queuedOf(['OPEN', 'ASSIGNED', 'IN_SUSPENSE']), toApprove: queuedOf(['TO_APPROVE']) } as const;
const tabs = ['open', 'toApprove', 'runs', 'statement'] as const;
type TabName = (typeof tabs)[number];

/** 对账: what bills and ledger do not agree on, oldest first, everything under one key; the runs; statements of the bank (F6). */
export function ReconciliationDesk() {
  const translate = useTranslate();
  const labels = useLabels();
  const [tab, setTab] = useState<TabName>('open');
  const numbered: Shortcuts = Object.fromEntries(tabs.map((name, index) => [String(index + 1), () => setTab(name)]));
  const resource = 'reconciliationDifferences';
  const isQueue = tab === 'open' || tab === 'toApprove';
  const titleOf: Readonly<Record<TabName, ReactNode>> = {
    open: (
      <QueueTitle
        resource={resource}
        title={translate(`resources.${resource}.name`, { smart_count: 2 })}
        queued={queues.open}
      />
    ),
    toApprove: (
      <QueueTitle
        resource={resource}
        title={labels.ofValue('DifferenceStatus', 'TO_APPROVE')}
        queued={queues.toApprove}
      />
    ),
    runs: translate('resources.reconciliationRuns.name', { smart_count: 2 }),
    statement: translate('panel.bankStatement'),
  };
  return (
    <Box sx={{ mt: 1 }}>
      <Title title="panel.reconciliation" />
      <Tabs
        value={tab}
        onChange={(_event, chosen: TabName) => setTab(chosen)}
        variant="scrollable"
        scrollButtons="auto"
      >
        {tabs.map((name) => (
          <Tab key={name} value={name} label={titleOf[name]} />
        ))}
      </Tabs>
      {isQueue ? (
        <Differences key={tab} queued={queues[tab]} numbered={numbered} />
      ) : (
        <Numbered numbered={numbered}>{tab === 'runs' ? <ReconciliationRuns /> : <StatementImport />}</Numbered>
      )}
    </Box>
  );
}

/** A tab without a queue: the figures still change the tab. */
function Numbered({ numbered, children }: { readonly numbered: Shortcuts; readonly children: ReactNode }) {
  useShortcuts(numbered);
  return <Box sx={{ mt: 1 }}>{children}</Box>;
}

function Differences({ queued, numbered }: { readonly queued: Queued; readonly numbered: Shortcuts }) {
  const resource = useKnownFields(resourceNamed('reconciliationDifferences'));
  const redirect = useRedirect();
  const queue = useQueue(resource.name, queued);
  const { selected, steps } = queue;
  const rowOf = useDifferenceRow();
  const moves: Shortcuts = {
    ...steps,
    ...numbered,
    Enter: () => selected && redirect('show', resource.name, selected.id),
  };
  return (
    <WorkedQueue
      {...{ queue, resource, moves }}
      title="panel.reconciliation"
      empty="panel.nothingToReconcile"
      rowOf={rowOf}
      keys={KEYS}
      hint="panel.reconciliationKeys"
    />
  );
}

/** A difference in two lines: its day and money, and what it is. */
function useDifferenceRow(): (difference: RaRecord) => QueueRow {
  const labels = useLabels();
  const { locale } = useWords();
  return (difference) => {
    const amount: unknown = difference['amount'];
    const assignee: unknown = difference['assignee'];
    return {
      title: `${formatDate(String(difference['day']), locale)} ${String(difference['source'])}`,
      due: isRow(amount) ? formatMoney(amount as unknown as Money, locale) : undefined,
      isLate: false,
      chips: (
        <>
          <Chip component="span" size="small" label={labels.ofValue('DifferenceKind', String(difference['kind']))} />
          <Chip
            component="span"
            size="small"
            variant="outlined"
            label={labels.ofValue('DifferenceStatus', String(difference['status']))}
          />
          {isRow(assignee) && (
            <Chip component="span" size="small" variant="outlined" label={String(assignee['name'])} />
          )}
        </>
      ),
    };
  };
}
