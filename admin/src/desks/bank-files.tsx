import { Alert, Button, Card, CardContent, Stack, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Form, type HttpError, useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { downloadBankFile, payoutOutlook } from '../../generated/operations.js';
import { ActionInputs } from '../actions/action-inputs.js';
import { refuse } from '../api/refusals.js';
import { send } from '../api/send.js';
import type { dataProvider } from '../data-provider.js';
import { isRow } from '../fields/formats.js';
import { changedInput, formValues, type Values } from '../inputs/form-values.js';
import { formNamed } from '../known-resources.js';
import { useLabels } from '../labels/use-labels.js';
import { openSheets } from './use-step.js';

const form = formNamed('recordBankResults');
const LAYOUTS = ['ICBC', 'CMB'] as const;

/** The batches of sent runs as banks take them, and their results read back row by row (I4). */
export function BankFiles() {
  const translate = useTranslate();
  const notify = useNotify();
  const labels = useLabels();
  const { data } = useQuery({ queryKey: ['money', 'outlook'], queryFn: () => send(payoutOutlook, {}) });
  const open = async (id: string, layout: (typeof LAYOUTS)[number]) => {
    try {
      const { downloadBankFile: made } = await send(downloadBankFile, { input: { id, layout } });
      if (made.errors.length > 0) refuse(made.errors);
      openSheets(made.file?.url);
    } catch (error) {
      notify((error as HttpError).message, { type: 'error' });
    }
  };
  return (
    <Card variant="outlined">
      <CardContent>
        <Typography component="h2" variant="h6">
          {translate('panel.bankFiles')}
        </Typography>
        {(data?.payoutRuns.nodes ?? []).map(({ id, number, status, total }) => (
          <Stack key={id} direction="row" useFlexGap sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
            <Typography sx={{ flex: 1 }}>
              {number} {labels.ofValue('PayoutRunStatus', status)} {String(total.amount)}
            </Typography>
            {LAYOUTS.map((layout) => (
              <Button key={layout} size="small" onClick={() => void open(id, layout)}>
                {labels.ofValue('BankLayout', layout)}
              </Button>
            ))}
          </Stack>
        ))}
        <ResultsForm />
      </CardContent>
    </Card>
  );
}

interface Row {
  readonly line: number;
  readonly number: string;
  readonly outcome: string;
  readonly reason: string;
}

function ResultsForm() {
  const translate = useTranslate();
  const labels = useLabels();
  const client = useQueryClient();
  const { act } = useDataProvider<typeof dataProvider>();
  const [rows, setRows] = useState<readonly Row[]>();
  const [failure, setFailure] = useState<string>();
  const [initial] = useState(() => formValues(form.inputs, undefined));
  const read = async (values: Values) => {
    setFailure(undefined);
    try {
      const { results } = await act(form, changedInput(form.inputs, values, {}));
      setRows(Array.isArray(results) ? results.filter(isRow).map((row) => row as unknown as Row) : []);
      await client.invalidateQueries();
      return undefined;
    } catch (error) {
      const { message, body } = error as HttpError;
      setFailure(message);
      return (body as { errors?: object } | undefined)?.errors;
    }
  };
  return (
    <Form record={initial} onSubmit={read}>
      <ActionInputs action={form} record={undefined} />
      {failure && <Alert severity="error">{failure}</Alert>}
      {rows?.map(({ line, number, outcome, reason }) => (
        <Typography key={line} variant="body2">
          {line}. {number} {labels.ofValue('BankResultOutcome', outcome)} {reason}
        </Typography>
      ))}
      <Button type="submit" variant="outlined">
        {translate('actions.recordBankResults')}
      </Button>
    </Form>
  );
}
