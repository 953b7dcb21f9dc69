import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { type FormEvent, useState } from 'react';
import { useLabels } from '../../labels/use-labels.js';

interface ShortDialogProps {
  /** Units of the line that are neither picked nor short. */
  readonly most: number;
  readonly onReport: (quantity: number, reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks how many units are missing, and why; they are refunded at once. */
export function ShortDialog({ most, onReport, onClose }: ShortDialogProps) {
  const translate = useTranslate();
  const labels = useLabels();
  const [quantity, setQuantity] = useState(String(most));
  const [reason, setReason] = useState(translate('panel.notOnTheShelf'));
  const units = Number(quantity);
  const isValid = Number.isInteger(units) && units >= 1 && units <= most && reason.trim() !== '';
  const report = (event: FormEvent) => {
    event.preventDefault();
    if (isValid) void onReport(units, reason);
  };
  const title = labels.ofAction('reportShortPick');
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="short-title">
      <form onSubmit={report}>
        <DialogTitle id="short-title">{title}</DialogTitle>
        <DialogContent>
          <Stack spacing={2} sx={{ mt: 1 }}>
            <TextField
              autoFocus
              label={labels.ofField('pickingLines', 'quantity')}
              value={quantity}
              onChange={(event) => setQuantity(event.target.value)}
              onFocus={(event) => event.target.select()}
              error={!isValid}
              helperText={`1 – ${most}`}
              slotProps={{ htmlInput: { inputMode: 'numeric' } }}
            />
            <TextField
              label={labels.ofField('pickingLines', 'reason')}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              slotProps={{ htmlInput: { maxLength: 200 } }}
            />
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" color="warning" disabled={!isValid}>
            {title}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
