/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedOperation } from '../src/descriptor.js';

/** Why a mutation was refused. */
export type UserErrorCode =
  /** There is no such record, or it is not yours to see. */
  | 'NOT_FOUND'
  /** The record is in a state, or in hands, that do not allow this action now. */
  | 'NOT_ALLOWED_NOW'
  /** Somebody changed the record since you read it. */
  | 'CONFLICT'
  /** A value is not acceptable; the message says why. */
  | 'INVALID'
  /** Not an exact, non-negative amount of the currency. */
  | 'INVALID_AMOUNT'
  /** The market trades in another currency. */
  | 'WRONG_CURRENCY'
  /** A text is longer than allowed. */
  | 'TOO_LONG'
  /** A value is missing. */
  | 'REQUIRED'
  /** A setting takes no such value; the message tells its bounds. */
  | 'OUT_OF_RANGE'
  /** The text names a variable that this message does not have. */
  | 'UNKNOWN_VARIABLE'
  /** The text lacks a variable without which the message is of no use. */
  | 'VARIABLE_MISSING'
  /** The market has no way to send SMS, or e-mail. */
  | 'CHANNEL_UNAVAILABLE'
  /** Not a phone number: a mainland mobile number, or + and country code. */
  | 'INVALID_PHONE'
  /** No address or network: `203.0.113.7`, `10.0.0.0/8`, `2001:db8::/32`. */
  | 'INVALID_IP_RANGE'
  /** Not an e-mail address. */
  | 'INVALID_EMAIL'
  /** Another account has this phone number. */
  | 'PHONE_TAKEN'
  /** Another account has this e-mail address. */
  | 'EMAIL_TAKEN'
  /** One registers with a phone number or an e-mail address; the other is added afterwards. */
  | 'ONE_CONTACT'
  /** The password is too short, too long or too easily guessed. */
  | 'WEAK_PASSWORD'
  /** The refresh token belongs to no session: sign in again. */
  | 'WRONG_REFRESH_TOKEN'
  /** The refresh token was used before; its session has ended: sign in again. */
  | 'REFRESH_TOKEN_REUSED'
  /** Nobody has this name with this password. */
  | 'WRONG_CREDENTIALS'
  /** That is not the present password. */
  | 'WRONG_PASSWORD'
  /** The account is blocked or closed. */
  | 'ACCOUNT_BLOCKED'
  /** The account has a second factor: repeat the request with its code. */
  | 'TOTP_REQUIRED'
  /** The code is wrong, too old, or was used before. */
  | 'WRONG_CODE'
  /** The account has no second factor yet. */
  | 'NO_SECOND_FACTOR'
  /** Nobody changes their own roles, nor blocks their own account. */
  | 'OWN_RIGHTS'
  /** A merchant keeps at least one owner. */
  | 'LAST_OWNER'
  /** The account has this role already. */
  | 'ALREADY_GIVEN'
  /** The account has roles of the platform’s staff. */
  | 'ROLES_HELD'
  /** This person has been offered this duty, and has not answered yet. */
  | 'ALREADY_INVITED'
  /** The invitation names another phone number or e-mail address than this account has. */
  | 'INVITATION_OF_ANOTHER'
  /** The invitation was not answered in time. */
  | 'INVITATION_EXPIRED'
  /** Apps never get this permission, or you do not have it yourself. */
  | 'SCOPE_NOT_ALLOWED'
  /** No region code of mainland China. */
  | 'INVALID_REGION'
  /** The region code belongs to another province, city or district than the one named. */
  | 'REGION_MISMATCH'
  /** The limit of such records is reached. */
  | 'TOO_MANY'
  /** The file is larger than its purpose allows. */
  | 'FILE_TOO_LARGE'
  /** The bytes are not of a type that this purpose takes, whatever the name says. */
  | 'FILE_TYPE_REFUSED'
  /** The file was announced, but its bytes have not arrived. */
  | 'FILE_NOT_STORED'
  /** The file was uploaded for something else. */
  | 'FILE_WRONG_PURPOSE'
  /** The upload link was altered, has expired or was used before. */
  | 'UPLOAD_LINK_INVALID'
  /** Too many announced uploads are waiting for their bytes. */
  | 'TOO_MANY_UPLOADS'
  /** The balance does not cover the amount; nothing was moved. */
  | 'INSUFFICIENT_FUNDS'
  /** This was booked before; it is never booked twice. */
  | 'ALREADY_POSTED'
  /** Nothing was paid for this order, so nothing can be refunded. */
  | 'NOTHING_PAID'
  /** More than was paid for this order and not refunded yet. */
  | 'REFUND_EXCEEDS_PAID'
  /** This was refunded before; it is never refunded twice. */
  | 'ALREADY_REFUNDED'
  /** The amount that arrived is not the amount that was announced. */
  | 'AMOUNT_DIFFERS'
  /** This line of the bank’s statement confirmed another top-up. */
  | 'BANK_REFERENCE_USED'
  /** This gateway is not configured here. */
  | 'GATEWAY_UNAVAILABLE'
  /** This gateway cannot be reached this way; the message tells which it offers. */
  | 'WAY_UNAVAILABLE'
  /** This was tried too often. */
  | 'TOO_MANY_ATTEMPTS'
  /** Money is on its way back through a gateway. */
  | 'REFUND_ON_THE_WAY'
  /** There is money in the wallet. */
  | 'WALLET_NOT_EMPTY'
  /** A withdrawal is under way. */
  | 'WITHDRAWAL_OPEN'
  /** As many withdrawals as the market takes within 24 hours were requested already. */
  | 'TOO_MANY_WITHDRAWALS'
  /** Whoever approved something first does not approve it a second time. */
  | 'OWN_APPROVAL'
  /** An announced transfer has not arrived. */
  | 'TOP_UP_OPEN'
  /** More than your role may pay out by hand; ask somebody whose limit is higher. */
  | 'SLIP_TOO_HIGH'
  /** Nobody decides on a slip they wrote, or that pays themselves. */
  | 'OWN_SLIP'
  /** The address is not one the market sends events to: https, a public host, and no credentials in it. */
  | 'URL_NOT_ALLOWED'
  /** The app lacks the scope EVENTS_READ, is revoked or has expired. */
  | 'APP_CANNOT_READ_EVENTS'
  /** Another carrier has this code. */
  | 'CARRIER_CODE_TAKEN'
  /** The carrier takes no parcels at present. */
  | 'CARRIER_INACTIVE'
  /** The tracking number does not look like one of this carrier. */
  | 'TRACKING_NUMBER_WRONG'
  /** Another zone of the carrier names this region. */
  | 'REGION_IN_OTHER_ZONE'
  /** Another range of the carrier holds some of these numbers. */
  | 'WAYBILL_RANGE_OVERLAPS'
  /** The carrier’s ranges hold too few waybill numbers. */
  | 'NO_WAYBILL_NUMBERS'
  /** Another shop has this address. */
  | 'SLUG_TAKEN'
  /** A shop of this company is under review or open already. */
  | 'CREDIT_CODE_TAKEN'
  /** Not a unified social credit code: 18 characters, the last one checks the others. */
  | 'INVALID_CREDIT_CODE'
  /** The business licence has expired. */
  | 'LICENCE_EXPIRED'
  /** Nobody reviews a shop they are a member of. */
  | 'OWN_SHOP'
  /** The merchant is not approved, is suspended or closed: nothing is published or ordered there. */
  | 'MERCHANT_NOT_TRADING'
  /** Fewer units are available than were asked for; `OutOfStock` says how many there are. */
  | 'OUT_OF_STOCK'
  /** Another variant of this merchant has this SKU. */
  | 'SKU_TAKEN'
  /** Another category has this slug. */
  | 'CATEGORY_SLUG_TAKEN'
  /** The category still holds products or branches. */
  | 'CATEGORY_IN_USE'
  /** The product is not on sale, or this variant of it is no longer sold. */
  | 'NOT_FOR_SALE'
  /** There is nothing in the basket. */
  | 'BASKET_EMPTY'
  /** The basket is not the one you last saw; read it again. */
  | 'BASKET_CHANGED'
  /** A price is not the one you were shown; `PriceChanged` tells both. */
  | 'PRICE_CHANGED'
  /** A shop does not deliver there; `OutsideDeliveryArea` tells which, and whether one can pick up. */
  | 'OUTSIDE_DELIVERY_AREA'
  /** The shop offers no picking up. */
  | 'PICK_UP_NOT_OFFERED'
  /** The address lacks something a courier needs. */
  | 'ADDRESS_INCOMPLETE'
  /** The order clerk has the order in hand: its goods stay; order what is to be added anew. */
  | 'ORDER_READ'
  /** Another change of the order waits for its answer. */
  | 'CHANGE_OPEN'
  /** Nobody handles an order of their own: a colleague does. */
  | 'OWN_ORDER'
  /** A gift or free delivery is offered before the price is cut. */
  | 'OFFER_FIRST'
  /** More would be given than your role may; `ConcessionTooHigh` tells the limit. */
  | 'CONCESSION_TOO_HIGH'
  /** These orders cannot leave together: other buyer, shop or address, or not waiting to leave. */
  | 'NOT_TOGETHER'
  /** It leaves with other orders, which are not ready yet; take it out, or wait. */
  | 'SHIPS_TOGETHER'
  /** Not a unified social credit code whose check character fits (GB 32100-2015). */
  | 'INVALID_TAX_NUMBER'
  /** More units than the line has left. */
  | 'QUANTITY_TOO_HIGH'
  /** Orders are not finished. */
  | 'ORDERS_OPEN'
  /** The order cannot be put into a picking batch; the message tells why. */
  | 'NOT_TO_BE_PICKED'
  /** The order is in a picking batch already. */
  | 'ORDER_IN_BATCH'
  /** No order waits to be picked. */
  | 'NOTHING_TO_PICK'
  /** This account may not pick for the merchant. */
  | 'NOT_A_PICKER'
  /** Only the named picker of the batch does this. */
  | 'NOT_THE_PICKER'
  /** New waybills are not printed any more today; see `printingHours` and `recordCourier`. */
  | 'PRINTING_CLOSED'
  /** Waybills show names and addresses in clear, which only the shop’s own people read. */
  | 'RECIPIENT_HIDDEN'
  /** Another waybill of the carrier has this number. */
  | 'WAYBILL_NUMBER_TAKEN'
  /** The order has a waybill that is not used yet. */
  | 'WAYBILL_OPEN'
  /** Special notes of an order are not confirmed, or changed since. */
  | 'NOTES_UNCONFIRMED'
  /** The account is no courier of the shop or of the platform. */
  | 'NO_COURIER'
  /** A delivery is proven by the buyer’s code or a picture. */
  | 'PROOF_REQUIRED'
  /** This is not the code that the buyer was given. */
  | 'WRONG_DELIVERY_CODE'
  /** This reason needs a picture. */
  | 'EVIDENCE_REQUIRED'
  /** More than these units paid. */
  | 'REFUND_TOO_HIGH'
  /** Returns are not decided. */
  | 'RETURNS_OPEN'
  /** Nothing is due to anybody now. */
  | 'NOTHING_DUE'
  /** The payout run has not been sent, so there is no batch of it. */
  | 'NOT_SENT'
  /** Whoever drafted a payout run does not approve it. */
  | 'OWN_DRAFT'
  /** A rate of commission is not changed for what was ordered before. */
  | 'RATE_IN_THE_PAST'
  /** The month is not over, so there is no statement of it. */
  | 'PERIOD_OPEN'
  /** The statement has too many lines for this. */
  | 'STATEMENT_TOO_LONG'
  /** The account has no role that handles complaints. */
  | 'NOT_A_HANDLER'
  /** Complaints are not resolved. */
  | 'COMPLAINTS_OPEN'
  /** The account has no role that works at the tracking desk. */
  | 'NOT_A_TRACKER';

