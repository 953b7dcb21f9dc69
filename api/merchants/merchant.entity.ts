import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';
import { masks, Personal } from '../kernel/personal-data.js';
import type { RejectionReason } from './application/application-field.js';
import { MerchantStatus } from './merchant-status.js';
import { SettlementAccountKind, SettlementSchedule } from './settlement/settlement.js';

/** A merchant: its application (B1), where it stands (B2) and its storefront (B3). */
@Entity({ tableName: 'merchant' })
export class Merchant {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Enum({ items: () => MerchantStatus, type: 'text' })
  status: Opt<MerchantStatus> = MerchantStatus.DRAFT;

  /** The shop's place in addresses; unique, in small letters. */
  @Property({ type: 'text' })
  slug!: string;

  @Property({ type: 'text' })
  nameZh!: string;

  @Property({ type: 'text' })
  nameEn!: string;

  @Property({ type: 'text', nullable: true })
  companyName: string | null = null;

  /** Unified social credit code (GB 32100-2015). One shop per company is under review or open. */
  @Property({ type: 'text', nullable: true })
  creditCode: string | null = null;

  /** File with the scan of the business licence. */
  @Property({ type: 'text', nullable: true })
  licenceId: string | null = null;

  /** Last day of the licence; null when it has no end. */
  @Property({ type: 'date', nullable: true })
  licenceExpiresOn: string | null = null;

  @Personal({ mask: null, erased: null })
  @Property({ type: 'text', nullable: true })
  contactName: string | null = null;

  @Personal({ mask: masks.phoneEnds, erased: null })
  @Property({ type: 'text', nullable: true })
  contactPhone: string | null = null;

  /** Six figures of GB/T 2260, e.g. 341100 for 滁州. */
  @Property({ type: 'text', nullable: true })
  cityCode: string | null = null;

  /** The merchant manager who looks after it (A3); null: whoever has its district. */
  @Property({ type: 'text', nullable: true })
  accountManagerId: string | null = null;

  /** Categories the applicant wants to sell in, in its own words. */
  @Property({ type: 'text[]' })
  categoryWishes: Opt<string[]> = [];

  /** Categories of the tree it sells in: they say which documents it needs. */
  @Property({ type: 'text[]', defaultRaw: `'{}'` })
  categoryIds: Opt<string[]> = [];

  /** The clock closed it, because a document of it had ended: accepting another opens it again (B4). */
  @Property({ type: 'boolean' })
  isSuspendedForExpiry: Opt<boolean> = false;

  @Enum({ items: () => SettlementAccountKind, type: 'text', nullable: true })
  settlementAccountKind: SettlementAccountKind | null = null;

  @Personal({ mask: null, erased: null })
  @Property({ type: 'text', nullable: true })
  settlementAccountHolder: string | null = null;

  @Personal({ mask: masks.lastFour, erased: null })
  @Property({ type: 'text', nullable: true })
  settlementAccountNumber: string | null = null;

  /** Bank and branch; null for Alipay. */
  @Property({ type: 'text', nullable: true })
  settlementBankName: string | null = null;

  @Enum({ items: () => SettlementSchedule, type: 'text' })
  settlementSchedule: Opt<SettlementSchedule> = SettlementSchedule.MONTHLY;

  /** Takes the place of the schedule on `nextScheduleFrom`. */
  @Enum({ items: () => SettlementSchedule, type: 'text', nullable: true })
  nextSettlementSchedule: SettlementSchedule | null = null;

  @Property({ type: 'date', nullable: true })
  nextScheduleFrom: string | null = null;

  /** The platform's share of goods sold, in 1/10 000; agreed at approval (B6). */
  @Property({ type: 'integer' })
  commissionBasisPoints: Opt<number> = 500;

  /** What the last review found wrong; empty once submitted again. */
  @Property({ type: 'json' })
  rejectionReasons: Opt<RejectionReason[]> = [];

  @Property({ type: 'text', nullable: true })
  logoId: string | null = null;

  @Property({ type: 'text', nullable: true })
  bannerId: string | null = null;

  @Property({ type: 'text' })
  noticeZh: Opt<string> = '';

  @Property({ type: 'text' })
  noticeEn: Opt<string> = '';

  @Property({ type: 'text' })
  descriptionZh: Opt<string> = '';

  @Property({ type: 'text' })
  descriptionEn: Opt<string> = '';

  /** Opening hours as the shop writes them, e.g. "08:30-21:00". */
  @Property({ type: 'text' })
  hours: Opt<string> = '';

  @Property({ type: minorUnits })
  deliveryFeeMinor!: number;

  /** Goods worth this much are delivered free; null: never. */
  @Property({ type: minorUnits, nullable: true })
  freeDeliveryFromMinor: number | null = null;

  /** Where it delivers, for people. */
  @Property({ type: 'text' })
  deliveryArea: Opt<string> = '';

  /** Where it delivers, by region codes of GB/T 2260; empty: everywhere. */
  @Property({ type: 'text[]' })
  deliveryRegionCodes: Opt<string[]> = [];

  @Property({ type: 'boolean' })
  offersPickUp: Opt<boolean> = false;

  /** Whether buyers may pay at the door what the market's couriers bring (F3). */
  @Property({ type: 'boolean' })
  allowsCashOnDelivery: Opt<boolean> = false;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  submittedAt: Date | null = null;

  /** When it was approved first. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  approvedAt: Date | null = null;

  /** Number of the merchant's last event. */
  @Property({ type: 'integer' })
  sequence: Opt<number> = 0;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
