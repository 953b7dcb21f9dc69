/** What its owner and who manages accounts may do with a session. */
export enum SessionAction {
  END = 'END',
}
