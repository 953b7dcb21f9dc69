import { Arg, Args, Ctx, Field, ID, InputType, Query, Resolver } from 'type-graphql';
import { Permission } from '../../kernel/permission.js';
import { type Connection, connectionOf, page, ref } from '../../kernel/read/index.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { Auth } from '../../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../../kernel/schema/payload.js';
import { UUID } from '../../kernel/schema/scalars.js';
import { reconcileNow } from './reconcile-now.js';
import { ReconciliationRunsArgs, ReconciliationRunType } from './run.type.js';

@InputType('ReconcileNowInput', { description: 'Asks for bills out of turn.' })
class ReconcileNowInput {
  @Field(() => UUID, { description: 'Made by the client, one per intent (F4).' })
  idempotencyKey!: string;
}

/** Bills and statements against the ledger. */
@Resolver()
export class ReconciliationRunResolver {
  @Query(() => connectionOf(() => ReconciliationRunType), {
    description: 'Bills and statements that were compared with the ledger (F6).',
  })
  @Auth(Permission.RECONCILIATION_READ)
  reconciliationRuns(
    @Args(() => ReconciliationRunsArgs) args: ReconciliationRunsArgs,
  ): Connection<ReconciliationRunType> {
    return page(ReconciliationRunType, args);
  }

  @Query(() => ReconciliationRunType, { nullable: true, description: 'One comparison; null when there is none.' })
  @Auth(Permission.RECONCILIATION_READ)
  reconciliationRun(@Arg('id', () => ID, { description: 'The comparison.' }) id: string): ReconciliationRunType | null {
    return ref(ReconciliationRunType, id);
  }

  @Does(
    reconcileNow,
    payload('ReconcileNowPayload', { isAsked: () => Boolean }, { isAsked: 'True; null when `errors` is not empty.' }),
    {
      description:
        'Fetches bills that are not here yet and compares everything with the ledger now, not at the next full hour; answers before it is done (F6).',
      throttlePerMinute: 6,
    },
  )
  reconcileNow(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReconcileNowInput, { description: 'What to do.' }) input: ReconcileNowInput,
  ) {
    return carryOut(reconcileNow, ctx, input, () => ({ isAsked: true }));
  }
}
