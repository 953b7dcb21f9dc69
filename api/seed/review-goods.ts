import { sql } from 'kysely';
import { localDay } from '../kernel/local-day.js';
import { compensateReviewer } from '../reviews/desk/compensate-reviewer.js';
import * as desk from '../reviews/desk/work-bad-review.js';
import { replyToProductReview } from '../reviews/moderate-review.js';
import { followUpProductReview, writeProductReview } from '../reviews/write-review.js';
import { as, type Person } from './cast.js';
import { keyOf } from './keys.js';
import { Random } from './random.js';
import { inOpeningHours, type Scene, staffMember } from './scene.js';

const HOUR_MS = 3_600_000;

interface Opinion {
  /** Scores of the goods, the service and the delivery. */
  readonly scores: readonly [number, number, number];
  readonly says: string;
  readonly reply?: string;
  readonly later?: string;
}

const good: readonly Opinion[] = [
  { scores: [5, 5, 5], says: '包装很用心，和图片一模一样，朋友收到特别开心。', reply: '感谢认可，欢迎常来！' },
  { scores: [5, 5, 4], says: '质量不错，比实体店便宜，下次还来。' },
  { scores: [5, 4, 5], says: '上午下单下午就到了，同城就是快。', later: '用了半个月，没有任何问题，追加好评。' },
  { scores: [4, 5, 5], says: '客服很耐心，尺码推荐得准。', reply: '您满意就是我们最大的动力。' },
  { scores: [5, 5, 5], says: '给妈妈买的，她说手感很好，颜色也正。' },
  { scores: [4, 4, 4], says: '整体满意，盒子角有点压，不影响使用。', reply: '已提醒仓库加厚填充，谢谢提醒。' },
  { scores: [5, 5, 3], says: '东西很好，就是派送晚了一会儿。', reply: '抱歉让您久等，已反馈配送。' },
];

const poor: readonly Opinion[] = [
  { scores: [3, 4, 4], says: '比想象中小一圈，尺寸图写得不清楚。', reply: '已补充实物对比图，给您添麻烦了。' },
  { scores: [2, 3, 4], says: '洗了一次就起球，面料和描述不一样。' },
  {
    scores: [4, 2, 3],
    says: '问了三次没人回，发货前也没确认颜色。',
    reply: '换班交接出了疏漏，已当面培训，向您致歉。',
  },
  { scores: [3, 3, 2], says: '说好当天到，结果第二天中午才送来，电话也打不通。' },
  { scores: [1, 2, 3], says: '收到就是坏的，充不进电，太失望了。', later: '换了新的，这次正常，希望出库前都测一下。' },
  { scores: [2, 2, 2], says: '少了一个配件，联系后说补发，等了四天还没到。' },
];

const fates = new WeakMap<Scene, Random>();

/** Dice of their own, so that reviews change nothing else of the history. */
function diceOf(scene: Scene): Random {
  const dice = fates.get(scene) ?? new Random(7_077);
  fates.set(scene, dice);
  return dice;
}

/** Notes that the buyer may review the first line of an order that arrived, and what the shop replies (C7). */
export function reviewGoods(scene: Scene, bought: { orderId: string; buyer: Person; owner: Person }): void {
  const dice = diceOf(scene);
  if (!dice.happens(0.45)) return;
  const opinion = dice.of(dice.happens(0.75) ? good : poor);
  const isAnonymous = dice.happens(0.2);
  after(scene, dice.between(3, 70) * HOUR_MS, () => write(scene, bought, opinion, isAnonymous));
}

