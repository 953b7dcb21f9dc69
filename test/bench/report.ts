import type { SideFigures } from './measure.ts';
import type { Result } from './workload.ts';

/** One workload in one line. */
export function lineOf(name: string, title: string, result: Result): string {
  const { ratio, goal, spread, ours, floor, repeats = 0, disturbed = 0, note, mrr } = result;
  return [
    `${name}  ${figure(ratio)} (goal ${goal}, ${spread.map(figure).join('-')})  ${title}`,
    `ours ${sideText(ours)} · floor ${sideText(floor)}`,
    `${repeats} repeats, ${disturbed} disturbed${disturbed > repeats - 3 && disturbed > 0 ? ' and counted all the same' : ''}`,
    ...(mrr === undefined ? [] : [`mrr ${figure(mrr)}`]),
    ...(note ? [note] : []),
  ].join(' · ');
}

function sideText(side: SideFigures | undefined): string {
  if (!side) return '-';
  return `${figure(side.perSecond)}/s, cpu ${figure(side.cpuMs)} ms, p50 ${figure(side.p50Ms)} ms, p99 ${figure(side.p99Ms)} ms`;
}

/** Three digits that matter. */
const figure = (value: number): string => String(Number(value.toPrecision(3)));
