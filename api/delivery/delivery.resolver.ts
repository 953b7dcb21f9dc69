import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, type OrderBy, page, RootPageArgs, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import {
  AssignDeliveryInput,
  DeliverInput,
  DeliveryTaskFilter,
  DeliveryTaskInput,
  FailDeliveryInput,
  TakeDeliveryBackInput,
} from './delivery.inputs.js';
import { DeliveryTaskOrder, DeliveryTaskType } from './delivery-task.type.js';
import * as ends from './end-task.js';
import * as takes from './take-task.js';

const answer = { deliveryTask: () => DeliveryTaskType };
const toTask = ({ id }: { id: string }): Record<string, unknown> => ({ deliveryTask: ref(DeliveryTaskType, id) });

type Answer = Promise<Record<string, unknown>>;

@ArgsType()
class DeliveryTasksArgs extends RootPageArgs {
  @Field(() => DeliveryTaskFilter, { nullable: true, description: 'Which ones.' })
  filter?: DeliveryTaskFilter | null;

  @Field(() => DeliveryTaskOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: OrderBy | null;
}

@Resolver()
export class DeliveryResolver {
  @Query(() => connectionOf(() => DeliveryTaskType), {
    description:
      'Parcels in local delivery: for couriers what is open to them and theirs, for shop and staff all (E6).',
  })
  @Auth(Permission.DELIVERIES_READ)
  deliveryTasks(@Args(() => DeliveryTasksArgs) args: DeliveryTasksArgs): Connection<DeliveryTaskType> {
    return page(DeliveryTaskType, args);
  }

  @Query(() => DeliveryTaskType, {
    nullable: true,
    description: 'A parcel in local delivery; null when there is none, or it is not yours to see.',
  })
  @Auth(Permission.DELIVERIES_READ)
  deliveryTask(@Arg('id', () => ID, { description: 'Its id.' }) id: string): DeliveryTaskType | null {
    return ref(DeliveryTaskType, id);
  }

  @Does(takes.acceptDelivery, payload('AcceptDeliveryPayload', answer), {
    description: 'A courier takes an open task; of two at once one wins (E6).',
    action: { on: 'DeliveryTask', value: 'ACCEPT', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  acceptDelivery(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DeliveryTaskInput, { description: 'Which.' }) input: DeliveryTaskInput,
  ): Answer {
    return carryOut(takes.acceptDelivery, ctx, input, toTask);
  }

  @Does(takes.assignDelivery, payload('AssignDeliveryPayload', answer), {
    description: 'Gives a task to a courier of the shop or of the platform (E6).',
    action: { on: 'DeliveryTask', value: 'ASSIGN', kind: 'TRANSITION' },
  })
  assignDelivery(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AssignDeliveryInput, { description: 'Which, and to whom.' }) input: AssignDeliveryInput,
  ): Answer {
    return carryOut(takes.assignDelivery, ctx, input, toTask);
  }

  @Does(takes.giveDeliveryBack, payload('GiveDeliveryBackPayload', answer), {
    description: 'The courier cannot bring it; it is open for others again (E6).',
    action: { on: 'DeliveryTask', value: 'GIVE_BACK', kind: 'TRANSITION', tone: 'WARNING' },
  })
  giveDeliveryBack(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DeliveryTaskInput, { description: 'Which.' }) input: DeliveryTaskInput,
  ): Answer {
    return carryOut(takes.giveDeliveryBack, ctx, input, toTask);
  }

  @Does(takes.pickUpDelivery, payload('PickUpDeliveryPayload', answer), {
    description: 'The courier has the parcel and sets out (E6).',
    action: { on: 'DeliveryTask', value: 'PICK_UP', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  pickUpDelivery(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DeliveryTaskInput, { description: 'Which.' }) input: DeliveryTaskInput,
  ): Answer {
    return carryOut(takes.pickUpDelivery, ctx, input, toTask);
  }

  @Does(ends.completeDelivery, payload('CompleteDeliveryPayload', answer), {
    description:
      'The parcel was handed over, proven by the buyer’s code or a picture (E6), and what its task says was collected in cash (F3).',
    action: { on: 'DeliveryTask', value: 'DELIVER', kind: 'TRANSITION', tone: 'SUCCESS' },
  })
  completeDelivery(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DeliverInput, { description: 'Which, and the proof.' }) input: DeliverInput,
  ): Answer {
    return carryOut(ends.completeDelivery, ctx, input, toTask);
  }

  @Does(ends.failDelivery, payload('FailDeliveryPayload', answer), {
    description: 'The parcel could not be handed over; failed too often it goes back to the shop (E6).',
    action: { on: 'DeliveryTask', value: 'FAIL', kind: 'TRANSITION', tone: 'WARNING' },
  })
  failDelivery(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => FailDeliveryInput, { description: 'Which, and why.' }) input: FailDeliveryInput,
  ): Answer {
    return carryOut(ends.failDelivery, ctx, input, toTask);
  }

  @Does(ends.takeDeliveryBack, payload('TakeDeliveryBackPayload', answer), {
    description: 'The shop has the parcel in hand again: stock is put back, its units are refunded (E6, C3).',
    action: { on: 'DeliveryTask', value: 'TAKE_BACK', kind: 'TRANSITION', tone: 'WARNING', confirm: true },
  })
  takeDeliveryBack(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TakeDeliveryBackInput, { description: 'Which, and why.' }) input: TakeDeliveryBackInput,
  ): Answer {
    return carryOut(ends.takeDeliveryBack, ctx, input, toTask);
  }
}
