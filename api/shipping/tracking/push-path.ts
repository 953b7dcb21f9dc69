/** Where the tracking provider tells what happened to parcels. */
export const TRACKING_PUSH_PATH = '/tracking/push';
