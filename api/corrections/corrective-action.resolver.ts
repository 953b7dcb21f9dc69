import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, RootPageArgs, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import {
  CancelCorrectiveActionInput,
  CorrectiveActionFilter,
  FinishCorrectiveActionInput,
  HandOverCorrectiveActionInput,
  PlanCorrectiveActionInput,
  ReplaceCorrectiveActionInput,
} from './corrective-action.inputs.js';
import { CorrectiveActionOrder, CorrectiveActionType } from './corrective-action.type.js';
import {
  cancelCorrectiveAction,
  finishCorrectiveAction,
  handOverCorrectiveAction,
  planCorrectiveAction,
  replaceCorrectiveAction,
} from './work-corrective-action.js';

@ArgsType()
class CorrectiveActionsArgs extends RootPageArgs {
  @Field(() => CorrectiveActionFilter, { nullable: true, description: 'Which ones.' })
  filter?: CorrectiveActionFilter | null;

  @Field(() => CorrectiveActionOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof CorrectiveActionOrder> | null;
}

const answer = { correctiveAction: () => CorrectiveActionType };
const toAction = ({ id }: { id: string }): Record<string, unknown> => ({
  correctiveAction: ref(CorrectiveActionType, id),
});

type Answer = Promise<Record<string, unknown>>;

/** What is done about causes of complaints, and whether it helped (H3). */
@Resolver()
export class CorrectiveActionResolver {
  @Query(() => CorrectiveActionType, { nullable: true, description: 'A corrective action; null when there is none.' })
  @Auth(Permission.COMPLAINTS_HANDLE)
  correctiveAction(@Arg('id', () => ID, { description: 'Its id.' }) id: string): CorrectiveActionType | null {
    return ref(CorrectiveActionType, id);
  }

  @Query(() => connectionOf(() => CorrectiveActionType), { description: 'Corrective actions 纠正措施 (H3).' })
  @Auth(Permission.COMPLAINTS_HANDLE)
  correctiveActions(@Args(() => CorrectiveActionsArgs) args: CorrectiveActionsArgs): Connection<CorrectiveActionType> {
    return page(CorrectiveActionType, args);
  }

  @Does(planCorrectiveAction, payload('PlanCorrectiveActionPayload', answer), {
    description: 'Plans a corrective action with owner and day, from a case, an incident, an alert or a cause (H3).',
    action: { on: 'CorrectiveAction', value: 'CREATE', kind: 'CREATE', tone: 'PRIMARY' },
  })
  planCorrectiveAction(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PlanCorrectiveActionInput, { description: 'What to do.' }) input: PlanCorrectiveActionInput,
  ): Answer {
    return carryOut(planCorrectiveAction, ctx, input, toAction);
  }

  @Does(handOverCorrectiveAction, payload('HandOverCorrectiveActionPayload', answer), {
    description: 'Gives a corrective action to another owner, or another day (H3).',
    action: { on: 'CorrectiveAction', value: 'HAND_OVER', kind: 'TRANSITION' },
  })
  handOverCorrectiveAction(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => HandOverCorrectiveActionInput, { description: 'What to do.' })
    input: HandOverCorrectiveActionInput,
  ): Answer {
    return carryOut(handOverCorrectiveAction, ctx, input, toAction);
  }

  @Does(finishCorrectiveAction, payload('FinishCorrectiveActionPayload', answer), {
    description: 'Says that a corrective action was done, and what proves it; its effect is measured later (H3).',
    action: { on: 'CorrectiveAction', value: 'FINISH', kind: 'TRANSITION', tone: 'SUCCESS' },
  })
  finishCorrectiveAction(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => FinishCorrectiveActionInput, { description: 'What to do.' }) input: FinishCorrectiveActionInput,
  ): Answer {
    return carryOut(finishCorrectiveAction, ctx, input, toAction);
  }

  @Does(replaceCorrectiveAction, payload('ReplaceCorrectiveActionPayload', answer), {
    description: 'Plans another corrective action in the place of one that did not help; answers the new one (H3).',
    action: { on: 'CorrectiveAction', value: 'REPLACE', kind: 'TRANSITION' },
  })
  replaceCorrectiveAction(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReplaceCorrectiveActionInput, { description: 'What to do.' })
    input: ReplaceCorrectiveActionInput,
  ): Answer {
    return carryOut(replaceCorrectiveAction, ctx, input, toAction);
  }

  @Does(cancelCorrectiveAction, payload('CancelCorrectiveActionPayload', answer), {
    description: 'Cancels a corrective action, with a reason (H3).',
    action: { on: 'CorrectiveAction', value: 'CANCEL', kind: 'TRANSITION', tone: 'DANGER', confirm: true },
  })
  cancelCorrectiveAction(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CancelCorrectiveActionInput, { description: 'What to do.' }) input: CancelCorrectiveActionInput,
  ): Answer {
    return carryOut(cancelCorrectiveAction, ctx, input, toAction);
  }
}
