import { Resolver } from 'type-graphql';
import { Connection } from '../../kernel/read/index.js';
import { Hint } from '../../kernel/schema/directives.js';
import { ComplaintType } from '../complaint.type.js';
import { ComplaintDraftType, ComplaintMessageType, ComplaintViewerType } from './conversation.type.js';

/** What is said on a case, and who looks at it. */
@Resolver(() => ComplaintType)
export class ComplaintConversation {
  @Connection(() => ComplaintMessageType, {
    by: 'complaintId',
    description: 'What was written on it, the newest first: as much of it as you may read.',
  })
  @Hint({ hidden: ['LIST'] })
  messages!: Connection<ComplaintMessageType>;

  @Connection(() => ComplaintDraftType, {
    by: 'complaintId',
    description: 'What you have written and not sent: at most one draft an audience, nobody else’s.',
  })
  @Hint({ hidden: ['LIST', 'SHOW', 'EXPORT'] })
  drafts!: Connection<ComplaintDraftType>;

  @Connection(() => ComplaintViewerType, {
    by: 'complaintId',
    description: 'Who of the desk has it open now, you among them (H4); none for whoever is not of the desk.',
  })
  @Hint({ hidden: ['LIST', 'SHOW', 'EXPORT'] })
  viewers!: Connection<ComplaintViewerType>;
}
