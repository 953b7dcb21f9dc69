/** Where gateways tell what became of payments. */
export const NOTIFY_PATH = '/payments/notify';
