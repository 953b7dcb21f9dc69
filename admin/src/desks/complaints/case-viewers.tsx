import { Alert } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useWords } from '../../fields/use-words.js';
import { usePresence } from './use-presence.js';

/** Who else has the case open, and who is writing: two people answer one customer only once. */
export function CaseViewers({ id, isWriting }: { readonly id: string; readonly isWriting: boolean }) {
  const translate = useTranslate();
  const { locale } = useWords();
  const others = usePresence(id, isWriting);
  if (others.length === 0) return null;
  const writing = others.filter((viewer) => viewer.isWriting);
  const names = (those: typeof others) =>
    new Intl.ListFormat(locale).format(those.map(({ account }) => account?.name ?? ''));
  return (
    <Alert severity={writing.length > 0 ? 'warning' : 'info'} sx={{ mb: 1, py: 0 }}>
      {writing.length > 0
        ? translate('panel.othersWrite', { names: names(writing) })
        : translate('panel.othersHere', { names: names(others) })}
    </Alert>
  );
}
