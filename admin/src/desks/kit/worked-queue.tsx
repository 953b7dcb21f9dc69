import { Box } from '@mui/material';
import { type RaRecord, useTranslate } from 'ra-core';
import type { MessageKey } from '../../../generated/names.js';
import type { ResourceDescriptor } from '../../descriptor.js';
import type { PanelMessageKey } from '../../i18n/panel-messages.js';
import { Queue, type QueueRow } from './queue.js';
import { Idle, RecordAtHand, type RecordParts, type WhyNot } from './record-at-hand.js';
import type { Marks } from './use-marks.js';
import type { useQueue } from './use-queue.js';
import type { Shortcuts } from './use-shortcuts.js';

interface WorkedQueueProps {
  readonly queue: ReturnType<typeof useQueue>;
  readonly resource: ResourceDescriptor;
  /** What the list is called for who cannot see it. */
  readonly title: MessageKey | PanelMessageKey;
  /** Told when nothing waits. */
  readonly empty: PanelMessageKey;
  readonly rowOf: (record: RaRecord) => QueueRow;
  /** Key → action; a key does something only while the record at hand offers it. */
  readonly keys: Readonly<Record<string, string>>;
  readonly moves: Shortcuts;
  /** Says which keys there are. */
  readonly hint: PanelMessageKey;
  readonly whyNot?: WhyNot | undefined;
  readonly parts?: RecordParts | undefined;
  readonly marks?: Marks | undefined;
}

/** What waits on the left, the record at hand beside it; below each other where the window is narrow. */
export function WorkedQueue({ queue, resource, title, empty, rowOf, marks, ...atHand }: WorkedQueueProps) {
  const translate = useTranslate();
  const { selected } = queue;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        mt: 1,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: `${atHand.parts ? 328 : 340}px minmax(0, 1fr)` },
      }}
    >
      <Queue queue={queue} label={translate(title)} empty={empty} rowOf={rowOf} marks={marks} />
      {selected ? (
        <RecordAtHand key={selected.id} resource={resource} id={selected.id} {...atHand} />
      ) : (
        <Idle moves={atHand.moves} />
      )}
    </Box>
  );
}
