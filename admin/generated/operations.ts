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
  /** A chargeback that is not decided took this money; it is not refunded beside it. Wait for the gateway’s decision. */
  | 'CHARGEBACK_OPEN'
  /** This was refunded before; it is never refunded twice. */
  | 'ALREADY_REFUNDED'
  /** The amount that arrived is not the amount that was announced. */
  | 'AMOUNT_DIFFERS'
  /** This line of the bank’s statement was booked already. */
  | 'BANK_REFERENCE_USED'
  /** This market takes no bank transfers for orders. */
  | 'BANK_TRANSFER_UNAVAILABLE'
  /** A bank transfer for this checkout is awaited already. */
  | 'BANK_TRANSFER_OPEN'
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
  /** The file is no statement of this bank’s layout, or lines of it are malformed; the message tells which. */
  | 'STATEMENT_UNREADABLE'
  /** Another layout of a bank has this name. */
  | 'PROFILE_NAME_TAKEN'
  /** Nobody approves a booking they proposed, nor one that pays themselves or their shop. */
  | 'OWN_RESOLUTION'
  /** Money is missing or too much: it has to be booked somewhere, an explanation does not do. */
  | 'AMOUNTS_DIFFER'
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
  /** The last day of the document is over. */
  | 'DOCUMENT_EXPIRED'
  /** Documents of the shop were not judged yet, or are missing. */
  | 'DOCUMENTS_OPEN'
  /** The business licence is asked for from every shop. */
  | 'KIND_BUILT_IN'
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
  /** More than your role may give as a coupon; ask somebody whose limit is higher. */
  | 'COUPON_TOO_HIGH'
  /** Nobody gives a coupon to themselves, nor decides on one they gave or would get. */
  | 'OWN_COUPON'
  /** This coupon was used already. */
  | 'COUPON_USED'
  /** This coupon cannot be used: it lapsed, was taken back, or waits for its approval. */
  | 'COUPON_NOT_VALID'
  /** Nothing is bought that this coupon counts for. */
  | 'COUPON_OUT_OF_SCOPE'
  /** The goods this coupon counts for come to less than its minimum. */
  | 'COUPON_BELOW_MINIMUM'
  /** A checkout takes one coupon of the whole market and one for each shop. */
  | 'COUPONS_DO_NOT_ADD_UP'
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
  /** This cannot be paid in cash at the door; the message tells why. */
  | 'CASH_UNAVAILABLE'
  /** An order that is paid in cash at the door may cost less only. */
  | 'CASH_TOO_MUCH'
  /** Too many orders of this buyer were not taken at the door lately. */
  | 'CASH_BARRED'
  /** What is paid at the door leaves in one parcel, brought by a courier of the market. */
  | 'CASH_SHIPS_WHOLE'
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
  /** The account is no courier of the shop or of the platform; what is paid at the door is brought by the platform’s. */
  | 'NO_COURIER'
  /** There is cash to hand in, or to settle. */
  | 'CASH_HELD'
  /** What was collected in cash is entered exactly as the task says. */
  | 'COLLECT_EXACTLY'
  /** A delivery is proven by the buyer’s code or a picture. */
  | 'PROOF_REQUIRED'
  /** This is not the code that the buyer was given. */
  | 'WRONG_DELIVERY_CODE'
  /** This number of a dispute is recorded with another payment, order or amount. */
  | 'DISPUTE_NUMBER_USED'
  /** More than came by this payment and was not refunded or taken back yet. */
  | 'CHARGEBACK_TOO_HIGH'
  /** This reason needs a picture. */
  | 'EVIDENCE_REQUIRED'
  /** This kind of return does not answer this reason here. */
  | 'KIND_NOT_OFFERED'
  /** Another return came back in a parcel with this number. */
  | 'TRACKING_NUMBER_USED'
  /** Goods are exchanged for a variant of the same product that costs no more. */
  | 'VARIANT_DEARER'
  /** More than these units paid. */
  | 'REFUND_TOO_HIGH'
  /** The six built-in reasons are always there. */
  | 'REASON_BUILT_IN'
  /** Another reason has this code. */
  | 'REASON_CODE_TAKEN'
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
  /** The shares of the parties are whole per cents, each party once, and add up to 100. */
  | 'SHARES_NOT_WHOLE'
  /** The buyer is paid already: its own share cannot be changed any more. */
  | 'BUYER_PAID_ALREADY'
  /** No merchant is concerned, so none can be responsible. */
  | 'NO_MERCHANT'
  /** No service outlet takes repairs now. */
  | 'NO_OUTLET'
  /** The outlet has not so many of a part. */
  | 'PARTS_SHORT'
  /** Another part has this SKU. */
  | 'PART_SKU_TAKEN'
  /** Repair orders are not over. */
  | 'REPAIRS_OPEN'
  /** A fee is checked by two different people. */
  | 'OWN_CHECK'
  /** No checked fee of this outlet waits to be paid. */
  | 'NOTHING_TO_SETTLE'
  /** The account has no role that works on tasks. */
  | 'NOT_A_TASK_WORKER'
  /** This line of the order has its review; change that one. */
  | 'ALREADY_REVIEWED'
  /** What has not arrived is not reviewed yet. */
  | 'NOT_DELIVERED'
  /** The time in which one may review, or follow up, is over. */
  | 'REVIEW_TIME_OVER'
  /** Gifts, replacements and goods of one’s own shop are not reviewed. */
  | 'NOT_REVIEWABLE'
  /** You have reported this review; staff look at it. */
  | 'ALREADY_REPORTED'
  /** Its author gave no phone number. */
  | 'NO_PHONE'
  /** Customers are not called now; the message tells from when on. */
  | 'NOT_CALLING_TIME'
  /** More than the caps a review or a buyer leave; the message tells how much can be given. */
  | 'COMPENSATION_TOO_HIGH'
  /** Nothing is given because of a review that staff have hidden. */
  | 'REVIEW_HIDDEN'
  /** Whoever worked on its case at the bad-review desk does not hide a review. */
  | 'OWN_BAD_REVIEW'
  /** This line is questioned and not answered yet. */
  | 'ALREADY_QUESTIONED'
  /** You are no agent of the complaint desk. */
  | 'NOT_AT_DESK'
  /** You are away from the complaint desk; come back first. */
  | 'AWAY'
  /** No complaint waits that suits you. */
  | 'NOTHING_WAITS'
  /** You have as much open as you can carry. */
  | 'AT_CAPACITY'
  /** There is one already. */
  | 'ALREADY_SET'
  /** The account has no role that handles complaints. */
  | 'NOT_A_HANDLER'
  /** More than is left for one complaint. */
  | 'REMEDY_TOO_HIGH'
  /** Required steps of the procedure are neither taken nor left out; the message names them. */
  | 'STEPS_OPEN'
  /** Somebody else decides about a fine of one’s own, or on one’s own shop. */
  | 'OWN_FINE'
  /** Complaints are not resolved. */
  | 'COMPLAINTS_OPEN'
  /** The text has a phrase that must not be said; nothing was sent. */
  | 'FORBIDDEN_PHRASE'
  /** Another quick reply has this shortcut. */
  | 'SHORTCUT_TAKEN'
  /** This phrase is on the list already. */
  | 'PHRASE_LISTED'
  /** The text has a variable in braces that was not filled; nothing was sent. */
  | 'VARIABLE_LEFT'
  /** The account has no role that works at the tracking desk. */
  | 'NOT_A_TRACKER'
  /** Customers rest now; nobody is called until the rest is over. */
  | 'REST_HOURS'
  /** The selection reaches no customer who may be called. */
  | 'NOBODY_SELECTED'
  /** The selection reaches more customers than one round takes. */
  | 'TOO_MANY_CUSTOMERS'
  /** No agent is there to share the visits out among. */
  | 'NOBODY_TO_CALL'
  /** Another round of the survey is planned or open in that time. */
  | 'SURVEYS_OVERLAP'
  /** You have answered this survey; an answer is given once. */
  | 'SURVEY_ANSWERED';

/** Whether an account may act. */
export type AccountStatus =
  /** May sign in and act. Leads on: CLOSE → CLOSED, BLOCK → BLOCKED. */
  | 'ACTIVE'
  /** Blocked by staff: signed out everywhere, cannot sign in; orders under way go on. Leads on: UNBLOCK → ACTIVE. */
  | 'BLOCKED'
  /** Closed by its owner; personal data are gone, orders and ledger stay. */
  | 'CLOSED';

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
  /** See and record chargebacks, and note the evidence that was sent. */
  | 'CHARGEBACKS_HANDLE'
  /** See ledger accounts, transfers and entries. */
  | 'LEDGER_READ'
  /** See bills, bank statements and how they differ from the ledger. */
  | 'RECONCILIATION_READ'
  /** Import bank statements, look into differences and book them. */
  | 'RECONCILIATION_RESOLVE'
  /** Approve bookings of differences above the limit, proposed by somebody else. */
  | 'RECONCILIATION_APPROVE'
  /** See slips of money paid out by hand. */
  | 'SLIPS_READ'
  /** Ask for money to be paid out by hand, within the limit of one’s role. */
  | 'SLIPS_WRITE'
  /** Approve slips above the limit, written by somebody else, or turn slips down. */
  | 'SLIPS_APPROVE'
  /** Pay slips written by somebody else. */
  | 'SLIPS_PAY'
  /** Count the cash that couriers hand in, and write off what was short. */
  | 'CASH_COUNT'
  /** See goodwill coupons: one’s own, those for one’s shop alone, all as staff. */
  | 'COUPONS_READ'
  /** Give goodwill coupons, within the limit of one’s role. */
  | 'COUPONS_ISSUE'
  /** Approve goodwill coupons above the limit, given by somebody else, turn them down or take them back. */
  | 'COUPONS_APPROVE'
  /** See returns. */
  | 'RETURNS_READ'
  /** Apply for a return, send goods back, withdraw or appeal. */
  | 'RETURNS_APPLY'
  /** Answer a return for the merchant and inspect what came back. */
  | 'RETURNS_ANSWER'
  /** Decide a return for the platform; the decision binds. */
  | 'RETURNS_DECIDE'
  /** Work through the playbook of a return. */
  | 'RETURNS_WORK'
  /** Keep the reasons for returns and their playbooks. */
  | 'RETURNS_LEAD'
  /** Run repairs: orders, outlets, parts, and the fees of outlets, which two people check. */
  | 'REPAIRS_WORK'
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
  /** Answer, for the shop, what is asked about a complaint against it, and appeal its result. */
  | 'COMPLAINTS_DEFEND'
  /** See hidden reviews: one’s own, those of one’s shop, all as staff; and who wrote which: one’s own, all as staff. */
  | 'PRODUCT_REVIEWS_READ'
  /** Review what one bought, change the review and follow it up. */
  | 'PRODUCT_REVIEWS_WRITE'
  /** Reply to reviews for the shop. */
  | 'PRODUCT_REVIEWS_REPLY'
  /** Hide and show reviews, and decide on those that were reported. */
  | 'PRODUCT_REVIEWS_MODERATE'
  /** See the cases of the bad-review desk. */
  | 'BAD_REVIEWS_READ'
  /** Work at the bad-review desk: contact authors, note answers, ask for compensation, close. */
  | 'BAD_REVIEWS_WORK'
  /** See quick replies and phrases that must not be said. */
  | 'PHRASES_READ'
  /** Keep quick replies and phrases that must not be said. */
  | 'PHRASES_WRITE'
  /** See tasks and dispatch orders. */
  | 'TASKS_READ'
  /** Open, take and do tasks and dispatch orders, and call customers back. */
  | 'TASKS_WORK'
  /** Put somebody in charge of tasks, and cancel them. */
  | 'TASKS_LEAD'
  /** See inquiries and suggestions. */
  | 'INQUIRIES_READ'
  /** Ask or propose something, and ask again; staff: write down what somebody asked. */
  | 'INQUIRIES_ASK'
  /** Take and answer inquiries, and record the changes they led to. */
  | 'INQUIRIES_WORK'
  /** Keep the topics of inquiries. */
  | 'INQUIRIES_LEAD'
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
  /** See figures of returns and quality: of one’s own shops, or of all. */
  | 'REPORTS_READ'
  /** See the monthly reports of complaints. */
  | 'COMPLAINT_REPORTS_READ'
  /** Name the corrective action for a product of which too much comes back. */
  | 'QUALITY_ANSWER'
  /** Close quality alerts whose corrective action was taken. */
  | 'QUALITY_CLOSE'
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
  | 'DELIVERY_PROOF'
  /** What proves a slip: private, read by whoever wrote the slip and by those who approve and pay slips (F7). */
  | 'SLIP_EVIDENCE'
  /** Picture in a review: public (C7). */
  | 'REVIEW_PICTURE';

/** How a message reaches somebody (M1). */
export type MessageChannel =
  /** A text message to the phone. */
  | 'SMS'
  /** An e-mail. */
  | 'EMAIL'
  /** Among one’s messages in the front ends. */
  | 'IN_APP';

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
  /** `platform:compensation:#`: Minus what the market paid out by slips 清单 and bears of after-sale costs by verdicts. May be below zero. */
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
  /** Who is responsible for a return or complaint bears what it cost (G4). */
  | 'VERDICT'
  /** What a superseded verdict had booked was undone. */
  | 'VERDICT_REVERSED'
  /** A buyer paid a repair from the wallet (G8). */
  | 'REPAIR_PAID'
  /** A repair that did not come about was paid back. */
  | 'REPAIR_PAID_BACK'
  /** A gateway passed on to the bank account what lay with it. */
  | 'GATEWAY_SETTLED'
  /** A gateway or bank charged for its service. */
  | 'GATEWAY_CHARGED'
  /** A difference found by reconciliation was resolved by a posting. */
  | 'DIFFERENCE_RESOLVED';

/** Where a payment stands; its tenders and their allocations have the same states. */
export type PaymentStatus =
  /** Waits for the buyer’s money. Leads on: CAPTURE → CAPTURED, AGREE → TO_COLLECT, CANCEL → CANCELLED. */
  | 'PENDING'
  /** Agreed to be paid in cash at the door; nothing is here yet. Leads on: COLLECT → CAPTURED, CANCEL → CANCELLED. */
  | 'TO_COLLECT'
  /** The money is here; what was paid for an order is held until the order completes. */
  | 'CAPTURED'
  /** Was never paid and cannot be paid any more. */
  | 'CANCELLED';

/** Through whom money comes in from outside. */
export type GatewayName =
  /** Alipay 支付宝: page, wap, app and QR code. */
  | 'ALIPAY'
  /** Online banking 网银: a page that leads to the buyer’s bank. */
  | 'ONLINE_BANK';

/** How a buyer gets to a gateway. */
export type PayWay =
  /** A page for a computer: open `pageUrl`. */
  | 'PAGE'
  /** A page for a telephone’s browser: open `pageUrl`. */
  | 'WAP'
  /** From within an app: hand `orderString` to the gateway’s own kit. */
  | 'APP'
  /** A code to scan: show `qrCode` as a picture. */
  | 'QR';

