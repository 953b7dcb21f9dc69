import CheckBox from '@mui/icons-material/CheckBox';
import CheckBoxOutlineBlank from '@mui/icons-material/CheckBoxOutlineBlank';
import { Box, Card, List, ListItemButton, ListItemIcon, ListItemText, Stack, Typography } from '@mui/material';
import { type RaRecord, useGetList, useTranslate } from 'ra-core';
import { type ReactNode, useEffect, useRef } from 'react';
import type { PanelMessageKey } from '../../i18n/panel-messages.js';
import type { Marks } from './use-marks.js';
import { QUEUE_LENGTH, type Queued, type useQueue } from './use-queue.js';

/** A record of a queue in two lines. */
export interface QueueRow {
  readonly title: string;
  /** When it is due, or how much time is left. */
  readonly due: ReactNode;
  readonly isLate: boolean;
  readonly chips: ReactNode;
  /** What it is about, cut to one line. */
  readonly preview?: string;
}

interface QueueProps {
  readonly queue: ReturnType<typeof useQueue>;
  readonly label: string;
  /** Told when nothing waits. */
  readonly empty: PanelMessageKey;
  readonly rowOf: (record: RaRecord) => QueueRow;
  /** Where several are dealt with at once. */
  readonly marks?: Marks | undefined;
}

/** The records that wait, the one due first on top; what is late stands in red. Below it is told how many there are. */
export function Queue({ queue: { records, total, selected, select }, label, empty, rowOf, marks }: QueueProps) {
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
            {...(marks && { isMarked: marks.has(record.id), onMark: () => marks.toggle(record.id) })}
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
  readonly isMarked?: boolean;
  readonly onMark?: () => void;
}

function QueuedRecord({ row: shown, isSelected, onSelect, isMarked = false, onMark }: QueuedRecordProps) {
  const { title, due, isLate, chips, preview } = shown;
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
      {...(onMark && { 'aria-checked': isMarked })}
    >
      {onMark && (
        <ListItemIcon
          sx={{ minWidth: 32 }}
          onClick={(event) => {
            event.stopPropagation();
            onMark();
          }}
        >
          {isMarked ? <CheckBox color="primary" fontSize="small" /> : <CheckBoxOutlineBlank fontSize="small" />}
        </ListItemIcon>
      )}
      <ListItemText
        primary={
          <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', gap: 1 }}>
            <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
              {title}
            </Box>
            {due !== undefined && (
              <Typography component="span" variant="body2" color={isLate ? 'error' : 'text.secondary'}>
                {due}
              </Typography>
            )}
          </Stack>
        }
        secondary={
          <>
            {preview !== undefined && (
              <Typography component="span" variant="body2" noWrap sx={{ display: 'block', color: 'text.secondary' }}>
                {preview}
              </Typography>
            )}
            <Stack component="span" direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 0.5, mt: 0.5 }}>
              {chips}
            </Stack>
          </>
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
  /** Whatever waits in it should not: the count stands in red. */
  readonly isAlarm?: boolean;
}

/** A queue's name with how many wait in it: counted by the very filter that lists them. */
export function QueueTitle({ resource, title, queued, isAlarm = false }: QueueTitleProps) {
  const { filter, sort, refetchInterval } = queued;
  const translate = useTranslate();
  const { data, total } = useGetList(
    resource,
    { filter, sort, pagination: { page: 1, perPage: 1 }, meta: { view: 'list' } },
    refetchInterval === undefined ? {} : { refetchInterval },
  );
  const told = data ? `${title} ${total ?? translate('panel.tooMany', { count: QUEUE_LENGTH })}` : title;
  return isAlarm && data && total !== 0 ? (
    <Typography component="span" variant="inherit" color="error" sx={{ fontWeight: 'bold' }}>
      {told}
    </Typography>
  ) : (
    told
  );
}
