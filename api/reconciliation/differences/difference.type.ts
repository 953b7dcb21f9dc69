import './difference.enums.js';
import { Field, ID, ObjectType } from 'type-graphql';
import { AccountType } from '../../accounts/index.js';
import { type Actor, paysActor, scopeOf } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import { one, reads } from '../../kernel/read/index.js';
import { Panel } from '../../kernel/schema/directives.js';
import { MoneyType } from '../../kernel/schema/money.type.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime, LocalDate } from '../../kernel/schema/scalars.js';
import { whyNot } from '../../kernel/transition.js';
import { LedgerEntryType } from '../../ledger/index.js';
import { MerchantType } from '../../merchants/index.js';
import { BillLineType } from '../bills/bill-line.type.js';
import { ReconciliationRunType } from '../bills/run.type.js';
import { ReconciliationDifference } from './difference.entity.js';
import {
  DifferenceAction,
  DifferenceKind,
  DifferenceStatus,
  DifferenceTarget,
  differenceLifecycle,
} from './difference-status.js';

@ObjectType('DifferenceNote', { simpleResolvers: true, description: 'What somebody of finance found out.' })
export class DifferenceNoteType {
  @Field(() => DateTime, { description: 'When.' })
  at!: Date;

  @Field(() => ID, { nullable: true, description: 'Account of whoever wrote it; null for the market itself.' })
  by!: string | null;

  @Field(() => String, { description: 'The words.' })
  text!: string;
}

@Panel({
  group: 'MONEY',
  permission: Permission.RECONCILIATION_READ,
  title: 'kind day',
  columns: ['day', 'source', 'kind', 'status', 'bill', 'ours', 'amount', 'assignee', 'target'],
  defaultSort: 'DAY',
  icon: 'ReportProblem',
})
@ObjectType('ReconciliationDifference', {
  implements: Node,
  simpleResolvers: true,
  description: 'Where a bill and the ledger do not agree (F6). Seen by finance.',
})
export class ReconciliationDifferenceType extends Node {
  @Field(() => String, { description: 'Whose bill: an account at a gateway (`alipay`), or `bank`.' })
  source!: string;

  @Field(() => LocalDate, { description: 'Business day of the line; of what was booked where there is no line.' })
  day!: string;

  @Field(() => DifferenceKind, { description: 'How they differ.' })
  kind!: DifferenceKind;

  @Field(() => DifferenceStatus, { description: 'Where it stands.' })
  status!: DifferenceStatus;

  @Field(() => MoneyType, { nullable: true, description: 'What the bill says; null when it says nothing.' })
  bill!: MoneyType | null;

  @Field(() => MoneyType, { nullable: true, description: 'What was booked; null when nothing was.' })
  ours!: MoneyType | null;

  @Field(() => MoneyType, { description: 'What the bill has more; below zero: less; zero when only days differ.' })
  amount!: MoneyType;

  @Field(() => BillLineType, { nullable: true, description: 'The line of the bill; null for none.' })
  line!: BillLineType | null;

  @Field(() => LedgerEntryType, {
    nullable: true,
    description: 'The entry of the ledger; null for none, and for whoever may not see it.',
  })
  entry!: LedgerEntryType | null;

  @Field(() => ReconciliationRunType, { description: 'The comparison that found it.' })
  run!: ReconciliationRunType;

  @Field(() => AccountType, { nullable: true, description: 'Who looks into it; null for nobody yet.' })
  assignee!: AccountType | null;

  @Field(() => [DifferenceNoteType], { description: 'What was found out, in order. At most 50.' })
  notes!: DifferenceNoteType[];

  @Field(() => DifferenceTarget, { nullable: true, description: 'Where the money goes; null until somebody says.' })
  target!: DifferenceTarget | null;

  @Field(() => String, { nullable: true, description: 'Why there; null until somebody says.' })
  reason!: string | null;

  @Field(() => AccountType, { nullable: true, description: 'The buyer whose wallet gets it; null for another target.' })
  walletOf!: AccountType | null;

  @Field(() => MerchantType, { nullable: true, description: 'The merchant who gets it; null for another target.' })
  accountOf!: MerchantType | null;

  @Field(() => AccountType, { nullable: true, description: 'Who said where it goes; null until then.' })
  proposedBy!: AccountType | null;

  @Field(() => AccountType, { nullable: true, description: 'The second person; null when none was needed, or yet.' })
  approvedBy!: AccountType | null;

  @Field(() => Boolean, { description: 'Whether its money lies in suspense.' })
  isInSuspense!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The fact that closed it by itself, in English; null unless one did.',
  })
  closedBy!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was resolved or closed itself; null until then.' })
  closedAt!: Date | null;

  @Field(() => DateTime, { description: 'When it was found.' })
  createdAt!: Date;

  @Field(() => [DifferenceAction], { description: 'What this viewer may do with it now.' })
  availableActions!: DifferenceAction[];
}

const needed: Readonly<Record<DifferenceAction, Permission>> = {
  ASSIGN: Permission.RECONCILIATION_RESOLVE,
  NOTE: Permission.RECONCILIATION_RESOLVE,
  RESOLVE: Permission.RECONCILIATION_RESOLVE,
  APPROVE: Permission.RECONCILIATION_APPROVE,
  REJECT: Permission.RECONCILIATION_APPROVE,
};

type Facts = Pick<ReconciliationDifference, 'proposedById' | 'walletOfId' | 'accountOfId'>;

function mayDo(action: DifferenceAction, facts: Facts, viewer: Actor): boolean {
  if (!scopeOf(viewer, needed[action]).all) return false;
  const isSecond = action === DifferenceAction.APPROVE || action === DifferenceAction.REJECT;
  if (isSecond && facts.proposedById === viewer.accountId) return false;
  return (
    action !== DifferenceAction.APPROVE ||
    !paysActor(viewer, { buyerId: facts.walletOfId, merchantId: facts.accountOfId })
  );
}

export const reconciliationDifferenceReads = reads(ReconciliationDifferenceType, {
  prefix: 'difference',
  entity: () => ReconciliationDifference,
  visibleTo: (viewer) => scopeOf(viewer, Permission.RECONCILIATION_READ).all,
  relations: {
    line: one(() => BillLineType, 'lineId', { impliedBy: true }),
    entry: one(() => LedgerEntryType, 'entryId'),
    run: one(() => ReconciliationRunType, 'runId', { impliedBy: true }),
    assignee: one(() => AccountType, 'assigneeId'),
    walletOf: one(() => AccountType, 'walletOfId'),
    accountOf: one(() => MerchantType, 'accountOfId'),
    proposedBy: one(() => AccountType, 'proposedById'),
    approvedBy: one(() => AccountType, 'approvedById'),
  },
  computed: {
    availableActions: {
      needs: ['status', 'kind', 'proposedById', 'walletOfId', 'accountOfId'],
      from: (facts, viewer) =>
        Object.values(DifferenceAction).filter(
          (action) => whyNot(differenceLifecycle, action, facts) === null && mayDo(action, facts, viewer),
        ),
    },
  },
  defaultOrder: { field: 'DAY', direction: 'DESC' },
});
