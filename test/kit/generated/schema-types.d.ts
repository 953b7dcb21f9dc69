/* eslint-disable */
/* prettier-ignore */

export type introspection_types = {
    'ActionKind': { name: 'ActionKind'; enumValues: 'CREATE' | 'EDIT' | 'DELETE' | 'TRANSITION'; };
    'ActorKind': { name: 'ActorKind'; enumValues: 'ANONYMOUS' | 'PERSON' | 'APP' | 'SYSTEM'; };
    'AuditRecord': { kind: 'OBJECT'; name: 'AuditRecord'; fields: { 'accountId': { name: 'accountId'; type: { kind: 'SCALAR'; name: 'ID'; ofType: null; } }; 'action': { name: 'action'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null; }; } }; 'actorKind': { name: 'actorKind'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'ActorKind'; ofType: null; }; } }; 'appId': { name: 'appId'; type: { kind: 'SCALAR'; name: 'ID'; ofType: null; } }; 'buyerId': { name: 'buyerId'; type: { kind: 'SCALAR'; name: 'ID'; ofType: null; } }; 'changes': { name: 'changes'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'LIST'; name: never; ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'ChangedValue'; ofType: null; }; }; }; } }; 'createdAt': { name: 'createdAt'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'DateTime'; ofType: null; }; } }; 'id': { name: 'id'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null; }; } }; 'ip': { name: 'ip'; type: { kind: 'SCALAR'; name: 'String'; ofType: null; } }; 'isOnBehalf': { name: 'isOnBehalf'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null; }; } }; 'merchantId': { name: 'merchantId'; type: { kind: 'SCALAR'; name: 'ID'; ofType: null; } }; 'recordId': { name: 'recordId'; type: { kind: 'SCALAR'; name: 'ID'; ofType: null; } }; 'requestId': { name: 'requestId'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null; }; } }; 'userAgent': { name: 'userAgent'; type: { kind: 'SCALAR'; name: 'String'; ofType: null; } }; }; };
    'AuditRecordConnection': { kind: 'OBJECT'; name: 'AuditRecordConnection'; fields: { 'edges': { name: 'edges'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'LIST'; name: never; ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'AuditRecordEdge'; ofType: null; }; }; }; } }; 'isTotalCountExact': { name: 'isTotalCountExact'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null; }; } }; 'nodes': { name: 'nodes'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'LIST'; name: never; ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'AuditRecord'; ofType: null; }; }; }; } }; 'pageInfo': { name: 'pageInfo'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'PageInfo'; ofType: null; }; } }; 'totalCount': { name: 'totalCount'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null; }; } }; }; };
    'AuditRecordEdge': { kind: 'OBJECT'; name: 'AuditRecordEdge'; fields: { 'cursor': { name: 'cursor'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null; }; } }; 'node': { name: 'node'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'AuditRecord'; ofType: null; }; } }; }; };
    'AuditRecordFilter': { kind: 'INPUT_OBJECT'; name: 'AuditRecordFilter'; isOneOf: false; inputFields: [{ name: 'action'; type: { kind: 'LIST'; name: never; ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null; }; }; }; defaultValue: null }, { name: 'actorKind'; type: { kind: 'LIST'; name: never; ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'ActorKind'; ofType: null; }; }; }; defaultValue: null }, { name: 'accountId'; type: { kind: 'SCALAR'; name: 'ID'; ofType: null; }; defaultValue: null }, { name: 'record'; type: { kind: 'SCALAR'; name: 'ID'; ofType: null; }; defaultValue: null }, { name: 'isOnBehalf'; type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null; }; defaultValue: null }, { name: 'createdAt'; type: { kind: 'INPUT_OBJECT'; name: 'DateTimeRange'; ofType: null; }; defaultValue: null }]; };
    'AuditRecordOrder': { kind: 'INPUT_OBJECT'; name: 'AuditRecordOrder'; isOneOf: false; inputFields: [{ name: 'field'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'AuditRecordOrderField'; ofType: null; }; }; defaultValue: null }, { name: 'direction'; type: { kind: 'ENUM'; name: 'OrderDirection'; ofType: null; }; defaultValue: null }]; };
    'AuditRecordOrderField': { name: 'AuditRecordOrderField'; enumValues: 'CREATED_AT'; };
    'Boolean': unknown;
    'ChangedValue': { kind: 'OBJECT'; name: 'ChangedValue'; fields: { 'after': { name: 'after'; type: { kind: 'SCALAR'; name: 'String'; ofType: null; } }; 'before': { name: 'before'; type: { kind: 'SCALAR'; name: 'String'; ofType: null; } }; 'field': { name: 'field'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null; }; } }; 'record': { name: 'record'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null; }; } }; 'recordId': { name: 'recordId'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null; }; } }; }; };
    'CurrencyCode': unknown;
    'DateTime': unknown;
    'DateTimeRange': { kind: 'INPUT_OBJECT'; name: 'DateTimeRange'; isOneOf: false; inputFields: [{ name: 'from'; type: { kind: 'SCALAR'; name: 'DateTime'; ofType: null; }; defaultValue: null }, { name: 'to'; type: { kind: 'SCALAR'; name: 'DateTime'; ofType: null; }; defaultValue: null }]; };
    'ID': unknown;
    'Int': unknown;
    'Market': { kind: 'OBJECT'; name: 'Market'; fields: { 'city': { name: 'city'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null; }; } }; 'currency': { name: 'currency'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'CurrencyCode'; ofType: null; }; } }; 'name': { name: 'name'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null; }; } }; 'permissions': { name: 'permissions'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'LIST'; name: never; ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Permission'; ofType: null; }; }; }; } }; 'timeZone': { name: 'timeZone'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null; }; } }; }; };
    'Node': { kind: 'INTERFACE'; name: 'Node'; fields: { 'id': { name: 'id'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null; }; } }; }; possibleTypes: 'AuditRecord'; };
    'OrderDirection': { name: 'OrderDirection'; enumValues: 'ASC' | 'DESC'; };
    'PageInfo': { kind: 'OBJECT'; name: 'PageInfo'; fields: { 'endCursor': { name: 'endCursor'; type: { kind: 'SCALAR'; name: 'String'; ofType: null; } }; 'hasNextPage': { name: 'hasNextPage'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null; }; } }; 'hasPreviousPage': { name: 'hasPreviousPage'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null; }; } }; 'startCursor': { name: 'startCursor'; type: { kind: 'SCALAR'; name: 'String'; ofType: null; } }; }; };
    'PanelGroup': { name: 'PanelGroup'; enumValues: 'ORDERS' | 'SERVICE' | 'CATALOG' | 'MERCHANTS' | 'MONEY' | 'SYSTEM'; };
    'PanelView': { name: 'PanelView'; enumValues: 'LIST' | 'SHOW' | 'FORM'; };
    'Permission': { name: 'Permission'; enumValues: 'PUBLIC' | 'SIGNED_IN' | 'ACCOUNTS_READ' | 'ACCOUNTS_MANAGE' | 'PERSONAL_DATA_READ' | 'AUDIT_READ' | 'APPS_MANAGE' | 'MERCHANTS_READ' | 'MERCHANTS_WRITE' | 'STOREFRONT_WRITE' | 'SETTLEMENT_WRITE' | 'MERCHANTS_REVIEW' | 'MEMBERS_MANAGE' | 'CATALOG_READ' | 'CATALOG_WRITE' | 'CATEGORIES_WRITE' | 'PRODUCTS_REMOVE' | 'STOCK_READ' | 'STOCK_WRITE' | 'IMPORTS_RUN' | 'ORDERS_PLACE' | 'ORDERS_READ' | 'ORDERS_REVIEW' | 'ORDERS_PICK' | 'ORDERS_SHIP' | 'ORDERS_DELIVER' | 'ORDERS_RECEIVE' | 'ORDERS_CANCEL' | 'ORDERS_NOTE' | 'WALLET_READ' | 'WALLET_USE' | 'PAYMENTS_READ' | 'TRANSFERS_CONFIRM' | 'REFUNDS_ISSUE' | 'LEDGER_READ' | 'RETURNS_READ' | 'RETURNS_APPLY' | 'RETURNS_ANSWER' | 'RETURNS_DECIDE' | 'COMPLAINTS_READ' | 'COMPLAINTS_REGISTER' | 'COMPLAINTS_HANDLE' | 'COMPLAINTS_ASSIGN' | 'COMPLAINTS_ANSWER' | 'PAYOUTS_READ' | 'PAYOUTS_PREPARE' | 'PAYOUTS_APPROVE' | 'EVENTS_READ' | 'SETTINGS_WRITE'; };
    'Query': { kind: 'OBJECT'; name: 'Query'; fields: { 'auditRecord': { name: 'auditRecord'; type: { kind: 'OBJECT'; name: 'AuditRecord'; ofType: null; } }; 'auditRecords': { name: 'auditRecords'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'AuditRecordConnection'; ofType: null; }; } }; 'market': { name: 'market'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Market'; ofType: null; }; } }; }; };
    'String': unknown;
    'Tone': { name: 'Tone'; enumValues: 'PRIMARY' | 'SUCCESS' | 'WARNING' | 'DANGER'; };
    'Widget': { name: 'Widget'; enumValues: 'MULTILINE' | 'IMAGE' | 'FILE' | 'URL' | 'EMAIL' | 'PHONE' | 'PASSWORD' | 'JSON'; };
};

/** An IntrospectionQuery representation of your schema.
 *
 * @remarks
 * This is an introspection of your schema saved as a file by GraphQLSP.
 * It will automatically be used by `gql.tada` to infer the types of your GraphQL documents.
 * If you need to reuse this data or update your `scalars`, update `tadaOutputLocation` to
 * instead save to a .ts instead of a .d.ts file.
 */
export type introspection = {
  name: never;
  query: 'Query';
  mutation: never;
  subscription: never;
  types: introspection_types;
};

import * as gqlTada from 'gql.tada';

declare module 'gql.tada' {
  interface setupSchema {
    introspection: introspection
  }
}