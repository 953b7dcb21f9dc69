import { SelectInput } from 'react-admin';
import { isRow, rowsOf } from '../fields/formats.js';
import { useSourceRecord } from './source-record.js';

interface RowInputProps {
  readonly source: string;
  readonly label: string;
  readonly rowsOf: string;
  readonly helperText: string | false;
}

/** Picks one of the rows that the record at hand already shows, e.g. the order line to send back. */
export function RowInput({ rowsOf: field, ...props }: RowInputProps) {
  const record = useSourceRecord();
  const choices = rowsOf(record?.[field]).map((row) => ({ id: row['id'], name: nameOf(row) }));
  return <SelectInput {...props} choices={choices} translateChoice={false} fullWidth />;
}

/** A row has no declared title: its texts name it. */
function nameOf(row: Readonly<Record<string, unknown>>): string {
  const texts = Object.entries(row).flatMap(([name, value]) => {
    if (name === 'id') return [];
    if (typeof value === 'string') return [value];
    return isRow(value) && typeof value['forViewer'] === 'string' ? [value['forViewer']] : [];
  });
  return texts.slice(0, 3).join(' · ') || String(row['id']);
}
