import type { Mutation, Said } from './caller.ts';
import type { KnownComplaint, KnownOrder } from './known-things.ts';
import type { Operation, Storm } from './operations.ts';
import type { Somebody } from './population.ts';

const COMPLAINT = 'complaint { status }';

/** Complaints from the register to the archive, by buyers, shops and two of the desk who get in each other's way (H3, H6). */
export const complaintOperations: readonly (readonly [weight: number, Operation])[] = [
  [5, register],
  [22, work],
  [1, reopen],
  [3, merge],
];

const by = ({ caller, random }: Storm, { token }: Somebody, mutation: Mutation): Promise<Said> =>
  caller.act(random, token, mutation);

async function register(storm: Storm): Promise<void> {
  const { random, known } = storm;
  const order = known.order(random, 'PAID', 'SHIPPED', 'DELIVERED', 'COMPLETED');
  if (order) await complainAbout(storm, order);
}

async function complainAbout(storm: Storm, order: KnownOrder): Promise<void> {
  const { random, known } = storm;
  const input = {
    orderId: order.id,
    category: random.of(['DELIVERY', 'SERVICE', 'GOODS']),
    severity: random.of(['LOW', 'NORMAL', 'HIGH', 'URGENT']),
    description: 'the storm took it',
  };
  const said = await by(storm, order.buyer, {
    mutation: 'registerComplaint',
    input,
    selection: 'complaint { id status }',
  });
  const made = said.payload?.['complaint'] as { id: string; status: string } | null | undefined;
  if (made) known.complaints.push({ ...made, order });
}

/** The next step of a case, now and then taken by both of the desk at once: one of them is too late. */
async function work(storm: Storm): Promise<void> {
  const { random, known, people } = storm;
  const complaint = known.complaint(random);
  if (!complaint) return;
  const { byBuyer, mutation } = stepOf(storm, complaint);
  const actors = byBuyer ? [complaint.order.buyer] : random.happens(0.3) ? people.desk : [random.of(people.desk)];
  for (const said of await Promise.all(actors.map((who) => by(storm, who, mutation)))) note(complaint, said);
}

interface Step {
  readonly byBuyer?: true;
  readonly mutation: Mutation;
}

function stepOf({ random, people }: Storm, { id, status }: KnownComplaint): Step {
  const plain = (mutation: string): Mutation => ({
    ...{ mutation, inputType: 'ComplaintActionInput' },
    ...{ input: { id, note: 'a storm' }, selection: COMPLAINT },
  });
  const told = (mutation: string, input: object): Mutation => ({
    mutation,
    input: { id, ...input },
    selection: COMPLAINT,
  });
  const resolve = told('resolveComplaint', {
    cause: 'the wind',
    responsibleParty: random.of(['MERCHANT', 'PLATFORM', 'COURIER', 'BUYER']),
    resolution: 'said sorry',
  });
  const propose = told('proposeRemedy', { proposal: 'another one' });
  switch (status) {
    case 'REGISTERED':
      return { mutation: told('assignComplaint', { accountId: random.of(people.desk).id }) };
    case 'ASSIGNED':
      return { mutation: plain('investigateComplaint') };
    case 'INVESTIGATING':
      return { mutation: random.happens(0.5) ? propose : resolve };
    case 'PROPOSED':
      return { byBuyer: true, mutation: plain(random.happens(0.7) ? 'acceptRemedy' : 'rejectRemedy') };
    case 'REJECTED':
      return { mutation: propose };
    case 'ACCEPTED':
      return { mutation: resolve };
    case 'RESOLVED':
      return random.happens(0.3)
        ? { byBuyer: true, mutation: told('evaluateComplaint', { satisfaction: random.between(1, 5) }) }
        : { mutation: told('followUpComplaint', { satisfaction: random.between(1, 5), comment: 'a storm' }) };
    default:
      return { mutation: plain('archiveComplaint') };
  }
}

async function reopen(storm: Storm): Promise<void> {
  const { random, known, people } = storm;
  const complaint = known.complaint(random, 'RESOLVED', 'FOLLOWED_UP', 'ARCHIVED', 'MERGED');
  if (!complaint) return;
  const input = { id: complaint.id, note: 'it is wet again' };
  const mutation = { mutation: 'reopenComplaint', inputType: 'ComplaintActionInput', input, selection: COMPLAINT };
  note(complaint, await by(storm, random.of(people.desk), mutation));
}

/** The buyer says it once more, and both of the desk make one case of the two, each beginning with another of them (H1). */
async function merge(storm: Storm): Promise<void> {
  const { random, known, people } = storm;
  const complaint = known.complaint(random, 'REGISTERED', 'ASSIGNED', 'INVESTIGATING');
  if (!complaint) return;
  const twins = (): KnownComplaint[] =>
    known.complaints.filter((each) => each.order === complaint.order && each !== complaint && each.status !== 'MERGED');
  if (twins().length === 0) await complainAbout(storm, complaint.order);
  const twin = twins().at(-1);
  if (!twin) return;
  const both = [complaint, twin] as const;
  const done = await Promise.all(
    people.desk.map((who, index) => {
      const [one, other] = index === 0 ? both : both.toReversed();
      const input = { id: one?.id, complaintId: other?.id, note: 'one storm' };
      return by(storm, who, { mutation: 'mergeComplaints', input, selection: 'into { id }' });
    }),
  );
  const into = done.flatMap(({ payload }) => (payload?.['into'] as { id: string } | null | undefined) ?? [])[0];
  for (const each of both) if (into && each.id !== into.id) each.status = 'MERGED';
}

/** The state the market answered with. */
function note(complaint: KnownComplaint, { payload }: Said): void {
  const told = payload?.['complaint'] as { status: string } | null | undefined;
  if (told) complaint.status = told.status;
}
