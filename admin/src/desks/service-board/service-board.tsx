import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { usePermissions, useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { Title } from 'react-admin';
import { serviceBoard } from '../../../generated/operations.js';
import { send } from '../../api/send.js';
import { formatBriefTime } from '../../fields/formats.js';
import { useWords } from '../../fields/use-words.js';
import { useLabels } from '../../labels/use-labels.js';
import { may } from '../../session/viewer.js';
import { OPEN_CASES } from '../complaints/case-queues.js';
import { CountTile, type Tile } from '../kit/count-tile.js';
import { OPEN_RETURNS } from '../returns/return-queues.js';
import { BoardAgents } from './board-agents.js';

/** Time alone makes a case late, which no event tells. */
const LOOK_EVERY_MS = 30_000;

const slipsToApprove = (title: string): Tile => ({
  ...{ title, resource: 'slips', desk: 'slip-desk', filter: { status: ['TO_APPROVE'] } },
});

const SEVERITIES = ['URGENT', 'HIGH', 'NORMAL', 'LOW'] as const;
const LEVELS = [3, 2, 1, 0] as const;

/** 客服看板: what is late, whose it is, how bad it is; one click further the desk shows the very cases (H4). */
export function ServiceBoard() {
  const translate = useTranslate();
  const labels = useLabels();
  const { locale } = useWords();
  const { permissions } = usePermissions<readonly string[]>();
  const cases = (title: string, filter: object, isAlarm = false): Tile => ({
    ...{ title, resource: 'complaints', desk: 'complaint-desk', filter, isAlarm },
  });
  const followUps = (title: string, filter: object): Tile => ({
    ...{ title, resource: 'followUps', desk: 'complaint-desk', tab: 'follow-ups', filter, isAlarm: true },
  });
  const { data } = useQuery({
    // Asked again with every event of a case, at most once a second.
    queryKey: ['queues', 'complaints', 'board'],
    queryFn: () => send(serviceBoard, {}),
    refetchInterval: LOOK_EVERY_MS,
  });
  const board = data?.complaintBoard;
  const returns = (title: string, filter: object, isAlarm = false): Tile => ({
    ...{ title, resource: 'returns', desk: 'return-desk', filter, isAlarm },
  });
  return (
    <Box sx={{ py: 2, display: 'grid', gap: 2 }}>
      <Title title="panel.serviceBoard" />
      <Tiles
        title={translate('panel.boardNow')}
        tiles={[
          cases(translate('panel.casesLate'), { status: OPEN_CASES, isLate: true }, true),
          cases(translate('panel.casesFree'), { status: ['REGISTERED'] }),
          cases(translate('panel.casesOpen'), { status: OPEN_CASES }),
          cases(translate('panel.casesWithCustomer'), { status: ['PROPOSED'] }),
          cases(translate('panel.casesToFollowUp'), { status: ['RESOLVED'] }),
          followUps(translate('panel.followUpsLate'), { isLate: true }),
          cases(translate('panel.casesToArchive'), { status: ['FOLLOWED_UP'] }),
          cases(translate('panel.casesAppealed'), { hearing: ['APPEALED'] }),
          ...(may(permissions, 'SLIPS_APPROVE') ? [slipsToApprove(translate('panel.slipsToApprove'))] : []),
        ]}
      />
      {board && (
        <Section title={translate('panel.boardAgents')}>
          <Typography variant="body2" color={board.breachesToday > 0 ? 'error' : 'text.secondary'} sx={{ mb: 1 }}>
            {translate('panel.breachesToday')} {board.breachesToday}
            {typeof board.oldestUnassignedAt === 'string' &&
              ` · ${translate('panel.oldestFree', { at: formatBriefTime(board.oldestUnassignedAt, locale) })}`}
          </Typography>
          <BoardAgents agents={board.agents} />
        </Section>
      )}
      <Tiles
        title={labels.ofField('complaints', 'escalationLevel')}
        tiles={LEVELS.map((level) =>
          cases(translate(`panel.caseLevel${level}`), { status: OPEN_CASES, escalationLevel: [level] }, level > 0),
        )}
      />
      <Tiles
        title={labels.ofField('complaints', 'severity')}
        tiles={SEVERITIES.map((severity) =>
          cases(labels.ofValue('ComplaintSeverity', severity), { status: OPEN_CASES, severity: [severity] }),
        )}
      />
      {may(permissions, 'RETURNS_READ') && (
        <Tiles
          title={translate('resources.returns.name', { smart_count: 2 })}
          tiles={[
            returns(translate('panel.casesLate'), { isLate: true }, true),
            returns(translate('panel.returnsAppealed'), { status: ['APPEALED'] }),
            returns(translate('panel.returnsToAnswer'), { status: ['REQUESTED'] }),
            returns(translate('panel.returnsToInspect'), { status: ['SENT_BACK'] }),
            returns(translate('panel.returnsOpen'), { status: OPEN_RETURNS }),
          ]}
        />
      )}
    </Box>
  );
}

function Tiles({ title, tiles }: { readonly title: string; readonly tiles: readonly Tile[] }) {
  return (
    <Section title={title}>
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fill, minmax(140px, 1fr))' }}>
        {tiles.map((tile) => (
          <CountTile key={tile.title} {...tile} />
        ))}
      </Box>
    </Section>
  );
}

/** A part of the board. */
function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box component="section">
      <Typography component="h2" variant="subtitle1" gutterBottom>
        {title}
      </Typography>
      {children}
    </Box>
  );
}
