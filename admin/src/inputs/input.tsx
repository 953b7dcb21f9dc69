import { type RaRecord, useTranslate } from 'ra-core';
import { lazy, Suspense } from 'react';
import {
  ArrayInput,
  AutocompleteArrayInput,
  AutocompleteInput,
  BooleanInput,
  DateInput,
  DateTimeInput,
  NullableBooleanInput,
  NumberInput,
  PasswordInput,
  ReferenceArrayInput,
  ReferenceInput,
  required,
  SelectArrayInput,
  SelectInput,
  TextArrayInput,
  TextInput,
} from 'react-admin';
import { enums } from '../../generated/resources.js';
import type { FieldDescriptor } from '../descriptor.js';
import { titleOf } from '../fields/formats.js';
import { useWords } from '../fields/use-words.js';
import { resourceNamed } from '../known-resources.js';
import { LocalizedInput, MoneyInput } from './composed-inputs.js';
import { DayRangeInput } from './day-range-input.js';
import { RowInput } from './row-input.js';
import { Rows } from './rows.js';

// Few forms take a file.
const UploadInput = lazy(async () => ({ default: (await import('./upload-input.js')).UploadInput }));

export interface InputProps {
  readonly field: FieldDescriptor;
  readonly label: string;
  /** The whole path where the input stands inside another. */
  readonly source?: string;
  readonly labelOf: (source: string) => string;
  /** What is to be known before typing, by the whole path of the input; a filter has no room for it. */
  readonly helpOf?: (source: string) => string;
  readonly isFilter?: boolean;
  /** In a row of several there is no room for help. */
  readonly isInRow?: boolean;
  readonly alwaysOn?: boolean;
}

export const choicesOf = (name: string) => (enums[name] ?? []).map((id) => ({ id, name: `enums.${name}.${id}` }));

/** Longer lists of choices are searched by typing. */
const MOST_TO_SCAN = 60;

/** Texts of these kinds differ only in the keyboard they ask for. */
const TEXT_TYPES: Readonly<Record<string, string>> = { email: 'email', url: 'url', phone: 'tel' };

/** The input that a descriptor asks for. */
export function Input({
  field,
  label,
  source = field.source,
  labelOf,
  helpOf,
  isFilter = false,
  isInRow = false,
}: InputProps) {
  const translate = useTranslate();
  const isRequired = field.required === true && !isFilter;
  const shared = {
    source,
    label,
    fullWidth: true,
    ...(isRequired && { validate: required() }),
    ...(field.default !== undefined && !isFilter && { defaultValue: field.default }),
    helperText: (!isFilter && !isInRow && helpOf?.(source)) || (false as const),
  };
  switch (field.kind) {
    case 'enum': {
      const choices = choicesOf(field.enum ?? '').filter(({ id }) => field.only?.includes(id) ?? true);
      if (!field.list) return <SelectInput {...shared} choices={choices} />;
      if (choices.length <= MOST_TO_SCAN) return <SelectArrayInput {...shared} choices={choices} />;
      const worded = choices.map(({ id, name }) => ({ id, name: translate(name) }));
      const { defaultValue: _, ...unset } = shared;
      return <AutocompleteArrayInput {...unset} choices={worded} translateChoice={false} disableCloseOnSelect />;
    }
    case 'boolean':
      return isFilter || (!isRequired && field.default === undefined) ? (
        <NullableBooleanInput {...shared} />
      ) : (
        <BooleanInput {...shared} />
      );
    case 'int':
      return <NumberInput {...shared} step={1} />;
    case 'number':
      return <NumberInput {...shared} />;
    case 'decimal':
      return <TextInput {...shared} slotProps={{ htmlInput: { inputMode: 'decimal' } }} />;
    case 'dateTime':
      // The API takes instants; what is typed is in the zone of whoever types.
      return <DateTimeInput {...shared} parse={(text: string) => (text ? new Date(text).toISOString() : null)} />;
    case 'date':
      return <DateInput {...shared} />;
    case 'dateTimeRange':
      return <DayRangeInput source={source} label={label} />;
    case 'money':
      return <MoneyInput source={source} label={label} isRequired={isRequired} helperText={shared.helperText} />;
    case 'localized':
      return <LocalizedInput source={source} label={label} isRequired={isRequired} helperText={shared.helperText} />;
    case 'file':
    case 'image':
      return (
        <Suspense fallback={null}>
          <UploadInput source={source} label={label} field={field} isRequired={isRequired} />
        </Suspense>
      );
    case 'reference':
      return field.rowsOf ? (
        <RowInput {...shared} rowsOf={field.rowsOf} />
      ) : (
        <ReferencePicker field={field} shared={shared} />
      );
    case 'object':
      return field.list ? (
        <ArrayInput {...shared}>
          <Rows isOrdered={field.ordered === true}>
            {(field.fields ?? []).map((inner) => (
              <Input isInRow key={inner.source} field={inner} label={labelOf(inner.source)} labelOf={labelOf} />
            ))}
          </Rows>
        </ArrayInput>
      ) : (
        (field.fields ?? []).map((inner) => (
          <Input
            key={inner.source}
            field={inner}
            source={`${source}.${inner.source}`}
            label={labelOf(inner.source)}
            labelOf={labelOf}
            {...(helpOf && { helpOf })}
          />
        ))
      );
    case 'multiline':
    case 'json':
      return <TextInput {...shared} multiline minRows={3} />;
    case 'password':
      return <PasswordInput {...shared} autoComplete="new-password" />;
    default:
      return field.list ? (
        <TextArrayInput
          source={source}
          label={label}
          helperText={shared.helperText}
          fullWidth
          {...(isRequired && { validate: required() })}
        />
      ) : (
        <TextInput {...shared} type={TEXT_TYPES[field.kind] ?? 'text'} {...(isFilter && { resettable: true })} />
      );
  }
}

interface Shared {
  readonly source: string;
  readonly label: string;
  readonly helperText: string | false;
  readonly validate?: ReturnType<typeof required>;
}

function ReferencePicker({
  field,
  shared: { source, label, helperText, validate },
}: {
  field: FieldDescriptor;
  shared: Shared;
}) {
  const reference = field.reference ?? '';
  const words = useWords();
  const canSearch = resourceNamed(reference).filters.some((filter) => filter.source === 'q');
  const shared = {
    label,
    helperText,
    ...(validate && { validate }),
    optionText: (record: RaRecord) => titleOf(record, field, words),
    filterToQuery: (q: string) => (canSearch && q ? { q } : {}),
    fullWidth: true,
  };
  return field.list ? (
    <ReferenceArrayInput source={source} reference={reference}>
      <AutocompleteArrayInput {...shared} />
    </ReferenceArrayInput>
  ) : (
    <ReferenceInput source={source} reference={reference}>
      <AutocompleteInput {...shared} />
    </ReferenceInput>
  );
}