/** Where one try to pay through a gateway stands. */
export type PaymentAttemptStatus =
  /** Is written down here; the gateway is being asked. Leads on: OPEN → OPEN, CAPTURE → CAPTURED, RETURN → RETURNED, CLOSE → CLOSED, FAIL → FAILED. */
  | 'OPENING'
  /** The buyer can pay it until it expires; the gateway is asked again and again what became of it. Leads on: CAPTURE → CAPTURED, RETURN → RETURNED, CLOSE → CLOSED. */
  | 'OPEN'
  /** The money is here and has paid the orders. */
  | 'CAPTURED'
  /** Money came that could not pay anything any more; it goes back whole. */
  | 'RETURNED'
  /** Nobody paid it, and nobody can any more. Leads on: CAPTURE → CAPTURED, RETURN → RETURNED. */
  | 'CLOSED'
  /** The gateway did not open it; its error tells why. Leads on: CAPTURE → CAPTURED, RETURN → RETURNED. */
  | 'FAILED';

/** What came of a notification. */
export type NotificationVerdict =
  /** It told of money first, and the orders were paid. */
  | 'TAKEN'
  /** The money was known already. */
  | 'REPEATED'
  /** It told of no money. */
  | 'NOTED'
  /** Its money could not pay anything any more and goes back. */
  | 'RETURNED'
  /** Its attempt is not known here yet; it is looked at again. */
  | 'PARKED'
  /** Its attempt was not known here within a day. */
  | 'UNKNOWN'
  /** It told another amount than asked for; nothing happened. */
  | 'WRONG_AMOUNT'
  /** It is about somebody else’s app; nothing happened. */
  | 'OTHER_APP'
  /** The gateway did not sign it as it is; nothing happened. */
  | 'FORGED'
  /** It makes no sense; nothing happened. */
  | 'MALFORMED';

/** Where money that goes back through a gateway stands. */
export type GatewayRefundStatus =
  /** The gateway is asked for it, again and again under the same number, until it answers. Leads on: SEND → SENT, REFUSE → REFUSED. */
  | 'ON_THE_WAY'
  /** The gateway carried it out: the buyer has it where it came from. */
  | 'SENT'
  /** The gateway will not carry it out; finance tries again or puts it into the wallet. Leads on: RETRY → ON_THE_WAY, REDIRECT → REDIRECTED. */
  | 'REFUSED'
  /** It went into the buyer’s wallet instead. */
  | 'REDIRECTED';

/** Where an order stands (E3). Only listed transitions happen, each recorded with actor, time and cause. */
export type OrderStatus =
  /** Placed; stock is set aside, payment is awaited. Reminded once, cancelled after 24 hours unless the market’s settings say otherwise. Leads on: PAY → PAID, PAY_ON_DELIVERY → PAID, CANCEL → CANCELLED. */
  | 'PENDING_PAYMENT'
  /** Paid, or to be paid in cash at the door; waits for review of goods, address, invoice and notes, by a setting four hours. Nothing happens by itself then: it is late. Leads on: REVIEW → REVIEWED, CANCEL → CANCELLED. */
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

/** Where a parcel is. */
export type ShipmentStatus =
  /** It left the shop; nothing was heard of it since. */
  | 'SHIPPED'
  /** On its way. */
  | 'IN_TRANSIT'
  /** A courier is on the way to the recipient with it. */
  | 'OUT_FOR_DELIVERY'
  /** It could not be handed over; it is tried again. */
  | 'FAILED'
  /** Arrived. */
  | 'DELIVERED'
  /** On its way back to the shop, which confirms when it is there (`takeParcelBack`). */
  | 'RETURNING'
  /** Back at the shop, undelivered; stock and money went back. */
  | 'RETURNED';

/** What happened to a parcel. */
export type TrackingStatus =
  /** The carrier took it over. */
  | 'PICKED_UP'
  /** It went on. */
  | 'IN_TRANSIT'
  /** A courier has it and is on the way. */
  | 'OUT_FOR_DELIVERY'
  /** It arrived. */
  | 'DELIVERED'
  /** It could not be handed over; the carrier tries again. */
  | 'FAILED'
  /** It goes back to the shop. */
  | 'RETURNING';

/** Whose fault it was; who bears the cost follows from it (G4, H3). */
export type ResponsibleParty =
  /** The merchant. */
  | 'MERCHANT'
  /** The courier. */
  | 'COURIER'
  /** The warehouse. */
  | 'WAREHOUSE'
  /** The platform. */
  | 'PLATFORM'
  /** A service agent. */
  | 'AGENT'
  /** The buyer. */
  | 'BUYER';

/** What an after-sale costs (G4). */
export type CostKind =
  /** 货款: what was refunded for goods. */
  | 'GOODS'
  /** 发货运费: the delivery fee that was refunded with them. */
  | 'OUTBOUND_FREIGHT'
  /** 退货运费: what the way back cost. */
  | 'RETURN_FREIGHT'
  /** 补偿: what was given to the buyer besides. */
  | 'COMPENSATION'
  /** 维修费: what an outlet got for a repair under warranty. */
  | 'REPAIR';

/** Where a complaint stands in the closed loop 闭环 (H3). */
export type ComplaintStatus =
  /** In the register; waits for somebody to be put in charge. Leads on: MERGE → MERGED. */
  | 'REGISTERED'
  /** Somebody is in charge and has not begun. Leads on: INVESTIGATE → INVESTIGATING, MERGE → MERGED. */
  | 'ASSIGNED'
  /** Being looked into. Leads on: PROPOSE → PROPOSED, RESOLVE → RESOLVED, MERGE → MERGED. */
  | 'INVESTIGATING'
  /** A remedy was proposed; the customer answers, and the clocks stand still. Leads on: INVESTIGATE → INVESTIGATING, ACCEPT → ACCEPTED, REJECT → REJECTED, MERGE → MERGED. */
  | 'PROPOSED'
  /** The customer accepts the remedy. Leads on: RESOLVE → RESOLVED, MERGE → MERGED. */
  | 'ACCEPTED'
  /** The customer does not accept the remedy; another is looked for. Leads on: INVESTIGATE → INVESTIGATING, PROPOSE → PROPOSED, MERGE → MERGED. */
  | 'REJECTED'
  /** Done, with cause, responsible party and resolution; waits for the follow-up 回访. Leads on: FOLLOW_UP → FOLLOWED_UP, REOPEN → REGISTERED, EVALUATE → FOLLOWED_UP. */
  | 'RESOLVED'
  /** The customer was asked how it went, by somebody other than the handler, or could not be reached. Leads on: ARCHIVE → ARCHIVED, REOPEN → REGISTERED. */
  | 'FOLLOWED_UP'
  /** Closed for good, with everything that belongs to it. Leads on: REOPEN → REGISTERED. */
  | 'ARCHIVED'
  /** About the same matter as an earlier case, which goes on for both. Leads on: REOPEN → REGISTERED. */
  | 'MERGED';

/** How bad it is; sets the time to resolve it (H4). */
export type ComplaintSeverity =
  /** A trifle: by the standard targets, answered within 8 and resolved within 48 working hours. */
  | 'LOW'
  /** The usual case: answered within 4 and resolved within 24 working hours. */
  | 'NORMAL'
  /** Serious: answered within 1 and resolved within 12 working hours. */
  | 'HIGH'
  /** At once: answered within 15 minutes and resolved within 4 working hours. */
  | 'URGENT';

/** What a complaint is about (H2). */
export type ComplaintCategory =
  /** The goods. */
  | 'GOODS'
  /** The delivery. */
  | 'DELIVERY'
  /** How somebody was treated. */
  | 'SERVICE'
  /** Money. */
  | 'PAYMENT'
  /** The platform itself. */
  | 'PLATFORM'
  /** Something else. */
  | 'OTHER';

/** The five dimensions of service quality, SERVQUAL (H2). */
export type QualityDimension =
  /** 有形度: what one sees and holds. */
  | 'TANGIBLES'
  /** 同理度: care for the single customer. */
  | 'EMPATHY'
  /** 专业度: knowledge and courtesy. */
  | 'ASSURANCE'
  /** 反应度: help, promptly. */
  | 'RESPONSIVENESS'
  /** 信赖度: what was promised, as promised. */
  | 'RELIABILITY';

/** How a complaint reached us (H1). */
export type ComplaintChannel =
  /** Through a front end. */
  | 'WEB'
  /** By phone. */
  | 'PHONE'
  /** In a conversation. */
  | 'CHAT'
  /** By e-mail. */
  | 'EMAIL'
  /** Out of a bad review. */
  | 'REVIEW';

/** What can be done with a complaint. */
export type ComplaintAction =
  /** Set category, severity and dimension. */
  | 'CLASSIFY'
  /** Put somebody in charge. */
  | 'ASSIGN'
  /** Hand the customer over, with reason and note. */
  | 'HAND_OVER'
  /** Pass it one level up. */
  | 'ESCALATE'
  /** Begin to look into it. */
  | 'INVESTIGATE'
  /** Propose a remedy. */
  | 'PROPOSE'
  /** Accept the remedy, as the customer. */
  | 'ACCEPT'
  /** Not accept the remedy, as the customer. */
  | 'REJECT'
  /** Resolve it. */
  | 'RESOLVE'
  /** Ask the customer how it went. */
  | 'FOLLOW_UP'
  /** Archive it. */
  | 'ARCHIVE'
  /** Open it again. */
  | 'REOPEN'
  /** Write on it, as the desk. */
  | 'SAY'
  /** Write on it, as the customer. */
  | 'ANSWER'
  /** Judge the result, as the customer. */
  | 'EVALUATE'
  /** Say that another case is about the same matter. */
  | 'LINK'
  /** Say that another case is about a different matter. */
  | 'KEEP_APART'
  /** Make one case of it and another about the same matter. */
  | 'MERGE'
  /** Open a task or dispatch order. */
  | 'OPEN_TASK'
  /** Say sorry to the customer. */
  | 'APOLOGIZE'
  /** Give the customer a coupon. */
  | 'GIVE_COUPON'
  /** Have the customer paid by a slip. */
  | 'PAY_CASH'
  /** Open a return. */
  | 'OPEN_RETURN'
  /** Fine the merchant. */
  | 'FINE'
  /** Ask the merchant. */
  | 'HEAR'
  /** Answer, as the merchant. */
  | 'ANSWER_HEARING'
  /** Appeal the result, as the merchant. */
  | 'APPEAL'
  /** Decide the merchant’s appeal. */
  | 'DECIDE_APPEAL';

/** What a case is classed by (H2). */
export type ClassificationFacet =
  /** What it is about. */
  | 'CATEGORY'
  /** How bad it is. */
  | 'SEVERITY'
  /** Which dimension of service quality failed. */
  | 'DIMENSION';

/** Who reads a message of a case. Staff read every one. */
export type ComplaintAudience =
  /** The customer, and the merchant the case is about. */
  | 'CUSTOMER'
  /** The merchant alone: what it is asked, and what it answers. */
  | 'MERCHANT'
  /** Nobody outside: a note of the desk. */
  | 'INTERNAL';

/** Which side wrote a message of a case. */
export type ComplaintSide =
  /** Whoever complains. */
  | 'CUSTOMER'
  /** The platform’s staff. */
  | 'STAFF'
  /** The merchant the case is about. */
  | 'MERCHANT';

/** How an attempt to follow up went (H6). */
export type FollowUpResult =
  /** The customer was asked and gave a score. */
  | 'REACHED'
  /** Nobody answered. */
  | 'NO_ANSWER'
  /** The customer asked for another time. */
  | 'CALL_LATER'
  /** The customer does not want to be asked. */
  | 'REFUSED';

/** Where a slip stands (F7). */
export type SlipStatus =
  /** Above the limit: a second person has to approve it. Leads on: APPROVE → TO_PAY, REJECT → REJECTED, WITHDRAW → WITHDRAWN. */
  | 'TO_APPROVE'
  /** With finance, to be paid. Leads on: REJECT → REJECTED, PAY → PAID, WITHDRAW → WITHDRAWN. */
  | 'TO_PAY'
  /** Paid and booked. Leads on: RETURN → RETURNED. */
  | 'PAID'
  /** Turned down, with a reason; nothing was booked. */
  | 'REJECTED'
  /** Taken back by whoever wrote it; nothing was booked. */
  | 'WITHDRAWN'
  /** The bank sent the money back; the booking was undone by another. */
  | 'RETURNED';

/** What inspection finds of units that came back (G5). */
export type InspectionVerdict =
  /** Fit to be sold again: put back into stock. */
  | 'RESALEABLE'
  /** Came back, cannot be sold: scrapped. */
  | 'DEFECTIVE'
  /** Did not come back: left out, which the buyer may appeal. */
  | 'MISSING'
  /** Something else came back: left out, which the buyer may appeal. */
  | 'NOT_OURS';

/** What is done in a step of a playbook (G2). Most tick themselves when it was done with the return. */
export type PlaybookStepKind =
  /** 致歉: somebody apologises; ticked by hand. */
  | 'APOLOGY'
  /** 核查记录: somebody looks at the records; ticked by hand. */
  | 'RECORD_CHECK'
  /** 补偿: ticks itself when a slip or coupon compensates. */
  | 'COMPENSATION'
  /** 优惠券: ticks itself when a goodwill coupon is given because of the return. */
  | 'COUPON'
  /** 换货补发: ticks itself when another order is made for it. */
  | 'REPLACEMENT'
  /** 退回: ticks itself when the goods are asked back. */
  | 'GOODS_BACK'
  /** 退款: ticks itself when money was paid back. */
  | 'REFUND'
  /** 维修: ticks itself when the goods go into repair. */
  | 'REPAIR'
  /** 责任判定: ticks itself when somebody says who is responsible. */
  | 'VERDICT'
  /** Something else; ticked by hand. */
  | 'OTHER';

/** What became of a step of a playbook (G2, H3). */
export type PlaybookStepStatus =
  /** Not taken yet. Leads on: TAKE → TAKEN, LEAVE_OUT → SKIPPED. */
  | 'OPEN'
  /** Taken, by hand or by what was done. Leads on: REOPEN → OPEN. */
  | 'TAKEN'
  /** Left out, with the reason. Leads on: REOPEN → OPEN. */
  | 'SKIPPED';

/** What can be done with a step of a playbook. */
export type PlaybookStepAction =
  /** Tick it. */
  | 'TAKE'
  /** Leave it out, with the reason. */
  | 'LEAVE_OUT'
  /** Open it again; not where what was done ticked it. */
  | 'REOPEN';

/** Which of the market’s own records a return is judged by (G2). */
export type ReturnRecordKind =
  /** 包裹记录: what was packed, of goods that are missing. */
  | 'PARCEL'
  /** 物流记录: when it was where, of goods that came late. */
  | 'TRACKING';

