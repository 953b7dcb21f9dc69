import { Chip, type ChipProps } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { marketClock } from '../../../generated/operations.js';
import { send } from '../../api/send.js';
import { durationText, formatZonedTime } from '../../fields/formats.js';
import { useWords } from '../../fields/use-words.js';

const SECOND_MS = 1000;
const ASK_EVERY_MS = 60_000;

/** How far the market's clock is ahead of this computer's, in milliseconds. */
async function readAhead(): Promise<number> {
  const before = Date.now();
  const { market } = await send(marketClock, {});
  return Date.parse(String(market.now)) - (before + Date.now()) / 2;
}

const Now = createContext<number | undefined>(undefined);

/** What is below counts down by the market's clock, second by second, however wrong this computer's clock is. */
export function MarketClock({ children }: { children: ReactNode }) {
  const { data: ahead } = useQuery({
    queryKey: ['market', 'clock'],
    queryFn: readAhead,
    refetchInterval: ASK_EVERY_MS,
  });
  const [here, setHere] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setHere(Date.now()), SECOND_MS);
    return () => clearInterval(timer);
  }, []);
  return <Now.Provider value={ahead === undefined ? undefined : here + ahead}>{children}</Now.Provider>;
}

export interface Due {
  readonly dueAt: string;
  /** When half of the time is over; where none is told, it stays green until it is late. */
  readonly halfAt?: string | null;
  /** When four fifths are over. */
  readonly nearlyAt?: string | null;
  /** It stands still since then. */
  readonly pausedAt?: string | null;
}

const HALF = 0.5;
const MOST_OF_IT = 0.8;

/** A clock that runs day and night, from when it began. */
export function runningFrom(from: string, dueAt: string): Due {
  const [begin, end] = [Date.parse(from), Date.parse(dueAt)];
  const at = (share: number) => new Date(begin + (end - begin) * share).toISOString();
  return { dueAt, halfAt: at(HALF), nearlyAt: at(MOST_OF_IT) };
}

/** Green, amber when half is over, full amber at four fifths, red when it is late. */
function toneAt(now: number, { dueAt, halfAt, nearlyAt }: Due): Pick<ChipProps, 'color' | 'variant'> {
  const isOver = (instant: string | null | undefined) => typeof instant === 'string' && now >= Date.parse(instant);
  if (isOver(dueAt)) return { color: 'error', variant: 'filled' };
  if (isOver(nearlyAt)) return { color: 'warning', variant: 'filled' };
  return { color: isOver(halfAt) ? 'warning' : 'success', variant: 'outlined' };
}

/** The time that is left of a clock, ticking; nothing until the market's time is known. */
export function Countdown({ label, ...due }: Due & { readonly label?: string }) {
  const now = useContext(Now);
  const translate = useTranslate();
  const { locale } = useWords();
  if (now === undefined) return null;
  const { dueAt, pausedAt } = due;
  const end = Date.parse(dueAt);
  const at = pausedAt ? Date.parse(pausedAt) : now;
  const time = durationText(Math.abs(end - at), locale);
  const told = translate(at >= end ? 'panel.timeOver' : 'panel.timeLeft', { time });
  const words = [label, pausedAt ? translate('panel.clockStands', { time }) : told].filter(Boolean).join(' ');
  return (
    <Chip
      component="span"
      role="timer"
      size="small"
      title={formatZonedTime(dueAt, locale)}
      label={words}
      {...(pausedAt && at < end ? { variant: 'outlined' as const } : toneAt(at, due))}
      sx={{ fontVariantNumeric: 'tabular-nums' }}
    />
  );
}