/** Whether an account may act. */
export type AccountStatus =
  /** May sign in and act. Leads on: CLOSE → CLOSED, BLOCK → BLOCKED. */
  | 'ACTIVE'
  /** Blocked by staff: signed out everywhere, cannot sign in; orders under way go on. Leads on: UNBLOCK → ACTIVE. */
  | 'BLOCKED'
  /** Closed by its owner; personal data are gone, orders and ledger stay. */
  | 'CLOSED';

/** How a message reaches somebody (M1). */
export type MessageChannel =
  /** A text message to the phone. */
  | 'SMS'
  /** An e-mail. */
  | 'EMAIL'
  /** Among one’s messages in the front ends. */
  | 'IN_APP';

/** What somebody may do (A5); roles are sets of these. */
export type Permission =
  /** Anyone, signed in or not. */
  | 'PUBLIC'
  /** Anyone who is signed in; reaches their own records. */
  | 'SIGNED_IN'
  /** See accounts: buyers, members and staff. */
  | 'ACCOUNTS_READ'
  /** Create staff, give and take roles, block accounts. */
  | 'ACCOUNTS_MANAGE'
  /** See phone numbers, e-mail and street addresses: one’s own and one’s shop’s unmasked, others’ masked. */
  | 'PERSONAL_DATA_READ'
  /** Open masked personal data of others, one record at a time, with a reason that is kept. */
  | 'PERSONAL_DATA_OPEN'
  /** Search the audit log. */
  | 'AUDIT_READ'
  /** Create and revoke apps (integrators) and their tokens. */
  | 'APPS_MANAGE'
  /** See merchants that are not open to the public, and the private part of a merchant file. */
  | 'MERCHANTS_READ'
  /** Edit a merchant’s application, submit it, close the shop. */
  | 'MERCHANTS_WRITE'
  /** Edit a storefront: name, pictures, texts, delivery. */
  | 'STOREFRONT_WRITE'
  /** Change where and how often a merchant is paid. */
  | 'SETTLEMENT_WRITE'
  /** Approve, reject, suspend and reinstate merchants. */
  | 'MERCHANTS_REVIEW'
  /** Invite and remove members of a merchant. */
  | 'MEMBERS_MANAGE'
  /** See products that are not published. */
  | 'CATALOG_READ'
  /** Create, edit, publish and unlist products. */
  | 'CATALOG_WRITE'
  /** Edit the category tree. */
  | 'CATEGORIES_WRITE'
  /** Remove a product from the market, with a reason. */
  | 'PRODUCTS_REMOVE'
  /** See exact stock figures and stock movements. */
  | 'STOCK_READ'
  /** Book stock in and out. */
  | 'STOCK_WRITE'
  /** Import merchants, products and past orders from files. */
  | 'IMPORTS_RUN'
  /** Keep a basket and place orders. */
  | 'ORDERS_PLACE'
  /** See orders. */
  | 'ORDERS_READ'
  /** Review orders, correct address and note. */
  | 'ORDERS_REVIEW'
  /** Change the goods of paid orders: one’s own at once, others’ with the buyer’s consent. */
  | 'ORDERS_CHANGE'
  /** Pick orders and print picking lists. */
  | 'ORDERS_PICK'
  /** Ship orders: parcels, carriers, tracking numbers. */
  | 'ORDERS_SHIP'
  /** Record that a parcel was delivered. */
  | 'ORDERS_DELIVER'
  /** Confirm receipt of an order. */
  | 'ORDERS_RECEIVE'
  /** Cancel orders. */
  | 'ORDERS_CANCEL'
  /** Write internal notes and flags on orders. */
  | 'ORDERS_NOTE'
  /** See the rates of carriers and ranges of waybill numbers. */
  | 'CARRIERS_READ'
  /** Keep the list of carriers, their zones and rates. */
  | 'CARRIERS_WRITE'
  /** Enter waybill numbers that carriers have given out. */
  | 'WAYBILL_RANGES_WRITE'
  /** Place orders for buyers who call. */
  | 'ORDERS_PLACE_FOR'
  /** Give a gift, free delivery or a price cut on unpaid orders, within the limit of one’s role. */
  | 'ORDERS_CONCEDE'
  /** See parcels in local delivery: all, or as a courier those open to one and one’s own. */
  | 'DELIVERIES_READ'
  /** Bring parcels as a courier. */
  | 'DELIVERIES_RUN'
  /** Give parcels to couriers and take undelivered ones back. */
  | 'DELIVERIES_ASSIGN'
  /** See wallets and their statements. */
  | 'WALLET_READ'
  /** Top up a wallet and pay from it. */
  | 'WALLET_USE'
  /** See payments, tenders and refunds. */
  | 'PAYMENTS_READ'
  /** Confirm bank transfers that arrived. */
  | 'TRANSFERS_CONFIRM'
  /** Issue refunds. */
  | 'REFUNDS_ISSUE'
  /** See ledger accounts, transfers and entries. */
  | 'LEDGER_READ'
  /** See slips of money paid out by hand. */
  | 'SLIPS_READ'
  /** Ask for money to be paid out by hand, within the limit of one’s role. */
  | 'SLIPS_WRITE'
  /** Approve slips above the limit, written by somebody else, or turn slips down. */
  | 'SLIPS_APPROVE'
  /** Pay slips written by somebody else. */
  | 'SLIPS_PAY'
  /** See returns. */
  | 'RETURNS_READ'
  /** Apply for a return, send goods back, withdraw or appeal. */
  | 'RETURNS_APPLY'
  /** Answer a return for the merchant and inspect what came back. */
  | 'RETURNS_ANSWER'
  /** Decide a return for the platform; the decision binds. */
  | 'RETURNS_DECIDE'
  /** See complaints. */
  | 'COMPLAINTS_READ'
  /** Register a complaint. */
  | 'COMPLAINTS_REGISTER'
  /** Handle complaints: classify, investigate, propose, resolve, follow up. */
  | 'COMPLAINTS_HANDLE'
  /** Assign complaints to agents. */
  | 'COMPLAINTS_ASSIGN'
  /** Accept or reject what was proposed on one’s own complaint. */
  | 'COMPLAINTS_ANSWER'
  /** See problem orders. */
  | 'TRACKING_READ'
  /** Work at the tracking desk: take problem orders, contact buyers, escalate, close. */
  | 'TRACKING_WORK'
  /** Lead the tracking desk: assign problem orders to trackers. */
  | 'TRACKING_LEAD'
  /** Answer, for the shop, what the tracking desk asks about an order. */
  | 'TRACKING_ANSWER'
  /** Ask where one’s own order is. */
  | 'TRACKING_ASK'
  /** See what is due to merchants, statements and payouts. */
  | 'PAYOUTS_READ'
  /** Draft payout runs, send them and record their results. */
  | 'PAYOUTS_PREPARE'
  /** Approve payout runs drafted by somebody else. */
  | 'PAYOUTS_APPROVE'
  /** Read the durable stream of order events. */
  | 'EVENTS_READ'
  /** Change the market’s settings. */
  | 'SETTINGS_WRITE'
  /** See the send log and the templates of messages. */
  | 'MESSAGES_READ'
  /** Word messages, and try failed ones again. */
  | 'MESSAGE_TEMPLATES_WRITE'
  /** Read the mailbox of development, codes included; it is empty in production. */
  | 'MAILBOX_READ';

