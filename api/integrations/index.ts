export { webhooksDueAt } from './claim-deliveries.js';
export { deleteOldDeliveries } from './delete-old-deliveries.js';
export { postWebhook } from './post-webhook.js';
export { webhookErrorCodes } from './webhook.errors.js';
export { webhookEventKinds } from './webhook.events.js';
export { webhookAttemptReads, webhookDeliveryReads } from './webhook-delivery.type.js';
export { WebhookEndpoint } from './webhook-endpoint.entity.js';
export { webhookEndpointReads } from './webhook-endpoint.type.js';
export { sendDueWebhooks, WebhookWorker } from './webhook-worker.js';
