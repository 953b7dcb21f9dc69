import { Link as Anchor, Card, CardContent, Table, TableBody, TableCell, TableRow, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useLocaleState, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { type MoneyOfMerchantQuery, moneyOfMerchant } from '../../../generated/operations.js';
import { send } from '../../api/send.js';
import { formatDate } from '../../fields/formats.js';
import { moneyText } from '../../fields/sent-values.js';
import { useLabels } from '../../labels/use-labels.js';
import { IncomeChart } from './income-chart.js';
import { MoneyFacts } from './money-facts.js';

/** A day's label stands under every fifth bar but the last, where it has no room. */
const LABELLED_DAYS = 5;

/** One merchant's money (I1): what is due, held, kept back and on its way, what came in by month and day, the last payouts. */
export function MerchantMoney({ merchantId }: { merchantId: string }) {
  const translate = useTranslate();
  const [locale = 'zh'] = useLocaleState();
  const { data } = useQuery({
    queryKey: ['money', 'merchant', merchantId],
    queryFn: () => send(moneyOfMerchant, { merchantId }),
  });
  const money = data?.merchantMoney;
  if (!money) return null;
  const facts = (['balance', 'due', 'held', 'later', 'underWay', 'reserve'] as const).map(
    (name) => [translate(name === 'balance' ? 'fields.balance' : `panel.${name}`), money[name]] as const,
  );
  return (
    <>
      <Card variant="outlined">
        <CardContent>
          <Typography component="h2" variant="h6">
            {data.merchant?.name.forViewer ?? translate('panel.moneyNow')}
          </Typography>
          <MoneyFacts facts={facts} />
          {money.reserveFreed.length > 0 && (
            <>
              <Typography component="h3" variant="subtitle2">
                {translate('panel.reserveFreed')}
              </Typography>
              <MoneyFacts
                facts={money.reserveFreed.map(({ day, amount }) => [formatDate(String(day), locale), amount])}
              />
            </>
          )}
          <Typography variant="body2">
            {translate('panel.nextSettlementOn')}: {formatDate(String(money.nextSettlementOn), locale)}
          </Typography>
          <Typography component="h3" variant="subtitle2" sx={{ mt: 2 }}>
            {translate('panel.waitingByAge')}
          </Typography>
          <MoneyFacts
            facts={money.byAge.map(({ fromDays, untilDays, amount }) => [
              untilDays === null || untilDays === undefined
                ? translate('panel.daysOld', { from: fromDays })
                : translate('panel.daysBetween', { from: fromDays, until: untilDays - 1 }),
              amount,
            ])}
          />
        </CardContent>
      </Card>
      <Card variant="outlined">
        <CardContent>
          <Typography component="h2" variant="h6">
            {translate('panel.incomeByMonth')}
          </Typography>
          <IncomeChart
            incomes={money.incomeByMonth.map(({ month, income }) => ({
              label: month.slice(5),
              name: month,
              money: income,
            }))}
          />
          <Typography component="h2" variant="h6">
            {translate('panel.incomeByDay')}
          </Typography>
          <IncomeChart
            incomes={money.incomeByDay.map(({ day, income }, index, { length }) => ({
              label: index % LABELLED_DAYS === 0 && index < length - 1 ? String(day).slice(5) : '',
              name: formatDate(String(day), locale),
              money: income,
            }))}
          />
        </CardContent>
      </Card>
      <LastPayouts payouts={data.payouts.nodes} />
    </>
  );
}

function LastPayouts({ payouts }: { payouts: MoneyOfMerchantQuery['payouts']['nodes'] }) {
  const translate = useTranslate();
  const labels = useLabels();
  const [locale = 'zh'] = useLocaleState();
  return (
    <Card variant="outlined">
      <CardContent>
        <Typography component="h2" variant="h6">
          {translate('resources.payouts.name', { smart_count: 2 })}
        </Typography>
        <Table size="small" sx={{ '& td': { px: 0.5 } }}>
          <TableBody>
            {payouts.map(({ id, number, status, amount, createdAt }) => (
              <TableRow key={id}>
                <TableCell>
                  <Anchor component={Link} to={`/payouts/${id}/show`}>
                    {number}
                  </Anchor>
                  <Typography variant="caption" component="div">
                    {formatDate(String(createdAt), locale)}
                  </Typography>
                </TableCell>
                <TableCell>{labels.ofValue('PayoutStatus', status)}</TableCell>
                <TableCell align="right" sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
                  {moneyText(amount, locale)}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </CardContent>
    </Card>
  );
}
