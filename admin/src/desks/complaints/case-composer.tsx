import {
  Alert,
  Box,
  Button,
  Checkbox,
  FormControlLabel,
  Stack,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { type HttpError, usePermissions, useRecordContext, useTranslate } from 'ra-core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { type ComplaintAudience, filledQuickReply, sayOnCase } from '../../../generated/operations.js';
import { newIdempotencyKey } from '../../actions/idempotency-key.js';
import { refreshLists } from '../../api/cached-records.js';
import { refuse } from '../../api/refusals.js';
import { send } from '../../api/send.js';
import { useLabels } from '../../labels/use-labels.js';
import { may } from '../../session/viewer.js';
import { PictureButton } from '../kit/picture-button.js';
import { usePictures } from '../kit/use-pictures.js';
import { useShortcuts } from '../kit/use-shortcuts.js';
import { CaseViewers } from './case-viewers.js';
import { type Forbidden, ForbiddenWords, isForbidden, withReplacements } from './forbidden-words.js';
import { QuickReplyPicker } from './quick-reply-picker.js';
import type { CaseTalk } from './use-case-talk.js';
import { useDraft } from './use-draft.js';

/** What is written to nobody outside looks like a note, so that nobody takes it for a reply. */
const NOTE_COLOR = 'rgba(255, 193, 7, 0.16)';

/** Where one writes on a case: to the customer, to the merchant, or a note of the desk. */
export function CaseComposer({ talk }: { readonly talk: CaseTalk }) {
  const translate = useTranslate();
  const labels = useLabels();
  const client = useQueryClient();
  const record = useRecordContext();
  const [audience, setAudience] = useState<ComplaintAudience>('CUSTOMER');
  const [failure, setFailure] = useState<string>();
  const [forbidden, setForbidden] = useState<readonly Forbidden[]>([]);
  const [isPicking, setPicking] = useState(false);
  const [quickReplyId, setQuickReplyId] = useState<string | null>(null);
  const [isQuestion, setQuestion] = useState(false);
  const { permissions } = usePermissions<readonly string[]>();
  const mayPick = may(permissions, 'PHRASES_READ');
  const [isBusy, setBusy] = useState(false);
  const [isWriting, setWriting] = useState(false);
  const input = useRef<HTMLTextAreaElement>(null);
  const key = useRef(newIdempotencyKey());
  const draft = useDraft(talk, audience);
  const pictures = usePictures(setFailure);
  const audiences: readonly ComplaintAudience[] = record?.['merchant']
    ? ['CUSTOMER', 'MERCHANT', 'INTERNAL']
    : ['CUSTOMER', 'INTERNAL'];
  const writeTo = (to: ComplaintAudience) => {
    setAudience(to);
    input.current?.focus();
  };
  const say = async () => {
    if (isBusy || pictures.isBusy || draft.text.trim() === '') return;
    setBusy(true);
    setFailure(undefined);
    setForbidden([]);
    try {
      await draft.settle();
      const { sayOnComplaint } = await send(sayOnCase, {
        input: {
          ...{ id: talk.id, audience, text: draft.text, quickReplyId },
          evidenceFileIds: pictures.files.map(({ id }) => id),
          isQuestion: audience === 'CUSTOMER' && isQuestion,
          idempotencyKey: key.current,
        },
      });
      setForbidden(sayOnComplaint.errors.filter(isForbidden));
      const others = sayOnComplaint.errors.filter((refused) => !isForbidden(refused));
      if (others.length > 0) refuse(others);
      if (sayOnComplaint.errors.length > 0) {
        setBusy(false);
        return;
      }
      setQuickReplyId(null);
      setQuestion(false);
      key.current = newIdempotencyKey();
      pictures.clear();
      await draft.clear();
      await client.invalidateQueries({ queryKey: ['case', 'talk', talk.id] });
      await client.invalidateQueries({ queryKey: ['complaints', 'getOne'] });
      refreshLists(client, 'complaints');
    } catch (error) {
      setFailure((error as HttpError).message);
    }
    setBusy(false);
  };
  const pick = async (id: string) => {
    setPicking(false);
    const { quickReplyFor } = await send(filledQuickReply, { quickReplyId: id, complaintId: talk.id });
    if (!quickReplyFor) return;
    draft.write([draft.text, quickReplyFor.text].filter(Boolean).join('\n'));
    setQuickReplyId(id);
    input.current?.focus();
  };
  useShortcuts({
    r: () => writeTo('CUSTOMER'),
    n: () => writeTo('INTERNAL'),
    u: () => pictures.picker.current?.click(),
    ...(mayPick && { q: () => setPicking(true) }),
  });
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') input.current?.blur();
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void say();
  };
  return (
    <Box component="section" aria-label={labels.ofAction('sayOnComplaint')} sx={{ mb: 2 }}>
      <CaseViewers id={talk.id} isWriting={isWriting} />
      <ToggleButtonGroup
        exclusive
        size="small"
        value={audience}
        onChange={(_event, to: ComplaintAudience | null) => to && writeTo(to)}
        sx={{ mb: 1 }}
      >
        {audiences.map((to) => (
          <ToggleButton key={to} value={to}>
            {translate(`panel.sayTo.${to}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {isPicking && <QuickReplyPicker onPick={(id) => void pick(id)} onClose={() => setPicking(false)} />}
      <TextField
        multiline
        fullWidth
        minRows={3}
        maxRows={12}
        inputRef={input}
        label={translate(`panel.sayTo.${audience}`)}
        value={draft.text}
        onChange={(event) => draft.write(event.target.value)}
        onFocus={() => setWriting(true)}
        onBlur={() => setWriting(false)}
        onKeyDown={pressed}
        slotProps={{ htmlInput: { maxLength: 4000 } }}
        sx={audience === 'INTERNAL' ? { bgcolor: NOTE_COLOR } : {}}
      />
      {forbidden.length > 0 && (
        <ForbiddenWords
          found={forbidden}
          onReplace={() => {
            draft.write(withReplacements(draft.text, forbidden));
            setForbidden([]);
            input.current?.focus();
          }}
        />
      )}
      {failure && (
        <Alert severity="error" sx={{ mt: 1, whiteSpace: 'pre-line' }}>
          {failure}
        </Alert>
      )}
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 1 }}>
        <Button
          variant="contained"
          size="small"
          disabled={isBusy || pictures.isBusy || draft.text.trim() === ''}
          onClick={() => void say()}
        >
          {translate('panel.send')}
        </Button>
        {mayPick && (
          <Button size="small" onClick={() => setPicking(true)} endIcon={<kbd aria-hidden>q</kbd>}>
            {translate('panel.quickReply')}
          </Button>
        )}
        <PictureButton pictures={pictures} keyName="u" />
        {audience === 'CUSTOMER' && (
          <FormControlLabel
            label={translate('panel.waitsForAnswer')}
            control={<Checkbox size="small" checked={isQuestion} onChange={(_event, is) => setQuestion(is)} />}
          />
        )}
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {translate('panel.composerKeys')}
        </Typography>
      </Stack>
    </Box>
  );
}
