import { sql } from 'kysely';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { AccountType } from '../accounts/index.js';
import { EventKind } from '../events/index.js';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { allOf, anyOf, byOwner, one, reads } from '../kernel/read/index.js';
import { Hint } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { ProblemEntry, ProblemStep } from './problem-entry.entity.js';
import { ProblemLevel } from './problem-status.js';

registerEnumType(ProblemStep, {
  name: 'ProblemStep',
  description: 'What a line of a problem order’s log tells.',
  valuesConfig: {
    FOUND: { description: 'It was found, asked about or raised.' },
    TAKE: { description: 'Somebody took it in hand.' },
    ASSIGN: { description: 'Somebody was put in charge.' },
    CLASSIFY: { description: 'Cause and responsible party were named.' },
    RECORD_CONTACT: { description: 'The buyer was told where things stand.' },
    RECORD_CHASER: { description: 'The buyer asked 催单.' },
    ADD_NOTE: { description: 'Somebody noted something.' },
    ANSWER: { description: 'The shop answered.' },
    ESCALATE: { description: 'It was handed one level up.' },
    BREACH: { description: 'A level ran out of time.' },
    CLOSE: { description: 'It was closed; the note tells the root cause.' },
    CLEAR: { description: 'It closed by itself: an event of the order mended it.' },
  },
});

@ObjectType('ProblemEntry', {
  implements: Node,
  simpleResolvers: true,
  description: 'A line of a problem order’s log; only ever added.',
})
export class ProblemEntryType extends Node {
  @Field(() => ProblemStep, { description: 'What happened.' })
  step!: ProblemStep;

  @Field(() => String, { description: 'What was said; empty when nothing was.' })
  @Hint({ pii: true })
  note!: string;

  @Field(() => ProblemLevel, { nullable: true, description: 'Whose time ran out, of a breach; null of anything else.' })
  level?: ProblemLevel | null;

  @Field(() => EventKind, {
    nullable: true,
    description: 'The event of the order that mended it, when it closed by itself; null otherwise.',
  })
  eventKind?: string | null;

  @Field(() => Boolean, { description: 'Whether the merchant does not see it.' })
  isInternal!: boolean;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who did it; null for the market itself, and for whoever may not see the account.',
  })
  account?: AccountType | null;

  @Field(() => DateTime, { description: 'When it was so: of a breach, when time ran out.' })
  occurredAt!: Date;
}

export const problemEntryReads = reads(ProblemEntryType, {
  prefix: 'problementry',
  entity: () => ProblemEntry,
  visibleTo: (viewer, row) => {
    const scope = scopeOf(viewer, Permission.TRACKING_READ);
    return anyOf(scope.all, allOf(byOwner(scope, row.merchantId, row.buyerId), sql<boolean>`not ${row.isInternal}`));
  },
  relations: { account: one(() => AccountType, 'accountId') },
});
