import { Box, Card, CardContent, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { usePermissions, useTranslate } from 'ra-core';
import { Title } from 'react-admin';
import { moneyOfMerchant } from '../../generated/operations.js';
import { send } from '../api/send.js';
import { loadViewer, may } from '../session/viewer.js';
import { BankFiles } from './bank-files.js';
import { IncomeChart } from './income-chart.js';
import { MoneyFacts } from './money-facts.js';
import { PayoutOutlook } from './payout-outlook.js';
import { StatementFiles } from './statement-files.js';

/** Settlement at one glance (I1-I4): a merchant's own money with its statements, or what the next run of the market pays. */
export function MoneyDesk() {
  const translate = useTranslate();
  const { permissions } = usePermissions<readonly string[]>();
  const { data: viewer } = useQuery({ queryKey: ['money', 'viewer'], queryFn: loadViewer });
  if (!viewer) return null;
  const merchantId = viewer.isStaff ? null : (viewer.merchants[0]?.merchantId ?? null);
  return (
    <Box sx={{ py: 2 }}>
      <Title title="panel.moneyDesk" />
      <Typography component="h1" variant="h5" gutterBottom>
        {translate('panel.moneyDesk')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 380px), 1fr))' }}>
        {merchantId && <OwnMoney merchantId={merchantId} />}
        {may(permissions, 'PAYOUTS_PREPARE') && <PayoutOutlook />}
        {may(permissions, 'PAYOUTS_PREPARE') && <BankFiles />}
        <StatementFiles merchantId={merchantId} />
      </Box>
    </Box>
  );
}

function OwnMoney({ merchantId }: { merchantId: string }) {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['money', 'merchant', merchantId],
    queryFn: () => send(moneyOfMerchant, { merchantId }),
  });
  const money = data?.merchantMoney;
  if (!money) return null;
  const facts = (['balance', 'due', 'held', 'later', 'underWay', 'reserve'] as const).map(
    (name) => [translate(name === 'balance' ? 'fields.balance' : `panel.${name}`), money[name].amount] as const,
  );
  return (
    <>
      <Card variant="outlined">
        <CardContent>
          <Typography component="h2" variant="h6">
            {translate('panel.moneyNow')}
          </Typography>
          <MoneyFacts facts={facts} />
          <Typography variant="body2">
            {translate('panel.nextSettlementOn')}: {String(money.nextSettlementOn)}
          </Typography>
        </CardContent>
      </Card>
      <Card variant="outlined">
        <CardContent>
          <Typography component="h2" variant="h6">
            {translate('panel.incomeByDay')}
          </Typography>
          <IncomeChart
            days={money.incomeByDay.map(({ day, income }) => ({ day: String(day), amount: String(income.amount) }))}
          />
          <MoneyFacts
            facts={money.byAge.map(({ fromDays, untilDays, amount }) => [
              untilDays === null || untilDays === undefined
                ? translate('panel.daysOld', { from: fromDays })
                : translate('panel.daysBetween', { from: fromDays, until: untilDays - 1 }),
              amount.amount,
            ])}
          />
        </CardContent>
      </Card>
    </>
  );
}
