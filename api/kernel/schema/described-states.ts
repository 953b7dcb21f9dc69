import type { Lifecycle } from '../transition.js';

/**
 * The values of a status enum with their sentences and what leads on from each, so that the schema shows the state machine
 * that is enforced (E3). Pass it as `valuesConfig`.
 */
export function describedStates<S extends string, A extends string, F>({
  states,
  transitions,
}: Lifecycle<S, A, F>): Record<S, { description: string }> {
  const described = Object.keys(states).map((state) => {
    const ways = (Object.keys(transitions) as A[]).flatMap((action) => {
      const { from, to, leadsTo } = transitions[action];
      const next = to ?? leadsTo;
      return next && next !== state && from.includes(state as S) ? [`${action} → ${next}`] : [];
    });
    const { means } = states[state as S];
    return [state, { description: ways.length > 0 ? `${means} Leads on: ${ways.join(', ')}.` : means }] as const;
  });
  return Object.fromEntries(described) as Record<S, { description: string }>;
}
