import {
  Alert,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { type ReturnVerdictPreviewQuery, returnVerdictPreview } from '../../../generated/operations.js';
import { wordRefusal } from '../../api/refusals.js';
import { send } from '../../api/send.js';
import { moneyText } from '../../fields/sent-values.js';
import { useWords } from '../../fields/use-words.js';
import { useLabels } from '../../labels/use-labels.js';
import type { PartyShare } from './verdict-shares.js';

type Preview = NonNullable<ReturnVerdictPreviewQuery['returnVerdictPreview']>;
type Bearing = Preview['bearings'][number];

interface VerdictPreviewProps {
  readonly returnId: string;
  /** Null while they are not whole. */
  readonly shares: readonly PartyShare[] | null;
}

/** Who would pay goods, freights, compensation and commission, before the verdict is given (G4). */
export function VerdictPreview({ returnId, shares }: VerdictPreviewProps) {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['return', 'verdictPreview', returnId, shares],
    queryFn: () => send(returnVerdictPreview, { input: { returnId, shares: [...(shares ?? [])] } }),
    enabled: shares !== null,
    placeholderData: keepPreviousData,
  });
  const preview = shares && data?.returnVerdictPreview;
  if (!preview) return null;
  const { problems, bearings } = preview;
  const foreseen = <Foreseen preview={preview} parties={shares.map(({ party }) => party)} />;
  if (problems.length === 0) return foreseen;
  const isOnlyHeld = bearings.length > 0;
  return (
    <Stack sx={{ gap: 1 }}>
      <Alert severity="warning" sx={{ whiteSpace: 'pre-line' }}>
        {problems.map(wordRefusal).join('\n')}
        {isOnlyHeld && `\n${translate('panel.notNowButThen')}`}
      </Alert>
      {isOnlyHeld && foreseen}
    </Stack>
  );
}

function Foreseen({ preview, parties }: { readonly preview: Preview; readonly parties: readonly string[] }) {
  const translate = useTranslate();
  const labels = useLabels();
  const { locale } = useWords();
  const { bearings, toMerchant, withheld, expected } = preview;
  const costs = [...new Set(bearings.map(({ cost }) => cost))];
  const payers = [...new Set([...parties.filter((party) => party !== 'BUYER'), ...bearings.map(({ party }) => party)])];
  const at = (cost: string, party: string) => bearings.find((one) => one.cost === cost && one.party === party);
  const commissionOf = (party: string) =>
    bearings.filter((one) => one.party === party && Number(one.commission.amount) !== 0);
  const hasCommission = payers.some((party) => commissionOf(party).length > 0);
  const money = (amount: Bearing['amount'] | undefined) => (amount ? moneyText(amount, locale) : '–');
  if (bearings.length === 0) return <Typography variant="body2">{translate('panel.nothingToBear')}</Typography>;
  return (
    <Stack useFlexGap sx={{ gap: 1 }}>
      <TableContainer tabIndex={0} role="region" aria-label={translate('panel.verdictPreview')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{labels.ofField('verdicts', 'cost')}</TableCell>
              {payers.map((party) => (
                <TableCell key={party} align="right">
                  {labels.ofValue('ResponsibleParty', party)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {costs.map((cost) => (
              <TableRow key={cost}>
                <TableCell>{labels.ofValue('CostKind', cost)}</TableCell>
                {payers.map((party) => (
                  <TableCell key={party} align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                    {money(at(cost, party)?.amount)}
                  </TableCell>
                ))}
              </TableRow>
            ))}
            {hasCommission && (
              <TableRow>
                <TableCell>{translate('panel.commissionWithin')}</TableCell>
                {payers.map((party) => (
                  <TableCell key={party} align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                    {commissionOf(party).map(({ cost, commission }) => (
                      <div key={cost}>{moneyText(commission, locale)}</div>
                    ))}
                  </TableCell>
                ))}
              </TableRow>
            )}
          </TableBody>
        </Table>
      </TableContainer>
      <Typography variant="body2">
        {translate('panel.merchantGets', { amount: moneyText(toMerchant, locale) })}
      </Typography>
      {Number(withheld.amount) > 0 && (
        <Typography variant="body2">
          {translate('panel.buyerIsNotPaid', { amount: moneyText(withheld, locale) })}
        </Typography>
      )}
      {Number(expected.amount) > 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('panel.notPaidYet', { amount: moneyText(expected, locale) })}
        </Typography>
      )}
    </Stack>
  );
}
