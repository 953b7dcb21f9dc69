import { Alert, Box, Button, Stack, TextField, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { type HttpError, usePermissions, useRecordContext, useTranslate } from 'ra-core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { answerTheDesk, appealCase } from '../../../generated/operations.js';
import { refreshLists } from '../../api/cached-records.js';
import { refuse } from '../../api/refusals.js';
import { send } from '../../api/send.js';
import { rowsOf } from '../../fields/formats.js';
import { useLabels } from '../../labels/use-labels.js';
import { may } from '../../session/viewer.js';
import { Countdown, runningFrom } from '../kit/market-clock.js';
import { PictureButton } from '../kit/picture-button.js';
import { StateChip } from '../kit/side-section.js';
import { usePictures } from '../kit/use-pictures.js';
import { useShortcuts } from '../kit/use-shortcuts.js';

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The merchant's hearing on the case at hand: how it stands for the desk, and for the shop where it answers or appeals. */
export function CaseHearing() {
  const record = useRecordContext();
  const labels = useLabels();
  const { permissions } = usePermissions<readonly string[]>();
  const [hearing] = rowsOf(record?.['hearings']);
  const offered: unknown = record?.['availableActions'];
  const offers = (action: string) => Array.isArray(offered) && offered.includes(action);
  const defends = may(permissions, 'COMPLAINTS_DEFEND');
  const dueAt = textOf(hearing?.['dueAt']);
  const askedAt = textOf(hearing?.['askedAt']);
  if (!record || (!hearing && !(defends && offers('APPEAL')))) return null;
  return (
    <Box component="section" aria-label={labels.ofField('complaints', 'hearings')} sx={{ mb: 2 }}>
      {hearing && (
        <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1 }}>
          <Typography component="h3" variant="subtitle2">
            {labels.ofField('complaints', 'hearings')}
          </Typography>
          <StateChip kind="HearingStatus" value={String(hearing['status'])} />
          {dueAt && askedAt && <Countdown {...runningFrom(askedAt, dueAt)} />}
        </Stack>
      )}
      {defends && offers('ANSWER_HEARING') && <Defence key="answer" action="answerHearing" id={String(record.id)} />}
      {defends && offers('APPEAL') && <Defence key="appeal" action="appealComplaint" id={String(record.id)} />}
    </Box>
  );
}

interface DefenceProps {
  readonly action: 'answerHearing' | 'appealComplaint';
  readonly id: string;
}

const KEY_OF = { answerHearing: 'a', appealComplaint: 'e' } as const;

/** Where a shop writes to the desk, with pictures that nobody but the desk and the shop sees. */
function Defence({ action, id }: DefenceProps) {
  const translate = useTranslate();
  const labels = useLabels();
  const client = useQueryClient();
  const [text, setText] = useState('');
  const [failure, setFailure] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const pictures = usePictures(setFailure);
  const input = useRef<HTMLTextAreaElement>(null);
  const keyName = KEY_OF[action];
  const cannotSend = isBusy || pictures.isBusy || text.trim() === '';
  const say = async () => {
    if (cannotSend) return;
    setBusy(true);
    setFailure(undefined);
    try {
      const words = { id, text, evidenceFileIds: pictures.files.map((file) => file.id) };
      const { errors } =
        action === 'answerHearing'
          ? (await send(answerTheDesk, { input: words })).answerHearing
          : (await send(appealCase, { input: words })).appealComplaint;
      if (errors.length > 0) refuse(errors);
      setText('');
      pictures.clear();
      await client.invalidateQueries({ queryKey: ['case', 'talk', id] });
      await client.invalidateQueries({ queryKey: ['complaints', 'getOne'] });
      refreshLists(client, 'complaints');
    } catch (error) {
      setFailure((error as HttpError).message);
    }
    setBusy(false);
  };
  useShortcuts({ [keyName]: () => input.current?.focus(), u: () => pictures.picker.current?.click() });
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') input.current?.blur();
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void say();
  };
  return (
    <>
      <TextField
        multiline
        fullWidth
        minRows={3}
        maxRows={12}
        inputRef={input}
        label={labels.ofAction(action)}
        helperText={translate(`panel.hearingHelp.${action}`)}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={pressed}
        slotProps={{ htmlInput: { maxLength: 4000 } }}
      />
      {failure && (
        <Alert severity="error" sx={{ mt: 1, whiteSpace: 'pre-line' }}>
          {failure}
        </Alert>
      )}
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 1 }}>
        <Button variant="contained" size="small" disabled={cannotSend} onClick={() => void say()}>
          {labels.ofAction(action)}
        </Button>
        <PictureButton pictures={pictures} keyName="u" />
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {translate('panel.hearingKeys', { key: keyName })}
        </Typography>
      </Stack>
    </>
  );
}
