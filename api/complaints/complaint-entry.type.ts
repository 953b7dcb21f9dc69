import { sql } from 'kysely';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { allOf, anyOf, byOwner, reads } from '../kernel/read/index.js';
import { Hint } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { notOfCaseAboutOneself } from './about-oneself.js';
import { ComplaintStep } from './complaint-classes.js';
import { ComplaintEntry } from './complaint-entry.entity.js';
import { ComplaintStatus } from './complaint-status.js';

const described = (texts: Readonly<Record<string, string>>): Record<string, { description: string }> =>
  Object.fromEntries(Object.entries(texts).map(([name, description]) => [name, { description }]));

registerEnumType(ComplaintStep, {
  name: 'ComplaintStep',
  description: 'What a line of a complaint’s log tells.',
  valuesConfig: described({
    REGISTER: 'It was written into the register.',
    CLASSIFY: 'It was classified.',
    ASSIGN: 'Somebody was put in charge.',
    INVESTIGATE: 'Its investigation began.',
    PROPOSE: 'A remedy was proposed.',
    ACCEPT: 'The customer accepted.',
    REJECT: 'The customer did not accept.',
    RESOLVE: 'It was resolved.',
    FOLLOW_UP: 'The customer was asked how it went.',
    TRY_FOLLOW_UP: 'The customer was to be asked how it went, and will be again.',
    MERGE: 'It was about the matter of an earlier case, which goes on for both.',
    TAKE_IN: 'A later case about the same matter went into it.',
    PART: 'A case and the one it had gone into are two again.',
    EVALUATE: 'The customer judged the result without being asked.',
    ARCHIVE: 'It was archived.',
    REOPEN: 'It was opened again.',
    ESCALATE: 'It was not resolved in time and went one level up.',
    HEAR: 'The merchant was heard, or said nothing in time.',
  }),
});
@ObjectType('ComplaintEntry', {
  implements: Node,
  simpleResolvers: true,
  description: 'A line of a complaint’s log; only ever added.',
})
export class ComplaintEntryType extends Node {
  @Field(() => ComplaintStep, { description: 'What was done.' })
  action!: ComplaintStep;

  @Field(() => ComplaintStatus, { description: 'The state before.' })
  fromStatus!: ComplaintStatus;

  @Field(() => ComplaintStatus, { description: 'The state after.' })
  toStatus!: ComplaintStatus;

  @Field(() => String, { description: 'Why; empty when nothing was said.' })
  @Hint({ pii: true })
  note!: string;

  @Field(() => Boolean, { description: 'Whether only staff see it.' })
  isInternal!: boolean;

  @Field(() => DateTime, { description: 'When.' })
  createdAt!: Date;
}

export const complaintEntryReads = reads(ComplaintEntryType, {
  prefix: 'complaintentry',
  entity: () => ComplaintEntry,
  visibleTo: (viewer, row) => {
    const scope = scopeOf(viewer, Permission.COMPLAINTS_READ);
    return allOf(
      notOfCaseAboutOneself(viewer, row.complaintId),
      anyOf(scope.all, allOf(byOwner(scope, row.merchantId, row.buyerId), sql<boolean>`not ${row.isInternal}`)),
    );
  },
});
