import type { Options } from '@swc/core';

export declare const swcOptions: Options;

/** Brings `.build/` up to date with `api/` and `migrations/`; two processes may build at once. */
export declare function build(options?: {
  root?: string;
}): Promise<{ compiled: number; removed: number; total: number }>;
