import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { startTestMarket } from '../kit/market.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { act, key, must } from '../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const supervisor = await trade.staff(StaffRole.SUPERVISOR);
const handler = await trade.staff(StaffRole.COMPLAINT_HANDLER);
const second = await trade.staff(StaffRole.COMPLAINT_HANDLER);

interface Step {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly isAutomatic: boolean;
  readonly note: string;
  readonly doneAt: string | null;
  readonly account: { readonly id: string } | null;
  readonly availableActions: readonly string[];
}

const stepsOf = async (id: string, by: Person = handler): Promise<readonly Step[]> =>
  (
    await by.client.run<{ complaint: { steps: { nodes: Step[] } } }, object>(
      `query ($id: ID!) { complaint(id: $id) { steps(first: 20) { nodes {
        id kind status isAutomatic note doneAt account { id } availableActions } } } }`,
      { id },
    )
  ).complaint.steps.nodes;
const kinds = async (id: string): Promise<string[]> => (await stepsOf(id)).map(({ kind }) => kind);
const taken = async (id: string): Promise<string[]> =>
  (await stepsOf(id)).filter(({ status }) => status === 'TAKEN').map(({ kind }) => kind);
const stepOf = async (id: string, kind: string): Promise<Step> => {
  const found = (await stepsOf(id)).find((step) => step.kind === kind);
  if (!found) throw new Error(`no step ${kind}`);
  return found;
};
const idOf = async (id: string, kind: string): Promise<string> => (await stepOf(id, kind)).id;

const codes = ({ errors }: { errors: readonly { code: string }[] }): string[] => errors.map(({ code }) => code);
const take = (by: Person, id: string, note = '') =>
  act(by.client, 'takeCaseStep', 'TakeCaseStepInput', { id, note, ...key() }, 'caseStep { status }');
const leaveOut = (by: Person, id: string, note: string) =>
  act(by.client, 'leaveCaseStepOut', 'LeaveCaseStepOutInput', { id, note, ...key() }, 'caseStep { status }');
const openAgain = (by: Person, id: string) =>
  act(by.client, 'reopenCaseStep', 'CaseStepInput', { id, ...key() }, 'caseStep { status }');

interface Procedure {
  readonly id: string;
  readonly category: string;
  readonly version: number;
  readonly availableActions: readonly string[];
  readonly steps: { readonly nodes: readonly { kind: string; name: { zh: string } }[] };
  readonly versions: { readonly nodes: readonly { number: number; account: { id: string } | null }[] };
}

const procedureOf = async (category: string, by: Person = supervisor): Promise<Procedure> => {
  const { complaintProcedures } = await by.client.run<{ complaintProcedures: { nodes: Procedure[] } }, object>(
    `query ($category: [ComplaintCategory!]) { complaintProcedures(first: 10, filter: { category: $category }) { nodes {
      id category version availableActions steps(first: 20) { nodes { kind name { zh } } }
      versions(first: 5) { nodes { number account { id } } } } } }`,
    { category: [category] },
  );
  const [found] = complaintProcedures.nodes;
  if (!found) throw new Error(`no procedure for ${category}`);
  return found;
};
interface Written {
  readonly kind: string;
  readonly zh?: string;
  readonly requiredBefore?: string;
}
const write = (by: Person, { id, version }: Pick<Procedure, 'id' | 'version'>, steps: readonly Written[]) =>
  act(by.client, 'writeComplaintProcedure', 'WriteComplaintProcedureInput', {
    ...{ id, version },
    steps: steps.map(({ zh = '步骤', ...step }) => ({ ...step, name: { zh, en: 'A step' } })),
  });

const complain = async (category: string, by?: Person): Promise<string> => {
  const buyer = by ?? (await trade.buyer());
  const input = { category, severity: 'NORMAL', description: '请尽快处理' };
  const made = await must(buyer.client, 'registerComplaint', 'RegisterComplaintInput', input, 'complaint { id }');
  return (made['complaint'] as { id: string }).id;
};
const assign = (id: string, to: Person) =>
  must(supervisor.client, 'assignComplaint', 'AssignComplaintInput', { id, accountId: to.id });
