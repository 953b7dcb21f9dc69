import { Alert, Card, CardContent, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useRecordContext, useTranslate } from 'ra-core';
import { lazy, Suspense } from 'react';
import { type SurveyResultsQuery, surveyResults } from '../../../generated/operations.js';
import { send } from '../../api/send.js';
import type { ResourceDescriptor } from '../../descriptor.js';
import { inLanguage } from '../../fields/formats.js';
import { useWords } from '../../fields/use-words.js';
import { useLabels } from '../../labels/use-labels.js';
import { RecordDetails } from '../../views/record-details.js';
import { type ReportCell, ReportTable } from '../kit/report-table.js';

const GapChart = lazy(async () => ({ default: (await import('./gap-chart.js')).GapChart }));

type Report = NonNullable<SurveyResultsQuery['surveyReport']>;
type Gaps = Pick<Report['dimensions'][number], 'now' | 'before'>;

/** A round of the survey: how many answered, and once it is closed what they expect, how they find it, and the gap (H6). */
export function SurveyRoundDetails({ resource }: { readonly resource: ResourceDescriptor }) {
  const record = useRecordContext();
  const status: unknown = record?.['status'];
  return (
    <>
      {record && (status === 'OPEN' || status === 'CLOSED') && (
        <Results id={String(record.id)} version={Number(record['version'])} isOpen={status === 'OPEN'} />
      )}
      <RecordDetails resource={resource} />
    </>
  );
}

function Results({ id, version, isOpen }: { readonly id: string; readonly version: number; readonly isOpen: boolean }) {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['surveyRounds', 'report', id, version],
    queryFn: () => send(surveyResults, { surveyRoundId: id }),
  });
  const told = data?.surveyReport;
  if (!told) return null;
  const { answered, invited, least } = told;
  if (!told.isShown)
    return (
      <Alert severity="info" sx={{ mb: 2 }}>
        {translate('panel.surveyAnswered', { answered, invited })}{' '}
        {translate(isOpen ? 'panel.surveyStillOpen' : 'panel.surveyTooFew', { least })}
      </Alert>
    );
  return <Found told={told} />;
}

function Found({ told }: { readonly told: Report }) {
  const translate = useTranslate();
  const labels = useLabels();
  const { locale } = useWords();
  const { answered, invited, answeredBefore, dimensions, statements } = told;
  const nameOf = (dimension: string) => labels.ofValue('QualityDimension', dimension);
  return (
    <Card variant="outlined" sx={{ mb: 2 }}>
      <CardContent>
        <Stack spacing={2}>
          <div>
            <Typography variant="subtitle2">{translate('panel.surveyReport')}</Typography>
            <Typography variant="body2">
              {translate('panel.surveyAnswered', { answered, invited })}{' '}
              {answeredBefore != null && translate('panel.surveyBefore', { answered: answeredBefore })}
            </Typography>
          </div>
          <Suspense>
            <GapChart
              groups={dimensions.map(({ dimension, now }) => ({ name: nameOf(dimension), ...now }))}
              expectation={translate('panel.figure.expectation')}
              perception={translate('panel.figure.perception')}
            />
          </Suspense>
          <ReportTable
            head={labels.ofField('surveyRounds', 'dimension')}
            rows={dimensions.map((each) => ({
              id: each.dimension,
              name: nameOf(each.dimension),
              cells: cellsOf(each),
            }))}
          />
          <ReportTable
            head={labels.ofField('surveyRounds', 'statements')}
            rows={statements.map((each) => ({
              id: String(each.number),
              name: `${each.number}. ${inLanguage(each.words, locale)}`,
              cells: cellsOf(each),
            }))}
          />
        </Stack>
      </CardContent>
    </Card>
  );
}

const signed = (value: number) => `${value > 0 ? '+' : ''}${value.toFixed(2)}`;

const cellsOf = ({ now, before }: Gaps): ReportCell[] => [
  { figure: 'expectation', text: now.expectation.toFixed(2) },
  { figure: 'perception', text: now.perception.toFixed(2) },
  { figure: 'gap', text: signed(now.gap) },
  { figure: 'gapBefore', text: before ? signed(before.gap) : '–' },
];
