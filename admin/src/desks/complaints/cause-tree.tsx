import { Link as Anchor, Box, Breadcrumbs, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { ReportedMonthQuery } from '../../../generated/operations.js';
import { type ReportRow, ReportTable } from '../kit/report-table.js';
import { cellsOf } from './complaint-cells.js';

const ReportChart = lazy(async () => ({ default: (await import('../kit/report-chart.js')).ReportChart }));

type Cause = ReportedMonthQuery['complaintMonth']['causeTree'][number];

/** The cause and those above it, from the top down. */
function trailTo(tree: readonly Cause[], id: string | null): readonly Cause[] {
  const cause = id === null ? undefined : tree.find(({ causeId }) => causeId === id);
  return cause ? [...trailTo(tree, cause.parentId ?? null), cause] : [];
}

/** Causes of one level with chart and figures; each opens what stands below it, each count its cases (H7). */
export function CauseTree({ tree, counted, locale }: { tree: readonly Cause[]; counted: object; locale: string }) {
  const translate = useTranslate();
  const [search, setSearch] = useSearchParams();
  const trail = trailTo(tree, search.get('cause'));
  const here = trail.at(-1);
  const open = (causeId: string | null) =>
    setSearch((last) => {
      if (causeId === null) last.delete('cause');
      else last.set('cause', causeId);
      return last;
    });
  const level = tree.filter(({ parentId }) => (parentId ?? null) === (here?.causeId ?? null));
  const rows: ReportRow[] = level.map(({ causeId, name, branch }) => ({
    id: causeId ?? '',
    name: causeId ? name : translate('panel.noGroup'),
    open: causeId && tree.some(({ parentId }) => parentId === causeId) ? () => open(causeId) : undefined,
    cells: cellsOf(branch, { filter: causeId ? { underCauseId: causeId, ...counted } : null, locale }),
  }));
  if (here && here.own.count > 0)
    rows.push({
      id: 'itself',
      name: translate('panel.causeItself', { name: here.name }),
      cells: cellsOf(here.own, { filter: { rootCauseId: here.causeId, ...counted }, locale }),
    });
  return (
    <>
      <Breadcrumbs aria-label={translate('panel.by.TREE')}>
        {here && (
          <Anchor component="button" type="button" onClick={() => open(null)}>
            {translate('panel.allCauses')}
          </Anchor>
        )}
        {trail.slice(0, -1).map(({ causeId, name }) => (
          <Anchor key={causeId} component="button" type="button" onClick={() => open(causeId ?? null)}>
            {name}
          </Anchor>
        ))}
        <Typography>{here?.name ?? translate('panel.allCauses')}</Typography>
      </Breadcrumbs>
      <Suspense fallback={<Box sx={{ height: 200 }} />}>
        <ReportChart
          title={translate('panel.figure.count')}
          bars={rows.map(({ name, cells }) => ({ name, value: Number(cells[0]?.text) }))}
        />
      </Suspense>
      <ReportTable head={translate('panel.by.TREE')} rows={rows} />
    </>
  );
}
