import { useRecordContext } from 'ra-core';
import { isRow } from '../../fields/formats.js';
import { idOf } from '../kit/record-at-hand.js';
import { CustomerBeside } from './case-customer.js';
import { OrderBeside, useCaseOrder } from './case-order.js';
import { RemediesBeside } from './case-remedies.js';
import { SuggestionBeside } from './case-suggestion.js';
import { TwinsBeside } from './case-twins.js';

/** Beside a complaint or a return: its order with the parcels, and the customer with everything they have with us. */
export function CaseSide() {
  const record = useRecordContext();
  const order = useCaseOrder(idOf(record?.['order']));
  const named: unknown = record?.['buyer'];
  const buyer: unknown = isRow(named) ? named : order?.buyer;
  return (
    <>
      {String(record?.id).startsWith('complaint_') && <SuggestionBeside id={String(record?.id)} />}
      {String(record?.id).startsWith('complaint_') && <TwinsBeside id={String(record?.id)} />}
      {String(record?.id).startsWith('complaint_') && <RemediesBeside id={String(record?.id)} />}
      {order && <OrderBeside order={order} />}
      {isRow(buyer) && (
        <CustomerBeside id={String(buyer['id'])} name={String(buyer['name'])} besides={String(record?.id)} />
      )}
    </>
  );
}
