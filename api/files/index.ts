export { diskStorage } from './disk-storage.js';
export { File } from './file.entity.js';
