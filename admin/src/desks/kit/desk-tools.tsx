import { Button, Chip, Stack, Typography } from '@mui/material';
import { type SortPayload, useTranslate } from 'ra-core';
import { ActionsOnAll } from '../../actions/bulk-actions.js';
import type { ResourceDescriptor } from '../../descriptor.js';
import { toneOf } from '../../fields/tones.js';
import { useLabels } from '../../labels/use-labels.js';
import { type OpenedView, ViewChips } from './saved-views.js';
import type { Marks } from './use-marks.js';
import type { useQueue } from './use-queue.js';

/** A filter of several values, the weightiest first. */
export interface NarrowBy {
  readonly filter: string;
  readonly enum: string;
  readonly values: readonly string[];
}

interface DeskToolsProps {
  readonly resource: ResourceDescriptor;
  readonly narrowBy: NarrowBy;
  readonly narrowed: readonly string[];
  readonly onNarrow: (values: readonly string[]) => void;
  readonly current: { readonly filter: object; readonly sort: SortPayload };
  readonly onOpen: (view: OpenedView) => void;
  readonly marks: Marks | undefined;
  readonly queue: ReturnType<typeof useQueue>;
}

/** Above a long queue: what narrows it, the views that are kept, and what is done with all that is marked. */
export function DeskTools(tools: DeskToolsProps) {
  const { resource, narrowBy, narrowed, onNarrow, current, onOpen, marks, queue } = tools;
  const translate = useTranslate();
  const labels = useLabels();
  const marked = marks?.of(queue.records) ?? [];
  const toggle = (value: string) =>
    onNarrow(narrowed.includes(value) ? narrowed.filter((one) => one !== value) : [...narrowed, value]);
  return (
    <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 1, minHeight: 32 }}>
      {narrowBy.values.map((value) => (
        <Chip
          key={value}
          clickable
          size="small"
          aria-pressed={narrowed.includes(value)}
          variant={narrowed.includes(value) ? 'filled' : 'outlined'}
          color={toneOf(value)}
          label={labels.ofValue(narrowBy.enum, value)}
          onClick={() => toggle(value)}
        />
      ))}
      <ViewChips list={resource.name} current={current} onOpen={onOpen} />
      {marks && marked.length > 0 && (
        <Stack direction="row" useFlexGap role="group" sx={{ gap: 1, alignItems: 'center', ml: 'auto' }}>
          <Typography variant="body2">{translate('panel.marked', { smart_count: marked.length })}</Typography>
          <ActionsOnAll resource={resource} records={marked} onDone={marks.clear} />
          <Button size="small" onClick={marks.clear}>
            {translate('panel.unmark')}
          </Button>
        </Stack>
      )}
    </Stack>
  );
}
