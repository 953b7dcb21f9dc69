import { Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { type HttpError, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { takeNextCase } from '../../../generated/operations.js';
import { refreshLists } from '../../api/cached-records.js';
import { refuse } from '../../api/refusals.js';
import { send } from '../../api/send.js';
import { useShortcuts } from '../kit/use-shortcuts.js';

/** The next case that suits this agent, in one press: the most severe, then the oldest (H4). */
export function TakeNext({ onTaken }: { readonly onTaken: (id: string) => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const client = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const take = async () => {
    if (isBusy) return;
    setBusy(true);
    try {
      const { takeNextComplaint } = await send(takeNextCase, { input: {} });
      if (takeNextComplaint.errors.length > 0) refuse(takeNextComplaint.errors);
      if (takeNextComplaint.complaint) onTaken(takeNextComplaint.complaint.id);
      refreshLists(client, 'complaints');
    } catch (error) {
      notify((error as HttpError).message, { type: 'warning', multiLine: true });
    }
    setBusy(false);
  };
  useShortcuts({ t: () => void take() });
  return (
    <Button
      variant="contained"
      size="small"
      disabled={isBusy}
      onClick={() => void take()}
      endIcon={<kbd aria-hidden>t</kbd>}
      sx={{ flexShrink: 0 }}
    >
      {translate('panel.takeNext')}
    </Button>
  );
}
