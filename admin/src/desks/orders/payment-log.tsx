import {
  Link as Anchor,
  Card,
  CardContent,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableRow,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useLocaleState, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { type PaymentLogQuery, paymentLog } from '../../../generated/operations.js';
import { send } from '../../api/send.js';
import { moneyText, timeText } from '../../fields/sent-values.js';
import { useLabels } from '../../labels/use-labels.js';
import type { SentMoney } from '../money/money-facts.js';

type Payment = NonNullable<NonNullable<PaymentLogQuery['order']>['checkout']>['payments']['nodes'][number];
type Attempt = Payment['attempts']['nodes'][number];

interface Line {
  readonly id: string;
  readonly at: string;
  readonly what: string;
  readonly outcome: string;
  readonly money: SentMoney | null | undefined;
  readonly error: string;
  readonly isFailure: boolean;
  readonly to: string;
}

/** What support reads when a buyer says that paying failed (F3): every try, what the gateway told, and what goes back. */
export function PaymentLog({ orderId }: { orderId: string }) {
  const translate = useTranslate();
  const [locale = 'zh'] = useLocaleState();
  const linesOf = useLines();
  const { data } = useQuery({ queryKey: ['paymentLog', orderId], queryFn: () => send(paymentLog, { orderId }) });
  const [payment] = data?.order?.checkout?.payments.nodes ?? [];
  const lines = (payment?.attempts.nodes ?? []).flatMap(linesOf).toSorted((a, b) => (a.at < b.at ? -1 : 1));
  return (
    <Card variant="outlined" sx={{ mt: 2 }}>
      <CardContent>
        <Typography component="h2" variant="h6">
          {translate('panel.paymentLog')}
        </Typography>
        {payment && (
          <Anchor component={Link} to={`/payments/${payment.id}/show`}>
            {translate('resources.payments.name', { smart_count: 1 })} {moneyText(payment.total, locale)}
          </Anchor>
        )}
        {data && lines.length === 0 && <Typography>{translate('panel.noGateway')}</Typography>}
        <TableContainer role="region" tabIndex={0} aria-label={translate('panel.paymentLog')}>
          <Table size="small">
            <TableBody>
              {lines.map(({ id, at, what, outcome, money, error, isFailure, to }) => (
                <TableRow key={id}>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>{timeText(at, locale)}</TableCell>
                  <TableCell>
                    <Anchor component={Link} to={to}>
                      {what}
                    </Anchor>
                  </TableCell>
                  <TableCell>{outcome}</TableCell>
                  <TableCell align="right" sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
                    {money && moneyText(money, locale)}
                  </TableCell>
                  <TableCell sx={{ ...(isFailure && { color: 'error.main' }) }}>{error}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      </CardContent>
    </Card>
  );
}

/** A try with everything that followed from it, as lines of one log. */
function useLines(): (attempt: Attempt) => Line[] {
  const labels = useLabels();
  const translate = useTranslate();
  return ({ id, gateway, way, status, amount, createdAt, errorCode, errorMessage, notifications, refunds }) => [
    {
      ...{ id, at: String(createdAt), money: amount, to: `/paymentAttempts/${id}/show` },
      what: `${labels.ofValue('GatewayName', gateway)} · ${labels.ofValue('PayWay', way)}`,
      outcome: labels.ofValue('PaymentAttemptStatus', status),
      ...failure(errorCode, errorMessage),
    },
    ...notifications.nodes.map((notification) => ({
      ...{ id: notification.id, at: String(notification.receivedAt), money: notification.amount },
      to: `/gatewayNotifications/${notification.id}/show`,
      what: translate('resources.gatewayNotifications.name', { smart_count: 1 }),
      outcome: labels.ofValue('NotificationVerdict', notification.verdict),
      ...failure(null, null),
    })),
    ...refunds.nodes.map((refund) => ({
      ...{ id: refund.id, at: String(refund.createdAt), money: refund.amount },
      to: `/gatewayRefunds/${refund.id}/show`,
      what: translate('resources.gatewayRefunds.name', { smart_count: 1 }),
      outcome: labels.ofValue('GatewayRefundStatus', refund.status),
      ...failure(refund.errorCode, refund.errorMessage),
    })),
  ];
}

const failure = (code: string | null | undefined, message: string | null | undefined) => ({
  error: [code, message].filter(Boolean).join(': '),
  isFailure: Boolean(code),
});
