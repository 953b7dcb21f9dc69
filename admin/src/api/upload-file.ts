import { upperSnake } from '../../codegen/names.js';
import { requestUpload, type UploadPurpose } from '../../generated/operations.js';
import { refuse } from './refusals.js';
import { send } from './send.js';

/** Stores a file for the input of that name and returns its id; the purpose is the input's name in capitals. */
export async function uploadFile(file: File, inputName: string): Promise<string> {
  const purpose = upperSnake(inputName.replace(/File$/, '')) as UploadPurpose;
  const {
    requestUpload: { upload, errors },
  } = await send(requestUpload, { input: { purpose, fileName: file.name, byteSize: file.size, mimeType: file.type } });
  if (!upload) return refuse(errors);
  const response = await fetch(upload.uploadUrl, {
    method: 'PUT',
    body: file,
    headers: { 'content-type': file.type },
    credentials: 'same-origin',
  });
  if (!response.ok) throw new Error(await response.text());
  return upload.fileId;
}
