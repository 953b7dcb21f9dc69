import { FilePurpose, keepMade } from '../files/index.js';
import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import type { RequestContext } from '../kernel/request-context.js';
import { inTransaction, type UseCase, useCase } from '../kernel/use-case.js';
import { Incident } from './incident.entity.js';
import type { DownloadIncidentReportInput } from './incident.inputs.js';
import { documentTitle, incidentDocument } from './incident-document.js';
import { type IncidentFacts, readIncidentFacts, sha256Of } from './incident-facts.js';

const readIncident = useCase(
  { name: 'downloadIncidentReport', permission: Permission.COMPLAINTS_HANDLE, audit: false },
  async (ctx, { id }: DownloadIncidentReportInput): Promise<IncidentFacts> => {
    const incident = await ctx.em.findOne(Incident, { id });
    if (!incident) throw notFound('incident', 'id');
    if (incident.facts === null) return readIncidentFacts(ctx.db, id);
    if (sha256Of(incident.facts) !== incident.sha256)
      throw new Error(`the report of incident ${id} is not what was closed`);
    const facts: IncidentFacts = JSON.parse(incident.facts);
    return facts;
  },
);

/** The closing document of an incident (H9): the same bytes every time once it is closed, as it stands before. */
export const downloadIncidentReport: UseCase<DownloadIncidentReportInput, { id: string }> = Object.assign(
  async (request: RequestContext, input: DownloadIncidentReportInput) => {
    const facts = await readIncident(request, input);
    const { locale, accountId, appId } = request.actor;
    const bytes = await incidentDocument(facts, { locale, timeZone: request.market.timeZone });
    const file = await inTransaction(request, async (ctx) => {
      const made = await keepMade(ctx, {
        ...{ purpose: FilePurpose.PRINTOUT, mimeType: 'application/pdf', uploadedBy: accountId ?? appId, bytes },
        name: `${documentTitle(locale)}-${facts.number}.pdf`,
      });
      await ctx.em.flush();
      return made;
    });
    return { id: file.id };
  },
  { definition: readIncident.definition },
);
