import { Arg, Ctx, Resolver } from 'type-graphql';
import type { RequestContext } from '../kernel/request-context.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { ImportRecordsInput, ImportReportType, ShipFromSheetInput } from './import.inputs.js';
import { importRecords as importRecordsCase, shipFromSheet as shipFromSheetCase } from './import-records.js';

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

  @Does(shipFromSheetCase, payload('ShipFromSheetPayload', { report: () => ImportReportType }), {
    description:
      '批量发货: sends the parcels of uploaded sheets, as `importRecords` with kind `SHIPMENTS` does, for whoever ships and may import nothing else (E6). A row that makes no sense is told with line and reason; repeating it sends nothing twice.',
  })
  shipFromSheet(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ShipFromSheetInput, { description: 'The sheets and how to read them.' })
    input: ShipFromSheetInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(shipFromSheetCase, ctx, input, (report) => ({ report }));
  }
}