/** A case that the handler looks into. */
const begun = async (category: string): Promise<string> => {
  const id = await complain(category);
  await assign(id, handler);
  await must(handler.client, 'investigateComplaint', 'ComplaintActionInput', { id });
  return id;
};
const say = (id: string) =>
  must(handler.client, 'sayOnComplaint', 'SayOnComplaintInput', {
    id,
    audience: 'CUSTOMER',
    text: '正在查询',
    ...key(),
  });
const classify = (id: string, category: string) =>
  must(handler.client, 'classifyComplaint', 'ClassifyComplaintInput', {
    ...{ id, category, severity: 'NORMAL', dimension: 'RELIABILITY' },
  });
const resolve = (id: string) =>
  act(handler.client, 'resolveComplaint', 'ResolveComplaintInput', {
    ...{ id, cause: '系统延迟', responsibleParty: 'PLATFORM', resolution: '已处理' },
  });
const followUp = (id: string) =>
  must(supervisor.client, 'followUpComplaint', 'FollowUpComplaintInput', { id, satisfaction: 5 });
const archive = (id: string) => act(supervisor.client, 'archiveComplaint', 'ComplaintActionInput', { id });

describe('H3 a case has the steps of its category', () => {
  it('in order; most tick themselves by what is done, and none of the first procedures holds up the loop', async () => {
    const buyer = await trade.buyer();
    const id = await complain('DELIVERY', buyer);
    expect(await kinds(id)).toEqual([
      ...['FIRST_ANSWER', 'CLASSIFICATION', 'RECORD_CHECK', 'CALL', 'PROPOSAL', 'REMEDY', 'RESOLUTION', 'FOLLOW_UP'],
    ]);
    expect(await taken(id)).toEqual([]);
    await assign(id, handler);
    await say(id);
    await classify(id, 'DELIVERY');
    await must(handler.client, 'investigateComplaint', 'ComplaintActionInput', { id });
    await must(handler.client, 'apologize', 'ApologizeInput', { id, text: '非常抱歉', ...key() });
    expect(await taken(id)).toEqual(['FIRST_ANSWER', 'CLASSIFICATION', 'REMEDY']);
    await must(handler.client, 'proposeRemedy', 'ProposeRemedyInput', { id, proposal: '重新配送' });
    await must(buyer.client, 'acceptRemedy', 'ComplaintActionInput', { id });
    expect(codes(await resolve(id))).toEqual([]);
    await followUp(id);
    expect(codes(await archive(id))).toEqual([]);
    expect(await taken(id)).toEqual([
      ...['FIRST_ANSWER', 'CLASSIFICATION', 'PROPOSAL', 'REMEDY', 'RESOLUTION', 'FOLLOW_UP'],
    ]);
    const [answer] = await stepsOf(id);
    expect(answer).toMatchObject({ isAutomatic: true, account: { id: handler.id }, availableActions: [] });
    expect((await stepOf(id, 'FOLLOW_UP')).account).toEqual({ id: supervisor.id });
    expect(codes(await take(handler, await idOf(id, 'CALL')))).toEqual(['NOT_ALLOWED_NOW']);
    await expect(
      market.database.query("update case_step set kind = 'OTHER' where complaint_id = $1", [id]),
    ).rejects.toThrow(/kept as it is/);
    expect(await stepsOf(id, buyer)).toEqual([]);
    await expect(take(buyer, answer?.id ?? '')).rejects.toThrow(/FORBIDDEN|permission/i);
  });

  it('by hand: who took which with what note; left out with the reason; opened again unless it was done', async () => {
    const id = await complain('DELIVERY');
    const [check, call] = [await idOf(id, 'RECORD_CHECK'), await idOf(id, 'CALL')];
    expect(codes(await take(second, check, ' 超时两小时 '))).toEqual([]);
    expect(await stepOf(id, 'RECORD_CHECK')).toMatchObject({
      ...{ status: 'TAKEN', isAutomatic: false, note: '超时两小时', account: { id: second.id } },
      availableActions: ['REOPEN'],
    });
    expect(codes(await leaveOut(handler, call, ''))).toEqual(['INVALID']);
    expect(codes(await leaveOut(handler, call, '配送站已回电'))).toEqual([]);
    expect(await stepOf(id, 'CALL')).toMatchObject({ status: 'SKIPPED', note: '配送站已回电' });
    expect(codes(await openAgain(handler, call))).toEqual([]);
    expect(await stepOf(id, 'CALL')).toMatchObject({ status: 'OPEN', note: '', account: null, doneAt: null });
    await say(id);
    expect(codes(await openAgain(handler, await idOf(id, 'FIRST_ANSWER')))).toEqual(['NOT_ALLOWED_NOW']);
    await must(handler.client, 'reopenCaseStep', 'CaseStepInput', { id: check, ...key() });
    expect(codes(await take(handler, 'casestep_00000000000000000000000000'))).toEqual(['NOT_FOUND']);
  });

  it('whom it is about neither reads nor ticks them', async () => {
    const id = await complain('SERVICE');
    const step = await idOf(id, 'RECORD_CHECK');
    await market.database.query('update complaint set about_agent_id = $2 where id = $1', [id, second.id]);
    const { node } = await second.client.run<{ node: unknown }, object>('query ($id: ID!) { node(id: $id) { id } }', {
      id: step,
    });
    expect(node).toBeNull();
    expect(codes(await take(second, step))).toEqual(['NOT_FOUND']);
    expect(codes(await take(handler, step))).toEqual([]);
  });

  it('a case of another category after all follows that procedure, with what was done already', async () => {
    const id = await complain('PLATFORM');
    await say(id);
    await take(handler, await idOf(id, 'OTHER'));
    await classify(id, 'GOODS');
    expect(await kinds(id)).toEqual([
      ...['FIRST_ANSWER', 'CLASSIFICATION', 'RECORD_CHECK', 'HEARING', 'PROPOSAL', 'REMEDY', 'RESOLUTION', 'FOLLOW_UP'],
    ]);
    expect(await taken(id)).toEqual(['FIRST_ANSWER', 'CLASSIFICATION']);
    expect(await stepOf(id, 'FIRST_ANSWER')).toMatchObject({ isAutomatic: true, account: { id: handler.id } });
  });

  it('one that is opened again is resolved and followed up again', async () => {
    const id = await begun('DELIVERY');
    await resolve(id);
    await followUp(id);
    expect(await taken(id)).toEqual(['FIRST_ANSWER', 'RESOLUTION', 'FOLLOW_UP']);
    await must(supervisor.client, 'reopenComplaint', 'ComplaintActionInput', { id, note: '客户来电' });
    expect(await taken(id)).toEqual(['FIRST_ANSWER']);
    expect(await stepOf(id, 'FOLLOW_UP')).toMatchObject({ status: 'OPEN', isAutomatic: false, account: null });
  });

  it('H1 what was done with a merged case is done for the one that goes on; its own steps rest and hold up nobody', async () => {
    await write(supervisor, await procedureOf('GOODS'), [
      { kind: 'FIRST_ANSWER' },
      { kind: 'CLASSIFICATION' },
      { kind: 'REMEDY', requiredBefore: 'RESOLVE' },
      { kind: 'CALL', zh: '致电', requiredBefore: 'RESOLVE' },
    ]);
    const buyer = await trade.buyer();
    const earlier = await complain('GOODS', buyer);
    market.clock.advance(1_000);
    const later = await complain('GOODS', buyer);
    for (const id of [earlier, later]) await assign(id, handler);
    await must(handler.client, 'investigateComplaint', 'ComplaintActionInput', { id: earlier });
    await classify(later, 'GOODS');
    await must(handler.client, 'apologize', 'ApologizeInput', { id: later, text: '非常抱歉', ...key() });
    const merged = { id: later, complaintId: earlier, note: '同一件事' };
    await must(handler.client, 'mergeComplaints', 'MergeComplaintsInput', merged, 'into { id }');
    expect(await taken(earlier)).toEqual(['FIRST_ANSWER', 'REMEDY']);
    const rests = await take(handler, await idOf(later, 'CALL'));
    expect(codes(rests)).toEqual(['NOT_ALLOWED_NOW']);
    expect(codes(await resolve(earlier))).toEqual(['STEPS_OPEN']);
    await take(handler, await idOf(earlier, 'CALL'));
    expect(codes(await resolve(earlier))).toEqual([]);
    await followUp(earlier);
    expect(codes(await archive(earlier))).toEqual([]);
    expect((await stepOf(later, 'CALL')).status).toBe('OPEN');
  });
});

