import {
  Alert,
  Link as Anchor,
  Button,
  Card,
  CardContent,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TextField,
} from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type HttpError, useLocaleState, useTranslate } from 'ra-core';
import { Title } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { accountStatement } from '../../../generated/operations.js';
import { send } from '../../api/send.js';
import { moneyText, timeText } from '../../fields/sent-values.js';
import { useLabels } from '../../labels/use-labels.js';

const PAGE = 50;
const DAY_MS = 86_400_000;
const pad = (value: number) => String(value).padStart(2, '0');
const dayOf = (instant: Date) => `${instant.getFullYear()}-${pad(instant.getMonth() + 1)}-${pad(instant.getDate())}`;
const startOf = (day: string) => new Date(`${day}T00:00:00`);

/** 分户账: opening balance, entries and closing balance of one account over some days; more entries come as they are asked for (F1). */
export function AccountStatement() {
  const translate = useTranslate();
  const labels = useLabels();
  const [locale = 'zh'] = useLocaleState();
  const [search, setSearch] = useSearchParams();
  const accountId = search.get('account') ?? '';
  const now = new Date();
  const from = search.get('from') ?? dayOf(new Date(now.getFullYear(), now.getMonth(), 1));
  const until = search.get('until') ?? dayOf(now);
  const set = (key: string, value: string) =>
    setSearch((old) => new URLSearchParams([...[...old].filter(([name]) => name !== key), [key, value]]), {
      replace: true,
    });
  const statement = useInfiniteQuery({
    queryKey: ['ledgerStatement', accountId, from, until],
    queryFn: ({ pageParam }) =>
      send(accountStatement, {
        accountId,
        from: startOf(from).toISOString(),
        until: new Date(startOf(until).getTime() + DAY_MS).toISOString(),
        first: PAGE,
        after: pageParam,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ ledgerStatement: { entries } }) =>
      entries.pageInfo.hasNextPage ? entries.pageInfo.endCursor : undefined,
    enabled: accountId !== '' && from <= until,
  });
  const pages = statement.data?.pages ?? [];
  const [first] = pages;
  const account = first?.ledgerStatement.account;
  return (
    <Card sx={{ mt: 2 }}>
      <Title title="panel.accountStatement" />
      <CardContent>
        <Stack direction="row" useFlexGap spacing={2} sx={{ mb: 2, flexWrap: 'wrap' }}>
          <TextField
            size="small"
            label={translate('fields.key')}
            value={accountId}
            onChange={(event) => set('account', event.target.value.trim())}
            sx={{ minWidth: 280 }}
          />
          {(['from', 'until'] as const).map((bound) => (
            <TextField
              key={bound}
              type="date"
              size="small"
              label={translate(bound === 'from' ? 'panel.firstDay' : 'panel.lastDay')}
              value={bound === 'from' ? from : until}
              onChange={(event) => set(bound, event.target.value)}
              slotProps={{ inputLabel: { shrink: true } }}
            />
          ))}
        </Stack>
        {statement.error && <Alert severity="error">{(statement.error as HttpError).message}</Alert>}
        {first && (
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{translate('fields.createdAt')}</TableCell>
                <TableCell>{account && labels.ofValue('LedgerAccountKind', account.kind)}</TableCell>
                <TableCell>{translate('fields.memo')}</TableCell>
                <TableCell align="right">{translate('fields.amount')}</TableCell>
                <TableCell align="right">{translate('fields.balanceAfter')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              <TableRow>
                <TableCell colSpan={4}>{translate('panel.opening')}</TableCell>
                <TableCell align="right">{moneyText(first.ledgerStatement.opening, locale)}</TableCell>
              </TableRow>
              {pages
                .flatMap(({ ledgerStatement }) => ledgerStatement.entries.nodes)
                .map((entry) => (
                  <TableRow key={entry.id}>
                    <TableCell>{timeText(entry.createdAt, locale)}</TableCell>
                    <TableCell>
                      <Anchor component={Link} to={`/ledgerTransfers/${entry.transfer?.id ?? ''}/show`}>
                        {labels.ofValue('LedgerTransferKind', entry.kind)}
                      </Anchor>
                    </TableCell>
                    <TableCell>{entry.memo}</TableCell>
                    <TableCell align="right">{moneyText(entry.amount, locale)}</TableCell>
                    <TableCell align="right">{moneyText(entry.balanceAfter, locale)}</TableCell>
                  </TableRow>
                ))}
              <TableRow>
                <TableCell colSpan={4}>{translate('panel.closing')}</TableCell>
                <TableCell align="right">{moneyText(first.ledgerStatement.closing, locale)}</TableCell>
              </TableRow>
            </TableBody>
          </Table>
        )}
        {statement.hasNextPage && (
          <Button sx={{ mt: 1 }} disabled={statement.isFetching} onClick={() => void statement.fetchNextPage()}>
            {translate('panel.moreEntries')}
          </Button>
        )}
      </CardContent>
    </Card>
  );
}
