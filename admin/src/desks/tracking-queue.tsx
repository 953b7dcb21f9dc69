import { Chip, List, ListItemButton, ListItemText, Stack, Typography } from '@mui/material';
import { type RaRecord, useTranslate } from 'ra-core';
import { useEffect, useRef } from 'react';
import { isRow } from '../fields/formats.js';
import { useWords } from '../fields/use-words.js';
import { useLabels } from '../labels/use-labels.js';

interface TrackingQueueProps {
  readonly problems: readonly RaRecord[];
  readonly selected: RaRecord | undefined;
  readonly label: string;
  readonly onSelect: (problem: RaRecord) => void;
}

/** The problem orders that wait, the one due first on top; what is late stands in red, with the time that is left. */
export function TrackingQueue({ problems, selected, label, onSelect }: TrackingQueueProps) {
  return (
    <List role="listbox" aria-label={label} dense sx={{ maxHeight: { xs: 240, md: '70vh' }, overflowY: 'auto', p: 0 }}>
      {problems.map((problem) => (
        <QueuedProblem
          key={problem.id}
          problem={problem}
          isSelected={problem.id === selected?.id}
          onSelect={onSelect}
        />
      ))}
    </List>
  );
}

interface QueuedProblemProps {
  readonly problem: RaRecord;
  readonly isSelected: boolean;
  readonly onSelect: (problem: RaRecord) => void;
}

function QueuedProblem({ problem, isSelected, onSelect }: QueuedProblemProps) {
  const labels = useLabels();
  const words = useWords();
  const translate = useTranslate();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isSelected) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  const isLate = problem['isLate'] === true;
  const minutesLeft: unknown = problem['minutesLeft'];
  const order: unknown = problem['order'];
  const chasers = Number(problem['chaserCount'] ?? 0);
  return (
    <ListItemButton
      ref={row}
      role="option"
      aria-selected={isSelected}
      selected={isSelected}
      tabIndex={-1}
      onClick={() => onSelect(problem)}
      divider
    >
      <ListItemText
        primary={
          <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1 }}>
            <span>{isRow(order) ? String(order['number']) : String(problem['number'])}</span>
            {typeof minutesLeft === 'number' && (
              <Typography component="span" variant="body2" color={isLate ? 'error' : 'text.secondary'}>
                {translate(isLate ? 'panel.timeOver' : 'panel.timeLeft', { time: duration(minutesLeft, words.locale) })}
              </Typography>
            )}
          </Stack>
        }
        secondary={
          <Stack component="span" direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 0.5, mt: 0.5 }}>
            <Chip component="span" size="small" label={labels.ofValue('ProblemKind', String(problem['kind']))} />
            {problem['level'] !== 'OWNER' && (
              <Chip
                component="span"
                size="small"
                color="error"
                variant="outlined"
                label={labels.ofValue('ProblemLevel', String(problem['level']))}
              />
            )}
            {problem['isContactDue'] === true && (
              <Chip
                component="span"
                size="small"
                color="warning"
                variant="outlined"
                label={labels.ofField('problemOrders', 'isContactDue')}
              />
            )}
            {chasers > 0 && (
              <Chip
                component="span"
                size="small"
                variant="outlined"
                label={`${labels.ofField('problemOrders', 'chaserCount')} ${chasers}`}
              />
            )}
          </Stack>
        }
        slotProps={{ secondary: { component: 'div' } }}
      />
    </ListItemButton>
  );
}

/** `3 小时`, `25 min`: the larger unit that says enough. */
function duration(minutes: number, locale: string): string {
  const [value, unit] = fitting(Math.abs(minutes));
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
}

function fitting(minutes: number): [number, 'minute' | 'hour' | 'day'] {
  if (minutes < 90) return [minutes, 'minute'];
  const hours = Math.round(minutes / 60);
  return hours < 48 ? [hours, 'hour'] : [Math.round(hours / 24), 'day'];
}
