import { registerEnumType } from 'type-graphql';
import { describedStates } from '../kernel/schema/described-states.js';
import { PartMovementKind } from './part-stock.js';
import { CallBackResult, RepairAction, RepairOutcome, RepairStatus, repairLifecycle } from './repair-status.js';

registerEnumType(RepairStatus, {
  name: 'RepairStatus',
  description: 'Where a repair order stands (G8); every waiting state has a clock and a default.',
  valuesConfig: describedStates(repairLifecycle),
});

registerEnumType(RepairAction, {
  name: 'RepairAction',
  description: 'What can be done with a repair order.',
  valuesConfig: {
    SEND: { description: 'Tell that the goods are on their way to the outlet.' },
    RECEIVE: { description: 'Record that the outlet has them.' },
    QUOTE: { description: 'Say what is broken and what it costs.' },
    ANSWER_QUOTE: { description: 'Accept the price and pay, or decline.' },
    FINISH: { description: 'Record that it is repaired, or cannot be.' },
    SEND_BACK: { description: 'Record that the goods are on their way back.' },
    CONFIRM_GOODS: { description: 'Confirm that they are back.' },
    CALL_BACK: { description: 'Record what the buyer says of it.' },
    CANCEL: { description: 'Send nothing in after all.' },
    CHECK_FEE: { description: 'Check what the outlet gets.' },
  },
});

registerEnumType(RepairOutcome, {
  name: 'RepairOutcome',
  description: 'What came of a repair.',
  valuesConfig: {
    REPAIRED: { description: 'It works again.' },
    NOT_REPAIRED: { description: 'It could not be repaired, or not in time; what was paid went back.' },
    DECLINED: { description: 'The buyer did not want it at that price.' },
  },
});

registerEnumType(CallBackResult, {
  name: 'CallBackResult',
  description: 'What the buyer said at the call-back 回访.',
  valuesConfig: {
    SOLVED: { description: 'It works.' },
    NOT_SOLVED: { description: 'It does not: what was repaired is repaired again, free of charge.' },
    NOT_REACHED: { description: 'Nobody answered, or nobody called in time.' },
  },
});

registerEnumType(PartMovementKind, {
  name: 'PartMovementKind',
  description: 'Why parts came or went (G8).',
  valuesConfig: {
    RECEIVED: { description: 'Booked in.' },
    CORRECTED: { description: 'Booked out by hand.' },
    USED: { description: 'Set aside for a repair.' },
    PUT_BACK: { description: 'Given back by a repair that did not come about.' },
  },
});
