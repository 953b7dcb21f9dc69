import { liftSaleStop, liftSaleStopsOf, placeSaleStop, SaleStop, Variant } from '../catalog/index.js';
import { Complaint } from '../complaints/index.js';
import type { EventKinds } from '../events/index.js';
import { notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { notAllowedNow } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { Merchant } from '../merchants/index.js';
import { newNumber, Order } from '../orders/index.js';
import { Return } from '../returns/index.js';
import { Incident, IncidentRecord, IncidentStep } from './incident.entity.js';
import type {
  AddIncidentRecordInput,
  CloseIncidentInput,
  LiftSaleStopInput,
  OpenIncidentInput,
  PlanIncidentStepInput,
  StopSaleInput,
  TakeIncidentStepInput,
} from './incident.inputs.js';
import { IncidentContact } from './incident-contact.entity.js';
import { readIncidentFacts, sha256Of } from './incident-facts.js';
import { incidentFor, tellIncident } from './incident-for.js';
import { IncidentAction } from './incident-status.js';

const permission = Permission.COMPLAINTS_ASSIGN;

export const incidentEventKinds: EventKinds = {
  INCIDENT_OPENED: 'A major incident was opened.',
  INCIDENT_SALE_STOPPED: 'The sale of goods was stopped because of an incident.',
  INCIDENT_CUSTOMERS_CONTACTED: 'The customers of an incident are told something.',
  INCIDENT_HANDED_OVER: 'A major incident got another owner.',
  INCIDENT_CLOSED: 'A major incident was closed.',
};

/** Opens a major incident; whoever opens it owns it (H9). */
export const openIncident = useCase(
  { name: 'openIncident', permission },
  async (ctx, { title, severity }: OpenIncidentInput) => {
    const ownerId = ctx.actor.accountId;
    if (!ownerId) throw refuse('REQUIRED', 'a person owns an incident', 'title');
    const incident = ctx.em.create(Incident, {
      ...{ id: newId('incident', ctx.clock), number: newNumber(ctx.now, ctx.market.timeZone) },
      ...{ title: title.trim(), severity, ownerId, openedAt: ctx.now },
    });
    await tellIncident(ctx, incident, 'INCIDENT_OPENED');
    return incident;
  },
);

/** Adds a complaint, return or order to an open incident, once each (H9). */
export const addIncidentRecord = useCase(
  { name: 'addIncidentRecord', permission },
  async (ctx, { id, ...named }: AddIncidentRecordInput) => {
    const incident = await incidentFor(ctx, id, IncidentAction.ADD_RECORD);
    const { complaintId = null, returnId = null, orderId = null } = named;
    const record = { complaintId, returnId, orderId };
    if (Object.values(record).filter((each) => each !== null).length !== 1)
      throw refuse('INVALID', 'name one complaint, return or order', 'complaintId');
    if (complaintId && !(await ctx.em.count(Complaint, { id: complaintId })))
      throw notFound('complaint', 'complaintId');
    if (returnId && !(await ctx.em.count(Return, { id: returnId }))) throw notFound('return', 'returnId');
    if (orderId && !(await ctx.em.count(Order, { id: orderId }))) throw notFound('order', 'orderId');
    if (await ctx.em.count(IncidentRecord, { incidentId: id, ...record })) return incident;
    ctx.em.create(IncidentRecord, {
      ...{ id: newId('incidentrecord', ctx.clock), incidentId: id, ...record },
      ...{ addedById: ctx.actor.accountId, addedAt: ctx.now },
    });
    return incident;
  },
);

/** Adds a step at the end of an open incident's checklist (H9). */
export const planIncidentStep = useCase(
  { name: 'planIncidentStep', permission },
  async (ctx, { id, text }: PlanIncidentStepInput) => {
    const incident = await incidentFor(ctx, id, IncidentAction.PLAN_STEP);
    const position = (await ctx.em.count(IncidentStep, { incidentId: id })) + 1;
    ctx.em.create(IncidentStep, { id: newId('incidentstep', ctx.clock), incidentId: id, position, text: text.trim() });
    return incident;
  },
);

/** Ticks a step off: who did it, and when (H9). */
export const takeIncidentStep = useCase(
  { name: 'takeIncidentStep', permission },
  async (ctx, { id, incidentStepId }: TakeIncidentStepInput) => {
    const incident = await incidentFor(ctx, id, IncidentAction.TAKE_STEP);
    const step = await ctx.em.findOne(IncidentStep, { id: incidentStepId, incidentId: id });
    if (!step) throw notFound('step', 'incidentStepId');
    if (step.doneAt) throw notAllowedNow('this step is done already');
    Object.assign(step, { doneById: ctx.actor.accountId, doneAt: ctx.now });
    return incident;
  },
);

/** Stops the sale of a variant, or of all that a shop sells, until the incident is over (H9). */
export const stopSale = useCase(
  { name: 'stopSale', permission },
  async (ctx, { id, merchantId, sku, reason }: StopSaleInput) => {
    const incident = await incidentFor(ctx, id, IncidentAction.STOP_SALE);
    if (!(await ctx.em.count(Merchant, { id: merchantId }))) throw notFound('merchant', 'merchantId');
    const variant = sku ? await ctx.em.findOne(Variant, { merchantId, sku }) : null;
    if (sku && !variant) throw notFound('variant', 'sku');
    await tellIncident(ctx, incident, 'INCIDENT_SALE_STOPPED');
    await placeSaleStop(ctx, { merchantId, variantId: variant?.id ?? null, causeId: id, reason: reason.trim() });
    return incident;
  },
);

/** Sells again what was stopped, before the incident is over (H9). */
export const liftSaleStopByHand = useCase(
  { name: 'liftSaleStop', permission },
  async (ctx, { id, saleStopId }: LiftSaleStopInput) => {
    const incident = await incidentFor(ctx, id, IncidentAction.LIFT_STOP);
    if (!(await ctx.em.count(SaleStop, { id: saleStopId, causeId: id }))) throw notFound('stop of sale', 'saleStopId');
    if (!(await liftSaleStop(ctx, saleStopId))) throw notAllowedNow('this stop is lifted already');
    return incident;
  },
);

/**
 * Closes an incident with its report; whatever it stopped is sold again. Every step of its checklist is done, and what its
 * document tells is kept as it is now (H9).
 */
export const closeIncident = useCase(
  { name: 'closeIncident', permission },
  async (ctx, { id, report }: CloseIncidentInput) => {
    const incident = await incidentFor(ctx, id, IncidentAction.CLOSE);
    const left = await ctx.em.count(IncidentStep, { incidentId: id, doneAt: null });
    if (left > 0) throw notAllowedNow(`${left} steps of the checklist are not done`);
    if (await ctx.em.count(IncidentContact, { incidentId: id, finishedAt: null }))
      throw notAllowedNow('its customers are still being told');
    Object.assign(incident, { report: report.trim(), closedAt: ctx.now });
    await tellIncident(ctx, incident, 'INCIDENT_CLOSED');
    await liftSaleStopsOf(ctx, id);
    await ctx.em.flush();
    const facts = JSON.stringify(await readIncidentFacts(ctx.db, id));
    Object.assign(incident, { facts, sha256: sha256Of(facts) });
    return incident;
  },
);
