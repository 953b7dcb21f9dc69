import { Box, Button, Chip, Link, Stack, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { usePermissions, useRecordContext, useTranslate } from 'ra-core';
import { useState } from 'react';
import { type ReturnCaseQuery, returnCase } from '../../../generated/operations.js';
import { send } from '../../api/send.js';
import { formatBriefTime, formatDate } from '../../fields/formats.js';
import { useWords } from '../../fields/use-words.js';
import { useLabels } from '../../labels/use-labels.js';
import { may } from '../../session/viewer.js';
import { Section, StateChip } from '../kit/side-section.js';
import { useShortcuts } from '../kit/use-shortcuts.js';
import { VerdictDialog } from './verdict-dialog.js';

type Known = NonNullable<ReturnCaseQuery['return']>;
type RecordKept = Known['records']['nodes'][number];
type Found = Known['inspections']['nodes'][number];

/** What belongs to the return at hand besides its fields; read again with every change of it. */
function useReturnCase(): Known | undefined {
  const record = useRecordContext();
  const id = record === undefined ? '' : String(record.id);
  const { data } = useQuery({
    queryKey: ['return', 'case', id, record?.['version']],
    queryFn: () => send(returnCase, { id }),
    enabled: record !== undefined,
    placeholderData: keepPreviousData,
  });
  return data?.return?.id === id ? data.return : undefined;
}

/** Of the return at hand: our own records, what inspection found unit by unit, and who is responsible (G2, G4, G5). */
export function ReturnCase() {
  const known = useReturnCase();
  return (
    <Stack useFlexGap sx={{ gap: 2, mt: 2 }}>
      {known?.records.nodes.map((kept) => (
        <KeptRecord key={kept.id} kept={kept} />
      ))}
      {known && known.inspections.nodes.length > 0 && <Findings found={known.inspections.nodes} />}
      {known && <Responsibility verdicts={known.verdicts.nodes} />}
    </Stack>
  );
}

/** What we knew of a parcel when the return was applied for, and whether it shows what the buyer says. */
function KeptRecord({ kept }: { readonly kept: RecordKept }) {
  const translate = useTranslate();
  const labels = useLabels();
  const { locale } = useWords();
  const at = (instant: unknown) => formatBriefTime(String(instant), locale);
  const { kind, bearsOut, carrier, trackingNumber, deliveredAt, promisedOn } = kept;
  const facts: [string, string][] = [
    [labels.ofField('shipments', 'shippedAt'), at(kept.shippedAt)],
    [
      labels.ofField('shipments', 'deliveredAt'),
      deliveredAt === null ? translate('panel.notArrived') : at(deliveredAt),
    ],
    ...(promisedOn === null
      ? []
      : [[labels.ofField('orders', 'promisedOn'), formatDate(String(promisedOn), locale)] as [string, string]]),
  ];
  return (
    <Section title={labels.ofValue('ReturnRecordKind', kind)}>
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography variant="body2">{[carrier, trackingNumber].filter(Boolean).join(' ')}</Typography>
        <StateChip kind="ShipmentStatus" value={kept.status} />
        <Chip
          size="small"
          color={bearsOut ? 'warning' : 'success'}
          label={translate(bearsOut ? 'panel.recordBearsOut' : 'panel.recordIsClean')}
        />
      </Stack>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {facts.map(([name, value]) => `${name} ${value}`).join(' · ')}
      </Typography>
      {kind === 'PARCEL' &&
        kept.contents.map(({ sku, ordered, packed }) => (
          <Typography key={sku} variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {translate('panel.packedOf', { sku, packed, ordered })}
          </Typography>
        ))}
      {kept.events.map(({ status, place, happenedAt }) => (
        <Typography key={`${String(happenedAt)} ${status}`} variant="caption" sx={{ color: 'text.secondary' }}>
          {`${at(happenedAt)} ${labels.ofValue('TrackingStatus', status)} ${place}`}
        </Typography>
      ))}
    </Section>
  );
}

/** What was found of the units that came back, with the pictures of each. */
function Findings({ found }: { readonly found: readonly Found[] }) {
  const labels = useLabels();
  return (
    <Section title={labels.ofField('returns', 'inspections')}>
      {found.map(({ id, verdict, quantity, note, orderLine, pictures }) => (
        <Box key={id}>
          <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <StateChip kind="InspectionVerdict" value={verdict} />
            <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              {`${orderLine.title.forViewer} × ${quantity}`}
            </Typography>
            {note !== '' && (
              <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
                {note}
              </Typography>
            )}
          </Stack>
          <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 0.5, mt: 0.5 }}>
            {pictures.nodes.flatMap(({ id: picture, file }) =>
              file?.url
                ? [
                    <Link key={picture} href={file.url} target="_blank" rel="noopener noreferrer">
                      <Box
                        component="img"
                        src={file.url}
                        alt={file.name ?? ''}
                        loading="lazy"
                        sx={{ width: 72, height: 72, objectFit: 'cover', borderRadius: 1, display: 'block' }}
                      />
                    </Link>,
                  ]
                : [],
            )}
          </Stack>
        </Box>
      ))}
    </Section>
  );
}

/** Who answers for how much, and why; whoever decides judges under one key. */
function Responsibility({ verdicts }: { readonly verdicts: Known['verdicts']['nodes'] }) {
  const record = useRecordContext();
  const translate = useTranslate();
  const labels = useLabels();
  const { locale } = useWords();
  const { permissions } = usePermissions<readonly string[]>();
  const [isJudging, setJudging] = useState(false);
  const judges = may(permissions, 'RETURNS_DECIDE');
  useShortcuts(judges ? { v: () => setJudging(true) } : {});
  const standing = verdicts.find(({ supersededAt }) => supersededAt === null);
  const shares = standing?.shares.nodes ?? [];
  if (!standing && !judges) return null;
  return (
    <Section title={labels.ofField('returns', 'verdicts')}>
      {standing && (
        <>
          <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 0.5 }}>
            {shares.map(({ id, party, percent }) => (
              <Chip key={id} size="small" label={`${labels.ofValue('ResponsibleParty', party)} ${percent} %`} />
            ))}
          </Stack>
          <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {standing.reason}
          </Typography>
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>
            {translate('panel.judgedBy', {
              name: standing.givenBy?.name ?? '–',
              time: formatBriefTime(String(standing.givenAt), locale),
              revision: standing.revision,
            })}
          </Typography>
        </>
      )}
      {judges && (
        <Button
          size="small"
          variant="outlined"
          onClick={() => setJudging(true)}
          endIcon={<kbd aria-hidden>v</kbd>}
          sx={{ alignSelf: 'flex-start' }}
        >
          {labels.ofAction('judgeReturn')}
        </Button>
      )}
      {isJudging && record && <VerdictDialog record={record} standing={shares} onClose={() => setJudging(false)} />}
    </Section>
  );
}
