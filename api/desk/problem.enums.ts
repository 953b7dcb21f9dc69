import { registerEnumType } from 'type-graphql';
import { describedStates } from '../kernel/schema/described-states.js';
import {
  ProblemAction,
  ProblemCause,
  ProblemKind,
  ProblemLevel,
  ProblemStatus,
  problemLifecycle,
} from './problem-status.js';

const described = (texts: Readonly<Record<string, string>>): Record<string, { description: string }> =>
  Object.fromEntries(Object.entries(texts).map(([name, description]) => [name, { description }]));

registerEnumType(ProblemStatus, {
  name: 'ProblemStatus',
  description: 'Where a problem order stands (E9).',
  valuesConfig: describedStates(problemLifecycle),
});

registerEnumType(ProblemKind, {
  name: 'ProblemKind',
  description: 'What is wrong with an order (E9). Most are found by a rule, from timestamps and settings alone.',
  valuesConfig: described({
    LATE_REVIEW: 'Paid, and not reviewed in time.',
    LATE_SHIPMENT: 'Not all of it has left by the hour of its promised day, or before the time wished for begins.',
    LATE_DELIVERY: 'Not there when its promised day, or the time wished for, is over.',
    STUCK_PARCEL: 'Nothing was heard of a parcel for too long.',
    FAILED_DELIVERY: 'The carrier could not hand a parcel over.',
    REFUSED_PARCEL: 'A parcel was refused or not collected, and comes back.',
    HELD_TOO_LONG: 'On hold for too long.',
    BUYER_ASKS: 'The buyer asks where it is, before anything else was known to be wrong.',
    RAISED: 'Raised by hand.',
  }),
});

registerEnumType(ProblemLevel, {
  name: 'ProblemLevel',
  description: 'Who is answerable for a problem order; each level has a clock of its own (E9).',
  valuesConfig: described({
    OWNER: 'Its owner, or whoever takes it.',
    SUPERVISOR: 'The supervisor 客服主管: the owner’s time ran out, or it was handed up.',
    MANAGER: 'The service manager 客服经理: the last one.',
  }),
});

registerEnumType(ProblemCause, {
  name: 'ProblemCause',
  description: 'Why an order got into trouble; what improvements are grouped by (E9).',
  valuesConfig: described({
    OUT_OF_STOCK: 'The goods were not there.',
    SLOW_REVIEW: 'It waited for review.',
    SLOW_PICKING: 'The shop was slow to pick and ship.',
    WRONG_ADDRESS: 'The address was wrong or incomplete.',
    BUYER_UNREACHABLE: 'The buyer could not be reached, or was not there.',
    CARRIER_DELAY: 'The carrier was slow.',
    PARCEL_LOST: 'The parcel was lost.',
    DAMAGE: 'The goods were damaged on the way.',
    DISRUPTION: 'Weather, a closed road, a carrier’s stop.',
    SYSTEM_FAULT: 'Something of ours did not work.',
    OTHER: 'Something else.',
  }),
});

registerEnumType(ProblemAction, {
  name: 'ProblemAction',
  description: 'What can be done with a problem order.',
  valuesConfig: described({
    TAKE: 'Take it in hand.',
    ASSIGN: 'Put somebody in charge.',
    CLASSIFY: 'Name cause and responsible party.',
    RECORD_CONTACT: 'Record that the buyer was told.',
    RECORD_CHASER: 'Record that the buyer asked.',
    ADD_NOTE: 'Add a note.',
    ANSWER: 'Answer, as the shop.',
    ESCALATE: 'Hand it one level up.',
    CLOSE: 'Close it.',
  }),
});
