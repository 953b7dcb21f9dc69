import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../../kernel/permission.js';
import { type Connection, connectionOf, page, RootPageArgs, ref } from '../../kernel/read/index.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { Auth } from '../../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../../kernel/schema/payload.js';
import { ComplaintType } from '../complaint.type.js';
import { dismissMail, registerFromMail } from './handle-mail.js';
import {
  DismissMailInput,
  InboundMailFilter,
  LinkComplaintsInput,
  MergeComplaintsInput,
  RegisterFromMailInput,
} from './intake.inputs.js';
import { InboundMailOrder, InboundMailType } from './intake.type.js';
import { keepApart, linkDuplicate } from './link-complaints.js';
import { mergeComplaints } from './merge-complaints.js';

@ArgsType()
class InboundMailsArgs extends RootPageArgs {
  @Field(() => InboundMailFilter, { nullable: true, description: 'Which ones.' })
  filter?: InboundMailFilter | null;

  @Field(() => InboundMailOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof InboundMailOrder> | null;
}

const caseAnswer = { complaint: () => ComplaintType };
const toCase = ({ id }: { id: string }): Record<string, unknown> => ({ complaint: ref(ComplaintType, id) });
const mailAnswer = { inboundMail: () => InboundMailType };

type Answer = Promise<Record<string, unknown>>;

@Resolver()
export class IntakeResolver {
  @Query(() => InboundMailType, { nullable: true, description: 'An e-mail that came in; null when there is none.' })
  @Auth(Permission.COMPLAINTS_HANDLE)
  inboundMail(@Arg('id', () => ID, { description: 'Its id.' }) id: string): InboundMailType | null {
    return ref(InboundMailType, id);
  }

  @Query(() => connectionOf(() => InboundMailType), {
    description: 'E-mails that came in (H1), those that wait for staff among them.',
  })
  @Auth(Permission.COMPLAINTS_HANDLE)
  inboundMails(@Args(() => InboundMailsArgs) args: InboundMailsArgs): Connection<InboundMailType> {
    return page(InboundMailType, args);
  }

  @Does(registerFromMail, payload('RegisterFromMailPayload', { ...mailAnswer, ...caseAnswer }), {
    description: 'Registers a complaint from an e-mail whose sender has no account (H1).',
    action: { on: 'InboundMail', value: 'REGISTER', kind: 'TRANSITION', creates: 'Complaint', tone: 'PRIMARY' },
  })
  registerFromMail(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RegisterFromMailInput, { description: 'What to do.' }) input: RegisterFromMailInput,
  ): Answer {
    return carryOut(registerFromMail, ctx, input, ({ id, complaintId }) => ({
      inboundMail: ref(InboundMailType, id),
      complaint: ref(ComplaintType, complaintId),
    }));
  }

  @Does(dismissMail, payload('DismissMailPayload', mailAnswer), {
    description: 'Says that an e-mail is no complaint (H1).',
    action: { on: 'InboundMail', value: 'DISMISS', kind: 'TRANSITION' },
  })
  dismissMail(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DismissMailInput, { description: 'What to do.' }) input: DismissMailInput,
  ): Answer {
    return carryOut(dismissMail, ctx, input, ({ id }) => ({ inboundMail: ref(InboundMailType, id) }));
  }

  @Does(linkDuplicate, payload('LinkDuplicatePayload', caseAnswer), {
    description: 'Says that two cases of one customer are about the same matter (H1).',
    action: { on: 'Complaint', value: 'LINK', kind: 'TRANSITION' },
  })
  linkDuplicate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => LinkComplaintsInput, { description: 'What to do.' }) input: LinkComplaintsInput,
  ): Answer {
    return carryOut(linkDuplicate, ctx, input, toCase);
  }

  @Does(mergeComplaints, payload('MergeComplaintsPayload', { ...caseAnswer, into: () => ComplaintType }), {
    description:
      'Makes one case of two open ones of a customer about the same matter (H1): the one registered later goes into the earlier, which goes on for both with the higher severity, one clock, one ceiling of remedies, one resolution and one follow-up. Words and remedies stay where they were given; the customer is told under which number it goes on. Whoever has one of the two may, or whoever leads the desk. Opening the later again parts them.',
    action: { on: 'Complaint', value: 'MERGE', kind: 'TRANSITION' },
  })
  mergeComplaints(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => MergeComplaintsInput, { description: 'What to do.' }) input: MergeComplaintsInput,
  ): Answer {
    return carryOut(mergeComplaints, ctx, input, ({ id, intoId }) => ({
      complaint: ref(ComplaintType, id),
      into: ref(ComplaintType, intoId),
    }));
  }

  @Does(keepApart, payload('KeepApartPayload', caseAnswer), {
    description: 'Says that two cases are about different matters (H1).',
    action: { on: 'Complaint', value: 'KEEP_APART', kind: 'TRANSITION' },
  })
  keepApart(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => LinkComplaintsInput, { description: 'What to do.' }) input: LinkComplaintsInput,
  ): Answer {
    return carryOut(keepApart, ctx, input, toCase);
  }
}
