import { Alert } from '@mui/material';
import { useRecordContext } from 'ra-core';
import { rowsOf } from '../../fields/formats.js';
import { useLabels } from '../../labels/use-labels.js';

/** Why goods of the return at hand are not replaced: what is short, and by how much. */
export function ShortGoods() {
  const record = useRecordContext();
  const labels = useLabels();
  const short = rowsOf(record?.['shortages']);
  if (short.length === 0) return null;
  const of = (source: string): string => labels.ofField('returns', source);
  return (
    <Alert severity="warning" sx={{ mt: 2 }}>
      {of('shortages')}
      {short.map(({ sku, requested, available }) => (
        <div key={String(sku)}>
          {`${String(sku)}　${of('requested')} ${String(requested)}　${of('available')} ${String(available)}`}
        </div>
      ))}
    </Alert>
  );
}