describe('H3 R what a procedure requires comes first', () => {
  const gated = [
    { kind: 'RECORD_CHECK', zh: '核对账户流水', requiredBefore: 'RESOLVE' },
    { kind: 'OTHER', zh: '通知财务', requiredBefore: 'ARCHIVE' },
    { kind: 'CALL', zh: '致电' },
  ];

  it('neither resolved nor archived while such a step is open, and told which; one left out with the reason is none', async () => {
    await write(supervisor, await procedureOf('PAYMENT'), gated);
    const id = await begun('PAYMENT');
    const early = await resolve(id);
    expect(early.errors).toEqual([{ code: 'STEPS_OPEN', message: '1. 核对账户流水', path: null }]);
    const check = await idOf(id, 'RECORD_CHECK');
    await take(handler, check);
    expect(codes(await resolve(id))).toEqual([]);
    expect(codes(await openAgain(handler, check))).toEqual(['NOT_ALLOWED_NOW']);
    await followUp(id);
    expect((await archive(id)).errors).toMatchObject([{ code: 'STEPS_OPEN', message: '2. 通知财务' }]);
    expect(codes(await leaveOut(handler, await idOf(id, 'OTHER'), '金额未变'))).toEqual([]);
    expect(codes(await archive(id))).toEqual([]);
  });

  it('who resolves while somebody opens a required step again: one of the two is refused', async () => {
    const { version, id: procedure } = await procedureOf('PAYMENT');
    await write(supervisor, { id: procedure, version }, gated);
    const outcomes = new Set<string>();
    for (let round = 0; round < 6; round += 1) {
      const id = await begun('PAYMENT');
      const check = await idOf(id, 'RECORD_CHECK');
      await take(second, check);
      const calls = [() => resolve(id), () => openAgain(second, check)];
      const said = await Promise.all((round % 2 ? calls.toReversed() : calls).map((call) => call()));
      const [resolved, reopened] = (round % 2 ? said.toReversed() : said).map((each) => codes(each).join());
      outcomes.add(`${resolved} / ${reopened}`);
      const [row] = await market.database.query<{ status: string }>('select status from complaint where id = $1', [id]);
      const { status } = await stepOf(id, 'RECORD_CHECK');
      expect([row?.status, status]).toEqual(resolved === '' ? ['RESOLVED', 'TAKEN'] : ['INVESTIGATING', 'OPEN']);
    }
    for (const outcome of outcomes) expect([' / NOT_ALLOWED_NOW', 'STEPS_OPEN / ']).toContain(outcome);
  });

  it('of two who tick a step at once one does, and of one who ticks and one who leaves out', async () => {
    const id = await complain('DELIVERY');
    const [check, call] = [await idOf(id, 'RECORD_CHECK'), await idOf(id, 'CALL')];
    const both = await Promise.all([take(handler, check, '甲'), take(second, check, '乙')]);
    expect(both.map(codes).toSorted()).toEqual([[], ['NOT_ALLOWED_NOW']]);
    const winner = both.findIndex((said) => said.errors.length === 0);
    expect(await stepOf(id, 'RECORD_CHECK')).toMatchObject({
      ...{ note: winner === 0 ? '甲' : '乙', account: { id: winner === 0 ? handler.id : second.id } },
    });
    const mixed = await Promise.all([take(handler, call), leaveOut(second, call, '无需致电')]);
    expect(mixed.map(codes).toSorted()).toEqual([[], ['NOT_ALLOWED_NOW']]);
  });

  it('a key ticks once', async () => {
    const input = { id: await idOf(await complain('DELIVERY'), 'CALL'), ...key() };
    for (let time = 0; time < 2; time += 1)
      expect(codes(await act(handler.client, 'takeCaseStep', 'TakeCaseStepInput', input))).toEqual([]);
  });
});

