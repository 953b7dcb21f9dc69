import { type RaRecord, useTranslate } from 'ra-core';
import { rowsOf } from '../../fields/formats.js';
import { useWords } from '../../fields/use-words.js';
import type { PanelMessageKey } from '../../i18n/panel-messages.js';
import { useLabels } from '../../labels/use-labels.js';
import { idOf, type WhyNot } from '../kit/record-at-hand.js';

/** What belongs to an archived case (H3), and where it stands on the case. */
export const CLOSING = ['rootCause', 'cause', 'responsibleParty', 'resolution', 'followUpOutcome'] as const;

/** What a resolved case still lacks before it can be archived (H3), by the names of its fields. */
export const lacking = (complaint: RaRecord): (typeof CLOSING)[number][] =>
  CLOSING.filter((source) => complaint[source] === null || complaint[source] === undefined || complaint[source] === '');

/** Whether the merchant's appeal waits for a decision. */
export const isAppealed = (complaint: RaRecord): boolean =>
  rowsOf(complaint['hearings']).some(({ status }) => status === 'APPEALED');

const STEPS: Readonly<Record<string, Readonly<Record<string, PanelMessageKey>>>> = {
  REGISTERED: { INVESTIGATE: 'panel.whyNobodyHasIt' },
  ASSIGNED: { PROPOSE: 'panel.whyNotBegun', RESOLVE: 'panel.whyNotBegun' },
  PROPOSED: { RESOLVE: 'panel.whyCustomerAnswers' },
  REJECTED: { RESOLVE: 'panel.whyRejected' },
};

/** Why a step of the closed loop cannot be taken on the case at hand now, or not by this person (H3, H4). */
export function useWhyNot(): WhyNot {
  const translate = useTranslate();
  const labels = useLabels();
  const { locale } = useWords();
  return (complaint, action, me) => {
    const status = String(complaint['status']);
    const step = STEPS[status]?.[action];
    if (step) return step;
    const isOpen = !complaint['resolvedAt'];
    if (action === 'HAND_OVER' && isOpen && idOf(complaint['assignee']) !== undefined) return 'panel.whyNotYours';
    if (action === 'ESCALATE' && isOpen) return 'panel.whyTopLevel';
    if (action === 'FOLLOW_UP' && status === 'RESOLVED') return 'panel.whySomebodyElse';
    if (action !== 'ARCHIVE' || !['RESOLVED', 'FOLLOWED_UP'].includes(status)) return undefined;
    const missing = lacking(complaint).map((source) => labels.ofField('complaints', source));
    if (isAppealed(complaint)) missing.push(labels.ofAction('decideAppeal'));
    if (missing.length > 0)
      return { said: translate('panel.whyIncomplete', { missing: new Intl.ListFormat(locale).format(missing) }) };
    return idOf(complaint['assignee']) === me ? 'panel.whySomebodyElse' : 'panel.whyNotConfirming';
  };
}
