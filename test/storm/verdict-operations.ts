import { randomUUID } from 'node:crypto';
import type { Mutation, Said } from './caller.ts';
import type { Operation, Storm } from './operations.ts';
import type { Somebody } from './population.ts';

const key = () => ({ idempotencyKey: randomUUID() });
const RETURN = 'return { status }';

/** What the platform has to do with returns: appeals, decisions, and who bears what they cost, decided again and again (G3, G4). */
export const verdictOperations: readonly (readonly [weight: number, Operation])[] = [
  [1, withdraw],
  [4, appeal],
  [4, decide],
  [5, judge],
];

const by = ({ caller, random }: Storm, { token }: Somebody, mutation: Mutation): Promise<Said> =>
  caller.act(random, token, mutation);

async function withdraw(storm: Storm): Promise<void> {
  const asked = storm.known.return(storm.random, 'REQUESTED', 'AWAITING_GOODS');
  if (!asked) return;
  const input = { id: asked.id, ...key() };
  const mutation = { mutation: 'withdrawReturn', inputType: 'ReturnActionInput', input, selection: RETURN };
  note(asked, await by(storm, asked.order.buyer, mutation));
}

async function appeal(storm: Storm): Promise<void> {
  const rejected = storm.known.return(storm.random, 'REJECTED');
  if (!rejected) return;
  const input = { id: rejected.id, reason: 'it was the wind', ...key() };
  note(rejected, await by(storm, rejected.order.buyer, { mutation: 'appealReturn', input, selection: RETURN }));
}

/** Now and then by both of the desk, who do not agree. */
async function decide(storm: Storm): Promise<void> {
  const { random, known, people } = storm;
  const appealed = known.return(random, 'APPEALED');
  if (!appealed) return;
  const judges = random.happens(0.3) ? people.desk : [random.of(people.desk)];
  const said = await Promise.all(
    judges.map((who) => {
      const input = {
        id: appealed.id,
        verdict: random.of(['REFUND', 'REFUSE', 'GRANT']),
        decision: 'a storm',
        ...key(),
      };
      return by(storm, who, { mutation: 'decideReturn', input, selection: RETURN });
    }),
  );
  for (const each of said) note(appealed, each);
}

/** Who bears it, in shares of a hundred; a later verdict takes back what the one before posted. */
async function judge(storm: Storm): Promise<void> {
  const { random, known, people } = storm;
  const judged = known.return(random, 'REFUNDED', 'CLOSED', 'AWAITING_GOODS');
  if (!judged) return;
  const percent = random.of([100, 50, 33, 1]);
  const shares = [
    { party: 'MERCHANT', percent },
    { party: random.of(['PLATFORM', 'COURIER', 'BUYER', 'WAREHOUSE']), percent: 100 - percent },
  ].filter((share) => share.percent > 0);
  const input = { returnId: judged.id, shares, reason: 'a storm', ...key() };
  await by(storm, random.of(people.desk), { mutation: 'judgeReturn', input });
}

function note(known: { status: string }, { payload }: Said): void {
  const told = payload?.['return'] as { status: string } | null | undefined;
  if (told) known.status = told.status;
}
