import { Box, Card, Chip, List, ListItemButton, ListItemText, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useGetList, useTranslate } from 'ra-core';
import { useEffect } from 'react';
import { pickingBatchAtHand } from '../../../generated/operations.js';
import { send } from '../../api/send.js';
import { useLabels } from '../../labels/use-labels.js';
import { BatchAtHand } from './batch-at-hand.js';

const OPEN = ['OPEN', 'ASSIGNED', 'PICKING', 'PICKED'];

interface PickingBatchesProps {
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** The batches under way, and the one at hand beside them. */
export function PickingBatches({ chosen, onChoose }: PickingBatchesProps) {
  const translate = useTranslate();
  const labels = useLabels();
  const { data: batches = [], refetch } = useGetList('pickingBatches', {
    filter: { status: OPEN },
    sort: { field: 'createdAt', order: 'DESC' },
    pagination: { page: 1, perPage: 50 },
    meta: { view: 'list' },
  });
  const id = chosen ?? batches[0]?.id;
  const { data } = useQuery({
    queryKey: ['picking', 'batch', id],
    queryFn: () => send(pickingBatchAtHand, { id: String(id) }),
    enabled: id !== undefined,
  });
  const batch = data?.pickingBatch;
  const state = `${batch?.id} ${batch?.status} ${batch?.openLineCount}`;
  // What happens to the batch at hand shows in the list beside it.
  useEffect(() => void (state && refetch()), [state, refetch]);
  const at = batches.findIndex((each) => each.id === id);
  const go = (steps: number) => {
    const next = batches[Math.min(Math.max(at + steps, 0), batches.length - 1)];
    if (next) onChoose(String(next.id));
  };
  return (
    <Box
      sx={{ display: 'grid', gap: 2, mt: 1, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '280px minmax(0, 1fr)' } }}
    >
      <Card variant="outlined">
        <List
          role="listbox"
          aria-label={translate('resources.pickingBatches.name', { smart_count: 2 })}
          dense
          sx={{ maxHeight: { xs: 180, md: '70vh' }, overflowY: 'auto', p: 0 }}
        >
          {batches.map((each) => (
            <ListItemButton
              key={each.id}
              role="option"
              aria-selected={each.id === id}
              selected={each.id === id}
              tabIndex={-1}
              divider
              onClick={() => onChoose(String(each.id))}
            >
              <ListItemText
                primary={String(each['number'])}
                secondary={
                  <Chip
                    component="span"
                    size="small"
                    label={labels.ofValue('PickingBatchStatus', String(each['status']))}
                  />
                }
              />
            </ListItemButton>
          ))}
        </List>
        {batches.length === 0 && <Typography sx={{ p: 2 }}>{translate('panel.nothingToPick')}</Typography>}
      </Card>
      {batch && <BatchAtHand key={batch.id} batch={batch} onMove={go} />}
    </Box>
  );
}
