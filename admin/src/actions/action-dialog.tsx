import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { Form, type RaRecord, useTranslate } from 'ra-core';
import { lazy, Suspense, useRef, useState } from 'react';
import { SaveButton } from 'react-admin';
import type { ActionDescriptor, ResourceDescriptor } from '../descriptor.js';
import type { Values } from '../inputs/form-values.js';
import { useLabels } from '../labels/use-labels.js';
import { ActionInputs } from './action-inputs.js';
import { useActionForm } from './use-action-form.js';
import type { ActionResult } from './use-run-action.js';

// Two editors seldom meet.
const ConflictDialog = lazy(async () => ({ default: (await import('./conflict-dialog.js')).ConflictDialog }));

interface ActionDialogProps {
  readonly resource: ResourceDescriptor;
  readonly action: ActionDescriptor;
  readonly record: RaRecord | undefined;
  readonly onDone: (result: ActionResult) => void;
  readonly onClose: () => void;
}

/** Not those that open a list of choices as soon as they have the focus. */
const TEXT_INPUTS = 'input[type="text"]:not([role="combobox"]), textarea:not([aria-hidden])';

/** Asks for an action's inputs. It is mounted when it opens, so its idempotency key lives as long as it is open. */
export function ActionDialog({ resource, action, record, onDone, onClose }: ActionDialogProps) {
  const translate = useTranslate();
  const labels = useLabels();
  const [failure, setFailure] = useState<string>();
  const content = useRef<HTMLDivElement>(null);
  // Whoever came here by a key goes on typing.
  const focusFirst = () => {
    if (!content.current?.contains(document.activeElement))
      content.current?.querySelector<HTMLElement>(TEXT_INPUTS)?.focus();
  };
  const form = useActionForm(resource, action, record, onDone);
  const tell = (errors: Readonly<Record<string, string>> | undefined) => {
    setFailure(errors?.['root.serverError']);
    return errors;
  };
  const title = labels.ofAction(action.name);
  return (
    <>
      <Dialog
        open
        onClose={onClose}
        onClick={(event) => event.stopPropagation()}
        fullWidth
        maxWidth="sm"
        aria-labelledby="action-title"
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
            event.currentTarget.querySelector('form')?.requestSubmit();
        }}
        slotProps={{ transition: { onEntered: focusFirst } }}
      >
        <Form
          record={form.initial}
          onSubmit={async (values: Values) => tell(await form.submit(values))}
          disableInvalidFormNotification
        >
          <DialogTitle id="action-title">{title}</DialogTitle>
          <DialogContent ref={content}>
            <ActionInputs resource={resource} action={action} record={record} />
            {failure && (
              <Alert severity="error" sx={{ whiteSpace: 'pre-line' }}>
                {failure}
              </Alert>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
            <SaveButton alwaysEnable icon={null} label={title} />
          </DialogActions>
        </Form>
      </Dialog>
      <Suspense fallback={null}>
        <ConflictDialog
          resource={resource}
          action={action}
          conflict={form.conflict}
          onTakeTheirs={onClose}
          onKeepMine={() => void form.keepMine().then(tell)}
        />
      </Suspense>
    </>
  );
}
