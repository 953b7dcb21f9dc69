export { Incident, IncidentRecord, IncidentStep } from './incident.entity.js';
export { IncidentType, incidentReads, incidentRecordReads, incidentStepReads } from './incident.type.js';
export { IncidentContact, IncidentHandOver } from './incident-contact.entity.js';
export { incidentContactReads, incidentHandOverReads } from './incident-contact.type.js';
export { incidentEventKinds } from './work-incident.js';
export { writeToIncidentCustomers } from './write-to-customers.job.js';
