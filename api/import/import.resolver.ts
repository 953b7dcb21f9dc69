import { Arg, Ctx, Resolver } from 'type-graphql';
import type { RequestContext } from '../kernel/request-context.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { ImportRecordsInput, ImportReportType } from './import.inputs.js';
import { importRecords as importRecordsCase } from './import-records.js';

@Resolver()
export class ImportResolver {
  @Does(importRecordsCase, payload('ImportRecordsPayload', { report: () => ImportReportType }), {
    description:
      'Imports categories, merchants, products or past orders from uploaded files (C6). A broken file is refused whole; what makes no sense is told with line and reason. Repeating it writes nothing twice.',
  })
  importRecords(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ImportRecordsInput, { description: 'The files and how to read them.' })
    input: ImportRecordsInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(importRecordsCase, ctx, input, (report) => ({ report }));
  }
}
