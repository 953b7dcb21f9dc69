import { Box, Button, Stack, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { usePermissions, useRecordContext } from 'ra-core';
import { useState } from 'react';
import {
  openReturnStepAgain,
  type StepsOfReturnQuery,
  stepsOfReturn,
  tickReturnStep,
} from '../../generated/operations.js';
import { send } from '../api/send.js';
import { formatBriefTime, inLanguage } from '../fields/formats.js';
import { useWords } from '../fields/use-words.js';
import { useLabels } from '../labels/use-labels.js';
import { may } from '../session/viewer.js';
import { DeskDialog } from './desk-dialog.js';
import { StateChip } from './side-section.js';
import { useShortcuts } from './use-shortcuts.js';
import { useStep } from './use-step.js';

type ReturnStep = NonNullable<StepsOfReturnQuery['return']>['steps']['nodes'][number];

/** What the playbook says is done about the return at hand, in order: ticked by hand, the next one by a key, or by itself (G2). */
export function ReturnSteps() {
  const record = useRecordContext();
  const labels = useLabels();
  const client = useQueryClient();
  const { permissions } = usePermissions<readonly string[]>();
  const [left, leave] = useState<ReturnStep>();
  const id = String(record?.id);
  const queryKey = ['return', 'steps', id];
  const { run, isBusy } = useStep(queryKey);
  const { data } = useQuery({
    queryKey: [...queryKey, record?.['version']],
    queryFn: () => send(stepsOfReturn, { id }),
    enabled: record !== undefined && may(permissions, 'RETURNS_WORK'),
  });
  const steps = data?.return?.steps.nodes ?? [];
  const next = steps.find(({ availableActions }) => availableActions.includes('TAKE'));
  const tick = (step: ReturnStep) =>
    void run({
      operation: tickReturnStep,
      outcomeOf: ({ takeReturnStep }) => takeReturnStep,
      input: { id: step.id, note: null },
    });
  const openAgain = (step: ReturnStep) =>
    void run({
      operation: openReturnStepAgain,
      outcomeOf: ({ reopenReturnStep }) => reopenReturnStep,
      input: { id: step.id },
    });
  useShortcuts(next ? { n: () => tick(next) } : {}, isBusy);
  if (steps.length === 0) return null;
  return (
    <Box component="section" sx={{ mt: 2 }}>
      <Typography component="h3" variant="subtitle2" gutterBottom>
        {labels.ofField('returns', 'steps')}
      </Typography>
      <Stack component="ol" useFlexGap sx={{ gap: 0.5, m: 0, p: 0 }}>
        {steps.map((step) => (
          <OneStep
            key={step.id}
            step={step}
            isBusy={isBusy}
            isNext={step === next}
            onTick={() => tick(step)}
            onLeave={() => leave(step)}
            onOpenAgain={() => openAgain(step)}
          />
        ))}
      </Stack>
      {left && (
        <DeskDialog
          isOnce
          name="leaveReturnStepOut"
          given={{ id: left.id }}
          onDone={() => void client.invalidateQueries({ queryKey })}
          onClose={() => leave(undefined)}
        />
      )}
    </Box>
  );
}

interface OneStepProps {
  readonly step: ReturnStep;
  readonly isBusy: boolean;
  readonly isNext: boolean;
  readonly onTick: () => void;
  readonly onLeave: () => void;
  readonly onOpenAgain: () => void;
}

function OneStep({ step, isBusy, isNext, onTick, onLeave, onOpenAgain }: OneStepProps) {
  const labels = useLabels();
  const { locale } = useWords();
  const { kind, status, isAutomatic, note, doneAt, account, availableActions, playbookStep } = step;
  const who = isAutomatic ? labels.ofField('returns', 'isAutomatic') : account?.name;
  const told = [who, doneAt && formatBriefTime(String(doneAt), locale), note].filter(Boolean).join(' · ');
  const buttons = [
    ['TAKE', 'takeReturnStep', onTick],
    ['LEAVE_OUT', 'leaveReturnStepOut', onLeave],
    ['REOPEN', 'reopenReturnStep', onOpenAgain],
  ] as const;
  return (
    <Stack
      component="li"
      direction="row"
      useFlexGap
      sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center', listStyle: 'none' }}
    >
      <StateChip kind="ReturnStepStatus" value={status} />
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {inLanguage(playbookStep.name, locale) || labels.ofValue('PlaybookStepKind', kind)}
      </Typography>
      {told && (
        <Typography variant="caption" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {told}
        </Typography>
      )}
      <Stack direction="row" sx={{ ml: 'auto' }}>
        {buttons.map(
          ([action, name, act]) =>
            availableActions.includes(action) && (
              <Button
                key={action}
                size="small"
                disabled={isBusy}
                onClick={act}
                {...(isNext && action === 'TAKE' && { endIcon: <kbd aria-hidden>n</kbd> })}
              >
                {labels.ofAction(name)}
              </Button>
            ),
        )}
      </Stack>
    </Stack>
  );
}
