import { type FilePurpose, requestUpload } from '../../generated/operations.js';
import { refuse } from './refusals.js';
import { send } from './send.js';

/** Stores a file for the purpose that its input names, and returns its id. */
export async function uploadFile(file: File, purpose: string): Promise<string> {
  const input = {
    purpose: purpose as FilePurpose,
    fileName: file.name,
    byteSize: file.size,
    mimeType: file.type || null,
  };
  const answer = (await send(requestUpload, { input })).requestUpload;
  if (!answer.file || !answer.uploadUrl) return refuse(answer.errors);
  const response = await fetch(answer.uploadUrl, { method: 'PUT', body: file, credentials: 'same-origin' });
  if (!response.ok) throw new Error(await response.text());
  return answer.file.id;
}
