import { Alert, Button, FormControl, FormHelperText, FormLabel, Stack } from '@mui/material';
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

/** Uploads as soon as a file is chosen; the form then carries the stored file's id. */
export function UploadInput({ source, label, field, isRequired }: UploadInputProps) {
  const translate = useTranslate();
  const record = useSourceRecord();
  const { field: input, fieldState, id } = useInput({ source, ...(isRequired && { validate: required() }) });
  const [chosen, setChosen] = useState<{ url: string; name: string }>();
  const picker = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const isImage = field.kind === 'image';
  const name = withoutId(source.split('.').at(-1) ?? source);
  const stored: unknown = record?.[name.replace(/File$/, '')] ?? record?.[name];

  const upload = async (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    setFailure(undefined);
    try {
      input.onChange(await uploadFile(file, field.upload ?? ''));
      setChosen({ url: URL.createObjectURL(file), name: file.name });
    } catch (error) {
      setFailure(translate('panel.uploadFailed', { reason: (error as Error).message }));
    }
    setBusy(false);
  };
  const caption = isBusy ? 'panel.uploading' : isImage ? 'panel.choosePicture' : 'panel.chooseFile';
  return (
    <FormControl fullWidth margin="dense" error={fieldState.invalid} required={isRequired}>
      <FormLabel htmlFor={id}>{label}</FormLabel>
      <Stack direction="row" spacing={2} sx={{ alignItems: 'center', mt: 1 }}>
        <FileValue value={chosen ?? stored} isImage={isImage} />
        <Button variant="outlined" disabled={isBusy} onClick={() => picker.current?.click()} id={id}>
          {translate(caption)}
        </Button>
        <input
          ref={picker}
          type="file"
          hidden
          {...(isImage && { accept: 'image/*' })}
          onChange={(event) => void upload(event.target.files?.[0])}
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
