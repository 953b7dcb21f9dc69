import { registerEnumType } from 'type-graphql';
import { describedStates } from '../kernel/schema/described-states.js';
import { LatentAction, LatentSignalKind, LatentStatus, latentLifecycle } from './latent-complaint-status.js';

registerEnumType(LatentStatus, {
  name: 'LatentComplaintStatus',
  description: 'Where a latent complaint stands (H7).',
  valuesConfig: describedStates(latentLifecycle),
});

registerEnumType(LatentSignalKind, {
  name: 'LatentSignalKind',
  description: 'What makes a complaint likely before it is made (H7); each weighs what the market’s settings say.',
  valuesConfig: {
    LATE_DELIVERY: {
      description: '延迟: its promised day, or the time wished for, is over and it is not there, or was late.',
    },
    REPEATED_CONTACT: { description: '反复联系: the customer asked about it again and again within some days.' },
    LOW_SCORE: { description: '低分评价: a review of it gave a low score.' },
    LOW_FOLLOW_UP: { description: '回访低分: the customer gave a low score at the follow-up of another case.' },
    RETURN_REFUSED: { description: '售后被拒: a return of it was refused.' },
    RETURN_OVERDUE: { description: '售后拖延: a return of it has been open for too long.' },
    ITEM_MISSING: { description: '少件: something of it is said to be missing, and that is not settled.' },
    REFUND_FAILED: { description: '退款失败: the gateway refused money that goes back, or fails again and again.' },
  },
});

registerEnumType(LatentAction, {
  name: 'LatentComplaintAction',
  description: 'What can be done with a latent complaint.',
  valuesConfig: {
    TAKE: { description: 'Take it in hand.' },
    CONTACT: { description: 'Note that the customer was contacted.' },
    OPEN_COMPLAINT: { description: 'Register a complaint from it.' },
    DISMISS: { description: 'Take it off the list, and say why.' },
  },
});
