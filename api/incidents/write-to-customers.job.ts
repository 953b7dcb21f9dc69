import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { Account, AccountStatus, tellAccount } from '../accounts/index.js';
import { SWEEP_BATCH, type Sweep } from '../kernel/sweep.js';
import { inTransaction } from '../kernel/use-case.js';
import { MessageKind } from '../sender/index.js';
import { Incident } from './incident.entity.js';
import { IncidentContact } from './incident-contact.entity.js';

/** Writes what an incident has to say to its customers, a hundred at a time, and counts how many were told (H9). */
export const writeToIncidentCustomers: Sweep = {
  name: 'incident-customers',
  dueAt: () => sql`(select min(asked_at) from incident_customer where told_at is null)`,
  run: (request) =>
    inTransaction(request, async (ctx) => {
      const { rows } = await sql<{ contact_id: string }>`
        select contact_id from incident_customer where told_at is null and asked_at <= ${ctx.now}
        order by asked_at, contact_id limit 1`.execute(ctx.db);
      const [next] = rows;
      if (!next) return 0;
      // Whoever asks for the same contact again waits for the row too: the counts never disagree with the customers.
      const contact = await ctx.em.findOneOrFail(
        IncidentContact,
        { id: next.contact_id },
        { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
      );
      const told = await sql<{ buyer_id: string }>`
        update incident_customer set told_at = ${ctx.now}
        where contact_id = ${contact.id} and told_at is null and buyer_id in (
          select buyer_id from incident_customer where contact_id = ${contact.id} and told_at is null
          order by buyer_id limit ${SWEEP_BATCH})
        returning buyer_id`.execute(ctx.db);
      const incident = await ctx.em.findOneOrFail(Incident, { id: contact.incidentId });
      const ids = told.rows.map(({ buyer_id: id }) => id);
      const { number, title } = incident;
      for (const person of await ctx.em.find(Account, { id: { $in: ids }, status: AccountStatus.ACTIVE }))
        await tellAccount(ctx, person, MessageKind.INCIDENT_NOTICE, {
          variables: { number, title, text: contact.text },
          dedupeKey: `${contact.id}/${person.id}`,
        });
      contact.toldCount += ids.length;
      if (contact.toldCount === contact.customerCount) contact.finishedAt = ctx.now;
      await ctx.em.flush();
      return ids.length;
    }),
};
