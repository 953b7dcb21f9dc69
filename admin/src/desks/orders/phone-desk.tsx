import {
  Alert,
  Box,
  Button,
  Card,
  CardContent,
  FormControlLabel,
  Link,
  Stack,
  Switch,
  Typography,
} from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { Form, type HttpError, ResourceContextProvider, useDataProvider, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Title } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { type OrdersOfCheckoutQuery, ordersOfCheckout } from '../../../generated/operations.js';
import { ActionInputs } from '../../actions/action-inputs.js';
import { newIdempotencyKey } from '../../actions/idempotency-key.js';
import { send } from '../../api/send.js';
import type { dataProvider } from '../../data-provider.js';
import { isRow } from '../../fields/formats.js';
import { changedInput, formValues, type Values } from '../../inputs/form-values.js';
import { formNamed } from '../../known-resources.js';
import { useLabels } from '../../labels/use-labels.js';
import { PhoneQuoteCard } from './phone-quote.js';

type Placed = OrdersOfCheckoutQuery['orders']['nodes'];

const generated = formNamed('placePhoneOrder');
/** As the call goes: who calls, what they want, where to. */
const ORDER = ['phone', 'buyerName', 'lines', 'note', 'agentNumber', 'deliveries', 'recipient', 'invoice'];
/** Whole forms of their own, shown when the caller wants them. */
const WISHES = ['recipient', 'invoice'] as const;
type Wish = (typeof WISHES)[number];
const form = {
  ...generated,
  inputs: generated.inputs.toSorted((one, other) => ORDER.indexOf(one.source) - ORDER.indexOf(other.source)),
};
/** The agent keeps the same number from call to call. */
const AGENT_NUMBER = 'jishi.agentNumber';

/** 电话下单: who calls, what they want and what it comes to, on one screen while they are on the phone (E10). */
export function PhoneDesk() {
  const client = useQueryClient();
  const labels = useLabels();
  const translate = useTranslate();
  const { act } = useDataProvider<typeof dataProvider>();
  const [call, setCall] = useState(() => newCall());
  const [wishes, setWishes] = useState<readonly Wish[]>([]);
  const [placed, setPlaced] = useState<Placed>();
  const [failure, setFailure] = useState<string>();

  const isAsked = ({ source }: { source: string }) =>
    !WISHES.some((wish) => wish === source) || wishes.some((wish) => wish === source);
  const asked = { ...form, inputs: form.inputs.filter(isAsked) };

  const place = async (values: Values) => {
    setFailure(undefined);
    try {
      const input = changedInput(asked.inputs, values, formValues(asked.inputs, undefined));
      const { checkout } = await act(form, { ...input, idempotencyKey: call.idempotencyKey });
      localStorage.setItem(AGENT_NUMBER, String(values['agentNumber']));
      const checkoutId = isRow(checkout) ? String(checkout['id']) : '';
      setPlaced((await send(ordersOfCheckout, { checkoutId })).orders.nodes);
      setCall(newCall());
      setWishes([]);
      await client.invalidateQueries();
      return undefined;
    } catch (error) {
      const { message, body } = error as HttpError;
      setFailure(message);
      return (body as { errors?: object } | undefined)?.errors;
    }
  };
  return (
    <Box sx={{ mt: 2 }}>
      <Title title="actions.placePhoneOrder" />
      {placed && (
        <Alert severity="success" sx={{ mb: 2 }}>
          {translate('panel.phoneOrderPlaced')}{' '}
          {placed.map(({ id, number }) => (
            <Link key={id} href={`#/orders/${id}/show`} sx={{ mr: 1 }}>
              {number}
            </Link>
          ))}
        </Alert>
      )}
      <Form key={call.idempotencyKey} record={call.start} onSubmit={place}>
        <Box
          sx={{
            display: 'grid',
            gap: 2,
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 3fr) minmax(0, 2fr)' },
          }}
        >
          <Card variant="outlined">
            <CardContent>
              <ResourceContextProvider value="orders">
                <ActionInputs action={asked} record={undefined} />
              </ResourceContextProvider>
              {WISHES.map((wish) => (
                <FormControlLabel
                  key={wish}
                  label={translate(wish === 'recipient' ? 'panel.otherAddress' : 'fields.invoice')}
                  control={
                    <Switch
                      checked={wishes.includes(wish)}
                      onChange={(_event, isOn) =>
                        setWishes(WISHES.filter((each) => (each === wish ? isOn : wishes.includes(each))))
                      }
                    />
                  }
                />
              ))}
            </CardContent>
          </Card>
          <Stack spacing={2}>
            <PhoneQuoteCard />
            {failure && (
              <Alert severity="error" sx={{ whiteSpace: 'pre-line' }}>
                {failure}
              </Alert>
            )}
            <PlaceButton label={labels.ofAction(form.name)} />
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {translate('panel.phoneOrderPays')}
            </Typography>
          </Stack>
        </Box>
      </Form>
    </Box>
  );
}

/** An empty form under a key of its own: what is sent twice orders once. */
function newCall() {
  const start = { ...formValues(form.inputs, undefined), agentNumber: localStorage.getItem(AGENT_NUMBER) ?? '' };
  return { idempotencyKey: newIdempotencyKey(), start };
}

function PlaceButton({ label }: { label: string }) {
  const { isSubmitting } = useFormState();
  return (
    <Button type="submit" variant="contained" size="large" disabled={isSubmitting}>
      {label}
    </Button>
  );
}