/** What a file is for; decides who reads it, what it may be and how large. */
export type FilePurpose =
  /** Scan of a business licence: private, read by the merchant’s owners and by reviewers (B1). */
  | 'LICENCE'
  /** Logo or banner of a shop: public. */
  | 'STOREFRONT_IMAGE'
  /** Picture of a product: public. */
  | 'PRODUCT_IMAGE'
  /** Picture that proves what a return or complaint says: private, read by its parties. */
  | 'EVIDENCE'
  /** Table to import (CSV or XLSX): private, read by whoever imports. */
  | 'IMPORT'
  /** What the market knows of a person, for that person alone (A7). The market makes it; nobody uploads one. */
  | 'PERSONAL_EXPORT'
  /** Sheets somebody prints (E5), for that person alone and for a day. The market makes them; nobody uploads one. */
  | 'PRINTOUT'
  /** Picture that a courier took of a delivery: private, read by whoever reads the order (E6). */
  | 'DELIVERY_PROOF';

/** What became of an export of personal data. */
export type DataExportStatus =
  /** Being made; ask again in a moment. */
  | 'PENDING'
  /** The file is there. */
  | 'READY'
  /** The file is gone; ask for another export. */
  | 'EXPIRED';

/** What a ledger account stands for. Balances are what the market owes; what it has is below zero (F1). */
export type LedgerAccountKind =
  /** `bank:clearing:#`: Minus what lies in the market’s bank account. May be below zero. */
  | 'BANK_CLEARING'
  /** `gateway:<gateway>:clearing:#`: Minus what lies with a payment gateway and has not reached the bank account. May be below zero. */
  | 'GATEWAY_CLEARING'
  /** `cash:<courier>`: Minus the cash a courier collected and has not handed in. Never above zero. */
  | 'COURIER_CASH'
  /** `wallet:<buyer>`: A buyer’s prepaid money 预存款. Never below zero. */
  | 'WALLET'
  /** `wallet:<buyer>:frozen`: A buyer’s prepaid money that is set aside for open withdrawals. Never below zero. */
  | 'WALLET_FROZEN'
  /** `refund:<gateway>:#`: Refunds on their way back through a gateway, and money that arrived for nothing that could be paid. Never below zero. */
  | 'REFUND_CLEARING'
  /** `order:<order>`: Paid for an order that is not completed yet; one account an order, so that no two orders wait for each other. Never below zero. */
  | 'ORDER_ESCROW'
  /** `merchant:<merchant>:payable`: Due to a merchant for completed orders, less its fees. Never below zero. */
  | 'MERCHANT_PAYABLE'
  /** `merchant:<merchant>:payout`: Reserved for a merchant’s payouts that are under way. Never below zero. */
  | 'MERCHANT_PAYOUT'
  /** `merchant:<merchant>:reserve`: Kept back from a risky merchant until its time is up. Never below zero. */
  | 'MERCHANT_RESERVE'
  /** `merchant:<merchant>:debt`: Minus what a merchant owes for refunds after its payout, and for fees. Never above zero. */
  | 'MERCHANT_DEBT'
  /** `platform:commission:#`: The market’s commission. Never below zero. */
  | 'COMMISSION'
  /** `platform:fees:#`: What the market earned by fees of any other kind, without VAT. Never below zero. */
  | 'FEE_INCOME'
  /** `platform:vat:#`: VAT in those fees, owed to the tax office. Never below zero. */
  | 'VAT'
  /** `platform:subsidy:#`: Minus what the market paid merchants in the place of buyers it gave something off. Never above zero. */
  | 'SUBSIDY'
  /** `platform:rebate:#`: Minus the sales rebates 销售返利 the market gave. Never above zero. */
  | 'REBATE'
  /** `platform:compensation:#`: Minus what the market paid out by slips 清单. May be below zero. */
  | 'COMPENSATION'
  /** `platform:charge:#`: Minus what gateways and banks charged. May be below zero. */
  | 'GATEWAY_CHARGE'
  /** `platform:suspense:#`: Money that came or went and whose matter is not clear yet. May be below zero. */
  | 'SUSPENSE'
  /** `platform:difference:#`: Differences that reconciliation wrote off, and cash that couriers were short of. May be below zero. */
  | 'DIFFERENCE';

/** Why money moved. */
export type LedgerTransferKind =
  /** Prepaid money arrived, by bank transfer or through a gateway. */
  | 'TOP_UP'
  /** A buyer paid a checkout; it is held per order. */
  | 'PAYMENT'
  /** Money arrived for what could not be paid any more; it goes back. */
  | 'LATE_PAYMENT'
  /** A courier collected what an order costs. */
  | 'CASH_COLLECTED'
  /** A courier handed in cash; what was missing or over is a difference. */
  | 'CASH_HANDED_IN'
  /** What is held for an order was divided, because it was split. */
  | 'ORDER_SPLIT'
  /** A buyer gets money back, into the wallet or on its way through a gateway. */
  | 'REFUND'
  /** A gateway carried a refund out. */
  | 'REFUND_SENT'
  /** A gateway could not carry a refund out; it went elsewhere. */
  | 'REFUND_REDIRECTED'
  /** A gateway took a payment back. */
  | 'CHARGEBACK'
  /** An order completed: merchant and commission got what was held. */
  | 'RELEASE'
  /** A merchant was charged a fee. */
  | 'FEE'
  /** A fee was given back, wholly or partly. */
  | 'FEE_RETURNED'
  /** A merchant got a sales rebate. */
  | 'REBATE'
  /** Kept back from a merchant’s income. */
  | 'RESERVE_HELD'
  /** What was kept back is due to the merchant. */
  | 'RESERVE_FREED'
  /** Set aside for a payout. */
  | 'PAYOUT_RESERVED'
  /** A payout left the bank account. */
  | 'PAYOUT_SETTLED'
  /** A payout could not be sent and is due again. */
  | 'PAYOUT_FAILED'
  /** The bank sent back a payout it had made; it is due again. */
  | 'PAYOUT_RETURNED'
  /** Set aside for a buyer’s withdrawal. */
  | 'WITHDRAWAL_FROZEN'
  /** A withdrawal left the market. */
  | 'WITHDRAWAL_SENT'
  /** A withdrawal was not made; its money is in the wallet again. */
  | 'WITHDRAWAL_RETURNED'
  /** Money was paid out by hand, with a slip. */
  | 'SLIP_PAID'
  /** What was paid out by hand came back. */
  | 'SLIP_RETURNED'
  /** A gateway passed on to the bank account what lay with it. */
  | 'GATEWAY_SETTLED'
  /** A gateway or bank charged for its service. */
  | 'GATEWAY_CHARGED'
  /** A difference found by reconciliation was resolved by a posting. */
  | 'DIFFERENCE_RESOLVED';

/** Where an order stands (E3). Only listed transitions happen, each recorded with actor, time and cause. */
export type OrderStatus =
  /** Placed; stock is set aside, payment is awaited. Reminded once, cancelled after 24 hours unless the market’s settings say otherwise. Leads on: PAY → PAID, CANCEL → CANCELLED. */
  | 'PENDING_PAYMENT'
  /** Paid; waits for review of goods, address, invoice and notes, by a setting four hours. Nothing happens by itself then: it is late. Leads on: REVIEW → REVIEWED, CANCEL → CANCELLED. */
  | 'PAID'
  /** Reviewed; waits to be picked. Leads on: START_PICKING → PICKING, SHIP → SHIPPED, CANCEL → CANCELLED. */
  | 'REVIEWED'
  /** Being picked and packed, or partly shipped. Leads on: SHIP → SHIPPED, RECORD_DELIVERY → DELIVERED, TAKE_BACK → CANCELLED, CANCEL → CANCELLED. */
  | 'PICKING'
  /** Everything has left the shop. Leads on: RECORD_DELIVERY → DELIVERED, TAKE_BACK → CANCELLED, CONFIRM_RECEIPT → COMPLETED. */
  | 'SHIPPED'
  /** Every parcel has arrived. Completes after 7 days, or what the settings say, unless a return or complaint is open. Leads on: CONFIRM_RECEIPT → COMPLETED. */
  | 'DELIVERED'
  /** The trade is done; the merchant’s income is due. */
  | 'COMPLETED'
  /** Cancelled; stock is released and what was paid is paid back. */
  | 'CANCELLED';

