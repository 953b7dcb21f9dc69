import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../../kernel/permission.js';
import { type Connection, connectionOf, page, ref } from '../../kernel/read/index.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { Auth } from '../../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../../kernel/schema/payload.js';
import {
  AssignDifferenceInput,
  DifferenceActionInput,
  NoteDifferenceInput,
  RejectResolutionInput,
  ResolveDifferenceInput,
} from './difference.inputs.js';
import { ReconciliationDifferenceType } from './difference.type.js';
import { ReconciliationDifferencesArgs } from './difference-lists.js';
import * as decide from './resolve-difference.js';

const answer = (name: string) => payload(name, { reconciliationDifference: () => ReconciliationDifferenceType });
const refOf = (id: string) => ({ reconciliationDifference: ref(ReconciliationDifferenceType, id) });
const what = { description: 'The difference.' };

/** The desk of differences between bills and the ledger. */
@Resolver()
export class DifferenceResolver {
  @Query(() => connectionOf(() => ReconciliationDifferenceType), {
    description: 'Differences between bills and the ledger 对账差异 (F6).',
  })
  @Auth(Permission.RECONCILIATION_READ)
  reconciliationDifferences(
    @Args(() => ReconciliationDifferencesArgs) args: ReconciliationDifferencesArgs,
  ): Connection<ReconciliationDifferenceType> {
    return page(ReconciliationDifferenceType, args);
  }

  @Query(() => ReconciliationDifferenceType, {
    nullable: true,
    description: 'One difference; null when there is none.',
  })
  @Auth(Permission.RECONCILIATION_READ)
  reconciliationDifference(@Arg('id', () => ID, what) id: string): ReconciliationDifferenceType | null {
    return ref(ReconciliationDifferenceType, id);
  }

  @Does(decide.assignDifference, answer('AssignDifferencePayload'), {
    description: 'Takes a difference up, or gives it to somebody of finance.',
    action: { on: 'ReconciliationDifference', value: 'ASSIGN', kind: 'TRANSITION' },
  })
  assignDifference(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AssignDifferenceInput, what) input: AssignDifferenceInput,
  ) {
    return carryOut(decide.assignDifference, ctx, input, ({ id }) => refOf(id));
  }

  @Does(decide.noteDifference, answer('NoteDifferencePayload'), {
    description: 'Adds a note to a difference.',
    action: { on: 'ReconciliationDifference', value: 'NOTE', kind: 'TRANSITION' },
  })
  noteDifference(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => NoteDifferenceInput, what) input: NoteDifferenceInput,
  ) {
    return carryOut(decide.noteDifference, ctx, input, ({ id }) => refOf(id));
  }

  @Does(decide.resolveDifference, answer('ResolveDifferencePayload'), {
    description:
      'Says where the money of a difference belongs and books it, once; above the market’s limit a second person approves first (F6).',
    action: { on: 'ReconciliationDifference', value: 'RESOLVE', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  resolveDifference(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ResolveDifferenceInput, what) input: ResolveDifferenceInput,
  ) {
    return carryOut(decide.resolveDifference, ctx, input, ({ differenceId }) => refOf(differenceId));
  }

  @Does(decide.approveResolution, answer('ApproveResolutionPayload'), {
    description: 'A second person approves the booking of a difference; nobody their own (F6).',
    action: { on: 'ReconciliationDifference', value: 'APPROVE', kind: 'TRANSITION', tone: 'SUCCESS', confirm: true },
  })
  approveResolution(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DifferenceActionInput, what) input: DifferenceActionInput,
  ) {
    return carryOut(decide.approveResolution, ctx, input, ({ differenceId }) => refOf(differenceId));
  }

  @Does(decide.rejectResolution, answer('RejectResolutionPayload'), {
    description: 'A second person turns the booking of a difference down, with a reason.',
    action: { on: 'ReconciliationDifference', value: 'REJECT', kind: 'TRANSITION', tone: 'DANGER' },
  })
  rejectResolution(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RejectResolutionInput, what) input: RejectResolutionInput,
  ) {
    return carryOut(decide.rejectResolution, ctx, input, ({ differenceId }) => refOf(differenceId));
  }
}
