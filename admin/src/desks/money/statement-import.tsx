import {
  Alert,
  Button,
  Card,
  CardActions,
  CardContent,
  Table,
  TableBody,
  TableCell,
  TableRow,
  Typography,
} from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { Form, type HttpError, useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { ActionInputs } from '../../actions/action-inputs.js';
import type { dataProvider } from '../../data-provider.js';
import { isRow, rowsOf } from '../../fields/formats.js';
import { changedInput, formValues, type Values } from '../../inputs/form-values.js';
import { formNamed } from '../../known-resources.js';

const preview = formNamed('previewBankStatement');
const form = formNamed('importBankStatement');

/** A statement of the bank by its layout: looked at first, with malformed lines by their number, then imported (F6). */
export function StatementImport() {
  const notify = useNotify();
  const client = useQueryClient();
  const { act } = useDataProvider<typeof dataProvider>();
  const [seen, setSeen] = useState<Readonly<Record<string, unknown>>>();
  const [failure, setFailure] = useState<string>();
  const [initial] = useState(() => formValues(preview.inputs, undefined));
  const attempt = async (work: () => Promise<void>) => {
    setFailure(undefined);
    try {
      await work();
      return undefined;
    } catch (error) {
      const { message, body } = error as HttpError;
      setFailure(message);
      return (body as { errors?: object } | undefined)?.errors;
    }
  };
  const look = (values: Values) =>
    attempt(async () => {
      const { preview: told } = await act(preview, changedInput(preview.inputs, values, {}));
      setSeen(isRow(told) ? told : undefined);
    });
  const bring = (values: Values) =>
    attempt(async () => {
      await act(form, changedInput(form.inputs, values, {}));
      setSeen(undefined);
      notify('actions.importBankStatement', { type: 'success' });
      await client.invalidateQueries();
    });
  const isSound = seen !== undefined && rowsOf(seen['problems']).length === 0;
  return (
    <Card variant="outlined">
      <Form record={initial} onSubmit={look}>
        <CardContent>
          <ActionInputs action={preview} record={undefined} />
          {failure && <Alert severity="error">{failure}</Alert>}
          {seen && <Preview seen={seen} />}
        </CardContent>
        <Buttons isSound={isSound} onImport={bring} />
      </Form>
    </Card>
  );
}

function Buttons({ isSound, onImport }: { readonly isSound: boolean; readonly onImport: (values: Values) => unknown }) {
  const translate = useTranslate();
  const { handleSubmit, formState } = useFormContext<Values>();
  return (
    <CardActions>
      <Button type="submit" variant={isSound ? 'outlined' : 'contained'} disabled={formState.isSubmitting}>
        {translate('actions.previewBankStatement')}
      </Button>
      <Button
        variant="contained"
        disabled={!isSound || formState.isSubmitting}
        onClick={() => void handleSubmit(onImport)()}
      >
        {translate('actions.importBankStatement')}
      </Button>
    </CardActions>
  );
}

const amountOf = (money: unknown): string => (isRow(money) ? String(money['amount']) : '');

function Preview({ seen }: { readonly seen: Readonly<Record<string, unknown>> }) {
  const translate = useTranslate();
  const [credit, debit] = [amountOf(seen['credit']), amountOf(seen['debit'])];
  return (
    <>
      <Typography>{translate('panel.statementLines', { count: Number(seen['lineCount']), credit, debit })}</Typography>
      {seen['importedAs'] !== null && <Alert severity="info">{translate('panel.statementKnown')}</Alert>}
      {rowsOf(seen['problems']).map((problem) => (
        <Alert key={String(problem['line'])} severity="error">
          {`${translate('panel.statementLine', { line: Number(problem['line']) })} ${String(problem['message'])}`}
        </Alert>
      ))}
      <Table size="small">
        <TableBody>
          {rowsOf(seen['lines']).map((line) => (
            <TableRow key={String(line['line'])}>
              <TableCell>{String(line['line'])}</TableCell>
              <TableCell>{String(line['day'])}</TableCell>
              <TableCell align="right">{amountOf(line['amount'])}</TableCell>
              <TableCell>{String(line['reference'])}</TableCell>
              <TableCell>{String(line['memo'])}</TableCell>
              <TableCell>{String(line['counterparty'] ?? '')}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  );
}
