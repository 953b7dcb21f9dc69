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
    "source": "isCashOnDelivery",
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
      "source": "replacedQuantity",
      "kind": "int"
     },
     {
      "source": "replacesLine",
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
        "source": "replacedQuantity",
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
    "source": "chargebacks",
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
      "enum": "ChargebackStatus"
     },
     {
      "source": "amount",
      "kind": "money"
     },
     {
      "source": "chargeback",
      "kind": "reference",
      "reference": "chargebacks",
      "title": "disputeNumber"
     },
     {
      "source": "createdAt",
      "kind": "dateTime"
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
      "source": "disputed",
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
    "source": "slips",
    "kind": "connection",
    "reference": "slips",
    "title": "number",
    "target": "orderId"
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
        "source": "replacedQuantity",
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
    "source": "repairs",
    "kind": "connection",
    "reference": "repairs",
    "title": "number",
    "target": "orderId"
   },
   {
    "source": "returns",
    "kind": "connection",
    "reference": "returns",
    "title": "number",
    "target": "orderId"
   },
   {
    "source": "replacementFor",
    "kind": "reference",
    "reference": "returns",
    "title": "number"
   },
   {
    "source": "verdicts",
    "kind": "connection",
    "reference": "verdicts",
    "title": "number",
    "titleParts": [
     {
      "source": "number",
      "kind": "text"
     },
     {
      "source": "revision",
      "kind": "int"
     }
    ],
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
   "isCashOnDelivery",
   "paidAt",
   "shippedAt",
   "deliveredAt",
   "completedAt",
   "cancelledAt",
   "replacementFor"
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
    "name": "payOnDelivery",
    "value": "PAY_ON_DELIVERY",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "WALLET_USE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "name": "Panel_payOnDelivery"
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
     "name": "Panel_payCheckout"
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
      ]
     },
     {
      "source": "reason",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_proposeOrderChange"
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
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_answerOrderChange"
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
     "name": "Panel_withdrawOrderChange"
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
      ]
     },
     {
      "source": "reason",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_splitOrder"
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
     "name": "Panel_markOrderRead"
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
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_shipTogether"
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
      "kind": "text"
     }
    ],
    "operation": {
     "name": "Panel_shipApart"
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
      "required": true
     },
     {
      "source": "quantity",
      "kind": "int",
      "default": 1
     },
     {
      "source": "reason",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_giveGift"
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
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_waiveDeliveryFee"
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
      "required": true
     },
     {
      "source": "declined",
      "kind": "enum",
      "list": true,
      "default": [],
      "enum": "AdjustmentKind"
     },
     {
      "source": "reason",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_cutPrice"
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
     "name": "Panel_reviewOrder"
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
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_holdOrder"
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
     "name": "Panel_releaseOrder"
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
        "pii": true
       },
       {
        "source": "phone",
        "kind": "phone",
        "required": true,
        "pii": true
       },
       {
        "source": "regionCode",
        "kind": "text",
        "required": true
       },
       {
        "source": "region",
        "kind": "text",
        "required": true
       },
       {
        "source": "street",
        "kind": "text",
        "required": true,
        "pii": true
       }
      ]
     },
     {
      "source": "reason",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_correctRecipient"
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
      "pii": true
     },
     {
      "source": "reason",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_correctOrderNote"
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
        "required": true
       },
       {
        "source": "taxNumber",
        "kind": "text"
       }
      ]
     },
     {
      "source": "reason",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_correctInvoice"
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
      "kind": "date"
     },
     {
      "source": "reason",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_setShipOn"
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
      "required": true
     },
     {
      "source": "flag",
      "kind": "enum",
      "enum": "OrderFlag"
     },
     {
      "source": "isInternal",
      "kind": "boolean",
      "default": true
     }
    ],
    "operation": {
     "name": "Panel_addOrderNote"
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
      "enum": "OrderFlag"
     },
     {
      "source": "note",
      "kind": "text"
     }
    ],
    "operation": {
     "name": "Panel_clearOrderFlag"
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
     "name": "Panel_startPicking"
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
      "localizedTitle": true
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
      ]
     }
    ],
    "operation": {
     "name": "Panel_shipOrder"
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
      "title": "number"
     }
    ],
    "operation": {
     "name": "Panel_recordDelivery"
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
      "required": true
     },
     {
      "source": "reason",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_takeParcelBack"
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
     "name": "Panel_confirmReceipt"
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
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_cancelOrder"
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
     "required": true
    }
   ],
   "operation": {
    "name": "Panel_revealPersonalData_Order"
   }
  },
  "operations": {
   "list": {
    "name": "Panel_orders"
   },
   "export": {
    "name": "Panel_orders_export"
   },
   "one": {
    "name": "Panel_order"
   },
   "many": {
    "name": "Panel_orders_many"
   },
   "counts": {
    "name": "Panel_orders_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "OrderStatus"
  },
  "live": {
   "field": "orderStatusChanged",
   "operation": {
    "name": "Panel_orderStatusChanged"
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
        "source": "replacedQuantity",
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
      "localizedTitle": true
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
      "source": "reason",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_correctParcel"
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
     "required": true
    }
   ],
   "operation": {
    "name": "Panel_revealPersonalData_Shipment"
   }
  },
  "operations": {
   "list": {
    "name": "Panel_shipments"
   },
   "export": {
    "name": "Panel_shipments_export"
   },
   "one": {
    "name": "Panel_shipment"
   },
   "many": {
    "name": "Panel_shipments_many"
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
    "source": "collect",
    "kind": "money"
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
   "collect",
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
     "name": "Panel_acceptDelivery"
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
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_assignDelivery"
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
     "name": "Panel_giveDeliveryBack"
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
     "name": "Panel_pickUpDelivery"
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
      "kind": "text"
     },
     {
      "source": "photoId",
      "kind": "image",
      "upload": "DELIVERY_PROOF"
     },
     {
      "source": "note",
      "kind": "text"
     },
     {
      "source": "collected",
      "kind": "money"
     }
    ],
    "operation": {
     "name": "Panel_completeDelivery"
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
      "enum": "DeliveryFailure"
     },
     {
      "source": "note",
      "kind": "text"
     },
     {
      "source": "redeliverAt",
      "kind": "dateTime"
     },
     {
      "source": "photoId",
      "kind": "image",
      "upload": "DELIVERY_PROOF"
     }
    ],
    "operation": {
     "name": "Panel_failDelivery"
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
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_takeDeliveryBack"
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
     "required": true
    }
   ],
   "operation": {
    "name": "Panel_revealPersonalData_DeliveryTask"
   }
  },
  "operations": {
   "list": {
    "name": "Panel_deliveryTasks"
   },
   "export": {
    "name": "Panel_deliveryTasks_export"
   },
   "one": {
    "name": "Panel_deliveryTask"
   },
   "many": {
    "name": "Panel_deliveryTasks_many"
   },
   "counts": {
    "name": "Panel_deliveryTasks_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "DeliveryTaskStatus"
  },
  "live": {
   "field": "deliveryTaskEvents",
   "operation": {
    "name": "Panel_deliveryTaskEvents"
   }
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
      "default": true
     },
     {
      "source": "finding",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_recordSpotCheck"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_spotChecks"
   },
   "export": {
    "name": "Panel_spotChecks_export"
   },
   "one": {
    "name": "Panel_spotCheck"
   },
   "many": {
    "name": "Panel_spotChecks_many"
   },
   "counts": {
    "name": "Panel_spotChecks_counts"
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
      "required": true
     },
     {
      "source": "note",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_raiseProblem"
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
     "name": "Panel_takeProblem"
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
      "required": true
     },
     {
      "source": "note",
      "kind": "text"
     }
    ],
    "operation": {
     "name": "Panel_assignProblem"
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
      "enum": "ProblemCause"
     },
     {
      "source": "responsibleParty",
      "kind": "enum",
      "required": true,
      "enum": "ResponsibleParty"
     },
     {
      "source": "note",
      "kind": "multiline"
     }
    ],
    "operation": {
     "name": "Panel_classifyProblem"
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
      "required": true
     },
     {
      "source": "contactAgainAt",
      "kind": "dateTime"
     }
    ],
    "operation": {
     "name": "Panel_recordContact"
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
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_recordChaser"
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
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_noteProblem"
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
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_answerProblem"
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
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_escalateProblem"
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
      "enum": "ProblemCause"
     },
     {
      "source": "responsibleParty",
      "kind": "enum",
      "required": true,
      "enum": "ResponsibleParty"
     },
     {
      "source": "rootCause",
      "kind": "multiline",
      "required": true
     },
     {
      "source": "improvement",
      "kind": "multiline"
     }
    ],
    "operation": {
     "name": "Panel_closeProblem"
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
     "required": true
    }
   ],
   "operation": {
    "name": "Panel_revealPersonalData_ProblemOrder"
   }
  },
  "operations": {
   "list": {
    "name": "Panel_problemOrders"
   },
   "export": {
    "name": "Panel_problemOrders_export"
   },
   "one": {
    "name": "Panel_problemOrder"
   },
   "many": {
    "name": "Panel_problemOrders_many"
   },
   "counts": {
    "name": "Panel_problemOrders_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "ProblemStatus"
  },
  "live": {
   "field": "problemOrderEvents",
   "operation": {
    "name": "Panel_problemOrderEvents"
   }
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
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_assignPickingBatch"
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
     "name": "Panel_startPickingBatch"
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
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_confirmPickingNotes"
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
      ]
     }
    ],
    "operation": {
     "name": "Panel_recordPick"
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
      "required": true
     },
     {
      "source": "quantity",
      "kind": "int",
      "required": true
     },
     {
      "source": "reason",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_reportShortPick"
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
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_takeOutOfBatch"
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
     "name": "Panel_finishPickingBatch"
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
     "name": "Panel_cancelPickingBatch"
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
     "name": "Panel_shipPickingBatch"
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
      "title": "number"
     },
     {
      "source": "format",
      "kind": "enum",
      "default": "PDF",
      "enum": "PrintFormat"
     }
    ],
    "operation": {
     "name": "Panel_printPickingList"
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
     "required": true
    }
   ],
   "operation": {
    "name": "Panel_revealPersonalData_PickingBatch"
   }
  },
  "operations": {
   "list": {
    "name": "Panel_pickingBatches"
   },
   "export": {
    "name": "Panel_pickingBatches_export"
   },
   "one": {
    "name": "Panel_pickingBatch"
   },
   "many": {
    "name": "Panel_pickingBatches_many"
   },
   "counts": {
    "name": "Panel_pickingBatches_counts"
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
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_answerPrintHold"
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
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_assignPrintHold"
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
     "required": true
    }
   ],
   "operation": {
    "name": "Panel_revealPersonalData_PrintHold"
   }
  },
  "operations": {
   "list": {
    "name": "Panel_printHolds"
   },
   "export": {
    "name": "Panel_printHolds_export"
   },
   "one": {
    "name": "Panel_printHold"
   },
   "many": {
    "name": "Panel_printHolds_many"
   },
   "counts": {
    "name": "Panel_printHolds_counts"
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
      "enum": "PrintFormat"
     }
    ],
    "operation": {
     "name": "Panel_reprintWaybill"
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
     "name": "Panel_voidWaybill"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_waybills"
   },
   "export": {
    "name": "Panel_waybills_export"
   },
   "one": {
    "name": "Panel_waybill"
   },
   "many": {
    "name": "Panel_waybills_many"
   },
   "counts": {
    "name": "Panel_waybills_counts"
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
      "required": true
     },
     {
      "source": "name",
      "kind": "localized",
      "required": true
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
     }
    ],
    "operation": {
     "name": "Panel_createCarrier"
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
      "kind": "localized"
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
     }
    ],
    "operation": {
     "name": "Panel_updateCarrier"
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
      "required": true
     },
     {
      "source": "regionCodes",
      "kind": "text",
      "list": true,
      "required": true
     },
     {
      "source": "isServed",
      "kind": "boolean",
      "default": true
     },
     {
      "source": "fee",
      "kind": "money",
      "required": true
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
     }
    ],
    "operation": {
     "name": "Panel_createCarrierZone"
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
      "localizedTitle": true
     },
     {
      "source": "firstNumber",
      "kind": "text",
      "required": true
     },
     {
      "source": "lastNumber",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_createWaybillRange"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_carriers"
   },
   "export": {
    "name": "Panel_carriers_export"
   },
   "one": {
    "name": "Panel_carrier"
   },
   "many": {
    "name": "Panel_carriers_many"
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
     }
    ],
    "operation": {
     "name": "Panel_updateCarrierZone"
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
     "name": "Panel_deleteCarrierZone"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_carrierZones"
   },
   "export": {
    "name": "Panel_carrierZones_export"
   },
   "one": {
    "name": "Panel_carrierZone"
   },
   "many": {
    "name": "Panel_carrierZones_many"
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
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_updateWaybillRange"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_waybillRanges"
   },
   "export": {
    "name": "Panel_waybillRanges_export"
   },
   "one": {
    "name": "Panel_waybillRange"
   },
   "many": {
    "name": "Panel_waybillRanges_many"
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
      "localizedTitle": true
     },
     {
      "source": "regionCodes",
      "kind": "text",
      "list": true,
      "default": []
     },
     {
      "source": "text",
      "kind": "localized",
      "required": true
     },
     {
      "source": "startsAt",
      "kind": "dateTime"
     },
     {
      "source": "endsAt",
      "kind": "dateTime"
     }
    ],
    "operation": {
     "name": "Panel_createDisruptionNotice"
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
      "kind": "localized"
     },
     {
      "source": "endsAt",
      "kind": "dateTime"
     }
    ],
    "operation": {
     "name": "Panel_updateDisruptionNotice"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_disruptionNotices"
   },
   "export": {
    "name": "Panel_disruptionNotices_export"
   },
   "one": {
    "name": "Panel_disruptionNotice"
   },
   "many": {
    "name": "Panel_disruptionNotices_many"
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
      "required": true
     },
     {
      "source": "problemOrderId",
      "kind": "reference",
      "reference": "problemOrders",
      "title": "number"
     }
    ],
    "operation": {
     "name": "Panel_writeTrackerNote"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_trackerNotes"
   },
   "export": {
    "name": "Panel_trackerNotes_export"
   },
   "one": {
    "name": "Panel_trackerNote"
   },
   "many": {
    "name": "Panel_trackerNotes_many"
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
    "name": "Panel_trackingDigests"
   },
   "export": {
    "name": "Panel_trackingDigests_export"
   },
   "one": {
    "name": "Panel_trackingDigest"
   },
   "many": {
    "name": "Panel_trackingDigests_many"
   }
  }
 },
 {
  "type": "Coupon",
  "name": "coupons",
  "group": "SERVICE",
  "permission": "COUPONS_READ",
  "icon": "LocalActivity",
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
    "enum": "CouponStatus"
   },
   {
    "source": "amount",
    "kind": "money"
   },
   {
    "source": "minimum",
    "kind": "money"
   },
   {
    "source": "buyer",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "merchant",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "bearer",
    "kind": "enum",
    "enum": "AdjustmentBearer"
   },
   {
    "source": "validDays",
    "kind": "int"
   },
   {
    "source": "reason",
    "kind": "text"
   },
   {
    "source": "issuedBy",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "decidedBy",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "refusedReason",
    "kind": "text"
   },
   {
    "source": "expiresAt",
    "kind": "dateTime"
   },
   {
    "source": "usedAt",
    "kind": "dateTime"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   },
   {
    "source": "complaint",
    "kind": "reference",
    "reference": "complaints",
    "title": "number"
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
    "source": "return",
    "kind": "reference",
    "reference": "returns",
    "title": "number"
   }
  ],
  "columns": [
   "createdAt",
   "code",
   "status",
   "amount",
   "minimum",
   "buyer",
   "merchant",
   "expiresAt",
   "bearer",
   "validDays",
   "reason",
   "issuedBy",
   "decidedBy",
   "refusedReason",
   "usedAt",
   "complaint",
   "return"
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
    "enum": "CouponStatus"
   },
   {
    "source": "buyerId",
    "kind": "reference",
    "reference": "accounts",
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
    "source": "complaintId",
    "kind": "reference",
    "reference": "complaints",
    "title": "number"
   },
   {
    "source": "returnId",
    "kind": "reference",
    "reference": "returns",
    "title": "number"
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
    "name": "giveCoupon",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "PRIMARY",
    "permission": "COUPONS_ISSUE",
    "offered": false,
    "idempotent": true,
    "inputs": [
     {
      "source": "buyerId",
      "kind": "reference",
      "reference": "accounts",
      "title": "name",
      "required": true
     },
     {
      "source": "amount",
      "kind": "money",
      "required": true
     },
     {
      "source": "minimum",
      "kind": "money"
     },
     {
      "source": "validDays",
      "kind": "int",
      "required": true
     },
     {
      "source": "merchantId",
      "kind": "reference",
      "reference": "merchants",
      "title": "name",
      "localizedTitle": true
     },
     {
      "source": "bearer",
      "kind": "enum",
      "default": "PLATFORM",
      "enum": "AdjustmentBearer"
     },
     {
      "source": "reason",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_giveCoupon"
    }
   },
   {
    "name": "approveCoupon",
    "value": "APPROVE",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "COUPONS_APPROVE",
    "offered": true,
    "confirm": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "name": "Panel_approveCoupon"
    }
   },
   {
    "name": "rejectCoupon",
    "value": "REJECT",
    "kind": "TRANSITION",
    "tone": "DANGER",
    "permission": "COUPONS_APPROVE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "reason",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_rejectCoupon"
    }
   },
   {
    "name": "withdrawCoupon",
    "value": "WITHDRAW",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "COUPONS_ISSUE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "reason",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_withdrawCoupon"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_coupons"
   },
   "export": {
    "name": "Panel_coupons_export"
   },
   "one": {
    "name": "Panel_coupon"
   },
   "many": {
    "name": "Panel_coupons_many"
   },
   "counts": {
    "name": "Panel_coupons_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "CouponStatus"
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
    "source": "subject",
    "kind": "enum",
    "enum": "ComplaintSubject"
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
    "source": "merchantLine",
    "kind": "reference",
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
    ]
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
    "source": "halfTimeAt",
    "kind": "dateTime"
   },
   {
    "source": "nearlyDueAt",
    "kind": "dateTime"
   },
   {
    "source": "firstAnswerDueAt",
    "kind": "dateTime"
   },
   {
    "source": "firstAnsweredAt",
    "kind": "dateTime"
   },
   {
    "source": "isFirstAnswerLate",
    "kind": "boolean"
   },
   {
    "source": "resolutionDueAt",
    "kind": "dateTime"
   },
   {
    "source": "isResolutionLate",
    "kind": "boolean"
   },
   {
    "source": "pausedAt",
    "kind": "dateTime"
   },
   {
    "source": "unansweredSince",
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
    "source": "followUpOutcome",
    "kind": "enum",
    "enum": "FollowUpOutcome"
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
    "source": "mergedInto",
    "kind": "reference",
    "reference": "complaints",
    "title": "number",
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "mergedAt",
    "kind": "dateTime",
    "hidden": [
     "LIST"
    ]
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
   },
   {
    "source": "assignments",
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
      "enum": "AssignmentKind"
     },
     {
      "source": "fromAccount",
      "kind": "reference",
      "reference": "accounts",
      "title": "name"
     },
     {
      "source": "toAccount",
      "kind": "reference",
      "reference": "accounts",
      "title": "name"
     },
     {
      "source": "reason",
      "kind": "enum",
      "enum": "HandOverReason"
     },
     {
      "source": "note",
      "kind": "text",
      "pii": true
     },
     {
      "source": "assignedAt",
      "kind": "dateTime"
     }
    ],
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "suggestions",
    "kind": "connection",
    "reference": "complaintSuggestions",
    "title": "registeredAt",
    "titleParts": [
     {
      "source": "registeredAt",
      "kind": "dateTime"
     }
    ],
    "target": "complaintId",
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "pauses",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "reason",
      "kind": "enum",
      "enum": "PauseReason"
     },
     {
      "source": "pausedAt",
      "kind": "dateTime"
     },
     {
      "source": "resumedAt",
      "kind": "dateTime"
     }
    ],
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "alerts",
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
      "enum": "AlertKind"
     },
     {
      "source": "clock",
      "kind": "enum",
      "enum": "AlertClock"
     },
     {
      "source": "level",
      "kind": "int"
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
   },
   {
    "source": "rootCause",
    "kind": "reference",
    "reference": "complaintCauses",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "sheets",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "category",
      "kind": "enum",
      "enum": "ComplaintCategory"
     },
     {
      "source": "severity",
      "kind": "enum",
      "enum": "ComplaintSeverity"
     },
     {
      "source": "dimension",
      "kind": "enum",
      "enum": "QualityDimension"
     },
     {
      "source": "rootCause",
      "kind": "reference",
      "reference": "complaintCauses",
      "title": "name",
      "localizedTitle": true
     },
     {
      "source": "responsibleParty",
      "kind": "enum",
      "enum": "ResponsibleParty"
     },
     {
      "source": "followUpOutcome",
      "kind": "enum",
      "enum": "FollowUpOutcome"
     },
     {
      "source": "satisfaction",
      "kind": "int"
     },
     {
      "source": "escalationLevel",
      "kind": "int"
     },
     {
      "source": "reopenings",
      "kind": "int"
     },
     {
      "source": "handledBy",
      "kind": "reference",
      "reference": "accounts",
      "title": "name"
     },
     {
      "source": "confirmedBy",
      "kind": "reference",
      "reference": "accounts",
      "title": "name"
     },
     {
      "source": "remark",
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
      "source": "archivedAt",
      "kind": "dateTime"
     }
    ],
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "reopenings",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "reason",
      "kind": "text",
      "pii": true
     },
     {
      "source": "account",
      "kind": "reference",
      "reference": "accounts",
      "title": "name"
     },
     {
      "source": "archivedAt",
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
    "source": "coupons",
    "kind": "connection",
    "reference": "coupons",
    "title": "code",
    "target": "complaintId"
   },
   {
    "source": "tasks",
    "kind": "connection",
    "reference": "tasks",
    "title": "number",
    "target": "complaintId"
   },
   {
    "source": "messages",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "audience",
      "kind": "enum",
      "enum": "ComplaintAudience"
     },
     {
      "source": "side",
      "kind": "enum",
      "enum": "ComplaintSide"
     },
     {
      "source": "channel",
      "kind": "enum",
      "enum": "ComplaintChannel"
     },
     {
      "source": "text",
      "kind": "multiline",
      "pii": true
     },
     {
      "source": "isPolite",
      "kind": "boolean"
     },
     {
      "source": "quickReplyVersion",
      "kind": "object",
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
        "source": "shortcut",
        "kind": "text"
       },
       {
        "source": "words",
        "kind": "localized"
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
     },
     {
      "source": "account",
      "kind": "reference",
      "reference": "accounts",
      "title": "name"
     },
     {
      "source": "attachments",
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
    "source": "followUps",
    "kind": "connection",
    "reference": "followUps",
    "title": "complaint.number",
    "titleParts": [
     {
      "source": "complaint.number",
      "kind": "text"
     }
    ],
    "target": "complaintId",
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "hearings",
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
      "enum": "HearingStatus"
     },
     {
      "source": "askedAt",
      "kind": "dateTime"
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
      "source": "appealedAt",
      "kind": "dateTime"
     },
     {
      "source": "decidedAt",
      "kind": "dateTime"
     },
     {
      "source": "decidedBy",
      "kind": "reference",
      "reference": "accounts",
      "title": "name"
     }
    ],
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "links",
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
      "enum": "ComplaintLinkKind"
     },
     {
      "source": "other",
      "kind": "reference",
      "reference": "complaints",
      "title": "number"
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
    ],
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "mergedCases",
    "kind": "connection",
    "reference": "complaints",
    "title": "number",
    "target": "mergedIntoId",
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "remedies",
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
      "enum": "RemedyKind"
     },
     {
      "source": "state",
      "kind": "enum",
      "enum": "RemedyState"
     },
     {
      "source": "amount",
      "kind": "money"
     },
     {
      "source": "coupon",
      "kind": "reference",
      "reference": "coupons",
      "title": "code"
     },
     {
      "source": "slip",
      "kind": "reference",
      "reference": "slips",
      "title": "number"
     },
     {
      "source": "return",
      "kind": "reference",
      "reference": "returns",
      "title": "number"
     },
     {
      "source": "fine",
      "kind": "reference",
      "reference": "merchantFines",
      "title": "number"
     },
     {
      "source": "message",
      "kind": "object",
      "fields": [
       {
        "source": "id",
        "kind": "id"
       },
       {
        "source": "audience",
        "kind": "enum",
        "enum": "ComplaintAudience"
       },
       {
        "source": "side",
        "kind": "enum",
        "enum": "ComplaintSide"
       },
       {
        "source": "channel",
        "kind": "enum",
        "enum": "ComplaintChannel"
       },
       {
        "source": "text",
        "kind": "multiline",
        "pii": true
       },
       {
        "source": "isPolite",
        "kind": "boolean"
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
    ],
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "product",
    "kind": "reference",
    "reference": "products",
    "title": "title",
    "localizedTitle": true
   },
   {
    "source": "aboutAgent",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "slips",
    "kind": "connection",
    "reference": "slips",
    "title": "number",
    "target": "complaintId"
   },
   {
    "source": "steps",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "position",
      "kind": "int"
     },
     {
      "source": "kind",
      "kind": "enum",
      "enum": "CaseStepKind"
     },
     {
      "source": "procedureStep",
      "kind": "object",
      "fields": [
       {
        "source": "id",
        "kind": "id"
       },
       {
        "source": "position",
        "kind": "int"
       },
       {
        "source": "kind",
        "kind": "enum",
        "enum": "CaseStepKind"
       },
       {
        "source": "name",
        "kind": "localized"
       },
       {
        "source": "requiredBefore",
        "kind": "enum",
        "enum": "ComplaintProcedureGate"
       }
      ]
     },
     {
      "source": "requiredBefore",
      "kind": "enum",
      "enum": "ComplaintProcedureGate"
     },
     {
      "source": "status",
      "kind": "enum",
      "enum": "PlaybookStepStatus"
     },
     {
      "source": "isAutomatic",
      "kind": "boolean"
     },
     {
      "source": "account",
      "kind": "reference",
      "reference": "accounts",
      "title": "name"
     },
     {
      "source": "doneAt",
      "kind": "dateTime"
     },
     {
      "source": "note",
      "kind": "text"
     }
    ],
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "productReview",
    "kind": "reference",
    "reference": "productReviews",
    "title": "text"
   },
   {
    "source": "correctiveActions",
    "kind": "connection",
    "reference": "correctiveActions",
    "title": "number",
    "target": "complaintId",
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "latentComplaints",
    "kind": "connection",
    "reference": "latentComplaints",
    "title": "number",
    "target": "complaintId",
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
   "subject",
   "channel",
   "description",
   "buyer",
   "merchantLine",
   "halfTimeAt",
   "nearlyDueAt",
   "firstAnswerDueAt",
   "firstAnsweredAt",
   "isFirstAnswerLate",
   "resolutionDueAt",
   "isResolutionLate",
   "pausedAt",
   "unansweredSince",
   "proposal",
   "cause",
   "responsibleParty",
   "resolution",
   "followUpOutcome",
   "satisfaction",
   "followUpComment",
   "resolvedAt",
   "followedUpAt",
   "archivedAt",
   "rootCause",
   "product",
   "aboutAgent",
   "productReview"
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
    "source": "buyerId",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "orderId",
    "kind": "reference",
    "reference": "orders",
    "title": "number"
   },
   {
    "source": "productReviewId",
    "kind": "reference",
    "reference": "productReviews",
    "title": "text"
   },
   {
    "source": "merchantLineId",
    "kind": "reference",
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
    ]
   },
   {
    "source": "rootCauseId",
    "kind": "reference",
    "reference": "complaintCauses",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "underCauseId",
    "kind": "id"
   },
   {
    "source": "assigneeId",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "escalationLevel",
    "kind": "int",
    "list": true
   },
   {
    "source": "isLate",
    "kind": "boolean"
   },
   {
    "source": "isUnanswered",
    "kind": "boolean"
   },
   {
    "source": "isMerged",
    "kind": "boolean"
   },
   {
    "source": "mergedIntoId",
    "kind": "reference",
    "reference": "complaints",
    "title": "number"
   },
   {
    "source": "isMine",
    "kind": "boolean"
   },
   {
    "source": "hearing",
    "kind": "enum",
    "list": true,
    "enum": "HearingStatus"
   },
   {
    "source": "subject",
    "kind": "enum",
    "list": true,
    "enum": "ComplaintSubject"
   },
   {
    "source": "category",
    "kind": "enum",
    "list": true,
    "enum": "ComplaintCategory"
   },
   {
    "source": "dimension",
    "kind": "enum",
    "list": true,
    "enum": "QualityDimension"
   },
   {
    "source": "channel",
    "kind": "enum",
    "list": true,
    "enum": "ComplaintChannel"
   },
   {
    "source": "responsibleParty",
    "kind": "enum",
    "list": true,
    "enum": "ResponsibleParty"
   },
   {
    "source": "cause",
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
    "source": "agentId",
    "kind": "id"
   },
   {
    "source": "isFirstAnswerLate",
    "kind": "boolean"
   },
   {
    "source": "isResolutionLate",
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
    "name": "handOverComplaint",
    "value": "HAND_OVER",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "COMPLAINTS_HANDLE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "accountId",
      "kind": "reference",
      "reference": "accounts",
      "title": "name"
     },
     {
      "source": "reason",
      "kind": "enum",
      "required": true,
      "enum": "HandOverReason"
     },
     {
      "source": "note",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_handOverComplaint"
    }
   },
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
      "source": "productId",
      "kind": "reference",
      "reference": "products",
      "title": "title",
      "localizedTitle": true
     },
     {
      "source": "earlierComplaintId",
      "kind": "reference",
      "reference": "complaints",
      "title": "number"
     },
     {
      "source": "subject",
      "kind": "enum",
      "enum": "ComplaintSubject"
     },
     {
      "source": "evidenceFileIds",
      "kind": "file",
      "list": true,
      "upload": "EVIDENCE"
     },
     {
      "source": "accountId",
      "kind": "reference",
      "reference": "accounts",
      "title": "name"
     },
     {
      "source": "channel",
      "kind": "enum",
      "default": "WEB",
      "enum": "ComplaintChannel"
     },
     {
      "source": "category",
      "kind": "enum",
      "enum": "ComplaintCategory"
     },
     {
      "source": "severity",
      "kind": "enum",
      "default": "NORMAL",
      "enum": "ComplaintSeverity"
     },
     {
      "source": "description",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_registerComplaint"
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
      "enum": "ComplaintCategory"
     },
     {
      "source": "severity",
      "kind": "enum",
      "required": true,
      "enum": "ComplaintSeverity"
     },
     {
      "source": "dimension",
      "kind": "enum",
      "required": true,
      "enum": "QualityDimension"
     }
    ],
    "operation": {
     "name": "Panel_classifyComplaint"
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
      "required": true
     },
     {
      "source": "note",
      "kind": "text"
     }
    ],
    "operation": {
     "name": "Panel_assignComplaint"
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
      "kind": "multiline"
     }
    ],
    "operation": {
     "name": "Panel_investigateComplaint"
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
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_proposeRemedy"
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
      "kind": "multiline"
     }
    ],
    "operation": {
     "name": "Panel_acceptRemedy"
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
      "kind": "multiline"
     }
    ],
    "operation": {
     "name": "Panel_rejectRemedy"
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
      "source": "rootCauseId",
      "kind": "reference",
      "reference": "complaintCauses",
      "title": "name",
      "localizedTitle": true
     },
     {
      "source": "cause",
      "kind": "text",
      "required": true
     },
     {
      "source": "responsibleParty",
      "kind": "enum",
      "required": true,
      "enum": "ResponsibleParty"
     },
     {
      "source": "shares",
      "kind": "object",
      "list": true,
      "fields": [
       {
        "source": "party",
        "kind": "enum",
        "required": true,
        "enum": "ResponsibleParty"
       },
       {
        "source": "percent",
        "kind": "int",
        "required": true
       }
      ]
     },
     {
      "source": "resolution",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_resolveComplaint"
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
      "source": "result",
      "kind": "enum",
      "default": "REACHED",
      "enum": "FollowUpResult"
     },
     {
      "source": "satisfaction",
      "kind": "int"
     },
     {
      "source": "comment",
      "kind": "multiline"
     },
     {
      "source": "callAgainAt",
      "kind": "dateTime"
     }
    ],
    "operation": {
     "name": "Panel_followUpComplaint"
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
      "kind": "multiline"
     }
    ],
    "operation": {
     "name": "Panel_archiveComplaint"
    }
   },
   {
    "name": "escalateComplaint",
    "value": "ESCALATE",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "COMPLAINTS_HANDLE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "note",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_escalateComplaint"
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
      "kind": "multiline"
     }
    ],
    "operation": {
     "name": "Panel_reopenComplaint"
    }
   },
   {
    "name": "openComplaintTask",
    "value": "OPEN_TASK",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "COMPLAINTS_HANDLE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "kind",
      "kind": "enum",
      "required": true,
      "enum": "TaskKind"
     },
     {
      "source": "title",
      "kind": "text",
      "required": true
     },
     {
      "source": "details",
      "kind": "multiline"
     },
     {
      "source": "dueAt",
      "kind": "dateTime"
     }
    ],
    "operation": {
     "name": "Panel_openComplaintTask"
    },
    "tells": [
     {
      "source": "task",
      "kind": "reference",
      "reference": "tasks",
      "title": "number"
     }
    ]
   },
   {
    "name": "sayOnComplaint",
    "value": "SAY",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "COMPLAINTS_HANDLE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "audience",
      "kind": "enum",
      "required": true,
      "enum": "ComplaintAudience"
     },
     {
      "source": "text",
      "kind": "multiline",
      "required": true
     },
     {
      "source": "quickReplyId",
      "kind": "reference",
      "reference": "quickReplies",
      "title": "shortcut"
     },
     {
      "source": "isQuestion",
      "kind": "boolean",
      "default": false
     },
     {
      "source": "evidenceFileIds",
      "kind": "file",
      "list": true,
      "default": [],
      "upload": "EVIDENCE"
     }
    ],
    "operation": {
     "name": "Panel_sayOnComplaint"
    },
    "tells": [
     {
      "source": "message",
      "kind": "object",
      "fields": [
       {
        "source": "id",
        "kind": "id"
       },
       {
        "source": "audience",
        "kind": "enum",
        "enum": "ComplaintAudience"
       },
       {
        "source": "side",
        "kind": "enum",
        "enum": "ComplaintSide"
       },
       {
        "source": "channel",
        "kind": "enum",
        "enum": "ComplaintChannel"
       },
       {
        "source": "text",
        "kind": "multiline",
        "pii": true
       },
       {
        "source": "isPolite",
        "kind": "boolean"
       },
       {
        "source": "quickReplyVersion",
        "kind": "object",
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
          "source": "shortcut",
          "kind": "text"
         },
         {
          "source": "words",
          "kind": "localized"
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
       },
       {
        "source": "account",
        "kind": "reference",
        "reference": "accounts",
        "title": "name"
       },
       {
        "source": "attachments",
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
    "name": "answerComplaint",
    "value": "ANSWER",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "COMPLAINTS_ANSWER",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "text",
      "kind": "multiline",
      "required": true
     },
     {
      "source": "evidenceFileIds",
      "kind": "file",
      "list": true,
      "default": [],
      "upload": "EVIDENCE"
     }
    ],
    "operation": {
     "name": "Panel_answerComplaint"
    },
    "tells": [
     {
      "source": "message",
      "kind": "object",
      "fields": [
       {
        "source": "id",
        "kind": "id"
       },
       {
        "source": "audience",
        "kind": "enum",
        "enum": "ComplaintAudience"
       },
       {
        "source": "side",
        "kind": "enum",
        "enum": "ComplaintSide"
       },
       {
        "source": "channel",
        "kind": "enum",
        "enum": "ComplaintChannel"
       },
       {
        "source": "text",
        "kind": "multiline",
        "pii": true
       },
       {
        "source": "isPolite",
        "kind": "boolean"
       },
       {
        "source": "quickReplyVersion",
        "kind": "object",
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
          "source": "shortcut",
          "kind": "text"
         },
         {
          "source": "words",
          "kind": "localized"
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
       },
       {
        "source": "account",
        "kind": "reference",
        "reference": "accounts",
        "title": "name"
       },
       {
        "source": "attachments",
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
    "name": "evaluateComplaint",
    "value": "EVALUATE",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "COMPLAINTS_ANSWER",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "satisfaction",
      "kind": "int",
      "required": true
     },
     {
      "source": "comment",
      "kind": "multiline"
     }
    ],
    "operation": {
     "name": "Panel_evaluateComplaint"
    }
   },
   {
    "name": "hearMerchant",
    "value": "HEAR",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "COMPLAINTS_HANDLE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "text",
      "kind": "multiline",
      "required": true
     },
     {
      "source": "evidenceFileIds",
      "kind": "file",
      "list": true,
      "default": [],
      "upload": "EVIDENCE"
     }
    ],
    "operation": {
     "name": "Panel_hearMerchant"
    }
   },
   {
    "name": "answerHearing",
    "value": "ANSWER_HEARING",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "COMPLAINTS_DEFEND",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "text",
      "kind": "multiline",
      "required": true
     },
     {
      "source": "evidenceFileIds",
      "kind": "file",
      "list": true,
      "default": [],
      "upload": "EVIDENCE"
     }
    ],
    "operation": {
     "name": "Panel_answerHearing"
    }
   },
   {
    "name": "appealComplaint",
    "value": "APPEAL",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "COMPLAINTS_DEFEND",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "text",
      "kind": "multiline",
      "required": true
     },
     {
      "source": "evidenceFileIds",
      "kind": "file",
      "list": true,
      "default": [],
      "upload": "EVIDENCE"
     }
    ],
    "operation": {
     "name": "Panel_appealComplaint"
    }
   },
   {
    "name": "decideAppeal",
    "value": "DECIDE_APPEAL",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "isGranted",
      "kind": "boolean",
      "required": true
     },
     {
      "source": "reason",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_decideAppeal"
    }
   },
   {
    "name": "linkDuplicate",
    "value": "LINK",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "COMPLAINTS_HANDLE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "complaintId",
      "kind": "reference",
      "rowsOf": "mergedCases",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_linkDuplicate"
    }
   },
   {
    "name": "mergeComplaints",
    "value": "MERGE",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "COMPLAINTS_HANDLE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "complaintId",
      "kind": "reference",
      "rowsOf": "mergedCases",
      "required": true
     },
     {
      "source": "note",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_mergeComplaints"
    },
    "tells": [
     {
      "source": "into",
      "kind": "reference",
      "reference": "complaints",
      "title": "number"
     }
    ]
   },
   {
    "name": "keepApart",
    "value": "KEEP_APART",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "COMPLAINTS_HANDLE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "complaintId",
      "kind": "reference",
      "rowsOf": "mergedCases",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_keepApart"
    }
   },
   {
    "name": "apologize",
    "value": "APOLOGIZE",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "COMPLAINTS_HANDLE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "text",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_apologize"
    }
   },
   {
    "name": "giveComplaintCoupon",
    "value": "GIVE_COUPON",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "COUPONS_ISSUE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "amount",
      "kind": "money",
      "required": true
     },
     {
      "source": "minimum",
      "kind": "money"
     },
     {
      "source": "validDays",
      "kind": "int",
      "default": 30
     },
     {
      "source": "reason",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_giveComplaintCoupon"
    }
   },
   {
    "name": "payComplaintCash",
    "value": "PAY_CASH",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "SLIPS_WRITE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "amount",
      "kind": "money",
      "required": true
     },
     {
      "source": "reason",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_payComplaintCash"
    }
   },
   {
    "name": "openComplaintReturn",
    "value": "OPEN_RETURN",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "COMPLAINTS_HANDLE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "kind",
      "kind": "enum",
      "required": true,
      "enum": "ReturnKind"
     },
     {
      "source": "reason",
      "kind": "enum",
      "required": true,
      "enum": "ReturnReason"
     },
     {
      "source": "description",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_openComplaintReturn"
    },
    "tells": [
     {
      "source": "return",
      "kind": "reference",
      "reference": "returns",
      "title": "number"
     }
    ]
   },
   {
    "name": "fineMerchant",
    "value": "FINE",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "amount",
      "kind": "money",
      "required": true
     },
     {
      "source": "reason",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_fineMerchant"
    },
    "tells": [
     {
      "source": "merchantFine",
      "kind": "reference",
      "reference": "merchantFines",
      "title": "number"
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
     "required": true
    }
   ],
   "operation": {
    "name": "Panel_revealPersonalData_Complaint"
   }
  },
  "operations": {
   "list": {
    "name": "Panel_complaints"
   },
   "export": {
    "name": "Panel_complaints_export"
   },
   "one": {
    "name": "Panel_complaint"
   },
   "many": {
    "name": "Panel_complaints_many"
   },
   "counts": {
    "name": "Panel_complaints_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "ComplaintStatus"
  },
  "live": {
   "field": "complaintEvents",
   "operation": {
    "name": "Panel_complaintEvents"
   }
  }
 },
 {
  "type": "Task",
  "name": "tasks",
  "group": "SERVICE",
  "permission": "TASKS_READ",
  "icon": "TaskAlt",
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
    "enum": "TaskKind"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "TaskStatus"
   },
   {
    "source": "title",
    "kind": "text"
   },
   {
    "source": "details",
    "kind": "multiline"
   },
   {
    "source": "order",
    "kind": "reference",
    "reference": "orders",
    "title": "number"
   },
   {
    "source": "buyer",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "owner",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
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
    "source": "visitFrom",
    "kind": "dateTime"
   },
   {
    "source": "visitUntil",
    "kind": "dateTime"
   },
   {
    "source": "leftAt",
    "kind": "dateTime"
   },
   {
    "source": "arrivedAt",
    "kind": "dateTime"
   },
   {
    "source": "finishedAt",
    "kind": "dateTime"
   },
   {
    "source": "result",
    "kind": "multiline"
   },
   {
    "source": "callBackResult",
    "kind": "enum",
    "enum": "TaskCallBack"
   },
   {
    "source": "calledBackAt",
    "kind": "dateTime"
   },
   {
    "source": "openedAt",
    "kind": "dateTime"
   },
   {
    "source": "version",
    "kind": "int"
   },
   {
    "source": "progress",
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
      "enum": "TaskAction"
     },
     {
      "source": "note",
      "kind": "text"
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
   },
   {
    "source": "complaint",
    "kind": "reference",
    "reference": "complaints",
    "title": "number"
   }
  ],
  "columns": [
   "number",
   "kind",
   "title",
   "status",
   "owner",
   "order",
   "dueAt",
   "isLate",
   "visitFrom",
   "openedAt",
   "buyer",
   "visitUntil",
   "leftAt",
   "arrivedAt",
   "finishedAt",
   "callBackResult",
   "calledBackAt",
   "complaint"
  ],
  "columnsAtFirst": 10,
  "filters": [
   {
    "source": "q",
    "kind": "text"
   },
   {
    "source": "kind",
    "kind": "enum",
    "list": true,
    "enum": "TaskKind"
   },
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "TaskStatus"
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
    "source": "complaintId",
    "kind": "reference",
    "reference": "complaints",
    "title": "number"
   },
   {
    "source": "orderId",
    "kind": "reference",
    "reference": "orders",
    "title": "number"
   },
   {
    "source": "openedAt",
    "kind": "dateTimeRange"
   }
  ],
  "sort": {
   "openedAt": "OPENED_AT",
   "dueAt": "DUE_AT"
  },
  "defaultSort": "openedAt",
  "versioned": true,
  "actions": [
   {
    "name": "createTask",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "PRIMARY",
    "permission": "TASKS_WORK",
    "offered": false,
    "inputs": [
     {
      "source": "kind",
      "kind": "enum",
      "required": true,
      "enum": "TaskKind"
     },
     {
      "source": "title",
      "kind": "text",
      "required": true
     },
     {
      "source": "details",
      "kind": "multiline"
     },
     {
      "source": "dueAt",
      "kind": "dateTime"
     },
     {
      "source": "orderId",
      "kind": "reference",
      "reference": "orders",
      "title": "number"
     }
    ],
    "operation": {
     "name": "Panel_createTask"
    }
   },
   {
    "name": "takeTask",
    "value": "TAKE",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "TASKS_WORK",
    "offered": true,
    "bulk": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "name": "Panel_takeTask"
    }
   },
   {
    "name": "assignTask",
    "value": "ASSIGN",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "TASKS_LEAD",
    "offered": true,
    "bulk": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "accountId",
      "kind": "reference",
      "reference": "accounts",
      "title": "name",
      "required": true
     },
     {
      "source": "note",
      "kind": "text"
     }
    ],
    "operation": {
     "name": "Panel_assignTask"
    }
   },
   {
    "name": "planVisit",
    "value": "PLAN_VISIT",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "TASKS_WORK",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "visitFrom",
      "kind": "dateTime",
      "required": true
     },
     {
      "source": "visitUntil",
      "kind": "dateTime",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_planVisit"
    }
   },
   {
    "name": "leaveForVisit",
    "value": "LEAVE",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "TASKS_WORK",
    "offered": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "name": "Panel_leaveForVisit"
    }
   },
   {
    "name": "arriveAtVisit",
    "value": "ARRIVE",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "TASKS_WORK",
    "offered": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "name": "Panel_arriveAtVisit"
    }
   },
   {
    "name": "finishTask",
    "value": "FINISH",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "TASKS_WORK",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "result",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_finishTask"
    }
   },
   {
    "name": "callBackTask",
    "value": "CALL_BACK",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "TASKS_WORK",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "result",
      "kind": "enum",
      "required": true,
      "enum": "TaskCallBack"
     },
     {
      "source": "note",
      "kind": "text"
     }
    ],
    "operation": {
     "name": "Panel_callBackTask"
    }
   },
   {
    "name": "noteTask",
    "value": "ADD_NOTE",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "TASKS_WORK",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "note",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_noteTask"
    }
   },
   {
    "name": "cancelTask",
    "value": "CANCEL",
    "kind": "TRANSITION",
    "tone": "DANGER",
    "permission": "TASKS_LEAD",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "note",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_cancelTask"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_tasks"
   },
   "export": {
    "name": "Panel_tasks_export"
   },
   "one": {
    "name": "Panel_task"
   },
   "many": {
    "name": "Panel_tasks_many"
   },
   "counts": {
    "name": "Panel_tasks_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "TaskStatus"
  }
 },
 {
  "type": "FollowUp",
  "name": "followUps",
  "group": "SERVICE",
  "permission": "COMPLAINTS_HANDLE",
  "icon": "PhoneCallback",
  "title": "complaint.number",
  "titleParts": [
   {
    "source": "complaint.number",
    "kind": "text"
   }
  ],
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "complaint",
    "kind": "reference",
    "reference": "complaints",
    "title": "number"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "FollowUpStatus"
   },
   {
    "source": "dueAt",
    "kind": "dateTime"
   },
   {
    "source": "lateAt",
    "kind": "dateTime"
   },
   {
    "source": "isLate",
    "kind": "boolean"
   },
   {
    "source": "attemptCount",
    "kind": "int"
   },
   {
    "source": "handler",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "satisfaction",
    "kind": "int"
   },
   {
    "source": "comment",
    "kind": "text",
    "pii": true
   },
   {
    "source": "doneBy",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "doneAt",
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
      "source": "result",
      "kind": "enum",
      "enum": "FollowUpResult"
     },
     {
      "source": "note",
      "kind": "text",
      "pii": true
     },
     {
      "source": "account",
      "kind": "reference",
      "reference": "accounts",
      "title": "name"
     },
     {
      "source": "againAt",
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
   }
  ],
  "columns": [
   "complaint",
   "status",
   "dueAt",
   "isLate",
   "attemptCount",
   "handler",
   "satisfaction",
   "doneBy",
   "doneAt",
   "lateAt",
   "comment",
   "createdAt"
  ],
  "columnsAtFirst": 9,
  "filters": [
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "FollowUpStatus"
   },
   {
    "source": "complaintId",
    "kind": "reference",
    "reference": "complaints",
    "title": "number"
   },
   {
    "source": "isDue",
    "kind": "boolean"
   },
   {
    "source": "isLate",
    "kind": "boolean"
   },
   {
    "source": "isForMe",
    "kind": "boolean"
   },
   {
    "source": "dueAt",
    "kind": "dateTimeRange"
   }
  ],
  "sort": {
   "dueAt": "DUE_AT",
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "createdAt",
  "versioned": true,
  "actions": [
   {
    "name": "recordFollowUp",
    "value": "RECORD",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "COMPLAINTS_HANDLE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "result",
      "kind": "enum",
      "default": "REACHED",
      "enum": "FollowUpResult"
     },
     {
      "source": "satisfaction",
      "kind": "int"
     },
     {
      "source": "comment",
      "kind": "multiline"
     },
     {
      "source": "callAgainAt",
      "kind": "dateTime"
     }
    ],
    "operation": {
     "name": "Panel_recordFollowUp"
    },
    "tells": [
     {
      "source": "complaint",
      "kind": "reference",
      "reference": "complaints",
      "title": "number"
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
     "required": true
    }
   ],
   "operation": {
    "name": "Panel_revealPersonalData_FollowUp"
   }
  },
  "operations": {
   "list": {
    "name": "Panel_followUps"
   },
   "export": {
    "name": "Panel_followUps_export"
   },
   "one": {
    "name": "Panel_followUp"
   },
   "many": {
    "name": "Panel_followUps_many"
   },
   "counts": {
    "name": "Panel_followUps_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "FollowUpStatus"
  }
 },
 {
  "type": "Repair",
  "name": "repairs",
  "group": "SERVICE",
  "permission": "RETURNS_READ",
  "icon": "Build",
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
    "enum": "RepairStatus"
   },
   {
    "source": "outcome",
    "kind": "enum",
    "enum": "RepairOutcome"
   },
   {
    "source": "order",
    "kind": "reference",
    "reference": "orders",
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
      "source": "replacedQuantity",
      "kind": "int"
     },
     {
      "source": "replacesLine",
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
        "source": "replacedQuantity",
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
    "source": "merchant",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "followsId",
    "kind": "id"
   },
   {
    "source": "outlet",
    "kind": "reference",
    "reference": "repairOutlets",
    "title": "name"
   },
   {
    "source": "sendTo",
    "kind": "text"
   },
   {
    "source": "isWarranty",
    "kind": "boolean"
   },
   {
    "source": "fault",
    "kind": "text",
    "pii": true
   },
   {
    "source": "diagnosis",
    "kind": "text"
   },
   {
    "source": "parts",
    "kind": "money"
   },
   {
    "source": "labor",
    "kind": "money"
   },
   {
    "source": "fee",
    "kind": "money"
   },
   {
    "source": "paidAt",
    "kind": "dateTime"
   },
   {
    "source": "paidBackAt",
    "kind": "dateTime"
   },
   {
    "source": "carrierIn",
    "kind": "text"
   },
   {
    "source": "trackingIn",
    "kind": "text"
   },
   {
    "source": "carrierBack",
    "kind": "text"
   },
   {
    "source": "trackingBack",
    "kind": "text"
   },
   {
    "source": "callBackResult",
    "kind": "enum",
    "enum": "CallBackResult"
   },
   {
    "source": "callBackNote",
    "kind": "text",
    "pii": true,
    "permission": "REPAIRS_WORK"
   },
   {
    "source": "outletFee",
    "kind": "money",
    "permission": "REPAIRS_WORK"
   },
   {
    "source": "feeCheckedBy",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "feeConfirmedBy",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "slip",
    "kind": "reference",
    "reference": "slips",
    "title": "number"
   },
   {
    "source": "dueAt",
    "kind": "dateTime"
   },
   {
    "source": "openedAt",
    "kind": "dateTime"
   },
   {
    "source": "closedAt",
    "kind": "dateTime"
   },
   {
    "source": "partUses",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "part",
      "kind": "reference",
      "reference": "repairParts",
      "title": "name",
      "localizedTitle": true
     },
     {
      "source": "quantity",
      "kind": "int"
     },
     {
      "source": "unitPrice",
      "kind": "money"
     },
     {
      "source": "amount",
      "kind": "money"
     }
    ]
   },
   {
    "source": "return",
    "kind": "reference",
    "reference": "returns",
    "title": "number"
   }
  ],
  "columns": [
   "number",
   "status",
   "outcome",
   "isWarranty",
   "outlet",
   "order",
   "merchant",
   "fee",
   "dueAt",
   "openedAt",
   "quantity",
   "followsId",
   "sendTo",
   "fault",
   "diagnosis",
   "parts",
   "labor",
   "paidAt",
   "paidBackAt",
   "carrierIn",
   "trackingIn",
   "carrierBack",
   "trackingBack",
   "callBackResult",
   "callBackNote",
   "outletFee",
   "feeCheckedBy",
   "feeConfirmedBy",
   "slip",
   "closedAt",
   "return"
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
    "enum": "RepairStatus"
   },
   {
    "source": "outcome",
    "kind": "enum",
    "list": true,
    "enum": "RepairOutcome"
   },
   {
    "source": "isWarranty",
    "kind": "boolean"
   },
   {
    "source": "outletId",
    "kind": "reference",
    "reference": "repairOutlets",
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
    "source": "orderId",
    "kind": "reference",
    "reference": "orders",
    "title": "number"
   },
   {
    "source": "returnId",
    "kind": "reference",
    "reference": "returns",
    "title": "number"
   },
   {
    "source": "openedAt",
    "kind": "dateTimeRange"
   }
  ],
  "shopFilter": "merchantId",
  "sort": {
   "openedAt": "OPENED_AT",
   "dueAt": "DUE_AT"
  },
  "defaultSort": "openedAt",
  "actions": [
   {
    "name": "openRepairOrder",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "DEFAULT",
    "permission": "REPAIRS_WORK",
    "offered": false,
    "idempotent": true,
    "inputs": [
     {
      "source": "orderId",
      "kind": "reference",
      "reference": "orders",
      "title": "number",
      "required": true
     },
     {
      "source": "sku",
      "kind": "text",
      "required": true
     },
     {
      "source": "quantity",
      "kind": "int",
      "required": true
     },
     {
      "source": "repairOutletId",
      "kind": "reference",
      "reference": "repairOutlets",
      "title": "name"
     },
     {
      "source": "isWarranty",
      "kind": "boolean",
      "required": true
     },
     {
      "source": "fault",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_openRepairOrder",
     "permissions": [
      "REPAIRS_WORK"
     ]
    }
   },
   {
    "name": "sendToOutlet",
    "value": "SEND",
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
      "required": true
     },
     {
      "source": "trackingNumber",
      "kind": "text"
     }
    ],
    "operation": {
     "name": "Panel_sendToOutlet",
     "permissions": [
      "REPAIRS_WORK"
     ]
    }
   },
   {
    "name": "cancelRepair",
    "value": "CANCEL",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "RETURNS_APPLY",
    "offered": true,
    "confirm": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "name": "Panel_cancelRepair",
     "permissions": [
      "REPAIRS_WORK"
     ]
    }
   },
   {
    "name": "receiveRepair",
    "value": "RECEIVE",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "REPAIRS_WORK",
    "offered": true,
    "confirm": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "name": "Panel_receiveRepair",
     "permissions": [
      "REPAIRS_WORK"
     ]
    }
   },
   {
    "name": "quoteRepair",
    "value": "QUOTE",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "REPAIRS_WORK",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "diagnosis",
      "kind": "multiline",
      "required": true
     },
     {
      "source": "parts",
      "kind": "object",
      "list": true,
      "fields": [
       {
        "source": "repairPartId",
        "kind": "reference",
        "reference": "repairParts",
        "title": "name",
        "localizedTitle": true,
        "required": true
       },
       {
        "source": "quantity",
        "kind": "int",
        "required": true
       }
      ]
     },
     {
      "source": "labor",
      "kind": "money",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_quoteRepair",
     "permissions": [
      "REPAIRS_WORK"
     ]
    }
   },
   {
    "name": "answerRepairQuote",
    "value": "ANSWER_QUOTE",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "RETURNS_APPLY",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "isAccepted",
      "kind": "boolean",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_answerRepairQuote",
     "permissions": [
      "REPAIRS_WORK"
     ]
    }
   },
   {
    "name": "finishRepair",
    "value": "FINISH",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "REPAIRS_WORK",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "isRepaired",
      "kind": "boolean",
      "required": true
     },
     {
      "source": "note",
      "kind": "multiline"
     }
    ],
    "operation": {
     "name": "Panel_finishRepair",
     "permissions": [
      "REPAIRS_WORK"
     ]
    }
   },
   {
    "name": "sendRepairBack",
    "value": "SEND_BACK",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "REPAIRS_WORK",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "carrier",
      "kind": "text",
      "required": true
     },
     {
      "source": "trackingNumber",
      "kind": "text"
     }
    ],
    "operation": {
     "name": "Panel_sendRepairBack",
     "permissions": [
      "REPAIRS_WORK"
     ]
    }
   },
   {
    "name": "confirmRepairedGoods",
    "value": "CONFIRM_GOODS",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "RETURNS_APPLY",
    "offered": true,
    "confirm": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "name": "Panel_confirmRepairedGoods",
     "permissions": [
      "REPAIRS_WORK"
     ]
    }
   },
   {
    "name": "callBackRepair",
    "value": "CALL_BACK",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "REPAIRS_WORK",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "result",
      "kind": "enum",
      "required": true,
      "enum": "CallBackResult"
     },
     {
      "source": "note",
      "kind": "multiline"
     }
    ],
    "operation": {
     "name": "Panel_callBackRepair",
     "permissions": [
      "REPAIRS_WORK"
     ]
    }
   },
   {
    "name": "checkRepairFee",
    "value": "CHECK_FEE",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "REPAIRS_WORK",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "fee",
      "kind": "money",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_checkRepairFee",
     "permissions": [
      "REPAIRS_WORK"
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
     "required": true
    }
   ],
   "operation": {
    "name": "Panel_revealPersonalData_Repair",
    "permissions": [
     "REPAIRS_WORK"
    ]
   }
  },
  "operations": {
   "list": {
    "name": "Panel_repairs",
    "permissions": [
     "REPAIRS_WORK"
    ]
   },
   "export": {
    "name": "Panel_repairs_export",
    "permissions": [
     "REPAIRS_WORK"
    ]
   },
   "one": {
    "name": "Panel_repair",
    "permissions": [
     "REPAIRS_WORK"
    ]
   },
   "many": {
    "name": "Panel_repairs_many",
    "permissions": [
     "REPAIRS_WORK"
    ]
   },
   "counts": {
    "name": "Panel_repairs_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "RepairStatus"
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
    "source": "reasonRule",
    "kind": "reference",
    "reference": "returnReasonRules",
    "title": "name",
    "localizedTitle": true,
    "hidden": [
     "LIST"
    ]
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
    "source": "paid",
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
    "source": "freight",
    "kind": "money"
   },
   {
    "source": "freightStatus",
    "kind": "enum",
    "enum": "ReturnFreightStatus"
   },
   {
    "source": "freightAnswer",
    "kind": "text"
   },
   {
    "source": "freightSlip",
    "kind": "reference",
    "reference": "slips",
    "title": "number"
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
    "source": "inspectedAt",
    "kind": "dateTime"
   },
   {
    "source": "appealedAt",
    "kind": "dateTime"
   },
   {
    "source": "decidedAt",
    "kind": "dateTime"
   },
   {
    "source": "slip",
    "kind": "reference",
    "reference": "slips",
    "title": "number"
   },
   {
    "source": "replacementOrder",
    "kind": "reference",
    "reference": "orders",
    "title": "number"
   },
   {
    "source": "shortages",
    "kind": "object",
    "list": true,
    "fields": [
     {
      "source": "sku",
      "kind": "text"
     },
     {
      "source": "requested",
      "kind": "int"
     },
     {
      "source": "available",
      "kind": "int"
     }
    ]
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
        "source": "replacedQuantity",
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
      "source": "variant",
      "kind": "reference",
      "reference": "variants",
      "title": "sku"
     },
     {
      "source": "amount",
      "kind": "money"
     },
     {
      "source": "paid",
      "kind": "money"
     },
     {
      "source": "resaleableQuantity",
      "kind": "int"
     },
     {
      "source": "defectiveQuantity",
      "kind": "int"
     },
     {
      "source": "refusedQuantity",
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
      "source": "stage",
      "kind": "enum",
      "enum": "ReturnEvidenceStage"
     },
     {
      "source": "createdAt",
      "kind": "dateTime"
     }
    ]
   },
   {
    "source": "inspections",
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
        "source": "replacedQuantity",
        "kind": "int"
       },
       {
        "source": "position",
        "kind": "int"
       }
      ]
     },
     {
      "source": "verdict",
      "kind": "enum",
      "enum": "InspectionVerdict"
     },
     {
      "source": "quantity",
      "kind": "int"
     },
     {
      "source": "note",
      "kind": "text"
     },
     {
      "source": "inspectedAt",
      "kind": "dateTime"
     },
     {
      "source": "pictures",
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
        "source": "stage",
        "kind": "enum",
        "enum": "ReturnEvidenceStage"
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
    "source": "complaint",
    "kind": "reference",
    "reference": "complaints",
    "title": "number"
   },
   {
    "source": "verdicts",
    "kind": "connection",
    "reference": "verdicts",
    "title": "number",
    "titleParts": [
     {
      "source": "number",
      "kind": "text"
     },
     {
      "source": "revision",
      "kind": "int"
     }
    ],
    "target": "returnId"
   },
   {
    "source": "steps",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "position",
      "kind": "int"
     },
     {
      "source": "kind",
      "kind": "enum",
      "enum": "PlaybookStepKind"
     },
     {
      "source": "playbookStep",
      "kind": "object",
      "fields": [
       {
        "source": "id",
        "kind": "id"
       },
       {
        "source": "position",
        "kind": "int"
       },
       {
        "source": "kind",
        "kind": "enum",
        "enum": "PlaybookStepKind"
       },
       {
        "source": "name",
        "kind": "localized"
       }
      ]
     },
     {
      "source": "status",
      "kind": "enum",
      "enum": "PlaybookStepStatus"
     },
     {
      "source": "isAutomatic",
      "kind": "boolean"
     },
     {
      "source": "account",
      "kind": "reference",
      "reference": "accounts",
      "title": "name"
     },
     {
      "source": "doneAt",
      "kind": "dateTime"
     },
     {
      "source": "note",
      "kind": "text"
     }
    ],
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "coupons",
    "kind": "connection",
    "reference": "coupons",
    "title": "code",
    "target": "returnId"
   },
   {
    "source": "repairs",
    "kind": "connection",
    "reference": "repairs",
    "title": "number",
    "target": "returnId"
   },
   {
    "source": "records",
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
      "enum": "ReturnRecordKind"
     },
     {
      "source": "bearsOut",
      "kind": "boolean"
     },
     {
      "source": "shipment",
      "kind": "reference",
      "reference": "shipments",
      "title": "number",
      "hidden": [
       "LIST"
      ]
     },
     {
      "source": "status",
      "kind": "enum",
      "enum": "ShipmentStatus"
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
      "source": "shippedAt",
      "kind": "dateTime"
     },
     {
      "source": "deliveredAt",
      "kind": "dateTime"
     },
     {
      "source": "promisedOn",
      "kind": "date"
     },
     {
      "source": "contents",
      "kind": "object",
      "list": true,
      "fields": [
       {
        "source": "sku",
        "kind": "text"
       },
       {
        "source": "ordered",
        "kind": "int"
       },
       {
        "source": "packed",
        "kind": "int"
       }
      ]
     },
     {
      "source": "events",
      "kind": "object",
      "list": true,
      "fields": [
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
        "source": "happenedAt",
        "kind": "dateTime"
       }
      ]
     },
     {
      "source": "takenAt",
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
   "kind",
   "reason",
   "merchant",
   "order",
   "refund",
   "dueAt",
   "requestedAt",
   "description",
   "paid",
   "answer",
   "decision",
   "carrier",
   "trackingNumber",
   "freight",
   "freightStatus",
   "freightAnswer",
   "freightSlip",
   "answeredAt",
   "sentBackAt",
   "inspectedAt",
   "appealedAt",
   "decidedAt",
   "slip",
   "replacementOrder",
   "closedAt",
   "complaint"
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
    "source": "kind",
    "kind": "enum",
    "list": true,
    "enum": "ReturnKind"
   },
   {
    "source": "reason",
    "kind": "enum",
    "list": true,
    "enum": "ReturnReason"
   },
   {
    "source": "reasonRuleId",
    "kind": "reference",
    "reference": "returnReasonRules",
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
    "source": "buyerId",
    "kind": "id"
   },
   {
    "source": "orderId",
    "kind": "reference",
    "reference": "orders",
    "title": "number"
   },
   {
    "source": "complaintId",
    "kind": "reference",
    "reference": "complaints",
    "title": "number"
   },
   {
    "source": "isLate",
    "kind": "boolean"
   },
   {
    "source": "productId",
    "kind": "reference",
    "reference": "products",
    "title": "title",
    "localizedTitle": true
   },
   {
    "source": "carrierName",
    "kind": "text"
   },
   {
    "source": "agentNumber",
    "kind": "text"
   },
   {
    "source": "freightStatus",
    "kind": "enum",
    "list": true,
    "enum": "ReturnFreightStatus"
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
    "name": "claimReturnFreight",
    "value": "CLAIM_FREIGHT",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "RETURNS_APPLY",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "amount",
      "kind": "money",
      "required": true
     },
     {
      "source": "evidenceFileIds",
      "kind": "file",
      "list": true,
      "required": true,
      "upload": "EVIDENCE"
     }
    ],
    "operation": {
     "name": "Panel_claimReturnFreight"
    }
   },
   {
    "name": "payReturnFreight",
    "value": "PAY_FREIGHT",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "RETURNS_DECIDE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "amount",
      "kind": "money"
     }
    ],
    "operation": {
     "name": "Panel_payReturnFreight"
    }
   },
   {
    "name": "declineReturnFreight",
    "value": "DECLINE_FREIGHT",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "RETURNS_DECIDE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "answer",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_declineReturnFreight"
    }
   },
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
     "name": "Panel_acceptReturn"
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
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_rejectReturn"
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
      "required": true
     },
     {
      "source": "trackingNumber",
      "kind": "text"
     }
    ],
    "operation": {
     "name": "Panel_sendReturnBack"
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
      "default": true
     },
     {
      "source": "inspections",
      "kind": "object",
      "list": true,
      "fields": [
       {
        "source": "returnLineId",
        "kind": "reference",
        "rowsOf": "lines",
        "required": true
       },
       {
        "source": "verdict",
        "kind": "enum",
        "required": true,
        "enum": "InspectionVerdict"
       },
       {
        "source": "quantity",
        "kind": "int",
        "required": true
       },
       {
        "source": "note",
        "kind": "text"
       },
       {
        "source": "evidenceFileIds",
        "kind": "file",
        "list": true,
        "default": [],
        "upload": "EVIDENCE"
       }
      ]
     }
    ],
    "operation": {
     "name": "Panel_confirmReturnedGoods"
    }
   },
   {
    "name": "acceptPartOfReturn",
    "value": "ACCEPT_PART",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "RETURNS_APPLY",
    "offered": true,
    "confirm": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "name": "Panel_acceptPartOfReturn"
    }
   },
   {
    "name": "compensateReturn",
    "value": "COMPENSATE",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "RETURNS_DECIDE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "amount",
      "kind": "money"
     },
     {
      "source": "content",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_compensateReturn"
    }
   },
   {
    "name": "giveReturnCoupon",
    "value": "GIVE_COUPON",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "RETURNS_DECIDE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "amount",
      "kind": "money"
     },
     {
      "source": "validDays",
      "kind": "int",
      "default": 90
     },
     {
      "source": "content",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_giveReturnCoupon"
    }
   },
   {
    "name": "retryReplacement",
    "value": "TRY_AGAIN",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "RETURNS_APPLY",
    "offered": true,
    "confirm": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "name": "Panel_retryReplacement"
    }
   },
   {
    "name": "takeMoneyInstead",
    "value": "TAKE_MONEY",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "RETURNS_APPLY",
    "offered": true,
    "confirm": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "name": "Panel_takeMoneyInstead"
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
     "name": "Panel_withdrawReturn"
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
      "required": true
     },
     {
      "source": "evidenceFileIds",
      "kind": "file",
      "list": true,
      "upload": "EVIDENCE"
     }
    ],
    "operation": {
     "name": "Panel_appealReturn"
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
      "enum": "ReturnVerdict"
     },
     {
      "source": "amount",
      "kind": "money"
     },
     {
      "source": "decision",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_decideReturn"
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
     "required": true
    }
   ],
   "operation": {
    "name": "Panel_revealPersonalData_Return"
   }
  },
  "operations": {
   "list": {
    "name": "Panel_returns"
   },
   "export": {
    "name": "Panel_returns_export"
   },
   "one": {
    "name": "Panel_return"
   },
   "many": {
    "name": "Panel_returns_many"
   },
   "counts": {
    "name": "Panel_returns_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "ReturnStatus"
  },
  "live": {
   "field": "returnEvents",
   "operation": {
    "name": "Panel_returnEvents"
   }
  }
 },
 {
  "type": "InboundMail",
  "name": "inboundMails",
  "group": "SERVICE",
  "permission": "COMPLAINTS_HANDLE",
  "icon": "Inbox",
  "title": "subject",
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "InboundMailStatus"
   },
   {
    "source": "sender",
    "kind": "text",
    "pii": true
   },
   {
    "source": "subject",
    "kind": "text",
    "pii": true
   },
   {
    "source": "text",
    "kind": "multiline",
    "pii": true
   },
   {
    "source": "droppedFiles",
    "kind": "text",
    "list": true
   },
   {
    "source": "buyer",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "complaint",
    "kind": "reference",
    "reference": "complaints",
    "title": "number"
   },
   {
    "source": "handledBy",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "dismissedReason",
    "kind": "text"
   },
   {
    "source": "receivedAt",
    "kind": "dateTime"
   }
  ],
  "columns": [
   "receivedAt",
   "status",
   "subject",
   "sender",
   "buyer",
   "complaint",
   "droppedFiles",
   "handledBy",
   "dismissedReason"
  ],
  "columnsAtFirst": 6,
  "filters": [
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "InboundMailStatus"
   },
   {
    "source": "receivedAt",
    "kind": "dateTimeRange"
   }
  ],
  "sort": {
   "receivedAt": "RECEIVED_AT"
  },
  "defaultSort": "receivedAt",
  "actions": [
   {
    "name": "registerFromMail",
    "value": "REGISTER",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "COMPLAINTS_HANDLE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "accountId",
      "kind": "reference",
      "reference": "accounts",
      "title": "name",
      "required": true
     },
     {
      "source": "orderId",
      "kind": "reference",
      "reference": "orders",
      "title": "number"
     }
    ],
    "operation": {
     "name": "Panel_registerFromMail"
    },
    "tells": [
     {
      "source": "complaint",
      "kind": "reference",
      "reference": "complaints",
      "title": "number"
     }
    ]
   },
   {
    "name": "dismissMail",
    "value": "DISMISS",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "COMPLAINTS_HANDLE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "reason",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_dismissMail"
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
     "required": true
    }
   ],
   "operation": {
    "name": "Panel_revealPersonalData_InboundMail"
   }
  },
  "operations": {
   "list": {
    "name": "Panel_inboundMails"
   },
   "export": {
    "name": "Panel_inboundMails_export"
   },
   "one": {
    "name": "Panel_inboundMail"
   },
   "many": {
    "name": "Panel_inboundMails_many"
   },
   "counts": {
    "name": "Panel_inboundMails_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "InboundMailStatus"
  }
 },
 {
  "type": "BadReview",
  "name": "badReviews",
  "group": "SERVICE",
  "permission": "BAD_REVIEWS_READ",
  "icon": "ThumbDown",
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
    "source": "review",
    "kind": "reference",
    "reference": "productReviews",
    "title": "text"
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
    "source": "buyer",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "BadReviewStatus"
   },
   {
    "source": "severity",
    "kind": "enum",
    "enum": "BadReviewSeverity"
   },
   {
    "source": "lowestScore",
    "kind": "int"
   },
   {
    "source": "goodsScore",
    "kind": "int"
   },
   {
    "source": "serviceScore",
    "kind": "int"
   },
   {
    "source": "deliveryScore",
    "kind": "int"
   },
   {
    "source": "contactStatus",
    "kind": "enum",
    "enum": "ReviewContactStatus"
   },
   {
    "source": "contactCount",
    "kind": "int"
   },
   {
    "source": "owner",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "nextStep",
    "kind": "enum",
    "enum": "BadReviewStep"
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
    "source": "firstContactAt",
    "kind": "dateTime"
   },
   {
    "source": "answeredAt",
    "kind": "dateTime"
   },
   {
    "source": "promisedOn",
    "kind": "date"
   },
   {
    "source": "demandedAt",
    "kind": "dateTime"
   },
   {
    "source": "isRepeatDemander",
    "kind": "boolean"
   },
   {
    "source": "result",
    "kind": "multiline",
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "slip",
    "kind": "reference",
    "reference": "slips",
    "title": "number"
   },
   {
    "source": "openedAt",
    "kind": "dateTime"
   },
   {
    "source": "closedAt",
    "kind": "dateTime"
   },
   {
    "source": "contacts",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "way",
      "kind": "enum",
      "enum": "ReviewContactWay"
     },
     {
      "source": "result",
      "kind": "enum",
      "enum": "ReviewContactResult"
     },
     {
      "source": "note",
      "kind": "text",
      "pii": true
     },
     {
      "source": "asksForMoney",
      "kind": "boolean"
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
   },
   {
    "source": "compensations",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "amount",
      "kind": "money"
     },
     {
      "source": "slip",
      "kind": "reference",
      "reference": "slips",
      "title": "number"
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
   "severity",
   "status",
   "contactStatus",
   "nextStep",
   "dueAt",
   "isRepeatDemander",
   "merchant",
   "owner",
   "openedAt",
   "review",
   "order",
   "buyer",
   "lowestScore",
   "goodsScore",
   "serviceScore",
   "deliveryScore",
   "contactCount",
   "isLate",
   "firstContactAt",
   "answeredAt",
   "promisedOn",
   "demandedAt",
   "slip",
   "closedAt"
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
    "enum": "BadReviewStatus"
   },
   {
    "source": "severity",
    "kind": "enum",
    "list": true,
    "enum": "BadReviewSeverity"
   },
   {
    "source": "contactStatus",
    "kind": "enum",
    "list": true,
    "enum": "ReviewContactStatus"
   },
   {
    "source": "nextStep",
    "kind": "enum",
    "list": true,
    "enum": "BadReviewStep"
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
    "source": "isLate",
    "kind": "boolean"
   },
   {
    "source": "isMine",
    "kind": "boolean"
   },
   {
    "source": "isRepeatDemander",
    "kind": "boolean"
   },
   {
    "source": "openedAt",
    "kind": "dateTimeRange"
   }
  ],
  "shopFilter": "merchantId",
  "sort": {
   "lowestScore": "LOWEST_SCORE",
   "dueAt": "DUE_AT",
   "openedAt": "OPENED_AT"
  },
  "defaultSort": "lowestScore",
  "actions": [
   {
    "name": "takeBadReview",
    "value": "TAKE",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "BAD_REVIEWS_WORK",
    "offered": true,
    "bulk": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "name": "Panel_takeBadReview"
    }
   },
   {
    "name": "messageReviewer",
    "value": "MESSAGE",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "BAD_REVIEWS_WORK",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "isSms",
      "kind": "boolean",
      "default": false
     }
    ],
    "operation": {
     "name": "Panel_messageReviewer"
    }
   },
   {
    "name": "phoneReviewer",
    "value": "PHONE",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "BAD_REVIEWS_WORK",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "isAnswered",
      "kind": "boolean",
      "required": true
     },
     {
      "source": "note",
      "kind": "multiline"
     },
     {
      "source": "asksForMoney",
      "kind": "boolean",
      "default": false
     }
    ],
    "operation": {
     "name": "Panel_phoneReviewer"
    }
   },
   {
    "name": "noteReviewersAnswer",
    "value": "NOTE_ANSWER",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "BAD_REVIEWS_WORK",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "note",
      "kind": "multiline",
      "required": true
     },
     {
      "source": "asksForMoney",
      "kind": "boolean",
      "default": false
     }
    ],
    "operation": {
     "name": "Panel_noteReviewersAnswer"
    }
   },
   {
    "name": "promiseReviewChange",
    "value": "PROMISE",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "BAD_REVIEWS_WORK",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "promisedOn",
      "kind": "date",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_promiseReviewChange"
    }
   },
   {
    "name": "compensateReviewer",
    "value": "COMPENSATE",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "BAD_REVIEWS_WORK",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "amount",
      "kind": "money",
      "required": true
     },
     {
      "source": "content",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_compensateReviewer"
    },
    "tells": [
     {
      "source": "slip",
      "kind": "reference",
      "reference": "slips",
      "title": "number"
     }
    ]
   },
   {
    "name": "refuseReviewChange",
    "value": "REFUSE",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "BAD_REVIEWS_WORK",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "note",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_refuseReviewChange"
    }
   },
   {
    "name": "closeBadReview",
    "value": "CLOSE",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "BAD_REVIEWS_WORK",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "note",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_closeBadReview"
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
     "required": true
    }
   ],
   "operation": {
    "name": "Panel_revealPersonalData_BadReview"
   }
  },
  "operations": {
   "list": {
    "name": "Panel_badReviews"
   },
   "export": {
    "name": "Panel_badReviews_export"
   },
   "one": {
    "name": "Panel_badReview"
   },
   "many": {
    "name": "Panel_badReviews_many"
   },
   "counts": {
    "name": "Panel_badReviews_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "BadReviewStatus"
  }
 },
 {
  "type": "MerchantFine",
  "name": "merchantFines",
  "group": "SERVICE",
  "permission": "COMPLAINTS_READ",
  "icon": "MoneyOff",
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
    "enum": "FineStatus"
   },
   {
    "source": "merchant",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "complaint",
    "kind": "reference",
    "reference": "complaints",
    "title": "number"
   },
   {
    "source": "amount",
    "kind": "money"
   },
   {
    "source": "reason",
    "kind": "text"
   },
   {
    "source": "charge",
    "kind": "reference",
    "reference": "merchantCharges",
    "title": "number"
   },
   {
    "source": "refusedReason",
    "kind": "text"
   },
   {
    "source": "appeal",
    "kind": "text"
   },
   {
    "source": "decision",
    "kind": "text"
   },
   {
    "source": "openedBy",
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
    "source": "decidedBy",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "chargedAt",
    "kind": "dateTime"
   },
   {
    "source": "appealedAt",
    "kind": "dateTime"
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
   "number",
   "status",
   "merchant",
   "amount",
   "complaint",
   "createdAt",
   "reason",
   "charge",
   "refusedReason",
   "appeal",
   "decision",
   "openedBy",
   "approvedBy",
   "decidedBy",
   "chargedAt",
   "appealedAt",
   "decidedAt"
  ],
  "columnsAtFirst": 6,
  "filters": [
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "FineStatus"
   },
   {
    "source": "merchantId",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "complaintId",
    "kind": "reference",
    "reference": "complaints",
    "title": "number"
   }
  ],
  "shopFilter": "merchantId",
  "sort": {
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "createdAt",
  "actions": [
   {
    "name": "approveFine",
    "value": "APPROVE",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "confirm": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "name": "Panel_approveFine"
    }
   },
   {
    "name": "rejectFine",
    "value": "REJECT",
    "kind": "TRANSITION",
    "tone": "DANGER",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "reason",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_rejectFine"
    }
   },
   {
    "name": "appealFine",
    "value": "APPEAL",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "COMPLAINTS_DEFEND",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "reason",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_appealFine"
    }
   },
   {
    "name": "decideFine",
    "value": "DECIDE",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "isGranted",
      "kind": "boolean",
      "required": true
     },
     {
      "source": "reason",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_decideFine"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_merchantFines"
   },
   "export": {
    "name": "Panel_merchantFines_export"
   },
   "one": {
    "name": "Panel_merchantFine"
   },
   "many": {
    "name": "Panel_merchantFines_many"
   },
   "counts": {
    "name": "Panel_merchantFines_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "FineStatus"
  }
 },
 {
  "type": "Incident",
  "name": "incidents",
  "group": "SERVICE",
  "permission": "COMPLAINTS_HANDLE",
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
    "source": "title",
    "kind": "text"
   },
   {
    "source": "severity",
    "kind": "enum",
    "enum": "ComplaintSeverity"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "IncidentStatus"
   },
   {
    "source": "owner",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "report",
    "kind": "multiline",
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "sha256",
    "kind": "text",
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "openedAt",
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
    "source": "records",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "complaint",
      "kind": "reference",
      "reference": "complaints",
      "title": "number"
     },
     {
      "source": "return",
      "kind": "reference",
      "reference": "returns",
      "title": "number"
     },
     {
      "source": "order",
      "kind": "reference",
      "reference": "orders",
      "title": "number"
     },
     {
      "source": "addedAt",
      "kind": "dateTime"
     }
    ],
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "steps",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "position",
      "kind": "int"
     },
     {
      "source": "text",
      "kind": "text"
     },
     {
      "source": "doneBy",
      "kind": "reference",
      "reference": "accounts",
      "title": "name"
     },
     {
      "source": "doneAt",
      "kind": "dateTime"
     }
    ],
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "contacts",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "text",
      "kind": "text"
     },
     {
      "source": "customerCount",
      "kind": "int"
     },
     {
      "source": "toldCount",
      "kind": "int"
     },
     {
      "source": "finishedAt",
      "kind": "dateTime"
     },
     {
      "source": "askedBy",
      "kind": "reference",
      "reference": "accounts",
      "title": "name"
     },
     {
      "source": "askedAt",
      "kind": "dateTime"
     }
    ],
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "handOvers",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "from",
      "kind": "reference",
      "reference": "accounts",
      "title": "name"
     },
     {
      "source": "to",
      "kind": "reference",
      "reference": "accounts",
      "title": "name"
     },
     {
      "source": "reason",
      "kind": "enum",
      "enum": "HandOverReason"
     },
     {
      "source": "note",
      "kind": "text"
     },
     {
      "source": "handedOverAt",
      "kind": "dateTime"
     }
    ],
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "correctiveActions",
    "kind": "connection",
    "reference": "correctiveActions",
    "title": "number",
    "target": "incidentId",
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "saleStops",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "merchant",
      "kind": "reference",
      "reference": "merchants",
      "title": "name",
      "localizedTitle": true
     },
     {
      "source": "variant",
      "kind": "reference",
      "reference": "variants",
      "title": "sku"
     },
     {
      "source": "reason",
      "kind": "text"
     },
     {
      "source": "placedAt",
      "kind": "dateTime"
     },
     {
      "source": "liftedAt",
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
   "title",
   "severity",
   "status",
   "owner",
   "openedAt",
   "closedAt"
  ],
  "columnsAtFirst": 7,
  "filters": [
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "IncidentStatus"
   },
   {
    "source": "severity",
    "kind": "enum",
    "list": true,
    "enum": "ComplaintSeverity"
   },
   {
    "source": "ownerId",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   }
  ],
  "sort": {
   "openedAt": "OPENED_AT"
  },
  "defaultSort": "openedAt",
  "versioned": true,
  "actions": [
   {
    "name": "openIncident",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "PRIMARY",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "inputs": [
     {
      "source": "title",
      "kind": "text",
      "required": true
     },
     {
      "source": "severity",
      "kind": "enum",
      "required": true,
      "enum": "ComplaintSeverity"
     }
    ],
    "operation": {
     "name": "Panel_openIncident"
    }
   },
   {
    "name": "addIncidentRecord",
    "value": "ADD_RECORD",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "complaintId",
      "kind": "reference",
      "reference": "complaints",
      "title": "number"
     },
     {
      "source": "returnId",
      "kind": "reference",
      "reference": "returns",
      "title": "number"
     },
     {
      "source": "orderId",
      "kind": "reference",
      "reference": "orders",
      "title": "number"
     }
    ],
    "operation": {
     "name": "Panel_addIncidentRecord"
    }
   },
   {
    "name": "planIncidentStep",
    "value": "PLAN_STEP",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "text",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_planIncidentStep"
    }
   },
   {
    "name": "takeIncidentStep",
    "value": "TAKE_STEP",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "incidentStepId",
      "kind": "reference",
      "rowsOf": "steps",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_takeIncidentStep"
    }
   },
   {
    "name": "stopSale",
    "value": "STOP_SALE",
    "kind": "TRANSITION",
    "tone": "DANGER",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "confirm": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "merchantId",
      "kind": "reference",
      "reference": "merchants",
      "title": "name",
      "localizedTitle": true,
      "required": true
     },
     {
      "source": "sku",
      "kind": "text"
     },
     {
      "source": "reason",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_stopSale"
    }
   },
   {
    "name": "liftSaleStop",
    "value": "LIFT_STOP",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "saleStopId",
      "kind": "reference",
      "rowsOf": "saleStops",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_liftSaleStop"
    }
   },
   {
    "name": "contactIncidentCustomers",
    "value": "CONTACT",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "confirm": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "text",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_contactIncidentCustomers"
    }
   },
   {
    "name": "handOverIncident",
    "value": "HAND_OVER",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "accountId",
      "kind": "reference",
      "reference": "accounts",
      "title": "name",
      "required": true
     },
     {
      "source": "reason",
      "kind": "enum",
      "required": true,
      "enum": "HandOverReason"
     },
     {
      "source": "note",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_handOverIncident"
    }
   },
   {
    "name": "closeIncident",
    "value": "CLOSE",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "report",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_closeIncident"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_incidents"
   },
   "export": {
    "name": "Panel_incidents_export"
   },
   "one": {
    "name": "Panel_incident"
   },
   "many": {
    "name": "Panel_incidents_many"
   },
   "counts": {
    "name": "Panel_incidents_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "IncidentStatus"
  }
 },
 {
  "type": "QualityAlert",
  "name": "qualityAlerts",
  "group": "SERVICE",
  "permission": "REPORTS_READ",
  "icon": "TrendingUp",
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
    "enum": "QualityAlertStatus"
   },
   {
    "source": "product",
    "kind": "reference",
    "reference": "products",
    "title": "title",
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
    "source": "month",
    "kind": "text"
   },
   {
    "source": "returnedUnits",
    "kind": "int"
   },
   {
    "source": "shippedUnits",
    "kind": "int"
   },
   {
    "source": "basisPoints",
    "kind": "int"
   },
   {
    "source": "thresholdBasisPoints",
    "kind": "int"
   },
   {
    "source": "correctiveAction",
    "kind": "multiline"
   },
   {
    "source": "correctiveDueOn",
    "kind": "date"
   },
   {
    "source": "acknowledgedBy",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "acknowledgedAt",
    "kind": "dateTime"
   },
   {
    "source": "effect",
    "kind": "multiline"
   },
   {
    "source": "closedBy",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "closedAt",
    "kind": "dateTime"
   },
   {
    "source": "raisedAt",
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
    "source": "version",
    "kind": "int"
   },
   {
    "source": "correctiveActions",
    "kind": "connection",
    "reference": "correctiveActions",
    "title": "number",
    "target": "qualityAlertId",
    "hidden": [
     "LIST"
    ]
   }
  ],
  "columns": [
   "number",
   "status",
   "product",
   "merchant",
   "month",
   "returnedUnits",
   "shippedUnits",
   "basisPoints",
   "dueAt",
   "isLate",
   "raisedAt",
   "thresholdBasisPoints",
   "correctiveDueOn",
   "acknowledgedBy",
   "acknowledgedAt",
   "closedBy",
   "closedAt"
  ],
  "columnsAtFirst": 11,
  "filters": [
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "QualityAlertStatus"
   },
   {
    "source": "month",
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
    "source": "isLate",
    "kind": "boolean"
   },
   {
    "source": "raisedAt",
    "kind": "dateTimeRange"
   }
  ],
  "shopFilter": "merchantId",
  "sort": {
   "raisedAt": "RAISED_AT",
   "dueAt": "DUE_AT"
  },
  "defaultSort": "raisedAt",
  "versioned": true,
  "actions": [
   {
    "name": "acknowledgeQualityAlert",
    "value": "ACKNOWLEDGE",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "QUALITY_ANSWER",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "correctiveAction",
      "kind": "multiline",
      "required": true
     },
     {
      "source": "dueOn",
      "kind": "date",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_acknowledgeQualityAlert"
    }
   },
   {
    "name": "closeQualityAlert",
    "value": "CLOSE",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "QUALITY_CLOSE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "effect",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_closeQualityAlert"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_qualityAlerts"
   },
   "export": {
    "name": "Panel_qualityAlerts_export"
   },
   "one": {
    "name": "Panel_qualityAlert"
   },
   "many": {
    "name": "Panel_qualityAlerts_many"
   },
   "counts": {
    "name": "Panel_qualityAlerts_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "QualityAlertStatus"
  }
 },
 {
  "type": "CorrectiveAction",
  "name": "correctiveActions",
  "group": "SERVICE",
  "permission": "COMPLAINTS_HANDLE",
  "icon": "Healing",
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
    "source": "measure",
    "kind": "text"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "CorrectiveActionStatus"
   },
   {
    "source": "verdict",
    "kind": "enum",
    "enum": "CorrectiveVerdict"
   },
   {
    "source": "rootCause",
    "kind": "reference",
    "reference": "complaintCauses",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "product",
    "kind": "reference",
    "reference": "products",
    "title": "title",
    "localizedTitle": true
   },
   {
    "source": "complaint",
    "kind": "reference",
    "reference": "complaints",
    "title": "number"
   },
   {
    "source": "incident",
    "kind": "reference",
    "reference": "incidents",
    "title": "number"
   },
   {
    "source": "qualityAlert",
    "kind": "reference",
    "reference": "qualityAlerts",
    "title": "number"
   },
   {
    "source": "follows",
    "kind": "reference",
    "reference": "correctiveActions",
    "title": "number"
   },
   {
    "source": "owner",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "dueAt",
    "kind": "dateTime"
   },
   {
    "source": "escalationLevel",
    "kind": "int"
   },
   {
    "source": "evidence",
    "kind": "multiline",
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "evidenceFile",
    "kind": "file",
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "doneAt",
    "kind": "dateTime"
   },
   {
    "source": "measureAt",
    "kind": "dateTime"
   },
   {
    "source": "reopenings",
    "kind": "int"
   },
   {
    "source": "endReason",
    "kind": "text"
   },
   {
    "source": "plannedAt",
    "kind": "dateTime"
   },
   {
    "source": "version",
    "kind": "int"
   },
   {
    "source": "measurements",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "doneAt",
      "kind": "dateTime"
     },
     {
      "source": "windowDays",
      "kind": "int"
     },
     {
      "source": "complaintsBefore",
      "kind": "int"
     },
     {
      "source": "ordersBefore",
      "kind": "int"
     },
     {
      "source": "complaintsAfter",
      "kind": "int"
     },
     {
      "source": "ordersAfter",
      "kind": "int"
     },
     {
      "source": "rateBefore",
      "kind": "number"
     },
     {
      "source": "rateAfter",
      "kind": "number"
     },
     {
      "source": "leastDropPercent",
      "kind": "int"
     },
     {
      "source": "verdict",
      "kind": "enum",
      "enum": "CorrectiveVerdict"
     },
     {
      "source": "measuredAt",
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
   "measure",
   "status",
   "verdict",
   "rootCause",
   "owner",
   "escalationLevel",
   "dueAt",
   "measureAt",
   "product",
   "complaint",
   "incident",
   "qualityAlert",
   "follows",
   "doneAt",
   "reopenings",
   "endReason",
   "plannedAt"
  ],
  "columnsAtFirst": 9,
  "filters": [
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "CorrectiveActionStatus"
   },
   {
    "source": "verdict",
    "kind": "enum",
    "list": true,
    "enum": "CorrectiveVerdict"
   },
   {
    "source": "ownerId",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "rootCauseId",
    "kind": "reference",
    "reference": "complaintCauses",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "complaintId",
    "kind": "reference",
    "reference": "complaints",
    "title": "number"
   },
   {
    "source": "incidentId",
    "kind": "reference",
    "reference": "incidents",
    "title": "number"
   },
   {
    "source": "qualityAlertId",
    "kind": "reference",
    "reference": "qualityAlerts",
    "title": "number"
   },
   {
    "source": "isLate",
    "kind": "boolean"
   },
   {
    "source": "plannedAt",
    "kind": "dateTimeRange"
   }
  ],
  "sort": {
   "plannedAt": "PLANNED_AT",
   "dueAt": "DUE_AT"
  },
  "defaultSort": "plannedAt",
  "versioned": true,
  "actions": [
   {
    "name": "planCorrectiveAction",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "PRIMARY",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "inputs": [
     {
      "source": "measure",
      "kind": "multiline",
      "required": true
     },
     {
      "source": "ownerId",
      "kind": "reference",
      "reference": "accounts",
      "title": "name",
      "required": true
     },
     {
      "source": "dueOn",
      "kind": "date",
      "required": true
     },
     {
      "source": "rootCauseId",
      "kind": "reference",
      "reference": "complaintCauses",
      "title": "name",
      "localizedTitle": true
     },
     {
      "source": "complaintId",
      "kind": "reference",
      "reference": "complaints",
      "title": "number"
     },
     {
      "source": "incidentId",
      "kind": "reference",
      "reference": "incidents",
      "title": "number"
     },
     {
      "source": "qualityAlertId",
      "kind": "reference",
      "reference": "qualityAlerts",
      "title": "number"
     }
    ],
    "operation": {
     "name": "Panel_planCorrectiveAction"
    }
   },
   {
    "name": "handOverCorrectiveAction",
    "value": "HAND_OVER",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "ownerId",
      "kind": "reference",
      "reference": "accounts",
      "title": "name",
      "required": true
     },
     {
      "source": "dueOn",
      "kind": "date"
     }
    ],
    "operation": {
     "name": "Panel_handOverCorrectiveAction"
    }
   },
   {
    "name": "finishCorrectiveAction",
    "value": "FINISH",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "COMPLAINTS_HANDLE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "evidence",
      "kind": "multiline",
      "required": true
     },
     {
      "source": "evidenceFileId",
      "kind": "file",
      "upload": "EVIDENCE"
     }
    ],
    "operation": {
     "name": "Panel_finishCorrectiveAction"
    }
   },
   {
    "name": "replaceCorrectiveAction",
    "value": "REPLACE",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "measure",
      "kind": "multiline",
      "required": true
     },
     {
      "source": "ownerId",
      "kind": "reference",
      "reference": "accounts",
      "title": "name",
      "required": true
     },
     {
      "source": "dueOn",
      "kind": "date",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_replaceCorrectiveAction"
    }
   },
   {
    "name": "cancelCorrectiveAction",
    "value": "CANCEL",
    "kind": "TRANSITION",
    "tone": "DANGER",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "confirm": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "reason",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_cancelCorrectiveAction"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_correctiveActions"
   },
   "export": {
    "name": "Panel_correctiveActions_export"
   },
   "one": {
    "name": "Panel_correctiveAction"
   },
   "many": {
    "name": "Panel_correctiveActions_many"
   },
   "counts": {
    "name": "Panel_correctiveActions_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "CorrectiveActionStatus"
  }
 },
 {
  "type": "Inquiry",
  "name": "inquiries",
  "group": "SERVICE",
  "permission": "INQUIRIES_READ",
  "icon": "QuestionAnswer",
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
    "enum": "InquiryKind"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "InquiryStatus"
   },
   {
    "source": "topic",
    "kind": "reference",
    "reference": "inquiryTopics",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "channel",
    "kind": "enum",
    "enum": "InquiryChannel"
   },
   {
    "source": "buyer",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "askerName",
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
    "source": "product",
    "kind": "reference",
    "reference": "products",
    "title": "title",
    "localizedTitle": true
   },
   {
    "source": "text",
    "kind": "multiline",
    "pii": true
   },
   {
    "source": "owner",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "answer",
    "kind": "multiline",
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "answeredBy",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "answeredAt",
    "kind": "dateTime"
   },
   {
    "source": "change",
    "kind": "multiline",
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "changedAt",
    "kind": "dateTime"
   },
   {
    "source": "askedAt",
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
    "source": "askedAgainCount",
    "kind": "int"
   },
   {
    "source": "version",
    "kind": "int"
   }
  ],
  "columns": [
   "number",
   "kind",
   "topic",
   "status",
   "channel",
   "owner",
   "dueAt",
   "isLate",
   "askedAt",
   "buyer",
   "askerName",
   "order",
   "product",
   "answeredBy",
   "answeredAt",
   "changedAt",
   "askedAgainCount"
  ],
  "columnsAtFirst": 9,
  "filters": [
   {
    "source": "q",
    "kind": "text"
   },
   {
    "source": "kind",
    "kind": "enum",
    "list": true,
    "enum": "InquiryKind"
   },
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "InquiryStatus"
   },
   {
    "source": "channel",
    "kind": "enum",
    "list": true,
    "enum": "InquiryChannel"
   },
   {
    "source": "topicId",
    "kind": "reference",
    "reference": "inquiryTopics",
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
    "source": "isLate",
    "kind": "boolean"
   },
   {
    "source": "isMine",
    "kind": "boolean"
   },
   {
    "source": "askedAt",
    "kind": "dateTimeRange"
   }
  ],
  "sort": {
   "askedAt": "ASKED_AT",
   "dueAt": "DUE_AT"
  },
  "defaultSort": "askedAt",
  "versioned": true,
  "actions": [
   {
    "name": "registerInquiry",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "PRIMARY",
    "permission": "INQUIRIES_ASK",
    "offered": false,
    "inputs": [
     {
      "source": "kind",
      "kind": "enum",
      "required": true,
      "enum": "InquiryKind"
     },
     {
      "source": "topicId",
      "kind": "reference",
      "reference": "inquiryTopics",
      "title": "name",
      "localizedTitle": true,
      "required": true
     },
     {
      "source": "text",
      "kind": "multiline",
      "required": true
     },
     {
      "source": "channel",
      "kind": "enum",
      "default": "WEB",
      "enum": "InquiryChannel"
     },
     {
      "source": "accountId",
      "kind": "reference",
      "reference": "accounts",
      "title": "name"
     },
     {
      "source": "askerName",
      "kind": "text"
     },
     {
      "source": "orderId",
      "kind": "reference",
      "reference": "orders",
      "title": "number"
     },
     {
      "source": "productId",
      "kind": "reference",
      "reference": "products",
      "title": "title",
      "localizedTitle": true
     },
     {
      "source": "answer",
      "kind": "multiline"
     }
    ],
    "operation": {
     "name": "Panel_registerInquiry"
    }
   },
   {
    "name": "takeInquiry",
    "value": "TAKE",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "INQUIRIES_WORK",
    "offered": true,
    "bulk": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "name": "Panel_takeInquiry"
    }
   },
   {
    "name": "answerInquiry",
    "value": "ANSWER",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "INQUIRIES_WORK",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "answer",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_answerInquiry"
    }
   },
   {
    "name": "recordInquiryChange",
    "value": "RECORD_CHANGE",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "INQUIRIES_WORK",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "change",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_recordInquiryChange"
    }
   },
   {
    "name": "askAgain",
    "value": "ASK_AGAIN",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "INQUIRIES_ASK",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "text",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_askAgain"
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
     "required": true
    }
   ],
   "operation": {
    "name": "Panel_revealPersonalData_Inquiry"
   }
  },
  "operations": {
   "list": {
    "name": "Panel_inquiries"
   },
   "export": {
    "name": "Panel_inquiries_export"
   },
   "one": {
    "name": "Panel_inquiry"
   },
   "many": {
    "name": "Panel_inquiries_many"
   },
   "counts": {
    "name": "Panel_inquiries_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "InquiryStatus"
  }
 },
 {
  "type": "LatentComplaint",
  "name": "latentComplaints",
  "group": "SERVICE",
  "permission": "COMPLAINTS_HANDLE",
  "icon": "CrisisAlert",
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
    "source": "buyer",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "LatentComplaintStatus"
   },
   {
    "source": "weight",
    "kind": "int"
   },
   {
    "source": "signalKinds",
    "kind": "enum",
    "list": true,
    "enum": "LatentSignalKind"
   },
   {
    "source": "troubleSince",
    "kind": "dateTime"
   },
   {
    "source": "firstListedAt",
    "kind": "dateTime"
   },
   {
    "source": "listedAt",
    "kind": "dateTime"
   },
   {
    "source": "owner",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "takenAt",
    "kind": "dateTime"
   },
   {
    "source": "contactCount",
    "kind": "int"
   },
   {
    "source": "contactedAt",
    "kind": "dateTime"
   },
   {
    "source": "dismissal",
    "kind": "multiline",
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "leftAt",
    "kind": "dateTime"
   },
   {
    "source": "complaint",
    "kind": "reference",
    "reference": "complaints",
    "title": "number"
   },
   {
    "source": "complainedAt",
    "kind": "dateTime"
   },
   {
    "source": "isOpenedByDesk",
    "kind": "boolean"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   },
   {
    "source": "signals",
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
      "enum": "LatentSignalKind"
     },
     {
      "source": "weight",
      "kind": "int"
     },
     {
      "source": "since",
      "kind": "dateTime"
     },
     {
      "source": "lastAt",
      "kind": "dateTime"
     },
     {
      "source": "figure",
      "kind": "int"
     }
    ]
   },
   {
    "source": "contacts",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "isReached",
      "kind": "boolean"
     },
     {
      "source": "note",
      "kind": "text",
      "pii": true
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
   "weight",
   "signalKinds",
   "order",
   "merchant",
   "troubleSince",
   "owner",
   "complaint",
   "buyer",
   "firstListedAt",
   "listedAt",
   "takenAt",
   "contactCount",
   "contactedAt",
   "leftAt",
   "complainedAt",
   "isOpenedByDesk",
   "createdAt"
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
    "enum": "LatentComplaintStatus"
   },
   {
    "source": "signalKinds",
    "kind": "enum",
    "list": true,
    "enum": "LatentSignalKind"
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
    "source": "orderId",
    "kind": "reference",
    "reference": "orders",
    "title": "number"
   },
   {
    "source": "complaintId",
    "kind": "reference",
    "reference": "complaints",
    "title": "number"
   },
   {
    "source": "isMine",
    "kind": "boolean"
   },
   {
    "source": "hasComplaint",
    "kind": "boolean"
   },
   {
    "source": "weightAtLeast",
    "kind": "int"
   },
   {
    "source": "firstListedAt",
    "kind": "dateTimeRange"
   }
  ],
  "shopFilter": "merchantId",
  "sort": {
   "weight": "WEIGHT",
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "weight",
  "actions": [
   {
    "name": "takeLatentComplaint",
    "value": "TAKE",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "COMPLAINTS_HANDLE",
    "offered": true,
    "bulk": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "name": "Panel_takeLatentComplaint"
    }
   },
   {
    "name": "contactLatentCustomer",
    "value": "CONTACT",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "COMPLAINTS_HANDLE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "isReached",
      "kind": "boolean",
      "required": true
     },
     {
      "source": "note",
      "kind": "multiline"
     }
    ],
    "operation": {
     "name": "Panel_contactLatentCustomer"
    }
   },
   {
    "name": "openLatentComplaint",
    "value": "OPEN_COMPLAINT",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "COMPLAINTS_HANDLE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "channel",
      "kind": "enum",
      "default": "PHONE",
      "enum": "ComplaintChannel"
     },
     {
      "source": "category",
      "kind": "enum",
      "enum": "ComplaintCategory"
     },
     {
      "source": "severity",
      "kind": "enum",
      "default": "NORMAL",
      "enum": "ComplaintSeverity"
     },
     {
      "source": "description",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_openLatentComplaint"
    },
    "tells": [
     {
      "source": "complaint",
      "kind": "reference",
      "reference": "complaints",
      "title": "number"
     }
    ]
   },
   {
    "name": "dismissLatentComplaint",
    "value": "DISMISS",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "COMPLAINTS_HANDLE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "reason",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_dismissLatentComplaint"
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
     "required": true
    }
   ],
   "operation": {
    "name": "Panel_revealPersonalData_LatentComplaint"
   }
  },
  "operations": {
   "list": {
    "name": "Panel_latentComplaints"
   },
   "export": {
    "name": "Panel_latentComplaints_export"
   },
   "one": {
    "name": "Panel_latentComplaint"
   },
   "many": {
    "name": "Panel_latentComplaints_many"
   },
   "counts": {
    "name": "Panel_latentComplaints_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "LatentComplaintStatus"
  },
  "live": {
   "field": "latentComplaintEvents",
   "operation": {
    "name": "Panel_latentComplaintEvents"
   }
  }
 },
 {
  "type": "SurveyRound",
  "name": "surveyRounds",
  "group": "SERVICE",
  "permission": "COMPLAINTS_HANDLE",
  "icon": "Poll",
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
    "source": "status",
    "kind": "enum",
    "enum": "SurveyStatus"
   },
   {
    "source": "opensAt",
    "kind": "dateTime"
   },
   {
    "source": "closesAt",
    "kind": "dateTime"
   },
   {
    "source": "invitedCount",
    "kind": "int"
   },
   {
    "source": "answeredCount",
    "kind": "int"
   },
   {
    "source": "plannedBy",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "plannedAt",
    "kind": "dateTime"
   },
   {
    "source": "openedAt",
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
    "source": "statements",
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
      "source": "dimension",
      "kind": "enum",
      "enum": "QualityDimension"
     },
     {
      "source": "words",
      "kind": "localized"
     }
    ],
    "hidden": [
     "LIST"
    ]
   }
  ],
  "columns": [
   "title",
   "status",
   "opensAt",
   "closesAt",
   "invitedCount",
   "answeredCount",
   "plannedBy",
   "plannedAt",
   "openedAt",
   "closedAt"
  ],
  "columnsAtFirst": 7,
  "filters": [
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "SurveyStatus"
   }
  ],
  "sort": {
   "opensAt": "OPENS_AT"
  },
  "defaultSort": "opensAt",
  "versioned": true,
  "actions": [
   {
    "name": "createSurveyRound",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "PRIMARY",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "inputs": [
     {
      "source": "title",
      "kind": "localized",
      "required": true
     },
     {
      "source": "opensAt",
      "kind": "dateTime",
      "required": true
     },
     {
      "source": "closesAt",
      "kind": "dateTime",
      "required": true
     },
     {
      "source": "statements",
      "kind": "object",
      "list": true,
      "fields": [
       {
        "source": "dimension",
        "kind": "enum",
        "required": true,
        "enum": "QualityDimension"
       },
       {
        "source": "words",
        "kind": "localized",
        "required": true
       }
      ],
      "ordered": true
     }
    ],
    "operation": {
     "name": "Panel_createSurveyRound"
    }
   },
   {
    "name": "updateSurveyRound",
    "value": "EDIT",
    "kind": "EDIT",
    "tone": "DEFAULT",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "title",
      "kind": "localized",
      "required": true
     },
     {
      "source": "opensAt",
      "kind": "dateTime",
      "required": true
     },
     {
      "source": "closesAt",
      "kind": "dateTime",
      "required": true
     },
     {
      "source": "statements",
      "kind": "object",
      "list": true,
      "fields": [
       {
        "source": "dimension",
        "kind": "enum",
        "required": true,
        "enum": "QualityDimension"
       },
       {
        "source": "words",
        "kind": "localized",
        "required": true
       }
      ],
      "ordered": true
     }
    ],
    "operation": {
     "name": "Panel_updateSurveyRound"
    }
   },
   {
    "name": "discardSurveyRound",
    "value": "DISCARD",
    "kind": "TRANSITION",
    "tone": "DANGER",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "confirm": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "name": "Panel_discardSurveyRound"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_surveyRounds"
   },
   "export": {
    "name": "Panel_surveyRounds_export"
   },
   "one": {
    "name": "Panel_surveyRound"
   },
   "many": {
    "name": "Panel_surveyRounds_many"
   },
   "counts": {
    "name": "Panel_surveyRounds_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "SurveyStatus"
  }
 },
 {
  "type": "VisitRound",
  "name": "visitRounds",
  "group": "SERVICE",
  "permission": "COMPLAINTS_HANDLE",
  "icon": "Campaign",
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
    "source": "occasion",
    "kind": "enum",
    "enum": "VisitOccasion"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "VisitRoundStatus"
   },
   {
    "source": "startsOn",
    "kind": "date"
   },
   {
    "source": "endsOn",
    "kind": "date"
   },
   {
    "source": "orderedFromOn",
    "kind": "date",
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "orderedUntilOn",
    "kind": "date",
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "ordersAtLeast",
    "kind": "int",
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "spentAtLeast",
    "kind": "money",
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "regionCode",
    "kind": "text",
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "lastOrderBeforeOn",
    "kind": "date",
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "lastOrderAfterOn",
    "kind": "date",
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "complainedFromOn",
    "kind": "date",
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "complainedUntilOn",
    "kind": "date",
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "customerCount",
    "kind": "int"
   },
   {
    "source": "summary",
    "kind": "multiline",
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "plannedBy",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "plannedAt",
    "kind": "dateTime"
   },
   {
    "source": "startedAt",
    "kind": "dateTime"
   },
   {
    "source": "endedAt",
    "kind": "dateTime"
   },
   {
    "source": "archivedBy",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
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
    "source": "scripts",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "shortcut",
      "kind": "text"
     },
     {
      "source": "words",
      "kind": "localized"
     }
    ],
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "agents",
    "kind": "object",
    "list": true,
    "nodes": true,
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
     }
    ],
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "visits",
    "kind": "connection",
    "reference": "visits",
    "title": "customer.name",
    "titleParts": [
     {
      "source": "customer.name",
      "kind": "text"
     }
    ],
    "target": "visitRoundId",
    "hidden": [
     "LIST"
    ]
   }
  ],
  "columns": [
   "title",
   "occasion",
   "status",
   "startsOn",
   "endsOn",
   "customerCount",
   "plannedBy",
   "plannedAt",
   "startedAt",
   "endedAt",
   "archivedBy",
   "archivedAt"
  ],
  "columnsAtFirst": 8,
  "filters": [
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "VisitRoundStatus"
   },
   {
    "source": "occasion",
    "kind": "enum",
    "list": true,
    "enum": "VisitOccasion"
   }
  ],
  "sort": {
   "plannedAt": "PLANNED_AT"
  },
  "defaultSort": "plannedAt",
  "versioned": true,
  "actions": [
   {
    "name": "createVisitRound",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "PRIMARY",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "inputs": [
     {
      "source": "occasion",
      "kind": "enum",
      "required": true,
      "enum": "VisitOccasion"
     },
     {
      "source": "title",
      "kind": "localized",
      "required": true
     },
     {
      "source": "startsOn",
      "kind": "date",
      "required": true
     },
     {
      "source": "endsOn",
      "kind": "date",
      "required": true
     },
     {
      "source": "quickReplyIds",
      "kind": "reference",
      "reference": "quickReplies",
      "title": "shortcut",
      "list": true,
      "required": true
     },
     {
      "source": "accountIds",
      "kind": "reference",
      "reference": "accounts",
      "title": "name",
      "list": true,
      "default": []
     },
     {
      "source": "orderedFromOn",
      "kind": "date"
     },
     {
      "source": "orderedUntilOn",
      "kind": "date"
     },
     {
      "source": "ordersAtLeast",
      "kind": "int"
     },
     {
      "source": "spentAtLeast",
      "kind": "money"
     },
     {
      "source": "regionCode",
      "kind": "text"
     },
     {
      "source": "lastOrderBeforeOn",
      "kind": "date"
     },
     {
      "source": "lastOrderAfterOn",
      "kind": "date"
     },
     {
      "source": "complainedFromOn",
      "kind": "date"
     },
     {
      "source": "complainedUntilOn",
      "kind": "date"
     }
    ],
    "operation": {
     "name": "Panel_createVisitRound"
    }
   },
   {
    "name": "updateVisitRound",
    "value": "EDIT",
    "kind": "EDIT",
    "tone": "DEFAULT",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "occasion",
      "kind": "enum",
      "required": true,
      "enum": "VisitOccasion"
     },
     {
      "source": "title",
      "kind": "localized",
      "required": true
     },
     {
      "source": "startsOn",
      "kind": "date",
      "required": true
     },
     {
      "source": "endsOn",
      "kind": "date",
      "required": true
     },
     {
      "source": "quickReplyIds",
      "kind": "reference",
      "reference": "quickReplies",
      "title": "shortcut",
      "list": true,
      "required": true
     },
     {
      "source": "accountIds",
      "kind": "reference",
      "reference": "accounts",
      "title": "name",
      "list": true,
      "default": []
     },
     {
      "source": "orderedFromOn",
      "kind": "date"
     },
     {
      "source": "orderedUntilOn",
      "kind": "date"
     },
     {
      "source": "ordersAtLeast",
      "kind": "int"
     },
     {
      "source": "spentAtLeast",
      "kind": "money"
     },
     {
      "source": "regionCode",
      "kind": "text"
     },
     {
      "source": "lastOrderBeforeOn",
      "kind": "date"
     },
     {
      "source": "lastOrderAfterOn",
      "kind": "date"
     },
     {
      "source": "complainedFromOn",
      "kind": "date"
     },
     {
      "source": "complainedUntilOn",
      "kind": "date"
     }
    ],
    "operation": {
     "name": "Panel_updateVisitRound"
    }
   },
   {
    "name": "discardVisitRound",
    "value": "DISCARD",
    "kind": "TRANSITION",
    "tone": "DANGER",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "confirm": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "name": "Panel_discardVisitRound"
    }
   },
   {
    "name": "startVisitRound",
    "value": "START",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "confirm": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "name": "Panel_startVisitRound"
    }
   },
   {
    "name": "endVisitRound",
    "value": "END",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "confirm": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "name": "Panel_endVisitRound"
    }
   },
   {
    "name": "archiveVisitRound",
    "value": "ARCHIVE",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "summary",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_archiveVisitRound"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_visitRounds"
   },
   "export": {
    "name": "Panel_visitRounds_export"
   },
   "one": {
    "name": "Panel_visitRound"
   },
   "many": {
    "name": "Panel_visitRounds_many"
   },
   "counts": {
    "name": "Panel_visitRounds_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "VisitRoundStatus"
  }
 },
 {
  "type": "Visit",
  "name": "visits",
  "group": "SERVICE",
  "permission": "COMPLAINTS_HANDLE",
  "icon": "PhoneForwarded",
  "title": "customer.name",
  "titleParts": [
   {
    "source": "customer.name",
    "kind": "text"
   }
  ],
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "visitRound",
    "kind": "reference",
    "reference": "visitRounds",
    "title": "title",
    "localizedTitle": true
   },
   {
    "source": "customer",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "agent",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "VisitStatus"
   },
   {
    "source": "dueAt",
    "kind": "dateTime"
   },
   {
    "source": "attemptCount",
    "kind": "int"
   },
   {
    "source": "triedAt",
    "kind": "dateTime"
   },
   {
    "source": "satisfaction",
    "kind": "int"
   },
   {
    "source": "wishes",
    "kind": "multiline",
    "pii": true
   },
   {
    "source": "note",
    "kind": "multiline",
    "hidden": [
     "LIST"
    ],
    "pii": true
   },
   {
    "source": "nextOn",
    "kind": "date"
   },
   {
    "source": "doneBy",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "doneAt",
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
      "source": "result",
      "kind": "enum",
      "enum": "VisitResult"
     },
     {
      "source": "note",
      "kind": "text",
      "pii": true
     },
     {
      "source": "account",
      "kind": "reference",
      "reference": "accounts",
      "title": "name"
     },
     {
      "source": "againAt",
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
   }
  ],
  "columns": [
   "customer",
   "visitRound",
   "status",
   "dueAt",
   "attemptCount",
   "agent",
   "satisfaction",
   "doneBy",
   "doneAt",
   "triedAt",
   "nextOn",
   "createdAt"
  ],
  "columnsAtFirst": 9,
  "filters": [
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "VisitStatus"
   },
   {
    "source": "visitRoundId",
    "kind": "reference",
    "reference": "visitRounds",
    "title": "title",
    "localizedTitle": true
   },
   {
    "source": "agentId",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "isDue",
    "kind": "boolean"
   },
   {
    "source": "isForMe",
    "kind": "boolean"
   },
   {
    "source": "hasWishes",
    "kind": "boolean"
   },
   {
    "source": "satisfaction",
    "kind": "int",
    "list": true
   },
   {
    "source": "dueAt",
    "kind": "dateTimeRange"
   }
  ],
  "sort": {
   "dueAt": "DUE_AT",
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "createdAt",
  "versioned": true,
  "actions": [
   {
    "name": "recordVisit",
    "value": "RECORD",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "COMPLAINTS_HANDLE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "result",
      "kind": "enum",
      "default": "REACHED",
      "enum": "VisitResult"
     },
     {
      "source": "satisfaction",
      "kind": "int"
     },
     {
      "source": "wishes",
      "kind": "multiline"
     },
     {
      "source": "note",
      "kind": "multiline"
     },
     {
      "source": "callAgainAt",
      "kind": "dateTime"
     },
     {
      "source": "nextOn",
      "kind": "date"
     }
    ],
    "operation": {
     "name": "Panel_recordVisit"
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
     "required": true
    }
   ],
   "operation": {
    "name": "Panel_revealPersonalData_Visit"
   }
  },
  "operations": {
   "list": {
    "name": "Panel_visits"
   },
   "export": {
    "name": "Panel_visits_export"
   },
   "one": {
    "name": "Panel_visit"
   },
   "many": {
    "name": "Panel_visits_many"
   },
   "counts": {
    "name": "Panel_visits_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "VisitStatus"
  }
 },
 {
  "type": "WorkingCalendar",
  "name": "workingCalendars",
  "group": "SERVICE",
  "permission": "COMPLAINTS_ASSIGN",
  "icon": "CalendarMonth",
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
    "source": "shifts",
    "kind": "object",
    "list": true,
    "fields": [
     {
      "source": "weekday",
      "kind": "enum",
      "enum": "Weekday"
     },
     {
      "source": "from",
      "kind": "text"
     },
     {
      "source": "until",
      "kind": "text"
     }
    ]
   },
   {
    "source": "specialDays",
    "kind": "object",
    "list": true,
    "fields": [
     {
      "source": "day",
      "kind": "date"
     },
     {
      "source": "name",
      "kind": "text"
     },
     {
      "source": "from",
      "kind": "text"
     },
     {
      "source": "until",
      "kind": "text"
     }
    ]
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
   }
  ],
  "columns": [
   "name",
   "createdAt",
   "updatedAt"
  ],
  "columnsAtFirst": 3,
  "filters": [],
  "sort": {
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "createdAt",
  "versioned": true,
  "actions": [
   {
    "name": "createWorkingCalendar",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "PRIMARY",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "inputs": [
     {
      "source": "name",
      "kind": "localized",
      "required": true
     },
     {
      "source": "shifts",
      "kind": "object",
      "list": true,
      "required": true,
      "fields": [
       {
        "source": "weekday",
        "kind": "enum",
        "required": true,
        "enum": "Weekday"
       },
       {
        "source": "from",
        "kind": "text",
        "required": true
       },
       {
        "source": "until",
        "kind": "text",
        "required": true
       }
      ]
     },
     {
      "source": "specialDays",
      "kind": "object",
      "list": true,
      "default": [],
      "fields": [
       {
        "source": "day",
        "kind": "date",
        "required": true
       },
       {
        "source": "name",
        "kind": "text",
        "required": true
       },
       {
        "source": "from",
        "kind": "text"
       },
       {
        "source": "until",
        "kind": "text"
       }
      ]
     }
    ],
    "operation": {
     "name": "Panel_createWorkingCalendar"
    }
   },
   {
    "name": "updateWorkingCalendar",
    "value": "EDIT",
    "kind": "EDIT",
    "tone": "DEFAULT",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "name",
      "kind": "localized"
     },
     {
      "source": "shifts",
      "kind": "object",
      "list": true,
      "fields": [
       {
        "source": "weekday",
        "kind": "enum",
        "required": true,
        "enum": "Weekday"
       },
       {
        "source": "from",
        "kind": "text",
        "required": true
       },
       {
        "source": "until",
        "kind": "text",
        "required": true
       }
      ]
     },
     {
      "source": "specialDays",
      "kind": "object",
      "list": true,
      "fields": [
       {
        "source": "day",
        "kind": "date",
        "required": true
       },
       {
        "source": "name",
        "kind": "text",
        "required": true
       },
       {
        "source": "from",
        "kind": "text"
       },
       {
        "source": "until",
        "kind": "text"
       }
      ]
     }
    ],
    "operation": {
     "name": "Panel_updateWorkingCalendar"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_workingCalendars"
   },
   "export": {
    "name": "Panel_workingCalendars_export"
   },
   "one": {
    "name": "Panel_workingCalendar"
   },
   "many": {
    "name": "Panel_workingCalendars_many"
   }
  }
 },
 {
  "type": "Verdict",
  "name": "verdicts",
  "group": "SERVICE",
  "permission": "RETURNS_READ",
  "icon": "Gavel",
  "title": "number",
  "titleParts": [
   {
    "source": "number",
    "kind": "text"
   },
   {
    "source": "revision",
    "kind": "int"
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
    "enum": "VerdictCause"
   },
   {
    "source": "causeId",
    "kind": "id"
   },
   {
    "source": "number",
    "kind": "text"
   },
   {
    "source": "revision",
    "kind": "int"
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
    "kind": "text"
   },
   {
    "source": "givenBy",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "givenAt",
    "kind": "dateTime"
   },
   {
    "source": "supersededAt",
    "kind": "dateTime"
   },
   {
    "source": "shares",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "party",
      "kind": "enum",
      "enum": "ResponsibleParty"
     },
     {
      "source": "percent",
      "kind": "int"
     }
    ]
   },
   {
    "source": "postings",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "cost",
      "kind": "enum",
      "enum": "CostKind"
     },
     {
      "source": "costId",
      "kind": "id"
     },
     {
      "source": "party",
      "kind": "enum",
      "enum": "ResponsibleParty"
     },
     {
      "source": "amount",
      "kind": "money"
     },
     {
      "source": "commission",
      "kind": "money"
     },
     {
      "source": "subsidy",
      "kind": "money"
     },
     {
      "source": "toMerchant",
      "kind": "money"
     },
     {
      "source": "isReversal",
      "kind": "boolean"
     },
     {
      "source": "transferId",
      "kind": "id"
     },
     {
      "source": "createdAt",
      "kind": "dateTime"
     }
    ]
   }
  ],
  "columns": [
   "givenAt",
   "number",
   "kind",
   "revision",
   "order",
   "merchant",
   "reason",
   "givenBy",
   "supersededAt",
   "causeId"
  ],
  "columnsAtFirst": 9,
  "filters": [
   {
    "source": "q",
    "kind": "text"
   },
   {
    "source": "kind",
    "kind": "enum",
    "list": true,
    "enum": "VerdictCause"
   },
   {
    "source": "party",
    "kind": "enum",
    "list": true,
    "enum": "ResponsibleParty"
   },
   {
    "source": "isStanding",
    "kind": "boolean"
   },
   {
    "source": "causeId",
    "kind": "id"
   },
   {
    "source": "returnId",
    "kind": "reference",
    "reference": "returns",
    "title": "number"
   },
   {
    "source": "complaintId",
    "kind": "reference",
    "reference": "complaints",
    "title": "number"
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
    "source": "givenAt",
    "kind": "dateTimeRange"
   }
  ],
  "shopFilter": "merchantId",
  "sort": {
   "givenAt": "GIVEN_AT"
  },
  "defaultSort": "givenAt",
  "actions": [
   {
    "name": "judgeReturn",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "PRIMARY",
    "permission": "RETURNS_DECIDE",
    "offered": false,
    "idempotent": true,
    "inputs": [
     {
      "source": "returnId",
      "kind": "reference",
      "reference": "returns",
      "title": "number",
      "required": true
     },
     {
      "source": "shares",
      "kind": "object",
      "list": true,
      "required": true,
      "fields": [
       {
        "source": "party",
        "kind": "enum",
        "required": true,
        "enum": "ResponsibleParty"
       },
       {
        "source": "percent",
        "kind": "int",
        "required": true
       }
      ]
     },
     {
      "source": "reason",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_judgeReturn"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_verdicts"
   },
   "export": {
    "name": "Panel_verdicts_export"
   },
   "one": {
    "name": "Panel_verdict"
   },
   "many": {
    "name": "Panel_verdicts_many"
   }
  }
 },
 {
  "type": "DeskAgent",
  "name": "deskAgents",
  "group": "SERVICE",
  "permission": "COMPLAINTS_ASSIGN",
  "icon": "SupportAgent",
  "title": "account.name",
  "titleParts": [
   {
    "source": "account.name",
    "kind": "text"
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
    "source": "skills",
    "kind": "enum",
    "list": true,
    "enum": "ComplaintCategory"
   },
   {
    "source": "languages",
    "kind": "enum",
    "list": true,
    "enum": "Locale"
   },
   {
    "source": "capacity",
    "kind": "int"
   },
   {
    "source": "calendar",
    "kind": "reference",
    "reference": "workingCalendars",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "isActive",
    "kind": "boolean"
   },
   {
    "source": "isOnShift",
    "kind": "boolean"
   },
   {
    "source": "shiftFromAt",
    "kind": "dateTime"
   },
   {
    "source": "shiftUntilAt",
    "kind": "dateTime"
   },
   {
    "source": "awaySince",
    "kind": "dateTime"
   },
   {
    "source": "awayReason",
    "kind": "text"
   },
   {
    "source": "openCount",
    "kind": "int"
   },
   {
    "source": "openWeight",
    "kind": "int"
   },
   {
    "source": "nextTakeBackAt",
    "kind": "dateTime"
   },
   {
    "source": "lastAssignedAt",
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
   "account",
   "isOnShift",
   "awaySince",
   "awayReason",
   "skills",
   "languages",
   "capacity",
   "calendar",
   "isActive",
   "shiftFromAt",
   "shiftUntilAt",
   "openCount",
   "openWeight",
   "nextTakeBackAt",
   "lastAssignedAt",
   "createdAt"
  ],
  "columnsAtFirst": 9,
  "filters": [
   {
    "source": "isActive",
    "kind": "boolean"
   }
  ],
  "sort": {
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "createdAt",
  "versioned": true,
  "actions": [
   {
    "name": "createDeskAgent",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "PRIMARY",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "inputs": [
     {
      "source": "accountId",
      "kind": "reference",
      "reference": "accounts",
      "title": "name",
      "required": true
     },
     {
      "source": "skills",
      "kind": "enum",
      "list": true,
      "default": [],
      "enum": "ComplaintCategory"
     },
     {
      "source": "languages",
      "kind": "enum",
      "list": true,
      "default": [],
      "enum": "Locale"
     },
     {
      "source": "capacity",
      "kind": "int",
      "default": 20
     },
     {
      "source": "calendarId",
      "kind": "reference",
      "reference": "workingCalendars",
      "title": "name",
      "localizedTitle": true,
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_createDeskAgent"
    }
   },
   {
    "name": "updateDeskAgent",
    "value": "EDIT",
    "kind": "EDIT",
    "tone": "DEFAULT",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "skills",
      "kind": "enum",
      "list": true,
      "enum": "ComplaintCategory"
     },
     {
      "source": "languages",
      "kind": "enum",
      "list": true,
      "enum": "Locale"
     },
     {
      "source": "capacity",
      "kind": "int"
     },
     {
      "source": "calendarId",
      "kind": "reference",
      "reference": "workingCalendars",
      "title": "name",
      "localizedTitle": true
     },
     {
      "source": "isActive",
      "kind": "boolean"
     }
    ],
    "operation": {
     "name": "Panel_updateDeskAgent"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_deskAgents"
   },
   "export": {
    "name": "Panel_deskAgents_export"
   },
   "one": {
    "name": "Panel_deskAgent"
   },
   "many": {
    "name": "Panel_deskAgents_many"
   }
  }
 },
 {
  "type": "ClassificationRule",
  "name": "classificationRules",
  "group": "SERVICE",
  "permission": "COMPLAINTS_HANDLE",
  "icon": "Rule",
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
    "source": "phrases",
    "kind": "localized"
   },
   {
    "source": "weight",
    "kind": "int"
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
    "source": "severity",
    "kind": "enum",
    "enum": "ComplaintSeverity"
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
    "source": "updatedAt",
    "kind": "dateTime"
   },
   {
    "source": "version",
    "kind": "int"
   }
  ],
  "columns": [
   "position",
   "name",
   "phrases",
   "weight",
   "category",
   "dimension",
   "severity",
   "isActive",
   "updatedAt"
  ],
  "columnsAtFirst": 8,
  "filters": [
   {
    "source": "q",
    "kind": "text"
   },
   {
    "source": "category",
    "kind": "enum",
    "list": true,
    "enum": "ComplaintCategory"
   },
   {
    "source": "dimension",
    "kind": "enum",
    "list": true,
    "enum": "QualityDimension"
   },
   {
    "source": "severity",
    "kind": "enum",
    "list": true,
    "enum": "ComplaintSeverity"
   },
   {
    "source": "isActive",
    "kind": "boolean"
   }
  ],
  "sort": {
   "position": "POSITION"
  },
  "defaultSort": "position",
  "versioned": true,
  "actions": [
   {
    "name": "createClassificationRule",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "PRIMARY",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "inputs": [
     {
      "source": "name",
      "kind": "text",
      "required": true
     },
     {
      "source": "phrases",
      "kind": "localized",
      "required": true
     },
     {
      "source": "weight",
      "kind": "int",
      "default": 10
     },
     {
      "source": "category",
      "kind": "enum",
      "enum": "ComplaintCategory"
     },
     {
      "source": "severity",
      "kind": "enum",
      "enum": "ComplaintSeverity"
     },
     {
      "source": "dimension",
      "kind": "enum",
      "enum": "QualityDimension"
     },
     {
      "source": "position",
      "kind": "int",
      "default": 100
     }
    ],
    "operation": {
     "name": "Panel_createClassificationRule"
    }
   },
   {
    "name": "updateClassificationRule",
    "value": "EDIT",
    "kind": "EDIT",
    "tone": "DEFAULT",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "name",
      "kind": "text"
     },
     {
      "source": "phrases",
      "kind": "localized"
     },
     {
      "source": "weight",
      "kind": "int"
     },
     {
      "source": "category",
      "kind": "enum",
      "enum": "ComplaintCategory"
     },
     {
      "source": "severity",
      "kind": "enum",
      "enum": "ComplaintSeverity"
     },
     {
      "source": "dimension",
      "kind": "enum",
      "enum": "QualityDimension"
     },
     {
      "source": "position",
      "kind": "int"
     },
     {
      "source": "isActive",
      "kind": "boolean"
     }
    ],
    "operation": {
     "name": "Panel_updateClassificationRule"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_classificationRules"
   },
   "export": {
    "name": "Panel_classificationRules_export"
   },
   "one": {
    "name": "Panel_classificationRule"
   },
   "many": {
    "name": "Panel_classificationRules_many"
   }
  }
 },
 {
  "type": "ComplaintSuggestion",
  "name": "complaintSuggestions",
  "group": "SERVICE",
  "permission": "COMPLAINTS_HANDLE",
  "icon": "AutoAwesome",
  "title": "registeredAt",
  "titleParts": [
   {
    "source": "registeredAt",
    "kind": "dateTime"
   }
  ],
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "complaint",
    "kind": "reference",
    "reference": "complaints",
    "title": "number"
   },
   {
    "source": "category",
    "kind": "enum",
    "enum": "ComplaintCategory"
   },
   {
    "source": "severity",
    "kind": "enum",
    "enum": "ComplaintSeverity"
   },
   {
    "source": "dimension",
    "kind": "enum",
    "enum": "QualityDimension"
   },
   {
    "source": "phrases",
    "kind": "text",
    "list": true
   },
   {
    "source": "actualCategory",
    "kind": "enum",
    "enum": "ComplaintCategory"
   },
   {
    "source": "actualSeverity",
    "kind": "enum",
    "enum": "ComplaintSeverity"
   },
   {
    "source": "actualDimension",
    "kind": "enum",
    "enum": "QualityDimension"
   },
   {
    "source": "wrongIn",
    "kind": "enum",
    "list": true,
    "enum": "ClassificationFacet"
   },
   {
    "source": "decidedBy",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "decidedAt",
    "kind": "dateTime"
   },
   {
    "source": "registeredAt",
    "kind": "dateTime"
   }
  ],
  "columns": [
   "registeredAt",
   "complaint",
   "category",
   "actualCategory",
   "dimension",
   "actualDimension",
   "severity",
   "phrases",
   "actualSeverity",
   "wrongIn",
   "decidedBy",
   "decidedAt"
  ],
  "columnsAtFirst": 7,
  "filters": [
   {
    "source": "complaintId",
    "kind": "reference",
    "reference": "complaints",
    "title": "number"
   },
   {
    "source": "isDecided",
    "kind": "boolean"
   },
   {
    "source": "wrongIn",
    "kind": "enum",
    "list": true,
    "enum": "ClassificationFacet"
   },
   {
    "source": "category",
    "kind": "enum",
    "list": true,
    "enum": "ComplaintCategory"
   },
   {
    "source": "severity",
    "kind": "enum",
    "list": true,
    "enum": "ComplaintSeverity"
   },
   {
    "source": "dimension",
    "kind": "enum",
    "list": true,
    "enum": "QualityDimension"
   },
   {
    "source": "actualCategory",
    "kind": "enum",
    "list": true,
    "enum": "ComplaintCategory"
   },
   {
    "source": "actualSeverity",
    "kind": "enum",
    "list": true,
    "enum": "ComplaintSeverity"
   },
   {
    "source": "actualDimension",
    "kind": "enum",
    "list": true,
    "enum": "QualityDimension"
   },
   {
    "source": "registeredAt",
    "kind": "dateTimeRange"
   }
  ],
  "sort": {
   "registeredAt": "REGISTERED_AT"
  },
  "defaultSort": "registeredAt",
  "actions": [],
  "operations": {
   "list": {
    "name": "Panel_complaintSuggestions"
   },
   "export": {
    "name": "Panel_complaintSuggestions_export"
   },
   "one": {
    "name": "Panel_complaintSuggestion"
   },
   "many": {
    "name": "Panel_complaintSuggestions_many"
   }
  }
 },
 {
  "type": "QuickReply",
  "name": "quickReplies",
  "group": "SERVICE",
  "permission": "PHRASES_READ",
  "icon": "Quickreply",
  "title": "shortcut",
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "shortcut",
    "kind": "text"
   },
   {
    "source": "words",
    "kind": "localized"
   },
   {
    "source": "isActive",
    "kind": "boolean"
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
      "source": "shortcut",
      "kind": "text"
     },
     {
      "source": "words",
      "kind": "localized"
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
    ],
    "hidden": [
     "LIST"
    ]
   }
  ],
  "columns": [
   "shortcut",
   "words",
   "isActive",
   "updatedAt"
  ],
  "columnsAtFirst": 4,
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
   "shortcut": "SHORTCUT"
  },
  "versioned": true,
  "actions": [
   {
    "name": "createQuickReply",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "PRIMARY",
    "permission": "PHRASES_WRITE",
    "offered": true,
    "inputs": [
     {
      "source": "shortcut",
      "kind": "text",
      "required": true
     },
     {
      "source": "words",
      "kind": "localized",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_createQuickReply"
    }
   },
   {
    "name": "updateQuickReply",
    "value": "EDIT",
    "kind": "EDIT",
    "tone": "DEFAULT",
    "permission": "PHRASES_WRITE",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "shortcut",
      "kind": "text"
     },
     {
      "source": "words",
      "kind": "localized"
     },
     {
      "source": "isActive",
      "kind": "boolean"
     }
    ],
    "operation": {
     "name": "Panel_updateQuickReply"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_quickReplies"
   },
   "export": {
    "name": "Panel_quickReplies_export"
   },
   "one": {
    "name": "Panel_quickReply"
   },
   "many": {
    "name": "Panel_quickReplies_many"
   }
  }
 },
 {
  "type": "ForbiddenPhrase",
  "name": "forbiddenPhrases",
  "group": "SERVICE",
  "permission": "PHRASES_READ",
  "icon": "SpeakerNotesOff",
  "title": "phrase",
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "phrase",
    "kind": "text"
   },
   {
    "source": "replacement",
    "kind": "text"
   },
   {
    "source": "isActive",
    "kind": "boolean"
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
   "phrase",
   "replacement",
   "isActive",
   "updatedAt"
  ],
  "columnsAtFirst": 4,
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
   "phrase": "PHRASE"
  },
  "versioned": true,
  "actions": [
   {
    "name": "createForbiddenPhrase",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "PRIMARY",
    "permission": "PHRASES_WRITE",
    "offered": true,
    "inputs": [
     {
      "source": "phrase",
      "kind": "text",
      "required": true
     },
     {
      "source": "replacement",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_createForbiddenPhrase"
    }
   },
   {
    "name": "updateForbiddenPhrase",
    "value": "EDIT",
    "kind": "EDIT",
    "tone": "DEFAULT",
    "permission": "PHRASES_WRITE",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "phrase",
      "kind": "text"
     },
     {
      "source": "replacement",
      "kind": "multiline"
     },
     {
      "source": "isActive",
      "kind": "boolean"
     }
    ],
    "operation": {
     "name": "Panel_updateForbiddenPhrase"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_forbiddenPhrases"
   },
   "export": {
    "name": "Panel_forbiddenPhrases_export"
   },
   "one": {
    "name": "Panel_forbiddenPhrase"
   },
   "many": {
    "name": "Panel_forbiddenPhrases_many"
   }
  }
 },
 {
  "type": "ComplaintTarget",
  "name": "complaintTargets",
  "group": "SERVICE",
  "permission": "COMPLAINTS_ASSIGN",
  "icon": "Timer",
  "title": "severity",
  "titleParts": [
   {
    "source": "severity",
    "kind": "enum",
    "enum": "ComplaintSeverity"
   }
  ],
  "fields": [
   {
    "source": "id",
    "kind": "id"
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
    "source": "calendar",
    "kind": "reference",
    "reference": "workingCalendars",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "firstAnswerMinutes",
    "kind": "int"
   },
   {
    "source": "resolutionMinutes",
    "kind": "int"
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
   }
  ],
  "columns": [
   "severity",
   "category",
   "calendar",
   "firstAnswerMinutes",
   "resolutionMinutes",
   "updatedAt",
   "createdAt"
  ],
  "columnsAtFirst": 6,
  "filters": [
   {
    "source": "severity",
    "kind": "enum",
    "list": true,
    "enum": "ComplaintSeverity"
   }
  ],
  "sort": {
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "createdAt",
  "versioned": true,
  "actions": [
   {
    "name": "createComplaintTarget",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "PRIMARY",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "inputs": [
     {
      "source": "severity",
      "kind": "enum",
      "required": true,
      "enum": "ComplaintSeverity"
     },
     {
      "source": "category",
      "kind": "enum",
      "required": true,
      "enum": "ComplaintCategory"
     },
     {
      "source": "calendarId",
      "kind": "reference",
      "reference": "workingCalendars",
      "title": "name",
      "localizedTitle": true,
      "required": true
     },
     {
      "source": "firstAnswerMinutes",
      "kind": "int",
      "required": true
     },
     {
      "source": "resolutionMinutes",
      "kind": "int",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_createComplaintTarget"
    }
   },
   {
    "name": "updateComplaintTarget",
    "value": "EDIT",
    "kind": "EDIT",
    "tone": "DEFAULT",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "calendarId",
      "kind": "reference",
      "reference": "workingCalendars",
      "title": "name",
      "localizedTitle": true
     },
     {
      "source": "firstAnswerMinutes",
      "kind": "int"
     },
     {
      "source": "resolutionMinutes",
      "kind": "int"
     }
    ],
    "operation": {
     "name": "Panel_updateComplaintTarget"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_complaintTargets"
   },
   "export": {
    "name": "Panel_complaintTargets_export"
   },
   "one": {
    "name": "Panel_complaintTarget"
   },
   "many": {
    "name": "Panel_complaintTargets_many"
   }
  }
 },
 {
  "type": "ComplaintCause",
  "name": "complaintCauses",
  "group": "SERVICE",
  "permission": "COMPLAINTS_HANDLE",
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
    "source": "category",
    "kind": "enum",
    "enum": "ComplaintCategory"
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
    "reference": "complaintCauses",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "children",
    "kind": "connection",
    "reference": "complaintCauses",
    "title": "name",
    "localizedTitle": true,
    "target": "parentId",
    "hidden": [
     "LIST"
    ]
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
    "source": "correctiveActions",
    "kind": "connection",
    "reference": "correctiveActions",
    "title": "number",
    "target": "rootCauseId",
    "hidden": [
     "LIST"
    ]
   }
  ],
  "columns": [
   "name",
   "category",
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
    "source": "category",
    "kind": "enum",
    "list": true,
    "enum": "ComplaintCategory"
   },
   {
    "source": "parentId",
    "kind": "reference",
    "reference": "complaintCauses",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "isActive",
    "kind": "boolean"
   }
  ],
  "sort": {
   "position": "POSITION",
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "position",
  "versioned": true,
  "actions": [
   {
    "name": "createComplaintCause",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "PRIMARY",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "inputs": [
     {
      "source": "parentId",
      "kind": "reference",
      "reference": "complaintCauses",
      "title": "name",
      "localizedTitle": true,
      "required": true
     },
     {
      "source": "name",
      "kind": "localized",
      "required": true
     },
     {
      "source": "position",
      "kind": "int",
      "default": 0
     }
    ],
    "operation": {
     "name": "Panel_createComplaintCause"
    }
   },
   {
    "name": "updateComplaintCause",
    "value": "EDIT",
    "kind": "EDIT",
    "tone": "DEFAULT",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "name",
      "kind": "localized"
     },
     {
      "source": "position",
      "kind": "int"
     },
     {
      "source": "isActive",
      "kind": "boolean"
     }
    ],
    "operation": {
     "name": "Panel_updateComplaintCause"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_complaintCauses"
   },
   "export": {
    "name": "Panel_complaintCauses_export"
   },
   "one": {
    "name": "Panel_complaintCause"
   },
   "many": {
    "name": "Panel_complaintCauses_many"
   }
  }
 },
 {
  "type": "RepairOutlet",
  "name": "repairOutlets",
  "group": "SERVICE",
  "permission": "REPAIRS_WORK",
  "icon": "HomeRepairService",
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
    "source": "address",
    "kind": "text"
   },
   {
    "source": "contact",
    "kind": "text"
   },
   {
    "source": "phone",
    "kind": "text"
   },
   {
    "source": "accountHolder",
    "kind": "text"
   },
   {
    "source": "accountNumber",
    "kind": "text"
   },
   {
    "source": "bankName",
    "kind": "text"
   },
   {
    "source": "isActive",
    "kind": "boolean"
   },
   {
    "source": "toSettle",
    "kind": "money"
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
    "source": "stock",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "outlet",
      "kind": "reference",
      "reference": "repairOutlets",
      "title": "name"
     },
     {
      "source": "part",
      "kind": "reference",
      "reference": "repairParts",
      "title": "name",
      "localizedTitle": true
     },
     {
      "source": "onHand",
      "kind": "int"
     }
    ]
   }
  ],
  "columns": [
   "name",
   "address",
   "contact",
   "phone",
   "isActive",
   "toSettle",
   "createdAt",
   "accountHolder",
   "accountNumber",
   "bankName"
  ],
  "columnsAtFirst": 7,
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
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "createdAt",
  "versioned": true,
  "actions": [
   {
    "name": "createRepairOutlet",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "DEFAULT",
    "permission": "REPAIRS_WORK",
    "offered": false,
    "inputs": [
     {
      "source": "name",
      "kind": "text",
      "required": true
     },
     {
      "source": "address",
      "kind": "text",
      "required": true
     },
     {
      "source": "contact",
      "kind": "text",
      "required": true
     },
     {
      "source": "phone",
      "kind": "text",
      "required": true
     },
     {
      "source": "accountHolder",
      "kind": "text",
      "required": true
     },
     {
      "source": "accountNumber",
      "kind": "text",
      "required": true
     },
     {
      "source": "bankName",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_createRepairOutlet"
    }
   },
   {
    "name": "updateRepairOutlet",
    "value": "EDIT",
    "kind": "EDIT",
    "tone": "DEFAULT",
    "permission": "REPAIRS_WORK",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "name",
      "kind": "text"
     },
     {
      "source": "address",
      "kind": "text"
     },
     {
      "source": "contact",
      "kind": "text"
     },
     {
      "source": "phone",
      "kind": "text"
     },
     {
      "source": "accountHolder",
      "kind": "text"
     },
     {
      "source": "accountNumber",
      "kind": "text"
     },
     {
      "source": "bankName",
      "kind": "text"
     },
     {
      "source": "isActive",
      "kind": "boolean"
     }
    ],
    "operation": {
     "name": "Panel_updateRepairOutlet"
    }
   },
   {
    "name": "settleOutletFees",
    "value": "SETTLE",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "REPAIRS_WORK",
    "offered": true,
    "confirm": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "name": "Panel_settleOutletFees"
    },
    "tells": [
     {
      "source": "slip",
      "kind": "reference",
      "reference": "slips",
      "title": "number"
     }
    ]
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_repairOutlets"
   },
   "export": {
    "name": "Panel_repairOutlets_export"
   },
   "one": {
    "name": "Panel_repairOutlet"
   },
   "many": {
    "name": "Panel_repairOutlets_many"
   }
  }
 },
 {
  "type": "RepairPart",
  "name": "repairParts",
  "group": "SERVICE",
  "permission": "REPAIRS_WORK",
  "icon": "Handyman",
  "title": "name",
  "localizedTitle": true,
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
    "source": "name",
    "kind": "localized"
   },
   {
    "source": "price",
    "kind": "money"
   },
   {
    "source": "onHand",
    "kind": "int"
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
    "source": "stock",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "outlet",
      "kind": "reference",
      "reference": "repairOutlets",
      "title": "name"
     },
     {
      "source": "part",
      "kind": "reference",
      "reference": "repairParts",
      "title": "name",
      "localizedTitle": true
     },
     {
      "source": "onHand",
      "kind": "int"
     }
    ]
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
      "enum": "PartMovementKind"
     },
     {
      "source": "outlet",
      "kind": "reference",
      "reference": "repairOutlets",
      "title": "name"
     },
     {
      "source": "quantity",
      "kind": "int"
     },
     {
      "source": "onHandAfter",
      "kind": "int"
     },
     {
      "source": "causeId",
      "kind": "id"
     },
     {
      "source": "createdAt",
      "kind": "dateTime"
     }
    ]
   }
  ],
  "columns": [
   "sku",
   "name",
   "price",
   "onHand",
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
    "source": "isActive",
    "kind": "boolean"
   }
  ],
  "sort": {
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "createdAt",
  "versioned": true,
  "actions": [
   {
    "name": "createRepairPart",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "DEFAULT",
    "permission": "REPAIRS_WORK",
    "offered": false,
    "inputs": [
     {
      "source": "sku",
      "kind": "text",
      "required": true
     },
     {
      "source": "name",
      "kind": "localized",
      "required": true
     },
     {
      "source": "price",
      "kind": "money",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_createRepairPart"
    }
   },
   {
    "name": "updateRepairPart",
    "value": "EDIT",
    "kind": "EDIT",
    "tone": "DEFAULT",
    "permission": "REPAIRS_WORK",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "name",
      "kind": "localized"
     },
     {
      "source": "price",
      "kind": "money"
     },
     {
      "source": "isActive",
      "kind": "boolean"
     }
    ],
    "operation": {
     "name": "Panel_updateRepairPart"
    }
   },
   {
    "name": "bookParts",
    "value": "BOOK",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "REPAIRS_WORK",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "repairOutletId",
      "kind": "reference",
      "reference": "repairOutlets",
      "title": "name",
      "required": true
     },
     {
      "source": "quantity",
      "kind": "int",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_bookParts"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_repairParts"
   },
   "export": {
    "name": "Panel_repairParts_export"
   },
   "one": {
    "name": "Panel_repairPart"
   },
   "many": {
    "name": "Panel_repairParts_many"
   }
  }
 },
 {
  "type": "ReturnReasonRule",
  "name": "returnReasonRules",
  "group": "SERVICE",
  "permission": "RETURNS_DECIDE",
  "icon": "Rule",
  "title": "name",
  "localizedTitle": true,
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
    "source": "reason",
    "kind": "enum",
    "enum": "ReturnReason"
   },
   {
    "source": "name",
    "kind": "localized"
   },
   {
    "source": "kinds",
    "kind": "enum",
    "list": true,
    "enum": "ReturnKind"
   },
   {
    "source": "evidence",
    "kind": "enum",
    "enum": "ReturnEvidenceRule"
   },
   {
    "source": "usualParty",
    "kind": "enum",
    "enum": "ResponsibleParty"
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
    "source": "isBuiltIn",
    "kind": "boolean"
   },
   {
    "source": "version",
    "kind": "int"
   },
   {
    "source": "playbooks",
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
      "source": "account",
      "kind": "reference",
      "reference": "accounts",
      "title": "name"
     },
     {
      "source": "createdAt",
      "kind": "dateTime"
     },
     {
      "source": "steps",
      "kind": "object",
      "list": true,
      "nodes": true,
      "fields": [
       {
        "source": "id",
        "kind": "id"
       },
       {
        "source": "position",
        "kind": "int"
       },
       {
        "source": "kind",
        "kind": "enum",
        "enum": "PlaybookStepKind"
       },
       {
        "source": "name",
        "kind": "localized"
       }
      ]
     }
    ],
    "hidden": [
     "LIST"
    ]
   }
  ],
  "columns": [
   "name",
   "code",
   "reason",
   "kinds",
   "evidence",
   "usualParty",
   "position",
   "isActive",
   "isBuiltIn"
  ],
  "columnsAtFirst": 8,
  "filters": [
   {
    "source": "reason",
    "kind": "enum",
    "list": true,
    "enum": "ReturnReason"
   },
   {
    "source": "isActive",
    "kind": "boolean"
   }
  ],
  "sort": {
   "position": "POSITION"
  },
  "versioned": true,
  "actions": [
   {
    "name": "writeReturnPlaybook",
    "value": "WRITE_PLAYBOOK",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "RETURNS_LEAD",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "steps",
      "kind": "object",
      "list": true,
      "required": true,
      "fields": [
       {
        "source": "kind",
        "kind": "enum",
        "required": true,
        "enum": "PlaybookStepKind"
       },
       {
        "source": "name",
        "kind": "localized",
        "required": true
       }
      ],
      "ordered": true
     }
    ],
    "operation": {
     "name": "Panel_writeReturnPlaybook"
    }
   },
   {
    "name": "createReturnReasonRule",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "DEFAULT",
    "permission": "RETURNS_LEAD",
    "offered": true,
    "inputs": [
     {
      "source": "code",
      "kind": "text",
      "required": true
     },
     {
      "source": "reason",
      "kind": "enum",
      "required": true,
      "enum": "ReturnReason"
     },
     {
      "source": "name",
      "kind": "localized",
      "required": true
     },
     {
      "source": "kinds",
      "kind": "enum",
      "list": true,
      "required": true,
      "enum": "ReturnKind"
     },
     {
      "source": "evidence",
      "kind": "enum",
      "required": true,
      "enum": "ReturnEvidenceRule"
     },
     {
      "source": "usualParty",
      "kind": "enum",
      "enum": "ResponsibleParty"
     },
     {
      "source": "position",
      "kind": "int",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_createReturnReasonRule"
    }
   },
   {
    "name": "updateReturnReasonRule",
    "value": "EDIT",
    "kind": "EDIT",
    "tone": "DEFAULT",
    "permission": "RETURNS_LEAD",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "name",
      "kind": "localized"
     },
     {
      "source": "kinds",
      "kind": "enum",
      "list": true,
      "enum": "ReturnKind"
     },
     {
      "source": "evidence",
      "kind": "enum",
      "enum": "ReturnEvidenceRule"
     },
     {
      "source": "usualParty",
      "kind": "enum",
      "enum": "ResponsibleParty"
     },
     {
      "source": "position",
      "kind": "int"
     },
     {
      "source": "isActive",
      "kind": "boolean"
     }
    ],
    "operation": {
     "name": "Panel_updateReturnReasonRule"
    }
   },
   {
    "name": "deleteReturnReasonRule",
    "value": "DELETE",
    "kind": "DELETE",
    "tone": "DANGER",
    "permission": "RETURNS_LEAD",
    "offered": true,
    "confirm": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "name": "Panel_deleteReturnReasonRule"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_returnReasonRules"
   },
   "export": {
    "name": "Panel_returnReasonRules_export"
   },
   "one": {
    "name": "Panel_returnReasonRule"
   },
   "many": {
    "name": "Panel_returnReasonRules_many"
   }
  }
 },
 {
  "type": "ComplaintProcedure",
  "name": "complaintProcedures",
  "group": "SERVICE",
  "permission": "COMPLAINTS_HANDLE",
  "icon": "Rule",
  "title": "category",
  "titleParts": [
   {
    "source": "category",
    "kind": "enum",
    "enum": "ComplaintCategory"
   }
  ],
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "category",
    "kind": "enum",
    "enum": "ComplaintCategory"
   },
   {
    "source": "version",
    "kind": "int"
   },
   {
    "source": "steps",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "position",
      "kind": "int"
     },
     {
      "source": "kind",
      "kind": "enum",
      "enum": "CaseStepKind"
     },
     {
      "source": "name",
      "kind": "localized"
     },
     {
      "source": "requiredBefore",
      "kind": "enum",
      "enum": "ComplaintProcedureGate"
     }
    ],
    "hidden": [
     "LIST"
    ]
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
      "source": "account",
      "kind": "reference",
      "reference": "accounts",
      "title": "name"
     },
     {
      "source": "createdAt",
      "kind": "dateTime"
     },
     {
      "source": "steps",
      "kind": "object",
      "list": true,
      "nodes": true,
      "fields": [
       {
        "source": "id",
        "kind": "id"
       },
       {
        "source": "position",
        "kind": "int"
       },
       {
        "source": "kind",
        "kind": "enum",
        "enum": "CaseStepKind"
       },
       {
        "source": "name",
        "kind": "localized"
       },
       {
        "source": "requiredBefore",
        "kind": "enum",
        "enum": "ComplaintProcedureGate"
       }
      ]
     }
    ],
    "hidden": [
     "LIST"
    ]
   }
  ],
  "columns": [
   "category"
  ],
  "columnsAtFirst": 1,
  "filters": [
   {
    "source": "category",
    "kind": "enum",
    "list": true,
    "enum": "ComplaintCategory"
   }
  ],
  "sort": {
   "category": "CATEGORY"
  },
  "defaultSort": "category",
  "versioned": true,
  "actions": [
   {
    "name": "writeComplaintProcedure",
    "value": "WRITE_PROCEDURE",
    "kind": "EDIT",
    "tone": "DEFAULT",
    "permission": "COMPLAINTS_ASSIGN",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "steps",
      "kind": "object",
      "list": true,
      "required": true,
      "fields": [
       {
        "source": "kind",
        "kind": "enum",
        "required": true,
        "enum": "CaseStepKind"
       },
       {
        "source": "name",
        "kind": "localized",
        "required": true
       },
       {
        "source": "requiredBefore",
        "kind": "enum",
        "enum": "ComplaintProcedureGate"
       }
      ],
      "ordered": true
     }
    ],
    "operation": {
     "name": "Panel_writeComplaintProcedure"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_complaintProcedures"
   },
   "export": {
    "name": "Panel_complaintProcedures_export"
   },
   "one": {
    "name": "Panel_complaintProcedure"
   },
   "many": {
    "name": "Panel_complaintProcedures_many"
   }
  }
 },
 {
  "type": "ComplaintReport",
  "name": "complaintReports",
  "group": "SERVICE",
  "permission": "COMPLAINT_REPORTS_READ",
  "icon": "Assessment",
  "title": "month",
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "month",
    "kind": "text"
   },
   {
    "source": "caseCount",
    "kind": "int"
   },
   {
    "source": "resolvedCount",
    "kind": "int"
   },
   {
    "source": "lateCount",
    "kind": "int"
   },
   {
    "source": "sha256",
    "kind": "text"
   },
   {
    "source": "issuedAt",
    "kind": "dateTime"
   }
  ],
  "columns": [
   "month",
   "caseCount",
   "resolvedCount",
   "lateCount",
   "issuedAt",
   "sha256"
  ],
  "columnsAtFirst": 5,
  "filters": [
   {
    "source": "month",
    "kind": "text"
   }
  ],
  "sort": {
   "month": "MONTH"
  },
  "defaultSort": "month",
  "actions": [],
  "operations": {
   "list": {
    "name": "Panel_complaintReports"
   },
   "export": {
    "name": "Panel_complaintReports_export"
   },
   "one": {
    "name": "Panel_complaintReport"
   },
   "many": {
    "name": "Panel_complaintReports_many"
   }
  }
 },
 {
  "type": "InquiryTopic",
  "name": "inquiryTopics",
  "group": "SERVICE",
  "permission": "INQUIRIES_LEAD",
  "icon": "Label",
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
    "source": "position",
    "kind": "int"
   },
   {
    "source": "isActive",
    "kind": "boolean"
   },
   {
    "source": "version",
    "kind": "int"
   }
  ],
  "columns": [
   "name",
   "position",
   "isActive"
  ],
  "columnsAtFirst": 3,
  "filters": [
   {
    "source": "isActive",
    "kind": "boolean"
   }
  ],
  "sort": {
   "position": "POSITION"
  },
  "versioned": true,
  "actions": [
   {
    "name": "createInquiryTopic",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "PRIMARY",
    "permission": "INQUIRIES_LEAD",
    "offered": true,
    "inputs": [
     {
      "source": "name",
      "kind": "localized",
      "required": true
     },
     {
      "source": "position",
      "kind": "int",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_createInquiryTopic"
    }
   },
   {
    "name": "updateInquiryTopic",
    "value": "EDIT",
    "kind": "EDIT",
    "tone": "DEFAULT",
    "permission": "INQUIRIES_LEAD",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "name",
      "kind": "localized"
     },
     {
      "source": "position",
      "kind": "int"
     },
     {
      "source": "isActive",
      "kind": "boolean"
     }
    ],
    "operation": {
     "name": "Panel_updateInquiryTopic"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_inquiryTopics"
   },
   "export": {
    "name": "Panel_inquiryTopics_export"
   },
   "one": {
    "name": "Panel_inquiryTopic"
   },
   "many": {
    "name": "Panel_inquiryTopics_many"
   }
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
   },
   {
    "source": "rating",
    "kind": "object",
    "fields": [
     {
      "source": "reviewCount",
      "kind": "int"
     },
     {
      "source": "goodCount",
      "kind": "int"
     },
     {
      "source": "middlingCount",
      "kind": "int"
     },
     {
      "source": "badCount",
      "kind": "int"
     },
     {
      "source": "goodsAverage",
      "kind": "number"
     },
     {
      "source": "serviceAverage",
      "kind": "number"
     },
     {
      "source": "deliveryAverage",
      "kind": "number"
     }
    ]
   },
   {
    "source": "reviews",
    "kind": "connection",
    "reference": "productReviews",
    "title": "text",
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
      "required": true
     },
     {
      "source": "categoryId",
      "kind": "reference",
      "reference": "categories",
      "title": "name",
      "localizedTitle": true,
      "required": true
     },
     {
      "source": "title",
      "kind": "localized",
      "required": true
     },
     {
      "source": "description",
      "kind": "localized"
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
      ]
     }
    ],
    "operation": {
     "name": "Panel_createProduct"
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
      "localizedTitle": true
     },
     {
      "source": "title",
      "kind": "localized"
     },
     {
      "source": "description",
      "kind": "localized"
     }
    ],
    "operation": {
     "name": "Panel_updateProduct"
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
     "name": "Panel_publishProduct"
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
     "name": "Panel_unlistProduct"
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
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_removeProduct"
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
     "name": "Panel_restoreProduct"
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
      "upload": "PRODUCT_IMAGE"
     }
    ],
    "operation": {
     "name": "Panel_addProductImage"
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
    "operation": {
     "name": "Panel_addVariant"
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
    "name": "Panel_products"
   },
   "export": {
    "name": "Panel_products_export"
   },
   "one": {
    "name": "Panel_product"
   },
   "many": {
    "name": "Panel_products_many"
   },
   "counts": {
    "name": "Panel_products_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "ProductStatus"
  }
 },
 {
  "type": "ProductReview",
  "name": "productReviews",
  "group": "CATALOG",
  "permission": "PRODUCT_REVIEWS_READ",
  "icon": "RateReview",
  "title": "text",
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "ProductReviewStatus"
   },
   {
    "source": "product",
    "kind": "reference",
    "reference": "products",
    "title": "title",
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
    "source": "goodsScore",
    "kind": "int"
   },
   {
    "source": "serviceScore",
    "kind": "int"
   },
   {
    "source": "deliveryScore",
    "kind": "int"
   },
   {
    "source": "text",
    "kind": "text",
    "pii": true
   },
   {
    "source": "authorName",
    "kind": "text"
   },
   {
    "source": "isAnonymous",
    "kind": "boolean"
   },
   {
    "source": "followUp",
    "kind": "multiline",
    "hidden": [
     "LIST"
    ],
    "pii": true
   },
   {
    "source": "followedUpAt",
    "kind": "dateTime"
   },
   {
    "source": "reply",
    "kind": "multiline",
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "repliedAt",
    "kind": "dateTime"
   },
   {
    "source": "hiddenBecause",
    "kind": "enum",
    "enum": "ReviewHidingReason"
   },
   {
    "source": "hidingNote",
    "kind": "text"
   },
   {
    "source": "openReportCount",
    "kind": "int",
    "permission": "PRODUCT_REVIEWS_MODERATE"
   },
   {
    "source": "buyer",
    "kind": "reference",
    "reference": "accounts",
    "title": "name",
    "permission": "PRODUCT_REVIEWS_READ"
   },
   {
    "source": "order",
    "kind": "reference",
    "reference": "orders",
    "title": "number",
    "permission": "PRODUCT_REVIEWS_READ"
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
      "source": "replacedQuantity",
      "kind": "int"
     },
     {
      "source": "replacesLine",
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
        "source": "replacedQuantity",
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
     },
     {
      "source": "position",
      "kind": "int"
     }
    ],
    "permission": "PRODUCT_REVIEWS_READ"
   },
   {
    "source": "writtenAt",
    "kind": "dateTime"
   },
   {
    "source": "changedAt",
    "kind": "dateTime"
   },
   {
    "source": "version",
    "kind": "int"
   },
   {
    "source": "pictures",
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
      "source": "isOfFollowUp",
      "kind": "boolean"
     }
    ]
   },
   {
    "source": "reports",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "reason",
      "kind": "enum",
      "enum": "ReviewHidingReason"
     },
     {
      "source": "note",
      "kind": "text",
      "pii": true
     },
     {
      "source": "isOpen",
      "kind": "boolean"
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
    "target": "productReviewId"
   }
  ],
  "columns": [
   "product",
   "goodsScore",
   "serviceScore",
   "deliveryScore",
   "text",
   "status",
   "merchant",
   "repliedAt",
   "writtenAt",
   "authorName",
   "isAnonymous",
   "followedUpAt",
   "hiddenBecause",
   "hidingNote",
   "openReportCount",
   "buyer",
   "order",
   "changedAt"
  ],
  "columnsAtFirst": 9,
  "filters": [
   {
    "source": "goodsScore",
    "kind": "int",
    "list": true
   },
   {
    "source": "hasPictures",
    "kind": "boolean"
   },
   {
    "source": "hasFollowUp",
    "kind": "boolean"
   },
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "ProductReviewStatus"
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
    "source": "orderId",
    "kind": "reference",
    "reference": "orders",
    "title": "number"
   },
   {
    "source": "isMine",
    "kind": "boolean"
   },
   {
    "source": "hasReply",
    "kind": "boolean"
   },
   {
    "source": "isReported",
    "kind": "boolean"
   },
   {
    "source": "writtenAt",
    "kind": "dateTimeRange"
   }
  ],
  "shopFilter": "merchantId",
  "sort": {
   "writtenAt": "WRITTEN_AT",
   "goodsScore": "GOODS_SCORE"
  },
  "defaultSort": "writtenAt",
  "versioned": true,
  "actions": [
   {
    "name": "changeProductReview",
    "value": "CHANGE",
    "kind": "EDIT",
    "tone": "DEFAULT",
    "permission": "PRODUCT_REVIEWS_WRITE",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "goodsScore",
      "kind": "int"
     },
     {
      "source": "serviceScore",
      "kind": "int"
     },
     {
      "source": "deliveryScore",
      "kind": "int"
     },
     {
      "source": "text",
      "kind": "multiline"
     },
     {
      "source": "isAnonymous",
      "kind": "boolean"
     }
    ],
    "operation": {
     "name": "Panel_changeProductReview",
     "permissions": [
      "PRODUCT_REVIEWS_MODERATE",
      "PRODUCT_REVIEWS_READ"
     ]
    }
   },
   {
    "name": "followUpProductReview",
    "value": "FOLLOW_UP",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "PRODUCT_REVIEWS_WRITE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "text",
      "kind": "multiline",
      "required": true
     },
     {
      "source": "fileIds",
      "kind": "file",
      "list": true,
      "upload": "REVIEW_PICTURE"
     }
    ],
    "operation": {
     "name": "Panel_followUpProductReview",
     "permissions": [
      "PRODUCT_REVIEWS_MODERATE",
      "PRODUCT_REVIEWS_READ"
     ]
    }
   },
   {
    "name": "replyToProductReview",
    "value": "REPLY",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "PRODUCT_REVIEWS_REPLY",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "reply",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_replyToProductReview",
     "permissions": [
      "PRODUCT_REVIEWS_MODERATE",
      "PRODUCT_REVIEWS_READ"
     ]
    }
   },
   {
    "name": "reportProductReview",
    "value": "REPORT",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "SIGNED_IN",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "reason",
      "kind": "enum",
      "required": true,
      "enum": "ReviewHidingReason"
     },
     {
      "source": "note",
      "kind": "multiline"
     }
    ],
    "operation": {
     "name": "Panel_reportProductReview",
     "permissions": [
      "PRODUCT_REVIEWS_MODERATE",
      "PRODUCT_REVIEWS_READ"
     ]
    }
   },
   {
    "name": "hideProductReview",
    "value": "HIDE",
    "kind": "TRANSITION",
    "tone": "DANGER",
    "permission": "PRODUCT_REVIEWS_MODERATE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "reason",
      "kind": "enum",
      "required": true,
      "enum": "ReviewHidingReason"
     },
     {
      "source": "note",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_hideProductReview",
     "permissions": [
      "PRODUCT_REVIEWS_MODERATE",
      "PRODUCT_REVIEWS_READ"
     ]
    }
   },
   {
    "name": "showProductReview",
    "value": "SHOW",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "PRODUCT_REVIEWS_MODERATE",
    "offered": true,
    "confirm": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "name": "Panel_showProductReview",
     "permissions": [
      "PRODUCT_REVIEWS_MODERATE",
      "PRODUCT_REVIEWS_READ"
     ]
    }
   },
   {
    "name": "keepProductReview",
    "value": "KEEP",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "PRODUCT_REVIEWS_MODERATE",
    "offered": true,
    "confirm": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "name": "Panel_keepProductReview",
     "permissions": [
      "PRODUCT_REVIEWS_MODERATE",
      "PRODUCT_REVIEWS_READ"
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
     "required": true
    }
   ],
   "operation": {
    "name": "Panel_revealPersonalData_ProductReview",
    "permissions": [
     "PRODUCT_REVIEWS_MODERATE",
     "PRODUCT_REVIEWS_READ"
    ]
   }
  },
  "operations": {
   "list": {
    "name": "Panel_productReviews",
    "permissions": [
     "PRODUCT_REVIEWS_MODERATE",
     "PRODUCT_REVIEWS_READ"
    ]
   },
   "export": {
    "name": "Panel_productReviews_export",
    "permissions": [
     "PRODUCT_REVIEWS_MODERATE",
     "PRODUCT_REVIEWS_READ"
    ]
   },
   "one": {
    "name": "Panel_productReview",
    "permissions": [
     "PRODUCT_REVIEWS_MODERATE",
     "PRODUCT_REVIEWS_READ"
    ]
   },
   "many": {
    "name": "Panel_productReviews_many",
    "permissions": [
     "PRODUCT_REVIEWS_MODERATE",
     "PRODUCT_REVIEWS_READ"
    ]
   },
   "counts": {
    "name": "Panel_productReviews_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "ProductReviewStatus"
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
      "rowsOf": "children"
     },
     {
      "source": "name",
      "kind": "localized",
      "required": true
     },
     {
      "source": "slug",
      "kind": "text",
      "required": true
     },
     {
      "source": "position",
      "kind": "int",
      "default": 0
     }
    ],
    "operation": {
     "name": "Panel_createCategory"
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
      "kind": "localized"
     },
     {
      "source": "position",
      "kind": "int"
     },
     {
      "source": "isActive",
      "kind": "boolean"
     }
    ],
    "operation": {
     "name": "Panel_updateCategory"
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
     "name": "Panel_deleteCategory"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_categories"
   },
   "export": {
    "name": "Panel_categories_export"
   },
   "one": {
    "name": "Panel_category"
   },
   "many": {
    "name": "Panel_categories_many"
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
      "kind": "money"
     },
     {
      "source": "listPrice",
      "kind": "money"
     },
     {
      "source": "barcode",
      "kind": "text"
     },
     {
      "source": "isActive",
      "kind": "boolean"
     }
    ],
    "operation": {
     "name": "Panel_updateVariant",
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
      "required": true
     },
     {
      "source": "note",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_bookStock",
     "permissions": [
      "STOCK_READ"
     ]
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_variants",
    "permissions": [
     "STOCK_READ"
    ]
   },
   "export": {
    "name": "Panel_variants_export",
    "permissions": [
     "STOCK_READ"
    ]
   },
   "one": {
    "name": "Panel_variant",
    "permissions": [
     "STOCK_READ"
    ]
   },
   "many": {
    "name": "Panel_variants_many",
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
      "required": true
     },
     {
      "source": "identifier",
      "kind": "text",
      "required": true,
      "pii": true
     },
     {
      "source": "role",
      "kind": "enum",
      "required": true,
      "enum": "MemberRole"
     }
    ],
    "operation": {
     "name": "Panel_inviteMember"
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
     "name": "Panel_withdrawInvitation"
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
     "required": true
    }
   ],
   "operation": {
    "name": "Panel_revealPersonalData_MemberInvitation"
   }
  },
  "operations": {
   "list": {
    "name": "Panel_memberInvitations"
   },
   "export": {
    "name": "Panel_memberInvitations_export"
   },
   "one": {
    "name": "Panel_memberInvitation"
   },
   "many": {
    "name": "Panel_memberInvitations_many"
   },
   "counts": {
    "name": "Panel_memberInvitations_counts"
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
    "source": "allowsCashOnDelivery",
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
    "source": "categoryIds",
    "kind": "id",
    "list": true,
    "permission": "MERCHANTS_READ"
   },
   {
    "source": "isSuspendedForExpiry",
    "kind": "boolean",
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
    "source": "nextSettlementSchedule",
    "kind": "enum",
    "enum": "SettlementSchedule",
    "permission": "PAYOUTS_READ"
   },
   {
    "source": "nextScheduleFrom",
    "kind": "date",
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
   },
   {
    "source": "rating",
    "kind": "object",
    "fields": [
     {
      "source": "reviewCount",
      "kind": "int"
     },
     {
      "source": "goodCount",
      "kind": "int"
     },
     {
      "source": "middlingCount",
      "kind": "int"
     },
     {
      "source": "badCount",
      "kind": "int"
     },
     {
      "source": "goodsAverage",
      "kind": "number"
     },
     {
      "source": "serviceAverage",
      "kind": "number"
     },
     {
      "source": "deliveryAverage",
      "kind": "number"
     }
    ]
   },
   {
    "source": "documents",
    "kind": "connection",
    "reference": "merchantDocuments",
    "title": "kind.name",
    "titleParts": [
     {
      "source": "kind.name",
      "kind": "localized"
     }
    ],
    "target": "merchantId"
   },
   {
    "source": "reviews",
    "kind": "connection",
    "reference": "productReviews",
    "title": "text",
    "target": "merchantId"
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
   "allowsCashOnDelivery",
   "creditCode",
   "licenceExpiresOn",
   "contactName",
   "contactPhone",
   "categoryWishes",
   "isSuspendedForExpiry",
   "settlementAccountKind",
   "settlementAccountHolder",
   "settlementAccountNumber",
   "settlementBankName",
   "settlementSchedule",
   "nextSettlementSchedule",
   "nextScheduleFrom",
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
    "name": "handInMerchantDocument",
    "value": "HAND_IN_DOCUMENT",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "MERCHANTS_WRITE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "merchantDocumentKindId",
      "kind": "reference",
      "reference": "merchantDocumentKinds",
      "title": "name",
      "localizedTitle": true,
      "required": true
     },
     {
      "source": "number",
      "kind": "text"
     },
     {
      "source": "expiresOn",
      "kind": "date"
     },
     {
      "source": "pageFileIds",
      "kind": "file",
      "list": true,
      "required": true,
      "upload": "LICENCE"
     }
    ],
    "operation": {
     "name": "Panel_handInMerchantDocument",
     "permissions": [
      "MERCHANTS_READ",
      "PAYOUTS_READ"
     ]
    },
    "tells": [
     {
      "source": "merchantDocument",
      "kind": "reference",
      "reference": "merchantDocuments",
      "title": "kind.name",
      "titleParts": [
       {
        "source": "kind.name",
        "kind": "localized"
       }
      ]
     }
    ]
   },
   {
    "name": "waiveMerchantDocument",
    "value": "WAIVE_DOCUMENT",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "MERCHANTS_REVIEW",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "merchantDocumentKindId",
      "kind": "reference",
      "reference": "merchantDocumentKinds",
      "title": "name",
      "localizedTitle": true,
      "required": true
     },
     {
      "source": "reason",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_waiveMerchantDocument",
     "permissions": [
      "MERCHANTS_READ",
      "PAYOUTS_READ"
     ]
    },
    "tells": [
     {
      "source": "merchantDocument",
      "kind": "reference",
      "reference": "merchantDocuments",
      "title": "kind.name",
      "titleParts": [
       {
        "source": "kind.name",
        "kind": "localized"
       }
      ]
     }
    ]
   },
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
      "kind": "text"
     },
     {
      "source": "creditCode",
      "kind": "text"
     },
     {
      "source": "licenceId",
      "kind": "file",
      "upload": "LICENCE"
     },
     {
      "source": "licenceExpiresOn",
      "kind": "date"
     },
     {
      "source": "contactName",
      "kind": "text"
     },
     {
      "source": "contactPhone",
      "kind": "phone"
     },
     {
      "source": "cityCode",
      "kind": "text"
     },
     {
      "source": "categoryWishes",
      "kind": "text",
      "list": true
     },
     {
      "source": "categoryIds",
      "kind": "reference",
      "reference": "categories",
      "title": "name",
      "localizedTitle": true,
      "list": true
     },
     {
      "source": "settlementAccountKind",
      "kind": "enum",
      "enum": "SettlementAccountKind"
     },
     {
      "source": "settlementAccountHolder",
      "kind": "text"
     },
     {
      "source": "settlementAccountNumber",
      "kind": "text"
     },
     {
      "source": "settlementBankName",
      "kind": "text"
     },
     {
      "source": "settlementSchedule",
      "kind": "enum",
      "enum": "SettlementSchedule"
     },
     {
      "source": "name",
      "kind": "localized",
      "required": true
     },
     {
      "source": "slug",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_applyAsMerchant",
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
      "kind": "text"
     },
     {
      "source": "creditCode",
      "kind": "text"
     },
     {
      "source": "licenceId",
      "kind": "file",
      "upload": "LICENCE"
     },
     {
      "source": "licenceExpiresOn",
      "kind": "date"
     },
     {
      "source": "contactName",
      "kind": "text"
     },
     {
      "source": "contactPhone",
      "kind": "phone"
     },
     {
      "source": "cityCode",
      "kind": "text"
     },
     {
      "source": "categoryWishes",
      "kind": "text",
      "list": true
     },
     {
      "source": "categoryIds",
      "kind": "reference",
      "reference": "categories",
      "title": "name",
      "localizedTitle": true,
      "list": true
     },
     {
      "source": "settlementAccountKind",
      "kind": "enum",
      "enum": "SettlementAccountKind"
     },
     {
      "source": "settlementAccountHolder",
      "kind": "text"
     },
     {
      "source": "settlementAccountNumber",
      "kind": "text"
     },
     {
      "source": "settlementBankName",
      "kind": "text"
     },
     {
      "source": "settlementSchedule",
      "kind": "enum",
      "enum": "SettlementSchedule"
     },
     {
      "source": "name",
      "kind": "localized"
     },
     {
      "source": "slug",
      "kind": "text"
     }
    ],
    "operation": {
     "name": "Panel_updateMerchantApplication",
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
     "name": "Panel_submitMerchant",
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
      "kind": "int"
     }
    ],
    "operation": {
     "name": "Panel_approveMerchant",
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
      ]
     }
    ],
    "operation": {
     "name": "Panel_rejectMerchant",
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
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_suspendMerchant",
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
     "name": "Panel_reinstateMerchant",
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
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_closeMerchant",
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
    "tone": "PRIMARY",
    "permission": "STOREFRONT_WRITE",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "name",
      "kind": "localized"
     },
     {
      "source": "logoId",
      "kind": "image",
      "upload": "STOREFRONT_IMAGE"
     },
     {
      "source": "bannerId",
      "kind": "image",
      "upload": "STOREFRONT_IMAGE"
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
      "source": "allowsCashOnDelivery",
      "kind": "boolean"
     }
    ],
    "operation": {
     "name": "Panel_updateStorefront",
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
      "enum": "SettlementAccountKind"
     },
     {
      "source": "settlementAccountHolder",
      "kind": "text",
      "required": true
     },
     {
      "source": "settlementAccountNumber",
      "kind": "text",
      "required": true
     },
     {
      "source": "settlementBankName",
      "kind": "text"
     },
     {
      "source": "settlementSchedule",
      "kind": "enum",
      "enum": "SettlementSchedule"
     }
    ],
    "operation": {
     "name": "Panel_updateSettlementAccount",
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
      "title": "name"
     }
    ],
    "operation": {
     "name": "Panel_assignAccountManager",
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
     "required": true
    }
   ],
   "operation": {
    "name": "Panel_revealPersonalData_Merchant",
    "permissions": [
     "MERCHANTS_READ",
     "PAYOUTS_READ"
    ]
   }
  },
  "operations": {
   "list": {
    "name": "Panel_merchants",
    "permissions": [
     "MERCHANTS_READ",
     "PAYOUTS_READ"
    ]
   },
   "export": {
    "name": "Panel_merchants_export",
    "permissions": [
     "MERCHANTS_READ",
     "PAYOUTS_READ"
    ]
   },
   "one": {
    "name": "Panel_merchant",
    "permissions": [
     "MERCHANTS_READ",
     "PAYOUTS_READ"
    ]
   },
   "many": {
    "name": "Panel_merchants_many",
    "permissions": [
     "MERCHANTS_READ",
     "PAYOUTS_READ"
    ]
   },
   "counts": {
    "name": "Panel_merchants_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "MerchantStatus"
  }
 },
 {
  "type": "MerchantDocument",
  "name": "merchantDocuments",
  "group": "MERCHANTS",
  "permission": "MERCHANTS_WRITE",
  "icon": "FactCheck",
  "title": "kind.name",
  "titleParts": [
   {
    "source": "kind.name",
    "kind": "localized"
   }
  ],
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "merchant",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "kind",
    "kind": "reference",
    "reference": "merchantDocumentKinds",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "MerchantDocumentStatus"
   },
   {
    "source": "number",
    "kind": "text",
    "pii": true
   },
   {
    "source": "expiresOn",
    "kind": "date"
   },
   {
    "source": "reason",
    "kind": "text"
   },
   {
    "source": "pages",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "position",
      "kind": "int"
     },
     {
      "source": "file",
      "kind": "file"
     }
    ]
   },
   {
    "source": "handedInAt",
    "kind": "dateTime"
   },
   {
    "source": "decidedBy",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "decidedAt",
    "kind": "dateTime"
   },
   {
    "source": "version",
    "kind": "int"
   }
  ],
  "columns": [
   "kind",
   "merchant",
   "status",
   "expiresOn",
   "handedInAt",
   "decidedAt",
   "reason",
   "number",
   "decidedBy"
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
    "source": "kindId",
    "kind": "reference",
    "reference": "merchantDocumentKinds",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "MerchantDocumentStatus"
   },
   {
    "source": "endsBy",
    "kind": "date"
   }
  ],
  "shopFilter": "merchantId",
  "sort": {
   "handedInAt": "HANDED_IN_AT",
   "expiresOn": "EXPIRES_ON"
  },
  "defaultSort": "handedInAt",
  "versioned": true,
  "actions": [
   {
    "name": "acceptMerchantDocument",
    "value": "ACCEPT",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "MERCHANTS_REVIEW",
    "offered": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "name": "Panel_acceptMerchantDocument"
    },
    "tells": [
     {
      "source": "merchant",
      "kind": "reference",
      "reference": "merchants",
      "title": "name",
      "localizedTitle": true
     }
    ]
   },
   {
    "name": "rejectMerchantDocument",
    "value": "REJECT",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "MERCHANTS_REVIEW",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "reason",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_rejectMerchantDocument"
    },
    "tells": [
     {
      "source": "merchant",
      "kind": "reference",
      "reference": "merchants",
      "title": "name",
      "localizedTitle": true
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
     "required": true
    }
   ],
   "operation": {
    "name": "Panel_revealPersonalData_MerchantDocument"
   }
  },
  "operations": {
   "list": {
    "name": "Panel_merchantDocuments"
   },
   "export": {
    "name": "Panel_merchantDocuments_export"
   },
   "one": {
    "name": "Panel_merchantDocument"
   },
   "many": {
    "name": "Panel_merchantDocuments_many"
   },
   "counts": {
    "name": "Panel_merchantDocuments_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "MerchantDocumentStatus"
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
     "name": "Panel_removeMember"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_merchantMembers"
   },
   "export": {
    "name": "Panel_merchantMembers_export"
   },
   "one": {
    "name": "Panel_merchantMember"
   },
   "many": {
    "name": "Panel_merchantMembers_many"
   }
  }
 },
 {
  "type": "MerchantDocumentKind",
  "name": "merchantDocumentKinds",
  "group": "MERCHANTS",
  "permission": "MERCHANTS_REVIEW",
  "icon": "Rule",
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
    "source": "hint",
    "kind": "localized"
   },
   {
    "source": "categoryIds",
    "kind": "id",
    "list": true
   },
   {
    "source": "isRequired",
    "kind": "boolean"
   },
   {
    "source": "asksNumber",
    "kind": "boolean"
   },
   {
    "source": "expires",
    "kind": "boolean"
   },
   {
    "source": "mostPages",
    "kind": "int"
   },
   {
    "source": "atExpiry",
    "kind": "enum",
    "enum": "MerchantDocumentExpiry"
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
    "source": "isBuiltIn",
    "kind": "boolean"
   },
   {
    "source": "version",
    "kind": "int"
   }
  ],
  "columns": [
   "name",
   "isRequired",
   "asksNumber",
   "expires",
   "atExpiry",
   "mostPages",
   "position",
   "isActive",
   "hint",
   "isBuiltIn"
  ],
  "columnsAtFirst": 8,
  "filters": [
   {
    "source": "isActive",
    "kind": "boolean"
   }
  ],
  "sort": {
   "position": "POSITION"
  },
  "versioned": true,
  "actions": [
   {
    "name": "createMerchantDocumentKind",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "DEFAULT",
    "permission": "MERCHANTS_REVIEW",
    "offered": true,
    "inputs": [
     {
      "source": "name",
      "kind": "localized",
      "required": true
     },
     {
      "source": "hint",
      "kind": "localized"
     },
     {
      "source": "categoryIds",
      "kind": "reference",
      "reference": "categories",
      "title": "name",
      "localizedTitle": true,
      "list": true
     },
     {
      "source": "isRequired",
      "kind": "boolean",
      "required": true
     },
     {
      "source": "asksNumber",
      "kind": "boolean",
      "required": true
     },
     {
      "source": "expires",
      "kind": "boolean",
      "required": true
     },
     {
      "source": "mostPages",
      "kind": "int",
      "required": true
     },
     {
      "source": "atExpiry",
      "kind": "enum",
      "required": true,
      "enum": "MerchantDocumentExpiry"
     },
     {
      "source": "position",
      "kind": "int",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_createMerchantDocumentKind"
    }
   },
   {
    "name": "updateMerchantDocumentKind",
    "value": "EDIT",
    "kind": "EDIT",
    "tone": "DEFAULT",
    "permission": "MERCHANTS_REVIEW",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "name",
      "kind": "localized"
     },
     {
      "source": "hint",
      "kind": "localized"
     },
     {
      "source": "categoryIds",
      "kind": "reference",
      "reference": "categories",
      "title": "name",
      "localizedTitle": true,
      "list": true
     },
     {
      "source": "isRequired",
      "kind": "boolean"
     },
     {
      "source": "asksNumber",
      "kind": "boolean"
     },
     {
      "source": "expires",
      "kind": "boolean"
     },
     {
      "source": "mostPages",
      "kind": "int"
     },
     {
      "source": "atExpiry",
      "kind": "enum",
      "enum": "MerchantDocumentExpiry"
     },
     {
      "source": "position",
      "kind": "int"
     },
     {
      "source": "isActive",
      "kind": "boolean"
     }
    ],
    "operation": {
     "name": "Panel_updateMerchantDocumentKind"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_merchantDocumentKinds"
   },
   "export": {
    "name": "Panel_merchantDocumentKinds_export"
   },
   "one": {
    "name": "Panel_merchantDocumentKind"
   },
   "many": {
    "name": "Panel_merchantDocumentKinds_many"
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
    "source": "attempts",
    "kind": "connection",
    "reference": "paymentAttempts",
    "title": "gateway",
    "titleParts": [
     {
      "source": "gateway",
      "kind": "enum",
      "enum": "GatewayName"
     },
     {
      "source": "createdAt",
      "kind": "dateTime"
     }
    ],
    "target": "paymentId"
   },
   {
    "source": "bankTransfers",
    "kind": "connection",
    "reference": "bankTransfers",
    "title": "code",
    "target": "paymentId"
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
      "source": "disputed",
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
    "name": "Panel_payments"
   },
   "export": {
    "name": "Panel_payments_export"
   },
   "one": {
    "name": "Panel_payment"
   },
   "many": {
    "name": "Panel_payments_many"
   },
   "counts": {
    "name": "Panel_payments_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "PaymentStatus"
  }
 },
 {
  "type": "PaymentAttempt",
  "name": "paymentAttempts",
  "group": "MONEY",
  "permission": "PAYMENTS_READ",
  "icon": "Payments",
  "title": "gateway",
  "titleParts": [
   {
    "source": "gateway",
    "kind": "enum",
    "enum": "GatewayName"
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
    "source": "gateway",
    "kind": "enum",
    "enum": "GatewayName"
   },
   {
    "source": "way",
    "kind": "enum",
    "enum": "PayWay"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "PaymentAttemptStatus"
   },
   {
    "source": "amount",
    "kind": "money"
   },
   {
    "source": "wallet",
    "kind": "money"
   },
   {
    "source": "pageUrl",
    "kind": "text"
   },
   {
    "source": "orderString",
    "kind": "text"
   },
   {
    "source": "qrCode",
    "kind": "text"
   },
   {
    "source": "tradeNumber",
    "kind": "text"
   },
   {
    "source": "errorCode",
    "kind": "text"
   },
   {
    "source": "errorMessage",
    "kind": "text"
   },
   {
    "source": "expiresAt",
    "kind": "dateTime"
   },
   {
    "source": "paidAt",
    "kind": "dateTime"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   },
   {
    "source": "buyer",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
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
    "source": "notifications",
    "kind": "connection",
    "reference": "gatewayNotifications",
    "title": "verdict",
    "titleParts": [
     {
      "source": "verdict",
      "kind": "enum",
      "enum": "NotificationVerdict"
     },
     {
      "source": "receivedAt",
      "kind": "dateTime"
     }
    ],
    "target": "attemptId"
   },
   {
    "source": "refunds",
    "kind": "connection",
    "reference": "gatewayRefunds",
    "title": "gateway",
    "titleParts": [
     {
      "source": "gateway",
      "kind": "enum",
      "enum": "GatewayName"
     },
     {
      "source": "amount",
      "kind": "money"
     }
    ],
    "target": "attemptId"
   }
  ],
  "columns": [
   "createdAt",
   "gateway",
   "way",
   "status",
   "amount",
   "buyer",
   "errorCode",
   "errorMessage",
   "paidAt",
   "wallet",
   "pageUrl",
   "orderString",
   "qrCode",
   "tradeNumber",
   "expiresAt",
   "payment"
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
    "enum": "PaymentAttemptStatus"
   },
   {
    "source": "gateway",
    "kind": "enum",
    "list": true,
    "enum": "GatewayName"
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
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "createdAt",
  "actions": [],
  "operations": {
   "list": {
    "name": "Panel_paymentAttempts"
   },
   "export": {
    "name": "Panel_paymentAttempts_export"
   },
   "one": {
    "name": "Panel_paymentAttempt"
   },
   "many": {
    "name": "Panel_paymentAttempts_many"
   },
   "counts": {
    "name": "Panel_paymentAttempts_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "PaymentAttemptStatus"
  }
 },
 {
  "type": "BankTransfer",
  "name": "bankTransfers",
  "group": "MONEY",
  "permission": "TRANSFERS_CONFIRM",
  "icon": "Receipt",
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
    "enum": "BankTransferStatus"
   },
   {
    "source": "amount",
    "kind": "money"
   },
   {
    "source": "wallet",
    "kind": "money"
   },
   {
    "source": "received",
    "kind": "money"
   },
   {
    "source": "outcome",
    "kind": "enum",
    "enum": "BankTransferOutcome"
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
    "source": "buyer",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "expiresAt",
    "kind": "dateTime"
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
    "source": "decidedBy",
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
   "received",
   "buyer",
   "expiresAt",
   "bankReference",
   "wallet",
   "outcome",
   "payment",
   "rejectedReason",
   "decidedBy",
   "decidedAt"
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
    "enum": "BankTransferStatus"
   },
   {
    "source": "buyerId",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
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
    "name": "confirmBankTransfer",
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
      "required": true
     },
     {
      "source": "bankReference",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_confirmBankTransfer",
     "permissions": [
      "TRANSFERS_CONFIRM"
     ]
    }
   },
   {
    "name": "rejectBankTransfer",
    "value": "REJECT",
    "kind": "TRANSITION",
    "tone": "DANGER",
    "permission": "TRANSFERS_CONFIRM",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "reason",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_rejectBankTransfer",
     "permissions": [
      "TRANSFERS_CONFIRM"
     ]
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_bankTransfers",
    "permissions": [
     "TRANSFERS_CONFIRM"
    ]
   },
   "export": {
    "name": "Panel_bankTransfers_export",
    "permissions": [
     "TRANSFERS_CONFIRM"
    ]
   },
   "one": {
    "name": "Panel_bankTransfer",
    "permissions": [
     "TRANSFERS_CONFIRM"
    ]
   },
   "many": {
    "name": "Panel_bankTransfers_many",
    "permissions": [
     "TRANSFERS_CONFIRM"
    ]
   },
   "counts": {
    "name": "Panel_bankTransfers_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "BankTransferStatus"
  }
 },
 {
  "type": "GatewayRefund",
  "name": "gatewayRefunds",
  "group": "MONEY",
  "permission": "PAYMENTS_READ",
  "icon": "Undo",
  "title": "gateway",
  "titleParts": [
   {
    "source": "gateway",
    "kind": "enum",
    "enum": "GatewayName"
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
    "source": "gateway",
    "kind": "enum",
    "enum": "GatewayName"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "GatewayRefundStatus"
   },
   {
    "source": "amount",
    "kind": "money"
   },
   {
    "source": "errorCode",
    "kind": "text"
   },
   {
    "source": "errorMessage",
    "kind": "text"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   },
   {
    "source": "settledAt",
    "kind": "dateTime"
   },
   {
    "source": "buyer",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "attempt",
    "kind": "reference",
    "reference": "paymentAttempts",
    "title": "gateway",
    "titleParts": [
     {
      "source": "gateway",
      "kind": "enum",
      "enum": "GatewayName"
     },
     {
      "source": "createdAt",
      "kind": "dateTime"
     }
    ]
   },
   {
    "source": "refundId",
    "kind": "id"
   }
  ],
  "columns": [
   "createdAt",
   "gateway",
   "status",
   "amount",
   "buyer",
   "errorCode",
   "errorMessage",
   "settledAt",
   "attempt",
   "refundId"
  ],
  "columnsAtFirst": 8,
  "filters": [
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "GatewayRefundStatus"
   },
   {
    "source": "attemptId",
    "kind": "reference",
    "reference": "paymentAttempts",
    "title": "gateway",
    "titleParts": [
     {
      "source": "gateway",
      "kind": "enum",
      "enum": "GatewayName"
     },
     {
      "source": "createdAt",
      "kind": "dateTime"
     }
    ]
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
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "createdAt",
  "actions": [
   {
    "name": "retryRefund",
    "value": "RETRY",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "TRANSFERS_CONFIRM",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "name": "Panel_retryRefund"
    }
   },
   {
    "name": "redirectRefund",
    "value": "REDIRECT",
    "kind": "TRANSITION",
    "tone": "DANGER",
    "permission": "TRANSFERS_CONFIRM",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "name": "Panel_redirectRefund"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_gatewayRefunds"
   },
   "export": {
    "name": "Panel_gatewayRefunds_export"
   },
   "one": {
    "name": "Panel_gatewayRefund"
   },
   "many": {
    "name": "Panel_gatewayRefunds_many"
   },
   "counts": {
    "name": "Panel_gatewayRefunds_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "GatewayRefundStatus"
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
      "required": true
     },
     {
      "source": "bankReference",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_confirmTopUp",
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
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_rejectTopUp",
     "permissions": [
      "TRANSFERS_CONFIRM"
     ]
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_topUps",
    "permissions": [
     "TRANSFERS_CONFIRM"
    ]
   },
   "export": {
    "name": "Panel_topUps_export",
    "permissions": [
     "TRANSFERS_CONFIRM"
    ]
   },
   "one": {
    "name": "Panel_topUp",
    "permissions": [
     "TRANSFERS_CONFIRM"
    ]
   },
   "many": {
    "name": "Panel_topUps_many",
    "permissions": [
     "TRANSFERS_CONFIRM"
    ]
   },
   "counts": {
    "name": "Panel_topUps_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "TopUpStatus"
  }
 },
 {
  "type": "Withdrawal",
  "name": "withdrawals",
  "group": "MONEY",
  "permission": "TRANSFERS_CONFIRM",
  "icon": "Output",
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
    "enum": "WithdrawalStatus"
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
    "source": "way",
    "kind": "enum",
    "enum": "WithdrawalWay"
   },
   {
    "source": "accountHolder",
    "kind": "text",
    "pii": true
   },
   {
    "source": "accountNumber",
    "kind": "text",
    "pii": true
   },
   {
    "source": "bankName",
    "kind": "text"
   },
   {
    "source": "refusedReason",
    "kind": "text"
   },
   {
    "source": "bankReference",
    "kind": "text"
   },
   {
    "source": "checkedBy",
    "kind": "reference",
    "reference": "accounts",
    "title": "name",
    "permission": "TRANSFERS_CONFIRM"
   },
   {
    "source": "decidedBy",
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
    "source": "paidAt",
    "kind": "dateTime"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   }
  ],
  "columns": [
   "createdAt",
   "number",
   "status",
   "amount",
   "buyer",
   "way",
   "bankReference",
   "accountHolder",
   "accountNumber",
   "bankName",
   "refusedReason",
   "checkedBy",
   "decidedBy",
   "decidedAt",
   "paidAt"
  ],
  "columnsAtFirst": 7,
  "filters": [
   {
    "source": "q",
    "kind": "text"
   },
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "WithdrawalStatus"
   },
   {
    "source": "way",
    "kind": "enum",
    "list": true,
    "enum": "WithdrawalWay"
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
   "amount": "AMOUNT"
  },
  "defaultSort": "createdAt",
  "actions": [
   {
    "name": "approveWithdrawal",
    "value": "APPROVE",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "TRANSFERS_CONFIRM",
    "offered": true,
    "confirm": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "name": "Panel_approveWithdrawal",
     "permissions": [
      "TRANSFERS_CONFIRM"
     ]
    }
   },
   {
    "name": "rejectWithdrawal",
    "value": "REJECT",
    "kind": "TRANSITION",
    "tone": "DANGER",
    "permission": "TRANSFERS_CONFIRM",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "reason",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_rejectWithdrawal",
     "permissions": [
      "TRANSFERS_CONFIRM"
     ]
    }
   },
   {
    "name": "payWithdrawal",
    "value": "PAY",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "TRANSFERS_CONFIRM",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "bankReference",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_payWithdrawal",
     "permissions": [
      "TRANSFERS_CONFIRM"
     ]
    }
   },
   {
    "name": "failWithdrawal",
    "value": "FAIL",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "TRANSFERS_CONFIRM",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "reason",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_failWithdrawal",
     "permissions": [
      "TRANSFERS_CONFIRM"
     ]
    }
   },
   {
    "name": "cancelWithdrawal",
    "value": "CANCEL",
    "kind": "TRANSITION",
    "tone": "DANGER",
    "permission": "WALLET_USE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "name": "Panel_cancelWithdrawal",
     "permissions": [
      "TRANSFERS_CONFIRM"
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
     "required": true
    }
   ],
   "operation": {
    "name": "Panel_revealPersonalData_Withdrawal",
    "permissions": [
     "TRANSFERS_CONFIRM"
    ]
   }
  },
  "operations": {
   "list": {
    "name": "Panel_withdrawals",
    "permissions": [
     "TRANSFERS_CONFIRM"
    ]
   },
   "export": {
    "name": "Panel_withdrawals_export",
    "permissions": [
     "TRANSFERS_CONFIRM"
    ]
   },
   "one": {
    "name": "Panel_withdrawal",
    "permissions": [
     "TRANSFERS_CONFIRM"
    ]
   },
   "many": {
    "name": "Panel_withdrawals_many",
    "permissions": [
     "TRANSFERS_CONFIRM"
    ]
   },
   "counts": {
    "name": "Panel_withdrawals_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "WithdrawalStatus"
  }
 },
 {
  "type": "Chargeback",
  "name": "chargebacks",
  "group": "MONEY",
  "permission": "CHARGEBACKS_HANDLE",
  "icon": "Undo",
  "title": "disputeNumber",
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "gateway",
    "kind": "enum",
    "enum": "GatewayName"
   },
   {
    "source": "disputeNumber",
    "kind": "text"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "ChargebackStatus"
   },
   {
    "source": "amount",
    "kind": "money"
   },
   {
    "source": "reason",
    "kind": "text"
   },
   {
    "source": "evidence",
    "kind": "text"
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
    "source": "decidedAt",
    "kind": "dateTime"
   },
   {
    "source": "attempt",
    "kind": "reference",
    "reference": "paymentAttempts",
    "title": "gateway",
    "titleParts": [
     {
      "source": "gateway",
      "kind": "enum",
      "enum": "GatewayName"
     },
     {
      "source": "createdAt",
      "kind": "dateTime"
     }
    ]
   },
   {
    "source": "buyer",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "recordedBy",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "decidedBy",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   },
   {
    "source": "parts",
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
      "enum": "ChargebackStatus"
     },
     {
      "source": "amount",
      "kind": "money"
     },
     {
      "source": "chargeback",
      "kind": "reference",
      "reference": "chargebacks",
      "title": "disputeNumber"
     },
     {
      "source": "createdAt",
      "kind": "dateTime"
     },
     {
      "source": "order",
      "kind": "reference",
      "reference": "orders",
      "title": "number"
     }
    ]
   }
  ],
  "columns": [
   "createdAt",
   "disputeNumber",
   "gateway",
   "status",
   "amount",
   "dueAt",
   "reason",
   "buyer",
   "decidedAt",
   "evidence",
   "answeredAt",
   "attempt",
   "recordedBy",
   "decidedBy"
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
    "enum": "ChargebackStatus"
   },
   {
    "source": "attemptId",
    "kind": "reference",
    "reference": "paymentAttempts",
    "title": "gateway",
    "titleParts": [
     {
      "source": "gateway",
      "kind": "enum",
      "enum": "GatewayName"
     },
     {
      "source": "createdAt",
      "kind": "dateTime"
     }
    ]
   },
   {
    "source": "createdAt",
    "kind": "dateTimeRange"
   }
  ],
  "sort": {
   "createdAt": "CREATED_AT",
   "amount": "AMOUNT"
  },
  "defaultSort": "createdAt",
  "actions": [
   {
    "name": "recordChargeback",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "PRIMARY",
    "permission": "CHARGEBACKS_HANDLE",
    "offered": false,
    "idempotent": true,
    "inputs": [
     {
      "source": "attemptId",
      "kind": "reference",
      "reference": "paymentAttempts",
      "title": "gateway",
      "titleParts": [
       {
        "source": "gateway",
        "kind": "enum",
        "enum": "GatewayName"
       },
       {
        "source": "createdAt",
        "kind": "dateTime"
       }
      ],
      "required": true
     },
     {
      "source": "disputeNumber",
      "kind": "text",
      "required": true
     },
     {
      "source": "amount",
      "kind": "money",
      "required": true
     },
     {
      "source": "reason",
      "kind": "text",
      "required": true
     },
     {
      "source": "orderId",
      "kind": "reference",
      "reference": "orders",
      "title": "number"
     },
     {
      "source": "evidenceBy",
      "kind": "dateTime"
     }
    ],
    "operation": {
     "name": "Panel_recordChargeback"
    }
   },
   {
    "name": "answerChargeback",
    "value": "ANSWER",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "CHARGEBACKS_HANDLE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "evidence",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_answerChargeback"
    }
   },
   {
    "name": "winChargeback",
    "value": "WIN",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "TRANSFERS_CONFIRM",
    "offered": true,
    "confirm": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "name": "Panel_winChargeback"
    }
   },
   {
    "name": "loseChargeback",
    "value": "LOSE",
    "kind": "TRANSITION",
    "tone": "DANGER",
    "permission": "TRANSFERS_CONFIRM",
    "offered": true,
    "confirm": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "name": "Panel_loseChargeback"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_chargebacks"
   },
   "export": {
    "name": "Panel_chargebacks_export"
   },
   "one": {
    "name": "Panel_chargeback"
   },
   "many": {
    "name": "Panel_chargebacks_many"
   },
   "counts": {
    "name": "Panel_chargebacks_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "ChargebackStatus"
  }
 },
 {
  "type": "Slip",
  "name": "slips",
  "group": "MONEY",
  "permission": "SLIPS_READ",
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
    "enum": "SlipStatus"
   },
   {
    "source": "reason",
    "kind": "enum",
    "enum": "SlipReason"
   },
   {
    "source": "content",
    "kind": "text"
   },
   {
    "source": "amount",
    "kind": "money"
   },
   {
    "source": "payee",
    "kind": "enum",
    "enum": "SlipPayee"
   },
   {
    "source": "buyer",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "merchant",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "accountHolder",
    "kind": "text",
    "pii": true
   },
   {
    "source": "accountNumber",
    "kind": "text",
    "pii": true
   },
   {
    "source": "bankName",
    "kind": "text"
   },
   {
    "source": "openedBy",
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
    "source": "paidBy",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "refusedReason",
    "kind": "text"
   },
   {
    "source": "bankReference",
    "kind": "text"
   },
   {
    "source": "approvedAt",
    "kind": "dateTime"
   },
   {
    "source": "paidAt",
    "kind": "dateTime"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
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
   },
   {
    "source": "complaint",
    "kind": "reference",
    "reference": "complaints",
    "title": "number"
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
   "number",
   "status",
   "amount",
   "reason",
   "content",
   "payee",
   "openedBy",
   "buyer",
   "merchant",
   "accountHolder",
   "accountNumber",
   "bankName",
   "approvedBy",
   "paidBy",
   "refusedReason",
   "bankReference",
   "approvedAt",
   "paidAt",
   "complaint",
   "order"
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
    "enum": "SlipStatus"
   },
   {
    "source": "reason",
    "kind": "enum",
    "list": true,
    "enum": "SlipReason"
   },
   {
    "source": "payee",
    "kind": "enum",
    "list": true,
    "enum": "SlipPayee"
   },
   {
    "source": "orderId",
    "kind": "reference",
    "reference": "orders",
    "title": "number"
   },
   {
    "source": "complaintId",
    "kind": "reference",
    "reference": "complaints",
    "title": "number"
   },
   {
    "source": "createdAt",
    "kind": "dateTimeRange"
   }
  ],
  "sort": {
   "createdAt": "CREATED_AT",
   "amount": "AMOUNT"
  },
  "defaultSort": "createdAt",
  "actions": [
   {
    "name": "openSlip",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "PRIMARY",
    "permission": "SLIPS_WRITE",
    "offered": false,
    "idempotent": true,
    "inputs": [
     {
      "source": "reason",
      "kind": "enum",
      "required": true,
      "enum": "SlipReason"
     },
     {
      "source": "content",
      "kind": "text",
      "required": true
     },
     {
      "source": "amount",
      "kind": "money",
      "required": true
     },
     {
      "source": "payee",
      "kind": "enum",
      "required": true,
      "enum": "SlipPayee"
     },
     {
      "source": "buyerId",
      "kind": "reference",
      "reference": "accounts",
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
      "source": "accountHolder",
      "kind": "text"
     },
     {
      "source": "accountNumber",
      "kind": "text"
     },
     {
      "source": "bankName",
      "kind": "text"
     },
     {
      "source": "orderId",
      "kind": "reference",
      "reference": "orders",
      "title": "number"
     },
     {
      "source": "complaintId",
      "kind": "reference",
      "reference": "complaints",
      "title": "number"
     },
     {
      "source": "evidenceFileIds",
      "kind": "file",
      "list": true,
      "upload": "SLIP_EVIDENCE"
     }
    ],
    "operation": {
     "name": "Panel_openSlip"
    }
   },
   {
    "name": "approveSlip",
    "value": "APPROVE",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "SLIPS_APPROVE",
    "offered": true,
    "confirm": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "name": "Panel_approveSlip"
    }
   },
   {
    "name": "rejectSlip",
    "value": "REJECT",
    "kind": "TRANSITION",
    "tone": "DANGER",
    "permission": "SLIPS_APPROVE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "reason",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_rejectSlip"
    }
   },
   {
    "name": "paySlip",
    "value": "PAY",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "SLIPS_PAY",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "bankReference",
      "kind": "text"
     }
    ],
    "operation": {
     "name": "Panel_paySlip"
    }
   },
   {
    "name": "withdrawSlip",
    "value": "WITHDRAW",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "SLIPS_WRITE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "name": "Panel_withdrawSlip"
    }
   },
   {
    "name": "attachSlipEvidence",
    "value": "ATTACH",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "SLIPS_WRITE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "evidenceFileIds",
      "kind": "file",
      "list": true,
      "required": true,
      "upload": "SLIP_EVIDENCE"
     }
    ],
    "operation": {
     "name": "Panel_attachSlipEvidence"
    }
   },
   {
    "name": "returnSlip",
    "value": "RETURN",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "SLIPS_PAY",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "reason",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_returnSlip"
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
     "required": true
    }
   ],
   "operation": {
    "name": "Panel_revealPersonalData_Slip"
   }
  },
  "operations": {
   "list": {
    "name": "Panel_slips"
   },
   "export": {
    "name": "Panel_slips_export"
   },
   "one": {
    "name": "Panel_slip"
   },
   "many": {
    "name": "Panel_slips_many"
   },
   "counts": {
    "name": "Panel_slips_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "SlipStatus"
  }
 },
 {
  "type": "ReconciliationRun",
  "name": "reconciliationRuns",
  "group": "MONEY",
  "permission": "RECONCILIATION_READ",
  "icon": "FactCheck",
  "title": "source",
  "titleParts": [
   {
    "source": "source",
    "kind": "text"
   },
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
    "source": "source",
    "kind": "text"
   },
   {
    "source": "fromDay",
    "kind": "date"
   },
   {
    "source": "day",
    "kind": "date"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "ReconciliationRunStatus"
   },
   {
    "source": "lineCount",
    "kind": "int"
   },
   {
    "source": "matchedCount",
    "kind": "int"
   },
   {
    "source": "missingHereCount",
    "kind": "int"
   },
   {
    "source": "missingThereCount",
    "kind": "int"
   },
   {
    "source": "amountCount",
    "kind": "int"
   },
   {
    "source": "dateCount",
    "kind": "int"
   },
   {
    "source": "openDifferenceCount",
    "kind": "int"
   },
   {
    "source": "opening",
    "kind": "money"
   },
   {
    "source": "lines",
    "kind": "money"
   },
   {
    "source": "closing",
    "kind": "money"
   },
   {
    "source": "onTheWay",
    "kind": "money"
   },
   {
    "source": "differences",
    "kind": "money"
   },
   {
    "source": "unexplained",
    "kind": "money"
   },
   {
    "source": "ledger",
    "kind": "money"
   },
   {
    "source": "isProven",
    "kind": "boolean"
   },
   {
    "source": "profile",
    "kind": "reference",
    "reference": "bankProfiles",
    "title": "name"
   },
   {
    "source": "importedBy",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "errorMessage",
    "kind": "text"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   },
   {
    "source": "finishedAt",
    "kind": "dateTime"
   },
   {
    "source": "billLines",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "lineNumber",
      "kind": "int"
     },
     {
      "source": "kind",
      "kind": "enum",
      "enum": "BillLineKind"
     },
     {
      "source": "number",
      "kind": "text"
     },
     {
      "source": "amount",
      "kind": "money"
     },
     {
      "source": "memo",
      "kind": "text"
     },
     {
      "source": "counterparty",
      "kind": "text"
     },
     {
      "source": "occurredAt",
      "kind": "dateTime"
     },
     {
      "source": "isMatched",
      "kind": "boolean"
     }
    ]
   }
  ],
  "columns": [
   "day",
   "source",
   "status",
   "lineCount",
   "matchedCount",
   "openDifferenceCount",
   "closing",
   "ledger",
   "isProven",
   "fromDay",
   "missingHereCount",
   "missingThereCount",
   "amountCount",
   "dateCount",
   "opening",
   "lines",
   "onTheWay",
   "differences",
   "unexplained",
   "profile",
   "importedBy",
   "errorMessage",
   "createdAt",
   "finishedAt"
  ],
  "columnsAtFirst": 9,
  "filters": [
   {
    "source": "source",
    "kind": "text"
   },
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "ReconciliationRunStatus"
   }
  ],
  "sort": {
   "day": "DAY"
  },
  "defaultSort": "day",
  "actions": [],
  "operations": {
   "list": {
    "name": "Panel_reconciliationRuns"
   },
   "export": {
    "name": "Panel_reconciliationRuns_export"
   },
   "one": {
    "name": "Panel_reconciliationRun"
   },
   "many": {
    "name": "Panel_reconciliationRuns_many"
   },
   "counts": {
    "name": "Panel_reconciliationRuns_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "ReconciliationRunStatus"
  }
 },
 {
  "type": "ReconciliationDifference",
  "name": "reconciliationDifferences",
  "group": "MONEY",
  "permission": "RECONCILIATION_READ",
  "icon": "ReportProblem",
  "title": "kind",
  "titleParts": [
   {
    "source": "kind",
    "kind": "enum",
    "enum": "DifferenceKind"
   },
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
    "source": "source",
    "kind": "text"
   },
   {
    "source": "day",
    "kind": "date"
   },
   {
    "source": "kind",
    "kind": "enum",
    "enum": "DifferenceKind"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "DifferenceStatus"
   },
   {
    "source": "bill",
    "kind": "money"
   },
   {
    "source": "ours",
    "kind": "money"
   },
   {
    "source": "amount",
    "kind": "money"
   },
   {
    "source": "line",
    "kind": "object",
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "lineNumber",
      "kind": "int"
     },
     {
      "source": "kind",
      "kind": "enum",
      "enum": "BillLineKind"
     },
     {
      "source": "number",
      "kind": "text"
     },
     {
      "source": "amount",
      "kind": "money"
     },
     {
      "source": "memo",
      "kind": "text"
     },
     {
      "source": "counterparty",
      "kind": "text"
     },
     {
      "source": "occurredAt",
      "kind": "dateTime"
     },
     {
      "source": "isMatched",
      "kind": "boolean"
     }
    ]
   },
   {
    "source": "entry",
    "kind": "object",
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
      "source": "title",
      "kind": "localized"
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
    "source": "run",
    "kind": "reference",
    "reference": "reconciliationRuns",
    "title": "source",
    "titleParts": [
     {
      "source": "source",
      "kind": "text"
     },
     {
      "source": "day",
      "kind": "date"
     }
    ]
   },
   {
    "source": "assignee",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "notes",
    "kind": "object",
    "list": true,
    "fields": [
     {
      "source": "at",
      "kind": "dateTime"
     },
     {
      "source": "by",
      "kind": "id"
     },
     {
      "source": "text",
      "kind": "text"
     }
    ]
   },
   {
    "source": "target",
    "kind": "enum",
    "enum": "DifferenceTarget"
   },
   {
    "source": "reason",
    "kind": "text"
   },
   {
    "source": "walletOf",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "accountOf",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "proposedBy",
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
    "source": "isInSuspense",
    "kind": "boolean"
   },
   {
    "source": "closedBy",
    "kind": "text"
   },
   {
    "source": "closedAt",
    "kind": "dateTime"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   }
  ],
  "columns": [
   "day",
   "source",
   "kind",
   "status",
   "bill",
   "ours",
   "amount",
   "assignee",
   "target",
   "run",
   "reason",
   "walletOf",
   "accountOf",
   "proposedBy",
   "approvedBy",
   "isInSuspense",
   "closedBy",
   "closedAt",
   "createdAt"
  ],
  "columnsAtFirst": 9,
  "filters": [
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "DifferenceStatus"
   },
   {
    "source": "kind",
    "kind": "enum",
    "list": true,
    "enum": "DifferenceKind"
   },
   {
    "source": "source",
    "kind": "text"
   },
   {
    "source": "assigneeId",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "runId",
    "kind": "reference",
    "reference": "reconciliationRuns",
    "title": "source",
    "titleParts": [
     {
      "source": "source",
      "kind": "text"
     },
     {
      "source": "day",
      "kind": "date"
     }
    ]
   }
  ],
  "sort": {
   "day": "DAY"
  },
  "defaultSort": "day",
  "actions": [
   {
    "name": "assignDifference",
    "value": "ASSIGN",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "RECONCILIATION_RESOLVE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "assigneeId",
      "kind": "reference",
      "reference": "accounts",
      "title": "name"
     }
    ],
    "operation": {
     "name": "Panel_assignDifference"
    }
   },
   {
    "name": "noteDifference",
    "value": "NOTE",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "RECONCILIATION_RESOLVE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "text",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_noteDifference"
    }
   },
   {
    "name": "resolveDifference",
    "value": "RESOLVE",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "RECONCILIATION_RESOLVE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "target",
      "kind": "enum",
      "required": true,
      "enum": "DifferenceTarget"
     },
     {
      "source": "reason",
      "kind": "text",
      "required": true
     },
     {
      "source": "walletOfId",
      "kind": "reference",
      "reference": "accounts",
      "title": "name"
     },
     {
      "source": "accountOfId",
      "kind": "reference",
      "reference": "merchants",
      "title": "name",
      "localizedTitle": true
     }
    ],
    "operation": {
     "name": "Panel_resolveDifference"
    }
   },
   {
    "name": "approveResolution",
    "value": "APPROVE",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "RECONCILIATION_APPROVE",
    "offered": true,
    "confirm": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "name": "Panel_approveResolution"
    }
   },
   {
    "name": "rejectResolution",
    "value": "REJECT",
    "kind": "TRANSITION",
    "tone": "DANGER",
    "permission": "RECONCILIATION_APPROVE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "reason",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_rejectResolution"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_reconciliationDifferences"
   },
   "export": {
    "name": "Panel_reconciliationDifferences_export"
   },
   "one": {
    "name": "Panel_reconciliationDifference"
   },
   "many": {
    "name": "Panel_reconciliationDifferences_many"
   },
   "counts": {
    "name": "Panel_reconciliationDifferences_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "DifferenceStatus"
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
    "source": "bankBatchCount",
    "kind": "int",
    "hidden": [
     "LIST"
    ]
   },
   {
    "source": "retriedPayoutCount",
    "kind": "int",
    "hidden": [
     "LIST"
    ]
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
    "name": "sendRetriedPayouts",
    "value": "SEND_RETRIED",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "PAYOUTS_PREPARE",
    "offered": true,
    "confirm": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "name": "Panel_sendRetriedPayouts",
     "permissions": [
      "PAYOUTS_PREPARE"
     ]
    }
   },
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
     "name": "Panel_draftPayoutRun",
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
     "name": "Panel_approvePayoutRun",
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
     "name": "Panel_discardPayoutRun",
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
     "name": "Panel_sendPayoutRun",
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
     "required": true
    }
   ],
   "operation": {
    "name": "Panel_revealPersonalData_PayoutRun",
    "permissions": [
     "PAYOUTS_PREPARE"
    ]
   }
  },
  "operations": {
   "list": {
    "name": "Panel_payoutRuns"
   },
   "export": {
    "name": "Panel_payoutRuns_export",
    "permissions": [
     "PAYOUTS_PREPARE"
    ]
   },
   "one": {
    "name": "Panel_payoutRun",
    "permissions": [
     "PAYOUTS_PREPARE"
    ]
   },
   "many": {
    "name": "Panel_payoutRuns_many"
   },
   "counts": {
    "name": "Panel_payoutRuns_counts"
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
     "name": "Panel_confirmPayout"
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
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_failPayout"
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
     "name": "Panel_retryPayout"
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
     "name": "Panel_givePayoutUp"
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
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_recordBankReturn"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_payouts"
   },
   "export": {
    "name": "Panel_payouts_export"
   },
   "one": {
    "name": "Panel_payout"
   },
   "many": {
    "name": "Panel_payouts_many"
   },
   "counts": {
    "name": "Panel_payouts_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "PayoutStatus"
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
      "source": "title",
      "kind": "localized"
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
    "name": "Panel_ledgerAccounts"
   },
   "export": {
    "name": "Panel_ledgerAccounts_export"
   },
   "one": {
    "name": "Panel_ledgerAccount"
   },
   "many": {
    "name": "Panel_ledgerAccounts_many"
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
      "source": "title",
      "kind": "localized"
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
    "name": "Panel_ledgerTransfers"
   },
   "export": {
    "name": "Panel_ledgerTransfers_export"
   },
   "one": {
    "name": "Panel_ledgerTransfer"
   },
   "many": {
    "name": "Panel_ledgerTransfers_many"
   }
  }
 },
 {
  "type": "GatewayNotification",
  "name": "gatewayNotifications",
  "group": "MONEY",
  "permission": "PAYMENTS_READ",
  "icon": "Notifications",
  "title": "verdict",
  "titleParts": [
   {
    "source": "verdict",
    "kind": "enum",
    "enum": "NotificationVerdict"
   },
   {
    "source": "receivedAt",
    "kind": "dateTime"
   }
  ],
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "gateway",
    "kind": "enum",
    "enum": "GatewayName"
   },
   {
    "source": "verdict",
    "kind": "enum",
    "enum": "NotificationVerdict"
   },
   {
    "source": "notifyId",
    "kind": "text"
   },
   {
    "source": "number",
    "kind": "text"
   },
   {
    "source": "tradeStatus",
    "kind": "text"
   },
   {
    "source": "tradeNumber",
    "kind": "text"
   },
   {
    "source": "amount",
    "kind": "money"
   },
   {
    "source": "paidAt",
    "kind": "dateTime"
   },
   {
    "source": "receivedAt",
    "kind": "dateTime"
   },
   {
    "source": "attempt",
    "kind": "reference",
    "reference": "paymentAttempts",
    "title": "gateway",
    "titleParts": [
     {
      "source": "gateway",
      "kind": "enum",
      "enum": "GatewayName"
     },
     {
      "source": "createdAt",
      "kind": "dateTime"
     }
    ]
   }
  ],
  "columns": [
   "receivedAt",
   "gateway",
   "verdict",
   "number",
   "tradeStatus",
   "amount",
   "tradeNumber",
   "notifyId",
   "paidAt",
   "attempt"
  ],
  "columnsAtFirst": 7,
  "filters": [
   {
    "source": "q",
    "kind": "text"
   },
   {
    "source": "verdict",
    "kind": "enum",
    "list": true,
    "enum": "NotificationVerdict"
   },
   {
    "source": "attemptId",
    "kind": "reference",
    "reference": "paymentAttempts",
    "title": "gateway",
    "titleParts": [
     {
      "source": "gateway",
      "kind": "enum",
      "enum": "GatewayName"
     },
     {
      "source": "createdAt",
      "kind": "dateTime"
     }
    ]
   },
   {
    "source": "receivedAt",
    "kind": "dateTimeRange"
   }
  ],
  "sort": {
   "receivedAt": "RECEIVED_AT"
  },
  "defaultSort": "receivedAt",
  "actions": [],
  "operations": {
   "list": {
    "name": "Panel_gatewayNotifications"
   },
   "export": {
    "name": "Panel_gatewayNotifications_export"
   },
   "one": {
    "name": "Panel_gatewayNotification"
   },
   "many": {
    "name": "Panel_gatewayNotifications_many"
   }
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
    "source": "isHeld",
    "kind": "boolean"
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
    "source": "complaints",
    "kind": "connection",
    "reference": "complaints",
    "title": "number",
    "target": "merchantLineId"
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
   "isHeld",
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
  "actions": [
   {
    "name": "questionLine",
    "value": "QUESTION",
    "kind": "TRANSITION",
    "tone": "DEFAULT",
    "permission": "PAYOUTS_READ",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "reason",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_questionLine"
    },
    "tells": [
     {
      "source": "complaint",
      "kind": "reference",
      "reference": "complaints",
      "title": "number"
     }
    ]
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_merchantLines"
   },
   "export": {
    "name": "Panel_merchantLines_export"
   },
   "one": {
    "name": "Panel_merchantLine"
   },
   "many": {
    "name": "Panel_merchantLines_many"
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
     },
     {
      "source": "gatewayRefund",
      "kind": "reference",
      "reference": "gatewayRefunds",
      "title": "gateway",
      "titleParts": [
       {
        "source": "gateway",
        "kind": "enum",
        "enum": "GatewayName"
       },
       {
        "source": "amount",
        "kind": "money"
       }
      ]
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
    "name": "Panel_refunds",
    "permissions": [
     "PAYOUTS_READ"
    ]
   },
   "export": {
    "name": "Panel_refunds_export",
    "permissions": [
     "PAYOUTS_READ"
    ]
   },
   "one": {
    "name": "Panel_refund",
    "permissions": [
     "PAYOUTS_READ"
    ]
   },
   "many": {
    "name": "Panel_refunds_many",
    "permissions": [
     "PAYOUTS_READ"
    ]
   }
  }
 },
 {
  "type": "CommissionRule",
  "name": "commissionRules",
  "group": "MONEY",
  "permission": "PAYOUTS_PREPARE",
  "icon": "Percent",
  "title": "basisPoints",
  "titleParts": [
   {
    "source": "basisPoints",
    "kind": "int"
   }
  ],
  "fields": [
   {
    "source": "id",
    "kind": "id"
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
    "source": "basisPoints",
    "kind": "int"
   },
   {
    "source": "note",
    "kind": "text"
   },
   {
    "source": "fromOn",
    "kind": "date"
   },
   {
    "source": "untilOn",
    "kind": "date"
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
   "merchant",
   "category",
   "basisPoints",
   "fromOn",
   "untilOn",
   "note",
   "createdAt"
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
    "source": "categoryId",
    "kind": "reference",
    "reference": "categories",
    "title": "name",
    "localizedTitle": true
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
    "name": "createCommissionRule",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "DEFAULT",
    "permission": "PAYOUTS_PREPARE",
    "offered": false,
    "inputs": [
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
      "source": "basisPoints",
      "kind": "int",
      "required": true
     },
     {
      "source": "note",
      "kind": "text"
     },
     {
      "source": "fromOn",
      "kind": "date",
      "required": true
     },
     {
      "source": "untilOn",
      "kind": "date"
     }
    ],
    "operation": {
     "name": "Panel_createCommissionRule"
    }
   },
   {
    "name": "endCommissionRule",
    "value": "END",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "PAYOUTS_PREPARE",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "untilOn",
      "kind": "date",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_endCommissionRule"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_commissionRules"
   },
   "export": {
    "name": "Panel_commissionRules_export"
   },
   "one": {
    "name": "Panel_commissionRule"
   },
   "many": {
    "name": "Panel_commissionRules_many"
   }
  }
 },
 {
  "type": "MerchantCharge",
  "name": "merchantCharges",
  "group": "MONEY",
  "permission": "PAYOUTS_READ",
  "icon": "RequestQuote",
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
    "source": "merchant",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "kind",
    "kind": "enum",
    "enum": "ChargeKind"
   },
   {
    "source": "amount",
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
    "source": "reference",
    "kind": "text"
   },
   {
    "source": "returned",
    "kind": "money"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   }
  ],
  "columns": [
   "number",
   "merchant",
   "kind",
   "amount",
   "vat",
   "rule",
   "createdAt",
   "vatBasisPoints",
   "reference",
   "returned"
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
    "enum": "ChargeKind"
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
  "actions": [
   {
    "name": "chargeMerchant",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "DEFAULT",
    "permission": "PAYOUTS_PREPARE",
    "offered": false,
    "idempotent": true,
    "inputs": [
     {
      "source": "merchantId",
      "kind": "reference",
      "reference": "merchants",
      "title": "name",
      "localizedTitle": true,
      "required": true
     },
     {
      "source": "kind",
      "kind": "enum",
      "required": true,
      "enum": "ChargeKind"
     },
     {
      "source": "amount",
      "kind": "money",
      "required": true
     },
     {
      "source": "rule",
      "kind": "localized",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_chargeMerchant"
    }
   },
   {
    "name": "returnCharge",
    "value": "RETURN",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "PAYOUTS_PREPARE",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "amount",
      "kind": "money"
     },
     {
      "source": "reason",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_returnCharge"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_merchantCharges"
   },
   "export": {
    "name": "Panel_merchantCharges_export"
   },
   "one": {
    "name": "Panel_merchantCharge"
   },
   "many": {
    "name": "Panel_merchantCharges_many"
   }
  }
 },
 {
  "type": "FeePlan",
  "name": "feePlans",
  "group": "MONEY",
  "permission": "PAYOUTS_PREPARE",
  "icon": "EventRepeat",
  "title": "kind",
  "titleParts": [
   {
    "source": "kind",
    "kind": "enum",
    "enum": "ChargeKind"
   }
  ],
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "merchant",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "kind",
    "kind": "enum",
    "enum": "ChargeKind"
   },
   {
    "source": "cycle",
    "kind": "enum",
    "enum": "FeeCycle"
   },
   {
    "source": "amount",
    "kind": "money"
   },
   {
    "source": "rule",
    "kind": "localized"
   },
   {
    "source": "fromOn",
    "kind": "date"
   },
   {
    "source": "untilOn",
    "kind": "date"
   },
   {
    "source": "nextOn",
    "kind": "date"
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
   "merchant",
   "kind",
   "cycle",
   "amount",
   "rule",
   "fromOn",
   "untilOn",
   "nextOn",
   "createdAt"
  ],
  "columnsAtFirst": 8,
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
    "enum": "ChargeKind"
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
    "name": "createFeePlan",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "DEFAULT",
    "permission": "PAYOUTS_PREPARE",
    "offered": false,
    "inputs": [
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
      "required": true,
      "enum": "ChargeKind"
     },
     {
      "source": "cycle",
      "kind": "enum",
      "required": true,
      "enum": "FeeCycle"
     },
     {
      "source": "amount",
      "kind": "money",
      "required": true
     },
     {
      "source": "rule",
      "kind": "localized",
      "required": true
     },
     {
      "source": "fromOn",
      "kind": "date",
      "required": true
     },
     {
      "source": "untilOn",
      "kind": "date"
     }
    ],
    "operation": {
     "name": "Panel_createFeePlan"
    }
   },
   {
    "name": "endFeePlan",
    "value": "END",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "PAYOUTS_PREPARE",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "untilOn",
      "kind": "date",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_endFeePlan"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_feePlans"
   },
   "export": {
    "name": "Panel_feePlans_export"
   },
   "one": {
    "name": "Panel_feePlan"
   },
   "many": {
    "name": "Panel_feePlans_many"
   }
  }
 },
 {
  "type": "RebateTier",
  "name": "rebateTiers",
  "group": "MONEY",
  "permission": "PAYOUTS_PREPARE",
  "icon": "TrendingUp",
  "title": "basisPoints",
  "titleParts": [
   {
    "source": "basisPoints",
    "kind": "int"
   }
  ],
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "merchant",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "fromSales",
    "kind": "money"
   },
   {
    "source": "basisPoints",
    "kind": "int"
   },
   {
    "source": "fromOn",
    "kind": "date"
   },
   {
    "source": "untilOn",
    "kind": "date"
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
   "merchant",
   "fromSales",
   "basisPoints",
   "fromOn",
   "untilOn",
   "createdAt"
  ],
  "columnsAtFirst": 5,
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
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "createdAt",
  "versioned": true,
  "actions": [
   {
    "name": "createRebateTier",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "DEFAULT",
    "permission": "PAYOUTS_PREPARE",
    "offered": false,
    "inputs": [
     {
      "source": "merchantId",
      "kind": "reference",
      "reference": "merchants",
      "title": "name",
      "localizedTitle": true
     },
     {
      "source": "fromSales",
      "kind": "money",
      "required": true
     },
     {
      "source": "basisPoints",
      "kind": "int",
      "required": true
     },
     {
      "source": "fromOn",
      "kind": "date",
      "required": true
     },
     {
      "source": "untilOn",
      "kind": "date"
     }
    ],
    "operation": {
     "name": "Panel_createRebateTier"
    }
   },
   {
    "name": "endRebateTier",
    "value": "END",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "PAYOUTS_PREPARE",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "untilOn",
      "kind": "date",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_endRebateTier"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_rebateTiers"
   },
   "export": {
    "name": "Panel_rebateTiers_export"
   },
   "one": {
    "name": "Panel_rebateTier"
   },
   "many": {
    "name": "Panel_rebateTiers_many"
   }
  }
 },
 {
  "type": "SupplyPrice",
  "name": "supplyPrices",
  "group": "MONEY",
  "permission": "PAYOUTS_READ",
  "icon": "PriceCheck",
  "title": "variant.sku",
  "titleParts": [
   {
    "source": "variant.sku",
    "kind": "text"
   }
  ],
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "variant",
    "kind": "reference",
    "reference": "variants",
    "title": "sku"
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
    "source": "fromOn",
    "kind": "date"
   },
   {
    "source": "untilOn",
    "kind": "date"
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
   "merchant",
   "variant",
   "amount",
   "fromOn",
   "untilOn",
   "createdAt"
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
    "source": "variantId",
    "kind": "reference",
    "reference": "variants",
    "title": "sku"
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
    "name": "createSupplyPrice",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "DEFAULT",
    "permission": "PAYOUTS_PREPARE",
    "offered": false,
    "inputs": [
     {
      "source": "variantId",
      "kind": "reference",
      "reference": "variants",
      "title": "sku",
      "required": true
     },
     {
      "source": "amount",
      "kind": "money",
      "required": true
     },
     {
      "source": "fromOn",
      "kind": "date",
      "required": true
     },
     {
      "source": "untilOn",
      "kind": "date"
     }
    ],
    "operation": {
     "name": "Panel_createSupplyPrice"
    }
   },
   {
    "name": "endSupplyPrice",
    "value": "END",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "PAYOUTS_PREPARE",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "untilOn",
      "kind": "date",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_endSupplyPrice"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_supplyPrices"
   },
   "export": {
    "name": "Panel_supplyPrices_export"
   },
   "one": {
    "name": "Panel_supplyPrice"
   },
   "many": {
    "name": "Panel_supplyPrices_many"
   }
  }
 },
 {
  "type": "ReserveRule",
  "name": "reserveRules",
  "group": "MONEY",
  "permission": "PAYOUTS_READ",
  "icon": "Savings",
  "title": "merchant.name",
  "titleParts": [
   {
    "source": "merchant.name",
    "kind": "localized"
   }
  ],
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "merchant",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "basisPoints",
    "kind": "int"
   },
   {
    "source": "days",
    "kind": "int"
   },
   {
    "source": "most",
    "kind": "money"
   },
   {
    "source": "reason",
    "kind": "text"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   },
   {
    "source": "endedAt",
    "kind": "dateTime"
   },
   {
    "source": "endReason",
    "kind": "text"
   }
  ],
  "columns": [
   "merchant",
   "basisPoints",
   "days",
   "most",
   "reason",
   "createdAt",
   "endedAt",
   "endReason"
  ],
  "columnsAtFirst": 7,
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
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "createdAt",
  "actions": [
   {
    "name": "setReserve",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "DEFAULT",
    "permission": "PAYOUTS_PREPARE",
    "offered": false,
    "inputs": [
     {
      "source": "merchantId",
      "kind": "reference",
      "reference": "merchants",
      "title": "name",
      "localizedTitle": true,
      "required": true
     },
     {
      "source": "basisPoints",
      "kind": "int",
      "required": true
     },
     {
      "source": "days",
      "kind": "int",
      "required": true
     },
     {
      "source": "most",
      "kind": "money"
     },
     {
      "source": "reason",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_setReserve"
    }
   },
   {
    "name": "endReserve",
    "value": "END",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "PAYOUTS_PREPARE",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "reason",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_endReserve"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_reserveRules"
   },
   "export": {
    "name": "Panel_reserveRules_export"
   },
   "one": {
    "name": "Panel_reserveRule"
   },
   "many": {
    "name": "Panel_reserveRules_many"
   }
  }
 },
 {
  "type": "Statement",
  "name": "statements",
  "group": "MONEY",
  "permission": "PAYOUTS_READ",
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
    "source": "merchant",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "fromOn",
    "kind": "date"
   },
   {
    "source": "untilOn",
    "kind": "date"
   },
   {
    "source": "opening",
    "kind": "money"
   },
   {
    "source": "credit",
    "kind": "money"
   },
   {
    "source": "debit",
    "kind": "money"
   },
   {
    "source": "closing",
    "kind": "money"
   },
   {
    "source": "lineCount",
    "kind": "int"
   },
   {
    "source": "sha256",
    "kind": "text"
   },
   {
    "source": "issuedAt",
    "kind": "dateTime"
   }
  ],
  "columns": [
   "number",
   "merchant",
   "fromOn",
   "opening",
   "credit",
   "debit",
   "closing",
   "lineCount",
   "issuedAt",
   "untilOn",
   "sha256"
  ],
  "columnsAtFirst": 9,
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
   "fromOn": "FROM_ON",
   "closing": "CLOSING"
  },
  "defaultSort": "fromOn",
  "actions": [
   {
    "name": "issueStatement",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "DEFAULT",
    "permission": "PAYOUTS_READ",
    "offered": false,
    "idempotent": true,
    "inputs": [
     {
      "source": "merchantId",
      "kind": "reference",
      "reference": "merchants",
      "title": "name",
      "localizedTitle": true,
      "required": true
     },
     {
      "source": "month",
      "kind": "text",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_issueStatement"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_statements"
   },
   "export": {
    "name": "Panel_statements_export"
   },
   "one": {
    "name": "Panel_statement"
   },
   "many": {
    "name": "Panel_statements_many"
   }
  }
 },
 {
  "type": "CourierPurse",
  "name": "courierPurses",
  "group": "MONEY",
  "permission": "CASH_COUNT",
  "icon": "Payments",
  "title": "courier.name",
  "titleParts": [
   {
    "source": "courier.name",
    "kind": "text"
   }
  ],
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "courier",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "held",
    "kind": "money"
   },
   {
    "source": "uncounted",
    "kind": "money"
   },
   {
    "source": "owed",
    "kind": "money"
   },
   {
    "source": "lastCountedAt",
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
    "source": "collections",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "amount",
      "kind": "money"
     },
     {
      "source": "isCounted",
      "kind": "boolean"
     },
     {
      "source": "task",
      "kind": "reference",
      "reference": "deliveryTasks",
      "title": "number"
     },
     {
      "source": "order",
      "kind": "reference",
      "reference": "orders",
      "title": "number"
     },
     {
      "source": "createdAt",
      "kind": "dateTime"
     }
    ]
   },
   {
    "source": "counts",
    "kind": "connection",
    "reference": "cashCounts",
    "title": "number",
    "target": "courierPurseId"
   },
   {
    "source": "writeOffs",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "amount",
      "kind": "money"
     },
     {
      "source": "reason",
      "kind": "text"
     },
     {
      "source": "writtenOffBy",
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
   "courier",
   "held",
   "uncounted",
   "owed",
   "lastCountedAt",
   "createdAt"
  ],
  "columnsAtFirst": 5,
  "filters": [
   {
    "source": "courierId",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "holdsCash",
    "kind": "boolean"
   }
  ],
  "sort": {
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "createdAt",
  "versioned": true,
  "actions": [
   {
    "name": "countCash",
    "value": "COUNT",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "CASH_COUNT",
    "offered": true,
    "idempotent": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "counted",
      "kind": "money",
      "required": true
     },
     {
      "source": "note",
      "kind": "multiline"
     }
    ],
    "operation": {
     "name": "Panel_countCash"
    },
    "tells": [
     {
      "source": "cashCount",
      "kind": "reference",
      "reference": "cashCounts",
      "title": "number"
     }
    ]
   },
   {
    "name": "writeOffCash",
    "value": "WRITE_OFF",
    "kind": "TRANSITION",
    "tone": "WARNING",
    "permission": "CASH_COUNT",
    "offered": true,
    "idempotent": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "amount",
      "kind": "money",
      "required": true
     },
     {
      "source": "reason",
      "kind": "multiline",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_writeOffCash"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_courierPurses"
   },
   "export": {
    "name": "Panel_courierPurses_export"
   },
   "one": {
    "name": "Panel_courierPurse"
   },
   "many": {
    "name": "Panel_courierPurses_many"
   }
  }
 },
 {
  "type": "CashCount",
  "name": "cashCounts",
  "group": "MONEY",
  "permission": "CASH_COUNT",
  "icon": "FactCheck",
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
    "source": "courier",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "expected",
    "kind": "money"
   },
   {
    "source": "owedBefore",
    "kind": "money"
   },
   {
    "source": "counted",
    "kind": "money"
   },
   {
    "source": "variance",
    "kind": "money"
   },
   {
    "source": "owedAfter",
    "kind": "money"
   },
   {
    "source": "surplus",
    "kind": "money"
   },
   {
    "source": "countedBy",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   },
   {
    "source": "note",
    "kind": "text"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   },
   {
    "source": "collections",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "amount",
      "kind": "money"
     },
     {
      "source": "isCounted",
      "kind": "boolean"
     },
     {
      "source": "task",
      "kind": "reference",
      "reference": "deliveryTasks",
      "title": "number"
     },
     {
      "source": "order",
      "kind": "reference",
      "reference": "orders",
      "title": "number"
     },
     {
      "source": "createdAt",
      "kind": "dateTime"
     }
    ]
   }
  ],
  "columns": [
   "createdAt",
   "number",
   "courier",
   "expected",
   "counted",
   "variance",
   "owedAfter",
   "surplus",
   "countedBy",
   "owedBefore",
   "note"
  ],
  "columnsAtFirst": 9,
  "filters": [
   {
    "source": "q",
    "kind": "text"
   },
   {
    "source": "courierPurseId",
    "kind": "reference",
    "reference": "courierPurses",
    "title": "courier.name",
    "titleParts": [
     {
      "source": "courier.name",
      "kind": "text"
     }
    ]
   },
   {
    "source": "courierId",
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
    "name": "Panel_cashCounts"
   },
   "export": {
    "name": "Panel_cashCounts_export"
   },
   "one": {
    "name": "Panel_cashCount"
   },
   "many": {
    "name": "Panel_cashCounts_many"
   }
  }
 },
 {
  "type": "BankProfile",
  "name": "bankProfiles",
  "group": "MONEY",
  "permission": "RECONCILIATION_READ",
  "icon": "AccountBalance",
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
    "source": "encoding",
    "kind": "enum",
    "enum": "StatementEncoding"
   },
   {
    "source": "delimiter",
    "kind": "text"
   },
   {
    "source": "headerRow",
    "kind": "int"
   },
   {
    "source": "dateColumn",
    "kind": "text"
   },
   {
    "source": "dateFormat",
    "kind": "text"
   },
   {
    "source": "amountColumn",
    "kind": "text"
   },
   {
    "source": "creditColumn",
    "kind": "text"
   },
   {
    "source": "debitColumn",
    "kind": "text"
   },
   {
    "source": "referenceColumn",
    "kind": "text"
   },
   {
    "source": "memoColumn",
    "kind": "text"
   },
   {
    "source": "counterpartyColumn",
    "kind": "text"
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   }
  ],
  "columns": [
   "name",
   "encoding",
   "dateColumn",
   "amountColumn",
   "creditColumn",
   "debitColumn",
   "memoColumn",
   "delimiter",
   "headerRow",
   "dateFormat",
   "referenceColumn",
   "counterpartyColumn",
   "createdAt"
  ],
  "columnsAtFirst": 7,
  "filters": [],
  "sort": {
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "createdAt",
  "versioned": true,
  "actions": [
   {
    "name": "createBankProfile",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "DEFAULT",
    "permission": "RECONCILIATION_RESOLVE",
    "offered": true,
    "inputs": [
     {
      "source": "name",
      "kind": "text",
      "required": true
     },
     {
      "source": "encoding",
      "kind": "enum",
      "required": true,
      "enum": "StatementEncoding"
     },
     {
      "source": "delimiter",
      "kind": "text",
      "required": true
     },
     {
      "source": "headerRow",
      "kind": "int"
     },
     {
      "source": "dateColumn",
      "kind": "text",
      "required": true
     },
     {
      "source": "dateFormat",
      "kind": "text",
      "required": true
     },
     {
      "source": "amountColumn",
      "kind": "text"
     },
     {
      "source": "creditColumn",
      "kind": "text"
     },
     {
      "source": "debitColumn",
      "kind": "text"
     },
     {
      "source": "referenceColumn",
      "kind": "text"
     },
     {
      "source": "memoColumn",
      "kind": "text"
     },
     {
      "source": "counterpartyColumn",
      "kind": "text"
     }
    ],
    "operation": {
     "name": "Panel_createBankProfile"
    }
   },
   {
    "name": "updateBankProfile",
    "value": "EDIT",
    "kind": "EDIT",
    "tone": "DEFAULT",
    "permission": "RECONCILIATION_RESOLVE",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "name",
      "kind": "text",
      "required": true
     },
     {
      "source": "encoding",
      "kind": "enum",
      "required": true,
      "enum": "StatementEncoding"
     },
     {
      "source": "delimiter",
      "kind": "text",
      "required": true
     },
     {
      "source": "headerRow",
      "kind": "int"
     },
     {
      "source": "dateColumn",
      "kind": "text",
      "required": true
     },
     {
      "source": "dateFormat",
      "kind": "text",
      "required": true
     },
     {
      "source": "amountColumn",
      "kind": "text"
     },
     {
      "source": "creditColumn",
      "kind": "text"
     },
     {
      "source": "debitColumn",
      "kind": "text"
     },
     {
      "source": "referenceColumn",
      "kind": "text"
     },
     {
      "source": "memoColumn",
      "kind": "text"
     },
     {
      "source": "counterpartyColumn",
      "kind": "text"
     }
    ],
    "operation": {
     "name": "Panel_updateBankProfile"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_bankProfiles"
   },
   "export": {
    "name": "Panel_bankProfiles_export"
   },
   "one": {
    "name": "Panel_bankProfile"
   },
   "many": {
    "name": "Panel_bankProfiles_many"
   }
  }
 },
 {
  "type": "LedgerCheck",
  "name": "ledgerChecks",
  "group": "MONEY",
  "permission": "LEDGER_READ",
  "icon": "FactCheck",
  "title": "startedAt",
  "titleParts": [
   {
    "source": "startedAt",
    "kind": "dateTime"
   }
  ],
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "isSound",
    "kind": "boolean"
   },
   {
    "source": "accountCount",
    "kind": "int"
   },
   {
    "source": "transferCount",
    "kind": "int"
   },
   {
    "source": "entryCount",
    "kind": "int"
   },
   {
    "source": "problems",
    "kind": "text",
    "list": true
   },
   {
    "source": "startedAt",
    "kind": "dateTime"
   },
   {
    "source": "finishedAt",
    "kind": "dateTime"
   }
  ],
  "columns": [
   "startedAt",
   "isSound",
   "accountCount",
   "transferCount",
   "entryCount",
   "finishedAt",
   "problems"
  ],
  "columnsAtFirst": 6,
  "filters": [
   {
    "source": "isSound",
    "kind": "boolean"
   },
   {
    "source": "startedAt",
    "kind": "dateTimeRange"
   }
  ],
  "sort": {
   "startedAt": "STARTED_AT"
  },
  "defaultSort": "startedAt",
  "actions": [],
  "operations": {
   "list": {
    "name": "Panel_ledgerChecks"
   },
   "export": {
    "name": "Panel_ledgerChecks_export"
   },
   "one": {
    "name": "Panel_ledgerCheck"
   },
   "many": {
    "name": "Panel_ledgerChecks_many"
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
      "source": "frozen",
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
        "source": "title",
        "kind": "localized"
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
    "source": "withdrawals",
    "kind": "connection",
    "reference": "withdrawals",
    "title": "number",
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
   },
   {
    "source": "paymentAttempts",
    "kind": "connection",
    "reference": "paymentAttempts",
    "title": "gateway",
    "titleParts": [
     {
      "source": "gateway",
      "kind": "enum",
      "enum": "GatewayName"
     },
     {
      "source": "createdAt",
      "kind": "dateTime"
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
      "kind": "text"
     },
     {
      "source": "locale",
      "kind": "enum",
      "enum": "Locale"
     }
    ],
    "operation": {
     "name": "Panel_editProfile",
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
      "required": true
     },
     {
      "source": "newPassword",
      "kind": "password",
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_changePassword",
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
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_enrolSecondFactor",
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
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_replaceSecondFactor",
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
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_confirmSecondFactor",
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
     "name": "Panel_renewRecoveryCodes",
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
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_closeAccount",
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
      "kind": "phone"
     },
     {
      "source": "email",
      "kind": "email"
     },
     {
      "source": "name",
      "kind": "text",
      "required": true
     },
     {
      "source": "locale",
      "kind": "enum",
      "default": "ZH",
      "enum": "Locale"
     },
     {
      "source": "password",
      "kind": "password",
      "required": true
     },
     {
      "source": "roles",
      "kind": "enum",
      "list": true,
      "required": true,
      "enum": "StaffRole"
     },
     {
      "source": "districtCode",
      "kind": "text"
     }
    ],
    "operation": {
     "name": "Panel_createStaff",
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
      "enum": "StaffRole"
     },
     {
      "source": "districtCode",
      "kind": "text"
     }
    ],
    "operation": {
     "name": "Panel_grantRole",
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
      "enum": "StaffRole"
     }
    ],
    "operation": {
     "name": "Panel_revokeRole",
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
      "required": true
     }
    ],
    "operation": {
     "name": "Panel_blockAccount",
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
     "name": "Panel_unblockAccount",
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
     "name": "Panel_resetSecondFactor",
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
     "required": true
    }
   ],
   "operation": {
    "name": "Panel_revealPersonalData_Account",
    "permissions": [
     "ACCOUNTS_READ"
    ]
   }
  },
  "operations": {
   "list": {
    "name": "Panel_accounts",
    "permissions": [
     "ACCOUNTS_READ"
    ]
   },
   "export": {
    "name": "Panel_accounts_export",
    "permissions": [
     "ACCOUNTS_READ"
    ]
   },
   "one": {
    "name": "Panel_account",
    "permissions": [
     "ACCOUNTS_READ"
    ]
   },
   "many": {
    "name": "Panel_accounts_many",
    "permissions": [
     "ACCOUNTS_READ"
    ]
   },
   "own": {
    "name": "Panel_own_account",
    "permissions": [
     "ACCOUNTS_READ"
    ]
   },
   "counts": {
    "name": "Panel_accounts_counts"
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
     "name": "Panel_retryMessage"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_messages"
   },
   "export": {
    "name": "Panel_messages_export"
   },
   "one": {
    "name": "Panel_message"
   },
   "many": {
    "name": "Panel_messages_many"
   },
   "counts": {
    "name": "Panel_messages_counts"
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
      "required": true
     },
     {
      "source": "name",
      "kind": "text",
      "required": true
     },
     {
      "source": "url",
      "kind": "url",
      "required": true
     },
     {
      "source": "kinds",
      "kind": "enum",
      "list": true,
      "enum": "EventKind"
     }
    ],
    "operation": {
     "name": "Panel_createWebhookEndpoint"
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
      "kind": "text"
     },
     {
      "source": "url",
      "kind": "url"
     },
     {
      "source": "kinds",
      "kind": "enum",
      "list": true,
      "enum": "EventKind"
     }
    ],
    "operation": {
     "name": "Panel_updateWebhookEndpoint"
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
     "name": "Panel_rotateWebhookSecret"
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
     "name": "Panel_testWebhookEndpoint"
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
      "required": true
     },
     {
      "source": "until",
      "kind": "dateTime"
     }
    ],
    "operation": {
     "name": "Panel_replayWebhooks"
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
     "name": "Panel_enableWebhookEndpoint"
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
     "name": "Panel_disableWebhookEndpoint"
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
     "name": "Panel_removeWebhookEndpoint"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_webhookEndpoints"
   },
   "export": {
    "name": "Panel_webhookEndpoints_export"
   },
   "one": {
    "name": "Panel_webhookEndpoint"
   },
   "many": {
    "name": "Panel_webhookEndpoints_many"
   },
   "counts": {
    "name": "Panel_webhookEndpoints_counts"
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
     "name": "Panel_redeliverWebhook"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_webhookDeliveries"
   },
   "export": {
    "name": "Panel_webhookDeliveries_export"
   },
   "one": {
    "name": "Panel_webhookDelivery"
   },
   "many": {
    "name": "Panel_webhookDeliveries_many"
   },
   "counts": {
    "name": "Panel_webhookDeliveries_counts"
   }
  },
  "states": {
   "filter": "status",
   "enum": "WebhookDeliveryStatus"
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
      "required": true
     },
     {
      "source": "merchantId",
      "kind": "reference",
      "reference": "merchants",
      "title": "name",
      "localizedTitle": true
     },
     {
      "source": "scopes",
      "kind": "enum",
      "list": true,
      "required": true,
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
     }
    ],
    "operation": {
     "name": "Panel_createApp"
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
      "kind": "text"
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
     }
    ],
    "operation": {
     "name": "Panel_updateApp"
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
      "kind": "int"
     }
    ],
    "operation": {
     "name": "Panel_rotateAppToken"
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
     "name": "Panel_revokeApp"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_apps"
   },
   "export": {
    "name": "Panel_apps_export"
   },
   "one": {
    "name": "Panel_app"
   },
   "many": {
    "name": "Panel_apps_many"
   }
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
     "name": "Panel_markMessagesRead"
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
    "name": "Panel_inAppMessages"
   },
   "export": {
    "name": "Panel_inAppMessages_export"
   },
   "one": {
    "name": "Panel_inAppMessage"
   },
   "many": {
    "name": "Panel_inAppMessages_many"
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
    "name": "Panel_mailboxMessages"
   },
   "export": {
    "name": "Panel_mailboxMessages_export"
   },
   "one": {
    "name": "Panel_mailboxMessage"
   },
   "many": {
    "name": "Panel_mailboxMessages_many"
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
      "kind": "localized"
     },
     {
      "source": "body",
      "kind": "localized"
     }
    ],
    "operation": {
     "name": "Panel_updateMessageTemplate"
    }
   }
  ],
  "operations": {
   "list": {
    "name": "Panel_messageTemplates"
   },
   "export": {
    "name": "Panel_messageTemplates_export"
   },
   "one": {
    "name": "Panel_messageTemplate"
   },
   "many": {
    "name": "Panel_messageTemplates_many"
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
     "name": "Panel_endSession"
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
     "required": true
    }
   ],
   "operation": {
    "name": "Panel_revealPersonalData_Session"
   }
  },
  "operations": {
   "list": {
    "name": "Panel_sessions"
   },
   "export": {
    "name": "Panel_sessions_export"
   },
   "one": {
    "name": "Panel_session"
   },
   "many": {
    "name": "Panel_sessions_many"
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
    "name": "Panel_auditRecords"
   },
   "export": {
    "name": "Panel_auditRecords_export"
   },
   "one": {
    "name": "Panel_auditRecord"
   },
   "many": {
    "name": "Panel_auditRecords_many"
   }
  }
 }
];

/** Forms of mutations that screens written by hand offer. */
export const forms: readonly ActionDescriptor[] = [
 {
  "name": "goAway",
  "value": "",
  "kind": "CREATE",
  "tone": "DEFAULT",
  "permission": "COMPLAINTS_HANDLE",
  "offered": false,
  "inputs": [
   {
    "source": "reason",
    "kind": "text",
    "required": true
   }
  ],
  "operation": {
   "name": "Panel_goAway"
  },
  "tells": [
   {
    "source": "deskAgent",
    "kind": "reference",
    "reference": "deskAgents",
    "title": "account.name",
    "titleParts": [
     {
      "source": "account.name",
      "kind": "text"
     }
    ]
   }
  ]
 },
 {
  "name": "takeCaseStep",
  "value": "",
  "kind": "CREATE",
  "tone": "DEFAULT",
  "permission": "COMPLAINTS_HANDLE",
  "offered": false,
  "idempotent": true,
  "inputs": [
   {
    "source": "note",
    "kind": "multiline"
   }
  ],
  "operation": {
   "name": "Panel_takeCaseStep"
  },
  "tells": [
   {
    "source": "caseStep",
    "kind": "object",
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "position",
      "kind": "int"
     },
     {
      "source": "kind",
      "kind": "enum",
      "enum": "CaseStepKind"
     },
     {
      "source": "procedureStep",
      "kind": "object",
      "fields": [
       {
        "source": "id",
        "kind": "id"
       },
       {
        "source": "position",
        "kind": "int"
       },
       {
        "source": "kind",
        "kind": "enum",
        "enum": "CaseStepKind"
       },
       {
        "source": "name",
        "kind": "localized"
       },
       {
        "source": "requiredBefore",
        "kind": "enum",
        "enum": "ComplaintProcedureGate"
       }
      ]
     },
     {
      "source": "requiredBefore",
      "kind": "enum",
      "enum": "ComplaintProcedureGate"
     },
     {
      "source": "status",
      "kind": "enum",
      "enum": "PlaybookStepStatus"
     },
     {
      "source": "isAutomatic",
      "kind": "boolean"
     },
     {
      "source": "account",
      "kind": "reference",
      "reference": "accounts",
      "title": "name"
     },
     {
      "source": "doneAt",
      "kind": "dateTime"
     },
     {
      "source": "note",
      "kind": "text"
     }
    ]
   }
  ]
 },
 {
  "name": "leaveCaseStepOut",
  "value": "",
  "kind": "CREATE",
  "tone": "DEFAULT",
  "permission": "COMPLAINTS_HANDLE",
  "offered": false,
  "idempotent": true,
  "inputs": [
   {
    "source": "note",
    "kind": "multiline",
    "required": true
   }
  ],
  "operation": {
   "name": "Panel_leaveCaseStepOut"
  },
  "tells": [
   {
    "source": "caseStep",
    "kind": "object",
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "position",
      "kind": "int"
     },
     {
      "source": "kind",
      "kind": "enum",
      "enum": "CaseStepKind"
     },
     {
      "source": "procedureStep",
      "kind": "object",
      "fields": [
       {
        "source": "id",
        "kind": "id"
       },
       {
        "source": "position",
        "kind": "int"
       },
       {
        "source": "kind",
        "kind": "enum",
        "enum": "CaseStepKind"
       },
       {
        "source": "name",
        "kind": "localized"
       },
       {
        "source": "requiredBefore",
        "kind": "enum",
        "enum": "ComplaintProcedureGate"
       }
      ]
     },
     {
      "source": "requiredBefore",
      "kind": "enum",
      "enum": "ComplaintProcedureGate"
     },
     {
      "source": "status",
      "kind": "enum",
      "enum": "PlaybookStepStatus"
     },
     {
      "source": "isAutomatic",
      "kind": "boolean"
     },
     {
      "source": "account",
      "kind": "reference",
      "reference": "accounts",
      "title": "name"
     },
     {
      "source": "doneAt",
      "kind": "dateTime"
     },
     {
      "source": "note",
      "kind": "text"
     }
    ]
   }
  ]
 },
 {
  "name": "reopenCaseStep",
  "value": "",
  "kind": "CREATE",
  "tone": "DEFAULT",
  "permission": "COMPLAINTS_HANDLE",
  "offered": false,
  "idempotent": true,
  "inputs": [],
  "operation": {
   "name": "Panel_reopenCaseStep"
  },
  "tells": [
   {
    "source": "caseStep",
    "kind": "object",
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "position",
      "kind": "int"
     },
     {
      "source": "kind",
      "kind": "enum",
      "enum": "CaseStepKind"
     },
     {
      "source": "procedureStep",
      "kind": "object",
      "fields": [
       {
        "source": "id",
        "kind": "id"
       },
       {
        "source": "position",
        "kind": "int"
       },
       {
        "source": "kind",
        "kind": "enum",
        "enum": "CaseStepKind"
       },
       {
        "source": "name",
        "kind": "localized"
       },
       {
        "source": "requiredBefore",
        "kind": "enum",
        "enum": "ComplaintProcedureGate"
       }
      ]
     },
     {
      "source": "requiredBefore",
      "kind": "enum",
      "enum": "ComplaintProcedureGate"
     },
     {
      "source": "status",
      "kind": "enum",
      "enum": "PlaybookStepStatus"
     },
     {
      "source": "isAutomatic",
      "kind": "boolean"
     },
     {
      "source": "account",
      "kind": "reference",
      "reference": "accounts",
      "title": "name"
     },
     {
      "source": "doneAt",
      "kind": "dateTime"
     },
     {
      "source": "note",
      "kind": "text"
     }
    ]
   }
  ]
 },
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
    "required": true
   },
   {
    "source": "password",
    "kind": "password",
    "required": true
   }
  ],
  "operation": {
   "name": "Panel_requestContactCode"
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
    "required": true
   },
   {
    "source": "code",
    "kind": "text",
    "required": true
   }
  ],
  "operation": {
   "name": "Panel_changeContact"
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
    "required": true
   }
  ],
  "operation": {
   "name": "Panel_requestDataExport"
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
  "name": "previewBankStatement",
  "value": "",
  "kind": "CREATE",
  "tone": "DEFAULT",
  "permission": "RECONCILIATION_RESOLVE",
  "offered": false,
  "inputs": [
   {
    "source": "bankProfileId",
    "kind": "reference",
    "reference": "bankProfiles",
    "title": "name",
    "required": true
   },
   {
    "source": "fileId",
    "kind": "file",
    "required": true,
    "upload": "IMPORT"
   }
  ],
  "operation": {
   "name": "Panel_previewBankStatement"
  },
  "tells": [
   {
    "source": "preview",
    "kind": "object",
    "fields": [
     {
      "source": "lineCount",
      "kind": "int"
     },
     {
      "source": "credit",
      "kind": "money"
     },
     {
      "source": "debit",
      "kind": "money"
     },
     {
      "source": "fromOn",
      "kind": "date"
     },
     {
      "source": "untilOn",
      "kind": "date"
     },
     {
      "source": "lines",
      "kind": "object",
      "list": true,
      "fields": [
       {
        "source": "line",
        "kind": "int"
       },
       {
        "source": "day",
        "kind": "date"
       },
       {
        "source": "amount",
        "kind": "money"
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
        "source": "counterparty",
        "kind": "text"
       }
      ]
     },
     {
      "source": "problems",
      "kind": "object",
      "list": true,
      "fields": [
       {
        "source": "line",
        "kind": "int"
       },
       {
        "source": "message",
        "kind": "text"
       }
      ]
     },
     {
      "source": "importedAs",
      "kind": "id"
     }
    ]
   }
  ]
 },
 {
  "name": "importBankStatement",
  "value": "",
  "kind": "CREATE",
  "tone": "DEFAULT",
  "permission": "RECONCILIATION_RESOLVE",
  "offered": false,
  "idempotent": true,
  "inputs": [
   {
    "source": "bankProfileId",
    "kind": "reference",
    "reference": "bankProfiles",
    "title": "name",
    "required": true
   },
   {
    "source": "fileId",
    "kind": "file",
    "required": true,
    "upload": "IMPORT"
   }
  ],
  "operation": {
   "name": "Panel_importBankStatement"
  },
  "tells": [
   {
    "source": "reconciliationRun",
    "kind": "reference",
    "reference": "reconciliationRuns",
    "title": "source",
    "titleParts": [
     {
      "source": "source",
      "kind": "text"
     },
     {
      "source": "day",
      "kind": "date"
     }
    ]
   }
  ]
 },
 {
  "name": "reconcileNow",
  "value": "",
  "kind": "CREATE",
  "tone": "DEFAULT",
  "permission": "RECONCILIATION_RESOLVE",
  "offered": false,
  "idempotent": true,
  "inputs": [],
  "operation": {
   "name": "Panel_reconcileNow"
  },
  "tells": [
   {
    "source": "isAsked",
    "kind": "boolean"
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
    "enum": "MessageChannel"
   },
   {
    "source": "purpose",
    "kind": "enum",
    "required": true,
    "enum": "MessagePurpose"
   },
   {
    "source": "isGranted",
    "kind": "boolean",
    "required": true
   }
  ],
  "operation": {
   "name": "Panel_setMessageConsent"
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
    ]
   }
  ],
  "operation": {
   "name": "Panel_updateSettings"
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
    "source": "fileIds",
    "kind": "file",
    "list": true,
    "required": true,
    "upload": "IMPORT"
   },
   {
    "source": "profile",
    "kind": "text"
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
    ]
   },
   {
    "source": "merchantId",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "isDryRun",
    "kind": "boolean",
    "default": true
   },
   {
    "source": "goodOnly",
    "kind": "boolean",
    "default": false
   },
   {
    "source": "kind",
    "kind": "enum",
    "required": true,
    "enum": "ImportKind"
   }
  ],
  "operation": {
   "name": "Panel_importRecords"
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
  "name": "shipFromSheet",
  "value": "",
  "kind": "CREATE",
  "tone": "DEFAULT",
  "permission": "ORDERS_SHIP",
  "offered": false,
  "inputs": [
   {
    "source": "fileIds",
    "kind": "file",
    "list": true,
    "required": true,
    "upload": "IMPORT"
   },
   {
    "source": "profile",
    "kind": "text"
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
    ]
   },
   {
    "source": "merchantId",
    "kind": "reference",
    "reference": "merchants",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "isDryRun",
    "kind": "boolean",
    "default": true
   },
   {
    "source": "goodOnly",
    "kind": "boolean",
    "default": false
   }
  ],
  "operation": {
   "name": "Panel_shipFromSheet"
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
  "name": "downloadIncidentReport",
  "value": "",
  "kind": "CREATE",
  "tone": "DEFAULT",
  "permission": "COMPLAINTS_HANDLE",
  "offered": false,
  "inputs": [],
  "operation": {
   "name": "Panel_downloadIncidentReport"
  },
  "tells": [
   {
    "source": "file",
    "kind": "file"
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
    ]
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
    ]
   },
   {
    "source": "couponIds",
    "kind": "reference",
    "reference": "coupons",
    "title": "code",
    "list": true
   },
   {
    "source": "recipient",
    "kind": "object",
    "fields": [
     {
      "source": "name",
      "kind": "text",
      "required": true,
      "pii": true
     },
     {
      "source": "phone",
      "kind": "phone",
      "required": true,
      "pii": true
     },
     {
      "source": "regionCode",
      "kind": "text",
      "required": true
     },
     {
      "source": "region",
      "kind": "text",
      "required": true
     },
     {
      "source": "street",
      "kind": "text",
      "required": true,
      "pii": true
     }
    ]
   },
   {
    "source": "invoice",
    "kind": "object",
    "fields": [
     {
      "source": "title",
      "kind": "text",
      "required": true
     },
     {
      "source": "taxNumber",
      "kind": "text"
     }
    ]
   },
   {
    "source": "note",
    "kind": "text"
   },
   {
    "source": "agentNumber",
    "kind": "text",
    "required": true
   },
   {
    "source": "phone",
    "kind": "phone",
    "required": true,
    "pii": true
   },
   {
    "source": "buyerName",
    "kind": "text",
    "pii": true
   }
  ],
  "operation": {
   "name": "Panel_placePhoneOrder"
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
  "name": "downloadBankFile",
  "value": "",
  "kind": "CREATE",
  "tone": "DEFAULT",
  "permission": "PAYOUTS_PREPARE",
  "offered": false,
  "inputs": [
   {
    "source": "layout",
    "kind": "enum",
    "required": true,
    "enum": "BankLayout"
   },
   {
    "source": "batch",
    "kind": "int",
    "default": 1
   }
  ],
  "operation": {
   "name": "Panel_downloadBankFile"
  },
  "tells": [
   {
    "source": "payoutRun",
    "kind": "reference",
    "reference": "payoutRuns",
    "title": "number"
   },
   {
    "source": "file",
    "kind": "file"
   }
  ]
 },
 {
  "name": "recordBankResults",
  "value": "",
  "kind": "CREATE",
  "tone": "DEFAULT",
  "permission": "PAYOUTS_PREPARE",
  "offered": false,
  "idempotent": true,
  "inputs": [
   {
    "source": "payoutRunId",
    "kind": "reference",
    "reference": "payoutRuns",
    "title": "number",
    "required": true
   },
   {
    "source": "layout",
    "kind": "enum",
    "required": true,
    "enum": "BankLayout"
   },
   {
    "source": "fileId",
    "kind": "file",
    "required": true,
    "upload": "IMPORT"
   }
  ],
  "operation": {
   "name": "Panel_recordBankResults"
  },
  "tells": [
   {
    "source": "payoutRun",
    "kind": "reference",
    "reference": "payoutRuns",
    "title": "number"
   },
   {
    "source": "results",
    "kind": "object",
    "list": true,
    "fields": [
     {
      "source": "line",
      "kind": "int"
     },
     {
      "source": "number",
      "kind": "text"
     },
     {
      "source": "outcome",
      "kind": "enum",
      "enum": "BankResultOutcome"
     },
     {
      "source": "reason",
      "kind": "text"
     }
    ]
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
    "required": true
   },
   {
    "source": "orderIds",
    "kind": "reference",
    "reference": "orders",
    "title": "number",
    "list": true
   },
   {
    "source": "most",
    "kind": "int",
    "default": 20
   },
   {
    "source": "accountId",
    "kind": "reference",
    "reference": "accounts",
    "title": "name"
   }
  ],
  "operation": {
   "name": "Panel_makePickingBatch"
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
    "required": true
   },
   {
    "source": "orderIds",
    "kind": "reference",
    "reference": "orders",
    "title": "number",
    "list": true,
    "required": true
   },
   {
    "source": "carrierId",
    "kind": "reference",
    "reference": "carriers",
    "title": "name",
    "localizedTitle": true
   },
   {
    "source": "format",
    "kind": "enum",
    "default": "PDF",
    "enum": "PrintFormat"
   }
  ],
  "operation": {
   "name": "Panel_printWaybills"
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
    "required": true
   },
   {
    "source": "carrierId",
    "kind": "reference",
    "reference": "carriers",
    "title": "name",
    "localizedTitle": true,
    "required": true
   },
   {
    "source": "number",
    "kind": "text",
    "required": true
   }
  ],
  "operation": {
   "name": "Panel_enterWaybill"
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
    "required": true
   },
   {
    "source": "hereUntil",
    "kind": "dateTime"
   }
  ],
  "operation": {
   "name": "Panel_recordCourier"
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
  "name": "downloadComplaintReport",
  "value": "",
  "kind": "CREATE",
  "tone": "DEFAULT",
  "permission": "COMPLAINT_REPORTS_READ",
  "offered": false,
  "inputs": [
   {
    "source": "month",
    "kind": "text",
    "required": true
   },
   {
    "source": "format",
    "kind": "enum",
    "required": true,
    "enum": "ReportFormat"
   }
  ],
  "operation": {
   "name": "Panel_downloadComplaintReport"
  },
  "tells": [
   {
    "source": "file",
    "kind": "file"
   }
  ]
 },
 {
  "name": "takeReturnStep",
  "value": "",
  "kind": "CREATE",
  "tone": "DEFAULT",
  "permission": "RETURNS_WORK",
  "offered": false,
  "idempotent": true,
  "inputs": [
   {
    "source": "note",
    "kind": "multiline"
   }
  ],
  "operation": {
   "name": "Panel_takeReturnStep"
  },
  "tells": [
   {
    "source": "returnStep",
    "kind": "object",
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "position",
      "kind": "int"
     },
     {
      "source": "kind",
      "kind": "enum",
      "enum": "PlaybookStepKind"
     },
     {
      "source": "playbookStep",
      "kind": "object",
      "fields": [
       {
        "source": "id",
        "kind": "id"
       },
       {
        "source": "position",
        "kind": "int"
       },
       {
        "source": "kind",
        "kind": "enum",
        "enum": "PlaybookStepKind"
       },
       {
        "source": "name",
        "kind": "localized"
       }
      ]
     },
     {
      "source": "status",
      "kind": "enum",
      "enum": "PlaybookStepStatus"
     },
     {
      "source": "isAutomatic",
      "kind": "boolean"
     },
     {
      "source": "account",
      "kind": "reference",
      "reference": "accounts",
      "title": "name"
     },
     {
      "source": "doneAt",
      "kind": "dateTime"
     },
     {
      "source": "note",
      "kind": "text"
     }
    ]
   }
  ]
 },
 {
  "name": "leaveReturnStepOut",
  "value": "",
  "kind": "CREATE",
  "tone": "DEFAULT",
  "permission": "RETURNS_WORK",
  "offered": false,
  "idempotent": true,
  "inputs": [
   {
    "source": "note",
    "kind": "multiline",
    "required": true
   }
  ],
  "operation": {
   "name": "Panel_leaveReturnStepOut"
  },
  "tells": [
   {
    "source": "returnStep",
    "kind": "object",
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "position",
      "kind": "int"
     },
     {
      "source": "kind",
      "kind": "enum",
      "enum": "PlaybookStepKind"
     },
     {
      "source": "playbookStep",
      "kind": "object",
      "fields": [
       {
        "source": "id",
        "kind": "id"
       },
       {
        "source": "position",
        "kind": "int"
       },
       {
        "source": "kind",
        "kind": "enum",
        "enum": "PlaybookStepKind"
       },
       {
        "source": "name",
        "kind": "localized"
       }
      ]
     },
     {
      "source": "status",
      "kind": "enum",
      "enum": "PlaybookStepStatus"
     },
     {
      "source": "isAutomatic",
      "kind": "boolean"
     },
     {
      "source": "account",
      "kind": "reference",
      "reference": "accounts",
      "title": "name"
     },
     {
      "source": "doneAt",
      "kind": "dateTime"
     },
     {
      "source": "note",
      "kind": "text"
     }
    ]
   }
  ]
 },
 {
  "name": "reopenReturnStep",
  "value": "",
  "kind": "CREATE",
  "tone": "DEFAULT",
  "permission": "RETURNS_WORK",
  "offered": false,
  "idempotent": true,
  "inputs": [],
  "operation": {
   "name": "Panel_reopenReturnStep"
  },
  "tells": [
   {
    "source": "returnStep",
    "kind": "object",
    "fields": [
     {
      "source": "id",
      "kind": "id"
     },
     {
      "source": "position",
      "kind": "int"
     },
     {
      "source": "kind",
      "kind": "enum",
      "enum": "PlaybookStepKind"
     },
     {
      "source": "playbookStep",
      "kind": "object",
      "fields": [
       {
        "source": "id",
        "kind": "id"
       },
       {
        "source": "position",
        "kind": "int"
       },
       {
        "source": "kind",
        "kind": "enum",
        "enum": "PlaybookStepKind"
       },
       {
        "source": "name",
        "kind": "localized"
       }
      ]
     },
     {
      "source": "status",
      "kind": "enum",
      "enum": "PlaybookStepStatus"
     },
     {
      "source": "isAutomatic",
      "kind": "boolean"
     },
     {
      "source": "account",
      "kind": "reference",
      "reference": "accounts",
      "title": "name"
     },
     {
      "source": "doneAt",
      "kind": "dateTime"
     },
     {
      "source": "note",
      "kind": "text"
     }
    ]
   }
  ]
 },
 {
  "name": "downloadStatement",
  "value": "",
  "kind": "CREATE",
  "tone": "DEFAULT",
  "permission": "PAYOUTS_READ",
  "offered": false,
  "inputs": [
   {
    "source": "format",
    "kind": "enum",
    "required": true,
    "enum": "StatementFormat"
   }
  ],
  "operation": {
   "name": "Panel_downloadStatement"
  },
  "tells": [
   {
    "source": "statement",
    "kind": "reference",
    "reference": "statements",
    "title": "number"
   },
   {
    "source": "file",
    "kind": "file"
   }
  ]
 },
 {
  "name": "setVisitWish",
  "value": "",
  "kind": "CREATE",
  "tone": "DEFAULT",
  "permission": "SIGNED_IN",
  "offered": false,
  "inputs": [
   {
    "source": "isWelcome",
    "kind": "boolean",
    "required": true
   }
  ],
  "operation": {
   "name": "Panel_setVisitWish"
  },
  "tells": [
   {
    "source": "visitWish",
    "kind": "object",
    "fields": [
     {
      "source": "isWelcome",
      "kind": "boolean"
     },
     {
      "source": "decidedAt",
      "kind": "dateTime"
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
  "PRICE_CUT",
  "COUPON"
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
 "AlertClock": [
  "FIRST_ANSWER",
  "RESOLUTION",
  "LEVEL"
 ],
 "AlertKind": [
  "HALF_TIME",
  "NEARLY_DUE",
  "BREACH",
  "TAKEN_BACK",
  "SILENCE"
 ],
 "AssignmentKind": [
  "AUTOMATIC",
  "TAKEN",
  "ASSIGNED",
  "HANDED_OVER",
  "TAKEN_BACK",
  "AWAY"
 ],
 "AuditedAction": [
  "APPLY_AS_MERCHANT",
  "UPDATE_MERCHANT_APPLICATION",
  "SUBMIT_MERCHANT",
  "APPROVE_MERCHANT",
  "REJECT_MERCHANT",
  "SUSPEND_MERCHANT",
  "REINSTATE_MERCHANT",
  "CLOSE_MERCHANT",
  "CREATE_MERCHANT_DOCUMENT_KIND",
  "UPDATE_MERCHANT_DOCUMENT_KIND",
  "HAND_IN_MERCHANT_DOCUMENT",
  "ACCEPT_MERCHANT_DOCUMENT",
  "REJECT_MERCHANT_DOCUMENT",
  "WAIVE_MERCHANT_DOCUMENT",
  "UPDATE_STOREFRONT",
  "UPDATE_SETTLEMENT_ACCOUNT",
  "IMPORT_MERCHANT",
  "ASSIGN_ACCOUNT_MANAGER",
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
  "START_PAYMENT",
  "PAY_ON_DELIVERY",
  "COUNT_CASH",
  "WRITE_OFF_CASH",
  "ANNOUNCE_BANK_TRANSFER",
  "CONFIRM_BANK_TRANSFER",
  "REJECT_BANK_TRANSFER",
  "START_TOP_UP",
  "RETRY_REFUND",
  "REDIRECT_REFUND",
  "CREATE_BANK_PROFILE",
  "UPDATE_BANK_PROFILE",
  "IMPORT_BANK_STATEMENT",
  "RECONCILE_NOW",
  "ASSIGN_DIFFERENCE",
  "NOTE_DIFFERENCE",
  "RESOLVE_DIFFERENCE",
  "APPROVE_RESOLUTION",
  "REJECT_RESOLUTION",
  "OPEN_SLIP",
  "APPROVE_SLIP",
  "REJECT_SLIP",
  "PAY_SLIP",
  "WITHDRAW_SLIP",
  "ATTACH_SLIP_EVIDENCE",
  "RETURN_SLIP",
  "GIVE_COUPON",
  "APPROVE_COUPON",
  "REJECT_COUPON",
  "WITHDRAW_COUPON",
  "RECORD_CHARGEBACK",
  "ANSWER_CHARGEBACK",
  "WIN_CHARGEBACK",
  "LOSE_CHARGEBACK",
  "REQUEST_WITHDRAWAL",
  "APPROVE_WITHDRAWAL",
  "REJECT_WITHDRAWAL",
  "PAY_WITHDRAWAL",
  "FAIL_WITHDRAWAL",
  "CANCEL_WITHDRAWAL",
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
  "ACCEPT_PART_OF_RETURN",
  "COMPENSATE_RETURN",
  "CLAIM_RETURN_FREIGHT",
  "PAY_RETURN_FREIGHT",
  "DECLINE_RETURN_FREIGHT",
  "GIVE_RETURN_COUPON",
  "RETRY_REPLACEMENT",
  "TAKE_MONEY_INSTEAD",
  "WITHDRAW_RETURN",
  "APPEAL_RETURN",
  "DECIDE_RETURN",
  "REGISTER_COMPLAINT",
  "CLASSIFY_COMPLAINT",
  "ASSIGN_COMPLAINT",
  "CREATE_WORKING_CALENDAR",
  "UPDATE_WORKING_CALENDAR",
  "CREATE_COMPLAINT_TARGET",
  "UPDATE_COMPLAINT_TARGET",
  "CREATE_DESK_AGENT",
  "UPDATE_DESK_AGENT",
  "GO_AWAY",
  "COME_BACK",
  "TAKE_NEXT_COMPLAINT",
  "HAND_OVER_COMPLAINT",
  "ASSIGN_COMPLAINTS",
  "INVESTIGATE_COMPLAINT",
  "PROPOSE_REMEDY",
  "ACCEPT_REMEDY",
  "REJECT_REMEDY",
  "RESOLVE_COMPLAINT",
  "FOLLOW_UP_COMPLAINT",
  "ARCHIVE_COMPLAINT",
  "RECORD_FOLLOW_UP",
  "EVALUATE_COMPLAINT",
  "APOLOGIZE",
  "GIVE_COMPLAINT_COUPON",
  "PAY_COMPLAINT_CASH",
  "OPEN_COMPLAINT_RETURN",
  "FINE_MERCHANT",
  "APPROVE_FINE",
  "REJECT_FINE",
  "APPEAL_FINE",
  "DECIDE_FINE",
  "CREATE_CLASSIFICATION_RULE",
  "UPDATE_CLASSIFICATION_RULE",
  "CREATE_COMPLAINT_CAUSE",
  "UPDATE_COMPLAINT_CAUSE",
  "OPEN_INCIDENT",
  "ADD_INCIDENT_RECORD",
  "PLAN_INCIDENT_STEP",
  "TAKE_INCIDENT_STEP",
  "STOP_SALE",
  "LIFT_SALE_STOP",
  "PLAN_CORRECTIVE_ACTION",
  "HAND_OVER_CORRECTIVE_ACTION",
  "FINISH_CORRECTIVE_ACTION",
  "REPLACE_CORRECTIVE_ACTION",
  "CANCEL_CORRECTIVE_ACTION",
  "CONTACT_INCIDENT_CUSTOMERS",
  "HAND_OVER_INCIDENT",
  "CLOSE_INCIDENT",
  "CREATE_VISIT_ROUND",
  "UPDATE_VISIT_ROUND",
  "DISCARD_VISIT_ROUND",
  "START_VISIT_ROUND",
  "END_VISIT_ROUND",
  "ARCHIVE_VISIT_ROUND",
  "RECORD_VISIT",
  "SET_VISIT_WISH",
  "CREATE_SURVEY_ROUND",
  "UPDATE_SURVEY_ROUND",
  "DISCARD_SURVEY_ROUND",
  "REOPEN_COMPLAINT",
  "ESCALATE_COMPLAINT",
  "CREATE_TASK",
  "OPEN_COMPLAINT_TASK",
  "TAKE_TASK",
  "ASSIGN_TASK",
  "PLAN_VISIT",
  "LEAVE_FOR_VISIT",
  "ARRIVE_AT_VISIT",
  "FINISH_TASK",
  "CALL_BACK_TASK",
  "NOTE_TASK",
  "CANCEL_TASK",
  "WRITE_PRODUCT_REVIEW",
  "CHANGE_PRODUCT_REVIEW",
  "FOLLOW_UP_PRODUCT_REVIEW",
  "REPLY_TO_PRODUCT_REVIEW",
  "REPORT_PRODUCT_REVIEW",
  "HIDE_PRODUCT_REVIEW",
  "SHOW_PRODUCT_REVIEW",
  "KEEP_PRODUCT_REVIEW",
  "TAKE_BAD_REVIEW",
  "MESSAGE_REVIEWER",
  "PHONE_REVIEWER",
  "NOTE_REVIEWERS_ANSWER",
  "PROMISE_REVIEW_CHANGE",
  "COMPENSATE_REVIEWER",
  "REFUSE_REVIEW_CHANGE",
  "CLOSE_BAD_REVIEW",
  "TAKE_LATENT_COMPLAINT",
  "CONTACT_LATENT_CUSTOMER",
  "OPEN_LATENT_COMPLAINT",
  "DISMISS_LATENT_COMPLAINT",
  "REGISTER_INQUIRY",
  "TAKE_INQUIRY",
  "ANSWER_INQUIRY",
  "RECORD_INQUIRY_CHANGE",
  "ASK_AGAIN",
  "CREATE_INQUIRY_TOPIC",
  "UPDATE_INQUIRY_TOPIC",
  "CREATE_QUICK_REPLY",
  "UPDATE_QUICK_REPLY",
  "CREATE_FORBIDDEN_PHRASE",
  "UPDATE_FORBIDDEN_PHRASE",
  "RECEIVE_MAIL",
  "REGISTER_FROM_MAIL",
  "DISMISS_MAIL",
  "LINK_DUPLICATE",
  "KEEP_APART",
  "MERGE_COMPLAINTS",
  "HEAR_MERCHANT",
  "ANSWER_HEARING",
  "APPEAL_COMPLAINT",
  "DECIDE_APPEAL",
  "SAY_ON_COMPLAINT",
  "ANSWER_COMPLAINT",
  "ACKNOWLEDGE_QUALITY_ALERT",
  "CLOSE_QUALITY_ALERT",
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
  "CREATE_SUPPLY_PRICE",
  "END_SUPPLY_PRICE",
  "CREATE_FEE_PLAN",
  "END_FEE_PLAN",
  "CREATE_REBATE_TIER",
  "END_REBATE_TIER",
  "RETURN_CHARGE",
  "QUESTION_LINE",
  "SET_RESERVE",
  "END_RESERVE",
  "SEND_RETRIED_PAYOUTS",
  "CONFIRM_PAYOUT",
  "FAIL_PAYOUT",
  "RETRY_PAYOUT",
  "GIVE_PAYOUT_UP",
  "RECORD_BANK_RETURN",
  "CREATE_COMMISSION_RULE",
  "END_COMMISSION_RULE",
  "CHARGE_MERCHANT",
  "ISSUE_STATEMENT",
  "DOWNLOAD_BANK_FILE",
  "RECORD_BANK_RESULTS",
  "CREATE_RETURN_REASON_RULE",
  "UPDATE_RETURN_REASON_RULE",
  "WRITE_COMPLAINT_PROCEDURE",
  "TAKE_CASE_STEP",
  "LEAVE_CASE_STEP_OUT",
  "REOPEN_CASE_STEP",
  "WRITE_RETURN_PLAYBOOK",
  "TAKE_RETURN_STEP",
  "LEAVE_RETURN_STEP_OUT",
  "REOPEN_RETURN_STEP",
  "DELETE_RETURN_REASON_RULE",
  "JUDGE_RETURN",
  "OPEN_REPAIR_ORDER",
  "SEND_TO_OUTLET",
  "CANCEL_REPAIR",
  "RECEIVE_REPAIR",
  "QUOTE_REPAIR",
  "ANSWER_REPAIR_QUOTE",
  "FINISH_REPAIR",
  "SEND_REPAIR_BACK",
  "CONFIRM_REPAIRED_GOODS",
  "CALL_BACK_REPAIR",
  "CHECK_REPAIR_FEE",
  "SETTLE_OUTLET_FEES",
  "CREATE_REPAIR_OUTLET",
  "UPDATE_REPAIR_OUTLET",
  "CREATE_REPAIR_PART",
  "UPDATE_REPAIR_PART",
  "BOOK_PARTS"
 ],
 "BadReviewSeverity": [
  "MIDDLING",
  "BAD",
  "SEVERE"
 ],
 "BadReviewStatus": [
  "OPEN",
  "PROMISED",
  "AWAITING_COMPENSATION",
  "REFUSED",
  "CHANGED",
  "CLOSED"
 ],
 "BadReviewStep": [
  "CALL",
  "DECISION",
  "CHANGE",
  "PAYMENT"
 ],
 "BankLayout": [
  "ICBC",
  "CMB"
 ],
 "BankResultOutcome": [
  "PAID",
  "FAILED",
  "REPEATED",
  "REFUSED"
 ],
 "BankTransferOutcome": [
  "UNDERPAID",
  "NOTHING_TO_PAY",
  "WALLET_SHORT"
 ],
 "BankTransferStatus": [
  "WAITING",
  "CAPTURED",
  "TO_WALLET",
  "REJECTED"
 ],
 "BillLineKind": [
  "PAYMENT",
  "REFUND",
  "TRANSFER",
  "CHARGE",
  "SETTLEMENT",
  "OTHER",
  "BANK"
 ],
 "CallBackResult": [
  "SOLVED",
  "NOT_SOLVED",
  "NOT_REACHED"
 ],
 "CaseStepKind": [
  "FIRST_ANSWER",
  "CLASSIFICATION",
  "INVESTIGATION",
  "RECORD_CHECK",
  "CALL",
  "HEARING",
  "PROPOSAL",
  "REMEDY",
  "RESOLUTION",
  "FOLLOW_UP",
  "OTHER"
 ],
 "ChargeKind": [
  "JOINING_FEE",
  "MEMBERSHIP",
  "DELIVERY_SERVICE",
  "ADVERTISING",
  "REBATE",
  "PRICE_MARGIN",
  "ADJUSTMENT",
  "FINE"
 ],
 "ChargebackStatus": [
  "EVIDENCE_DUE",
  "ANSWERED",
  "WON",
  "LOST"
 ],
 "ClassificationFacet": [
  "CATEGORY",
  "SEVERITY",
  "DIMENSION"
 ],
 "ComplaintAudience": [
  "CUSTOMER",
  "MERCHANT",
  "INTERNAL"
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
 "ComplaintLinkKind": [
  "SUGGESTED",
  "DUPLICATE",
  "APART"
 ],
 "ComplaintProcedureGate": [
  "RESOLVE",
  "ARCHIVE"
 ],
 "ComplaintSeverity": [
  "LOW",
  "NORMAL",
  "HIGH",
  "URGENT"
 ],
 "ComplaintSide": [
  "CUSTOMER",
  "STAFF",
  "MERCHANT"
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
  "ARCHIVED",
  "MERGED"
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
  "TRY_FOLLOW_UP",
  "MERGE",
  "TAKE_IN",
  "PART",
  "EVALUATE",
  "ARCHIVE",
  "REOPEN",
  "ESCALATE",
  "HEAR"
 ],
 "ComplaintSubject": [
  "ORDER",
  "PRODUCT",
  "MERCHANT",
  "AGENT",
  "DELIVERY",
  "PLATFORM"
 ],
 "CorrectiveActionStatus": [
  "OPEN",
  "DONE",
  "EFFECTIVE",
  "REPLACED",
  "CANCELLED"
 ],
 "CorrectiveVerdict": [
  "EFFECTIVE",
  "NOT_EFFECTIVE"
 ],
 "CostKind": [
  "GOODS",
  "OUTBOUND_FREIGHT",
  "RETURN_FREIGHT",
  "COMPENSATION",
  "REPAIR"
 ],
 "CouponStatus": [
  "TO_APPROVE",
  "ISSUED",
  "USED",
  "EXPIRED",
  "WITHDRAWN",
  "REJECTED"
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
 "DifferenceKind": [
  "MISSING_HERE",
  "MISSING_THERE",
  "AMOUNT",
  "DATE"
 ],
 "DifferenceStatus": [
  "OPEN",
  "ASSIGNED",
  "TO_APPROVE",
  "IN_SUSPENSE",
  "RESOLVED",
  "CLOSED_ITSELF"
 ],
 "DifferenceTarget": [
  "SUSPENSE",
  "GATEWAY_CHARGE",
  "DIFFERENCE",
  "WALLET",
  "MERCHANT",
  "EXPLAINED"
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
  "COUPON_TO_APPROVE",
  "COUPON_ISSUED",
  "COUPON_USED",
  "COUPON_GIVEN_BACK",
  "COUPON_EXPIRED",
  "COUPON_WITHDRAWN",
  "ORDER_PLACED",
  "ORDER_PAID",
  "ORDER_CASH_AGREED",
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
  "CHARGEBACK_RECORDED",
  "CHARGEBACK_ANSWERED",
  "CHARGEBACK_WON",
  "CHARGEBACK_LOST",
  "INQUIRY_REGISTERED",
  "INQUIRY_CHANGED",
  "INQUIRY_OVERDUE",
  "PRODUCT_REVIEW_WRITTEN",
  "PRODUCT_REVIEW_CHANGED",
  "PRODUCT_REVIEW_REPLIED",
  "PRODUCT_REVIEW_HIDDEN",
  "PRODUCT_REVIEW_SHOWN",
  "PRODUCT_REVIEW_REPORTED",
  "BAD_REVIEW_OPENED",
  "BAD_REVIEW_CHANGED",
  "BAD_REVIEW_LATE",
  "LATENT_COMPLAINT_LISTED",
  "LATENT_COMPLAINT_CHANGED",
  "TASK_OPENED",
  "TASK_CHANGED",
  "TASK_DUE_SOON",
  "TASK_OVERDUE",
  "RETURN_REQUESTED",
  "RETURN_CHANGED",
  "RETURN_REFUNDED",
  "RETURN_FINISHED",
  "RETURN_CLOSED",
  "REPAIR_OPENED",
  "REPAIR_CHANGED",
  "REPAIR_FINISHED",
  "REPAIR_CANCELLED",
  "COMPLAINT_REGISTERED",
  "COMPLAINT_CHANGED",
  "COMPLAINT_MESSAGE",
  "COMPLAINT_WARNED",
  "COMPLAINT_ESCALATED",
  "COMPLAINT_DISSATISFIED",
  "COMPLAINT_FOLLOW_UP_LATE",
  "INCIDENT_OPENED",
  "INCIDENT_SALE_STOPPED",
  "INCIDENT_CUSTOMERS_CONTACTED",
  "INCIDENT_HANDED_OVER",
  "INCIDENT_CLOSED",
  "COMPLAINT_TARGET_CHANGED",
  "WORKING_CALENDAR_CHANGED",
  "COMPLAINT_VIEWERS",
  "PROBLEM_OPENED",
  "PROBLEM_CHANGED",
  "PROBLEM_ESCALATED",
  "PROBLEM_CLOSED",
  "QUALITY_ALERT_RAISED",
  "QUALITY_ALERT_CHANGED",
  "QUALITY_ALERT_OVERDUE",
  "CORRECTIVE_ACTION_PLANNED",
  "CORRECTIVE_ACTION_CHANGED",
  "CORRECTIVE_ACTION_DUE_SOON",
  "CORRECTIVE_ACTION_OVERDUE",
  "CORRECTIVE_ACTION_MEASURED",
  "WEBHOOK_TEST"
 ],
 "FeeCycle": [
  "ONCE",
  "MONTHLY",
  "YEARLY",
  "PER_ORDER"
 ],
 "FineStatus": [
  "TO_APPROVE",
  "CHARGED",
  "APPEALED",
  "UPHELD",
  "REVERSED",
  "REJECTED"
 ],
 "FollowUpOutcome": [
  "REACHED",
  "ANSWERED",
  "REFUSED",
  "NOT_REACHED"
 ],
 "FollowUpResult": [
  "REACHED",
  "NO_ANSWER",
  "CALL_LATER",
  "REFUSED"
 ],
 "FollowUpStatus": [
  "SCHEDULED",
  "REACHED",
  "ANSWERED",
  "REFUSED",
  "NOT_REACHED",
  "WITHDRAWN"
 ],
 "GatewayName": [
  "ALIPAY",
  "ONLINE_BANK"
 ],
 "GatewayRefundStatus": [
  "ON_THE_WAY",
  "SENT",
  "REFUSED",
  "REDIRECTED"
 ],
 "HandOverReason": [
  "SKILL",
  "SHIFT_END",
  "ABSENCE",
  "LOAD",
  "CUSTOMER_WISH",
  "PARTIALITY",
  "ESCALATION",
  "OTHER"
 ],
 "HearingStatus": [
  "ASKED",
  "ANSWERED",
  "SILENT",
  "APPEALED",
  "DISMISSED",
  "GRANTED"
 ],
 "ImportKind": [
  "CATEGORIES",
  "MERCHANTS",
  "PRODUCTS",
  "ORDERS",
  "SHIPMENTS"
 ],
 "InboundMailStatus": [
  "REGISTERED",
  "ANSWERED",
  "WAITING",
  "DISMISSED",
  "IGNORED"
 ],
 "IncidentStatus": [
  "OPEN",
  "CLOSED"
 ],
 "InquiryChannel": [
  "WEB",
  "PHONE",
  "CHAT",
  "EMAIL",
  "ON_SITE"
 ],
 "InquiryKind": [
  "QUESTION",
  "SUGGESTION"
 ],
 "InquiryStatus": [
  "OPEN",
  "ANSWERED",
  "CHANGED"
 ],
 "InspectionVerdict": [
  "RESALEABLE",
  "DEFECTIVE",
  "MISSING",
  "NOT_OURS"
 ],
 "InvitationStatus": [
  "PENDING",
  "ACCEPTED",
  "DECLINED",
  "WITHDRAWN",
  "EXPIRED"
 ],
 "LatentComplaintStatus": [
  "WATCHED",
  "LISTED",
  "TAKEN",
  "COMPLAINED",
  "DISMISSED",
  "FADED"
 ],
 "LatentSignalKind": [
  "LATE_DELIVERY",
  "REPEATED_CONTACT",
  "LOW_SCORE",
  "LOW_FOLLOW_UP",
  "RETURN_REFUSED",
  "RETURN_OVERDUE",
  "ITEM_MISSING",
  "REFUND_FAILED"
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
  "VERDICT",
  "VERDICT_REVERSED",
  "REPAIR_PAID",
  "REPAIR_PAID_BACK",
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
  "ASSIGN_ACCOUNT_MANAGER",
  "HAND_IN_DOCUMENT",
  "WAIVE_DOCUMENT"
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
 "MerchantDocumentExpiry": [
  "WARN",
  "SUSPEND"
 ],
 "MerchantDocumentStatus": [
  "PENDING",
  "ACCEPTED",
  "REJECTED",
  "WAIVED",
  "EXPIRED",
  "REPLACED"
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
  "FINE",
  "COMPENSATION",
  "AFTER_SALE_BORNE",
  "AFTER_SALE_CHARGED",
  "AFTER_SALE_COMMISSION",
  "AFTER_SALE_SUBSIDY",
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
  "PAYOUT_PAID",
  "TRACKING_DIGEST",
  "INQUIRY_ANSWERED",
  "REVIEW_HELP",
  "REVIEW_HELP_SMS",
  "QUALITY_ALERT",
  "TASK_DUE",
  "VISIT_PLANNED",
  "PAYMENT_RETURNED",
  "REFUND_REDIRECTED",
  "BANK_TRANSFER_TO_WALLET",
  "WITHDRAWAL_PAID",
  "WITHDRAWAL_REFUSED",
  "COUPON_ISSUED",
  "COUPON_LAPSES",
  "LEDGER_WRONG",
  "COMPLAINT_REPLY",
  "COMPLAINT_MERGED",
  "COMPLAINT_PARTED",
  "COMPLAINTS_DUE",
  "INCIDENT_NOTICE",
  "CORRECTIVE_ACTION_DUE",
  "CORRECTIVE_ACTION_FAILED",
  "INCIDENT_HANDED_OVER",
  "SURVEY_INVITED",
  "MERCHANT_APPROVED",
  "MERCHANT_REJECTED",
  "MERCHANT_DOCUMENT_REJECTED",
  "MERCHANT_DOCUMENT_ENDS",
  "MERCHANT_DOCUMENT_ENDED",
  "MERCHANT_DOCUMENT_SUSPENDS",
  "RETURN_DUE",
  "RETURN_TO_ANSWER",
  "COMPLAINT_HEARING",
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
 "NotificationVerdict": [
  "TAKEN",
  "REPEATED",
  "NOTED",
  "RETURNED",
  "PARKED",
  "UNKNOWN",
  "WRONG_AMOUNT",
  "OTHER_APP",
  "FORGED",
  "MALFORMED"
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
  "PHONE",
  "REPLACEMENT"
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
  "SHIP_APART",
  "CASH_COLLECTED"
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
 "PartMovementKind": [
  "RECEIVED",
  "CORRECTED",
  "USED",
  "PUT_BACK"
 ],
 "PauseReason": [
  "QUESTION",
  "PROPOSAL",
  "GOODS",
  "APPOINTMENT"
 ],
 "PayWay": [
  "PAGE",
  "WAP",
  "APP",
  "QR"
 ],
 "PaymentAttemptStatus": [
  "OPENING",
  "OPEN",
  "CAPTURED",
  "RETURNED",
  "CLOSED",
  "FAILED"
 ],
 "PaymentState": [
  "UNPAID",
  "TO_COLLECT",
  "PAID",
  "PARTLY_REFUNDED",
  "REFUNDED",
  "ELSEWHERE"
 ],
 "PaymentStatus": [
  "PENDING",
  "TO_COLLECT",
  "CAPTURED",
  "CANCELLED"
 ],
 "PayoutRunStatus": [
  "DRAFT",
  "APPROVED",
  "SENT",
  "FINISHED",
  "DISCARDED",
  "DRAFTING",
  "DISCARDING"
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
  "CHARGEBACKS_HANDLE",
  "LEDGER_READ",
  "RECONCILIATION_READ",
  "RECONCILIATION_RESOLVE",
  "RECONCILIATION_APPROVE",
  "SLIPS_READ",
  "SLIPS_WRITE",
  "SLIPS_APPROVE",
  "SLIPS_PAY",
  "CASH_COUNT",
  "COUPONS_READ",
  "COUPONS_ISSUE",
  "COUPONS_APPROVE",
  "RETURNS_READ",
  "RETURNS_APPLY",
  "RETURNS_ANSWER",
  "RETURNS_DECIDE",
  "RETURNS_WORK",
  "RETURNS_LEAD",
  "REPAIRS_WORK",
  "COMPLAINTS_READ",
  "COMPLAINTS_REGISTER",
  "COMPLAINTS_HANDLE",
  "COMPLAINTS_ASSIGN",
  "COMPLAINTS_ANSWER",
  "COMPLAINTS_DEFEND",
  "PRODUCT_REVIEWS_READ",
  "PRODUCT_REVIEWS_WRITE",
  "PRODUCT_REVIEWS_REPLY",
  "PRODUCT_REVIEWS_MODERATE",
  "BAD_REVIEWS_READ",
  "BAD_REVIEWS_WORK",
  "PHRASES_READ",
  "PHRASES_WRITE",
  "TASKS_READ",
  "TASKS_WORK",
  "TASKS_LEAD",
  "INQUIRIES_READ",
  "INQUIRIES_ASK",
  "INQUIRIES_WORK",
  "INQUIRIES_LEAD",
  "TRACKING_READ",
  "TRACKING_WORK",
  "TRACKING_LEAD",
  "TRACKING_ANSWER",
  "TRACKING_ASK",
  "PAYOUTS_READ",
  "PAYOUTS_PREPARE",
  "PAYOUTS_APPROVE",
  "REPORTS_READ",
  "COMPLAINT_REPORTS_READ",
  "QUALITY_ANSWER",
  "QUALITY_CLOSE",
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
 "PlaybookStepKind": [
  "APOLOGY",
  "RECORD_CHECK",
  "COMPENSATION",
  "COUPON",
  "REPLACEMENT",
  "GOODS_BACK",
  "REFUND",
  "REPAIR",
  "VERDICT",
  "OTHER"
 ],
 "PlaybookStepStatus": [
  "OPEN",
  "TAKEN",
  "SKIPPED"
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
 "ProductReviewStatus": [
  "PUBLISHED",
  "HIDDEN"
 ],
 "ProductStatus": [
  "DRAFT",
  "PUBLISHED",
  "UNLISTED",
  "REMOVED"
 ],
 "QualityAlertStatus": [
  "OPEN",
  "ACKNOWLEDGED",
  "CLOSED"
 ],
 "QualityDimension": [
  "TANGIBLES",
  "EMPATHY",
  "ASSURANCE",
  "RESPONSIVENESS",
  "RELIABILITY"
 ],
 "ReconciliationRunStatus": [
  "WAITING",
  "IMPORTED",
  "MATCHED"
 ],
 "RefundCause": [
  "ORDER_CANCELLED",
  "ORDER_CHANGED",
  "RETURN",
  "UNDELIVERED",
  "CHARGEBACK"
 ],
 "RemedyKind": [
  "APOLOGY",
  "COUPON",
  "CASH",
  "RETURN",
  "FINE"
 ],
 "RemedyState": [
  "WAITING",
  "DONE",
  "VOID"
 ],
 "RepairOutcome": [
  "REPAIRED",
  "NOT_REPAIRED",
  "DECLINED"
 ],
 "RepairStatus": [
  "AWAITING_GOODS",
  "ON_THE_WAY",
  "RECEIVED",
  "QUOTED",
  "REPAIRING",
  "TO_SEND_BACK",
  "SENT_BACK",
  "CALL_BACK_DUE",
  "CLOSED",
  "CANCELLED"
 ],
 "ReportFormat": [
  "XLSX",
  "PDF"
 ],
 "ResponsibleParty": [
  "MERCHANT",
  "COURIER",
  "WAREHOUSE",
  "PLATFORM",
  "AGENT",
  "BUYER"
 ],
 "ReturnEvidenceRule": [
  "NONE",
  "PICTURES",
  "PARCEL_RECORD",
  "TRACKING_RECORD"
 ],
 "ReturnEvidenceStage": [
  "APPLICATION",
  "INSPECTION",
  "APPEAL",
  "FREIGHT"
 ],
 "ReturnFreightStatus": [
  "CLAIMED",
  "WITH_FINANCE",
  "PAID",
  "DECLINED"
 ],
 "ReturnKind": [
  "REFUND_ONLY",
  "RETURN_REFUND",
  "EXCHANGE",
  "REPAIR",
  "RESEND",
  "COMPENSATION"
 ],
 "ReturnReason": [
  "NOT_AS_DESCRIBED",
  "POOR_SERVICE",
  "MISSING_OR_SHORT",
  "LATE_DELIVERY",
  "DAMAGED_IN_TRANSIT",
  "QUALITY"
 ],
 "ReturnRecordKind": [
  "PARCEL",
  "TRACKING"
 ],
 "ReturnStatus": [
  "REQUESTED",
  "AWAITING_GOODS",
  "SENT_BACK",
  "PARTLY_ACCEPTED",
  "REJECTED",
  "APPEALED",
  "REPLACING",
  "REPLACEMENT_SENT",
  "REPLACEMENT_FAILED",
  "IN_REPAIR",
  "REPAIR_SENT",
  "COMPENSATING",
  "WITH_FINANCE",
  "REFUNDED",
  "REPLACED",
  "REPAIRED",
  "COMPENSATED",
  "CLOSED"
 ],
 "ReturnVerdict": [
  "GRANT",
  "REFUND",
  "REFUSE"
 ],
 "ReviewContactResult": [
  "SENT",
  "NO_ANSWER",
  "ANSWERED"
 ],
 "ReviewContactStatus": [
  "NONE",
  "MESSAGED",
  "TEXTED",
  "PHONED"
 ],
 "ReviewContactWay": [
  "MESSAGE",
  "SMS",
  "PHONE"
 ],
 "ReviewHidingReason": [
  "ABUSE",
  "ADVERTISING",
  "PERSONAL_DATA",
  "UNRELATED",
  "ILLEGAL"
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
  "CASH_ON_DELIVERY",
  "CASH_ON_DELIVERY_MOST",
  "CASH_ON_DELIVERY_REFUSALS",
  "CASH_ON_DELIVERY_REFUSAL_DAYS",
  "PICKING_LEAD_DAYS",
  "PRINT_CUT_OFF_HOUR",
  "WAYBILL_NOTICE_DAYS",
  "DELIVERY_MOST_FAILURES",
  "CASH_WRITE_OFF_SECOND_ABOVE",
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
  "FEE_VAT_BASIS_POINTS",
  "PAYMENT_ATTEMPT_MINUTES",
  "BANK_TRANSFER_DAYS",
  "WITHDRAWAL_LEAST",
  "WITHDRAWAL_MOST",
  "WITHDRAWALS_A_DAY",
  "WITHDRAWAL_SECOND_ABOVE",
  "SLIP_SECOND_ABOVE",
  "SLIP_AGENT_MOST",
  "SLIP_SUPERVISOR_MOST",
  "SLIP_MANAGER_MOST",
  "INQUIRY_ANSWER_HOURS",
  "REVIEW_WRITE_DAYS",
  "REVIEW_FOLLOW_UP_DAYS",
  "BAD_REVIEW_SCORE",
  "BAD_REVIEW_CALL_AFTER_HOURS",
  "BAD_REVIEW_CALL_AGAIN_HOURS",
  "BAD_REVIEW_DECIDE_HOURS",
  "CALLS_MORNING_FROM",
  "CALLS_MORNING_TO",
  "CALLS_AFTERNOON_FROM",
  "BAD_REVIEW_MOST_PER_REVIEW",
  "BAD_REVIEW_MOST_PER_BUYER",
  "BAD_REVIEW_COUNTED_DAYS",
  "BAD_REVIEW_REPEAT_DEMANDS",
  "LATENT_THRESHOLD",
  "LATENT_WEIGHT_LATE",
  "LATENT_WEIGHT_CONTACT",
  "LATENT_WEIGHT_SCORE",
  "LATENT_WEIGHT_FOLLOW_UP",
  "LATENT_WEIGHT_RETURN_REFUSED",
  "LATENT_WEIGHT_RETURN_OVERDUE",
  "LATENT_WEIGHT_ITEM_MISSING",
  "LATENT_WEIGHT_REFUND_FAILED",
  "LATENT_CONTACTS",
  "LATENT_CONTACT_DAYS",
  "LATENT_LOW_SCORE",
  "LATENT_RETURN_DAYS",
  "LATENT_SIGNAL_DAYS",
  "TASK_DUE_HOURS",
  "TASK_REMIND_HOURS",
  "TASK_CALL_BACK_HOURS",
  "QUALITY_ALERT_PER_MILLE",
  "QUALITY_ALERT_LEAST_UNITS",
  "QUALITY_ALERT_ANSWER_HOURS",
  "CORRECTIVE_REMIND_HOURS",
  "CORRECTIVE_ESCALATE_HOURS",
  "CORRECTIVE_WINDOW_DAYS",
  "CORRECTIVE_SETTLE_DAYS",
  "CORRECTIVE_LEAST_DROP_PERCENT",
  "CORRECTIVE_AGAIN_DAYS",
  "REPORT_WON_BACK_DAYS",
  "REPORT_ISSUE_DAY",
  "COUPON_SECOND_ABOVE",
  "COUPON_AGENT_MOST",
  "COUPON_SUPERVISOR_MOST",
  "COUPON_MANAGER_MOST",
  "COUPON_SHOP_MOST",
  "COUPON_APPROVAL_DAYS",
  "COUPON_REMINDER_DAYS",
  "RECONCILIATION_TOLERANCE_DAYS",
  "RECONCILIATION_SECOND_ABOVE",
  "CHARGEBACK_EVIDENCE_DAYS",
  "COMPLAINT_SUPERVISOR_HOURS",
  "COMPLAINT_MANAGER_HOURS",
  "COMPLAINT_TAKE_BACK_HOURS",
  "COMPLAINT_SILENCE_DAYS",
  "COMPLAINT_WEIGHT_URGENT",
  "COMPLAINT_WEIGHT_HIGH",
  "COMPLAINT_WEIGHT_NORMAL",
  "COMPLAINT_WEIGHT_LOW",
  "FOLLOW_UP_AFTER_HOURS",
  "FOLLOW_UP_AGAIN_HOURS",
  "FOLLOW_UP_LATE_HOURS",
  "FOLLOW_UP_ATTEMPTS",
  "FOLLOW_UP_BAD_SCORE",
  "VISIT_APART_DAYS",
  "VISIT_MOST_CUSTOMERS",
  "SURVEY_ORDER_MONTHS",
  "SURVEY_MOST_INVITED",
  "SURVEY_LEAST_ANSWERS",
  "DOCUMENT_FIRST_REMINDER_DAYS",
  "DOCUMENT_SECOND_REMINDER_DAYS",
  "DOCUMENT_LAST_REMINDER_DAYS",
  "REST_NOON_FROM",
  "REST_NOON_TO",
  "REST_EVENING_FROM",
  "REST_MORNING_TO",
  "COMPLAINT_HEARING_HOURS",
  "COMPLAINT_APPEAL_DAYS",
  "COMPLAINT_REMEDY_MOST",
  "COMPLAINT_FINE_MOST",
  "FINE_SECOND_ABOVE",
  "COMPLAINT_DUPLICATE_DAYS",
  "REVIEW_COMPLAINT_SCORE",
  "RETURN_DAYS",
  "RETURN_ANSWER_HOURS",
  "RETURN_SEND_BACK_DAYS",
  "RETURN_INSPECT_DAYS",
  "RETURN_APPEAL_DAYS",
  "RETURN_DECIDE_HOURS",
  "RETURN_REPLACE_DAYS",
  "RETURN_ARRIVE_DAYS",
  "RETURN_CHOOSE_DAYS",
  "RETURN_REPAIR_DAYS",
  "RETURN_REPLACES_UNREPAIRABLE",
  "RETURN_COMPENSATE_HOURS",
  "RETURN_FINANCE_DAYS",
  "RETURN_REMINDER_HOURS",
  "SEARCH_POINTS_WHOLE_TITLE",
  "SEARCH_POINTS_TITLE_BEGINS",
  "SEARCH_POINTS_TITLE",
  "SEARCH_POINTS_CATEGORY",
  "SEARCH_POINTS_OPTIONS",
  "SEARCH_POINTS_DESCRIPTION",
  "SEARCH_POINTS_LITERAL",
  "SEARCH_POINTS_SALES",
  "SEARCH_POINTS_IN_STOCK",
  "SEARCH_POINTS_SHORT_TITLE"
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
 "SlipPayee": [
  "WALLET",
  "MERCHANT",
  "OUTSIDE"
 ],
 "SlipReason": [
  "COMPENSATION",
  "GOODWILL",
  "CORRECTION",
  "OUTLET_FEE",
  "RETURN_FREIGHT"
 ],
 "SlipStatus": [
  "TO_APPROVE",
  "TO_PAY",
  "PAID",
  "REJECTED",
  "WITHDRAWN",
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
 "StatementEncoding": [
  "UTF_8",
  "GB18030"
 ],
 "StatementFormat": [
  "CSV",
  "XLSX",
  "PDF"
 ],
 "StockMovementKind": [
  "RECEIVED",
  "CORRECTED",
  "RESERVED",
  "RELEASED",
  "CONSUMED",
  "PUT_BACK",
  "SCRAPPED"
 ],
 "SurveyStatus": [
  "DRAFT",
  "OPEN",
  "CLOSED",
  "DISCARDED"
 ],
 "TaskAction": [
  "TAKE",
  "ASSIGN",
  "PLAN_VISIT",
  "LEAVE",
  "ARRIVE",
  "FINISH",
  "CALL_BACK",
  "ADD_NOTE",
  "CANCEL"
 ],
 "TaskCallBack": [
  "SATISFIED",
  "NOT_SATISFIED",
  "NOT_REACHED"
 ],
 "TaskKind": [
  "TASK",
  "DISPATCH",
  "TECHNICAL",
  "FEATURE_REQUEST"
 ],
 "TaskStatus": [
  "OPEN",
  "IN_HAND",
  "ON_THE_WAY",
  "ON_SITE",
  "DONE",
  "CLOSED",
  "CANCELLED"
 ],
 "TenderMethod": [
  "WALLET",
  "ALIPAY",
  "ONLINE_BANK",
  "BANK_TRANSFER",
  "CASH_ON_DELIVERY"
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
  "CHARGEBACK_OPEN",
  "ALREADY_REFUNDED",
  "AMOUNT_DIFFERS",
  "BANK_REFERENCE_USED",
  "BANK_TRANSFER_UNAVAILABLE",
  "BANK_TRANSFER_OPEN",
  "GATEWAY_UNAVAILABLE",
  "WAY_UNAVAILABLE",
  "TOO_MANY_ATTEMPTS",
  "REFUND_ON_THE_WAY",
  "WALLET_NOT_EMPTY",
  "WITHDRAWAL_OPEN",
  "TOO_MANY_WITHDRAWALS",
  "OWN_APPROVAL",
  "TOP_UP_OPEN",
  "SLIP_TOO_HIGH",
  "OWN_SLIP",
  "STATEMENT_UNREADABLE",
  "PROFILE_NAME_TAKEN",
  "OWN_RESOLUTION",
  "AMOUNTS_DIFFER",
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
  "DOCUMENT_EXPIRED",
  "DOCUMENTS_OPEN",
  "KIND_BUILT_IN",
  "OWN_SHOP",
  "MERCHANT_NOT_TRADING",
  "OUT_OF_STOCK",
  "SKU_TAKEN",
  "CATEGORY_SLUG_TAKEN",
  "CATEGORY_IN_USE",
  "NOT_FOR_SALE",
  "COUPON_TOO_HIGH",
  "OWN_COUPON",
  "COUPON_USED",
  "COUPON_NOT_VALID",
  "COUPON_OUT_OF_SCOPE",
  "COUPON_BELOW_MINIMUM",
  "COUPONS_DO_NOT_ADD_UP",
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
  "CASH_UNAVAILABLE",
  "CASH_TOO_MUCH",
  "CASH_BARRED",
  "CASH_SHIPS_WHOLE",
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
  "CASH_HELD",
  "COLLECT_EXACTLY",
  "PROOF_REQUIRED",
  "WRONG_DELIVERY_CODE",
  "DISPUTE_NUMBER_USED",
  "CHARGEBACK_TOO_HIGH",
  "EVIDENCE_REQUIRED",
  "KIND_NOT_OFFERED",
  "TRACKING_NUMBER_USED",
  "VARIANT_DEARER",
  "REFUND_TOO_HIGH",
  "REASON_BUILT_IN",
  "REASON_CODE_TAKEN",
  "RETURNS_OPEN",
  "NOTHING_DUE",
  "NOT_SENT",
  "OWN_DRAFT",
  "RATE_IN_THE_PAST",
  "PERIOD_OPEN",
  "STATEMENT_TOO_LONG",
  "SHARES_NOT_WHOLE",
  "BUYER_PAID_ALREADY",
  "NO_MERCHANT",
  "NO_OUTLET",
  "PARTS_SHORT",
  "PART_SKU_TAKEN",
  "REPAIRS_OPEN",
  "OWN_CHECK",
  "NOTHING_TO_SETTLE",
  "NOT_A_TASK_WORKER",
  "ALREADY_REVIEWED",
  "NOT_DELIVERED",
  "REVIEW_TIME_OVER",
  "NOT_REVIEWABLE",
  "ALREADY_REPORTED",
  "NO_PHONE",
  "NOT_CALLING_TIME",
  "COMPENSATION_TOO_HIGH",
  "REVIEW_HIDDEN",
  "OWN_BAD_REVIEW",
  "ALREADY_QUESTIONED",
  "NOT_AT_DESK",
  "AWAY",
  "NOTHING_WAITS",
  "AT_CAPACITY",
  "ALREADY_SET",
  "NOT_A_HANDLER",
  "REMEDY_TOO_HIGH",
  "STEPS_OPEN",
  "OWN_FINE",
  "COMPLAINTS_OPEN",
  "FORBIDDEN_PHRASE",
  "SHORTCUT_TAKEN",
  "PHRASE_LISTED",
  "VARIABLE_LEFT",
  "NOT_A_TRACKER",
  "REST_HOURS",
  "NOBODY_SELECTED",
  "TOO_MANY_CUSTOMERS",
  "NOBODY_TO_CALL",
  "SURVEYS_OVERLAP",
  "SURVEY_ANSWERED"
 ],
 "VerdictCause": [
  "RETURN",
  "COMPLAINT"
 ],
 "VisitOccasion": [
  "FESTIVAL",
  "ANNIVERSARY",
  "PROMOTION",
  "RENEWAL",
  "UPGRADE"
 ],
 "VisitResult": [
  "REACHED",
  "NO_ANSWER",
  "REFUSED",
  "WRONG_NUMBER"
 ],
 "VisitRoundStatus": [
  "DRAFT",
  "RUNNING",
  "ENDED",
  "ARCHIVED",
  "DISCARDED"
 ],
 "VisitStatus": [
  "WAITING",
  "REACHED",
  "REFUSED",
  "WRONG_NUMBER",
  "NOT_REACHED",
  "LAPSED",
  "WITHDRAWN"
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
 ],
 "Weekday": [
  "MONDAY",
  "TUESDAY",
  "WEDNESDAY",
  "THURSDAY",
  "FRIDAY",
  "SATURDAY",
  "SUNDAY"
 ],
 "WithdrawalStatus": [
  "REQUESTED",
  "CHECKED",
  "APPROVED",
  "PAID",
  "REJECTED",
  "FAILED",
  "CANCELLED"
 ],
 "WithdrawalWay": [
  "BANK",
  "ALIPAY"
 ]
};
