import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { type HttpError, type RaRecord, useDataProvider, useNotify, useTranslate } from 'ra-core';
import { type KeyboardEvent, useState } from 'react';
import type { ResponsibleParty } from '../../../generated/operations.js';
import { newIdempotencyKey } from '../../actions/idempotency-key.js';
import { refreshLists } from '../../api/cached-records.js';
import type { dataProvider } from '../../data-provider.js';
import { resourceNamed } from '../../known-resources.js';
import { useLabels } from '../../labels/use-labels.js';
import { VerdictPreview } from './verdict-preview.js';
import { beginWith, PARTIES, type PartyShare, restTo, stepped, sumOf, wholeShares } from './verdict-shares.js';

interface VerdictDialogProps {
  readonly record: RaRecord;
  /** What stands; empty while nobody judged. */
  readonly standing: readonly PartyShare[];
  readonly onClose: () => void;
}

const STEP = 5;

/** 判责: shares in per cent, who would pay what, and why; a verdict that stands is reversed and booked anew (G4). */
export function VerdictDialog({ record, standing, onClose }: VerdictDialogProps) {
  const translate = useTranslate();
  const labels = useLabels();
  const notify = useNotify();
  const client = useQueryClient();
  const { act } = useDataProvider<typeof dataProvider>();
  const [idempotencyKey] = useState(newIdempotencyKey);
  const [typed, setTyped] = useState(() => beginWith(standing, String(record['reason'])));
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const shares = wholeShares(typed);
  const cannotJudge = isBusy || shares === null || reason.trim() === '';
  const returnId = String(record.id);
  const judge = async () => {
    if (cannotJudge) return;
    setBusy(true);
    setFailure(undefined);
    try {
      await act(judging, { returnId, shares, reason: reason.trim(), idempotencyKey });
      notify('panel.done', { type: 'success', messageArgs: { smart_count: 1 } });
      refreshLists(client, 'verdicts');
      void client.invalidateQueries({ queryKey: ['return'] });
      onClose();
    } catch (error) {
      setFailure((error as HttpError).message);
      setBusy(false);
    }
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void judge();
  };
  const stepShare = (party: ResponsibleParty) => (event: KeyboardEvent) => {
    const by = { ArrowUp: STEP, ArrowDown: -STEP }[event.key];
    if (by === undefined && event.key !== '=') return;
    event.preventDefault();
    setTyped((known) => (by === undefined ? restTo(known, party) : stepped(known, party, by)));
  };
  const sum = sumOf(typed);
  const title = `${labels.ofAction(judging.name)} ${String(record['number'])}`;
  return (
    <Dialog open onClose={onClose} onKeyDown={press} fullWidth maxWidth="sm" aria-labelledby="verdict-title">
      <DialogTitle id="verdict-title">{title}</DialogTitle>
      <DialogContent>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
          {translate('panel.verdictKeys')}
        </Typography>
        {standing.length > 0 && (
          <Alert severity="info" sx={{ mb: 1 }}>
            {translate('panel.verdictStands')}
          </Alert>
        )}
        <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: 'repeat(2, 1fr)', sm: 'repeat(3, 1fr)' } }}>
          {PARTIES.map((party, index) => (
            <TextField
              key={party}
              size="small"
              margin="dense"
              autoFocus={index === 0}
              label={`${labels.ofValue('ResponsibleParty', party)} %`}
              value={typed[party] ?? ''}
              placeholder="0"
              onChange={({ target }) => setTyped((known) => ({ ...known, [party]: target.value }))}
              onFocus={({ target }) => target.select()}
              onKeyDown={stepShare(party)}
              slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 3 }, inputLabel: { shrink: true } }}
            />
          ))}
        </Box>
        <Typography variant="body2" color={shares ? 'success.main' : 'error'} sx={{ my: 1 }} role="status">
          {translate('panel.sharesTogether', { sum })}
        </Typography>
        <VerdictPreview returnId={returnId} shares={shares} />
        <TextField
          fullWidth
          multiline
          minRows={2}
          margin="normal"
          label={labels.ofInput(judging.name, 'verdicts', 'reason')}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          slotProps={{ htmlInput: { maxLength: 500 } }}
        />
        {failure && (
          <Alert severity="error" sx={{ whiteSpace: 'pre-line' }}>
            {failure}
          </Alert>
        )}
      </DialogContent>
      <DialogActions>
        <Stack direction="row" useFlexGap sx={{ gap: 1 }}>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button variant="contained" disabled={cannotJudge} onClick={() => void judge()}>
            {labels.ofAction(judging.name)}
          </Button>
        </Stack>
      </DialogActions>
    </Dialog>
  );
}

const found = resourceNamed('verdicts').actions.find(({ name }) => name === 'judgeReturn');
if (!found) throw new Error('The panel has no form for a verdict.');
const judging = found;
