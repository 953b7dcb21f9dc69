import { isRegionInWords } from '../accounts/index.js';
import { refuse } from '../kernel/refusal.js';

/** Who receives an order lives in a district of the mainland (GB/T 2260), and the words say the same as the code (E2). */
export function requireRegion({ regionCode, region }: { readonly regionCode: string; readonly region: string }): void {
  const fits = isRegionInWords(regionCode, region);
  if (fits === null)
    throw refuse('INVALID_REGION', 'the code of a district of the mainland (`regions`)', 'recipient', 'regionCode');
  if (!fits) throw refuse('REGION_MISMATCH', `${regionCode} lies elsewhere`, 'recipient', 'region');
}
