import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { SlipType } from '../slips/index.js';
import { settleOutletFees } from './check-fee.js';
import * as inputs from './parts.inputs.js';
import { RepairOutletType, RepairPartType } from './parts.type.js';
import { SettleOutletFeesInput } from './repair.inputs.js';
import { RepairListArgs } from './repair-lists.js';
import * as write from './write-outlet.js';

type Answer = Promise<Record<string, unknown>>;
const outletAnswer = (name: string) => payload(name, { repairOutlet: () => RepairOutletType });
const partAnswer = (name: string) => payload(name, { repairPart: () => RepairPartType });
const toOutlet = ({ id }: { id: string }): Record<string, unknown> => ({ repairOutlet: ref(RepairOutletType, id) });
const toPart = ({ id }: { id: string }): Record<string, unknown> => ({ repairPart: ref(RepairPartType, id) });
const what = { description: 'What to do.' };

/** Service outlets, and the parts they have (G8). */
@Resolver()
export class RepairPartsResolver {
  @Query(() => RepairOutletType, { nullable: true, description: 'An outlet; null when you see none with this id.' })
  @Auth(Permission.REPAIRS_WORK)
  repairOutlet(@Arg('id', () => ID, { description: 'Its id.' }) id: string): RepairOutletType | null {
    return ref(RepairOutletType, id);
  }

  @Query(() => connectionOf(() => RepairOutletType), { description: 'Service outlets 维修网点 (G8).' })
  @Auth(Permission.REPAIRS_WORK)
  repairOutlets(@Args(() => RepairListArgs) args: RepairListArgs): Connection<RepairOutletType> {
    return page(RepairOutletType, args);
  }

  @Query(() => RepairPartType, { nullable: true, description: 'A part; null when you see none with this id.' })
  @Auth(Permission.REPAIRS_WORK)
  repairPart(@Arg('id', () => ID, { description: 'Its id.' }) id: string): RepairPartType | null {
    return ref(RepairPartType, id);
  }

  @Query(() => connectionOf(() => RepairPartType), { description: 'The price list of spare parts 配件 (G8).' })
  @Auth(Permission.REPAIRS_WORK)
  repairParts(@Args(() => RepairListArgs) args: RepairListArgs): Connection<RepairPartType> {
    return page(RepairPartType, args);
  }

  @Does(write.createRepairOutlet, outletAnswer('CreateRepairOutletPayload'), {
    description: 'Lists a service outlet (G8).',
    action: { on: 'RepairOutlet', value: 'CREATE', kind: 'CREATE' },
  })
  createRepairOutlet(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.CreateRepairOutletInput, what) input: inputs.CreateRepairOutletInput,
  ): Answer {
    return carryOut(write.createRepairOutlet, ctx, input, toOutlet);
  }

  @Does(write.updateRepairOutlet, outletAnswer('UpdateRepairOutletPayload'), {
    description: 'Changes what is known of an outlet, or gives it no new repairs (G8).',
    action: { on: 'RepairOutlet', value: 'EDIT', kind: 'EDIT' },
  })
  updateRepairOutlet(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.UpdateRepairOutletInput, what) input: inputs.UpdateRepairOutletInput,
  ): Answer {
    return carryOut(write.updateRepairOutlet, ctx, input, toOutlet);
  }

  @Does(
    settleOutletFees,
    payload('SettleOutletFeesPayload', { repairOutlet: () => RepairOutletType, slip: () => SlipType }),
    {
      description: 'Settles the checked fees of an outlet by one slip to its bank account (G8, F7).',
      action: { on: 'RepairOutlet', value: 'SETTLE', kind: 'TRANSITION', tone: 'PRIMARY', confirm: true },
    },
  )
  settleOutletFees(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SettleOutletFeesInput, what) input: SettleOutletFeesInput,
  ): Answer {
    return carryOut(settleOutletFees, ctx, input, ({ id, slipId }) => ({
      repairOutlet: ref(RepairOutletType, id),
      slip: ref(SlipType, slipId),
    }));
  }

  @Does(write.createRepairPart, partAnswer('CreateRepairPartPayload'), {
    description: 'Puts a part on the price list (G8).',
    action: { on: 'RepairPart', value: 'CREATE', kind: 'CREATE' },
  })
  createRepairPart(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.CreateRepairPartInput, what) input: inputs.CreateRepairPartInput,
  ): Answer {
    return carryOut(write.createRepairPart, ctx, input, toPart);
  }

  @Does(write.updateRepairPart, partAnswer('UpdateRepairPartPayload'), {
    description: 'Changes price or name of a part; quotes that were made keep their price (G8).',
    action: { on: 'RepairPart', value: 'EDIT', kind: 'EDIT' },
  })
  updateRepairPart(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.UpdateRepairPartInput, what) input: inputs.UpdateRepairPartInput,
  ): Answer {
    return carryOut(write.updateRepairPart, ctx, input, toPart);
  }

  @Does(write.bookParts, partAnswer('BookPartsPayload'), {
    description: 'Books parts in or out at an outlet; never below what is there (G8).',
    action: { on: 'RepairPart', value: 'BOOK', kind: 'TRANSITION' },
  })
  bookParts(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => inputs.BookPartsInput, what) input: inputs.BookPartsInput,
  ): Answer {
    return carryOut(write.bookParts, ctx, input, toPart);
  }
}
