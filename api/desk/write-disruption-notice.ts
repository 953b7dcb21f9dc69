import { isRegionCode } from '../accounts/index.js';
import { assertVersion, notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { useCase } from '../kernel/use-case.js';
import { Carrier } from '../shipping/index.js';
import type { CreateDisruptionNoticeInput, UpdateDisruptionNoticeInput } from './desk.inputs.js';
import { DisruptionNotice } from './disruption-notice.entity.js';
import { linkDisruptions } from './link-disruptions.js';

/** Gives notice of a disruption; orders under way that it concerns tell so from now on (E9). */
export const createDisruptionNotice = useCase(
  { name: 'createDisruptionNotice', permission: Permission.TRACKING_WORK },
  async (ctx, { carrierId = null, regionCodes, text, startsAt, endsAt = null }: CreateDisruptionNoticeInput) => {
    if (!carrierId && regionCodes.length === 0) throw refuse('REQUIRED', 'say which carrier or where', 'regionCodes');
    const unknown = regionCodes.findIndex((code) => !isRegionCode(code));
    if (unknown >= 0) throw refuse('INVALID', 'no such region', 'regionCodes', String(unknown));
    if (carrierId && !(await ctx.em.count(Carrier, { id: carrierId }))) throw notFound('carrier', 'carrierId');
    const from = startsAt ?? ctx.now;
    requireOrder(from, endsAt);
    const notice = ctx.em.create(DisruptionNotice, {
      id: newId('disruption', ctx.clock),
      ...{ carrierId, regionCodes: [...new Set(regionCodes)], startsAt: from, endsAt },
      ...{ textZh: text.zh.trim(), textEn: text.en.trim(), createdAt: ctx.now },
    });
    await ctx.em.flush();
    await linkDisruptions(ctx);
    return notice;
  },
);

/** Words a notice anew, or says when the disruption ends (E9). What it is about stays. */
export const updateDisruptionNotice = useCase(
  { name: 'updateDisruptionNotice', permission: Permission.TRACKING_WORK },
  async (ctx, { id, version, text, endsAt }: UpdateDisruptionNoticeInput) => {
    const notice = await ctx.em.findOne(DisruptionNotice, { id });
    if (!notice) throw notFound('disruption notice', 'id');
    assertVersion(notice, version, { textZh: text?.zh, textEn: text?.en, endsAt: endsAt ?? undefined });
    if (endsAt !== undefined) {
      requireOrder(notice.startsAt, endsAt);
      notice.endsAt = endsAt;
    }
    if (text) Object.assign(notice, { textZh: text.zh.trim(), textEn: text.en.trim() });
    return notice;
  },
);

function requireOrder(startsAt: Date, endsAt: Date | null): void {
  if (endsAt && endsAt <= startsAt) throw refuse('INVALID', 'it ends after it begins', 'endsAt');
}
