import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../../kernel/permission.js';
import { type Connection, connectionOf, page, RootPageArgs, ref } from '../../kernel/read/index.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { Auth } from '../../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../../kernel/schema/payload.js';
import {
  ComplaintTargetFilter,
  ComplaintTargetOrder,
  ComplaintTargetType,
  CreateComplaintTargetInput,
  UpdateComplaintTargetInput,
} from './complaint-target.type.js';
import { createComplaintTarget, updateComplaintTarget } from './write-target.js';

@ArgsType()
class ComplaintTargetsArgs extends RootPageArgs {
  @Field(() => ComplaintTargetFilter, { nullable: true, description: 'Which ones.' })
  filter?: ComplaintTargetFilter | null;

  @Field(() => ComplaintTargetOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof ComplaintTargetOrder> | null;
}

const answer = { complaintTarget: () => ComplaintTargetType };
const toTarget = ({ id }: { id: string }): Record<string, unknown> => ({
  complaintTarget: ref(ComplaintTargetType, id),
});

type Answer = Promise<Record<string, unknown>>;

@Resolver()
export class ComplaintClockResolver {
  @Query(() => ComplaintTargetType, { nullable: true, description: 'A time target; null when there is none.' })
  @Auth(Permission.COMPLAINTS_ASSIGN)
  complaintTarget(@Arg('id', () => ID, { description: 'Its id.' }) id: string): ComplaintTargetType | null {
    return ref(ComplaintTargetType, id);
  }

  @Query(() => connectionOf(() => ComplaintTargetType), {
    description: 'How fast complaints are answered and resolved, by severity and category (H4).',
  })
  @Auth(Permission.COMPLAINTS_ASSIGN)
  complaintTargets(@Args(() => ComplaintTargetsArgs) args: ComplaintTargetsArgs): Connection<ComplaintTargetType> {
    return page(ComplaintTargetType, args);
  }

  @Does(createComplaintTarget, payload('CreateComplaintTargetPayload', answer), {
    description: 'Sets a time target for a category of complaints (H4).',
    action: { on: 'ComplaintTarget', value: 'CREATE', kind: 'CREATE', tone: 'PRIMARY' },
  })
  createComplaintTarget(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateComplaintTargetInput, { description: 'The target.' }) input: CreateComplaintTargetInput,
  ): Answer {
    return carryOut(createComplaintTarget, ctx, input, toTarget);
  }

  @Does(updateComplaintTarget, payload('UpdateComplaintTargetPayload', answer), {
    description: 'Changes a time target; due times of open complaints are counted anew (H4).',
    action: { on: 'ComplaintTarget', value: 'EDIT', kind: 'EDIT' },
  })
  updateComplaintTarget(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateComplaintTargetInput, { description: 'The changes.' }) input: UpdateComplaintTargetInput,
  ): Answer {
    return carryOut(updateComplaintTarget, ctx, input, toTarget);
  }
}
