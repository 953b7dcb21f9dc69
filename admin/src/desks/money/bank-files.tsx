import {
  Alert,
  Link as Anchor,
  Button,
  Card,
  CardContent,
  Table,
  TableBody,
  TableCell,
  TableRow,
  Typography,
} from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Form, type HttpError, useDataProvider, useLocaleState, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { downloadBankFile, payoutOutlook } from '../../../generated/operations.js';
import { ActionInputs } from '../../actions/action-inputs.js';
import { refuse } from '../../api/refusals.js';
import { send } from '../../api/send.js';
import type { dataProvider } from '../../data-provider.js';
import { isRow } from '../../fields/formats.js';
import { moneyText } from '../../fields/sent-values.js';
import { changedInput, formValues, type Values } from '../../inputs/form-values.js';
import { formNamed } from '../../known-resources.js';
import { useLabels } from '../../labels/use-labels.js';
import { openSheets } from '../kit/use-step.js';

const form = formNamed('recordBankResults');
const LAYOUTS = ['ICBC', 'CMB'] as const;

/** The batches of sent runs as banks take them, and their results read back row by row (I4). */
export function BankFiles() {
  const translate = useTranslate();
  const notify = useNotify();
  const labels = useLabels();
  const [locale = 'zh'] = useLocaleState();
  const { data } = useQuery({ queryKey: ['money', 'outlook'], queryFn: () => send(payoutOutlook, {}) });
  const open = async (id: string, layout: (typeof LAYOUTS)[number], batch: number) => {
    try {
      const { downloadBankFile: made } = await send(downloadBankFile, { input: { id, layout, batch } });
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
        <Table size="small" sx={{ mb: 2, '& td': { px: 0.5 } }}>
          <TableBody>
            {(data?.payoutRuns.nodes ?? []).flatMap(({ id, number, status, total, bankBatchCount }) =>
              Array.from({ length: bankBatchCount }, (_, index) => index + 1).map((batch) => (
                <TableRow key={`${id}-${batch}`}>
                  <TableCell>
                    <Anchor component={Link} to={`/payoutRuns/${id}/show`}>
                      {batch === 1 ? number : `${number}-${batch}`}
                    </Anchor>
                    <Typography variant="caption" component="div">
                      {batch === 1 ? labels.ofValue('PayoutRunStatus', status) : translate('panel.triedAgain')}
                    </Typography>
                  </TableCell>
                  <TableCell align="right" sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
                    {batch === 1 && moneyText(total, locale)}
                  </TableCell>
                  <TableCell align="right">
                    {LAYOUTS.map((layout) => (
                      <Button key={layout} size="small" onClick={() => void open(id, layout, batch)}>
                        {labels.ofValue('BankLayout', layout)}
                      </Button>
                    ))}
                  </TableCell>
                </TableRow>
              )),
            )}
          </TableBody>
        </Table>
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
