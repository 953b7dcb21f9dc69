import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { type RaRecord, usePermissions } from 'ra-core';
import { useEffect } from 'react';
import { resources } from '../../generated/resources.js';
import type { ResourceDescriptor } from '../descriptor.js';
import { may, permissionFlags } from '../session/viewer.js';
import { patchCaches, refreshLists } from './cached-records.js';
import { liveClient, subscribe } from './live-client.js';

/** Lists are asked again at most this often, however many events come. */
const REFRESH_INTERVAL_MS = 1000;

/** Subscribes to every resource that is live and visible to this person. */
export function LiveUpdates() {
  const client = useQueryClient();
  const { permissions } = usePermissions<readonly string[]>();
  useEffect(() => {
    const visible = resources.filter((resource) => resource.live && may(permissions, resource.permission));
    const stops = visible.map((resource) => follow(client, resource, permissions));
    return () => {
      for (const stop of stops) stop();
    };
  }, [client, permissions]);
  return null;
}

function follow(
  client: QueryClient,
  { name, live }: ResourceDescriptor,
  permissions: readonly string[] | undefined,
): () => void {
  if (!live) return () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasConnected = false;
  const refresh = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      refreshLists(client, name);
    }, REFRESH_INTERVAL_MS);
  };
  // After a gap nobody knows what was missed, so the lists on the screen are asked again.
  const stopWatching = liveClient().on('connected', () => {
    if (wasConnected) refresh();
    wasConnected = true;
  });
  const unsubscribe = subscribe<{ change?: { record?: RaRecord | null } }>(
    live.operation,
    permissionFlags(live.operation, permissions),
    {
      next: ({ data }) => {
        // Checkpoints, and events of records that this person may not see, bring none.
        const record = data?.change?.record;
        if (!record) return;
        patchCaches(client, name, record);
        refresh();
      },
      // The socket retries by itself; a refusal means this person gets no live updates and reads as before.
      error: () => stopWatching(),
      complete: () => undefined,
    },
  );
  return () => {
    stopWatching();
    unsubscribe();
    clearTimeout(timer);
  };
}
