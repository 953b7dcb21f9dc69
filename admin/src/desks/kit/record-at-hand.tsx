import { Button, Card, CardContent, Stack, Tooltip, Typography } from '@mui/material';
import {
  type RaRecord,
  RecordContextProvider,
  ResourceContextProvider,
  useGetIdentity,
  useGetOne,
  useNotify,
  usePermissions,
  useTranslate,
} from 'ra-core';
import { type ComponentType, useState } from 'react';
import { actionsFor } from '../../actions/available-actions.js';
import { COLORS, MoreActions } from '../../actions/record-actions.js';
import { useActionFlow } from '../../actions/use-action-flow.js';
import type { ActionDescriptor, ResourceDescriptor } from '../../descriptor.js';
import { isRow } from '../../fields/formats.js';
import type { PanelMessageKey } from '../../i18n/panel-messages.js';
import { useLabels } from '../../labels/use-labels.js';
import { may } from '../../session/viewer.js';
import { OpenPersonalData, PersonalDataOpener, WithOpenedData } from '../../views/personal-data.js';
import { RecordDetails } from '../../views/record-details.js';
import { type Shortcuts, useShortcuts } from './use-shortcuts.js';

/** A reason, or one that is worded already. */
type Reason = PanelMessageKey | { readonly said: string };

/** Why an action is not this person's on this record; undefined where it simply is not its time. */
export type WhyNot = (record: RaRecord, action: string, accountId: string) => Reason | undefined;

/** The id of a record inside a record. */
export const idOf = (value: unknown): string | undefined => (isRow(value) ? String(value['id']) : undefined);

/** What the form of an action gets. */
export interface ActionFormProps {
  readonly resource: ResourceDescriptor;
  readonly action: ActionDescriptor;
  readonly record: RaRecord;
  readonly onClose: () => void;
}

/** What a desk of its own shows of the record at hand in place of the generated details. */
export interface RecordParts {
  /** Above the actions: what it is, and how much time is left. */
  readonly head: ComponentType;
  readonly body: ComponentType<{ readonly resource: ResourceDescriptor }>;
  /** Forms of its own in place of the generated ones, by action. */
  readonly forms?: Readonly<Record<string, ComponentType<ActionFormProps>>>;
}

interface RecordAtHandProps {
  readonly resource: ResourceDescriptor;
  readonly id: RaRecord['id'];
  /** Key → action; offered only while the record allows it. */
  readonly keys: Readonly<Record<string, string>>;
  readonly moves: Shortcuts;
  /** Says which keys there are. */
  readonly hint: PanelMessageKey;
  readonly whyNot?: WhyNot | undefined;
  readonly parts?: RecordParts | undefined;
}

/** One record of a queue, with everything that may be done with it now under one key each. */
export function RecordAtHand({ resource, id, keys, moves, hint, whyNot, parts }: RecordAtHandProps) {
  const labels = useLabels();
  const translate = useTranslate();
  const notify = useNotify();
  const { permissions } = usePermissions<readonly string[]>();
  const { identity } = useGetIdentity();
  const { data: record } = useGetOne(resource.name, { id });
  const flow = useActionFlow(resource, record);
  const [asked, setAsked] = useState<ActionDescriptor>();
  const Asked = asked && parts?.forms?.[asked.value];
  const start = (action: ActionDescriptor) => (parts?.forms?.[action.value] ? setAsked(action) : flow.start(action));
  const actions = actionsFor(resource, record, permissions);
  const offered = Object.entries(keys).flatMap(([key, value]) => {
    const action = actions.find((candidate) => candidate.value === value);
    return action ? [{ key, action }] : [];
  });
  // A desk that shows its record in its own way offers everything here: nobody leaves it to look for the rest.
  const others = parts ? actions.filter((action) => !offered.some((one) => one.action === action)) : [];
  const refused = Object.entries(keys).flatMap(([key, value]) => {
    const action = resource.actions.find((candidate) => candidate.value === value);
    if (!record || !action || actions.includes(action) || !may(permissions, action.permission)) return [];
    const reason = whyNot?.(record, value, String(identity?.id));
    const why = typeof reason === 'object' ? reason.said : reason && translate(reason);
    return why ? [{ key, action, why }] : [];
  });
  const doing = Object.fromEntries([
    ...refused.map(({ key, why }) => [key, () => notify(why, { type: 'warning' })]),
    ...offered.map(({ key, action }) => [key, () => !flow.isBusy && start(action)]),
  ]);
  useShortcuts({ ...moves, ...doing });
  return (
    <ResourceContextProvider value={resource.name}>
      <RecordContextProvider value={record}>
        <PersonalDataOpener>
          <Card variant="outlined" sx={{ minWidth: 0 }}>
            <CardContent>
              {record && parts && <parts.head />}
              <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 2 }}>
                {offered.map(({ key, action }) => (
                  <Button
                    key={key}
                    size="small"
                    variant="outlined"
                    color={COLORS[action.tone]}
                    disabled={flow.isBusy}
                    onClick={() => start(action)}
                    endIcon={<kbd aria-hidden>{key}</kbd>}
                  >
                    {labels.ofAction(action.name)}
                  </Button>
                ))}
                {refused.map(({ key, action, why }) => (
                  <Tooltip key={key} title={why}>
                    {/* What is disabled tells nothing to the pointer, so that its frame does. */}
                    <span>
                      <Button size="small" variant="outlined" disabled endIcon={<kbd aria-hidden>{key}</kbd>}>
                        {labels.ofAction(action.name)}
                      </Button>
                    </span>
                  </Tooltip>
                ))}
                {others.length > 0 && <MoreActions actions={others} onPick={start} />}
                {record && <OpenPersonalData resource={resource} />}
              </Stack>
              {reasonsOf(refused).map(([why, those]) => (
                <Typography key={why} variant="body2" sx={{ mb: 1 }}>
                  {translate('panel.whyNot', {
                    actions: those.map(({ name }) => labels.ofAction(name)).join(' / '),
                    why,
                  })}
                </Typography>
              ))}
              <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
                {translate(hint)}
              </Typography>
              {record && (
                <WithOpenedData>
                  {parts ? <parts.body resource={resource} /> : <RecordDetails resource={resource} />}
                </WithOpenedData>
              )}
            </CardContent>
          </Card>
        </PersonalDataOpener>
        {flow.dialog}
        {asked && Asked && record && (
          <Asked resource={resource} action={asked} record={record} onClose={() => setAsked(undefined)} />
        )}
      </RecordContextProvider>
    </ResourceContextProvider>
  );
}

/** What is refused for one reason is told once. */
const reasonsOf = (
  refused: readonly { readonly action: ActionDescriptor; readonly why: string }[],
): (readonly [string, readonly ActionDescriptor[]])[] =>
  [...new Set(refused.map(({ why }) => why))].map((why) => [
    why,
    refused.filter((one) => one.why === why).map(({ action }) => action),
  ]);

/** Nothing is selected, so that only moving makes sense. */
export function Idle({ moves }: { moves: Shortcuts }) {
  useShortcuts(moves);
  return null;
}
