import { useGetIdentity, usePermissions } from 'ra-core';
import { useEffect, useState } from 'react';
import {
  type CaseViewersQuery,
  caseViewers,
  caseViewersNow,
  leaveCase,
  watchCase,
} from '../../../generated/operations.js';
import { subscribe } from '../../api/live-client.js';
import { send } from '../../api/send.js';
import { may } from '../../session/viewer.js';

type Viewers = NonNullable<CaseViewersQuery['complaint']>['viewers']['nodes'];

const SAY_EVERY_MS = 20_000;

/** Says that one has the case open, and tells who else has (H4). */
export function usePresence(id: string, isWriting: boolean): Viewers {
  const { permissions } = usePermissions<readonly string[]>();
  const { identity } = useGetIdentity();
  const [viewers, setViewers] = useState<Viewers>([]);
  const isOfDesk = may(permissions, 'COMPLAINTS_HANDLE');
  useEffect(() => {
    if (!isOfDesk) return undefined;
    const show = (found: CaseViewersQuery['complaint'] | undefined) => found && setViewers(found.viewers.nodes);
    const stop = subscribe<{ complaintViewers?: CaseViewersQuery }>(
      caseViewersNow,
      { id },
      {
        next: ({ data }) => show(data?.complaintViewers?.complaint),
        error: () => undefined,
        complete: () => undefined,
      },
    );
    void send(caseViewers, { id }).then(
      ({ complaint }) => show(complaint),
      () => undefined,
    );
    return () => {
      stop();
      void send(leaveCase, { input: { id } }).catch(() => undefined);
    };
  }, [id, isOfDesk]);
  useEffect(() => {
    if (!isOfDesk) return undefined;
    const say = () => void send(watchCase, { input: { id, isWriting } }).catch(() => undefined);
    say();
    const timer = setInterval(say, SAY_EVERY_MS);
    return () => clearInterval(timer);
  }, [id, isOfDesk, isWriting]);
  return viewers.filter(({ account }) => account?.id !== identity?.id);
}
