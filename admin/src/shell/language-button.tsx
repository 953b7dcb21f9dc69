import TranslateIcon from '@mui/icons-material/Translate';
import { Button } from '@mui/material';
import { useLocaleState, useTranslate } from 'ra-core';
import { LOCALES } from '../i18n/index.js';

/** Two languages need no menu: the button names the other one. */
export function LanguageButton() {
  const translate = useTranslate();
  const [locale, setLocale] = useLocaleState();
  const other = LOCALES.find((language) => language.locale !== locale);
  if (!other) return null;
  return (
    <Button
      color="inherit"
      startIcon={<TranslateIcon />}
      lang={other.locale}
      title={translate('panel.language')}
      onClick={() => setLocale(other.locale)}
      sx={{ textTransform: 'none' }}
    >
      {other.name}
    </Button>
  );
}
