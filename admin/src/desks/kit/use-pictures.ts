import { useTranslate } from 'ra-core';
import { type RefObject, useRef, useState } from 'react';
import { uploadFile } from '../../api/upload-file.js';

interface Picture {
  readonly id: string;
  readonly name: string;
}

export interface Pictures {
  readonly files: readonly Picture[];
  readonly isBusy: boolean;
  readonly picker: RefObject<HTMLInputElement | null>;
  readonly add: (files: readonly File[]) => Promise<void>;
  readonly remove: (id: string) => void;
  readonly clear: () => void;
}

/** What the API takes with one message. */
const MOST = 9;

/** Pictures that go with what is written: private to those who may read it (H1). */
export function usePictures(onFailure: (message: string | undefined) => void): Pictures {
  const translate = useTranslate();
  const [files, setFiles] = useState<readonly Picture[]>([]);
  const [isBusy, setBusy] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const add = async (chosen: readonly File[]) => {
    if (chosen.length === 0) return;
    if (files.length + chosen.length > MOST) {
      onFailure(translate('panel.tooManyPictures', { most: MOST }));
      return;
    }
    setBusy(true);
    onFailure(undefined);
    try {
      for (const file of chosen) {
        const id = await uploadFile(file, 'EVIDENCE');
        setFiles((known) => [...known, { id, name: file.name }]);
      }
    } catch (error) {
      onFailure(translate('panel.uploadFailed', { reason: (error as Error).message }));
    }
    setBusy(false);
  };
  return {
    ...{ files, isBusy, picker, add },
    remove: (id) => setFiles((known) => known.filter((file) => file.id !== id)),
    clear: () => setFiles([]),
  };
}
