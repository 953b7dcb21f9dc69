export { Incident, IncidentRecord, IncidentStep } from './incident.entity.js';
export { incidentReads, incidentRecordReads, incidentStepReads } from './incident.type.js';
export { incidentEventKinds } from './work-incident.js';
