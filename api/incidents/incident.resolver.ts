import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { SaleStopType } from '../catalog/index.js';
import { FileType } from '../files/index.js';
import { Permission } from '../kernel/permission.js';
import { Connection, connectionOf, page, RootPageArgs, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth, Hint } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { contactIncidentCustomers } from './contact-customers.js';
import { downloadIncidentReport } from './download-incident-report.js';
import { handOverIncident } from './hand-over-incident.js';
import {
  AddIncidentRecordInput,
  CloseIncidentInput,
  ContactIncidentCustomersInput,
  DownloadIncidentReportInput,
  HandOverIncidentInput,
  IncidentFilter,
  LiftSaleStopInput,
  OpenIncidentInput,
  PlanIncidentStepInput,
  StopSaleInput,
  TakeIncidentStepInput,
} from './incident.inputs.js';
import { IncidentOrder, IncidentType } from './incident.type.js';
import * as work from './work-incident.js';

@ArgsType()
class IncidentsArgs extends RootPageArgs {
  @Field(() => IncidentFilter, { nullable: true, description: 'Which ones.' })
  filter?: IncidentFilter | null;

  @Field(() => IncidentOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof IncidentOrder> | null;
}

const answer = { incident: () => IncidentType };
const toIncident = ({ id }: { id: string }): Record<string, unknown> => ({ incident: ref(IncidentType, id) });

type Answer = Promise<Record<string, unknown>>;

@Resolver()
export class IncidentResolver {
  @Query(() => IncidentType, { nullable: true, description: 'A major incident; null when there is none.' })
  @Auth(Permission.COMPLAINTS_HANDLE)
  incident(@Arg('id', () => ID, { description: 'Its id.' }) id: string): IncidentType | null {
    return ref(IncidentType, id);
  }

  @Query(() => connectionOf(() => IncidentType), { description: 'Major incidents 重大事件 (H9).' })
  @Auth(Permission.COMPLAINTS_HANDLE)
  incidents(@Args(() => IncidentsArgs) args: IncidentsArgs): Connection<IncidentType> {
    return page(IncidentType, args);
  }

  @Does(work.openIncident, payload('OpenIncidentPayload', answer), {
    description: 'Opens a major incident; you own it (H9).',
    action: { on: 'Incident', value: 'CREATE', kind: 'CREATE', tone: 'PRIMARY' },
  })
  openIncident(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => OpenIncidentInput, { description: 'What to do.' }) input: OpenIncidentInput,
  ): Answer {
    return carryOut(work.openIncident, ctx, input, toIncident);
  }

  @Does(work.addIncidentRecord, payload('AddIncidentRecordPayload', answer), {
    description: 'Adds a complaint, return or order to an incident (H9).',
    action: { on: 'Incident', value: 'ADD_RECORD', kind: 'TRANSITION' },
  })
  addIncidentRecord(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AddIncidentRecordInput, { description: 'What to do.' }) input: AddIncidentRecordInput,
  ): Answer {
    return carryOut(work.addIncidentRecord, ctx, input, toIncident);
  }

  @Does(work.planIncidentStep, payload('PlanIncidentStepPayload', answer), {
    description: 'Adds a step to the checklist of an incident (H9).',
    action: { on: 'Incident', value: 'PLAN_STEP', kind: 'TRANSITION' },
  })
  planIncidentStep(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PlanIncidentStepInput, { description: 'What to do.' }) input: PlanIncidentStepInput,
  ): Answer {
    return carryOut(work.planIncidentStep, ctx, input, toIncident);
  }

  @Does(work.takeIncidentStep, payload('TakeIncidentStepPayload', answer), {
    description: 'Ticks a step of the checklist off (H9).',
    action: { on: 'Incident', value: 'TAKE_STEP', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  takeIncidentStep(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TakeIncidentStepInput, { description: 'What to do.' }) input: TakeIncidentStepInput,
  ): Answer {
    return carryOut(work.takeIncidentStep, ctx, input, toIncident);
  }

  @Does(work.stopSale, payload('StopSalePayload', answer), {
    description: 'Stops the sale of a variant or a shop until the incident is over (H9).',
    action: { on: 'Incident', value: 'STOP_SALE', kind: 'TRANSITION', tone: 'DANGER', confirm: true },
  })
  stopSale(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StopSaleInput, { description: 'What to do.' }) input: StopSaleInput,
  ): Answer {
    return carryOut(work.stopSale, ctx, input, toIncident);
  }

  @Does(work.liftSaleStopByHand, payload('LiftSaleStopPayload', answer), {
    description: 'Sells again what was stopped, before the incident is over (H9).',
    action: { on: 'Incident', value: 'LIFT_STOP', kind: 'TRANSITION' },
  })
  liftSaleStop(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => LiftSaleStopInput, { description: 'What to do.' }) input: LiftSaleStopInput,
  ): Answer {
    return carryOut(work.liftSaleStopByHand, ctx, input, toIncident);
  }

  @Does(contactIncidentCustomers, payload('ContactIncidentCustomersPayload', answer), {
    description: 'Tells all customers of an incident’s cases and orders something, each once (H9).',
    action: { on: 'Incident', value: 'CONTACT', kind: 'TRANSITION', confirm: true },
  })
  contactIncidentCustomers(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ContactIncidentCustomersInput, { description: 'What to do.' })
    input: ContactIncidentCustomersInput,
  ): Answer {
    return carryOut(contactIncidentCustomers, ctx, input, toIncident);
  }

  @Does(handOverIncident, payload('HandOverIncidentPayload', answer), {
    description: 'Hands an incident over to another owner, with reason and note (H9).',
    action: { on: 'Incident', value: 'HAND_OVER', kind: 'TRANSITION' },
  })
  handOverIncident(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => HandOverIncidentInput, { description: 'What to do.' }) input: HandOverIncidentInput,
  ): Answer {
    return carryOut(handOverIncident, ctx, input, toIncident);
  }

  @Does(
    downloadIncidentReport,
    payload(
      'DownloadIncidentReportPayload',
      { file: () => FileType },
      { file: 'The file, for whoever asked, for a day; null when `errors` is not empty.' },
    ),
    { description: 'Makes the closing document of an incident; the same bytes every time once it is closed (H9).' },
  )
  downloadIncidentReport(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DownloadIncidentReportInput, { description: 'What to do.' })
    input: DownloadIncidentReportInput,
  ): Answer {
    return carryOut(downloadIncidentReport, ctx, input, ({ id }) => ({ file: ref(FileType, id) }));
  }

  @Does(work.closeIncident, payload('CloseIncidentPayload', answer), {
    description: 'Closes an incident with its report; what it stopped is sold again (H9).',
    action: { on: 'Incident', value: 'CLOSE', kind: 'TRANSITION', tone: 'SUCCESS' },
  })
  closeIncident(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CloseIncidentInput, { description: 'What to do.' }) input: CloseIncidentInput,
  ): Answer {
    return carryOut(work.closeIncident, ctx, input, toIncident);
  }
}

/** What an incident stopped. */
@Resolver(() => IncidentType)
export class StopsOfIncident {
  @Connection(() => SaleStopType, { by: 'causeId', description: 'What it stopped being sold, the newest first (H9).' })
  @Hint({ hidden: ['LIST'] })
  saleStops!: Connection<SaleStopType>;
}
