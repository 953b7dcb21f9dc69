import { zonedFormat } from '../kernel/zoned-format.js';
import type { Agenda } from './agenda.js';
import type { Person, Stage } from './cast.js';
import type { Ware } from './fill-shelves.js';
import type { OpenShop } from './open-shops.js';

/** Everything the history needs at hand: who there is, what is on sale, what is still to happen. */
export interface Scene {
  readonly stage: Stage;
  readonly agenda: Agenda;
  readonly staff: ReadonlyMap<string, Person>;
  readonly buyers: readonly Person[];
  readonly shops: readonly OpenShop[];
  /** Ids of the carriers by their Chinese names. */
  readonly carriers: ReadonlyMap<string, string>;
  readonly wares: readonly Ware[];
  /** When the history ends. */
  readonly until: Date;
}

export function staffMember({ staff }: Scene, login: string): Person {
  const person = staff.get(login);
  if (!person) throw new Error(`nobody of the staff is called ${login}`);
  return person;
}

export function ownerOf({ shops }: Scene, merchantId: string): Person {
  const shop = shops.find((each) => each.merchantId === merchantId);
  if (!shop) throw new Error(`no shop of the demo is ${merchantId}`);
  return shop.owner;
}

const OPENS_HOUR = 8;
const CLOSES_HOUR = 21;
const HOUR_MS = 3_600_000;
const hours = zonedFormat('en-GB', { hour: '2-digit', hour12: false });

/** The instant itself in the hours in which shops and desks work; else as far into the next morning. */
export function inOpeningHours({ stage }: Scene, at: Date): Date {
  const { timeZone } = stage.market.config.market;
  const hour = Number(hours(timeZone).format(at)) % 24;
  if (hour >= OPENS_HOUR && hour < CLOSES_HOUR) return at;
  const later = hour < OPENS_HOUR ? OPENS_HOUR - hour : OPENS_HOUR + 24 - hour;
  return new Date(at.getTime() + later * HOUR_MS);
}
