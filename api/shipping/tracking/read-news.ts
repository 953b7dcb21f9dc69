import { type TrackedParcel, type TrackingNews, TrackingStatus } from '../../kernel/tracking-provider.js';

const MOST_EVENTS = 200;
const MOST_CHARACTERS = 300;
const statuses = new Set<string>(Object.values(TrackingStatus));

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value !== '' && value.length <= most;

const isStatus = (value: unknown): value is TrackingStatus => typeof value === 'string' && statuses.has(value);

// PostgreSQL keeps no NUL.
const words = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, MOST_CHARACTERS).toWellFormed().replaceAll('\0', '') : '';

/** Which parcel a message of the provider is about; null when it says so in no way that makes sense. */
export const readParcel = (content: unknown): TrackedParcel | null =>
  isObject(content) && isText(content['carrier'], 40) && isText(content['number'], 60)
    ? { carrierCode: content['carrier'], number: content['number'] }
    : null;

/** What a message of the provider tells; null when any of it makes no sense. */
export function readNews(content: unknown): TrackingNews[] | null {
  const events = isObject(content) ? content['events'] : null;
  if (!Array.isArray(events) || events.length > MOST_EVENTS) return null;
  const news = events.map(readOne);
  return news.every((each) => each !== null) ? news : null;
}

function readOne(event: unknown): TrackingNews | null {
  if (!isObject(event)) return null;
  const { id, status, at } = event;
  if (!isText(id, 100) || !isStatus(status) || !isText(at, 40)) return null;
  if (!/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(at)) return null;
  const happenedAt = new Date(at);
  if (Number.isNaN(happenedAt.getTime())) return null;
  return { id: id.replaceAll('\0', ''), status, happenedAt, place: words(event['place']), text: words(event['text']) };
}
