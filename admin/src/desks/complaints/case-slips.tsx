import { Button, Stack, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { usePermissions, useRecordContext, useTranslate } from 'ra-core';
import { useState } from 'react';
import { caseSlips } from '../../../generated/operations.js';
import { refreshLists } from '../../api/cached-records.js';
import { send } from '../../api/send.js';
import { isRow } from '../../fields/formats.js';
import { moneyText } from '../../fields/sent-values.js';
import { useWords } from '../../fields/use-words.js';
import { resourceNamed } from '../../known-resources.js';
import { useLabels } from '../../labels/use-labels.js';
import { may } from '../../session/viewer.js';
import { DeskDialog } from '../kit/desk-dialog.js';
import { idOf } from '../kit/record-at-hand.js';
import { Linked, StateChip } from '../kit/side-section.js';
import { useShortcuts } from '../kit/use-shortcuts.js';

/** Slips tell nothing live: what the second person and finance did is seen within this time. */
const LOOK_EVERY_MS = 10_000;

/** Money paid out because of the case (F7, H5): how each slip stands, and a new one under one key. */
export function CaseSlips() {
  const record = useRecordContext();
  const translate = useTranslate();
  const labels = useLabels();
  const { locale } = useWords();
  const client = useQueryClient();
  const { permissions } = usePermissions<readonly string[]>();
  const [isWriting, setWriting] = useState(false);
  const complaintId = String(record?.id);
  const mayRead = may(permissions, 'SLIPS_READ');
  const buyer: unknown = record?.['buyer'];
  const mayWrite = may(permissions, 'SLIPS_WRITE') && !record?.['archivedAt'] && isRow(buyer);
  const { data } = useQuery({
    queryKey: ['case', 'slips', complaintId],
    queryFn: () => send(caseSlips, { complaintId }),
    refetchInterval: LOOK_EVERY_MS,
    enabled: mayRead && record !== undefined,
  });
  useShortcuts(mayWrite ? { l: () => setWriting(true) } : {});
  const slips = data?.slips.nodes ?? [];
  if (!mayWrite && slips.length === 0) return null;
  return (
    <Stack component="section" aria-label={labels.ofField('complaints', 'slips')} useFlexGap sx={{ gap: 0.5, mb: 2 }}>
      {slips.map((slip) => (
        <Stack key={slip.id} direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <Linked
            resource="slips"
            id={slip.id}
            name={slip.number}
            chip={<StateChip kind="SlipStatus" value={slip.status} />}
          />
          <Typography variant="body2" sx={{ fontVariantNumeric: 'tabular-nums' }}>
            {moneyText(slip.amount, locale)}
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
            {slip.status === 'TO_APPROVE'
              ? translate('panel.slipWaitsForSecond')
              : [slip.content, slip.refusedReason].filter(Boolean).join(' · ')}
          </Typography>
        </Stack>
      ))}
      {mayWrite && (
        <Button
          size="small"
          variant="outlined"
          onClick={() => setWriting(true)}
          endIcon={<kbd aria-hidden>l</kbd>}
          sx={{ alignSelf: 'flex-start' }}
        >
          {translate('panel.compensate')}
        </Button>
      )}
      {isWriting && record && (
        <DeskDialog
          isOnce
          name="openSlip"
          form={slipForm}
          given={{
            ...{ complaintId, payee: 'WALLET', buyerId: idOf(buyer), orderId: idOf(record['order']) ?? null },
            ...{ merchantId: null, accountHolder: null, accountNumber: null, bankName: null },
          }}
          initially={{ reason: 'COMPENSATION', content: String(record['number']) }}
          onDone={() => {
            refreshLists(client, 'slips');
            void client.invalidateQueries({ queryKey: ['case', 'slips', complaintId] });
          }}
          onClose={() => setWriting(false)}
        />
      )}
    </Stack>
  );
}

const opening = resourceNamed('slips').actions.find(({ name }) => name === 'openSlip');
if (!opening) throw new Error('The panel has no form for a slip.');
const slipForm = opening;
