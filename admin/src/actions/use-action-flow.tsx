import { type HttpError, type RaRecord, useNotify, usePermissions, useRedirect, useTranslate } from 'ra-core';
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { Confirm } from 'react-admin';
import type { ActionDescriptor, ResourceDescriptor } from '../descriptor.js';
import { useLabels } from '../labels/use-labels.js';
import { may } from '../session/viewer.js';
import { ActionDialog } from './action-dialog.js';
import { newIdempotencyKey } from './idempotency-key.js';
import { type ActionResult, useRunAction } from './use-run-action.js';

const ToldDialog = lazy(async () => ({ default: (await import('./told-dialog.js')).ToldDialog }));

interface ActionFlow {
  readonly isBusy: boolean;
  readonly start: (action: ActionDescriptor) => void;
  /** The dialog that the action needs, if any. */
  readonly dialog: ReactNode;
}

/** From the click on an action to its end: ask, confirm or do at once; then say so and go where the result is. */
export function useActionFlow(resource: ResourceDescriptor, record: RaRecord | undefined): ActionFlow {
  const translate = useTranslate();
  const labels = useLabels();
  const notify = useNotify();
  const redirect = useRedirect();
  const { permissions } = usePermissions<readonly string[]>();
  const run = useRunAction(resource);
  const [asked, setAsked] = useState<ActionDescriptor>();
  const [told, setTold] = useState<{ action: ActionDescriptor; result: ActionResult }>();
  const [isBusy, setBusy] = useState(false);
  // Kept until the action succeeds, so that a second click after a lost answer repeats the first.
  const keys = useRef(new Map<string, string>());

  const finish = (action: ActionDescriptor, result: ActionResult) => {
    const made = action.creates ?? (action.kind === 'CREATE' ? resource.name : undefined);
    setAsked(undefined);
    keys.current.delete(action.name);
    notify('panel.done', { type: 'success', messageArgs: { smart_count: 1 } });
    if (action.tells) setTold({ action, result });
    else if (made && result.record) redirect('show', made, result.record.id);
    else if (action.kind === 'DELETE') redirect('list', resource.name);
  };
  const runNow = async (action: ActionDescriptor) => {
    const idempotencyKey = keys.current.get(action.name) ?? newIdempotencyKey();
    keys.current.set(action.name, idempotencyKey);
    setBusy(true);
    try {
      finish(action, await run({ action, record, idempotencyKey }));
    } catch (error) {
      notify((error as HttpError).message, { type: 'error', multiLine: true });
    }
    setBusy(false);
  };
  const start = (action: ActionDescriptor) => {
    if (action.kind === 'EDIT' && record && may(permissions, resource.permission)) {
      redirect(`/${resource.name}/${encodeURIComponent(record.id)}?action=${action.name}`);
    } else if (action.inputs.length > 0 || action.confirm) setAsked(action);
    else void runNow(action);
  };
  const dialog = (
    <>
      {asked && asked.inputs.length > 0 && (
        <ActionDialog
          resource={resource}
          action={asked}
          record={record}
          onClose={() => setAsked(undefined)}
          onDone={(result) => finish(asked, result)}
        />
      )}
      {asked?.inputs.length === 0 && (
        <Confirm
          isOpen
          title={labels.ofAction(asked.name)}
          content={translate('panel.confirm', { smart_count: 1 })}
          loading={isBusy}
          onConfirm={() => void runNow(asked)}
          onClose={() => setAsked(undefined)}
        />
      )}
      {told && (
        <Suspense fallback={null}>
          <ToldDialog {...told} onClose={() => setTold(undefined)} />
        </Suspense>
      )}
    </>
  );
  return { isBusy, start, dialog };
}