/** Flags of the trade 插旗 (E7). */
export type OrderFlag =
  /** A special request. */
  | 'RED'
  /** Payment was reminded of. */
  | 'BLUE'
  /** Free for the shop’s own use. */
  | 'GREEN'
  /** Free for the shop’s own use. */
  | 'YELLOW'
  /** Free for the shop’s own use. */
  | 'PURPLE';

/** How an order reaches its buyer (E2). */
export type DeliveryMethod =
  /** It is brought to the recipient 配送. */
  | 'DELIVERY'
  /** The buyer fetches it at the shop 自提; there is no delivery fee. */
  | 'PICK_UP';

/** Where a payout run stands (I3). */
export type PayoutRunStatus =
  /** Drafted: every due line is claimed and its money reserved; waits for a second person. Leads on: APPROVE → APPROVED, DISCARD → DISCARDED. */
  | 'DRAFT'
  /** Approved by somebody other than whoever drafted it. Leads on: DISCARD → DISCARDED, SEND → SENT. */
  | 'APPROVED'
  /** The bank file was made; the bank’s answers are awaited, payout by payout. */
  | 'SENT'
  /** Every payout was paid or given up. */
  | 'FINISHED'
  /** Given up before it was sent: its lines are due again. */
  | 'DISCARDED';

/** Where one order of a picking batch stands (E5). */
export type PickingOrderStatus =
  /** Its goods are gathered. Leads on: PICK → PICKED, SEND → SENT, TAKE_OUT → OUT. */
  | 'TO_PICK'
  /** Its goods lie ready. Leads on: SEND → SENT, TAKE_OUT → OUT. */
  | 'PICKED'
  /** It has left the shop. */
  | 'SENT'
  /** Taken out of the batch, or cancelled. */
  | 'OUT';

/** Why an order left its picking batch unsent. */
export type PickingOutReason =
  /** Somebody took it out. */
  | 'TAKEN_OUT'
  /** It was on hold, or a change of it waited, when picking began. */
  | 'HELD'
  /** It was cancelled. */
  | 'CANCELLED'
  /** The batch was given up. */
  | 'BATCH_CANCELLED';

/** Where a picking batch 配货单 stands (E5). */
export type PickingBatchStatus =
  /** Made; waits to be given to a picker. Leads on: ASSIGN → ASSIGNED, CANCEL → CANCELLED. */
  | 'OPEN'
  /** Given to a named picker, who has not begun. Leads on: START → PICKING, CANCEL → CANCELLED. */
  | 'ASSIGNED'
  /** The picker gathers the goods and confirms the special notes. Leads on: ASSIGN → ASSIGNED, FINISH → PICKED, CANCEL → CANCELLED. */
  | 'PICKING'
  /** Everything there is lies ready; its orders wait to be sent. Leads on: SHIP → CLOSED, CANCEL → CANCELLED. */
  | 'PICKED'
  /** All of its orders have left, were taken out or cancelled. */
  | 'CLOSED'
  /** Given up; its orders wait to be picked again. */
  | 'CANCELLED';

/** What can be done with a picking batch. */
export type PickingBatchAction =
  /** Give it to a named picker. */
  | 'ASSIGN'
  /** Begin to pick, as its picker. */
  | 'START'
  /** Confirm special notes, as its picker. */
  | 'CONFIRM_NOTES'
  /** Record what lies ready, as its picker. */
  | 'RECORD_PICK'
  /** Report units that are not there, as its picker. */
  | 'REPORT_SHORT'
  /** Take an order out. */
  | 'TAKE_OUT'
  /** Say that everything there is lies ready, as its picker. */
  | 'FINISH'
  /** Print picking lists. */
  | 'PRINT_LIST'
  /** Send what lies ready and has a printed waybill. */
  | 'SHIP'
  /** Give it up. */
  | 'CANCEL';

/** As what sheets are made. */
export type PrintFormat =
  /** A PDF that carries its Chinese font along. */
  | 'PDF'
  /** A page that prints one sheet a page, in the font of whoever opens it. */
  | 'HTML';

/** What a checkout is asked to come to (E1, E2). */
export type CheckoutQuoteInput = {
  /** What to order, 1 to 200 lines; absent: everything in the basket, which `placeOrder` empties. */
  lines?: Array<OrderLineInput> | null | undefined;
  /** Shops whose part is picked up, or wished for at a time; the others deliver, any time. */
  deliveries?: Array<DeliveryChoiceInput> | null | undefined;
  /** Where it goes, six figures of GB/T 2260; absent: your default address, or not looked at. */
  regionCode?: string | null | undefined;
};

/** Units of a variant to order. */
export type OrderLineInput = {
  /** The variant. */
  variantId: string | number;
  /** How many units: 1 to 9999. */
  quantity: number;
};

/** How one shop’s part of a checkout is handed over (E2). */
export type DeliveryChoiceInput = {
  /** The shop. */
  merchantId: string | number;
  /** Brought, or picked up. */
  method?: DeliveryMethod;
  /** Beginning of the time wished for; comes with `until`. Left out: any time. */
  from?: unknown;
  /** Its end, within the next 30 days. */
  until?: unknown;
  /** The carrier wished for 指定快递, one that goes there; left out: any (E5). */
  carrierId?: string | number | null | undefined;
};

/** What a message is for; decides whether consent is asked (M1). */
export type MessagePurpose =
  /** Codes and security notices; always sent. */
  | 'TRANSACTIONAL'
  /** About one’s orders and cases; sent unless refused. */
  | 'SERVICE'
  /** News and offers; sent only with consent. */
  | 'MARKETING';

/** A wording that is not published yet; what is left out is as it is now. */
export type MessagePreviewInput = {
  /** The template. */
  id: string | number;
  /** The subject. */
  subject?: LocalizedTextInput | null | undefined;
  /** The text. */
  body?: LocalizedTextInput | null | undefined;
};

/** Content in both languages. */
export type LocalizedTextInput = {
  /** Simplified Chinese. */
  zh: string;
  /** English. */
  en: string;
};

/** Every setting of the market. */
export type SettingKey =
  /** Hours after which an unpaid order is cancelled. Clocks that run already keep their due time. */
  | 'ORDER_UNPAID_HOURS'
  /** Hours after which an unpaid order is reminded of at the latest. Clocks that run already keep their due time. */
  | 'ORDER_REMINDER_HOURS'
  /** Hour of the day at which unpaid orders are reminded of, if that comes first. Clocks that run already keep their due time. */
  | 'ORDER_REMINDER_ROUND_HOUR'
  /** Days after which a delivered order completes, unless a return or complaint is open. Clocks that run already keep their due time. */
  | 'ORDER_COMPLETION_DAYS'
  /** Days within which an order is promised when the buyer wishes no time. */
  | 'ORDER_PROMISE_DAYS'
  /** Hours a proposed change waits for the buyer; then it lapses. Those that wait already keep their due time. */
  | 'ORDER_CHANGE_HOURS'
  /** Hours within which a paid order is to be reviewed; later ones show in red. Clocks that run already keep their due time. */
  | 'ORDER_REVIEW_HOURS'
  /** Whether a paid order that no rule asks to look at passes review by itself. */
  | 'ORDER_REVIEWS_BY_ITSELF'
  /** Total from which the order of a buyer who never paid before needs a look. */
  | 'REVIEW_NEW_BUYER_TOTAL'
  /** Units from which an order needs a look. */
  | 'REVIEW_MANY_UNITS'
  /** What a service agent may give on one order, gifts and price cuts together; the platform bears it. */
  | 'CONCESSION_AGENT'
  /** What a supervisor may give on one order, gifts and price cuts together; the platform bears it. */
  | 'CONCESSION_SUPERVISOR'
  /** What a service manager or an administrator may give on one order; the platform bears it. */
  | 'CONCESSION_MANAGER'
  /** What a shop’s own people may give on one order, gifts and price cuts together; the shop bears it. */
  | 'CONCESSION_SHOP'
  /** Days before the promised day on which an order must leave; from then on it is listed as what must go today. */
  | 'PICKING_LEAD_DAYS'
  /** Hour of the day at which waybills stop being printed; later while the courier has not left. */
  | 'PRINT_CUT_OFF_HOUR'
  /** Days ahead at which waybill numbers running low are announced, by average use; once a range. */
  | 'WAYBILL_NOTICE_DAYS'
  /** Failed attempts after which a parcel goes back to its shop, where stock and money go back. */
  | 'DELIVERY_MOST_FAILURES'
  /** Hour of the promised day by which an order has to leave; the beginning of the time wished for, if that is earlier. */
  | 'TRACKING_SHIP_BY_HOUR'
  /** Hours without news after which a parcel counts as stuck. */
  | 'TRACKING_STUCK_HOURS'
  /** Hours an order may stay on hold. */
  | 'TRACKING_HELD_HOURS'
  /** Hours until a problem order goes up to the supervisor. Clocks that run already keep their due time. */
  | 'TRACKING_OWNER_HOURS'
  /** Hours until it goes on from the supervisor to the manager. Clocks that run already keep their due time. */
  | 'TRACKING_SUPERVISOR_HOURS'
  /** Hours the manager has. Clocks that run already keep their due time. */
  | 'TRACKING_MANAGER_HOURS'
  /** Hours within which the buyer hears from us, unasked, once a problem is found. */
  | 'TRACKING_CONTACT_HOURS'
  /** Hours until the buyer hears from us again, where no other time was agreed. */
  | 'TRACKING_AGAIN_HOURS'
  /** Hours within which a buyer who asked is answered. */
  | 'TRACKING_CHASER_HOURS'
  /** Time of the day at which yesterday’s digest goes out and the spot checks of the day are drawn. */
  | 'TRACKING_DIGEST_TIME'
  /** Orders drawn by lot each day for a spot check. */
  | 'TRACKING_SPOT_CHECKS'
  /** Events a tracker writes into the daily log at least; what is missing is shown. */
  | 'TRACKING_LOG_EVENTS'
  /** VAT contained in commission and fees, in 1/10 000 (600 is 6 %); lines booked before keep their rate. */
  | 'FEE_VAT_BASIS_POINTS'
  /** Minutes for which a page of a gateway can be paid; then another is opened. Those open keep their time. */
  | 'PAYMENT_ATTEMPT_MINUTES'
  /** The smallest amount a buyer may withdraw at once. */
  | 'WITHDRAWAL_LEAST'
  /** The largest amount a buyer may withdraw at once. */
  | 'WITHDRAWAL_MOST'
  /** Withdrawals one buyer may request within 24 hours. */
  | 'WITHDRAWALS_A_DAY'
  /** A withdrawal of more than this is approved by two people. */
  | 'WITHDRAWAL_SECOND_ABOVE'
  /** A slip of more than this is approved by a second person first. */
  | 'SLIP_SECOND_ABOVE'
  /** The largest slip an agent may write. */
  | 'SLIP_AGENT_MOST'
  /** The largest slip a supervisor may write. */
  | 'SLIP_SUPERVISOR_MOST'
  /** The largest slip a service manager, finance or an administrator may write. */
  | 'SLIP_MANAGER_MOST';

