import { Box, Chip, LinearProgress, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import type { ServiceBoardQuery } from '../../../generated/operations.js';
import { formatBriefTime } from '../../fields/formats.js';
import { useWords } from '../../fields/use-words.js';
import { OPEN_CASES } from '../complaints/case-queues.js';
import { deskWith } from '../kit/count-tile.js';

type Agent = ServiceBoardQuery['complaintBoard']['agents'][number];

/** Who of the desk carries how much, whoever carries most first; every figure leads to those very cases (H4). */
export function BoardAgents({ agents }: { readonly agents: readonly Agent[] }) {
  const translate = useTranslate();
  if (agents.length === 0)
    return (
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('panel.nobodyAtDesk')}
      </Typography>
    );
  return (
    <Stack component="ul" useFlexGap sx={{ gap: 1, listStyle: 'none', m: 0, p: 0 }}>
      {agents.map((agent) => (
        <AgentLine key={agent.accountId} agent={agent} />
      ))}
    </Stack>
  );
}

const HALF = 0.5;

function AgentLine({ agent }: { readonly agent: Agent }) {
  const translate = useTranslate();
  const { locale } = useWords();
  const share = agent.capacity > 0 ? Math.min(agent.openWeight / agent.capacity, 1) : 0;
  const ofAgent = { status: OPEN_CASES, assigneeId: agent.accountId };
  const away =
    typeof agent.awaySince === 'string'
      ? translate('panel.awaySince', { at: formatBriefTime(agent.awaySince, locale), why: agent.awayReason ?? '' })
      : undefined;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gap: 1,
        alignItems: 'center',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '220px minmax(120px, 1fr) 300px' },
        border: 1,
        borderColor: agent.lateCount > 0 ? 'error.main' : 'divider',
        borderRadius: 1,
        px: 1.5,
        py: 1,
      }}
    >
      <Stack direction="row" useFlexGap sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography variant="subtitle2">{agent.name}</Typography>
        <Chip
          size="small"
          variant="outlined"
          color={away ? 'warning' : agent.isOnShift ? 'success' : 'default'}
          label={away ?? translate(agent.isOnShift ? 'panel.onShift' : 'panel.offShift')}
        />
      </Stack>
      <Stack direction="row" useFlexGap sx={{ gap: 1, alignItems: 'center' }}>
        <LinearProgress
          variant="determinate"
          value={share * 100}
          color={share >= 1 ? 'error' : share > HALF ? 'warning' : 'success'}
          aria-label={translate('panel.loadOf', { name: agent.name })}
          sx={{ flexGrow: 1, height: 8, borderRadius: 1 }}
        />
        <Typography variant="body2" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
          {agent.openWeight} / {agent.capacity}
        </Typography>
      </Stack>
      <Stack direction="row" useFlexGap sx={{ gap: 2, flexWrap: 'wrap' }}>
        <MuiLink component={Link} variant="body2" to={deskWith('complaint-desk', ofAgent)}>
          {translate('panel.casesOpen')} {agent.openCount}
        </MuiLink>
        <MuiLink
          component={Link}
          variant="body2"
          color={agent.lateCount > 0 ? 'error' : 'primary'}
          to={deskWith('complaint-desk', { ...ofAgent, isLate: true })}
        >
          {translate('panel.casesLate')} {agent.lateCount}
        </MuiLink>
        <Typography variant="body2" color={agent.breachesToday > 0 ? 'error' : 'text.secondary'}>
          {translate('panel.breachesToday')} {agent.breachesToday}
        </Typography>
        {typeof agent.nextTakeBackAt === 'string' && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {translate('panel.nextTakeBack', { at: formatBriefTime(agent.nextTakeBackAt, locale) })}
          </Typography>
        )}
      </Stack>
    </Box>
  );
}
