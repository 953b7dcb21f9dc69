import { Box, Button, Stack, TextField, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useLabels } from '../../labels/use-labels.js';
import { PictureButton } from '../kit/picture-button.js';
import { usePictures } from '../kit/use-pictures.js';
import { FINDINGS, type Finding, type InspectedUnits, lacksPicture } from './inspected-units.js';

interface InspectionRowProps {
  readonly row: InspectedUnits;
  /** The goods, and which of them. */
  readonly name: string;
  readonly isFirst: boolean;
  readonly onChange: (to: Partial<InspectedUnits>) => void;
  /** All that follow of the line are found the same. */
  readonly onRest: () => void;
  readonly onSplit: () => void;
  readonly onMove: (by: number) => void;
  readonly onBusy: (isUploading: boolean) => void;
  readonly onFailure: (message: string | undefined) => void;
}

const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea') !== null;

/** One unit that came back: what it is found to be, under one key, with a note and pictures of its own. */
export function InspectionRow({ row, name, isFirst, onChange, ...does }: InspectionRowProps) {
  const translate = useTranslate();
  const labels = useLabels();
  const group = useRef<HTMLDivElement>(null);
  const note = useRef<HTMLInputElement>(null);
  const pictures = usePictures(does.onFailure);
  const { files, isBusy, picker } = pictures;
  const latest = useRef({ onChange, onBusy: does.onBusy });
  latest.current = { onChange, onBusy: does.onBusy };
  useEffect(() => {
    latest.current.onChange({ evidenceFileIds: files.map(({ id }) => id) });
  }, [files]);
  useEffect(() => {
    latest.current.onBusy(isBusy);
  }, [isBusy]);
  useEffect(() => {
    if (isFirst) group.current?.focus();
  }, [isFirst]);

  const keys: Readonly<Record<string, () => void>> = {
    ...Object.fromEntries(FINDINGS.map((verdict, index) => [String(index + 1), () => onChange({ verdict })])),
    ...{
      ArrowDown: () => does.onMove(1),
      j: () => does.onMove(1),
      ArrowUp: () => does.onMove(-1),
      k: () => does.onMove(-1),
    },
    ...{ n: () => note.current?.focus(), u: () => picker.current?.click(), a: does.onRest, s: does.onSplit },
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target)) {
      if (event.key !== 'Escape' && event.key !== 'Enter') return;
      // Leaves the text, not the dialog.
      event.stopPropagation();
      event.preventDefault();
      group.current?.focus();
      return;
    }
    const run = keys[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  };
  return (
    <li>
      <Box
        ref={group}
        role="group"
        aria-label={name}
        tabIndex={0}
        onKeyDown={press}
        sx={{ border: 1, borderColor: lacksPicture(row) ? 'error.main' : 'divider', borderRadius: 1, p: 1 }}
      >
        <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <Typography variant="body2" sx={{ flexGrow: 1, minWidth: 160, overflowWrap: 'anywhere' }}>
            {row.quantity > 1 ? `${name} × ${row.quantity}` : name}
          </Typography>
          <ToggleButtonGroup
            exclusive
            size="small"
            value={row.verdict}
            aria-label={labels.ofField('returns', 'inspections')}
            onChange={(_event, verdict: Finding | null) => verdict && onChange({ verdict })}
            sx={{ flexWrap: 'wrap' }}
          >
            {FINDINGS.map((verdict, index) => (
              <ToggleButton key={verdict} value={verdict} color="primary" sx={{ py: 0.25 }}>
                <kbd aria-hidden>{index + 1}</kbd>
                <Box component="span" sx={{ ml: 0.5 }}>
                  {labels.ofValue('InspectionVerdict', verdict)}
                </Box>
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        </Stack>
        <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 0.5 }}>
          <TextField
            size="small"
            margin="none"
            variant="standard"
            fullWidth={false}
            inputRef={note}
            value={row.note}
            placeholder={translate('panel.whatWasSeen')}
            onChange={({ target }) => onChange({ note: target.value })}
            slotProps={{ htmlInput: { maxLength: 500, 'aria-label': `${name} ${labels.ofField('returns', 'note')}` } }}
            sx={{ flexGrow: 1, minWidth: 140 }}
          />
          <PictureButton pictures={pictures} keyName="u" />
          {row.quantity > 1 && (
            <Button size="small" onClick={does.onSplit} endIcon={<kbd aria-hidden>s</kbd>}>
              {translate('panel.splitOffOne')}
            </Button>
          )}
        </Stack>
        {lacksPicture(row) && (
          <Typography variant="caption" color="error">
            {translate('panel.notOursNeedsPicture')}
          </Typography>
        )}
      </Box>
    </li>
  );
}