/** Where a return stands (G3); every waiting state has a clock and a default. */
export type ReturnStatus =
  /** The merchant has 48 hours to answer; silence accepts. Every kind has it. */
  | 'REQUESTED'
  /** Accepted; the buyer has 7 days to send the goods back, or the return is closed. In RETURN_REFUND, EXCHANGE, REPAIR. */
  | 'AWAITING_GOODS'
  /** On its way back; the merchant has 7 days to inspect, or the goods count as fine. In RETURN_REFUND, EXCHANGE, REPAIR. */
  | 'SENT_BACK'
  /** Inspection left units out; the buyer has 7 days to appeal against that, or the return goes on with the others. Money for those is paid already. In RETURN_REFUND, EXCHANGE, REPAIR. */
  | 'PARTLY_ACCEPTED'
  /** The merchant said no; the buyer has 7 days to appeal, once, or the return is closed. Every kind has it. */
  | 'REJECTED'
  /** The platform decides within 72 hours, and its decision binds; silence gives the buyer what was asked for. Every kind has it. */
  | 'APPEALED'
  /** Another order at no price is under way; what has not left the shop after 7 days is paid back instead. In EXCHANGE, REPAIR, RESEND. */
  | 'REPLACING'
  /** The replacement has left the shop; it counts as arrived after 15 days, unless the buyer appeals. In EXCHANGE, REPAIR, RESEND. */
  | 'REPLACEMENT_SENT'
  /** There is no replacement: the buyer waits for another try or takes the money, which silence of 3 days does. In EXCHANGE, REPAIR, RESEND. */
  | 'REPLACEMENT_FAILED'
  /** Being repaired; what cannot be repaired, or is not sent back after 15 days, is paid back instead. In REPAIR. */
  | 'IN_REPAIR'
  /** Repaired and on its way to the buyer; it counts as arrived after 15 days, unless the buyer appeals. In REPAIR. */
  | 'REPAIR_SENT'
  /** Compensation is due: service gives it by slip or coupon within 72 hours, or the order pays it back. In COMPENSATION. */
  | 'COMPENSATING'
  /** A slip is with finance, or a coupon with a second person; ends when it is paid or approved, is due again when it is turned down. Asked after every 3 days. In COMPENSATION. */
  | 'WITH_FINANCE'
  /** Paid back. Every kind has it. */
  | 'REFUNDED'
  /** Replaced by another order. In EXCHANGE, REPAIR, RESEND. */
  | 'REPLACED'
  /** Repaired and back with the buyer. In REPAIR. */
  | 'REPAIRED'
  /** Compensated in money or by a coupon. In COMPENSATION. */
  | 'COMPENSATED'
  /** Ended without anything. Every kind has it. */
  | 'CLOSED';

/** How two cases belong together. */
export type ComplaintLinkKind =
  /** They may be about the same matter. */
  | 'SUGGESTED'
  /** They are about the same matter. */
  | 'DUPLICATE'
  /** They are about different matters. */
  | 'APART';

/** What is done in a step of a procedure (H3). Most tick themselves when it was done with the case. */
export type CaseStepKind =
  /** 首次答复: ticks itself at the first answer to the customer. */
  | 'FIRST_ANSWER'
  /** 分类: ticks itself when the class is confirmed. */
  | 'CLASSIFICATION'
  /** 调查: ticks itself when somebody begins to look into it. */
  | 'INVESTIGATION'
  /** 核查记录: somebody looks at the records; ticked by hand. */
  | 'RECORD_CHECK'
  /** 致电: somebody calls; ticked by hand. */
  | 'CALL'
  /** 听取商家: ticks itself when the merchant answered, or was silent in time. */
  | 'HEARING'
  /** 提出方案: ticks itself when a remedy is proposed. */
  | 'PROPOSAL'
  /** 补救: ticks itself with every apology, coupon, payment or return. */
  | 'REMEDY'
  /** 解决: ticks itself when the case is resolved. */
  | 'RESOLUTION'
  /** 回访: ticks itself when the customer was asked, or judged. */
  | 'FOLLOW_UP'
  /** Something else; ticked by hand. */
  | 'OTHER';

/** What a step of a procedure has to be taken or left out before (H3). */
export type ComplaintProcedureGate =
  /** The case is not resolved while it is open. */
  | 'RESOLVE'
  /** The case is not archived while it is open. */
  | 'ARCHIVE';

/** What was done because of a complaint (H5). */
export type RemedyKind =
  /** The customer was told that we are sorry. */
  | 'APOLOGY'
  /** A coupon for the customer. */
  | 'COUPON'
  /** Money for the customer, by a slip. */
  | 'CASH'
  /** A return, exchange or repair. */
  | 'RETURN'
  /** A fine on the merchant; not told to the customer. */
  | 'FINE';

/** How far a remedy is, whatever its kind. */
export type RemedyState =
  /** It waits for an approval, a payment, or goods. */
  | 'WAITING'
  /** Whoever it is for has it. */
  | 'DONE'
  /** Turned down, taken back, lapsed or given back. */
  | 'VOID';

/** Where a quality alert stands (G7). */
export type QualityAlertStatus =
  /** Raised; the merchant has to name a corrective action in time, or operations are told. Leads on: ACKNOWLEDGE → ACKNOWLEDGED. */
  | 'OPEN'
  /** A corrective action is named, with the day by which it is done; after it operations are told. Leads on: CLOSE → CLOSED. */
  | 'ACKNOWLEDGED'
  /** Operations have seen that the corrective action was taken. */
  | 'CLOSED';

/** How far a comparison is (F6). */
export type ReconciliationRunStatus =
  /** The bill is not there yet; it is asked for every hour. */
  | 'WAITING'
  /** The lines are here and will be compared. */
  | 'IMPORTED'
  /** Compared with the ledger. */
  | 'MATCHED';

/** Where a payout run stands (I3). */
export type PayoutRunStatus =
  /** Drafted: every due line is claimed and its money reserved; waits for a second person. Leads on: APPROVE → APPROVED, DISCARD → DISCARDING. */
  | 'DRAFT'
  /** Approved by somebody other than whoever drafted it. Leads on: DISCARD → DISCARDING, SEND → SENT. */
  | 'APPROVED'
  /** The bank file was made; the bank’s answers are awaited, payout by payout. */
  | 'SENT'
  /** Every payout was paid or given up. */
  | 'FINISHED'
  /** Given up before it was sent: its lines are due again. */
  | 'DISCARDED'
  /** Its lines are being claimed, batch by batch; goes on by itself. */
  | 'DRAFTING'
  /** Being given up, batch by batch; goes on by itself. */
  | 'DISCARDING';

/** Where a payout stands (I3). */
export type PayoutStatus =
  /** In a drafted run. */
  | 'DRAFT'
  /** In an approved run. */
  | 'APPROVED'
  /** On its way through the bank. Leads on: CONFIRM → PAID, FAIL → FAILED. */
  | 'SENT'
  /** The bank has paid it. Leads on: RETURN → RETURNED. */
  | 'PAID'
  /** The bank could not pay it; the money is due again until it is tried once more. Leads on: RETRY → SENT, GIVE_UP → DISCARDED. */
  | 'FAILED'
  /** The bank had paid it and sent it back: the money is due to the merchant again. */
  | 'RETURNED'
  /** It or its run was given up: its lines are due again. */
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

/** How an attempt to reach a customer went (H6). */
export type VisitResult =
  /** The customer was reached. */
  | 'REACHED'
  /** Nobody answered, or another time was asked for. */
  | 'NO_ANSWER'
  /** The customer does not want to be called. */
  | 'REFUSED'
  /** The number belongs to somebody else. */
  | 'WRONG_NUMBER';

/** Where a visit stands (H6). */
export type VisitStatus =
  /** Waits for its next attempt; ends with its round. Leads on: REACH → REACHED, REFUSE → REFUSED, MISDIAL → WRONG_NUMBER, GIVE_UP → NOT_REACHED, LAPSE → LAPSED, WITHDRAW → WITHDRAWN. */
  | 'WAITING'
  /** The customer was reached. */
  | 'REACHED'
  /** The customer does not want to be called: no later round calls them, until they say otherwise. */
  | 'REFUSED'
  /** The number belongs to somebody else. */
  | 'WRONG_NUMBER'
  /** Ended after as many attempts in vain as the market makes. */
  | 'NOT_REACHED'
  /** The round ended before the customer was reached. */
  | 'LAPSED'
  /** Taken back: the customer said they want no calls, or their account is no longer active. */
  | 'WITHDRAWN';

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
  /** Whether buyers may pay cash on delivery, in shops that allow it and for what the market’s couriers bring. */
  | 'CASH_ON_DELIVERY'
  /** The most that an order paid in cash at the door may cost. */
  | 'CASH_ON_DELIVERY_MOST'
  /** Orders not taken at the door after which a buyer can no longer choose cash on delivery. */
  | 'CASH_ON_DELIVERY_REFUSALS'
  /** Days over which orders not taken at the door count. */
  | 'CASH_ON_DELIVERY_REFUSAL_DAYS'
  /** Days before the promised day on which an order must leave; from then on it is listed as what must go today. */
  | 'PICKING_LEAD_DAYS'
  /** Hour of the day at which waybills stop being printed; later while the courier has not left. */
  | 'PRINT_CUT_OFF_HOUR'
  /** Days ahead at which waybill numbers running low are announced, by average use; once a range. */
  | 'WAYBILL_NOTICE_DAYS'
  /** Failed attempts after which a parcel goes back to its shop, where stock and money go back. */
  | 'DELIVERY_MOST_FAILURES'
  /** Cash that a courier was short of: more than this is written off by somebody who did not count it. */
  | 'CASH_WRITE_OFF_SECOND_ABOVE'
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
  /** Days for which orders wait for an announced bank transfer. Clocks that run already keep their due time. */
  | 'BANK_TRANSFER_DAYS'
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
  | 'SLIP_MANAGER_MOST'
  /** Hours within which inquiries and suggestions are answered; then they go back to the queue. Clocks that run already keep their due time. */
  | 'INQUIRY_ANSWER_HOURS'
  /** Days after delivery within which a buyer may review. */
  | 'REVIEW_WRITE_DAYS'
  /** Days after a review within which its author may add the one follow-up. */
  | 'REVIEW_FOLLOW_UP_DAYS'
  /** Score up to which a review comes to the bad-review desk, be it for goods, service or delivery. */
  | 'BAD_REVIEW_SCORE'
  /** Hours without an answer, from the review or the first message, after which its author is called, at the next calling time. */
  | 'BAD_REVIEW_CALL_AFTER_HOURS'
  /** Hours until the next call when nobody answered. */
  | 'BAD_REVIEW_CALL_AGAIN_HOURS'
  /** Hours after an answer within which the desk says what comes of it. */
  | 'BAD_REVIEW_DECIDE_HOURS'
  /** From when authors of bad reviews are called in the morning. */
  | 'CALLS_MORNING_FROM'
  /** Until when they are called in the morning. */
  | 'CALLS_MORNING_TO'
  /** From when they are called in the afternoon, until the rest of the evening. */
  | 'CALLS_AFTERNOON_FROM'
  /** Most that is given because of one review. */
  | 'BAD_REVIEW_MOST_PER_REVIEW'
  /** Most that is given to one buyer because of reviews, within the days counted. */
  | 'BAD_REVIEW_MOST_PER_BUYER'
  /** Days back within which compensation and demands of a buyer are counted. */
  | 'BAD_REVIEW_COUNTED_DAYS'
  /** Reviews because of which a buyer asks for money, within the days counted, that make a repeat demander. */
  | 'BAD_REVIEW_REPEAT_DEMANDS'
  /** What the signals of an order weigh together, at least, for it to be listed as a latent complaint. */
  | 'LATENT_THRESHOLD'
  /** What a late delivery weighs; 0: nothing. */
  | 'LATENT_WEIGHT_LATE'
  /** What it weighs when a customer asks again and again; 0: nothing. */
  | 'LATENT_WEIGHT_CONTACT'
  /** What a low review weighs; 0: nothing. */
  | 'LATENT_WEIGHT_SCORE'
  /** What a low score at the follow-up of another case weighs; 0: nothing. */
  | 'LATENT_WEIGHT_FOLLOW_UP'
  /** What a refused return weighs; 0: nothing. */
  | 'LATENT_WEIGHT_RETURN_REFUSED'
  /** What a return that is open for too long weighs; 0: nothing. */
  | 'LATENT_WEIGHT_RETURN_OVERDUE'
  /** What goods weigh that are missing and not settled; 0: nothing. */
  | 'LATENT_WEIGHT_ITEM_MISSING'
  /** What a refund that fails weighs; 0: nothing. */
  | 'LATENT_WEIGHT_REFUND_FAILED'
  /** How often a customer asks about one order for it to count as again and again. */
  | 'LATENT_CONTACTS'
  /** Days within which they ask so often. */
  | 'LATENT_CONTACT_DAYS'
  /** Score up to which a review or follow-up counts as low. */
  | 'LATENT_LOW_SCORE'
  /** Days after which a return that is still open counts as overdue. */
  | 'LATENT_RETURN_DAYS'
  /** Days after it ended within which what went wrong still counts; then the order leaves the list by itself. */
  | 'LATENT_SIGNAL_DAYS'
  /** Hours within which a task without a due time of its own is done. */
  | 'TASK_DUE_HOURS'
  /** Hours before its due time at which the owner of a task is reminded. */
  | 'TASK_REMIND_HOURS'
  /** Hours within which the customer is called back once a task is done. */
  | 'TASK_CALL_BACK_HOURS'
  /** Units that came back for a reason of the goods, per thousand that left in a month, from which a product raises a quality alert. */
  | 'QUALITY_ALERT_PER_MILLE'
  /** Units that came back at least before a product raises a quality alert. */
  | 'QUALITY_ALERT_LEAST_UNITS'
  /** Hours within which the merchant names a corrective action; then operations are told. Clocks that run already keep their due time. */
  | 'QUALITY_ALERT_ANSWER_HOURS'
  /** Hours before its due time at which the owner of a corrective action is reminded. */
  | 'CORRECTIVE_REMIND_HOURS'
  /** Hours after the supervisor was told of a late corrective action until the manager is. */
  | 'CORRECTIVE_ESCALATE_HOURS'
  /** Days before and after it was done in which complaints are counted to measure a corrective action. */
  | 'CORRECTIVE_WINDOW_DAYS'
  /** Days waited after the window, so that the last complaints in it are resolved and have a cause. */
  | 'CORRECTIVE_SETTLE_DAYS'
  /** Per cent by which complaints per 1,000 orders fall at least for a corrective action to count as effective. */
  | 'CORRECTIVE_LEAST_DROP_PERCENT'
  /** Days within which a corrective action that did not help has to be done again. */
  | 'CORRECTIVE_AGAIN_DAYS'
  /** Days after the resolution within which a customer who buys again counts as won back. */
  | 'REPORT_WON_BACK_DAYS'
  /** Day of the month on which last month’s report of complaints is issued; its figures never change afterwards. */
  | 'REPORT_ISSUE_DAY'
  /** A goodwill coupon of more than this is approved by a second person first. */
  | 'COUPON_SECOND_ABOVE'
  /** The largest goodwill coupon an agent may give, and the largest the market gives by itself. */
  | 'COUPON_AGENT_MOST'
  /** The largest goodwill coupon a supervisor may give. */
  | 'COUPON_SUPERVISOR_MOST'
  /** The largest goodwill coupon a service manager or an administrator may give. */
  | 'COUPON_MANAGER_MOST'
  /** The largest goodwill coupon a shop may give at its own expense. */
  | 'COUPON_SHOP_MOST'
  /** Days after which a goodwill coupon that nobody approved lapses. */
  | 'COUPON_APPROVAL_DAYS'
  /** Days before a goodwill coupon lapses on which its buyer is reminded; 0: never. */
  | 'COUPON_REMINDER_DAYS'
  /** Money we booked that no bill shows is a difference after so many days; until then it is on its way. */
  | 'RECONCILIATION_TOLERANCE_DAYS'
  /** The booking of a difference of more than this is approved by a second person. */
  | 'RECONCILIATION_SECOND_ABOVE'
  /** Days to send evidence against a chargeback when the gateway names none; it counts as lost afterwards. */
  | 'CHARGEBACK_EVIDENCE_DAYS'
  /** Working hours the supervisor has once a complaint is late, before it goes to the manager. Clocks that run keep theirs. */
  | 'COMPLAINT_SUPERVISOR_HOURS'
  /** Working hours the manager has before the complaint reaches the top level. Clocks that run keep theirs. */
  | 'COMPLAINT_MANAGER_HOURS'
  /** Working hours without any step of whoever is in charge, after which a complaint goes back to the backlog. */
  | 'COMPLAINT_TAKE_BACK_HOURS'
  /** Days a complaint waits for its customer before its clocks run again. */
  | 'COMPLAINT_SILENCE_DAYS'
  /** How much of an agent’s capacity a urgent complaint takes. */
  | 'COMPLAINT_WEIGHT_URGENT'
  /** How much of an agent’s capacity a high complaint takes. */
  | 'COMPLAINT_WEIGHT_HIGH'
  /** How much of an agent’s capacity a normal complaint takes. */
  | 'COMPLAINT_WEIGHT_NORMAL'
  /** How much of an agent’s capacity a low complaint takes. */
  | 'COMPLAINT_WEIGHT_LOW'
  /** Hours after its resolution at which a case is followed up; what falls into rest hours waits for their end. */
  | 'FOLLOW_UP_AFTER_HOURS'
  /** Hours until the next attempt when nobody answered, or another time was asked for and none agreed. */
  | 'FOLLOW_UP_AGAIN_HOURS'
  /** Hours a follow-up may stay due before the supervisor is told. */
  | 'FOLLOW_UP_LATE_HOURS'
  /** Attempts in vain after which a follow-up ends as not reached. */
  | 'FOLLOW_UP_ATTEMPTS'
  /** Satisfaction up to which a case opens again by itself and the supervisor is told. */
  | 'FOLLOW_UP_BAD_SCORE'
  /** Days after a visit during which no other round takes the same customer. */
  | 'VISIT_APART_DAYS'
  /** Customers one round of visits takes at most; a round of more does not start. */
  | 'VISIT_MOST_CUSTOMERS'
  /** Buyers are invited to a survey who had an order completed in so many months before it opens. */
  | 'SURVEY_ORDER_MONTHS'
  /** Buyers one survey invites at most; drawn by lot when there are more. */
  | 'SURVEY_MOST_INVITED'
  /** Answers below which nothing of a survey is shown, so that nobody can be told from the others. */
  | 'SURVEY_LEAST_ANSWERS'
  /** Days before a document of a merchant ends at which its owners are reminded first. */
  | 'DOCUMENT_FIRST_REMINDER_DAYS'
  /** Days before a document of a merchant ends at which its owners are reminded again. */
  | 'DOCUMENT_SECOND_REMINDER_DAYS'
  /** Days before a document of a merchant ends at which its owners are reminded for the last time. */
  | 'DOCUMENT_LAST_REMINDER_DAYS'
  /** From when customers are not disturbed at noon. */
  | 'REST_NOON_FROM'
  /** When the rest at noon ends; no rest if it is not after its beginning. */
  | 'REST_NOON_TO'
  /** From when customers are not disturbed in the evening. */
  | 'REST_EVENING_FROM'
  /** From when customers may be called in the morning. */
  | 'REST_MORNING_TO'
  /** Hours a merchant has to answer about a complaint; silence is noted, and the case goes on. */
  | 'COMPLAINT_HEARING_HOURS'
  /** Days after a complaint is resolved within which the merchant may appeal, once. */
  | 'COMPLAINT_APPEAL_DAYS'
  /** The most that one complaint gives its customer in coupons and cash together. */
  | 'COMPLAINT_REMEDY_MOST'
  /** The most that a merchant is fined because of one complaint. */
  | 'COMPLAINT_FINE_MOST'
  /** A fine of more than this is approved by a second person first. */
  | 'FINE_SECOND_ABOVE'
  /** Days within which complaints of one customer about the same order or merchant are shown as possibly the same. */
  | 'COMPLAINT_DUPLICATE_DAYS'
  /** Score of a review up to which it registers a complaint by itself, be it for goods, service or delivery; 0: never. */
  | 'REVIEW_COMPLAINT_SCORE'
  /** Days after completion of an order within which returns are taken. */
  | 'RETURN_DAYS'
  /** Hours the merchant has to answer a return; silence accepts it. Clocks that run already keep their due time. */
  | 'RETURN_ANSWER_HOURS'
  /** Days the buyer has to send the goods back; then the return is closed. Clocks that run already keep their due time. */
  | 'RETURN_SEND_BACK_DAYS'
  /** Days the merchant has to inspect what was sent back; then the goods count as fine. Clocks that run already keep their due time. */
  | 'RETURN_INSPECT_DAYS'
  /** Days the buyer has to appeal against a no; then it stands. Clocks that run already keep their due time. */
  | 'RETURN_APPEAL_DAYS'
  /** Hours the platform has to decide an appeal; silence gives the buyer what was asked for. Clocks that run already keep their due time. */
  | 'RETURN_DECIDE_HOURS'
  /** Days within which a replacement has to leave the shop; then it is paid back instead. Clocks that run already keep their due time. */
  | 'RETURN_REPLACE_DAYS'
  /** Days after which a replacement or a repaired thing counts as arrived. Clocks that run already keep their due time. */
  | 'RETURN_ARRIVE_DAYS'
  /** Days the buyer has to choose when there is no replacement; then it is paid back. Clocks that run already keep their due time. */
  | 'RETURN_CHOOSE_DAYS'
  /** Days within which a repair has to be on its way to the buyer; then it is paid back instead. Clocks that run already keep their due time. */
  | 'RETURN_REPAIR_DAYS'
  /** Whether what cannot be repaired is replaced where there is stock; else it is paid back. */
  | 'RETURN_REPLACES_UNREPAIRABLE'
  /** Hours within which compensation is given by slip or coupon; then the order pays it back. Clocks that run already keep their due time. */
  | 'RETURN_COMPENSATE_HOURS'
  /** Days after which finance is asked again for a compensation that is not paid. Clocks that run already keep their due time. */
  | 'RETURN_FINANCE_DAYS'
  /** Hours before a clock runs out at which whoever is waited for is reminded, once; half the time where it is shorter. Clocks that run already keep their due time. */
  | 'RETURN_REMINDER_HOURS'
  /** Search: a title that is exactly what was typed. */
  | 'SEARCH_POINTS_WHOLE_TITLE'
  /** Search: a title that begins with what was typed. */
  | 'SEARCH_POINTS_TITLE_BEGINS'
  /** Search: all words stand in the title. */
  | 'SEARCH_POINTS_TITLE'
  /** Search: the words stand in the title and the categories. */
  | 'SEARCH_POINTS_CATEGORY'
  /** Search: some words stand in options or the shop’s name. */
  | 'SEARCH_POINTS_OPTIONS'
  /** Search: some words stand in the description only. */
  | 'SEARCH_POINTS_DESCRIPTION'
  /** Search, on top: found as written, not by pinyin or initials. */
  | 'SEARCH_POINTS_LITERAL'
  /** Search, on top, at most: for units sold; a thousand give all. */
  | 'SEARCH_POINTS_SALES'
  /** Search, on top: something of it is in stock. */
  | 'SEARCH_POINTS_IN_STOCK'
  /** Search, on top, at most: for a short title. */
  | 'SEARCH_POINTS_SHORT_TITLE';

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

