import PictureAsPdf from '@mui/icons-material/PictureAsPdf';
import { Button, LinearProgress, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type HttpError, useNotify, useRecordContext, useTranslate } from 'ra-core';
import { incidentAsFile, toldCustomers } from '../../../generated/operations.js';
import { refuse } from '../../api/refusals.js';
import { send } from '../../api/send.js';
import type { ResourceDescriptor } from '../../descriptor.js';
import { RecordDetails } from '../../views/record-details.js';
import { openSheets } from '../kit/use-step.js';

/** While customers are being told, how often the count is asked for. */
const LOOK_MS = 2_000;

/** A major incident with how many of its customers are told by now, and its document (H9). */
export function IncidentDetails({ resource }: { resource: ResourceDescriptor }) {
  const record = useRecordContext();
  return (
    <>
      {record && <Told id={String(record.id)} version={Number(record['version'])} />}
      <RecordDetails resource={resource} />
    </>
  );
}

function Told({ id, version }: { id: string; version: number }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { data } = useQuery({
    queryKey: ['incidents', 'told', id, version],
    queryFn: () => send(toldCustomers, { id }),
    refetchInterval: ({ state }) =>
      state.data?.incident?.contacts.nodes.some(({ finishedAt }) => !finishedAt) ? LOOK_MS : false,
  });
  const open = async () => {
    try {
      const { downloadIncidentReport: made } = await send(incidentAsFile, { input: { id } });
      if (made.errors.length > 0) refuse(made.errors);
      openSheets(made.file?.url);
    } catch (error) {
      notify((error as HttpError).message, { type: 'error' });
    }
  };
  return (
    <Stack spacing={1} sx={{ p: 2, pb: 0 }}>
      <Button
        variant="outlined"
        startIcon={<PictureAsPdf />}
        sx={{ alignSelf: 'flex-start' }}
        onClick={() => void open()}
      >
        {translate('actions.downloadIncidentReport')}
      </Button>
      {(data?.incident?.contacts.nodes ?? []).map(({ id: key, text, customerCount, toldCount }) => (
        <div key={key}>
          <Stack direction="row" spacing={1} sx={{ justifyContent: 'space-between' }}>
            <Typography variant="body2" noWrap>
              {text}
            </Typography>
            <Typography variant="body2" sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
              {translate('fields.toldCount')} {toldCount} / {customerCount}
            </Typography>
          </Stack>
          <LinearProgress
            variant="determinate"
            value={customerCount === 0 ? 0 : (100 * toldCount) / customerCount}
            aria-label={text}
          />
        </div>
      ))}
    </Stack>
  );
}