/** What a setting counts, and so how its value is written. */
export type SettingKind =
  /** Hours, e.g. `24`. */
  | 'HOURS'
  /** Days, e.g. `7`. */
  | 'DAYS'
  /** A full hour of the market’s day, `0` to `23`. */
  | 'HOUR_OF_DAY'
  /** A time of the market’s day, e.g. `08:30`. */
  | 'TIME_OF_DAY'
  /** A number of things, e.g. `20`. */
  | 'COUNT'
  /** An amount in the market’s currency, e.g. `500.00`. */
  | 'MONEY'
  /** `true` or `false`. */
  | 'SWITCH';

/** The invitation that is answered. */
export type AnswerInvitationInput = {
  /** The token at the end of the invitation’s link. */
  token: string;
};

/** A view to keep; one of yours with this title is replaced. */
export type SaveViewInput = {
  /** The list, as the panel calls it: `orders`. */
  list: string;
  /** What it is called. */
  title: string;
  /** The filter: a JSON object. `q` is left out, since it may be personal. */
  filter: string;
  /** The field that sorts. */
  sortField?: string | null | undefined;
  /** Whether the largest comes first. */
  isDescending?: boolean;
  /** Whether the team shares it; for who leads it. */
  isShared?: boolean;
  /** The shop whose people share it; staff share among the staff. */
  merchantId?: string | number | null | undefined;
};

/** A view to remove. */
export type RemoveViewInput = {
  /** One of yours, or of a team that you lead. */
  id: string | number;
};

/** How a session travels with later requests. */
export type SessionCarrier =
  /** In a cookie that scripts cannot read; for the panel. */
  | 'COOKIE'
  /** In the header `Authorization: Bearer …`, as long as the session lasts; for programs. */
  | 'TOKEN'
  /** As TOKEN, but good for 15 minutes, with a refresh token for the next pair (`refreshSession`); for apps on telephones. */
  | 'TOKEN_PAIR';

/** What opens a session. */
export type SignInInput = {
  /** Phone number or e-mail address. */
  identifier: string;
  /** The password. */
  password: string;
  /** The authenticator app’s code, or a recovery code; asked for by `TOTP_REQUIRED` where the account has a second factor. */
  totpCode?: string | null | undefined;
  /** How the session travels from now on. */
  carry?: SessionCarrier;
};

/** Which sessions to end. */
export type SignOutInput = {
  /** Ends all of one’s sessions, not this one alone. */
  everywhere?: boolean;
};

/** One of one’s sessions. */
export type EndSessionInput = {
  /** The session. */
  id: string | number;
};

/** The second factor, shown again. */
export type StepUpInput = {
  /** The authenticator app’s code, or a recovery code. */
  code: string;
};

/** A file about to be uploaded. */
export type RequestUploadInput = {
  /** What it is for. */
  purpose: FilePurpose;
  /** Its name, shown to people; folders are cut off, at most 120 characters are kept. */
  fileName: string;
  /** How many bytes it has. */
  byteSize: number;
  /** What the uploader takes it for. A hint that fails early: the bytes decide. */
  mimeType?: string | null | undefined;
};

/** Makes the batch of a sent run a file for a bank. */
export type DownloadBankFileInput = {
  /** The run. */
  id: string | number;
  /** Which bank’s layout. */
  layout: BankLayout;
};

/** How a bank wants a batch of payments and gives back its results, as CSV (I4). */
export type BankLayout =
  /** After the batch transfer of 工商银行: GBK. */
  | 'ICBC'
  /** After the batch transfer of 招商银行: UTF-8. */
  | 'CMB';

/** Orders of one merchant for a picking batch 配货单 (E5). */
export type MakePickingBatchInput = {
  /** Whose orders. */
  merchantId: string | number;
  /** Which, 1 to 100, each once; absent: the most urgent ones. */
  orderIds?: Array<string | number> | null | undefined;
  /** How many of the most urgent at most, 1 to 100. */
  most?: number;
  /** Account of the picker who gets it; absent: nobody yet. */
  accountId?: string | number | null | undefined;
  /** Made by the client, one per intent; the same key makes one batch. */
  idempotencyKey: unknown;
};

/** Names a picking batch to act on. */
export type PickingBatchActionInput = {
  /** The batch. */
  id: string | number;
  /** Made by the client, one per intent; the same key acts once. */
  idempotencyKey: unknown;
};

/** The picker has read special notes (E5). */
export type ConfirmPickingNotesInput = {
  /** The batch. */
  id: string | number;
  /** Made by the client, one per intent; the same key acts once. */
  idempotencyKey: unknown;
  /** Of which orders, 1 to 100. */
  orderIds: Array<string | number>;
};

/** Records what was picked (E5). */
export type RecordPickInput = {
  /** The batch. */
  id: string | number;
  /** Made by the client, one per intent; the same key acts once. */
  idempotencyKey: unknown;
  /** Which lines, 1 to 200; absent: all units of every line that are not reported short. */
  lines?: Array<PickedLineInput> | null | undefined;
};

/** Units of a line that lie ready. */
export type PickedLineInput = {
  /** The line of the batch. */
  pickingLineId: string | number;
  /** How many units by now; it replaces what was recorded before. */
  quantity: number;
};

/** Units that are not there 缺货; they are refunded at once (E5). */
export type ReportShortPickInput = {
  /** The batch. */
  id: string | number;
  /** Made by the client, one per intent; the same key acts once. */
  idempotencyKey: unknown;
  /** The line of the batch. */
  pickingLineId: string | number;
  /** How many units are missing. */
  quantity: number;
  /** What happened; buyer and merchant read it. */
  reason: string;
};

/** What became of one order of several that were acted on at once (E5). */
export type PickingOutcome =
  /** Its waybill is printed. */
  | 'PRINTED'
  /** Its waybill is printed again, marked as a reprint. */
  | 'REPRINTED'
  /** A check failed; a question waits for its owner. */
  | 'HELD'
  /** It is not printed now: picked up in the shop, on hold, sent or cancelled. */
  | 'SKIPPED'
  /** Its parcel has left. */
  | 'SENT'
  /** It stays: it has no printed waybill, or cannot be sent now. */
  | 'UNSENT';

/** Prints picking lists (E5). */
export type PrintPickingListInput = {
  /** The batch. */
  id: string | number;
  /** Made by the client, one per intent; the same key acts once. */
  idempotencyKey: unknown;
  /** One order of the batch; absent: the batch, then each order. */
  orderId?: string | number | null | undefined;
  /** As what. */
  format?: PrintFormat;
};

