import { Card, CardContent, Stack, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { type ClassedInPeriodQuery, classedInPeriod } from '../../../generated/operations.js';
import { send } from '../../api/send.js';
import { useLabels } from '../../labels/use-labels.js';
import { listOf, type ReportCell, ReportTable } from '../kit/report-table.js';

type Told = ClassedInPeriodQuery['classificationAccuracy'];
type Figures = Told['rows'][number];

/** Each facet with its values' enum, and what suggestions are filtered by. */
const FACETS = {
  CATEGORY: { kind: 'ComplaintCategory', suggested: 'category', actual: 'actualCategory' },
  SEVERITY: { kind: 'ComplaintSeverity', suggested: 'severity', actual: 'actualSeverity' },
  DIMENSION: { kind: 'QualityDimension', suggested: 'dimension', actual: 'actualDimension' },
} as const;
type Facet = keyof typeof FACETS;

const pad = (value: number) => String(value).padStart(2, '0');
const dayOf = (day: Date) => `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;

/** How well the rules class complaints, by what the desk decided, and the cases behind every figure (H2). */
export function ClassificationAccuracy() {
  const translate = useTranslate();
  const labels = useLabels();
  const [[firstOn, lastOn], setDays] = useState(() => {
    const now = new Date();
    return [dayOf(new Date(now.getFullYear(), now.getMonth() - 1, 1)), dayOf(now)] as const;
  });
  const { data } = useQuery({
    queryKey: ['reports', 'accuracy', firstOn, lastOn],
    queryFn: () => send(classedInPeriod, { firstOn, lastOn }),
    enabled: firstOn !== '' && lastOn !== '' && firstOn <= lastOn,
  });
  const told = data?.classificationAccuracy;
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
      </Stack>
      {told && (
        <Typography>
          {translate('panel.accuracyOf', {
            right: told.right,
            decided: told.decided,
            registered: told.registered,
          })}
        </Typography>
      )}
      {told &&
        (Object.keys(FACETS) as Facet[]).map((facet) => {
          const rows = told.rows.filter((row) => row.facet === facet);
          return (
            rows.length > 0 && (
              <Card key={facet} variant="outlined">
                <CardContent>
                  <ReportTable
                    head={labels.ofValue('ClassificationFacet', facet)}
                    rows={rows.map((row) => ({
                      id: row.value,
                      name: labels.ofValue(FACETS[facet].kind, row.value),
                      cells: cellsOf(row, facet, told),
                    }))}
                  />
                </CardContent>
              </Card>
            )
          );
        })}
    </Stack>
  );
}

function cellsOf({ value, suggested, right, missed, basisPoints }: Figures, facet: Facet, told: Told): ReportCell[] {
  const names = FACETS[facet];
  const list = (filter: object) =>
    listOf('complaintSuggestions', {
      ...{ isDecided: true, registeredAt: { from: told.startsAt, to: told.endsAt } },
      ...filter,
    });
  const wrongIn = [facet];
  return [
    { figure: 'suggestedTimes', text: suggested, to: list({ [names.suggested]: [value] }) },
    { figure: 'rightTimes', text: right, to: list({ [names.suggested]: [value], [names.actual]: [value] }) },
    { figure: 'wrongTimes', text: suggested - right, to: list({ [names.suggested]: [value], wrongIn }) },
    { figure: 'missedTimes', text: missed, to: list({ [names.actual]: [value], wrongIn }) },
    { figure: 'accuracy', text: basisPoints == null ? '–' : `${(basisPoints / 100).toFixed(1)} %` },
  ];
}
