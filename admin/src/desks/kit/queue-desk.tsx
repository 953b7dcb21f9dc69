import { Box, Stack, Tab, Tabs } from '@mui/material';
import { type RaRecord, usePermissions, useRedirect, useTranslate } from 'ra-core';
import { type ReactNode, useState } from 'react';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { MessageKey } from '../../../generated/names.js';
import { isRow } from '../../fields/formats.js';
import type { PanelMessageKey } from '../../i18n/panel-messages.js';
import { resourceNamed } from '../../known-resources.js';
import { may } from '../../session/viewer.js';
import { useKnownFields } from '../../views/use-known-fields.js';
import { DeskTools, type NarrowBy } from './desk-tools.js';
import { type QueueRow, QueueTitle } from './queue.js';
import type { RecordParts, WhyNot } from './record-at-hand.js';
import type { OpenedView } from './saved-views.js';
import { useMarks } from './use-marks.js';
import { type Queued, useQueue } from './use-queue.js';
import type { Shortcuts } from './use-shortcuts.js';
import { WorkedQueue } from './worked-queue.js';

/** Changes are told at once where the records are live; what is not told is seen within this time. */
const LOOK_EVERY_MS = 60_000;

export interface NamedQueue extends Omit<Queued, 'refetchInterval'> {
  readonly title: MessageKey | PanelMessageKey;
  /** Whatever waits in it should not. */
  readonly isAlarm?: true;
}

/** Where a tool of the desk leads. */
interface DeskMoves {
  /** Shows a queue, and in it this record as soon as it is there. */
  readonly show: (queue: number, id: RaRecord['id']) => void;
}

interface QueueDeskProps {
  readonly title: MessageKey | PanelMessageKey;
  readonly resource: string;
  /** In the order of their tabs; the figures 1, 2, … choose them. */
  readonly queues: readonly [NamedQueue, ...NamedQueue[]];
  /** Key → action; a key does something only while the record at hand offers it. */
  readonly keys: Readonly<Record<string, string>>;
  /** Says which keys there are. */
  readonly hint: PanelMessageKey;
  /** Told when nothing waits. */
  readonly empty: PanelMessageKey;
  readonly rowOf: (record: RaRecord) => QueueRow;
  /** Why an action that is this person's duty is not theirs on this record. */
  readonly whyNot?: WhyNot;
  /** Keys of this desk alone. */
  readonly movesFor?: (selected: RaRecord | undefined) => Shortcuts;
  readonly above?: ReactNode;
  /** Tools of this desk alone. */
  readonly toolsFor?: (moves: DeskMoves) => ReactNode;
  /** Shows the record at hand in the desk's own way. */
  readonly parts?: RecordParts;
  /** Where there are more than one person can see at a glance: narrowed by this, under saved views, several at once. */
  readonly narrowBy?: NarrowBy;
}

/**
 * Queues one works through by the keyboard: what waits on the left, the record at hand beside it, the next one by itself.
 * An address may bring a filter along: `?filter={"ids":["…"]}`.
 */
export function QueueDesk(desk: QueueDeskProps) {
  const translate = useTranslate();
  const resource = useKnownFields(resourceNamed(desk.resource));
  const redirect = useRedirect();
  const [address, setAddress] = useSearchParams();
  const [at, setAt] = useState(0);
  const [opened, setOpened] = useState<OpenedView | undefined>(() => viewIn(address.get('filter')));
  const [narrowed, setNarrowed] = useState<readonly string[]>([]);
  const { permissions } = usePermissions<readonly string[]>();
  const chosen = useMarks();
  const actsOnAll = resource.actions.some(({ bulk, permission }) => bulk && may(permissions, permission));
  const marks = desk.narrowBy && actsOnAll ? chosen : undefined;
  const named = desk.queues[at] ?? desk.queues[0];
  const sort = opened?.sort ?? named.sort;
  const filter = {
    ...(opened?.filter ?? named.filter),
    ...(desk.narrowBy && narrowed.length > 0 && { [desk.narrowBy.filter]: narrowed }),
  };
  const queue = useQueue(desk.resource, { filter, sort, refetchInterval: LOOK_EVERY_MS });
  const { selected, steps } = queue;
  const choose = (tab: number) => {
    setAt(tab);
    setOpened(undefined);
    if (address.has('filter')) setAddress({}, { replace: true });
  };
  const numbered = Object.fromEntries(desk.queues.map((_queue, index) => [String(index + 1), () => choose(index)]));
  const moves: Shortcuts = {
    ...steps,
    ...numbered,
    Enter: () => selected && redirect('show', desk.resource, selected.id),
    ...(marks && {
      x: () => selected && marks.toggle(selected.id),
      X: () => marks.toggleAll(queue.records),
    }),
    ...desk.movesFor?.(selected),
  };
  return (
    <Box sx={{ mt: 1 }}>
      <Title title={desk.title} />
      {desk.above}
      <Stack direction="row" useFlexGap sx={{ gap: 1, alignItems: 'center' }}>
        <Tabs
          value={opened ? false : at}
          onChange={(_event, tab: number) => choose(tab)}
          variant="scrollable"
          scrollButtons="auto"
          sx={{ flexGrow: 1, minWidth: 0 }}
        >
          {desk.queues.map((one, index) => (
            <Tab
              key={one.title}
              value={index}
              label={
                <QueueTitle
                  resource={desk.resource}
                  title={translate(one.title)}
                  queued={watched(one)}
                  isAlarm={one.isAlarm ?? false}
                />
              }
            />
          ))}
        </Tabs>
        {desk.toolsFor?.({
          show: (tab, id) => {
            choose(tab);
            setNarrowed([]);
            queue.want(id);
          },
        })}
      </Stack>
      {desk.narrowBy && (
        <DeskTools
          {...{ resource, narrowed, marks, queue }}
          narrowBy={desk.narrowBy}
          onNarrow={setNarrowed}
          current={{ filter, sort }}
          onOpen={(view) => {
            setNarrowed([]);
            setOpened(view);
          }}
        />
      )}
      <WorkedQueue
        {...{ queue, resource, moves }}
        title={desk.title}
        empty={desk.empty}
        rowOf={desk.rowOf}
        keys={desk.keys}
        hint={desk.hint}
        whyNot={desk.whyNot}
        parts={desk.parts}
        marks={marks}
      />
    </Box>
  );
}

const watched = ({ filter, sort }: NamedQueue): Queued => ({ filter, sort, refetchInterval: LOOK_EVERY_MS });

/** What an address asks for; an address that somebody has spoilt asks for nothing. */
function viewIn(text: string | null): OpenedView | undefined {
  if (text === null) return undefined;
  try {
    const filter: unknown = JSON.parse(text);
    return isRow(filter) ? { filter: { ...filter } } : undefined;
  } catch {
    return undefined;
  }
}
