import { Card, List, ListItemButton, ListItemText, Stack, Typography } from '@mui/material';
import { type RaRecord, useGetList, useTranslate } from 'ra-core';
import { type ReactNode, useEffect, useRef } from 'react';
import type { PanelMessageKey } from '../i18n/panel-messages.js';
import { QUEUE_LENGTH, type Queued, type useQueue } from './use-queue.js';

/** A record of a queue in two lines. */
export interface QueueRow {
  readonly title: string;
  /** When it is due, or how much time is left. */
  readonly due: string | undefined;
  readonly isLate: boolean;
  readonly chips: ReactNode;
}

interface QueueProps {
  readonly queue: ReturnType<typeof useQueue>;
  readonly label: string;
  /** Told when nothing waits. */
  readonly empty: PanelMessageKey;
  readonly rowOf: (record: RaRecord) => QueueRow;
}

/** The records that wait, the one due first on top; what is late stands in red. Below it is told how many there are. */
export function Queue({ queue: { records, total, selected, select }, label, empty, rowOf }: QueueProps) {
  const translate = useTranslate();
  const at = records.findIndex(({ id }) => id === selected?.id) + 1;
  return (
    <Card variant="outlined">
      <List
        role="listbox"
        aria-label={label}
        dense
        sx={{ maxHeight: { xs: 240, md: '70vh' }, overflowY: 'auto', p: 0 }}
      >
        {records.map((record) => (
          <QueuedRecord
            key={record.id}
            row={rowOf(record)}
            isSelected={record.id === selected?.id}
            onSelect={() => select(record)}
          />
        ))}
      </List>
      <Typography variant="body2" sx={{ px: 2, py: 1, color: 'text.secondary' }}>
        {records.length === 0
          ? translate(empty)
          : translate('panel.queuePlace', {
              at,
              count: total ?? translate('panel.tooMany', { count: records.length }),
            })}
      </Typography>
    </Card>
  );
}

interface QueuedRecordProps {
  readonly row: QueueRow;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

function QueuedRecord({ row: { title, due, isLate, chips }, isSelected, onSelect }: QueuedRecordProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isSelected) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  return (
    <ListItemButton
      ref={row}
      role="option"
      aria-selected={isSelected}
      selected={isSelected}
      tabIndex={-1}
      onClick={onSelect}
      divider
    >
      <ListItemText
        primary={
          <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1 }}>
            <span>{title}</span>
            {due !== undefined && (
              <Typography component="span" variant="body2" color={isLate ? 'error' : 'text.secondary'}>
                {due}
              </Typography>
            )}
          </Stack>
        }
        secondary={
          <Stack component="span" direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 0.5, mt: 0.5 }}>
            {chips}
          </Stack>
        }
        slotProps={{ secondary: { component: 'div' } }}
      />
    </ListItemButton>
  );
}

interface QueueTitleProps {
  readonly resource: string;
  readonly title: string;
  readonly queued: Queued;
}

/** A queue's name with how many wait in it: counted by the very filter that lists them. */
export function QueueTitle({ resource, title, queued: { filter, sort, refetchInterval } }: QueueTitleProps) {
  const translate = useTranslate();
  const { data, total } = useGetList(
    resource,
    { filter, sort, pagination: { page: 1, perPage: 1 }, meta: { view: 'list' } },
    refetchInterval === undefined ? {} : { refetchInterval },
  );
  return <>{data ? `${title} ${total ?? translate('panel.tooMany', { count: QUEUE_LENGTH })}` : title}</>;
}
