import type { MikroORM } from '@mikro-orm/postgresql';
import type { Config } from '../config.js';
import { MovableClock, systemClock } from '../kernel/clock.js';
import { jobQueueOf } from '../kernel/job-queue.js';
import { createOrm } from '../orm.js';
import { marketSchema } from '../schema.js';
import { Agenda } from './agenda.js';
import { noteInquiries } from './ask-questions.js';
import { noteDeliveries } from './bring-parcels.js';
import { type Person, type Stage, stageOf } from './cast.js';
import { noteApps } from './connect-apps.js';
import { demoBegunAt } from './demo-state.js';
import { noteChargeback } from './dispute-payment.js';
import { fillShelves, growTree, waresOnSale } from './fill-shelves.js';
import { noteLatentComplaints } from './foresee-complaints.js';
import { noteCoupons } from './give-coupons.js';
import { noteIncident } from './handle-incident.js';
import { hireStaff, welcomeBuyer } from './invite-people.js';
import { keptInside } from './keep-inside.js';
import { listCarriers } from './list-carriers.js';
import { makePurchase, topUp } from './make-purchase.js';
import { type OpenShop, openShop, receiveApplications } from './open-shops.js';
import { noteTasks } from './open-tasks.js';
import { OwnClocks } from './own-clocks.js';
import { noteCash } from './pay-at-the-door.js';
import { notePayoutRuns } from './pay-shops.js';
import { buyers, lastBuyer } from './people.js';
import { notePicking } from './pick-today.js';
import { DAY_MS, planPurchases } from './plan-purchases.js';
import { noteQuestions } from './question-orders.js';
import { noteReconciliation } from './reconcile-bill.js';
import { noteRepairs } from './repair-goods.js';
import { noteReplacements } from './replace-goods.js';
import type { Scene } from './scene.js';
import { notePhoneWork } from './serve-by-phone.js';
import { demoShops } from './shops/index.js';
import { noteComplaintDesk } from './staff-complaint-desk.js';
import { noteSurveys } from './survey-customers.js';
import { noteTracking } from './track-orders.js';
import { noteVisits } from './visit-customers.js';
import { noteQuality } from './watch-quality.js';
import { noteWithdrawal } from './withdraw-money.js';
import { noteMessages } from './write-messages.js';
import { noteSlip } from './write-slip.js';

const HOUR_MS = 3_600_000;

/** How much history there is. */
export interface HistorySize {
  /** Days of trade; the shops open in the three days before. */
  readonly days: number;
  /** Checkouts on a working day. */
  readonly perDay: number;
  /** How many of the shops open. */
  readonly shops: number;
}

export const wholeHistory: HistorySize = { days: 45, perDay: 3, shops: demoShops.length };

interface Seeding {
  readonly config: Config;
  /** The market's own connections; the history is written over others, which do not wait for the disk. */
  readonly orm: MikroORM;
  readonly size?: HistorySize;
  /** Told of each part that is done. */
  readonly say?: (line: string) => void;
  readonly signal?: AbortSignal;
}

/**
 * Tells the history of the demo market: every shop, order, return and payment is made by the use cases that people use,
 * under a clock that is moved through the weeks. What a run before this one has done is found and not done again, so a
 * seed that was killed goes on where it stopped.
 */
export async function seedMarket({ config, orm, size = wholeHistory, say, signal }: Seeding): Promise<void> {
  // Which settings there are is known from the schema on.
  marketSchema();
  const hasty = await createOrm(withoutDiskWait(String(orm.config.get('clientUrl'))), { poolSize: 4 });
  try {
    const length = (size.days + 3) * DAY_MS;
    const begunAt =
      (await demoBegunAt(hasty.em.getKysely<unknown>())) ?? new Date(systemClock.now().getTime() - length);
    const clock = new MovableClock(begunAt);
    const stage = stageOf({ ...keptInside(config, clock), orm: hasty }, clock);
    const until = new Date(begunAt.getTime() + length);
    const scene = await setScene(stage, { until, size, say, signal });
    await tellHistory(scene, { from: new Date(begunAt.getTime() + 3 * DAY_MS), size, say, signal });
    await welcomeBuyer(stage, lastBuyer);
  } finally {
    await jobQueueOf(hasty).stop();
    await hasty.close();
  }
}

