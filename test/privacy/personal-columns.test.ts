import { afterAll, expect, it } from 'vitest';
import { personalColumns } from '#api/kernel/personal-data.js';
import { createOrm } from '#api/orm.js';
import { cloneDatabase } from '../kit/database.js';

const database = await cloneDatabase();
const orm = await createOrm(database.url, { poolSize: 2 });
afterAll(async () => {
  await orm.close(true);
  await database.drop();
});

/** What columns with personal values are called. A new one goes on the list (`@Personal`), or here with its reason. */
const SUSPICIOUS =
  /(^|_)(name|phone|email|mail|street|recipient|address|identifier|contact|holder|account_number|tax_number|invoice|note|notes|message|comment|description|words|reason|ip|user_agent|body|subject|secret|birthday|bank_file)($|_)/;

/** Columns that only sound like it, or that the law wants kept, and why. */
const others: Readonly<Record<string, string>> = {
  'complaint.subject': 'whether it is about an order, a product, a merchant …',
  'complaint_remedy.message_id': 'the id of an apology',
  'merchant_fine.reason': 'what the market tells a shop',
  'merchant_fine.refused_reason': 'what staff tell each other of a shop',
  'classification_rule.name': 'what the desk calls a rule',
  'app.name': 'what integrators call their program',
  'app.ip_ranges': 'where a program may call from',
  'app.previous_secret_hash': 'a hash of random bits',
  'app.secret_hash': 'a hash of random bits',
  'audit_record.ip': 'kept: network logs are kept for six months at least (Cybersecurity Law, art. 21)',
  'audit_record.user_agent': 'kept with the address it came from',
  'account.block_reason': 'words of staff; blocked accounts are not closed',
  'carrier.name_en': 'what a company is called',
  'carrier.name_zh': 'what a company is called',
  'carrier.phone': 'the service line of a company',
  'carrier_zone.name': 'what staff call an area',
  'task_entry.note': 'words of the desk about its work',
  'product_review.hidden_because': 'one of a few words',
  'product_review.hiding_note': 'words of staff about a review',
  'product_review_report.reason': 'one of a few words',
  'inquiry_topic.name_en': 'what a topic is called',
  'inquiry_topic.name_zh': 'what a topic is called',
  'complaint_cause.name_en': 'what staff call a cause',
  'complaint_cause.name_zh': 'what staff call a cause',
  'sale_stop.reason': 'words of staff about goods',
  'incident_customer.contact_id': 'an id',
  'incident_hand_over.note': 'words of the desk about its work',
  'incident_hand_over.reason': 'one of a few words',
  'complaint.cause': 'words of the desk about the case',
  'complaint_attachment.message_id': 'an id',
  'complaint_assignment.reason': 'one of a few words',
  'complaint_pause.reason': 'one of a few words',
  'desk_agent.away_reason': 'words of staff about their own day',
  'working_calendar.name_en': 'what a calendar is called',
  'working_calendar.name_zh': 'what a calendar is called',
  'inbound_mail.message_key': 'an id of an e-mail',
  'inbound_mail.dismissed_reason': 'words of the desk about an e-mail',
  'quick_reply.words_en': 'words the market keeps ready',
  'quick_reply.words_zh': 'words the market keeps ready',
  'quick_reply_version.words_en': 'words the market kept ready',
  'quick_reply_version.words_zh': 'words the market kept ready',
  'audit_record.subject_id': 'an id',
  'audit_record.subject_kind': 'a kind of record',
  'in_app_message.message_id': 'an id',
  'mailbox_message.message_id': 'an id',
  'message_content.message_id': 'an id',
  'payment_attempt.error_message': 'what a gateway said',
  'gateway_refund.error_message': 'what a gateway said',
  'payout.bank_name': 'a bank and its branch',
  'commission_rule.note': 'why a rate is what it is',
  'stock_movement.note': 'why a shop booked stock',
  'customer_order.source_reference': 'the number another system gave',
  'event_consumer.name': 'the name of a reaction',
  'file.name': 'on the list',
  'in_app_message.body_en': 'deleted with the account',
  'in_app_message.body_zh': 'deleted with the account',
  'in_app_message.subject_en': 'deleted with the account',
  'in_app_message.subject_zh': 'deleted with the account',
  'mailbox_message.body': 'deleted with the account',
  'mailbox_message.recipient': 'deleted with the account',
  'mailbox_message.subject': 'deleted with the account',
  'message.recipient': 'emptied with the account',
  'merchant.company_name': 'public register of companies',
  'merchant.rejection_reasons': 'words of reviewers about an application',
  'merchant_decision.field_reasons': 'words of reviewers about an application',
  'merchant_decision.reason': 'words of reviewers about an application',
  'order_hold.reason': 'which return or complaint holds',
  'order_return.reason': 'one of six kinds',
  'return_inspection.note': 'words of a shop about goods that came back',
  'print_hold.reason': 'one of three kinds',
  'picking_order.notes_confirmed_by_id': 'an id',
  'picking_order.out_reason': 'one of four kinds',
  'charge_return.reason': 'words of finance about a fee',
  'reserve_rule.end_reason': 'words of finance about a shop',
  'reserve_rule.reason': 'words of finance about a shop',
  'payout.failure_reason': 'what the bank said',
  'second_factor.secret': 'encrypted, deleted with the account',
  'second_factor.next_secret': 'encrypted, deleted with the account',
  'webhook_endpoint.name': 'what integrators call their program',
  'webhook_endpoint.sealed_previous_secret': 'encrypted random bits',
  'webhook_endpoint.sealed_secret': 'encrypted random bits',
  'session.ip': 'deleted with the account',
  'session.user_agent': 'deleted with the account',
  'bank_profile.name': 'what finance calls a layout',
  'bill_line.memo': 'kept: what a bank statement says (Accounting Law, art. 23)',
  'bill_line.counterparty': 'kept: what a bank statement says (Accounting Law, art. 23)',
  'reconciliation_difference.notes': 'kept: words of finance about money (Accounting Law, art. 23)',
  'reconciliation_difference.reason': 'kept: words of finance about money (Accounting Law, art. 23)',
  'reconciliation_run.error_message': 'what a gateway said',
  'slip.bank_name': 'a bank and its branch',
  'chargeback.reason': 'kept: the gateway’s words about a payment (Accounting Law, art. 23)',
  'coupon.reason': 'kept: words of staff about money given by hand (Accounting Law, art. 23)',
  'coupon.refused_reason': 'kept: words of staff about money given by hand (Accounting Law, art. 23)',
  'slip.reason': 'one of three kinds',
  'repair_part.name_zh': 'what parts are called',
  'repair_part.name_en': 'what parts are called',
  'repair_outlet.name': 'a service point that is open to the public',
  'repair_outlet.address': 'a service point that is open to the public',
  'repair_outlet.contact': 'a service point that is open to the public',
  'repair_outlet.phone': 'a service point that is open to the public',
  'repair_outlet.account_holder': 'the account of a business',
  'repair_outlet.account_number': 'the account of a business',
  'repair_outlet.bank_name': 'a bank and its branch',
  'verdict.reason': 'kept: words of staff about who pays (Accounting Law, art. 23)',
  'slip.refused_reason': 'kept: words of finance about a transfer (Accounting Law, art. 23)',
  'withdrawal.bank_name': 'a bank and its branch',
  'withdrawal.refused_reason': 'kept: words of finance about a transfer (Accounting Law, art. 23)',
  'cash_count.note': 'kept: words of finance about cash (Accounting Law, art. 23)',
  'cash_write_off.reason': 'kept: words of finance about cash (Accounting Law, art. 23)',
  'top_up.rejected_reason': 'kept: words of finance about a transfer (Accounting Law, art. 23)',
  'bank_transfer.rejected_reason': 'kept: words of finance about a transfer (Accounting Law, art. 23)',
};

