import { Alert, Button, Card, CardActions, CardContent, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { acceptInvitation, declineInvitation } from '../../generated/operations.js';
import { wordRefusal } from '../api/refusals.js';
import { send } from '../api/send.js';
import { forgetViewer } from '../session/viewer.js';

type Outcome = { severity: 'success' | 'info' | 'error'; text: string };

/** Where an invitation's link leads: whoever is invited, signed in with that phone or e-mail, says yes or no (A2). */
export function InvitationPage() {
  const translate = useTranslate();
  const client = useQueryClient();
  const [parameters] = useSearchParams();
  const [outcome, setOutcome] = useState<Outcome>();
  const input = { token: parameters.get('token') ?? '' };

  const answer = async (isYes: boolean) => {
    try {
      const { errors } = isYes
        ? (await send(acceptInvitation, { input })).acceptInvitation
        : (await send(declineInvitation, { input })).declineInvitation;
      if (errors[0]) setOutcome({ severity: 'error', text: wordRefusal(errors[0]) });
      else if (!isYes) setOutcome({ severity: 'info', text: translate('panel.declined') });
      else {
        forgetViewer();
        await client.invalidateQueries();
        setOutcome({ severity: 'success', text: translate('panel.accepted') });
      }
    } catch (error) {
      setOutcome({ severity: 'error', text: String((error as Error).message) });
    }
  };
  return (
    <Card sx={{ mt: 2, maxWidth: 600 }}>
      <Title title="panel.invitation" />
      <CardContent>
        <Typography>{translate('panel.invitationWhy')}</Typography>
        {outcome && (
          <Alert sx={{ mt: 2 }} severity={outcome.severity}>
            {outcome.text}
          </Alert>
        )}
      </CardContent>
      <CardActions sx={{ p: 2 }}>
        <Button variant="contained" onClick={() => void answer(true)}>
          {translate('panel.accept')}
        </Button>
        <Button onClick={() => void answer(false)}>{translate('panel.decline')}</Button>
      </CardActions>
    </Card>
  );
}
