import LockOpenIcon from '@mui/icons-material/LockOpen';
import { Alert, Button } from '@mui/material';
import { type RaRecord, RecordContextProvider, usePermissions, useRecordContext, useTranslate } from 'ra-core';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { ActionDialog } from '../actions/action-dialog.js';
import type { ResourceDescriptor } from '../descriptor.js';
import { hasMasked } from '../fields/formats.js';
import { useLabels } from '../labels/use-labels.js';
import { may } from '../session/viewer.js';

interface Opened {
  readonly record: RaRecord | undefined;
  readonly setRecord: (record: RaRecord | undefined) => void;
}

const OpenedRecord = createContext<Opened>({ record: undefined, setRecord: () => undefined });

/** The page of one record, whose personal data can be opened (A7). What was opened is gone when the page is left. */
export function PersonalDataOpener({ children }: { children: ReactNode }) {
  const [record, setRecord] = useState<RaRecord>();
  const opened = useMemo(() => ({ record, setRecord }), [record]);
  return <OpenedRecord.Provider value={opened}>{children}</OpenedRecord.Provider>;
}

/** A record that was changed since is masked again: what was opened may not be true any more. */
function useOpened(): { masked: RaRecord | undefined; opened: RaRecord | undefined; set: Opened['setRecord'] } {
  const masked = useRecordContext();
  const { record, setRecord } = useContext(OpenedRecord);
  const isSame = record !== undefined && record.id === masked?.id && record['version'] === masked['version'];
  return { masked, opened: isSame ? record : undefined, set: setRecord };
}

/** Shows the record at hand with its personal data in clear, once somebody has opened them. */
export function WithOpenedData({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const { opened, set } = useOpened();
  if (!opened) return children;
  return (
    <RecordContextProvider value={opened}>
      <Alert
        severity="warning"
        sx={{ mb: 2 }}
        action={
          <Button color="inherit" size="small" onClick={() => set(undefined)}>
            {translate('panel.hideAgain')}
          </Button>
        }
      >
        {translate('panel.openedWhy')}
      </Alert>
      {children}
    </RecordContextProvider>
  );
}

/** Asks why somebody needs what is masked in this record; not there where nothing is, or where they may not. */
export function OpenPersonalData({ resource }: { resource: ResourceDescriptor }) {
  const labels = useLabels();
  const { permissions } = usePermissions<readonly string[]>();
  const { masked, opened, set } = useOpened();
  const [isAsking, setAsking] = useState(false);
  const { opening } = resource;
  if (!opening || !masked || opened || !may(permissions, opening.permission)) return null;
  if (!hasMasked(masked, resource.fields)) return null;
  return (
    <>
      <Button size="small" startIcon={<LockOpenIcon />} onClick={() => setAsking(true)}>
        {labels.ofAction(opening.name)}
      </Button>
      {isAsking && (
        <ActionDialog
          resource={resource}
          action={opening}
          record={masked}
          onClose={() => setAsking(false)}
          onDone={({ record }) => {
            setAsking(false);
            set(record ?? undefined);
          }}
        />
      )}
    </>
  );
}
