import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { Form, type HttpError, type RaRecord, useListContext, useNotify, usePermissions, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Confirm, SaveButton } from 'react-admin';
import type { ActionDescriptor, ResourceDescriptor } from '../descriptor.js';
import { titleOf } from '../fields/formats.js';
import { useWords } from '../fields/use-words.js';
import { changedInput, formValues, type Values } from '../inputs/form-values.js';
import { useLabels } from '../labels/use-labels.js';
import { ActionInputs } from './action-inputs.js';
import { bulkActionsFor } from './available-actions.js';
import { newIdempotencyKey } from './idempotency-key.js';
import { COLORS } from './record-actions.js';
import { useRunAction } from './use-run-action.js';

/** Actions that fit every selected row. Each row is a mutation of its own, so one refusal does not stop the others. */
export function BulkActions({ resource }: { resource: ResourceDescriptor }) {
  const { data = [], selectedIds = [], onUnselectItems } = useListContext<RaRecord>();
  const selected = data.filter(({ id }) => selectedIds.includes(id));
  return <ActionsOnAll resource={resource} records={selected} onDone={onUnselectItems} />;
}

interface ActionsOnAllProps {
  readonly resource: ResourceDescriptor;
  readonly records: readonly RaRecord[];
  readonly onDone: () => void;
}

/** What may be done with all of these records at once. */
export function ActionsOnAll({ resource, records, onDone }: ActionsOnAllProps) {
  const { permissions } = usePermissions<readonly string[]>();
  return (
    <>
      {bulkActionsFor(resource, records, permissions).map((action) => (
        <BulkAction key={action.name} {...{ resource, action, records, onDone }} />
      ))}
    </>
  );
}

function BulkAction({ resource, action, records, onDone }: ActionsOnAllProps & { readonly action: ActionDescriptor }) {
  const translate = useTranslate();
  const labels = useLabels();
  const words = useWords();
  const notify = useNotify();
  const run = useRunAction(resource);
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);

  const runAll = async (values: Values = {}) => {
    setBusy(true);
    const failures: string[] = [];
    for (const record of records) {
      try {
        await run({ action, record, values, idempotencyKey: newIdempotencyKey() });
      } catch (error) {
        failures.push(
          translate('panel.failedFor', {
            name: titleOf(record, resource, words),
            reason: (error as HttpError).message,
          }),
        );
      }
    }
    setBusy(false);
    setAsking(false);
    onDone();
    const done = records.length - failures.length;
    if (failures.length === 0) notify('panel.done', { type: 'success', messageArgs: { smart_count: done } });
    else {
      const told = [translate('panel.doneAndRefused', { done, refused: failures.length }), ...failures];
      notify(told.join('\n'), { type: 'error', multiLine: true, autoHideDuration: null });
    }
  };
  const question = translate('panel.confirm', { smart_count: records.length });
  return (
    <>
      <Button size="small" color={COLORS[action.tone]} disabled={isBusy} onClick={() => setAsking(true)}>
        {labels.ofAction(action.name)}
      </Button>
      {action.inputs.length > 0 ? (
        <Dialog open={isAsking} onClose={() => setAsking(false)} fullWidth maxWidth="sm" aria-labelledby="bulk-title">
          <Form
            record={formValues(action.inputs, undefined)}
            onSubmit={(values: Values) => runAll(changedInput(action.inputs, values, {}))}
          >
            <DialogTitle id="bulk-title">{labels.ofAction(action.name)}</DialogTitle>
            <DialogContent>
              <DialogContentText>{question}</DialogContentText>
              <ActionInputs resource={resource} action={action} record={undefined} />
            </DialogContent>
            <DialogActions>
              <Button onClick={() => setAsking(false)}>{translate('ra.action.cancel')}</Button>
              <SaveButton alwaysEnable icon={null} label={labels.ofAction(action.name)} disabled={isBusy} />
            </DialogActions>
          </Form>
        </Dialog>
      ) : (
        <Confirm
          isOpen={isAsking}
          title={labels.ofAction(action.name)}
          content={question}
          loading={isBusy}
          onConfirm={() => void runAll()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
