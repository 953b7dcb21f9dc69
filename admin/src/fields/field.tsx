import { Box, Chip, Link as MuiLink, Stack, Tooltip } from '@mui/material';
import { useCreatePath, usePermissions, useRecordContext, useReference, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import type { FieldDescriptor, ResourceDescriptor } from '../descriptor.js';
import { resourceOfId } from '../known-resources.js';
import { may } from '../session/viewer.js';
import { FileValue } from './file-value.js';
import { formatBriefTime, formatZonedTime, isMasked, isRow, plainText, titleOf, UNTOLD } from './formats.js';
import { RowsTable } from './rows-table.js';
import { toneOf } from './tones.js';
import { useWords } from './use-words.js';

interface FieldProps {
  readonly field: FieldDescriptor;
  /** Among many others, in a table: times leave out what is the same for most. */
  readonly isBrief?: boolean;
}

/** One field of the record at hand. */
export function Field(props: FieldProps) {
  const record = useRecordContext();
  return <Value {...props} value={record?.[props.field.source]} />;
}

export function Value({ field, value, isBrief = false }: FieldProps & { value: unknown }) {
  const words = useWords();
  if (value === null || value === undefined || plainText(value, field, words) === '') return <Nothing />;
  if (field.kind === 'object' && field.list) return <RowsTable field={field} value={value} cell={Value} />;
  if (field.list && Array.isArray(value)) {
    if (value.length === 0) return <Nothing />;
    if (field.kind === 'text') return <>{plainText(value, field, words)}</>;
    return (
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 0.5 }}>
        {value.map((one) => (
          <Value key={String(isRow(one) ? one['id'] : one)} field={{ ...field, list: undefined }} value={one} />
        ))}
      </Stack>
    );
  }
  switch (field.kind) {
    case 'enum':
      return (
        <Chip size="small" variant="outlined" color={toneOf(String(value))} label={plainText(value, field, words)} />
      );
    case 'money':
    case 'int':
    case 'number':
    case 'decimal':
      return (
        <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
          {plainText(value, field, words)}
        </Box>
      );
    case 'dateTime':
      return (
        <Tooltip title={formatZonedTime(String(value), words.locale)}>
          <time dateTime={String(value)}>
            {isBrief ? formatBriefTime(String(value), words.locale) : plainText(value, field, words)}
          </time>
        </Tooltip>
      );
    case 'id':
      return <IdValue id={String(value)} isOwn={field.source === 'id'} />;
    case 'reference':
      return <Reference field={field} value={value} />;
    case 'file':
    case 'image':
      return <FileValue value={value} isImage={field.kind === 'image'} isBrief={isBrief} />;
    case 'url':
      return (
        <MuiLink href={String(value)} target="_blank" rel="noopener noreferrer">
          {String(value)}
        </MuiLink>
      );
    case 'json':
      return (
        <Box component="pre" sx={{ m: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {JSON.stringify(value, null, 1)}
        </Box>
      );
    case 'object':
      return <ObjectValue field={field} value={value} />;
    case 'multiline':
      return (
        <Box component="span" sx={{ whiteSpace: 'pre-wrap' }}>
          {String(value)}
        </Box>
      );
    default:
      return <Personal field={field}>{plainText(value, field, words)}</Personal>;
  }
}

function Nothing() {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      {translate('panel.nothing')}
    </Box>
  );
}

/** Personal data that the server has masked says so; the server alone decides who reads it. */
function Personal({ field, children }: { field: FieldDescriptor; children: string }) {
  const translate = useTranslate();
  if (!isMasked(field, children)) return <>{children}</>;
  return (
    <Tooltip title={translate('panel.masked')}>
      <Box component="span" sx={{ letterSpacing: '0.05em' }}>
        {children}
      </Box>
    </Tooltip>
  );
}

function Reference({ field, value }: { field: FieldDescriptor; value: unknown }) {
  const createPath = useCreatePath();
  const words = useWords();
  if (!isRow(value)) return <Nothing />;
  if (!field.reference) return <>{titleOf(value, field, words)}</>;
  const to = createPath({ resource: field.reference, type: 'show', id: String(value['id']) });
  return (
    <MuiLink component={Link} to={to} onClick={(event) => event.stopPropagation()}>
      {titleOf(value, field, words)}
    </MuiLink>
  );
}

/** An id says by its prefix what it is the id of: the record is named and linked where the panel has a screen for it. */
export function IdValue({ id, isOwn = false }: { id: string; isOwn?: boolean }) {
  const { permissions } = usePermissions<readonly string[]>();
  const resource = isOwn ? undefined : resourceOfId(id);
  return resource && may(permissions, resource.permission) ? (
    <NamedRecord id={id} resource={resource} />
  ) : (
    <BareId id={id} />
  );
}

const BareId = ({ id }: { id: string }) => (
  <Box component="span" sx={{ fontFamily: 'monospace', fontSize: '0.85em', overflowWrap: 'anywhere' }}>
    {id}
  </Box>
);

function NamedRecord({ id, resource }: { id: string; resource: ResourceDescriptor }) {
  const createPath = useCreatePath();
  const words = useWords();
  const { referenceRecord } = useReference({ reference: resource.name, id });
  const title = titleOf(referenceRecord, resource, words);
  const to = createPath({ resource: resource.name, type: 'show', id });
  return (
    <MuiLink component={Link} to={to} onClick={(event) => event.stopPropagation()}>
      {title && title !== id ? title : <BareId id={id} />}
    </MuiLink>
  );
}

function ObjectValue({ field, value }: { field: FieldDescriptor; value: unknown }) {
  if (!isRow(value)) return <Nothing />;
  return (
    <Stack spacing={0.25}>
      {(field.fields ?? [])
        .filter((inner) => !UNTOLD.has(inner.source) && value[inner.source] !== null)
        .map((inner) => (
          <Box key={inner.source}>
            <Value field={inner} value={value[inner.source]} />
          </Box>
        ))}
    </Stack>
  );
}
