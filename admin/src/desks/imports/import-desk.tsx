import { Alert, Button, Card, CardActions, CardContent, Stack } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Form, type HttpError, useDataProvider, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Title } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { enums } from '../../../generated/resources.js';
import { ActionInputs } from '../../actions/action-inputs.js';
import type { dataProvider } from '../../data-provider.js';
import type { ActionDescriptor } from '../../descriptor.js';
import { isRow } from '../../fields/formats.js';
import { changedInput, formValues, type Values } from '../../inputs/form-values.js';
import { formNamed } from '../../known-resources.js';
import { loadViewer, may } from '../../session/viewer.js';
import { ImportReport } from './import-report.js';

const form = formNamed('importRecords');
const parcels = formNamed('shipFromSheet');
const KIND = 'kind';
const SHIPMENTS = 'SHIPMENTS';
const kinds = enums['ImportKind'] ?? [];

/** The form with the kinds that this person may import; the two buttons say whether it is a trial, so no switch does. */
function askedOf(permissions: readonly string[]): ActionDescriptor {
  const only = kinds.filter((kind) => may(permissions, kind === SHIPMENTS ? parcels.permission : form.permission));
  const [kind, ...others] = [...form.inputs]
    .sort((a, b) => Number(b.source === KIND) - Number(a.source === KIND))
    .filter(({ source }) => source !== 'isDryRun');
  return { ...form, inputs: kind ? [{ ...kind, only }, ...others] : others };
}

/** Merchants, products, past orders and parcels from files (C6, E6): tried first, then written, with a report row by row. */
export function ImportDesk() {
  const { data: viewer } = useQuery({ queryKey: ['viewer'], queryFn: loadViewer });
  if (!viewer) return null;
  const [shop, ...others] = viewer.isStaff ? [] : viewer.merchants;
  return (
    <ImportForm
      asked={askedOf(viewer.permissions)}
      {...(shop && others.length === 0 && { merchantId: shop.merchantId })}
    />
  );
}

interface ImportFormProps {
  readonly asked: ActionDescriptor;
  /** Whose files they are, for whoever works for one shop. */
  readonly merchantId?: string;
}

function ImportForm({ asked: whole, merchantId }: ImportFormProps) {
  const asked = { ...whole, inputs: whole.inputs.filter(({ source }) => !merchantId || source !== 'merchantId') };
  const client = useQueryClient();
  const { act } = useDataProvider<typeof dataProvider>();
  const [report, setReport] = useState<Readonly<Record<string, unknown>>>();
  const [failure, setFailure] = useState<string>();
  const [initial] = useState(() => {
    const [only, ...others] = asked.inputs.find(({ source }) => source === KIND)?.only ?? [];
    return { ...formValues(asked.inputs, undefined), ...(others.length === 0 && { [KIND]: only }) };
  });

  const run = async (values: Values, isDryRun: boolean) => {
    setFailure(undefined);
    setReport(undefined);
    try {
      const { [KIND]: kind, ...rest } = changedInput(asked.inputs, values, {});
      const input = { ...rest, isDryRun, ...(merchantId && { merchantId }) };
      const { report: told } = await (kind === SHIPMENTS ? act(parcels, input) : act(form, { ...input, kind }));
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
