import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { DeskForm } from '../../account/desk-form.js';
import { newIdempotencyKey } from '../../actions/idempotency-key.js';
import type { ActionDescriptor } from '../../descriptor.js';
import { useLabels } from '../../labels/use-labels.js';

interface DeskDialogProps {
  /** The mutation. */
  readonly name: string;
  /** What it is about; the mutation's own name when absent. */
  readonly title?: string;
  /** What is known already and not asked for. */
  readonly given: Readonly<Record<string, unknown>>;
  /** Whether it happens once, however often it is sent. */
  readonly isOnce?: boolean;
  /** The form itself, where it is an action of a resource, and what it begins with. */
  readonly form?: ActionDescriptor;
  readonly initially?: Readonly<Record<string, unknown>>;
  readonly onDone?: () => void;
  readonly onClose: () => void;
}

/** The generated form of one mutation, over the desk. */
export function DeskDialog({ name, title, given, isOnce = false, onDone, onClose, ...form }: DeskDialogProps) {
  const translate = useTranslate();
  const labels = useLabels();
  const [idempotencyKey] = useState(newIdempotencyKey);
  return (
    <Dialog
      open
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
          event.currentTarget.querySelector('form')?.requestSubmit();
      }}
      fullWidth
      maxWidth="xs"
      aria-labelledby="desk-dialog-title"
    >
      <DialogTitle id="desk-dialog-title">{title ?? labels.ofAction(name)}</DialogTitle>
      <DialogContent>
        <DeskForm
          name={name}
          given={isOnce ? { ...given, idempotencyKey } : given}
          onDone={() => {
            onDone?.();
            onClose();
          }}
          {...form}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
      </DialogActions>
    </Dialog>
  );
}
