import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../../kernel/permission.js';
import { type Connection, connectionOf, page, Related, RootPageArgs, ref } from '../../kernel/read/index.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { Auth } from '../../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../../kernel/schema/payload.js';
import { ComplaintType } from '../complaint.type.js';
import { ComplaintCauseFilter, CreateComplaintCauseInput, UpdateComplaintCauseInput } from './cause.inputs.js';
import { ComplaintCauseOrder, ComplaintCauseType } from './cause.type.js';
import { createComplaintCause, updateComplaintCause } from './write-cause.js';

@ArgsType()
class ComplaintCausesArgs extends RootPageArgs {
  @Field(() => ComplaintCauseFilter, { nullable: true, description: 'Which ones.' })
  filter?: ComplaintCauseFilter | null;

  @Field(() => ComplaintCauseOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof ComplaintCauseOrder> | null;
}

const answer = { complaintCause: () => ComplaintCauseType };
const toCause = ({ id }: { id: string }): Record<string, unknown> => ({ complaintCause: ref(ComplaintCauseType, id) });

@Resolver()
export class CauseResolver {
  @Query(() => ComplaintCauseType, { nullable: true, description: 'A cause of complaints; null when there is none.' })
  @Auth(Permission.COMPLAINTS_READ)
  complaintCause(@Arg('id', () => ID, { description: 'Its id.' }) id: string): ComplaintCauseType | null {
    return ref(ComplaintCauseType, id);
  }

  @Query(() => connectionOf(() => ComplaintCauseType), { description: 'The tree of causes, level by level (H3).' })
  @Auth(Permission.COMPLAINTS_READ)
  complaintCauses(@Args(() => ComplaintCausesArgs) args: ComplaintCausesArgs): Connection<ComplaintCauseType> {
    return page(ComplaintCauseType, args);
  }

  @Does(createComplaintCause, payload('CreateComplaintCausePayload', answer), {
    description: 'Adds a node to the tree of causes (H3).',
    action: { on: 'ComplaintCause', value: 'CREATE', kind: 'CREATE', tone: 'PRIMARY' },
  })
  createComplaintCause(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateComplaintCauseInput, { description: 'What to add.' }) input: CreateComplaintCauseInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(createComplaintCause, ctx, input, toCause);
  }

  @Does(updateComplaintCause, payload('UpdateComplaintCausePayload', answer), {
    description: 'Names a cause anew, moves it, or takes it out of use (H3).',
    action: { on: 'ComplaintCause', value: 'EDIT', kind: 'EDIT' },
  })
  updateComplaintCause(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateComplaintCauseInput, { description: 'The changes.' }) input: UpdateComplaintCauseInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(updateComplaintCause, ctx, input, toCause);
  }
}

/** Where the cause of a complaint stands in the tree. */
@Resolver(() => ComplaintType)
export class CauseOfComplaint {
  @Related(() => ComplaintCauseType, {
    by: 'rootCauseId',
    description:
      'Its cause in the tree of causes; null until it is resolved, and for whoever is not of the staff (H3).',
  })
  rootCause!: ComplaintCauseType | null;
}
