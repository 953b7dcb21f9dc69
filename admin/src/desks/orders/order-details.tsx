import { Button } from '@mui/material';
import { usePermissions, useRecordContext, useTranslate } from 'ra-core';
import { useState } from 'react';
import type { ResourceDescriptor } from '../../descriptor.js';
import { may } from '../../session/viewer.js';
import { RecordDetails } from '../../views/record-details.js';
import { PaymentLog } from './payment-log.js';

/** An order, with how it was paid one click away (F3). */
export function OrderDetails({ resource }: { resource: ResourceDescriptor }) {
  const translate = useTranslate();
  const record = useRecordContext();
  const { permissions } = usePermissions<readonly string[]>();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <RecordDetails resource={resource} />
      {record && may(permissions, 'PAYMENTS_READ') && (
        <>
          <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {translate('panel.paymentLog')}
          </Button>
          {isOpen && <PaymentLog orderId={String(record.id)} />}
        </>
      )}
    </>
  );
}
