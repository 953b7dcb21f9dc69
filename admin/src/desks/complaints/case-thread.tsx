import { Box, Chip, Link, Stack, Typography } from '@mui/material';
import { type RaRecord, useRecordContext, useTranslate } from 'ra-core';
import { formatBriefTime, formatZonedTime, isRow, rowsOf } from '../../fields/formats.js';
import { useWords } from '../../fields/use-words.js';
import { useLabels } from '../../labels/use-labels.js';
import type { CaseTalk } from './use-case-talk.js';

type Message = CaseTalk['messages']['nodes'][number];
type Merged = CaseTalk['mergedCases']['nodes'][number];

interface Entry {
  readonly at: string;
  readonly shown: Message | Merged | ReturnType<typeof rowsOf>[number];
}

/** Steps and messages in the order of time, those of cases merged into it among them; of several of one moment, the step first. */
function entriesOf(record: RaRecord, talk: CaseTalk | undefined): Entry[] {
  const steps = rowsOf(record['log'])
    .toReversed()
    .map((shown) => ({ at: String(shown['createdAt']), shown }));
  const merged = talk?.mergedCases.nodes ?? [];
  const messages = [...(talk?.mergedMessages ?? []), ...(talk?.messages.nodes ?? [])]
    .toReversed()
    .map((shown) => ({ at: String(shown.createdAt), shown }));
  const complaints = merged.map((shown) => ({ at: String(shown.registeredAt), shown }));
  return [...steps, ...complaints, ...messages].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

const isMessage = (shown: Entry['shown']): shown is Message => 'audience' in shown;
const isCase = (shown: Entry['shown']): shown is Merged => 'number' in shown;

/** What was said and done in the case, the oldest first. */
export function CaseThread({ talk }: { readonly talk: CaseTalk | undefined }) {
  const record = useRecordContext();
  const translate = useTranslate();
  const labels = useLabels();
  if (!record) return null;
  const buyer: unknown = record['buyer'];
  const customer = isRow(buyer) ? String(buyer['name']) : translate('panel.customer');
  return (
    <Stack component="ol" useFlexGap aria-label={translate('panel.thread')} sx={{ gap: 1, m: 0, mb: 2, p: 0 }}>
      <Said side="CUSTOMER" who={customer} at={String(record['registeredAt'])} text={String(record['description'])} />
      {entriesOf(record, talk).map(({ at, shown }) =>
        isMessage(shown) ? (
          <SaidMessage key={String(shown.id)} message={shown} customer={customer} />
        ) : isCase(shown) ? (
          <Said
            key={shown.id}
            side="CUSTOMER"
            who={customer}
            at={at}
            text={shown.description}
            to={translate('panel.onMergedCase', { number: shown.number })}
          />
        ) : (
          <StepTaken
            key={String(shown['id'])}
            name={labels.ofValue('ComplaintStep', String(shown['action']))}
            at={at}
            note={wordsOf(String(shown['note'] ?? ''), translate)}
            isInternal={shown['isInternal'] === true}
          />
        ),
      )}
    </Stack>
  );
}

function SaidMessage({ message, customer }: { readonly message: Message; readonly customer: string }) {
  const labels = useLabels();
  const translate = useTranslate();
  const side = labels.ofValue('ComplaintSide', message.side);
  const who = message.side === 'CUSTOMER' ? customer : (message.account?.name ?? side);
  const files = message.attachments.nodes.flatMap(({ file }) => file ?? []);
  return (
    <Said
      side={message.audience === 'INTERNAL' ? 'NOTE' : message.side}
      who={who}
      at={String(message.createdAt)}
      text={message.text}
      to={message.side === 'CUSTOMER' ? undefined : translate(`panel.saidTo.${message.audience}`)}
    >
      {files.length > 0 && (
        <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1, mt: 1 }}>
          {files.map(({ id, name, url, mimeType }) => (
            <Link key={id} href={url ?? ''} target="_blank" rel="noopener noreferrer" variant="body2">
              {mimeType?.startsWith('image/') ? (
                <Box component="img" src={url ?? ''} alt={name} sx={{ maxHeight: 96, borderRadius: 1 }} />
              ) : (
                name
              )}
            </Link>
          ))}
        </Stack>
      )}
    </Said>
  );
}

/** The customer on the left, we on the right; a note of the desk looks like none of both. */
const LOOKS = {
  CUSTOMER: { bgcolor: 'action.hover', mr: 3 },
  MERCHANT: { bgcolor: 'action.selected', mr: 3 },
  STAFF: { bgcolor: 'rgba(11, 79, 179, 0.1)', ml: 3 },
  NOTE: { bgcolor: 'rgba(255, 193, 7, 0.16)', ml: 3 },
} as const;

interface SaidProps {
  readonly side: keyof typeof LOOKS;
  readonly who: string;
  readonly at: string;
  readonly text: string;
  readonly to?: string | undefined;
  readonly children?: React.ReactNode;
}

function Said({ side, who, at, text, to, children }: SaidProps) {
  return (
    <Box component="li" sx={{ listStyle: 'none', p: 1.5, borderRadius: 2, ...LOOKS[side] }}>
      <Stack direction="row" useFlexGap sx={{ columnGap: 1, alignItems: 'baseline', flexWrap: 'wrap' }}>
        <Typography variant="subtitle2">{who}</Typography>
        {to && <Typography variant="caption">{to}</Typography>}
        <Box sx={{ ml: 'auto' }}>
          <Moment at={at} />
        </Box>
      </Stack>
      <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {text}
      </Typography>
      {children}
    </Box>
  );
}

const LEVEL = /^level ([0-3])$/;

/** What a step says: the level a clock lifted the case to is told as the desk calls it, all else as somebody wrote it. */
function wordsOf(note: string, translate: (key: string) => string): string {
  const level = LEVEL.exec(note)?.[1];
  return level === undefined ? note : translate(`panel.caseLevel${level}`);
}

interface StepTakenProps {
  readonly name: string;
  readonly at: string;
  readonly note: string;
  readonly isInternal: boolean;
}

/** A step of the procedure, smaller than what people said. */
function StepTaken({ name, at, note, isInternal }: StepTakenProps) {
  const labels = useLabels();
  return (
    <Stack
      component="li"
      direction="row"
      useFlexGap
      sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'baseline', px: 1.5, listStyle: 'none' }}
    >
      <Moment at={at} />
      <Typography variant="body2">{name}</Typography>
      {isInternal && <Chip size="small" variant="outlined" label={labels.ofField('complaints', 'isInternal')} />}
      {note && (
        <Typography variant="body2" sx={{ color: 'text.secondary', flexBasis: '100%', overflowWrap: 'anywhere' }}>
          {note}
        </Typography>
      )}
    </Stack>
  );
}

function Moment({ at }: { readonly at: string }) {
  const { locale } = useWords();
  return (
    <Typography
      component="time"
      dateTime={at}
      title={formatZonedTime(at, locale)}
      variant="caption"
      sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}
    >
      {formatBriefTime(at, locale)}
    </Typography>
  );
}
