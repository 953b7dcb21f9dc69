import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type HttpError, useNotify } from 'ra-core';
import { dropView, keepView, type ViewsOfListQuery, viewsOfList } from '../../../generated/operations.js';
import { type Refusal, refuse } from '../../api/refusals.js';
import { send } from '../../api/send.js';
import { loadViewer, may } from '../../session/viewer.js';

export type SavedView = ViewsOfListQuery['savedViews'][number];

interface NewView {
  readonly title: string;
  readonly filter: object;
  readonly sortField: string;
  readonly isDescending: boolean;
  readonly isShared: boolean;
}

/** Whether this person leads a team, and which shop's people that is: none where it is the staff. */
async function teamOfOwn(): Promise<{ leads: boolean; merchantId: string | null }> {
  const viewer = await loadViewer();
  const [shop, ...others] = viewer?.merchants ?? [];
  if (viewer?.isStaff) return { leads: may(viewer.permissions, 'TRACKING_LEAD'), merchantId: null };
  return {
    leads: others.length === 0 && may(viewer?.permissions, 'MEMBERS_MANAGE'),
    merchantId: shop?.merchantId ?? null,
  };
}

/** The views of a list that one keeps on the server, and those of one's team (E4). */
export function useSavedViews(list: string) {
  const client = useQueryClient();
  const notify = useNotify();
  const { data: views = [] } = useQuery({
    queryKey: ['views', list],
    queryFn: async () => (await send(viewsOfList, { list })).savedViews,
  });
  const { data: team } = useQuery({ queryKey: ['views', 'team'], queryFn: teamOfOwn });
  const change = async (run: () => Promise<{ readonly errors: readonly Refusal[] }>) => {
    try {
      const { errors } = await run();
      if (errors.length > 0) refuse(errors);
    } catch (error) {
      notify((error as HttpError).message, { type: 'error', multiLine: true });
    }
    await client.invalidateQueries({ queryKey: ['views', list] });
  };
  return {
    views,
    mayShare: team?.leads ?? false,
    keep: ({ filter, ...view }: NewView) =>
      change(async () => {
        const merchantId = view.isShared ? (team?.merchantId ?? null) : null;
        const input = { list, ...view, filter: JSON.stringify(filter), merchantId };
        return (await send(keepView, { input })).saveView;
      }),
    drop: ({ id }: SavedView) => change(async () => (await send(dropView, { input: { id } })).removeView),
  };
}