it('A7 no column that sounds personal is missing from the one list', async () => {
  const listed = new Set(personalColumns(orm.getMetadata()).map(({ table, column }) => `${table}.${column}`));
  const columns = await database.query<{ name: string; column: string }>(
    `select table_name || '.' || column_name as name, column_name as "column" from information_schema.columns
     where table_schema = 'public' and data_type in ('text', 'character varying', 'jsonb', 'json', 'inet', 'ARRAY')`,
  );
  const missing = columns
    .filter(({ name, column }) => SUSPICIOUS.test(column) && !listed.has(name) && !others[name])
    .map(({ name }) => name)
    .filter((name) => !/^(category|product|merchant|message_template\w*|variant|migration)\./.test(name));
  expect(missing.toSorted()).toEqual([]);
});

it('A7 the list is this, and a change of it is a decision', () => {
  const lines = personalColumns(orm.getMetadata()).map(
    ({ table, column, owner, rule }) =>
      `${table}.${column} ${owner ? `of ${owner}` : 'of a merchant, kept'}${rule.mask ? ', masked' : ''}`,
  );
  expect(lines.toSorted()).toMatchInlineSnapshot(`
    [
      "account.email of id, masked",
      "account.name of id",
      "account.phone of id, masked",
      "address.phone of buyer_id, masked",
      "address.recipient of buyer_id, masked",
      "address.street of buyer_id, masked",
      "complaint.description of buyer_id",
      "complaint.follow_up_comment of buyer_id",
      "complaint_assignment.note of buyer_id",
      "complaint_entry.note of buyer_id",
      "complaint_follow_up.comment of buyer_id",
      "complaint_message.text of buyer_id",
      "complaint_reopening.reason of buyer_id",
      "complaint_sheet.remark of buyer_id",
      "customer_order.buyer_note of buyer_id",
      "customer_order.cancel_reason of buyer_id",
      "delivery_attempt.note of buyer_id",
      "file.name of buyer_id",
      "follow_up_attempt.note of buyer_id",
      "inbound_mail.sender of buyer_id, masked",
      "inbound_mail.subject of buyer_id",
      "inbound_mail.text of buyer_id",
      "inquiry.asker_name of buyer_id",
      "inquiry.text of buyer_id",
      "member_invitation.identifier of a merchant, kept, masked",
      "merchant.contact_name of a merchant, kept",
      "merchant.contact_phone of a merchant, kept, masked",
      "merchant.settlement_account_holder of a merchant, kept",
      "merchant.settlement_account_number of a merchant, kept, masked",
      "order_change.reason of buyer_id",
      "order_entry.message of buyer_id",
      "order_entry.old_value of buyer_id, masked",
      "order_recipient.invoice_tax_number of buyer_id, masked",
      "order_recipient.invoice_title of buyer_id, masked",
      "order_recipient.name of buyer_id, masked",
      "order_recipient.phone of buyer_id, masked",
      "order_recipient.street of buyer_id, masked",
      "order_return.description of buyer_id",
      "payout.account_holder of a merchant, kept",
      "payout.account_number of a merchant, kept, masked",
      "payout_batch.bank_file of a merchant, kept",
      "payout_run.bank_file of a merchant, kept",
      "print_hold.answer of buyer_id",
      "problem_entry.note of buyer_id",
      "product_review.follow_up of buyer_id",
      "product_review.text of buyer_id",
      "product_review_report.note of buyer_id",
      "repair.call_back_note of buyer_id",
      "repair.fault of buyer_id",
      "shipment.note of buyer_id",
      "slip.account_holder of buyer_id, masked",
      "slip.account_number of buyer_id, masked",
      "tracking_event.description of buyer_id",
      "withdrawal.account_holder of buyer_id, masked",
      "withdrawal.account_number of buyer_id, masked",
    ]
  `);
});
