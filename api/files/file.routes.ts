import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import { Refusal } from '../kernel/refusal.js';
import type { RequestContext } from '../kernel/request-context.js';
import { fileOfLink, linkPaths } from './file-links.js';
import { FileVisibility, maxUploadBytes, purposeRules } from './file-purpose.js';
import { announcedUpload, linkInvalid, receiveUpload } from './store-file.js';

type ContextOf = (request: FastifyRequest) => RequestContext | Promise<RequestContext>;
type ByToken = { Params: { token: string } };
type ById = { Params: { id: string } };

const YEAR_SECONDS = 31_536_000;
const statusOf: Readonly<Record<string, number>> = {
  UPLOAD_LINK_INVALID: 403,
  FILE_TOO_LARGE: 413,
  FILE_TYPE_REFUSED: 415,
};

/** Where bytes come in and go out. The link is the authority: no session is asked, no cookie is read. */
export async function registerFileRoutes(app: FastifyInstance, contextOf: ContextOf): Promise<void> {
  await app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    scope.setErrorHandler((error, _request, reply) => tellRefusal(error, reply));
    takeUploads(scope, contextOf);
    servePublic(scope, contextOf);
    servePrivate(scope, contextOf);
    done();
  });
}

function takeUploads(scope: FastifyInstance, contextOf: ContextOf): void {
  scope.put<ByToken>(`${linkPaths.upload}:token`, {
    bodyLimit: maxUploadBytes,
    // Judged before the body is read: nobody fills our memory without a link.
    onRequest: async (request) => {
      const announced = await announcedUpload(await contextOf(request), request.params.token);
      if (!announced) throw linkInvalid();
      const announcedBytes = Number(request.headers['content-length'] ?? 0);
      const { maxBytes } = purposeRules[announced.purpose];
      if (announcedBytes > maxBytes) throw tooLarge(maxBytes);
    },
    handler: async (request, reply) => {
      const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const { id, mimeType, byteSize } = await receiveUpload(await contextOf(request), request.params.token, bytes);
      return reply.code(201).send({ id, mimeType, byteSize });
    },
  });
}

function servePublic(scope: FastifyInstance, contextOf: ContextOf): void {
  scope.get<ById>(`${linkPaths.public}:id`, async (request, reply) => {
    const ctx = await contextOf(request);
    const file = await storedFile(ctx, request.params.id, FileVisibility.PUBLIC);
    reply.header('cache-control', `public, max-age=${YEAR_SECONDS}, immutable`);
    return sendFile(ctx, file, request, reply);
  });
}

function servePrivate(scope: FastifyInstance, contextOf: ContextOf): void {
  scope.get<ByToken>(`${linkPaths.download}:token`, async (request, reply) => {
    const ctx = await contextOf(request);
    const id = fileOfLink(ctx.services.keys.fileLinks, 'download', request.params.token, ctx.clock.now());
    const file = id === null ? null : await storedFile(ctx, id, FileVisibility.PRIVATE);
    reply.header('cache-control', 'private, no-store');
    return sendFile(ctx, file, request, reply);
  });
}

interface ServedFile {
  readonly name: string;
  readonly mime_type: string;
  readonly sha256: string;
  readonly storage_key: string;
}

async function storedFile(ctx: RequestContext, id: string, visibility: FileVisibility): Promise<ServedFile | null> {
  const { rows } = await sql<ServedFile>`
    select name, mime_type, sha256, storage_key from file
    where id = ${id} and visibility = ${visibility} and status = 'STORED'`.execute(ctx.db);
  return rows[0] ?? null;
}

/** Pictures are shown in place; everything else is only ever saved, so that no upload runs as a page of this market. */
async function sendFile(
  ctx: RequestContext,
  file: ServedFile | null,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const etag = `"${file?.sha256 ?? ''}"`;
  if (file && request.headers['if-none-match'] === etag) return reply.code(304).send();
  const bytes = file && (await ctx.services.files.get(file.storage_key));
  if (!bytes)
    return reply
      .code(404)
      .header('cache-control', 'no-store')
      .send({ errors: [{ code: 'NOT_FOUND', message: 'no such file, or the link has expired' }] });
  const disposition = file.mime_type.startsWith('image/') ? 'inline' : 'attachment';
  return reply
    .header('content-type', file.mime_type)
    .header('content-disposition', `${disposition}; filename*=UTF-8''${quoted(file.name)}`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cross-origin-resource-policy', 'cross-origin')
    .header('x-content-type-options', 'nosniff')
    .header('etag', etag)
    .send(bytes);
}

function tellRefusal(error: unknown, reply: FastifyReply): FastifyReply {
  if (error instanceof Error && 'code' in error && error.code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return tellRefusal(tooLarge(maxUploadBytes), reply);
  if (!(error instanceof Refusal)) throw error;
  const [first] = error.errors;
  return reply
    .code(statusOf[first?.code ?? ''] ?? 422)
    .send({ errors: error.errors.map(({ code, message }) => ({ code, message })) });
}

const tooLarge = (maxBytes: number): Refusal =>
  new Refusal({ code: 'FILE_TOO_LARGE', message: `at most ${maxBytes} bytes are taken` });

/** As RFC 5987 wants it: `encodeURIComponent` leaves four characters bare. */
const quoted = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
