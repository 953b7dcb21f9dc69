import { sql } from 'kysely';
import {
  acceptRemedy,
  archiveComplaint,
  assignComplaint,
  ComplaintCategory,
  ComplaintChannel,
  ComplaintSeverity,
  classifyComplaint,
  FollowUpResult,
  followUpComplaint,
  investigateComplaint,
  mergeComplaints,
  proposeRemedy,
  QualityDimension,
  registerComplaint,
  resolveComplaint,
} from '../complaints/index.js';
import { rejectRemedy } from '../complaints/work-complaint.js';
import { ResponsibleParty } from '../verdicts/index.js';
import { as, type Person } from './cast.js';
import { checkByProcedure, endByProcedure } from './follow-procedure.js';
import type { Random } from './random.js';
import { inOpeningHours, type Scene, staffMember } from './scene.js';

const HOUR_MS = 3_600_000;

interface Grievance {
  readonly category: ComplaintCategory;
  readonly severity: ComplaintSeverity;
  readonly dimension: QualityDimension;
  readonly party: ResponsibleParty;
  readonly says: string;
  readonly proposal: string;
  readonly cause: string;
  /** What the node of the tree of causes is called that the case is closed with. */
  readonly root: string;
}

const grievances: readonly Grievance[] = [
  {
    category: ComplaintCategory.DELIVERY,
    severity: ComplaintSeverity.NORMAL,
    dimension: QualityDimension.RELIABILITY,
    party: ResponsibleParty.COURIER,
    says: '约好六点前送到，等到八点半，也没有电话。',
    proposal: '向您道歉，退还本单运费，并记入该配送员当月考核。',
    cause: '晚高峰派单过多，配送员没有提前联系。',
    root: '超时送达',
  },
  {
    category: ComplaintCategory.SERVICE,
    severity: ComplaintSeverity.NORMAL,
    dimension: QualityDimension.RESPONSIVENESS,
    party: ResponsibleParty.MERCHANT,
    says: '问尺码问了三次，店家都没回。',
    proposal: '由店长电话说明尺码，不合适免费换。',
    cause: '店铺客服换班没有交接。',
    root: '回复不及时',
  },
  {
    category: ComplaintCategory.GOODS,
    severity: ComplaintSeverity.HIGH,
    dimension: QualityDimension.TANGIBLES,
    party: ResponsibleParty.MERCHANT,
    says: '礼盒外面是湿的，送人都拿不出手。',
    proposal: '重新送一份新的礼盒，旧的不用退。',
    cause: '打包台漏水，礼盒受潮后仍被发出。',
    root: '包装不当',
  },
  {
    category: ComplaintCategory.PAYMENT,
    severity: ComplaintSeverity.LOW,
    dimension: QualityDimension.ASSURANCE,
    party: ResponsibleParty.PLATFORM,
    says: '充值第二天才到账，页面上也没写要等多久。',
    proposal: '已说明到账时间，并在充值页加上提示。',
    cause: '周末银行流水隔日才能核对，页面没有说明。',
    root: '到账延迟',
  },
];

export type ComplaintStop = 'REGISTERED' | 'ASSIGNED' | 'INVESTIGATING' | 'PROPOSED' | 'RESOLVED';

interface Complaining {
  readonly orderId: string;
  readonly buyer: Person;
  readonly random: Random;
  /** The state it is left in; absent: as far as time allows. */
  readonly stopsAt?: ComplaintStop | undefined;
}

interface Step {
  readonly from: string;
  readonly hours: readonly [number, number];
  readonly run: () => Promise<unknown>;
}

/** Notes that the buyer complains about the order, and how the case goes round its loop (H1-H4). */
export function complainAbout(scene: Scene, complaining: Complaining): void {
  const { stage, agenda } = scene;
  const { orderId, buyer, random, stopsAt } = complaining;
  const grievance = random.of(grievances);
  const isByPhone = random.happens(0.3);
  const soon = stopsAt ? 1 / 6 : random.between(2, 30);
  agenda.note(later(scene, soon, stopsAt), async () => {
    const known = await complaintOf(scene, orderId);
    if (!known)
      await registerComplaint(as(stage, isByPhone ? staffMember(scene, 'service') : buyer), {
        orderId,
        channel: isByPhone ? ComplaintChannel.PHONE : ComplaintChannel.WEB,
        category: grievance.category,
        severity: grievance.severity,
        description: grievance.says,
      });
    const { id } = known ?? (await complaintOf(scene, orderId)) ?? { id: '' };
    if (stopsAt !== 'REGISTERED') noteNext(scene, complaining, id, loop(scene, complaining, id, grievance));
  });
}

