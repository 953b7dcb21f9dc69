import { Stack } from '@mui/material';
import { useTranslate } from 'ra-core';
import { DateInput } from 'react-admin';

const DAY_MS = 86_400_000;
const pad = (value: number) => String(value).padStart(2, '0');

/** The local day of an instant, as a date input writes it. */
const dayOf = (instant: Date) => `${instant.getFullYear()}-${pad(instant.getMonth() + 1)}-${pad(instant.getDate())}`;
const startOf = (day: string) => new Date(`${day}T00:00:00`);

/** Days from and until, both included; the API is asked for the half-open interval between them. */
export function DayRangeInput({ source, label }: { source: string; label: string }) {
  const translate = useTranslate();
  return (
    <Stack direction="row" spacing={1}>
      <DateInput
        source={`${source}.from`}
        label={translate('panel.from', { label })}
        helperText={false}
        format={(value?: string) => (value ? dayOf(new Date(value)) : '')}
        parse={(day: string) => (day ? startOf(day).toISOString() : null)}
      />
      <DateInput
        source={`${source}.to`}
        label={translate('panel.until', { label })}
        helperText={false}
        format={(value?: string) => (value ? dayOf(new Date(new Date(value).getTime() - DAY_MS / 2)) : '')}
        parse={(day: string) =>
          day ? startOf(dayOf(new Date(startOf(day).getTime() + 1.5 * DAY_MS))).toISOString() : null
        }
      />
    </Stack>
  );
}
