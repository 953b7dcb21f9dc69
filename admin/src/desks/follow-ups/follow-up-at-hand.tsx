import { Alert, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { RecordContextProvider, useGetOne, useRecordContext, useTranslate } from 'ra-core';
import { filledQuickReply, quickReplies } from '../../../generated/operations.js';
import { send } from '../../api/send.js';
import { formatBriefTime, isRow, rowsOf } from '../../fields/formats.js';
import { useWords } from '../../fields/use-words.js';
import { useLabels } from '../../labels/use-labels.js';
import { CaseLayout } from '../complaints/case-layout.js';
import { CaseThread } from '../complaints/case-thread.js';
import { useCaseTalk } from '../complaints/use-case-talk.js';
import { Facts } from '../kit/facts.js';
import { Countdown, runningFrom } from '../kit/market-clock.js';
import { idOf } from '../kit/record-at-hand.js';
import { StateChip } from '../kit/side-section.js';
import { FollowUpResults } from './follow-up-results.js';

/** The quick reply that holds the words of a follow-up; staff word it anew like every other (J2). */
const SCRIPT = 'visit';

/** Whom to ask about which case, and until when. */
export function FollowUpHead() {
  const record = useRecordContext();
  const translate = useTranslate();
  if (!record) return null;
  const complaint: unknown = record['complaint'];
  const { dueAt, lateAt } = record as Readonly<Record<string, unknown>>;
  return (
    <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 2 }}>
      <Typography component="h2" variant="h6">
        {isRow(complaint) ? String(complaint['number']) : ''}
      </Typography>
      {typeof dueAt === 'string' && typeof lateAt === 'string' && <Countdown {...runningFrom(dueAt, lateAt)} />}
      <StateChip kind="FollowUpStatus" value={String(record['status'])} />
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('panel.triedTimes', { smart_count: Number(record['attemptCount'] ?? 0) })}
      </Typography>
    </Stack>
  );
}

/** The words to say, what came of it under one key each, the attempts so far, and the whole case. */
export function FollowUpBody() {
  const record = useRecordContext();
  const complaintId = idOf(record?.['complaint']);
  const { data: complaint } = useGetOne(
    'complaints',
    { id: complaintId ?? '' },
    { enabled: complaintId !== undefined },
  );
  if (!record || complaintId === undefined) return null;
  return (
    <>
      <Script complaintId={complaintId} />
      <FollowUpResults />
      <Attempts />
      {complaint && (
        <RecordContextProvider value={complaint}>
          <CaseLayout>
            <Facts resource="complaints" sources={['description', 'proposal', 'resolution', 'resolvedAt']} />
            <TalkOfCase />
          </CaseLayout>
        </RecordContextProvider>
      )}
    </>
  );
}

function TalkOfCase() {
  const talk = useCaseTalk();
  return <CaseThread talk={talk} />;
}

function Script({ complaintId }: { readonly complaintId: string }) {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['follow-ups', 'script', complaintId],
    queryFn: async () => {
      const { quickReplies: found } = await send(quickReplies, { q: SCRIPT });
      const script = found.nodes.find(({ shortcut }) => shortcut === SCRIPT);
      return script ? send(filledQuickReply, { quickReplyId: script.id, complaintId }) : null;
    },
  });
  const words = data?.quickReplyFor?.text;
  if (!words) return null;
  return (
    <Alert severity="info" icon={false} sx={{ mb: 2 }} role="note" aria-label={translate('panel.script')}>
      <Typography variant="subtitle2">{translate('panel.script')}</Typography>
      {words}
    </Alert>
  );
}

/** When it was tried before, and what came of it. */
function Attempts() {
  const record = useRecordContext();
  const labels = useLabels();
  const translate = useTranslate();
  const { locale } = useWords();
  const attempts = rowsOf(record?.['attempts']);
  if (attempts.length === 0) return null;
  return (
    <Stack
      component="ol"
      useFlexGap
      aria-label={labels.ofField('followUps', 'attempts')}
      sx={{ gap: 0.5, pl: 2, mb: 2 }}
    >
      {attempts.map((attempt) => {
        const { account, note, againAt } = attempt;
        return (
          <Typography key={String(attempt['id'])} component="li" variant="body2">
            {[
              formatBriefTime(String(attempt['createdAt']), locale),
              labels.ofValue('FollowUpResult', String(attempt['result'])),
              isRow(account) ? String(account['name']) : '',
              String(note ?? ''),
              typeof againAt === 'string' ? translate('panel.againAt', { at: formatBriefTime(againAt, locale) }) : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
        );
      })}
    </Stack>
  );
}
