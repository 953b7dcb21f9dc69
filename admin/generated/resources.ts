// Generated from schema.graphql by `npm run codegen`: do not edit.

import type { ActionDescriptor, ResourceDescriptor } from '../src/descriptor.js';

export const resources: readonly ResourceDescriptor[] = [
 {
  "type": "Order",
  "name": "orders",
  "group": "ORDERS",
  "permission": "ORDERS_READ",
  "icon": "ReceiptLong",
  "title": "number",
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "number",
    "kind": "text"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "OrderStatus"
   },
   {
    "source": "paymentState",
    "kind": "enum",
    "enum": "PaymentState"
   },
   {
    "source": "shipmentState",
    "kind": "enum",
    "enum": "ShipmentState"
   },
   {
    "source": "afterSaleState",
    "kind": "enum",
    "enum": "AfterSaleState"
   },
   {
    "source": "openHoldCount",
    "kind": "int"
   },
   {
    "source": "origin",
    "kind": "enum",
    "enum": "OrderOrigin"
   },
   {
    "source": "merchant",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "buyer",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "checkout",
    "kind": "object",
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "number",
      "kind": "text"
     },
     {
      "source": "total",
      "kind": "money"
     },
     {
      "source": "placedAt",
      "kind": "dateTime"
     }
    ]
   },
   {
    "source": "goods",
    "kind": "money"
   },
   {
    "source": "discount",
    "kind": "money"
   },
   {
    "source": "deliveryFee",
    "kind": "money"
   },
   {
    "source": "total",
    "kind": "money"
   },
   {
    "source": "refunded",
    "kind": "money"
   },
   {
    "source": "unitCount",
    "kind": "int"
   },
   {
    "source": "shippedUnitCount",
    "kind": "int"
   },
   {
    "source": "reviewReasons",
    "kind": "enum",
    "list": true,
    "enum": "ReviewReason"
   },
   {
    "source": "flags",
    "kind": "enum",
    "list": true,
    "enum": "OrderFlag"
   },
   {
    "source": "heldAt",
    "kind": "dateTime"
   },
   {
    "source": "deliveryMethod",
    "kind": "enum",
    "enum": "DeliveryMethod"
   },
   {
    "source": "wishedFrom",
    "kind": "dateTime"
   },
   {
    "source": "wishedUntil",
    "kind": "dateTime"
   },
   {
    "source": "promisedOn",
    "kind": "date"
   },
   {
    "source": "wishedCarrier",
    "kind": "reference",
    "reference": "carriers",
    "title": "name",
    "localizedTitle": true,
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "shipOn",
    "kind": "date",
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "readAt",
    "kind": "dateTime"
   },
   {
    "source": "channel",
    "kind": "enum",
    "enum": "OrderChannel"
   },
   {
    "source": "shipsWith",
    "kind": "reference",
    "reference": "orders",
    "title": "number"
   },
   {
    "source": "splitFrom",
    "kind": "reference",
    "reference": "orders",
    "title": "number",
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "buyerNote",
    "kind": "text",
    "pii": true
   },
   {
    "source": "agentNumber",
    "kind": "text"
   },
   {
    "source": "recipient",
    "kind": "object",
    "fields": [
     {
      "source": "name",
      "kind": "text",
      "pii": true
     },
     {
      "source": "phone",
      "kind": "text",
      "pii": true
     },
     {
      "source": "regionCode",
      "kind": "text"
     },
     {
      "source": "region",
      "kind": "text"
     },
     {
      "source": "street",
      "kind": "text",
      "pii": true
     },
     {
      "source": "invoiceTitle",
      "kind": "text",
      "pii": true
     },
     {
      "source": "invoiceTaxNumber",
      "kind": "text",
      "pii": true
     }
    ]
   },
   {
    "source": "cancelReason",
    "kind": "text",
    "pii": true
   },
   {
    "source": "sourceReference",
    "kind": "text"
   },
   {
    "source": "placedAt",
    "kind": "dateTime"
   },
   {
    "source": "dueAt",
    "kind": "dateTime"
   },
   {
    "source": "isLate",
    "kind": "boolean"
   },
   {
    "source": "paidAt",
    "kind": "dateTime"
   },
   {
    "source": "shippedAt",
    "kind": "dateTime"
   },
   {
    "source": "deliveredAt",
    "kind": "dateTime"
   },
   {
    "source": "completedAt",
    "kind": "dateTime"
   },
   {
    "source": "cancelledAt",
    "kind": "dateTime"
   },
   {
    "source": "version",
    "kind": "int"
   },
   {
    "source": "lines",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "title",
      "kind": "localized"
     },
     {
      "source": "sku",
      "kind": "text"
     },
     {
      "source": "options",
      "kind": "object",
      "list": true,
      "fields": [
       {
        "source": "name",
        "kind": "text"
       },
       {
        "source": "value",
        "kind": "text"
       }
      ]
     },
     {
      "source": "image",
      "kind": "image"
     },
     {
      "source": "product",
      "kind": "reference",
      "reference": "products",
      "title": "title",
      "localizedTitle": true
     },
     {
      "source": "variant",
      "kind": "reference",
      "reference": "variants",
      "title": "sku"
     },
     {
      "source": "unitPrice",
      "kind": "money"
     },
     {
      "source": "quantity",
      "kind": "int"
     },
     {
      "source": "isGift",
      "kind": "boolean"
     },
     {
      "source": "subtotal",
      "kind": "money"
     },
     {
      "source": "discount",
      "kind": "money"
     },
     {
      "source": "deliveryFee",
      "kind": "money"
     },
     {
      "source": "total",
      "kind": "money"
     },
     {
      "source": "refunded",
      "kind": "money"
     },
     {
      "source": "shippedQuantity",
      "kind": "int"
     },
     {
      "source": "returnedQuantity",
      "kind": "int"
     },
     {
      "source": "position",
      "kind": "int"
     }
    ]
   },
   {
    "source": "changes",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "status",
      "kind": "enum",
      "enum": "OrderChangeStatus"
     },
     {
      "source": "reason",
      "kind": "text",
      "pii": true
     },
     {
      "source": "difference",
      "kind": "money"
     },
     {
      "source": "linesBefore",
      "kind": "object",
      "list": true,
      "fields": [
       {
        "source": "title",
        "kind": "localized"
       },
       {
        "source": "sku",
        "kind": "text"
       },
       {
        "source": "unitPrice",
        "kind": "money"
       },
       {
        "source": "quantity",
        "kind": "int"
       },
       {
        "source": "total",
        "kind": "money"
       }
      ]
     },
     {
      "source": "linesAfter",
      "kind": "object",
      "list": true,
      "fields": [
       {
        "source": "title",
        "kind": "localized"
       },
       {
        "source": "sku",
        "kind": "text"
       },
       {
        "source": "unitPrice",
        "kind": "money"
       },
       {
        "source": "quantity",
        "kind": "int"
       },
       {
        "source": "total",
        "kind": "money"
       }
      ]
     },
     {
      "source": "dueAt",
      "kind": "dateTime"
     },
     {
      "source": "answeredAt",
      "kind": "dateTime"
     },
     {
      "source": "createdAt",
      "kind": "dateTime"
     }
    ],
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "timeline",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "kind",
      "kind": "enum",
      "enum": "OrderEntryKind"
     },
     {
      "source": "fromStatus",
      "kind": "enum",
      "enum": "OrderStatus"
     },
     {
      "source": "toStatus",
      "kind": "enum",
      "enum": "OrderStatus"
     },
     {
      "source": "flag",
      "kind": "enum",
      "enum": "OrderFlag"
     },
     {
      "source": "message",
      "kind": "text",
      "pii": true
     },
     {
      "source": "oldValue",
      "kind": "text",
      "pii": true
     },
     {
      "source": "isInternal",
      "kind": "boolean"
     },
     {
      "source": "actorKind",
      "kind": "enum",
      "enum": "ActorKind"
     },
     {
      "source": "accountId",
      "kind": "id"
     },
     {
      "source": "referenceId",
      "kind": "id"
     },
     {
      "source": "createdAt",
      "kind": "dateTime"
     }
    ],
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "adjustments",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "kind",
      "kind": "enum",
      "enum": "AdjustmentKind"
     },
     {
      "source": "target",
      "kind": "enum",
      "enum": "AdjustmentTarget"
     },
     {
      "source": "label",
      "kind": "localized"
     },
     {
      "source": "amount",
      "kind": "money"
     },
     {
      "source": "bearer",
      "kind": "enum",
      "enum": "AdjustmentBearer"
     },
     {
      "source": "declined",
      "kind": "enum",
      "list": true,
      "enum": "AdjustmentKind"
     },
     {
      "source": "accountId",
      "kind": "id"
     },
     {
      "source": "createdAt",
      "kind": "dateTime"
     }
    ]
   },
   {
    "source": "complaints",
    "kind": "connection",
    "reference": "complaints",
    "title": "number",
    "target": "orderId"
   },
   {
    "source": "deliveryTasks",
    "kind": "connection",
    "reference": "deliveryTasks",
    "title": "number",
    "target": "orderId"
   },
   {
    "source": "disruptions",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "notice",
      "kind": "reference",
      "reference": "disruptionNotices",
      "title": "text",
      "localizedTitle": true
     }
    ]
   },
   {
    "source": "problems",
    "kind": "connection",
    "reference": "problemOrders",
    "title": "number",
    "target": "orderId"
   },
   {
    "source": "allocations",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "status",
      "kind": "enum",
      "enum": "PaymentStatus"
     },
     {
      "source": "amount",
      "kind": "money"
     },
     {
      "source": "refunded",
      "kind": "money"
     },
     {
      "source": "tender",
      "kind": "object",
      "fields": [
       {
        "source": "id",
        "kind": "id"
       },
       {
        "source": "method",
        "kind": "enum",
        "enum": "TenderMethod"
       },
       {
        "source": "status",
        "kind": "enum",
        "enum": "PaymentStatus"
       },
       {
        "source": "amount",
        "kind": "money"
       },
       {
        "source": "refunded",
        "kind": "money"
       },
       {
        "source": "createdAt",
        "kind": "dateTime"
       },
       {
        "source": "capturedAt",
        "kind": "dateTime"
       },
       {
        "source": "payment",
        "kind": "reference",
        "reference": "payments",
        "title": "checkout.number",
        "titleParts": [
         {
          "source": "checkout.number",
          "kind": "text"
         },
         {
          "source": "total",
          "kind": "money"
         }
        ]
       }
      ]
     },
     {
      "source": "merchant",
      "kind": "reference",
      "reference": "merchants",
      "title": "name",
      "localizedTitle": true
     },
     {
      "source": "order",
      "kind": "reference",
      "reference": "orders",
      "title": "number"
     }
    ]
   },
   {
    "source": "refunds",
    "kind": "connection",
    "reference": "refunds",
    "title": "cause",
    "titleParts": [
     {
      "source": "cause",
      "kind": "enum",
      "enum": "RefundCause"
     },
     {
      "source": "order.number",
      "kind": "text"
     },
     {
      "source": "amount",
      "kind": "money"
     }
    ],
    "target": "orderId"
   },
   {
    "source": "parcels",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "quantity",
      "kind": "int"
     },
     {
      "source": "shipment",
      "kind": "reference",
      "reference": "shipments",
      "title": "number"
     },
     {
      "source": "orderLine",
      "kind": "object",
      "fields": [
       {
        "source": "id",
        "kind": "id"
       },
       {
        "source": "title",
        "kind": "localized"
       },
       {
        "source": "sku",
        "kind": "text"
       },
       {
        "source": "image",
        "kind": "image"
       },
       {
        "source": "product",
        "kind": "reference",
        "reference": "products",
        "title": "title",
        "localizedTitle": true
       },
       {
        "source": "variant",
        "kind": "reference",
        "reference": "variants",
        "title": "sku"
       },
       {
        "source": "unitPrice",
        "kind": "money"
       },
       {
        "source": "quantity",
        "kind": "int"
       },
       {
        "source": "isGift",
        "kind": "boolean"
       },
       {
        "source": "subtotal",
        "kind": "money"
       },
       {
        "source": "discount",
        "kind": "money"
       },
       {
        "source": "deliveryFee",
        "kind": "money"
       },
       {
        "source": "total",
        "kind": "money"
       },
       {
        "source": "refunded",
        "kind": "money"
       },
       {
        "source": "shippedQuantity",
        "kind": "int"
       },
       {
        "source": "returnedQuantity",
        "kind": "int"
       },
       {
        "source": "position",
        "kind": "int"
       }
      ]
     },
     {
      "source": "order",
      "kind": "reference",
      "reference": "orders",
      "title": "number"
     }
    ]
   },
   {
    "source": "returns",
    "kind": "connection",
    "reference": "returns",
    "title": "number",
    "target": "orderId"
   }
  ],
  "columns": [
   "number",
   "status",
   "flags",
   "merchant",
   "buyer",
   "total",
   "paymentState",
   "shipmentState",
   "afterSaleState",
   "dueAt",
   "placedAt",
   "openHoldCount",
   "origin",
   "goods",
   "discount",
   "deliveryFee",
   "refunded",
   "unitCount",
   "shippedUnitCount",
   "reviewReasons",
   "heldAt",
   "deliveryMethod",
   "wishedFrom",
   "wishedUntil",
   "promisedOn",
   "readAt",
   "channel",
   "shipsWith",
   "buyerNote",
   "agentNumber",
   "cancelReason",
   "sourceReference",
   "isLate",
   "paidAt",
   "shippedAt",
   "deliveredAt",
   "completedAt",
   "cancelledAt"
  ],
  "columnsAtFirst": 11,
  "filters": [
   {
    "source": "q",
    "kind": "text"
   },
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "OrderStatus"
   },
   {
    "source": "merchantId",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "buyerId",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "checkoutId",
    "kind": "id"
   },
   {
    "source": "shipsWithId",
    "kind": "reference",
    "reference": "orders",
    "title": "number"
   },
   {
    "source": "channel",
    "kind": "enum",
    "list": true,
    "enum": "OrderChannel"
   },
   {
    "source": "origin",
    "kind": "enum",
    "list": true,
    "enum": "OrderOrigin"
   },
   {
    "source": "isLate",
    "kind": "boolean"
   },
   {
    "source": "reviewReasons",
    "kind": "enum",
    "list": true,
    "enum": "ReviewReason"
   },
   {
    "source": "flags",
    "kind": "enum",
    "list": true,
    "enum": "OrderFlag"
   },
   {
    "source": "isHeld",
    "kind": "boolean"
   },
   {
    "source": "placedAt",
    "kind": "dateTimeRange"
   }
  ],
  "shopFilter": "merchantId",
  "sort": {
   "placedAt": "PLACED_AT",
   "total": "TOTAL",
   "dueAt": "DUE_AT",
   "number": "NUMBER"
  },
  "defaultSort": "placedAt",
  "versioned": true,
  "actions": [
   {
    "name": "payCheckout",
    "value": "PAY",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "WALLET_USE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_payCheckout($input:PayCheckoutInput!){result:payCheckout(input:$input){record:order{...Order_show} checkout{id number total{amount currency} placedAt} errors{...UserError_facts}}}",
     "fragments": [
      "Order_show",
      "UserError_facts"
     ]
    },
    "tells": [
     {
      "source": "checkout",
      "kind": "object",
      "fields": [
       {
        "source": "id",
        "kind": "id"
       },
       {
        "source": "number",
        "kind": "text"
       },
       {
        "source": "total",
        "kind": "money"
       },
       {
        "source": "placedAt",
        "kind": "dateTime"
       }
      ]
     }
    ]
   },
   {
    "name": "proposeOrderChange",
    "value": "PROPOSE_CHANGE",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "ORDERS_CHANGE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "lines",
      "kind": "object",
      "list": true,
      "required": true,
      "fields": [
       {
        "source": "variantId",
        "kind": "reference",
        "reference": "variants",
        "title": "sku",
        "required": true
       },
       {
        "source": "quantity",
        "kind": "int",
        "required": true
       }
      ],
      "help": "All that the order should consist of, 1 to 200 variants of its shop, each once."
     },
     {
      "source": "reason",
      "kind": "text",
      "required": true,
      "help": "Why; buyer and shop read it."
     }
    ],
    "operation": {
     "text": "mutation Panel_proposeOrderChange($input:ProposeOrderChangeInput!){result:proposeOrderChange(input:$input){record:order{...Order_show} orderChange{id status reason difference{amount currency} linesBefore{sku quantity} linesAfter{sku quantity} dueAt answeredAt createdAt} errors{...UserError_facts}}}",
     "fragments": [
      "Order_show",
      "UserError_facts"
     ]
    },
    "tells": [
     {
      "source": "orderChange",
      "kind": "object",
      "fields": [
       {
        "source": "id",
        "kind": "id"
       },
       {
        "source": "status",
        "kind": "enum",
        "enum": "OrderChangeStatus"
       },
       {
        "source": "reason",
        "kind": "text",
        "pii": true
       },
       {
        "source": "difference",
        "kind": "money"
       },
       {
        "source": "linesBefore",
        "kind": "object",
        "list": true,
        "fields": [
         {
          "source": "title",
          "kind": "localized"
         },
         {
          "source": "sku",
          "kind": "text"
         },
         {
          "source": "unitPrice",
          "kind": "money"
         },
         {
          "source": "quantity",
          "kind": "int"
         },
         {
          "source": "total",
          "kind": "money"
         }
        ]
       },
       {
        "source": "linesAfter",
        "kind": "object",
        "list": true,
        "fields": [
         {
          "source": "title",
          "kind": "localized"
         },
         {
          "source": "sku",
          "kind": "text"
         },
         {
          "source": "unitPrice",
          "kind": "money"
         },
         {
          "source": "quantity",
          "kind": "int"
         },
         {
          "source": "total",
          "kind": "money"
         }
        ]
       },
       {
        "source": "dueAt",
        "kind": "dateTime"
       },
       {
        "source": "answeredAt",
        "kind": "dateTime"
       },
       {
        "source": "createdAt",
        "kind": "dateTime"
       }
      ]
     }
    ]
   },
   {
    "name": "answerOrderChange",
    "value": "ANSWER_CHANGE",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "WALLET_USE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "isAccepted",
      "kind": "boolean",
      "required": true,
      "help": "Whether the order is changed; the difference is paid or refunded at once."
     }
    ],
    "operation": {
     "text": "mutation Panel_answerOrderChange($input:AnswerOrderChangeInput!){result:answerOrderChange(input:$input){record:order{...Order_show} orderChange{id status reason difference{amount currency} linesBefore{sku quantity} linesAfter{sku quantity} dueAt answeredAt createdAt} errors{...UserError_facts}}}",
     "fragments": [
      "Order_show",
      "UserError_facts"
     ]
    },
    "tells": [
     {
      "source": "orderChange",
      "kind": "object",
      "fields": [
       {
        "source": "id",
        "kind": "id"
       },
       {
        "source": "status",
        "kind": "enum",
        "enum": "OrderChangeStatus"
       },
       {
        "source": "reason",
        "kind": "text",
        "pii": true
       },
       {
        "source": "difference",
        "kind": "money"
       },
       {
        "source": "linesBefore",
        "kind": "object",
        "list": true,
        "fields": [
         {
          "source": "title",
          "kind": "localized"
         },
         {
          "source": "sku",
          "kind": "text"
         },
         {
          "source": "unitPrice",
          "kind": "money"
         },
         {
          "source": "quantity",
          "kind": "int"
         },
         {
          "source": "total",
          "kind": "money"
         }
        ]
       },
       {
        "source": "linesAfter",
        "kind": "object",
        "list": true,
        "fields": [
         {
          "source": "title",
          "kind": "localized"
         },
         {
          "source": "sku",
          "kind": "text"
         },
         {
          "source": "unitPrice",
          "kind": "money"
         },
         {
          "source": "quantity",
          "kind": "int"
         },
         {
          "source": "total",
          "kind": "money"
         }
        ]
       },
       {
        "source": "dueAt",
        "kind": "dateTime"
       },
       {
        "source": "answeredAt",
        "kind": "dateTime"
       },
       {
        "source": "createdAt",
        "kind": "dateTime"
       }
      ]
     }
    ]
   },
   {
    "name": "withdrawOrderChange",
    "value": "WITHDRAW_CHANGE",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "ORDERS_CHANGE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_withdrawOrderChange($input:OrderActionInput!){result:withdrawOrderChange(input:$input){record:order{...Order_show} orderChange{id status reason difference{amount currency} linesBefore{sku quantity} linesAfter{sku quantity} dueAt answeredAt createdAt} errors{...UserError_facts}}}",
     "fragments": [
      "Order_show",
      "UserError_facts"
     ]
    },
    "tells": [
     {
      "source": "orderChange",
      "kind": "object",
      "fields": [
       {
        "source": "id",
        "kind": "id"
       },
       {
        "source": "status",
        "kind": "enum",
        "enum": "OrderChangeStatus"
       },
       {
        "source": "reason",
        "kind": "text",
        "pii": true
       },
       {
        "source": "difference",
        "kind": "money"
       },
       {
        "source": "linesBefore",
        "kind": "object",
        "list": true,
        "fields": [
         {
          "source": "title",
          "kind": "localized"
         },
         {
          "source": "sku",
          "kind": "text"
         },
         {
          "source": "unitPrice",
          "kind": "money"
         },
         {
          "source": "quantity",
          "kind": "int"
         },
         {
          "source": "total",
          "kind": "money"
         }
        ]
       },
       {
        "source": "linesAfter",
        "kind": "object",
        "list": true,
        "fields": [
         {
          "source": "title",
          "kind": "localized"
         },
         {
          "source": "sku",
          "kind": "text"
         },
         {
          "source": "unitPrice",
          "kind": "money"
         },
         {
          "source": "quantity",
          "kind": "int"
         },
         {
          "source": "total",
          "kind": "money"
         }
        ]
       },
       {
        "source": "dueAt",
        "kind": "dateTime"
       },
       {
        "source": "answeredAt",
        "kind": "dateTime"
       },
       {
        "source": "createdAt",
        "kind": "dateTime"
       }
      ]
     }
    ]
   },
   {
    "name": "splitOrder",
    "value": "SPLIT",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "ORDERS_REVIEW",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "lines",
      "kind": "object",
      "list": true,
      "required": true,
      "fields": [
       {
        "source": "orderLineId",
        "kind": "reference",
        "rowsOf": "lines",
        "required": true
       },
       {
        "source": "quantity",
        "kind": "int",
        "required": true
       }
      ],
      "help": "What goes to the sibling order, 1 to 200 lines, each once; something must stay."
     },
     {
      "source": "reason",
      "kind": "text",
      "required": true,
      "help": "Why; kept in both timelines."
     }
    ],
    "operation": {
     "text": "mutation Panel_splitOrder($input:SplitOrderInput!){result:splitOrder(input:$input){record:order{...Order_show} sibling{id number} errors{...UserError_facts}}}",
     "fragments": [
      "Order_show",
      "UserError_facts"
     ]
    },
    "tells": [
     {
      "source": "sibling",
      "kind": "reference",
      "reference": "orders",
      "title": "number"
     }
    ]
   },
   {
    "name": "markOrderRead",
    "value": "MARK_READ",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "ORDERS_PICK",
    "offered": true,
    "bulk": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_markOrderRead($input:OrderActionInput!){result:markOrderRead(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
     "fragments": [
      "Order_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "shipTogether",
    "value": "SHIP_TOGETHER",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "ORDERS_REVIEW",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "orderIds",
      "kind": "reference",
      "rowsOf": "shipsTogether",
      "list": true,
      "required": true,
      "help": "The orders that leave with it, 1 to 19: of the same buyer, shop and address."
     }
    ],
    "operation": {
     "text": "mutation Panel_shipTogether($input:ShipTogetherInput!){result:shipTogether(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
     "fragments": [
      "Order_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "shipApart",
    "value": "SHIP_APART",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "ORDERS_REVIEW",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "reason",
      "kind": "text",
      "help": "Why; kept in the timeline."
     }
    ],
    "operation": {
     "text": "mutation Panel_shipApart($input:ShipApartInput!){result:shipApart(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
     "fragments": [
      "Order_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "giveGift",
    "value": "GIVE_GIFT",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "ORDERS_CONCEDE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "variantId",
      "kind": "reference",
      "reference": "variants",
      "title": "sku",
      "required": true,
      "help": "The variant."
     },
     {
      "source": "quantity",
      "kind": "int",
      "default": 1,
      "help": "How many units: 1 to 99."
     },
     {
      "source": "reason",
      "kind": "text",
      "required": true,
      "help": "Why; kept in the timeline, not shown to the buyer."
     }
    ],
    "operation": {
     "text": "mutation Panel_giveGift($input:GiveGiftInput!){result:giveGift(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
     "fragments": [
      "Order_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "waiveDeliveryFee",
    "value": "WAIVE_DELIVERY_FEE",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "ORDERS_CONCEDE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "reason",
      "kind": "text",
      "required": true,
      "help": "Why; kept in the timeline, not shown to the buyer."
     }
    ],
    "operation": {
     "text": "mutation Panel_waiveDeliveryFee($input:WaiveDeliveryFeeInput!){result:waiveDeliveryFee(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
     "fragments": [
      "Order_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "cutPrice",
    "value": "CUT_PRICE",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "ORDERS_CONCEDE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "amount",
      "kind": "money",
      "required": true,
      "help": "How much, at most what its goods cost."
     },
     {
      "source": "declined",
      "kind": "enum",
      "list": true,
      "default": [],
      "enum": "AdjustmentKind",
      "help": "What the buyer was offered before and declined, GIFT or FREE_DELIVERY; one of them unless one was given already."
     },
     {
      "source": "reason",
      "kind": "text",
      "required": true,
      "help": "Why; kept in the timeline, not shown to the buyer."
     }
    ],
    "operation": {
     "text": "mutation Panel_cutPrice($input:CutPriceInput!){result:cutPrice(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
     "fragments": [
      "Order_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "reviewOrder",
    "value": "REVIEW",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "ORDERS_REVIEW",
    "offered": true,
    "bulk": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_reviewOrder($input:OrderActionInput!){result:reviewOrder(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
     "fragments": [
      "Order_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "holdOrder",
    "value": "HOLD",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "ORDERS_REVIEW",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "reason",
      "kind": "text",
      "required": true,
      "help": "What has to be found out, and from whom; the buyer does not see it."
     }
    ],
    "operation": {
     "text": "mutation Panel_holdOrder($input:HoldOrderInput!){result:holdOrder(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
     "fragments": [
      "Order_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "releaseOrder",
    "value": "RELEASE",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "ORDERS_REVIEW",
    "offered": true,
    "bulk": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_releaseOrder($input:OrderActionInput!){result:releaseOrder(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
     "fragments": [
      "Order_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "correctRecipient",
    "value": "CORRECT_RECIPIENT",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "ORDERS_REVIEW",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "recipient",
      "kind": "object",
      "required": true,
      "fields": [
       {
        "source": "name",
        "kind": "text",
        "required": true,
        "pii": true,
        "help": "Name of the recipient."
       },
       {
        "source": "phone",
        "kind": "phone",
        "required": true,
        "pii": true,
        "help": "Phone number the courier calls."
       },
       {
        "source": "regionCode",
        "kind": "text",
        "required": true,
        "help": "A district of the mainland, six figures of GB/T 2260, e.g. `341102`; see `regions`."
       },
       {
        "source": "region",
        "kind": "text",
        "required": true,
        "help": "The same in words: province, city and district, e.g. `安徽省滁州市琅琊区`."
       },
       {
        "source": "street",
        "kind": "text",
        "required": true,
        "pii": true,
        "help": "Street, house and room."
       }
      ],
      "help": "The recipient as it should be."
     },
     {
      "source": "reason",
      "kind": "text",
      "required": true,
      "help": "Why it is corrected; kept in the timeline."
     }
    ],
    "operation": {
     "text": "mutation Panel_correctRecipient($input:CorrectRecipientInput!){result:correctRecipient(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
     "fragments": [
      "Order_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "correctOrderNote",
    "value": "CORRECT_NOTE",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "ORDERS_REVIEW",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "buyerNote",
      "kind": "multiline",
      "required": true,
      "pii": true,
      "help": "The note as it should be; empty takes it off."
     },
     {
      "source": "reason",
      "kind": "text",
      "required": true,
      "help": "Why it is corrected; kept in the timeline."
     }
    ],
    "operation": {
     "text": "mutation Panel_correctOrderNote($input:CorrectOrderNoteInput!){result:correctOrderNote(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
     "fragments": [
      "Order_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "correctInvoice",
    "value": "CORRECT_INVOICE",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "ORDERS_REVIEW",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "invoice",
      "kind": "object",
      "fields": [
       {
        "source": "title",
        "kind": "text",
        "required": true,
        "help": "Title of the invoice: a person or a company."
       },
       {
        "source": "taxNumber",
        "kind": "text",
        "help": "Tax number of a company: its unified social credit code of 18 characters; absent for a person."
       }
      ],
      "help": "The invoice as it should be; null: none is wanted."
     },
     {
      "source": "reason",
      "kind": "text",
      "required": true,
      "help": "Why it is corrected; kept in the timeline."
     }
    ],
    "operation": {
     "text": "mutation Panel_correctInvoice($input:CorrectInvoiceInput!){result:correctInvoice(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
     "fragments": [
      "Order_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "setShipOn",
    "value": "SET_SHIP_ON",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "ORDERS_NOTE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "shipOn",
      "kind": "date",
      "help": "The day, by the market’s calendar, within 180 days; null: at once."
     },
     {
      "source": "reason",
      "kind": "text",
      "required": true,
      "help": "Why, and who asked for it; kept in the timeline."
     }
    ],
    "operation": {
     "text": "mutation Panel_setShipOn($input:SetShipOnInput!){result:setShipOn(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
     "fragments": [
      "Order_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "addOrderNote",
    "value": "ADD_NOTE",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "ORDERS_NOTE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "note",
      "kind": "multiline",
      "required": true,
      "help": "The note."
     },
     {
      "source": "flag",
      "kind": "enum",
      "enum": "OrderFlag",
      "help": "A flag: red for a special request, blue for a payment reminder."
     },
     {
      "source": "isInternal",
      "kind": "boolean",
      "default": true,
      "help": "Whether only merchant and staff see it."
     }
    ],
    "operation": {
     "text": "mutation Panel_addOrderNote($input:AddOrderNoteInput!){result:addOrderNote(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
     "fragments": [
      "Order_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "clearOrderFlag",
    "value": "CLEAR_FLAG",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "ORDERS_NOTE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "flag",
      "kind": "enum",
      "required": true,
      "enum": "OrderFlag",
      "help": "The flag."
     },
     {
      "source": "note",
      "kind": "text",
      "help": "Why; kept in the timeline."
     }
    ],
    "operation": {
     "text": "mutation Panel_clearOrderFlag($input:ClearOrderFlagInput!){result:clearOrderFlag(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
     "fragments": [
      "Order_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "startPicking",
    "value": "START_PICKING",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "ORDERS_PICK",
    "offered": true,
    "bulk": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_startPicking($input:OrderActionInput!){result:startPicking(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
     "fragments": [
      "Order_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "shipOrder",
    "value": "SHIP",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "ORDERS_SHIP",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "carrierId",
      "kind": "reference",
      "reference": "carriers",
      "title": "name",
      "localizedTitle": true,
      "help": "The courier company (`carriers`); its numbers are checked. Absent: `carrier` says who brings it."
     },
     {
      "source": "carrier",
      "kind": "text",
      "help": "Without `carrierId`: a company the market does not list, or `本店配送` for the shop’s own delivery."
     },
     {
      "source": "trackingNumber",
      "kind": "text",
      "help": "Tracking number; absent for own delivery."
     },
     {
      "source": "lines",
      "kind": "object",
      "list": true,
      "fields": [
       {
        "source": "orderLineId",
        "kind": "reference",
        "rowsOf": "lines",
        "required": true
       },
       {
        "source": "quantity",
        "kind": "int",
        "required": true
       }
      ],
      "help": "What is in the parcel; absent: everything that has not left yet."
     }
    ],
    "operation": {
     "text": "mutation Panel_shipOrder($input:ShipOrderInput!){result:shipOrder(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
     "fragments": [
      "Order_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "recordDelivery",
    "value": "RECORD_DELIVERY",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "ORDERS_DELIVER",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "shipmentId",
      "kind": "reference",
      "reference": "shipments",
      "title": "number",
      "help": "The parcel; absent: every parcel of the order that is on its way."
     }
    ],
    "operation": {
     "text": "mutation Panel_recordDelivery($input:RecordDeliveryInput!){result:recordDelivery(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
     "fragments": [
      "Order_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "takeParcelBack",
    "value": "TAKE_BACK",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "ORDERS_SHIP",
    "offered": true,
    "confirm": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "shipmentId",
      "kind": "reference",
      "reference": "shipments",
      "title": "number",
      "required": true,
      "help": "The parcel, which is at the shop again."
     },
     {
      "source": "reason",
      "kind": "text",
      "required": true,
      "help": "Why it could not be delivered; buyer and merchant read it."
     }
    ],
    "operation": {
     "text": "mutation Panel_takeParcelBack($input:TakeParcelBackInput!){result:takeParcelBack(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
     "fragments": [
      "Order_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "confirmReceipt",
    "value": "CONFIRM_RECEIPT",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "ORDERS_RECEIVE",
    "offered": true,
    "confirm": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_confirmReceipt($input:OrderActionInput!){result:confirmReceipt(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
     "fragments": [
      "Order_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "cancelOrder",
    "value": "CANCEL",
    "kind": "TRANSITION",
    "tone": "DANGER",
    "permission": "ORDERS_CANCEL",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "reason",
      "kind": "text",
      "required": true,
      "help": "Why; buyer and merchant read it."
     }
    ],
    "operation": {
     "text": "mutation Panel_cancelOrder($input:CancelOrderInput!){result:cancelOrder(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
     "fragments": [
      "Order_show",
      "UserError_facts"
     ]
    }
   }
  ],
  "opening": {
   "name": "revealPersonalData",
   "value": "",
   "kind": "TRANSITION",
   "tone": "DEFAULT",
   "permission": "PERSONAL_DATA_OPEN",
   "offered": false,
   "opens": true,
   "idInput": "id",
   "inputs": [
    {
     "source": "reason",
     "kind": "multiline",
     "required": true,
     "help": "Why they are needed; kept in the audit log. At most 500 characters."
    }
   ],
   "operation": {
    "text": "mutation Panel_revealPersonalData_Order($input:RevealPersonalDataInput!){result:revealPersonalData(input:$input){record:node{...Order_show} errors{...UserError_facts}}}",
    "fragments": [
     "Order_show",
     "UserError_facts"
    ]
   }
  },
  "operations": {
   "list": {
    "text": "query Panel_orders($first:Int,$after:String,$offset:Int,$filter:OrderFilter,$orderBy:OrderOrder){page:orders(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Order_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "Order_list"
    ]
   },
   "export": {
    "text": "query Panel_orders_export($first:Int,$after:String,$offset:Int,$filter:OrderFilter,$orderBy:OrderOrder){page:orders(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Order_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "Order_sheet"
    ]
   },
   "one": {
    "text": "query Panel_order($id:ID!){record:order(id:$id){...Order_show}}",
    "fragments": [
     "Order_show"
    ]
   },
   "many": {
    "text": "query Panel_orders_many($ids:[ID!]!){nodes(ids:$ids){...Order_list}}",
    "fragments": [
     "Order_list"
    ]
   },
   "counts": {
    "text": "query Panel_orders_counts($merchantId:ID){PENDING_PAYMENT:orders(first:1,filter:{status:[PENDING_PAYMENT],merchantId:$merchantId}){totalCount isTotalCountExact} PAID:orders(first:1,filter:{status:[PAID],merchantId:$merchantId}){totalCount isTotalCountExact} REVIEWED:orders(first:1,filter:{status:[REVIEWED],merchantId:$merchantId}){totalCount isTotalCountExact} PICKING:orders(first:1,filter:{status:[PICKING],merchantId:$merchantId}){totalCount isTotalCountExact} SHIPPED:orders(first:1,filter:{status:[SHIPPED],merchantId:$merchantId}){totalCount isTotalCountExact} DELIVERED:orders(first:1,filter:{status:[DELIVERED],merchantId:$merchantId}){totalCount isTotalCountExact} COMPLETED:orders(first:1,filter:{status:[COMPLETED],merchantId:$merchantId}){totalCount isTotalCountExact} CANCELLED:orders(first:1,filter:{status:[CANCELLED],merchantId:$merchantId}){totalCount isTotalCountExact}}"
   }
  },
  "states": {
   "filter": "status",
   "enum": "OrderStatus"
  },
  "live": {
   "field": "orderStatusChanged",
   "operation": {
    "text": "subscription Panel_orderStatusChanged{change:orderStatusChanged{record:order{...Order_list}}}",
    "fragments": [
     "Order_list"
    ]
   }
  }
 },
 {
  "type": "Shipment",
  "name": "shipments",
  "group": "ORDERS",
  "permission": "ORDERS_SHIP",
  "icon": "LocalShipping",
  "title": "number",
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "number",
    "kind": "text"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "ShipmentStatus"
   },
   {
    "source": "merchant",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "carrier",
    "kind": "text"
   },
   {
    "source": "carrierCompany",
    "kind": "reference",
    "reference": "carriers",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "trackingNumber",
    "kind": "text"
   },
   {
    "source": "trackingUrl",
    "kind": "url",
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "shippedAt",
    "kind": "dateTime"
   },
   {
    "source": "deliveredAt",
    "kind": "dateTime"
   },
   {
    "source": "version",
    "kind": "int"
   },
   {
    "source": "lines",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "quantity",
      "kind": "int"
     },
     {
      "source": "shipment",
      "kind": "reference",
      "reference": "shipments",
      "title": "number"
     },
     {
      "source": "orderLine",
      "kind": "object",
      "fields": [
       {
        "source": "id",
        "kind": "id"
       },
       {
        "source": "title",
        "kind": "localized"
       },
       {
        "source": "sku",
        "kind": "text"
       },
       {
        "source": "image",
        "kind": "image"
       },
       {
        "source": "product",
        "kind": "reference",
        "reference": "products",
        "title": "title",
        "localizedTitle": true
       },
       {
        "source": "variant",
        "kind": "reference",
        "reference": "variants",
        "title": "sku"
       },
       {
        "source": "unitPrice",
        "kind": "money"
       },
       {
        "source": "quantity",
        "kind": "int"
       },
       {
        "source": "isGift",
        "kind": "boolean"
       },
       {
        "source": "subtotal",
        "kind": "money"
       },
       {
        "source": "discount",
        "kind": "money"
       },
       {
        "source": "deliveryFee",
        "kind": "money"
       },
       {
        "source": "total",
        "kind": "money"
       },
       {
        "source": "refunded",
        "kind": "money"
       },
       {
        "source": "shippedQuantity",
        "kind": "int"
       },
       {
        "source": "returnedQuantity",
        "kind": "int"
       },
       {
        "source": "position",
        "kind": "int"
       }
      ]
     },
     {
      "source": "order",
      "kind": "reference",
      "reference": "orders",
      "title": "number"
     }
    ]
   },
   {
    "source": "trackingEvents",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "status",
      "kind": "enum",
      "enum": "TrackingStatus"
     },
     {
      "source": "place",
      "kind": "text"
     },
     {
      "source": "description",
      "kind": "text",
      "pii": true
     },
     {
      "source": "happenedAt",
      "kind": "dateTime"
     },
     {
      "source": "receivedAt",
      "kind": "dateTime"
     }
    ]
   }
  ],
  "columns": [
   "number",
   "status",
   "carrier",
   "trackingNumber",
   "merchant",
   "shippedAt",
   "deliveredAt",
   "carrierCompany"
  ],
  "columnsAtFirst": 7,
  "filters": [
   {
    "source": "q",
    "kind": "text"
   },
   {
    "source": "merchantId",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   }
  ],
  "shopFilter": "merchantId",
  "sort": {
   "shippedAt": "SHIPPED_AT"
  },
  "defaultSort": "shippedAt",
  "versioned": true,
  "actions": [
   {
    "name": "correctParcel",
    "value": "CORRECT",
    "kind": "EDIT",
    "tone": "DEFAULT",
    "permission": "ORDERS_SHIP",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "carrierId",
      "kind": "reference",
      "reference": "carriers",
      "title": "name",
      "localizedTitle": true,
      "help": "The courier company (`carriers`). Absent: `carrier` says who brings it."
     },
     {
      "source": "carrier",
      "kind": "text",
      "help": "Without `carrierId`: who brings it."
     },
     {
      "source": "trackingNumber",
      "kind": "text",
      "help": "Its tracking number; absent: it has none."
     },
     {
      "source": "reason",
      "kind": "text",
      "required": true,
      "help": "Why; kept with what stood there before."
     }
    ],
    "operation": {
     "text": "mutation Panel_correctParcel($input:CorrectParcelInput!){result:correctParcel(input:$input){record:shipment{...Shipment_show} errors{...UserError_facts}}}",
     "fragments": [
      "Shipment_show",
      "UserError_facts"
     ]
    }
   }
  ],
  "opening": {
   "name": "revealPersonalData",
   "value": "",
   "kind": "TRANSITION",
   "tone": "DEFAULT",
   "permission": "PERSONAL_DATA_OPEN",
   "offered": false,
   "opens": true,
   "idInput": "id",
   "inputs": [
    {
     "source": "reason",
     "kind": "multiline",
     "required": true,
     "help": "Why they are needed; kept in the audit log. At most 500 characters."
    }
   ],
   "operation": {
    "text": "mutation Panel_revealPersonalData_Shipment($input:RevealPersonalDataInput!){result:revealPersonalData(input:$input){record:node{...Shipment_show} errors{...UserError_facts}}}",
    "fragments": [
     "Shipment_show",
     "UserError_facts"
    ]
   }
  },
  "operations": {
   "list": {
    "text": "query Panel_shipments($first:Int,$after:String,$offset:Int,$filter:ShipmentFilter,$orderBy:ShipmentOrder){page:shipments(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Shipment_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "Shipment_list"
    ]
   },
   "export": {
    "text": "query Panel_shipments_export($first:Int,$after:String,$offset:Int,$filter:ShipmentFilter,$orderBy:ShipmentOrder){page:shipments(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Shipment_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "Shipment_sheet"
    ]
   },
   "one": {
    "text": "query Panel_shipment($id:ID!){record:shipment(id:$id){...Shipment_show}}",
    "fragments": [
     "Shipment_show"
    ]
   },
   "many": {
    "text": "query Panel_shipments_many($ids:[ID!]!){nodes(ids:$ids){...Shipment_list}}",
    "fragments": [
     "Shipment_list"
    ]
   }
  }
 },
 {
  "type": "DeliveryTask",
  "name": "deliveryTasks",
  "group": "ORDERS",
  "permission": "DELIVERIES_READ",
  "icon": "TwoWheeler",
  "title": "number",
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "number",
    "kind": "text"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "DeliveryTaskStatus"
   },
   {
    "source": "merchant",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "order",
    "kind": "reference",
    "reference": "orders",
    "title": "number"
   },
   {
    "source": "courier",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "area",
    "kind": "text"
   },
   {
    "source": "unitCount",
    "kind": "int"
   },
   {
    "source": "recipientName",
    "kind": "text"
   },
   {
    "source": "recipientPhone",
    "kind": "text"
   },
   {
    "source": "recipientStreet",
    "kind": "text"
   },
   {
    "source": "code",
    "kind": "text"
   },
   {
    "source": "failureCount",
    "kind": "int"
   },
   {
    "source": "lastFailure",
    "kind": "enum",
    "enum": "DeliveryFailure"
   },
   {
    "source": "redeliverAt",
    "kind": "dateTime"
   },
   {
    "source": "acceptedAt",
    "kind": "dateTime"
   },
   {
    "source": "pickedUpAt",
    "kind": "dateTime"
   },
   {
    "source": "endedAt",
    "kind": "dateTime"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   },
   {
    "source": "attempts",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "failure",
      "kind": "enum",
      "enum": "DeliveryFailure"
     },
     {
      "source": "note",
      "kind": "text",
      "pii": true
     },
     {
      "source": "isByCode",
      "kind": "boolean"
     },
     {
      "source": "photo",
      "kind": "file"
     },
     {
      "source": "createdAt",
      "kind": "dateTime"
     }
    ]
   }
  ],
  "columns": [
   "number",
   "status",
   "area",
   "unitCount",
   "courier",
   "merchant",
   "failureCount",
   "redeliverAt",
   "createdAt",
   "order",
   "recipientName",
   "recipientPhone",
   "recipientStreet",
   "code",
   "lastFailure",
   "acceptedAt",
   "pickedUpAt",
   "endedAt"
  ],
  "columnsAtFirst": 9,
  "filters": [
   {
    "source": "q",
    "kind": "text"
   },
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "DeliveryTaskStatus"
   },
   {
    "source": "merchantId",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "orderId",
    "kind": "reference",
    "reference": "orders",
    "title": "number"
   },
   {
    "source": "courierId",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   }
  ],
  "shopFilter": "merchantId",
  "sort": {
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "createdAt",
  "actions": [
   {
    "name": "acceptDelivery",
    "value": "ACCEPT",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "DELIVERIES_RUN",
    "offered": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_acceptDelivery($input:DeliveryTaskInput!){result:acceptDelivery(input:$input){record:deliveryTask{...DeliveryTask_show} errors{...UserError_facts}}}",
     "fragments": [
      "DeliveryTask_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "assignDelivery",
    "value": "ASSIGN",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "DELIVERIES_ASSIGN",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "accountId",
      "kind": "reference",
      "reference": "accounts",
      "title": "name",
      "required": true,
      "help": "The account of a courier of the shop, or of the platform."
     }
    ],
    "operation": {
     "text": "mutation Panel_assignDelivery($input:AssignDeliveryInput!){result:assignDelivery(input:$input){record:deliveryTask{...DeliveryTask_show} errors{...UserError_facts}}}",
     "fragments": [
      "DeliveryTask_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "giveDeliveryBack",
    "value": "GIVE_BACK",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "DELIVERIES_RUN",
    "offered": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_giveDeliveryBack($input:DeliveryTaskInput!){result:giveDeliveryBack(input:$input){record:deliveryTask{...DeliveryTask_show} errors{...UserError_facts}}}",
     "fragments": [
      "DeliveryTask_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "pickUpDelivery",
    "value": "PICK_UP",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "DELIVERIES_RUN",
    "offered": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_pickUpDelivery($input:DeliveryTaskInput!){result:pickUpDelivery(input:$input){record:deliveryTask{...DeliveryTask_show} errors{...UserError_facts}}}",
     "fragments": [
      "DeliveryTask_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "completeDelivery",
    "value": "DELIVER",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "DELIVERIES_RUN",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "code",
      "kind": "text",
      "help": "The six figures that the buyer sees on the order."
     },
     {
      "source": "photoId",
      "kind": "image",
      "upload": "DELIVERY_PROOF",
      "help": "A picture, uploaded as DELIVERY_PROOF."
     },
     {
      "source": "note",
      "kind": "text",
      "help": "Where it was left, who took it."
     }
    ],
    "operation": {
     "text": "mutation Panel_completeDelivery($input:CompleteDeliveryInput!){result:completeDelivery(input:$input){record:deliveryTask{...DeliveryTask_show} errors{...UserError_facts}}}",
     "fragments": [
      "DeliveryTask_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "failDelivery",
    "value": "FAIL",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "DELIVERIES_RUN",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "failure",
      "kind": "enum",
      "required": true,
      "enum": "DeliveryFailure",
      "help": "Why."
     },
     {
      "source": "note",
      "kind": "text",
      "help": "What else there is to say."
     },
     {
      "source": "redeliverAt",
      "kind": "dateTime",
      "help": "When it is tried again; as agreed with the buyer."
     },
     {
      "source": "photoId",
      "kind": "image",
      "upload": "DELIVERY_PROOF",
      "help": "A picture, uploaded as DELIVERY_PROOF."
     }
    ],
    "operation": {
     "text": "mutation Panel_failDelivery($input:FailDeliveryInput!){result:failDelivery(input:$input){record:deliveryTask{...DeliveryTask_show} errors{...UserError_facts}}}",
     "fragments": [
      "DeliveryTask_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "takeDeliveryBack",
    "value": "TAKE_BACK",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "DELIVERIES_ASSIGN",
    "offered": true,
    "confirm": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "reason",
      "kind": "text",
      "required": true,
      "help": "Why it could not be delivered; buyer and merchant read it."
     }
    ],
    "operation": {
     "text": "mutation Panel_takeDeliveryBack($input:TakeDeliveryBackInput!){result:takeDeliveryBack(input:$input){record:deliveryTask{...DeliveryTask_show} errors{...UserError_facts}}}",
     "fragments": [
      "DeliveryTask_show",
      "UserError_facts"
     ]
    }
   }
  ],
  "opening": {
   "name": "revealPersonalData",
   "value": "",
   "kind": "TRANSITION",
   "tone": "DEFAULT",
   "permission": "PERSONAL_DATA_OPEN",
   "offered": false,
   "opens": true,
   "idInput": "id",
   "inputs": [
    {
     "source": "reason",
     "kind": "multiline",
     "required": true,
     "help": "Why they are needed; kept in the audit log. At most 500 characters."
    }
   ],
   "operation": {
    "text": "mutation Panel_revealPersonalData_DeliveryTask($input:RevealPersonalDataInput!){result:revealPersonalData(input:$input){record:node{...DeliveryTask_show} errors{...UserError_facts}}}",
    "fragments": [
     "DeliveryTask_show",
     "UserError_facts"
    ]
   }
  },
  "operations": {
   "list": {
    "text": "query Panel_deliveryTasks($first:Int,$after:String,$offset:Int,$filter:DeliveryTaskFilter,$orderBy:DeliveryTaskOrder){page:deliveryTasks(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...DeliveryTask_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "DeliveryTask_list"
    ]
   },
   "export": {
    "text": "query Panel_deliveryTasks_export($first:Int,$after:String,$offset:Int,$filter:DeliveryTaskFilter,$orderBy:DeliveryTaskOrder){page:deliveryTasks(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...DeliveryTask_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "DeliveryTask_sheet"
    ]
   },
   "one": {
    "text": "query Panel_deliveryTask($id:ID!){record:deliveryTask(id:$id){...DeliveryTask_show}}",
    "fragments": [
     "DeliveryTask_show"
    ]
   },
   "many": {
    "text": "query Panel_deliveryTasks_many($ids:[ID!]!){nodes(ids:$ids){...DeliveryTask_list}}",
    "fragments": [
     "DeliveryTask_list"
    ]
   },
   "counts": {
    "text": "query Panel_deliveryTasks_counts($merchantId:ID){OPEN:deliveryTasks(first:1,filter:{status:[OPEN],merchantId:$merchantId}){totalCount isTotalCountExact} ACCEPTED:deliveryTasks(first:1,filter:{status:[ACCEPTED],merchantId:$merchantId}){totalCount isTotalCountExact} PICKED_UP:deliveryTasks(first:1,filter:{status:[PICKED_UP],merchantId:$merchantId}){totalCount isTotalCountExact} DELIVERED:deliveryTasks(first:1,filter:{status:[DELIVERED],merchantId:$merchantId}){totalCount isTotalCountExact} FAILED:deliveryTasks(first:1,filter:{status:[FAILED],merchantId:$merchantId}){totalCount isTotalCountExact} RETURNING:deliveryTasks(first:1,filter:{status:[RETURNING],merchantId:$merchantId}){totalCount isTotalCountExact} RETURNED:deliveryTasks(first:1,filter:{status:[RETURNED],merchantId:$merchantId}){totalCount isTotalCountExact}}"
   }
  },
  "states": {
   "filter": "status",
   "enum": "DeliveryTaskStatus"
  }
 },
 {
  "type": "SpotCheck",
  "name": "spotChecks",
  "group": "ORDERS",
  "permission": "TRACKING_WORK",
  "icon": "FactCheck",
  "title": "order.number",
  "titleParts": [
   {
    "source": "order.number",
    "kind": "text"
   }
  ],
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "order",
    "kind": "reference",
    "reference": "orders",
    "title": "number"
   },
   {
    "source": "merchant",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "day",
    "kind": "date"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "SpotCheckStatus"
   },
   {
    "source": "finding",
    "kind": "text"
   },
   {
    "source": "checkedBy",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "checkedAt",
    "kind": "dateTime"
   },
   {
    "source": "version",
    "kind": "int"
   }
  ],
  "columns": [
   "order",
   "merchant",
   "day",
   "status",
   "finding",
   "checkedBy",
   "checkedAt"
  ],
  "columnsAtFirst": 7,
  "filters": [
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "SpotCheckStatus"
   },
   {
    "source": "merchantId",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "day",
    "kind": "date"
   }
  ],
  "shopFilter": "merchantId",
  "sort": {
   "day": "DAY"
  },
  "defaultSort": "day",
  "versioned": true,
  "actions": [
   {
    "name": "recordSpotCheck",
    "value": "RECORD",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "TRACKING_WORK",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "isFine",
      "kind": "boolean",
      "default": true,
      "help": "Whether all is well; otherwise a problem order is raised."
     },
     {
      "source": "finding",
      "kind": "multiline",
      "required": true,
      "help": "What was found."
     }
    ],
    "operation": {
     "text": "mutation Panel_recordSpotCheck($input:RecordSpotCheckInput!){result:recordSpotCheck(input:$input){record:spotCheck{...SpotCheck_show} errors{...UserError_facts}}}",
     "fragments": [
      "SpotCheck_show",
      "UserError_facts"
     ]
    }
   }
  ],
  "operations": {
   "list": {
    "text": "query Panel_spotChecks($first:Int,$after:String,$offset:Int,$filter:SpotCheckFilter,$orderBy:SpotCheckOrder){page:spotChecks(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...SpotCheck_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "SpotCheck_list"
    ]
   },
   "export": {
    "text": "query Panel_spotChecks_export($first:Int,$after:String,$offset:Int,$filter:SpotCheckFilter,$orderBy:SpotCheckOrder){page:spotChecks(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...SpotCheck_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "SpotCheck_sheet"
    ]
   },
   "one": {
    "text": "query Panel_spotCheck($id:ID!){record:spotCheck(id:$id){...SpotCheck_show}}",
    "fragments": [
     "SpotCheck_show"
    ]
   },
   "many": {
    "text": "query Panel_spotChecks_many($ids:[ID!]!){nodes(ids:$ids){...SpotCheck_list}}",
    "fragments": [
     "SpotCheck_list"
    ]
   },
   "counts": {
    "text": "query Panel_spotChecks_counts($merchantId:ID){WAITING:spotChecks(first:1,filter:{status:[WAITING],merchantId:$merchantId}){totalCount isTotalCountExact} FINE:spotChecks(first:1,filter:{status:[FINE],merchantId:$merchantId}){totalCount isTotalCountExact} WRONG:spotChecks(first:1,filter:{status:[WRONG],merchantId:$merchantId}){totalCount isTotalCountExact}}"
   }
  },
  "states": {
   "filter": "status",
   "enum": "SpotCheckStatus"
  }
 },
 {
  "type": "ProblemOrder",
  "name": "problemOrders",
  "group": "ORDERS",
  "permission": "TRACKING_READ",
  "icon": "ReportProblem",
  "title": "number",
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "number",
    "kind": "text"
   },
   {
    "source": "kind",
    "kind": "enum",
    "enum": "ProblemKind"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "ProblemStatus"
   },
   {
    "source": "order",
    "kind": "reference",
    "reference": "orders",
    "title": "number"
   },
   {
    "source": "merchant",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "owner",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "level",
    "kind": "enum",
    "enum": "ProblemLevel"
   },
   {
    "source": "cause",
    "kind": "enum",
    "enum": "ProblemCause"
   },
   {
    "source": "responsibleParty",
    "kind": "enum",
    "enum": "ResponsibleParty"
   },
   {
    "source": "disruption",
    "kind": "reference",
    "reference": "disruptionNotices",
    "title": "text",
    "localizedTitle": true
   },
   {
    "source": "lateSince",
    "kind": "dateTime"
   },
   {
    "source": "foundAt",
    "kind": "dateTime"
   },
   {
    "source": "dueAt",
    "kind": "dateTime"
   },
   {
    "source": "isLate",
    "kind": "boolean"
   },
   {
    "source": "minutesLeft",
    "kind": "int",
    "hidden": [
     "SHOW"
    ]
   },
   {
    "source": "breachCount",
    "kind": "int"
   },
   {
    "source": "nextContactAt",
    "kind": "dateTime"
   },
   {
    "source": "isContactDue",
    "kind": "boolean"
   },
   {
    "source": "contactedAt",
    "kind": "dateTime"
   },
   {
    "source": "contactCount",
    "kind": "int"
   },
   {
    "source": "chaserCount",
    "kind": "int"
   },
   {
    "source": "chasedAt",
    "kind": "dateTime"
   },
   {
    "source": "answeredAt",
    "kind": "dateTime"
   },
   {
    "source": "rootCause",
    "kind": "text"
   },
   {
    "source": "improvement",
    "kind": "text"
   },
   {
    "source": "closedAt",
    "kind": "dateTime"
   },
   {
    "source": "version",
    "kind": "int"
   },
   {
    "source": "log",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "step",
      "kind": "enum",
      "enum": "ProblemStep"
     },
     {
      "source": "note",
      "kind": "text",
      "pii": true
     },
     {
      "source": "level",
      "kind": "enum",
      "enum": "ProblemLevel"
     },
     {
      "source": "eventKind",
      "kind": "enum",
      "enum": "EventKind"
     },
     {
      "source": "isInternal",
      "kind": "boolean"
     },
     {
      "source": "account",
      "kind": "reference",
      "reference": "accounts",
      "title": "name"
     },
     {
      "source": "occurredAt",
      "kind": "dateTime"
     }
    ],
    "hidden": [
     "LIST"
    ]
   }
  ],
  "columns": [
   "number",
   "kind",
   "status",
   "order",
   "merchant",
   "owner",
   "level",
   "dueAt",
   "nextContactAt",
   "chaserCount",
   "foundAt",
   "cause",
   "responsibleParty",
   "disruption",
   "lateSince",
   "isLate",
   "minutesLeft",
   "breachCount",
   "isContactDue",
   "contactedAt",
   "contactCount",
   "chasedAt",
   "answeredAt",
   "rootCause",
   "improvement",
   "closedAt"
  ],
  "columnsAtFirst": 11,
  "filters": [
   {
    "source": "q",
    "kind": "text"
   },
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "ProblemStatus"
   },
   {
    "source": "kind",
    "kind": "enum",
    "list": true,
    "enum": "ProblemKind"
   },
   {
    "source": "level",
    "kind": "enum",
    "list": true,
    "enum": "ProblemLevel"
   },
   {
    "source": "cause",
    "kind": "enum",
    "list": true,
    "enum": "ProblemCause"
   },
   {
    "source": "responsibleParty",
    "kind": "enum",
    "list": true,
    "enum": "ResponsibleParty"
   },
   {
    "source": "merchantId",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "orderId",
    "kind": "reference",
    "reference": "orders",
    "title": "number"
   },
   {
    "source": "isLate",
    "kind": "boolean"
   },
   {
    "source": "isContactDue",
    "kind": "boolean"
   },
   {
    "source": "isMine",
    "kind": "boolean"
   },
   {
    "source": "foundAt",
    "kind": "dateTimeRange"
   }
  ],
  "shopFilter": "merchantId",
  "sort": {
   "foundAt": "FOUND_AT",
   "dueAt": "DUE_AT",
   "nextContactAt": "NEXT_CONTACT_AT"
  },
  "defaultSort": "foundAt",
  "versioned": true,
  "actions": [
   {
    "name": "raiseProblem",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "PRIMARY",
    "permission": "TRACKING_WORK",
    "offered": false,
    "idempotent": true,
    "inputs": [
     {
      "source": "orderId",
      "kind": "reference",
      "reference": "orders",
      "title": "number",
      "required": true,
      "help": "The order."
     },
     {
      "source": "note",
      "kind": "multiline",
      "required": true,
      "help": "What is wrong."
     }
    ],
    "operation": {
     "text": "mutation Panel_raiseProblem($input:RaiseProblemInput!){result:raiseProblem(input:$input){record:problemOrder{...ProblemOrder_show} errors{...UserError_facts}}}",
     "fragments": [
      "ProblemOrder_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "takeProblem",
    "value": "TAKE",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "TRACKING_WORK",
    "offered": true,
    "bulk": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_takeProblem($input:ProblemInput!){result:takeProblem(input:$input){record:problemOrder{...ProblemOrder_show} errors{...UserError_facts}}}",
     "fragments": [
      "ProblemOrder_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "assignProblem",
    "value": "ASSIGN",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "TRACKING_LEAD",
    "offered": true,
    "bulk": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "accountId",
      "kind": "reference",
      "reference": "accounts",
      "title": "name",
      "required": true,
      "help": "An account that works at the tracking desk."
     },
     {
      "source": "note",
      "kind": "text",
      "help": "Why."
     }
    ],
    "operation": {
     "text": "mutation Panel_assignProblem($input:AssignProblemInput!){result:assignProblem(input:$input){record:problemOrder{...ProblemOrder_show} errors{...UserError_facts}}}",
     "fragments": [
      "ProblemOrder_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "classifyProblem",
    "value": "CLASSIFY",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "TRACKING_WORK",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "cause",
      "kind": "enum",
      "required": true,
      "enum": "ProblemCause",
      "help": "Why the order got into trouble."
     },
     {
      "source": "responsibleParty",
      "kind": "enum",
      "required": true,
      "enum": "ResponsibleParty",
      "help": "Whose fault it is."
     },
     {
      "source": "note",
      "kind": "multiline",
      "help": "More about the cause."
     }
    ],
    "operation": {
     "text": "mutation Panel_classifyProblem($input:ClassifyProblemInput!){result:classifyProblem(input:$input){record:problemOrder{...ProblemOrder_show} errors{...UserError_facts}}}",
     "fragments": [
      "ProblemOrder_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "recordContact",
    "value": "RECORD_CONTACT",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "TRACKING_WORK",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "note",
      "kind": "multiline",
      "required": true,
      "help": "How, and what was said."
     },
     {
      "source": "contactAgainAt",
      "kind": "dateTime",
      "help": "When the buyer hears from us next; absent: by the market’s setting."
     }
    ],
    "operation": {
     "text": "mutation Panel_recordContact($input:RecordContactInput!){result:recordContact(input:$input){record:problemOrder{...ProblemOrder_show} errors{...UserError_facts}}}",
     "fragments": [
      "ProblemOrder_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "recordChaser",
    "value": "RECORD_CHASER",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "ORDERS_NOTE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "note",
      "kind": "multiline",
      "required": true,
      "help": "What there is to say; stays in the log."
     }
    ],
    "operation": {
     "text": "mutation Panel_recordChaser($input:RecordChaserInput!){result:recordChaser(input:$input){record:problemOrder{...ProblemOrder_show} errors{...UserError_facts}}}",
     "fragments": [
      "ProblemOrder_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "noteProblem",
    "value": "ADD_NOTE",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "TRACKING_WORK",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "note",
      "kind": "multiline",
      "required": true,
      "help": "What there is to say; stays in the log."
     }
    ],
    "operation": {
     "text": "mutation Panel_noteProblem($input:ProblemNoteInput!){result:noteProblem(input:$input){record:problemOrder{...ProblemOrder_show} errors{...UserError_facts}}}",
     "fragments": [
      "ProblemOrder_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "answerProblem",
    "value": "ANSWER",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "TRACKING_ANSWER",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "note",
      "kind": "multiline",
      "required": true,
      "help": "What there is to say; stays in the log."
     }
    ],
    "operation": {
     "text": "mutation Panel_answerProblem($input:ProblemNoteInput!){result:answerProblem(input:$input){record:problemOrder{...ProblemOrder_show} errors{...UserError_facts}}}",
     "fragments": [
      "ProblemOrder_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "escalateProblem",
    "value": "ESCALATE",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "TRACKING_WORK",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "note",
      "kind": "multiline",
      "required": true,
      "help": "What there is to say; stays in the log."
     }
    ],
    "operation": {
     "text": "mutation Panel_escalateProblem($input:ProblemNoteInput!){result:escalateProblem(input:$input){record:problemOrder{...ProblemOrder_show} errors{...UserError_facts}}}",
     "fragments": [
      "ProblemOrder_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "closeProblem",
    "value": "CLOSE",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "TRACKING_WORK",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "cause",
      "kind": "enum",
      "required": true,
      "enum": "ProblemCause",
      "help": "Why the order got into trouble."
     },
     {
      "source": "responsibleParty",
      "kind": "enum",
      "required": true,
      "enum": "ResponsibleParty",
      "help": "Whose fault it was."
     },
     {
      "source": "rootCause",
      "kind": "multiline",
      "required": true,
      "help": "The root cause, in words."
     },
     {
      "source": "improvement",
      "kind": "multiline",
      "help": "What should become better, if anything."
     }
    ],
    "operation": {
     "text": "mutation Panel_closeProblem($input:CloseProblemInput!){result:closeProblem(input:$input){record:problemOrder{...ProblemOrder_show} errors{...UserError_facts}}}",
     "fragments": [
      "ProblemOrder_show",
      "UserError_facts"
     ]
    }
   }
  ],
  "opening": {
   "name": "revealPersonalData",
   "value": "",
   "kind": "TRANSITION",
   "tone": "DEFAULT",
   "permission": "PERSONAL_DATA_OPEN",
   "offered": false,
   "opens": true,
   "idInput": "id",
   "inputs": [
    {
     "source": "reason",
     "kind": "multiline",
     "required": true,
     "help": "Why they are needed; kept in the audit log. At most 500 characters."
    }
   ],
   "operation": {
    "text": "mutation Panel_revealPersonalData_ProblemOrder($input:RevealPersonalDataInput!){result:revealPersonalData(input:$input){record:node{...ProblemOrder_show} errors{...UserError_facts}}}",
    "fragments": [
     "ProblemOrder_show",
     "UserError_facts"
    ]
   }
  },
  "operations": {
   "list": {
    "text": "query Panel_problemOrders($first:Int,$after:String,$offset:Int,$filter:ProblemOrderFilter,$orderBy:ProblemOrderOrder){page:problemOrders(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...ProblemOrder_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "ProblemOrder_list"
    ]
   },
   "export": {
    "text": "query Panel_problemOrders_export($first:Int,$after:String,$offset:Int,$filter:ProblemOrderFilter,$orderBy:ProblemOrderOrder){page:problemOrders(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...ProblemOrder_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "ProblemOrder_sheet"
    ]
   },
   "one": {
    "text": "query Panel_problemOrder($id:ID!){record:problemOrder(id:$id){...ProblemOrder_show}}",
    "fragments": [
     "ProblemOrder_show"
    ]
   },
   "many": {
    "text": "query Panel_problemOrders_many($ids:[ID!]!){nodes(ids:$ids){...ProblemOrder_list}}",
    "fragments": [
     "ProblemOrder_list"
    ]
   },
   "counts": {
    "text": "query Panel_problemOrders_counts($merchantId:ID){OPEN:problemOrders(first:1,filter:{status:[OPEN],merchantId:$merchantId}){totalCount isTotalCountExact} IN_HAND:problemOrders(first:1,filter:{status:[IN_HAND],merchantId:$merchantId}){totalCount isTotalCountExact} CLOSED:problemOrders(first:1,filter:{status:[CLOSED],merchantId:$merchantId}){totalCount isTotalCountExact} CLEARED:problemOrders(first:1,filter:{status:[CLEARED],merchantId:$merchantId}){totalCount isTotalCountExact}}"
   }
  },
  "states": {
   "filter": "status",
   "enum": "ProblemStatus"
  }
 },
 {
  "type": "PickingBatch",
  "name": "pickingBatches",
  "group": "ORDERS",
  "permission": "ORDERS_PICK",
  "icon": "Inventory",
  "title": "number",
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "number",
    "kind": "text"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "PickingBatchStatus"
   },
   {
    "source": "merchant",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "picker",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "orderCount",
    "kind": "int"
   },
   {
    "source": "openLineCount",
    "kind": "int"
   },
   {
    "source": "unconfirmedCount",
    "kind": "int"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   },
   {
    "source": "assignedAt",
    "kind": "dateTime"
   },
   {
    "source": "startedAt",
    "kind": "dateTime"
   },
   {
    "source": "pickedAt",
    "kind": "dateTime"
   },
   {
    "source": "closedAt",
    "kind": "dateTime"
   },
   {
    "source": "version",
    "kind": "int"
   },
   {
    "source": "orders",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "order",
      "kind": "reference",
      "reference": "orders",
      "title": "number"
     },
     {
      "source": "position",
      "kind": "int"
     },
     {
      "source": "status",
      "kind": "enum",
      "enum": "PickingOrderStatus"
     },
     {
      "source": "outReason",
      "kind": "enum",
      "enum": "PickingOutReason"
     },
     {
      "source": "isSpecial",
      "kind": "boolean"
     },
     {
      "source": "notesConfirmedAt",
      "kind": "dateTime"
     },
     {
      "source": "specialNotes",
      "kind": "text",
      "list": true,
      "pii": true
     },
     {
      "source": "lines",
      "kind": "object",
      "list": true,
      "nodes": true,
      "fields": [
       {
        "source": "id",
        "kind": "id"
       },
       {
        "source": "title",
        "kind": "localized"
       },
       {
        "source": "sku",
        "kind": "text"
       },
       {
        "source": "quantity",
        "kind": "int"
       },
       {
        "source": "pickedQuantity",
        "kind": "int"
       },
       {
        "source": "shortQuantity",
        "kind": "int"
       },
       {
        "source": "position",
        "kind": "int"
       }
      ]
     }
    ]
   },
   {
    "source": "lines",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "title",
      "kind": "localized"
     },
     {
      "source": "sku",
      "kind": "text"
     },
     {
      "source": "options",
      "kind": "object",
      "list": true,
      "fields": [
       {
        "source": "name",
        "kind": "text"
       },
       {
        "source": "value",
        "kind": "text"
       }
      ]
     },
     {
      "source": "quantity",
      "kind": "int"
     },
     {
      "source": "pickedQuantity",
      "kind": "int"
     },
     {
      "source": "shortQuantity",
      "kind": "int"
     },
     {
      "source": "position",
      "kind": "int"
     }
    ],
    "hidden": [
     "LIST"
    ]
   }
  ],
  "columns": [
   "number",
   "status",
   "merchant",
   "picker",
   "orderCount",
   "openLineCount",
   "unconfirmedCount",
   "createdAt",
   "assignedAt",
   "startedAt",
   "pickedAt",
   "closedAt"
  ],
  "columnsAtFirst": 8,
  "filters": [
   {
    "source": "q",
    "kind": "text"
   },
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "PickingBatchStatus"
   },
   {
    "source": "merchantId",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "pickerId",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "createdAt",
    "kind": "dateTimeRange"
   }
  ],
  "shopFilter": "merchantId",
  "sort": {
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "createdAt",
  "versioned": true,
  "actions": [
   {
    "name": "assignPickingBatch",
    "value": "ASSIGN",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "ORDERS_PICK",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "accountId",
      "kind": "reference",
      "reference": "accounts",
      "title": "name",
      "required": true,
      "help": "Account of the picker: one who may pick for the merchant."
     }
    ],
    "operation": {
     "text": "mutation Panel_assignPickingBatch($input:AssignPickingBatchInput!){result:assignPickingBatch(input:$input){record:pickingBatch{...PickingBatch_show} errors{...UserError_facts}}}",
     "fragments": [
      "PickingBatch_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "startPickingBatch",
    "value": "START",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "ORDERS_PICK",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_startPickingBatch($input:PickingBatchActionInput!){result:startPickingBatch(input:$input){record:pickingBatch{...PickingBatch_show} errors{...UserError_facts}}}",
     "fragments": [
      "PickingBatch_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "confirmPickingNotes",
    "value": "CONFIRM_NOTES",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "ORDERS_PICK",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "orderIds",
      "kind": "reference",
      "reference": "orders",
      "title": "number",
      "list": true,
      "required": true,
      "help": "Of which orders, 1 to 100."
     }
    ],
    "operation": {
     "text": "mutation Panel_confirmPickingNotes($input:ConfirmPickingNotesInput!){result:confirmPickingNotes(input:$input){record:pickingBatch{...PickingBatch_show} errors{...UserError_facts}}}",
     "fragments": [
      "PickingBatch_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "recordPick",
    "value": "RECORD_PICK",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "ORDERS_PICK",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "lines",
      "kind": "object",
      "list": true,
      "fields": [
       {
        "source": "pickingLineId",
        "kind": "reference",
        "rowsOf": "lines",
        "required": true
       },
       {
        "source": "quantity",
        "kind": "int",
        "required": true
       }
      ],
      "help": "Which lines, 1 to 200; absent: all units of every line that are not reported short."
     }
    ],
    "operation": {
     "text": "mutation Panel_recordPick($input:RecordPickInput!){result:recordPick(input:$input){record:pickingBatch{...PickingBatch_show} errors{...UserError_facts}}}",
     "fragments": [
      "PickingBatch_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "reportShortPick",
    "value": "REPORT_SHORT",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "ORDERS_PICK",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "pickingLineId",
      "kind": "reference",
      "rowsOf": "lines",
      "required": true,
      "help": "The line of the batch."
     },
     {
      "source": "quantity",
      "kind": "int",
      "required": true,
      "help": "How many units are missing."
     },
     {
      "source": "reason",
      "kind": "text",
      "required": true,
      "help": "What happened; buyer and merchant read it."
     }
    ],
    "operation": {
     "text": "mutation Panel_reportShortPick($input:ReportShortPickInput!){result:reportShortPick(input:$input){record:pickingBatch{...PickingBatch_show} errors{...UserError_facts}}}",
     "fragments": [
      "PickingBatch_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "takeOutOfBatch",
    "value": "TAKE_OUT",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "ORDERS_PICK",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "orderId",
      "kind": "reference",
      "reference": "orders",
      "title": "number",
      "required": true,
      "help": "The order."
     }
    ],
    "operation": {
     "text": "mutation Panel_takeOutOfBatch($input:TakeOutOfBatchInput!){result:takeOutOfBatch(input:$input){record:pickingBatch{...PickingBatch_show} errors{...UserError_facts}}}",
     "fragments": [
      "PickingBatch_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "finishPickingBatch",
    "value": "FINISH",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "ORDERS_PICK",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_finishPickingBatch($input:PickingBatchActionInput!){result:finishPickingBatch(input:$input){record:pickingBatch{...PickingBatch_show} errors{...UserError_facts}}}",
     "fragments": [
      "PickingBatch_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "cancelPickingBatch",
    "value": "CANCEL",
    "kind": "TRANSITION",
    "tone": "DANGER",
    "permission": "ORDERS_PICK",
    "offered": true,
    "confirm": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_cancelPickingBatch($input:PickingBatchActionInput!){result:cancelPickingBatch(input:$input){record:pickingBatch{...PickingBatch_show} errors{...UserError_facts}}}",
     "fragments": [
      "PickingBatch_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "shipPickingBatch",
    "value": "SHIP",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "ORDERS_SHIP",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_shipPickingBatch($input:PickingBatchActionInput!){result:shipPickingBatch(input:$input){record:pickingBatch{...PickingBatch_show} results{order{id number} outcome} errors{...UserError_facts}}}",
     "fragments": [
      "PickingBatch_show",
      "UserError_facts"
     ]
    },
    "tells": [
     {
      "source": "results",
      "kind": "object",
      "list": true,
      "fields": [
       {
        "source": "order",
        "kind": "reference",
        "reference": "orders",
        "title": "number"
       },
       {
        "source": "outcome",
        "kind": "enum",
        "enum": "PickingOutcome"
       }
      ]
     }
    ]
   },
   {
    "name": "printPickingList",
    "value": "PRINT_LIST",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "ORDERS_PICK",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "orderId",
      "kind": "reference",
      "reference": "orders",
      "title": "number",
      "help": "One order of the batch; absent: the batch, then each order."
     },
     {
      "source": "format",
      "kind": "enum",
      "default": "PDF",
      "enum": "PrintFormat",
      "help": "As what."
     }
    ],
    "operation": {
     "text": "mutation Panel_printPickingList($input:PrintPickingListInput!){result:printPickingList(input:$input){record:pickingBatch{...PickingBatch_show} printout{id kind format file{id purpose status name mimeType byteSize url expiresAt createdAt} createdAt} errors{...UserError_facts}}}",
     "fragments": [
      "PickingBatch_show",
      "UserError_facts"
     ]
    },
    "tells": [
     {
      "source": "printout",
      "kind": "object",
      "fields": [
       {
        "source": "id",
        "kind": "id"
       },
       {
        "source": "kind",
        "kind": "enum",
        "enum": "PrintoutKind"
       },
       {
        "source": "format",
        "kind": "enum",
        "enum": "PrintFormat"
       },
       {
        "source": "file",
        "kind": "file"
       },
       {
        "source": "createdAt",
        "kind": "dateTime"
       }
      ]
     }
    ]
   }
  ],
  "opening": {
   "name": "revealPersonalData",
   "value": "",
   "kind": "TRANSITION",
   "tone": "DEFAULT",
   "permission": "PERSONAL_DATA_OPEN",
   "offered": false,
   "opens": true,
   "idInput": "id",
   "inputs": [
    {
     "source": "reason",
     "kind": "multiline",
     "required": true,
     "help": "Why they are needed; kept in the audit log. At most 500 characters."
    }
   ],
   "operation": {
    "text": "mutation Panel_revealPersonalData_PickingBatch($input:RevealPersonalDataInput!){result:revealPersonalData(input:$input){record:node{...PickingBatch_show} errors{...UserError_facts}}}",
    "fragments": [
     "PickingBatch_show",
     "UserError_facts"
    ]
   }
  },
  "operations": {
   "list": {
    "text": "query Panel_pickingBatches($first:Int,$after:String,$offset:Int,$filter:PickingBatchFilter,$orderBy:PickingBatchOrder){page:pickingBatches(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...PickingBatch_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "PickingBatch_list"
    ]
   },
   "export": {
    "text": "query Panel_pickingBatches_export($first:Int,$after:String,$offset:Int,$filter:PickingBatchFilter,$orderBy:PickingBatchOrder){page:pickingBatches(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...PickingBatch_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "PickingBatch_sheet"
    ]
   },
   "one": {
    "text": "query Panel_pickingBatch($id:ID!){record:pickingBatch(id:$id){...PickingBatch_show}}",
    "fragments": [
     "PickingBatch_show"
    ]
   },
   "many": {
    "text": "query Panel_pickingBatches_many($ids:[ID!]!){nodes(ids:$ids){...PickingBatch_list}}",
    "fragments": [
     "PickingBatch_list"
    ]
   },
   "counts": {
    "text": "query Panel_pickingBatches_counts($merchantId:ID){OPEN:pickingBatches(first:1,filter:{status:[OPEN],merchantId:$merchantId}){totalCount isTotalCountExact} ASSIGNED:pickingBatches(first:1,filter:{status:[ASSIGNED],merchantId:$merchantId}){totalCount isTotalCountExact} PICKING:pickingBatches(first:1,filter:{status:[PICKING],merchantId:$merchantId}){totalCount isTotalCountExact} PICKED:pickingBatches(first:1,filter:{status:[PICKED],merchantId:$merchantId}){totalCount isTotalCountExact} CLOSED:pickingBatches(first:1,filter:{status:[CLOSED],merchantId:$merchantId}){totalCount isTotalCountExact} CANCELLED:pickingBatches(first:1,filter:{status:[CANCELLED],merchantId:$merchantId}){totalCount isTotalCountExact}}"
   }
  },
  "states": {
   "filter": "status",
   "enum": "PickingBatchStatus"
  }
 },
 {
  "type": "PrintHold",
  "name": "printHolds",
  "group": "ORDERS",
  "permission": "ORDERS_NOTE",
  "icon": "ContactSupport",
  "title": "order.number",
  "titleParts": [
   {
    "source": "order.number",
    "kind": "text"
   }
  ],
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "order",
    "kind": "reference",
    "reference": "orders",
    "title": "number"
   },
   {
    "source": "merchant",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "reason",
    "kind": "enum",
    "enum": "PrintHoldReason"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "PrintHoldStatus"
   },
   {
    "source": "question",
    "kind": "text"
   },
   {
    "source": "owner",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "answer",
    "kind": "text",
    "pii": true
   },
   {
    "source": "answeredBy",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   },
   {
    "source": "answeredAt",
    "kind": "dateTime"
   },
   {
    "source": "version",
    "kind": "int"
   }
  ],
  "columns": [
   "order",
   "reason",
   "status",
   "question",
   "owner",
   "merchant",
   "createdAt",
   "answer",
   "answeredBy",
   "answeredAt"
  ],
  "columnsAtFirst": 7,
  "filters": [
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "PrintHoldStatus"
   },
   {
    "source": "reason",
    "kind": "enum",
    "list": true,
    "enum": "PrintHoldReason"
   },
   {
    "source": "merchantId",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "orderId",
    "kind": "reference",
    "reference": "orders",
    "title": "number"
   }
  ],
  "shopFilter": "merchantId",
  "sort": {
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "createdAt",
  "versioned": true,
  "actions": [
   {
    "name": "answerPrintHold",
    "value": "ANSWER",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "ORDERS_NOTE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "answer",
      "kind": "text",
      "required": true,
      "help": "The answer, and with whom it was agreed."
     }
    ],
    "operation": {
     "text": "mutation Panel_answerPrintHold($input:AnswerPrintHoldInput!){result:answerPrintHold(input:$input){record:printHold{...PrintHold_show} errors{...UserError_facts}}}",
     "fragments": [
      "PrintHold_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "assignPrintHold",
    "value": "ASSIGN",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "ORDERS_NOTE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "accountId",
      "kind": "reference",
      "reference": "accounts",
      "title": "name",
      "required": true,
      "help": "Account of who is to answer."
     }
    ],
    "operation": {
     "text": "mutation Panel_assignPrintHold($input:AssignPrintHoldInput!){result:assignPrintHold(input:$input){record:printHold{...PrintHold_show} errors{...UserError_facts}}}",
     "fragments": [
      "PrintHold_show",
      "UserError_facts"
     ]
    }
   }
  ],
  "opening": {
   "name": "revealPersonalData",
   "value": "",
   "kind": "TRANSITION",
   "tone": "DEFAULT",
   "permission": "PERSONAL_DATA_OPEN",
   "offered": false,
   "opens": true,
   "idInput": "id",
   "inputs": [
    {
     "source": "reason",
     "kind": "multiline",
     "required": true,
     "help": "Why they are needed; kept in the audit log. At most 500 characters."
    }
   ],
   "operation": {
    "text": "mutation Panel_revealPersonalData_PrintHold($input:RevealPersonalDataInput!){result:revealPersonalData(input:$input){record:node{...PrintHold_show} errors{...UserError_facts}}}",
    "fragments": [
     "PrintHold_show",
     "UserError_facts"
    ]
   }
  },
  "operations": {
   "list": {
    "text": "query Panel_printHolds($first:Int,$after:String,$offset:Int,$filter:PrintHoldFilter,$orderBy:PrintHoldOrder){page:printHolds(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...PrintHold_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "PrintHold_list"
    ]
   },
   "export": {
    "text": "query Panel_printHolds_export($first:Int,$after:String,$offset:Int,$filter:PrintHoldFilter,$orderBy:PrintHoldOrder){page:printHolds(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...PrintHold_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "PrintHold_sheet"
    ]
   },
   "one": {
    "text": "query Panel_printHold($id:ID!){record:printHold(id:$id){...PrintHold_show}}",
    "fragments": [
     "PrintHold_show"
    ]
   },
   "many": {
    "text": "query Panel_printHolds_many($ids:[ID!]!){nodes(ids:$ids){...PrintHold_list}}",
    "fragments": [
     "PrintHold_list"
    ]
   },
   "counts": {
    "text": "query Panel_printHolds_counts($merchantId:ID){OPEN:printHolds(first:1,filter:{status:[OPEN],merchantId:$merchantId}){totalCount isTotalCountExact} RELEASED:printHolds(first:1,filter:{status:[RELEASED],merchantId:$merchantId}){totalCount isTotalCountExact}}"
   }
  },
  "states": {
   "filter": "status",
   "enum": "PrintHoldStatus"
  }
 },
 {
  "type": "Waybill",
  "name": "waybills",
  "group": "ORDERS",
  "permission": "ORDERS_SHIP",
  "icon": "Receipt",
  "title": "number",
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "number",
    "kind": "text"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "WaybillStatus"
   },
   {
    "source": "carrier",
    "kind": "reference",
    "reference": "carriers",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "merchant",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "order",
    "kind": "reference",
    "reference": "orders",
    "title": "number"
   },
   {
    "source": "isManual",
    "kind": "boolean"
   },
   {
    "source": "printCount",
    "kind": "int"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   },
   {
    "source": "printedAt",
    "kind": "dateTime"
   },
   {
    "source": "version",
    "kind": "int"
   },
   {
    "source": "prints",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "copy",
      "kind": "int"
     },
     {
      "source": "account",
      "kind": "reference",
      "reference": "accounts",
      "title": "name"
     },
     {
      "source": "createdAt",
      "kind": "dateTime"
     }
    ]
   }
  ],
  "columns": [
   "number",
   "status",
   "carrier",
   "order",
   "merchant",
   "printCount",
   "isManual",
   "createdAt",
   "printedAt"
  ],
  "columnsAtFirst": 8,
  "filters": [
   {
    "source": "q",
    "kind": "text"
   },
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "WaybillStatus"
   },
   {
    "source": "merchantId",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "carrierId",
    "kind": "reference",
    "reference": "carriers",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "orderId",
    "kind": "reference",
    "reference": "orders",
    "title": "number"
   },
   {
    "source": "createdAt",
    "kind": "dateTimeRange"
   }
  ],
  "shopFilter": "merchantId",
  "sort": {
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "createdAt",
  "versioned": true,
  "actions": [
   {
    "name": "reprintWaybill",
    "value": "REPRINT",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "ORDERS_SHIP",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "format",
      "kind": "enum",
      "default": "PDF",
      "enum": "PrintFormat",
      "help": "As what."
     }
    ],
    "operation": {
     "text": "mutation Panel_reprintWaybill($input:ReprintWaybillInput!){result:reprintWaybill(input:$input){record:waybill{...Waybill_show} printout{id kind format file{id purpose status name mimeType byteSize url expiresAt createdAt} createdAt} errors{...UserError_facts}}}",
     "fragments": [
      "Waybill_show",
      "UserError_facts"
     ]
    },
    "tells": [
     {
      "source": "printout",
      "kind": "object",
      "fields": [
       {
        "source": "id",
        "kind": "id"
       },
       {
        "source": "kind",
        "kind": "enum",
        "enum": "PrintoutKind"
       },
       {
        "source": "format",
        "kind": "enum",
        "enum": "PrintFormat"
       },
       {
        "source": "file",
        "kind": "file"
       },
       {
        "source": "createdAt",
        "kind": "dateTime"
       }
      ]
     }
    ]
   },
   {
    "name": "voidWaybill",
    "value": "VOID",
    "kind": "TRANSITION",
    "tone": "DANGER",
    "permission": "ORDERS_SHIP",
    "offered": true,
    "confirm": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_voidWaybill($input:WaybillActionInput!){result:voidWaybill(input:$input){record:waybill{...Waybill_show} errors{...UserError_facts}}}",
     "fragments": [
      "Waybill_show",
      "UserError_facts"
     ]
    }
   }
  ],
  "operations": {
   "list": {
    "text": "query Panel_waybills($first:Int,$after:String,$offset:Int,$filter:WaybillFilter,$orderBy:WaybillOrder){page:waybills(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Waybill_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "Waybill_list"
    ]
   },
   "export": {
    "text": "query Panel_waybills_export($first:Int,$after:String,$offset:Int,$filter:WaybillFilter,$orderBy:WaybillOrder){page:waybills(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Waybill_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "Waybill_sheet"
    ]
   },
   "one": {
    "text": "query Panel_waybill($id:ID!){record:waybill(id:$id){...Waybill_show}}",
    "fragments": [
     "Waybill_show"
    ]
   },
   "many": {
    "text": "query Panel_waybills_many($ids:[ID!]!){nodes(ids:$ids){...Waybill_list}}",
    "fragments": [
     "Waybill_list"
    ]
   },
   "counts": {
    "text": "query Panel_waybills_counts($merchantId:ID){ISSUED:waybills(first:1,filter:{status:[ISSUED],merchantId:$merchantId}){totalCount isTotalCountExact} SENT:waybills(first:1,filter:{status:[SENT],merchantId:$merchantId}){totalCount isTotalCountExact} VOID:waybills(first:1,filter:{status:[VOID],merchantId:$merchantId}){totalCount isTotalCountExact}}"
   }
  },
  "states": {
   "filter": "status",
   "enum": "WaybillStatus"
  }
 },
 {
  "type": "Carrier",
  "name": "carriers",
  "group": "ORDERS",
  "permission": "CARRIERS_READ",
  "icon": "LocalAirport",
  "title": "name",
  "localizedTitle": true,
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "name",
    "kind": "localized"
   },
   {
    "source": "code",
    "kind": "text"
   },
   {
    "source": "phone",
    "kind": "text"
   },
   {
    "source": "trackingUrl",
    "kind": "text"
   },
   {
    "source": "numberPattern",
    "kind": "text"
   },
   {
    "source": "isActive",
    "kind": "boolean"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   },
   {
    "source": "version",
    "kind": "int"
   }
  ],
  "columns": [
   "name",
   "code",
   "phone",
   "numberPattern",
   "isActive",
   "trackingUrl",
   "createdAt"
  ],
  "columnsAtFirst": 6,
  "filters": [
   {
    "source": "q",
    "kind": "text"
   },
   {
    "source": "isActive",
    "kind": "boolean"
   }
  ],
  "sort": {
   "code": "CODE",
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "code",
  "versioned": true,
  "actions": [
   {
    "name": "createCarrier",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "DEFAULT",
    "permission": "CARRIERS_WRITE",
    "offered": true,
    "inputs": [
     {
      "source": "code",
      "kind": "text",
      "required": true,
      "help": "Short code in capitals, unique in the market, e.g. `SF`; sheets call it so."
     },
     {
      "source": "name",
      "kind": "localized",
      "required": true,
      "help": "What it is called, at most 60 characters in each language."
     },
     {
      "source": "phone",
      "kind": "text",
      "help": "Its service line."
     },
     {
      "source": "trackingUrl",
      "kind": "text",
      "help": "Page where a parcel is followed, with `{number}` where its tracking number goes."
     },
     {
      "source": "numberPattern",
      "kind": "text",
      "help": "What its tracking numbers look like: letters, figures, `\\d` for a figure, `[A-Z0-9]` for one of these, `{12}` or `{10,14}` for how often, `|` between alternatives, e.g. `SF\\d{13}|\\d{12}`. Empty: anything goes."
     }
    ],
    "operation": {
     "text": "mutation Panel_createCarrier($input:CreateCarrierInput!){result:createCarrier(input:$input){record:carrier{...Carrier_show} errors{...UserError_facts}}}",
     "fragments": [
      "Carrier_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "updateCarrier",
    "value": "EDIT",
    "kind": "EDIT",
    "tone": "DEFAULT",
    "permission": "CARRIERS_WRITE",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "name",
      "kind": "localized",
      "help": "What it is called."
     },
     {
      "source": "phone",
      "kind": "text",
      "help": "Its service line."
     },
     {
      "source": "trackingUrl",
      "kind": "text",
      "help": "Page where a parcel is followed, with `{number}` where its tracking number goes."
     },
     {
      "source": "numberPattern",
      "kind": "text",
      "help": "What its tracking numbers look like: letters, figures, `\\d` for a figure, `[A-Z0-9]` for one of these, `{12}` or `{10,14}` for how often, `|` between alternatives, e.g. `SF\\d{13}|\\d{12}`. Empty: anything goes."
     },
     {
      "source": "isActive",
      "kind": "boolean",
      "help": "Whether it takes new parcels."
     }
    ],
    "operation": {
     "text": "mutation Panel_updateCarrier($input:UpdateCarrierInput!){result:updateCarrier(input:$input){record:carrier{...Carrier_show} errors{...UserError_facts}}}",
     "fragments": [
      "Carrier_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "createCarrierZone",
    "value": "ADD_ZONE",
    "kind": "CREATE",
    "tone": "DEFAULT",
    "permission": "CARRIERS_WRITE",
    "offered": true,
    "creates": "carrierZones",
    "idInput": "carrierId",
    "inputs": [
     {
      "source": "name",
      "kind": "text",
      "required": true,
      "help": "What staff call it, e.g. `省内`."
     },
     {
      "source": "regionCodes",
      "kind": "text",
      "list": true,
      "required": true,
      "help": "Provinces, cities and districts (`regions`); the smallest one around an address decides."
     },
     {
      "source": "isServed",
      "kind": "boolean",
      "default": true,
      "help": "False: it does not go there, whatever a wider zone says."
     },
     {
      "source": "fee",
      "kind": "money",
      "required": true,
      "help": "The fee: flat, or for the first weight."
     },
     {
      "source": "firstWeightGrams",
      "kind": "int",
      "help": "First weight 首重 in grams."
     },
     {
      "source": "furtherWeightGrams",
      "kind": "int",
      "help": "Further weight 续重 in grams; each one begun costs the further fee."
     },
     {
      "source": "furtherFee",
      "kind": "money",
      "help": "The fee of each further weight."
     }
    ],
    "operation": {
     "text": "mutation Panel_createCarrierZone($input:CreateCarrierZoneInput!){result:createCarrierZone(input:$input){record:carrierZone{...CarrierZone_show} errors{...UserError_facts}}}",
     "fragments": [
      "CarrierZone_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "createWaybillRange",
    "value": "ADD_WAYBILL_RANGE",
    "kind": "CREATE",
    "tone": "DEFAULT",
    "permission": "WAYBILL_RANGES_WRITE",
    "offered": true,
    "creates": "waybillRanges",
    "idInput": "carrierId",
    "inputs": [
     {
      "source": "merchantId",
      "kind": "reference",
      "reference": "merchants",
      "title": "name",
      "localizedTitle": true,
      "help": "The merchant they were given to; absent: to the platform, for every shop without a range of its own."
     },
     {
      "source": "firstNumber",
      "kind": "text",
      "required": true,
      "help": "The first number as it is printed, e.g. `SF1000000000000`."
     },
     {
      "source": "lastNumber",
      "kind": "text",
      "required": true,
      "help": "The last number, included; at most 10 million after the first."
     }
    ],
    "operation": {
     "text": "mutation Panel_createWaybillRange($input:CreateWaybillRangeInput!){result:createWaybillRange(input:$input){record:waybillRange{...WaybillRange_show} errors{...UserError_facts}}}",
     "fragments": [
      "WaybillRange_show",
      "UserError_facts"
     ]
    }
   }
  ],
  "operations": {
   "list": {
    "text": "query Panel_carriers($first:Int,$after:String,$offset:Int,$filter:CarrierFilter,$orderBy:CarrierOrder){page:carriers(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Carrier_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "Carrier_list"
    ]
   },
   "export": {
    "text": "query Panel_carriers_export($first:Int,$after:String,$offset:Int,$filter:CarrierFilter,$orderBy:CarrierOrder){page:carriers(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Carrier_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "Carrier_sheet"
    ]
   },
   "one": {
    "text": "query Panel_carrier($id:ID!){record:carrier(id:$id){...Carrier_show}}",
    "fragments": [
     "Carrier_show"
    ]
   },
   "many": {
    "text": "query Panel_carriers_many($ids:[ID!]!){nodes(ids:$ids){...Carrier_list}}",
    "fragments": [
     "Carrier_list"
    ]
   }
  }
 },
 {
  "type": "CarrierZone",
  "name": "carrierZones",
  "group": "ORDERS",
  "permission": "CARRIERS_READ",
  "icon": "Route",
  "title": "name",
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "carrier",
    "kind": "reference",
    "reference": "carriers",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "name",
    "kind": "text"
   },
   {
    "source": "regionCodes",
    "kind": "text",
    "list": true
   },
   {
    "source": "isServed",
    "kind": "boolean"
   },
   {
    "source": "fee",
    "kind": "money"
   },
   {
    "source": "firstWeightGrams",
    "kind": "int"
   },
   {
    "source": "furtherWeightGrams",
    "kind": "int"
   },
   {
    "source": "furtherFee",
    "kind": "money"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   },
   {
    "source": "version",
    "kind": "int"
   }
  ],
  "columns": [
   "carrier",
   "name",
   "regionCodes",
   "isServed",
   "fee",
   "firstWeightGrams",
   "furtherFee",
   "furtherWeightGrams",
   "createdAt"
  ],
  "columnsAtFirst": 8,
  "filters": [
   {
    "source": "carrierId",
    "kind": "reference",
    "reference": "carriers",
    "title": "name",
    "localizedTitle": true
   }
  ],
  "sort": {
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "createdAt",
  "versioned": true,
  "actions": [
   {
    "name": "updateCarrierZone",
    "value": "EDIT",
    "kind": "EDIT",
    "tone": "DEFAULT",
    "permission": "CARRIERS_WRITE",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "name",
      "kind": "text",
      "help": "What staff call it."
     },
     {
      "source": "regionCodes",
      "kind": "text",
      "list": true,
      "help": "Its regions, all of them."
     },
     {
      "source": "isServed",
      "kind": "boolean",
      "help": "Whether the carrier goes there."
     },
     {
      "source": "fee",
      "kind": "money",
      "help": "The fee: flat, or for the first weight."
     },
     {
      "source": "firstWeightGrams",
      "kind": "int",
      "help": "First weight 首重 in grams; null with the others: a flat fee."
     },
     {
      "source": "furtherWeightGrams",
      "kind": "int",
      "help": "Further weight 续重 in grams."
     },
     {
      "source": "furtherFee",
      "kind": "money",
      "help": "The fee of each further weight."
     }
    ],
    "operation": {
     "text": "mutation Panel_updateCarrierZone($input:UpdateCarrierZoneInput!){result:updateCarrierZone(input:$input){record:carrierZone{...CarrierZone_show} errors{...UserError_facts}}}",
     "fragments": [
      "CarrierZone_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "deleteCarrierZone",
    "value": "DELETE",
    "kind": "DELETE",
    "tone": "DANGER",
    "permission": "CARRIERS_WRITE",
    "offered": true,
    "confirm": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_deleteCarrierZone($input:CarrierZoneIdInput!){result:deleteCarrierZone(input:$input){record:carrierZone{...CarrierZone_show} errors{...UserError_facts}}}",
     "fragments": [
      "CarrierZone_show",
      "UserError_facts"
     ]
    }
   }
  ],
  "operations": {
   "list": {
    "text": "query Panel_carrierZones($first:Int,$after:String,$offset:Int,$filter:CarrierZoneFilter,$orderBy:CarrierZoneOrder){page:carrierZones(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...CarrierZone_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "CarrierZone_list"
    ]
   },
   "export": {
    "text": "query Panel_carrierZones_export($first:Int,$after:String,$offset:Int,$filter:CarrierZoneFilter,$orderBy:CarrierZoneOrder){page:carrierZones(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...CarrierZone_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "CarrierZone_sheet"
    ]
   },
   "one": {
    "text": "query Panel_carrierZone($id:ID!){record:carrierZone(id:$id){...CarrierZone_show}}",
    "fragments": [
     "CarrierZone_show"
    ]
   },
   "many": {
    "text": "query Panel_carrierZones_many($ids:[ID!]!){nodes(ids:$ids){...CarrierZone_list}}",
    "fragments": [
     "CarrierZone_list"
    ]
   }
  }
 },
 {
  "type": "WaybillRange",
  "name": "waybillRanges",
  "group": "ORDERS",
  "permission": "CARRIERS_READ",
  "icon": "ConfirmationNumber",
  "title": "firstNumber",
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "carrier",
    "kind": "reference",
    "reference": "carriers",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "firstNumber",
    "kind": "text"
   },
   {
    "source": "lastNumber",
    "kind": "text"
   },
   {
    "source": "remaining",
    "kind": "int"
   },
   {
    "source": "usedPerDay",
    "kind": "number"
   },
   {
    "source": "isActive",
    "kind": "boolean"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   },
   {
    "source": "version",
    "kind": "int"
   },
   {
    "source": "merchant",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   }
  ],
  "columns": [
   "carrier",
   "merchant",
   "firstNumber",
   "lastNumber",
   "remaining",
   "usedPerDay",
   "isActive",
   "createdAt"
  ],
  "columnsAtFirst": 8,
  "filters": [
   {
    "source": "carrierId",
    "kind": "reference",
    "reference": "carriers",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "merchantId",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "isActive",
    "kind": "boolean"
   }
  ],
  "shopFilter": "merchantId",
  "sort": {
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "createdAt",
  "versioned": true,
  "actions": [
   {
    "name": "updateWaybillRange",
    "value": "EDIT",
    "kind": "EDIT",
    "tone": "DEFAULT",
    "permission": "WAYBILL_RANGES_WRITE",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "isActive",
      "kind": "boolean",
      "required": true,
      "help": "Whether numbers are taken from it."
     }
    ],
    "operation": {
     "text": "mutation Panel_updateWaybillRange($input:UpdateWaybillRangeInput!){result:updateWaybillRange(input:$input){record:waybillRange{...WaybillRange_show} errors{...UserError_facts}}}",
     "fragments": [
      "WaybillRange_show",
      "UserError_facts"
     ]
    }
   }
  ],
  "operations": {
   "list": {
    "text": "query Panel_waybillRanges($first:Int,$after:String,$offset:Int,$filter:WaybillRangeFilter,$orderBy:WaybillRangeOrder){page:waybillRanges(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...WaybillRange_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "WaybillRange_list"
    ]
   },
   "export": {
    "text": "query Panel_waybillRanges_export($first:Int,$after:String,$offset:Int,$filter:WaybillRangeFilter,$orderBy:WaybillRangeOrder){page:waybillRanges(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...WaybillRange_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "WaybillRange_sheet"
    ]
   },
   "one": {
    "text": "query Panel_waybillRange($id:ID!){record:waybillRange(id:$id){...WaybillRange_show}}",
    "fragments": [
     "WaybillRange_show"
    ]
   },
   "many": {
    "text": "query Panel_waybillRanges_many($ids:[ID!]!){nodes(ids:$ids){...WaybillRange_list}}",
    "fragments": [
     "WaybillRange_list"
    ]
   }
  }
 },
 {
  "type": "DisruptionNotice",
  "name": "disruptionNotices",
  "group": "ORDERS",
  "permission": "TRACKING_WORK",
  "icon": "Notifications",
  "title": "text",
  "localizedTitle": true,
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "text",
    "kind": "localized"
   },
   {
    "source": "carrier",
    "kind": "reference",
    "reference": "carriers",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "regionCodes",
    "kind": "text",
    "list": true
   },
   {
    "source": "startsAt",
    "kind": "dateTime"
   },
   {
    "source": "endsAt",
    "kind": "dateTime"
   },
   {
    "source": "isInForce",
    "kind": "boolean"
   },
   {
    "source": "version",
    "kind": "int"
   }
  ],
  "columns": [
   "text",
   "carrier",
   "regionCodes",
   "startsAt",
   "endsAt",
   "isInForce"
  ],
  "columnsAtFirst": 6,
  "filters": [
   {
    "source": "carrierId",
    "kind": "reference",
    "reference": "carriers",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "isInForce",
    "kind": "boolean"
   }
  ],
  "sort": {
   "startsAt": "STARTS_AT"
  },
  "defaultSort": "startsAt",
  "versioned": true,
  "actions": [
   {
    "name": "createDisruptionNotice",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "PRIMARY",
    "permission": "TRACKING_WORK",
    "offered": true,
    "inputs": [
     {
      "source": "carrierId",
      "kind": "reference",
      "reference": "carriers",
      "title": "name",
      "localizedTitle": true,
      "help": "Whose parcels it is about; absent: whoever brings them."
     },
     {
      "source": "regionCodes",
      "kind": "text",
      "list": true,
      "default": [],
      "help": "Codes of the provinces, cities and districts it is about; none: wherever the carrier goes."
     },
     {
      "source": "text",
      "kind": "localized",
      "required": true,
      "help": "What buyers read."
     },
     {
      "source": "startsAt",
      "kind": "dateTime",
      "help": "When the disruption begins; absent: now."
     },
     {
      "source": "endsAt",
      "kind": "dateTime",
      "help": "When it ends; absent: nobody knows yet."
     }
    ],
    "operation": {
     "text": "mutation Panel_createDisruptionNotice($input:CreateDisruptionNoticeInput!){result:createDisruptionNotice(input:$input){record:disruptionNotice{...DisruptionNotice_show} errors{...UserError_facts}}}",
     "fragments": [
      "DisruptionNotice_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "updateDisruptionNotice",
    "value": "EDIT",
    "kind": "EDIT",
    "tone": "DEFAULT",
    "permission": "TRACKING_WORK",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "text",
      "kind": "localized",
      "help": "What buyers read."
     },
     {
      "source": "endsAt",
      "kind": "dateTime",
      "help": "When it ends; null: nobody knows."
     }
    ],
    "operation": {
     "text": "mutation Panel_updateDisruptionNotice($input:UpdateDisruptionNoticeInput!){result:updateDisruptionNotice(input:$input){record:disruptionNotice{...DisruptionNotice_show} errors{...UserError_facts}}}",
     "fragments": [
      "DisruptionNotice_show",
      "UserError_facts"
     ]
    }
   }
  ],
  "operations": {
   "list": {
    "text": "query Panel_disruptionNotices($first:Int,$after:String,$offset:Int,$filter:DisruptionNoticeFilter,$orderBy:DisruptionNoticeOrder){page:disruptionNotices(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...DisruptionNotice_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "DisruptionNotice_list"
    ]
   },
   "export": {
    "text": "query Panel_disruptionNotices_export($first:Int,$after:String,$offset:Int,$filter:DisruptionNoticeFilter,$orderBy:DisruptionNoticeOrder){page:disruptionNotices(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...DisruptionNotice_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "DisruptionNotice_sheet"
    ]
   },
   "one": {
    "text": "query Panel_disruptionNotice($id:ID!){record:disruptionNotice(id:$id){...DisruptionNotice_show}}",
    "fragments": [
     "DisruptionNotice_show"
    ]
   },
   "many": {
    "text": "query Panel_disruptionNotices_many($ids:[ID!]!){nodes(ids:$ids){...DisruptionNotice_list}}",
    "fragments": [
     "DisruptionNotice_list"
    ]
   }
  }
 },
 {
  "type": "TrackerNote",
  "name": "trackerNotes",
  "group": "ORDERS",
  "permission": "TRACKING_WORK",
  "icon": "History",
  "title": "told",
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "day",
    "kind": "date"
   },
   {
    "source": "account",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "told",
    "kind": "text"
   },
   {
    "source": "problemOrder",
    "kind": "reference",
    "reference": "problemOrders",
    "title": "number"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   }
  ],
  "columns": [
   "day",
   "account",
   "told",
   "problemOrder",
   "createdAt"
  ],
  "columnsAtFirst": 5,
  "filters": [
   {
    "source": "accountId",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "day",
    "kind": "date"
   }
  ],
  "sort": {
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "createdAt",
  "actions": [
   {
    "name": "writeTrackerNote",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "PRIMARY",
    "permission": "TRACKING_WORK",
    "offered": false,
    "inputs": [
     {
      "source": "told",
      "kind": "multiline",
      "required": true,
      "help": "What happened, and what was done about it."
     },
     {
      "source": "problemOrderId",
      "kind": "reference",
      "reference": "problemOrders",
      "title": "number",
      "help": "The problem order it is about, if any."
     }
    ],
    "operation": {
     "text": "mutation Panel_writeTrackerNote($input:WriteTrackerNoteInput!){result:writeTrackerNote(input:$input){record:trackerNote{...TrackerNote_show} errors{...UserError_facts}}}",
     "fragments": [
      "TrackerNote_show",
      "UserError_facts"
     ]
    }
   }
  ],
  "operations": {
   "list": {
    "text": "query Panel_trackerNotes($first:Int,$after:String,$offset:Int,$filter:TrackerNoteFilter,$orderBy:TrackerNoteOrder){page:trackerNotes(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...TrackerNote_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "TrackerNote_list"
    ]
   },
   "export": {
    "text": "query Panel_trackerNotes_export($first:Int,$after:String,$offset:Int,$filter:TrackerNoteFilter,$orderBy:TrackerNoteOrder){page:trackerNotes(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...TrackerNote_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "TrackerNote_sheet"
    ]
   },
   "one": {
    "text": "query Panel_trackerNote($id:ID!){record:trackerNote(id:$id){...TrackerNote_show}}",
    "fragments": [
     "TrackerNote_show"
    ]
   },
   "many": {
    "text": "query Panel_trackerNotes_many($ids:[ID!]!){nodes(ids:$ids){...TrackerNote_list}}",
    "fragments": [
     "TrackerNote_list"
    ]
   }
  }
 },
 {
  "type": "TrackingDigest",
  "name": "trackingDigests",
  "group": "ORDERS",
  "permission": "TRACKING_WORK",
  "icon": "Inbox",
  "title": "day",
  "titleParts": [
   {
    "source": "day",
    "kind": "date"
   }
  ],
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "day",
    "kind": "date"
   },
   {
    "source": "foundCount",
    "kind": "int"
   },
   {
    "source": "closedCount",
    "kind": "int"
   },
   {
    "source": "clearedCount",
    "kind": "int"
   },
   {
    "source": "escalatedCount",
    "kind": "int"
   },
   {
    "source": "breachCount",
    "kind": "int"
   },
   {
    "source": "chaserCount",
    "kind": "int"
   },
   {
    "source": "openCount",
    "kind": "int"
   },
   {
    "source": "shortLogCount",
    "kind": "int"
   },
   {
    "source": "kinds",
    "kind": "object",
    "list": true,
    "fields": [
     {
      "source": "kind",
      "kind": "enum",
      "enum": "ProblemKind"
     },
     {
      "source": "found",
      "kind": "int"
     },
     {
      "source": "ended",
      "kind": "int"
     },
     {
      "source": "open",
      "kind": "int"
     }
    ]
   },
   {
    "source": "merchants",
    "kind": "object",
    "list": true,
    "fields": [
     {
      "source": "nameZh",
      "kind": "text"
     },
     {
      "source": "nameEn",
      "kind": "text"
     },
     {
      "source": "count",
      "kind": "int"
     }
    ]
   },
   {
    "source": "carriers",
    "kind": "object",
    "list": true,
    "fields": [
     {
      "source": "nameZh",
      "kind": "text"
     },
     {
      "source": "nameEn",
      "kind": "text"
     },
     {
      "source": "count",
      "kind": "int"
     }
    ]
   },
   {
    "source": "causes",
    "kind": "object",
    "list": true,
    "fields": [
     {
      "source": "cause",
      "kind": "enum",
      "enum": "ProblemCause"
     },
     {
      "source": "count",
      "kind": "int"
     },
     {
      "source": "improvements",
      "kind": "text",
      "list": true
     }
    ]
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   }
  ],
  "columns": [
   "day",
   "foundCount",
   "closedCount",
   "clearedCount",
   "openCount",
   "escalatedCount",
   "breachCount",
   "chaserCount",
   "shortLogCount",
   "createdAt"
  ],
  "columnsAtFirst": 9,
  "filters": [
   {
    "source": "day",
    "kind": "date"
   }
  ],
  "sort": {
   "day": "DAY"
  },
  "defaultSort": "day",
  "actions": [],
  "operations": {
   "list": {
    "text": "query Panel_trackingDigests($first:Int,$after:String,$offset:Int,$filter:TrackingDigestFilter,$orderBy:TrackingDigestOrder){page:trackingDigests(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...TrackingDigest_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "TrackingDigest_list"
    ]
   },
   "export": {
    "text": "query Panel_trackingDigests_export($first:Int,$after:String,$offset:Int,$filter:TrackingDigestFilter,$orderBy:TrackingDigestOrder){page:trackingDigests(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...TrackingDigest_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "TrackingDigest_sheet"
    ]
   },
   "one": {
    "text": "query Panel_trackingDigest($id:ID!){record:trackingDigest(id:$id){...TrackingDigest_show}}",
    "fragments": [
     "TrackingDigest_show"
    ]
   },
   "many": {
    "text": "query Panel_trackingDigests_many($ids:[ID!]!){nodes(ids:$ids){...TrackingDigest_list}}",
    "fragments": [
     "TrackingDigest_list"
    ]
   }
  }
 },
 {
  "type": "Complaint",
  "name": "complaints",
  "group": "SERVICE",
  "permission": "COMPLAINTS_READ",
  "icon": "SupportAgent",
  "title": "number",
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "number",
    "kind": "text"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "ComplaintStatus"
   },
   {
    "source": "severity",
    "kind": "enum",
    "enum": "ComplaintSeverity"
   },
   {
    "source": "category",
    "kind": "enum",
    "enum": "ComplaintCategory"
   },
   {
    "source": "dimension",
    "kind": "enum",
    "enum": "QualityDimension"
   },
   {
    "source": "channel",
    "kind": "enum",
    "enum": "ComplaintChannel"
   },
   {
    "source": "description",
    "kind": "text",
    "pii": true
   },
   {
    "source": "buyer",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "order",
    "kind": "reference",
    "reference": "orders",
    "title": "number"
   },
   {
    "source": "merchant",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "assignee",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "escalationLevel",
    "kind": "int"
   },
   {
    "source": "dueAt",
    "kind": "dateTime"
   },
   {
    "source": "proposal",
    "kind": "text"
   },
   {
    "source": "cause",
    "kind": "text"
   },
   {
    "source": "responsibleParty",
    "kind": "enum",
    "enum": "ResponsibleParty"
   },
   {
    "source": "resolution",
    "kind": "text"
   },
   {
    "source": "satisfaction",
    "kind": "int"
   },
   {
    "source": "followUpComment",
    "kind": "text",
    "pii": true
   },
   {
    "source": "registeredAt",
    "kind": "dateTime"
   },
   {
    "source": "resolvedAt",
    "kind": "dateTime"
   },
   {
    "source": "followedUpAt",
    "kind": "dateTime"
   },
   {
    "source": "archivedAt",
    "kind": "dateTime"
   },
   {
    "source": "version",
    "kind": "int"
   },
   {
    "source": "log",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "action",
      "kind": "enum",
      "enum": "ComplaintStep"
     },
     {
      "source": "fromStatus",
      "kind": "enum",
      "enum": "ComplaintStatus"
     },
     {
      "source": "toStatus",
      "kind": "enum",
      "enum": "ComplaintStatus"
     },
     {
      "source": "note",
      "kind": "text",
      "pii": true
     },
     {
      "source": "isInternal",
      "kind": "boolean"
     },
     {
      "source": "createdAt",
      "kind": "dateTime"
     }
    ],
    "hidden": [
     "LIST"
    ]
   }
  ],
  "columns": [
   "number",
   "status",
   "severity",
   "category",
   "merchant",
   "order",
   "assignee",
   "escalationLevel",
   "dueAt",
   "registeredAt",
   "dimension",
   "channel",
   "description",
   "buyer",
   "proposal",
   "cause",
   "responsibleParty",
   "resolution",
   "satisfaction",
   "followUpComment",
   "resolvedAt",
   "followedUpAt",
   "archivedAt"
  ],
  "columnsAtFirst": 10,
  "filters": [
   {
    "source": "q",
    "kind": "text"
   },
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "ComplaintStatus"
   },
   {
    "source": "severity",
    "kind": "enum",
    "list": true,
    "enum": "ComplaintSeverity"
   },
   {
    "source": "merchantId",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "orderId",
    "kind": "reference",
    "reference": "orders",
    "title": "number"
   },
   {
    "source": "isLate",
    "kind": "boolean"
   },
   {
    "source": "isMine",
    "kind": "boolean"
   },
   {
    "source": "registeredAt",
    "kind": "dateTimeRange"
   }
  ],
  "shopFilter": "merchantId",
  "sort": {
   "registeredAt": "REGISTERED_AT",
   "dueAt": "DUE_AT"
  },
  "defaultSort": "registeredAt",
  "versioned": true,
  "actions": [
   {
    "name": "registerComplaint",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "PRIMARY",
    "permission": "COMPLAINTS_REGISTER",
    "offered": false,
    "inputs": [
     {
      "source": "orderId",
      "kind": "reference",
      "reference": "orders",
      "title": "number",
      "help": "The order it is about, if any; merchant and buyer follow from it."
     },
     {
      "source": "merchantId",
      "kind": "reference",
      "reference": "merchants",
      "title": "name",
      "localizedTitle": true,
      "help": "The merchant it is about, where there is no order."
     },
     {
      "source": "accountId",
      "kind": "reference",
      "reference": "accounts",
      "title": "name",
      "help": "Who complains, when staff register for somebody; absent: yourself, or the order’s buyer."
     },
     {
      "source": "channel",
      "kind": "enum",
      "default": "WEB",
      "enum": "ComplaintChannel",
      "help": "How it reached us."
     },
     {
      "source": "category",
      "kind": "enum",
      "required": true,
      "enum": "ComplaintCategory",
      "help": "What it is about."
     },
     {
      "source": "severity",
      "kind": "enum",
      "default": "NORMAL",
      "enum": "ComplaintSeverity",
      "help": "How bad it is; sets the time to resolve it."
     },
     {
      "source": "description",
      "kind": "multiline",
      "required": true,
      "help": "What happened."
     }
    ],
    "operation": {
     "text": "mutation Panel_registerComplaint($input:RegisterComplaintInput!){result:registerComplaint(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
     "fragments": [
      "Complaint_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "classifyComplaint",
    "value": "CLASSIFY",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "COMPLAINTS_HANDLE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "category",
      "kind": "enum",
      "required": true,
      "enum": "ComplaintCategory",
      "help": "What it is about."
     },
     {
      "source": "severity",
      "kind": "enum",
      "required": true,
      "enum": "ComplaintSeverity",
      "help": "How bad it is; the clock is set anew from registration."
     },
     {
      "source": "dimension",
      "kind": "enum",
      "required": true,
      "enum": "QualityDimension",
      "help": "Which dimension of service quality failed."
     }
    ],
    "operation": {
     "text": "mutation Panel_classifyComplaint($input:ClassifyComplaintInput!){result:classifyComplaint(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
     "fragments": [
      "Complaint_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "assignComplaint",
    "value": "ASSIGN",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "bulk": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "accountId",
      "kind": "reference",
      "reference": "accounts",
      "title": "name",
      "required": true,
      "help": "The agent: an account that may handle complaints."
     },
     {
      "source": "note",
      "kind": "text",
      "help": "Why; needed when somebody else was in charge: a customer is not handed over without a reason."
     }
    ],
    "operation": {
     "text": "mutation Panel_assignComplaint($input:AssignComplaintInput!){result:assignComplaint(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
     "fragments": [
      "Complaint_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "investigateComplaint",
    "value": "INVESTIGATE",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "COMPLAINTS_HANDLE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "note",
      "kind": "multiline",
      "help": "A note for the log."
     }
    ],
    "operation": {
     "text": "mutation Panel_investigateComplaint($input:ComplaintActionInput!){result:investigateComplaint(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
     "fragments": [
      "Complaint_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "proposeRemedy",
    "value": "PROPOSE",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "COMPLAINTS_HANDLE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "proposal",
      "kind": "multiline",
      "required": true,
      "help": "What is proposed; the customer reads it."
     }
    ],
    "operation": {
     "text": "mutation Panel_proposeRemedy($input:ProposeRemedyInput!){result:proposeRemedy(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
     "fragments": [
      "Complaint_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "acceptRemedy",
    "value": "ACCEPT",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "COMPLAINTS_ANSWER",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "note",
      "kind": "multiline",
      "help": "A note for the log."
     }
    ],
    "operation": {
     "text": "mutation Panel_acceptRemedy($input:ComplaintActionInput!){result:acceptRemedy(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
     "fragments": [
      "Complaint_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "rejectRemedy",
    "value": "REJECT",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "COMPLAINTS_ANSWER",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "note",
      "kind": "multiline",
      "help": "A note for the log."
     }
    ],
    "operation": {
     "text": "mutation Panel_rejectRemedy($input:ComplaintActionInput!){result:rejectRemedy(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
     "fragments": [
      "Complaint_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "resolveComplaint",
    "value": "RESOLVE",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "COMPLAINTS_HANDLE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "cause",
      "kind": "text",
      "required": true,
      "help": "The root cause."
     },
     {
      "source": "responsibleParty",
      "kind": "enum",
      "required": true,
      "enum": "ResponsibleParty",
      "help": "Whose fault it was."
     },
     {
      "source": "resolution",
      "kind": "multiline",
      "required": true,
      "help": "What was done."
     }
    ],
    "operation": {
     "text": "mutation Panel_resolveComplaint($input:ResolveComplaintInput!){result:resolveComplaint(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
     "fragments": [
      "Complaint_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "followUpComplaint",
    "value": "FOLLOW_UP",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "COMPLAINTS_HANDLE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "satisfaction",
      "kind": "int",
      "required": true,
      "help": "Satisfaction, 1 to 5."
     },
     {
      "source": "comment",
      "kind": "multiline",
      "help": "What the customer said."
     }
    ],
    "operation": {
     "text": "mutation Panel_followUpComplaint($input:FollowUpComplaintInput!){result:followUpComplaint(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
     "fragments": [
      "Complaint_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "archiveComplaint",
    "value": "ARCHIVE",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "COMPLAINTS_HANDLE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "note",
      "kind": "multiline",
      "help": "A note for the log."
     }
    ],
    "operation": {
     "text": "mutation Panel_archiveComplaint($input:ComplaintActionInput!){result:archiveComplaint(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
     "fragments": [
      "Complaint_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "reopenComplaint",
    "value": "REOPEN",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "COMPLAINTS_HANDLE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "note",
      "kind": "multiline",
      "help": "A note for the log."
     }
    ],
    "operation": {
     "text": "mutation Panel_reopenComplaint($input:ComplaintActionInput!){result:reopenComplaint(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
     "fragments": [
      "Complaint_show",
      "UserError_facts"
     ]
    }
   }
  ],
  "opening": {
   "name": "revealPersonalData",
   "value": "",
   "kind": "TRANSITION",
   "tone": "DEFAULT",
   "permission": "PERSONAL_DATA_OPEN",
   "offered": false,
   "opens": true,
   "idInput": "id",
   "inputs": [
    {
     "source": "reason",
     "kind": "multiline",
     "required": true,
     "help": "Why they are needed; kept in the audit log. At most 500 characters."
    }
   ],
   "operation": {
    "text": "mutation Panel_revealPersonalData_Complaint($input:RevealPersonalDataInput!){result:revealPersonalData(input:$input){record:node{...Complaint_show} errors{...UserError_facts}}}",
    "fragments": [
     "Complaint_show",
     "UserError_facts"
    ]
   }
  },
  "operations": {
   "list": {
    "text": "query Panel_complaints($first:Int,$after:String,$offset:Int,$filter:ComplaintFilter,$orderBy:ComplaintOrder){page:complaints(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Complaint_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "Complaint_list"
    ]
   },
   "export": {
    "text": "query Panel_complaints_export($first:Int,$after:String,$offset:Int,$filter:ComplaintFilter,$orderBy:ComplaintOrder){page:complaints(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Complaint_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "Complaint_sheet"
    ]
   },
   "one": {
    "text": "query Panel_complaint($id:ID!){record:complaint(id:$id){...Complaint_show}}",
    "fragments": [
     "Complaint_show"
    ]
   },
   "many": {
    "text": "query Panel_complaints_many($ids:[ID!]!){nodes(ids:$ids){...Complaint_list}}",
    "fragments": [
     "Complaint_list"
    ]
   },
   "counts": {
    "text": "query Panel_complaints_counts($merchantId:ID){REGISTERED:complaints(first:1,filter:{status:[REGISTERED],merchantId:$merchantId}){totalCount isTotalCountExact} ASSIGNED:complaints(first:1,filter:{status:[ASSIGNED],merchantId:$merchantId}){totalCount isTotalCountExact} INVESTIGATING:complaints(first:1,filter:{status:[INVESTIGATING],merchantId:$merchantId}){totalCount isTotalCountExact} PROPOSED:complaints(first:1,filter:{status:[PROPOSED],merchantId:$merchantId}){totalCount isTotalCountExact} ACCEPTED:complaints(first:1,filter:{status:[ACCEPTED],merchantId:$merchantId}){totalCount isTotalCountExact} REJECTED:complaints(first:1,filter:{status:[REJECTED],merchantId:$merchantId}){totalCount isTotalCountExact} RESOLVED:complaints(first:1,filter:{status:[RESOLVED],merchantId:$merchantId}){totalCount isTotalCountExact} FOLLOWED_UP:complaints(first:1,filter:{status:[FOLLOWED_UP],merchantId:$merchantId}){totalCount isTotalCountExact} ARCHIVED:complaints(first:1,filter:{status:[ARCHIVED],merchantId:$merchantId}){totalCount isTotalCountExact}}"
   }
  },
  "states": {
   "filter": "status",
   "enum": "ComplaintStatus"
  }
 },
 {
  "type": "Return",
  "name": "returns",
  "group": "SERVICE",
  "permission": "RETURNS_READ",
  "icon": "AssignmentReturn",
  "title": "number",
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "number",
    "kind": "text"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "ReturnStatus"
   },
   {
    "source": "kind",
    "kind": "enum",
    "enum": "ReturnKind"
   },
   {
    "source": "reason",
    "kind": "enum",
    "enum": "ReturnReason"
   },
   {
    "source": "description",
    "kind": "text",
    "pii": true
   },
   {
    "source": "order",
    "kind": "reference",
    "reference": "orders",
    "title": "number"
   },
   {
    "source": "merchant",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "refund",
    "kind": "money"
   },
   {
    "source": "answer",
    "kind": "text"
   },
   {
    "source": "decision",
    "kind": "text"
   },
   {
    "source": "carrier",
    "kind": "text"
   },
   {
    "source": "trackingNumber",
    "kind": "text"
   },
   {
    "source": "dueAt",
    "kind": "dateTime"
   },
   {
    "source": "requestedAt",
    "kind": "dateTime"
   },
   {
    "source": "answeredAt",
    "kind": "dateTime"
   },
   {
    "source": "sentBackAt",
    "kind": "dateTime"
   },
   {
    "source": "closedAt",
    "kind": "dateTime"
   },
   {
    "source": "version",
    "kind": "int"
   },
   {
    "source": "lines",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "orderLine",
      "kind": "object",
      "fields": [
       {
        "source": "id",
        "kind": "id"
       },
       {
        "source": "title",
        "kind": "localized"
       },
       {
        "source": "sku",
        "kind": "text"
       },
       {
        "source": "image",
        "kind": "image"
       },
       {
        "source": "product",
        "kind": "reference",
        "reference": "products",
        "title": "title",
        "localizedTitle": true
       },
       {
        "source": "variant",
        "kind": "reference",
        "reference": "variants",
        "title": "sku"
       },
       {
        "source": "unitPrice",
        "kind": "money"
       },
       {
        "source": "quantity",
        "kind": "int"
       },
       {
        "source": "isGift",
        "kind": "boolean"
       },
       {
        "source": "subtotal",
        "kind": "money"
       },
       {
        "source": "discount",
        "kind": "money"
       },
       {
        "source": "deliveryFee",
        "kind": "money"
       },
       {
        "source": "total",
        "kind": "money"
       },
       {
        "source": "refunded",
        "kind": "money"
       },
       {
        "source": "shippedQuantity",
        "kind": "int"
       },
       {
        "source": "returnedQuantity",
        "kind": "int"
       },
       {
        "source": "position",
        "kind": "int"
       }
      ]
     },
     {
      "source": "quantity",
      "kind": "int"
     },
     {
      "source": "amount",
      "kind": "money"
     },
     {
      "source": "resaleableQuantity",
      "kind": "int"
     }
    ]
   },
   {
    "source": "evidence",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "file",
      "kind": "file"
     },
     {
      "source": "createdAt",
      "kind": "dateTime"
     }
    ]
   }
  ],
  "columns": [
   "number",
   "status",
   "kind",
   "reason",
   "merchant",
   "order",
   "refund",
   "dueAt",
   "requestedAt",
   "description",
   "answer",
   "decision",
   "carrier",
   "trackingNumber",
   "answeredAt",
   "sentBackAt",
   "closedAt"
  ],
  "columnsAtFirst": 9,
  "filters": [
   {
    "source": "q",
    "kind": "text"
   },
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "ReturnStatus"
   },
   {
    "source": "reason",
    "kind": "enum",
    "list": true,
    "enum": "ReturnReason"
   },
   {
    "source": "merchantId",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "orderId",
    "kind": "reference",
    "reference": "orders",
    "title": "number"
   },
   {
    "source": "requestedAt",
    "kind": "dateTimeRange"
   }
  ],
  "shopFilter": "merchantId",
  "sort": {
   "requestedAt": "REQUESTED_AT",
   "dueAt": "DUE_AT"
  },
  "defaultSort": "requestedAt",
  "versioned": true,
  "actions": [
   {
    "name": "acceptReturn",
    "value": "ACCEPT",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "RETURNS_ANSWER",
    "offered": true,
    "confirm": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_acceptReturn($input:ReturnActionInput!){result:acceptReturn(input:$input){record:return{...Return_show} errors{...UserError_facts}}}",
     "fragments": [
      "Return_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "rejectReturn",
    "value": "REJECT",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "RETURNS_ANSWER",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "answer",
      "kind": "multiline",
      "required": true,
      "help": "Why; the buyer reads it and may appeal."
     }
    ],
    "operation": {
     "text": "mutation Panel_rejectReturn($input:RejectReturnInput!){result:rejectReturn(input:$input){record:return{...Return_show} errors{...UserError_facts}}}",
     "fragments": [
      "Return_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "sendReturnBack",
    "value": "SEND_BACK",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "RETURNS_APPLY",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "carrier",
      "kind": "text",
      "required": true,
      "help": "Courier company."
     },
     {
      "source": "trackingNumber",
      "kind": "text",
      "help": "Tracking number, if there is one."
     }
    ],
    "operation": {
     "text": "mutation Panel_sendReturnBack($input:SendReturnBackInput!){result:sendReturnBack(input:$input){record:return{...Return_show} errors{...UserError_facts}}}",
     "fragments": [
      "Return_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "confirmReturnedGoods",
    "value": "CONFIRM_GOODS",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "RETURNS_ANSWER",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "isResaleable",
      "kind": "boolean",
      "default": true,
      "help": "Whether all of it can be sold again; then it is put back into stock (C3)."
     }
    ],
    "operation": {
     "text": "mutation Panel_confirmReturnedGoods($input:ConfirmReturnedGoodsInput!){result:confirmReturnedGoods(input:$input){record:return{...Return_show} errors{...UserError_facts}}}",
     "fragments": [
      "Return_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "withdrawReturn",
    "value": "WITHDRAW",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "RETURNS_APPLY",
    "offered": true,
    "confirm": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_withdrawReturn($input:ReturnActionInput!){result:withdrawReturn(input:$input){record:return{...Return_show} errors{...UserError_facts}}}",
     "fragments": [
      "Return_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "appealReturn",
    "value": "APPEAL",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "RETURNS_APPLY",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "reason",
      "kind": "multiline",
      "required": true,
      "help": "Why the merchant is wrong."
     }
    ],
    "operation": {
     "text": "mutation Panel_appealReturn($input:AppealReturnInput!){result:appealReturn(input:$input){record:return{...Return_show} errors{...UserError_facts}}}",
     "fragments": [
      "Return_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "decideReturn",
    "value": "DECIDE",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "RETURNS_DECIDE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "verdict",
      "kind": "enum",
      "required": true,
      "enum": "ReturnVerdict",
      "help": "What is decided."
     },
     {
      "source": "decision",
      "kind": "multiline",
      "required": true,
      "help": "Why; both parties read it."
     }
    ],
    "operation": {
     "text": "mutation Panel_decideReturn($input:DecideReturnInput!){result:decideReturn(input:$input){record:return{...Return_show} errors{...UserError_facts}}}",
     "fragments": [
      "Return_show",
      "UserError_facts"
     ]
    }
   }
  ],
  "opening": {
   "name": "revealPersonalData",
   "value": "",
   "kind": "TRANSITION",
   "tone": "DEFAULT",
   "permission": "PERSONAL_DATA_OPEN",
   "offered": false,
   "opens": true,
   "idInput": "id",
   "inputs": [
    {
     "source": "reason",
     "kind": "multiline",
     "required": true,
     "help": "Why they are needed; kept in the audit log. At most 500 characters."
    }
   ],
   "operation": {
    "text": "mutation Panel_revealPersonalData_Return($input:RevealPersonalDataInput!){result:revealPersonalData(input:$input){record:node{...Return_show} errors{...UserError_facts}}}",
    "fragments": [
     "Return_show",
     "UserError_facts"
    ]
   }
  },
  "operations": {
   "list": {
    "text": "query Panel_returns($first:Int,$after:String,$offset:Int,$filter:ReturnFilter,$orderBy:ReturnOrder){page:returns(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Return_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "Return_list"
    ]
   },
   "export": {
    "text": "query Panel_returns_export($first:Int,$after:String,$offset:Int,$filter:ReturnFilter,$orderBy:ReturnOrder){page:returns(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Return_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "Return_sheet"
    ]
   },
   "one": {
    "text": "query Panel_return($id:ID!){record:return(id:$id){...Return_show}}",
    "fragments": [
     "Return_show"
    ]
   },
   "many": {
    "text": "query Panel_returns_many($ids:[ID!]!){nodes(ids:$ids){...Return_list}}",
    "fragments": [
     "Return_list"
    ]
   },
   "counts": {
    "text": "query Panel_returns_counts($merchantId:ID){REQUESTED:returns(first:1,filter:{status:[REQUESTED],merchantId:$merchantId}){totalCount isTotalCountExact} AWAITING_GOODS:returns(first:1,filter:{status:[AWAITING_GOODS],merchantId:$merchantId}){totalCount isTotalCountExact} SENT_BACK:returns(first:1,filter:{status:[SENT_BACK],merchantId:$merchantId}){totalCount isTotalCountExact} REJECTED:returns(first:1,filter:{status:[REJECTED],merchantId:$merchantId}){totalCount isTotalCountExact} APPEALED:returns(first:1,filter:{status:[APPEALED],merchantId:$merchantId}){totalCount isTotalCountExact} REFUNDED:returns(first:1,filter:{status:[REFUNDED],merchantId:$merchantId}){totalCount isTotalCountExact} CLOSED:returns(first:1,filter:{status:[CLOSED],merchantId:$merchantId}){totalCount isTotalCountExact}}"
   }
  },
  "states": {
   "filter": "status",
   "enum": "ReturnStatus"
  }
 },
 {
  "type": "Product",
  "name": "products",
  "group": "CATALOG",
  "permission": "CATALOG_READ",
  "icon": "Inventory2",
  "title": "title",
  "localizedTitle": true,
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "title",
    "kind": "localized"
   },
   {
    "source": "description",
    "kind": "localized",
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "ProductStatus"
   },
   {
    "source": "merchant",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "category",
    "kind": "reference",
    "reference": "categories",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "lowestPrice",
    "kind": "money"
   },
   {
    "source": "availableQuantity",
    "kind": "int"
   },
   {
    "source": "soldCount",
    "kind": "int"
   },
   {
    "source": "coverImage",
    "kind": "image"
   },
   {
    "source": "removedReason",
    "kind": "text"
   },
   {
    "source": "publishedAt",
    "kind": "dateTime"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   },
   {
    "source": "updatedAt",
    "kind": "dateTime"
   },
   {
    "source": "version",
    "kind": "int"
   },
   {
    "source": "images",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "file",
      "kind": "image"
     },
     {
      "source": "position",
      "kind": "int"
     }
    ]
   },
   {
    "source": "variants",
    "kind": "connection",
    "reference": "variants",
    "title": "sku",
    "target": "productId"
   }
  ],
  "columns": [
   "coverImage",
   "title",
   "status",
   "merchant",
   "category",
   "lowestPrice",
   "availableQuantity",
   "soldCount",
   "createdAt",
   "removedReason",
   "publishedAt",
   "updatedAt"
  ],
  "columnsAtFirst": 9,
  "filters": [
   {
    "source": "q",
    "kind": "text"
   },
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "ProductStatus"
   },
   {
    "source": "merchantId",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "categoryId",
    "kind": "reference",
    "reference": "categories",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "priceFrom",
    "kind": "money"
   },
   {
    "source": "priceTo",
    "kind": "money"
   },
   {
    "source": "inStock",
    "kind": "boolean"
   },
   {
    "source": "createdAt",
    "kind": "dateTimeRange"
   }
  ],
  "shopFilter": "merchantId",
  "sort": {
   "createdAt": "CREATED_AT",
   "publishedAt": "PUBLISHED_AT",
   "title": "TITLE",
   "lowestPrice": "LOWEST_PRICE",
   "soldCount": "SOLD_COUNT"
  },
  "defaultSort": "createdAt",
  "versioned": true,
  "actions": [
   {
    "name": "createProduct",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "DEFAULT",
    "permission": "CATALOG_WRITE",
    "offered": false,
    "inputs": [
     {
      "source": "merchantId",
      "kind": "reference",
      "reference": "merchants",
      "title": "name",
      "localizedTitle": true,
      "required": true,
      "help": "Whose product it is."
     },
     {
      "source": "categoryId",
      "kind": "reference",
      "reference": "categories",
      "title": "name",
      "localizedTitle": true,
      "required": true,
      "help": "Its place in the category tree."
     },
     {
      "source": "title",
      "kind": "localized",
      "required": true,
      "help": "What it is called, at most 120 characters."
     },
     {
      "source": "description",
      "kind": "localized",
      "help": "What it is, plain text of at most 5000 characters."
     },
     {
      "source": "variants",
      "kind": "object",
      "list": true,
      "required": true,
      "fields": [
       {
        "source": "sku",
        "kind": "text",
        "required": true
       },
       {
        "source": "barcode",
        "kind": "text"
       },
       {
        "source": "options",
        "kind": "object",
        "list": true,
        "default": [],
        "fields": [
         {
          "source": "name",
          "kind": "text",
          "required": true
         },
         {
          "source": "value",
          "kind": "text",
          "required": true
         }
        ]
       },
       {
        "source": "price",
        "kind": "money",
        "required": true
       },
       {
        "source": "listPrice",
        "kind": "money"
       },
       {
        "source": "onHand",
        "kind": "int",
        "default": 0
       }
      ],
      "help": "What can be bought of it: 1 to 200 variants."
     }
    ],
    "operation": {
     "text": "mutation Panel_createProduct($input:CreateProductInput!){result:createProduct(input:$input){record:product{...Product_show} errors{...UserError_facts}}}",
     "fragments": [
      "Product_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "updateProduct",
    "value": "EDIT",
    "kind": "EDIT",
    "tone": "DEFAULT",
    "permission": "CATALOG_WRITE",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "categoryId",
      "kind": "reference",
      "reference": "categories",
      "title": "name",
      "localizedTitle": true,
      "help": "Its place in the category tree."
     },
     {
      "source": "title",
      "kind": "localized",
      "help": "What it is called."
     },
     {
      "source": "description",
      "kind": "localized",
      "help": "What it is, plain text."
     }
    ],
    "operation": {
     "text": "mutation Panel_updateProduct($input:UpdateProductInput!){result:updateProduct(input:$input){record:product{...Product_show} errors{...UserError_facts}}}",
     "fragments": [
      "Product_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "publishProduct",
    "value": "PUBLISH",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "CATALOG_WRITE",
    "offered": true,
    "bulk": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_publishProduct($input:ProductIdInput!){result:publishProduct(input:$input){record:product{...Product_show} errors{...UserError_facts}}}",
     "fragments": [
      "Product_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "unlistProduct",
    "value": "UNLIST",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "CATALOG_WRITE",
    "offered": true,
    "bulk": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_unlistProduct($input:ProductIdInput!){result:unlistProduct(input:$input){record:product{...Product_show} errors{...UserError_facts}}}",
     "fragments": [
      "Product_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "removeProduct",
    "value": "REMOVE",
    "kind": "TRANSITION",
    "tone": "DANGER",
    "permission": "PRODUCTS_REMOVE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "reason",
      "kind": "text",
      "required": true,
      "help": "Why; the merchant reads it."
     }
    ],
    "operation": {
     "text": "mutation Panel_removeProduct($input:RemoveProductInput!){result:removeProduct(input:$input){record:product{...Product_show} errors{...UserError_facts}}}",
     "fragments": [
      "Product_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "restoreProduct",
    "value": "RESTORE",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "PRODUCTS_REMOVE",
    "offered": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_restoreProduct($input:ProductIdInput!){result:restoreProduct(input:$input){record:product{...Product_show} errors{...UserError_facts}}}",
     "fragments": [
      "Product_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "addProductImage",
    "value": "ADD_IMAGE",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "CATALOG_WRITE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "fileId",
      "kind": "image",
      "required": true,
      "upload": "PRODUCT_IMAGE",
      "help": "A stored file of purpose `PRODUCT_IMAGE`."
     }
    ],
    "operation": {
     "text": "mutation Panel_addProductImage($input:AddProductImageInput!){result:addProductImage(input:$input){record:product{...Product_show} errors{...UserError_facts}}}",
     "fragments": [
      "Product_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "addVariant",
    "value": "ADD_VARIANT",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "CATALOG_WRITE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "sku",
      "kind": "text",
      "required": true,
      "help": "The merchant’s own code, unique within the merchant."
     },
     {
      "source": "barcode",
      "kind": "text",
      "help": "EAN or other barcode."
     },
     {
      "source": "options",
      "kind": "object",
      "list": true,
      "default": [],
      "fields": [
       {
        "source": "name",
        "kind": "text",
        "required": true
       },
       {
        "source": "value",
        "kind": "text",
        "required": true
       }
      ],
      "help": "The choices it stands for; at most ten."
     },
     {
      "source": "price",
      "kind": "money",
      "required": true,
      "help": "What one unit costs."
     },
     {
      "source": "listPrice",
      "kind": "money",
      "help": "What it cost before, to be shown struck out; not below the price."
     },
     {
      "source": "onHand",
      "kind": "int",
      "default": 0,
      "help": "Units in the shop at the start."
     }
    ],
    "operation": {
     "text": "mutation Panel_addVariant($input:AddVariantInput!){result:addVariant(input:$input){record:product{...Product_show} variant{id sku} errors{...UserError_facts}}}",
     "fragments": [
      "Product_show",
      "UserError_facts"
     ]
    },
    "tells": [
     {
      "source": "variant",
      "kind": "reference",
      "reference": "variants",
      "title": "sku"
     }
    ]
   }
  ],
  "operations": {
   "list": {
    "text": "query Panel_products($first:Int,$after:String,$offset:Int,$filter:ProductFilter,$orderBy:ProductOrder){page:products(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Product_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "Product_list"
    ]
   },
   "export": {
    "text": "query Panel_products_export($first:Int,$after:String,$offset:Int,$filter:ProductFilter,$orderBy:ProductOrder){page:products(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Product_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "Product_sheet"
    ]
   },
   "one": {
    "text": "query Panel_product($id:ID!){record:product(id:$id){...Product_show}}",
    "fragments": [
     "Product_show"
    ]
   },
   "many": {
    "text": "query Panel_products_many($ids:[ID!]!){nodes(ids:$ids){...Product_list}}",
    "fragments": [
     "Product_list"
    ]
   },
   "counts": {
    "text": "query Panel_products_counts($merchantId:ID){DRAFT:products(first:1,filter:{status:[DRAFT],merchantId:$merchantId}){totalCount isTotalCountExact} PUBLISHED:products(first:1,filter:{status:[PUBLISHED],merchantId:$merchantId}){totalCount isTotalCountExact} UNLISTED:products(first:1,filter:{status:[UNLISTED],merchantId:$merchantId}){totalCount isTotalCountExact} REMOVED:products(first:1,filter:{status:[REMOVED],merchantId:$merchantId}){totalCount isTotalCountExact}}"
   }
  },
  "states": {
   "filter": "status",
   "enum": "ProductStatus"
  }
 },
 {
  "type": "Category",
  "name": "categories",
  "group": "CATALOG",
  "permission": "CATEGORIES_WRITE",
  "icon": "AccountTree",
  "title": "name",
  "localizedTitle": true,
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "name",
    "kind": "localized"
   },
   {
    "source": "slug",
    "kind": "text"
   },
   {
    "source": "level",
    "kind": "int"
   },
   {
    "source": "position",
    "kind": "int"
   },
   {
    "source": "isActive",
    "kind": "boolean"
   },
   {
    "source": "parent",
    "kind": "reference",
    "reference": "categories",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   },
   {
    "source": "version",
    "kind": "int"
   }
  ],
  "columns": [
   "name",
   "slug",
   "parent",
   "level",
   "position",
   "isActive",
   "createdAt"
  ],
  "columnsAtFirst": 6,
  "filters": [
   {
    "source": "q",
    "kind": "text"
   },
   {
    "source": "level",
    "kind": "int"
   },
   {
    "source": "parentId",
    "kind": "text"
   },
   {
    "source": "isActive",
    "kind": "boolean"
   }
  ],
  "sort": {
   "position": "POSITION",
   "name": "NAME",
   "level": "LEVEL",
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "position",
  "versioned": true,
  "actions": [
   {
    "name": "createCategory",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "DEFAULT",
    "permission": "CATEGORIES_WRITE",
    "offered": false,
    "inputs": [
     {
      "source": "categoryId",
      "kind": "reference",
      "rowsOf": "children",
      "help": "The branch above; absent: a branch of the first level."
     },
     {
      "source": "name",
      "kind": "localized",
      "required": true,
      "help": "Its name, at most 60 characters in each language."
     },
     {
      "source": "slug",
      "kind": "text",
      "required": true,
      "help": "Short name in web addresses: small letters, digits and hyphens."
     },
     {
      "source": "position",
      "kind": "int",
      "default": 0,
      "help": "Place among its siblings, from 0."
     }
    ],
    "operation": {
     "text": "mutation Panel_createCategory($input:CreateCategoryInput!){result:createCategory(input:$input){record:category{...Category_show} errors{...UserError_facts}}}",
     "fragments": [
      "Category_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "updateCategory",
    "value": "EDIT",
    "kind": "EDIT",
    "tone": "DEFAULT",
    "permission": "CATEGORIES_WRITE",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "name",
      "kind": "localized",
      "help": "Its name."
     },
     {
      "source": "position",
      "kind": "int",
      "help": "Place among its siblings."
     },
     {
      "source": "isActive",
      "kind": "boolean",
      "help": "Whether shops and buyers see it."
     }
    ],
    "operation": {
     "text": "mutation Panel_updateCategory($input:UpdateCategoryInput!){result:updateCategory(input:$input){record:category{...Category_show} errors{...UserError_facts}}}",
     "fragments": [
      "Category_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "deleteCategory",
    "value": "DELETE",
    "kind": "DELETE",
    "tone": "DANGER",
    "permission": "CATEGORIES_WRITE",
    "offered": true,
    "confirm": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_deleteCategory($input:CategoryIdInput!){result:deleteCategory(input:$input){record:category{...Category_show} errors{...UserError_facts}}}",
     "fragments": [
      "Category_show",
      "UserError_facts"
     ]
    }
   }
  ],
  "operations": {
   "list": {
    "text": "query Panel_categories($first:Int,$after:String,$offset:Int,$filter:CategoryFilter,$orderBy:CategoryOrder){page:categories(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Category_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "Category_list"
    ]
   },
   "export": {
    "text": "query Panel_categories_export($first:Int,$after:String,$offset:Int,$filter:CategoryFilter,$orderBy:CategoryOrder){page:categories(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Category_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "Category_sheet"
    ]
   },
   "one": {
    "text": "query Panel_category($id:ID!){record:category(id:$id){...Category_show}}",
    "fragments": [
     "Category_show"
    ]
   },
   "many": {
    "text": "query Panel_categories_many($ids:[ID!]!){nodes(ids:$ids){...Category_list}}",
    "fragments": [
     "Category_list"
    ]
   }
  }
 },
 {
  "type": "Variant",
  "name": "variants",
  "group": "CATALOG",
  "permission": "STOCK_READ",
  "icon": "QrCode",
  "title": "sku",
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "sku",
    "kind": "text"
   },
   {
    "source": "barcode",
    "kind": "text"
   },
   {
    "source": "options",
    "kind": "object",
    "list": true,
    "fields": [
     {
      "source": "name",
      "kind": "text"
     },
     {
      "source": "value",
      "kind": "text"
     }
    ]
   },
   {
    "source": "price",
    "kind": "money"
   },
   {
    "source": "listPrice",
    "kind": "money"
   },
   {
    "source": "isActive",
    "kind": "boolean"
   },
   {
    "source": "position",
    "kind": "int"
   },
   {
    "source": "product",
    "kind": "reference",
    "reference": "products",
    "title": "title",
    "localizedTitle": true
   },
   {
    "source": "available",
    "kind": "int"
   },
   {
    "source": "onHand",
    "kind": "int",
    "permission": "STOCK_READ"
   },
   {
    "source": "reserved",
    "kind": "int",
    "permission": "STOCK_READ"
   },
   {
    "source": "isLow",
    "kind": "boolean",
    "permission": "STOCK_READ"
   },
   {
    "source": "movements",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "kind",
      "kind": "enum",
      "enum": "StockMovementKind"
     },
     {
      "source": "onHandChange",
      "kind": "int"
     },
     {
      "source": "reservedChange",
      "kind": "int"
     },
     {
      "source": "onHandAfter",
      "kind": "int"
     },
     {
      "source": "reservedAfter",
      "kind": "int"
     },
     {
      "source": "causeId",
      "kind": "id"
     },
     {
      "source": "note",
      "kind": "text"
     },
     {
      "source": "createdAt",
      "kind": "dateTime"
     }
    ],
    "permission": "STOCK_READ"
   },
   {
    "source": "version",
    "kind": "int"
   }
  ],
  "columns": [
   "sku",
   "product",
   "price",
   "onHand",
   "reserved",
   "available",
   "isLow",
   "isActive",
   "barcode",
   "listPrice",
   "position"
  ],
  "columnsAtFirst": 8,
  "filters": [
   {
    "source": "q",
    "kind": "text"
   },
   {
    "source": "productId",
    "kind": "reference",
    "reference": "products",
    "title": "title",
    "localizedTitle": true
   },
   {
    "source": "merchantId",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "isActive",
    "kind": "boolean"
   },
   {
    "source": "isLow",
    "kind": "boolean"
   }
  ],
  "shopFilter": "merchantId",
  "sort": {
   "position": "POSITION",
   "price": "PRICE",
   "sku": "SKU"
  },
  "versioned": true,
  "actions": [
   {
    "name": "updateVariant",
    "value": "EDIT",
    "kind": "EDIT",
    "tone": "DEFAULT",
    "permission": "CATALOG_WRITE",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "price",
      "kind": "money",
      "help": "What one unit costs."
     },
     {
      "source": "listPrice",
      "kind": "money",
      "help": "What it cost before; not below the price."
     },
     {
      "source": "barcode",
      "kind": "text",
      "help": "EAN or other barcode."
     },
     {
      "source": "isActive",
      "kind": "boolean",
      "help": "Whether it is sold at all."
     }
    ],
    "operation": {
     "text": "mutation Panel_updateVariant($input:UpdateVariantInput!,$STOCK_READ:Boolean=false){result:updateVariant(input:$input){record:variant{...Variant_show} errors{...UserError_facts}}}",
     "fragments": [
      "Variant_show",
      "UserError_facts"
     ],
     "permissions": [
      "STOCK_READ"
     ]
    }
   },
   {
    "name": "bookStock",
    "value": "BOOK_STOCK",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "STOCK_WRITE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "change",
      "kind": "int",
      "required": true,
      "help": "Units to add; negative to take away. What is reserved cannot be taken away."
     },
     {
      "source": "note",
      "kind": "text",
      "required": true,
      "help": "Why, e.g. `到货` or `盘点差异`."
     }
    ],
    "operation": {
     "text": "mutation Panel_bookStock($input:BookStockInput!,$STOCK_READ:Boolean=false){result:bookStock(input:$input){record:variant{...Variant_show} errors{...UserError_facts}}}",
     "fragments": [
      "Variant_show",
      "UserError_facts"
     ],
     "permissions": [
      "STOCK_READ"
     ]
    }
   }
  ],
  "operations": {
   "list": {
    "text": "query Panel_variants($first:Int,$after:String,$offset:Int,$filter:VariantFilter,$orderBy:VariantOrder,$STOCK_READ:Boolean=false){page:variants(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Variant_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "Variant_list"
    ],
    "permissions": [
     "STOCK_READ"
    ]
   },
   "export": {
    "text": "query Panel_variants_export($first:Int,$after:String,$offset:Int,$filter:VariantFilter,$orderBy:VariantOrder,$STOCK_READ:Boolean=false){page:variants(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Variant_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "Variant_sheet"
    ],
    "permissions": [
     "STOCK_READ"
    ]
   },
   "one": {
    "text": "query Panel_variant($id:ID!,$STOCK_READ:Boolean=false){record:variant(id:$id){...Variant_show}}",
    "fragments": [
     "Variant_show"
    ],
    "permissions": [
     "STOCK_READ"
    ]
   },
   "many": {
    "text": "query Panel_variants_many($ids:[ID!]!,$STOCK_READ:Boolean=false){nodes(ids:$ids){...Variant_list}}",
    "fragments": [
     "Variant_list"
    ],
    "permissions": [
     "STOCK_READ"
    ]
   }
  }
 },
 {
  "type": "MemberInvitation",
  "name": "memberInvitations",
  "group": "MERCHANTS",
  "permission": "MEMBERS_MANAGE",
  "icon": "PersonAdd",
  "title": "identifier",
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "identifier",
    "kind": "text",
    "pii": true
   },
   {
    "source": "role",
    "kind": "enum",
    "enum": "MemberRole"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "InvitationStatus"
   },
   {
    "source": "invitedBy",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   },
   {
    "source": "expiresAt",
    "kind": "dateTime"
   },
   {
    "source": "endedAt",
    "kind": "dateTime"
   },
   {
    "source": "merchant",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   }
  ],
  "columns": [
   "merchant",
   "identifier",
   "role",
   "status",
   "createdAt",
   "expiresAt",
   "invitedBy",
   "endedAt"
  ],
  "columnsAtFirst": 6,
  "filters": [
   {
    "source": "merchantId",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "InvitationStatus"
   }
  ],
  "shopFilter": "merchantId",
  "sort": {
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "createdAt",
  "actions": [
   {
    "name": "inviteMember",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "DEFAULT",
    "permission": "MEMBERS_MANAGE",
    "offered": false,
    "inputs": [
     {
      "source": "merchantId",
      "kind": "reference",
      "reference": "merchants",
      "title": "name",
      "localizedTitle": true,
      "required": true,
      "help": "The merchant."
     },
     {
      "source": "identifier",
      "kind": "text",
      "required": true,
      "pii": true,
      "help": "Phone number or e-mail address of the person, who need not have an account."
     },
     {
      "source": "role",
      "kind": "enum",
      "required": true,
      "enum": "MemberRole",
      "help": "The duty."
     }
    ],
    "operation": {
     "text": "mutation Panel_inviteMember($input:InviteMemberInput!){result:inviteMember(input:$input){record:memberInvitation{...MemberInvitation_show} link errors{...UserError_facts}}}",
     "fragments": [
      "MemberInvitation_show",
      "UserError_facts"
     ]
    },
    "tells": [
     {
      "source": "link",
      "kind": "text"
     }
    ]
   },
   {
    "name": "withdrawInvitation",
    "value": "WITHDRAW",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "MEMBERS_MANAGE",
    "offered": true,
    "confirm": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_withdrawInvitation($input:WithdrawInvitationInput!){result:withdrawInvitation(input:$input){record:memberInvitation{...MemberInvitation_show} errors{...UserError_facts}}}",
     "fragments": [
      "MemberInvitation_show",
      "UserError_facts"
     ]
    }
   }
  ],
  "opening": {
   "name": "revealPersonalData",
   "value": "",
   "kind": "TRANSITION",
   "tone": "DEFAULT",
   "permission": "PERSONAL_DATA_OPEN",
   "offered": false,
   "opens": true,
   "idInput": "id",
   "inputs": [
    {
     "source": "reason",
     "kind": "multiline",
     "required": true,
     "help": "Why they are needed; kept in the audit log. At most 500 characters."
    }
   ],
   "operation": {
    "text": "mutation Panel_revealPersonalData_MemberInvitation($input:RevealPersonalDataInput!){result:revealPersonalData(input:$input){record:node{...MemberInvitation_show} errors{...UserError_facts}}}",
    "fragments": [
     "MemberInvitation_show",
     "UserError_facts"
    ]
   }
  },
  "operations": {
   "list": {
    "text": "query Panel_memberInvitations($first:Int,$after:String,$offset:Int,$filter:MemberInvitationFilter,$orderBy:MemberInvitationOrder){page:memberInvitations(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...MemberInvitation_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "MemberInvitation_list"
    ]
   },
   "export": {
    "text": "query Panel_memberInvitations_export($first:Int,$after:String,$offset:Int,$filter:MemberInvitationFilter,$orderBy:MemberInvitationOrder){page:memberInvitations(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...MemberInvitation_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "MemberInvitation_sheet"
    ]
   },
   "one": {
    "text": "query Panel_memberInvitation($id:ID!){record:memberInvitation(id:$id){...MemberInvitation_show}}",
    "fragments": [
     "MemberInvitation_show"
    ]
   },
   "many": {
    "text": "query Panel_memberInvitations_many($ids:[ID!]!){nodes(ids:$ids){...MemberInvitation_list}}",
    "fragments": [
     "MemberInvitation_list"
    ]
   },
   "counts": {
    "text": "query Panel_memberInvitations_counts($merchantId:ID){PENDING:memberInvitations(first:1,filter:{status:[PENDING],merchantId:$merchantId}){totalCount isTotalCountExact} ACCEPTED:memberInvitations(first:1,filter:{status:[ACCEPTED],merchantId:$merchantId}){totalCount isTotalCountExact} DECLINED:memberInvitations(first:1,filter:{status:[DECLINED],merchantId:$merchantId}){totalCount isTotalCountExact} WITHDRAWN:memberInvitations(first:1,filter:{status:[WITHDRAWN],merchantId:$merchantId}){totalCount isTotalCountExact} EXPIRED:memberInvitations(first:1,filter:{status:[EXPIRED],merchantId:$merchantId}){totalCount isTotalCountExact}}"
   }
  },
  "states": {
   "filter": "status",
   "enum": "InvitationStatus"
  }
 },
 {
  "type": "Merchant",
  "name": "merchants",
  "group": "MERCHANTS",
  "permission": "MERCHANTS_READ",
  "icon": "Storefront",
  "title": "name",
  "localizedTitle": true,
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "name",
    "kind": "localized"
   },
   {
    "source": "slug",
    "kind": "text"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "MerchantStatus"
   },
   {
    "source": "logo",
    "kind": "image"
   },
   {
    "source": "banner",
    "kind": "image"
   },
   {
    "source": "notice",
    "kind": "localized"
   },
   {
    "source": "description",
    "kind": "localized"
   },
   {
    "source": "hours",
    "kind": "text"
   },
   {
    "source": "deliveryFee",
    "kind": "money"
   },
   {
    "source": "freeDeliveryFrom",
    "kind": "money"
   },
   {
    "source": "deliveryArea",
    "kind": "text"
   },
   {
    "source": "deliveryRegionCodes",
    "kind": "text",
    "list": true
   },
   {
    "source": "offersPickUp",
    "kind": "boolean"
   },
   {
    "source": "cityCode",
    "kind": "text"
   },
   {
    "source": "companyName",
    "kind": "text"
   },
   {
    "source": "creditCode",
    "kind": "text",
    "permission": "MERCHANTS_READ"
   },
   {
    "source": "licence",
    "kind": "file",
    "permission": "MERCHANTS_READ"
   },
   {
    "source": "licenceExpiresOn",
    "kind": "date",
    "permission": "MERCHANTS_READ"
   },
   {
    "source": "contactName",
    "kind": "text",
    "pii": true,
    "permission": "MERCHANTS_READ"
   },
   {
    "source": "contactPhone",
    "kind": "phone",
    "pii": true,
    "permission": "MERCHANTS_READ"
   },
   {
    "source": "categoryWishes",
    "kind": "text",
    "list": true,
    "permission": "MERCHANTS_READ"
   },
   {
    "source": "settlementAccountKind",
    "kind": "enum",
    "enum": "SettlementAccountKind",
    "permission": "PAYOUTS_READ"
   },
   {
    "source": "settlementAccountHolder",
    "kind": "text",
    "pii": true,
    "permission": "PAYOUTS_READ"
   },
   {
    "source": "settlementAccountNumber",
    "kind": "text",
    "pii": true,
    "permission": "PAYOUTS_READ"
   },
   {
    "source": "settlementBankName",
    "kind": "text",
    "permission": "PAYOUTS_READ"
   },
   {
    "source": "settlementSchedule",
    "kind": "enum",
    "enum": "SettlementSchedule",
    "permission": "PAYOUTS_READ"
   },
   {
    "source": "commissionBasisPoints",
    "kind": "int",
    "permission": "MERCHANTS_READ"
   },
   {
    "source": "accountManager",
    "kind": "reference",
    "reference": "accounts",
    "title": "name",
    "permission": "MERCHANTS_READ"
   },
   {
    "source": "rejectionReasons",
    "kind": "object",
    "list": true,
    "fields": [
     {
      "source": "field",
      "kind": "enum",
      "enum": "MerchantApplicationField"
     },
     {
      "source": "reason",
      "kind": "text"
     }
    ],
    "permission": "MERCHANTS_READ"
   },
   {
    "source": "members",
    "kind": "connection",
    "reference": "merchantMembers",
    "title": "role",
    "titleParts": [
     {
      "source": "role",
      "kind": "enum",
      "enum": "MemberRole"
     }
    ],
    "target": "merchantId"
   },
   {
    "source": "decisions",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "action",
      "kind": "enum",
      "enum": "MerchantAction"
     },
     {
      "source": "fromStatus",
      "kind": "enum",
      "enum": "MerchantStatus"
     },
     {
      "source": "toStatus",
      "kind": "enum",
      "enum": "MerchantStatus"
     },
     {
      "source": "reason",
      "kind": "text"
     },
     {
      "source": "fieldReasons",
      "kind": "object",
      "list": true,
      "fields": [
       {
        "source": "field",
        "kind": "enum",
        "enum": "MerchantApplicationField"
       },
       {
        "source": "reason",
        "kind": "text"
       }
      ]
     },
     {
      "source": "decidedById",
      "kind": "id"
     },
     {
      "source": "decidedAt",
      "kind": "dateTime"
     }
    ]
   },
   {
    "source": "submittedAt",
    "kind": "dateTime"
   },
   {
    "source": "approvedAt",
    "kind": "dateTime"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   },
   {
    "source": "version",
    "kind": "int"
   }
  ],
  "columns": [
   "name",
   "status",
   "companyName",
   "cityCode",
   "submittedAt",
   "approvedAt",
   "slug",
   "logo",
   "banner",
   "notice",
   "description",
   "hours",
   "deliveryFee",
   "freeDeliveryFrom",
   "deliveryArea",
   "deliveryRegionCodes",
   "offersPickUp",
   "creditCode",
   "licenceExpiresOn",
   "contactName",
   "contactPhone",
   "categoryWishes",
   "settlementAccountKind",
   "settlementAccountHolder",
   "settlementAccountNumber",
   "settlementBankName",
   "settlementSchedule",
   "commissionBasisPoints",
   "accountManager",
   "createdAt"
  ],
  "columnsAtFirst": 6,
  "filters": [
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "MerchantStatus"
   },
   {
    "source": "q",
    "kind": "text"
   },
   {
    "source": "cityCode",
    "kind": "text"
   },
   {
    "source": "accountManagerId",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "createdAt",
    "kind": "dateTimeRange"
   },
   {
    "source": "submittedAt",
    "kind": "dateTimeRange"
   }
  ],
  "shopFilter": "ids",
  "sort": {
   "createdAt": "CREATED_AT",
   "name": "NAME",
   "status": "STATUS",
   "submittedAt": "SUBMITTED_AT",
   "approvedAt": "APPROVED_AT"
  },
  "defaultSort": "createdAt",
  "versioned": true,
  "actions": [
   {
    "name": "applyAsMerchant",
    "value": "APPLY",
    "kind": "CREATE",
    "tone": "DEFAULT",
    "permission": "SIGNED_IN",
    "offered": false,
    "inputs": [
     {
      "source": "companyName",
      "kind": "text",
      "help": "Registered name of the company."
     },
     {
      "source": "creditCode",
      "kind": "text",
      "help": "Unified social credit code, 18 characters; its check character is verified."
     },
     {
      "source": "licenceId",
      "kind": "file",
      "upload": "LICENCE",
      "help": "File with the scan of the business licence, uploaded as `LICENCE`."
     },
     {
      "source": "licenceExpiresOn",
      "kind": "date",
      "help": "Last day of the licence; leave it out when it has no end."
     },
     {
      "source": "contactName",
      "kind": "text",
      "help": "Person to talk to."
     },
     {
      "source": "contactPhone",
      "kind": "phone",
      "help": "Their phone number."
     },
     {
      "source": "cityCode",
      "kind": "text",
      "help": "City, six figures (GB/T 2260), e.g. `341100`."
     },
     {
      "source": "categoryWishes",
      "kind": "text",
      "list": true,
      "help": "Categories it wants to sell in, in its own words; at most 10."
     },
     {
      "source": "settlementAccountKind",
      "kind": "enum",
      "enum": "SettlementAccountKind",
      "help": "What kind of account it is paid to."
     },
     {
      "source": "settlementAccountHolder",
      "kind": "text",
      "help": "Who holds that account."
     },
     {
      "source": "settlementAccountNumber",
      "kind": "text",
      "help": "Its number, or the Alipay name."
     },
     {
      "source": "settlementBankName",
      "kind": "text",
      "help": "Bank and branch; needed for bank accounts."
     },
     {
      "source": "settlementSchedule",
      "kind": "enum",
      "enum": "SettlementSchedule",
      "help": "When its income is due; monthly when absent."
     },
     {
      "source": "name",
      "kind": "localized",
      "required": true,
      "help": "Name of the shop."
     },
     {
      "source": "slug",
      "kind": "text",
      "required": true,
      "help": "The shop’s place in addresses: 3 to 40 small letters, figures and inner dashes; unique."
     }
    ],
    "operation": {
     "text": "mutation Panel_applyAsMerchant($input:ApplyAsMerchantInput!,$MERCHANTS_READ:Boolean=false,$PAYOUTS_READ:Boolean=false){result:applyAsMerchant(input:$input){record:merchant{...Merchant_show} errors{...UserError_facts}}}",
     "fragments": [
      "Merchant_show",
      "UserError_facts"
     ],
     "permissions": [
      "MERCHANTS_READ",
      "PAYOUTS_READ"
     ]
    }
   },
   {
    "name": "updateMerchantApplication",
    "value": "UPDATE_APPLICATION",
    "kind": "EDIT",
    "tone": "DEFAULT",
    "permission": "MERCHANTS_WRITE",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "companyName",
      "kind": "text",
      "help": "Registered name of the company."
     },
     {
      "source": "creditCode",
      "kind": "text",
      "help": "Unified social credit code, 18 characters; its check character is verified."
     },
     {
      "source": "licenceId",
      "kind": "file",
      "upload": "LICENCE",
      "help": "File with the scan of the business licence, uploaded as `LICENCE`."
     },
     {
      "source": "licenceExpiresOn",
      "kind": "date",
      "help": "Last day of the licence; leave it out when it has no end."
     },
     {
      "source": "contactName",
      "kind": "text",
      "help": "Person to talk to."
     },
     {
      "source": "contactPhone",
      "kind": "phone",
      "help": "Their phone number."
     },
     {
      "source": "cityCode",
      "kind": "text",
      "help": "City, six figures (GB/T 2260), e.g. `341100`."
     },
     {
      "source": "categoryWishes",
      "kind": "text",
      "list": true,
      "help": "Categories it wants to sell in, in its own words; at most 10."
     },
     {
      "source": "settlementAccountKind",
      "kind": "enum",
      "enum": "SettlementAccountKind",
      "help": "What kind of account it is paid to."
     },
     {
      "source": "settlementAccountHolder",
      "kind": "text",
      "help": "Who holds that account."
     },
     {
      "source": "settlementAccountNumber",
      "kind": "text",
      "help": "Its number, or the Alipay name."
     },
     {
      "source": "settlementBankName",
      "kind": "text",
      "help": "Bank and branch; needed for bank accounts."
     },
     {
      "source": "settlementSchedule",
      "kind": "enum",
      "enum": "SettlementSchedule",
      "help": "When its income is due; monthly when absent."
     },
     {
      "source": "name",
      "kind": "localized",
      "help": "Name of the shop."
     },
     {
      "source": "slug",
      "kind": "text",
      "help": "The shop’s place in addresses."
     }
    ],
    "operation": {
     "text": "mutation Panel_updateMerchantApplication($input:UpdateMerchantApplicationInput!,$MERCHANTS_READ:Boolean=false,$PAYOUTS_READ:Boolean=false){result:updateMerchantApplication(input:$input){record:merchant{...Merchant_show} errors{...UserError_facts}}}",
     "fragments": [
      "Merchant_show",
      "UserError_facts"
     ],
     "permissions": [
      "MERCHANTS_READ",
      "PAYOUTS_READ"
     ]
    }
   },
   {
    "name": "submitMerchant",
    "value": "SUBMIT",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "MERCHANTS_WRITE",
    "offered": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_submitMerchant($input:SubmitMerchantInput!,$MERCHANTS_READ:Boolean=false,$PAYOUTS_READ:Boolean=false){result:submitMerchant(input:$input){record:merchant{...Merchant_show} errors{...UserError_facts}}}",
     "fragments": [
      "Merchant_show",
      "UserError_facts"
     ],
     "permissions": [
      "MERCHANTS_READ",
      "PAYOUTS_READ"
     ]
    }
   },
   {
    "name": "approveMerchant",
    "value": "APPROVE",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "MERCHANTS_REVIEW",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "commissionBasisPoints",
      "kind": "int",
      "help": "Agreed commission in 1/10 000 of goods sold; as it is when absent (500 at first)."
     }
    ],
    "operation": {
     "text": "mutation Panel_approveMerchant($input:ApproveMerchantInput!,$MERCHANTS_READ:Boolean=false,$PAYOUTS_READ:Boolean=false){result:approveMerchant(input:$input){record:merchant{...Merchant_show} errors{...UserError_facts}}}",
     "fragments": [
      "Merchant_show",
      "UserError_facts"
     ],
     "permissions": [
      "MERCHANTS_READ",
      "PAYOUTS_READ"
     ]
    }
   },
   {
    "name": "rejectMerchant",
    "value": "REJECT",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "MERCHANTS_REVIEW",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "reasons",
      "kind": "object",
      "list": true,
      "required": true,
      "fields": [
       {
        "source": "field",
        "kind": "enum",
        "required": true,
        "enum": "MerchantApplicationField"
       },
       {
        "source": "reason",
        "kind": "multiline",
        "required": true
       }
      ],
      "help": "What to correct, one reason a part; at least one."
     }
    ],
    "operation": {
     "text": "mutation Panel_rejectMerchant($input:RejectMerchantInput!,$MERCHANTS_READ:Boolean=false,$PAYOUTS_READ:Boolean=false){result:rejectMerchant(input:$input){record:merchant{...Merchant_show} errors{...UserError_facts}}}",
     "fragments": [
      "Merchant_show",
      "UserError_facts"
     ],
     "permissions": [
      "MERCHANTS_READ",
      "PAYOUTS_READ"
     ]
    }
   },
   {
    "name": "suspendMerchant",
    "value": "SUSPEND",
    "kind": "TRANSITION",
    "tone": "DANGER",
    "permission": "MERCHANTS_REVIEW",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "reason",
      "kind": "multiline",
      "required": true,
      "help": "Why; the merchant reads it."
     }
    ],
    "operation": {
     "text": "mutation Panel_suspendMerchant($input:SuspendMerchantInput!,$MERCHANTS_READ:Boolean=false,$PAYOUTS_READ:Boolean=false){result:suspendMerchant(input:$input){record:merchant{...Merchant_show} errors{...UserError_facts}}}",
     "fragments": [
      "Merchant_show",
      "UserError_facts"
     ],
     "permissions": [
      "MERCHANTS_READ",
      "PAYOUTS_READ"
     ]
    }
   },
   {
    "name": "reinstateMerchant",
    "value": "REINSTATE",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "MERCHANTS_REVIEW",
    "offered": true,
    "confirm": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_reinstateMerchant($input:ReinstateMerchantInput!,$MERCHANTS_READ:Boolean=false,$PAYOUTS_READ:Boolean=false){result:reinstateMerchant(input:$input){record:merchant{...Merchant_show} errors{...UserError_facts}}}",
     "fragments": [
      "Merchant_show",
      "UserError_facts"
     ],
     "permissions": [
      "MERCHANTS_READ",
      "PAYOUTS_READ"
     ]
    }
   },
   {
    "name": "closeMerchant",
    "value": "CLOSE",
    "kind": "TRANSITION",
    "tone": "DANGER",
    "permission": "MERCHANTS_WRITE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "reason",
      "kind": "multiline",
      "required": true,
      "help": "Why."
     }
    ],
    "operation": {
     "text": "mutation Panel_closeMerchant($input:CloseMerchantInput!,$MERCHANTS_READ:Boolean=false,$PAYOUTS_READ:Boolean=false){result:closeMerchant(input:$input){record:merchant{...Merchant_show} errors{...UserError_facts}}}",
     "fragments": [
      "Merchant_show",
      "UserError_facts"
     ],
     "permissions": [
      "MERCHANTS_READ",
      "PAYOUTS_READ"
     ]
    }
   },
   {
    "name": "updateStorefront",
    "value": "UPDATE_STOREFRONT",
    "kind": "EDIT",
    "tone": "DEFAULT",
    "permission": "STOREFRONT_WRITE",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "name",
      "kind": "localized",
      "help": "Name of the shop."
     },
     {
      "source": "logoId",
      "kind": "image",
      "upload": "STOREFRONT_IMAGE",
      "help": "File with the logo, uploaded as `STOREFRONT_IMAGE`."
     },
     {
      "source": "bannerId",
      "kind": "image",
      "upload": "STOREFRONT_IMAGE",
      "help": "File with the banner, uploaded as `STOREFRONT_IMAGE`."
     },
     {
      "source": "notice",
      "kind": "localized",
      "help": "What the shop tells its visitors today; at most 500 characters."
     },
     {
      "source": "description",
      "kind": "localized",
      "help": "Who they are; at most 5 000 characters."
     },
     {
      "source": "hours",
      "kind": "text",
      "help": "Opening hours, e.g. `08:30-21:00`."
     },
     {
      "source": "deliveryFee",
      "kind": "money",
      "help": "What delivery of an order costs."
     },
     {
      "source": "freeDeliveryFrom",
      "kind": "money",
      "help": "Goods worth this much are delivered free; null: never."
     },
     {
      "source": "deliveryArea",
      "kind": "text",
      "help": "Where it delivers, in words."
     },
     {
      "source": "deliveryRegionCodes",
      "kind": "text",
      "list": true,
      "help": "Where it delivers, by region codes (GB/T 2260); empty: everywhere. At most 200 codes."
     },
     {
      "source": "offersPickUp",
      "kind": "boolean",
      "help": "Whether buyers may fetch their goods."
     }
    ],
    "operation": {
     "text": "mutation Panel_updateStorefront($input:UpdateStorefrontInput!,$MERCHANTS_READ:Boolean=false,$PAYOUTS_READ:Boolean=false){result:updateStorefront(input:$input){record:merchant{...Merchant_show} errors{...UserError_facts}}}",
     "fragments": [
      "Merchant_show",
      "UserError_facts"
     ],
     "permissions": [
      "MERCHANTS_READ",
      "PAYOUTS_READ"
     ]
    }
   },
   {
    "name": "updateSettlementAccount",
    "value": "UPDATE_SETTLEMENT_ACCOUNT",
    "kind": "EDIT",
    "tone": "WARNING",
    "permission": "SETTLEMENT_WRITE",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "settlementAccountKind",
      "kind": "enum",
      "required": true,
      "enum": "SettlementAccountKind",
      "help": "What kind of account."
     },
     {
      "source": "settlementAccountHolder",
      "kind": "text",
      "required": true,
      "help": "Who holds it."
     },
     {
      "source": "settlementAccountNumber",
      "kind": "text",
      "required": true,
      "help": "Its number, or the Alipay name."
     },
     {
      "source": "settlementBankName",
      "kind": "text",
      "help": "Bank and branch; needed for bank accounts."
     },
     {
      "source": "settlementSchedule",
      "kind": "enum",
      "enum": "SettlementSchedule",
      "help": "When income is due; as it is when absent."
     }
    ],
    "operation": {
     "text": "mutation Panel_updateSettlementAccount($input:UpdateSettlementAccountInput!,$MERCHANTS_READ:Boolean=false,$PAYOUTS_READ:Boolean=false){result:updateSettlementAccount(input:$input){record:merchant{...Merchant_show} errors{...UserError_facts}}}",
     "fragments": [
      "Merchant_show",
      "UserError_facts"
     ],
     "permissions": [
      "MERCHANTS_READ",
      "PAYOUTS_READ"
     ]
    }
   },
   {
    "name": "assignAccountManager",
    "value": "ASSIGN_ACCOUNT_MANAGER",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "ACCOUNTS_MANAGE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "accountId",
      "kind": "reference",
      "reference": "accounts",
      "title": "name",
      "help": "An account with the role MERCHANT_MANAGER; nobody when absent: then only whoever has its district."
     }
    ],
    "operation": {
     "text": "mutation Panel_assignAccountManager($input:AssignAccountManagerInput!,$MERCHANTS_READ:Boolean=false,$PAYOUTS_READ:Boolean=false){result:assignAccountManager(input:$input){record:merchant{...Merchant_show} errors{...UserError_facts}}}",
     "fragments": [
      "Merchant_show",
      "UserError_facts"
     ],
     "permissions": [
      "MERCHANTS_READ",
      "PAYOUTS_READ"
     ]
    }
   }
  ],
  "opening": {
   "name": "revealPersonalData",
   "value": "",
   "kind": "TRANSITION",
   "tone": "DEFAULT",
   "permission": "PERSONAL_DATA_OPEN",
   "offered": false,
   "opens": true,
   "idInput": "id",
   "inputs": [
    {
     "source": "reason",
     "kind": "multiline",
     "required": true,
     "help": "Why they are needed; kept in the audit log. At most 500 characters."
    }
   ],
   "operation": {
    "text": "mutation Panel_revealPersonalData_Merchant($input:RevealPersonalDataInput!,$MERCHANTS_READ:Boolean=false,$PAYOUTS_READ:Boolean=false){result:revealPersonalData(input:$input){record:node{...Merchant_show} errors{...UserError_facts}}}",
    "fragments": [
     "Merchant_show",
     "UserError_facts"
    ],
    "permissions": [
     "MERCHANTS_READ",
     "PAYOUTS_READ"
    ]
   }
  },
  "operations": {
   "list": {
    "text": "query Panel_merchants($first:Int,$after:String,$offset:Int,$filter:MerchantFilter,$orderBy:MerchantOrder,$MERCHANTS_READ:Boolean=false,$PAYOUTS_READ:Boolean=false){page:merchants(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Merchant_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "Merchant_list"
    ],
    "permissions": [
     "MERCHANTS_READ",
     "PAYOUTS_READ"
    ]
   },
   "export": {
    "text": "query Panel_merchants_export($first:Int,$after:String,$offset:Int,$filter:MerchantFilter,$orderBy:MerchantOrder,$MERCHANTS_READ:Boolean=false,$PAYOUTS_READ:Boolean=false){page:merchants(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Merchant_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "Merchant_sheet"
    ],
    "permissions": [
     "MERCHANTS_READ",
     "PAYOUTS_READ"
    ]
   },
   "one": {
    "text": "query Panel_merchant($id:ID!,$MERCHANTS_READ:Boolean=false,$PAYOUTS_READ:Boolean=false){record:merchant(id:$id){...Merchant_show}}",
    "fragments": [
     "Merchant_show"
    ],
    "permissions": [
     "MERCHANTS_READ",
     "PAYOUTS_READ"
    ]
   },
   "many": {
    "text": "query Panel_merchants_many($ids:[ID!]!,$MERCHANTS_READ:Boolean=false,$PAYOUTS_READ:Boolean=false){nodes(ids:$ids){...Merchant_list}}",
    "fragments": [
     "Merchant_list"
    ],
    "permissions": [
     "MERCHANTS_READ",
     "PAYOUTS_READ"
    ]
   },
   "counts": {
    "text": "query Panel_merchants_counts($ids:[ID!]){DRAFT:merchants(first:1,filter:{status:[DRAFT],ids:$ids}){totalCount isTotalCountExact} SUBMITTED:merchants(first:1,filter:{status:[SUBMITTED],ids:$ids}){totalCount isTotalCountExact} APPROVED:merchants(first:1,filter:{status:[APPROVED],ids:$ids}){totalCount isTotalCountExact} REJECTED:merchants(first:1,filter:{status:[REJECTED],ids:$ids}){totalCount isTotalCountExact} SUSPENDED:merchants(first:1,filter:{status:[SUSPENDED],ids:$ids}){totalCount isTotalCountExact} CLOSED:merchants(first:1,filter:{status:[CLOSED],ids:$ids}){totalCount isTotalCountExact}}"
   }
  },
  "states": {
   "filter": "status",
   "enum": "MerchantStatus"
  }
 },
 {
  "type": "MerchantMember",
  "name": "merchantMembers",
  "group": "MERCHANTS",
  "permission": "MERCHANTS_READ",
  "icon": "Badge",
  "title": "role",
  "titleParts": [
   {
    "source": "role",
    "kind": "enum",
    "enum": "MemberRole"
   }
  ],
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "account",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "role",
    "kind": "enum",
    "enum": "MemberRole"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   },
   {
    "source": "merchant",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   }
  ],
  "columns": [
   "merchant",
   "account",
   "role",
   "createdAt"
  ],
  "columnsAtFirst": 4,
  "filters": [
   {
    "source": "merchantId",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "accountId",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "role",
    "kind": "enum",
    "list": true,
    "enum": "MemberRole"
   }
  ],
  "shopFilter": "merchantId",
  "sort": {
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "createdAt",
  "actions": [
   {
    "name": "removeMember",
    "value": "REMOVE",
    "kind": "DELETE",
    "tone": "DANGER",
    "permission": "MEMBERS_MANAGE",
    "offered": true,
    "confirm": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_removeMember($input:RemoveMemberInput!){result:removeMember(input:$input){errors{...UserError_facts}}}",
     "fragments": [
      "UserError_facts"
     ]
    }
   }
  ],
  "operations": {
   "list": {
    "text": "query Panel_merchantMembers($first:Int,$after:String,$offset:Int,$filter:MerchantMemberFilter,$orderBy:MerchantMemberOrder){page:merchantMembers(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...MerchantMember_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "MerchantMember_list"
    ]
   },
   "export": {
    "text": "query Panel_merchantMembers_export($first:Int,$after:String,$offset:Int,$filter:MerchantMemberFilter,$orderBy:MerchantMemberOrder){page:merchantMembers(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...MerchantMember_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "MerchantMember_sheet"
    ]
   },
   "one": {
    "text": "query Panel_merchantMember($id:ID!){record:merchantMember(id:$id){...MerchantMember_show}}",
    "fragments": [
     "MerchantMember_show"
    ]
   },
   "many": {
    "text": "query Panel_merchantMembers_many($ids:[ID!]!){nodes(ids:$ids){...MerchantMember_list}}",
    "fragments": [
     "MerchantMember_list"
    ]
   }
  }
 },
 {
  "type": "Payment",
  "name": "payments",
  "group": "MONEY",
  "permission": "PAYMENTS_READ",
  "icon": "Payments",
  "title": "checkout.number",
  "titleParts": [
   {
    "source": "checkout.number",
    "kind": "text"
   },
   {
    "source": "total",
    "kind": "money"
   }
  ],
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "PaymentStatus"
   },
   {
    "source": "total",
    "kind": "money"
   },
   {
    "source": "refunded",
    "kind": "money"
   },
   {
    "source": "buyer",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   },
   {
    "source": "capturedAt",
    "kind": "dateTime"
   },
   {
    "source": "checkout",
    "kind": "object",
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "number",
      "kind": "text"
     },
     {
      "source": "total",
      "kind": "money"
     },
     {
      "source": "placedAt",
      "kind": "dateTime"
     }
    ]
   },
   {
    "source": "tenders",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "method",
      "kind": "enum",
      "enum": "TenderMethod"
     },
     {
      "source": "status",
      "kind": "enum",
      "enum": "PaymentStatus"
     },
     {
      "source": "amount",
      "kind": "money"
     },
     {
      "source": "refunded",
      "kind": "money"
     },
     {
      "source": "createdAt",
      "kind": "dateTime"
     },
     {
      "source": "capturedAt",
      "kind": "dateTime"
     },
     {
      "source": "payment",
      "kind": "reference",
      "reference": "payments",
      "title": "checkout.number",
      "titleParts": [
       {
        "source": "checkout.number",
        "kind": "text"
       },
       {
        "source": "total",
        "kind": "money"
       }
      ]
     }
    ]
   },
   {
    "source": "allocations",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "status",
      "kind": "enum",
      "enum": "PaymentStatus"
     },
     {
      "source": "amount",
      "kind": "money"
     },
     {
      "source": "refunded",
      "kind": "money"
     },
     {
      "source": "tender",
      "kind": "object",
      "fields": [
       {
        "source": "id",
        "kind": "id"
       },
       {
        "source": "method",
        "kind": "enum",
        "enum": "TenderMethod"
       },
       {
        "source": "status",
        "kind": "enum",
        "enum": "PaymentStatus"
       },
       {
        "source": "amount",
        "kind": "money"
       },
       {
        "source": "refunded",
        "kind": "money"
       },
       {
        "source": "createdAt",
        "kind": "dateTime"
       },
       {
        "source": "capturedAt",
        "kind": "dateTime"
       },
       {
        "source": "payment",
        "kind": "reference",
        "reference": "payments",
        "title": "checkout.number",
        "titleParts": [
         {
          "source": "checkout.number",
          "kind": "text"
         },
         {
          "source": "total",
          "kind": "money"
         }
        ]
       }
      ]
     },
     {
      "source": "merchant",
      "kind": "reference",
      "reference": "merchants",
      "title": "name",
      "localizedTitle": true
     },
     {
      "source": "order",
      "kind": "reference",
      "reference": "orders",
      "title": "number"
     }
    ]
   },
   {
    "source": "refunds",
    "kind": "connection",
    "reference": "refunds",
    "title": "cause",
    "titleParts": [
     {
      "source": "cause",
      "kind": "enum",
      "enum": "RefundCause"
     },
     {
      "source": "order.number",
      "kind": "text"
     },
     {
      "source": "amount",
      "kind": "money"
     }
    ],
    "target": "paymentId"
   }
  ],
  "columns": [
   "createdAt",
   "status",
   "total",
   "refunded",
   "buyer",
   "capturedAt"
  ],
  "columnsAtFirst": 6,
  "filters": [
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "PaymentStatus"
   },
   {
    "source": "buyerId",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "checkoutId",
    "kind": "id"
   },
   {
    "source": "createdAt",
    "kind": "dateTimeRange"
   }
  ],
  "sort": {
   "createdAt": "CREATED_AT",
   "total": "TOTAL"
  },
  "defaultSort": "createdAt",
  "actions": [],
  "operations": {
   "list": {
    "text": "query Panel_payments($first:Int,$after:String,$offset:Int,$filter:PaymentFilter,$orderBy:PaymentOrder){page:payments(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Payment_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "Payment_list"
    ]
   },
   "export": {
    "text": "query Panel_payments_export($first:Int,$after:String,$offset:Int,$filter:PaymentFilter,$orderBy:PaymentOrder){page:payments(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Payment_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "Payment_sheet"
    ]
   },
   "one": {
    "text": "query Panel_payment($id:ID!){record:payment(id:$id){...Payment_show}}",
    "fragments": [
     "Payment_show"
    ]
   },
   "many": {
    "text": "query Panel_payments_many($ids:[ID!]!){nodes(ids:$ids){...Payment_list}}",
    "fragments": [
     "Payment_list"
    ]
   },
   "counts": {
    "text": "query Panel_payments_counts{PENDING:payments(first:1,filter:{status:[PENDING]}){totalCount isTotalCountExact} CAPTURED:payments(first:1,filter:{status:[CAPTURED]}){totalCount isTotalCountExact} CANCELLED:payments(first:1,filter:{status:[CANCELLED]}){totalCount isTotalCountExact}}"
   }
  },
  "states": {
   "filter": "status",
   "enum": "PaymentStatus"
  }
 },
 {
  "type": "TopUp",
  "name": "topUps",
  "group": "MONEY",
  "permission": "TRANSFERS_CONFIRM",
  "icon": "AddCard",
  "title": "code",
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "code",
    "kind": "text"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "TopUpStatus"
   },
   {
    "source": "amount",
    "kind": "money"
   },
   {
    "source": "buyer",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "bankReference",
    "kind": "text"
   },
   {
    "source": "rejectedReason",
    "kind": "text"
   },
   {
    "source": "decidedByAccount",
    "kind": "reference",
    "reference": "accounts",
    "title": "name",
    "permission": "TRANSFERS_CONFIRM"
   },
   {
    "source": "decidedAt",
    "kind": "dateTime"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   }
  ],
  "columns": [
   "createdAt",
   "code",
   "status",
   "amount",
   "buyer",
   "bankReference",
   "rejectedReason",
   "decidedByAccount",
   "decidedAt"
  ],
  "columnsAtFirst": 6,
  "filters": [
   {
    "source": "q",
    "kind": "text"
   },
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "TopUpStatus"
   },
   {
    "source": "buyerId",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "createdAt",
    "kind": "dateTimeRange"
   }
  ],
  "sort": {
   "createdAt": "CREATED_AT",
   "amount": "AMOUNT",
   "status": "STATUS"
  },
  "defaultSort": "createdAt",
  "actions": [
   {
    "name": "confirmTopUp",
    "value": "CONFIRM",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "TRANSFERS_CONFIRM",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "received",
      "kind": "money",
      "required": true,
      "help": "What arrived; another amount than announced is refused."
     },
     {
      "source": "bankReference",
      "kind": "text",
      "required": true,
      "help": "The line of the bank’s statement; one line confirms one top-up."
     }
    ],
    "operation": {
     "text": "mutation Panel_confirmTopUp($input:ConfirmTopUpInput!,$TRANSFERS_CONFIRM:Boolean=false){result:confirmTopUp(input:$input){record:topUp{...TopUp_show} errors{...UserError_facts}}}",
     "fragments": [
      "TopUp_show",
      "UserError_facts"
     ],
     "permissions": [
      "TRANSFERS_CONFIRM"
     ]
    }
   },
   {
    "name": "rejectTopUp",
    "value": "REJECT",
    "kind": "TRANSITION",
    "tone": "DANGER",
    "permission": "TRANSFERS_CONFIRM",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "reason",
      "kind": "text",
      "required": true,
      "help": "What the buyer reads, at most 500 characters."
     }
    ],
    "operation": {
     "text": "mutation Panel_rejectTopUp($input:RejectTopUpInput!,$TRANSFERS_CONFIRM:Boolean=false){result:rejectTopUp(input:$input){record:topUp{...TopUp_show} errors{...UserError_facts}}}",
     "fragments": [
      "TopUp_show",
      "UserError_facts"
     ],
     "permissions": [
      "TRANSFERS_CONFIRM"
     ]
    }
   }
  ],
  "operations": {
   "list": {
    "text": "query Panel_topUps($first:Int,$after:String,$offset:Int,$filter:TopUpFilter,$orderBy:TopUpOrder,$TRANSFERS_CONFIRM:Boolean=false){page:topUps(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...TopUp_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "TopUp_list"
    ],
    "permissions": [
     "TRANSFERS_CONFIRM"
    ]
   },
   "export": {
    "text": "query Panel_topUps_export($first:Int,$after:String,$offset:Int,$filter:TopUpFilter,$orderBy:TopUpOrder,$TRANSFERS_CONFIRM:Boolean=false){page:topUps(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...TopUp_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "TopUp_sheet"
    ],
    "permissions": [
     "TRANSFERS_CONFIRM"
    ]
   },
   "one": {
    "text": "query Panel_topUp($id:ID!,$TRANSFERS_CONFIRM:Boolean=false){record:topUp(id:$id){...TopUp_show}}",
    "fragments": [
     "TopUp_show"
    ],
    "permissions": [
     "TRANSFERS_CONFIRM"
    ]
   },
   "many": {
    "text": "query Panel_topUps_many($ids:[ID!]!,$TRANSFERS_CONFIRM:Boolean=false){nodes(ids:$ids){...TopUp_list}}",
    "fragments": [
     "TopUp_list"
    ],
    "permissions": [
     "TRANSFERS_CONFIRM"
    ]
   },
   "counts": {
    "text": "query Panel_topUps_counts{PENDING:topUps(first:1,filter:{status:[PENDING]}){totalCount isTotalCountExact} CONFIRMED:topUps(first:1,filter:{status:[CONFIRMED]}){totalCount isTotalCountExact} REJECTED:topUps(first:1,filter:{status:[REJECTED]}){totalCount isTotalCountExact}}"
   }
  },
  "states": {
   "filter": "status",
   "enum": "TopUpStatus"
  }
 },
 {
  "type": "PayoutRun",
  "name": "payoutRuns",
  "group": "MONEY",
  "permission": "PAYOUTS_PREPARE",
  "icon": "AccountBalance",
  "title": "number",
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "number",
    "kind": "text"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "PayoutRunStatus"
   },
   {
    "source": "total",
    "kind": "money"
   },
   {
    "source": "payoutCount",
    "kind": "int"
   },
   {
    "source": "openPayoutCount",
    "kind": "int"
   },
   {
    "source": "draftedBy",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "approvedBy",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "draftedAt",
    "kind": "dateTime"
   },
   {
    "source": "approvedAt",
    "kind": "dateTime"
   },
   {
    "source": "sentAt",
    "kind": "dateTime"
   },
   {
    "source": "finishedAt",
    "kind": "dateTime"
   },
   {
    "source": "bankFile",
    "kind": "multiline",
    "hidden": [
     "LIST"
    ],
    "pii": true,
    "permission": "PAYOUTS_PREPARE"
   },
   {
    "source": "payouts",
    "kind": "connection",
    "reference": "payouts",
    "title": "number",
    "target": "payoutRunId"
   }
  ],
  "columns": [
   "number",
   "status",
   "total",
   "payoutCount",
   "openPayoutCount",
   "draftedBy",
   "approvedBy",
   "draftedAt",
   "approvedAt",
   "sentAt",
   "finishedAt"
  ],
  "columnsAtFirst": 8,
  "filters": [
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "PayoutRunStatus"
   }
  ],
  "sort": {
   "draftedAt": "DRAFTED_AT"
  },
  "defaultSort": "draftedAt",
  "actions": [
   {
    "name": "draftPayoutRun",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "PRIMARY",
    "permission": "PAYOUTS_PREPARE",
    "offered": false,
    "idempotent": true,
    "inputs": [],
    "operation": {
     "text": "mutation Panel_draftPayoutRun($input:DraftPayoutRunInput!,$PAYOUTS_PREPARE:Boolean=false){result:draftPayoutRun(input:$input){record:payoutRun{...PayoutRun_show} errors{...UserError_facts}}}",
     "fragments": [
      "PayoutRun_show",
      "UserError_facts"
     ],
     "permissions": [
      "PAYOUTS_PREPARE"
     ]
    }
   },
   {
    "name": "approvePayoutRun",
    "value": "APPROVE",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "PAYOUTS_APPROVE",
    "offered": true,
    "confirm": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_approvePayoutRun($input:PayoutRunActionInput!,$PAYOUTS_PREPARE:Boolean=false){result:approvePayoutRun(input:$input){record:payoutRun{...PayoutRun_show} errors{...UserError_facts}}}",
     "fragments": [
      "PayoutRun_show",
      "UserError_facts"
     ],
     "permissions": [
      "PAYOUTS_PREPARE"
     ]
    }
   },
   {
    "name": "discardPayoutRun",
    "value": "DISCARD",
    "kind": "TRANSITION",
    "tone": "DANGER",
    "permission": "PAYOUTS_PREPARE",
    "offered": true,
    "confirm": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_discardPayoutRun($input:PayoutRunActionInput!,$PAYOUTS_PREPARE:Boolean=false){result:discardPayoutRun(input:$input){record:payoutRun{...PayoutRun_show} errors{...UserError_facts}}}",
     "fragments": [
      "PayoutRun_show",
      "UserError_facts"
     ],
     "permissions": [
      "PAYOUTS_PREPARE"
     ]
    }
   },
   {
    "name": "sendPayoutRun",
    "value": "SEND",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "PAYOUTS_PREPARE",
    "offered": true,
    "confirm": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_sendPayoutRun($input:PayoutRunActionInput!,$PAYOUTS_PREPARE:Boolean=false){result:sendPayoutRun(input:$input){record:payoutRun{...PayoutRun_show} errors{...UserError_facts}}}",
     "fragments": [
      "PayoutRun_show",
      "UserError_facts"
     ],
     "permissions": [
      "PAYOUTS_PREPARE"
     ]
    }
   }
  ],
  "opening": {
   "name": "revealPersonalData",
   "value": "",
   "kind": "TRANSITION",
   "tone": "DEFAULT",
   "permission": "PERSONAL_DATA_OPEN",
   "offered": false,
   "opens": true,
   "idInput": "id",
   "inputs": [
    {
     "source": "reason",
     "kind": "multiline",
     "required": true,
     "help": "Why they are needed; kept in the audit log. At most 500 characters."
    }
   ],
   "operation": {
    "text": "mutation Panel_revealPersonalData_PayoutRun($input:RevealPersonalDataInput!,$PAYOUTS_PREPARE:Boolean=false){result:revealPersonalData(input:$input){record:node{...PayoutRun_show} errors{...UserError_facts}}}",
    "fragments": [
     "PayoutRun_show",
     "UserError_facts"
    ],
    "permissions": [
     "PAYOUTS_PREPARE"
    ]
   }
  },
  "operations": {
   "list": {
    "text": "query Panel_payoutRuns($first:Int,$after:String,$offset:Int,$filter:PayoutRunFilter,$orderBy:PayoutRunOrder){page:payoutRuns(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...PayoutRun_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "PayoutRun_list"
    ]
   },
   "export": {
    "text": "query Panel_payoutRuns_export($first:Int,$after:String,$offset:Int,$filter:PayoutRunFilter,$orderBy:PayoutRunOrder,$PAYOUTS_PREPARE:Boolean=false){page:payoutRuns(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...PayoutRun_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "PayoutRun_sheet"
    ],
    "permissions": [
     "PAYOUTS_PREPARE"
    ]
   },
   "one": {
    "text": "query Panel_payoutRun($id:ID!,$PAYOUTS_PREPARE:Boolean=false){record:payoutRun(id:$id){...PayoutRun_show}}",
    "fragments": [
     "PayoutRun_show"
    ],
    "permissions": [
     "PAYOUTS_PREPARE"
    ]
   },
   "many": {
    "text": "query Panel_payoutRuns_many($ids:[ID!]!){nodes(ids:$ids){...PayoutRun_list}}",
    "fragments": [
     "PayoutRun_list"
    ]
   },
   "counts": {
    "text": "query Panel_payoutRuns_counts{DRAFT:payoutRuns(first:1,filter:{status:[DRAFT]}){totalCount isTotalCountExact} APPROVED:payoutRuns(first:1,filter:{status:[APPROVED]}){totalCount isTotalCountExact} SENT:payoutRuns(first:1,filter:{status:[SENT]}){totalCount isTotalCountExact} FINISHED:payoutRuns(first:1,filter:{status:[FINISHED]}){totalCount isTotalCountExact} DISCARDED:payoutRuns(first:1,filter:{status:[DISCARDED]}){totalCount isTotalCountExact}}"
   }
  },
  "states": {
   "filter": "status",
   "enum": "PayoutRunStatus"
  }
 },
 {
  "type": "Payout",
  "name": "payouts",
  "group": "MONEY",
  "permission": "PAYOUTS_READ",
  "icon": "Payments",
  "title": "number",
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "number",
    "kind": "text"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "PayoutStatus"
   },
   {
    "source": "merchant",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "amount",
    "kind": "money"
   },
   {
    "source": "lineCount",
    "kind": "int"
   },
   {
    "source": "attempt",
    "kind": "int"
   },
   {
    "source": "failureReason",
    "kind": "text"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   },
   {
    "source": "paidAt",
    "kind": "dateTime"
   },
   {
    "source": "returnedAt",
    "kind": "dateTime"
   },
   {
    "source": "statement",
    "kind": "connection",
    "reference": "merchantLines",
    "title": "kind",
    "titleParts": [
     {
      "source": "kind",
      "kind": "enum",
      "enum": "MerchantLineKind"
     },
     {
      "source": "merchant.name",
      "kind": "localized"
     },
     {
      "source": "amount",
      "kind": "money"
     }
    ],
    "target": "payoutId"
   },
   {
    "source": "payoutRunId",
    "kind": "id"
   }
  ],
  "columns": [
   "number",
   "status",
   "merchant",
   "amount",
   "lineCount",
   "createdAt",
   "paidAt",
   "attempt",
   "failureReason",
   "returnedAt",
   "payoutRunId"
  ],
  "columnsAtFirst": 7,
  "filters": [
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "PayoutStatus"
   },
   {
    "source": "payoutRunId",
    "kind": "reference",
    "reference": "payoutRuns",
    "title": "number"
   },
   {
    "source": "merchantId",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "createdAt",
    "kind": "dateTimeRange"
   }
  ],
  "shopFilter": "merchantId",
  "sort": {
   "createdAt": "CREATED_AT",
   "amount": "AMOUNT"
  },
  "defaultSort": "createdAt",
  "actions": [
   {
    "name": "confirmPayout",
    "value": "CONFIRM",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "PAYOUTS_PREPARE",
    "offered": true,
    "bulk": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_confirmPayout($input:PayoutActionInput!){result:confirmPayout(input:$input){record:payout{...Payout_show} errors{...UserError_facts}}}",
     "fragments": [
      "Payout_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "failPayout",
    "value": "FAIL",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "PAYOUTS_PREPARE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "reason",
      "kind": "text",
      "required": true,
      "help": "What the bank said."
     }
    ],
    "operation": {
     "text": "mutation Panel_failPayout($input:FailPayoutInput!){result:failPayout(input:$input){record:payout{...Payout_show} errors{...UserError_facts}}}",
     "fragments": [
      "Payout_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "retryPayout",
    "value": "RETRY",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "PAYOUTS_PREPARE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_retryPayout($input:PayoutActionInput!){result:retryPayout(input:$input){record:payout{...Payout_show} errors{...UserError_facts}}}",
     "fragments": [
      "Payout_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "givePayoutUp",
    "value": "GIVE_UP",
    "kind": "TRANSITION",
    "tone": "DANGER",
    "permission": "PAYOUTS_PREPARE",
    "offered": true,
    "confirm": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_givePayoutUp($input:PayoutActionInput!){result:givePayoutUp(input:$input){record:payout{...Payout_show} errors{...UserError_facts}}}",
     "fragments": [
      "Payout_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "recordBankReturn",
    "value": "RETURN",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "PAYOUTS_PREPARE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "reason",
      "kind": "text",
      "required": true,
      "help": "Why, as the bank says."
     }
    ],
    "operation": {
     "text": "mutation Panel_recordBankReturn($input:ReturnPayoutInput!){result:recordBankReturn(input:$input){record:payout{...Payout_show} errors{...UserError_facts}}}",
     "fragments": [
      "Payout_show",
      "UserError_facts"
     ]
    }
   }
  ],
  "operations": {
   "list": {
    "text": "query Panel_payouts($first:Int,$after:String,$offset:Int,$filter:PayoutFilter,$orderBy:PayoutOrder){page:payouts(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Payout_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "Payout_list"
    ]
   },
   "export": {
    "text": "query Panel_payouts_export($first:Int,$after:String,$offset:Int,$filter:PayoutFilter,$orderBy:PayoutOrder){page:payouts(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Payout_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "Payout_sheet"
    ]
   },
   "one": {
    "text": "query Panel_payout($id:ID!){record:payout(id:$id){...Payout_show}}",
    "fragments": [
     "Payout_show"
    ]
   },
   "many": {
    "text": "query Panel_payouts_many($ids:[ID!]!){nodes(ids:$ids){...Payout_list}}",
    "fragments": [
     "Payout_list"
    ]
   },
   "counts": {
    "text": "query Panel_payouts_counts($merchantId:ID){DRAFT:payouts(first:1,filter:{status:[DRAFT],merchantId:$merchantId}){totalCount isTotalCountExact} APPROVED:payouts(first:1,filter:{status:[APPROVED],merchantId:$merchantId}){totalCount isTotalCountExact} SENT:payouts(first:1,filter:{status:[SENT],merchantId:$merchantId}){totalCount isTotalCountExact} PAID:payouts(first:1,filter:{status:[PAID],merchantId:$merchantId}){totalCount isTotalCountExact} FAILED:payouts(first:1,filter:{status:[FAILED],merchantId:$merchantId}){totalCount isTotalCountExact} RETURNED:payouts(first:1,filter:{status:[RETURNED],merchantId:$merchantId}){totalCount isTotalCountExact} DISCARDED:payouts(first:1,filter:{status:[DISCARDED],merchantId:$merchantId}){totalCount isTotalCountExact}}"
   }
  },
  "states": {
   "filter": "status",
   "enum": "PayoutStatus"
  }
 },
 {
  "type": "MerchantLine",
  "name": "merchantLines",
  "group": "MONEY",
  "permission": "PAYOUTS_READ",
  "icon": "ReceiptLong",
  "title": "kind",
  "titleParts": [
   {
    "source": "kind",
    "kind": "enum",
    "enum": "MerchantLineKind"
   },
   {
    "source": "merchant.name",
    "kind": "localized"
   },
   {
    "source": "amount",
    "kind": "money"
   }
  ],
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "sequence",
    "kind": "int"
   },
   {
    "source": "kind",
    "kind": "enum",
    "enum": "MerchantLineKind"
   },
   {
    "source": "amount",
    "kind": "money"
   },
   {
    "source": "balanceAfter",
    "kind": "money"
   },
   {
    "source": "vat",
    "kind": "money"
   },
   {
    "source": "vatBasisPoints",
    "kind": "int"
   },
   {
    "source": "rule",
    "kind": "localized"
   },
   {
    "source": "transferId",
    "kind": "id"
   },
   {
    "source": "occurredAt",
    "kind": "dateTime"
   },
   {
    "source": "merchant",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "order",
    "kind": "reference",
    "reference": "orders",
    "title": "number"
   },
   {
    "source": "payout",
    "kind": "reference",
    "reference": "payouts",
    "title": "number"
   }
  ],
  "columns": [
   "occurredAt",
   "merchant",
   "kind",
   "order",
   "amount",
   "balanceAfter",
   "rule",
   "sequence",
   "vat",
   "vatBasisPoints",
   "transferId",
   "payout"
  ],
  "columnsAtFirst": 7,
  "filters": [
   {
    "source": "merchantId",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "kind",
    "kind": "enum",
    "list": true,
    "enum": "MerchantLineKind"
   },
   {
    "source": "orderId",
    "kind": "reference",
    "reference": "orders",
    "title": "number"
   },
   {
    "source": "payoutId",
    "kind": "reference",
    "reference": "payouts",
    "title": "number"
   },
   {
    "source": "occurredAt",
    "kind": "dateTimeRange"
   }
  ],
  "shopFilter": "merchantId",
  "sort": {
   "occurredAt": "OCCURRED_AT"
  },
  "defaultSort": "occurredAt",
  "actions": [],
  "operations": {
   "list": {
    "text": "query Panel_merchantLines($first:Int,$after:String,$offset:Int,$filter:MerchantLineFilter,$orderBy:MerchantLineOrder){page:merchantLines(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...MerchantLine_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "MerchantLine_list"
    ]
   },
   "export": {
    "text": "query Panel_merchantLines_export($first:Int,$after:String,$offset:Int,$filter:MerchantLineFilter,$orderBy:MerchantLineOrder){page:merchantLines(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...MerchantLine_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "MerchantLine_sheet"
    ]
   },
   "one": {
    "text": "query Panel_merchantLine($id:ID!){record:merchantLine(id:$id){...MerchantLine_show}}",
    "fragments": [
     "MerchantLine_show"
    ]
   },
   "many": {
    "text": "query Panel_merchantLines_many($ids:[ID!]!){nodes(ids:$ids){...MerchantLine_list}}",
    "fragments": [
     "MerchantLine_list"
    ]
   }
  }
 },
 {
  "type": "LedgerAccount",
  "name": "ledgerAccounts",
  "group": "MONEY",
  "permission": "LEDGER_READ",
  "icon": "AccountBalance",
  "title": "kind",
  "titleParts": [
   {
    "source": "kind",
    "kind": "enum",
    "enum": "LedgerAccountKind"
   },
   {
    "source": "merchant.name",
    "kind": "localized"
   },
   {
    "source": "buyer.name",
    "kind": "text"
   }
  ],
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "key",
    "kind": "text"
   },
   {
    "source": "kind",
    "kind": "enum",
    "enum": "LedgerAccountKind"
   },
   {
    "source": "balance",
    "kind": "money"
   },
   {
    "source": "entryCount",
    "kind": "int"
   },
   {
    "source": "mayBeNegative",
    "kind": "boolean"
   },
   {
    "source": "openedAt",
    "kind": "dateTime"
   },
   {
    "source": "entries",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "sequence",
      "kind": "int"
     },
     {
      "source": "amount",
      "kind": "money"
     },
     {
      "source": "balanceAfter",
      "kind": "money"
     },
     {
      "source": "kind",
      "kind": "enum",
      "enum": "LedgerTransferKind"
     },
     {
      "source": "reference",
      "kind": "text"
     },
     {
      "source": "memo",
      "kind": "text"
     },
     {
      "source": "createdAt",
      "kind": "dateTime"
     },
     {
      "source": "account",
      "kind": "reference",
      "reference": "ledgerAccounts",
      "title": "kind",
      "titleParts": [
       {
        "source": "kind",
        "kind": "enum",
        "enum": "LedgerAccountKind"
       },
       {
        "source": "merchant.name",
        "kind": "localized"
       },
       {
        "source": "buyer.name",
        "kind": "text"
       }
      ]
     },
     {
      "source": "transfer",
      "kind": "reference",
      "reference": "ledgerTransfers",
      "title": "kind",
      "titleParts": [
       {
        "source": "kind",
        "kind": "enum",
        "enum": "LedgerTransferKind"
       },
       {
        "source": "createdAt",
        "kind": "dateTime"
       }
      ]
     }
    ]
   },
   {
    "source": "merchant",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "buyer",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   }
  ],
  "columns": [
   "kind",
   "merchant",
   "buyer",
   "balance",
   "entryCount",
   "openedAt",
   "key",
   "mayBeNegative"
  ],
  "columnsAtFirst": 6,
  "filters": [
   {
    "source": "kind",
    "kind": "enum",
    "list": true,
    "enum": "LedgerAccountKind"
   },
   {
    "source": "q",
    "kind": "text"
   },
   {
    "source": "merchantId",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "buyerId",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   }
  ],
  "shopFilter": "merchantId",
  "sort": {
   "key": "KEY",
   "balance": "BALANCE",
   "openedAt": "OPENED_AT"
  },
  "defaultSort": "openedAt",
  "actions": [],
  "operations": {
   "list": {
    "text": "query Panel_ledgerAccounts($first:Int,$after:String,$offset:Int,$filter:LedgerAccountFilter,$orderBy:LedgerAccountOrder){page:ledgerAccounts(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...LedgerAccount_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "LedgerAccount_list"
    ]
   },
   "export": {
    "text": "query Panel_ledgerAccounts_export($first:Int,$after:String,$offset:Int,$filter:LedgerAccountFilter,$orderBy:LedgerAccountOrder){page:ledgerAccounts(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...LedgerAccount_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "LedgerAccount_sheet"
    ]
   },
   "one": {
    "text": "query Panel_ledgerAccount($id:ID!){record:ledgerAccount(id:$id){...LedgerAccount_show}}",
    "fragments": [
     "LedgerAccount_show"
    ]
   },
   "many": {
    "text": "query Panel_ledgerAccounts_many($ids:[ID!]!){nodes(ids:$ids){...LedgerAccount_list}}",
    "fragments": [
     "LedgerAccount_list"
    ]
   }
  }
 },
 {
  "type": "LedgerTransfer",
  "name": "ledgerTransfers",
  "group": "MONEY",
  "permission": "LEDGER_READ",
  "icon": "SwapHoriz",
  "title": "kind",
  "titleParts": [
   {
    "source": "kind",
    "kind": "enum",
    "enum": "LedgerTransferKind"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   }
  ],
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "kind",
    "kind": "enum",
    "enum": "LedgerTransferKind"
   },
   {
    "source": "reference",
    "kind": "id"
   },
   {
    "source": "memo",
    "kind": "text"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   },
   {
    "source": "entries",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "sequence",
      "kind": "int"
     },
     {
      "source": "amount",
      "kind": "money"
     },
     {
      "source": "balanceAfter",
      "kind": "money"
     },
     {
      "source": "kind",
      "kind": "enum",
      "enum": "LedgerTransferKind"
     },
     {
      "source": "reference",
      "kind": "text"
     },
     {
      "source": "memo",
      "kind": "text"
     },
     {
      "source": "createdAt",
      "kind": "dateTime"
     },
     {
      "source": "account",
      "kind": "reference",
      "reference": "ledgerAccounts",
      "title": "kind",
      "titleParts": [
       {
        "source": "kind",
        "kind": "enum",
        "enum": "LedgerAccountKind"
       },
       {
        "source": "merchant.name",
        "kind": "localized"
       },
       {
        "source": "buyer.name",
        "kind": "text"
       }
      ]
     },
     {
      "source": "transfer",
      "kind": "reference",
      "reference": "ledgerTransfers",
      "title": "kind",
      "titleParts": [
       {
        "source": "kind",
        "kind": "enum",
        "enum": "LedgerTransferKind"
       },
       {
        "source": "createdAt",
        "kind": "dateTime"
       }
      ]
     }
    ]
   },
   {
    "source": "createdByAccount",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   }
  ],
  "columns": [
   "createdAt",
   "kind",
   "reference",
   "memo",
   "createdByAccount"
  ],
  "columnsAtFirst": 3,
  "filters": [
   {
    "source": "kind",
    "kind": "enum",
    "list": true,
    "enum": "LedgerTransferKind"
   },
   {
    "source": "reference",
    "kind": "text"
   },
   {
    "source": "accountId",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "createdAt",
    "kind": "dateTimeRange"
   }
  ],
  "sort": {
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "createdAt",
  "actions": [],
  "operations": {
   "list": {
    "text": "query Panel_ledgerTransfers($first:Int,$after:String,$offset:Int,$filter:LedgerTransferFilter,$orderBy:LedgerTransferOrder){page:ledgerTransfers(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...LedgerTransfer_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "LedgerTransfer_list"
    ]
   },
   "export": {
    "text": "query Panel_ledgerTransfers_export($first:Int,$after:String,$offset:Int,$filter:LedgerTransferFilter,$orderBy:LedgerTransferOrder){page:ledgerTransfers(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...LedgerTransfer_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "LedgerTransfer_sheet"
    ]
   },
   "one": {
    "text": "query Panel_ledgerTransfer($id:ID!){record:ledgerTransfer(id:$id){...LedgerTransfer_show}}",
    "fragments": [
     "LedgerTransfer_show"
    ]
   },
   "many": {
    "text": "query Panel_ledgerTransfers_many($ids:[ID!]!){nodes(ids:$ids){...LedgerTransfer_list}}",
    "fragments": [
     "LedgerTransfer_list"
    ]
   }
  }
 },
 {
  "type": "Refund",
  "name": "refunds",
  "group": "MONEY",
  "permission": "PAYMENTS_READ",
  "icon": "Undo",
  "title": "cause",
  "titleParts": [
   {
    "source": "cause",
    "kind": "enum",
    "enum": "RefundCause"
   },
   {
    "source": "order.number",
    "kind": "text"
   },
   {
    "source": "amount",
    "kind": "money"
   }
  ],
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "cause",
    "kind": "enum",
    "enum": "RefundCause"
   },
   {
    "source": "reference",
    "kind": "id"
   },
   {
    "source": "amount",
    "kind": "money"
   },
   {
    "source": "fromMerchant",
    "kind": "money",
    "permission": "PAYOUTS_READ"
   },
   {
    "source": "fromCommission",
    "kind": "money",
    "permission": "PAYOUTS_READ"
   },
   {
    "source": "parts",
    "kind": "object",
    "list": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "destination",
      "kind": "enum",
      "enum": "TenderMethod"
     },
     {
      "source": "amount",
      "kind": "money"
     }
    ]
   },
   {
    "source": "payment",
    "kind": "reference",
    "reference": "payments",
    "title": "checkout.number",
    "titleParts": [
     {
      "source": "checkout.number",
      "kind": "text"
     },
     {
      "source": "total",
      "kind": "money"
     }
    ]
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   },
   {
    "source": "merchant",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "order",
    "kind": "reference",
    "reference": "orders",
    "title": "number"
   }
  ],
  "columns": [
   "createdAt",
   "cause",
   "reference",
   "amount",
   "fromMerchant",
   "fromCommission",
   "payment",
   "merchant",
   "order"
  ],
  "columnsAtFirst": 6,
  "filters": [
   {
    "source": "cause",
    "kind": "enum",
    "list": true,
    "enum": "RefundCause"
   },
   {
    "source": "paymentId",
    "kind": "reference",
    "reference": "payments",
    "title": "checkout.number",
    "titleParts": [
     {
      "source": "checkout.number",
      "kind": "text"
     },
     {
      "source": "total",
      "kind": "money"
     }
    ]
   },
   {
    "source": "orderId",
    "kind": "reference",
    "reference": "orders",
    "title": "number"
   },
   {
    "source": "merchantId",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "createdAt",
    "kind": "dateTimeRange"
   }
  ],
  "shopFilter": "merchantId",
  "sort": {
   "createdAt": "CREATED_AT",
   "amount": "AMOUNT"
  },
  "defaultSort": "createdAt",
  "actions": [],
  "operations": {
   "list": {
    "text": "query Panel_refunds($first:Int,$after:String,$offset:Int,$filter:RefundFilter,$orderBy:RefundOrder,$PAYOUTS_READ:Boolean=false){page:refunds(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Refund_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "Refund_list"
    ],
    "permissions": [
     "PAYOUTS_READ"
    ]
   },
   "export": {
    "text": "query Panel_refunds_export($first:Int,$after:String,$offset:Int,$filter:RefundFilter,$orderBy:RefundOrder,$PAYOUTS_READ:Boolean=false){page:refunds(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Refund_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "Refund_sheet"
    ],
    "permissions": [
     "PAYOUTS_READ"
    ]
   },
   "one": {
    "text": "query Panel_refund($id:ID!,$PAYOUTS_READ:Boolean=false){record:refund(id:$id){...Refund_show}}",
    "fragments": [
     "Refund_show"
    ],
    "permissions": [
     "PAYOUTS_READ"
    ]
   },
   "many": {
    "text": "query Panel_refunds_many($ids:[ID!]!,$PAYOUTS_READ:Boolean=false){nodes(ids:$ids){...Refund_list}}",
    "fragments": [
     "Refund_list"
    ],
    "permissions": [
     "PAYOUTS_READ"
    ]
   }
  }
 },
 {
  "type": "Account",
  "name": "accounts",
  "group": "SYSTEM",
  "permission": "ACCOUNTS_READ",
  "icon": "People",
  "title": "name",
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "name",
    "kind": "text",
    "pii": true
   },
   {
    "source": "phone",
    "kind": "phone",
    "pii": true
   },
   {
    "source": "email",
    "kind": "email",
    "pii": true
   },
   {
    "source": "locale",
    "kind": "enum",
    "enum": "Locale"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "AccountStatus"
   },
   {
    "source": "blockReason",
    "kind": "text",
    "permission": "ACCOUNTS_READ"
   },
   {
    "source": "roles",
    "kind": "enum",
    "list": true,
    "enum": "StaffRole",
    "permission": "ACCOUNTS_READ"
   },
   {
    "source": "districtCode",
    "kind": "text",
    "permission": "ACCOUNTS_READ"
   },
   {
    "source": "hasSecondFactor",
    "kind": "boolean",
    "permission": "ACCOUNTS_READ"
   },
   {
    "source": "recoveryCodesLeft",
    "kind": "int",
    "permission": "ACCOUNTS_READ"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   },
   {
    "source": "version",
    "kind": "int"
   },
   {
    "source": "memberships",
    "kind": "connection",
    "reference": "merchantMembers",
    "title": "role",
    "titleParts": [
     {
      "source": "role",
      "kind": "enum",
      "enum": "MemberRole"
     }
    ],
    "target": "accountId"
   },
   {
    "source": "addresses",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "recipient",
      "kind": "text",
      "pii": true
     },
     {
      "source": "phone",
      "kind": "phone",
      "pii": true
     },
     {
      "source": "regionCode",
      "kind": "text"
     },
     {
      "source": "province",
      "kind": "text"
     },
     {
      "source": "city",
      "kind": "text"
     },
     {
      "source": "district",
      "kind": "text"
     },
     {
      "source": "street",
      "kind": "text",
      "pii": true
     },
     {
      "source": "isDefault",
      "kind": "boolean"
     },
     {
      "source": "createdAt",
      "kind": "dateTime"
     },
     {
      "source": "version",
      "kind": "int"
     }
    ]
   },
   {
    "source": "sessions",
    "kind": "connection",
    "reference": "sessions",
    "title": "device",
    "target": "accountId"
   },
   {
    "source": "wallets",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "balance",
      "kind": "money"
     },
     {
      "source": "openedAt",
      "kind": "dateTime"
     },
     {
      "source": "entries",
      "kind": "object",
      "list": true,
      "nodes": true,
      "fields": [
       {
        "source": "id",
        "kind": "id"
       },
       {
        "source": "sequence",
        "kind": "int"
       },
       {
        "source": "amount",
        "kind": "money"
       },
       {
        "source": "balanceAfter",
        "kind": "money"
       },
       {
        "source": "kind",
        "kind": "enum",
        "enum": "LedgerTransferKind"
       },
       {
        "source": "reference",
        "kind": "text"
       },
       {
        "source": "memo",
        "kind": "text"
       },
       {
        "source": "createdAt",
        "kind": "dateTime"
       },
       {
        "source": "account",
        "kind": "reference",
        "reference": "ledgerAccounts",
        "title": "kind",
        "titleParts": [
         {
          "source": "kind",
          "kind": "enum",
          "enum": "LedgerAccountKind"
         },
         {
          "source": "merchant.name",
          "kind": "localized"
         },
         {
          "source": "buyer.name",
          "kind": "text"
         }
        ]
       },
       {
        "source": "transfer",
        "kind": "reference",
        "reference": "ledgerTransfers",
        "title": "kind",
        "titleParts": [
         {
          "source": "kind",
          "kind": "enum",
          "enum": "LedgerTransferKind"
         },
         {
          "source": "createdAt",
          "kind": "dateTime"
         }
        ]
       }
      ]
     }
    ]
   },
   {
    "source": "topUps",
    "kind": "connection",
    "reference": "topUps",
    "title": "code",
    "target": "buyerId"
   },
   {
    "source": "payments",
    "kind": "connection",
    "reference": "payments",
    "title": "checkout.number",
    "titleParts": [
     {
      "source": "checkout.number",
      "kind": "text"
     },
     {
      "source": "total",
      "kind": "money"
     }
    ],
    "target": "buyerId"
   }
  ],
  "columns": [
   "name",
   "phone",
   "email",
   "status",
   "roles",
   "createdAt",
   "locale",
   "blockReason",
   "districtCode",
   "hasSecondFactor",
   "recoveryCodesLeft"
  ],
  "columnsAtFirst": 6,
  "filters": [
   {
    "source": "q",
    "kind": "text"
   },
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "AccountStatus"
   },
   {
    "source": "role",
    "kind": "enum",
    "list": true,
    "enum": "StaffRole"
   },
   {
    "source": "isStaff",
    "kind": "boolean"
   },
   {
    "source": "createdAt",
    "kind": "dateTimeRange"
   }
  ],
  "sort": {
   "createdAt": "CREATED_AT",
   "name": "NAME"
  },
  "defaultSort": "createdAt",
  "versioned": true,
  "actions": [
   {
    "name": "editProfile",
    "value": "EDIT",
    "kind": "EDIT",
    "tone": "DEFAULT",
    "permission": "SIGNED_IN",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "name",
      "kind": "text",
      "help": "What to be called; at most 60 characters."
     },
     {
      "source": "locale",
      "kind": "enum",
      "enum": "Locale",
      "help": "The language to be spoken to."
     }
    ],
    "operation": {
     "text": "mutation Panel_editProfile($input:EditProfileInput!,$ACCOUNTS_READ:Boolean=false){result:editProfile(input:$input){record:account{...Account_show} errors{...UserError_facts}}}",
     "fragments": [
      "Account_show",
      "UserError_facts"
     ],
     "permissions": [
      "ACCOUNTS_READ"
     ]
    }
   },
   {
    "name": "changePassword",
    "value": "CHANGE_PASSWORD",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "SIGNED_IN",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "currentPassword",
      "kind": "password",
      "required": true,
      "help": "The present password."
     },
     {
      "source": "newPassword",
      "kind": "password",
      "required": true,
      "help": "The one to come: 8 to 128 characters."
     }
    ],
    "operation": {
     "text": "mutation Panel_changePassword($input:ChangePasswordInput!,$ACCOUNTS_READ:Boolean=false){result:changePassword(input:$input){record:account{...Account_show} errors{...UserError_facts}}}",
     "fragments": [
      "Account_show",
      "UserError_facts"
     ],
     "permissions": [
      "ACCOUNTS_READ"
     ]
    }
   },
   {
    "name": "enrolSecondFactor",
    "value": "ENROL_SECOND_FACTOR",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "SIGNED_IN",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "password",
      "kind": "password",
      "required": true,
      "help": "The present password."
     }
    ],
    "operation": {
     "text": "mutation Panel_enrolSecondFactor($input:EnrolSecondFactorInput!,$ACCOUNTS_READ:Boolean=false){result:enrolSecondFactor(input:$input){record:account{...Account_show} secret uri errors{...UserError_facts}}}",
     "fragments": [
      "Account_show",
      "UserError_facts"
     ],
     "permissions": [
      "ACCOUNTS_READ"
     ]
    },
    "tells": [
     {
      "source": "secret",
      "kind": "text"
     },
     {
      "source": "uri",
      "kind": "text"
     }
    ]
   },
   {
    "name": "replaceSecondFactor",
    "value": "REPLACE_SECOND_FACTOR",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "SIGNED_IN",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "password",
      "kind": "password",
      "required": true,
      "help": "The present password."
     }
    ],
    "operation": {
     "text": "mutation Panel_replaceSecondFactor($input:ReplaceSecondFactorInput!,$ACCOUNTS_READ:Boolean=false){result:replaceSecondFactor(input:$input){record:account{...Account_show} secret uri errors{...UserError_facts}}}",
     "fragments": [
      "Account_show",
      "UserError_facts"
     ],
     "permissions": [
      "ACCOUNTS_READ"
     ]
    },
    "tells": [
     {
      "source": "secret",
      "kind": "text"
     },
     {
      "source": "uri",
      "kind": "text"
     }
    ]
   },
   {
    "name": "confirmSecondFactor",
    "value": "CONFIRM_SECOND_FACTOR",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "SIGNED_IN",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "code",
      "kind": "text",
      "required": true,
      "help": "The code the app shows now."
     }
    ],
    "operation": {
     "text": "mutation Panel_confirmSecondFactor($input:ConfirmSecondFactorInput!,$ACCOUNTS_READ:Boolean=false){result:confirmSecondFactor(input:$input){record:account{...Account_show} recoveryCodes errors{...UserError_facts}}}",
     "fragments": [
      "Account_show",
      "UserError_facts"
     ],
     "permissions": [
      "ACCOUNTS_READ"
     ]
    },
    "tells": [
     {
      "source": "recoveryCodes",
      "kind": "text",
      "list": true
     }
    ]
   },
   {
    "name": "renewRecoveryCodes",
    "value": "RENEW_RECOVERY_CODES",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "SIGNED_IN",
    "offered": true,
    "confirm": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_renewRecoveryCodes($input:RenewRecoveryCodesInput!,$ACCOUNTS_READ:Boolean=false){result:renewRecoveryCodes(input:$input){record:account{...Account_show} recoveryCodes errors{...UserError_facts}}}",
     "fragments": [
      "Account_show",
      "UserError_facts"
     ],
     "permissions": [
      "ACCOUNTS_READ"
     ]
    },
    "tells": [
     {
      "source": "recoveryCodes",
      "kind": "text",
      "list": true
     }
    ]
   },
   {
    "name": "closeAccount",
    "value": "CLOSE",
    "kind": "TRANSITION",
    "tone": "DANGER",
    "permission": "SIGNED_IN",
    "offered": true,
    "confirm": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "password",
      "kind": "password",
      "required": true,
      "help": "The present password."
     }
    ],
    "operation": {
     "text": "mutation Panel_closeAccount($input:CloseAccountInput!,$ACCOUNTS_READ:Boolean=false){result:closeAccount(input:$input){record:account{...Account_show} errors{...UserError_facts}}}",
     "fragments": [
      "Account_show",
      "UserError_facts"
     ],
     "permissions": [
      "ACCOUNTS_READ"
     ]
    }
   },
   {
    "name": "createStaff",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "DEFAULT",
    "permission": "ACCOUNTS_MANAGE",
    "offered": false,
    "inputs": [
     {
      "source": "phone",
      "kind": "phone",
      "help": "Mainland mobile number, or + and country code. Phone or e-mail, or both."
     },
     {
      "source": "email",
      "kind": "email",
      "help": "E-mail address."
     },
     {
      "source": "name",
      "kind": "text",
      "required": true,
      "help": "What the person is called; at most 60 characters."
     },
     {
      "source": "locale",
      "kind": "enum",
      "default": "ZH",
      "enum": "Locale",
      "help": "The language to speak to the person."
     },
     {
      "source": "password",
      "kind": "password",
      "required": true,
      "help": "The first password; the person changes it and enrols a second factor."
     },
     {
      "source": "roles",
      "kind": "enum",
      "list": true,
      "required": true,
      "enum": "StaffRole",
      "help": "At least one role."
     },
     {
      "source": "districtCode",
      "kind": "text",
      "help": "For a merchant manager: the region whose merchants they look after, six figures (GB/T 2260): a province, city or district. Without it only merchants assigned to them."
     }
    ],
    "operation": {
     "text": "mutation Panel_createStaff($input:CreateStaffInput!,$ACCOUNTS_READ:Boolean=false){result:createStaff(input:$input){record:account{...Account_show} errors{...UserError_facts}}}",
     "fragments": [
      "Account_show",
      "UserError_facts"
     ],
     "permissions": [
      "ACCOUNTS_READ"
     ]
    }
   },
   {
    "name": "grantRole",
    "value": "GRANT_ROLE",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "ACCOUNTS_MANAGE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "role",
      "kind": "enum",
      "required": true,
      "enum": "StaffRole",
      "help": "The role."
     },
     {
      "source": "districtCode",
      "kind": "text",
      "help": "For a merchant manager: the region whose merchants they look after, six figures (GB/T 2260): a province, city or district. Without it only merchants assigned to them."
     }
    ],
    "operation": {
     "text": "mutation Panel_grantRole($input:GrantRoleInput!,$ACCOUNTS_READ:Boolean=false){result:grantRole(input:$input){record:account{...Account_show} errors{...UserError_facts}}}",
     "fragments": [
      "Account_show",
      "UserError_facts"
     ],
     "permissions": [
      "ACCOUNTS_READ"
     ]
    }
   },
   {
    "name": "revokeRole",
    "value": "REVOKE_ROLE",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "ACCOUNTS_MANAGE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "role",
      "kind": "enum",
      "required": true,
      "enum": "StaffRole",
      "help": "The role."
     }
    ],
    "operation": {
     "text": "mutation Panel_revokeRole($input:RevokeRoleInput!,$ACCOUNTS_READ:Boolean=false){result:revokeRole(input:$input){record:account{...Account_show} errors{...UserError_facts}}}",
     "fragments": [
      "Account_show",
      "UserError_facts"
     ],
     "permissions": [
      "ACCOUNTS_READ"
     ]
    }
   },
   {
    "name": "blockAccount",
    "value": "BLOCK",
    "kind": "TRANSITION",
    "tone": "DANGER",
    "permission": "ACCOUNTS_MANAGE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "reason",
      "kind": "multiline",
      "required": true,
      "help": "Why; for staff, at most 500 characters."
     }
    ],
    "operation": {
     "text": "mutation Panel_blockAccount($input:BlockAccountInput!,$ACCOUNTS_READ:Boolean=false){result:blockAccount(input:$input){record:account{...Account_show} errors{...UserError_facts}}}",
     "fragments": [
      "Account_show",
      "UserError_facts"
     ],
     "permissions": [
      "ACCOUNTS_READ"
     ]
    }
   },
   {
    "name": "unblockAccount",
    "value": "UNBLOCK",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "ACCOUNTS_MANAGE",
    "offered": true,
    "confirm": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_unblockAccount($input:UnblockAccountInput!,$ACCOUNTS_READ:Boolean=false){result:unblockAccount(input:$input){record:account{...Account_show} errors{...UserError_facts}}}",
     "fragments": [
      "Account_show",
      "UserError_facts"
     ],
     "permissions": [
      "ACCOUNTS_READ"
     ]
    }
   },
   {
    "name": "resetSecondFactor",
    "value": "RESET_SECOND_FACTOR",
    "kind": "TRANSITION",
    "tone": "DANGER",
    "permission": "ACCOUNTS_MANAGE",
    "offered": true,
    "confirm": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_resetSecondFactor($input:ResetSecondFactorInput!,$ACCOUNTS_READ:Boolean=false){result:resetSecondFactor(input:$input){record:account{...Account_show} errors{...UserError_facts}}}",
     "fragments": [
      "Account_show",
      "UserError_facts"
     ],
     "permissions": [
      "ACCOUNTS_READ"
     ]
    }
   }
  ],
  "opening": {
   "name": "revealPersonalData",
   "value": "",
   "kind": "TRANSITION",
   "tone": "DEFAULT",
   "permission": "PERSONAL_DATA_OPEN",
   "offered": false,
   "opens": true,
   "idInput": "id",
   "inputs": [
    {
     "source": "reason",
     "kind": "multiline",
     "required": true,
     "help": "Why they are needed; kept in the audit log. At most 500 characters."
    }
   ],
   "operation": {
    "text": "mutation Panel_revealPersonalData_Account($input:RevealPersonalDataInput!,$ACCOUNTS_READ:Boolean=false){result:revealPersonalData(input:$input){record:node{...Account_show} errors{...UserError_facts}}}",
    "fragments": [
     "Account_show",
     "UserError_facts"
    ],
    "permissions": [
     "ACCOUNTS_READ"
    ]
   }
  },
  "operations": {
   "list": {
    "text": "query Panel_accounts($first:Int,$after:String,$offset:Int,$filter:AccountFilter,$orderBy:AccountOrder,$ACCOUNTS_READ:Boolean=false){page:accounts(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Account_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "Account_list"
    ],
    "permissions": [
     "ACCOUNTS_READ"
    ]
   },
   "export": {
    "text": "query Panel_accounts_export($first:Int,$after:String,$offset:Int,$filter:AccountFilter,$orderBy:AccountOrder,$ACCOUNTS_READ:Boolean=false){page:accounts(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Account_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "Account_sheet"
    ],
    "permissions": [
     "ACCOUNTS_READ"
    ]
   },
   "one": {
    "text": "query Panel_account($id:ID!,$ACCOUNTS_READ:Boolean=false){record:account(id:$id){...Account_show}}",
    "fragments": [
     "Account_show"
    ],
    "permissions": [
     "ACCOUNTS_READ"
    ]
   },
   "many": {
    "text": "query Panel_accounts_many($ids:[ID!]!,$ACCOUNTS_READ:Boolean=false){nodes(ids:$ids){...Account_list}}",
    "fragments": [
     "Account_list"
    ],
    "permissions": [
     "ACCOUNTS_READ"
    ]
   },
   "own": {
    "text": "query Panel_own_account($ACCOUNTS_READ:Boolean=false){viewer{record:account{...Account_show}}}",
    "fragments": [
     "Account_show"
    ],
    "permissions": [
     "ACCOUNTS_READ"
    ]
   },
   "counts": {
    "text": "query Panel_accounts_counts{ACTIVE:accounts(first:1,filter:{status:[ACTIVE]}){totalCount isTotalCountExact} BLOCKED:accounts(first:1,filter:{status:[BLOCKED]}){totalCount isTotalCountExact} CLOSED:accounts(first:1,filter:{status:[CLOSED]}){totalCount isTotalCountExact}}"
   }
  },
  "states": {
   "filter": "status",
   "enum": "AccountStatus"
  }
 },
 {
  "type": "Message",
  "name": "messages",
  "group": "SYSTEM",
  "permission": "MESSAGES_READ",
  "icon": "Send",
  "title": "kind",
  "titleParts": [
   {
    "source": "kind",
    "kind": "enum",
    "enum": "MessageKind"
   }
  ],
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "kind",
    "kind": "enum",
    "enum": "MessageKind"
   },
   {
    "source": "channel",
    "kind": "enum",
    "enum": "MessageChannel"
   },
   {
    "source": "recipient",
    "kind": "text"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "MessageStatus"
   },
   {
    "source": "attempts",
    "kind": "int"
   },
   {
    "source": "failure",
    "kind": "text"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   },
   {
    "source": "dueAt",
    "kind": "dateTime"
   },
   {
    "source": "sentAt",
    "kind": "dateTime"
   },
   {
    "source": "template",
    "kind": "reference",
    "reference": "messageTemplates",
    "title": "kind",
    "titleParts": [
     {
      "source": "kind",
      "kind": "enum",
      "enum": "MessageKind"
     }
    ]
   },
   {
    "source": "templateVersion",
    "kind": "int"
   }
  ],
  "columns": [
   "createdAt",
   "kind",
   "channel",
   "recipient",
   "status",
   "attempts",
   "failure",
   "sentAt",
   "dueAt",
   "template",
   "templateVersion"
  ],
  "columnsAtFirst": 8,
  "filters": [
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "MessageStatus"
   },
   {
    "source": "kind",
    "kind": "enum",
    "list": true,
    "enum": "MessageKind"
   },
   {
    "source": "channel",
    "kind": "enum",
    "list": true,
    "enum": "MessageChannel"
   },
   {
    "source": "createdAt",
    "kind": "dateTimeRange"
   }
  ],
  "sort": {
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "createdAt",
  "actions": [
   {
    "name": "retryMessage",
    "value": "RETRY",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "MESSAGE_TEMPLATES_WRITE",
    "offered": true,
    "bulk": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_retryMessage($input:RetryMessageInput!){result:retryMessage(input:$input){record:retried{...Message_show} errors{...UserError_facts}}}",
     "fragments": [
      "Message_show",
      "UserError_facts"
     ]
    }
   }
  ],
  "operations": {
   "list": {
    "text": "query Panel_messages($first:Int,$after:String,$offset:Int,$filter:MessageFilter,$orderBy:MessageOrder){page:messages(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Message_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "Message_list"
    ]
   },
   "export": {
    "text": "query Panel_messages_export($first:Int,$after:String,$offset:Int,$filter:MessageFilter,$orderBy:MessageOrder){page:messages(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Message_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "Message_sheet"
    ]
   },
   "one": {
    "text": "query Panel_message($id:ID!){record:message(id:$id){...Message_show}}",
    "fragments": [
     "Message_show"
    ]
   },
   "many": {
    "text": "query Panel_messages_many($ids:[ID!]!){nodes(ids:$ids){...Message_list}}",
    "fragments": [
     "Message_list"
    ]
   },
   "counts": {
    "text": "query Panel_messages_counts{WAITING:messages(first:1,filter:{status:[WAITING]}){totalCount isTotalCountExact} SENDING:messages(first:1,filter:{status:[SENDING]}){totalCount isTotalCountExact} SENT:messages(first:1,filter:{status:[SENT]}){totalCount isTotalCountExact} WITHHELD:messages(first:1,filter:{status:[WITHHELD]}){totalCount isTotalCountExact} RECALLED:messages(first:1,filter:{status:[RECALLED]}){totalCount isTotalCountExact} FAILED:messages(first:1,filter:{status:[FAILED]}){totalCount isTotalCountExact}}"
   }
  },
  "states": {
   "filter": "status",
   "enum": "MessageStatus"
  }
 },
 {
  "type": "WebhookEndpoint",
  "name": "webhookEndpoints",
  "group": "SYSTEM",
  "permission": "APPS_MANAGE",
  "icon": "Webhook",
  "title": "name",
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "name",
    "kind": "text"
   },
   {
    "source": "app",
    "kind": "reference",
    "reference": "apps",
    "title": "name"
   },
   {
    "source": "url",
    "kind": "text"
   },
   {
    "source": "kinds",
    "kind": "enum",
    "list": true,
    "enum": "EventKind"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "WebhookEndpointStatus"
   },
   {
    "source": "disabledBecause",
    "kind": "enum",
    "enum": "WebhookDisabledBecause"
   },
   {
    "source": "disabledAt",
    "kind": "dateTime"
   },
   {
    "source": "failingSince",
    "kind": "dateTime"
   },
   {
    "source": "pausedUntil",
    "kind": "dateTime"
   },
   {
    "source": "openCount",
    "kind": "int"
   },
   {
    "source": "position",
    "kind": "number"
   },
   {
    "source": "missedThrough",
    "kind": "number"
   },
   {
    "source": "previousUntil",
    "kind": "dateTime"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   },
   {
    "source": "version",
    "kind": "int"
   },
   {
    "source": "deliveries",
    "kind": "connection",
    "reference": "webhookDeliveries",
    "title": "kind",
    "titleParts": [
     {
      "source": "kind",
      "kind": "enum",
      "enum": "EventKind"
     }
    ],
    "target": "endpointId"
   }
  ],
  "columns": [
   "name",
   "app",
   "url",
   "kinds",
   "status",
   "failingSince",
   "openCount",
   "createdAt",
   "disabledBecause",
   "disabledAt",
   "pausedUntil",
   "position",
   "missedThrough",
   "previousUntil"
  ],
  "columnsAtFirst": 8,
  "filters": [
   {
    "source": "appId",
    "kind": "reference",
    "reference": "apps",
    "title": "name"
   },
   {
    "source": "merchantId",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "WebhookEndpointStatus"
   }
  ],
  "shopFilter": "merchantId",
  "sort": {
   "createdAt": "CREATED_AT",
   "name": "NAME"
  },
  "defaultSort": "createdAt",
  "versioned": true,
  "actions": [
   {
    "name": "createWebhookEndpoint",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "DEFAULT",
    "permission": "APPS_MANAGE",
    "offered": false,
    "inputs": [
     {
      "source": "appId",
      "kind": "reference",
      "reference": "apps",
      "title": "name",
      "required": true,
      "help": "The app it belongs to; it needs the scope EVENTS_READ."
     },
     {
      "source": "name",
      "kind": "text",
      "required": true,
      "help": "What to call it; at most 60 characters."
     },
     {
      "source": "url",
      "kind": "url",
      "required": true,
      "help": "Where events are posted to: https and a public host; at most 500 characters."
     },
     {
      "source": "kinds",
      "kind": "enum",
      "list": true,
      "enum": "EventKind",
      "help": "The kinds it is sent; all when empty or left out."
     }
    ],
    "operation": {
     "text": "mutation Panel_createWebhookEndpoint($input:CreateWebhookEndpointInput!){result:createWebhookEndpoint(input:$input){record:webhookEndpoint{...WebhookEndpoint_show} secret errors{...UserError_facts}}}",
     "fragments": [
      "WebhookEndpoint_show",
      "UserError_facts"
     ]
    },
    "tells": [
     {
      "source": "secret",
      "kind": "text"
     }
    ]
   },
   {
    "name": "updateWebhookEndpoint",
    "value": "EDIT",
    "kind": "EDIT",
    "tone": "DEFAULT",
    "permission": "APPS_MANAGE",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "name",
      "kind": "text",
      "help": "What to call it; at most 60 characters."
     },
     {
      "source": "url",
      "kind": "url",
      "help": "Where events are posted to: https and a public host; at most 500 characters."
     },
     {
      "source": "kinds",
      "kind": "enum",
      "list": true,
      "enum": "EventKind",
      "help": "The kinds it is sent; all when empty."
     }
    ],
    "operation": {
     "text": "mutation Panel_updateWebhookEndpoint($input:UpdateWebhookEndpointInput!){result:updateWebhookEndpoint(input:$input){record:webhookEndpoint{...WebhookEndpoint_show} errors{...UserError_facts}}}",
     "fragments": [
      "WebhookEndpoint_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "rotateWebhookSecret",
    "value": "ROTATE_SECRET",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "APPS_MANAGE",
    "offered": true,
    "confirm": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_rotateWebhookSecret($input:WebhookEndpointInput!){result:rotateWebhookSecret(input:$input){record:webhookEndpoint{...WebhookEndpoint_show} secret errors{...UserError_facts}}}",
     "fragments": [
      "WebhookEndpoint_show",
      "UserError_facts"
     ]
    },
    "tells": [
     {
      "source": "secret",
      "kind": "text"
     }
    ]
   },
   {
    "name": "testWebhookEndpoint",
    "value": "SEND_TEST",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "APPS_MANAGE",
    "offered": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_testWebhookEndpoint($input:WebhookEndpointInput!){result:testWebhookEndpoint(input:$input){record:webhookEndpoint{...WebhookEndpoint_show} webhookDelivery{id kind} errors{...UserError_facts}}}",
     "fragments": [
      "WebhookEndpoint_show",
      "UserError_facts"
     ]
    },
    "tells": [
     {
      "source": "webhookDelivery",
      "kind": "reference",
      "reference": "webhookDeliveries",
      "title": "kind",
      "titleParts": [
       {
        "source": "kind",
        "kind": "enum",
        "enum": "EventKind"
       }
      ]
     }
    ]
   },
   {
    "name": "replayWebhooks",
    "value": "REPLAY",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "APPS_MANAGE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "from",
      "kind": "dateTime",
      "required": true,
      "help": "Events from this instant on."
     },
     {
      "source": "until",
      "kind": "dateTime",
      "help": "Events before this instant; up to now when left out."
     }
    ],
    "operation": {
     "text": "mutation Panel_replayWebhooks($input:ReplayWebhooksInput!){result:replayWebhooks(input:$input){record:webhookEndpoint{...WebhookEndpoint_show} errors{...UserError_facts}}}",
     "fragments": [
      "WebhookEndpoint_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "enableWebhookEndpoint",
    "value": "ENABLE",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "APPS_MANAGE",
    "offered": true,
    "bulk": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_enableWebhookEndpoint($input:WebhookEndpointInput!){result:enableWebhookEndpoint(input:$input){record:webhookEndpoint{...WebhookEndpoint_show} errors{...UserError_facts}}}",
     "fragments": [
      "WebhookEndpoint_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "disableWebhookEndpoint",
    "value": "DISABLE",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "APPS_MANAGE",
    "offered": true,
    "bulk": true,
    "confirm": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_disableWebhookEndpoint($input:WebhookEndpointInput!){result:disableWebhookEndpoint(input:$input){record:webhookEndpoint{...WebhookEndpoint_show} errors{...UserError_facts}}}",
     "fragments": [
      "WebhookEndpoint_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "removeWebhookEndpoint",
    "value": "REMOVE",
    "kind": "DELETE",
    "tone": "DANGER",
    "permission": "APPS_MANAGE",
    "offered": true,
    "confirm": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_removeWebhookEndpoint($input:WebhookEndpointInput!){result:removeWebhookEndpoint(input:$input){errors{...UserError_facts}}}",
     "fragments": [
      "UserError_facts"
     ]
    }
   }
  ],
  "operations": {
   "list": {
    "text": "query Panel_webhookEndpoints($first:Int,$after:String,$offset:Int,$filter:WebhookEndpointFilter,$orderBy:WebhookEndpointOrder){page:webhookEndpoints(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...WebhookEndpoint_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "WebhookEndpoint_list"
    ]
   },
   "export": {
    "text": "query Panel_webhookEndpoints_export($first:Int,$after:String,$offset:Int,$filter:WebhookEndpointFilter,$orderBy:WebhookEndpointOrder){page:webhookEndpoints(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...WebhookEndpoint_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "WebhookEndpoint_sheet"
    ]
   },
   "one": {
    "text": "query Panel_webhookEndpoint($id:ID!){record:webhookEndpoint(id:$id){...WebhookEndpoint_show}}",
    "fragments": [
     "WebhookEndpoint_show"
    ]
   },
   "many": {
    "text": "query Panel_webhookEndpoints_many($ids:[ID!]!){nodes(ids:$ids){...WebhookEndpoint_list}}",
    "fragments": [
     "WebhookEndpoint_list"
    ]
   },
   "counts": {
    "text": "query Panel_webhookEndpoints_counts($merchantId:ID){ENABLED:webhookEndpoints(first:1,filter:{status:[ENABLED],merchantId:$merchantId}){totalCount isTotalCountExact} DISABLED:webhookEndpoints(first:1,filter:{status:[DISABLED],merchantId:$merchantId}){totalCount isTotalCountExact}}"
   }
  },
  "states": {
   "filter": "status",
   "enum": "WebhookEndpointStatus"
  }
 },
 {
  "type": "WebhookDelivery",
  "name": "webhookDeliveries",
  "group": "SYSTEM",
  "permission": "APPS_MANAGE",
  "icon": "Outbox",
  "title": "kind",
  "titleParts": [
   {
    "source": "kind",
    "kind": "enum",
    "enum": "EventKind"
   }
  ],
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "endpoint",
    "kind": "reference",
    "reference": "webhookEndpoints",
    "title": "name"
   },
   {
    "source": "kind",
    "kind": "enum",
    "enum": "EventKind"
   },
   {
    "source": "recordId",
    "kind": "id"
   },
   {
    "source": "position",
    "kind": "number"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "WebhookDeliveryStatus"
   },
   {
    "source": "attempts",
    "kind": "int"
   },
   {
    "source": "nextAt",
    "kind": "dateTime"
   },
   {
    "source": "answeredStatus",
    "kind": "int"
   },
   {
    "source": "failure",
    "kind": "text"
   },
   {
    "source": "log",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "startedAt",
      "kind": "dateTime"
     },
     {
      "source": "durationMs",
      "kind": "int"
     },
     {
      "source": "answeredStatus",
      "kind": "int"
     },
     {
      "source": "failure",
      "kind": "text"
     },
     {
      "source": "response",
      "kind": "text"
     }
    ]
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   },
   {
    "source": "deliveredAt",
    "kind": "dateTime"
   }
  ],
  "columns": [
   "createdAt",
   "endpoint",
   "kind",
   "status",
   "attempts",
   "answeredStatus",
   "failure",
   "nextAt",
   "deliveredAt",
   "recordId",
   "position"
  ],
  "columnsAtFirst": 9,
  "filters": [
   {
    "source": "endpointId",
    "kind": "reference",
    "reference": "webhookEndpoints",
    "title": "name"
   },
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "WebhookDeliveryStatus"
   },
   {
    "source": "recordId",
    "kind": "id"
   },
   {
    "source": "createdAt",
    "kind": "dateTimeRange"
   }
  ],
  "sort": {
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "createdAt",
  "actions": [
   {
    "name": "redeliverWebhook",
    "value": "REDELIVER",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "APPS_MANAGE",
    "offered": true,
    "bulk": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_redeliverWebhook($input:RedeliverWebhookInput!){result:redeliverWebhook(input:$input){record:webhookDelivery{...WebhookDelivery_show} errors{...UserError_facts}}}",
     "fragments": [
      "WebhookDelivery_show",
      "UserError_facts"
     ]
    }
   }
  ],
  "operations": {
   "list": {
    "text": "query Panel_webhookDeliveries($first:Int,$after:String,$offset:Int,$filter:WebhookDeliveryFilter,$orderBy:WebhookDeliveryOrder){page:webhookDeliveries(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...WebhookDelivery_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "WebhookDelivery_list"
    ]
   },
   "export": {
    "text": "query Panel_webhookDeliveries_export($first:Int,$after:String,$offset:Int,$filter:WebhookDeliveryFilter,$orderBy:WebhookDeliveryOrder){page:webhookDeliveries(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...WebhookDelivery_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "WebhookDelivery_sheet"
    ]
   },
   "one": {
    "text": "query Panel_webhookDelivery($id:ID!){record:webhookDelivery(id:$id){...WebhookDelivery_show}}",
    "fragments": [
     "WebhookDelivery_show"
    ]
   },
   "many": {
    "text": "query Panel_webhookDeliveries_many($ids:[ID!]!){nodes(ids:$ids){...WebhookDelivery_list}}",
    "fragments": [
     "WebhookDelivery_list"
    ]
   },
   "counts": {
    "text": "query Panel_webhookDeliveries_counts{WAITING:webhookDeliveries(first:1,filter:{status:[WAITING]}){totalCount isTotalCountExact} SENDING:webhookDeliveries(first:1,filter:{status:[SENDING]}){totalCount isTotalCountExact} DELIVERED:webhookDeliveries(first:1,filter:{status:[DELIVERED]}){totalCount isTotalCountExact} DEAD:webhookDeliveries(first:1,filter:{status:[DEAD]}){totalCount isTotalCountExact}}"
   }
  },
  "states": {
   "filter": "status",
   "enum": "WebhookDeliveryStatus"
  }
 },
 {
  "type": "InAppMessage",
  "name": "inAppMessages",
  "group": "SYSTEM",
  "permission": "SIGNED_IN",
  "icon": "Notifications",
  "title": "subject",
  "localizedTitle": true,
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "kind",
    "kind": "enum",
    "enum": "MessageKind"
   },
   {
    "source": "subject",
    "kind": "localized"
   },
   {
    "source": "body",
    "kind": "localized"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   },
   {
    "source": "readAt",
    "kind": "dateTime"
   }
  ],
  "columns": [
   "createdAt",
   "subject",
   "body",
   "readAt",
   "kind"
  ],
  "columnsAtFirst": 4,
  "filters": [
   {
    "source": "isRead",
    "kind": "boolean"
   },
   {
    "source": "kind",
    "kind": "enum",
    "list": true,
    "enum": "MessageKind"
   },
   {
    "source": "createdAt",
    "kind": "dateTimeRange"
   }
  ],
  "sort": {
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "createdAt",
  "actions": [
   {
    "name": "markMessagesRead",
    "value": "MARK_READ",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "SIGNED_IN",
    "offered": true,
    "bulk": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_markMessagesRead($input:MarkMessagesReadInput!){result:markMessagesRead(input:$input){record:inAppMessage{...InAppMessage_show} count errors{...UserError_facts}}}",
     "fragments": [
      "InAppMessage_show",
      "UserError_facts"
     ]
    },
    "tells": [
     {
      "source": "count",
      "kind": "int"
     }
    ]
   }
  ],
  "operations": {
   "list": {
    "text": "query Panel_inAppMessages($first:Int,$after:String,$offset:Int,$filter:InAppMessageFilter,$orderBy:InAppMessageOrder){page:inAppMessages(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...InAppMessage_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "InAppMessage_list"
    ]
   },
   "export": {
    "text": "query Panel_inAppMessages_export($first:Int,$after:String,$offset:Int,$filter:InAppMessageFilter,$orderBy:InAppMessageOrder){page:inAppMessages(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...InAppMessage_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "InAppMessage_sheet"
    ]
   },
   "one": {
    "text": "query Panel_inAppMessage($id:ID!){record:inAppMessage(id:$id){...InAppMessage_show}}",
    "fragments": [
     "InAppMessage_show"
    ]
   },
   "many": {
    "text": "query Panel_inAppMessages_many($ids:[ID!]!){nodes(ids:$ids){...InAppMessage_list}}",
    "fragments": [
     "InAppMessage_list"
    ]
   }
  }
 },
 {
  "type": "MailboxMessage",
  "name": "mailboxMessages",
  "group": "SYSTEM",
  "permission": "MAILBOX_READ",
  "icon": "Inbox",
  "title": "subject",
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "channel",
    "kind": "enum",
    "enum": "MessageChannel"
   },
   {
    "source": "recipient",
    "kind": "text"
   },
   {
    "source": "subject",
    "kind": "text"
   },
   {
    "source": "body",
    "kind": "text"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   }
  ],
  "columns": [
   "createdAt",
   "channel",
   "recipient",
   "subject",
   "body"
  ],
  "columnsAtFirst": 5,
  "filters": [
   {
    "source": "recipient",
    "kind": "text"
   },
   {
    "source": "channel",
    "kind": "enum",
    "list": true,
    "enum": "MessageChannel"
   },
   {
    "source": "createdAt",
    "kind": "dateTimeRange"
   }
  ],
  "sort": {
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "createdAt",
  "actions": [],
  "operations": {
   "list": {
    "text": "query Panel_mailboxMessages($first:Int,$after:String,$offset:Int,$filter:MailboxMessageFilter,$orderBy:MailboxMessageOrder){page:mailboxMessages(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...MailboxMessage_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "MailboxMessage_list"
    ]
   },
   "export": {
    "text": "query Panel_mailboxMessages_export($first:Int,$after:String,$offset:Int,$filter:MailboxMessageFilter,$orderBy:MailboxMessageOrder){page:mailboxMessages(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...MailboxMessage_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "MailboxMessage_sheet"
    ]
   },
   "one": {
    "text": "query Panel_mailboxMessage($id:ID!){record:mailboxMessage(id:$id){...MailboxMessage_show}}",
    "fragments": [
     "MailboxMessage_show"
    ]
   },
   "many": {
    "text": "query Panel_mailboxMessages_many($ids:[ID!]!){nodes(ids:$ids){...MailboxMessage_list}}",
    "fragments": [
     "MailboxMessage_list"
    ]
   }
  }
 },
 {
  "type": "MessageTemplate",
  "name": "messageTemplates",
  "group": "SYSTEM",
  "permission": "MESSAGES_READ",
  "icon": "Drafts",
  "title": "kind",
  "titleParts": [
   {
    "source": "kind",
    "kind": "enum",
    "enum": "MessageKind"
   }
  ],
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "kind",
    "kind": "enum",
    "enum": "MessageKind"
   },
   {
    "source": "channel",
    "kind": "enum",
    "enum": "MessageChannel"
   },
   {
    "source": "subject",
    "kind": "localized"
   },
   {
    "source": "body",
    "kind": "localized"
   },
   {
    "source": "variables",
    "kind": "text",
    "list": true
   },
   {
    "source": "preview",
    "kind": "localized"
   },
   {
    "source": "versions",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "number",
      "kind": "int"
     },
     {
      "source": "subject",
      "kind": "localized"
     },
     {
      "source": "body",
      "kind": "localized"
     },
     {
      "source": "createdAt",
      "kind": "dateTime"
     }
    ]
   },
   {
    "source": "updatedAt",
    "kind": "dateTime"
   },
   {
    "source": "version",
    "kind": "int"
   }
  ],
  "columns": [
   "kind",
   "channel",
   "subject",
   "updatedAt",
   "body",
   "variables",
   "preview"
  ],
  "columnsAtFirst": 4,
  "filters": [
   {
    "source": "kind",
    "kind": "enum",
    "list": true,
    "enum": "MessageKind"
   },
   {
    "source": "channel",
    "kind": "enum",
    "list": true,
    "enum": "MessageChannel"
   }
  ],
  "sort": {
   "kind": "KIND",
   "updatedAt": "UPDATED_AT"
  },
  "defaultSort": "kind",
  "versioned": true,
  "actions": [
   {
    "name": "updateMessageTemplate",
    "value": "EDIT",
    "kind": "EDIT",
    "tone": "DEFAULT",
    "permission": "MESSAGE_TEMPLATES_WRITE",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "subject",
      "kind": "localized",
      "help": "The subject, at most 120 characters; none for SMS."
     },
     {
      "source": "body",
      "kind": "localized",
      "help": "The text: at most 300 characters for SMS, 1000 in the app, 5000 for e-mail."
     }
    ],
    "operation": {
     "text": "mutation Panel_updateMessageTemplate($input:UpdateMessageTemplateInput!){result:updateMessageTemplate(input:$input){record:messageTemplate{...MessageTemplate_show} errors{...UserError_facts}}}",
     "fragments": [
      "MessageTemplate_show",
      "UserError_facts"
     ]
    }
   }
  ],
  "operations": {
   "list": {
    "text": "query Panel_messageTemplates($first:Int,$after:String,$offset:Int,$filter:MessageTemplateFilter,$orderBy:MessageTemplateOrder){page:messageTemplates(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...MessageTemplate_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "MessageTemplate_list"
    ]
   },
   "export": {
    "text": "query Panel_messageTemplates_export($first:Int,$after:String,$offset:Int,$filter:MessageTemplateFilter,$orderBy:MessageTemplateOrder){page:messageTemplates(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...MessageTemplate_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "MessageTemplate_sheet"
    ]
   },
   "one": {
    "text": "query Panel_messageTemplate($id:ID!){record:messageTemplate(id:$id){...MessageTemplate_show}}",
    "fragments": [
     "MessageTemplate_show"
    ]
   },
   "many": {
    "text": "query Panel_messageTemplates_many($ids:[ID!]!){nodes(ids:$ids){...MessageTemplate_list}}",
    "fragments": [
     "MessageTemplate_list"
    ]
   }
  }
 },
 {
  "type": "Session",
  "name": "sessions",
  "group": "SYSTEM",
  "permission": "SIGNED_IN",
  "icon": "Devices",
  "title": "device",
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "account",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "device",
    "kind": "text"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   },
   {
    "source": "lastSeenAt",
    "kind": "dateTime"
   },
   {
    "source": "expiresAt",
    "kind": "dateTime"
   },
   {
    "source": "ip",
    "kind": "text",
    "pii": true
   },
   {
    "source": "userAgent",
    "kind": "text"
   },
   {
    "source": "isCurrent",
    "kind": "boolean"
   }
  ],
  "columns": [
   "device",
   "account",
   "ip",
   "lastSeenAt",
   "createdAt",
   "expiresAt",
   "isCurrent",
   "userAgent"
  ],
  "columnsAtFirst": 7,
  "filters": [
   {
    "source": "accountId",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   }
  ],
  "sort": {
   "lastSeenAt": "LAST_SEEN_AT",
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "lastSeenAt",
  "actions": [
   {
    "name": "endSession",
    "value": "END",
    "kind": "DELETE",
    "tone": "DANGER",
    "permission": "SIGNED_IN",
    "offered": true,
    "bulk": true,
    "confirm": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_endSession($input:EndSessionInput!){result:endSession(input:$input){errors{...UserError_facts}}}",
     "fragments": [
      "UserError_facts"
     ]
    }
   }
  ],
  "opening": {
   "name": "revealPersonalData",
   "value": "",
   "kind": "TRANSITION",
   "tone": "DEFAULT",
   "permission": "PERSONAL_DATA_OPEN",
   "offered": false,
   "opens": true,
   "idInput": "id",
   "inputs": [
    {
     "source": "reason",
     "kind": "multiline",
     "required": true,
     "help": "Why they are needed; kept in the audit log. At most 500 characters."
    }
   ],
   "operation": {
    "text": "mutation Panel_revealPersonalData_Session($input:RevealPersonalDataInput!){result:revealPersonalData(input:$input){record:node{...Session_show} errors{...UserError_facts}}}",
    "fragments": [
     "Session_show",
     "UserError_facts"
    ]
   }
  },
  "operations": {
   "list": {
    "text": "query Panel_sessions($first:Int,$after:String,$offset:Int,$filter:SessionFilter,$orderBy:SessionOrder){page:sessions(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Session_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "Session_list"
    ]
   },
   "export": {
    "text": "query Panel_sessions_export($first:Int,$after:String,$offset:Int,$filter:SessionFilter,$orderBy:SessionOrder){page:sessions(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Session_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "Session_sheet"
    ]
   },
   "one": {
    "text": "query Panel_session($id:ID!){record:session(id:$id){...Session_show}}",
    "fragments": [
     "Session_show"
    ]
   },
   "many": {
    "text": "query Panel_sessions_many($ids:[ID!]!){nodes(ids:$ids){...Session_list}}",
    "fragments": [
     "Session_list"
    ]
   }
  }
 },
 {
  "type": "AuditRecord",
  "name": "auditRecords",
  "group": "SYSTEM",
  "permission": "AUDIT_READ",
  "icon": "History",
  "title": "action",
  "titleParts": [
   {
    "source": "action",
    "kind": "enum",
    "enum": "AuditedAction"
   }
  ],
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   },
   {
    "source": "action",
    "kind": "enum",
    "enum": "AuditedAction"
   },
   {
    "source": "actorKind",
    "kind": "enum",
    "enum": "ActorKind"
   },
   {
    "source": "appId",
    "kind": "id"
   },
   {
    "source": "recordId",
    "kind": "id"
   },
   {
    "source": "merchantId",
    "kind": "id"
   },
   {
    "source": "buyerId",
    "kind": "id"
   },
   {
    "source": "isOnBehalf",
    "kind": "boolean"
   },
   {
    "source": "ip",
    "kind": "text"
   },
   {
    "source": "userAgent",
    "kind": "text"
   },
   {
    "source": "requestId",
    "kind": "text"
   },
   {
    "source": "changes",
    "kind": "object",
    "list": true,
    "fields": [
     {
      "source": "record",
      "kind": "text"
     },
     {
      "source": "recordId",
      "kind": "id"
     },
     {
      "source": "field",
      "kind": "text"
     },
     {
      "source": "before",
      "kind": "text"
     },
     {
      "source": "after",
      "kind": "text"
     }
    ]
   },
   {
    "source": "account",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   }
  ],
  "columns": [
   "createdAt",
   "action",
   "account",
   "recordId",
   "isOnBehalf",
   "ip",
   "actorKind",
   "appId",
   "merchantId",
   "buyerId",
   "userAgent",
   "requestId"
  ],
  "columnsAtFirst": 6,
  "filters": [
   {
    "source": "action",
    "kind": "enum",
    "list": true,
    "enum": "AuditedAction"
   },
   {
    "source": "actorKind",
    "kind": "enum",
    "list": true,
    "enum": "ActorKind"
   },
   {
    "source": "accountId",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "recordId",
    "kind": "text"
   },
   {
    "source": "isOnBehalf",
    "kind": "boolean"
   },
   {
    "source": "createdAt",
    "kind": "dateTimeRange"
   }
  ],
  "sort": {
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "createdAt",
  "actions": [],
  "operations": {
   "list": {
    "text": "query Panel_auditRecords($first:Int,$after:String,$offset:Int,$filter:AuditRecordFilter,$orderBy:AuditRecordOrder){page:auditRecords(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...AuditRecord_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "AuditRecord_list"
    ]
   },
   "export": {
    "text": "query Panel_auditRecords_export($first:Int,$after:String,$offset:Int,$filter:AuditRecordFilter,$orderBy:AuditRecordOrder){page:auditRecords(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...AuditRecord_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "AuditRecord_sheet"
    ]
   },
   "one": {
    "text": "query Panel_auditRecord($id:ID!){record:auditRecord(id:$id){...AuditRecord_show}}",
    "fragments": [
     "AuditRecord_show"
    ]
   },
   "many": {
    "text": "query Panel_auditRecords_many($ids:[ID!]!){nodes(ids:$ids){...AuditRecord_list}}",
    "fragments": [
     "AuditRecord_list"
    ]
   }
  }
 },
 {
  "type": "App",
  "name": "apps",
  "group": "SYSTEM",
  "permission": "APPS_MANAGE",
  "icon": "Extension",
  "title": "name",
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "name",
    "kind": "text"
   },
   {
    "source": "scopes",
    "kind": "enum",
    "list": true,
    "enum": "Permission"
   },
   {
    "source": "expiresAt",
    "kind": "dateTime"
   },
   {
    "source": "ipRanges",
    "kind": "text",
    "list": true
   },
   {
    "source": "pointsPerMinute",
    "kind": "int"
   },
   {
    "source": "previousUntil",
    "kind": "dateTime"
   },
   {
    "source": "createdBy",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   },
   {
    "source": "lastUsedAt",
    "kind": "dateTime"
   },
   {
    "source": "revokedAt",
    "kind": "dateTime"
   },
   {
    "source": "version",
    "kind": "int"
   },
   {
    "source": "usage",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "usedOn",
      "kind": "date"
     },
     {
      "source": "requests",
      "kind": "int"
     },
     {
      "source": "refused",
      "kind": "int"
     },
     {
      "source": "points",
      "kind": "int"
     },
     {
      "source": "lastAt",
      "kind": "dateTime"
     }
    ]
   },
   {
    "source": "webhookEndpoints",
    "kind": "connection",
    "reference": "webhookEndpoints",
    "title": "name",
    "target": "appId"
   },
   {
    "source": "merchant",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   }
  ],
  "columns": [
   "name",
   "merchant",
   "scopes",
   "lastUsedAt",
   "createdAt",
   "revokedAt",
   "expiresAt",
   "ipRanges",
   "pointsPerMinute",
   "previousUntil",
   "createdBy"
  ],
  "columnsAtFirst": 6,
  "filters": [
   {
    "source": "merchantId",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   }
  ],
  "shopFilter": "merchantId",
  "sort": {
   "createdAt": "CREATED_AT",
   "name": "NAME"
  },
  "defaultSort": "createdAt",
  "versioned": true,
  "actions": [
   {
    "name": "createApp",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "DEFAULT",
    "permission": "APPS_MANAGE",
    "offered": false,
    "inputs": [
     {
      "source": "name",
      "kind": "text",
      "required": true,
      "help": "What to call it; at most 60 characters."
     },
     {
      "source": "merchantId",
      "kind": "reference",
      "reference": "merchants",
      "title": "name",
      "localizedTitle": true,
      "help": "The merchant whose rows it shall reach; left out, it works for the platform."
     },
     {
      "source": "scopes",
      "kind": "enum",
      "list": true,
      "required": true,
      "enum": "Permission",
      "help": "What it may do; nothing that its maker may not."
     },
     {
      "source": "expiresAt",
      "kind": "dateTime",
      "help": "When its token runs out; a year from now when left out."
     },
     {
      "source": "ipRanges",
      "kind": "text",
      "list": true,
      "help": "Addresses and networks it may call from, such as `203.0.113.7` or `10.0.0.0/8`; at most 20, of at most 43 characters. Any when left out."
     },
     {
      "source": "pointsPerMinute",
      "kind": "int",
      "help": "Points it may spend a minute. What the market gives every app when left out."
     }
    ],
    "operation": {
     "text": "mutation Panel_createApp($input:CreateAppInput!){result:createApp(input:$input){record:app{...App_show} token errors{...UserError_facts}}}",
     "fragments": [
      "App_show",
      "UserError_facts"
     ]
    },
    "tells": [
     {
      "source": "token",
      "kind": "text"
     }
    ]
   },
   {
    "name": "updateApp",
    "value": "EDIT",
    "kind": "EDIT",
    "tone": "DEFAULT",
    "permission": "APPS_MANAGE",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "name",
      "kind": "text",
      "help": "What to call it; at most 60 characters."
     },
     {
      "source": "expiresAt",
      "kind": "dateTime",
      "help": "When its token runs out."
     },
     {
      "source": "ipRanges",
      "kind": "text",
      "list": true,
      "help": "Addresses and networks it may call from, such as `203.0.113.7` or `10.0.0.0/8`; at most 20, of at most 43 characters. Any when empty."
     },
     {
      "source": "pointsPerMinute",
      "kind": "int",
      "help": "Points it may spend a minute. At most what the market gives every app, unless the platform gives more."
     }
    ],
    "operation": {
     "text": "mutation Panel_updateApp($input:UpdateAppInput!){result:updateApp(input:$input){record:app{...App_show} errors{...UserError_facts}}}",
     "fragments": [
      "App_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "rotateAppToken",
    "value": "ROTATE_TOKEN",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "APPS_MANAGE",
    "offered": true,
    "confirm": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "overlapHours",
      "kind": "int",
      "help": "Hours for which the present token stays good beside the new one: 0 to 168, 24 when left out."
     }
    ],
    "operation": {
     "text": "mutation Panel_rotateAppToken($input:RotateAppTokenInput!){result:rotateAppToken(input:$input){record:app{...App_show} token errors{...UserError_facts}}}",
     "fragments": [
      "App_show",
      "UserError_facts"
     ]
    },
    "tells": [
     {
      "source": "token",
      "kind": "text"
     }
    ]
   },
   {
    "name": "revokeApp",
    "value": "REVOKE",
    "kind": "TRANSITION",
    "tone": "DANGER",
    "permission": "APPS_MANAGE",
    "offered": true,
    "confirm": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_revokeApp($input:RevokeAppInput!){result:revokeApp(input:$input){record:app{...App_show} errors{...UserError_facts}}}",
     "fragments": [
      "App_show",
      "UserError_facts"
     ]
    }
   }
  ],
  "operations": {
   "list": {
    "text": "query Panel_apps($first:Int,$after:String,$offset:Int,$filter:AppFilter,$orderBy:AppOrder){page:apps(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...App_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "App_list"
    ]
   },
   "export": {
    "text": "query Panel_apps_export($first:Int,$after:String,$offset:Int,$filter:AppFilter,$orderBy:AppOrder){page:apps(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...App_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "App_sheet"
    ]
   },
   "one": {
    "text": "query Panel_app($id:ID!){record:app(id:$id){...App_show}}",
    "fragments": [
     "App_show"
    ]
   },
   "many": {
    "text": "query Panel_apps_many($ids:[ID!]!){nodes(ids:$ids){...App_list}}",
    "fragments": [
     "App_list"
    ]
   }
  }
 }
];

/** Forms of mutations that screens written by hand offer. */
export const forms: readonly ActionDescriptor[] = [
 {
  "name": "requestContactCode",
  "value": "",
  "kind": "CREATE",
  "tone": "DEFAULT",
  "permission": "SIGNED_IN",
  "offered": false,
  "inputs": [
   {
    "source": "identifier",
    "kind": "text",
    "required": true,
    "help": "Phone number or e-mail address, however it is written."
   },
   {
    "source": "password",
    "kind": "password",
    "required": true,
    "help": "The present password."
   }
  ],
  "operation": {
   "text": "mutation Panel_requestContactCode($input:RequestContactCodeInput!){result:requestContactCode(input:$input){expiresAt resendAt errors{...UserError_facts}}}",
   "fragments": [
    "UserError_facts"
   ]
  },
  "tells": [
   {
    "source": "expiresAt",
    "kind": "dateTime"
   },
   {
    "source": "resendAt",
    "kind": "dateTime"
   }
  ]
 },
 {
  "name": "changeContact",
  "value": "",
  "kind": "CREATE",
  "tone": "DEFAULT",
  "permission": "SIGNED_IN",
  "offered": false,
  "inputs": [
   {
    "source": "identifier",
    "kind": "text",
    "required": true,
    "help": "Phone number or e-mail address, however it is written."
   },
   {
    "source": "code",
    "kind": "text",
    "required": true,
    "help": "The code that was sent there."
   }
  ],
  "operation": {
   "text": "mutation Panel_changeContact($input:ChangeContactInput!){result:changeContact(input:$input){account{id name} errors{...UserError_facts}}}",
   "fragments": [
    "UserError_facts"
   ]
  },
  "tells": [
   {
    "source": "account",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   }
  ]
 },
 {
  "name": "requestDataExport",
  "value": "",
  "kind": "CREATE",
  "tone": "DEFAULT",
  "permission": "SIGNED_IN",
  "offered": false,
  "inputs": [
   {
    "source": "password",
    "kind": "password",
    "required": true,
    "help": "The present password."
   }
  ],
  "operation": {
   "text": "mutation Panel_requestDataExport($input:RequestDataExportInput!){result:requestDataExport(input:$input){dataExport{id status file{id purpose status name mimeType byteSize url expiresAt createdAt} createdAt readyAt expiresAt} errors{...UserError_facts}}}",
   "fragments": [
    "UserError_facts"
   ]
  },
  "tells": [
   {
    "source": "dataExport",
    "kind": "object",
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "status",
      "kind": "enum",
      "enum": "DataExportStatus"
     },
     {
      "source": "file",
      "kind": "file"
     },
     {
      "source": "createdAt",
      "kind": "dateTime"
     },
     {
      "source": "readyAt",
      "kind": "dateTime"
     },
     {
      "source": "expiresAt",
      "kind": "dateTime"
     }
    ]
   }
  ]
 },
 {
  "name": "importRecords",
  "value": "",
  "kind": "CREATE",
  "tone": "DEFAULT",
  "permission": "IMPORTS_RUN",
  "offered": false,
  "inputs": [
   {
    "source": "kind",
    "kind": "enum",
    "required": true,
    "enum": "ImportKind",
    "help": "What the files hold."
   },
   {
    "source": "fileIds",
    "kind": "file",
    "list": true,
    "required": true,
    "upload": "IMPORT",
    "help": "Stored CSV files of purpose `IMPORT`, 1 to 5; tables of one profile are known by their file names."
   },
   {
    "source": "profile",
    "kind": "text",
    "help": "The system they come from: `plain` (columns called like the market’s fields; when absent), `mall-zh`, `northwind`, `uci`."
   },
   {
    "source": "mapping",
    "kind": "object",
    "list": true,
    "default": [],
    "fields": [
     {
      "source": "field",
      "kind": "text",
      "required": true
     },
     {
      "source": "template",
      "kind": "text",
      "required": true
     }
    ],
    "help": "Fields that are read from elsewhere than the profile says; at most 60."
   },
   {
    "source": "merchantId",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true,
    "help": "Whose products or orders they are, where the files name no merchant."
   },
   {
    "source": "isDryRun",
    "kind": "boolean",
    "default": true,
    "help": "Judge and report, write nothing."
   },
   {
    "source": "goodOnly",
    "kind": "boolean",
    "default": false,
    "help": "Import the good records although others are refused; otherwise one refused row stops all of it."
   }
  ],
  "operation": {
   "text": "mutation Panel_importRecords($input:ImportRecordsInput!){result:importRecords(input:$input){report{rows documents accepted repeated refused isApplied problems{file line reason}} errors{...UserError_facts}}}",
   "fragments": [
    "UserError_facts"
   ]
  },
  "tells": [
   {
    "source": "report",
    "kind": "object",
    "fields": [
     {
      "source": "rows",
      "kind": "int"
     },
     {
      "source": "documents",
      "kind": "int"
     },
     {
      "source": "accepted",
      "kind": "int"
     },
     {
      "source": "repeated",
      "kind": "int"
     },
     {
      "source": "refused",
      "kind": "int"
     },
     {
      "source": "isApplied",
      "kind": "boolean"
     },
     {
      "source": "problems",
      "kind": "object",
      "list": true,
      "fields": [
       {
        "source": "file",
        "kind": "text"
       },
       {
        "source": "line",
        "kind": "int"
       },
       {
        "source": "reason",
        "kind": "text"
       }
      ]
     }
    ]
   }
  ]
 },
 {
  "name": "placePhoneOrder",
  "value": "",
  "kind": "CREATE",
  "tone": "DEFAULT",
  "permission": "ORDERS_PLACE_FOR",
  "offered": false,
  "idempotent": true,
  "inputs": [
   {
    "source": "lines",
    "kind": "object",
    "list": true,
    "required": true,
    "fields": [
     {
      "source": "variantId",
      "kind": "reference",
      "reference": "variants",
      "title": "sku",
      "required": true
     },
     {
      "source": "quantity",
      "kind": "int",
      "required": true
     }
    ],
    "help": "What to order, 1 to 200 lines."
   },
   {
    "source": "deliveries",
    "kind": "object",
    "list": true,
    "fields": [
     {
      "source": "merchantId",
      "kind": "reference",
      "reference": "merchants",
      "title": "name",
      "localizedTitle": true,
      "required": true
     },
     {
      "source": "method",
      "kind": "enum",
      "default": "DELIVERY",
      "enum": "DeliveryMethod"
     },
     {
      "source": "from",
      "kind": "dateTime"
     },
     {
      "source": "until",
      "kind": "dateTime"
     },
     {
      "source": "carrierId",
      "kind": "reference",
      "reference": "carriers",
      "title": "name",
      "localizedTitle": true
     }
    ],
    "help": "Shops whose part is picked up, or wished for at a time; the others deliver, any time."
   },
   {
    "source": "recipient",
    "kind": "object",
    "fields": [
     {
      "source": "name",
      "kind": "text",
      "required": true,
      "pii": true,
      "help": "Name of the recipient."
     },
     {
      "source": "phone",
      "kind": "phone",
      "required": true,
      "pii": true,
      "help": "Phone number the courier calls."
     },
     {
      "source": "regionCode",
      "kind": "text",
      "required": true,
      "help": "A district of the mainland, six figures of GB/T 2260, e.g. `341102`; see `regions`."
     },
     {
      "source": "region",
      "kind": "text",
      "required": true,
      "help": "The same in words: province, city and district, e.g. `安徽省滁州市琅琊区`."
     },
     {
      "source": "street",
      "kind": "text",
      "required": true,
      "pii": true,
      "help": "Street, house and room."
     }
    ],
    "help": "Who receives it; absent: the default address of the buyer’s address book."
   },
   {
    "source": "invoice",
    "kind": "object",
    "fields": [
     {
      "source": "title",
      "kind": "text",
      "required": true,
      "help": "Title of the invoice: a person or a company."
     },
     {
      "source": "taxNumber",
      "kind": "text",
      "help": "Tax number of a company: its unified social credit code of 18 characters; absent for a person."
     }
    ],
    "help": "The invoice asked for, if any."
   },
   {
    "source": "note",
    "kind": "text",
    "help": "The buyer’s note to every shop, at most 500 characters."
   },
   {
    "source": "agentNumber",
    "kind": "text",
    "required": true,
    "help": "工号 of the agent who takes the call."
   },
   {
    "source": "phone",
    "kind": "phone",
    "required": true,
    "pii": true,
    "help": "The number the buyer calls from; an account is made for a new one."
   },
   {
    "source": "buyerName",
    "kind": "text",
    "pii": true,
    "help": "What to call the buyer; needed for a new number, of no effect for a known one."
   }
  ],
  "operation": {
   "text": "mutation Panel_placePhoneOrder($input:PlacePhoneOrderInput!){result:placePhoneOrder(input:$input){checkout{id number total{amount currency} placedAt} buyer{id name} errors{...UserError_facts}}}",
   "fragments": [
    "UserError_facts"
   ]
  },
  "tells": [
   {
    "source": "checkout",
    "kind": "object",
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "number",
      "kind": "text"
     },
     {
      "source": "total",
      "kind": "money"
     },
     {
      "source": "placedAt",
      "kind": "dateTime"
     }
    ]
   },
   {
    "source": "buyer",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   }
  ]
 },
 {
  "name": "makePickingBatch",
  "value": "",
  "kind": "CREATE",
  "tone": "DEFAULT",
  "permission": "ORDERS_PICK",
  "offered": false,
  "idempotent": true,
  "inputs": [
   {
    "source": "merchantId",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true,
    "required": true,
    "help": "Whose orders."
   },
   {
    "source": "orderIds",
    "kind": "reference",
    "reference": "orders",
    "title": "number",
    "list": true,
    "help": "Which, 1 to 100, each once; absent: the most urgent ones."
   },
   {
    "source": "most",
    "kind": "int",
    "default": 20,
    "help": "How many of the most urgent at most, 1 to 100."
   },
   {
    "source": "accountId",
    "kind": "reference",
    "reference": "accounts",
    "title": "name",
    "help": "Account of the picker who gets it; absent: nobody yet."
   }
  ],
  "operation": {
   "text": "mutation Panel_makePickingBatch($input:MakePickingBatchInput!){result:makePickingBatch(input:$input){pickingBatch{id number} errors{...UserError_facts}}}",
   "fragments": [
    "UserError_facts"
   ]
  },
  "tells": [
   {
    "source": "pickingBatch",
    "kind": "reference",
    "reference": "pickingBatches",
    "title": "number"
   }
  ]
 },
 {
  "name": "printWaybills",
  "value": "",
  "kind": "CREATE",
  "tone": "DEFAULT",
  "permission": "ORDERS_SHIP",
  "offered": false,
  "idempotent": true,
  "inputs": [
   {
    "source": "merchantId",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true,
    "required": true,
    "help": "The merchant that sends."
   },
   {
    "source": "orderIds",
    "kind": "reference",
    "reference": "orders",
    "title": "number",
    "list": true,
    "required": true,
    "help": "Its orders, 1 to 100, in the order of the sheets."
   },
   {
    "source": "carrierId",
    "kind": "reference",
    "reference": "carriers",
    "title": "name",
    "localizedTitle": true,
    "help": "The carrier; absent: the one each buyer wishes, else the cheapest that goes there."
   },
   {
    "source": "format",
    "kind": "enum",
    "default": "PDF",
    "enum": "PrintFormat",
    "help": "As what."
   }
  ],
  "operation": {
   "text": "mutation Panel_printWaybills($input:PrintWaybillsInput!){result:printWaybills(input:$input){printout{id kind format file{id purpose status name mimeType byteSize url expiresAt createdAt} createdAt} results{order{id number} outcome} errors{...UserError_facts}}}",
   "fragments": [
    "UserError_facts"
   ]
  },
  "tells": [
   {
    "source": "printout",
    "kind": "object",
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "kind",
      "kind": "enum",
      "enum": "PrintoutKind"
     },
     {
      "source": "format",
      "kind": "enum",
      "enum": "PrintFormat"
     },
     {
      "source": "file",
      "kind": "file"
     },
     {
      "source": "createdAt",
      "kind": "dateTime"
     }
    ]
   },
   {
    "source": "results",
    "kind": "object",
    "list": true,
    "fields": [
     {
      "source": "order",
      "kind": "reference",
      "reference": "orders",
      "title": "number"
     },
     {
      "source": "outcome",
      "kind": "enum",
      "enum": "PickingOutcome"
     }
    ]
   }
  ]
 },
 {
  "name": "enterWaybill",
  "value": "",
  "kind": "CREATE",
  "tone": "DEFAULT",
  "permission": "ORDERS_SHIP",
  "offered": false,
  "idempotent": true,
  "inputs": [
   {
    "source": "orderId",
    "kind": "reference",
    "reference": "orders",
    "title": "number",
    "required": true,
    "help": "The order whose parcel travels with it."
   },
   {
    "source": "carrierId",
    "kind": "reference",
    "reference": "carriers",
    "title": "name",
    "localizedTitle": true,
    "required": true,
    "help": "The carrier."
   },
   {
    "source": "number",
    "kind": "text",
    "required": true,
    "help": "The number as it stands on the paper."
   }
  ],
  "operation": {
   "text": "mutation Panel_enterWaybill($input:EnterWaybillInput!){result:enterWaybill(input:$input){waybill{id number} errors{...UserError_facts}}}",
   "fragments": [
    "UserError_facts"
   ]
  },
  "tells": [
   {
    "source": "waybill",
    "kind": "reference",
    "reference": "waybills",
    "title": "number"
   }
  ]
 },
 {
  "name": "recordCourier",
  "value": "",
  "kind": "CREATE",
  "tone": "DEFAULT",
  "permission": "ORDERS_SHIP",
  "offered": false,
  "inputs": [
   {
    "source": "merchantId",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true,
    "required": true,
    "help": "The merchant."
   },
   {
    "source": "hereUntil",
    "kind": "dateTime",
    "help": "Until when the courier is here, later today; absent: the courier has left."
   }
  ],
  "operation": {
   "text": "mutation Panel_recordCourier($input:RecordCourierInput!){result:recordCourier(input:$input){hours{day cutOffAt hereUntil leftAt isOpen} errors{...UserError_facts}}}",
   "fragments": [
    "UserError_facts"
   ]
  },
  "tells": [
   {
    "source": "hours",
    "kind": "object",
    "fields": [
     {
      "source": "day",
      "kind": "date"
     },
     {
      "source": "cutOffAt",
      "kind": "dateTime"
     },
     {
      "source": "hereUntil",
      "kind": "dateTime"
     },
     {
      "source": "leftAt",
      "kind": "dateTime"
     },
     {
      "source": "isOpen",
      "kind": "boolean"
     }
    ]
   }
  ]
 },
 {
  "name": "setMessageConsent",
  "value": "",
  "kind": "CREATE",
  "tone": "DEFAULT",
  "permission": "SIGNED_IN",
  "offered": false,
  "inputs": [
   {
    "source": "channel",
    "kind": "enum",
    "required": true,
    "enum": "MessageChannel",
    "help": "The channel."
   },
   {
    "source": "purpose",
    "kind": "enum",
    "required": true,
    "enum": "MessagePurpose",
    "help": "The purpose; `TRANSACTIONAL` cannot be refused."
   },
   {
    "source": "isGranted",
    "kind": "boolean",
    "required": true,
    "help": "Wanted, or not."
   }
  ],
  "operation": {
   "text": "mutation Panel_setMessageConsent($input:SetMessageConsentInput!){result:setMessageConsent(input:$input){consent{channel purpose isGranted} errors{...UserError_facts}}}",
   "fragments": [
    "UserError_facts"
   ]
  },
  "tells": [
   {
    "source": "consent",
    "kind": "object",
    "fields": [
     {
      "source": "channel",
      "kind": "enum",
      "enum": "MessageChannel"
     },
     {
      "source": "purpose",
      "kind": "enum",
      "enum": "MessagePurpose"
     },
     {
      "source": "isGranted",
      "kind": "boolean"
     }
    ]
   }
  ]
 },
 {
  "name": "updateSettings",
  "value": "",
  "kind": "CREATE",
  "tone": "DEFAULT",
  "permission": "SETTINGS_WRITE",
  "offered": false,
  "inputs": [
   {
    "source": "settings",
    "kind": "object",
    "list": true,
    "required": true,
    "fields": [
     {
      "source": "key",
      "kind": "enum",
      "required": true,
      "enum": "SettingKey"
     },
     {
      "source": "value",
      "kind": "text",
      "required": true
     }
    ],
    "help": "Which, 1 to 100; each once."
   }
  ],
  "operation": {
   "text": "mutation Panel_updateSettings($input:UpdateSettingsInput!){result:updateSettings(input:$input){settings{key kind value standard least most means{zh en forViewer} changedAt version} errors{...UserError_facts}}}",
   "fragments": [
    "UserError_facts"
   ]
  },
  "tells": [
   {
    "source": "settings",
    "kind": "object",
    "list": true,
    "fields": [
     {
      "source": "key",
      "kind": "enum",
      "enum": "SettingKey"
     },
     {
      "source": "kind",
      "kind": "enum",
      "enum": "SettingKind"
     },
     {
      "source": "value",
      "kind": "text"
     },
     {
      "source": "standard",
      "kind": "text"
     },
     {
      "source": "least",
      "kind": "text"
     },
     {
      "source": "most",
      "kind": "text"
     },
     {
      "source": "means",
      "kind": "localized"
     },
     {
      "source": "changedAt",
      "kind": "dateTime"
     },
     {
      "source": "version",
      "kind": "int"
     }
    ]
   }
  ]
 }
];

export const enums: Readonly<Record<string, readonly string[]>> = {
 "AccountStatus": [
  "ACTIVE",
  "BLOCKED",
  "CLOSED"
 ],
 "ActorKind": [
  "ANONYMOUS",
  "PERSON",
  "APP",
  "SYSTEM"
 ],
 "AdjustmentBearer": [
  "MERCHANT",
  "PLATFORM"
 ],
 "AdjustmentKind": [
  "GIFT",
  "FREE_DELIVERY",
  "PRICE_CUT"
 ],
 "AdjustmentTarget": [
  "GOODS",
  "DELIVERY"
 ],
 "AfterSaleState": [
  "NONE",
  "OPEN",
  "CLOSED"
 ],
 "AuditedAction": [
  "SIGN_IN",
  "SIGN_OUT",
  "REFRESH_SESSION",
  "STEP_UP",
  "END_SESSION",
  "REQUEST_CODE",
  "REGISTER",
  "REGISTER_ACCOUNT",
  "RESET_PASSWORD",
  "CHANGE_PASSWORD",
  "REQUEST_CONTACT_CODE",
  "CHANGE_CONTACT",
  "EDIT_PROFILE",
  "SET_MESSAGE_CONSENT",
  "ENROL_SECOND_FACTOR",
  "REPLACE_SECOND_FACTOR",
  "CONFIRM_SECOND_FACTOR",
  "RENEW_RECOVERY_CODES",
  "USE_RECOVERY_CODE",
  "RESET_SECOND_FACTOR",
  "REQUEST_DATA_EXPORT",
  "REVEAL_PERSONAL_DATA",
  "CLOSE_ACCOUNT",
  "SAVE_ADDRESS",
  "REMOVE_ADDRESS",
  "CREATE_STAFF",
  "GRANT_ROLE",
  "REVOKE_ROLE",
  "BLOCK_ACCOUNT",
  "UNBLOCK_ACCOUNT",
  "INVITE_MEMBER",
  "ACCEPT_INVITATION",
  "DECLINE_INVITATION",
  "WITHDRAW_INVITATION",
  "REMOVE_MEMBER",
  "CREATE_APP",
  "UPDATE_APP",
  "ROTATE_APP_TOKEN",
  "REVOKE_APP",
  "CREATE_WEBHOOK_ENDPOINT",
  "UPDATE_WEBHOOK_ENDPOINT",
  "ROTATE_WEBHOOK_SECRET",
  "TEST_WEBHOOK_ENDPOINT",
  "REPLAY_WEBHOOKS",
  "ENABLE_WEBHOOK_ENDPOINT",
  "DISABLE_WEBHOOK_ENDPOINT",
  "DISABLE_FAILING_WEBHOOK",
  "REMOVE_WEBHOOK_ENDPOINT",
  "REDELIVER_WEBHOOK",
  "UPDATE_SETTINGS",
  "UPDATE_MESSAGE_TEMPLATE",
  "RETRY_MESSAGE",
  "APPLY_AS_MERCHANT",
  "UPDATE_MERCHANT_APPLICATION",
  "SUBMIT_MERCHANT",
  "APPROVE_MERCHANT",
  "REJECT_MERCHANT",
  "SUSPEND_MERCHANT",
  "REINSTATE_MERCHANT",
  "CLOSE_MERCHANT",
  "UPDATE_STOREFRONT",
  "UPDATE_SETTLEMENT_ACCOUNT",
  "IMPORT_MERCHANT",
  "ASSIGN_ACCOUNT_MANAGER",
  "CREATE_CATEGORY",
  "UPDATE_CATEGORY",
  "DELETE_CATEGORY",
  "CREATE_PRODUCT",
  "UPDATE_PRODUCT",
  "ADD_PRODUCT_IMAGE",
  "PUBLISH_PRODUCT",
  "UNLIST_PRODUCT",
  "REMOVE_PRODUCT",
  "RESTORE_PRODUCT",
  "ADD_VARIANT",
  "UPDATE_VARIANT",
  "BOOK_STOCK",
  "IMPORT_ORDERS",
  "PAY_CHECKOUT",
  "REVIEW_ORDER",
  "START_PICKING",
  "CORRECT_RECIPIENT",
  "CORRECT_ORDER_NOTE",
  "CORRECT_INVOICE",
  "HOLD_ORDER",
  "RELEASE_ORDER",
  "PROPOSE_ORDER_CHANGE",
  "ANSWER_ORDER_CHANGE",
  "WITHDRAW_ORDER_CHANGE",
  "SHIP_TOGETHER",
  "SHIP_APART",
  "GIVE_GIFT",
  "WAIVE_DELIVERY_FEE",
  "CUT_PRICE",
  "PLACE_PHONE_ORDER",
  "SPLIT_ORDER",
  "MARK_ORDER_READ",
  "ADD_ORDER_NOTE",
  "CLEAR_ORDER_FLAG",
  "SET_SHIP_ON",
  "MAKE_PICKING_BATCH",
  "ASSIGN_PICKING_BATCH",
  "START_PICKING_BATCH",
  "CONFIRM_PICKING_NOTES",
  "RECORD_PICK",
  "REPORT_SHORT_PICK",
  "TAKE_OUT_OF_BATCH",
  "FINISH_PICKING_BATCH",
  "CANCEL_PICKING_BATCH",
  "PRINT_WAYBILLS",
  "ENTER_WAYBILL",
  "REPRINT_WAYBILL",
  "VOID_WAYBILL",
  "ANSWER_PRINT_HOLD",
  "ASSIGN_PRINT_HOLD",
  "RECORD_COURIER",
  "SHIP_PICKING_BATCH",
  "PRINT_PICKING_LIST",
  "SHIP_ORDER",
  "RECORD_DELIVERY",
  "TAKE_PARCEL_BACK",
  "CORRECT_PARCEL",
  "ACCEPT_DELIVERY",
  "ASSIGN_DELIVERY",
  "GIVE_DELIVERY_BACK",
  "PICK_UP_DELIVERY",
  "COMPLETE_DELIVERY",
  "FAIL_DELIVERY",
  "TAKE_DELIVERY_BACK",
  "CONFIRM_RECEIPT",
  "CANCEL_ORDER",
  "CREATE_CARRIER",
  "UPDATE_CARRIER",
  "CREATE_CARRIER_ZONE",
  "UPDATE_CARRIER_ZONE",
  "DELETE_CARRIER_ZONE",
  "CREATE_WAYBILL_RANGE",
  "UPDATE_WAYBILL_RANGE",
  "APPLY_FOR_RETURN",
  "ACCEPT_RETURN",
  "REJECT_RETURN",
  "SEND_RETURN_BACK",
  "CONFIRM_RETURNED_GOODS",
  "WITHDRAW_RETURN",
  "APPEAL_RETURN",
  "DECIDE_RETURN",
  "REGISTER_COMPLAINT",
  "CLASSIFY_COMPLAINT",
  "ASSIGN_COMPLAINT",
  "INVESTIGATE_COMPLAINT",
  "PROPOSE_REMEDY",
  "ACCEPT_REMEDY",
  "REJECT_REMEDY",
  "RESOLVE_COMPLAINT",
  "FOLLOW_UP_COMPLAINT",
  "ARCHIVE_COMPLAINT",
  "REOPEN_COMPLAINT",
  "RAISE_PROBLEM",
  "ASK_ABOUT_ORDER",
  "TAKE_PROBLEM",
  "ASSIGN_PROBLEM",
  "CLASSIFY_PROBLEM",
  "RECORD_CONTACT",
  "RECORD_CHASER",
  "NOTE_PROBLEM",
  "ANSWER_PROBLEM",
  "ESCALATE_PROBLEM",
  "CLOSE_PROBLEM",
  "CREATE_DISRUPTION_NOTICE",
  "UPDATE_DISRUPTION_NOTICE",
  "RECORD_SPOT_CHECK",
  "WRITE_TRACKER_NOTE",
  "REQUEST_TOP_UP",
  "CONFIRM_TOP_UP",
  "REJECT_TOP_UP",
  "DRAFT_PAYOUT_RUN",
  "APPROVE_PAYOUT_RUN",
  "DISCARD_PAYOUT_RUN",
  "SEND_PAYOUT_RUN",
  "CONFIRM_PAYOUT",
  "FAIL_PAYOUT",
  "RETRY_PAYOUT",
  "GIVE_PAYOUT_UP",
  "RECORD_BANK_RETURN"
 ],
 "ComplaintCategory": [
  "GOODS",
  "DELIVERY",
  "SERVICE",
  "PAYMENT",
  "PLATFORM",
  "OTHER"
 ],
 "ComplaintChannel": [
  "WEB",
  "PHONE",
  "CHAT",
  "EMAIL",
  "REVIEW"
 ],
 "ComplaintSeverity": [
  "LOW",
  "NORMAL",
  "HIGH",
  "URGENT"
 ],
 "ComplaintStatus": [
  "REGISTERED",
  "ASSIGNED",
  "INVESTIGATING",
  "PROPOSED",
  "ACCEPTED",
  "REJECTED",
  "RESOLVED",
  "FOLLOWED_UP",
  "ARCHIVED"
 ],
 "ComplaintStep": [
  "REGISTER",
  "CLASSIFY",
  "ASSIGN",
  "INVESTIGATE",
  "PROPOSE",
  "ACCEPT",
  "REJECT",
  "RESOLVE",
  "FOLLOW_UP",
  "ARCHIVE",
  "REOPEN",
  "ESCALATE"
 ],
 "DataExportStatus": [
  "PENDING",
  "READY",
  "EXPIRED"
 ],
 "DeliveryFailure": [
  "NOBODY_HOME",
  "UNREACHABLE",
  "WRONG_ADDRESS",
  "REFUSED",
  "DAMAGED",
  "OTHER"
 ],
 "DeliveryMethod": [
  "DELIVERY",
  "PICK_UP"
 ],
 "DeliveryTaskStatus": [
  "OPEN",
  "ACCEPTED",
  "PICKED_UP",
  "DELIVERED",
  "FAILED",
  "RETURNING",
  "RETURNED"
 ],
 "EventKind": [
  "CHECKPOINT",
  "ACCESS_CHANGED",
  "MERCHANT_SUBMITTED",
  "MERCHANT_APPROVED",
  "MERCHANT_REJECTED",
  "MERCHANT_SUSPENDED",
  "MERCHANT_REINSTATED",
  "MERCHANT_CLOSED",
  "ORDER_PLACED",
  "ORDER_PAID",
  "ORDER_REVIEWED",
  "ORDER_PICKING",
  "ORDER_PARCEL_SENT",
  "ORDER_PARCEL_TRACKED",
  "ORDER_SHIPPED",
  "ORDER_DELIVERED",
  "ORDER_COMPLETED",
  "ORDER_CANCELLED",
  "ORDER_REFUNDED",
  "ORDER_CHANGED",
  "ORDER_SPLIT",
  "ORDER_CHANGE_PROPOSED",
  "ORDER_CHANGE_DROPPED",
  "DELIVERY_TASK_CHANGED",
  "RETURN_REQUESTED",
  "RETURN_CHANGED",
  "RETURN_REFUNDED",
  "RETURN_CLOSED",
  "COMPLAINT_REGISTERED",
  "COMPLAINT_CHANGED",
  "COMPLAINT_ESCALATED",
  "PROBLEM_OPENED",
  "PROBLEM_CHANGED",
  "PROBLEM_ESCALATED",
  "PROBLEM_CLOSED",
  "WEBHOOK_TEST"
 ],
 "ImportKind": [
  "CATEGORIES",
  "MERCHANTS",
  "PRODUCTS",
  "ORDERS",
  "SHIPMENTS"
 ],
 "InvitationStatus": [
  "PENDING",
  "ACCEPTED",
  "DECLINED",
  "WITHDRAWN",
  "EXPIRED"
 ],
 "LedgerAccountKind": [
  "BANK_CLEARING",
  "GATEWAY_CLEARING",
  "COURIER_CASH",
  "WALLET",
  "WALLET_FROZEN",
  "REFUND_CLEARING",
  "ORDER_ESCROW",
  "MERCHANT_PAYABLE",
  "MERCHANT_PAYOUT",
  "MERCHANT_RESERVE",
  "MERCHANT_DEBT",
  "COMMISSION",
  "FEE_INCOME",
  "VAT",
  "SUBSIDY",
  "REBATE",
  "COMPENSATION",
  "GATEWAY_CHARGE",
  "SUSPENSE",
  "DIFFERENCE"
 ],
 "LedgerTransferKind": [
  "TOP_UP",
  "PAYMENT",
  "LATE_PAYMENT",
  "CASH_COLLECTED",
  "CASH_HANDED_IN",
  "ORDER_SPLIT",
  "REFUND",
  "REFUND_SENT",
  "REFUND_REDIRECTED",
  "CHARGEBACK",
  "RELEASE",
  "FEE",
  "FEE_RETURNED",
  "REBATE",
  "RESERVE_HELD",
  "RESERVE_FREED",
  "PAYOUT_RESERVED",
  "PAYOUT_SETTLED",
  "PAYOUT_FAILED",
  "PAYOUT_RETURNED",
  "WITHDRAWAL_FROZEN",
  "WITHDRAWAL_SENT",
  "WITHDRAWAL_RETURNED",
  "SLIP_PAID",
  "SLIP_RETURNED",
  "GATEWAY_SETTLED",
  "GATEWAY_CHARGED",
  "DIFFERENCE_RESOLVED"
 ],
 "Locale": [
  "ZH",
  "EN"
 ],
 "MemberRole": [
  "OWNER",
  "MANAGER",
  "SERVICE",
  "ORDER_CLERK",
  "PICKER",
  "COURIER",
  "FINANCE",
  "DESIGNER"
 ],
 "MerchantAction": [
  "UPDATE_APPLICATION",
  "SUBMIT",
  "APPROVE",
  "REJECT",
  "SUSPEND",
  "REINSTATE",
  "CLOSE",
  "UPDATE_STOREFRONT",
  "UPDATE_SETTLEMENT_ACCOUNT",
  "ASSIGN_ACCOUNT_MANAGER"
 ],
 "MerchantApplicationField": [
  "NAME",
  "COMPANY_NAME",
  "CREDIT_CODE",
  "LICENCE",
  "LICENCE_EXPIRES_ON",
  "CONTACT_NAME",
  "CONTACT_PHONE",
  "CITY_CODE",
  "CATEGORY_WISHES",
  "SETTLEMENT_ACCOUNT"
 ],
 "MerchantLineKind": [
  "SALE",
  "SUBSIDY",
  "COMMISSION",
  "REFUND",
  "COMMISSION_RETURN",
  "SUBSIDY_RETURN",
  "JOINING_FEE",
  "MEMBERSHIP",
  "DELIVERY_SERVICE",
  "ADVERTISING",
  "REBATE",
  "PRICE_MARGIN",
  "ADJUSTMENT",
  "COMPENSATION",
  "RESERVE_HELD",
  "RESERVE_FREED",
  "PAYOUT",
  "PAYOUT_FAILED",
  "BANK_RETURN"
 ],
 "MerchantStatus": [
  "DRAFT",
  "SUBMITTED",
  "APPROVED",
  "REJECTED",
  "SUSPENDED",
  "CLOSED"
 ],
 "MessageChannel": [
  "SMS",
  "EMAIL",
  "IN_APP"
 ],
 "MessageKind": [
  "REGISTER_CODE",
  "ACCOUNT_EXISTS",
  "RESET_CODE",
  "ACCOUNT_ABSENT",
  "CONTACT_CODE",
  "CONTACT_TAKEN",
  "PASSWORD_CHANGED",
  "CONTACT_CHANGED",
  "PAYMENT_DUE",
  "ORDER_CHANGE_PROPOSED",
  "PHONE_ORDER_PLACED",
  "WEBHOOK_DISABLED",
  "MEMBER_INVITED",
  "WAYBILLS_LOW",
  "TRACKING_DIGEST",
  "NEWS"
 ],
 "MessagePurpose": [
  "TRANSACTIONAL",
  "SERVICE",
  "MARKETING"
 ],
 "MessageStatus": [
  "WAITING",
  "SENDING",
  "SENT",
  "WITHHELD",
  "RECALLED",
  "FAILED"
 ],
 "OrderChangeStatus": [
  "PROPOSED",
  "ACCEPTED",
  "DECLINED",
  "WITHDRAWN",
  "LAPSED"
 ],
 "OrderChannel": [
  "ONLINE",
  "PHONE"
 ],
 "OrderEntryKind": [
  "PLACED",
  "TRANSITION",
  "SHIPMENT",
  "DELIVERY",
  "NOTE",
  "FLAG",
  "CORRECTION",
  "REMINDER",
  "REFUND",
  "HOLD",
  "RELEASE",
  "FLAG_CLEARED",
  "READ",
  "CHANGE_PROPOSED",
  "CHANGE",
  "CHANGE_DROPPED",
  "SPLIT",
  "CONCESSION",
  "TRACKING",
  "PARCEL_RETURNED",
  "SHIP_TOGETHER",
  "SHIP_APART"
 ],
 "OrderFlag": [
  "RED",
  "BLUE",
  "GREEN",
  "YELLOW",
  "PURPLE"
 ],
 "OrderOrigin": [
  "MARKET",
  "IMPORTED"
 ],
 "OrderStatus": [
  "PENDING_PAYMENT",
  "PAID",
  "REVIEWED",
  "PICKING",
  "SHIPPED",
  "DELIVERED",
  "COMPLETED",
  "CANCELLED"
 ],
 "PaymentState": [
  "UNPAID",
  "PAID",
  "PARTLY_REFUNDED",
  "REFUNDED",
  "ELSEWHERE"
 ],
 "PaymentStatus": [
  "PENDING",
  "CAPTURED",
  "CANCELLED"
 ],
 "PayoutRunStatus": [
  "DRAFT",
  "APPROVED",
  "SENT",
  "FINISHED",
  "DISCARDED"
 ],
 "PayoutStatus": [
  "DRAFT",
  "APPROVED",
  "SENT",
  "PAID",
  "FAILED",
  "RETURNED",
  "DISCARDED"
 ],
 "Permission": [
  "PUBLIC",
  "SIGNED_IN",
  "ACCOUNTS_READ",
  "ACCOUNTS_MANAGE",
  "PERSONAL_DATA_READ",
  "PERSONAL_DATA_OPEN",
  "AUDIT_READ",
  "APPS_MANAGE",
  "MERCHANTS_READ",
  "MERCHANTS_WRITE",
  "STOREFRONT_WRITE",
  "SETTLEMENT_WRITE",
  "MERCHANTS_REVIEW",
  "MEMBERS_MANAGE",
  "CATALOG_READ",
  "CATALOG_WRITE",
  "CATEGORIES_WRITE",
  "PRODUCTS_REMOVE",
  "STOCK_READ",
  "STOCK_WRITE",
  "IMPORTS_RUN",
  "ORDERS_PLACE",
  "ORDERS_READ",
  "ORDERS_REVIEW",
  "ORDERS_CHANGE",
  "ORDERS_PICK",
  "ORDERS_SHIP",
  "ORDERS_DELIVER",
  "ORDERS_RECEIVE",
  "ORDERS_CANCEL",
  "ORDERS_NOTE",
  "CARRIERS_READ",
  "CARRIERS_WRITE",
  "WAYBILL_RANGES_WRITE",
  "ORDERS_PLACE_FOR",
  "ORDERS_CONCEDE",
  "DELIVERIES_READ",
  "DELIVERIES_RUN",
  "DELIVERIES_ASSIGN",
  "WALLET_READ",
  "WALLET_USE",
  "PAYMENTS_READ",
  "TRANSFERS_CONFIRM",
  "REFUNDS_ISSUE",
  "LEDGER_READ",
  "RETURNS_READ",
  "RETURNS_APPLY",
  "RETURNS_ANSWER",
  "RETURNS_DECIDE",
  "COMPLAINTS_READ",
  "COMPLAINTS_REGISTER",
  "COMPLAINTS_HANDLE",
  "COMPLAINTS_ASSIGN",
  "COMPLAINTS_ANSWER",
  "TRACKING_READ",
  "TRACKING_WORK",
  "TRACKING_LEAD",
  "TRACKING_ANSWER",
  "TRACKING_ASK",
  "PAYOUTS_READ",
  "PAYOUTS_PREPARE",
  "PAYOUTS_APPROVE",
  "EVENTS_READ",
  "SETTINGS_WRITE",
  "MESSAGES_READ",
  "MESSAGE_TEMPLATES_WRITE",
  "MAILBOX_READ"
 ],
 "PickingBatchStatus": [
  "OPEN",
  "ASSIGNED",
  "PICKING",
  "PICKED",
  "CLOSED",
  "CANCELLED"
 ],
 "PickingOrderStatus": [
  "TO_PICK",
  "PICKED",
  "SENT",
  "OUT"
 ],
 "PickingOutReason": [
  "TAKEN_OUT",
  "HELD",
  "CANCELLED",
  "BATCH_CANCELLED"
 ],
 "PickingOutcome": [
  "PRINTED",
  "REPRINTED",
  "HELD",
  "SKIPPED",
  "SENT",
  "UNSENT"
 ],
 "PrintFormat": [
  "PDF",
  "HTML"
 ],
 "PrintHoldReason": [
  "SHIP_ON",
  "COURIER_WISH",
  "NOT_SERVED"
 ],
 "PrintHoldStatus": [
  "OPEN",
  "RELEASED"
 ],
 "PrintoutKind": [
  "PICKING_LIST",
  "WAYBILLS"
 ],
 "ProblemCause": [
  "OUT_OF_STOCK",
  "SLOW_REVIEW",
  "SLOW_PICKING",
  "WRONG_ADDRESS",
  "BUYER_UNREACHABLE",
  "CARRIER_DELAY",
  "PARCEL_LOST",
  "DAMAGE",
  "DISRUPTION",
  "SYSTEM_FAULT",
  "OTHER"
 ],
 "ProblemKind": [
  "LATE_REVIEW",
  "LATE_SHIPMENT",
  "LATE_DELIVERY",
  "STUCK_PARCEL",
  "FAILED_DELIVERY",
  "REFUSED_PARCEL",
  "HELD_TOO_LONG",
  "BUYER_ASKS",
  "RAISED"
 ],
 "ProblemLevel": [
  "OWNER",
  "SUPERVISOR",
  "MANAGER"
 ],
 "ProblemStatus": [
  "OPEN",
  "IN_HAND",
  "CLOSED",
  "CLEARED"
 ],
 "ProblemStep": [
  "FOUND",
  "TAKE",
  "ASSIGN",
  "CLASSIFY",
  "RECORD_CONTACT",
  "RECORD_CHASER",
  "ADD_NOTE",
  "ANSWER",
  "ESCALATE",
  "BREACH",
  "CLOSE",
  "CLEAR"
 ],
 "ProductStatus": [
  "DRAFT",
  "PUBLISHED",
  "UNLISTED",
  "REMOVED"
 ],
 "QualityDimension": [
  "TANGIBLES",
  "EMPATHY",
  "ASSURANCE",
  "RESPONSIVENESS",
  "RELIABILITY"
 ],
 "RefundCause": [
  "ORDER_CANCELLED",
  "ORDER_CHANGED",
  "RETURN",
  "UNDELIVERED"
 ],
 "ResponsibleParty": [
  "MERCHANT",
  "COURIER",
  "WAREHOUSE",
  "PLATFORM",
  "AGENT",
  "BUYER"
 ],
 "ReturnKind": [
  "REFUND_ONLY",
  "RETURN_REFUND"
 ],
 "ReturnReason": [
  "NOT_AS_DESCRIBED",
  "POOR_SERVICE",
  "MISSING_OR_SHORT",
  "LATE_DELIVERY",
  "DAMAGED_IN_TRANSIT",
  "QUALITY"
 ],
 "ReturnStatus": [
  "REQUESTED",
  "AWAITING_GOODS",
  "SENT_BACK",
  "REJECTED",
  "APPEALED",
  "REFUNDED",
  "CLOSED"
 ],
 "ReturnVerdict": [
  "REFUND",
  "REFUSE"
 ],
 "ReviewReason": [
  "NEW_BUYER_HIGH_VALUE",
  "ADDRESS_INCOMPLETE",
  "BUYER_NOTE",
  "INVOICE_WANTED",
  "MANY_UNITS"
 ],
 "SettingKey": [
  "ORDER_UNPAID_HOURS",
  "ORDER_REMINDER_HOURS",
  "ORDER_REMINDER_ROUND_HOUR",
  "ORDER_COMPLETION_DAYS",
  "ORDER_PROMISE_DAYS",
  "ORDER_CHANGE_HOURS",
  "ORDER_REVIEW_HOURS",
  "ORDER_REVIEWS_BY_ITSELF",
  "REVIEW_NEW_BUYER_TOTAL",
  "REVIEW_MANY_UNITS",
  "CONCESSION_AGENT",
  "CONCESSION_SUPERVISOR",
  "CONCESSION_MANAGER",
  "CONCESSION_SHOP",
  "PICKING_LEAD_DAYS",
  "PRINT_CUT_OFF_HOUR",
  "WAYBILL_NOTICE_DAYS",
  "DELIVERY_MOST_FAILURES",
  "TRACKING_SHIP_BY_HOUR",
  "TRACKING_STUCK_HOURS",
  "TRACKING_HELD_HOURS",
  "TRACKING_OWNER_HOURS",
  "TRACKING_SUPERVISOR_HOURS",
  "TRACKING_MANAGER_HOURS",
  "TRACKING_CONTACT_HOURS",
  "TRACKING_AGAIN_HOURS",
  "TRACKING_CHASER_HOURS",
  "TRACKING_DIGEST_TIME",
  "TRACKING_SPOT_CHECKS",
  "TRACKING_LOG_EVENTS",
  "FEE_VAT_BASIS_POINTS"
 ],
 "SettingKind": [
  "HOURS",
  "DAYS",
  "HOUR_OF_DAY",
  "TIME_OF_DAY",
  "COUNT",
  "MONEY",
  "SWITCH"
 ],
 "SettlementAccountKind": [
  "BANK",
  "ALIPAY"
 ],
 "SettlementSchedule": [
  "INSTANT",
  "TWICE_A_MONTH",
  "MONTHLY"
 ],
 "ShipmentState": [
  "NOT_SHIPPED",
  "PARTLY_SHIPPED",
  "SHIPPED"
 ],
 "ShipmentStatus": [
  "SHIPPED",
  "IN_TRANSIT",
  "OUT_FOR_DELIVERY",
  "FAILED",
  "DELIVERED",
  "RETURNING",
  "RETURNED"
 ],
 "SpotCheckStatus": [
  "WAITING",
  "FINE",
  "WRONG"
 ],
 "StaffRole": [
  "SERVICE_AGENT",
  "AFTER_SALES_AGENT",
  "TECHNICAL_SUPPORT",
  "SUPERVISOR",
  "SERVICE_MANAGER",
  "TRAINER",
  "DATA_ANALYST",
  "ORDER_TRACKER",
  "COMPLAINT_HANDLER",
  "MERCHANT_MANAGER",
  "FINANCE",
  "OPERATIONS",
  "ADMINISTRATOR",
  "COURIER"
 ],
 "StockMovementKind": [
  "RECEIVED",
  "CORRECTED",
  "RESERVED",
  "RELEASED",
  "CONSUMED",
  "PUT_BACK"
 ],
 "TenderMethod": [
  "WALLET"
 ],
 "TopUpStatus": [
  "PENDING",
  "CONFIRMED",
  "REJECTED"
 ],
 "TrackingStatus": [
  "PICKED_UP",
  "IN_TRANSIT",
  "OUT_FOR_DELIVERY",
  "DELIVERED",
  "FAILED",
  "RETURNING"
 ],
 "UserErrorCode": [
  "NOT_FOUND",
  "NOT_ALLOWED_NOW",
  "CONFLICT",
  "INVALID",
  "INVALID_AMOUNT",
  "WRONG_CURRENCY",
  "TOO_LONG",
  "REQUIRED",
  "OUT_OF_RANGE",
  "UNKNOWN_VARIABLE",
  "VARIABLE_MISSING",
  "CHANNEL_UNAVAILABLE",
  "INVALID_PHONE",
  "INVALID_IP_RANGE",
  "INVALID_EMAIL",
  "PHONE_TAKEN",
  "EMAIL_TAKEN",
  "ONE_CONTACT",
  "WEAK_PASSWORD",
  "WRONG_REFRESH_TOKEN",
  "REFRESH_TOKEN_REUSED",
  "WRONG_CREDENTIALS",
  "WRONG_PASSWORD",
  "ACCOUNT_BLOCKED",
  "TOTP_REQUIRED",
  "WRONG_CODE",
  "NO_SECOND_FACTOR",
  "OWN_RIGHTS",
  "LAST_OWNER",
  "ALREADY_GIVEN",
  "ROLES_HELD",
  "ALREADY_INVITED",
  "INVITATION_OF_ANOTHER",
  "INVITATION_EXPIRED",
  "SCOPE_NOT_ALLOWED",
  "INVALID_REGION",
  "REGION_MISMATCH",
  "TOO_MANY",
  "FILE_TOO_LARGE",
  "FILE_TYPE_REFUSED",
  "FILE_NOT_STORED",
  "FILE_WRONG_PURPOSE",
  "UPLOAD_LINK_INVALID",
  "TOO_MANY_UPLOADS",
  "INSUFFICIENT_FUNDS",
  "ALREADY_POSTED",
  "NOTHING_PAID",
  "REFUND_EXCEEDS_PAID",
  "ALREADY_REFUNDED",
  "AMOUNT_DIFFERS",
  "BANK_REFERENCE_USED",
  "WALLET_NOT_EMPTY",
  "TOP_UP_OPEN",
  "URL_NOT_ALLOWED",
  "APP_CANNOT_READ_EVENTS",
  "CARRIER_CODE_TAKEN",
  "CARRIER_INACTIVE",
  "TRACKING_NUMBER_WRONG",
  "REGION_IN_OTHER_ZONE",
  "WAYBILL_RANGE_OVERLAPS",
  "NO_WAYBILL_NUMBERS",
  "SLUG_TAKEN",
  "CREDIT_CODE_TAKEN",
  "INVALID_CREDIT_CODE",
  "LICENCE_EXPIRED",
  "OWN_SHOP",
  "MERCHANT_NOT_TRADING",
  "OUT_OF_STOCK",
  "SKU_TAKEN",
  "CATEGORY_SLUG_TAKEN",
  "CATEGORY_IN_USE",
  "NOT_FOR_SALE",
  "BASKET_EMPTY",
  "BASKET_CHANGED",
  "PRICE_CHANGED",
  "OUTSIDE_DELIVERY_AREA",
  "PICK_UP_NOT_OFFERED",
  "ADDRESS_INCOMPLETE",
  "ORDER_READ",
  "CHANGE_OPEN",
  "OWN_ORDER",
  "OFFER_FIRST",
  "CONCESSION_TOO_HIGH",
  "NOT_TOGETHER",
  "SHIPS_TOGETHER",
  "INVALID_TAX_NUMBER",
  "QUANTITY_TOO_HIGH",
  "ORDERS_OPEN",
  "NOT_TO_BE_PICKED",
  "ORDER_IN_BATCH",
  "NOTHING_TO_PICK",
  "NOT_A_PICKER",
  "NOT_THE_PICKER",
  "PRINTING_CLOSED",
  "RECIPIENT_HIDDEN",
  "WAYBILL_NUMBER_TAKEN",
  "WAYBILL_OPEN",
  "NOTES_UNCONFIRMED",
  "NO_COURIER",
  "PROOF_REQUIRED",
  "WRONG_DELIVERY_CODE",
  "EVIDENCE_REQUIRED",
  "REFUND_TOO_HIGH",
  "RETURNS_OPEN",
  "NOTHING_DUE",
  "OWN_DRAFT",
  "NOT_A_HANDLER",
  "COMPLAINTS_OPEN",
  "NOT_A_TRACKER"
 ],
 "WaybillStatus": [
  "ISSUED",
  "SENT",
  "VOID"
 ],
 "WebhookDeliveryStatus": [
  "WAITING",
  "SENDING",
  "DELIVERED",
  "DEAD"
 ],
 "WebhookDisabledBecause": [
  "BY_HAND",
  "FAILING",
  "GONE"
 ],
 "WebhookEndpointStatus": [
  "ENABLED",
  "DISABLED"
 ]
};

export const fragments: Readonly<Record<string, string>> = {
 "Order_show": "fragment Order_show on Order{id number status paymentState shipmentState afterSaleState openHoldCount origin merchant{id name{zh en}} buyer{id name} checkout{id number total{amount currency} placedAt} goods{amount currency} discount{amount currency} deliveryFee{amount currency} total{amount currency} refunded{amount currency} unitCount shippedUnitCount reviewReasons flags heldAt deliveryMethod wishedFrom wishedUntil promisedOn wishedCarrier{id name{zh en}} shipOn readAt channel shipsWith{id number} splitFrom{id number} buyerNote agentNumber recipient{name phone regionCode region street invoiceTitle invoiceTaxNumber} cancelReason sourceReference placedAt dueAt isLate paidAt shippedAt deliveredAt completedAt cancelledAt version availableActions lines(first:50){nodes{id title{zh en forViewer} sku options{name value} image{id purpose status name mimeType byteSize url expiresAt createdAt} product{id title{zh en}} variant{id sku} unitPrice{amount currency} quantity isGift subtotal{amount currency} discount{amount currency} deliveryFee{amount currency} total{amount currency} refunded{amount currency} shippedQuantity returnedQuantity position}} changes(first:50){nodes{id status reason difference{amount currency} linesBefore{sku quantity} linesAfter{sku quantity} dueAt answeredAt createdAt}} timeline(first:50){nodes{id kind fromStatus toStatus flag message oldValue isInternal actorKind accountId referenceId createdAt}} merchantId adjustments(first:50){nodes{id kind target label{zh en forViewer} amount{amount currency} bearer declined accountId createdAt}} disruptions(first:50){nodes{id notice{id text{zh en}}}} allocations(first:50){nodes{id status amount{amount currency} refunded{amount currency} tender{id method status createdAt capturedAt payment{id checkout{number} total{amount currency}}} merchant{id name{zh en}} order{id number}}} parcels(first:50){nodes{id quantity shipment{id number} orderLine{id sku product{id title{zh en}} variant{id sku} quantity isGift shippedQuantity returnedQuantity position} order{id number}}}}",
 "UserError_facts": "fragment UserError_facts on UserError{__typename code message path ...on ConflictError{values{field theirs yours}} ...on OutOfStock{variant{id sku} variantId requested available} ...on PriceChanged{variantId shown{amount currency} current{amount currency}} ...on OutsideDeliveryArea{merchantId merchant{id name{zh en}} offersPickUp} ...on InsufficientFunds{needed{amount currency} balance{amount currency}} ...on ConcessionTooHigh{given{amount currency} limit{amount currency}}}",
 "Order_list": "fragment Order_list on Order{id number status paymentState shipmentState afterSaleState openHoldCount origin merchant{id name{zh en}} buyer{id name} goods{amount currency} discount{amount currency} deliveryFee{amount currency} total{amount currency} refunded{amount currency} unitCount shippedUnitCount reviewReasons flags heldAt deliveryMethod wishedFrom wishedUntil promisedOn readAt channel shipsWith{id number} buyerNote agentNumber cancelReason sourceReference placedAt dueAt isLate paidAt shippedAt deliveredAt completedAt cancelledAt version availableActions}",
 "Order_sheet": "fragment Order_sheet on Order{id number status paymentState shipmentState afterSaleState openHoldCount origin merchant{id name{zh en}} buyer{id name} checkout{id number total{amount currency} placedAt} goods{amount currency} discount{amount currency} deliveryFee{amount currency} total{amount currency} refunded{amount currency} unitCount shippedUnitCount heldAt deliveryMethod wishedFrom wishedUntil promisedOn wishedCarrier{id name{zh en}} shipOn readAt channel shipsWith{id number} splitFrom{id number} buyerNote agentNumber recipient{name phone regionCode region street invoiceTitle invoiceTaxNumber} cancelReason sourceReference placedAt dueAt isLate paidAt shippedAt deliveredAt completedAt cancelledAt version merchantId}",
 "Shipment_show": "fragment Shipment_show on Shipment{id number status merchant{id name{zh en}} carrier carrierCompany{id name{zh en}} trackingNumber trackingUrl shippedAt deliveredAt version availableActions lines(first:50){nodes{id quantity shipment{id number} orderLine{id sku product{id title{zh en}} variant{id sku} quantity isGift shippedQuantity returnedQuantity position} order{id number}}} trackingEvents(first:50){nodes{id status place description happenedAt receivedAt}}}",
 "Shipment_list": "fragment Shipment_list on Shipment{id number status merchant{id name{zh en}} carrier carrierCompany{id name{zh en}} trackingNumber shippedAt deliveredAt version availableActions}",
 "Shipment_sheet": "fragment Shipment_sheet on Shipment{id number status merchant{id name{zh en}} carrier carrierCompany{id name{zh en}} trackingNumber trackingUrl shippedAt deliveredAt version}",
 "DeliveryTask_show": "fragment DeliveryTask_show on DeliveryTask{id number status merchant{id name{zh en}} order{id number} courier{id name} area unitCount recipientName recipientPhone recipientStreet code failureCount lastFailure redeliverAt acceptedAt pickedUpAt endedAt createdAt availableActions attempts(first:50){nodes{id failure note isByCode photo{id purpose status name mimeType byteSize url expiresAt createdAt} createdAt}}}",
 "DeliveryTask_list": "fragment DeliveryTask_list on DeliveryTask{id number status merchant{id name{zh en}} order{id number} courier{id name} area unitCount recipientName recipientPhone recipientStreet code failureCount lastFailure redeliverAt acceptedAt pickedUpAt endedAt createdAt availableActions}",
 "DeliveryTask_sheet": "fragment DeliveryTask_sheet on DeliveryTask{id number status merchant{id name{zh en}} order{id number} courier{id name} area unitCount recipientName recipientPhone recipientStreet code failureCount lastFailure redeliverAt acceptedAt pickedUpAt endedAt createdAt}",
 "SpotCheck_show": "fragment SpotCheck_show on SpotCheck{id order{id number} merchant{id name{zh en}} day status finding checkedBy{id name} checkedAt version availableActions}",
 "SpotCheck_list": "fragment SpotCheck_list on SpotCheck{id order{id number} merchant{id name{zh en}} day status finding checkedBy{id name} checkedAt version availableActions}",
 "SpotCheck_sheet": "fragment SpotCheck_sheet on SpotCheck{id order{id number} merchant{id name{zh en}} day status finding checkedBy{id name} checkedAt version}",
 "ProblemOrder_show": "fragment ProblemOrder_show on ProblemOrder{id number kind status order{id number} merchant{id name{zh en}} owner{id name} level cause responsibleParty disruption{id text{zh en}} lateSince foundAt dueAt isLate breachCount nextContactAt isContactDue contactedAt contactCount chaserCount chasedAt answeredAt rootCause improvement closedAt version availableActions log(first:50){nodes{id step note level eventKind isInternal account{id name} occurredAt}} orderId}",
 "ProblemOrder_list": "fragment ProblemOrder_list on ProblemOrder{id number kind status order{id number} merchant{id name{zh en}} owner{id name} level cause responsibleParty disruption{id text{zh en}} lateSince foundAt dueAt isLate minutesLeft breachCount nextContactAt isContactDue contactedAt contactCount chaserCount chasedAt answeredAt rootCause improvement closedAt version availableActions}",
 "ProblemOrder_sheet": "fragment ProblemOrder_sheet on ProblemOrder{id number kind status order{id number} merchant{id name{zh en}} owner{id name} level cause responsibleParty disruption{id text{zh en}} lateSince foundAt dueAt isLate breachCount nextContactAt isContactDue contactedAt contactCount chaserCount chasedAt answeredAt rootCause improvement closedAt version orderId}",
 "PickingBatch_show": "fragment PickingBatch_show on PickingBatch{id number status merchant{id name{zh en}} picker{id name} orderCount openLineCount unconfirmedCount createdAt assignedAt startedAt pickedAt closedAt version availableActions orders(first:50){nodes{id order{id number} position status outReason isSpecial notesConfirmedAt specialNotes}} lines(first:50){nodes{id title{zh en forViewer} sku options{name value} quantity pickedQuantity shortQuantity position}}}",
 "PickingBatch_list": "fragment PickingBatch_list on PickingBatch{id number status merchant{id name{zh en}} picker{id name} orderCount openLineCount unconfirmedCount createdAt assignedAt startedAt pickedAt closedAt version availableActions}",
 "PickingBatch_sheet": "fragment PickingBatch_sheet on PickingBatch{id number status merchant{id name{zh en}} picker{id name} orderCount openLineCount unconfirmedCount createdAt assignedAt startedAt pickedAt closedAt version}",
 "PrintHold_show": "fragment PrintHold_show on PrintHold{id order{id number} merchant{id name{zh en}} reason status question owner{id name} answer answeredBy{id name} createdAt answeredAt version availableActions}",
 "PrintHold_list": "fragment PrintHold_list on PrintHold{id order{id number} merchant{id name{zh en}} reason status question owner{id name} answer answeredBy{id name} createdAt answeredAt version availableActions}",
 "PrintHold_sheet": "fragment PrintHold_sheet on PrintHold{id order{id number} merchant{id name{zh en}} reason status question owner{id name} answer answeredBy{id name} createdAt answeredAt version}",
 "Waybill_show": "fragment Waybill_show on Waybill{id number status carrier{id name{zh en}} merchant{id name{zh en}} order{id number} isManual printCount createdAt printedAt version availableActions prints(first:50){nodes{id copy account{id name} createdAt}}}",
 "Waybill_list": "fragment Waybill_list on Waybill{id number status carrier{id name{zh en}} merchant{id name{zh en}} order{id number} isManual printCount createdAt printedAt version availableActions}",
 "Waybill_sheet": "fragment Waybill_sheet on Waybill{id number status carrier{id name{zh en}} merchant{id name{zh en}} order{id number} isManual printCount createdAt printedAt version}",
 "Carrier_show": "fragment Carrier_show on Carrier{id name{zh en forViewer} code phone trackingUrl numberPattern isActive createdAt version availableActions}",
 "CarrierZone_show": "fragment CarrierZone_show on CarrierZone{id carrier{id name{zh en}} name regionCodes isServed fee{amount currency} firstWeightGrams furtherWeightGrams furtherFee{amount currency} createdAt version availableActions}",
 "WaybillRange_show": "fragment WaybillRange_show on WaybillRange{id carrier{id name{zh en}} firstNumber lastNumber remaining usedPerDay isActive createdAt version availableActions merchant{id name{zh en}}}",
 "Carrier_list": "fragment Carrier_list on Carrier{id name{zh en forViewer} code phone trackingUrl numberPattern isActive createdAt version availableActions}",
 "Carrier_sheet": "fragment Carrier_sheet on Carrier{id name{zh en forViewer} code phone trackingUrl numberPattern isActive createdAt version}",
 "CarrierZone_list": "fragment CarrierZone_list on CarrierZone{id carrier{id name{zh en}} name regionCodes isServed fee{amount currency} firstWeightGrams furtherWeightGrams furtherFee{amount currency} createdAt version availableActions}",
 "CarrierZone_sheet": "fragment CarrierZone_sheet on CarrierZone{id carrier{id name{zh en}} name isServed fee{amount currency} firstWeightGrams furtherWeightGrams furtherFee{amount currency} createdAt version}",
 "WaybillRange_list": "fragment WaybillRange_list on WaybillRange{id carrier{id name{zh en}} firstNumber lastNumber remaining usedPerDay isActive createdAt version availableActions merchant{id name{zh en}}}",
 "WaybillRange_sheet": "fragment WaybillRange_sheet on WaybillRange{id carrier{id name{zh en}} firstNumber lastNumber remaining usedPerDay isActive createdAt version merchant{id name{zh en}}}",
 "DisruptionNotice_show": "fragment DisruptionNotice_show on DisruptionNotice{id text{zh en forViewer} carrier{id name{zh en}} regionCodes startsAt endsAt isInForce version availableActions}",
 "DisruptionNotice_list": "fragment DisruptionNotice_list on DisruptionNotice{id text{zh en forViewer} carrier{id name{zh en}} regionCodes startsAt endsAt isInForce version availableActions}",
 "DisruptionNotice_sheet": "fragment DisruptionNotice_sheet on DisruptionNotice{id text{zh en forViewer} carrier{id name{zh en}} startsAt endsAt isInForce version}",
 "TrackerNote_show": "fragment TrackerNote_show on TrackerNote{id day account{id name} told problemOrder{id number} createdAt}",
 "TrackerNote_list": "fragment TrackerNote_list on TrackerNote{id day account{id name} told problemOrder{id number} createdAt}",
 "TrackerNote_sheet": "fragment TrackerNote_sheet on TrackerNote{id day account{id name} told problemOrder{id number} createdAt}",
 "TrackingDigest_list": "fragment TrackingDigest_list on TrackingDigest{id day foundCount closedCount clearedCount escalatedCount breachCount chaserCount openCount shortLogCount createdAt}",
 "TrackingDigest_sheet": "fragment TrackingDigest_sheet on TrackingDigest{id day foundCount closedCount clearedCount escalatedCount breachCount chaserCount openCount shortLogCount createdAt}",
 "TrackingDigest_show": "fragment TrackingDigest_show on TrackingDigest{id day foundCount closedCount clearedCount escalatedCount breachCount chaserCount openCount shortLogCount kinds{kind found ended open} merchants{nameZh nameEn count} carriers{nameZh nameEn count} causes{cause count improvements} createdAt}",
 "Complaint_show": "fragment Complaint_show on Complaint{id number status severity category dimension channel description buyer{id name} order{id number} merchant{id name{zh en}} assignee{id name} escalationLevel dueAt proposal cause responsibleParty resolution satisfaction followUpComment registeredAt resolvedAt followedUpAt archivedAt version availableActions log(first:50){nodes{id action fromStatus toStatus note isInternal createdAt}} orderId}",
 "Complaint_list": "fragment Complaint_list on Complaint{id number status severity category dimension channel description buyer{id name} order{id number} merchant{id name{zh en}} assignee{id name} escalationLevel dueAt proposal cause responsibleParty resolution satisfaction followUpComment registeredAt resolvedAt followedUpAt archivedAt version availableActions}",
 "Complaint_sheet": "fragment Complaint_sheet on Complaint{id number status severity category dimension channel description buyer{id name} order{id number} merchant{id name{zh en}} assignee{id name} escalationLevel dueAt proposal cause responsibleParty resolution satisfaction followUpComment registeredAt resolvedAt followedUpAt archivedAt version orderId}",
 "Return_show": "fragment Return_show on Return{id number status kind reason description order{id number} merchant{id name{zh en}} refund{amount currency} answer decision carrier trackingNumber dueAt requestedAt answeredAt sentBackAt closedAt version availableActions lines(first:50){nodes{id orderLine{id sku product{id title{zh en}} variant{id sku} quantity isGift shippedQuantity returnedQuantity position} quantity amount{amount currency} resaleableQuantity}} evidence(first:50){nodes{id file{id purpose status name mimeType byteSize url expiresAt createdAt} createdAt}} orderId}",
 "Return_list": "fragment Return_list on Return{id number status kind reason description order{id number} merchant{id name{zh en}} refund{amount currency} answer decision carrier trackingNumber dueAt requestedAt answeredAt sentBackAt closedAt version availableActions}",
 "Return_sheet": "fragment Return_sheet on Return{id number status kind reason description order{id number} merchant{id name{zh en}} refund{amount currency} answer decision carrier trackingNumber dueAt requestedAt answeredAt sentBackAt closedAt version orderId}",
 "Product_show": "fragment Product_show on Product{id title{zh en forViewer} description{zh en forViewer} status merchant{id name{zh en}} category{id name{zh en}} lowestPrice{amount currency} availableQuantity soldCount coverImage{id purpose status name mimeType byteSize url expiresAt createdAt} removedReason publishedAt createdAt updatedAt version availableActions images(first:50){nodes{id file{id purpose status name mimeType byteSize url expiresAt createdAt} position}} merchantId}",
 "Product_list": "fragment Product_list on Product{id title{zh en forViewer} status merchant{id name{zh en}} category{id name{zh en}} lowestPrice{amount currency} availableQuantity soldCount coverImage{id purpose status name mimeType byteSize url expiresAt createdAt} removedReason publishedAt createdAt updatedAt version availableActions}",
 "Product_sheet": "fragment Product_sheet on Product{id title{zh en forViewer} description{zh en forViewer} status merchant{id name{zh en}} category{id name{zh en}} lowestPrice{amount currency} availableQuantity soldCount coverImage{id purpose status name mimeType byteSize url expiresAt createdAt} removedReason publishedAt createdAt updatedAt version merchantId}",
 "Category_show": "fragment Category_show on Category{id name{zh en forViewer} slug level position isActive parent{id name{zh en}} createdAt version availableActions}",
 "Category_list": "fragment Category_list on Category{id name{zh en forViewer} slug level position isActive parent{id name{zh en}} createdAt version availableActions}",
 "Category_sheet": "fragment Category_sheet on Category{id name{zh en forViewer} slug level position isActive parent{id name{zh en}} createdAt version}",
 "Variant_show": "fragment Variant_show on Variant{id sku barcode options{name value} price{amount currency} listPrice{amount currency} isActive position product{id title{zh en}} available onHand@include(if:$STOCK_READ) reserved@include(if:$STOCK_READ) isLow@include(if:$STOCK_READ) movements(first:50)@include(if:$STOCK_READ){nodes{id kind onHandChange reservedChange onHandAfter reservedAfter causeId note createdAt}} version availableActions}",
 "Variant_list": "fragment Variant_list on Variant{id sku barcode price{amount currency} listPrice{amount currency} isActive position product{id title{zh en}} available onHand@include(if:$STOCK_READ) reserved@include(if:$STOCK_READ) isLow@include(if:$STOCK_READ) version availableActions}",
 "Variant_sheet": "fragment Variant_sheet on Variant{id sku barcode price{amount currency} listPrice{amount currency} isActive position product{id title{zh en}} available onHand@include(if:$STOCK_READ) reserved@include(if:$STOCK_READ) isLow@include(if:$STOCK_READ) version}",
 "MemberInvitation_show": "fragment MemberInvitation_show on MemberInvitation{id identifier role status invitedBy{id name} createdAt expiresAt endedAt availableActions merchant{id name{zh en}}}",
 "MemberInvitation_list": "fragment MemberInvitation_list on MemberInvitation{id identifier role status invitedBy{id name} createdAt expiresAt endedAt availableActions merchant{id name{zh en}}}",
 "MemberInvitation_sheet": "fragment MemberInvitation_sheet on MemberInvitation{id identifier role status invitedBy{id name} createdAt expiresAt endedAt merchant{id name{zh en}}}",
 "Merchant_show": "fragment Merchant_show on Merchant{id name{zh en forViewer} slug status logo{id purpose status name mimeType byteSize url expiresAt createdAt} banner{id purpose status name mimeType byteSize url expiresAt createdAt} notice{zh en forViewer} description{zh en forViewer} hours deliveryFee{amount currency} freeDeliveryFrom{amount currency} deliveryArea deliveryRegionCodes offersPickUp cityCode companyName creditCode@include(if:$MERCHANTS_READ) licence@include(if:$MERCHANTS_READ){id purpose status name mimeType byteSize url expiresAt createdAt} licenceExpiresOn@include(if:$MERCHANTS_READ) contactName@include(if:$MERCHANTS_READ) contactPhone@include(if:$MERCHANTS_READ) categoryWishes@include(if:$MERCHANTS_READ) settlementAccountKind@include(if:$PAYOUTS_READ) settlementAccountHolder@include(if:$PAYOUTS_READ) settlementAccountNumber@include(if:$PAYOUTS_READ) settlementBankName@include(if:$PAYOUTS_READ) settlementSchedule@include(if:$PAYOUTS_READ) commissionBasisPoints@include(if:$MERCHANTS_READ) accountManager@include(if:$MERCHANTS_READ){id name} rejectionReasons@include(if:$MERCHANTS_READ){field reason} decisions(first:50){nodes{id action fromStatus toStatus reason fieldReasons{field reason} decidedById decidedAt}} submittedAt approvedAt createdAt version availableActions}",
 "Merchant_list": "fragment Merchant_list on Merchant{id name{zh en forViewer} slug status logo{id purpose status name mimeType byteSize url expiresAt createdAt} banner{id purpose status name mimeType byteSize url expiresAt createdAt} notice{zh en forViewer} description{zh en forViewer} hours deliveryFee{amount currency} freeDeliveryFrom{amount currency} deliveryArea deliveryRegionCodes offersPickUp cityCode companyName creditCode@include(if:$MERCHANTS_READ) licenceExpiresOn@include(if:$MERCHANTS_READ) contactName@include(if:$MERCHANTS_READ) contactPhone@include(if:$MERCHANTS_READ) categoryWishes@include(if:$MERCHANTS_READ) settlementAccountKind@include(if:$PAYOUTS_READ) settlementAccountHolder@include(if:$PAYOUTS_READ) settlementAccountNumber@include(if:$PAYOUTS_READ) settlementBankName@include(if:$PAYOUTS_READ) settlementSchedule@include(if:$PAYOUTS_READ) commissionBasisPoints@include(if:$MERCHANTS_READ) accountManager@include(if:$MERCHANTS_READ){id name} submittedAt approvedAt createdAt version availableActions}",
 "Merchant_sheet": "fragment Merchant_sheet on Merchant{id name{zh en forViewer} slug status logo{id purpose status name mimeType byteSize url expiresAt createdAt} banner{id purpose status name mimeType byteSize url expiresAt createdAt} notice{zh en forViewer} description{zh en forViewer} hours deliveryFee{amount currency} freeDeliveryFrom{amount currency} deliveryArea offersPickUp cityCode companyName creditCode@include(if:$MERCHANTS_READ) licence@include(if:$MERCHANTS_READ){id purpose status name mimeType byteSize url expiresAt createdAt} licenceExpiresOn@include(if:$MERCHANTS_READ) contactName@include(if:$MERCHANTS_READ) contactPhone@include(if:$MERCHANTS_READ) settlementAccountKind@include(if:$PAYOUTS_READ) settlementAccountHolder@include(if:$PAYOUTS_READ) settlementAccountNumber@include(if:$PAYOUTS_READ) settlementBankName@include(if:$PAYOUTS_READ) settlementSchedule@include(if:$PAYOUTS_READ) commissionBasisPoints@include(if:$MERCHANTS_READ) accountManager@include(if:$MERCHANTS_READ){id name} submittedAt approvedAt createdAt version}",
 "MerchantMember_list": "fragment MerchantMember_list on MerchantMember{id account{id name} role createdAt availableActions merchant{id name{zh en}}}",
 "MerchantMember_sheet": "fragment MerchantMember_sheet on MerchantMember{id account{id name} role createdAt merchant{id name{zh en}}}",
 "MerchantMember_show": "fragment MerchantMember_show on MerchantMember{id account{id name} role createdAt availableActions merchant{id name{zh en}}}",
 "Payment_list": "fragment Payment_list on Payment{id status total{amount currency} refunded{amount currency} buyer{id name} createdAt capturedAt checkout{id number total{amount currency} placedAt}}",
 "Payment_sheet": "fragment Payment_sheet on Payment{id status total{amount currency} refunded{amount currency} buyer{id name} createdAt capturedAt checkout{id number total{amount currency} placedAt}}",
 "Payment_show": "fragment Payment_show on Payment{id status total{amount currency} refunded{amount currency} buyer{id name} createdAt capturedAt checkout{id number total{amount currency} placedAt} tenders(first:50){nodes{id method status amount{amount currency} refunded{amount currency} createdAt capturedAt payment{id checkout{number} total{amount currency}}}} allocations(first:50){nodes{id status amount{amount currency} refunded{amount currency} tender{id method status createdAt capturedAt payment{id checkout{number} total{amount currency}}} merchant{id name{zh en}} order{id number}}}}",
 "TopUp_show": "fragment TopUp_show on TopUp{id code status amount{amount currency} buyer{id name} bankReference rejectedReason decidedByAccount@include(if:$TRANSFERS_CONFIRM){id name} decidedAt createdAt availableActions}",
 "TopUp_list": "fragment TopUp_list on TopUp{id code status amount{amount currency} buyer{id name} bankReference rejectedReason decidedByAccount@include(if:$TRANSFERS_CONFIRM){id name} decidedAt createdAt availableActions}",
 "TopUp_sheet": "fragment TopUp_sheet on TopUp{id code status amount{amount currency} buyer{id name} bankReference rejectedReason decidedByAccount@include(if:$TRANSFERS_CONFIRM){id name} decidedAt createdAt}",
 "PayoutRun_show": "fragment PayoutRun_show on PayoutRun{id number status total{amount currency} payoutCount openPayoutCount draftedBy{id name} approvedBy{id name} draftedAt approvedAt sentAt finishedAt bankFile@include(if:$PAYOUTS_PREPARE) availableActions}",
 "PayoutRun_list": "fragment PayoutRun_list on PayoutRun{id number status total{amount currency} payoutCount openPayoutCount draftedBy{id name} approvedBy{id name} draftedAt approvedAt sentAt finishedAt availableActions}",
 "PayoutRun_sheet": "fragment PayoutRun_sheet on PayoutRun{id number status total{amount currency} payoutCount openPayoutCount draftedBy{id name} approvedBy{id name} draftedAt approvedAt sentAt finishedAt bankFile@include(if:$PAYOUTS_PREPARE)}",
 "Payout_show": "fragment Payout_show on Payout{id number status merchant{id name{zh en}} amount{amount currency} lineCount attempt failureReason createdAt paidAt returnedAt availableActions payoutRunId}",
 "Payout_list": "fragment Payout_list on Payout{id number status merchant{id name{zh en}} amount{amount currency} lineCount attempt failureReason createdAt paidAt returnedAt availableActions payoutRunId}",
 "Payout_sheet": "fragment Payout_sheet on Payout{id number status merchant{id name{zh en}} amount{amount currency} lineCount attempt failureReason createdAt paidAt returnedAt payoutRunId}",
 "MerchantLine_list": "fragment MerchantLine_list on MerchantLine{id sequence kind amount{amount currency} balanceAfter{amount currency} vat{amount currency} vatBasisPoints rule{zh en forViewer} transferId occurredAt merchant{id name{zh en}} order{id number} payout{id number}}",
 "MerchantLine_sheet": "fragment MerchantLine_sheet on MerchantLine{id sequence kind amount{amount currency} balanceAfter{amount currency} vat{amount currency} vatBasisPoints rule{zh en forViewer} transferId occurredAt merchant{id name{zh en}} order{id number} payout{id number}}",
 "MerchantLine_show": "fragment MerchantLine_show on MerchantLine{id sequence kind amount{amount currency} balanceAfter{amount currency} vat{amount currency} vatBasisPoints rule{zh en forViewer} transferId occurredAt merchant{id name{zh en}} order{id number} payout{id number}}",
 "LedgerAccount_list": "fragment LedgerAccount_list on LedgerAccount{id key kind balance{amount currency} entryCount mayBeNegative openedAt merchant{id name{zh en}} buyer{id name}}",
 "LedgerAccount_sheet": "fragment LedgerAccount_sheet on LedgerAccount{id key kind balance{amount currency} entryCount mayBeNegative openedAt merchant{id name{zh en}} buyer{id name}}",
 "LedgerAccount_show": "fragment LedgerAccount_show on LedgerAccount{id key kind balance{amount currency} entryCount mayBeNegative openedAt entries(first:50){nodes{id sequence amount{amount currency} balanceAfter{amount currency} kind reference memo createdAt account{id kind merchant{name{zh en}} buyer{name}} transfer{id kind createdAt}}} merchant{id name{zh en}} buyer{id name}}",
 "LedgerTransfer_list": "fragment LedgerTransfer_list on LedgerTransfer{id kind reference memo createdAt createdByAccount{id name}}",
 "LedgerTransfer_sheet": "fragment LedgerTransfer_sheet on LedgerTransfer{id kind reference memo createdAt createdByAccount{id name}}",
 "LedgerTransfer_show": "fragment LedgerTransfer_show on LedgerTransfer{id kind reference memo createdAt entries(first:50){nodes{id sequence amount{amount currency} balanceAfter{amount currency} kind reference memo createdAt account{id kind merchant{name{zh en}} buyer{name}} transfer{id kind createdAt}}} createdByAccount{id name}}",
 "Refund_list": "fragment Refund_list on Refund{id cause reference amount{amount currency} fromMerchant@include(if:$PAYOUTS_READ){amount currency} fromCommission@include(if:$PAYOUTS_READ){amount currency} payment{id checkout{number} total{amount currency}} createdAt merchant{id name{zh en}} order{id number}}",
 "Refund_sheet": "fragment Refund_sheet on Refund{id cause reference amount{amount currency} fromMerchant@include(if:$PAYOUTS_READ){amount currency} fromCommission@include(if:$PAYOUTS_READ){amount currency} payment{id checkout{number} total{amount currency}} createdAt merchant{id name{zh en}} order{id number}}",
 "Refund_show": "fragment Refund_show on Refund{id cause reference amount{amount currency} fromMerchant@include(if:$PAYOUTS_READ){amount currency} fromCommission@include(if:$PAYOUTS_READ){amount currency} parts{id destination amount{amount currency}} payment{id checkout{number} total{amount currency}} createdAt merchant{id name{zh en}} order{id number}}",
 "Account_show": "fragment Account_show on Account{id name phone email locale status blockReason@include(if:$ACCOUNTS_READ) roles@include(if:$ACCOUNTS_READ) districtCode@include(if:$ACCOUNTS_READ) hasSecondFactor@include(if:$ACCOUNTS_READ) recoveryCodesLeft@include(if:$ACCOUNTS_READ) createdAt version availableActions addresses(first:50){nodes{id recipient phone regionCode province city district street isDefault createdAt version}} wallets(first:50){nodes{id balance{amount currency} openedAt}}}",
 "Account_list": "fragment Account_list on Account{id name phone email locale status blockReason@include(if:$ACCOUNTS_READ) roles@include(if:$ACCOUNTS_READ) districtCode@include(if:$ACCOUNTS_READ) hasSecondFactor@include(if:$ACCOUNTS_READ) recoveryCodesLeft@include(if:$ACCOUNTS_READ) createdAt version availableActions}",
 "Account_sheet": "fragment Account_sheet on Account{id name phone email locale status blockReason@include(if:$ACCOUNTS_READ) districtCode@include(if:$ACCOUNTS_READ) hasSecondFactor@include(if:$ACCOUNTS_READ) recoveryCodesLeft@include(if:$ACCOUNTS_READ) createdAt version}",
 "Message_show": "fragment Message_show on Message{id kind channel recipient status attempts failure createdAt dueAt sentAt template{id kind} templateVersion availableActions}",
 "Message_list": "fragment Message_list on Message{id kind channel recipient status attempts failure createdAt dueAt sentAt template{id kind} templateVersion availableActions}",
 "Message_sheet": "fragment Message_sheet on Message{id kind channel recipient status attempts failure createdAt dueAt sentAt template{id kind} templateVersion}",
 "WebhookEndpoint_show": "fragment WebhookEndpoint_show on WebhookEndpoint{id name app{id name} url kinds status disabledBecause disabledAt failingSince pausedUntil openCount position missedThrough previousUntil createdAt version availableActions}",
 "WebhookEndpoint_list": "fragment WebhookEndpoint_list on WebhookEndpoint{id name app{id name} url kinds status disabledBecause disabledAt failingSince pausedUntil openCount position missedThrough previousUntil createdAt version availableActions}",
 "WebhookEndpoint_sheet": "fragment WebhookEndpoint_sheet on WebhookEndpoint{id name app{id name} url status disabledBecause disabledAt failingSince pausedUntil openCount position missedThrough previousUntil createdAt version}",
 "WebhookDelivery_show": "fragment WebhookDelivery_show on WebhookDelivery{id endpoint{id name} kind recordId position status attempts nextAt answeredStatus failure log(first:50){nodes{id startedAt durationMs answeredStatus failure response}} createdAt deliveredAt availableActions}",
 "WebhookDelivery_list": "fragment WebhookDelivery_list on WebhookDelivery{id endpoint{id name} kind recordId position status attempts nextAt answeredStatus failure createdAt deliveredAt availableActions}",
 "WebhookDelivery_sheet": "fragment WebhookDelivery_sheet on WebhookDelivery{id endpoint{id name} kind recordId position status attempts nextAt answeredStatus failure createdAt deliveredAt}",
 "InAppMessage_show": "fragment InAppMessage_show on InAppMessage{id kind subject{zh en forViewer} body{zh en forViewer} createdAt readAt availableActions}",
 "InAppMessage_list": "fragment InAppMessage_list on InAppMessage{id kind subject{zh en forViewer} body{zh en forViewer} createdAt readAt availableActions}",
 "InAppMessage_sheet": "fragment InAppMessage_sheet on InAppMessage{id kind subject{zh en forViewer} body{zh en forViewer} createdAt readAt}",
 "MailboxMessage_list": "fragment MailboxMessage_list on MailboxMessage{id channel recipient subject body createdAt}",
 "MailboxMessage_sheet": "fragment MailboxMessage_sheet on MailboxMessage{id channel recipient subject body createdAt}",
 "MailboxMessage_show": "fragment MailboxMessage_show on MailboxMessage{id channel recipient subject body createdAt}",
 "MessageTemplate_show": "fragment MessageTemplate_show on MessageTemplate{id kind channel subject{zh en forViewer} body{zh en forViewer} variables preview{zh en forViewer} versions(first:50){nodes{id number subject{zh en forViewer} body{zh en forViewer} createdAt}} updatedAt version availableActions}",
 "MessageTemplate_list": "fragment MessageTemplate_list on MessageTemplate{id kind channel subject{zh en forViewer} body{zh en forViewer} variables preview{zh en forViewer} updatedAt version availableActions}",
 "MessageTemplate_sheet": "fragment MessageTemplate_sheet on MessageTemplate{id kind channel subject{zh en forViewer} body{zh en forViewer} preview{zh en forViewer} updatedAt version}",
 "Session_show": "fragment Session_show on Session{id account{id name} device createdAt lastSeenAt expiresAt ip userAgent isCurrent availableActions}",
 "Session_list": "fragment Session_list on Session{id account{id name} device createdAt lastSeenAt expiresAt ip userAgent isCurrent availableActions}",
 "Session_sheet": "fragment Session_sheet on Session{id account{id name} device createdAt lastSeenAt expiresAt ip userAgent isCurrent}",
 "AuditRecord_list": "fragment AuditRecord_list on AuditRecord{id createdAt action actorKind appId recordId merchantId buyerId isOnBehalf ip userAgent requestId account{id name}}",
 "AuditRecord_sheet": "fragment AuditRecord_sheet on AuditRecord{id createdAt action actorKind appId recordId merchantId buyerId isOnBehalf ip userAgent requestId account{id name}}",
 "AuditRecord_show": "fragment AuditRecord_show on AuditRecord{id createdAt action actorKind appId recordId merchantId buyerId isOnBehalf ip userAgent requestId changes{record recordId field before after} account{id name}}",
 "App_show": "fragment App_show on App{id name scopes expiresAt ipRanges pointsPerMinute previousUntil createdBy{id name} createdAt lastUsedAt revokedAt version availableActions usage(first:50){nodes{id usedOn requests refused points lastAt}} merchant{id name{zh en}}}",
 "App_list": "fragment App_list on App{id name scopes expiresAt ipRanges pointsPerMinute previousUntil createdBy{id name} createdAt lastUsedAt revokedAt version availableActions merchant{id name{zh en}}}",
 "App_sheet": "fragment App_sheet on App{id name expiresAt pointsPerMinute previousUntil createdBy{id name} createdAt lastUsedAt revokedAt version merchant{id name{zh en}}}"
};
