import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, Typography } from '@mui/material';
import { type HttpError, useNotify, useTranslate } from 'ra-core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { newIdempotencyKey } from '../../actions/idempotency-key.js';
import { useRunAction } from '../../actions/use-run-action.js';
import { inLanguage, isRow, rowsOf } from '../../fields/formats.js';
import { useWords } from '../../fields/use-words.js';
import { useLabels } from '../../labels/use-labels.js';
import type { ActionFormProps } from '../kit/record-at-hand.js';
import { countsOf, type InspectedUnits, lacksPicture, splitOff, toInspect, told } from './inspected-units.js';
import { InspectionRow } from './inspection-row.js';

/** 验货: every unit that came back gets its finding, by one key each; stock and money follow (G5). */
export function InspectionDialog({ resource, action, record, onClose }: ActionFormProps) {
  const translate = useTranslate();
  const labels = useLabels();
  const notify = useNotify();
  const { locale } = useWords();
  const run = useRunAction(resource);
  const [idempotencyKey] = useState(newIdempotencyKey);
  const lines = rowsOf(record['lines']).map((line) => ({
    id: String(line['id']),
    quantity: Number(line['quantity']),
    line,
  }));
  const [rows, setRows] = useState<readonly InspectedUnits[]>(() => toInspect(lines));
  const [uploading, setUploading] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const counts = countsOf(rows);
  const cannotConfirm = isBusy || uploading.size > 0 || rows.some(lacksPicture);
  const change = (key: string, to: Partial<InspectedUnits>) =>
    setRows((known) => known.map((row) => (row.key === key ? { ...row, ...to } : row)));
  const confirm = async () => {
    if (cannotConfirm) return;
    setBusy(true);
    setFailure(undefined);
    try {
      await run({ action, record, values: { inspections: told(rows) }, idempotencyKey });
      notify('panel.done', { type: 'success', messageArgs: { smart_count: 1 } });
      onClose();
    } catch (error) {
      setFailure((error as HttpError).message);
      setBusy(false);
    }
  };
  const move = (from: string, by: number) => {
    const at = rows.findIndex(({ key }) => key === from) + by;
    list.current?.children
      .item(Math.max(0, Math.min(rows.length - 1, at)))
      ?.querySelector<HTMLElement>('[role="group"]')
      ?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void confirm();
  };
  return (
    <Dialog open onClose={onClose} onKeyDown={press} fullWidth maxWidth="md" aria-labelledby="inspection-title">
      <DialogTitle id="inspection-title">{`${labels.ofAction(action.name)} ${String(record['number'])}`}</DialogTitle>
      <DialogContent>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
          {translate('panel.inspectionKeys')}
        </Typography>
        <Stack ref={list} component="ul" useFlexGap sx={{ gap: 1, m: 0, p: 0, listStyle: 'none' }}>
          {rows.map((row, index) => {
            const line = lines.find(({ id }) => id === row.returnLineId)?.line;
            const unit = rows
              .slice(0, index + 1)
              .filter(({ returnLineId }) => returnLineId === row.returnLineId).length;
            return (
              <InspectionRow
                key={row.key}
                row={row}
                name={`${titleOf(line, locale)} · ${translate('panel.unitNumber', { number: unit })}`}
                isFirst={index === 0}
                onChange={(to) => change(row.key, to)}
                onRest={() =>
                  setRows((known) =>
                    known.map((one, at) =>
                      at > index && one.returnLineId === row.returnLineId ? { ...one, verdict: row.verdict } : one,
                    ),
                  )
                }
                onSplit={() => setRows((known) => splitOff(known, row.key))}
                onMove={(by) => move(row.key, by)}
                onBusy={(isUploading) =>
                  setUploading((known) => {
                    const next = new Set(known);
                    if (isUploading) next.add(row.key);
                    else next.delete(row.key);
                    return next;
                  })
                }
                onFailure={setFailure}
              />
            );
          })}
        </Stack>
        {failure && (
          <Alert severity="error" sx={{ mt: 2, whiteSpace: 'pre-line' }}>
            {failure}
          </Alert>
        )}
      </DialogContent>
      <Alert severity={counts.leftOut > 0 ? 'warning' : 'info'} role="status" sx={{ mx: 3 }}>
        {translate('panel.inspectionSums', counts)}
        {counts.leftOut > 0 && ` ${translate('panel.leftOutMayBeAppealed')}`}
      </Alert>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" color="success" disabled={cannotConfirm} onClick={() => void confirm()}>
          {labels.ofAction(action.name)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** What the goods of a line are called. */
function titleOf(line: unknown, locale: string): string {
  const sold: unknown = isRow(line) ? line['orderLine'] : undefined;
  if (!isRow(sold)) return '';
  const product: unknown = sold['product'];
  const title: unknown = isRow(product) ? product['title'] : undefined;
  return (isRow(title) && inLanguage(title, locale)) || String(sold['sku'] ?? '');
}
