import { Button } from '@mui/material';
import { usePermissions, useRecordContext, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import type { ResourceDescriptor } from '../../descriptor.js';
import { may } from '../../session/viewer.js';
import { RecordDetails } from '../../views/record-details.js';

/** A merchant, with the way to its money. */
export function MerchantDetails({ resource }: { resource: ResourceDescriptor }) {
  const translate = useTranslate();
  const record = useRecordContext();
  const { permissions } = usePermissions<readonly string[]>();
  return (
    <>
      <RecordDetails resource={resource} />
      {record && may(permissions, 'PAYOUTS_READ') && (
        <Button component={Link} to={`/money?merchant=${encodeURIComponent(String(record.id))}`}>
          {translate('panel.moneyDesk')}
        </Button>
      )}
    </>
  );
}
