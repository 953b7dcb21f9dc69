import { Alert, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { RecordContextProvider, useGetOne, useRecordContext, useTranslate } from 'ra-core';
import { saidOnVisit } from '../../../generated/operations.js';
import { send } from '../../api/send.js';
import { formatBriefTime, isRow, rowsOf } from '../../fields/formats.js';
import { useWords } from '../../fields/use-words.js';
import { resourceNamed } from '../../known-resources.js';
import { useLabels } from '../../labels/use-labels.js';
import { OpenPersonalData, PersonalDataOpener, WithOpenedData } from '../../views/personal-data.js';
import { CustomerBeside } from '../complaints/case-customer.js';
import { Facts } from '../kit/facts.js';
import { idOf } from '../kit/record-at-hand.js';
import { StateChip } from '../kit/side-section.js';
import { VisitResults } from './visit-results.js';

/** Whom to call, and how often it was tried. */
export function VisitHead() {
  const record = useRecordContext();
  const translate = useTranslate();
  if (!record) return null;
  const customer: unknown = record['customer'];
  return (
    <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 2 }}>
      <Typography component="h2" variant="h6">
        {isRow(customer) ? String(customer['name']) : ''}
      </Typography>
      <StateChip kind="VisitStatus" value={String(record['status'])} />
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('panel.triedTimes', { smart_count: Number(record['attemptCount'] ?? 0) })}
      </Typography>
    </Stack>
  );
}

/** The number, the words to say, what came of it under one key each, the attempts so far, and what the customer has with us. */
export function VisitBody() {
  const record = useRecordContext();
  const customerId = idOf(record?.['customer']);
  if (!record) return null;
  const customer: unknown = record['customer'];
  return (
    <>
      {customerId && <Telephone accountId={customerId} />}
      <Words visitId={String(record.id)} />
      <VisitResults />
      <Calls />
      <Facts
        resource="visits"
        sources={['visitRound', 'agent', 'dueAt', 'satisfaction', 'wishes', 'note', 'nextOn', 'doneBy', 'doneAt']}
      />
      {customerId && (
        <Stack useFlexGap sx={{ gap: 1.5, mt: 2 }}>
          <CustomerBeside
            id={customerId}
            name={isRow(customer) ? String(customer['name']) : ''}
            besides={String(record.id)}
          />
        </Stack>
      )}
    </>
  );
}

const accounts = resourceNamed('accounts');

/** The number is masked until somebody says why they need it (A7). */
function Telephone({ accountId }: { readonly accountId: string }) {
  const translate = useTranslate();
  const { data } = useGetOne('accounts', { id: accountId });
  if (!data) return null;
  if (!data['phone']) return <Typography sx={{ mb: 1 }}>{translate('panel.visitNoNumber')}</Typography>;
  return (
    <RecordContextProvider value={data}>
      <PersonalDataOpener>
        <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1 }}>
          <WithOpenedData>
            <Facts resource="accounts" sources={['phone', 'locale']} />
          </WithOpenedData>
          <OpenPersonalData resource={accounts} />
        </Stack>
      </PersonalDataOpener>
    </RecordContextProvider>
  );
}

function Words({ visitId }: { readonly visitId: string }) {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['visits', 'words', visitId],
    queryFn: () => send(saidOnVisit, { visitId }),
  });
  const words = data?.visitWords ?? [];
  if (words.length === 0) return null;
  return (
    <Alert severity="info" icon={false} sx={{ mb: 2 }} role="note" aria-label={translate('panel.script')}>
      <Typography variant="subtitle2">{translate('panel.script')}</Typography>
      {words.map(({ shortcut, text }) => (
        <Typography key={shortcut} variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>
          {text}
        </Typography>
      ))}
    </Alert>
  );
}

/** When it was tried before, and what came of it. */
function Calls() {
  const record = useRecordContext();
  const labels = useLabels();
  const translate = useTranslate();
  const { locale } = useWords();
  const attempts = rowsOf(record?.['attempts']);
  if (attempts.length === 0) return null;
  return (
    <Stack component="ol" useFlexGap aria-label={labels.ofField('visits', 'attempts')} sx={{ gap: 0.5, pl: 2, mb: 2 }}>
      {attempts.map(({ id, createdAt, result, account, note, againAt }) => (
        <Typography key={String(id)} component="li" variant="body2">
          {[
            formatBriefTime(String(createdAt), locale),
            labels.ofValue('VisitResult', String(result)),
            isRow(account) ? String(account['name']) : '',
            String(note ?? ''),
            typeof againAt === 'string' ? translate('panel.againAt', { at: formatBriefTime(againAt, locale) }) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
      ))}
    </Stack>
  );
}
