import { useLocaleState } from 'ra-core';
import { SelectInput } from 'react-admin';
import { inLanguage, isRow, rowsOf } from '../fields/formats.js';
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
  const [locale] = useLocaleState();
  const choices = rowsOf(record?.[field]).map((row) => ({ id: row['id'], name: nameOf(row, locale) }));
  return <SelectInput {...props} choices={choices} translateChoice={false} fullWidth />;
}

/** A row has no declared title: its texts name it. */
function nameOf(row: Readonly<Record<string, unknown>>, locale: string): string {
  const texts = Object.entries(row).flatMap(([name, value]) => {
    if (name === 'id') return [];
    if (typeof value === 'string') return [value];
    return isRow(value) && typeof value['zh'] === 'string' ? [inLanguage(value, locale)] : [];
  });
  return texts.slice(0, 3).join(' · ') || String(row['id']);
}
