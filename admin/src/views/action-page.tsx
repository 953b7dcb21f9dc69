import { Alert } from '@mui/material';
import { type RaRecord, useNotify, useRecordContext, useRedirect, useRefresh } from 'ra-core';
import { useState } from 'react';
import { Create, Edit, SaveButton, SimpleForm, Toolbar } from 'react-admin';
import { ActionInputs } from '../actions/action-inputs.js';
import { ConflictDialog } from '../actions/conflict-dialog.js';
import { ToldDialog } from '../actions/told-dialog.js';
import { useActionForm } from '../actions/use-action-form.js';
import type { ActionResult } from '../actions/use-run-action.js';
import type { ActionDescriptor, ResourceDescriptor } from '../descriptor.js';
import type { Values } from '../inputs/form-values.js';

interface ActionPageProps {
  readonly resource: ResourceDescriptor;
  readonly action: ActionDescriptor;
}

/** The page of the action that creates a record. */
export const CreatePage = (props: ActionPageProps) => (
  <Create>
    <ActionPageForm {...props} record={undefined} />
  </Create>
);

/** The page of the action that edits a record. */
export const EditPage = (props: ActionPageProps) => (
  <Edit mutationMode="pessimistic" actions={false}>
    <EditForm {...props} />
  </Edit>
);

function EditForm(props: ActionPageProps) {
  const record = useRecordContext();
  return record ? <ActionPageForm key={`${record.id}`} {...props} record={record} /> : null;
}

function ActionPageForm({ resource, action, record }: ActionPageProps & { record: RaRecord | undefined }) {
  const redirect = useRedirect();
  const notify = useNotify();
  const refresh = useRefresh();
  const [failure, setFailure] = useState<string>();
  const [told, setTold] = useState<ActionResult>();
  const leave = (result: ActionResult | undefined) => {
    const id = result?.record?.id ?? record?.id;
    if (id === undefined) redirect('list', resource.name);
    else redirect('show', resource.name, id);
  };
  const form = useActionForm(resource, action, record, (result) => {
    notify('panel.done', { type: 'success', messageArgs: { smart_count: 1 } });
    if (action.tells) setTold(result);
    else leave(result);
  });
  const tell = (errors: Readonly<Record<string, string>> | undefined) => {
    setFailure(errors?.['root.serverError']);
    return errors;
  };
  return (
    <>
      <SimpleForm
        record={form.initial}
        onSubmit={async (values: Values) => tell(await form.submit(values))}
        disableInvalidFormNotification
        toolbar={
          <Toolbar>
            <SaveButton alwaysEnable={record === undefined} />
          </Toolbar>
        }
        sx={{ maxWidth: 720 }}
      >
        <ActionInputs resource={resource} action={action} record={record} />
        {failure && (
          <Alert severity="error" sx={{ width: '100%', whiteSpace: 'pre-line' }}>
            {failure}
          </Alert>
        )}
      </SimpleForm>
      <ConflictDialog
        resource={resource}
        action={action}
        conflict={form.conflict}
        onKeepMine={() => void form.keepMine().then(tell)}
        onTakeTheirs={() => {
          refresh();
          leave(undefined);
        }}
      />
      <ToldDialog action={action} result={told} onClose={() => leave(told)} />
    </>
  );
}
