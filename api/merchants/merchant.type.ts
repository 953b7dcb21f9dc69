import './merchant.enums.js';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AccountType, MerchantMemberType } from '../accounts/index.js';
import { FileType } from '../files/index.js';
import { Permission } from '../kernel/permission.js';
import { Connection } from '../kernel/read/index.js';
import { Auth, Hint, Panel } from '../kernel/schema/directives.js';
import { LocalizedText } from '../kernel/schema/localized-text.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime, LocalDate } from '../kernel/schema/scalars.js';
import { MerchantAction, MerchantStatus } from './merchant-status.js';
import { MerchantDecisionType, RejectionReasonType } from './review/merchant-decision.type.js';
import { SettlementAccountKind, SettlementSchedule } from './settlement/settlement.js';

@Panel({
  group: 'MERCHANTS',
  permission: Permission.MERCHANTS_READ,
  title: 'name',
  columns: ['name', 'status', 'companyName', 'cityCode', 'submittedAt', 'approvedAt'],
  defaultSort: 'CREATED_AT',
  icon: 'Storefront',
})
@ObjectType('Merchant', {
  implements: Node,
  simpleResolvers: true,
  description:
    'A merchant 商家. Everybody sees open shops; its members and staff also see the others, and the private part: the application, licence and settlement account (B1-B3).',
})
export class MerchantType extends Node {
  @Field(() => LocalizedText, { description: 'Name of the shop.' })
  name!: LocalizedText;

  @Field(() => String, { description: 'The shop’s place in addresses; unique.' })
  slug!: string;

  @Field(() => MerchantStatus, { description: 'Where it stands; always `APPROVED` for the public.' })
  status!: MerchantStatus;

  @Hint({ widget: 'IMAGE' })
  @Field(() => FileType, { nullable: true, description: 'Logo; null while there is none.' })
  logo?: FileType | null;

  @Hint({ widget: 'IMAGE' })
  @Field(() => FileType, { nullable: true, description: 'Banner; null while there is none.' })
  banner?: FileType | null;

  @Hint({ widget: 'MULTILINE' })
  @Field(() => LocalizedText, { description: 'What the shop tells its visitors today; empty when nothing.' })
  notice!: LocalizedText;

  @Hint({ widget: 'MULTILINE' })
  @Field(() => LocalizedText, { description: 'Who they are; empty when they did not say.' })
  description!: LocalizedText;

  @Field(() => String, { description: 'Opening hours as the shop writes them, e.g. `08:30-21:00`.' })
  hours!: string;

  @Field(() => MoneyType, { description: 'What delivery of an order costs.' })
  deliveryFee!: MoneyType;

  @Field(() => MoneyType, { nullable: true, description: 'Goods worth this much are delivered free; null: never.' })
  freeDeliveryFrom?: MoneyType | null;

  @Field(() => String, { description: 'Where it delivers, in words.' })
  deliveryArea!: string;

  @Field(() => [String], {
    description: 'Where it delivers, by region codes (GB/T 2260); empty: everywhere. At most 200 codes.',
  })
  deliveryRegionCodes!: string[];

  @Field(() => Boolean, { description: 'Whether buyers may fetch their goods.' })
  offersPickUp!: boolean;

  @Field(() => Boolean, {
    description: 'Whether buyers may pay in cash at the door what the market’s couriers bring 货到付款 (F3).',
  })
  allowsCashOnDelivery!: boolean;

