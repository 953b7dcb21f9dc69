import { refuse } from '../kernel/refusal.js';
import { isCreditCode } from '../merchants/index.js';
import type { InvoiceInput } from './order.inputs.js';

/** A company's tax number is its unified social credit code, whose check character must fit (E2, GB 32100-2015). */
export function requireTaxNumber(invoice: InvoiceInput | null | undefined): void {
  if (invoice?.taxNumber && !isCreditCode(invoice.taxNumber))
    throw refuse(
      'INVALID_TAX_NUMBER',
      'not a unified social credit code: 18 characters with their check',
      'invoice',
      'taxNumber',
    );
}
