import { Alert, Chip, List, ListItemButton, ListItemText, Stack, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useLabels } from '../../labels/use-labels.js';
import type { PickingBatchAtHandQuery } from './picking-facts.js';
import { TogetherChip } from './together-chip.js';

type Made = NonNullable<PickingBatchAtHandQuery['pickingBatch']>['orders']['nodes'][number];
type Line = Made['lines']['nodes'][number];

interface BatchLinesProps {
  readonly orders: readonly Made[];
  readonly hereId: string | undefined;
  readonly onChoose: (lineId: string) => void;
}

/** The orders of a batch with their lines; special notes stand out until they are confirmed. */
export function BatchLines({ orders, hereId, onChoose }: BatchLinesProps) {
  const labels = useLabels();
  return (
    <Stack spacing={1}>
      {orders.map((made) => (
        <Stack key={made.id} spacing={0.5}>
          <Stack direction="row" useFlexGap sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
            <Typography variant="subtitle2" component="h3">
              {made.order.number}
            </Typography>
            <Chip size="small" variant="outlined" label={labels.ofValue('PickingOrderStatus', made.status)} />
            <TogetherChip order={made.order} />
          </Stack>
          {made.specialNotes.length > 0 && (
            <Alert severity={made.notesConfirmedAt ? 'success' : 'error'} sx={{ py: 0, whiteSpace: 'pre-line' }}>
              {made.specialNotes.join('\n')}
            </Alert>
          )}
          <List role="listbox" aria-label={made.order.number} dense sx={{ p: 0 }}>
            {made.lines.nodes.map((line) => (
              <LineRow key={line.id} line={line} isHere={line.id === hereId} onChoose={onChoose} />
            ))}
          </List>
        </Stack>
      ))}
    </Stack>
  );
}

interface LineRowProps {
  readonly line: Line;
  readonly isHere: boolean;
  readonly onChoose: (lineId: string) => void;
}

function LineRow({ line, isHere, onChoose }: LineRowProps) {
  const labels = useLabels();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isHere) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isHere]);
  const isDone = line.pickedQuantity + line.shortQuantity === line.quantity;
  return (
    <ListItemButton
      ref={row}
      role="option"
      aria-selected={isHere}
      selected={isHere}
      tabIndex={-1}
      divider
      onClick={() => onChoose(line.id)}
    >
      <ListItemText
        primary={[line.title.forViewer, ...line.options.map(({ name, value }) => `${name}: ${value}`)].join(' · ')}
        secondary={line.sku}
        slotProps={{ primary: { sx: { overflowWrap: 'anywhere' } }, secondary: { sx: { overflowWrap: 'anywhere' } } }}
      />
      <Stack sx={{ alignItems: 'flex-end', flexShrink: 0, ml: 1 }}>
        <Typography variant="h6" component="span" color={isDone ? 'success' : 'text.primary'}>
          {`${line.pickedQuantity} / ${line.quantity - line.shortQuantity}`}
        </Typography>
        {line.shortQuantity > 0 && (
          <Chip
            size="small"
            color="warning"
            label={`${labels.ofField('pickingLines', 'shortQuantity')} ${line.shortQuantity}`}
          />
        )}
      </Stack>
    </ListItemButton>
  );
}
