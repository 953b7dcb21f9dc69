import { Stack } from '@mui/material';
import { useTranslate } from 'ra-core';
import { required, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';

interface ComposedProps {
  readonly source: string;
  readonly label: string;
  readonly isRequired: boolean;
  readonly helperText: string | false;
}

/** One installation has one currency, so only the amount is asked for. */
export function MoneyInput({ source, label, isRequired, helperText }: ComposedProps) {
  const currency: unknown = useWatch({ name: `${source}.currency` });
  const translate = useTranslate();
  const text = typeof currency === 'string' ? translate('panel.amount', { label, currency }) : label;
  return (
    <TextInput
      source={`${source}.amount`}
      label={text}
      fullWidth
      helperText={helperText}
      {...(isRequired && { validate: required() })}
      slotProps={{ htmlInput: { inputMode: 'decimal', pattern: '-?[0-9]+([.][0-9]{1,2})?' } }}
    />
  );
}

/** Content in both languages of the market, side by side. */
export function LocalizedInput({ source, label, isRequired, helperText }: ComposedProps) {
  const translate = useTranslate();
  const shared = { fullWidth: true, helperText, multiline: true, ...(isRequired && { validate: required() }) };
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={{ xs: 0, sm: 2 }} sx={{ width: '100%' }}>
      <TextInput {...shared} source={`${source}.zh`} label={translate('panel.inChinese', { label })} />
      <TextInput {...shared} source={`${source}.en`} label={translate('panel.inEnglish', { label })} />
    </Stack>
  );
}
