import { STANDARD_CALENDAR } from '../calendars/index.js';
import { createDeskAgent, DeskAgent } from '../complaints/index.js';
import { as } from './cast.js';
import { type Scene, staffMember } from './scene.js';

const QUARTER_MS = 15 * 60_000;
const CAPACITY = 20;

/** Notes that the complaint desk has its agent when the demo opens: what waits comes to them while they are on shift and not away (H4). */
export function noteComplaintDesk(scene: Scene): void {
  const { agenda, stage, until } = scene;
  agenda.note(new Date(until.getTime() - QUARTER_MS), async () => {
    const { id: accountId } = staffMember(scene, 'complaints');
    const ctx = as(stage, staffMember(scene, 'supervisor'));
    if (await ctx.orm.fork().count(DeskAgent, { accountId })) return;
    const skillsAndLanguages = { skills: [], languages: [] };
    await createDeskAgent(ctx, { accountId, ...skillsAndLanguages, capacity: CAPACITY, calendarId: STANDARD_CALENDAR });
  });
}
