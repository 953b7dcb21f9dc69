/**
 * The levels of `api/`, highest first: imports go down only, and names on one level do not import each other.
 * The wiring (`api/*.ts`) stands above all of them. A new domain gets its place here before its first import.
 */
export const levels = [
  ['corrections'],
  ['reports'],
  ['desk'],
  ['incidents', 'visits', 'surveys', 'latent-complaints'],
  ['complaints'],
  ['returns'],
  ['repairs'],
  ['verdicts'],
  ['statements'],
  ['payouts'],
  ['reviews', 'tasks', 'inquiries'],
  ['picking', 'delivery', 'chargebacks'],
  ['orders'],
  ['loyalty'],
  ['promotions'],
  ['fees', 'reserves'],
  ['catalog'],
  ['advertising', 'slips', 'reconciliation'],
  ['merchants'],
  ['payments', 'shipping', 'integrations'],
  ['help', 'phrases', 'playbooks'],
  ['calendars'],
  ['accounts', 'ledger'],
  ['files'],
  ['audit', 'settings', 'sender', 'events'],
  ['kernel'],
];

/** Folders of `api/` that belong to the wiring: they may import everything, and nothing below imports them. */
export const wiringFolders = ['launcher', 'transport', 'seed', 'import'];