type Telling = Pick<Seeding, 'say' | 'signal'> & { readonly size: HistorySize };

async function setScene(stage: Stage, { until, size, say, signal }: Telling & { until: Date }): Promise<Scene> {
  const staff = await hireStaff(stage);
  const [reviewer, operations] = [staff.get('merchants'), staff.get('operations')];
  if (!reviewer || !operations) throw new Error('the staff is incomplete');
  const categories = await growTree(stage, operations);
  const carriers = await listCarriers(stage, operations);
  const shops = await openShops(stage, { size, say, signal, reviewer, categories });
  await receiveApplications(stage, reviewer);
  const people = [];
  for (const buyer of buyers) people.push(await welcomeBuyer(stage, buyer));
  const scene = {
    stage,
    agenda: new Agenda(),
    staff,
    buyers: people,
    shops,
    carriers,
    wares: await waresOnSale(stage),
    until,
  };
  for (const [index, buyer] of people.entries()) await topUp(scene, buyer, ['first', index]);
  return scene;
}

const LANES = 3;

/** Opens the shops, a few at a time: each has a clock of its own, the common one ends at the latest of them. */
async function openShops(
  stage: Stage,
  { size, say, signal, reviewer, categories }: Telling & { reviewer: Person; categories: ReadonlyMap<string, string> },
): Promise<OpenShop[]> {
  const waiting = demoShops.slice(0, size.shops).map((shop, place) => ({ shop, place }));
  const opened: OpenShop[] = [];
  const beganAt = stage.clock.now().getTime();
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      signal?.throwIfAborted();
      const own = stageOf(stage.market, new MovableClock(new Date(beganAt + next.place * HOUR_MS)));
      const open = await openShop(own, next.shop, reviewer);
      await fillShelves(own, open, categories);
      opened[next.place] = open;
      if (own.clock.now() > stage.clock.now()) stage.clock.moveTo(own.clock.now());
      say?.(`${next.shop.name[0]} ${next.shop.name[1]}: ${next.shop.products.length} products`);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return opened;
}

/** Day after day: what people have noted, and between it what the market's own clocks do. */
async function tellHistory(scene: Scene, { from, size, say, signal }: Telling & { from: Date }): Promise<void> {
  const { stage, agenda, until } = scene;
  const plan = { from, until, buyers: scene.buyers.length, wares: scene.wares.length, perDay: size.perDay };
  for (const purchase of planPurchases(plan)) agenda.note(purchase.at, () => makePurchase(scene, purchase));
  notePayoutRuns(scene, from);
  noteApps(scene);
  noteMessages(scene);
  noteQuestions(scene);
  noteInquiries(scene);
  noteTasks(scene);
  noteQuality(scene);
  noteIncident(scene);
  noteVisits(scene);
  noteSurveys(scene);
  notePicking(scene);
  noteDeliveries(scene);
  noteCash(scene);
  noteTracking(scene);
  noteLatentComplaints(scene);
  notePhoneWork(scene);
  noteWithdrawal(scene);
  noteSlip(scene);
  noteComplaintDesk(scene);
  noteCoupons(scene);
  noteRepairs(scene);
  noteReplacements(scene);
  noteReconciliation(scene);
  noteChargeback(scene);
  const clocks = new OwnClocks(stage);
  let toldAt = from.getTime();
  try {
    for (let next = agenda.take(until); next; next = agenda.take(until)) {
      signal?.throwIfAborted();
      await clocks.act(next.at);
      await next.run();
      if (next.at.getTime() - toldAt >= 15 * DAY_MS) {
        say?.(`${Math.round((next.at.getTime() - from.getTime()) / DAY_MS)} days of trade`);
        toldAt = next.at.getTime();
      }
    }
    await clocks.liveUntil(until);
  } finally {
    await clocks.close();
  }
}

/** The history can be told again, so its commits need not wait for the disk. */
function withoutDiskWait(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.searchParams.set('options', '-c synchronous_commit=off');
  return url.href;
}
