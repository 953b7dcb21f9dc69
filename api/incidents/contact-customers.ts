import { sql } from 'kysely';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { notAllowedNow } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { refuseForbidden } from '../phrases/index.js';
import type { ContactIncidentCustomersInput } from './incident.inputs.js';
import { IncidentContact } from './incident-contact.entity.js';
import { incidentFor, tellIncident } from './incident-for.js';
import { IncidentAction } from './incident-status.js';

/**
 * Tells every customer of the cases and orders an incident groups (H9), each once: the same words pressed again reach only
 * whoever was added meanwhile. The messages are written by a sweep, a hundred at a time; the contact shows how far it is.
 */
export const contactIncidentCustomers = useCase(
  { name: 'contactIncidentCustomers', permission: Permission.COMPLAINTS_ASSIGN, idempotent: true },
  async (ctx, { id, text: told }: ContactIncidentCustomersInput) => {
    const incident = await incidentFor(ctx, id, IncidentAction.CONTACT);
    const text = told.trim();
    await refuseForbidden(ctx.db, text, 'text');
    const known = await ctx.em.findOne(IncidentContact, { incidentId: id, text });
    const contact =
      known ??
      ctx.em.create(IncidentContact, {
        ...{ id: newId('incidentcontact', ctx.clock), incidentId: id, text },
        ...{ askedById: ctx.actor.accountId, askedAt: ctx.now },
      });
    await ctx.em.flush();
    const added = await sql`
      insert into incident_customer (contact_id, buyer_id, asked_at)
      select ${contact.id}, customer.id, ${ctx.now} from (
        select c.buyer_id as id from incident_record r join complaint c on c.id = r.complaint_id where r.incident_id = ${id}
        union select t.buyer_id from incident_record r join order_return t on t.id = r.return_id where r.incident_id = ${id}
        union select o.buyer_id from incident_record r join customer_order o on o.id = r.order_id where r.incident_id = ${id}
      ) as customer where customer.id is not null
      on conflict do nothing returning buyer_id`.execute(ctx.db);
    contact.customerCount += added.rows.length;
    if (contact.customerCount === 0) throw notAllowedNow('it groups no case or order of a customer yet');
    if (added.rows.length > 0) {
      contact.finishedAt = null;
      await tellIncident(ctx, incident, 'INCIDENT_CUSTOMERS_CONTACTED');
    }
    return { id };
  },
);
