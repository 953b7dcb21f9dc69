import { Arg, Ctx, Resolver } from 'type-graphql';
import { ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { RequestUploadInput } from './file.inputs.js';
import { FileType } from './file.type.js';
import { signedLink } from './file-links.js';
import { requestUpload } from './request-upload.js';

const RequestUploadPayload = payload('RequestUploadPayload', {
  file: () => FileType,
  uploadUrl: () => String,
  expiresAt: () => DateTime,
});

@Resolver()
export class FileResolver {
  @Does(requestUpload, RequestUploadPayload, {
    description:
      'Announces a file. `PUT` its bytes to `uploadUrl` (a path on this server, good once and until `expiresAt`), then use its id.',
    throttlePerMinute: 600,
  })
  requestUpload(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RequestUploadInput, { description: 'The file.' }) input: RequestUploadInput,
  ) {
    return carryOut(requestUpload, ctx, input, (file) => {
      const { url, expiresAt } = signedLink(ctx.services.keys.fileLinks, 'upload', file.id, ctx.clock.now());
      return { file: ref(FileType, file.id), uploadUrl: url, expiresAt };
    });
  }
}
