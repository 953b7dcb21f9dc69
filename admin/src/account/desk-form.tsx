import { Alert, Box } from '@mui/material';
import { Form, type HttpError, useDataProvider, useNotify } from 'ra-core';
import { useState } from 'react';
import { SaveButton } from 'react-admin';
import { ActionInputs } from '../actions/action-inputs.js';
import type { dataProvider } from '../data-provider.js';
import { changedInput, formValues, type Values } from '../inputs/form-values.js';
import { formNamed } from '../known-resources.js';
import { useLabels } from '../labels/use-labels.js';

interface DeskFormProps {
  /** The mutation. */
  readonly name: string;
  /** What is known already and not asked for. */
  readonly given?: Values;
  readonly onDone: (values: Values) => unknown;
}

/** The generated form of one mutation on a page of its own. */
export function DeskForm({ name, given = {}, onDone }: DeskFormProps) {
  const labels = useLabels();
  const notify = useNotify();
  const { act } = useDataProvider<typeof dataProvider>();
  const [failure, setFailure] = useState<string>();
  const whole = formNamed(name);
  const form = { ...whole, inputs: whole.inputs.filter(({ source }) => !(source in given)) };
  const [initial] = useState(() => formValues(form.inputs, undefined));
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
      setFailure(errors?.['root.serverError'] ?? (errors ? undefined : message));
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