/** What a checkout is asked to come to (E1, E2). */
export type CheckoutQuoteInput = {
  /** What to order, 1 to 200 lines; absent: everything in the basket, which `placeOrder` empties. */
  lines?: Array<OrderLineInput> | null | undefined;
  /** Shops whose part is picked up, or wished for at a time; the others deliver, any time. */
  deliveries?: Array<DeliveryChoiceInput> | null | undefined;
  /** Coupons of the buyer to use, at most 20: one of the whole market, and one for each shop (D2). One that cannot be used refuses the checkout. */
  couponIds?: Array<string | number> | null | undefined;
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

/** What complaints are counted by (H7). */
export type ComplaintGrouping =
  /** The cause in words; none while it is not resolved. */
  | 'CAUSE'
  /** The category. */
  | 'CATEGORY'
  /** The dimension of service quality. */
  | 'DIMENSION'
  /** The severity. */
  | 'SEVERITY'
  /** How it reached us. */
  | 'CHANNEL'
  /** The responsible party. */
  | 'PARTY'
  /** The merchant it is about. */
  | 'MERCHANT'
  /** Every product of the order it is about. */
  | 'PRODUCT'
  /** Who resolved it, or is in charge. */
  | 'AGENT';

/** What returns are counted by (G7). */
export type ReturnGrouping =
  /** The reason, as one of the six; rates are of all units that left. */
  | 'REASON'
  /** The reason of the market’s own list; rates are of all units that left. */
  | 'REASON_RULE'
  /** What buyers wanted; rates are of all units that left. */
  | 'KIND'
  /** The product. */
  | 'PRODUCT'
  /** The merchant. */
  | 'MERCHANT'
  /** Who brought the first parcel with units of the line. */
  | 'COURIER'
  /** 工号 of the agent who served the buyer. */
  | 'AGENT';

/** A verdict on a return that is only thought of (G4). */
export type ReturnVerdictPreviewInput = {
  /** The return. */
  returnId: string | number;
  /** Who would answer for how much. */
  shares: Array<VerdictShareInput>;
};

/** What one party answers for. */
export type VerdictShareInput = {
  /** Who. */
  party: ResponsibleParty;
  /** How much, in whole per cents; all together 100. */
  percent: number;
};

/** Nothing to say: it is about yourself. */
export type DeskInput = {
  /** Not used; GraphQL knows no empty input. */
  self?: boolean | null | undefined;
};

/** Classes a complaint (H2). */
export type ClassifyComplaintInput = {
  /** The complaint. */
  id: string | number;
  /** What it is about. */
  category: ComplaintCategory;
  /** How bad it is; the clock is set anew from registration. */
  severity: ComplaintSeverity;
  /** Which dimension of service quality failed. */
  dimension: QualityDimension;
};

/** What staff write on a case. */
export type SayOnComplaintInput = {
  /** The complaint. */
  id: string | number;
  /** Who reads it. Nobody can be told by mistake: there is no default. */
  audience: ComplaintAudience;
  /** The words. */
  text: string;
  /** The quick reply it was made from, if any: the wording used is kept with the message (J2). */
  quickReplyId?: string | number | null | undefined;
  /** Whether the customer has to answer it: the clocks stand still until then, at most `COMPLAINT_SILENCE_DAYS` (H4). */
  isQuestion?: boolean;
  /** Stored files of purpose `EVIDENCE`, at most nine. */
  evidenceFileIds?: Array<string | number>;
  /** Made by the client, one per intent; the same key applies once. */
  idempotencyKey: unknown;
};

/** What you have written on a case and not sent yet. */
export type SaveComplaintDraftInput = {
  /** The complaint. */
  id: string | number;
  /** Whom it is meant for; one draft each. */
  audience: ComplaintAudience;
  /** The words so far; an empty text forgets the draft. */
  text: string;
  /** The version you had; 0 when there was none. Another one is refused with both texts. */
  version: number;
};

/** That you have a case open. */
export type WatchComplaintInput = {
  /** The complaint. */
  id: string | number;
  /** Whether you are writing. */
  isWriting?: boolean;
};

/** That you have a case open no more. */
export type LeaveComplaintInput = {
  /** The complaint. */
  id: string | number;
};

/** 回访: how an attempt to ask the customer went (H6). */
export type RecordFollowUpInput = {
  /** The follow-up. */
  id: string | number;
  /** How the attempt went. */
  result?: FollowUpResult;
  /** Satisfaction, 1 to 5: of whoever was reached, and of nobody else. */
  satisfaction?: number | null | undefined;
  /** What the customer said. */
  comment?: string | null | undefined;
  /** When to try again, as the customer asked; in rest hours it is moved to their end. Absent: as the settings say. */
  callAgainAt?: unknown;
};

/** What the desk asks a merchant, or what the merchant answers or appeals with. */
export type HearingWordsInput = {
  /** The complaint. */
  id: string | number;
  /** The words; the customer does not read them. */
  text: string;
  /** Stored files of purpose `EVIDENCE`, at most nine. */
  evidenceFileIds?: Array<string | number>;
};

/** Ticks a step of a case. */
export type TakeCaseStepInput = {
  /** The step of the case. */
  id: string | number;
  /** Made by the client, one per intent; the same key acts once. */
  idempotencyKey: unknown;
  /** What came of it; the desk reads it. */
  note?: string | null | undefined;
};

/** Names a step of a case. */
export type CaseStepInput = {
  /** The step of the case. */
  id: string | number;
  /** Made by the client, one per intent; the same key acts once. */
  idempotencyKey: unknown;
};

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

/** Asks for bills out of turn. */
export type ReconcileNowInput = {
  /** Made by the client, one per intent (F4). */
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

/** Names an incident whose document is asked for. */
export type DownloadIncidentReportInput = {
  /** The incident; while it is open the document says so. */
  id: string | number;
};

/** Makes the batch of a sent run a file for a bank. */
export type DownloadBankFileInput = {
  /** The run. */
  id: string | number;
  /** Which bank’s layout. */
  layout: BankLayout;
  /** Which of its batches: 1 is the run’s own, later ones are of payouts tried again. */
  batch?: number;
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

/** Makes a month of complaints a file. */
export type DownloadComplaintReportInput = {
  /** The month, e.g. `2026-10`; one that is not issued yet is a preview. */
  month: string;
  /** As what. */
  format: ReportFormat;
};

/** As what a monthly report is made. */
export type ReportFormat =
  /** A workbook, one sheet a grouping; figures are figures. */
  | 'XLSX'
  /** To be printed, with charts; carries its Chinese font along. */
  | 'PDF';

/** Ticks a step of a return. */
export type TakeReturnStepInput = {
  /** The step of the return. */
  id: string | number;
  /** Made by the client, one per intent; the same key acts once. */
  idempotencyKey: unknown;
  /** What came of it; the desk and the shop read it. */
  note?: string | null | undefined;
};

/** Names a step of a return. */
export type ReturnStepInput = {
  /** The step of the return. */
  id: string | number;
  /** Made by the client, one per intent; the same key acts once. */
  idempotencyKey: unknown;
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

/** How an attempt to reach a customer of a round went (H6). */
export type RecordVisitInput = {
  /** The visit. */
  id: string | number;
  /** How the attempt went. */
  result?: VisitResult;
  /** Satisfaction, 1 to 5: of whoever was reached, and of nobody else; absent when it was not asked. */
  satisfaction?: number | null | undefined;
  /** What the customer wishes from the market. */
  wishes?: string | null | undefined;
  /** What else there is to note. */
  note?: string | null | undefined;
  /** When to try again after no answer; in rest hours it is moved to their end. Absent: as the settings of follow-ups say. */
  callAgainAt?: unknown;
  /** The day on which a customer who was reached wants to hear from the market again. */
  nextOn?: unknown;
};

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
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type AnswerTheDeskMutationVariables = Exact<{
  input: HearingWordsInput;
}>;


export type AnswerTheDeskMutation = { answerHearing: { complaint: { id: string } | null, errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type AppealCaseMutationVariables = Exact<{
  input: HearingWordsInput;
}>;


export type AppealCaseMutation = { appealComplaint: { complaint: { id: string } | null, errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type CaseSlipsQueryVariables = Exact<{
  complaintId: string | number;
}>;


export type CaseSlipsQuery = { slips: { nodes: Array<{ id: string, number: string, status: SlipStatus, content: string, refusedReason: string | null, amount: { amount: unknown, currency: unknown } }> } };

export type StepsOfCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type StepsOfCaseQuery = { complaint: { id: string, steps: { nodes: Array<{ id: string, kind: CaseStepKind, status: PlaybookStepStatus, requiredBefore: ComplaintProcedureGate | null, isAutomatic: boolean, note: string, doneAt: unknown, availableActions: Array<PlaybookStepAction>, account: { id: string, name: string } | null, procedureStep: { id: string, name: { zh: string, en: string } } }> } } | null };

export type TickCaseStepMutationVariables = Exact<{
  input: TakeCaseStepInput;
}>;


export type TickCaseStepMutation = { takeCaseStep: { errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type OpenCaseStepAgainMutationVariables = Exact<{
  input: CaseStepInput;
}>;


export type OpenCaseStepAgainMutation = { reopenCaseStep: { errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type SaidOnCaseFragment = { id: string, audience: ComplaintAudience, side: ComplaintSide, channel: ComplaintChannel, text: string, createdAt: unknown, account: { id: string, name: string } | null, attachments: { nodes: Array<{ id: string, file: { id: string, name: string, url: string | null, mimeType: string | null } | null }> } };

export type CaseTalkQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseTalkQuery = { complaint: { id: string, messages: { nodes: Array<{ id: string, audience: ComplaintAudience, side: ComplaintSide, channel: ComplaintChannel, text: string, createdAt: unknown, account: { id: string, name: string } | null, attachments: { nodes: Array<{ id: string, file: { id: string, name: string, url: string | null, mimeType: string | null } | null }> } }> }, mergedCases: { nodes: Array<{ id: string, number: string, description: string, registeredAt: unknown }> }, drafts: { nodes: Array<{ id: string, audience: ComplaintAudience, text: string, version: number }> } } | null };

export type MergedTalkQueryVariables = Exact<{
  id: string | number;
}>;


export type MergedTalkQuery = { complaint: { id: string, mergedCases: { nodes: Array<{ id: string, messages: { nodes: Array<{ id: string, audience: ComplaintAudience, side: ComplaintSide, channel: ComplaintChannel, text: string, createdAt: unknown, account: { id: string, name: string } | null, attachments: { nodes: Array<{ id: string, file: { id: string, name: string, url: string | null, mimeType: string | null } | null }> } }> } }> } } | null };

export type CaseViewersQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseViewersQuery = { complaint: { id: string, viewers: { nodes: Array<{ id: string, isWriting: boolean, account: { id: string, name: string } | null }> } } | null };

export type CaseViewersNowSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type CaseViewersNowSubscription = { complaintViewers: { complaint: { id: string, viewers: { nodes: Array<{ id: string, isWriting: boolean, account: { id: string, name: string } | null }> } } | null } };

export type SayOnCaseMutationVariables = Exact<{
  input: SayOnComplaintInput;
}>;


export type SayOnCaseMutation = { sayOnComplaint: { message: { id: string } | null, errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { phrase: string, found: string, start: number, length: number, replacement: string, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type KeepCaseDraftMutationVariables = Exact<{
  input: SaveComplaintDraftInput;
}>;


export type KeepCaseDraftMutation = { saveComplaintDraft: { complaint: { id: string, drafts: { nodes: Array<{ id: string, audience: ComplaintAudience, text: string, version: number }> } } | null, errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WatchCaseMutationVariables = Exact<{
  input: WatchComplaintInput;
}>;


export type WatchCaseMutation = { watchComplaint: { errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type LeaveCaseMutationVariables = Exact<{
  input: LeaveComplaintInput;
}>;


export type LeaveCaseMutation = { leaveComplaint: { errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type QuickRepliesQueryVariables = Exact<{
  q?: string | null | undefined;
}>;


export type QuickRepliesQuery = { quickReplies: { nodes: Array<{ id: string, shortcut: string, words: { forViewer: string } }> } };

export type FilledQuickReplyQueryVariables = Exact<{
  quickReplyId: string | number;
  complaintId: string | number;
}>;


export type FilledQuickReplyQuery = { quickReplyFor: { text: string, empty: Array<string> } | null };

export type CaseTwinsQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseTwinsQuery = { complaint: { id: string, mergedInto: { id: string, number: string, status: ComplaintStatus } | null, mergedCases: { nodes: Array<{ id: string, number: string, status: ComplaintStatus }> }, links: { nodes: Array<{ id: string, kind: ComplaintLinkKind, other: { id: string, number: string, status: ComplaintStatus, availableActions: Array<ComplaintAction> } | null }> } } | null };

export type CaseOrderQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseOrderQuery = { order: { id: string, number: string, status: OrderStatus, placedAt: unknown, promisedOn: unknown, total: { amount: unknown, currency: unknown }, refunded: { amount: unknown, currency: unknown }, merchant: { id: string, name: { forViewer: string } } | null, buyer: { id: string, name: string } | null, lines: { nodes: Array<{ id: string, quantity: number, title: { forViewer: string } }> }, parcels: { nodes: Array<{ id: string, shipment: { id: string, number: string, status: ShipmentStatus, carrier: string, trackingNumber: string | null, shippedAt: unknown, deliveredAt: unknown, trackingEvents: { nodes: Array<{ id: string, status: TrackingStatus, place: string, happenedAt: unknown }> } } }> } } | null };

export type CaseCustomerQueryVariables = Exact<{
  buyerId: string | number;
}>;


export type CaseCustomerQuery = { orders: { totalCount: number, nodes: Array<{ id: string, number: string, status: OrderStatus }> }, complaints: { totalCount: number, nodes: Array<{ id: string, number: string, status: ComplaintStatus, registeredAt: unknown }> }, returns: { totalCount: number, nodes: Array<{ id: string, number: string, status: ReturnStatus }> } };

export type CaseSuggestionQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseSuggestionQuery = { complaint: { id: string, suggestions: { nodes: Array<{ id: string, category: ComplaintCategory | null, severity: ComplaintSeverity, dimension: QualityDimension | null, phrases: Array<string>, decidedAt: unknown, decidedBy: { id: string, name: string } | null }> } } | null };

export type ConfirmClassMutationVariables = Exact<{
  input: ClassifyComplaintInput;
}>;


export type ConfirmClassMutation = { classifyComplaint: { complaint: { id: string } | null, errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ClassedInPeriodQueryVariables = Exact<{
  firstOn: unknown;
  lastOn: unknown;
}>;


export type ClassedInPeriodQuery = { classificationAccuracy: { startsAt: unknown, endsAt: unknown, registered: number, decided: number, right: number, rows: Array<{ facet: ClassificationFacet, value: string, suggested: number, right: number, missed: number, basisPoints: number | null }> } };

export type OwnDeskAgentQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnDeskAgentQuery = { ownDeskAgent: { id: string, isOnShift: boolean, awaySince: unknown, awayReason: string | null, openCount: number, openWeight: number, capacity: number, nextTakeBackAt: unknown } | null };

export type ComeBackToDeskMutationVariables = Exact<{
  input: DeskInput;
}>;


export type ComeBackToDeskMutation = { comeBack: { deskAgent: { id: string, awaySince: unknown } | null, errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type CaseRemediesQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseRemediesQuery = { complaint: { id: string, remedies: { nodes: Array<{ id: string, kind: RemedyKind, state: RemedyState, createdAt: unknown, amount: { amount: unknown, currency: unknown } | null, coupon: { id: string } | null, slip: { id: string } | null, return: { id: string } | null, fine: { id: string } | null }> } } | null };

export type TakeNextCaseMutationVariables = Exact<{
  input: DeskInput;
}>;


export type TakeNextCaseMutation = { takeNextComplaint: { complaint: { id: string, number: string } | null, errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type CustomersRestQueryVariables = Exact<{ [key: string]: never; }>;


export type CustomersRestQuery = { customersRestUntil: unknown };

export type RecordTryMutationVariables = Exact<{
  input: RecordFollowUpInput;
}>;


export type RecordTryMutation = { recordFollowUp: { complaint: { id: string, status: ComplaintStatus } | null, errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type IncidentAsFileMutationVariables = Exact<{
  input: DownloadIncidentReportInput;
}>;


export type IncidentAsFileMutation = { downloadIncidentReport: { file: { url: string | null } | null, errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ToldCustomersQueryVariables = Exact<{
  id: string | number;
}>;


export type ToldCustomersQuery = { incident: { contacts: { nodes: Array<{ id: string, text: string, customerCount: number, toldCount: number, finishedAt: unknown }> } } | null };

export type MarketClockQueryVariables = Exact<{ [key: string]: never; }>;


export type MarketClockQuery = { market: { now: unknown } };

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


export type MoneyOfMerchantQuery = { merchant: { id: string, name: { forViewer: string } } | null, payouts: { nodes: Array<{ id: string, number: string, status: PayoutStatus, createdAt: unknown, amount: { amount: unknown, currency: unknown } }> }, merchantMoney: { nextSettlementOn: unknown, balance: { amount: unknown, currency: unknown }, due: { amount: unknown, currency: unknown }, held: { amount: unknown, currency: unknown }, later: { amount: unknown, currency: unknown }, underWay: { amount: unknown, currency: unknown }, reserve: { amount: unknown, currency: unknown }, reserveFreed: Array<{ day: unknown, amount: { amount: unknown, currency: unknown } }>, incomeByMonth: Array<{ month: string, income: { amount: unknown, currency: unknown } }>, incomeByDay: Array<{ day: unknown, income: { amount: unknown, currency: unknown } }>, byAge: Array<{ fromDays: number, untilDays: number | null, amount: { amount: unknown, currency: unknown } }> } | null };

export type PayoutOutlookQueryVariables = Exact<{ [key: string]: never; }>;


export type PayoutOutlookQuery = { payoutPreview: { payoutCount: number, total: { amount: unknown, currency: unknown }, held: { amount: unknown, currency: unknown }, later: { amount: unknown, currency: unknown }, carried: { amount: unknown, currency: unknown }, reserve: { amount: unknown, currency: unknown }, merchants: Array<{ merchant: { id: string, name: { forViewer: string } } | null, due: { amount: unknown, currency: unknown }, held: { amount: unknown, currency: unknown }, later: { amount: unknown, currency: unknown } }> }, payoutRuns: { nodes: Array<{ id: string, number: string, status: PayoutRunStatus, payoutCount: number, openPayoutCount: number, bankBatchCount: number, total: { amount: unknown, currency: unknown } }> } };

export type IssuedStatementsQueryVariables = Exact<{
  merchantId?: string | number | null | undefined;
}>;


export type IssuedStatementsQuery = { statements: { nodes: Array<{ id: string, number: string, fromOn: unknown, closing: { amount: unknown, currency: unknown }, merchant: { id: string, name: { forViewer: string } } | null }> } };

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
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ReconciliationRunsOnDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type ReconciliationRunsOnDeskQuery = { reconciliationRuns: { nodes: Array<{ id: string, source: string, fromDay: unknown, day: unknown, status: ReconciliationRunStatus, lineCount: number, matchedCount: number, openDifferenceCount: number, isProven: boolean, errorMessage: string | null, closing: { amount: unknown, currency: unknown } | null, onTheWay: { amount: unknown, currency: unknown } | null, differences: { amount: unknown, currency: unknown } | null, unexplained: { amount: unknown, currency: unknown } | null, ledger: { amount: unknown, currency: unknown } | null }> } };

export type ReconcileNowMutationVariables = Exact<{
  input: ReconcileNowInput;
}>;


export type ReconcileNowMutation = { reconcileNow: { isAsked: boolean | null, errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WaitingMoneyQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingMoneyQuery = { bankTransfers: { nodes: Array<{ id: string, code: string, amount: { amount: unknown, currency: unknown } }> }, courierPurses: { nodes: Array<{ id: string, held: { amount: unknown, currency: unknown }, courier: { name: string } | null }> } };

export type PaymentLogQueryVariables = Exact<{
  orderId: string | number;
}>;


export type PaymentLogQuery = { order: { id: string, checkout: { id: string, payments: { nodes: Array<{ id: string, status: PaymentStatus, total: { amount: unknown, currency: unknown }, attempts: { nodes: Array<{ id: string, gateway: GatewayName, way: PayWay, status: PaymentAttemptStatus, errorCode: string | null, errorMessage: string | null, createdAt: unknown, amount: { amount: unknown, currency: unknown }, notifications: { nodes: Array<{ id: string, verdict: NotificationVerdict, receivedAt: unknown, amount: { amount: unknown, currency: unknown } | null }> }, refunds: { nodes: Array<{ id: string, status: GatewayRefundStatus, errorCode: string | null, errorMessage: string | null, createdAt: unknown, amount: { amount: unknown, currency: unknown } }> } }> } }> } } | null } | null };

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
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type OrdersOfCheckoutQueryVariables = Exact<{
  checkoutId: string | number;
}>;


export type OrdersOfCheckoutQuery = { orders: { nodes: Array<{ id: string, number: string }> } };

export type ReviewCountsQueryVariables = Exact<{
  merchantId?: string | number | null | undefined;
}>;


export type ReviewCountsQuery = { orderCounts: { states: Array<{ status: OrderStatus, count: number, isExact: boolean }>, held: { count: number, isExact: boolean }, late: { count: number, isExact: boolean } } };

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
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ReportedFiguresFragment = { key: string | null, name: string, count: number, resolved: number, reopened: number, escalated: number, handOffs: number, firstAnswerLate: number, resolutionLate: number, firstAnswerMinutes: number | null, resolutionMinutes: number | null, satisfaction: number | null, paid: { amount: unknown, currency: unknown }, byCoupons: { amount: unknown, currency: unknown } | null, byReturns: { amount: unknown, currency: unknown } | null, cost: { amount: unknown, currency: unknown } | null, borneByMerchants: { amount: unknown, currency: unknown } };

export type ReportedMonthQueryVariables = Exact<{
  month: string;
}>;


export type ReportedMonthQuery = { complaintMonth: { month: string, startsAt: unknown, endsAt: unknown, reportId: string | null, issuedAt: unknown, countedAt: unknown, wonBackDays: number, wonBackOf: number, wonBack: number, total: { key: string | null, name: string, count: number, resolved: number, reopened: number, escalated: number, handOffs: number, firstAnswerLate: number, resolutionLate: number, firstAnswerMinutes: number | null, resolutionMinutes: number | null, satisfaction: number | null, paid: { amount: unknown, currency: unknown }, byCoupons: { amount: unknown, currency: unknown } | null, byReturns: { amount: unknown, currency: unknown } | null, cost: { amount: unknown, currency: unknown } | null, borneByMerchants: { amount: unknown, currency: unknown } }, groups: Array<{ by: ComplaintGrouping, rows: Array<{ key: string | null, name: string, count: number, resolved: number, reopened: number, escalated: number, handOffs: number, firstAnswerLate: number, resolutionLate: number, firstAnswerMinutes: number | null, resolutionMinutes: number | null, satisfaction: number | null, paid: { amount: unknown, currency: unknown }, byCoupons: { amount: unknown, currency: unknown } | null, byReturns: { amount: unknown, currency: unknown } | null, cost: { amount: unknown, currency: unknown } | null, borneByMerchants: { amount: unknown, currency: unknown } }> }>, causeTree: Array<{ causeId: string | null, parentId: string | null, level: number, name: string, branch: { key: string | null, name: string, count: number, resolved: number, reopened: number, escalated: number, handOffs: number, firstAnswerLate: number, resolutionLate: number, firstAnswerMinutes: number | null, resolutionMinutes: number | null, satisfaction: number | null, paid: { amount: unknown, currency: unknown }, byCoupons: { amount: unknown, currency: unknown } | null, byReturns: { amount: unknown, currency: unknown } | null, cost: { amount: unknown, currency: unknown } | null, borneByMerchants: { amount: unknown, currency: unknown } }, own: { key: string | null, name: string, count: number, resolved: number, reopened: number, escalated: number, handOffs: number, firstAnswerLate: number, resolutionLate: number, firstAnswerMinutes: number | null, resolutionMinutes: number | null, satisfaction: number | null, paid: { amount: unknown, currency: unknown }, byCoupons: { amount: unknown, currency: unknown } | null, byReturns: { amount: unknown, currency: unknown } | null, cost: { amount: unknown, currency: unknown } | null, borneByMerchants: { amount: unknown, currency: unknown } } }>, repeatedCauses: Array<{ cause: string, count: number, before: number }>, correctiveActions: Array<{ product: string, action: string, dueOn: unknown, effect: string | null }>, measuredActions: Array<{ number: string, against: string, measure: string, rateBefore: number | null, rateAfter: number | null, isEffective: boolean | null }>, latent: { listed: number, contacted: number, complained: number, openedByDesk: number, dismissed: number, faded: number, orderCases: number, foreseen: number } | null, inquiries: { questions: number, suggestions: number, answered: number, late: number, changed: number, topics: Array<{ name: string, count: number }> } } };

export type ReportAsFileMutationVariables = Exact<{
  input: DownloadComplaintReportInput;
}>;


export type ReportAsFileMutation = { downloadComplaintReport: { file: { url: string | null } | null, errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ReturnedFiguresFragment = { key: string | null, name: string, returnCount: number, unitCount: number, shippedUnits: number, basisPoints: number | null, asked: { amount: unknown, currency: unknown }, paid: { amount: unknown, currency: unknown }, alert: { id: string, status: QualityAlertStatus } | null };

export type ReturnedInPeriodQueryVariables = Exact<{
  by: ReturnGrouping;
  firstOn: unknown;
  lastOn: unknown;
}>;


export type ReturnedInPeriodQuery = { returnStatistics: { startsAt: unknown, endsAt: unknown, total: { key: string | null, name: string, returnCount: number, unitCount: number, shippedUnits: number, basisPoints: number | null, asked: { amount: unknown, currency: unknown }, paid: { amount: unknown, currency: unknown }, alert: { id: string, status: QualityAlertStatus } | null }, rows: Array<{ key: string | null, name: string, returnCount: number, unitCount: number, shippedUnits: number, basisPoints: number | null, asked: { amount: unknown, currency: unknown }, paid: { amount: unknown, currency: unknown }, alert: { id: string, status: QualityAlertStatus } | null }> } };

export type StepsOfReturnQueryVariables = Exact<{
  id: string | number;
}>;


export type StepsOfReturnQuery = { return: { id: string, steps: { nodes: Array<{ id: string, kind: PlaybookStepKind, status: PlaybookStepStatus, isAutomatic: boolean, note: string, doneAt: unknown, availableActions: Array<PlaybookStepAction>, account: { id: string, name: string } | null, playbookStep: { id: string, name: { zh: string, en: string } } }> } } | null };

export type PlaybookOfReasonQueryVariables = Exact<{
  id: string | number;
}>;


export type PlaybookOfReasonQuery = { returnReasonRule: { id: string, playbooks: { nodes: Array<{ id: string, number: number, steps: { nodes: Array<{ id: string, kind: PlaybookStepKind, name: { zh: string, en: string } }> } }> } } | null };

export type TickReturnStepMutationVariables = Exact<{
  input: TakeReturnStepInput;
}>;


export type TickReturnStepMutation = { takeReturnStep: { errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type OpenReturnStepAgainMutationVariables = Exact<{
  input: ReturnStepInput;
}>;


export type OpenReturnStepAgainMutation = { reopenReturnStep: { errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ReturnCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type ReturnCaseQuery = { return: { id: string, records: { nodes: Array<{ id: string, kind: ReturnRecordKind, bearsOut: boolean, status: ShipmentStatus, carrier: string, trackingNumber: string | null, shippedAt: unknown, deliveredAt: unknown, promisedOn: unknown, takenAt: unknown, contents: Array<{ sku: string, ordered: number, packed: number }>, events: Array<{ status: TrackingStatus, place: string, happenedAt: unknown }> }> }, inspections: { nodes: Array<{ id: string, verdict: InspectionVerdict, quantity: number, note: string, orderLine: { id: string, sku: string, title: { forViewer: string } }, pictures: { nodes: Array<{ id: string, file: { id: string, url: string | null, name: string } | null }> } }> }, verdicts: { nodes: Array<{ id: string, revision: number, reason: string, givenAt: unknown, supersededAt: unknown, givenBy: { id: string, name: string } | null, shares: { nodes: Array<{ id: string, party: ResponsibleParty, percent: number }> } }> } } | null };

export type ReturnVerdictPreviewQueryVariables = Exact<{
  input: ReturnVerdictPreviewInput;
}>;


export type ReturnVerdictPreviewQuery = { returnVerdictPreview: { bearings: Array<{ cost: CostKind, party: ResponsibleParty, amount: { amount: unknown, currency: unknown }, commission: { amount: unknown, currency: unknown }, toMerchant: { amount: unknown, currency: unknown } }>, withheld: { amount: unknown, currency: unknown }, expected: { amount: unknown, currency: unknown }, toMerchant: { amount: unknown, currency: unknown }, problems: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } | null };

export type ServiceBoardQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceBoardQuery = { complaintBoard: { lateCount: number, escalatedCount: number, unassignedCount: number, oldestUnassignedAt: unknown, breachesToday: number, agents: Array<{ accountId: string, name: string, openCount: number, openWeight: number, capacity: number, lateCount: number, breachesToday: number, isOnShift: boolean, awaySince: unknown, awayReason: string | null, nextTakeBackAt: unknown }> } };

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
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type SettingShownFragment = { key: SettingKey, kind: SettingKind, value: string, standard: string, least: string, most: string, changedAt: unknown, version: number, means: { zh: string, en: string } };

export type SurveyResultsQueryVariables = Exact<{
  surveyRoundId: string | number;
}>;


export type SurveyResultsQuery = { surveyReport: { invited: number, answered: number, least: number, isShown: boolean, answeredBefore: number | null, dimensions: Array<{ dimension: QualityDimension, now: { expectation: number, perception: number, gap: number }, before: { gap: number } | null }>, statements: Array<{ number: number, dimension: QualityDimension, words: { zh: string, en: string }, now: { expectation: number, perception: number, gap: number }, before: { gap: number } | null }> } | null };

export type TrackerLogsQueryVariables = Exact<{ [key: string]: never; }>;


export type TrackerLogsQuery = { trackerDays: Array<{ missingCount: number, account: { id: string, name: string } | null }> };

export type SaidOnVisitQueryVariables = Exact<{
  visitId: string | number;
}>;


export type SaidOnVisitQuery = { visitWords: Array<{ shortcut: string, text: string }> };

export type RecordCallMutationVariables = Exact<{
  input: RecordVisitInput;
}>;


export type RecordCallMutation = { recordVisit: { visit: { id: string, status: VisitStatus } | null, errors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type RoundPreviewQueryVariables = Exact<{
  visitRoundId: string | number;
}>;


export type RoundPreviewQuery = { visitPreview: { selected: number, count: number, withoutPhone: number, notWanted: number, visitedLately: number, most: number } | null };

export type VisitCountsFragment = { visits: number, waiting: number, reached: number, refused: number, wrongNumber: number, notReached: number, lapsed: number, withdrawn: number, attempts: number, scored: number, averageScore: number | null };

export type RoundReportQueryVariables = Exact<{
  visitRoundId: string | number;
}>;


export type RoundReportQuery = { visitReport: { countedAt: unknown, wishes: Array<string>, total: { visits: number, waiting: number, reached: number, refused: number, wrongNumber: number, notReached: number, lapsed: number, withdrawn: number, attempts: number, scored: number, averageScore: number | null }, agents: Array<{ account: { id: string, name: string } | null, figures: { visits: number, waiting: number, reached: number, refused: number, wrongNumber: number, notReached: number, lapsed: number, withdrawn: number, attempts: number, scored: number, averageScore: number | null } }>, scores: Array<{ score: number, count: number }> } | null };

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
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type MessagePreviewQueryVariables = Exact<{
  input: MessagePreviewInput;
}>;


export type MessagePreviewQuery = { messagePreview: { subject: { zh: string, en: string }, body: { zh: string, en: string } } | null };

export const ownThings: TypedOperation<OwnThingsQuery, OwnThingsQueryVariables> = { name: "OwnThings", text: "query OwnThings($accountId: ID) {\n  sessions(first: 50, filter: {accountId: $accountId}) {\n    nodes {\n      id\n      device\n      ip\n      lastSeenAt\n      isCurrent\n    }\n  }\n  messageConsents {\n    channel\n    purpose\n    isGranted\n  }\n  dataExports(first: 3) {\n    nodes {\n      id\n      status\n      createdAt\n      expiresAt\n      file {\n        url\n        name\n      }\n    }\n  }\n}" };
export const endOwnSession: TypedOperation<EndOwnSessionMutation, EndOwnSessionMutationVariables> = { name: "EndOwnSession", text: "mutation EndOwnSession($input: EndSessionInput!) {\n  endSession(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const answerTheDesk: TypedOperation<AnswerTheDeskMutation, AnswerTheDeskMutationVariables> = { name: "AnswerTheDesk", text: "mutation AnswerTheDesk($input: HearingWordsInput!) {\n  answerHearing(input: $input) {\n    complaint {\n      id\n    }\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const appealCase: TypedOperation<AppealCaseMutation, AppealCaseMutationVariables> = { name: "AppealCase", text: "mutation AppealCase($input: HearingWordsInput!) {\n  appealComplaint(input: $input) {\n    complaint {\n      id\n    }\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const caseSlips: TypedOperation<CaseSlipsQuery, CaseSlipsQueryVariables> = { name: "CaseSlips", text: "query CaseSlips($complaintId: ID!) {\n  slips(first: 20, filter: {complaintId: $complaintId}) {\n    nodes {\n      id\n      number\n      status\n      content\n      refusedReason\n      amount {\n        amount\n        currency\n      }\n    }\n  }\n}" };
export const stepsOfCase: TypedOperation<StepsOfCaseQuery, StepsOfCaseQueryVariables> = { name: "StepsOfCase", text: "query StepsOfCase($id: ID!) {\n  complaint(id: $id) {\n    id\n    steps(first: 50) {\n      nodes {\n        id\n        kind\n        status\n        requiredBefore\n        isAutomatic\n        note\n        doneAt\n        availableActions\n        account {\n          id\n          name\n        }\n        procedureStep {\n          id\n          name {\n            zh\n            en\n          }\n        }\n      }\n    }\n  }\n}" };
export const tickCaseStep: TypedOperation<TickCaseStepMutation, TickCaseStepMutationVariables> = { name: "TickCaseStep", text: "mutation TickCaseStep($input: TakeCaseStepInput!) {\n  takeCaseStep(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const openCaseStepAgain: TypedOperation<OpenCaseStepAgainMutation, OpenCaseStepAgainMutationVariables> = { name: "OpenCaseStepAgain", text: "mutation OpenCaseStepAgain($input: CaseStepInput!) {\n  reopenCaseStep(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const caseTalk: TypedOperation<CaseTalkQuery, CaseTalkQueryVariables> = { name: "CaseTalk", text: "query CaseTalk($id: ID!) {\n  complaint(id: $id) {\n    id\n    messages(first: 100) {\n      nodes {\n        ...SaidOnCase\n      }\n    }\n    mergedCases(first: 10) {\n      nodes {\n        id\n        number\n        description\n        registeredAt\n      }\n    }\n    drafts(first: 3) {\n      nodes {\n        id\n        audience\n        text\n        version\n      }\n    }\n  }\n}\nfragment SaidOnCase on ComplaintMessage {\n  id\n  audience\n  side\n  channel\n  text\n  createdAt\n  account {\n    id\n    name\n  }\n  attachments(first: 9) {\n    nodes {\n      id\n      file {\n        id\n        name\n        url\n        mimeType\n      }\n    }\n  }\n}" };
export const mergedTalk: TypedOperation<MergedTalkQuery, MergedTalkQueryVariables> = { name: "MergedTalk", text: "query MergedTalk($id: ID!) {\n  complaint(id: $id) {\n    id\n    mergedCases(first: 10) {\n      nodes {\n        id\n        messages(first: 50) {\n          nodes {\n            ...SaidOnCase\n          }\n        }\n      }\n    }\n  }\n}\nfragment SaidOnCase on ComplaintMessage {\n  id\n  audience\n  side\n  channel\n  text\n  createdAt\n  account {\n    id\n    name\n  }\n  attachments(first: 9) {\n    nodes {\n      id\n      file {\n        id\n        name\n        url\n        mimeType\n      }\n    }\n  }\n}" };
export const caseViewers: TypedOperation<CaseViewersQuery, CaseViewersQueryVariables> = { name: "CaseViewers", text: "query CaseViewers($id: ID!) {\n  complaint(id: $id) {\n    id\n    viewers(first: 20) {\n      nodes {\n        id\n        isWriting\n        account {\n          id\n          name\n        }\n      }\n    }\n  }\n}" };
export const caseViewersNow: TypedOperation<CaseViewersNowSubscription, CaseViewersNowSubscriptionVariables> = { name: "CaseViewersNow", text: "subscription CaseViewersNow($id: ID!) {\n  complaintViewers(complaintId: $id) {\n    complaint {\n      id\n      viewers(first: 20) {\n        nodes {\n          id\n          isWriting\n          account {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n}" };
export const sayOnCase: TypedOperation<SayOnCaseMutation, SayOnCaseMutationVariables> = { name: "SayOnCase", text: "mutation SayOnCase($input: SayOnComplaintInput!) {\n  sayOnComplaint(input: $input) {\n    message {\n      id\n    }\n    errors {\n      code\n      message\n      path\n      ... on ForbiddenPhraseFound {\n        phrase\n        found\n        start\n        length\n        replacement\n      }\n    }\n  }\n}" };
export const keepCaseDraft: TypedOperation<KeepCaseDraftMutation, KeepCaseDraftMutationVariables> = { name: "KeepCaseDraft", text: "mutation KeepCaseDraft($input: SaveComplaintDraftInput!) {\n  saveComplaintDraft(input: $input) {\n    complaint {\n      id\n      drafts(first: 3) {\n        nodes {\n          id\n          audience\n          text\n          version\n        }\n      }\n    }\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const watchCase: TypedOperation<WatchCaseMutation, WatchCaseMutationVariables> = { name: "WatchCase", text: "mutation WatchCase($input: WatchComplaintInput!) {\n  watchComplaint(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const leaveCase: TypedOperation<LeaveCaseMutation, LeaveCaseMutationVariables> = { name: "LeaveCase", text: "mutation LeaveCase($input: LeaveComplaintInput!) {\n  leaveComplaint(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const quickReplies: TypedOperation<QuickRepliesQuery, QuickRepliesQueryVariables> = { name: "QuickReplies", text: "query QuickReplies($q: String) {\n  quickReplies(first: 20, filter: {isActive: true, q: $q}) {\n    nodes {\n      id\n      shortcut\n      words {\n        forViewer\n      }\n    }\n  }\n}" };
export const filledQuickReply: TypedOperation<FilledQuickReplyQuery, FilledQuickReplyQueryVariables> = { name: "FilledQuickReply", text: "query FilledQuickReply($quickReplyId: ID!, $complaintId: ID!) {\n  quickReplyFor(quickReplyId: $quickReplyId, complaintId: $complaintId) {\n    text\n    empty\n  }\n}" };
export const caseTwins: TypedOperation<CaseTwinsQuery, CaseTwinsQueryVariables> = { name: "CaseTwins", text: "query CaseTwins($id: ID!) {\n  complaint(id: $id) {\n    id\n    mergedInto {\n      id\n      number\n      status\n    }\n    mergedCases(first: 10) {\n      nodes {\n        id\n        number\n        status\n      }\n    }\n    links(first: 20) {\n      nodes {\n        id\n        kind\n        other {\n          id\n          number\n          status\n          availableActions\n        }\n      }\n    }\n  }\n}" };
export const caseOrder: TypedOperation<CaseOrderQuery, CaseOrderQueryVariables> = { name: "CaseOrder", text: "query CaseOrder($id: ID!) {\n  order(id: $id) {\n    id\n    number\n    status\n    placedAt\n    promisedOn\n    total {\n      amount\n      currency\n    }\n    refunded {\n      amount\n      currency\n    }\n    merchant {\n      id\n      name {\n        forViewer\n      }\n    }\n    buyer {\n      id\n      name\n    }\n    lines(first: 5) {\n      nodes {\n        id\n        quantity\n        title {\n          forViewer\n        }\n      }\n    }\n    parcels(first: 20) {\n      nodes {\n        id\n        shipment {\n          id\n          number\n          status\n          carrier\n          trackingNumber\n          shippedAt\n          deliveredAt\n          trackingEvents(first: 3) {\n            nodes {\n              id\n              status\n              place\n              happenedAt\n            }\n          }\n        }\n      }\n    }\n  }\n}" };
export const caseCustomer: TypedOperation<CaseCustomerQuery, CaseCustomerQueryVariables> = { name: "CaseCustomer", text: "query CaseCustomer($buyerId: ID!) {\n  orders(first: 5, filter: {buyerId: $buyerId}) {\n    totalCount\n    nodes {\n      id\n      number\n      status\n    }\n  }\n  complaints(first: 6, filter: {buyerId: $buyerId}) {\n    totalCount\n    nodes {\n      id\n      number\n      status\n      registeredAt\n    }\n  }\n  returns(first: 6, filter: {buyerId: $buyerId}) {\n    totalCount\n    nodes {\n      id\n      number\n      status\n    }\n  }\n}" };
export const caseSuggestion: TypedOperation<CaseSuggestionQuery, CaseSuggestionQueryVariables> = { name: "CaseSuggestion", text: "query CaseSuggestion($id: ID!) {\n  complaint(id: $id) {\n    id\n    suggestions(first: 1) {\n      nodes {\n        id\n        category\n        severity\n        dimension\n        phrases\n        decidedAt\n        decidedBy {\n          id\n          name\n        }\n      }\n    }\n  }\n}" };
export const confirmClass: TypedOperation<ConfirmClassMutation, ConfirmClassMutationVariables> = { name: "ConfirmClass", text: "mutation ConfirmClass($input: ClassifyComplaintInput!) {\n  classifyComplaint(input: $input) {\n    complaint {\n      id\n    }\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const classedInPeriod: TypedOperation<ClassedInPeriodQuery, ClassedInPeriodQueryVariables> = { name: "ClassedInPeriod", text: "query ClassedInPeriod($firstOn: Date!, $lastOn: Date!) {\n  classificationAccuracy(firstOn: $firstOn, lastOn: $lastOn) {\n    startsAt\n    endsAt\n    registered\n    decided\n    right\n    rows {\n      facet\n      value\n      suggested\n      right\n      missed\n      basisPoints\n    }\n  }\n}" };
export const ownDeskAgent: TypedOperation<OwnDeskAgentQuery, OwnDeskAgentQueryVariables> = { name: "OwnDeskAgent", text: "query OwnDeskAgent {\n  ownDeskAgent {\n    id\n    isOnShift\n    awaySince\n    awayReason\n    openCount\n    openWeight\n    capacity\n    nextTakeBackAt\n  }\n}" };
export const comeBackToDesk: TypedOperation<ComeBackToDeskMutation, ComeBackToDeskMutationVariables> = { name: "ComeBackToDesk", text: "mutation ComeBackToDesk($input: DeskInput!) {\n  comeBack(input: $input) {\n    deskAgent {\n      id\n      awaySince\n    }\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const caseRemedies: TypedOperation<CaseRemediesQuery, CaseRemediesQueryVariables> = { name: "CaseRemedies", text: "query CaseRemedies($id: ID!) {\n  complaint(id: $id) {\n    id\n    remedies(first: 20) {\n      nodes {\n        id\n        kind\n        state\n        createdAt\n        amount {\n          amount\n          currency\n        }\n        coupon {\n          id\n        }\n        slip {\n          id\n        }\n        return {\n          id\n        }\n        fine {\n          id\n        }\n      }\n    }\n  }\n}" };
export const takeNextCase: TypedOperation<TakeNextCaseMutation, TakeNextCaseMutationVariables> = { name: "TakeNextCase", text: "mutation TakeNextCase($input: DeskInput!) {\n  takeNextComplaint(input: $input) {\n    complaint {\n      id\n      number\n    }\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const customersRest: TypedOperation<CustomersRestQuery, CustomersRestQueryVariables> = { name: "CustomersRest", text: "query CustomersRest {\n  customersRestUntil\n}" };
export const recordTry: TypedOperation<RecordTryMutation, RecordTryMutationVariables> = { name: "RecordTry", text: "mutation RecordTry($input: RecordFollowUpInput!) {\n  recordFollowUp(input: $input) {\n    complaint {\n      id\n      status\n    }\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const incidentAsFile: TypedOperation<IncidentAsFileMutation, IncidentAsFileMutationVariables> = { name: "IncidentAsFile", text: "mutation IncidentAsFile($input: DownloadIncidentReportInput!) {\n  downloadIncidentReport(input: $input) {\n    file {\n      url\n    }\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const toldCustomers: TypedOperation<ToldCustomersQuery, ToldCustomersQueryVariables> = { name: "ToldCustomers", text: "query ToldCustomers($id: ID!) {\n  incident(id: $id) {\n    contacts(first: 5) {\n      nodes {\n        id\n        text\n        customerCount\n        toldCount\n        finishedAt\n      }\n    }\n  }\n}" };
export const marketClock: TypedOperation<MarketClockQuery, MarketClockQueryVariables> = { name: "MarketClock", text: "query MarketClock {\n  market {\n    now\n  }\n}" };
export const viewsOfList: TypedOperation<ViewsOfListQuery, ViewsOfListQueryVariables> = { name: "ViewsOfList", text: "query ViewsOfList($list: String!) {\n  savedViews(list: $list) {\n    id\n    title\n    filter\n    sortField\n    isDescending\n    isShared\n    isMine\n  }\n}" };
export const keepView: TypedOperation<KeepViewMutation, KeepViewMutationVariables> = { name: "KeepView", text: "mutation KeepView($input: SaveViewInput!) {\n  saveView(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const dropView: TypedOperation<DropViewMutation, DropViewMutationVariables> = { name: "DropView", text: "mutation DropView($input: RemoveViewInput!) {\n  removeView(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const trialBalance: TypedOperation<TrialBalanceQuery, TrialBalanceQueryVariables> = { name: "TrialBalance", text: "query TrialBalance($at: DateTime) {\n  trialBalance(at: $at) {\n    at\n    isBalanced\n    total {\n      amount\n      currency\n    }\n    lines {\n      kind\n      accounts\n      balance {\n        amount\n        currency\n      }\n    }\n  }\n  ledgerChecks(first: 1) {\n    nodes {\n      id\n      isSound\n      problems\n      startedAt\n    }\n  }\n}" };
export const accountStatement: TypedOperation<AccountStatementQuery, AccountStatementQueryVariables> = { name: "AccountStatement", text: "query AccountStatement($accountId: ID!, $from: DateTime!, $until: DateTime!, $first: Int, $after: String) {\n  ledgerStatement(\n    accountId: $accountId\n    from: $from\n    until: $until\n    first: $first\n    after: $after\n  ) {\n    account {\n      id\n      kind\n    }\n    opening {\n      amount\n      currency\n    }\n    closing {\n      amount\n      currency\n    }\n    entries {\n      nodes {\n        id\n        sequence\n        kind\n        reference\n        memo\n        createdAt\n        amount {\n          amount\n          currency\n        }\n        balanceAfter {\n          amount\n          currency\n        }\n        transfer {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}" };
export const moneyOfMerchant: TypedOperation<MoneyOfMerchantQuery, MoneyOfMerchantQueryVariables> = { name: "MoneyOfMerchant", text: "query MoneyOfMerchant($merchantId: ID!) {\n  merchant(id: $merchantId) {\n    id\n    name {\n      forViewer\n    }\n  }\n  payouts(first: 6, filter: {merchantId: $merchantId}) {\n    nodes {\n      id\n      number\n      status\n      createdAt\n      amount {\n        amount\n        currency\n      }\n    }\n  }\n  merchantMoney(merchantId: $merchantId) {\n    balance {\n      amount\n      currency\n    }\n    due {\n      amount\n      currency\n    }\n    held {\n      amount\n      currency\n    }\n    later {\n      amount\n      currency\n    }\n    underWay {\n      amount\n      currency\n    }\n    reserve {\n      amount\n      currency\n    }\n    reserveFreed {\n      day\n      amount {\n        amount\n        currency\n      }\n    }\n    nextSettlementOn\n    incomeByMonth {\n      month\n      income {\n        amount\n        currency\n      }\n    }\n    incomeByDay {\n      day\n      income {\n        amount\n        currency\n      }\n    }\n    byAge {\n      fromDays\n      untilDays\n      amount {\n        amount\n        currency\n      }\n    }\n  }\n}" };
export const payoutOutlook: TypedOperation<PayoutOutlookQuery, PayoutOutlookQueryVariables> = { name: "PayoutOutlook", text: "query PayoutOutlook {\n  payoutPreview {\n    payoutCount\n    total {\n      amount\n      currency\n    }\n    held {\n      amount\n      currency\n    }\n    later {\n      amount\n      currency\n    }\n    carried {\n      amount\n      currency\n    }\n    reserve {\n      amount\n      currency\n    }\n    merchants {\n      merchant {\n        id\n        name {\n          forViewer\n        }\n      }\n      due {\n        amount\n        currency\n      }\n      held {\n        amount\n        currency\n      }\n      later {\n        amount\n        currency\n      }\n    }\n  }\n  payoutRuns(first: 5, filter: {status: [SENT, FINISHED]}) {\n    nodes {\n      id\n      number\n      status\n      payoutCount\n      openPayoutCount\n      bankBatchCount\n      total {\n        amount\n        currency\n      }\n    }\n  }\n}" };
export const issuedStatements: TypedOperation<IssuedStatementsQuery, IssuedStatementsQueryVariables> = { name: "IssuedStatements", text: "query IssuedStatements($merchantId: ID) {\n  statements(first: 12, filter: {merchantId: $merchantId}) {\n    nodes {\n      id\n      number\n      fromOn\n      closing {\n        amount\n        currency\n      }\n      merchant {\n        id\n        name {\n          forViewer\n        }\n      }\n    }\n  }\n}" };
export const downloadStatement: TypedOperation<DownloadStatementMutation, DownloadStatementMutationVariables> = { name: "DownloadStatement", text: "mutation DownloadStatement($input: DownloadStatementInput!) {\n  downloadStatement(input: $input) {\n    file {\n      url\n    }\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const downloadBankFile: TypedOperation<DownloadBankFileMutation, DownloadBankFileMutationVariables> = { name: "DownloadBankFile", text: "mutation DownloadBankFile($input: DownloadBankFileInput!) {\n  downloadBankFile(input: $input) {\n    file {\n      url\n    }\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const reconciliationRunsOnDesk: TypedOperation<ReconciliationRunsOnDeskQuery, ReconciliationRunsOnDeskQueryVariables> = { name: "ReconciliationRunsOnDesk", text: "query ReconciliationRunsOnDesk {\n  reconciliationRuns(first: 30) {\n    nodes {\n      id\n      source\n      fromDay\n      day\n      status\n      lineCount\n      matchedCount\n      openDifferenceCount\n      closing {\n        amount\n        currency\n      }\n      onTheWay {\n        amount\n        currency\n      }\n      differences {\n        amount\n        currency\n      }\n      unexplained {\n        amount\n        currency\n      }\n      ledger {\n        amount\n        currency\n      }\n      isProven\n      errorMessage\n    }\n  }\n}" };
export const reconcileNow: TypedOperation<ReconcileNowMutation, ReconcileNowMutationVariables> = { name: "ReconcileNow", text: "mutation ReconcileNow($input: ReconcileNowInput!) {\n  reconcileNow(input: $input) {\n    isAsked\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const waitingMoney: TypedOperation<WaitingMoneyQuery, WaitingMoneyQueryVariables> = { name: "WaitingMoney", text: "query WaitingMoney {\n  bankTransfers(\n    first: 8\n    filter: {status: [WAITING]}\n    orderBy: {field: CREATED_AT, direction: ASC}\n  ) {\n    nodes {\n      id\n      code\n      amount {\n        amount\n        currency\n      }\n    }\n  }\n  courierPurses(first: 8, filter: {holdsCash: true}) {\n    nodes {\n      id\n      held {\n        amount\n        currency\n      }\n      courier {\n        name\n      }\n    }\n  }\n}" };
export const paymentLog: TypedOperation<PaymentLogQuery, PaymentLogQueryVariables> = { name: "PaymentLog", text: "query PaymentLog($orderId: ID!) {\n  order(id: $orderId) {\n    id\n    checkout {\n      id\n      payments(first: 1) {\n        nodes {\n          id\n          status\n          total {\n            amount\n            currency\n          }\n          attempts(first: 10) {\n            nodes {\n              id\n              gateway\n              way\n              status\n              errorCode\n              errorMessage\n              createdAt\n              amount {\n                amount\n                currency\n              }\n              notifications(first: 10) {\n                nodes {\n                  id\n                  verdict\n                  receivedAt\n                  amount {\n                    amount\n                    currency\n                  }\n                }\n              }\n              refunds(first: 10) {\n                nodes {\n                  id\n                  status\n                  errorCode\n                  errorMessage\n                  createdAt\n                  amount {\n                    amount\n                    currency\n                  }\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}" };
export const callerByPhone: TypedOperation<CallerByPhoneQuery, CallerByPhoneQueryVariables> = { name: "CallerByPhone", text: "query CallerByPhone($phone: String!) {\n  accounts(first: 1, filter: {q: $phone}) {\n    nodes {\n      id\n      name\n      status\n      addresses(first: 20) {\n        nodes {\n          isDefault\n          regionCode\n          province\n          city\n          district\n        }\n      }\n    }\n  }\n}" };
export const phoneQuote: TypedOperation<PhoneQuoteQuery, PhoneQuoteQueryVariables> = { name: "PhoneQuote", text: "query PhoneQuote($input: CheckoutQuoteInput!) {\n  checkoutQuote(input: $input) {\n    parts {\n      merchant {\n        id\n        name {\n          zh\n          en\n        }\n      }\n      lines {\n        quantity\n        variant {\n          id\n          sku\n        }\n        unitPrice {\n          amount\n          currency\n        }\n      }\n      deliveryFee {\n        amount\n        currency\n      }\n      total {\n        amount\n        currency\n      }\n      promisedOn\n    }\n    total {\n      amount\n      currency\n    }\n    problems {\n      code\n      message\n      path\n      ... on OutOfStock {\n        available\n        requested\n      }\n    }\n  }\n}" };
export const ordersOfCheckout: TypedOperation<OrdersOfCheckoutQuery, OrdersOfCheckoutQueryVariables> = { name: "OrdersOfCheckout", text: "query OrdersOfCheckout($checkoutId: ID!) {\n  orders(first: 50, filter: {checkoutId: $checkoutId}) {\n    nodes {\n      id\n      number\n    }\n  }\n}" };
export const reviewCounts: TypedOperation<ReviewCountsQuery, ReviewCountsQueryVariables> = { name: "ReviewCounts", text: "query ReviewCounts($merchantId: ID) {\n  orderCounts(merchantId: $merchantId) {\n    states {\n      status\n      count\n      isExact\n    }\n    held {\n      count\n      isExact\n    }\n    late {\n      count\n      isExact\n    }\n  }\n}" };
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
export const reportedMonth: TypedOperation<ReportedMonthQuery, ReportedMonthQueryVariables> = { name: "ReportedMonth", text: "query ReportedMonth($month: String!) {\n  complaintMonth(month: $month) {\n    month\n    startsAt\n    endsAt\n    reportId\n    issuedAt\n    countedAt\n    total {\n      ...ReportedFigures\n    }\n    groups {\n      by\n      rows {\n        ...ReportedFigures\n      }\n    }\n    causeTree {\n      causeId\n      parentId\n      level\n      name\n      branch {\n        ...ReportedFigures\n      }\n      own {\n        ...ReportedFigures\n      }\n    }\n    wonBackDays\n    wonBackOf\n    wonBack\n    repeatedCauses {\n      cause\n      count\n      before\n    }\n    correctiveActions {\n      product\n      action\n      dueOn\n      effect\n    }\n    measuredActions {\n      number\n      against\n      measure\n      rateBefore\n      rateAfter\n      isEffective\n    }\n    latent {\n      listed\n      contacted\n      complained\n      openedByDesk\n      dismissed\n      faded\n      orderCases\n      foreseen\n    }\n    inquiries {\n      questions\n      suggestions\n      answered\n      late\n      changed\n      topics {\n        name\n        count\n      }\n    }\n  }\n}\nfragment ReportedFigures on ComplaintFigures {\n  key\n  name\n  count\n  resolved\n  reopened\n  escalated\n  handOffs\n  firstAnswerLate\n  resolutionLate\n  firstAnswerMinutes\n  resolutionMinutes\n  satisfaction\n  paid {\n    amount\n    currency\n  }\n  byCoupons {\n    amount\n    currency\n  }\n  byReturns {\n    amount\n    currency\n  }\n  cost {\n    amount\n    currency\n  }\n  borneByMerchants {\n    amount\n    currency\n  }\n}" };
export const reportAsFile: TypedOperation<ReportAsFileMutation, ReportAsFileMutationVariables> = { name: "ReportAsFile", text: "mutation ReportAsFile($input: DownloadComplaintReportInput!) {\n  downloadComplaintReport(input: $input) {\n    file {\n      url\n    }\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const returnedInPeriod: TypedOperation<ReturnedInPeriodQuery, ReturnedInPeriodQueryVariables> = { name: "ReturnedInPeriod", text: "query ReturnedInPeriod($by: ReturnGrouping!, $firstOn: Date!, $lastOn: Date!) {\n  returnStatistics(by: $by, firstOn: $firstOn, lastOn: $lastOn) {\n    startsAt\n    endsAt\n    total {\n      ...ReturnedFigures\n    }\n    rows {\n      ...ReturnedFigures\n    }\n  }\n}\nfragment ReturnedFigures on ReturnFigures {\n  key\n  name\n  returnCount\n  unitCount\n  shippedUnits\n  basisPoints\n  asked {\n    amount\n    currency\n  }\n  paid {\n    amount\n    currency\n  }\n  alert {\n    id\n    status\n  }\n}" };
export const stepsOfReturn: TypedOperation<StepsOfReturnQuery, StepsOfReturnQueryVariables> = { name: "StepsOfReturn", text: "query StepsOfReturn($id: ID!) {\n  return(id: $id) {\n    id\n    steps(first: 50) {\n      nodes {\n        id\n        kind\n        status\n        isAutomatic\n        note\n        doneAt\n        availableActions\n        account {\n          id\n          name\n        }\n        playbookStep {\n          id\n          name {\n            zh\n            en\n          }\n        }\n      }\n    }\n  }\n}" };
export const playbookOfReason: TypedOperation<PlaybookOfReasonQuery, PlaybookOfReasonQueryVariables> = { name: "PlaybookOfReason", text: "query PlaybookOfReason($id: ID!) {\n  returnReasonRule(id: $id) {\n    id\n    playbooks(first: 1) {\n      nodes {\n        id\n        number\n        steps(first: 50) {\n          nodes {\n            id\n            kind\n            name {\n              zh\n              en\n            }\n          }\n        }\n      }\n    }\n  }\n}" };
export const tickReturnStep: TypedOperation<TickReturnStepMutation, TickReturnStepMutationVariables> = { name: "TickReturnStep", text: "mutation TickReturnStep($input: TakeReturnStepInput!) {\n  takeReturnStep(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const openReturnStepAgain: TypedOperation<OpenReturnStepAgainMutation, OpenReturnStepAgainMutationVariables> = { name: "OpenReturnStepAgain", text: "mutation OpenReturnStepAgain($input: ReturnStepInput!) {\n  reopenReturnStep(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const returnCase: TypedOperation<ReturnCaseQuery, ReturnCaseQueryVariables> = { name: "ReturnCase", text: "query ReturnCase($id: ID!) {\n  return(id: $id) {\n    id\n    records(first: 20) {\n      nodes {\n        id\n        kind\n        bearsOut\n        status\n        carrier\n        trackingNumber\n        shippedAt\n        deliveredAt\n        promisedOn\n        takenAt\n        contents {\n          sku\n          ordered\n          packed\n        }\n        events {\n          status\n          place\n          happenedAt\n        }\n      }\n    }\n    inspections(first: 100) {\n      nodes {\n        id\n        verdict\n        quantity\n        note\n        orderLine {\n          id\n          sku\n          title {\n            forViewer\n          }\n        }\n        pictures(first: 9) {\n          nodes {\n            id\n            file {\n              id\n              url\n              name\n            }\n          }\n        }\n      }\n    }\n    verdicts(first: 10) {\n      nodes {\n        id\n        revision\n        reason\n        givenAt\n        supersededAt\n        givenBy {\n          id\n          name\n        }\n        shares(first: 6) {\n          nodes {\n            id\n            party\n            percent\n          }\n        }\n      }\n    }\n  }\n}" };
export const returnVerdictPreview: TypedOperation<ReturnVerdictPreviewQuery, ReturnVerdictPreviewQueryVariables> = { name: "ReturnVerdictPreview", text: "query ReturnVerdictPreview($input: ReturnVerdictPreviewInput!) {\n  returnVerdictPreview(input: $input) {\n    bearings {\n      cost\n      party\n      amount {\n        amount\n        currency\n      }\n      commission {\n        amount\n        currency\n      }\n      toMerchant {\n        amount\n        currency\n      }\n    }\n    withheld {\n      amount\n      currency\n    }\n    expected {\n      amount\n      currency\n    }\n    toMerchant {\n      amount\n      currency\n    }\n    problems {\n      code\n      message\n      path\n    }\n  }\n}" };
export const serviceBoard: TypedOperation<ServiceBoardQuery, ServiceBoardQueryVariables> = { name: "ServiceBoard", text: "query ServiceBoard {\n  complaintBoard {\n    lateCount\n    escalatedCount\n    unassignedCount\n    oldestUnassignedAt\n    breachesToday\n    agents {\n      accountId\n      name\n      openCount\n      openWeight\n      capacity\n      lateCount\n      breachesToday\n      isOnShift\n      awaySince\n      awayReason\n      nextTakeBackAt\n    }\n  }\n}" };
export const settings: TypedOperation<SettingsQuery, SettingsQueryVariables> = { name: "Settings", text: "query Settings {\n  settings {\n    ...SettingShown\n  }\n}\nfragment SettingShown on Setting {\n  key\n  kind\n  value\n  standard\n  least\n  most\n  means {\n    zh\n    en\n  }\n  changedAt\n  version\n}" };
export const changeSettings: TypedOperation<ChangeSettingsMutation, ChangeSettingsMutationVariables> = { name: "ChangeSettings", text: "mutation ChangeSettings($input: UpdateSettingsInput!) {\n  updateSettings(input: $input) {\n    settings {\n      ...SettingShown\n    }\n    errors {\n      code\n      message\n      path\n    }\n  }\n}\nfragment SettingShown on Setting {\n  key\n  kind\n  value\n  standard\n  least\n  most\n  means {\n    zh\n    en\n  }\n  changedAt\n  version\n}" };
export const surveyResults: TypedOperation<SurveyResultsQuery, SurveyResultsQueryVariables> = { name: "SurveyResults", text: "query SurveyResults($surveyRoundId: ID!) {\n  surveyReport(surveyRoundId: $surveyRoundId) {\n    invited\n    answered\n    least\n    isShown\n    answeredBefore\n    dimensions {\n      dimension\n      now {\n        expectation\n        perception\n        gap\n      }\n      before {\n        gap\n      }\n    }\n    statements {\n      number\n      dimension\n      words {\n        zh\n        en\n      }\n      now {\n        expectation\n        perception\n        gap\n      }\n      before {\n        gap\n      }\n    }\n  }\n}" };
export const trackerLogs: TypedOperation<TrackerLogsQuery, TrackerLogsQueryVariables> = { name: "TrackerLogs", text: "query TrackerLogs {\n  trackerDays {\n    account {\n      id\n      name\n    }\n    missingCount\n  }\n}" };
export const saidOnVisit: TypedOperation<SaidOnVisitQuery, SaidOnVisitQueryVariables> = { name: "SaidOnVisit", text: "query SaidOnVisit($visitId: ID!) {\n  visitWords(visitId: $visitId) {\n    shortcut\n    text\n  }\n}" };
export const recordCall: TypedOperation<RecordCallMutation, RecordCallMutationVariables> = { name: "RecordCall", text: "mutation RecordCall($input: RecordVisitInput!) {\n  recordVisit(input: $input) {\n    visit {\n      id\n      status\n    }\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const roundPreview: TypedOperation<RoundPreviewQuery, RoundPreviewQueryVariables> = { name: "RoundPreview", text: "query RoundPreview($visitRoundId: ID!) {\n  visitPreview(visitRoundId: $visitRoundId) {\n    selected\n    count\n    withoutPhone\n    notWanted\n    visitedLately\n    most\n  }\n}" };
export const roundReport: TypedOperation<RoundReportQuery, RoundReportQueryVariables> = { name: "RoundReport", text: "query RoundReport($visitRoundId: ID!) {\n  visitReport(visitRoundId: $visitRoundId) {\n    countedAt\n    total {\n      ...VisitCounts\n    }\n    agents {\n      account {\n        id\n        name\n      }\n      figures {\n        ...VisitCounts\n      }\n    }\n    scores {\n      score\n      count\n    }\n    wishes\n  }\n}\nfragment VisitCounts on VisitFigures {\n  visits\n  waiting\n  reached\n  refused\n  wrongNumber\n  notReached\n  lapsed\n  withdrawn\n  attempts\n  scored\n  averageScore\n}" };
export const viewer: TypedOperation<ViewerQuery, ViewerQueryVariables> = { name: "Viewer", text: "query Viewer {\n  viewer {\n    account {\n      id\n      name\n    }\n    isStaff\n    permissions\n    merchants {\n      merchantId\n    }\n  }\n}" };
export const market: TypedOperation<MarketQuery, MarketQueryVariables> = { name: "Market", text: "query Market {\n  market {\n    currency\n  }\n}" };
export const signIn: TypedOperation<SignInMutation, SignInMutationVariables> = { name: "SignIn", text: "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const signOut: TypedOperation<SignOutMutation, SignOutMutationVariables> = { name: "SignOut", text: "mutation SignOut($input: SignOutInput!) {\n  signOut(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const stepUp: TypedOperation<StepUpMutation, StepUpMutationVariables> = { name: "StepUp", text: "mutation StepUp($input: StepUpInput!) {\n  stepUp(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const requestUpload: TypedOperation<RequestUploadMutation, RequestUploadMutationVariables> = { name: "RequestUpload", text: "mutation RequestUpload($input: RequestUploadInput!) {\n  requestUpload(input: $input) {\n    file {\n      id\n    }\n    uploadUrl\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const acceptInvitation: TypedOperation<AcceptInvitationMutation, AcceptInvitationMutationVariables> = { name: "AcceptInvitation", text: "mutation AcceptInvitation($input: AnswerInvitationInput!) {\n  acceptInvitation(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const declineInvitation: TypedOperation<DeclineInvitationMutation, DeclineInvitationMutationVariables> = { name: "DeclineInvitation", text: "mutation DeclineInvitation($input: AnswerInvitationInput!) {\n  declineInvitation(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const messagePreview: TypedOperation<MessagePreviewQuery, MessagePreviewQueryVariables> = { name: "MessagePreview", text: "query MessagePreview($input: MessagePreviewInput!) {\n  messagePreview(input: $input) {\n    subject {\n      zh\n      en\n    }\n    body {\n      zh\n      en\n    }\n  }\n}" };