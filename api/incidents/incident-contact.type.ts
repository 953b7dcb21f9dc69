import { Field, Int, ObjectType, Resolver } from 'type-graphql';
import { AccountType } from '../accounts/index.js';
import { HandOverReason } from '../complaints/index.js';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { Connection, one, reads } from '../kernel/read/index.js';
import { Hint } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { IncidentType } from './incident.type.js';
import { IncidentContact, IncidentHandOver } from './incident-contact.entity.js';

@ObjectType('IncidentContact', {
  implements: Node,
  simpleResolvers: true,
  description: 'What the customers of an incident are told, and how far that has come (H9).',
})
export class IncidentContactType extends Node {
  @Field(() => String, { description: 'The words.' })
  text!: string;

  @Field(() => Int, {
    description: 'How many customers it is for; grows when it is sent again after cases were added.',
  })
  customerCount!: number;

  @Field(() => Int, { description: 'For how many the message is with the message service.' })
  toldCount!: number;

  @Field(() => DateTime, { nullable: true, description: 'When it was for all of them; null while it goes on.' })
  finishedAt?: Date | null;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who asked for it; null for whoever may not see the account.',
  })
  askedBy?: AccountType | null;

  @Field(() => DateTime, { description: 'When it was asked for.' })
  askedAt!: Date;
}

@ObjectType('IncidentHandOver', {
  implements: Node,
  simpleResolvers: true,
  description: 'That an incident got another owner (H9).',
})
export class IncidentHandOverType extends Node {
  @Field(() => AccountType, { nullable: true, description: 'Who owned it; null for whoever may not see the account.' })
  from?: AccountType | null;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who owns it from then on; null for whoever may not see the account.',
  })
  to?: AccountType | null;

  @Field(() => HandOverReason, { description: 'Why.' })
  reason!: HandOverReason;

  @Field(() => String, { description: 'What the next owner has to know.' })
  note!: string;

  @Field(() => DateTime, { description: 'When.' })
  handedOverAt!: Date;
}

/** Whom an incident told, and whose it was. */
@Resolver(() => IncidentType)
export class ContactsOfIncident {
  @Connection(() => IncidentContactType, {
    by: 'incidentId',
    description: 'What its customers were told, the newest first, with progress (H9).',
  })
  @Hint({ hidden: ['LIST'] })
  contacts!: Connection<IncidentContactType>;

  @Connection(() => IncidentHandOverType, {
    by: 'incidentId',
    description: 'How it got another owner, the newest first (H9).',
  })
  @Hint({ hidden: ['LIST'] })
  handOvers!: Connection<IncidentHandOverType>;
}

export const incidentContactReads = reads(IncidentContactType, {
  prefix: 'incidentcontact',
  entity: () => IncidentContact,
  visibleTo: (viewer) => scopeOf(viewer, Permission.COMPLAINTS_HANDLE).all,
  relations: { askedBy: one(() => AccountType, 'askedById') },
});

export const incidentHandOverReads = reads(IncidentHandOverType, {
  prefix: 'incidenthandover',
  entity: () => IncidentHandOver,
  visibleTo: (viewer) => scopeOf(viewer, Permission.COMPLAINTS_HANDLE).all,
  relations: { from: one(() => AccountType, 'fromId'), to: one(() => AccountType, 'toId') },
});
