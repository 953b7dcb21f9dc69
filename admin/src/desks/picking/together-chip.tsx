import { Chip } from '@mui/material';
import { useLabels } from '../../labels/use-labels.js';

interface TogetherChipProps {
  readonly order: { readonly id: string; readonly shipsWith: { readonly id: string; readonly number: string } | null };
}

/** That an order leaves together with others of its buyer (E4), by the number of the first of them; nothing otherwise. */
export function TogetherChip({ order: { id, shipsWith } }: TogetherChipProps) {
  const labels = useLabels();
  if (!shipsWith) return null;
  const mark = labels.ofValue('OrderEntryKind', 'SHIP_TOGETHER');
  return (
    <Chip
      component="span"
      size="small"
      color="info"
      label={shipsWith.id === id ? mark : `${mark} ${shipsWith.number}`}
    />
  );
}