function loop(
  scene: Scene,
  { orderId, buyer, random, stopsAt }: Complaining,
  id: string,
  grievance: Grievance,
): Step[] {
  const { stage } = scene;
  const handler = staffMember(scene, 'complaints');
  const supervisor = staffMember(scene, 'supervisor');
  const { category, severity, dimension, proposal, cause, root, party } = grievance;
  const isStubborn = random.happens(0.2);
  const propose = (text: string) => (): Promise<unknown> => proposeRemedy(as(stage, handler), { id, proposal: text });
  const investigate = (): Promise<unknown> => investigateComplaint(as(stage, handler), { id });
  return [
    {
      from: 'REGISTERED',
      hours: [1, 4],
      run: () => assignComplaint(as(stage, supervisor), { id, accountId: handler.id }),
    },
    {
      from: 'ASSIGNED',
      hours: [1, 3],
      run: async () => {
        await classifyComplaint(as(stage, handler), { id, category, severity, dimension });
        await investigate();
        if (isStubborn && !stopsAt) await ringAgain(scene, orderId, id);
      },
    },
    {
      from: 'INVESTIGATING',
      hours: [2, 16],
      run: async () => {
        await checkByProcedure(scene, id);
        await propose(proposal)();
      },
    },
    ...(isStubborn
      ? [
          {
            from: 'PROPOSED',
            hours: [1, 9] as const,
            run: () => rejectRemedy(as(stage, buyer), { id, note: '还不够，我要一个说法。' }),
          },
          { from: 'REJECTED', hours: [1, 4] as const, run: investigate },
          { from: 'INVESTIGATING', hours: [2, 8] as const, run: propose(`${proposal}另由主管当面道歉。`) },
        ]
      : []),
    { from: 'PROPOSED', hours: [1, 12], run: () => acceptRemedy(as(stage, buyer), { id, note: '可以，谢谢。' }) },
    {
      from: 'ACCEPTED',
      hours: [1, 4],
      run: async () => {
        await endByProcedure(scene, id);
        await resolveComplaint(as(stage, handler), {
          ...{ id, cause, rootCauseId: await causeNamed(scene, category, root) },
          ...{ responsibleParty: party, resolution: `${proposal}已办妥。` },
        });
      },
    },
    {
      from: 'RESOLVED',
      hours: [24, 48],
      run: () =>
        followUpComplaint(as(stage, supervisor), {
          id,
          result: FollowUpResult.REACHED,
          satisfaction: isStubborn ? 3 : 5,
          comment: isStubborn ? '结果可以，过程有点长。' : '处理得很快，以后还会来。',
        }),
    },
    { from: 'FOLLOWED_UP', hours: [2, 20], run: () => archiveComplaint(as(stage, supervisor), { id }) },
  ];
}

/** The node of the standard tree of that name; null where the market has none: the first of its category is taken. */
async function causeNamed({ stage }: Scene, category: ComplaintCategory, name: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from complaint_cause where category = ${category} and name_zh = ${name} and is_active limit 1`.execute(
    as(stage).db,
  );
  return rows[0]?.id ?? null;
}

/** The customer rings about the case that is being looked into; the desk makes one of both (H1). */
async function ringAgain(scene: Scene, orderId: string, id: string): Promise<void> {
  const { stage } = scene;
  const again = await registerComplaint(as(stage, staffMember(scene, 'service')), {
    orderId,
    channel: ComplaintChannel.PHONE,
    severity: ComplaintSeverity.NORMAL,
    description: '前面已经投诉过一次，一直没人回我，再打电话催一下。',
  });
  await mergeComplaints(as(stage, staffMember(scene, 'complaints')), {
    ...{ id: again.id, complaintId: id, note: '同一客户来电催办同一订单。' },
  });
}

/** Notes the first step; a step that a run of the seed before this one has done already is passed over. */
function noteNext(scene: Scene, complaining: Complaining, id: string, steps: readonly Step[]): void {
  const [step, ...rest] = steps;
  if (!step) return;
  const { random, stopsAt, orderId } = complaining;
  const hours = stopsAt ? 1 / 3 : random.between(...step.hours);
  scene.agenda.note(later(scene, hours, stopsAt), async () => {
    const before = await complaintOf(scene, orderId);
    if (before?.status === step.from) await step.run();
    if (rest[0]?.from !== stopsAt) noteNext(scene, complaining, id, rest);
  });
}

function later(scene: Scene, hours: number, stopsAt: ComplaintStop | undefined): Date {
  const at = new Date(scene.stage.clock.now().getTime() + hours * HOUR_MS);
  // What has to get somewhere today is done at whatever hour.
  return stopsAt ? at : inOpeningHours(scene, at);
}

async function complaintOf({ stage }: Scene, orderId: string): Promise<{ id: string; status: string } | undefined> {
  const { rows } = await sql<{ id: string; status: string }>`
    select id, status from complaint where order_id = ${orderId} and merged_into_id is null`.execute(as(stage).db);
  return rows[0];
}
