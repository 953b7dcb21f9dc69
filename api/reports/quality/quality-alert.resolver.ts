import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../../kernel/permission.js';
import { type Connection, connectionOf, page, RootPageArgs, ref } from '../../kernel/read/index.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { Auth } from '../../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../../kernel/schema/payload.js';
import { AcknowledgeQualityAlertInput, CloseQualityAlertInput, QualityAlertFilter } from './quality-alert.inputs.js';
import { QualityAlertOrder, QualityAlertType } from './quality-alert.type.js';
import { acknowledgeQualityAlert, closeQualityAlert } from './work-quality-alert.js';

@ArgsType()
class QualityAlertsArgs extends RootPageArgs {
  @Field(() => QualityAlertFilter, { nullable: true, description: 'Which ones.' })
  filter?: QualityAlertFilter | null;

  @Field(() => QualityAlertOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof QualityAlertOrder> | null;
}

const answer = { qualityAlert: () => QualityAlertType };
const toAlert = ({ id }: { id: string }): Record<string, unknown> => ({ qualityAlert: ref(QualityAlertType, id) });

/** Products of which too much comes back (G7). */
@Resolver()
export class QualityAlertResolver {
  @Query(() => QualityAlertType, {
    nullable: true,
    description: 'A quality alert; null when there is none, or it is not yours to see.',
  })
  @Auth(Permission.REPORTS_READ)
  qualityAlert(@Arg('id', () => ID, { description: 'Its id.' }) id: string): QualityAlertType | null {
    return ref(QualityAlertType, id);
  }

  @Query(() => connectionOf(() => QualityAlertType), {
    description: 'Quality alerts you may see: of your shops as a member, all as staff (G7).',
  })
  @Auth(Permission.REPORTS_READ)
  qualityAlerts(@Args(() => QualityAlertsArgs) args: QualityAlertsArgs): Connection<QualityAlertType> {
    return page(QualityAlertType, args);
  }

  @Does(acknowledgeQualityAlert, payload('AcknowledgeQualityAlertPayload', answer), {
    description: 'Names what is done about a product that comes back, and by when (G7).',
    action: { on: 'QualityAlert', value: 'ACKNOWLEDGE', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  acknowledgeQualityAlert(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AcknowledgeQualityAlertInput, { description: 'What to do.' })
    input: AcknowledgeQualityAlertInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(acknowledgeQualityAlert, ctx, input, toAlert);
  }

  @Does(closeQualityAlert, payload('CloseQualityAlertPayload', answer), {
    description: 'Closes a quality alert whose corrective action was taken (G7).',
    action: { on: 'QualityAlert', value: 'CLOSE', kind: 'TRANSITION', tone: 'SUCCESS' },
  })
  closeQualityAlert(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CloseQualityAlertInput, { description: 'What to do.' }) input: CloseQualityAlertInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(closeQualityAlert, ctx, input, toAlert);
  }
}
