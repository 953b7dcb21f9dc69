import { Chip, List, ListItemButton, ListItemText, Stack, Typography } from '@mui/material';
import type { RaRecord } from 'ra-core';
import { useEffect, useRef } from 'react';
import { formatBriefTime, isRow } from '../fields/formats.js';
import { useWords } from '../fields/use-words.js';
import { useLabels } from '../labels/use-labels.js';

interface ReviewQueueProps {
  readonly orders: readonly RaRecord[];
  readonly selected: RaRecord | undefined;
  readonly label: string;
  readonly onSelect: (order: RaRecord) => void;
}

/** The orders that wait, the one due first on top; what is late stands in red. */
export function ReviewQueue({ orders, selected, label, onSelect }: ReviewQueueProps) {
  return (
    <List role="listbox" aria-label={label} dense sx={{ maxHeight: { xs: 240, md: '70vh' }, overflowY: 'auto', p: 0 }}>
      {orders.map((order) => (
        <QueuedOrder key={order.id} order={order} isSelected={order.id === selected?.id} onSelect={onSelect} />
      ))}
    </List>
  );
}

interface QueuedOrderProps {
  readonly order: RaRecord;
  readonly isSelected: boolean;
  readonly onSelect: (order: RaRecord) => void;
}

function QueuedOrder({ order, isSelected, onSelect }: QueuedOrderProps) {
  const labels = useLabels();
  const words = useWords();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isSelected) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  const texts = (source: string): string[] => (Array.isArray(order[source]) ? order[source].map(String) : []);
  const isLate = order['isLate'] === true;
  const dueAt: unknown = order['dueAt'];
  return (
    <ListItemButton
      ref={row}
      role="option"
      aria-selected={isSelected}
      selected={isSelected}
      tabIndex={-1}
      onClick={() => onSelect(order)}
      divider
    >
      <ListItemText
        primary={
          <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1 }}>
            <span>{String(order['number'])}</span>
            {typeof dueAt === 'string' && (
              <Typography component="span" variant="body2" color={isLate ? 'error' : 'text.secondary'}>
                {isLate && `${labels.ofField('orders', 'isLate')} `}
                {formatBriefTime(dueAt, words.locale)}
              </Typography>
            )}
          </Stack>
        }
        secondary={
          <Stack component="span" direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 0.5, mt: 0.5 }}>
            {isRow(order['shipsWith']) && (
              <Chip
                component="span"
                size="small"
                color="info"
                label={labels.ofValue('OrderEntryKind', 'SHIP_TOGETHER')}
              />
            )}
            {texts('flags').map((flag) => (
              <Chip key={flag} component="span" size="small" label={labels.ofValue('OrderFlag', flag)} />
            ))}
            {texts('reviewReasons').map((reason) => (
              <Chip
                key={reason}
                component="span"
                size="small"
                variant="outlined"
                label={labels.ofValue('ReviewReason', reason)}
              />
            ))}
          </Stack>
        }
        slotProps={{ secondary: { component: 'div' } }}
      />
    </ListItemButton>
  );
}
