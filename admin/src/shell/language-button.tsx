import TranslateIcon from '@mui/icons-material/Translate';
import { Box, Button } from '@mui/material';
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
      lang={other.locale}
      title={translate('panel.language')}
      aria-label={other.name}
      onClick={() => setLocale(other.locale)}
      sx={{ textTransform: 'none', gap: 1, minWidth: 40 }}
    >
      <TranslateIcon fontSize="small" />
      {/* On a telephone the room is for the title of the page. */}
      <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
        {other.name}
      </Box>
    </Button>
  );
}
