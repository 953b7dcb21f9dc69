import {
  GatewayRefused,
  type GatewayTransfer,
  type PaymentGateway,
  type TransferState,
} from '../../kernel/payment-gateway.js';

/**
 * Asks a gateway to send money under our own number, outside any transaction (I4). A refusal may be the answer to a repetition of
 * what was sent, so it counts only when the gateway knows of no such transfer; what nobody can tell is asked again later.
 */
export async function transferOnce(gateway: PaymentGateway, order: GatewayTransfer): Promise<TransferState> {
  try {
    return await gateway.transfer(order);
  } catch (error) {
    if (!(error instanceof GatewayRefused)) return { status: 'UNDER_WAY' };
    const known = await gateway.queryTransfer(order.number).catch((): TransferState => ({ status: 'UNDER_WAY' }));
    return known.status === 'ABSENT' ? { status: 'FAILED', reason: `${error.code} ${error.message}` } : known;
  }
}
