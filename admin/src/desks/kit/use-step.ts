import { useQueryClient } from '@tanstack/react-query';
import { type HttpError, useNotify } from 'ra-core';
import { useRef, useState } from 'react';
import { newIdempotencyKey } from '../../actions/idempotency-key.js';
import { type Refusal, refuse } from '../../api/refusals.js';
import { send } from '../../api/send.js';
import type { TypedOperation } from '../../descriptor.js';

interface Outcome {
  readonly errors: readonly Refusal[];
}

/** One step of a desk: what it does, and with which input but the idempotency key. */
export interface Step<Result, Input> {
  readonly operation: TypedOperation<Result, { input: Input }>;
  readonly outcomeOf: (result: Result) => Outcome;
  readonly input: Omit<Input, 'idempotencyKey'>;
}

/**
 * Runs the steps of a desk one after another; a step whose answer was lost is repeated under its key. Everything under
 * `queryKey` is read again afterwards, whoever was first.
 */
export function useStep(queryKey: readonly string[]) {
  const client = useQueryClient();
  const notify = useNotify();
  const [isBusy, setBusy] = useState(false);
  const key = useRef<{ of: string; value: string }>(undefined);

  async function run<Result, Input>({ operation, outcomeOf, input }: Step<Result, Input>): Promise<Result | undefined> {
    if (isBusy) return undefined;
    const of = `${operation.name} ${JSON.stringify(input)}`;
    if (key.current?.of !== of) key.current = { of, value: newIdempotencyKey() };
    setBusy(true);
    try {
      const result = await send(operation, { input: { ...input, idempotencyKey: key.current.value } as Input });
      key.current = undefined;
      const { errors } = outcomeOf(result);
      if (errors.length > 0) refuse(errors);
      return result;
    } catch (error) {
      notify((error as HttpError).message, { type: 'error', multiLine: true });
      return undefined;
    } finally {
      await client.invalidateQueries({ queryKey: [...queryKey] });
      setBusy(false);
    }
  }
  return { run, isBusy };
}

/** Opens sheets to be printed: a PDF is saved or shown as the browser does with files. */
export function openSheets(url: string | null | undefined): void {
  if (!url) return;
  const link = document.createElement('a');
  link.href = url;
  link.download = '';
  link.click();
}
