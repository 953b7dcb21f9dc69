import { Alert, Button, Chip, FormControl, FormHelperText, FormLabel, Stack } from '@mui/material';
import { useInput, useTranslate } from 'ra-core';
import { useRef, useState } from 'react';
import { required } from 'react-admin';
import { withoutId } from '../../codegen/names.js';
import { uploadFile } from '../api/upload-file.js';
import type { FieldDescriptor } from '../descriptor.js';
import { FileValue } from '../fields/file-value.js';
import { useSourceRecord } from './source-record.js';

interface UploadInputProps {
  readonly source: string;
  readonly label: string;
  readonly field: FieldDescriptor;
  readonly isRequired: boolean;
}

interface Chosen {
  readonly id: string;
  readonly url: string;
  readonly name: string;
}

/** Uploads as soon as files are chosen; the form then carries the stored files' ids. */
export function UploadInput({ source, label, field, isRequired }: UploadInputProps) {
  const translate = useTranslate();
  const record = useSourceRecord();
  const { field: input, fieldState, id } = useInput({ source, ...(isRequired && { validate: required() }) });
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const picker = useRef<HTMLInputElement>(null);
  const isImage = field.kind === 'image';
  const name = withoutId(source.split('.').at(-1) ?? source);
  const stored: unknown = record?.[name.replace(/File$/, '')] ?? record?.[name];

  const choose = (files: readonly Chosen[]) => {
    setChosen(files);
    input.onChange(field.list ? files.map((file) => file.id) : (files[0]?.id ?? null));
  };
  const upload = async (files: readonly File[]) => {
    setBusy(true);
    setFailure(undefined);
    try {
      const added: Chosen[] = [];
      for (const file of files) {
        added.push({ id: await uploadFile(file, field.upload ?? ''), url: URL.createObjectURL(file), name: file.name });
      }
      choose(field.list ? [...chosen, ...added] : added);
    } catch (error) {
      setFailure(translate('panel.uploadFailed', { reason: (error as Error).message }));
    }
    setBusy(false);
  };
  const caption = isBusy ? 'panel.uploading' : isImage ? 'panel.choosePicture' : 'panel.chooseFile';
  return (
    <FormControl fullWidth margin="dense" error={fieldState.invalid} required={isRequired}>
      <FormLabel htmlFor={id}>{label}</FormLabel>
      <Stack direction="row" useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap', gap: 1, mt: 1 }}>
        {chosen.length === 0 && !field.list && <FileValue value={stored} isImage={isImage} />}
        {chosen.map((file) =>
          isImage ? (
            <FileValue key={file.id} value={file} isImage />
          ) : (
            <Chip key={file.id} label={file.name} onDelete={() => choose(chosen.filter((other) => other !== file))} />
          ),
        )}
        <Button variant="outlined" disabled={isBusy} onClick={() => picker.current?.click()} id={id}>
          {translate(caption)}
        </Button>
        <input
          ref={picker}
          type="file"
          hidden
          multiple={field.list === true}
          {...(isImage && { accept: 'image/*' })}
          onChange={(event) => void upload([...(event.target.files ?? [])])}
        />
      </Stack>
      {failure && (
        <Alert severity="error" sx={{ mt: 1 }}>
          {failure}
        </Alert>
      )}
      {fieldState.error?.message && (
        <FormHelperText>{translate(fieldState.error.message, { _: fieldState.error.message })}</FormHelperText>
      )}
    </FormControl>
  );
}
