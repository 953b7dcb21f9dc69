import { Alert, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { SayOnCaseMutation } from '../../../generated/operations.js';

type Refused = SayOnCaseMutation['sayOnComplaint']['errors'][number];

/** A phrase that must not be said, and where it stands in what was to be sent. */
export type Forbidden = Extract<Refused, { readonly replacement: string }>;

export const isForbidden = (refused: Refused): refused is Forbidden => 'replacement' in refused;

/** The text with every phrase that must not be said replaced; what has been changed since is left as it is. */
export const withReplacements = (text: string, found: readonly Forbidden[]): string =>
  found
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (words, { found: said, start, length, replacement }) =>
        words.slice(start, start + length) === said
          ? `${words.slice(0, start)}${replacement}${words.slice(start + length)}`
          : words,
      text,
    );

interface ForbiddenWordsProps {
  readonly found: readonly Forbidden[];
  readonly onReplace: () => void;
}

/** Says what cannot be sent and what to say instead; one press puts it right (J2). */
export function ForbiddenWords({ found, onReplace }: ForbiddenWordsProps) {
  const translate = useTranslate();
  return (
    <Alert
      severity="error"
      sx={{ mt: 1, whiteSpace: 'pre-line' }}
      action={
        <Button color="inherit" size="small" onClick={onReplace}>
          {translate('panel.replaceAll')}
        </Button>
      }
    >
      {found.map(({ found: said, replacement }) => translate('panel.sayInstead', { said, replacement })).join('\n')}
    </Alert>
  );
}
