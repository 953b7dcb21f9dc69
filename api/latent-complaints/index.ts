export { latentEventKinds } from './latent.events.js';
export { LatentComplaint, LatentSignal } from './latent-complaint.entity.js';
export { latentComplaintReads, latentContactReads, latentSignalReads } from './latent-complaint.type.js';
export { LatentContact } from './latent-contact.entity.js';
export { latentSettings } from './latent-settings.js';
export { weighByEvents } from './weigh-by-events.js';
export { weighFailingRefunds, weighWaiting } from './weigh-orders.job.js';
export {
  contactLatentCustomer,
  dismissLatentComplaint,
  openLatentComplaint,
  takeLatentComplaint,
} from './work-latent.js';
