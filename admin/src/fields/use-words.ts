import { useLocaleState, useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { useLabels } from '../labels/use-labels.js';
import type { Words } from './formats.js';

export function useWords(): Words {
  const [locale] = useLocaleState();
  const translate = useTranslate();
  const { ofValue } = useLabels();
  return useMemo(
    () => ({ locale, ofValue, ofBoolean: (value) => translate(`ra.boolean.${value}`) }),
    [locale, ofValue, translate],
  );
}
