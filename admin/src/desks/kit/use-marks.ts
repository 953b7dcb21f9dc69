import type { Identifier, RaRecord } from 'ra-core';
import { useState } from 'react';

export interface Marks {
  readonly has: (id: Identifier) => boolean;
  readonly toggle: (id: Identifier) => void;
  /** Those that are marked and still in the queue. */
  readonly of: (records: readonly RaRecord[]) => RaRecord[];
  /** Marks all of them, or none where all are. */
  readonly toggleAll: (records: readonly RaRecord[]) => void;
  readonly clear: () => void;
}

/** Records of a queue that somebody has marked, to deal with them at once. */
export function useMarks(): Marks {
  const [ids, setIds] = useState<ReadonlySet<Identifier>>(new Set());
  return {
    has: (id) => ids.has(id),
    toggle: (id) => {
      const next = new Set(ids);
      if (!next.delete(id)) next.add(id);
      setIds(next);
    },
    of: (records) => records.filter(({ id }) => ids.has(id)),
    toggleAll: (records) =>
      setIds(records.every(({ id }) => ids.has(id)) ? new Set() : new Set(records.map(({ id }) => id))),
    clear: () => setIds(new Set()),
  };
}
