import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { usePermissions, useTranslate } from 'ra-core';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { loadViewer, may } from '../../session/viewer.js';
import { BankFiles } from './bank-files.js';
import { MerchantMoney } from './merchant-money.js';
import { PayoutOutlook } from './payout-outlook.js';
import { StatementFiles } from './statement-files.js';
import { WaitingMoney } from './waiting-money.js';

/**
 * Settlement at one glance (I1-I4): a merchant's own money with its statements, or what the next run of the market pays;
 * `?merchant=` shows finance the money of one.
 */
export function MoneyDesk() {
  const translate = useTranslate();
  const [search] = useSearchParams();
  const { permissions } = usePermissions<readonly string[]>();
  const { data: viewer } = useQuery({ queryKey: ['money', 'viewer'], queryFn: loadViewer });
  if (!viewer) return null;
  const merchantId = viewer.isStaff ? search.get('merchant') : (viewer.merchants[0]?.merchantId ?? null);
  const isWhole = merchantId === null && may(permissions, 'PAYOUTS_PREPARE');
  return (
    <Box sx={{ py: 2 }}>
      <Title title="panel.moneyDesk" />
      <Typography component="h1" variant="h5" gutterBottom>
        {translate('panel.moneyDesk')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 380px), 1fr))' }}>
        {merchantId && <MerchantMoney merchantId={merchantId} />}
        {isWhole && <PayoutOutlook />}
        {isWhole && <BankFiles />}
        {isWhole && may(permissions, 'CASH_COUNT') && <WaitingMoney />}
        <StatementFiles merchantId={merchantId} />
      </Box>
    </Box>
  );
}
