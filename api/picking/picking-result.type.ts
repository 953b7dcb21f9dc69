import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { ref } from '../kernel/read/index.js';
import { OrderType } from '../orders/index.js';

/** What became of one order of several that were acted on at once. */
export enum PickingOutcome {
  PRINTED = 'PRINTED',
  REPRINTED = 'REPRINTED',
  HELD = 'HELD',
  SKIPPED = 'SKIPPED',
  SENT = 'SENT',
  UNSENT = 'UNSENT',
}

registerEnumType(PickingOutcome, {
  name: 'PickingOutcome',
  description: 'What became of one order of several that were acted on at once (E5).',
  valuesConfig: {
    PRINTED: { description: 'Its waybill is printed.' },
    REPRINTED: { description: 'Its waybill is printed again, marked as a reprint.' },
    HELD: { description: 'A check failed; a question waits for its owner.' },
    SKIPPED: { description: 'It is not printed now: picked up in the shop, on hold, sent or cancelled.' },
    SENT: { description: 'Its parcel has left.' },
    UNSENT: { description: 'It stays: it has no printed waybill, or cannot be sent now.' },
  },
});

@ObjectType('PickingResult', {
  simpleResolvers: true,
  description: 'What became of one order of several that were acted on at once (E5).',
})
export class PickingResultType {
  @Field(() => OrderType, { nullable: true, description: 'The order; null when you may not see orders.' })
  order!: OrderType | null;

  @Field(() => PickingOutcome, { description: 'What became of it.' })
  outcome!: PickingOutcome;
}

/** The report, order by order. */
export const resultsOf = (parts: Readonly<Partial<Record<PickingOutcome, readonly string[]>>>): PickingResultType[] =>
  Object.values(PickingOutcome).flatMap((outcome) =>
    (parts[outcome] ?? []).map((id) => ({ order: ref(OrderType, id), outcome })),
  );
