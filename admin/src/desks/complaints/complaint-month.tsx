import { Alert, Box, Button, Card, CardContent, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type HttpError, useLocaleState, useNotify, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import { type ReportedMonthQuery, reportAsFile, reportedMonth } from '../../../generated/operations.js';
import { refuse } from '../../api/refusals.js';
import { send } from '../../api/send.js';
import { timeText } from '../../fields/sent-values.js';
import { useLabels } from '../../labels/use-labels.js';
import { type ReportCell, ReportTable } from '../kit/report-table.js';
import { openSheets } from '../kit/use-step.js';
import { CauseTree } from './cause-tree.js';
import { cellsOf, type Figures } from './complaint-cells.js';

const ReportChart = lazy(async () => ({ default: (await import('../kit/report-chart.js')).ReportChart }));

type Month = ReportedMonthQuery['complaintMonth'];
type Measured = Month['measuredActions'][number];
type Grouping = Month['groups'][number]['by'];

/** Beside the groupings: the tree of causes, opened level by level. */
const TREE = 'TREE';

const ENUMS: Partial<Record<Grouping, string>> = {
  CATEGORY: 'ComplaintCategory',
  DIMENSION: 'QualityDimension',
  SEVERITY: 'ComplaintSeverity',
  CHANNEL: 'ComplaintChannel',
  PARTY: 'ResponsibleParty',
};

/** What `complaints` is filtered by, to list exactly what a row counts. */
const FILTERS: Record<Grouping, (key: string) => object> = {
  CAUSE: (cause) => ({ cause }),
  CATEGORY: (key) => ({ category: [key] }),
  DIMENSION: (key) => ({ dimension: [key] }),
  SEVERITY: (key) => ({ severity: [key] }),
  CHANNEL: (key) => ({ channel: [key] }),
  PARTY: (key) => ({ responsibleParty: [key] }),
  MERCHANT: (merchantId) => ({ merchantId }),
  PRODUCT: (productId) => ({ productId }),
  AGENT: (agentId) => ({ agentId }),
};

const pad = (value: number) => String(value).padStart(2, '0');
const monthOf = (day: Date) => `${day.getFullYear()}-${pad(day.getMonth() + 1)}`;

/** The month before this one: the last that is whole. */
function lastMonth(): string {
  const now = new Date();
  return monthOf(new Date(now.getFullYear(), now.getMonth() - 1, 15));
}

/** Complaints of a month with charts, files and the cases behind every figure (H7). */
export function ComplaintMonth() {
  const translate = useTranslate();
  const notify = useNotify();
  const [locale = 'zh'] = useLocaleState();
  const [month, setMonth] = useState(lastMonth);
  const { data } = useQuery({
    queryKey: ['reports', 'complaints', month, locale],
    queryFn: () => send(reportedMonth, { month }),
    enabled: /^\d{4}-\d{2}$/.test(month),
  });
  const download = async (format: 'PDF' | 'XLSX') => {
    try {
      const { downloadComplaintReport: made } = await send(reportAsFile, { input: { month, format } });
      if (made.errors.length > 0) refuse(made.errors);
      openSheets(made.file?.url);
    } catch (error) {
      notify((error as HttpError).message, { type: 'error' });
    }
  };
  const report = data?.complaintMonth;
  return (
    <Stack spacing={2}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <TextField
          type="month"
          size="small"
          fullWidth={false}
          label={translate('panel.month')}
          value={month}
          onChange={({ target }) => setMonth(target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
        />
        {(['PDF', 'XLSX'] as const).map((format) => (
          <Button key={format} variant="outlined" onClick={() => void download(format)}>
            {format}
          </Button>
        ))}
      </Stack>
      {report && <MonthFigures month={report} locale={locale} />}
    </Stack>
  );
}

function MonthFigures({ month, locale }: { month: Month; locale: string }) {
  const translate = useTranslate();
  const labels = useLabels();
  const [chosen, setBy] = useState<Grouping | typeof TREE>('CATEGORY');
  const by = chosen === TREE ? 'CAUSE' : chosen;
  const counted = { registeredAt: { from: month.startsAt, to: month.endsAt }, isMerged: false };
  const cells = (figures: Figures, filter: object | null): ReportCell[] => cellsOf(figures, { filter, locale });
  const rows = month.groups.find((group) => group.by === by)?.rows ?? [];
  const nameOf = ({ key, name }: Figures): string =>
    key === null || key === undefined
      ? translate('panel.noGroup')
      : ENUMS[by]
        ? labels.ofValue(ENUMS[by] ?? '', key)
        : name;
  const { inquiries, latent } = month;
  const verdictOf = ({ isEffective }: Measured): string | null =>
    isEffective == null ? null : labels.ofValue('CorrectiveVerdict', isEffective ? 'EFFECTIVE' : 'NOT_EFFECTIVE');
  return (
    <>
      <Alert severity={month.issuedAt ? 'success' : 'info'}>
        {month.issuedAt
          ? translate('panel.issued', { at: timeText(month.issuedAt, locale) })
          : translate('panel.preview', { at: timeText(month.countedAt, locale) })}
      </Alert>
      {month.total.count === 0 ? (
        <Typography>{translate('panel.noFigures')}</Typography>
      ) : (
        <Card variant="outlined">
          <CardContent>
            <ReportTable
              head={month.month}
              rows={[{ id: 'all', name: translate('panel.allOfIt'), cells: cells(month.total, counted) }]}
            />
            <TextField
              select
              size="small"
              fullWidth={false}
              label={translate('panel.countBy')}
              value={chosen}
              onChange={({ target }) => setBy(target.value as typeof chosen)}
              sx={{ my: 2, minWidth: 180 }}
            >
              {month.causeTree.length > 0 && <MenuItem value={TREE}>{translate('panel.by.TREE')}</MenuItem>}
              {month.groups.map((group) => (
                <MenuItem key={group.by} value={group.by}>
                  {translate(`panel.by.${group.by}`)}
                </MenuItem>
              ))}
            </TextField>
            {chosen === TREE ? (
              <CauseTree tree={month.causeTree} counted={counted} locale={locale} />
            ) : (
              <>
                <Suspense fallback={<Box sx={{ height: 200 }} />}>
                  <ReportChart
                    title={translate('panel.figure.count')}
                    bars={rows.map((row) => ({ name: nameOf(row), value: row.count }))}
                  />
                </Suspense>
                <ReportTable
                  head={translate(`panel.by.${by}`)}
                  rows={rows.map((row) => ({
                    id: row.key ?? '',
                    name: nameOf(row),
                    cells: cells(row, row.key ? { ...FILTERS[by](row.key), ...counted } : null),
                  }))}
                />
              </>
            )}
          </CardContent>
        </Card>
      )}
      <Typography>
        {translate('panel.wonBack', { days: month.wonBackDays, count: month.wonBack, of: month.wonBackOf })}
      </Typography>
      <Typography>
        {translate('panel.inquiriesOfMonth', {
          questions: inquiries.questions,
          suggestions: inquiries.suggestions,
          answered: inquiries.answered,
          late: inquiries.late,
          changed: inquiries.changed,
        })}
      </Typography>
      {latent && <Typography>{translate('panel.latentOfMonth', { ...latent })}</Typography>}
      {month.repeatedCauses.length > 0 && (
        <Box>
          <Typography component="h2" variant="h6">
            {translate('panel.repeatedCauses')}
          </Typography>
          {month.repeatedCauses.map(({ cause, count, before }) => (
            <Typography key={cause}>{`${cause}: ${count} (${translate('panel.monthBefore')} ${before})`}</Typography>
          ))}
        </Box>
      )}
      {month.correctiveActions.length > 0 && (
        <Box>
          <Typography component="h2" variant="h6">
            {translate('panel.correctiveActions')}
          </Typography>
          {month.correctiveActions.map(({ product, action, dueOn, effect }) => (
            <Typography key={`${product}${action}`}>
              {[`${product}: ${action} (${String(dueOn)})`, effect].filter(Boolean).join(' → ')}
            </Typography>
          ))}
        </Box>
      )}
      {month.measuredActions.length > 0 && (
        <Box>
          <Typography component="h2" variant="h6">
            {translate('resources.correctiveActions.name', { smart_count: 2 })}
          </Typography>
          {month.measuredActions.map((action) => (
            <Typography key={action.number}>{effectOf(action, verdictOf(action))}</Typography>
          ))}
        </Box>
      )}
    </>
  );
}

function effectOf({ number, against, measure, rateBefore, rateAfter }: Measured, verdict: string | null): string {
  const rate = (value: number | null | undefined) => (value == null ? '–' : (value / 100).toFixed(2));
  const about = `${number} ${against}: ${measure}`;
  return verdict === null ? about : `${about} → ${rate(rateBefore)} / ${rate(rateAfter)} ‰ (${verdict})`;
}
