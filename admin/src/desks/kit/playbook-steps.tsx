import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { formatBriefTime, inLanguage } from '../../fields/formats.js';
import { useWords } from '../../fields/use-words.js';
import { useLabels } from '../../labels/use-labels.js';
import { DeskDialog } from './desk-dialog.js';
import { StateChip } from './side-section.js';
import { useShortcuts } from './use-shortcuts.js';

type Name = { readonly zh: string; readonly en: string };

/** A step of a playbook, whatever it is a step of. */
export interface ShownStep {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly isAutomatic: boolean;
  readonly note: string;
  readonly doneAt?: unknown;
  readonly availableActions: readonly string[];
  readonly account?: { readonly name?: string | null } | null;
  readonly name: Name;
  /** Told beside its name. */
  readonly aside?: string | undefined;
}

interface PlaybookStepsProps {
  readonly resource: string;
  readonly kinds: string;
  readonly steps: readonly ShownStep[];
  readonly isBusy: boolean;
  /** Names of the mutations. */
  readonly names: { readonly take: string; readonly leave: string; readonly reopen: string };
  /** The key that ticks the next step. */
  readonly tickKey: string;
  readonly onTick: (step: ShownStep) => void;
  readonly onOpenAgain: (step: ShownStep) => void;
  readonly onLeft: () => void;
}

/** The steps of a playbook in order: ticked by hand, the next one by a key, or by what was done (G2, H3). */
export function PlaybookSteps(props: PlaybookStepsProps) {
  const { resource, kinds, steps, isBusy, names, tickKey, onTick, onOpenAgain, onLeft } = props;
  const labels = useLabels();
  const [left, leave] = useState<ShownStep>();
  const next = steps.find(({ availableActions }) => availableActions.includes('TAKE'));
  useShortcuts(next ? { [tickKey]: () => onTick(next) } : {}, isBusy);
  if (steps.length === 0) return null;
  return (
    <Box component="section" sx={{ mt: 2 }}>
      <Typography component="h3" variant="subtitle2" gutterBottom>
        {labels.ofField(resource, 'steps')}
      </Typography>
      <Stack component="ol" useFlexGap sx={{ gap: 0.5, m: 0, p: 0 }}>
        {steps.map((step) => (
          <OneStep
            key={step.id}
            {...{ resource, kinds, step, isBusy, names, tickKey }}
            isNext={step === next}
            onTick={() => onTick(step)}
            onLeave={() => leave(step)}
            onOpenAgain={() => onOpenAgain(step)}
          />
        ))}
      </Stack>
      {left && (
        <DeskDialog
          isOnce
          name={names.leave}
          given={{ id: left.id }}
          onDone={onLeft}
          onClose={() => leave(undefined)}
        />
      )}
    </Box>
  );
}

type OneStepProps = Pick<PlaybookStepsProps, 'resource' | 'kinds' | 'isBusy' | 'names' | 'tickKey'> & {
  readonly step: ShownStep;
  readonly isNext: boolean;
  readonly onTick: () => void;
  readonly onLeave: () => void;
  readonly onOpenAgain: () => void;
};

function OneStep({ resource, kinds, step, isBusy, names, tickKey, isNext, ...does }: OneStepProps) {
  const labels = useLabels();
  const { locale } = useWords();
  const { kind, status, isAutomatic, note, doneAt, account, availableActions, name, aside } = step;
  const who = isAutomatic ? labels.ofField(resource, 'isAutomatic') : account?.name;
  const told = [aside, who, doneAt && formatBriefTime(String(doneAt), locale), note].filter(Boolean).join(' · ');
  const buttons = [
    ['TAKE', names.take, does.onTick],
    ['LEAVE_OUT', names.leave, does.onLeave],
    ['REOPEN', names.reopen, does.onOpenAgain],
  ] as const;
  return (
    <Stack
      component="li"
      direction="row"
      useFlexGap
      sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center', listStyle: 'none' }}
    >
      <StateChip kind="PlaybookStepStatus" value={status} />
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {inLanguage(name, locale) || labels.ofValue(kinds, kind)}
      </Typography>
      {told && (
        <Typography variant="caption" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {told}
        </Typography>
      )}
      <Stack direction="row" sx={{ ml: 'auto' }}>
        {buttons.map(
          ([action, mutation, act]) =>
            availableActions.includes(action) && (
              <Button
                key={action}
                size="small"
                disabled={isBusy}
                onClick={act}
                {...(isNext && action === 'TAKE' && { endIcon: <kbd aria-hidden>{tickKey}</kbd> })}
              >
                {labels.ofAction(mutation)}
              </Button>
            ),
        )}
      </Stack>
    </Stack>
  );
}