/** Whose waybills 运单 to print (E5). */
export type PrintWaybillsInput = {
  /** The merchant that sends. */
  merchantId: string | number;
  /** Its orders, 1 to 100, in the order of the sheets. */
  orderIds: Array<string | number>;
  /** The carrier; absent: the one each buyer wishes, else the cheapest that goes there. */
  carrierId?: string | number | null | undefined;
  /** As what. */
  format?: PrintFormat;
  /** Made by the client, one per intent; the same key prints once. */
  idempotencyKey: unknown;
};

/** Changes settings of the market, all of them or none. */
export type UpdateSettingsInput = {
  /** Which, 1 to 100; each once. */
  settings: Array<SettingInput>;
};

/** A setting as it should be. */
export type SettingInput = {
  /** Which setting. */
  key: SettingKey;
  /** Its new value, written as its kind says. */
  value: string;
  /** The version you saw; another one is refused with `CONFLICT`. */
  version: number;
};

/** Makes an issued statement a file. */
export type DownloadStatementInput = {
  /** The statement. */
  id: string | number;
  /** As what. */
  format: StatementFormat;
};

/** As what a statement is made. */
export type StatementFormat =
  /** Comma-separated, UTF-8 with its mark, so that spreadsheets read Chinese. */
  | 'CSV'
  /** A workbook; amounts are figures. */
  | 'XLSX'
  /** To be printed; carries its Chinese font along. At most 5,000 lines. */
  | 'PDF';

export type OwnThingsQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
}>;


export type OwnThingsQuery = { sessions: { nodes: Array<{ id: string, device: string, ip: string | null, lastSeenAt: unknown, isCurrent: boolean }> }, messageConsents: Array<{ channel: MessageChannel, purpose: MessagePurpose, isGranted: boolean }>, dataExports: { nodes: Array<{ id: string, status: DataExportStatus, createdAt: unknown, expiresAt: unknown, file: { url: string | null, name: string } | null }> } };

