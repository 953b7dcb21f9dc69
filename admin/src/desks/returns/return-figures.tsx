import { Link as Anchor, Box, Card, CardContent, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useLocaleState, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router-dom';
import { type ReturnedInPeriodQuery, returnedInPeriod } from '../../../generated/operations.js';
import { send } from '../../api/send.js';
import { moneyText } from '../../fields/sent-values.js';
import { useLabels } from '../../labels/use-labels.js';
import { listOf, type ReportCell, ReportTable } from '../kit/report-table.js';

const ReportChart = lazy(async () => ({ default: (await import('../kit/report-chart.js')).ReportChart }));

type Figures = ReturnedInPeriodQuery['returnStatistics']['total'];

/** What `returns` is filtered by, to list exactly what a row counts. */
const GROUPS = {
  REASON: (key: string) => ({ reason: [key] }),
  REASON_RULE: (reasonRuleId: string) => ({ reasonRuleId }),
  KIND: (key: string) => ({ kind: [key] }),
  PRODUCT: (productId: string) => ({ productId }),
  MERCHANT: (merchantId: string) => ({ merchantId }),
  COURIER: (carrierName: string) => ({ carrierName }),
  AGENT: (agentNumber: string) => ({ agentNumber }),
};
type Grouping = keyof typeof GROUPS;

const pad = (value: number) => String(value).padStart(2, '0');
const dayOf = (day: Date) => `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;

/** Returns of any period with rates per unit sent, and the returns behind every figure (G7). */
export function ReturnFigures() {
  const translate = useTranslate();
  const labels = useLabels();
  const [locale = 'zh'] = useLocaleState();
  const [by, setBy] = useState<Grouping>('REASON');
  const [[firstOn, lastOn], setDays] = useState(() => {
    const now = new Date();
    return [dayOf(new Date(now.getFullYear(), now.getMonth() - 1, 1)), dayOf(now)] as const;
  });
  const { data } = useQuery({
    queryKey: ['reports', 'returns', by, firstOn, lastOn, locale],
    queryFn: () => send(returnedInPeriod, { by, firstOn, lastOn }),
    enabled: firstOn !== '' && lastOn !== '' && firstOn <= lastOn,
  });
  const told = data?.returnStatistics;
  const enumName = by === 'REASON' ? 'ReturnReason' : by === 'KIND' ? 'ReturnKind' : null;
  const nameOf = ({ key, name }: Figures): string =>
    key == null ? translate('panel.noGroup') : enumName ? labels.ofValue(enumName, key) : name;
  const requestedAt = told && { from: told.startsAt, to: told.endsAt };
  const filterOf = ({ key }: Figures) => (key == null ? null : { ...GROUPS[by](key), requestedAt });
  const cells = (figures: Figures, filter: object | null) =>
    cellsOf(figures, { filter, locale, wordOf: (status) => labels.ofValue('QualityAlertStatus', status) });
  return (
    <Stack spacing={2}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        {(['firstDay', 'lastDay'] as const).map((which) => (
          <TextField
            key={which}
            type="date"
            size="small"
            fullWidth={false}
            label={translate(`panel.${which}`)}
            value={which === 'firstDay' ? firstOn : lastOn}
            onChange={({ target }) => setDays(which === 'firstDay' ? [target.value, lastOn] : [firstOn, target.value])}
            slotProps={{ inputLabel: { shrink: true } }}
          />
        ))}
        <TextField
          select
          size="small"
          fullWidth={false}
          label={translate('panel.countBy')}
          value={by}
          onChange={({ target }) => setBy(target.value as Grouping)}
          sx={{ minWidth: 160 }}
        >
          {Object.keys(GROUPS).map((each) => (
            <MenuItem key={each} value={each}>
              {translate(`panel.by.${each}`)}
            </MenuItem>
          ))}
        </TextField>
      </Stack>
      {told?.total.returnCount === 0 && <Typography>{translate('panel.noFigures')}</Typography>}
      {told && told.total.returnCount > 0 && (
        <Card variant="outlined">
          <CardContent>
            <Suspense fallback={<Box sx={{ height: 200 }} />}>
              <ReportChart
                title={translate('panel.figure.unitCount')}
                bars={told.rows.map((row) => ({ name: nameOf(row), value: row.unitCount }))}
              />
            </Suspense>
            <ReportTable
              head={translate(`panel.by.${by}`)}
              rows={[
                { id: 'all', name: translate('panel.allOfIt'), cells: cells(told.total, { requestedAt }) },
                ...told.rows.map((row) => ({ id: row.key ?? '', name: nameOf(row), cells: cells(row, filterOf(row)) })),
              ]}
            />
          </CardContent>
        </Card>
      )}
    </Stack>
  );
}

interface Telling {
  readonly filter: object | null;
  readonly locale: string;
  readonly wordOf: (status: string) => string;
}

function cellsOf(figures: Figures, { filter, locale, wordOf }: Telling): ReportCell[] {
  const { basisPoints, alert } = figures;
  return [
    {
      figure: 'returnCount',
      text: figures.returnCount,
      to: filter ? listOf('returns', filter) : undefined,
    },
    { figure: 'unitCount', text: figures.unitCount },
    { figure: 'shippedUnits', text: figures.shippedUnits },
    { figure: 'rate', text: basisPoints == null ? '–' : `${(basisPoints / 100).toFixed(2)} %` },
    { figure: 'asked', text: moneyText(figures.asked, locale) },
    { figure: 'paidBack', text: moneyText(figures.paid, locale) },
    {
      figure: 'alert',
      text: alert ? (
        <Anchor component={Link} to={`/qualityAlerts/${alert.id}/show`}>
          {wordOf(alert.status)}
        </Anchor>
      ) : (
        ''
      ),
    },
  ];
}