describe('H3 a procedure has versions', () => {
  it('cases keep the steps they were given, and two writers do not overwrite each other', async () => {
    const before = await complain('SERVICE');
    const old = await kinds(before);
    const procedure = await procedureOf('SERVICE');
    expect(procedure.availableActions).toEqual(['WRITE_PROCEDURE']);
    const written = await Promise.all([
      write(supervisor, procedure, [{ kind: 'OTHER', zh: '回访甲' }]),
      write(supervisor, procedure, [{ kind: 'OTHER', zh: '回访乙' }]),
    ]);
    expect(written.map(codes).toSorted()).toEqual([[], ['CONFLICT']]);
    const after = await complain('SERVICE');
    expect([await kinds(before), await kinds(after)]).toEqual([old, ['OTHER']]);
    const now = await procedureOf('SERVICE');
    expect(now.steps.nodes).toEqual([{ kind: 'OTHER', name: { zh: expect.stringMatching(/^回访[甲乙]$/) } }]);
    expect(now.versions.nodes).toEqual([
      { number: 2, account: { id: supervisor.id } },
      { number: 1, account: null },
    ]);
  });

  it('supervisors write it, in both languages, and ask for nothing before it can have been done', async () => {
    const procedure = await procedureOf('OTHER', handler);
    expect(procedure.availableActions).toEqual([]);
    await expect(write(handler, procedure, [{ kind: 'CALL' }])).rejects.toThrow(/FORBIDDEN|permission/i);
    const late = await write(supervisor, procedure, [{ kind: 'FOLLOW_UP', requiredBefore: 'RESOLVE' }]);
    expect(late.errors).toMatchObject([{ code: 'INVALID', path: ['input', 'steps', '0', 'requiredBefore'] }]);
    const wordless = await write(supervisor, procedure, [{ kind: 'CALL' }, { kind: 'CALL', zh: ' ' }]);
    expect(wordless.errors).toMatchObject([{ code: 'REQUIRED', path: ['input', 'steps', '1', 'name', 'zh'] }]);
    expect(await procedureOf('OTHER', handler)).toEqual(procedure);
  });

  it('R a case that begins while its procedure is written has the one or the other, whole', async () => {
    const buyers = await Promise.all(Array.from({ length: 6 }, () => trade.buyer()));
    const procedure = await procedureOf('PLATFORM');
    const old = procedure.steps.nodes.map(({ kind }) => kind);
    const fresh = ['CALL', 'OTHER', 'FOLLOW_UP'];
    const [written, ...ids] = await Promise.all([
      write(
        supervisor,
        procedure,
        fresh.map((kind) => ({ kind })),
      ),
      ...buyers.map((buyer) => complain('PLATFORM', buyer)),
    ]);
    expect(codes(written)).toEqual([]);
    for (const id of ids) expect([old, fresh]).toContainEqual(await kinds(id));
    expect(await kinds(await complain('PLATFORM'))).toEqual(fresh);
  });
});
