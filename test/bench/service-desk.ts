import type { PoolClient } from 'pg';
import { assignWaitingComplaints, sweepComplaintClocks } from '#api/complaints/index.js';
import type { Sweep } from '#api/kernel/sweep.js';
import { sweepDue } from '#api/kernel/sweeper.js';
import { type BenchMarket, withBenchMarket } from './bench-market.ts';
import { bringBuyers, fillBacklog, fillClocks, fillLatent, fillRegister, hireAgents } from './case-set.ts';
import { ask } from './drive.ts';
import { withoutIndexes } from './load-set.ts';
import { quantile } from './measure.ts';
import { asReplica, type OwnMarket, ownMarket } from './own-market.ts';
import { type Effort, mustBe, type Result, type Workload } from './workload.ts';

const queue = (rest: string): string =>
  `{ complaints(first: 25${rest}) { totalCount isTotalCountExact nodes { id number status severity category registeredAt dueAt escalationLevel availableActions buyer { id name } assignee { id name } } } }`;

const latent = (rest: string): string =>
  `{ latentComplaints(first: 25${rest}) { totalCount isTotalCountExact nodes { id number status weight signalKinds troubleSince availableActions buyer { id name } owner { id name } } } }`;

/** What the desk looks at all day. */
const questions: Readonly<Record<string, string>> = {
  queue: queue(
    ', filter: { status: [REGISTERED, ASSIGNED, INVESTIGATING] }, orderBy: { field: DUE_AT, direction: ASC }',
  ),
  'what is late': queue(', filter: { isLate: true }, orderBy: { field: DUE_AT, direction: ASC }'),
  'who waits': queue(', filter: { status: [REGISTERED] }'),
  newest: queue(''),
  'latent complaints': latent(''),
  'latent complaints to work on': latent(', filter: { status: [LISTED, TAKEN] }'),
  board:
    '{ complaintBoard { openCount lateCount unassignedCount escalatedCount oldestUnassignedAt breachesToday counts { status severity count } agents { accountId name openCount openWeight lateCount } } }',
};

/** What fifty agents carry. */
const OPEN_MOST = 2_000;

/** J: queue and board of the complaint desk in a register with two hundred times the cases, the open ones as many (issue 6). */
export const caseQueue: Workload = {
  title: 'complaint queue and board in a far larger register',
  run: async (bench: BenchMarket, { fewCases, manyCases, questions: rounds }: Effort): Promise<Result> => {
    const open = Math.min(OPEN_MOST, fewCases / 2);
    await withCases(bench, fewCases, open);
    let result: Result | undefined;
    await withBenchMarket(bench.size, async (large) => {
      await withCases(large, manyCases, open);
      const medians: { question: string; small: number; large: number }[] = [];
      for (const question of Object.keys(questions)) {
        const waits: [number[], number[]] = [[], []];
        // In turn, so that whatever else the machine does disturbs both alike; the first tenth warms up.
        for (let round = 0; round < rounds; round += 1)
          for (const [index, each] of [bench, large].entries()) {
            const waited = await timed(each, question, open);
            if (round * 10 >= rounds) waits[index]?.push(waited);
          }
        medians.push({ question, small: quantile(waits[0], 0.5), large: quantile(waits[1], 0.5) });
      }
      const ratios = medians.map((median) => median.large / median.small);
      const told = medians.map(({ question, ...median }) => {
        const ratio = (median.large / median.small).toFixed(2);
        return `${question} ${median.small.toFixed(1)} → ${median.large.toFixed(1)} ms (${ratio})`;
      });
      result = {
        ratio: Math.max(...ratios),
        goal: '<= 1.5',
        spread: [Math.min(...ratios), Math.max(...ratios)],
        note: `p50 at ${fewCases} → ${manyCases} cases, ${open} of them open: ${told.join(', ')}`,
      };
    });
    if (!result) throw new Error('The larger market did not start.');
    return result;
  },
};

