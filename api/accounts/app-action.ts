/** What its keepers may do with an app; every entry has its mutation. */
export enum AppAction {
  EDIT = 'EDIT',
  ROTATE_TOKEN = 'ROTATE_TOKEN',
  REVOKE = 'REVOKE',
}
