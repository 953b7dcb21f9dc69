import type { SvgIconComponent } from '@mui/icons-material';
import AccountBalance from '@mui/icons-material/AccountBalance';
import AccountTree from '@mui/icons-material/AccountTree';
import AddCard from '@mui/icons-material/AddCard';
import Assessment from '@mui/icons-material/Assessment';
import AssignmentReturn from '@mui/icons-material/AssignmentReturn';
import AutoAwesome from '@mui/icons-material/AutoAwesome';
import Badge from '@mui/icons-material/Badge';
import Build from '@mui/icons-material/Build';
import CalendarMonth from '@mui/icons-material/CalendarMonth';
import Campaign from '@mui/icons-material/Campaign';
import ConfirmationNumber from '@mui/icons-material/ConfirmationNumber';
import ContactSupport from '@mui/icons-material/ContactSupport';
import CrisisAlert from '@mui/icons-material/CrisisAlert';
import Devices from '@mui/icons-material/Devices';
import Drafts from '@mui/icons-material/Drafts';
import EventRepeat from '@mui/icons-material/EventRepeat';
import Extension from '@mui/icons-material/Extension';
import FactCheck from '@mui/icons-material/FactCheck';
import Gavel from '@mui/icons-material/Gavel';
import Handyman from '@mui/icons-material/Handyman';
import Healing from '@mui/icons-material/Healing';
import History from '@mui/icons-material/History';
import HomeRepairService from '@mui/icons-material/HomeRepairService';
import Inbox from '@mui/icons-material/Inbox';
import Inventory from '@mui/icons-material/Inventory';
import Inventory2 from '@mui/icons-material/Inventory2';
import Label from '@mui/icons-material/Label';
import LocalActivity from '@mui/icons-material/LocalActivity';
import LocalAirport from '@mui/icons-material/LocalAirport';
import LocalShipping from '@mui/icons-material/LocalShipping';
import MoneyOff from '@mui/icons-material/MoneyOff';
import Notifications from '@mui/icons-material/Notifications';
import Outbox from '@mui/icons-material/Outbox';
import Output from '@mui/icons-material/Output';
import Payments from '@mui/icons-material/Payments';
import People from '@mui/icons-material/People';
import Percent from '@mui/icons-material/Percent';
import PersonAdd from '@mui/icons-material/PersonAdd';
import PhoneCallback from '@mui/icons-material/PhoneCallback';
import PhoneForwarded from '@mui/icons-material/PhoneForwarded';
import Poll from '@mui/icons-material/Poll';
import PriceCheck from '@mui/icons-material/PriceCheck';
import QrCode from '@mui/icons-material/QrCode';
import QuestionAnswer from '@mui/icons-material/QuestionAnswer';
import Quickreply from '@mui/icons-material/Quickreply';
import RateReview from '@mui/icons-material/RateReview';
import Receipt from '@mui/icons-material/Receipt';
import ReceiptLong from '@mui/icons-material/ReceiptLong';
import ReportProblem from '@mui/icons-material/ReportProblem';
import RequestQuote from '@mui/icons-material/RequestQuote';
import Route from '@mui/icons-material/Route';
import Rule from '@mui/icons-material/Rule';
import Savings from '@mui/icons-material/Savings';
import Send from '@mui/icons-material/Send';
import SpeakerNotesOff from '@mui/icons-material/SpeakerNotesOff';
import Storefront from '@mui/icons-material/Storefront';
import SupportAgent from '@mui/icons-material/SupportAgent';
import SwapHoriz from '@mui/icons-material/SwapHoriz';
import TaskAlt from '@mui/icons-material/TaskAlt';
import ThumbDown from '@mui/icons-material/ThumbDown';
import Timer from '@mui/icons-material/Timer';
import TrendingUp from '@mui/icons-material/TrendingUp';
import TwoWheeler from '@mui/icons-material/TwoWheeler';
import Undo from '@mui/icons-material/Undo';
import Webhook from '@mui/icons-material/Webhook';
import type { ResourceIcon } from '../../generated/names.js';

/** Every icon that some @panel(icon:) names; a missing one fails the type check. */
export const icons: Readonly<Record<ResourceIcon, SvgIconComponent>> = {
  AccountBalance,
  AccountTree,
  AddCard,
  MoneyOff,
  AutoAwesome,
  Rule,
  Output,
  AssignmentReturn,
  Campaign,
  ConfirmationNumber,
  Devices,
  Percent,
  PhoneCallback,
  PhoneForwarded,
  Poll,
  RequestQuote,
  PriceCheck,
  Savings,
  EventRepeat,
  TrendingUp,
  Send,
  Notifications,
  Inbox,
  Drafts,
  Badge,
  Extension,
  ContactSupport,
  RateReview,
  ThumbDown,
  CrisisAlert,
  Receipt,
  FactCheck,
  Gavel,
  Build,
  Handyman,
  HomeRepairService,
  History,
  Inventory,
  Inventory2,
  LocalActivity,
  LocalAirport,
  LocalShipping,
  Payments,
  People,
  PersonAdd,
  QrCode,
  QuestionAnswer,
  Quickreply,
  SpeakerNotesOff,
  Label,
  TaskAlt,
  Assessment,
  ReceiptLong,
  Route,
  Healing,
  ReportProblem,
  SupportAgent,
  CalendarMonth,
  Timer,
  Storefront,
  SwapHoriz,
  TwoWheeler,
  Undo,
  Outbox,
  Webhook,
};
