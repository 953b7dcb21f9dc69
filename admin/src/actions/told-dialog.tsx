import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Typography,
} from '@mui/material';
import { useTranslate } from 'ra-core';
import type { ActionDescriptor } from '../descriptor.js';
import { Value } from '../fields/field.js';
import { useLabels } from '../labels/use-labels.js';
import type { ActionResult } from './use-run-action.js';

interface ToldDialogProps {
  readonly action: ActionDescriptor;
  readonly result: ActionResult | undefined;
  readonly onClose: () => void;
}

/** A token or a code that the server tells only in its answer, and never again. */
export function ToldDialog({ action, result, onClose }: ToldDialogProps) {
  const translate = useTranslate();
  const labels = useLabels();
  if (!result) return null;
  return (
    <Dialog open onClose={onClose} onClick={(event) => event.stopPropagation()} aria-labelledby="told-title">
      <DialogTitle id="told-title">{labels.ofAction(action.name)}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate('panel.told')}</DialogContentText>
        {(action.tells ?? []).map((field) => (
          <Typography key={field.source} component="div" sx={{ mt: 2, overflowWrap: 'anywhere' }}>
            <Typography variant="caption" component="div">
              {labels.ofInput(action.name, action.creates ?? '', field.source)}
            </Typography>
            <Value field={field} value={result[field.source]} />
          </Typography>
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
