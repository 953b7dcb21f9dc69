/** What is expected of one permission: who has it. */
export interface Row {
  readonly permission: string;
  /** Who has it without any role; `to people` reaches only what is their own. */
  readonly open?: 'to anyone' | 'to the signed-in' | 'to people';
  /** The duties in a shop that have it, within that shop. */
  readonly members?: readonly string[];
  /** The staff roles that have it, in the whole market. */
  readonly staff?: readonly string[];
}

export const words = (text: string): string[] => text.trim().split(/\s+/);
