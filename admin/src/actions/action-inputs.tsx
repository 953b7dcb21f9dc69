import { Stack } from '@mui/material';
import type { RaRecord } from 'ra-core';
import type { ActionDescriptor, ResourceDescriptor } from '../descriptor.js';
import { Input } from '../inputs/input.js';
import { SourceRecord } from '../inputs/source-record.js';
import { useLabels } from '../labels/use-labels.js';

interface ActionInputsProps {
  /** The record's resource; none where the action makes something of its own. */
  readonly resource?: ResourceDescriptor;
  readonly action: ActionDescriptor;
  readonly record: RaRecord | undefined;
}

/** The inputs of an action, labelled like the fields that they change. */
export function ActionInputs({ resource, action, record }: ActionInputsProps) {
  const labels = useLabels();
  const labelOf = (source: string) => labels.ofInput(action.name, action.creates ?? resource?.name ?? '', source);
  const helpOf = (source: string) => labels.ofHelp(action.name, source);
  return (
    <SourceRecord.Provider value={record}>
      <Stack sx={{ width: '100%' }}>
        {action.inputs.map((field) => (
          <Input key={field.source} field={field} label={labelOf(field.source)} labelOf={labelOf} helpOf={helpOf} />
        ))}
      </Stack>
    </SourceRecord.Provider>
  );
}
