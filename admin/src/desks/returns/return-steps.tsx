import { useQuery, useQueryClient } from '@tanstack/react-query';
import { usePermissions, useRecordContext } from 'ra-core';
import { openReturnStepAgain, stepsOfReturn, tickReturnStep } from '../../../generated/operations.js';
import { send } from '../../api/send.js';
import { may } from '../../session/viewer.js';
import { PlaybookSteps } from '../kit/playbook-steps.js';
import { useStep } from '../kit/use-step.js';

const NAMES = { take: 'takeReturnStep', leave: 'leaveReturnStepOut', reopen: 'reopenReturnStep' } as const;

/** What the playbook says is done about the return at hand, in order: ticked by hand, the next one by a key, or by itself (G2). */
export function ReturnSteps() {
  const record = useRecordContext();
  const client = useQueryClient();
  const { permissions } = usePermissions<readonly string[]>();
  const id = String(record?.id);
  const queryKey = ['return', 'steps', id];
  const { run, isBusy } = useStep(queryKey);
  const { data } = useQuery({
    queryKey: [...queryKey, record?.['version']],
    queryFn: () => send(stepsOfReturn, { id }),
    enabled: record !== undefined && may(permissions, 'RETURNS_WORK'),
  });
  return (
    <PlaybookSteps
      resource="returns"
      kinds="PlaybookStepKind"
      steps={(data?.return?.steps.nodes ?? []).map((step) => ({ ...step, name: step.playbookStep.name }))}
      isBusy={isBusy}
      names={NAMES}
      tickKey="n"
      onTick={({ id: step }) =>
        void run({
          operation: tickReturnStep,
          outcomeOf: ({ takeReturnStep }) => takeReturnStep,
          input: { id: step, note: null },
        })
      }
      onOpenAgain={({ id: step }) =>
        void run({
          operation: openReturnStepAgain,
          outcomeOf: ({ reopenReturnStep }) => reopenReturnStep,
          input: { id: step },
        })
      }
      onLeft={() => void client.invalidateQueries({ queryKey })}
    />
  );
}
