export { Complaint } from './complaint.entity.js';
export { complaintErrorCodes } from './complaint.errors.js';
export { complaintEntryReads, complaintReads } from './complaint.type.js';
export { ComplaintCategory, ComplaintChannel, QualityDimension, ResponsibleParty } from './complaint-classes.js';
export { escalateComplaints } from './complaint-clock.job.js';
export { ComplaintEntry } from './complaint-entry.entity.js';
export { ComplaintSeverity } from './complaint-status.js';
export { complaintEventKinds } from './move-complaint.js';
export { openComplaints } from './open-complaints.js';
export { registerComplaint } from './register-complaint.js';
export {
  acceptRemedy,
  archiveComplaint,
  assignComplaint,
  classifyComplaint,
  followUpComplaint,
  investigateComplaint,
  proposeRemedy,
  resolveComplaint,
} from './work-complaint.js';
