import { Alert, Card, CardContent, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { usePermissions, useRecordContext, useTranslate } from 'ra-core';
import { type RoundReportQuery, roundPreview, roundReport } from '../../../generated/operations.js';
import { send } from '../../api/send.js';
import type { ResourceDescriptor } from '../../descriptor.js';
import { useLabels } from '../../labels/use-labels.js';
import { may } from '../../session/viewer.js';
import { RecordDetails } from '../../views/record-details.js';
import { ReportChart } from '../kit/report-chart.js';
import { listOf, type ReportCell, ReportTable } from '../kit/report-table.js';

type Report = NonNullable<RoundReportQuery['visitReport']>;
type Figures = Report['total'];

/** The results in the order in which they are told, each with its status. */
const RESULTS = [
  ['reached', 'REACHED'],
  ['refused', 'REFUSED'],
  ['wrongNumber', 'WRONG_NUMBER'],
  ['notReached', 'NOT_REACHED'],
  ['lapsed', 'LAPSED'],
  ['withdrawn', 'WITHDRAWN'],
  ['waiting', 'WAITING'],
] as const;

/** A round of visits: before it starts whom it would call, from then on what came of it (H6). */
export function VisitRoundDetails({ resource }: { readonly resource: ResourceDescriptor }) {
  const record = useRecordContext();
  const { permissions } = usePermissions<readonly string[]>();
  const seesFigures = may(permissions, 'COMPLAINTS_ASSIGN');
  const status: unknown = record?.['status'];
  return (
    <>
      {record && seesFigures && status === 'DRAFT' && (
        <Preview id={String(record.id)} version={Number(record['version'])} />
      )}
      {record && seesFigures && ['RUNNING', 'ENDED', 'ARCHIVED'].includes(String(status)) && (
        <WhatCame id={String(record.id)} version={Number(record['version'])} />
      )}
      <RecordDetails resource={resource} />
    </>
  );
}

function Preview({ id, version }: { readonly id: string; readonly version: number }) {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['visitRounds', 'preview', id, version],
    queryFn: () => send(roundPreview, { visitRoundId: id }),
  });
  const told = data?.visitPreview;
  if (!told) return null;
  const { selected, count, withoutPhone, notWanted, visitedLately, most } = told;
  const isPossible = count > 0 && count <= most;
  return (
    <Alert severity={isPossible ? 'info' : 'warning'} sx={{ mb: 2 }}>
      <Typography variant="subtitle2">{translate('panel.visitPreview', { smart_count: count, selected })}</Typography>
      <Typography variant="body2">
        {translate('panel.visitLeftOut', { withoutPhone, notWanted, visitedLately, most })}
      </Typography>
    </Alert>
  );
}

function WhatCame({ id, version }: { readonly id: string; readonly version: number }) {
  const translate = useTranslate();
  const labels = useLabels();
  const { data } = useQuery({
    queryKey: ['visits', 'report', id, version],
    queryFn: () => send(roundReport, { visitRoundId: id }),
  });
  const told = data?.visitReport;
  if (!told) return null;
  const bars = RESULTS.map(([figure, status]) => ({
    name: labels.ofValue('VisitStatus', status),
    value: told.total[figure],
  }));
  const rows = [
    { id: 'total', name: translate('panel.allOfIt'), cells: cellsOf(told.total) },
    ...told.agents.map(({ account, figures }, place) => ({
      id: account?.id ?? String(place),
      name: account?.name ?? '–',
      cells: cellsOf(figures),
    })),
  ];
  return (
    <Card variant="outlined" sx={{ mb: 2 }}>
      <CardContent>
        <Stack spacing={2}>
          <Typography variant="subtitle2">{translate('panel.visitReport')}</Typography>
          <ReportChart bars={bars} title={translate('panel.visitReport')} />
          <ReportTable head={labels.ofField('visits', 'agent')} rows={rows} />
          <ReportTable
            head={labels.ofField('visits', 'satisfaction')}
            rows={told.scores.map(({ score, count }) => ({
              id: String(score),
              name: String(score),
              cells: [
                {
                  figure: 'visits',
                  text: count,
                  to: listOf('visits', { visitRoundId: id, satisfaction: [score] }),
                },
              ],
            }))}
          />
          {told.wishes.length > 0 && (
            <section>
              <Typography variant="subtitle2">{labels.ofField('visits', 'wishes')}</Typography>
              <Stack component="ul" sx={{ m: 0, pl: 2 }}>
                {counted(told.wishes).map(([wish, count]) => (
                  <Typography key={wish} component="li" variant="body2">
                    {count > 1 ? `${wish} × ${count}` : wish}
                  </Typography>
                ))}
              </Stack>
            </section>
          )}
        </Stack>
      </CardContent>
    </Card>
  );
}

/** What is told of a round, or of one agent in it: whoever made a visit counts it. */
function cellsOf(figures: Figures): ReportCell[] {
  return [
    { figure: 'visits', text: figures.visits },
    { figure: 'visitAttempts', text: figures.attempts },
    { figure: 'visitsReached', text: figures.reached },
    { figure: 'visitsScored', text: figures.scored },
    { figure: 'visitScore', text: figures.averageScore == null ? '–' : figures.averageScore.toFixed(2) },
  ];
}

/** Each text once, with how many said it. */
function counted(texts: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts];
}
