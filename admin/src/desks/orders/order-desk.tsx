import { Box, Typography } from '@mui/material';
import { type Identifier, type RaRecord, useListContext, useRedirect, useTranslate } from 'ra-core';
import { useState } from 'react';
import { resourceNamed } from '../../known-resources.js';
import { ResourceList } from '../../views/resource-list.js';
import { SavedViews } from '../kit/saved-views.js';
import { useShortcuts } from '../kit/use-shortcuts.js';
import { OrderChips, stateFilters } from './order-chips.js';

/** 订单台: how many orders stand where, one's own views, and the list under the keyboard (E3, E4). */
export function OrderDesk() {
  const [atHandId, setAtHandId] = useState<Identifier>();
  return (
    <ResourceList
      resource={resourceNamed('orders')}
      above={<OrderDeskHead atHandId={atHandId} onAtHand={setAtHandId} />}
      atHandId={atHandId}
    />
  );
}

interface OrderDeskHeadProps {
  readonly atHandId: Identifier | undefined;
  readonly onAtHand: (id: Identifier | undefined) => void;
}

function OrderDeskHead({ atHandId, onAtHand }: OrderDeskHeadProps) {
  const translate = useTranslate();
  const redirect = useRedirect();
  const { data = [], selectedIds = [], onToggleItem, onSelect, setFilters } = useListContext<RaRecord>();
  const at = data.findIndex(({ id }) => id === atHandId);
  const go = (by: number) => onAtHand(data[Math.min(Math.max(at + by, 0), data.length - 1)]?.id);
  const isAllSelected = data.length > 0 && data.every(({ id }) => selectedIds.includes(id));
  const byNumber = Object.fromEntries(
    stateFilters.map((filter, index) => [String(index), () => setFilters(filter, undefined)]),
  );
  useShortcuts({
    ...byNumber,
    j: () => go(1),
    ArrowDown: () => go(1),
    k: () => go(-1),
    ArrowUp: () => go(-1),
    Enter: () => at >= 0 && redirect('show', 'orders', atHandId),
    x: () => at >= 0 && atHandId !== undefined && onToggleItem(atHandId),
    a: () => onSelect(isAllSelected ? [] : data.map(({ id }) => id)),
    '/': () => document.querySelector<HTMLInputElement>('form input[name="q"]')?.focus(),
  });
  return (
    <Box sx={{ p: 2, pb: 1, display: 'grid', gap: 1 }}>
      <OrderChips />
      <SavedViews resource="orders" />
      <Typography variant="body2" sx={{ color: 'text.secondary', display: { xs: 'none', md: 'block' } }}>
        {translate('panel.orderKeys')}
      </Typography>
    </Box>
  );
}
