import { Button } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { resourceNamed } from '../../known-resources.js';
import { RecordDetails } from '../../views/record-details.js';

/** An account of the ledger, with the way to its statement. */
export function LedgerAccountDetails() {
  const translate = useTranslate();
  const record = useRecordContext();
  return (
    <>
      <RecordDetails resource={resourceNamed('ledgerAccounts')} />
      <Button component={Link} to={`/statement?account=${encodeURIComponent(String(record?.id ?? ''))}`}>
        {translate('panel.accountStatement')}
      </Button>
    </>
  );
}