async function write(
  scene: Scene,
  { orderId, buyer, owner }: { orderId: string; buyer: Person; owner: Person },
  { scores, says, reply, later }: Opinion,
  isAnonymous: boolean,
): Promise<void> {
  const { stage } = scene;
  const { rows } = await sql<{ id: string }>`
    select l.id from order_line l join customer_order o on o.id = l.order_id
    where o.id = ${orderId} and o.status in ('DELIVERED', 'COMPLETED') and l.total_minor > 0 and not l.is_gift
      and not exists (select from product_review r where r.order_line_id = l.id)
    order by l.position limit 1`.execute(as(stage).db);
  const [line] = rows;
  if (!line) return;
  const [goodsScore, serviceScore, deliveryScore] = scores;
  const { id } = await writeProductReview(as(stage, buyer), {
    ...{ orderLineId: line.id, goodsScore, serviceScore, deliveryScore, text: says, isAnonymous },
    idempotencyKey: keyOf('review', orderId),
  });
  if (Math.min(...scores) < 4) workAtDesk(scene, id);
  if (reply) after(scene, 9 * HOUR_MS, async () => void (await replyToProductReview(as(stage, owner), { id, reply })));
  if (later)
    after(
      scene,
      12 * 24 * HOUR_MS,
      async () => void (await followUpProductReview(as(stage, buyer), { id, text: later })),
    );
}

const endings = ['PROMISED', 'COMPENSATED', 'REFUSED', 'CLOSED', 'ANSWERED', 'MESSAGED', 'NOTHING'] as const;

/** Few enough that no buyer comes near the cap. */
const MOST_COMPENSATIONS = 4;
const compensations = new WeakMap<Scene, number>();

/** What the desk does about a bad review in the days after it; some wait for their call at the end of the history (C7). */
function workAtDesk(scene: Scene, reviewId: string): void {
  const { stage } = scene;
  const ending = diceOf(scene).of(endings);
  if (ending === 'NOTHING') return;
  const agent = () => as(stage, staffMember(scene, 'complaints'));
  const openCase = async (): Promise<string | undefined> => {
    const { rows } = await sql<{ id: string }>`
      select id from bad_review where review_id = ${reviewId} and status = 'OPEN'`.execute(agent().db);
    return rows[0]?.id;
  };
  after(scene, 5 * HOUR_MS, async () => {
    const id = await openCase();
    if (!id) return;
    await desk.messageReviewer(agent(), { id, isSms: false, idempotencyKey: keyOf('review message', reviewId) });
    if (ending !== 'MESSAGED') after(scene, 20 * HOUR_MS, () => answer(id));
  });
  const answer = async (id: string): Promise<void> => {
    if (!(await openCase())) return;
    const note = ending === 'COMPENSATED' ? '希望给个说法，补偿一点就行。' : '谢谢联系，东西已经在换了。';
    const said = { note, asksForMoney: ending === 'COMPENSATED', idempotencyKey: keyOf('review answer', reviewId) };
    await desk.noteReviewersAnswer(agent(), { id, ...said });
    const { timeZone } = stage.market.config.market;
    const inDays = new Date(stage.clock.now().getTime() + 3 * 24 * HOUR_MS);
    if (ending === 'PROMISED') await desk.promiseReviewChange(agent(), { id, promisedOn: localDay(inDays, timeZone) });
    if (ending === 'REFUSED') await desk.refuseReviewChange(agent(), { id, note: '问题已解决，买家希望保留原评价。' });
    if (ending === 'CLOSED') await desk.closeBadReview(agent(), { id, note: '已补发配件，买家满意。' });
    const given = compensations.get(scene) ?? 0;
    if (ending !== 'COMPENSATED' || given >= MOST_COMPENSATIONS) return;
    compensations.set(scene, given + 1);
    await compensateReviewer(agent(), {
      ...{ id, amount: { amount: '15.00' }, content: '商品瑕疵，向买家致歉' },
      idempotencyKey: keyOf('review compensation', reviewId),
    });
  };
}

function after(scene: Scene, ms: number, run: () => Promise<void>): void {
  const { agenda, stage } = scene;
  agenda.note(inOpeningHours(scene, new Date(stage.clock.now().getTime() + ms)), run);
}
