import { Alert, Button } from '@mui/material';
import {
  type RaRecord,
  useCreatePath,
  useNotify,
  usePermissions,
  useRecordContext,
  useRedirect,
  useRefresh,
  useTranslate,
} from 'ra-core';
import { type ComponentType, lazy, Suspense, useState } from 'react';
import { Create, Edit, SaveButton, SimpleForm, Toolbar } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { ActionInputs } from '../actions/action-inputs.js';
import { actionsFor } from '../actions/available-actions.js';
import { useActionForm } from '../actions/use-action-form.js';
import type { ActionResult } from '../actions/use-run-action.js';
import type { ActionDescriptor, ResourceDescriptor } from '../descriptor.js';
import type { Values } from '../inputs/form-values.js';

const ToldDialog = lazy(async () => ({ default: (await import('../actions/told-dialog.js')).ToldDialog }));

// Two editors seldom meet.
const ConflictDialog = lazy(async () => ({ default: (await import('../actions/conflict-dialog.js')).ConflictDialog }));

interface ActionPageProps {
  readonly resource: ResourceDescriptor;
  readonly action: ActionDescriptor;
  readonly below?: Below;
}

/** What a desk shows below the inputs, inside the form: it follows what is typed. */
type Below = ComponentType<{ record: RaRecord | undefined }> | undefined;

/** The page of the action that creates a record. */
export const CreatePage = (props: ActionPageProps) => (
  <Create>
    <ActionPageForm {...props} record={undefined} />
  </Create>
);

/** The page of every action that edits a record; `?action=` names one where there are several. */
export const EditPage = ({ resource, below }: { resource: ResourceDescriptor; below?: Below }) => (
  <Edit mutationMode="pessimistic" actions={false}>
    <EditForm resource={resource} below={below} />
  </Edit>
);

function EditForm({ resource, below }: { resource: ResourceDescriptor; below: Below }) {
  const record = useRecordContext();
  const [search] = useSearchParams();
  const { permissions } = usePermissions<readonly string[]>();
  const editions = actionsFor(resource, record, permissions).filter(({ kind }) => kind === 'EDIT');
  const action = editions.find(({ name }) => name === search.get('action')) ?? editions[0];
  if (!record) return null;
  if (!action) return <NotNow resource={resource} record={record} />;
  return (
    <ActionPageForm key={`${record.id} ${action.name}`} {...{ resource, action, record, ...(below && { below }) }} />
  );
}

/** The record has moved on, or was never this person's to edit. */
function NotNow({ resource, record }: { resource: ResourceDescriptor; record: RaRecord }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  return (
    <Alert
      severity="info"
      action={
        <Button component={Link} to={createPath({ resource: resource.name, type: 'show', id: record.id })}>
          {translate('ra.action.show')}
        </Button>
      }
    >
      {translate('panel.notNow')}
    </Alert>
  );
}

/** Inputs of a width that is read easily; rows of several inputs take what there is. */
const width = {
  maxWidth: 1280,
  '& > .MuiStack-root > :not(.MuiStack-root), & > .MuiStack-root > .MuiStack-root > :not(.RaArrayInput-root)': {
    maxWidth: 720,
  },
};

function ActionPageForm({
  resource,
  action,
  record,
  below: Below,
}: ActionPageProps & { record: RaRecord | undefined }) {
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
        sx={width}
      >
        <ActionInputs resource={resource} action={action} record={record} />
        {Below && <Below record={record} />}
        {failure && (
          <Alert severity="error" sx={{ width: '100%', whiteSpace: 'pre-line' }}>
            {failure}
          </Alert>
        )}
      </SimpleForm>
      <Suspense fallback={null}>
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
      </Suspense>
      <Suspense fallback={null}>
        <ToldDialog action={action} result={told} onClose={() => leave(told)} />
      </Suspense>
    </>
  );
}
