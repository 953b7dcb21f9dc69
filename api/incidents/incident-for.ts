import { LockMode } from '@mikro-orm/postgresql';
import { emit } from '../events/index.js';
import { notFound } from '../kernel/editing.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { transition } from '../kernel/transition.js';
import { Incident } from './incident.entity.js';
import { type IncidentAction, incidentLifecycle } from './incident-status.js';

/** The incident, locked and moved by this action of its table. */
export async function incidentFor(
  ctx: UseCaseContext,
  id: string,
  action: Exclude<IncidentAction, IncidentAction.CREATE>,
): Promise<Incident> {
  const incident = await ctx.em.findOne(Incident, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!incident) throw notFound('incident', 'id');
  transition(incidentLifecycle, action, incident);
  return incident;
}

/** Tells streams of a locked incident. */
export function tellIncident(ctx: UseCaseContext, incident: Incident, kind: string): Promise<void> {
  incident.sequence += 1;
  const { id: recordId, sequence, status, severity } = incident;
  return emit(ctx, { kind, recordId, sequence, facts: { status, severity } });
}
