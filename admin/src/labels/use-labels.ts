import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { labelName } from '../../codegen/names.js';

/** How things are called in the language of the moment. */
export function useLabels() {
  const translate = useTranslate();
  return useMemo(() => {
    /** The first wording there is: for this place, for this resource, for every field of that name. */
    const named = (source: string, prefixes: readonly string[]) => {
      const name = labelName(source);
      // The choice of a record is called as the record is, except where a field of that name stands beside it.
      return prefixes.reduceRight(
        (fallback, prefix) => translate(`${prefix}.${source}`, { _: translate(`${prefix}.${name}`, { _: fallback }) }),
        translate(`fields.${name}`, { _: name }),
      );
    };
    return {
      ofField: (resource: string, source: string) => named(source, [`resources.${resource}.fields`]),
      ofInput: (action: string, resource: string, source: string) =>
        named(source, [`inputs.${action}`, `resources.${resource}.fields`]),
      /** What the panel has worded, else what the schema says, which it says in English only. */
      ofHelp: (action: string, source: string) =>
        translate(`help.${labelName(source.slice(source.lastIndexOf('.') + 1))}`, {
          _: translate(`help.${action}.${source}`, { _: '' }),
        }),
      ofAction: (action: string) => translate(`actions.${action}`),
      ofValue: (enumName: string, value: string) => translate(`enums.${enumName}.${value}`, { _: value }),
    };
  }, [translate]);
}