async function withCases({ database }: BenchMarket, count: number, open: number): Promise<void> {
  await filled({ database }, async (client) => {
    await hireAgents(client, 50, false);
    const fillings = { complaint: fillRegister, latent_complaint: fillLatent };
    // Apart from each other: the market's sweeps read both, and wait for tables whose indexes are gone.
    for (const [table, fill] of Object.entries(fillings)) {
      await client.query('begin');
      await withoutIndexes(client, [table], () => fill(client, count, open));
      await client.query('commit');
    }
  });
}

async function timed({ market }: BenchMarket, question: string, open: number): Promise<number> {
  const startedAt = performance.now();
  const answer = await ask<Record<string, unknown>>(market.url, 'staff', questions[question] ?? '', {});
  const waited = performance.now() - startedAt;
  const board = answer['complaintBoard'] as { openCount: number } | undefined;
  if (board) mustBe('open cases on the board', board.openCount, open);
  return waited;
}

/** K: every waiting case finds its agent, by load, skill and room, in the sweep that the workers run (H4). */
export const caseAssignment: Workload = {
  title: 'seconds to give waiting cases to agents',
  run: async (bench: BenchMarket, { waitingCases, deskAgents }: Effort): Promise<Result> => {
    await using own = await ownMarket(bench, 'desk');
    await filled(own, async (client) => {
      await bringBuyers(client);
      await hireAgents(client, deskAgents, true);
      await fillBacklog(client, waitingCases);
    });
    const { seconds } = await swept(own, assignWaitingComplaints);
    const { rows } = await own.database.query<{ given: number; agents: number; noted: number }>(
      `select count(c.assignee_id)::int as given, count(distinct c.assignee_id)::int as agents,
         (select count(*)::int from complaint_assignment) as noted from complaint c`,
    );
    mustBe('cases given out, agents and entries', rows[0], {
      given: waitingCases,
      agents: deskAgents,
      noted: waitingCases,
    });
    return inSeconds(seconds, `${waitingCases} cases to ${deskAgents} agents`);
  },
};

/** L: one breath of the clocks' sweep in which every waiting case has something due: a warning, with its alert and event (H4). */
export const caseClocks: Workload = {
  title: 'seconds to sweep clocks that all ran on',
  run: async (bench: BenchMarket, { clocks }: Effort): Promise<Result> => {
    await using own = await ownMarket(bench, 'clocks');
    await filled(own, async (client) => {
      await bringBuyers(client);
      await fillClocks(client, clocks);
    });
    const { seconds, acted } = await swept(own, sweepComplaintClocks);
    mustBe('clocks that were swept', acted, clocks);
    const { rows } = await own.database.query<{ alerts: number }>(
      'select count(*)::int as alerts from complaint_alert',
    );
    mustBe('alerts', rows[0]?.alerts, clocks);
    return inSeconds(seconds, `${clocks} clocks`);
  },
};

async function filled(
  { database }: Pick<BenchMarket, 'database'>,
  work: (client: PoolClient) => Promise<void>,
): Promise<void> {
  const client = await database.connect();
  try {
    await asReplica(client, () => work(client));
    await client.query('vacuum (analyze) complaint, complaint_clock, latent_complaint, desk_agent, account');
  } finally {
    client.release();
  }
}

/** Until nothing is due, as the sweeper of a process does. */
async function swept({ context }: OwnMarket, sweep: Sweep): Promise<{ seconds: number; acted: number }> {
  const startedAt = performance.now();
  const acted = await sweepDue(sweep, context());
  return { seconds: (performance.now() - startedAt) / 1_000, acted };
}

const inSeconds = (seconds: number, what: string): Result => ({
  ratio: seconds,
  goal: '<= 5 s',
  spread: [seconds, seconds],
  repeats: 1,
  disturbed: 0,
  note: `${what} in ${seconds.toFixed(2)} s`,
});
