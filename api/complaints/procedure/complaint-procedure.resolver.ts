import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../../kernel/permission.js';
import { Connection, connectionOf, page, RootPageArgs, ref } from '../../kernel/read/index.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { Auth, Hint } from '../../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../../kernel/schema/payload.js';
import { ComplaintType } from '../complaint.type.js';
import * as inputs from './complaint-procedure.inputs.js';
import { CaseStepType, ComplaintProcedureOrder, ComplaintProcedureType } from './complaint-procedure.type.js';
import * as work from './work-steps.js';

@ArgsType()
class ComplaintProceduresArgs extends RootPageArgs {
  @Field(() => inputs.ComplaintProcedureFilter, { nullable: true, description: 'Which ones.' })
  filter?: inputs.ComplaintProcedureFilter | null;

  @Field(() => ComplaintProcedureOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof ComplaintProcedureOrder> | null;
}

type Answer = Promise<Record<string, unknown>>;
const answer = (name: string) => payload(name, { caseStep: () => CaseStepType });
const toStep = ({ id }: { id: string }): Record<string, unknown> => ({ caseStep: ref(CaseStepType, id) });
const what = { description: 'What to do.' };

/** What is done about the complaints of each category (H3). */
@Resolver()
export class ComplaintProcedureResolver {
  @Query(() => ComplaintProcedureType, { nullable: true, description: 'A procedure; null when there is none.' })
  @Auth(Permission.COMPLAINTS_HANDLE)
  complaintProcedure(@Arg('id', () => ID, { description: 'Its id.' }) id: string): ComplaintProcedureType | null {
    return ref(ComplaintProcedureType, id);
  }

  @Query(() => connectionOf(() => ComplaintProcedureType), {
    description: 'What is done about the complaints of each category (H3).',
  })
  @Auth(Permission.COMPLAINTS_HANDLE)
  complaintProcedures(
    @Args(() => ComplaintProceduresArgs) args: ComplaintProceduresArgs,
  ): Connection<ComplaintProcedureType> {
    return page(ComplaintProcedureType, args);
  }

  @Does(
    work.writeComplaintProcedure,
    payload('WriteComplaintProcedurePayload', { complaintProcedure: () => ComplaintProcedureType }),
    {
      description: 'Writes the procedure of a category anew; what it was is kept (H3).',
      action: { on: 'ComplaintProcedure', value: 'WRITE_PROCEDURE', kind: 'EDIT' },
    },
  )
  writeComplaintProcedure(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.WriteComplaintProcedureInput, what) input: inputs.WriteComplaintProcedureInput,
  ): Answer {
    return carryOut(work.writeComplaintProcedure, ctx, input, ({ id }) => ({
      complaintProcedure: ref(ComplaintProcedureType, id),
    }));
  }
}

/** The steps of a case. */
@Resolver(() => ComplaintType)
export class StepsOfComplaint {
  @Connection(() => CaseStepType, {
    by: 'complaintId',
    description: 'What is done about it, step by step, as the procedure of its category said then (H3); for the desk.',
    defaultOrder: { field: 'ID', direction: 'ASC' },
  })
  @Hint({ hidden: ['LIST'] })
  steps!: Connection<CaseStepType>;

  @Does(work.takeCaseStep, answer('TakeCaseStepPayload'), {
    description: 'Ticks a step of a case; whoever is second is refused (H3).',
  })
  takeCaseStep(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.TakeCaseStepInput, what) input: inputs.TakeCaseStepInput,
  ): Answer {
    return carryOut(work.takeCaseStep, ctx, input, toStep);
  }

  @Does(work.leaveCaseStepOut, answer('LeaveCaseStepOutPayload'), {
    description: 'Leaves a step of a case out, with the reason (H3).',
  })
  leaveCaseStepOut(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.LeaveCaseStepOutInput, what) input: inputs.LeaveCaseStepOutInput,
  ): Answer {
    return carryOut(work.leaveCaseStepOut, ctx, input, toStep);
  }

  @Does(work.reopenCaseStep, answer('ReopenCaseStepPayload'), {
    description: 'Opens a step again that was ticked by hand by mistake (H3).',
  })
  reopenCaseStep(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.CaseStepInput, what) input: inputs.CaseStepInput,
  ): Answer {
    return carryOut(work.reopenCaseStep, ctx, input, toStep);
  }
}
