/** What happened to a parcel, as carriers tell it (E6). */
export enum TrackingStatus {
  PICKED_UP = 'PICKED_UP',
  IN_TRANSIT = 'IN_TRANSIT',
  OUT_FOR_DELIVERY = 'OUT_FOR_DELIVERY',
  DELIVERED = 'DELIVERED',
  FAILED = 'FAILED',
  RETURNING = 'RETURNING',
}

/** One thing that happened to a parcel. */
export interface TrackingNews {
  /** The provider's own id of it, the same whenever it is told. */
  readonly id: string;
  readonly status: TrackingStatus;
  readonly happenedAt: Date;
  /** Where, in words; empty when that is not known. */
  readonly place: string;
  readonly text: string;
}

/** A parcel as the provider knows it: the carrier's code and its tracking number. */
export interface TrackedParcel {
  readonly carrierCode: string;
  readonly number: string;
}

/** Somebody who follows parcels of many carriers. Called outside transactions; whatever it throws is tried again later. */
export interface TrackingProvider {
  /** Asks to be told what happens to a parcel; asking again changes nothing. */
  subscribe(parcel: TrackedParcel, callbackUrl: string, at: Date): Promise<void>;
  /** All that is known of a parcel; empty when nothing is. */
  query(parcel: TrackedParcel, at: Date): Promise<readonly TrackingNews[]>;
  /** What a push tells, or why it is not believed. */
  read(push: TrackingPush, at: Date): PushedNews | PushRefusal;
}

/** A request as it arrived; header names in small letters. */
export interface TrackingPush {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

export interface PushedNews {
  readonly parcel: TrackedParcel;
  readonly news: readonly TrackingNews[];
}

/** FORGED: not signed by the provider. STALE: too old or from the future. MALFORMED: signed, but makes no sense. */
export type PushRefusal = 'FORGED' | 'STALE' | 'MALFORMED';

/** Asking again cannot help: the provider does not follow this carrier, or knows no such number. */
export class TrackingRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'TrackingRefused';
  }
}
