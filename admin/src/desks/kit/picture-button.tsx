import AttachFile from '@mui/icons-material/AttachFile';
import { Button, Chip } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { Pictures } from './use-pictures.js';

interface PictureButtonProps {
  readonly pictures: Pictures;
  /** The key that opens it, told beside its name. */
  readonly keyName?: string;
}

/** Adds pictures to what is written; each can be taken out again before it is sent. */
export function PictureButton({ pictures: { files, isBusy, picker, add, remove }, keyName }: PictureButtonProps) {
  const translate = useTranslate();
  return (
    <>
      <Button
        size="small"
        startIcon={<AttachFile fontSize="small" />}
        disabled={isBusy}
        onClick={() => picker.current?.click()}
        {...(keyName && { endIcon: <kbd aria-hidden>{keyName}</kbd> })}
      >
        {translate(isBusy ? 'panel.uploading' : 'panel.addPictures')}
      </Button>
      <input
        ref={picker}
        type="file"
        accept="image/*"
        multiple
        hidden
        onChange={(event) => {
          void add([...(event.target.files ?? [])]);
          // The same picture may be chosen again after it was taken out.
          event.target.value = '';
        }}
      />
      {files.map((file) => (
        <Chip key={file.id} size="small" label={file.name} onDelete={() => remove(file.id)} />
      ))}
    </>
  );
}
