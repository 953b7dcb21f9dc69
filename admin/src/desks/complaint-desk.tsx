import { Tab, Tabs } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useSearchParams } from 'react-router-dom';
import { loadViewer, may } from '../session/viewer.js';
import { CaseDesk } from './case-desk.js';
import { FOLLOW_UPS_DUE, FollowUpDesk } from './follow-up-desk.js';
import { MarketClock } from './market-clock.js';
import { QueueTitle } from './queue.js';

/** 投诉台: the cases, and for whoever handles them the follow-ups that are due; for a shop the cases against it (H3-H6). */
export function ComplaintDesk() {
  const translate = useTranslate();
  const [address, setAddress] = useSearchParams();
  const { data: viewer } = useQuery({ queryKey: ['viewer', 'kind'], queryFn: loadViewer });
  if (!viewer) return null;
  const { isStaff } = viewer;
  const handles = isStaff && may(viewer.permissions, 'COMPLAINTS_HANDLE');
  const tab = handles && address.get('tab') === 'follow-ups' ? 'follow-ups' : 'cases';
  return (
    <MarketClock>
      {handles && (
        <Tabs
          value={tab}
          onChange={(_event, chosen: string) => setAddress(chosen === 'cases' ? {} : { tab: chosen })}
          sx={{ borderBottom: 1, borderColor: 'divider' }}
        >
          <Tab value="cases" label={translate('resources.complaints.name', { smart_count: 2 })} />
          <Tab
            value="follow-ups"
            label={<QueueTitle resource="followUps" title={translate('panel.followUpDesk')} queued={FOLLOW_UPS_DUE} />}
          />
        </Tabs>
      )}
      {tab === 'cases' ? <CaseDesk isStaff={isStaff} handles={handles} /> : <FollowUpDesk />}
    </MarketClock>
  );
}