export type EndOwnSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndOwnSessionMutation = { endSession: { errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TrialBalanceQueryVariables = Exact<{
  at?: unknown;
}>;


export type TrialBalanceQuery = { trialBalance: { at: unknown, isBalanced: boolean, total: { amount: unknown, currency: unknown }, lines: Array<{ kind: LedgerAccountKind, accounts: number, balance: { amount: unknown, currency: unknown } }> }, ledgerChecks: { nodes: Array<{ id: string, isSound: boolean, problems: Array<string>, startedAt: unknown }> } };

export type AccountStatementQueryVariables = Exact<{
  accountId: string | number;
  from: unknown;
  until: unknown;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AccountStatementQuery = { ledgerStatement: { account: { id: string, kind: LedgerAccountKind } | null, opening: { amount: unknown, currency: unknown }, closing: { amount: unknown, currency: unknown }, entries: { nodes: Array<{ id: string, sequence: number, kind: LedgerTransferKind, reference: string, memo: string, createdAt: unknown, amount: { amount: unknown, currency: unknown }, balanceAfter: { amount: unknown, currency: unknown }, transfer: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type MoneyOfMerchantQueryVariables = Exact<{
  merchantId: string | number;
}>;


export type MoneyOfMerchantQuery = { merchantMoney: { nextSettlementOn: unknown, balance: { amount: unknown }, due: { amount: unknown }, held: { amount: unknown }, later: { amount: unknown }, underWay: { amount: unknown }, reserve: { amount: unknown }, incomeByDay: Array<{ day: unknown, income: { amount: unknown } }>, byAge: Array<{ fromDays: number, untilDays: number | null, amount: { amount: unknown } }> } | null };

export type PayoutOutlookQueryVariables = Exact<{ [key: string]: never; }>;


export type PayoutOutlookQuery = { payoutPreview: { payoutCount: number, total: { amount: unknown }, held: { amount: unknown }, later: { amount: unknown }, carried: { amount: unknown }, merchants: Array<{ merchant: { id: string, name: { forViewer: string } } | null, due: { amount: unknown }, held: { amount: unknown }, later: { amount: unknown } }> }, payoutRuns: { nodes: Array<{ id: string, number: string, status: PayoutRunStatus, payoutCount: number, openPayoutCount: number, total: { amount: unknown } }> } };

export type IssuedStatementsQueryVariables = Exact<{
  merchantId?: string | number | null | undefined;
}>;


export type IssuedStatementsQuery = { statements: { nodes: Array<{ id: string, number: string, fromOn: unknown, closing: { amount: unknown }, merchant: { id: string, name: { forViewer: string } } | null }> } };

export type DownloadStatementMutationVariables = Exact<{
  input: DownloadStatementInput;
}>;


export type DownloadStatementMutation = { downloadStatement: { file: { url: string | null } | null, errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type DownloadBankFileMutationVariables = Exact<{
  input: DownloadBankFileInput;
}>;


export type DownloadBankFileMutation = { downloadBankFile: { file: { url: string | null } | null, errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type CallerByPhoneQueryVariables = Exact<{
  phone: string;
}>;


export type CallerByPhoneQuery = { accounts: { nodes: Array<{ id: string, name: string, status: AccountStatus, addresses: { nodes: Array<{ isDefault: boolean, regionCode: string, province: string, city: string, district: string }> } }> } };

export type PhoneQuoteQueryVariables = Exact<{
  input: CheckoutQuoteInput;
}>;


export type PhoneQuoteQuery = { checkoutQuote: { parts: Array<{ promisedOn: unknown, merchant: { id: string, name: { zh: string, en: string } } | null, lines: Array<{ quantity: number, variant: { id: string, sku: string } | null, unitPrice: { amount: unknown, currency: unknown } }>, deliveryFee: { amount: unknown, currency: unknown }, total: { amount: unknown, currency: unknown } }>, total: { amount: unknown, currency: unknown }, problems: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { available: number, requested: number, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type OrdersOfCheckoutQueryVariables = Exact<{
  checkoutId: string | number;
}>;


export type OrdersOfCheckoutQuery = { orders: { nodes: Array<{ id: string, number: string }> } };

export type PickingQueueQueryVariables = Exact<{
  merchantId?: string | number | null | undefined;
}>;


export type PickingQueueQuery = { waitingOrders: Array<{ shipBy: unknown, isMustGo: boolean, isSpecial: boolean, isReady: boolean, order: { id: string, number: string, flags: Array<OrderFlag>, unitCount: number, merchantId: string, shipsWith: { id: string, number: string } | null } | null, batch: { id: string, number: string } | null }> };

export type PickingBatchAtHandQueryVariables = Exact<{
  id: string | number;
}>;


export type PickingBatchAtHandQuery = { pickingBatch: { id: string, number: string, status: PickingBatchStatus, merchantId: string, orderCount: number, openLineCount: number, unconfirmedCount: number, availableActions: Array<PickingBatchAction>, picker: { id: string, name: string } | null, orders: { nodes: Array<{ id: string, orderId: string, status: PickingOrderStatus, outReason: PickingOutReason | null, isSpecial: boolean, notesConfirmedAt: unknown, specialNotes: Array<string>, order: { id: string, number: string, shipsWith: { id: string, number: string } | null }, lines: { nodes: Array<{ id: string, sku: string, quantity: number, pickedQuantity: number, shortQuantity: number, title: { forViewer: string }, options: Array<{ name: string, value: string }> }> } }> } } | null };

export type PrintingHoursNowQueryVariables = Exact<{
  merchantId: string | number;
}>;


export type PrintingHoursNowQuery = { printingHours: { cutOffAt: unknown, hereUntil: unknown, leftAt: unknown, isOpen: boolean } | null };

export type MakeBatchMutationVariables = Exact<{
  input: MakePickingBatchInput;
}>;


export type MakeBatchMutation = { makePickingBatch: { pickingBatch: { id: string, number: string } | null, errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type StartBatchMutationVariables = Exact<{
  input: PickingBatchActionInput;
}>;


export type StartBatchMutation = { startPickingBatch: { errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type FinishBatchMutationVariables = Exact<{
  input: PickingBatchActionInput;
}>;


export type FinishBatchMutation = { finishPickingBatch: { errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ConfirmNotesMutationVariables = Exact<{
  input: ConfirmPickingNotesInput;
}>;


export type ConfirmNotesMutation = { confirmPickingNotes: { errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PickLinesMutationVariables = Exact<{
  input: RecordPickInput;
}>;


export type PickLinesMutation = { recordPick: { errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ReportShortMutationVariables = Exact<{
  input: ReportShortPickInput;
}>;


export type ReportShortMutation = { reportShortPick: { errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PrintListMutationVariables = Exact<{
  input: PrintPickingListInput;
}>;


export type PrintListMutation = { printPickingList: { printout: { file: { url: string | null } | null } | null, errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PrintBatchWaybillsMutationVariables = Exact<{
  input: PrintWaybillsInput;
}>;


export type PrintBatchWaybillsMutation = { printWaybills: { printout: { file: { url: string | null } | null } | null, results: Array<{ outcome: PickingOutcome, order: { id: string, number: string } | null }> | null, errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ShipBatchMutationVariables = Exact<{
  input: PickingBatchActionInput;
}>;


export type ShipBatchMutation = { shipPickingBatch: { results: Array<{ outcome: PickingOutcome, order: { id: string, number: string } | null }> | null, errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ReviewCountsQueryVariables = Exact<{
  merchantId?: string | number | null | undefined;
}>;


export type ReviewCountsQuery = { orderCounts: { states: Array<{ status: OrderStatus, count: number, isExact: boolean }>, held: { count: number, isExact: boolean }, late: { count: number, isExact: boolean } } };

export type ViewsOfListQueryVariables = Exact<{
  list: string;
}>;


export type ViewsOfListQuery = { savedViews: Array<{ id: string, title: string, filter: string, sortField: string | null, isDescending: boolean, isShared: boolean, isMine: boolean }> };

export type KeepViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type KeepViewMutation = { saveView: { errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type DropViewMutationVariables = Exact<{
  input: RemoveViewInput;
}>;


export type DropViewMutation = { removeView: { errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { settings: Array<{ key: SettingKey, kind: SettingKind, value: string, standard: string, least: string, most: string, changedAt: unknown, version: number, means: { zh: string, en: string } }> };

export type ChangeSettingsMutationVariables = Exact<{
  input: UpdateSettingsInput;
}>;


export type ChangeSettingsMutation = { updateSettings: { settings: Array<{ key: SettingKey, kind: SettingKind, value: string, standard: string, least: string, most: string, changedAt: unknown, version: number, means: { zh: string, en: string } }> | null, errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type SettingShownFragment = { key: SettingKey, kind: SettingKind, value: string, standard: string, least: string, most: string, changedAt: unknown, version: number, means: { zh: string, en: string } };

export type TrackerLogsQueryVariables = Exact<{ [key: string]: never; }>;


export type TrackerLogsQuery = { trackerDays: Array<{ missingCount: number, account: { id: string, name: string } | null }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { isStaff: boolean, permissions: Array<Permission>, account: { id: string, name: string } | null, merchants: Array<{ merchantId: string }> } | null };

export type MarketQueryVariables = Exact<{ [key: string]: never; }>;


export type MarketQuery = { market: { currency: unknown } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type SignOutMutationVariables = Exact<{
  input: SignOutInput;
}>;


export type SignOutMutation = { signOut: { errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type StepUpMutationVariables = Exact<{
  input: StepUpInput;
}>;


export type StepUpMutation = { stepUp: { errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type RequestUploadMutationVariables = Exact<{
  input: RequestUploadInput;
}>;


export type RequestUploadMutation = { requestUpload: { uploadUrl: string | null, file: { id: string } | null, errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type AcceptInvitationMutationVariables = Exact<{
  input: AnswerInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type DeclineInvitationMutationVariables = Exact<{
  input: AnswerInvitationInput;
}>;


export type DeclineInvitationMutation = { declineInvitation: { errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type MessagePreviewQueryVariables = Exact<{
  input: MessagePreviewInput;
}>;


export type MessagePreviewQuery = { messagePreview: { subject: { zh: string, en: string }, body: { zh: string, en: string } } | null };

export const ownThings: TypedOperation<OwnThingsQuery, OwnThingsQueryVariables> = { name: "OwnThings", text: "query OwnThings($accountId: ID) {\n  sessions(first: 50, filter: {accountId: $accountId}) {\n    nodes {\n      id\n      device\n      ip\n      lastSeenAt\n      isCurrent\n    }\n  }\n  messageConsents {\n    channel\n    purpose\n    isGranted\n  }\n  dataExports(first: 3) {\n    nodes {\n      id\n      status\n      createdAt\n      expiresAt\n      file {\n        url\n        name\n      }\n    }\n  }\n}" };
export const endOwnSession: TypedOperation<EndOwnSessionMutation, EndOwnSessionMutationVariables> = { name: "EndOwnSession", text: "mutation EndOwnSession($input: EndSessionInput!) {\n  endSession(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const trialBalance: TypedOperation<TrialBalanceQuery, TrialBalanceQueryVariables> = { name: "TrialBalance", text: "query TrialBalance($at: DateTime) {\n  trialBalance(at: $at) {\n    at\n    isBalanced\n    total {\n      amount\n      currency\n    }\n    lines {\n      kind\n      accounts\n      balance {\n        amount\n        currency\n      }\n    }\n  }\n  ledgerChecks(first: 1) {\n    nodes {\n      id\n      isSound\n      problems\n      startedAt\n    }\n  }\n}" };
export const accountStatement: TypedOperation<AccountStatementQuery, AccountStatementQueryVariables> = { name: "AccountStatement", text: "query AccountStatement($accountId: ID!, $from: DateTime!, $until: DateTime!, $first: Int, $after: String) {\n  ledgerStatement(\n    accountId: $accountId\n    from: $from\n    until: $until\n    first: $first\n    after: $after\n  ) {\n    account {\n      id\n      kind\n    }\n    opening {\n      amount\n      currency\n    }\n    closing {\n      amount\n      currency\n    }\n    entries {\n      nodes {\n        id\n        sequence\n        kind\n        reference\n        memo\n        createdAt\n        amount {\n          amount\n          currency\n        }\n        balanceAfter {\n          amount\n          currency\n        }\n        transfer {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}" };
export const moneyOfMerchant: TypedOperation<MoneyOfMerchantQuery, MoneyOfMerchantQueryVariables> = { name: "MoneyOfMerchant", text: "query MoneyOfMerchant($merchantId: ID!) {\n  merchantMoney(merchantId: $merchantId) {\n    balance {\n      amount\n    }\n    due {\n      amount\n    }\n    held {\n      amount\n    }\n    later {\n      amount\n    }\n    underWay {\n      amount\n    }\n    reserve {\n      amount\n    }\n    nextSettlementOn\n    incomeByDay {\n      day\n      income {\n        amount\n      }\n    }\n    byAge {\n      fromDays\n      untilDays\n      amount {\n        amount\n      }\n    }\n  }\n}" };
export const payoutOutlook: TypedOperation<PayoutOutlookQuery, PayoutOutlookQueryVariables> = { name: "PayoutOutlook", text: "query PayoutOutlook {\n  payoutPreview {\n    payoutCount\n    total {\n      amount\n    }\n    held {\n      amount\n    }\n    later {\n      amount\n    }\n    carried {\n      amount\n    }\n    merchants {\n      merchant {\n        id\n        name {\n          forViewer\n        }\n      }\n      due {\n        amount\n      }\n      held {\n        amount\n      }\n      later {\n        amount\n      }\n    }\n  }\n  payoutRuns(first: 5, filter: {status: [SENT, FINISHED]}) {\n    nodes {\n      id\n      number\n      status\n      payoutCount\n      openPayoutCount\n      total {\n        amount\n      }\n    }\n  }\n}" };
export const issuedStatements: TypedOperation<IssuedStatementsQuery, IssuedStatementsQueryVariables> = { name: "IssuedStatements", text: "query IssuedStatements($merchantId: ID) {\n  statements(first: 12, filter: {merchantId: $merchantId}) {\n    nodes {\n      id\n      number\n      fromOn\n      closing {\n        amount\n      }\n      merchant {\n        id\n        name {\n          forViewer\n        }\n      }\n    }\n  }\n}" };
export const downloadStatement: TypedOperation<DownloadStatementMutation, DownloadStatementMutationVariables> = { name: "DownloadStatement", text: "mutation DownloadStatement($input: DownloadStatementInput!) {\n  downloadStatement(input: $input) {\n    file {\n      url\n    }\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const downloadBankFile: TypedOperation<DownloadBankFileMutation, DownloadBankFileMutationVariables> = { name: "DownloadBankFile", text: "mutation DownloadBankFile($input: DownloadBankFileInput!) {\n  downloadBankFile(input: $input) {\n    file {\n      url\n    }\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const callerByPhone: TypedOperation<CallerByPhoneQuery, CallerByPhoneQueryVariables> = { name: "CallerByPhone", text: "query CallerByPhone($phone: String!) {\n  accounts(first: 1, filter: {q: $phone}) {\n    nodes {\n      id\n      name\n      status\n      addresses(first: 20) {\n        nodes {\n          isDefault\n          regionCode\n          province\n          city\n          district\n        }\n      }\n    }\n  }\n}" };
export const phoneQuote: TypedOperation<PhoneQuoteQuery, PhoneQuoteQueryVariables> = { name: "PhoneQuote", text: "query PhoneQuote($input: CheckoutQuoteInput!) {\n  checkoutQuote(input: $input) {\n    parts {\n      merchant {\n        id\n        name {\n          zh\n          en\n        }\n      }\n      lines {\n        quantity\n        variant {\n          id\n          sku\n        }\n        unitPrice {\n          amount\n          currency\n        }\n      }\n      deliveryFee {\n        amount\n        currency\n      }\n      total {\n        amount\n        currency\n      }\n      promisedOn\n    }\n    total {\n      amount\n      currency\n    }\n    problems {\n      code\n      message\n      path\n      ... on OutOfStock {\n        available\n        requested\n      }\n    }\n  }\n}" };
export const ordersOfCheckout: TypedOperation<OrdersOfCheckoutQuery, OrdersOfCheckoutQueryVariables> = { name: "OrdersOfCheckout", text: "query OrdersOfCheckout($checkoutId: ID!) {\n  orders(first: 50, filter: {checkoutId: $checkoutId}) {\n    nodes {\n      id\n      number\n    }\n  }\n}" };
export const pickingQueue: TypedOperation<PickingQueueQuery, PickingQueueQueryVariables> = { name: "PickingQueue", text: "query PickingQueue($merchantId: ID) {\n  waitingOrders(merchantId: $merchantId) {\n    order {\n      id\n      number\n      flags\n      unitCount\n      merchantId\n      shipsWith {\n        id\n        number\n      }\n    }\n    batch {\n      id\n      number\n    }\n    shipBy\n    isMustGo\n    isSpecial\n    isReady\n  }\n}" };
export const pickingBatchAtHand: TypedOperation<PickingBatchAtHandQuery, PickingBatchAtHandQueryVariables> = { name: "PickingBatchAtHand", text: "query PickingBatchAtHand($id: ID!) {\n  pickingBatch(id: $id) {\n    id\n    number\n    status\n    merchantId\n    orderCount\n    openLineCount\n    unconfirmedCount\n    picker {\n      id\n      name\n    }\n    availableActions\n    orders(first: 100) {\n      nodes {\n        id\n        orderId\n        status\n        outReason\n        isSpecial\n        notesConfirmedAt\n        specialNotes\n        order {\n          id\n          number\n          shipsWith {\n            id\n            number\n          }\n        }\n        lines(first: 100) {\n          nodes {\n            id\n            sku\n            title {\n              forViewer\n            }\n            options {\n              name\n              value\n            }\n            quantity\n            pickedQuantity\n            shortQuantity\n          }\n        }\n      }\n    }\n  }\n}" };
export const printingHoursNow: TypedOperation<PrintingHoursNowQuery, PrintingHoursNowQueryVariables> = { name: "PrintingHoursNow", text: "query PrintingHoursNow($merchantId: ID!) {\n  printingHours(merchantId: $merchantId) {\n    cutOffAt\n    hereUntil\n    leftAt\n    isOpen\n  }\n}" };
export const makeBatch: TypedOperation<MakeBatchMutation, MakeBatchMutationVariables> = { name: "MakeBatch", text: "mutation MakeBatch($input: MakePickingBatchInput!) {\n  makePickingBatch(input: $input) {\n    pickingBatch {\n      id\n      number\n    }\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const startBatch: TypedOperation<StartBatchMutation, StartBatchMutationVariables> = { name: "StartBatch", text: "mutation StartBatch($input: PickingBatchActionInput!) {\n  startPickingBatch(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const finishBatch: TypedOperation<FinishBatchMutation, FinishBatchMutationVariables> = { name: "FinishBatch", text: "mutation FinishBatch($input: PickingBatchActionInput!) {\n  finishPickingBatch(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const confirmNotes: TypedOperation<ConfirmNotesMutation, ConfirmNotesMutationVariables> = { name: "ConfirmNotes", text: "mutation ConfirmNotes($input: ConfirmPickingNotesInput!) {\n  confirmPickingNotes(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const pickLines: TypedOperation<PickLinesMutation, PickLinesMutationVariables> = { name: "PickLines", text: "mutation PickLines($input: RecordPickInput!) {\n  recordPick(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const reportShort: TypedOperation<ReportShortMutation, ReportShortMutationVariables> = { name: "ReportShort", text: "mutation ReportShort($input: ReportShortPickInput!) {\n  reportShortPick(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const printList: TypedOperation<PrintListMutation, PrintListMutationVariables> = { name: "PrintList", text: "mutation PrintList($input: PrintPickingListInput!) {\n  printPickingList(input: $input) {\n    printout {\n      file {\n        url\n      }\n    }\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const printBatchWaybills: TypedOperation<PrintBatchWaybillsMutation, PrintBatchWaybillsMutationVariables> = { name: "PrintBatchWaybills", text: "mutation PrintBatchWaybills($input: PrintWaybillsInput!) {\n  printWaybills(input: $input) {\n    printout {\n      file {\n        url\n      }\n    }\n    results {\n      outcome\n      order {\n        id\n        number\n      }\n    }\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const shipBatch: TypedOperation<ShipBatchMutation, ShipBatchMutationVariables> = { name: "ShipBatch", text: "mutation ShipBatch($input: PickingBatchActionInput!) {\n  shipPickingBatch(input: $input) {\n    results {\n      outcome\n      order {\n        id\n        number\n      }\n    }\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const reviewCounts: TypedOperation<ReviewCountsQuery, ReviewCountsQueryVariables> = { name: "ReviewCounts", text: "query ReviewCounts($merchantId: ID) {\n  orderCounts(merchantId: $merchantId) {\n    states {\n      status\n      count\n      isExact\n    }\n    held {\n      count\n      isExact\n    }\n    late {\n      count\n      isExact\n    }\n  }\n}" };
export const viewsOfList: TypedOperation<ViewsOfListQuery, ViewsOfListQueryVariables> = { name: "ViewsOfList", text: "query ViewsOfList($list: String!) {\n  savedViews(list: $list) {\n    id\n    title\n    filter\n    sortField\n    isDescending\n    isShared\n    isMine\n  }\n}" };
export const keepView: TypedOperation<KeepViewMutation, KeepViewMutationVariables> = { name: "KeepView", text: "mutation KeepView($input: SaveViewInput!) {\n  saveView(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const dropView: TypedOperation<DropViewMutation, DropViewMutationVariables> = { name: "DropView", text: "mutation DropView($input: RemoveViewInput!) {\n  removeView(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const settings: TypedOperation<SettingsQuery, SettingsQueryVariables> = { name: "Settings", text: "query Settings {\n  settings {\n    ...SettingShown\n  }\n}\nfragment SettingShown on Setting {\n  key\n  kind\n  value\n  standard\n  least\n  most\n  means {\n    zh\n    en\n  }\n  changedAt\n  version\n}" };
export const changeSettings: TypedOperation<ChangeSettingsMutation, ChangeSettingsMutationVariables> = { name: "ChangeSettings", text: "mutation ChangeSettings($input: UpdateSettingsInput!) {\n  updateSettings(input: $input) {\n    settings {\n      ...SettingShown\n    }\n    errors {\n      code\n      message\n      path\n    }\n  }\n}\nfragment SettingShown on Setting {\n  key\n  kind\n  value\n  standard\n  least\n  most\n  means {\n    zh\n    en\n  }\n  changedAt\n  version\n}" };
export const trackerLogs: TypedOperation<TrackerLogsQuery, TrackerLogsQueryVariables> = { name: "TrackerLogs", text: "query TrackerLogs {\n  trackerDays {\n    account {\n      id\n      name\n    }\n    missingCount\n  }\n}" };
export const viewer: TypedOperation<ViewerQuery, ViewerQueryVariables> = { name: "Viewer", text: "query Viewer {\n  viewer {\n    account {\n      id\n      name\n    }\n    isStaff\n    permissions\n    merchants {\n      merchantId\n    }\n  }\n}" };
export const market: TypedOperation<MarketQuery, MarketQueryVariables> = { name: "Market", text: "query Market {\n  market {\n    currency\n  }\n}" };
export const signIn: TypedOperation<SignInMutation, SignInMutationVariables> = { name: "SignIn", text: "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const signOut: TypedOperation<SignOutMutation, SignOutMutationVariables> = { name: "SignOut", text: "mutation SignOut($input: SignOutInput!) {\n  signOut(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const stepUp: TypedOperation<StepUpMutation, StepUpMutationVariables> = { name: "StepUp", text: "mutation StepUp($input: StepUpInput!) {\n  stepUp(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const requestUpload: TypedOperation<RequestUploadMutation, RequestUploadMutationVariables> = { name: "RequestUpload", text: "mutation RequestUpload($input: RequestUploadInput!) {\n  requestUpload(input: $input) {\n    file {\n      id\n    }\n    uploadUrl\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const acceptInvitation: TypedOperation<AcceptInvitationMutation, AcceptInvitationMutationVariables> = { name: "AcceptInvitation", text: "mutation AcceptInvitation($input: AnswerInvitationInput!) {\n  acceptInvitation(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const declineInvitation: TypedOperation<DeclineInvitationMutation, DeclineInvitationMutationVariables> = { name: "DeclineInvitation", text: "mutation DeclineInvitation($input: AnswerInvitationInput!) {\n  declineInvitation(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const messagePreview: TypedOperation<MessagePreviewQuery, MessagePreviewQueryVariables> = { name: "MessagePreview", text: "query MessagePreview($input: MessagePreviewInput!) {\n  messagePreview(input: $input) {\n    subject {\n      zh\n      en\n    }\n    body {\n      zh\n      en\n    }\n  }\n}" };