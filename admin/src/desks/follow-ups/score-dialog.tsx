import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
} from '@mui/material';
import { useTranslate } from 'ra-core';
import { type KeyboardEvent, useState } from 'react';
import { useLabels } from '../../labels/use-labels.js';

const SCORES = [1, 2, 3, 4, 5] as const;

interface ScoreDialogProps {
  readonly isBusy: boolean;
  readonly onScore: (satisfaction: number, comment: string) => void;
  readonly onClose: () => void;
}

/** How satisfied the customer is, 1 to 5, and what they said: the figures choose, Ctrl+Enter ends it (H6). */
export function ScoreDialog({ isBusy, onScore, onClose }: ScoreDialogProps) {
  const translate = useTranslate();
  const labels = useLabels();
  const [score, setScore] = useState<number>();
  const [comment, setComment] = useState('');
  const cannotSave = isBusy || score === undefined;
  const save = () => {
    if (!cannotSave) onScore(score, comment);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      save();
      return;
    }
    const figure = SCORES.find((one) => String(one) === event.key);
    if (figure === undefined || event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    setScore(figure);
  };
  return (
    <Dialog open onClose={onClose} onKeyDown={pressed} fullWidth maxWidth="xs" aria-labelledby="score-title">
      <DialogTitle id="score-title">{labels.ofField('complaints', 'satisfaction')}</DialogTitle>
      <DialogContent>
        <ToggleButtonGroup
          exclusive
          fullWidth
          aria-label={labels.ofField('complaints', 'satisfaction')}
          value={score ?? null}
          onChange={(_event, chosen: number | null) => chosen !== null && setScore(chosen)}
          sx={{ my: 1 }}
        >
          {SCORES.map((one) => (
            <ToggleButton key={one} value={one} autoFocus={one === SCORES[0]}>
              {one}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <TextField
          fullWidth
          multiline
          minRows={2}
          label={labels.ofField('followUps', 'comment')}
          helperText={translate('panel.scoreKeys')}
          value={comment}
          onChange={(event) => setComment(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 1000 } }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" disabled={cannotSave} onClick={save}>
          {translate('ra.action.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
