import { type RaRecord, type SortPayload, useGetList } from 'ra-core';
import { useState } from 'react';
import type { Shortcuts } from './use-shortcuts.js';

/** So many of a queue are listed; the others come up as these leave it. */
export const QUEUE_LENGTH = 50;

export interface Queued {
  readonly filter: object;
  readonly sort: SortPayload;
  /** How often to look for what is new, where no live updates tell. */
  readonly refetchInterval?: number;
}

/** A queue, and which record of it is at hand: when it leaves the queue, the one that takes its place. */
export function useQueue(resource: string, { filter, sort, refetchInterval }: Queued) {
  const [chosen, setChosen] = useState<{ id: RaRecord['id']; at: number }>();
  const [wanted, setWanted] = useState<RaRecord['id']>();
  const { data: records = [], total } = useGetList(
    resource,
    { filter, sort, pagination: { page: 1, perPage: QUEUE_LENGTH }, meta: { view: 'list' } },
    refetchInterval === undefined ? {} : { refetchInterval },
  );
  // What somebody asked for is at hand as soon as the queue has it.
  const found = wanted === undefined ? -1 : records.findIndex(({ id }) => id === wanted);
  if (wanted !== undefined && found >= 0) {
    setWanted(undefined);
    setChosen({ id: wanted, at: found });
  }
  const selected =
    records.find(({ id }) => id === chosen?.id) ?? records[Math.min(chosen?.at ?? 0, records.length - 1)];
  const at = records.findIndex(({ id }) => id === selected?.id);
  // Whatever is at hand stays so when the order of the queue changes: who answers one case does not find another under the keys.
  if (found < 0 && selected && selected.id !== chosen?.id) setChosen({ id: selected.id, at });
  const select = (record: RaRecord | undefined) =>
    record && setChosen({ id: record.id, at: records.findIndex(({ id }) => id === record.id) });
  const go = (by: number) => select(records[Math.min(Math.max(at + by, 0), records.length - 1)]);
  const steps: Shortcuts = {
    j: () => go(1),
    ArrowDown: () => go(1),
    k: () => go(-1),
    ArrowUp: () => go(-1),
  };
  return { records, total, selected, select, want: setWanted, steps };
}
