import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRecordContext } from 'ra-core';
import { useEffect, useRef } from 'react';
import { type CaseTalkQuery, caseTalk, mergedTalk } from '../../../generated/operations.js';
import { send } from '../../api/send.js';

type OwnTalk = NonNullable<CaseTalkQuery['complaint']>;

export interface CaseTalk extends OwnTalk {
  /** What was written on cases that went into it (H1). */
  readonly mergedMessages: OwnTalk['messages']['nodes'];
}

/** What was written on the case at hand, and one's own drafts; read again with every change of the case. */
export function useCaseTalk(): CaseTalk | undefined {
  const record = useRecordContext();
  const id = record === undefined ? '' : String(record.id);
  const version: unknown = record?.['version'];
  const client = useQueryClient();
  const seen = useRef(version);
  // What tells of a change live brings no log and no hearing along.
  useEffect(() => {
    if (seen.current !== undefined && seen.current !== version)
      void client.invalidateQueries({ queryKey: ['complaints', 'getOne'] });
    seen.current = version;
  }, [client, version]);
  const { data } = useQuery({
    queryKey: ['case', 'talk', id, version],
    queryFn: () => send(caseTalk, { id }),
    enabled: record !== undefined,
    placeholderData: keepPreviousData,
  });
  const talk = data?.complaint?.id === id ? data.complaint : undefined;
  const merged = useQuery({
    queryKey: ['case', 'talk', 'merged', id, version],
    queryFn: () => send(mergedTalk, { id }),
    enabled: (talk?.mergedCases.nodes.length ?? 0) > 0,
    placeholderData: keepPreviousData,
  }).data?.complaint;
  const mergedMessages = merged?.id === id ? merged.mergedCases.nodes.flatMap(({ messages: { nodes } }) => nodes) : [];
  return talk && { ...talk, mergedMessages };
}
