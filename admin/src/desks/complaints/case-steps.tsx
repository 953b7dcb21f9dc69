import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { usePermissions, useRecordContext } from 'ra-core';
import { openCaseStepAgain, stepsOfCase, tickCaseStep } from '../../../generated/operations.js';
import { send } from '../../api/send.js';
import { useLabels } from '../../labels/use-labels.js';
import { may } from '../../session/viewer.js';
import { PlaybookSteps } from '../kit/playbook-steps.js';
import { useStep } from '../kit/use-step.js';

/** Every letter of the complaint desk does something else. */
const TICK = '0';
/** An archived case is closed for good, and an earlier one goes on for a merged one. */
const OVER: ReadonlySet<unknown> = new Set(['ARCHIVED', 'MERGED']);
const NAMES = { take: 'takeCaseStep', leave: 'leaveCaseStepOut', reopen: 'reopenCaseStep' } as const;

/** What the procedure of its category says is done about the case at hand: by hand, the next one by a key, or by itself (H3). */
export function CaseSteps() {
  const record = useRecordContext();
  const labels = useLabels();
  const client = useQueryClient();
  const { permissions } = usePermissions<readonly string[]>();
  const id = String(record?.id);
  const queryKey = ['case', 'steps', id];
  const { run, isBusy } = useStep(queryKey);
  const { data } = useQuery({
    queryKey: [...queryKey, record?.['version']],
    queryFn: () => send(stepsOfCase, { id }),
    enabled: record !== undefined && may(permissions, 'COMPLAINTS_HANDLE'),
    placeholderData: keepPreviousData,
  });
  const own = data?.complaint?.id === id ? data.complaint.steps.nodes : [];
  const steps = own.map((step) => ({
    ...step,
    availableActions: OVER.has(record?.['status']) ? [] : step.availableActions,
    name: step.procedureStep.name,
    ...(step.requiredBefore && { aside: labels.ofValue('ComplaintProcedureGate', step.requiredBefore) }),
  }));
  return (
    <PlaybookSteps
      resource="complaints"
      kinds="CaseStepKind"
      steps={steps}
      isBusy={isBusy}
      names={NAMES}
      tickKey={TICK}
      onTick={({ id: step }) =>
        void run({
          operation: tickCaseStep,
          outcomeOf: ({ takeCaseStep }) => takeCaseStep,
          input: { id: step, note: null },
        })
      }
      onOpenAgain={({ id: step }) =>
        void run({
          operation: openCaseStepAgain,
          outcomeOf: ({ reopenCaseStep }) => reopenCaseStep,
          input: { id: step },
        })
      }
      onLeft={() => void client.invalidateQueries({ queryKey })}
    />
  );
}
