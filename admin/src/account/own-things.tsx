import { Alert, Box, Button, FormControlLabel, Link, Stack, Switch, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type HttpError, useDataProvider, useGetIdentity, useNotify, useTranslate } from 'ra-core';
import { type ReactNode, useState } from 'react';
import { endOwnSession, type OwnThingsQuery, ownThings } from '../../generated/operations.js';
import { refuse } from '../api/refusals.js';
import { send } from '../api/send.js';
import type { dataProvider } from '../data-provider.js';
import { formatDateTime } from '../fields/formats.js';
import { useWords } from '../fields/use-words.js';
import type { Values } from '../inputs/form-values.js';
import { formNamed } from '../known-resources.js';
import { useLabels } from '../labels/use-labels.js';
import { DeskForm } from './desk-form.js';

const KEY = ['ownThings'];

/** What is one's own beside the account's record: contacts, sessions, wishes about messages, and what is known of one (A1, A7, M1). */
export function OwnThings() {
  const client = useQueryClient();
  const notify = useNotify();
  const { identity } = useGetIdentity();
  const { data } = useQuery({
    queryKey: [...KEY, identity?.id],
    queryFn: () => send(ownThings, { accountId: String(identity?.id) }),
    enabled: identity !== undefined,
  });
  const afterwards = async (doing: Promise<unknown>) => {
    await doing.catch((error: HttpError) => notify(error.message, { type: 'error' }));
    await client.invalidateQueries({ queryKey: KEY });
  };
  if (!data) return null;
  return (
    <Box
      sx={{ display: 'grid', gap: 3, mt: 3, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 320px), 1fr))' }}
    >
      <Contact />
      <Consents consents={data.messageConsents} afterwards={afterwards} />
      <Sessions sessions={data.sessions.nodes} afterwards={afterwards} />
      <Exports exports={data.dataExports.nodes} afterwards={afterwards} />
    </Box>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box component="section" aria-label={title} sx={{ minWidth: 0 }}>
      <Typography component="h2" variant="subtitle1" gutterBottom>
        {title}
      </Typography>
      {children}
    </Box>
  );
}

/** The new contact and the password first, then the code that was sent there. */
function Contact() {
  const translate = useTranslate();
  const client = useQueryClient();
  const [asked, setAsked] = useState<Values>();
  return (
    <Part title={translate('panel.changeContact')}>
      {asked ? (
        <>
          <Alert severity="info">{translate('panel.codeSentTo', { identifier: String(asked['identifier']) })}</Alert>
          <DeskForm
            key="code"
            name="changeContact"
            given={{ identifier: asked['identifier'] }}
            onDone={async () => {
              setAsked(undefined);
              await client.invalidateQueries({ queryKey: ['accounts'] });
            }}
          />
        </>
      ) : (
        <DeskForm key="contact" name="requestContactCode" onDone={setAsked} />
      )}
    </Part>
  );
}

type Afterwards = (doing: Promise<unknown>) => Promise<void>;

function Consents({ consents, afterwards }: { consents: OwnThingsQuery['messageConsents']; afterwards: Afterwards }) {
  const labels = useLabels();
  const translate = useTranslate();
  const { act } = useDataProvider<typeof dataProvider>();
  return (
    <Part title={translate('panel.consents')}>
      <Stack>
        {consents.map(({ channel, purpose, isGranted }) => (
          <FormControlLabel
            key={`${channel} ${purpose}`}
            control={
              <Switch
                checked={isGranted}
                onChange={(_event, wanted) =>
                  void afterwards(act(formNamed('setMessageConsent'), { channel, purpose, isGranted: wanted }))
                }
              />
            }
            label={`${labels.ofValue('MessagePurpose', purpose)} · ${labels.ofValue('MessageChannel', channel)}`}
          />
        ))}
      </Stack>
    </Part>
  );
}

async function endSession(id: string): Promise<void> {
  const { errors } = (await send(endOwnSession, { input: { id } })).endSession;
  if (errors.length > 0) refuse(errors);
}

function Sessions({ sessions, afterwards }: { sessions: OwnThingsQuery['sessions']['nodes']; afterwards: Afterwards }) {
  const labels = useLabels();
  const translate = useTranslate();
  const { locale } = useWords();
  const others = sessions.filter(({ isCurrent }) => !isCurrent);
  const endAll = async () => {
    for (const { id } of others) await endSession(id);
  };
  return (
    <Part title={labels.ofField('accounts', 'sessions')}>
      <Stack component="ul" spacing={1} sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {sessions.map(({ id, device, ip, lastSeenAt, isCurrent }) => (
          <Stack component="li" key={id} direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center' }}>
            <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
              {device}
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {ip} {formatDateTime(String(lastSeenAt), locale)}
              </Typography>
            </Box>
            {isCurrent ? (
              <Typography variant="body2">{labels.ofField('sessions', 'isCurrent')}</Typography>
            ) : (
              <Button size="small" onClick={() => void afterwards(endSession(id))}>
                {labels.ofAction('endSession')}
              </Button>
            )}
          </Stack>
        ))}
      </Stack>
      {others.length > 0 && (
        <Button color="warning" variant="outlined" sx={{ mt: 1 }} onClick={() => void afterwards(endAll())}>
          {translate('panel.endOtherSessions')}
        </Button>
      )}
    </Part>
  );
}

function Exports({ exports, afterwards }: { exports: OwnThingsQuery['dataExports']['nodes']; afterwards: Afterwards }) {
  const labels = useLabels();
  const translate = useTranslate();
  const { locale } = useWords();
  return (
    <Part title={translate('panel.ownData')}>
      {exports.map(({ id, status, createdAt, file }) => (
        <Typography key={id} gutterBottom>
          {formatDateTime(String(createdAt), locale)} · {labels.ofValue('DataExportStatus', status)}
          {file?.url && (
            <>
              {' · '}
              <Link href={file.url} download>
                {file.name}
              </Link>
            </>
          )}
        </Typography>
      ))}
      <DeskForm name="requestDataExport" onDone={() => afterwards(Promise.resolve())} />
    </Part>
  );
}
