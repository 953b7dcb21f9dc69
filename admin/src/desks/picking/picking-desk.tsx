import { Box, Tab, Tabs } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Title } from 'react-admin';
import { PickingBatches } from './picking-batches.js';
import { PickingQueue } from './picking-queue.js';

/** 配货台: what must go, batches of it, and the batch at hand line by line, all under one key each (E5). */
export function PickingDesk() {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<string>();
  const [tab, setTab] = useState<'queue' | 'batches'>('queue');
  return (
    <Box sx={{ mt: 1 }}>
      <Title title="panel.pickingDesk" />
      <Tabs value={tab} onChange={(_event, next: 'queue' | 'batches') => setTab(next)}>
        <Tab value="queue" label={translate('panel.pickingQueue')} />
        <Tab value="batches" label={translate('resources.pickingBatches.name', { smart_count: 2 })} />
      </Tabs>
      {tab === 'queue' ? (
        <PickingQueue
          onBatched={(id) => {
            setChosen(id);
            setTab('batches');
          }}
        />
      ) : (
        <PickingBatches chosen={chosen} onChoose={setChosen} />
      )}
    </Box>
  );
}
