import { Arg, Ctx, Resolver } from 'type-graphql';
import { ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import {
  CarrierZoneIdInput,
  CreateCarrierInput,
  CreateCarrierZoneInput,
  UpdateCarrierInput,
  UpdateCarrierZoneInput,
} from './carrier.inputs.js';
import { CarrierType } from './carrier.type.js';
import { CarrierZoneType } from './carrier-zone.type.js';
import { CreateWaybillRangeInput, UpdateWaybillRangeInput } from './waybill.inputs.js';
import { WaybillRangeType } from './waybill-range.type.js';
import * as carriers from './write-carrier.js';
import * as zones from './write-carrier-zone.js';
import * as ranges from './write-waybill-range.js';

const carrierAnswer = { carrier: () => CarrierType };
const zoneAnswer = { carrierZone: () => CarrierZoneType };
const rangeAnswer = { waybillRange: () => WaybillRangeType };
const toCarrier = ({ id }: { id: string }): Record<string, unknown> => ({ carrier: ref(CarrierType, id) });
const toZone = ({ id }: { id: string }): Record<string, unknown> => ({ carrierZone: ref(CarrierZoneType, id) });
const toRange = ({ id }: { id: string }): Record<string, unknown> => ({ waybillRange: ref(WaybillRangeType, id) });

type Answer = Promise<Record<string, unknown>>;

@Resolver()
export class ShippingWritesResolver {
  @Does(carriers.createCarrier, payload('CreateCarrierPayload', carrierAnswer), {
    description: 'Lists a courier company (E6).',
    action: { on: 'Carrier', value: 'CREATE', kind: 'CREATE' },
  })
  createCarrier(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateCarrierInput, { description: 'The carrier.' }) input: CreateCarrierInput,
  ): Answer {
    return carryOut(carriers.createCarrier, ctx, input, toCarrier);
  }

  @Does(carriers.updateCarrier, payload('UpdateCarrierPayload', carrierAnswer), {
    description: 'Changes what is known of a carrier, or lets it take no more parcels (E6).',
    action: { on: 'Carrier', value: 'EDIT', kind: 'EDIT' },
  })
  updateCarrier(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateCarrierInput, { description: 'The changes.' }) input: UpdateCarrierInput,
  ): Answer {
    return carryOut(carriers.updateCarrier, ctx, input, toCarrier);
  }

  @Does(zones.createCarrierZone, payload('CreateCarrierZonePayload', zoneAnswer), {
    description: 'Says where a carrier goes for one price (E5).',
    action: { on: 'Carrier', value: 'ADD_ZONE', kind: 'CREATE', creates: 'CarrierZone' },
  })
  createCarrierZone(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateCarrierZoneInput, { description: 'The zone.' }) input: CreateCarrierZoneInput,
  ): Answer {
    return carryOut(zones.createCarrierZone, ctx, input, toZone);
  }

  @Does(zones.updateCarrierZone, payload('UpdateCarrierZonePayload', zoneAnswer), {
    description: 'Changes the regions or rates of a zone (E5).',
    action: { on: 'CarrierZone', value: 'EDIT', kind: 'EDIT' },
  })
  updateCarrierZone(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateCarrierZoneInput, { description: 'The changes.' }) input: UpdateCarrierZoneInput,
  ): Answer {
    return carryOut(zones.updateCarrierZone, ctx, input, toZone);
  }

  @Does(zones.deleteCarrierZone, payload('DeleteCarrierZonePayload', zoneAnswer), {
    description: 'Takes a zone away; the answer’s `carrierZone` is null because it is gone (E5).',
    action: { on: 'CarrierZone', value: 'DELETE', kind: 'DELETE', tone: 'DANGER', confirm: true },
  })
  deleteCarrierZone(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CarrierZoneIdInput, { description: 'The zone.' }) input: CarrierZoneIdInput,
  ): Answer {
    return carryOut(zones.deleteCarrierZone, ctx, input, () => ({ carrierZone: null }));
  }

  @Does(ranges.createWaybillRange, payload('CreateWaybillRangePayload', rangeAnswer), {
    description: 'Enters waybill numbers a carrier has given out, to the platform or to one merchant (E5).',
    action: { on: 'Carrier', value: 'ADD_WAYBILL_RANGE', kind: 'CREATE', creates: 'WaybillRange' },
  })
  createWaybillRange(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateWaybillRangeInput, { description: 'The range.' }) input: CreateWaybillRangeInput,
  ): Answer {
    return carryOut(ranges.createWaybillRange, ctx, input, toRange);
  }

  @Does(ranges.updateWaybillRange, payload('UpdateWaybillRangePayload', rangeAnswer), {
    description: 'Stops taking numbers from a range, or takes them again (E5).',
    action: { on: 'WaybillRange', value: 'EDIT', kind: 'EDIT' },
  })
  updateWaybillRange(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateWaybillRangeInput, { description: 'The change.' }) input: UpdateWaybillRangeInput,
  ): Answer {
    return carryOut(ranges.updateWaybillRange, ctx, input, toRange);
  }
}
