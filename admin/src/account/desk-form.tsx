import { Alert, Box } from '@mui/material';
import { Form, type HttpError, useDataProvider, useNotify } from 'ra-core';
import { useState } from 'react';
import { SaveButton } from 'react-admin';
import { ActionInputs } from '../actions/action-inputs.js';
import type { dataProvider } from '../data-provider.js';
import type { ActionDescriptor } from '../descriptor.js';
import { changedInput, formValues, type Values } from '../inputs/form-values.js';
import { formNamed } from '../known-resources.js';
import { useLabels } from '../labels/use-labels.js';

interface DeskFormProps {
  /** The mutation. */
  readonly name: string;
  /** The form itself, where it is an action of a resource. */
  readonly form?: ActionDescriptor;
  /** What is known already and not asked for. */
  readonly given?: Values;
  /** What the form begins with. */
  readonly initially?: Values;
  readonly onDone: (values: Values) => unknown;
}

/** The generated form of one mutation on a page of its own. */
export function DeskForm({ name, form: action, given = {}, initially, onDone }: DeskFormProps) {
  const labels = useLabels();
  const notify = useNotify();
  const { act } = useDataProvider<typeof dataProvider>();
  const [failure, setFailure] = useState<string>();
  const whole = action ?? formNamed(name);
  const form = { ...whole, inputs: whole.inputs.filter(({ source }) => !(source in given)) };
  const [initial] = useState(() => ({ ...formValues(form.inputs, undefined), ...initially }));
  const submit = async (values: Values) => {
    setFailure(undefined);
    try {
      const input = { ...changedInput(form.inputs, values, {}), ...given };
      await act(whole, input);
      notify('panel.done', { type: 'success', messageArgs: { smart_count: 1 } });
      await onDone(input);
      return undefined;
    } catch (error) {
      const { message, body } = error as HttpError;
      const { errors } = (body ?? {}) as { errors?: Readonly<Record<string, string>> };
      // What is known already has no input to tell it at.
      const untold = Object.entries(errors ?? {}).flatMap(([source, told]) =>
        (source.split('.')[0] ?? '') in given ? [told] : [],
      );
      setFailure(errors?.['root.serverError'] ?? (errors ? untold.join('\n') || undefined : message));
      return errors;
    }
  };
  return (
    <Form record={initial} onSubmit={submit} disableInvalidFormNotification>
      <ActionInputs action={form} record={undefined} />
      {failure && <Alert severity="error">{failure}</Alert>}
      <Box sx={{ mt: 1 }}>
        <SaveButton alwaysEnable icon={null} label={labels.ofAction(name)} />
      </Box>
    </Form>
  );
}
