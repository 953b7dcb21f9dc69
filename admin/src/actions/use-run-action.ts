import { useQueryClient } from '@tanstack/react-query';
import { type RaRecord, useDataProvider } from 'ra-core';
import { useCallback } from 'react';
import { patchCaches, refreshLists } from '../api/cached-records.js';
import type { dataProvider } from '../data-provider.js';
import type { ActionDescriptor, ResourceDescriptor } from '../descriptor.js';

export interface Run {
  readonly action: ActionDescriptor;
  readonly record: RaRecord | undefined;
  readonly values?: Readonly<Record<string, unknown>>;
  /** Made when the person began, and the same on every try. */
  readonly idempotencyKey: string;
}

export type ActionResult = Awaited<ReturnType<typeof dataProvider.act>>;

/** Runs an action on a record, and lets every screen that shows the record know. */
export function useRunAction(resource: ResourceDescriptor): (run: Run) => Promise<ActionResult> {
  const client = useQueryClient();
  const { act } = useDataProvider<typeof dataProvider>();
  return useCallback(
    async ({ action, record, values, idempotencyKey }) => {
      const result = await act(action, {
        ...values,
        ...(action.idInput && { [action.idInput]: record?.id }),
        ...(action.versioned && { version: record?.['version'] as unknown }),
        ...(action.idempotent && { idempotencyKey }),
      });
      // What was opened for one look stays out of everything that outlives it.
      if (action.opens) return result;
      const changed = action.creates ?? resource.name;
      if (result.record) patchCaches(client, changed, result.record);
      refreshLists(client, changed);
      // What was made from a record may change what can be done with that record.
      if (action.creates && record) void client.invalidateQueries({ queryKey: [resource.name, 'getOne'] });
      return result;
    },
    [act, client, resource],
  );
}
