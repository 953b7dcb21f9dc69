import { randomUUID } from 'node:crypto';
import type { Mutation, Said } from './caller.ts';
import type { Operation, Storm } from './operations.ts';
import type { Somebody } from './population.ts';

/** Rounds of visits: two of the desk start, call, end and sum up at once, and customers say in between that they want no calls (H6). */
export const visitOperations: readonly (readonly [weight: number, Operation])[] = [
  [2, startRound],
  [14, call],
  [1, endRound],
  [1, sumUp],
  [2, sayWish],
];

const ROUND = 'visitRound { id status }';
const by = ({ caller, random }: Storm, { token }: Somebody, mutation: Mutation): Promise<Said> =>
  caller.act(random, token, mutation);

/** The day in Shanghai so many days from now. */
const dayFrom = (days: number): string =>
  new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);

/** Each of the desk plans a round over everybody who bought, and both start theirs at once: nobody is taken by two. */
async function startRound(storm: Storm): Promise<void> {
  const { random, people, known } = storm;
  const planners = random.happens(0.5) ? people.desk : [random.of(people.desk)];
  await Promise.all(
    planners.map(async (who) => {
      const said = { shortcut: randomUUID().slice(0, 18), words: { zh: '{customer}您好', en: 'Hello {customer}' } };
      const reply = { mutation: 'createQuickReply', input: said, selection: 'quickReply { id }' };
      const words = made<{ id: string }>(await by(storm, who, reply), 'quickReply');
      if (!words) return;
      const input = {
        ...{
          occasion: 'FESTIVAL',
          title: { zh: '风暴回访', en: 'Round in a storm' },
          startsOn: dayFrom(0),
          endsOn: dayFrom(5),
        },
        ...{ quickReplyIds: [words.id], accountIds: people.desk.map(({ id }) => id) },
      };
      const plan = { mutation: 'createVisitRound', input, selection: ROUND };
      const round = made<{ id: string; status: string }>(await by(storm, who, plan), 'visitRound');
      if (!round) return;
      known.visitRounds.push(round);
      note(storm, round.id, await by(storm, who, step('startVisitRound', { id: round.id })));
    }),
  );
}

/** A customer of a late round, now and then called by both of the desk at once; one who did not answer may be due again. */
async function call(storm: Storm): Promise<void> {
  const { random, people, database } = storm;
  const found = await database
    .query<{ id: string }>('select id from visit order by id desc limit 24')
    .catch(() => ({ rows: [] }));
  if (found.rows.length === 0) return;
  const { id } = random.of(found.rows);
  if (random.happens(0.7)) await letBeDue(storm, id);
  const result = random.of(['REACHED', 'REACHED', 'NO_ANSWER', 'NO_ANSWER', 'NO_ANSWER', 'REFUSED', 'WRONG_NUMBER']);
  const told = result === 'REACHED' ? { satisfaction: random.between(1, 5), wishes: 'less wind' } : {};
  const mutation = {
    mutation: 'recordVisit',
    input: { id, result, note: 'a storm', ...told },
    selection: 'visit { status }',
  };
  const agents = random.happens(0.3) ? people.desk : [random.of(people.desk)];
  await Promise.all(agents.map((who) => by(storm, who, mutation)));
}

/** Lets the time until the next attempt pass, which takes hours by itself. The database may be down just then. */
const letBeDue = ({ database }: Storm, id: string): Promise<unknown> =>
  database
    .query(`update visit set due_at = created_at where id = $1 and status = 'WAITING'`, [id])
    .catch(() => undefined);

async function endRound(storm: Storm): Promise<void> {
  const { random, people } = storm;
  const id = roundIn(storm, 'RUNNING');
  if (id) note(storm, id, await by(storm, random.of(people.desk), step('endVisitRound', { id })));
}

/** By both of the desk at once, in their own words: one summary stands. */
async function sumUp(storm: Storm): Promise<void> {
  const id = roundIn(storm, 'ENDED');
  if (!id) return;
  const said = storm.people.desk.map((who) => {
    const input = { id, summary: `heard by ${who.id}` };
    return by(storm, who, { mutation: 'archiveVisitRound', input, selection: ROUND });
  });
  for (const each of await Promise.all(said)) note(storm, id, each);
}

async function sayWish(storm: Storm): Promise<void> {
  const { random, people } = storm;
  const input = { isWelcome: random.happens(0.7) };
  await by(storm, random.of(people.buyers), { mutation: 'setVisitWish', input });
}

const step = (mutation: string, input: object): Mutation => ({
  ...{ mutation, inputType: 'VisitRoundActionInput', input, selection: ROUND },
});

/** One of the newest in this state; now and then any, which is refused. */
function roundIn({ random, known: { visitRounds } }: Storm, status: string): string | null {
  const fitting = random.happens(0.1) ? visitRounds : visitRounds.filter((round) => round.status === status);
  return fitting.at(-random.between(1, 3))?.id ?? null;
}

function note({ known }: Storm, id: string, said: Said): void {
  const told = made<{ status: string }>(said, 'visitRound');
  const round = known.visitRounds.find((each) => each.id === id);
  if (told && round) round.status = told.status;
}

const made = <T>({ payload }: Said, name: string): T | null => (payload?.[name] as T | null | undefined) ?? null;
