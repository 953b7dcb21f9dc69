import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  TextField,
} from '@mui/material';
import { useTranslate } from 'ra-core';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { stepUp } from '../../generated/operations.js';
import { wordRefusal } from '../api/refusals.js';
import { onStepUp, send } from '../api/send.js';

/** Asks for a fresh second factor whenever the server wants one, then lets the waiting request go on. */
export function StepUpDialog() {
  const translate = useTranslate();
  const answer = useRef<(isFresh: boolean) => void>(undefined);
  const [isOpen, setOpen] = useState(false);
  const [code, setCode] = useState('');
  const [refusal, setRefusal] = useState<string>();

  useEffect(() => {
    onStepUp(
      () =>
        new Promise((resolve) => {
          answer.current?.(false);
          answer.current = resolve;
          setCode('');
          setRefusal(undefined);
          setOpen(true);
        }),
    );
    return () => onStepUp(() => Promise.resolve(false));
  }, []);

  const finish = (isFresh: boolean) => {
    setOpen(false);
    answer.current?.(isFresh);
    answer.current = undefined;
  };
  const submit = async () => {
    try {
      const {
        stepUp: { errors },
      } = await send(stepUp, { input: { code } });
      if (errors[0]) setRefusal(wordRefusal(errors[0]));
      else finish(true);
    } catch (error) {
      setRefusal(String((error as Error).message));
    }
  };

  return (
    <Dialog
      open={isOpen}
      onClose={() => finish(false)}
      maxWidth="xs"
      fullWidth
      aria-labelledby="step-up-title"
      slotProps={{
        paper: {
          component: 'form',
          onSubmit: (event: SubmitEvent) => {
            event.preventDefault();
            event.stopPropagation();
            void submit();
          },
        },
      }}
    >
      <DialogTitle id="step-up-title">{translate('panel.stepUp')}</DialogTitle>
      <DialogContent>
        <DialogContentText gutterBottom>{translate('panel.stepUpWhy')}</DialogContentText>
        <TextField
          label={translate('panel.code')}
          value={code}
          onChange={(event) => setCode(event.target.value)}
          required
          autoFocus
          fullWidth
          margin="dense"
          autoComplete="one-time-code"
          slotProps={{ htmlInput: { maxLength: 20 } }}
        />
        {refusal && <Alert severity="error">{refusal}</Alert>}
      </DialogContent>
      <DialogActions>
        <Button onClick={() => finish(false)}>{translate('ra.action.cancel')}</Button>
        <Button type="submit" variant="contained">
          {translate('ra.action.confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
