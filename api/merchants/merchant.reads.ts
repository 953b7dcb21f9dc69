import { type SqlBool, sql } from 'kysely';
import { AccountType } from '../accounts/index.js';
import { FileType } from '../files/index.js';
import { type Actor, scopeOf, scopeWithoutRoles } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { anyOf, byOwner, type ColumnsOf, one, reads, type Visibility } from '../kernel/read/index.js';
import { Merchant } from './merchant.entity.js';
import { MerchantType } from './merchant.type.js';
import { availableActions, MerchantStatus } from './merchant-status.js';

type Row = ColumnsOf<Merchant>;

/** A merchant's row belongs to the merchant itself. */
const reachedBy =
  (permission: Permission) =>
  (viewer: Actor, row: Row): Visibility =>
    byOwner(scopeOf(viewer, permission), row.id);

const staff = (viewer: Actor, permission: Permission): boolean => scopeOf(viewer, permission).all;

const readers = reachedBy(Permission.MERCHANTS_READ);
const payees = reachedBy(Permission.PAYOUTS_READ);

export const merchantReads = reads(MerchantType, {
  prefix: 'merchant',
  entity: () => Merchant,
  visibleTo: (viewer, row) => anyOf(sql<SqlBool>`${row.status} = ${MerchantStatus.APPROVED}`, readers(viewer, row)),
  relations: {
    logo: one(() => FileType, 'logoId'),
    banner: one(() => FileType, 'bannerId'),
    licence: one(() => FileType, 'licenceId'),
    accountManager: one(() => AccountType, 'accountManagerId', { impliedBy: true }),
  },
  guarded: {
    creditCode: readers,
    licence: readers,
    licenceExpiresOn: readers,
    contactName: readers,
    contactPhone: readers,
    categoryWishes: readers,
    categoryIds: readers,
    isSuspendedForExpiry: readers,
    commissionBasisPoints: readers,
    accountManager: readers,
    rejectionReasons: readers,
    settlementAccountKind: payees,
    settlementAccountHolder: payees,
    settlementAccountNumber: payees,
    settlementBankName: payees,
    settlementSchedule: payees,
    nextSettlementSchedule: payees,
    nextScheduleFrom: payees,
  },
  masked: {
    contactPhone: {
      clearFor: (viewer, row) =>
        anyOf(
          reachedBy(Permission.MERCHANTS_REVIEW)(viewer, row),
          byOwner(scopeWithoutRoles(viewer, Permission.MERCHANTS_READ), row.id),
        ),
    },
    settlementAccountNumber: {
      clearFor: (viewer, row) =>
        staff(viewer, Permission.PAYOUTS_PREPARE) ||
        byOwner(scopeWithoutRoles(viewer, Permission.PAYOUTS_READ), row.id),
    },
  },
  computed: {
    rejectionReasons: { needs: ['rejectionReasons'], from: ({ rejectionReasons }) => rejectionReasons },
    availableActions: { needs: ['id', 'status'], from: (facts, viewer) => availableActions(facts, viewer) },
  },
  filters: { q: nameHas },
});

/** The words stand in the name, the company's name or the address of the shop. */
function nameHas(q: string, row: Row): Visibility {
  const pattern = `%${q.trim().replace(/[\\%_]/g, '\\$&')}%`;
  return sql<SqlBool>`(${row.nameZh} ilike ${pattern} or ${row.nameEn} ilike ${pattern}
    or ${row.companyName} ilike ${pattern} or ${row.slug} ilike ${pattern})`;
}
