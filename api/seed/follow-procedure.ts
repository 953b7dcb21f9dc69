import { sql } from 'kysely';
import { leaveCaseStepOut, takeCaseStep } from '../complaints/index.js';
import { as } from './cast.js';
import { keyOf } from './keys.js';
import { type Scene, staffMember } from './scene.js';

/** What the handler notes at a step that nothing ticks by itself. */
const notes: Readonly<Record<string, string>> = {
  RECORD_CHECK: '已核对，与客户所述一致。',
  CALL: '已致电核实，对方确认。',
  OTHER: '已告知客户。',
  REMEDY: '已按方案办妥。',
};
const checks = ['RECORD_CHECK', 'CALL', 'OTHER'];

/** The handler has looked, called and told as the procedure of the case says (H3). */
export const checkByProcedure = (scene: Scene, id: string): Promise<void> => tick(scene, id, checks);

/** What was promised is done, and nobody has to be heard any more. */
export async function endByProcedure(scene: Scene, id: string): Promise<void> {
  await tick(scene, id, ['REMEDY']);
  const handler = as(scene.stage, staffMember(scene, 'complaints'));
  for (const step of await openSteps(scene, id, ['HEARING'])) {
    const note = '事实清楚，商家无异议。';
    await leaveCaseStepOut(handler, { id: step.id, note, idempotencyKey: keyOf('leave out', step.id) });
  }
}

async function tick(scene: Scene, id: string, kinds: readonly string[]): Promise<void> {
  const handler = as(scene.stage, staffMember(scene, 'complaints'));
  for (const { id: stepId, kind } of await openSteps(scene, id, kinds))
    await takeCaseStep(handler, { id: stepId, note: notes[kind] ?? null, idempotencyKey: keyOf('tick', stepId) });
}

async function openSteps(
  { stage }: Scene,
  id: string,
  kinds: readonly string[],
): Promise<readonly { readonly id: string; readonly kind: string }[]> {
  const { rows } = await sql<{ id: string; kind: string }>`select id, kind from case_step
    where complaint_id = ${id} and status = 'OPEN' and kind = any(${kinds}) order by position`.execute(as(stage).db);
  return rows;
}
