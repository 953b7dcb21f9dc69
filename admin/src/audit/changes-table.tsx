import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useRecordContext, useTranslate } from 'ra-core';
import { market as marketQuery } from '../../generated/operations.js';
import { send } from '../api/send.js';
import type { ResourceDescriptor } from '../descriptor.js';
import { IdValue } from '../fields/field.js';
import { isRow } from '../fields/formats.js';
import { useWords } from '../fields/use-words.js';
import { RecordDetails } from '../views/record-details.js';
import { propertyName } from './property-name.js';
import { byRecord, type Change, HIDDEN, isEmpty, readChange } from './read-change.js';

/** One entry of the audit log: who, what, when and from where, then what changed in each record (A6). */
export function AuditDetails({ resource }: { resource: ResourceDescriptor }) {
  const record = useRecordContext();
  const fields = resource.fields.filter(({ source }) => source !== 'changes');
  const changes: unknown = record?.['changes'];
  return (
    <>
      <RecordDetails resource={{ ...resource, fields }} />
      {byRecord(Array.isArray(changes) ? changes.filter(isChange) : [], record?.['recordId']).map((group) => (
        <RecordChanges key={`${group[0]?.record} ${group[0]?.recordId}`} changes={group} />
      ))}
    </>
  );
}

const isChange = (value: unknown): value is Change => isRow(value) && typeof value['recordId'] === 'string';

function RecordChanges({ changes }: { changes: readonly Change[] }) {
  const translate = useTranslate();
  const [first] = changes;
  if (!first) return null;
  const kind = translate(`stored.${first.record}`, { _: first.record });
  return (
    <Box component="section" sx={{ mt: 3 }}>
      <Typography component="h2" variant="subtitle1">
        {kind} <IdValue id={first.recordId} />
      </Typography>
      <TableContainer role="region" tabIndex={0} aria-label={kind}>
        <Table size="small" aria-label={kind} sx={{ '& td': { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } }}>
          <TableHead>
            <TableRow>
              {(['fields.field', 'fields.before', 'fields.after'] as const).map((key) => (
                <TableCell key={key}>{translate(key)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {changes.map((change) => (
              <TableRow key={change.field}>
                <TableCell component="th" scope="row">
                  <PropertyLabel property={change.field} />
                </TableCell>
                <TableCell>
                  <ChangedValue change={change} text={change.before} all={changes} />
                </TableCell>
                <TableCell>
                  <ChangedValue change={change} text={change.after} all={changes} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Box>
  );
}

function PropertyLabel({ property }: { property: string }) {
  const translate = useTranslate();
  const { name, language } = propertyName(property);
  const label = translate(`stored.fields.${name}`, { _: translate(`fields.${name}`, { _: name }) });
  if (!language) return <>{label}</>;
  return <>{translate(language === 'zh' ? 'panel.inChinese' : 'panel.inEnglish', { label })}</>;
}

const ID = /^[a-z_]+_[0-9a-hjkmnp-tv-z]{26}$/;

function ChangedValue({ change, text, all }: { change: Change; text: string | null; all: readonly Change[] }) {
  const translate = useTranslate();
  const words = useWords();
  const currency = useCurrency(all);
  if (text === null || isEmpty(text)) return <>{translate('panel.nothing')}</>;
  if (text === HIDDEN)
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {translate('panel.masked')}
      </Box>
    );
  if (ID.test(text)) return <IdValue id={text} />;
  return <>{readChange(change, text, currency, words)}</>;
}

/** A record that bears its own currency says so when it is made; every other amount is in the market's. */
function useCurrency(all: readonly Change[]): string {
  const { data } = useQuery({
    queryKey: ['market'],
    queryFn: () => send(marketQuery, {}),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return all.find(({ field }) => field === 'currency')?.after ?? String(data?.market.currency ?? 'CNY');
}
