/** Why the market does not start, in one sentence for the person at the terminal; shown without a stack. */
export class StartRefusal extends Error {
  override name = 'StartRefusal';
}
