import { Arg, Ctx, Resolver } from 'type-graphql';
import { Connection, ref } from '../../kernel/read/index.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { Hint } from '../../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../../kernel/schema/payload.js';
import { ReturnReasonRuleType } from '../reasons/return-reason-rule.type.js';
import { ReturnType } from '../return.type.js';
import {
  LeaveReturnStepOutInput,
  ReturnStepInput,
  TakeReturnStepInput,
  WriteReturnPlaybookInput,
} from './return-playbook.inputs.js';
import { ReturnPlaybookType, ReturnStepType } from './return-playbook.type.js';
import * as work from './work-steps.js';
import { writeReturnPlaybook } from './write-playbook.js';

const answer = { returnStep: () => ReturnStepType };
const toStep = ({ id }: { id: string }): Record<string, unknown> => ({ returnStep: ref(ReturnStepType, id) });

type Answer = Promise<Record<string, unknown>>;

/** The playbooks of a reason. */
@Resolver(() => ReturnReasonRuleType)
export class PlaybooksOfReason {
  @Connection(() => ReturnPlaybookType, {
    by: 'reasonRuleId',
    description: 'What is done about it, step by step, every version with who wrote it, the latest first (G2).',
  })
  @Hint({ hidden: ['LIST'] })
  playbooks!: Connection<ReturnPlaybookType>;

  @Does(writeReturnPlaybook, payload('WriteReturnPlaybookPayload', { returnReasonRule: () => ReturnReasonRuleType }), {
    description: 'Writes the playbook of a reason anew; what it was is kept (G2).',
    action: { on: 'ReturnReasonRule', value: 'WRITE_PLAYBOOK', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  writeReturnPlaybook(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WriteReturnPlaybookInput, { description: 'The steps.' }) input: WriteReturnPlaybookInput,
  ): Answer {
    return carryOut(writeReturnPlaybook, ctx, input, ({ id }) => ({ returnReasonRule: ref(ReturnReasonRuleType, id) }));
  }
}

/** The steps of a return. */
@Resolver(() => ReturnType)
export class StepsOfReturn {
  @Connection(() => ReturnStepType, {
    by: 'returnId',
    description:
      'What is done about it, step by step, as the playbook of its reason said then (G2); none for the buyer.',
    defaultOrder: { field: 'ID', direction: 'ASC' },
  })
  @Hint({ hidden: ['LIST'] })
  steps!: Connection<ReturnStepType>;

  @Does(work.takeReturnStep, payload('TakeReturnStepPayload', answer), {
    description: 'Ticks a step of a return’s playbook; whoever is second is refused (G2).',
  })
  takeReturnStep(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TakeReturnStepInput, { description: 'What to do.' }) input: TakeReturnStepInput,
  ): Answer {
    return carryOut(work.takeReturnStep, ctx, input, toStep);
  }

  @Does(work.leaveReturnStepOut, payload('LeaveReturnStepOutPayload', answer), {
    description: 'Leaves a step of a return’s playbook out, with the reason (G2).',
  })
  leaveReturnStepOut(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => LeaveReturnStepOutInput, { description: 'What to do.' }) input: LeaveReturnStepOutInput,
  ): Answer {
    return carryOut(work.leaveReturnStepOut, ctx, input, toStep);
  }

  @Does(work.reopenReturnStep, payload('ReopenReturnStepPayload', answer), {
    description: 'Opens a step again that was ticked by hand by mistake (G2).',
  })
  reopenReturnStep(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReturnStepInput, { description: 'Which step.' }) input: ReturnStepInput,
  ): Answer {
    return carryOut(work.reopenReturnStep, ctx, input, toStep);
  }
}
