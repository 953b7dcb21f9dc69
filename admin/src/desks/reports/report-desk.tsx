import { Box, Tab, Tabs, Typography } from '@mui/material';
import { usePermissions, useTranslate } from 'ra-core';
import { lazy, Suspense } from 'react';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { may } from '../../session/viewer.js';

const ClassificationAccuracy = lazy(async () => ({
  default: (await import('../complaints/classification-accuracy.js')).ClassificationAccuracy,
}));
const ComplaintMonth = lazy(async () => ({
  default: (await import('../complaints/complaint-month.js')).ComplaintMonth,
}));
const ReturnFigures = lazy(async () => ({ default: (await import('../returns/return-figures.js')).ReturnFigures }));

const PARTS = { complaints: ComplaintMonth, accuracy: ClassificationAccuracy, returns: ReturnFigures } as const;

/** Reports of the service desk: complaints of a month (H7), how well they are classed (H2), returns (G7); `?tab=` says which. */
export function ReportDesk() {
  const translate = useTranslate();
  const [search, setSearch] = useSearchParams();
  const { permissions } = usePermissions<readonly string[]>();
  if (!permissions) return null;
  const hasComplaints = may(permissions, 'COMPLAINT_REPORTS_READ');
  const asked = search.get('tab') ?? 'complaints';
  const tab = hasComplaints && asked in PARTS ? (asked as keyof typeof PARTS) : 'returns';
  const Part = PARTS[tab];
  return (
    <Box sx={{ py: 2 }}>
      <Title title="panel.reports" />
      <Typography component="h1" variant="h5" gutterBottom>
        {translate('panel.reports')}
      </Typography>
      <Tabs value={tab} onChange={(_, value: string) => setSearch({ tab: value })} sx={{ mb: 2 }}>
        {hasComplaints && <Tab value="complaints" label={translate('panel.complaintMonth')} />}
        {hasComplaints && <Tab value="accuracy" label={translate('panel.accuracy')} />}
        <Tab value="returns" label={translate('panel.returnStatistics')} />
      </Tabs>
      <Suspense fallback={null}>
        <Part />
      </Suspense>
    </Box>
  );
}
