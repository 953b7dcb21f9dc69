// Generated from schema.graphql by `npm run codegen`: do not edit.

import type { ResourceDescriptor } from '../src/descriptor.js';

export const resources: readonly ResourceDescriptor[] = [
 {
  "type": "Order",
  "name": "orders",
  "group": "SALES",
  "permission": "ORDER_READ",
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
    "title": "name"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "OrderStatus"
   },
   {
    "source": "total",
    "kind": "money"
   },
   {
    "source": "note",
    "kind": "multiline"
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
      "source": "address",
      "kind": "text",
      "pii": true
     }
    ]
   },
   {
    "source": "lines",
    "kind": "object",
    "list": true,
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
      "source": "quantity",
      "kind": "int"
     },
     {
      "source": "paid",
      "kind": "money"
     }
    ]
   },
   {
    "source": "tags",
    "kind": "text",
    "list": true
   },
   {
    "source": "placedAt",
    "kind": "dateTime"
   },
   {
    "source": "promisedOn",
    "kind": "date"
   },
   {
    "source": "version",
    "kind": "int"
   },
   {
    "source": "returns",
    "kind": "connection",
    "reference": "returns",
    "title": "id",
    "target": "orderId"
   },
   {
    "source": "timeline",
    "kind": "object",
    "list": true,
    "nodes": true,
    "fields": [
     {
      "source": "at",
      "kind": "dateTime"
     },
     {
      "source": "text",
      "kind": "text"
     }
    ]
   }
  ],
  "columns": [
   "number",
   "merchant",
   "status",
   "total",
   "placedAt",
   "promisedOn"
  ],
  "columnsAtFirst": 5,
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
    "title": "name"
   },
   {
    "source": "placedAt",
    "kind": "dateTimeRange"
   }
  ],
  "sort": {
   "number": "NUMBER",
   "placedAt": "PLACED_AT",
   "total": "TOTAL"
  },
  "defaultSort": "placedAt",
  "versioned": true,
  "actions": [
   {
    "name": "reviewOrder",
    "value": "REVIEW",
    "kind": "TRANSITION",
    "tone": "PRIMARY",
    "permission": "ORDER_REVIEW",
    "offered": true,
    "bulk": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_reviewOrder($input:ReviewOrderInput!){result:reviewOrder(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
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
    "permission": "ORDER_REVIEW",
    "offered": true,
    "idempotent": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "trackingNumber",
      "kind": "text",
      "required": true
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
    "name": "cancelOrder",
    "value": "CANCEL",
    "kind": "TRANSITION",
    "tone": "DANGER",
    "permission": "ORDER_REVIEW",
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
      "source": "refund",
      "kind": "money"
     }
    ],
    "operation": {
     "text": "mutation Panel_cancelOrder($input:CancelOrderInput!){result:cancelOrder(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
     "fragments": [
      "Order_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "requestReturn",
    "value": "REQUEST_RETURN",
    "kind": "CREATE",
    "tone": "DEFAULT",
    "permission": "RETURN_REQUEST",
    "offered": false,
    "creates": "returns",
    "idempotent": true,
    "idInput": "orderId",
    "inputs": [
     {
      "source": "reason",
      "kind": "enum",
      "required": true,
      "enum": "ReturnReason"
     },
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
        "default": 1
       }
      ]
     }
    ],
    "operation": {
     "text": "mutation Panel_requestReturn($input:RequestReturnInput!){result:requestReturn(input:$input){record:return{...Return_show} errors{...UserError_facts}}}",
     "fragments": [
      "Return_show",
      "UserError_facts"
     ]
    }
   }
  ],
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
    "text": "query Panel_orders_counts{PENDING_PAYMENT:orders(first:1,filter:{status:[PENDING_PAYMENT]}){totalCount isTotalCountExact} PAID:orders(first:1,filter:{status:[PAID]}){totalCount isTotalCountExact} REVIEWED:orders(first:1,filter:{status:[REVIEWED]}){totalCount isTotalCountExact} SHIPPED:orders(first:1,filter:{status:[SHIPPED]}){totalCount isTotalCountExact} COMPLETED:orders(first:1,filter:{status:[COMPLETED]}){totalCount isTotalCountExact} CANCELLED:orders(first:1,filter:{status:[CANCELLED]}){totalCount isTotalCountExact}}"
   }
  },
  "states": {
   "filter": "status",
   "enum": "OrderStatus"
  },
  "live": {
   "field": "orderChanged",
   "operation": {
    "text": "subscription Panel_orderChanged{change:orderChanged{record:order{...Order_list}}}",
    "fragments": [
     "Order_list"
    ]
   }
  }
 },
 {
  "type": "Return",
  "name": "returns",
  "group": "SALES",
  "permission": "ORDER_READ",
  "title": "id",
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
    "source": "reason",
    "kind": "enum",
    "enum": "ReturnReason"
   },
   {
    "source": "lines",
    "kind": "object",
    "list": true,
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
        "source": "name",
        "kind": "text"
       },
       {
        "source": "quantity",
        "kind": "int"
       },
       {
        "source": "paid",
        "kind": "money"
       }
      ]
     },
     {
      "source": "quantity",
      "kind": "int"
     }
    ]
   },
   {
    "source": "createdAt",
    "kind": "dateTime"
   }
  ],
  "columns": [
   "order",
   "reason",
   "createdAt"
  ],
  "columnsAtFirst": 3,
  "filters": [
   {
    "source": "orderId",
    "kind": "reference",
    "reference": "orders",
    "title": "number"
   },
   {
    "source": "reason",
    "kind": "enum",
    "list": true,
    "enum": "ReturnReason"
   }
  ],
  "sort": {
   "createdAt": "CREATED_AT"
  },
  "actions": [],
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
   }
  }
 },
 {
  "type": "Merchant",
  "name": "merchants",
  "group": "MERCHANTS",
  "permission": "MERCHANT_READ",
  "icon": "Storefront",
  "title": "name",
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
    "source": "name",
    "kind": "text"
   },
   {
    "source": "status",
    "kind": "enum",
    "enum": "MerchantStatus"
   },
   {
    "source": "phone",
    "kind": "phone",
    "pii": true
   },
   {
    "source": "licence",
    "kind": "image"
   },
   {
    "source": "notice",
    "kind": "localized"
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
    "source": "orders",
    "kind": "connection",
    "reference": "orders",
    "title": "number",
    "target": "merchantId"
   }
  ],
  "columns": [
   "number",
   "name",
   "status",
   "licence",
   "phone",
   "notice",
   "createdAt"
  ],
  "columnsAtFirst": 4,
  "filters": [
   {
    "source": "q",
    "kind": "text"
   },
   {
    "source": "status",
    "kind": "enum",
    "list": true,
    "enum": "MerchantStatus"
   },
   {
    "source": "createdAt",
    "kind": "dateTimeRange"
   }
  ],
  "sort": {
   "number": "NUMBER",
   "name": "NAME",
   "createdAt": "CREATED_AT"
  },
  "defaultSort": "createdAt",
  "versioned": true,
  "actions": [
   {
    "name": "editMerchant",
    "value": "EDIT",
    "kind": "EDIT",
    "tone": "DEFAULT",
    "permission": "MERCHANT_EDIT",
    "offered": true,
    "versioned": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "name",
      "kind": "text"
     },
     {
      "source": "notice",
      "kind": "localized",
      "help": "Shown on top of the shop."
     },
     {
      "source": "licenceFileId",
      "kind": "image"
     }
    ],
    "operation": {
     "text": "mutation Panel_editMerchant($input:EditMerchantInput!){result:editMerchant(input:$input){record:merchant{...Merchant_show} errors{...UserError_facts}}}",
     "fragments": [
      "Merchant_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "approveMerchant",
    "value": "APPROVE",
    "kind": "TRANSITION",
    "tone": "SUCCESS",
    "permission": "MERCHANT_REVIEW",
    "offered": true,
    "bulk": true,
    "confirm": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_approveMerchant($input:ApproveMerchantInput!){result:approveMerchant(input:$input){record:merchant{...Merchant_show} errors{...UserError_facts}}}",
     "fragments": [
      "Merchant_show",
      "UserError_facts"
     ]
    }
   },
   {
    "name": "rejectMerchant",
    "value": "REJECT",
    "kind": "TRANSITION",
    "tone": "DANGER",
    "permission": "MERCHANT_REVIEW",
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
        "kind": "text",
        "required": true
       },
       {
        "source": "reason",
        "kind": "text",
        "required": true
       }
      ],
      "help": "At least one reason that the merchant can act on."
     }
    ],
    "operation": {
     "text": "mutation Panel_rejectMerchant($input:RejectMerchantInput!){result:rejectMerchant(input:$input){record:merchant{...Merchant_show} errors{...UserError_facts}}}",
     "fragments": [
      "Merchant_show",
      "UserError_facts"
     ]
    }
   }
  ],
  "operations": {
   "list": {
    "text": "query Panel_merchants($first:Int,$after:String,$offset:Int,$filter:MerchantFilter,$orderBy:MerchantOrder){page:merchants(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Merchant_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "Merchant_list"
    ]
   },
   "export": {
    "text": "query Panel_merchants_export($first:Int,$after:String,$offset:Int,$filter:MerchantFilter,$orderBy:MerchantOrder){page:merchants(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Merchant_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
    "fragments": [
     "Merchant_sheet"
    ]
   },
   "one": {
    "text": "query Panel_merchant($id:ID!){record:merchant(id:$id){...Merchant_show}}",
    "fragments": [
     "Merchant_show"
    ]
   },
   "many": {
    "text": "query Panel_merchants_many($ids:[ID!]!){nodes(ids:$ids){...Merchant_list}}",
    "fragments": [
     "Merchant_list"
    ]
   },
   "counts": {
    "text": "query Panel_merchants_counts{SUBMITTED:merchants(first:1,filter:{status:[SUBMITTED]}){totalCount isTotalCountExact} APPROVED:merchants(first:1,filter:{status:[APPROVED]}){totalCount isTotalCountExact} REJECTED:merchants(first:1,filter:{status:[REJECTED]}){totalCount isTotalCountExact} SUSPENDED:merchants(first:1,filter:{status:[SUSPENDED]}){totalCount isTotalCountExact}}"
   }
  },
  "states": {
   "filter": "status",
   "enum": "MerchantStatus"
  }
 },
 {
  "type": "Category",
  "name": "categories",
  "group": "CATALOG",
  "permission": "CATALOG_EDIT",
  "title": "slug",
  "fields": [
   {
    "source": "id",
    "kind": "id"
   },
   {
    "source": "slug",
    "kind": "text"
   },
   {
    "source": "name",
    "kind": "localized"
   },
   {
    "source": "parent",
    "kind": "reference",
    "reference": "categories",
    "title": "slug"
   },
   {
    "source": "position",
    "kind": "int"
   },
   {
    "source": "isVisible",
    "kind": "boolean"
   }
  ],
  "columns": [
   "slug",
   "name",
   "parent",
   "position",
   "isVisible"
  ],
  "columnsAtFirst": 5,
  "filters": [
   {
    "source": "q",
    "kind": "text"
   },
   {
    "source": "parentId",
    "kind": "reference",
    "reference": "categories",
    "title": "slug"
   },
   {
    "source": "isVisible",
    "kind": "boolean"
   }
  ],
  "sort": {
   "slug": "SLUG",
   "position": "POSITION"
  },
  "actions": [
   {
    "name": "createCategory",
    "value": "CREATE",
    "kind": "CREATE",
    "tone": "DEFAULT",
    "permission": "CATALOG_EDIT",
    "offered": false,
    "inputs": [
     {
      "source": "slug",
      "kind": "text",
      "required": true
     },
     {
      "source": "name",
      "kind": "localized",
      "required": true
     },
     {
      "source": "parentId",
      "kind": "reference",
      "reference": "categories",
      "title": "slug"
     },
     {
      "source": "position",
      "kind": "int",
      "default": 0
     },
     {
      "source": "isVisible",
      "kind": "boolean",
      "default": true
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
    "name": "editCategory",
    "value": "EDIT",
    "kind": "EDIT",
    "tone": "DEFAULT",
    "permission": "CATALOG_EDIT",
    "offered": true,
    "idInput": "id",
    "inputs": [
     {
      "source": "slug",
      "kind": "text"
     },
     {
      "source": "name",
      "kind": "localized"
     },
     {
      "source": "parentId",
      "kind": "reference",
      "reference": "categories",
      "title": "slug"
     },
     {
      "source": "position",
      "kind": "int"
     },
     {
      "source": "isVisible",
      "kind": "boolean"
     }
    ],
    "operation": {
     "text": "mutation Panel_editCategory($input:EditCategoryInput!){result:editCategory(input:$input){record:category{...Category_show} errors{...UserError_facts}}}",
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
    "permission": "CATALOG_EDIT",
    "offered": true,
    "confirm": true,
    "idInput": "id",
    "inputs": [],
    "operation": {
     "text": "mutation Panel_deleteCategory($input:DeleteCategoryInput!){result:deleteCategory(input:$input){record:category{...Category_show} errors{...UserError_facts}}}",
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
 }
];

export const enums: Readonly<Record<string, readonly string[]>> = {
 "ErrorCode": [
  "INVALID",
  "CONFLICT",
  "OUT_OF_STOCK",
  "WRONG_PASSWORD",
  "TOTP_REQUIRED"
 ],
 "MerchantStatus": [
  "SUBMITTED",
  "APPROVED",
  "REJECTED",
  "SUSPENDED"
 ],
 "OrderStatus": [
  "PENDING_PAYMENT",
  "PAID",
  "REVIEWED",
  "SHIPPED",
  "COMPLETED",
  "CANCELLED"
 ],
 "ReturnReason": [
  "QUALITY",
  "LATE",
  "NOT_AS_DESCRIBED"
 ]
};

export const fragments: Readonly<Record<string, string>> = {
 "Order_show": "fragment Order_show on Order{id number merchant{id name} status total{amount currency} note recipient{name address} lines{id name quantity paid{amount currency}} tags placedAt promisedOn version availableActions timeline(first:50){nodes{at text}}}",
 "UserError_facts": "fragment UserError_facts on UserError{__typename code message path ...on OutOfStock{requested available order{id number}}}",
 "Return_show": "fragment Return_show on Return{id order{id number} reason lines{id orderLine{id name quantity} quantity} createdAt}",
 "Order_list": "fragment Order_list on Order{id number merchant{id name} status total{amount currency} placedAt promisedOn version availableActions}",
 "Order_sheet": "fragment Order_sheet on Order{id number merchant{id name} status total{amount currency} note recipient{name address} placedAt promisedOn version}",
 "Return_list": "fragment Return_list on Return{id order{id number} reason createdAt}",
 "Return_sheet": "fragment Return_sheet on Return{id order{id number} reason createdAt}",
 "Merchant_show": "fragment Merchant_show on Merchant{id number name status phone licence{id fileName url mimeType byteSize} notice{zh en forViewer} createdAt version availableActions}",
 "Merchant_list": "fragment Merchant_list on Merchant{id number name status phone licence{id fileName url mimeType byteSize} notice{zh en forViewer} createdAt version availableActions}",
 "Merchant_sheet": "fragment Merchant_sheet on Merchant{id number name status phone licence{id fileName url mimeType byteSize} notice{zh en forViewer} createdAt version}",
 "Category_show": "fragment Category_show on Category{id slug name{zh en forViewer} parent{id slug} position isVisible availableActions}",
 "Category_list": "fragment Category_list on Category{id slug name{zh en forViewer} parent{id slug} position isVisible availableActions}",
 "Category_sheet": "fragment Category_sheet on Category{id slug name{zh en forViewer} parent{id slug} position isVisible}"
};
