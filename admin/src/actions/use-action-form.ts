import { type HttpError, type RaRecord, useDataProvider, useGetIdentity } from 'ra-core';
import { useMemo, useState } from 'react';
import type { dataProvider } from '../data-provider.js';
import type { ActionDescriptor, ResourceDescriptor } from '../descriptor.js';
import { changedInput, formValues, prefilled, type Values } from '../inputs/form-values.js';
import { newIdempotencyKey } from './idempotency-key.js';
import { type ActionResult, useRunAction } from './use-run-action.js';

export interface Conflict {
  readonly mine: Values;
  readonly latest: RaRecord;
}

type FormErrors = Readonly<Record<string, string>>;

/** The state of one form for one action, from opening it until it is done. */
export function useActionForm(
  resource: ResourceDescriptor,
  action: ActionDescriptor,
  record: RaRecord | undefined,
  onDone: (result: ActionResult) => void,
) {
  const { identity } = useGetIdentity();
  const run = useRunAction(resource);
  const { getOne } = useDataProvider<typeof dataProvider>();
  const [idempotencyKey] = useState(newIdempotencyKey);
  const [conflict, setConflict] = useState<Conflict>();
  // A later version of the record does not change what is being typed; the server finds the conflict.
  const [opened] = useState(record);
  const initial = useMemo(
    () => ({
      ...formValues(action.inputs, undefined),
      ...(identity?.['merchantId'] && action.kind === 'CREATE' && { merchantId: identity['merchantId'] as unknown }),
      ...(opened && formValues(prefilled(action, resource), opened)),
    }),
    [action, opened, resource, identity],
  );

  const submit = async (values: Values, about = opened): Promise<FormErrors | undefined> => {
    try {
      onDone(await run({ action, record: about, values, idempotencyKey }));
      return undefined;
    } catch (error) {
      const { message, body } = error as HttpError;
      const { code, errors } = (body ?? {}) as { code?: string; errors?: FormErrors };
      if (code === 'CONFLICT' && about && action.versioned) {
        const { data } = await getOne(resource.name, { id: about.id });
        setConflict({ mine: values, latest: data });
        return undefined;
      }
      return errors ?? { 'root.serverError': message };
    }
  };
  return {
    initial,
    conflict,
    submit: (values: Values) => submit(changedInput(action.inputs, values, action.kind === 'EDIT' ? initial : {})),
    keepMine: async () => {
      if (!conflict) return undefined;
      setConflict(undefined);
      return submit(conflict.mine, conflict.latest);
    },
  };
}
