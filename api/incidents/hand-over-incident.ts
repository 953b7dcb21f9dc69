import { Account, AccountStatus, holdersOf, tellAccount } from '../accounts/index.js';
import { notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { useCase } from '../kernel/use-case.js';
import { MessageKind } from '../sender/index.js';
import type { HandOverIncidentInput } from './incident.inputs.js';
import { IncidentHandOver } from './incident-contact.entity.js';
import { incidentFor, tellIncident } from './incident-for.js';
import { IncidentAction } from './incident-status.js';

/** Another person of those who lead incidents owns it from now on; never without reason and note (H9). */
export const handOverIncident = useCase(
  { name: 'handOverIncident', permission: Permission.COMPLAINTS_ASSIGN },
  async (ctx, { id, accountId, reason, note: told }: HandOverIncidentInput) => {
    const incident = await incidentFor(ctx, id, IncidentAction.HAND_OVER);
    const note = told.trim();
    if (!note) throw refuse('REQUIRED', 'tell the next owner what to know', 'note');
    if (accountId === incident.ownerId) throw refuse('INVALID', 'that is who owns it', 'accountId');
    const person = await ctx.em.findOne(Account, { id: accountId, status: AccountStatus.ACTIVE });
    if (!person) throw notFound('account', 'accountId');
    const leads = await holdersOf(ctx, null, Permission.COMPLAINTS_ASSIGN);
    if (!leads.some((each) => each.id === accountId))
      throw refuse('INVALID', 'whoever owns an incident may assign complaints', 'accountId');
    ctx.em.create(IncidentHandOver, {
      ...{ id: newId('incidenthandover', ctx.clock), incidentId: id, fromId: incident.ownerId, toId: accountId },
      ...{ reason, note, handedOverAt: ctx.now },
    });
    incident.ownerId = accountId;
    await tellIncident(ctx, incident, 'INCIDENT_HANDED_OVER');
    const { number, title } = incident;
    await tellAccount(ctx, { ...person, phone: null }, MessageKind.INCIDENT_HANDED_OVER, {
      variables: { number, title, note, link: `${ctx.market.publicUrl}/admin/#/incidents/${id}/show` },
      dedupeKey: `${id}/${incident.sequence}`,
    });
    return incident;
  },
);
