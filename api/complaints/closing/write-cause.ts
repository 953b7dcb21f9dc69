import { assertVersion, notFound } from '../../kernel/editing.js';
import { newId } from '../../kernel/ids.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import { useCase } from '../../kernel/use-case.js';
import { ComplaintCause } from './cause.entity.js';
import type { CreateComplaintCauseInput, UpdateComplaintCauseInput } from './cause.inputs.js';

const DEEPEST = 5;

/** Adds a node to the tree of causes, below another one (H3); its category is that one's. */
export const createComplaintCause = useCase(
  { name: 'createComplaintCause', permission: Permission.COMPLAINTS_ASSIGN },
  async (ctx, { parentId, name, position }: CreateComplaintCauseInput) => {
    const parent = await ctx.em.findOne(ComplaintCause, { id: parentId });
    if (!parent) throw notFound('cause', 'parentId');
    const level = parent.level + 1;
    if (level > DEEPEST) throw refuse('INVALID', `the tree has at most ${DEEPEST} levels`, 'parentId');
    const id = newId('cause', ctx.clock);
    return ctx.em.create(ComplaintCause, {
      ...{ id, parentId, level, position, path: `${parent.path}${id}/` },
      category: parent.category,
      ...{ nameZh: name.zh.trim(), nameEn: name.en.trim(), createdAt: ctx.now },
    });
  },
);

/** Names a cause anew, moves it among its siblings, or takes it out of use; cases that have it keep it (H3). */
export const updateComplaintCause = useCase(
  { name: 'updateComplaintCause', permission: Permission.COMPLAINTS_ASSIGN },
  async (ctx, { id, version, name, position, isActive }: UpdateComplaintCauseInput) => {
    const cause = await ctx.em.findOne(ComplaintCause, { id });
    if (!cause) throw notFound('cause', 'id');
    assertVersion(cause, version, {
      ...{ nameZh: name?.zh, nameEn: name?.en },
      ...{ position: position ?? undefined, isActive: isActive ?? undefined },
    });
    if (name) Object.assign(cause, { nameZh: name.zh.trim(), nameEn: name.en.trim() });
    cause.position = position ?? cause.position;
    cause.isActive = isActive ?? cause.isActive;
    return cause;
  },
);
