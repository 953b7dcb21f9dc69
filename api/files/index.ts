export { claimFile } from './claim-file.js';
export { deleteStrayUploads } from './delete-strays.js';
export { diskStorage } from './disk-storage.js';
export { File } from './file.entity.js';
export { fileErrorCodes } from './file.errors.js';
export { FileType, fileReads } from './file.type.js';
export { FilePurpose } from './file-purpose.js';
export { type NewFile, storeFile } from './store-file.js';
