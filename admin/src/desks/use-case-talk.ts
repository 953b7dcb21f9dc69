import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRecordContext } from 'ra-core';
import { type CaseTalkQuery, caseTalk } from '../../generated/operations.js';
import { send } from '../api/send.js';

export type CaseTalk = NonNullable<CaseTalkQuery['complaint']>;

/** What was written on the case at hand, and one's own drafts; read again with every change of the case. */
export function useCaseTalk(): CaseTalk | undefined {
  const record = useRecordContext();
  const id = record === undefined ? '' : String(record.id);
  const { data } = useQuery({
    queryKey: ['case', 'talk', id, record?.['version']],
    queryFn: () => send(caseTalk, { id }),
    enabled: record !== undefined,
    placeholderData: keepPreviousData,
  });
  return data?.complaint?.id === id ? data.complaint : undefined;
}
