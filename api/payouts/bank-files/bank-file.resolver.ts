import { Arg, Ctx, Resolver } from 'type-graphql';
import { FileType } from '../../files/index.js';
import { ref } from '../../kernel/read/index.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { carryOut, Does, payload } from '../../kernel/schema/payload.js';
import { PayoutRunActionInput } from '../payout.inputs.js';
import { PayoutRunType } from '../payout.type.js';
import { DownloadBankFileInput, RecordBankResultsInput } from './bank-file.inputs.js';
import { BankResultType, resultsIn } from './bank-result.type.js';
import { downloadBankFile } from './download-bank-file.js';
import { recordBankResults } from './record-results.js';
import { sendRetriedPayouts } from './send-retried.js';

@Resolver()
export class BankFileResolver {
  @Does(
    downloadBankFile,
    payload(
      'DownloadBankFilePayload',
      { payoutRun: () => PayoutRunType, file: () => FileType },
      { file: 'The file, for whoever asked, for a day; null when `errors` is not empty.' },
    ),
    {
      description:
        'Makes a batch of a sent run a file for a bank, under the batch’s number; the same bytes every time (I4).',
    },
  )
  downloadBankFile(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DownloadBankFileInput, { description: 'What to do.' }) input: DownloadBankFileInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(downloadBankFile, ctx, input, ({ id, fileId }) => ({
      payoutRun: ref(PayoutRunType, id),
      file: ref(FileType, fileId),
    }));
  }

  @Does(sendRetriedPayouts, payload('SendRetriedPayoutsPayload', { payoutRun: () => PayoutRunType }), {
    description:
      'Makes a batch of its own of the payouts that are tried again (I4): each is in one batch a try, under a number no batch had.',
    action: { on: 'PayoutRun', value: 'SEND_RETRIED', kind: 'TRANSITION', tone: 'PRIMARY', confirm: true },
  })
  sendRetriedPayouts(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PayoutRunActionInput, { description: 'What to do.' }) input: PayoutRunActionInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(sendRetriedPayouts, ctx, input, ({ id }) => ({ payoutRun: ref(PayoutRunType, id) }));
  }

  @Does(
    recordBankResults,
    payload(
      'RecordBankResultsPayload',
      { payoutRun: () => PayoutRunType, results: () => [BankResultType] },
      { results: 'What became of each row; null when `errors` is not empty. At most 1,000.' },
    ),
    {
      description:
        'Reads a bank’s results of a run back: each row acts once, others are refused with line and reason (I4).',
    },
  )
  recordBankResults(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordBankResultsInput, { description: 'What to do.' }) input: RecordBankResultsInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(recordBankResults, ctx, input, ({ id, results }) => ({
      payoutRun: ref(PayoutRunType, id),
      results: resultsIn(results),
    }));
  }
}
