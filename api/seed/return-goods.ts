import { sql } from 'kysely';
import { FilePurpose, storeFile } from '../files/index.js';
import { toDecimal } from '../kernel/money.js';
import {
  acceptReturn,
  appealReturn,
  applyForReturn,
  claimReturnFreight,
  confirmReturnedGoods,
  decideReturn,
  declineReturnFreight,
  payReturnFreight,
  ReturnKind,
  ReturnReason,
  ReturnVerdict,
  rejectReturn,
  sendReturnBack,
} from '../returns/index.js';
import { as, type Person } from './cast.js';
import { figuresOf, keyOf } from './keys.js';
import { productPicture } from './pictures.js';
import type { Random } from './random.js';
import { inOpeningHours, type Scene, staffMember } from './scene.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

interface Disappointment {
  readonly reason: ReturnReason;
  readonly kind: ReturnKind;
  readonly says: string;
  readonly needsPicture?: boolean;
}

const disappointments: readonly Disappointment[] = [
  { reason: ReturnReason.NOT_AS_DESCRIBED, kind: ReturnKind.RETURN_REFUND, says: '颜色和图片差太多，想退。' },
  {
    reason: ReturnReason.MISSING_OR_SHORT,
    kind: ReturnKind.REFUND_ONLY,
    says: '少发了一件，不用补了，退钱就行，开箱照见图。',
    needsPicture: true,
  },
  { reason: ReturnReason.LATE_DELIVERY, kind: ReturnKind.REFUND_ONLY, says: '说好两小时，晚了一天，花都蔫了。' },
  {
    reason: ReturnReason.DAMAGED_IN_TRANSIT,
    kind: ReturnKind.REFUND_ONLY,
    says: '箱子压坏了，东西也裂了，见图。',
    needsPicture: true,
  },
  {
    reason: ReturnReason.QUALITY,
    kind: ReturnKind.RETURN_REFUND,
    says: '穿了一次线就开了，见图。',
    needsPicture: true,
  },
];

interface Disappointed {
  readonly orderId: string;
  readonly buyer: Person;
  readonly owner: Person;
  readonly random: Random;
}

/** Notes that the buyer will ask for a return of the first line, and how that goes (G1-G3). */
export function askForReturn(scene: Scene, disappointed: Disappointed): void {
  const { random } = disappointed;
  after(scene, random.between(4, 60) * HOUR_MS, () => apply(scene, disappointed));
}

async function apply(scene: Scene, { orderId, buyer, owner, random }: Disappointed): Promise<void> {
  const { stage } = scene;
  const { reason, kind, says, needsPicture } = random.of(disappointments);
  const dice = random.next();
  const { rows } = await sql<{ id: string }>`
    select id from order_line where order_id = ${orderId} order by position limit 1`.execute(as(stage).db);
  const { id } = await applyForReturn(as(stage, buyer), {
    id: orderId,
    kind,
    reason,
    description: says,
    lines: [{ orderLineId: rows[0]?.id ?? '', quantity: 1 }],
    evidenceFileIds: needsPicture ? [await evidence(scene, buyer, orderId)] : [],
    idempotencyKey: keyOf('return', orderId),
  });
  // Three in twenty are never answered: the clock accepts them.
  if (dice < 0.15) return;
  const named = (step: string): { id: string; idempotencyKey: string } => ({ id, idempotencyKey: keyOf(step, id) });
  after(scene, random.between(2, 30) * HOUR_MS, async () => {
    if (dice < 0.75) {
      await acceptReturn(as(stage, owner), named('accept'));
      if (kind === ReturnKind.RETURN_REFUND) sendBack();
    } else {
      await rejectReturn(as(stage, owner), { ...named('reject'), answer: '出库前拍过照，商品完好，请再确认一下。' });
      if (dice < 0.92) appeal();
    }
  });
  const sendBack = (): void =>
    after(scene, random.between(6, 40) * HOUR_MS, async () => {
      const parcel = { carrier: '中通快递', trackingNumber: `7${figuresOf(13, 'back', id)}` };
      await sendReturnBack(as(stage, buyer), { ...named('send back'), ...parcel });
      after(scene, random.between(20, 60) * HOUR_MS, async () => {
        const isResaleable = reason !== ReturnReason.QUALITY;
        await confirmReturnedGoods(as(stage, owner), { ...named('inspect'), isResaleable });
      });
      if (Number(figuresOf(1, 'claims freight', id)) < 6) await claimFreight(scene, { id, orderId, buyer });
    });
  const appeal = (): void =>
    after(scene, random.between(3, 20) * HOUR_MS, async () => {
      await appealReturn(as(stage, buyer), { ...named('appeal'), reason: '商家没有看图片，请平台介入。' });
      after(scene, random.between(5, 40) * HOUR_MS, async () => {
        const verdict = dice < 0.86 ? ReturnVerdict.REFUND : ReturnVerdict.REFUSE;
        const decision =
          verdict === ReturnVerdict.REFUND ? '图片清楚，支持买家，退款。' : '出库照片与图片一致，不支持退款。';
        await decideReturn(as(stage, staffMember(scene, 'aftersales')), { ...named('decide'), verdict, decision });
      });
    });
}

/** The buyer asks for what the carrier took; service pays most of it, by a slip that finance pays, or says why not (G4). */
async function claimFreight(
  scene: Scene,
  { id, orderId, buyer }: Pick<Disappointed, 'orderId' | 'buyer'> & { readonly id: string },
): Promise<void> {
  const { stage } = scene;
  const named = (step: string): { id: string; idempotencyKey: string } => ({ id, idempotencyKey: keyOf(step, id) });
  const dice = Number(figuresOf(1, 'freight', id));
  const claims = as(stage, buyer);
  const amount = { amount: toDecimal((8 + dice) * 100, claims.market.currency) };
  const evidenceFileIds = [await evidence(scene, buyer, orderId)];
  await claimReturnFreight(claims, { ...named('claim freight'), amount, evidenceFileIds });
  after(scene, (96 + 3 * dice) * HOUR_MS, async () => {
    const service = as(stage, staffMember(scene, 'aftersales'));
    if (dice < 2)
      await declineReturnFreight(service, { ...named('decline freight'), answer: '包裹为到付，运费已由商家承担。' });
    else await payReturnFreight(service, named('pay freight'));
  });
}

const after = ({ agenda, stage, ...scene }: Scene, ms: number, run: () => Promise<void>): void =>
  agenda.note(inOpeningHours({ agenda, stage, ...scene }, new Date(stage.clock.now().getTime() + ms)), run);

/** A picture somebody took, as a file that belongs to nothing yet. */
export async function evidence({ stage }: Scene, buyer: Person, orderId: string): Promise<string> {
  const variety = Number(figuresOf(1, orderId));
  const file = await storeFile(as(stage, buyer), {
    purpose: FilePurpose.EVIDENCE,
    name: '照片.png',
    bytes: await productPicture('box', 20, variety),
  });
  return file.id;
}
