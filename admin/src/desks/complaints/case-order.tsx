import { Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type CaseOrderQuery, caseOrder } from '../../../generated/operations.js';
import { send } from '../../api/send.js';
import { formatBriefTime } from '../../fields/formats.js';
import { moneyText } from '../../fields/sent-values.js';
import { useWords } from '../../fields/use-words.js';
import { useLabels } from '../../labels/use-labels.js';
import { Linked, Section, StateChip } from '../kit/side-section.js';

type Order = NonNullable<CaseOrderQuery['order']>;
type Parcel = Order['parcels']['nodes'][number]['shipment'];

/** The order a case or return is about. */
export function useCaseOrder(id: string | undefined): Order | null | undefined {
  const { data } = useQuery({
    queryKey: ['case', 'order', id],
    queryFn: () => send(caseOrder, { id: id ?? '' }),
    enabled: id !== undefined,
  });
  return data?.order;
}

/** The order, what was in it, and where its parcels have been: what late and missing goods are judged by. */
export function OrderBeside({ order }: { readonly order: Order }) {
  const labels = useLabels();
  const { locale } = useWords();
  const parcels = new Map(order.parcels.nodes.map(({ shipment }) => [shipment.id, shipment]));
  return (
    <>
      <Section title={labels.ofField('complaints', 'order')}>
        <Linked
          resource="orders"
          id={order.id}
          name={order.number}
          chip={<StateChip kind="OrderStatus" value={order.status} />}
          end={moneyText(order.total, locale)}
        />
        {order.merchant && (
          <Linked resource="merchants" id={order.merchant.id} name={String(order.merchant.name.forViewer)} />
        )}
        {order.lines.nodes.map((line) => (
          <Stack key={line.id} direction="row" sx={{ justifyContent: 'space-between', gap: 1 }}>
            <Typography variant="body2" noWrap>
              {line.title.forViewer}
            </Typography>
            <Typography variant="body2" sx={{ whiteSpace: 'nowrap', color: 'text.secondary' }}>
              × {line.quantity}
            </Typography>
          </Stack>
        ))}
        {Number(order.refunded.amount) > 0 && (
          <Typography variant="body2">
            {labels.ofField('orders', 'refunded')} {moneyText(order.refunded, locale)}
          </Typography>
        )}
      </Section>
      {[...parcels.values()].map((parcel) => (
        <ParcelBeside key={parcel.id} parcel={parcel} />
      ))}
    </>
  );
}

function ParcelBeside({ parcel }: { readonly parcel: Parcel }) {
  const labels = useLabels();
  const { locale } = useWords();
  const at = (instant: unknown) => formatBriefTime(String(instant), locale);
  return (
    <Section title={[parcel.carrier, parcel.trackingNumber].filter(Boolean).join(' ')}>
      {parcel.trackingEvents.nodes.map((event) => (
        <Moment
          key={event.id}
          at={at(event.happenedAt)}
          text={`${labels.ofValue('TrackingStatus', event.status)} ${event.place}`}
        />
      ))}
      {parcel.deliveredAt !== null && (
        <Moment at={at(parcel.deliveredAt)} text={labels.ofField('shipments', 'deliveredAt')} />
      )}
      <Moment at={at(parcel.shippedAt)} text={labels.ofField('shipments', 'shippedAt')} />
    </Section>
  );
}

function Moment({ at, text }: { readonly at: string; readonly text: string }) {
  return (
    <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1 }}>
      <Typography variant="body2">{text}</Typography>
      <Typography variant="caption" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
        {at}
      </Typography>
    </Stack>
  );
}
