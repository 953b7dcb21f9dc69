import { Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useRecordContext } from 'ra-core';
import type { ResourceName } from '../../../generated/names.js';
import { type CaseRemediesQuery, caseRemedies } from '../../../generated/operations.js';
import { send } from '../../api/send.js';
import { moneyText } from '../../fields/sent-values.js';
import { useWords } from '../../fields/use-words.js';
import { useLabels } from '../../labels/use-labels.js';
import { Linked, Section, StateChip } from '../kit/side-section.js';

type Remedy = NonNullable<CaseRemediesQuery['complaint']>['remedies']['nodes'][number];

/** The record that a remedy is, where one may open it. */
function recordOf({ coupon, slip, return: returned, fine }: Remedy): [ResourceName, string] | null {
  if (coupon) return ['coupons', coupon.id];
  if (slip) return ['slips', slip.id];
  if (returned) return ['returns', returned.id];
  return fine ? ['merchantFines', fine.id] : null;
}

/** What was done because of the case at hand: how much, how far it is, one click away (H5). */
export function RemediesBeside({ id }: { readonly id: string }) {
  const record = useRecordContext();
  const labels = useLabels();
  const { data } = useQuery({
    queryKey: ['case', 'remedies', id, record?.['version']],
    queryFn: () => send(caseRemedies, { id }),
  });
  const remedies = data?.complaint?.remedies.nodes ?? [];
  if (remedies.length === 0) return null;
  return (
    <Section title={labels.ofField('complaints', 'remedies')}>
      {remedies.map((remedy) => (
        <OneRemedy key={remedy.id} remedy={remedy} />
      ))}
    </Section>
  );
}

function OneRemedy({ remedy }: { readonly remedy: Remedy }) {
  const labels = useLabels();
  const { locale } = useWords();
  const to = recordOf(remedy);
  const name = labels.ofValue('RemedyKind', remedy.kind);
  const chip = <StateChip kind="RemedyState" value={remedy.state} />;
  if (to)
    return (
      <Linked
        resource={to[0]}
        id={to[1]}
        name={name}
        chip={chip}
        {...(remedy.amount && { end: moneyText(remedy.amount, locale) })}
      />
    );
  return (
    <Stack direction="row" useFlexGap sx={{ gap: 0.5, alignItems: 'center' }}>
      <Typography variant="body2">{name}</Typography>
      {chip}
    </Stack>
  );
}
