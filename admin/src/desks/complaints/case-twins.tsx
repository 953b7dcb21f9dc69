import { Button, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRecordContext, useTranslate } from 'ra-core';
import { useState } from 'react';
import { type CaseTwinsQuery, caseTwins } from '../../../generated/operations.js';
import { refreshLists } from '../../api/cached-records.js';
import { send } from '../../api/send.js';
import { resourceNamed } from '../../known-resources.js';
import { useLabels } from '../../labels/use-labels.js';
import { DeskDialog } from '../kit/desk-dialog.js';
import { Linked, Section, StateChip } from '../kit/side-section.js';
import { useShortcuts } from '../kit/use-shortcuts.js';
import { OPEN_CASES } from './case-queues.js';

type Twins = NonNullable<CaseTwinsQuery['complaint']>;
type Other = NonNullable<Twins['links']['nodes'][number]['other']>;

/** Cases that may be about the matter of the case at hand, merged with it under one key; and what was merged already (H1). */
export function TwinsBeside({ id }: { readonly id: string }) {
  const record = useRecordContext();
  const translate = useTranslate();
  const labels = useLabels();
  const client = useQueryClient();
  const [chosen, choose] = useState<Other>();
  const { data } = useQuery({
    queryKey: ['case', 'twins', id, record?.['version']],
    queryFn: () => send(caseTwins, { id }),
  });
  const twins = data?.complaint;
  const others = (twins?.links.nodes ?? []).flatMap(({ kind, other }) =>
    other && kind !== 'APART' && other.status !== 'MERGED' && other.id !== twins?.mergedInto?.id
      ? [{ kind, other }]
      : [],
  );
  const offered: unknown = record?.['availableActions'];
  const mayMerge = Array.isArray(offered) && offered.includes('MERGE');
  const open = others.flatMap(({ other }) =>
    isOpen(record?.['status']) && isOpen(other.status) && (mayMerge || other.availableActions.includes('MERGE'))
      ? [other]
      : [],
  );
  const [first] = open;
  useShortcuts(first ? { a: () => choose(first) } : {});
  const merged = twins?.mergedCases.nodes ?? [];
  if (!twins || (others.length === 0 && merged.length === 0 && !twins.mergedInto)) return null;
  return (
    <Section title={labels.ofField('complaints', 'links')}>
      {twins.mergedInto && (
        <>
          <Typography variant="caption">{labels.ofField('complaints', 'mergedInto')}</Typography>
          <OneCase complaint={twins.mergedInto} />
        </>
      )}
      {merged.length > 0 && <Typography variant="caption">{labels.ofField('complaints', 'mergedCases')}</Typography>}
      {merged.map((complaint) => (
        <OneCase key={complaint.id} complaint={complaint} />
      ))}
      {others.map(({ kind, other }) => (
        <Linked
          key={other.id}
          resource="complaints"
          id={other.id}
          name={other.number}
          chip={<StateChip kind="ComplaintLinkKind" value={kind} />}
        />
      ))}
      {open.map((other, index) => (
        <Button
          key={other.id}
          size="small"
          variant="outlined"
          onClick={() => choose(other)}
          {...(index === 0 && { endIcon: <kbd aria-hidden>a</kbd> })}
        >
          {translate('panel.mergeWith', { number: other.number })}
        </Button>
      ))}
      {chosen && (
        <DeskDialog
          name="mergeComplaints"
          form={mergeForm}
          title={translate('panel.mergeWith', { number: chosen.number })}
          given={{ id, complaintId: chosen.id }}
          onDone={() => {
            refreshLists(client, 'complaints');
            void client.invalidateQueries({ queryKey: ['complaints', 'getOne'] });
            void client.invalidateQueries({ queryKey: ['case'] });
          }}
          onClose={() => choose(undefined)}
        />
      )}
    </Section>
  );
}

const isOpen = (status: unknown): boolean => OPEN_CASES.some((each) => each === status);

const OneCase = ({ complaint: { id, number, status } }: { readonly complaint: Omit<Other, 'availableActions'> }) => (
  <Linked resource="complaints" id={id} name={number} chip={<StateChip kind="ComplaintStatus" value={status} />} />
);

const merging = resourceNamed('complaints').actions.find(({ name }) => name === 'mergeComplaints');
if (!merging) throw new Error('The panel has no form for merging complaints.');
const mergeForm = merging;
