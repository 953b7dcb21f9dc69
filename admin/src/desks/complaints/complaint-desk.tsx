import { Tab, Tabs } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useSearchParams } from 'react-router-dom';
import { loadViewer, may } from '../../session/viewer.js';
import { FOLLOW_UPS_DUE, FollowUpDesk } from '../follow-ups/follow-up-desk.js';
import { MarketClock } from '../kit/market-clock.js';
import { QueueTitle } from '../kit/queue.js';
import { LATENT_LISTED, LatentDesk } from '../latent-complaints/latent-desk.js';
import { CaseDesk } from './case-desk.js';

/** What the desk is opened at. */
const TABS = ['cases', 'follow-ups', 'latent'] as const;

/** 投诉台: the cases, and for whoever handles them the follow-ups that are due and the complaints that are not made yet; for a shop the cases against it (H3-H7). */
export function ComplaintDesk() {
  const translate = useTranslate();
  const [address, setAddress] = useSearchParams();
  const { data: viewer } = useQuery({ queryKey: ['viewer', 'kind'], queryFn: loadViewer });
  if (!viewer) return null;
  const { isStaff } = viewer;
  const handles = isStaff && may(viewer.permissions, 'COMPLAINTS_HANDLE');
  const tab = (handles && TABS.find((one) => one === address.get('tab'))) || 'cases';
  return (
    <MarketClock>
      {handles && (
        <Tabs
          value={tab}
          onChange={(_event, chosen: string) => setAddress(chosen === 'cases' ? {} : { tab: chosen })}
          variant="scrollable"
          scrollButtons="auto"
          sx={{ borderBottom: 1, borderColor: 'divider' }}
        >
          <Tab value="cases" label={translate('resources.complaints.name', { smart_count: 2 })} />
          <Tab
            value="follow-ups"
            label={<QueueTitle resource="followUps" title={translate('panel.followUpDesk')} queued={FOLLOW_UPS_DUE} />}
          />
          <Tab
            value="latent"
            label={
              <QueueTitle resource="latentComplaints" title={translate('panel.latentDesk')} queued={LATENT_LISTED} />
            }
          />
        </Tabs>
      )}
      {tab === 'cases' && <CaseDesk isStaff={isStaff} handles={handles} />}
      {tab === 'follow-ups' && <FollowUpDesk />}
      {tab === 'latent' && <LatentDesk />}
    </MarketClock>
  );
}
