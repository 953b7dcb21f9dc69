import { Alert, Button, Card, CardActions, CardContent, Stack } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { Form, type HttpError, useDataProvider, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Title } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { ActionInputs } from '../actions/action-inputs.js';
import { type dataProvider, formNamed } from '../data-provider.js';
import { isRow } from '../fields/formats.js';
import { changedInput, formValues, type Values } from '../inputs/form-values.js';
import { ImportReport } from './import-report.js';

const form = formNamed('importRecords');
/** The two buttons say whether it is a trial, so no switch does. */
const asked = { ...form, inputs: form.inputs.filter(({ source }) => source !== 'isDryRun') };

/** Merchants, products and past orders from files (C6): tried first, then written, with a report row by row. */
export function ImportDesk() {
  const client = useQueryClient();
  const { act } = useDataProvider<typeof dataProvider>();
  const [report, setReport] = useState<Readonly<Record<string, unknown>>>();
  const [failure, setFailure] = useState<string>();
  const [initial] = useState(() => formValues(asked.inputs, undefined));

  const run = async (values: Values, isDryRun: boolean) => {
    setFailure(undefined);
    setReport(undefined);
    try {
      const { report: told } = await act(form, { ...changedInput(asked.inputs, values, {}), isDryRun });
      if (isRow(told)) setReport(told);
      if (!isDryRun) await client.invalidateQueries();
      return undefined;
    } catch (error) {
      const { message, body } = error as HttpError;
      setFailure(message);
      return (body as { errors?: object } | undefined)?.errors;
    }
  };
  return (
    <Card sx={{ mt: 2, maxWidth: 900 }}>
      <Title title="actions.importRecords" />
      <Form record={initial} onSubmit={(values: Values) => run(values, true)}>
        <CardContent>
          <ActionInputs action={asked} record={undefined} />
          {failure && (
            <Alert severity="error" sx={{ whiteSpace: 'pre-line' }}>
              {failure}
            </Alert>
          )}
          {report && <ImportReport report={report} />}
        </CardContent>
        <ImportButtons isTried={report !== undefined} onImport={(values) => run(values, false)} />
      </Form>
    </Card>
  );
}

interface ImportButtonsProps {
  readonly isTried: boolean;
  readonly onImport: (values: Values) => Promise<unknown>;
}

function ImportButtons({ isTried, onImport }: ImportButtonsProps) {
  const translate = useTranslate();
  const { handleSubmit, formState } = useFormContext<Values>();
  return (
    <CardActions>
      <Stack direction="row" spacing={1} sx={{ p: 1 }}>
        <Button type="submit" variant={isTried ? 'outlined' : 'contained'} disabled={formState.isSubmitting}>
          {translate('panel.tryImport')}
        </Button>
        <Button
          variant="contained"
          disabled={!isTried || formState.isSubmitting}
          onClick={() => void handleSubmit(onImport)()}
        >
          {translate('actions.importRecords')}
        </Button>
      </Stack>
    </CardActions>
  );
}
