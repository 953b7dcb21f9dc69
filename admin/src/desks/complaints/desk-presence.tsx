import { Alert, Box, Button, Chip, Stack } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type HttpError, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { comeBackToDesk, type OwnDeskAgentQuery, ownDeskAgent } from '../../../generated/operations.js';
import { refreshLists } from '../../api/cached-records.js';
import { refuse } from '../../api/refusals.js';
import { send } from '../../api/send.js';
import { formatBriefTime } from '../../fields/formats.js';
import { useWords } from '../../fields/use-words.js';
import { DeskDialog } from '../kit/desk-dialog.js';
import { useShortcuts } from '../kit/use-shortcuts.js';

/** A shift begins and ends by time alone, which no event tells. */
const LOOK_EVERY_MS = 30_000;

// Asked again with every event of a case, at most once a second.
const OWN = ['queues', 'complaints', 'own agent'] as const;

/**
 * Whether one is on shift or away and what one carries, and the key that says that one leaves or is back (H4, J1). While one is
 * away it tells what becomes of that.
 */
export function DeskPresence() {
  const translate = useTranslate();
  const notify = useNotify();
  const client = useQueryClient();
  const { data: agent } = useQuery({
    queryKey: OWN,
    queryFn: async () => (await send(ownDeskAgent, {})).ownDeskAgent ?? null,
    refetchInterval: LOOK_EVERY_MS,
  });
  const [isLeaving, setLeaving] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const lookAgain = () => {
    refreshLists(client, 'complaints');
    void client.invalidateQueries({ queryKey: OWN });
  };
  const back = async () => {
    setBusy(true);
    try {
      const { comeBack } = await send(comeBackToDesk, { input: {} });
      if (comeBack.errors.length > 0) refuse(comeBack.errors);
      lookAgain();
    } catch (error) {
      notify((error as HttpError).message, { type: 'warning', multiLine: true });
    }
    setBusy(false);
  };
  const isAway = Boolean(agent?.awaySince);
  const turn = () => (isAway ? void back() : setLeaving(true));
  useShortcuts(agent ? { y: turn } : {}, isBusy);
  if (!agent) return null;
  const hint = <kbd aria-hidden>y</kbd>;
  const button = { size: 'small', disabled: isBusy, onClick: turn, endIcon: hint } as const;
  return (
    <Box sx={{ my: 1 }}>
      {isAway ? (
        <Alert
          severity="warning"
          action={
            <Button {...button} variant="contained" color="success" sx={{ flexShrink: 0 }}>
              {translate('panel.comeBack')}
            </Button>
          }
        >
          <LoadChip agent={agent} /> <Meanwhile agent={agent} />
        </Alert>
      ) : (
        <Stack direction="row" useFlexGap sx={{ gap: 1, alignItems: 'center' }}>
          <LoadChip agent={agent} />
          <Button {...button} variant="outlined" color="inherit">
            {translate('panel.goAway')}
          </Button>
        </Stack>
      )}
      {isLeaving && <DeskDialog name="goAway" given={{}} onDone={lookAgain} onClose={() => setLeaving(false)} />}
    </Box>
  );
}

type Agent = NonNullable<OwnDeskAgentQuery['ownDeskAgent']>;

function LoadChip({ agent: { awaySince, isOnShift, openWeight, capacity } }: { readonly agent: Agent }) {
  const translate = useTranslate();
  const state = awaySince ? 'panel.away' : isOnShift ? 'panel.onShift' : 'panel.offShift';
  return (
    <Chip
      size="small"
      variant="outlined"
      color={awaySince ? 'warning' : isOnShift ? 'success' : 'default'}
      label={`${translate(state)} ${openWeight}/${capacity}`}
      title={translate('panel.ownLoad')}
    />
  );
}

/** Since when one is away and why, what was begun and stays, and when the first of it is taken back. */
function Meanwhile({ agent: { awaySince, awayReason, openCount, nextTakeBackAt } }: { readonly agent: Agent }) {
  const translate = useTranslate();
  const { locale } = useWords();
  return [
    typeof awaySince === 'string' &&
      translate('panel.youAreAway', { at: formatBriefTime(awaySince, locale), why: awayReason ?? '' }),
    openCount > 0 && translate('panel.stillYours', { smart_count: openCount }),
    typeof nextTakeBackAt === 'string' &&
      translate('panel.takenBackAt', { at: formatBriefTime(nextTakeBackAt, locale) }),
  ]
    .filter(Boolean)
    .join(' ');
}
