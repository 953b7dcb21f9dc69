import { StartRefusal } from './start-refusal.js';

/** The system's code of a failed call ("ENOENT"), or an empty string. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

const reasons: Record<string, string> = {
  EACCES: 'it belongs to another user or may not be written',
  EPERM: 'it belongs to another user or may not be written',
  EROFS: 'it lies on a read-only disk',
  ENOTDIR: 'it is, or lies below, a file',
  EEXIST: 'there is a file of that name',
  ENOSPC: 'the disk is full',
};

/** Words a failure to use the data folder as a refusal to start; other errors stay what they are. */
export function refuseUnusableFolder(error: unknown, folder: string): unknown {
  const reason = reasons[errorCode(error)];
  return reason
    ? new StartRefusal(`The data folder ${folder} cannot be used: ${reason} (set DATA_DIR to another one).`)
    : error;
}
