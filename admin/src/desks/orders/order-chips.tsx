import { Chip, Stack } from '@mui/material';
import { useListContext, useTranslate } from 'ra-core';
import { toneOf } from '../../fields/tones.js';
import { useLabels } from '../../labels/use-labels.js';
import { useOrderCounts } from './use-order-counts.js';

const STATES = [
  'PENDING_PAYMENT',
  'PAID',
  'REVIEWED',
  'PICKING',
  'SHIPPED',
  'DELIVERED',
  'COMPLETED',
  'CANCELLED',
] as const;

/** What the keys 0 to 9 narrow the list to: nothing, one state, what is late. */
export const stateFilters: readonly Readonly<Record<string, unknown>>[] = [
  {},
  ...STATES.map((state) => ({ status: [state] })),
  { isLate: true },
];

interface Told {
  readonly count: number;
  readonly isExact: boolean;
}

/** How many orders stand in each state, are on hold or late; a press leaves nothing but them, another one all. */
export function OrderChips() {
  const labels = useLabels();
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const counts = useOrderCounts();
  const current = JSON.stringify(filterValues);
  const chip = (name: string, filter: object, told: Told | undefined, color: ReturnType<typeof toneOf>) => {
    const isOn = current === JSON.stringify(filter);
    const count = told && (told.isExact ? String(told.count) : translate('panel.tooMany', { count: told.count }));
    return (
      <Chip
        key={name}
        clickable
        aria-pressed={isOn}
        color={color}
        variant={isOn ? 'filled' : 'outlined'}
        label={count === undefined ? name : `${name} ${count}`}
        onClick={() => setFilters(isOn ? {} : filter, undefined)}
      />
    );
  };
  return (
    <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1 }}>
      {STATES.map((state) =>
        chip(
          labels.ofValue('OrderStatus', state),
          { status: [state] },
          counts?.states.find(({ status }) => status === state),
          toneOf(state),
        ),
      )}
      {chip(labels.ofField('orders', 'isHeld'), { isHeld: true }, counts?.held, 'warning')}
      {chip(labels.ofField('orders', 'isLate'), { isLate: true }, counts?.late, 'error')}
    </Stack>
  );
}
