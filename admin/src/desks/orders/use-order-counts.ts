import { useQuery } from '@tanstack/react-query';
import { type ReviewCountsQuery, reviewCounts } from '../../../generated/operations.js';
import { send } from '../../api/send.js';
import { loadViewer } from '../../session/viewer.js';

/** How many orders wait where: of the own shop, or of all for staff. Asked again when orders change. */
export function useOrderCounts(): ReviewCountsQuery['orderCounts'] | undefined {
  const { data } = useQuery({ queryKey: ['queues', 'orders', 'review'], queryFn: countsOfOwn });
  return data;
}

async function countsOfOwn() {
  const viewer = await loadViewer();
  const merchantId = viewer?.isStaff ? null : (viewer?.merchants[0]?.merchantId ?? null);
  return (await send(reviewCounts, { merchantId })).orderCounts;
}
