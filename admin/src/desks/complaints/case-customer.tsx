import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { caseCustomer } from '../../../generated/operations.js';
import { send } from '../../api/send.js';
import { formatBriefTime } from '../../fields/formats.js';
import { useWords } from '../../fields/use-words.js';
import { Linked, Section, StateChip } from '../kit/side-section.js';

interface CustomerBesideProps {
  readonly id: string;
  readonly name: string;
  /** The record at hand, which is not told again. */
  readonly besides: string;
}

/** Who complains or gives back, and all they have with us: no case is looked at alone. */
export function CustomerBeside({ id, name, besides }: CustomerBesideProps) {
  const translate = useTranslate();
  const { locale } = useWords();
  const { data } = useQuery({
    queryKey: ['case', 'customer', id],
    queryFn: () => send(caseCustomer, { buyerId: id }),
  });
  const complaints = data?.complaints.nodes.filter((one) => one.id !== besides) ?? [];
  const returns = data?.returns.nodes.filter((one) => one.id !== besides) ?? [];
  const counted = (resource: string, count: number) =>
    `${translate(`resources.${resource}.name`, { smart_count: 2 })} ${count}`;
  return (
    <>
      <Section title={translate('panel.customer')}>
        <Linked resource="accounts" id={id} name={name} />
      </Section>
      {complaints.length > 0 && (
        <Section title={counted('complaints', data?.complaints.totalCount ?? 0)}>
          {complaints.map((one) => (
            <Linked
              key={one.id}
              resource="complaints"
              id={one.id}
              name={one.number}
              chip={<StateChip kind="ComplaintStatus" value={one.status} />}
              end={formatBriefTime(String(one.registeredAt), locale)}
            />
          ))}
        </Section>
      )}
      {data && data.orders.nodes.length > 0 && (
        <Section title={counted('orders', data.orders.totalCount)}>
          {data.orders.nodes.map((one) => (
            <Linked
              key={one.id}
              resource="orders"
              id={one.id}
              name={one.number}
              chip={<StateChip kind="OrderStatus" value={one.status} />}
            />
          ))}
        </Section>
      )}
      {returns.length > 0 && (
        <Section title={counted('returns', data?.returns.totalCount ?? 0)}>
          {returns.map((one) => (
            <Linked
              key={one.id}
              resource="returns"
              id={one.id}
              name={one.number}
              chip={<StateChip kind="ReturnStatus" value={one.status} />}
            />
          ))}
        </Section>
      )}
    </>
  );
}
