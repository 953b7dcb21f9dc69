import { Chip, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { usePermissions, useRecordContext } from 'ra-core';
import { playbookOfReason } from '../../../generated/operations.js';
import { send } from '../../api/send.js';
import type { ResourceDescriptor } from '../../descriptor.js';
import { inLanguage } from '../../fields/formats.js';
import { useWords } from '../../fields/use-words.js';
import { useLabels } from '../../labels/use-labels.js';
import { may } from '../../session/viewer.js';
import { RecordDetails } from '../../views/record-details.js';

/** A reason for returns with the steps of its playbook as it is now (G2). */
export function ReasonDetails({ resource }: { resource: ResourceDescriptor }) {
  const record = useRecordContext();
  const labels = useLabels();
  const { locale } = useWords();
  const { permissions } = usePermissions<readonly string[]>();
  const id = String(record?.id);
  const { data } = useQuery({
    queryKey: ['returnReasonRules', 'playbook', id, record?.['version']],
    queryFn: () => send(playbookOfReason, { id }),
    enabled: record !== undefined && may(permissions, 'RETURNS_WORK'),
  });
  const steps = data?.returnReasonRule?.playbooks.nodes[0]?.steps.nodes ?? [];
  return (
    <>
      <RecordDetails resource={resource} />
      {steps.length > 0 && (
        <Stack component="section" useFlexGap sx={{ gap: 0.5, p: 2, pt: 0 }}>
          <Typography component="h3" variant="subtitle2">
            {labels.ofField('returnReasonRules', 'steps')}
          </Typography>
          {steps.map(({ id: key, kind, name }, index) => (
            <Stack key={key} direction="row" useFlexGap sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
              <Typography variant="body2">{`${index + 1}.`}</Typography>
              <Chip size="small" variant="outlined" label={labels.ofValue('PlaybookStepKind', kind)} />
              <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
                {inLanguage(name, locale)}
              </Typography>
            </Stack>
          ))}
        </Stack>
      )}
    </>
  );
}
