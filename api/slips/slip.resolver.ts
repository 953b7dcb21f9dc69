import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { attachSlipEvidence } from './attach-evidence.js';
import * as decide from './decide-slip.js';
import { openSlip } from './open-slip.js';
import {
  AttachSlipEvidenceInput,
  OpenSlipInput,
  PaySlipInput,
  RefuseSlipInput,
  SlipActionInput,
} from './slip.inputs.js';
import { SlipType } from './slip.type.js';
import { SlipsArgs } from './slip-lists.js';

const answer = (name: string) => payload(name, { slip: () => SlipType });
const toSlip = ({ slipId }: { slipId: string }) => ({ slip: ref(SlipType, slipId) });
const what = { description: 'The slip.' };

/** Money paid out by hand. */
@Resolver()
export class SlipResolver {
  @Query(() => connectionOf(() => SlipType), { description: 'Slips 清单 of money paid out by hand (F7).' })
  @Auth(Permission.SLIPS_READ)
  slips(@Args(() => SlipsArgs) args: SlipsArgs): Connection<SlipType> {
    return page(SlipType, args);
  }

  @Query(() => SlipType, { nullable: true, description: 'One slip; null when you see none with this id.' })
  @Auth(Permission.SLIPS_READ)
  slip(@Arg('id', () => ID, what) id: string): SlipType | null {
    return ref(SlipType, id);
  }

  @Does(openSlip, answer('OpenSlipPayload'), {
    description:
      'Asks for money to be paid out by hand: whatever the amount it reaches finance, above the limit after a second person (F7).',
    action: { on: 'Slip', value: 'CREATE', kind: 'CREATE', tone: 'PRIMARY' },
  })
  openSlip(@Ctx() ctx: RequestContext, @Arg('input', () => OpenSlipInput, what) input: OpenSlipInput) {
    return carryOut(openSlip, ctx, input, toSlip);
  }

  @Does(decide.approveSlip, answer('ApproveSlipPayload'), {
    description: 'A second person approves a slip above the limit; nobody their own (F7).',
    action: { on: 'Slip', value: 'APPROVE', kind: 'TRANSITION', tone: 'SUCCESS', confirm: true },
  })
  approveSlip(@Ctx() ctx: RequestContext, @Arg('input', () => SlipActionInput, what) input: SlipActionInput) {
    return carryOut(decide.approveSlip, ctx, input, toSlip);
  }

  @Does(decide.rejectSlip, answer('RejectSlipPayload'), {
    description: 'Turns a slip down, with a reason.',
    action: { on: 'Slip', value: 'REJECT', kind: 'TRANSITION', tone: 'DANGER' },
  })
  rejectSlip(@Ctx() ctx: RequestContext, @Arg('input', () => RefuseSlipInput, what) input: RefuseSlipInput) {
    return carryOut(decide.rejectSlip, ctx, input, toSlip);
  }

  @Does(decide.paySlip, answer('PaySlipPayload'), {
    description: 'Finance pays a slip somebody else wrote, once (F7).',
    action: { on: 'Slip', value: 'PAY', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  paySlip(@Ctx() ctx: RequestContext, @Arg('input', () => PaySlipInput, what) input: PaySlipInput) {
    return carryOut(decide.paySlip, ctx, input, toSlip);
  }

  @Does(decide.withdrawSlip, answer('WithdrawSlipPayload'), {
    description: 'Takes a slip of one’s own back before it is paid.',
    action: { on: 'Slip', value: 'WITHDRAW', kind: 'TRANSITION', tone: 'WARNING' },
  })
  withdrawSlip(@Ctx() ctx: RequestContext, @Arg('input', () => SlipActionInput, what) input: SlipActionInput) {
    return carryOut(decide.withdrawSlip, ctx, input, toSlip);
  }

  @Does(attachSlipEvidence, answer('AttachSlipEvidencePayload'), {
    description: 'Whoever wrote a slip adds what proves it, until it is paid or turned down (F7).',
    action: { on: 'Slip', value: 'ATTACH', kind: 'TRANSITION' },
  })
  attachSlipEvidence(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AttachSlipEvidenceInput, what) input: AttachSlipEvidenceInput,
  ) {
    return carryOut(attachSlipEvidence, ctx, input, toSlip);
  }

  @Does(decide.returnSlip, answer('ReturnSlipPayload'), {
    description: 'The bank sent the transfer of a slip back; it is booked back, once.',
    action: { on: 'Slip', value: 'RETURN', kind: 'TRANSITION', tone: 'WARNING' },
  })
  returnSlip(@Ctx() ctx: RequestContext, @Arg('input', () => RefuseSlipInput, what) input: RefuseSlipInput) {
    return carryOut(decide.returnSlip, ctx, input, toSlip);
  }
}
