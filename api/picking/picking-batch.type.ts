import { sql } from 'kysely';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AccountType } from '../accounts/index.js';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, Connection, one, orderByInput, reads } from '../kernel/read/index.js';
import { describedStates } from '../kernel/schema/described-states.js';
import { Hint, Panel } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { allowedActions } from '../kernel/transition.js';
import { MerchantType } from '../merchants/index.js';
import { mayDo } from './move-batch.js';
import { PickingBatch } from './picking-batch.entity.js';
import { PickingLineType, PickingOrderType } from './picking-order.type.js';
import { PickingBatchAction, PickingBatchStatus, pickingBatchLifecycle } from './picking-status.js';

registerEnumType(PickingBatchStatus, {
  name: 'PickingBatchStatus',
  description: 'Where a picking batch 配货单 stands (E5).',
  valuesConfig: describedStates(pickingBatchLifecycle),
});

registerEnumType(PickingBatchAction, {
  name: 'PickingBatchAction',
  description: 'What can be done with a picking batch.',
  valuesConfig: {
    ASSIGN: { description: 'Give it to a named picker.' },
    START: { description: 'Begin to pick, as its picker.' },
    CONFIRM_NOTES: { description: 'Confirm special notes, as its picker.' },
    RECORD_PICK: { description: 'Record what lies ready, as its picker.' },
    REPORT_SHORT: { description: 'Report units that are not there, as its picker.' },
    TAKE_OUT: { description: 'Take an order out.' },
    FINISH: { description: 'Say that everything there is lies ready, as its picker.' },
    PRINT_LIST: { description: 'Print picking lists.' },
    SHIP: { description: 'Send what lies ready and has a printed waybill.' },
    CANCEL: { description: 'Give it up.' },
  },
});

export enum PickingBatchOrderField {
  CREATED_AT = 'CREATED_AT',
}

registerEnumType(PickingBatchOrderField, {
  name: 'PickingBatchOrderField',
  description: 'What picking batches are sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When it was made.' } },
});

export const PickingBatchOrder = orderByInput('PickingBatchOrder', PickingBatchOrderField);

@Panel({
  group: 'ORDERS',
  permission: Permission.ORDERS_PICK,
  title: 'number',
  columns: ['number', 'status', 'merchant', 'picker', 'orderCount', 'openLineCount', 'unconfirmedCount', 'createdAt'],
  defaultSort: 'CREATED_AT',
  icon: 'Inventory',
})
@ObjectType('PickingBatch', {
  implements: Node,
  simpleResolvers: true,
  description: '配货单: orders of one merchant that one picker gathers together (E5).',
})
export class PickingBatchType extends Node {
  @Field(() => String, { description: 'What people call it; unique in the market.' })
  number!: string;

  @Field(() => PickingBatchStatus, { description: 'Where it stands.' })
  status!: PickingBatchStatus;

  @Field(() => MerchantType, { nullable: true, description: 'Whose orders; null when the shop is hidden from you.' })
  merchant?: MerchantType | null;

  @Field(() => ID, { description: 'Id of its merchant.' })
  @Hint({ hidden: ['LIST', 'SHOW', 'EXPORT'] })
  merchantId!: string;

  @Field(() => AccountType, { nullable: true, description: 'The named picker; null while nobody has it.' })
  picker?: AccountType | null;

  @Field(() => Int, { description: 'Orders that are in it now.' })
  orderCount!: number;

  @Field(() => Int, { description: 'Lines that are not picked yet.' })
  openLineCount!: number;

  @Field(() => Int, { description: 'Orders whose special notes wait to be confirmed.' })
  unconfirmedCount!: number;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When its picker got it; null until then.' })
  assignedAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When picking began; null until then.' })
  startedAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When everything lay ready; null until then.' })
  pickedAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When its last order left it; null until then.' })
  closedAt?: Date | null;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => [PickingBatchAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: PickingBatchAction[];

  @Connection(() => PickingOrderType, {
    by: 'batchId',
    description: 'Its orders, the most urgent first; those that left it too.',
    defaultOrder: { field: 'POSITION', direction: 'ASC' },
  })
  orders!: Connection<PickingOrderType>;

  @Connection(() => PickingLineType, {
    by: 'batchId',
    description: 'The lines of all its orders.',
    defaultOrder: { field: 'ID', direction: 'ASC' },
  })
  @Hint({ hidden: ['LIST'] })
  lines!: Connection<PickingLineType>;
}

export const pickingBatchReads = reads(PickingBatchType, {
  prefix: 'batch',
  entity: () => PickingBatch,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.ORDERS_PICK), row.merchantId),
  relations: {
    merchant: one(() => MerchantType, 'merchantId'),
    picker: one(() => AccountType, 'pickerId', { impliedBy: true }),
  },
  computed: {
    availableActions: {
      needs: ['status', 'merchantId', 'pickerId', 'orderCount', 'openLineCount', 'unconfirmedCount'],
      from: (batch, viewer) =>
        allowedActions(pickingBatchLifecycle, batch).filter((action) => mayDo(action, batch, viewer)),
    },
  },
  filters: {
    q: (value: string, row) => sql<boolean>`${row.number} like ${`${value.toUpperCase().replaceAll(/[%_\\]/g, '')}%`}`,
  },
  defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
});