  @Field(() => String, { nullable: true, description: 'City, six figures (GB/T 2260); null while the draft lacks it.' })
  cityCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Registered name of the company; null while the draft lacks it.',
  })
  companyName?: string | null;

  @Auth(Permission.MERCHANTS_READ)
  @Field(() => String, {
    nullable: true,
    description: 'Unified social credit code; null while the draft lacks it, and for the public.',
  })
  creditCode?: string | null;

  @Auth(Permission.MERCHANTS_READ)
  @Hint({ widget: 'FILE' })
  @Field(() => FileType, {
    nullable: true,
    description:
      'Scan of the business licence; null while there is none, and for whoever is neither its owner nor a reviewer.',
  })
  licence?: FileType | null;

  @Auth(Permission.MERCHANTS_READ)
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day of the licence; null when it has no end, and for the public.',
  })
  licenceExpiresOn?: string | null;

  @Auth(Permission.MERCHANTS_READ)
  @Hint({ pii: true })
  @Field(() => String, {
    nullable: true,
    description: 'Person to talk to; null while the draft lacks it, and for the public.',
  })
  contactName?: string | null;

  @Auth(Permission.MERCHANTS_READ)
  @Hint({ pii: true, widget: 'PHONE' })
  @Field(() => String, {
    nullable: true,
    description:
      'Their phone number, masked for staff who do not need it; null while the draft lacks it, and for the public.',
  })
  contactPhone?: string | null;

  @Auth(Permission.MERCHANTS_READ)
  @Field(() => [String], {
    nullable: true,
    description: 'Categories it wants to sell in, in its own words. At most 10; null for the public.',
  })
  categoryWishes?: string[] | null;

  @Auth(Permission.MERCHANTS_READ)
  @Field(() => [ID], {
    nullable: true,
    description:
      'Categories of the tree it sells in; they say which documents it needs (B1). At most 20; null for the public.',
  })
  categoryIds?: string[] | null;

  @Auth(Permission.MERCHANTS_READ)
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it was suspended because a document of it had ended (B4); null for the public.',
  })
  isSuspendedForExpiry?: boolean | null;

  @Auth(Permission.PAYOUTS_READ)
  @Field(() => SettlementAccountKind, {
    nullable: true,
    description: 'What kind of account it is paid to; null while unknown, and for whoever may not see payouts.',
  })
  settlementAccountKind?: SettlementAccountKind | null;

  @Auth(Permission.PAYOUTS_READ)
  @Hint({ pii: true })
  @Field(() => String, {
    nullable: true,
    description: 'Who holds that account; null while unknown, and for whoever may not see payouts.',
  })
  settlementAccountHolder?: string | null;

  @Auth(Permission.PAYOUTS_READ)
  @Hint({ pii: true })
  @Field(() => String, {
    nullable: true,
    description:
      'Its number, all but the end masked for staff who pay nothing out; null while unknown, and for whoever may not see payouts.',
  })
  settlementAccountNumber?: string | null;

  @Auth(Permission.PAYOUTS_READ)
  @Field(() => String, {
    nullable: true,
    description: 'Bank and branch; null for Alipay, and for whoever may not see payouts.',
  })
  settlementBankName?: string | null;

  @Auth(Permission.PAYOUTS_READ)
  @Field(() => SettlementSchedule, {
    nullable: true,
    description: 'When its income is due; null for whoever may not see payouts.',
  })
  settlementSchedule?: SettlementSchedule | null;

  @Auth(Permission.PAYOUTS_READ)
  @Field(() => SettlementSchedule, {
    nullable: true,
    description:
      'What was chosen for the time from `nextScheduleFrom` on; null when nothing else was, and for whoever may not see payouts.',
  })
  nextSettlementSchedule?: SettlementSchedule | null;

  @Auth(Permission.PAYOUTS_READ)
  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day of the next settlement period, if another schedule begins then; null otherwise.',
  })
  nextScheduleFrom?: string | null;

  @Auth(Permission.MERCHANTS_READ)
  @Field(() => Int, {
    nullable: true,
    description: 'The platform’s commission in 1/10 000 of goods sold; null for the public.',
  })
  commissionBasisPoints?: number | null;

  @Auth(Permission.MERCHANTS_READ)
  @Field(() => AccountType, {
    nullable: true,
    description: 'The merchant manager who looks after it (A3); null when nobody was named, and for the public.',
  })
  accountManager?: AccountType | null;

  @Auth(Permission.MERCHANTS_READ)
  @Field(() => [RejectionReasonType], {
    nullable: true,
    description: 'What the last review found wrong, until submitted again. At most one a field; null for the public.',
  })
  rejectionReasons?: RejectionReasonType[] | null;

  @Connection(() => MerchantMemberType, {
    by: 'merchantId',
    description: 'Its people and their duties; empty for the public (A2).',
  })
  members!: Connection<MerchantMemberType>;

  @Connection(() => MerchantDecisionType, {
    by: 'merchantId',
    description: 'Who decided what about it, newest first; empty for the public.',
  })
  decisions!: Connection<MerchantDecisionType>;

  @Field(() => DateTime, { nullable: true, description: 'When the application was last handed in; null before.' })
  submittedAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was approved first; null before.' })
  approvedAt?: Date | null;

  @Field(() => DateTime, { description: 'When the application was started.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'Grows with every change; send it back when you edit.' })
  version!: number;

  @Field(() => [MerchantAction], { description: 'What you may do with it now.' })
  availableActions!: MerchantAction[];
}
