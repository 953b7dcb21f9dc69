// Generated from schema.graphql by `npm run codegen`: do not edit.

import type { DocumentText } from '../src/descriptor.js';

export const texts: Readonly<Record<string, DocumentText>> = {
 "Panel_revealPersonalData_Order": {
  "text": "mutation Panel_revealPersonalData_Order($input:RevealPersonalDataInput!){result:revealPersonalData(input:$input){record:node{...Order_show} errors{...UserError_facts}}}",
  "fragments": [
   "Order_show",
   "UserError_facts"
  ]
 },
 "Panel_payOnDelivery": {
  "text": "mutation Panel_payOnDelivery($input:PayOnDeliveryInput!){result:payOnDelivery(input:$input){record:order{...Order_show} checkout{id number total{amount currency} placedAt} errors{...UserError_facts}}}",
  "fragments": [
   "Order_show",
   "UserError_facts"
  ]
 },
 "Panel_payCheckout": {
  "text": "mutation Panel_payCheckout($input:PayCheckoutInput!){result:payCheckout(input:$input){record:order{...Order_show} checkout{id number total{amount currency} placedAt} errors{...UserError_facts}}}",
  "fragments": [
   "Order_show",
   "UserError_facts"
  ]
 },
 "Panel_proposeOrderChange": {
  "text": "mutation Panel_proposeOrderChange($input:ProposeOrderChangeInput!){result:proposeOrderChange(input:$input){record:order{...Order_show} orderChange{id status reason difference{amount currency} linesBefore{sku quantity} linesAfter{sku quantity} dueAt answeredAt createdAt} errors{...UserError_facts}}}",
  "fragments": [
   "Order_show",
   "UserError_facts"
  ]
 },
 "Panel_answerOrderChange": {
  "text": "mutation Panel_answerOrderChange($input:AnswerOrderChangeInput!){result:answerOrderChange(input:$input){record:order{...Order_show} orderChange{id status reason difference{amount currency} linesBefore{sku quantity} linesAfter{sku quantity} dueAt answeredAt createdAt} errors{...UserError_facts}}}",
  "fragments": [
   "Order_show",
   "UserError_facts"
  ]
 },
 "Panel_withdrawOrderChange": {
  "text": "mutation Panel_withdrawOrderChange($input:OrderActionInput!){result:withdrawOrderChange(input:$input){record:order{...Order_show} orderChange{id status reason difference{amount currency} linesBefore{sku quantity} linesAfter{sku quantity} dueAt answeredAt createdAt} errors{...UserError_facts}}}",
  "fragments": [
   "Order_show",
   "UserError_facts"
  ]
 },
 "Panel_splitOrder": {
  "text": "mutation Panel_splitOrder($input:SplitOrderInput!){result:splitOrder(input:$input){record:order{...Order_show} sibling{id number} errors{...UserError_facts}}}",
  "fragments": [
   "Order_show",
   "UserError_facts"
  ]
 },
 "Panel_markOrderRead": {
  "text": "mutation Panel_markOrderRead($input:OrderActionInput!){result:markOrderRead(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
  "fragments": [
   "Order_show",
   "UserError_facts"
  ]
 },
 "Panel_shipTogether": {
  "text": "mutation Panel_shipTogether($input:ShipTogetherInput!){result:shipTogether(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
  "fragments": [
   "Order_show",
   "UserError_facts"
  ]
 },
 "Panel_shipApart": {
  "text": "mutation Panel_shipApart($input:ShipApartInput!){result:shipApart(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
  "fragments": [
   "Order_show",
   "UserError_facts"
  ]
 },
 "Panel_giveGift": {
  "text": "mutation Panel_giveGift($input:GiveGiftInput!){result:giveGift(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
  "fragments": [
   "Order_show",
   "UserError_facts"
  ]
 },
 "Panel_waiveDeliveryFee": {
  "text": "mutation Panel_waiveDeliveryFee($input:WaiveDeliveryFeeInput!){result:waiveDeliveryFee(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
  "fragments": [
   "Order_show",
   "UserError_facts"
  ]
 },
 "Panel_cutPrice": {
  "text": "mutation Panel_cutPrice($input:CutPriceInput!){result:cutPrice(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
  "fragments": [
   "Order_show",
   "UserError_facts"
  ]
 },
 "Panel_reviewOrder": {
  "text": "mutation Panel_reviewOrder($input:OrderActionInput!){result:reviewOrder(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
  "fragments": [
   "Order_show",
   "UserError_facts"
  ]
 },
 "Panel_holdOrder": {
  "text": "mutation Panel_holdOrder($input:HoldOrderInput!){result:holdOrder(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
  "fragments": [
   "Order_show",
   "UserError_facts"
  ]
 },
 "Panel_releaseOrder": {
  "text": "mutation Panel_releaseOrder($input:OrderActionInput!){result:releaseOrder(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
  "fragments": [
   "Order_show",
   "UserError_facts"
  ]
 },
 "Panel_correctRecipient": {
  "text": "mutation Panel_correctRecipient($input:CorrectRecipientInput!){result:correctRecipient(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
  "fragments": [
   "Order_show",
   "UserError_facts"
  ]
 },
 "Panel_correctOrderNote": {
  "text": "mutation Panel_correctOrderNote($input:CorrectOrderNoteInput!){result:correctOrderNote(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
  "fragments": [
   "Order_show",
   "UserError_facts"
  ]
 },
 "Panel_correctInvoice": {
  "text": "mutation Panel_correctInvoice($input:CorrectInvoiceInput!){result:correctInvoice(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
  "fragments": [
   "Order_show",
   "UserError_facts"
  ]
 },
 "Panel_setShipOn": {
  "text": "mutation Panel_setShipOn($input:SetShipOnInput!){result:setShipOn(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
  "fragments": [
   "Order_show",
   "UserError_facts"
  ]
 },
 "Panel_addOrderNote": {
  "text": "mutation Panel_addOrderNote($input:AddOrderNoteInput!){result:addOrderNote(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
  "fragments": [
   "Order_show",
   "UserError_facts"
  ]
 },
 "Panel_clearOrderFlag": {
  "text": "mutation Panel_clearOrderFlag($input:ClearOrderFlagInput!){result:clearOrderFlag(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
  "fragments": [
   "Order_show",
   "UserError_facts"
  ]
 },
 "Panel_startPicking": {
  "text": "mutation Panel_startPicking($input:OrderActionInput!){result:startPicking(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
  "fragments": [
   "Order_show",
   "UserError_facts"
  ]
 },
 "Panel_shipOrder": {
  "text": "mutation Panel_shipOrder($input:ShipOrderInput!){result:shipOrder(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
  "fragments": [
   "Order_show",
   "UserError_facts"
  ]
 },
 "Panel_recordDelivery": {
  "text": "mutation Panel_recordDelivery($input:RecordDeliveryInput!){result:recordDelivery(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
  "fragments": [
   "Order_show",
   "UserError_facts"
  ]
 },
 "Panel_takeParcelBack": {
  "text": "mutation Panel_takeParcelBack($input:TakeParcelBackInput!){result:takeParcelBack(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
  "fragments": [
   "Order_show",
   "UserError_facts"
  ]
 },
 "Panel_confirmReceipt": {
  "text": "mutation Panel_confirmReceipt($input:OrderActionInput!){result:confirmReceipt(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
  "fragments": [
   "Order_show",
   "UserError_facts"
  ]
 },
 "Panel_cancelOrder": {
  "text": "mutation Panel_cancelOrder($input:CancelOrderInput!){result:cancelOrder(input:$input){record:order{...Order_show} errors{...UserError_facts}}}",
  "fragments": [
   "Order_show",
   "UserError_facts"
  ]
 },
 "Panel_orders": {
  "text": "query Panel_orders($first:Int,$after:String,$offset:Int,$filter:OrderFilter,$orderBy:OrderOrder){page:orders(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Order_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Order_list"
  ]
 },
 "Panel_orders_export": {
  "text": "query Panel_orders_export($first:Int,$after:String,$offset:Int,$filter:OrderFilter,$orderBy:OrderOrder){page:orders(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Order_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Order_sheet"
  ]
 },
 "Panel_order": {
  "text": "query Panel_order($id:ID!){record:order(id:$id){...Order_show}}",
  "fragments": [
   "Order_show"
  ]
 },
 "Panel_orders_many": {
  "text": "query Panel_orders_many($ids:[ID!]!){nodes(ids:$ids){...Order_list}}",
  "fragments": [
   "Order_list"
  ]
 },
 "Panel_orders_counts": {
  "text": "query Panel_orders_counts($merchantId:ID){PENDING_PAYMENT:orders(first:1,filter:{status:[PENDING_PAYMENT],merchantId:$merchantId}){totalCount isTotalCountExact} PAID:orders(first:1,filter:{status:[PAID],merchantId:$merchantId}){totalCount isTotalCountExact} REVIEWED:orders(first:1,filter:{status:[REVIEWED],merchantId:$merchantId}){totalCount isTotalCountExact} PICKING:orders(first:1,filter:{status:[PICKING],merchantId:$merchantId}){totalCount isTotalCountExact} SHIPPED:orders(first:1,filter:{status:[SHIPPED],merchantId:$merchantId}){totalCount isTotalCountExact} DELIVERED:orders(first:1,filter:{status:[DELIVERED],merchantId:$merchantId}){totalCount isTotalCountExact} COMPLETED:orders(first:1,filter:{status:[COMPLETED],merchantId:$merchantId}){totalCount isTotalCountExact} CANCELLED:orders(first:1,filter:{status:[CANCELLED],merchantId:$merchantId}){totalCount isTotalCountExact}}"
 },
 "Panel_orderStatusChanged": {
  "text": "subscription Panel_orderStatusChanged{change:orderStatusChanged{record:order{...Order_list}}}",
  "fragments": [
   "Order_list"
  ]
 },
 "Panel_revealPersonalData_Shipment": {
  "text": "mutation Panel_revealPersonalData_Shipment($input:RevealPersonalDataInput!){result:revealPersonalData(input:$input){record:node{...Shipment_show} errors{...UserError_facts}}}",
  "fragments": [
   "Shipment_show",
   "UserError_facts"
  ]
 },
 "Panel_correctParcel": {
  "text": "mutation Panel_correctParcel($input:CorrectParcelInput!){result:correctParcel(input:$input){record:shipment{...Shipment_show} errors{...UserError_facts}}}",
  "fragments": [
   "Shipment_show",
   "UserError_facts"
  ]
 },
 "Panel_shipments": {
  "text": "query Panel_shipments($first:Int,$after:String,$offset:Int,$filter:ShipmentFilter,$orderBy:ShipmentOrder){page:shipments(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Shipment_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Shipment_list"
  ]
 },
 "Panel_shipments_export": {
  "text": "query Panel_shipments_export($first:Int,$after:String,$offset:Int,$filter:ShipmentFilter,$orderBy:ShipmentOrder){page:shipments(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Shipment_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Shipment_sheet"
  ]
 },
 "Panel_shipment": {
  "text": "query Panel_shipment($id:ID!){record:shipment(id:$id){...Shipment_show}}",
  "fragments": [
   "Shipment_show"
  ]
 },
 "Panel_shipments_many": {
  "text": "query Panel_shipments_many($ids:[ID!]!){nodes(ids:$ids){...Shipment_list}}",
  "fragments": [
   "Shipment_list"
  ]
 },
 "Panel_revealPersonalData_DeliveryTask": {
  "text": "mutation Panel_revealPersonalData_DeliveryTask($input:RevealPersonalDataInput!){result:revealPersonalData(input:$input){record:node{...DeliveryTask_show} errors{...UserError_facts}}}",
  "fragments": [
   "DeliveryTask_show",
   "UserError_facts"
  ]
 },
 "Panel_acceptDelivery": {
  "text": "mutation Panel_acceptDelivery($input:DeliveryTaskInput!){result:acceptDelivery(input:$input){record:deliveryTask{...DeliveryTask_show} errors{...UserError_facts}}}",
  "fragments": [
   "DeliveryTask_show",
   "UserError_facts"
  ]
 },
 "Panel_assignDelivery": {
  "text": "mutation Panel_assignDelivery($input:AssignDeliveryInput!){result:assignDelivery(input:$input){record:deliveryTask{...DeliveryTask_show} errors{...UserError_facts}}}",
  "fragments": [
   "DeliveryTask_show",
   "UserError_facts"
  ]
 },
 "Panel_giveDeliveryBack": {
  "text": "mutation Panel_giveDeliveryBack($input:DeliveryTaskInput!){result:giveDeliveryBack(input:$input){record:deliveryTask{...DeliveryTask_show} errors{...UserError_facts}}}",
  "fragments": [
   "DeliveryTask_show",
   "UserError_facts"
  ]
 },
 "Panel_pickUpDelivery": {
  "text": "mutation Panel_pickUpDelivery($input:DeliveryTaskInput!){result:pickUpDelivery(input:$input){record:deliveryTask{...DeliveryTask_show} errors{...UserError_facts}}}",
  "fragments": [
   "DeliveryTask_show",
   "UserError_facts"
  ]
 },
 "Panel_completeDelivery": {
  "text": "mutation Panel_completeDelivery($input:CompleteDeliveryInput!){result:completeDelivery(input:$input){record:deliveryTask{...DeliveryTask_show} errors{...UserError_facts}}}",
  "fragments": [
   "DeliveryTask_show",
   "UserError_facts"
  ]
 },
 "Panel_failDelivery": {
  "text": "mutation Panel_failDelivery($input:FailDeliveryInput!){result:failDelivery(input:$input){record:deliveryTask{...DeliveryTask_show} errors{...UserError_facts}}}",
  "fragments": [
   "DeliveryTask_show",
   "UserError_facts"
  ]
 },
 "Panel_takeDeliveryBack": {
  "text": "mutation Panel_takeDeliveryBack($input:TakeDeliveryBackInput!){result:takeDeliveryBack(input:$input){record:deliveryTask{...DeliveryTask_show} errors{...UserError_facts}}}",
  "fragments": [
   "DeliveryTask_show",
   "UserError_facts"
  ]
 },
 "Panel_deliveryTasks": {
  "text": "query Panel_deliveryTasks($first:Int,$after:String,$offset:Int,$filter:DeliveryTaskFilter,$orderBy:DeliveryTaskOrder){page:deliveryTasks(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...DeliveryTask_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "DeliveryTask_list"
  ]
 },
 "Panel_deliveryTasks_export": {
  "text": "query Panel_deliveryTasks_export($first:Int,$after:String,$offset:Int,$filter:DeliveryTaskFilter,$orderBy:DeliveryTaskOrder){page:deliveryTasks(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...DeliveryTask_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "DeliveryTask_sheet"
  ]
 },
 "Panel_deliveryTask": {
  "text": "query Panel_deliveryTask($id:ID!){record:deliveryTask(id:$id){...DeliveryTask_show}}",
  "fragments": [
   "DeliveryTask_show"
  ]
 },
 "Panel_deliveryTasks_many": {
  "text": "query Panel_deliveryTasks_many($ids:[ID!]!){nodes(ids:$ids){...DeliveryTask_list}}",
  "fragments": [
   "DeliveryTask_list"
  ]
 },
 "Panel_deliveryTasks_counts": {
  "text": "query Panel_deliveryTasks_counts($merchantId:ID){OPEN:deliveryTasks(first:1,filter:{status:[OPEN],merchantId:$merchantId}){totalCount isTotalCountExact} ACCEPTED:deliveryTasks(first:1,filter:{status:[ACCEPTED],merchantId:$merchantId}){totalCount isTotalCountExact} PICKED_UP:deliveryTasks(first:1,filter:{status:[PICKED_UP],merchantId:$merchantId}){totalCount isTotalCountExact} DELIVERED:deliveryTasks(first:1,filter:{status:[DELIVERED],merchantId:$merchantId}){totalCount isTotalCountExact} FAILED:deliveryTasks(first:1,filter:{status:[FAILED],merchantId:$merchantId}){totalCount isTotalCountExact} RETURNING:deliveryTasks(first:1,filter:{status:[RETURNING],merchantId:$merchantId}){totalCount isTotalCountExact} RETURNED:deliveryTasks(first:1,filter:{status:[RETURNED],merchantId:$merchantId}){totalCount isTotalCountExact}}"
 },
 "Panel_deliveryTaskEvents": {
  "text": "subscription Panel_deliveryTaskEvents{change:deliveryTaskEvents{record:deliveryTask{...DeliveryTask_list}}}",
  "fragments": [
   "DeliveryTask_list"
  ]
 },
 "Panel_recordSpotCheck": {
  "text": "mutation Panel_recordSpotCheck($input:RecordSpotCheckInput!){result:recordSpotCheck(input:$input){record:spotCheck{...SpotCheck_show} errors{...UserError_facts}}}",
  "fragments": [
   "SpotCheck_show",
   "UserError_facts"
  ]
 },
 "Panel_spotChecks": {
  "text": "query Panel_spotChecks($first:Int,$after:String,$offset:Int,$filter:SpotCheckFilter,$orderBy:SpotCheckOrder){page:spotChecks(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...SpotCheck_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "SpotCheck_list"
  ]
 },
 "Panel_spotChecks_export": {
  "text": "query Panel_spotChecks_export($first:Int,$after:String,$offset:Int,$filter:SpotCheckFilter,$orderBy:SpotCheckOrder){page:spotChecks(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...SpotCheck_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "SpotCheck_sheet"
  ]
 },
 "Panel_spotCheck": {
  "text": "query Panel_spotCheck($id:ID!){record:spotCheck(id:$id){...SpotCheck_show}}",
  "fragments": [
   "SpotCheck_show"
  ]
 },
 "Panel_spotChecks_many": {
  "text": "query Panel_spotChecks_many($ids:[ID!]!){nodes(ids:$ids){...SpotCheck_list}}",
  "fragments": [
   "SpotCheck_list"
  ]
 },
 "Panel_spotChecks_counts": {
  "text": "query Panel_spotChecks_counts($merchantId:ID){WAITING:spotChecks(first:1,filter:{status:[WAITING],merchantId:$merchantId}){totalCount isTotalCountExact} FINE:spotChecks(first:1,filter:{status:[FINE],merchantId:$merchantId}){totalCount isTotalCountExact} WRONG:spotChecks(first:1,filter:{status:[WRONG],merchantId:$merchantId}){totalCount isTotalCountExact}}"
 },
 "Panel_revealPersonalData_ProblemOrder": {
  "text": "mutation Panel_revealPersonalData_ProblemOrder($input:RevealPersonalDataInput!){result:revealPersonalData(input:$input){record:node{...ProblemOrder_show} errors{...UserError_facts}}}",
  "fragments": [
   "ProblemOrder_show",
   "UserError_facts"
  ]
 },
 "Panel_raiseProblem": {
  "text": "mutation Panel_raiseProblem($input:RaiseProblemInput!){result:raiseProblem(input:$input){record:problemOrder{...ProblemOrder_show} errors{...UserError_facts}}}",
  "fragments": [
   "ProblemOrder_show",
   "UserError_facts"
  ]
 },
 "Panel_takeProblem": {
  "text": "mutation Panel_takeProblem($input:ProblemInput!){result:takeProblem(input:$input){record:problemOrder{...ProblemOrder_show} errors{...UserError_facts}}}",
  "fragments": [
   "ProblemOrder_show",
   "UserError_facts"
  ]
 },
 "Panel_assignProblem": {
  "text": "mutation Panel_assignProblem($input:AssignProblemInput!){result:assignProblem(input:$input){record:problemOrder{...ProblemOrder_show} errors{...UserError_facts}}}",
  "fragments": [
   "ProblemOrder_show",
   "UserError_facts"
  ]
 },
 "Panel_classifyProblem": {
  "text": "mutation Panel_classifyProblem($input:ClassifyProblemInput!){result:classifyProblem(input:$input){record:problemOrder{...ProblemOrder_show} errors{...UserError_facts}}}",
  "fragments": [
   "ProblemOrder_show",
   "UserError_facts"
  ]
 },
 "Panel_recordContact": {
  "text": "mutation Panel_recordContact($input:RecordContactInput!){result:recordContact(input:$input){record:problemOrder{...ProblemOrder_show} errors{...UserError_facts}}}",
  "fragments": [
   "ProblemOrder_show",
   "UserError_facts"
  ]
 },
 "Panel_recordChaser": {
  "text": "mutation Panel_recordChaser($input:RecordChaserInput!){result:recordChaser(input:$input){record:problemOrder{...ProblemOrder_show} errors{...UserError_facts}}}",
  "fragments": [
   "ProblemOrder_show",
   "UserError_facts"
  ]
 },
 "Panel_noteProblem": {
  "text": "mutation Panel_noteProblem($input:ProblemNoteInput!){result:noteProblem(input:$input){record:problemOrder{...ProblemOrder_show} errors{...UserError_facts}}}",
  "fragments": [
   "ProblemOrder_show",
   "UserError_facts"
  ]
 },
 "Panel_answerProblem": {
  "text": "mutation Panel_answerProblem($input:ProblemNoteInput!){result:answerProblem(input:$input){record:problemOrder{...ProblemOrder_show} errors{...UserError_facts}}}",
  "fragments": [
   "ProblemOrder_show",
   "UserError_facts"
  ]
 },
 "Panel_escalateProblem": {
  "text": "mutation Panel_escalateProblem($input:ProblemNoteInput!){result:escalateProblem(input:$input){record:problemOrder{...ProblemOrder_show} errors{...UserError_facts}}}",
  "fragments": [
   "ProblemOrder_show",
   "UserError_facts"
  ]
 },
 "Panel_closeProblem": {
  "text": "mutation Panel_closeProblem($input:CloseProblemInput!){result:closeProblem(input:$input){record:problemOrder{...ProblemOrder_show} errors{...UserError_facts}}}",
  "fragments": [
   "ProblemOrder_show",
   "UserError_facts"
  ]
 },
 "Panel_problemOrders": {
  "text": "query Panel_problemOrders($first:Int,$after:String,$offset:Int,$filter:ProblemOrderFilter,$orderBy:ProblemOrderOrder){page:problemOrders(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...ProblemOrder_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "ProblemOrder_list"
  ]
 },
 "Panel_problemOrders_export": {
  "text": "query Panel_problemOrders_export($first:Int,$after:String,$offset:Int,$filter:ProblemOrderFilter,$orderBy:ProblemOrderOrder){page:problemOrders(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...ProblemOrder_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "ProblemOrder_sheet"
  ]
 },
 "Panel_problemOrder": {
  "text": "query Panel_problemOrder($id:ID!){record:problemOrder(id:$id){...ProblemOrder_show}}",
  "fragments": [
   "ProblemOrder_show"
  ]
 },
 "Panel_problemOrders_many": {
  "text": "query Panel_problemOrders_many($ids:[ID!]!){nodes(ids:$ids){...ProblemOrder_list}}",
  "fragments": [
   "ProblemOrder_list"
  ]
 },
 "Panel_problemOrders_counts": {
  "text": "query Panel_problemOrders_counts($merchantId:ID){OPEN:problemOrders(first:1,filter:{status:[OPEN],merchantId:$merchantId}){totalCount isTotalCountExact} IN_HAND:problemOrders(first:1,filter:{status:[IN_HAND],merchantId:$merchantId}){totalCount isTotalCountExact} CLOSED:problemOrders(first:1,filter:{status:[CLOSED],merchantId:$merchantId}){totalCount isTotalCountExact} CLEARED:problemOrders(first:1,filter:{status:[CLEARED],merchantId:$merchantId}){totalCount isTotalCountExact}}"
 },
 "Panel_problemOrderEvents": {
  "text": "subscription Panel_problemOrderEvents{change:problemOrderEvents{record:problemOrder{...ProblemOrder_list}}}",
  "fragments": [
   "ProblemOrder_list"
  ]
 },
 "Panel_revealPersonalData_PickingBatch": {
  "text": "mutation Panel_revealPersonalData_PickingBatch($input:RevealPersonalDataInput!){result:revealPersonalData(input:$input){record:node{...PickingBatch_show} errors{...UserError_facts}}}",
  "fragments": [
   "PickingBatch_show",
   "UserError_facts"
  ]
 },
 "Panel_assignPickingBatch": {
  "text": "mutation Panel_assignPickingBatch($input:AssignPickingBatchInput!){result:assignPickingBatch(input:$input){record:pickingBatch{...PickingBatch_show} errors{...UserError_facts}}}",
  "fragments": [
   "PickingBatch_show",
   "UserError_facts"
  ]
 },
 "Panel_startPickingBatch": {
  "text": "mutation Panel_startPickingBatch($input:PickingBatchActionInput!){result:startPickingBatch(input:$input){record:pickingBatch{...PickingBatch_show} errors{...UserError_facts}}}",
  "fragments": [
   "PickingBatch_show",
   "UserError_facts"
  ]
 },
 "Panel_confirmPickingNotes": {
  "text": "mutation Panel_confirmPickingNotes($input:ConfirmPickingNotesInput!){result:confirmPickingNotes(input:$input){record:pickingBatch{...PickingBatch_show} errors{...UserError_facts}}}",
  "fragments": [
   "PickingBatch_show",
   "UserError_facts"
  ]
 },
 "Panel_recordPick": {
  "text": "mutation Panel_recordPick($input:RecordPickInput!){result:recordPick(input:$input){record:pickingBatch{...PickingBatch_show} errors{...UserError_facts}}}",
  "fragments": [
   "PickingBatch_show",
   "UserError_facts"
  ]
 },
 "Panel_reportShortPick": {
  "text": "mutation Panel_reportShortPick($input:ReportShortPickInput!){result:reportShortPick(input:$input){record:pickingBatch{...PickingBatch_show} errors{...UserError_facts}}}",
  "fragments": [
   "PickingBatch_show",
   "UserError_facts"
  ]
 },
 "Panel_takeOutOfBatch": {
  "text": "mutation Panel_takeOutOfBatch($input:TakeOutOfBatchInput!){result:takeOutOfBatch(input:$input){record:pickingBatch{...PickingBatch_show} errors{...UserError_facts}}}",
  "fragments": [
   "PickingBatch_show",
   "UserError_facts"
  ]
 },
 "Panel_finishPickingBatch": {
  "text": "mutation Panel_finishPickingBatch($input:PickingBatchActionInput!){result:finishPickingBatch(input:$input){record:pickingBatch{...PickingBatch_show} errors{...UserError_facts}}}",
  "fragments": [
   "PickingBatch_show",
   "UserError_facts"
  ]
 },
 "Panel_cancelPickingBatch": {
  "text": "mutation Panel_cancelPickingBatch($input:PickingBatchActionInput!){result:cancelPickingBatch(input:$input){record:pickingBatch{...PickingBatch_show} errors{...UserError_facts}}}",
  "fragments": [
   "PickingBatch_show",
   "UserError_facts"
  ]
 },
 "Panel_shipPickingBatch": {
  "text": "mutation Panel_shipPickingBatch($input:PickingBatchActionInput!){result:shipPickingBatch(input:$input){record:pickingBatch{...PickingBatch_show} results{order{id number} outcome} errors{...UserError_facts}}}",
  "fragments": [
   "PickingBatch_show",
   "UserError_facts"
  ]
 },
 "Panel_printPickingList": {
  "text": "mutation Panel_printPickingList($input:PrintPickingListInput!){result:printPickingList(input:$input){record:pickingBatch{...PickingBatch_show} printout{id kind format file{id purpose status name mimeType byteSize url expiresAt createdAt} createdAt} errors{...UserError_facts}}}",
  "fragments": [
   "PickingBatch_show",
   "UserError_facts"
  ]
 },
 "Panel_pickingBatches": {
  "text": "query Panel_pickingBatches($first:Int,$after:String,$offset:Int,$filter:PickingBatchFilter,$orderBy:PickingBatchOrder){page:pickingBatches(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...PickingBatch_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "PickingBatch_list"
  ]
 },
 "Panel_pickingBatches_export": {
  "text": "query Panel_pickingBatches_export($first:Int,$after:String,$offset:Int,$filter:PickingBatchFilter,$orderBy:PickingBatchOrder){page:pickingBatches(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...PickingBatch_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "PickingBatch_sheet"
  ]
 },
 "Panel_pickingBatch": {
  "text": "query Panel_pickingBatch($id:ID!){record:pickingBatch(id:$id){...PickingBatch_show}}",
  "fragments": [
   "PickingBatch_show"
  ]
 },
 "Panel_pickingBatches_many": {
  "text": "query Panel_pickingBatches_many($ids:[ID!]!){nodes(ids:$ids){...PickingBatch_list}}",
  "fragments": [
   "PickingBatch_list"
  ]
 },
 "Panel_pickingBatches_counts": {
  "text": "query Panel_pickingBatches_counts($merchantId:ID){OPEN:pickingBatches(first:1,filter:{status:[OPEN],merchantId:$merchantId}){totalCount isTotalCountExact} ASSIGNED:pickingBatches(first:1,filter:{status:[ASSIGNED],merchantId:$merchantId}){totalCount isTotalCountExact} PICKING:pickingBatches(first:1,filter:{status:[PICKING],merchantId:$merchantId}){totalCount isTotalCountExact} PICKED:pickingBatches(first:1,filter:{status:[PICKED],merchantId:$merchantId}){totalCount isTotalCountExact} CLOSED:pickingBatches(first:1,filter:{status:[CLOSED],merchantId:$merchantId}){totalCount isTotalCountExact} CANCELLED:pickingBatches(first:1,filter:{status:[CANCELLED],merchantId:$merchantId}){totalCount isTotalCountExact}}"
 },
 "Panel_revealPersonalData_PrintHold": {
  "text": "mutation Panel_revealPersonalData_PrintHold($input:RevealPersonalDataInput!){result:revealPersonalData(input:$input){record:node{...PrintHold_show} errors{...UserError_facts}}}",
  "fragments": [
   "PrintHold_show",
   "UserError_facts"
  ]
 },
 "Panel_answerPrintHold": {
  "text": "mutation Panel_answerPrintHold($input:AnswerPrintHoldInput!){result:answerPrintHold(input:$input){record:printHold{...PrintHold_show} errors{...UserError_facts}}}",
  "fragments": [
   "PrintHold_show",
   "UserError_facts"
  ]
 },
 "Panel_assignPrintHold": {
  "text": "mutation Panel_assignPrintHold($input:AssignPrintHoldInput!){result:assignPrintHold(input:$input){record:printHold{...PrintHold_show} errors{...UserError_facts}}}",
  "fragments": [
   "PrintHold_show",
   "UserError_facts"
  ]
 },
 "Panel_printHolds": {
  "text": "query Panel_printHolds($first:Int,$after:String,$offset:Int,$filter:PrintHoldFilter,$orderBy:PrintHoldOrder){page:printHolds(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...PrintHold_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "PrintHold_list"
  ]
 },
 "Panel_printHolds_export": {
  "text": "query Panel_printHolds_export($first:Int,$after:String,$offset:Int,$filter:PrintHoldFilter,$orderBy:PrintHoldOrder){page:printHolds(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...PrintHold_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "PrintHold_sheet"
  ]
 },
 "Panel_printHold": {
  "text": "query Panel_printHold($id:ID!){record:printHold(id:$id){...PrintHold_show}}",
  "fragments": [
   "PrintHold_show"
  ]
 },
 "Panel_printHolds_many": {
  "text": "query Panel_printHolds_many($ids:[ID!]!){nodes(ids:$ids){...PrintHold_list}}",
  "fragments": [
   "PrintHold_list"
  ]
 },
 "Panel_printHolds_counts": {
  "text": "query Panel_printHolds_counts($merchantId:ID){OPEN:printHolds(first:1,filter:{status:[OPEN],merchantId:$merchantId}){totalCount isTotalCountExact} RELEASED:printHolds(first:1,filter:{status:[RELEASED],merchantId:$merchantId}){totalCount isTotalCountExact}}"
 },
 "Panel_reprintWaybill": {
  "text": "mutation Panel_reprintWaybill($input:ReprintWaybillInput!){result:reprintWaybill(input:$input){record:waybill{...Waybill_show} printout{id kind format file{id purpose status name mimeType byteSize url expiresAt createdAt} createdAt} errors{...UserError_facts}}}",
  "fragments": [
   "Waybill_show",
   "UserError_facts"
  ]
 },
 "Panel_voidWaybill": {
  "text": "mutation Panel_voidWaybill($input:WaybillActionInput!){result:voidWaybill(input:$input){record:waybill{...Waybill_show} errors{...UserError_facts}}}",
  "fragments": [
   "Waybill_show",
   "UserError_facts"
  ]
 },
 "Panel_waybills": {
  "text": "query Panel_waybills($first:Int,$after:String,$offset:Int,$filter:WaybillFilter,$orderBy:WaybillOrder){page:waybills(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Waybill_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Waybill_list"
  ]
 },
 "Panel_waybills_export": {
  "text": "query Panel_waybills_export($first:Int,$after:String,$offset:Int,$filter:WaybillFilter,$orderBy:WaybillOrder){page:waybills(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Waybill_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Waybill_sheet"
  ]
 },
 "Panel_waybill": {
  "text": "query Panel_waybill($id:ID!){record:waybill(id:$id){...Waybill_show}}",
  "fragments": [
   "Waybill_show"
  ]
 },
 "Panel_waybills_many": {
  "text": "query Panel_waybills_many($ids:[ID!]!){nodes(ids:$ids){...Waybill_list}}",
  "fragments": [
   "Waybill_list"
  ]
 },
 "Panel_waybills_counts": {
  "text": "query Panel_waybills_counts($merchantId:ID){ISSUED:waybills(first:1,filter:{status:[ISSUED],merchantId:$merchantId}){totalCount isTotalCountExact} SENT:waybills(first:1,filter:{status:[SENT],merchantId:$merchantId}){totalCount isTotalCountExact} VOID:waybills(first:1,filter:{status:[VOID],merchantId:$merchantId}){totalCount isTotalCountExact}}"
 },
 "Panel_createCarrier": {
  "text": "mutation Panel_createCarrier($input:CreateCarrierInput!){result:createCarrier(input:$input){record:carrier{...Carrier_show} errors{...UserError_facts}}}",
  "fragments": [
   "Carrier_show",
   "UserError_facts"
  ]
 },
 "Panel_updateCarrier": {
  "text": "mutation Panel_updateCarrier($input:UpdateCarrierInput!){result:updateCarrier(input:$input){record:carrier{...Carrier_show} errors{...UserError_facts}}}",
  "fragments": [
   "Carrier_show",
   "UserError_facts"
  ]
 },
 "Panel_createCarrierZone": {
  "text": "mutation Panel_createCarrierZone($input:CreateCarrierZoneInput!){result:createCarrierZone(input:$input){record:carrierZone{...CarrierZone_show} errors{...UserError_facts}}}",
  "fragments": [
   "CarrierZone_show",
   "UserError_facts"
  ]
 },
 "Panel_createWaybillRange": {
  "text": "mutation Panel_createWaybillRange($input:CreateWaybillRangeInput!){result:createWaybillRange(input:$input){record:waybillRange{...WaybillRange_show} errors{...UserError_facts}}}",
  "fragments": [
   "WaybillRange_show",
   "UserError_facts"
  ]
 },
 "Panel_carriers": {
  "text": "query Panel_carriers($first:Int,$after:String,$offset:Int,$filter:CarrierFilter,$orderBy:CarrierOrder){page:carriers(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Carrier_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Carrier_list"
  ]
 },
 "Panel_carriers_export": {
  "text": "query Panel_carriers_export($first:Int,$after:String,$offset:Int,$filter:CarrierFilter,$orderBy:CarrierOrder){page:carriers(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Carrier_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Carrier_sheet"
  ]
 },
 "Panel_carrier": {
  "text": "query Panel_carrier($id:ID!){record:carrier(id:$id){...Carrier_show}}",
  "fragments": [
   "Carrier_show"
  ]
 },
 "Panel_carriers_many": {
  "text": "query Panel_carriers_many($ids:[ID!]!){nodes(ids:$ids){...Carrier_list}}",
  "fragments": [
   "Carrier_list"
  ]
 },
 "Panel_updateCarrierZone": {
  "text": "mutation Panel_updateCarrierZone($input:UpdateCarrierZoneInput!){result:updateCarrierZone(input:$input){record:carrierZone{...CarrierZone_show} errors{...UserError_facts}}}",
  "fragments": [
   "CarrierZone_show",
   "UserError_facts"
  ]
 },
 "Panel_deleteCarrierZone": {
  "text": "mutation Panel_deleteCarrierZone($input:CarrierZoneIdInput!){result:deleteCarrierZone(input:$input){record:carrierZone{...CarrierZone_show} errors{...UserError_facts}}}",
  "fragments": [
   "CarrierZone_show",
   "UserError_facts"
  ]
 },
 "Panel_carrierZones": {
  "text": "query Panel_carrierZones($first:Int,$after:String,$offset:Int,$filter:CarrierZoneFilter,$orderBy:CarrierZoneOrder){page:carrierZones(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...CarrierZone_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "CarrierZone_list"
  ]
 },
 "Panel_carrierZones_export": {
  "text": "query Panel_carrierZones_export($first:Int,$after:String,$offset:Int,$filter:CarrierZoneFilter,$orderBy:CarrierZoneOrder){page:carrierZones(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...CarrierZone_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "CarrierZone_sheet"
  ]
 },
 "Panel_carrierZone": {
  "text": "query Panel_carrierZone($id:ID!){record:carrierZone(id:$id){...CarrierZone_show}}",
  "fragments": [
   "CarrierZone_show"
  ]
 },
 "Panel_carrierZones_many": {
  "text": "query Panel_carrierZones_many($ids:[ID!]!){nodes(ids:$ids){...CarrierZone_list}}",
  "fragments": [
   "CarrierZone_list"
  ]
 },
 "Panel_updateWaybillRange": {
  "text": "mutation Panel_updateWaybillRange($input:UpdateWaybillRangeInput!){result:updateWaybillRange(input:$input){record:waybillRange{...WaybillRange_show} errors{...UserError_facts}}}",
  "fragments": [
   "WaybillRange_show",
   "UserError_facts"
  ]
 },
 "Panel_waybillRanges": {
  "text": "query Panel_waybillRanges($first:Int,$after:String,$offset:Int,$filter:WaybillRangeFilter,$orderBy:WaybillRangeOrder){page:waybillRanges(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...WaybillRange_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "WaybillRange_list"
  ]
 },
 "Panel_waybillRanges_export": {
  "text": "query Panel_waybillRanges_export($first:Int,$after:String,$offset:Int,$filter:WaybillRangeFilter,$orderBy:WaybillRangeOrder){page:waybillRanges(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...WaybillRange_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "WaybillRange_sheet"
  ]
 },
 "Panel_waybillRange": {
  "text": "query Panel_waybillRange($id:ID!){record:waybillRange(id:$id){...WaybillRange_show}}",
  "fragments": [
   "WaybillRange_show"
  ]
 },
 "Panel_waybillRanges_many": {
  "text": "query Panel_waybillRanges_many($ids:[ID!]!){nodes(ids:$ids){...WaybillRange_list}}",
  "fragments": [
   "WaybillRange_list"
  ]
 },
 "Panel_createDisruptionNotice": {
  "text": "mutation Panel_createDisruptionNotice($input:CreateDisruptionNoticeInput!){result:createDisruptionNotice(input:$input){record:disruptionNotice{...DisruptionNotice_show} errors{...UserError_facts}}}",
  "fragments": [
   "DisruptionNotice_show",
   "UserError_facts"
  ]
 },
 "Panel_updateDisruptionNotice": {
  "text": "mutation Panel_updateDisruptionNotice($input:UpdateDisruptionNoticeInput!){result:updateDisruptionNotice(input:$input){record:disruptionNotice{...DisruptionNotice_show} errors{...UserError_facts}}}",
  "fragments": [
   "DisruptionNotice_show",
   "UserError_facts"
  ]
 },
 "Panel_disruptionNotices": {
  "text": "query Panel_disruptionNotices($first:Int,$after:String,$offset:Int,$filter:DisruptionNoticeFilter,$orderBy:DisruptionNoticeOrder){page:disruptionNotices(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...DisruptionNotice_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "DisruptionNotice_list"
  ]
 },
 "Panel_disruptionNotices_export": {
  "text": "query Panel_disruptionNotices_export($first:Int,$after:String,$offset:Int,$filter:DisruptionNoticeFilter,$orderBy:DisruptionNoticeOrder){page:disruptionNotices(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...DisruptionNotice_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "DisruptionNotice_sheet"
  ]
 },
 "Panel_disruptionNotice": {
  "text": "query Panel_disruptionNotice($id:ID!){record:disruptionNotice(id:$id){...DisruptionNotice_show}}",
  "fragments": [
   "DisruptionNotice_show"
  ]
 },
 "Panel_disruptionNotices_many": {
  "text": "query Panel_disruptionNotices_many($ids:[ID!]!){nodes(ids:$ids){...DisruptionNotice_list}}",
  "fragments": [
   "DisruptionNotice_list"
  ]
 },
 "Panel_writeTrackerNote": {
  "text": "mutation Panel_writeTrackerNote($input:WriteTrackerNoteInput!){result:writeTrackerNote(input:$input){record:trackerNote{...TrackerNote_show} errors{...UserError_facts}}}",
  "fragments": [
   "TrackerNote_show",
   "UserError_facts"
  ]
 },
 "Panel_trackerNotes": {
  "text": "query Panel_trackerNotes($first:Int,$after:String,$offset:Int,$filter:TrackerNoteFilter,$orderBy:TrackerNoteOrder){page:trackerNotes(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...TrackerNote_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "TrackerNote_list"
  ]
 },
 "Panel_trackerNotes_export": {
  "text": "query Panel_trackerNotes_export($first:Int,$after:String,$offset:Int,$filter:TrackerNoteFilter,$orderBy:TrackerNoteOrder){page:trackerNotes(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...TrackerNote_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "TrackerNote_sheet"
  ]
 },
 "Panel_trackerNote": {
  "text": "query Panel_trackerNote($id:ID!){record:trackerNote(id:$id){...TrackerNote_show}}",
  "fragments": [
   "TrackerNote_show"
  ]
 },
 "Panel_trackerNotes_many": {
  "text": "query Panel_trackerNotes_many($ids:[ID!]!){nodes(ids:$ids){...TrackerNote_list}}",
  "fragments": [
   "TrackerNote_list"
  ]
 },
 "Panel_trackingDigests": {
  "text": "query Panel_trackingDigests($first:Int,$after:String,$offset:Int,$filter:TrackingDigestFilter,$orderBy:TrackingDigestOrder){page:trackingDigests(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...TrackingDigest_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "TrackingDigest_list"
  ]
 },
 "Panel_trackingDigests_export": {
  "text": "query Panel_trackingDigests_export($first:Int,$after:String,$offset:Int,$filter:TrackingDigestFilter,$orderBy:TrackingDigestOrder){page:trackingDigests(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...TrackingDigest_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "TrackingDigest_sheet"
  ]
 },
 "Panel_trackingDigest": {
  "text": "query Panel_trackingDigest($id:ID!){record:trackingDigest(id:$id){...TrackingDigest_show}}",
  "fragments": [
   "TrackingDigest_show"
  ]
 },
 "Panel_trackingDigests_many": {
  "text": "query Panel_trackingDigests_many($ids:[ID!]!){nodes(ids:$ids){...TrackingDigest_list}}",
  "fragments": [
   "TrackingDigest_list"
  ]
 },
 "Panel_giveCoupon": {
  "text": "mutation Panel_giveCoupon($input:GiveCouponInput!){result:giveCoupon(input:$input){record:coupon{...Coupon_show} errors{...UserError_facts}}}",
  "fragments": [
   "Coupon_show",
   "UserError_facts"
  ]
 },
 "Panel_approveCoupon": {
  "text": "mutation Panel_approveCoupon($input:CouponActionInput!){result:approveCoupon(input:$input){record:coupon{...Coupon_show} errors{...UserError_facts}}}",
  "fragments": [
   "Coupon_show",
   "UserError_facts"
  ]
 },
 "Panel_rejectCoupon": {
  "text": "mutation Panel_rejectCoupon($input:RefuseCouponInput!){result:rejectCoupon(input:$input){record:coupon{...Coupon_show} errors{...UserError_facts}}}",
  "fragments": [
   "Coupon_show",
   "UserError_facts"
  ]
 },
 "Panel_withdrawCoupon": {
  "text": "mutation Panel_withdrawCoupon($input:RefuseCouponInput!){result:withdrawCoupon(input:$input){record:coupon{...Coupon_show} errors{...UserError_facts}}}",
  "fragments": [
   "Coupon_show",
   "UserError_facts"
  ]
 },
 "Panel_coupons": {
  "text": "query Panel_coupons($first:Int,$after:String,$offset:Int,$filter:CouponFilter,$orderBy:CouponOrder){page:coupons(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Coupon_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Coupon_list"
  ]
 },
 "Panel_coupons_export": {
  "text": "query Panel_coupons_export($first:Int,$after:String,$offset:Int,$filter:CouponFilter,$orderBy:CouponOrder){page:coupons(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Coupon_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Coupon_sheet"
  ]
 },
 "Panel_coupon": {
  "text": "query Panel_coupon($id:ID!){record:coupon(id:$id){...Coupon_show}}",
  "fragments": [
   "Coupon_show"
  ]
 },
 "Panel_coupons_many": {
  "text": "query Panel_coupons_many($ids:[ID!]!){nodes(ids:$ids){...Coupon_list}}",
  "fragments": [
   "Coupon_list"
  ]
 },
 "Panel_coupons_counts": {
  "text": "query Panel_coupons_counts($merchantId:ID){TO_APPROVE:coupons(first:1,filter:{status:[TO_APPROVE],merchantId:$merchantId}){totalCount isTotalCountExact} ISSUED:coupons(first:1,filter:{status:[ISSUED],merchantId:$merchantId}){totalCount isTotalCountExact} USED:coupons(first:1,filter:{status:[USED],merchantId:$merchantId}){totalCount isTotalCountExact} EXPIRED:coupons(first:1,filter:{status:[EXPIRED],merchantId:$merchantId}){totalCount isTotalCountExact} WITHDRAWN:coupons(first:1,filter:{status:[WITHDRAWN],merchantId:$merchantId}){totalCount isTotalCountExact} REJECTED:coupons(first:1,filter:{status:[REJECTED],merchantId:$merchantId}){totalCount isTotalCountExact}}"
 },
 "Panel_revealPersonalData_Complaint": {
  "text": "mutation Panel_revealPersonalData_Complaint($input:RevealPersonalDataInput!){result:revealPersonalData(input:$input){record:node{...Complaint_show} errors{...UserError_facts}}}",
  "fragments": [
   "Complaint_show",
   "UserError_facts"
  ]
 },
 "Panel_handOverComplaint": {
  "text": "mutation Panel_handOverComplaint($input:HandOverComplaintInput!){result:handOverComplaint(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
  "fragments": [
   "Complaint_show",
   "UserError_facts"
  ]
 },
 "Panel_registerComplaint": {
  "text": "mutation Panel_registerComplaint($input:RegisterComplaintInput!){result:registerComplaint(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
  "fragments": [
   "Complaint_show",
   "UserError_facts"
  ]
 },
 "Panel_classifyComplaint": {
  "text": "mutation Panel_classifyComplaint($input:ClassifyComplaintInput!){result:classifyComplaint(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
  "fragments": [
   "Complaint_show",
   "UserError_facts"
  ]
 },
 "Panel_assignComplaint": {
  "text": "mutation Panel_assignComplaint($input:AssignComplaintInput!){result:assignComplaint(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
  "fragments": [
   "Complaint_show",
   "UserError_facts"
  ]
 },
 "Panel_investigateComplaint": {
  "text": "mutation Panel_investigateComplaint($input:ComplaintActionInput!){result:investigateComplaint(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
  "fragments": [
   "Complaint_show",
   "UserError_facts"
  ]
 },
 "Panel_proposeRemedy": {
  "text": "mutation Panel_proposeRemedy($input:ProposeRemedyInput!){result:proposeRemedy(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
  "fragments": [
   "Complaint_show",
   "UserError_facts"
  ]
 },
 "Panel_acceptRemedy": {
  "text": "mutation Panel_acceptRemedy($input:ComplaintActionInput!){result:acceptRemedy(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
  "fragments": [
   "Complaint_show",
   "UserError_facts"
  ]
 },
 "Panel_rejectRemedy": {
  "text": "mutation Panel_rejectRemedy($input:ComplaintActionInput!){result:rejectRemedy(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
  "fragments": [
   "Complaint_show",
   "UserError_facts"
  ]
 },
 "Panel_resolveComplaint": {
  "text": "mutation Panel_resolveComplaint($input:ResolveComplaintInput!){result:resolveComplaint(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
  "fragments": [
   "Complaint_show",
   "UserError_facts"
  ]
 },
 "Panel_followUpComplaint": {
  "text": "mutation Panel_followUpComplaint($input:FollowUpComplaintInput!){result:followUpComplaint(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
  "fragments": [
   "Complaint_show",
   "UserError_facts"
  ]
 },
 "Panel_archiveComplaint": {
  "text": "mutation Panel_archiveComplaint($input:ComplaintActionInput!){result:archiveComplaint(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
  "fragments": [
   "Complaint_show",
   "UserError_facts"
  ]
 },
 "Panel_escalateComplaint": {
  "text": "mutation Panel_escalateComplaint($input:EscalateComplaintInput!){result:escalateComplaint(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
  "fragments": [
   "Complaint_show",
   "UserError_facts"
  ]
 },
 "Panel_reopenComplaint": {
  "text": "mutation Panel_reopenComplaint($input:ComplaintActionInput!){result:reopenComplaint(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
  "fragments": [
   "Complaint_show",
   "UserError_facts"
  ]
 },
 "Panel_openComplaintTask": {
  "text": "mutation Panel_openComplaintTask($input:OpenComplaintTaskInput!){result:openComplaintTask(input:$input){record:complaint{...Complaint_show} task{id number} errors{...UserError_facts}}}",
  "fragments": [
   "Complaint_show",
   "UserError_facts"
  ]
 },
 "Panel_sayOnComplaint": {
  "text": "mutation Panel_sayOnComplaint($input:SayOnComplaintInput!){result:sayOnComplaint(input:$input){record:complaint{...Complaint_show} message{id audience side channel text isPolite quickReplyVersion{id number shortcut account{id name} createdAt} account{id name} createdAt} errors{...UserError_facts}}}",
  "fragments": [
   "Complaint_show",
   "UserError_facts"
  ]
 },
 "Panel_answerComplaint": {
  "text": "mutation Panel_answerComplaint($input:AnswerComplaintInput!){result:answerComplaint(input:$input){record:complaint{...Complaint_show} message{id audience side channel text isPolite quickReplyVersion{id number shortcut account{id name} createdAt} account{id name} createdAt} errors{...UserError_facts}}}",
  "fragments": [
   "Complaint_show",
   "UserError_facts"
  ]
 },
 "Panel_evaluateComplaint": {
  "text": "mutation Panel_evaluateComplaint($input:EvaluateComplaintInput!){result:evaluateComplaint(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
  "fragments": [
   "Complaint_show",
   "UserError_facts"
  ]
 },
 "Panel_hearMerchant": {
  "text": "mutation Panel_hearMerchant($input:HearingWordsInput!){result:hearMerchant(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
  "fragments": [
   "Complaint_show",
   "UserError_facts"
  ]
 },
 "Panel_answerHearing": {
  "text": "mutation Panel_answerHearing($input:HearingWordsInput!){result:answerHearing(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
  "fragments": [
   "Complaint_show",
   "UserError_facts"
  ]
 },
 "Panel_appealComplaint": {
  "text": "mutation Panel_appealComplaint($input:HearingWordsInput!){result:appealComplaint(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
  "fragments": [
   "Complaint_show",
   "UserError_facts"
  ]
 },
 "Panel_decideAppeal": {
  "text": "mutation Panel_decideAppeal($input:DecideAppealInput!){result:decideAppeal(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
  "fragments": [
   "Complaint_show",
   "UserError_facts"
  ]
 },
 "Panel_linkDuplicate": {
  "text": "mutation Panel_linkDuplicate($input:LinkComplaintsInput!){result:linkDuplicate(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
  "fragments": [
   "Complaint_show",
   "UserError_facts"
  ]
 },
 "Panel_mergeComplaints": {
  "text": "mutation Panel_mergeComplaints($input:MergeComplaintsInput!){result:mergeComplaints(input:$input){record:complaint{...Complaint_show} into{id number} errors{...UserError_facts}}}",
  "fragments": [
   "Complaint_show",
   "UserError_facts"
  ]
 },
 "Panel_keepApart": {
  "text": "mutation Panel_keepApart($input:LinkComplaintsInput!){result:keepApart(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
  "fragments": [
   "Complaint_show",
   "UserError_facts"
  ]
 },
 "Panel_apologize": {
  "text": "mutation Panel_apologize($input:ApologizeInput!){result:apologize(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
  "fragments": [
   "Complaint_show",
   "UserError_facts"
  ]
 },
 "Panel_giveComplaintCoupon": {
  "text": "mutation Panel_giveComplaintCoupon($input:GiveComplaintCouponInput!){result:giveComplaintCoupon(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
  "fragments": [
   "Complaint_show",
   "UserError_facts"
  ]
 },
 "Panel_payComplaintCash": {
  "text": "mutation Panel_payComplaintCash($input:PayComplaintCashInput!){result:payComplaintCash(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
  "fragments": [
   "Complaint_show",
   "UserError_facts"
  ]
 },
 "Panel_openComplaintReturn": {
  "text": "mutation Panel_openComplaintReturn($input:OpenComplaintReturnInput!){result:openComplaintReturn(input:$input){record:complaint{...Complaint_show} return{id number} errors{...UserError_facts}}}",
  "fragments": [
   "Complaint_show",
   "UserError_facts"
  ]
 },
 "Panel_fineMerchant": {
  "text": "mutation Panel_fineMerchant($input:FineMerchantInput!){result:fineMerchant(input:$input){record:complaint{...Complaint_show} merchantFine{id number} errors{...UserError_facts}}}",
  "fragments": [
   "Complaint_show",
   "UserError_facts"
  ]
 },
 "Panel_complaints": {
  "text": "query Panel_complaints($first:Int,$after:String,$offset:Int,$filter:ComplaintFilter,$orderBy:ComplaintOrder){page:complaints(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Complaint_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Complaint_list"
  ]
 },
 "Panel_complaints_export": {
  "text": "query Panel_complaints_export($first:Int,$after:String,$offset:Int,$filter:ComplaintFilter,$orderBy:ComplaintOrder){page:complaints(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Complaint_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Complaint_sheet"
  ]
 },
 "Panel_complaint": {
  "text": "query Panel_complaint($id:ID!){record:complaint(id:$id){...Complaint_show}}",
  "fragments": [
   "Complaint_show"
  ]
 },
 "Panel_complaints_many": {
  "text": "query Panel_complaints_many($ids:[ID!]!){nodes(ids:$ids){...Complaint_list}}",
  "fragments": [
   "Complaint_list"
  ]
 },
 "Panel_complaints_counts": {
  "text": "query Panel_complaints_counts($merchantId:ID){REGISTERED:complaints(first:1,filter:{status:[REGISTERED],merchantId:$merchantId}){totalCount isTotalCountExact} ASSIGNED:complaints(first:1,filter:{status:[ASSIGNED],merchantId:$merchantId}){totalCount isTotalCountExact} INVESTIGATING:complaints(first:1,filter:{status:[INVESTIGATING],merchantId:$merchantId}){totalCount isTotalCountExact} PROPOSED:complaints(first:1,filter:{status:[PROPOSED],merchantId:$merchantId}){totalCount isTotalCountExact} ACCEPTED:complaints(first:1,filter:{status:[ACCEPTED],merchantId:$merchantId}){totalCount isTotalCountExact} REJECTED:complaints(first:1,filter:{status:[REJECTED],merchantId:$merchantId}){totalCount isTotalCountExact} RESOLVED:complaints(first:1,filter:{status:[RESOLVED],merchantId:$merchantId}){totalCount isTotalCountExact} FOLLOWED_UP:complaints(first:1,filter:{status:[FOLLOWED_UP],merchantId:$merchantId}){totalCount isTotalCountExact} ARCHIVED:complaints(first:1,filter:{status:[ARCHIVED],merchantId:$merchantId}){totalCount isTotalCountExact} MERGED:complaints(first:1,filter:{status:[MERGED],merchantId:$merchantId}){totalCount isTotalCountExact}}"
 },
 "Panel_complaintEvents": {
  "text": "subscription Panel_complaintEvents{change:complaintEvents{record:complaint{...Complaint_list}}}",
  "fragments": [
   "Complaint_list"
  ]
 },
 "Panel_createTask": {
  "text": "mutation Panel_createTask($input:CreateTaskInput!){result:createTask(input:$input){record:task{...Task_show} errors{...UserError_facts}}}",
  "fragments": [
   "Task_show",
   "UserError_facts"
  ]
 },
 "Panel_takeTask": {
  "text": "mutation Panel_takeTask($input:TaskInput!){result:takeTask(input:$input){record:task{...Task_show} errors{...UserError_facts}}}",
  "fragments": [
   "Task_show",
   "UserError_facts"
  ]
 },
 "Panel_assignTask": {
  "text": "mutation Panel_assignTask($input:AssignTaskInput!){result:assignTask(input:$input){record:task{...Task_show} errors{...UserError_facts}}}",
  "fragments": [
   "Task_show",
   "UserError_facts"
  ]
 },
 "Panel_planVisit": {
  "text": "mutation Panel_planVisit($input:PlanVisitInput!){result:planVisit(input:$input){record:task{...Task_show} errors{...UserError_facts}}}",
  "fragments": [
   "Task_show",
   "UserError_facts"
  ]
 },
 "Panel_leaveForVisit": {
  "text": "mutation Panel_leaveForVisit($input:TaskInput!){result:leaveForVisit(input:$input){record:task{...Task_show} errors{...UserError_facts}}}",
  "fragments": [
   "Task_show",
   "UserError_facts"
  ]
 },
 "Panel_arriveAtVisit": {
  "text": "mutation Panel_arriveAtVisit($input:TaskInput!){result:arriveAtVisit(input:$input){record:task{...Task_show} errors{...UserError_facts}}}",
  "fragments": [
   "Task_show",
   "UserError_facts"
  ]
 },
 "Panel_finishTask": {
  "text": "mutation Panel_finishTask($input:FinishTaskInput!){result:finishTask(input:$input){record:task{...Task_show} errors{...UserError_facts}}}",
  "fragments": [
   "Task_show",
   "UserError_facts"
  ]
 },
 "Panel_callBackTask": {
  "text": "mutation Panel_callBackTask($input:CallBackTaskInput!){result:callBackTask(input:$input){record:task{...Task_show} errors{...UserError_facts}}}",
  "fragments": [
   "Task_show",
   "UserError_facts"
  ]
 },
 "Panel_noteTask": {
  "text": "mutation Panel_noteTask($input:TaskNoteInput!){result:noteTask(input:$input){record:task{...Task_show} errors{...UserError_facts}}}",
  "fragments": [
   "Task_show",
   "UserError_facts"
  ]
 },
 "Panel_cancelTask": {
  "text": "mutation Panel_cancelTask($input:TaskNoteInput!){result:cancelTask(input:$input){record:task{...Task_show} errors{...UserError_facts}}}",
  "fragments": [
   "Task_show",
   "UserError_facts"
  ]
 },
 "Panel_tasks": {
  "text": "query Panel_tasks($first:Int,$after:String,$offset:Int,$filter:TaskFilter,$orderBy:TaskOrder){page:tasks(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Task_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Task_list"
  ]
 },
 "Panel_tasks_export": {
  "text": "query Panel_tasks_export($first:Int,$after:String,$offset:Int,$filter:TaskFilter,$orderBy:TaskOrder){page:tasks(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Task_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Task_sheet"
  ]
 },
 "Panel_task": {
  "text": "query Panel_task($id:ID!){record:task(id:$id){...Task_show}}",
  "fragments": [
   "Task_show"
  ]
 },
 "Panel_tasks_many": {
  "text": "query Panel_tasks_many($ids:[ID!]!){nodes(ids:$ids){...Task_list}}",
  "fragments": [
   "Task_list"
  ]
 },
 "Panel_tasks_counts": {
  "text": "query Panel_tasks_counts{OPEN:tasks(first:1,filter:{status:[OPEN]}){totalCount isTotalCountExact} IN_HAND:tasks(first:1,filter:{status:[IN_HAND]}){totalCount isTotalCountExact} ON_THE_WAY:tasks(first:1,filter:{status:[ON_THE_WAY]}){totalCount isTotalCountExact} ON_SITE:tasks(first:1,filter:{status:[ON_SITE]}){totalCount isTotalCountExact} DONE:tasks(first:1,filter:{status:[DONE]}){totalCount isTotalCountExact} CLOSED:tasks(first:1,filter:{status:[CLOSED]}){totalCount isTotalCountExact} CANCELLED:tasks(first:1,filter:{status:[CANCELLED]}){totalCount isTotalCountExact}}"
 },
 "Panel_revealPersonalData_FollowUp": {
  "text": "mutation Panel_revealPersonalData_FollowUp($input:RevealPersonalDataInput!){result:revealPersonalData(input:$input){record:node{...FollowUp_show} errors{...UserError_facts}}}",
  "fragments": [
   "FollowUp_show",
   "UserError_facts"
  ]
 },
 "Panel_recordFollowUp": {
  "text": "mutation Panel_recordFollowUp($input:RecordFollowUpInput!){result:recordFollowUp(input:$input){record:followUp{...FollowUp_show} complaint{id number} errors{...UserError_facts}}}",
  "fragments": [
   "FollowUp_show",
   "UserError_facts"
  ]
 },
 "Panel_followUps": {
  "text": "query Panel_followUps($first:Int,$after:String,$offset:Int,$filter:FollowUpFilter,$orderBy:FollowUpOrder){page:followUps(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...FollowUp_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "FollowUp_list"
  ]
 },
 "Panel_followUps_export": {
  "text": "query Panel_followUps_export($first:Int,$after:String,$offset:Int,$filter:FollowUpFilter,$orderBy:FollowUpOrder){page:followUps(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...FollowUp_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "FollowUp_sheet"
  ]
 },
 "Panel_followUp": {
  "text": "query Panel_followUp($id:ID!){record:followUp(id:$id){...FollowUp_show}}",
  "fragments": [
   "FollowUp_show"
  ]
 },
 "Panel_followUps_many": {
  "text": "query Panel_followUps_many($ids:[ID!]!){nodes(ids:$ids){...FollowUp_list}}",
  "fragments": [
   "FollowUp_list"
  ]
 },
 "Panel_followUps_counts": {
  "text": "query Panel_followUps_counts{SCHEDULED:followUps(first:1,filter:{status:[SCHEDULED]}){totalCount isTotalCountExact} REACHED:followUps(first:1,filter:{status:[REACHED]}){totalCount isTotalCountExact} ANSWERED:followUps(first:1,filter:{status:[ANSWERED]}){totalCount isTotalCountExact} REFUSED:followUps(first:1,filter:{status:[REFUSED]}){totalCount isTotalCountExact} NOT_REACHED:followUps(first:1,filter:{status:[NOT_REACHED]}){totalCount isTotalCountExact} WITHDRAWN:followUps(first:1,filter:{status:[WITHDRAWN]}){totalCount isTotalCountExact}}"
 },
 "Panel_revealPersonalData_Repair": {
  "text": "mutation Panel_revealPersonalData_Repair($input:RevealPersonalDataInput!,$REPAIRS_WORK:Boolean=false){result:revealPersonalData(input:$input){record:node{...Repair_show} errors{...UserError_facts}}}",
  "fragments": [
   "Repair_show",
   "UserError_facts"
  ]
 },
 "Panel_openRepairOrder": {
  "text": "mutation Panel_openRepairOrder($input:OpenRepairInput!,$REPAIRS_WORK:Boolean=false){result:openRepairOrder(input:$input){record:repair{...Repair_show} errors{...UserError_facts}}}",
  "fragments": [
   "Repair_show",
   "UserError_facts"
  ]
 },
 "Panel_sendToOutlet": {
  "text": "mutation Panel_sendToOutlet($input:RepairParcelInput!,$REPAIRS_WORK:Boolean=false){result:sendToOutlet(input:$input){record:repair{...Repair_show} errors{...UserError_facts}}}",
  "fragments": [
   "Repair_show",
   "UserError_facts"
  ]
 },
 "Panel_cancelRepair": {
  "text": "mutation Panel_cancelRepair($input:RepairActionInput!,$REPAIRS_WORK:Boolean=false){result:cancelRepair(input:$input){record:repair{...Repair_show} errors{...UserError_facts}}}",
  "fragments": [
   "Repair_show",
   "UserError_facts"
  ]
 },
 "Panel_receiveRepair": {
  "text": "mutation Panel_receiveRepair($input:RepairActionInput!,$REPAIRS_WORK:Boolean=false){result:receiveRepair(input:$input){record:repair{...Repair_show} errors{...UserError_facts}}}",
  "fragments": [
   "Repair_show",
   "UserError_facts"
  ]
 },
 "Panel_quoteRepair": {
  "text": "mutation Panel_quoteRepair($input:QuoteRepairInput!,$REPAIRS_WORK:Boolean=false){result:quoteRepair(input:$input){record:repair{...Repair_show} errors{...UserError_facts}}}",
  "fragments": [
   "Repair_show",
   "UserError_facts"
  ]
 },
 "Panel_answerRepairQuote": {
  "text": "mutation Panel_answerRepairQuote($input:AnswerRepairQuoteInput!,$REPAIRS_WORK:Boolean=false){result:answerRepairQuote(input:$input){record:repair{...Repair_show} errors{...UserError_facts}}}",
  "fragments": [
   "Repair_show",
   "UserError_facts"
  ]
 },
 "Panel_finishRepair": {
  "text": "mutation Panel_finishRepair($input:FinishRepairInput!,$REPAIRS_WORK:Boolean=false){result:finishRepair(input:$input){record:repair{...Repair_show} errors{...UserError_facts}}}",
  "fragments": [
   "Repair_show",
   "UserError_facts"
  ]
 },
 "Panel_sendRepairBack": {
  "text": "mutation Panel_sendRepairBack($input:SendRepairBackInput!,$REPAIRS_WORK:Boolean=false){result:sendRepairBack(input:$input){record:repair{...Repair_show} errors{...UserError_facts}}}",
  "fragments": [
   "Repair_show",
   "UserError_facts"
  ]
 },
 "Panel_confirmRepairedGoods": {
  "text": "mutation Panel_confirmRepairedGoods($input:RepairActionInput!,$REPAIRS_WORK:Boolean=false){result:confirmRepairedGoods(input:$input){record:repair{...Repair_show} errors{...UserError_facts}}}",
  "fragments": [
   "Repair_show",
   "UserError_facts"
  ]
 },
 "Panel_callBackRepair": {
  "text": "mutation Panel_callBackRepair($input:CallBackRepairInput!,$REPAIRS_WORK:Boolean=false){result:callBackRepair(input:$input){record:repair{...Repair_show} errors{...UserError_facts}}}",
  "fragments": [
   "Repair_show",
   "UserError_facts"
  ]
 },
 "Panel_checkRepairFee": {
  "text": "mutation Panel_checkRepairFee($input:CheckRepairFeeInput!,$REPAIRS_WORK:Boolean=false){result:checkRepairFee(input:$input){record:repair{...Repair_show} errors{...UserError_facts}}}",
  "fragments": [
   "Repair_show",
   "UserError_facts"
  ]
 },
 "Panel_repairs": {
  "text": "query Panel_repairs($first:Int,$after:String,$offset:Int,$filter:RepairFilter,$orderBy:RepairOrder,$REPAIRS_WORK:Boolean=false){page:repairs(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Repair_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Repair_list"
  ]
 },
 "Panel_repairs_export": {
  "text": "query Panel_repairs_export($first:Int,$after:String,$offset:Int,$filter:RepairFilter,$orderBy:RepairOrder,$REPAIRS_WORK:Boolean=false){page:repairs(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Repair_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Repair_sheet"
  ]
 },
 "Panel_repair": {
  "text": "query Panel_repair($id:ID!,$REPAIRS_WORK:Boolean=false){record:repair(id:$id){...Repair_show}}",
  "fragments": [
   "Repair_show"
  ]
 },
 "Panel_repairs_many": {
  "text": "query Panel_repairs_many($ids:[ID!]!,$REPAIRS_WORK:Boolean=false){nodes(ids:$ids){...Repair_list}}",
  "fragments": [
   "Repair_list"
  ]
 },
 "Panel_repairs_counts": {
  "text": "query Panel_repairs_counts($merchantId:ID){AWAITING_GOODS:repairs(first:1,filter:{status:[AWAITING_GOODS],merchantId:$merchantId}){totalCount isTotalCountExact} ON_THE_WAY:repairs(first:1,filter:{status:[ON_THE_WAY],merchantId:$merchantId}){totalCount isTotalCountExact} RECEIVED:repairs(first:1,filter:{status:[RECEIVED],merchantId:$merchantId}){totalCount isTotalCountExact} QUOTED:repairs(first:1,filter:{status:[QUOTED],merchantId:$merchantId}){totalCount isTotalCountExact} REPAIRING:repairs(first:1,filter:{status:[REPAIRING],merchantId:$merchantId}){totalCount isTotalCountExact} TO_SEND_BACK:repairs(first:1,filter:{status:[TO_SEND_BACK],merchantId:$merchantId}){totalCount isTotalCountExact} SENT_BACK:repairs(first:1,filter:{status:[SENT_BACK],merchantId:$merchantId}){totalCount isTotalCountExact} CALL_BACK_DUE:repairs(first:1,filter:{status:[CALL_BACK_DUE],merchantId:$merchantId}){totalCount isTotalCountExact} CLOSED:repairs(first:1,filter:{status:[CLOSED],merchantId:$merchantId}){totalCount isTotalCountExact} CANCELLED:repairs(first:1,filter:{status:[CANCELLED],merchantId:$merchantId}){totalCount isTotalCountExact}}"
 },
 "Panel_revealPersonalData_Return": {
  "text": "mutation Panel_revealPersonalData_Return($input:RevealPersonalDataInput!){result:revealPersonalData(input:$input){record:node{...Return_show} errors{...UserError_facts}}}",
  "fragments": [
   "Return_show",
   "UserError_facts"
  ]
 },
 "Panel_claimReturnFreight": {
  "text": "mutation Panel_claimReturnFreight($input:ClaimReturnFreightInput!){result:claimReturnFreight(input:$input){record:return{...Return_show} errors{...UserError_facts}}}",
  "fragments": [
   "Return_show",
   "UserError_facts"
  ]
 },
 "Panel_payReturnFreight": {
  "text": "mutation Panel_payReturnFreight($input:PayReturnFreightInput!){result:payReturnFreight(input:$input){record:return{...Return_show} errors{...UserError_facts}}}",
  "fragments": [
   "Return_show",
   "UserError_facts"
  ]
 },
 "Panel_declineReturnFreight": {
  "text": "mutation Panel_declineReturnFreight($input:DeclineReturnFreightInput!){result:declineReturnFreight(input:$input){record:return{...Return_show} errors{...UserError_facts}}}",
  "fragments": [
   "Return_show",
   "UserError_facts"
  ]
 },
 "Panel_acceptReturn": {
  "text": "mutation Panel_acceptReturn($input:ReturnActionInput!){result:acceptReturn(input:$input){record:return{...Return_show} errors{...UserError_facts}}}",
  "fragments": [
   "Return_show",
   "UserError_facts"
  ]
 },
 "Panel_rejectReturn": {
  "text": "mutation Panel_rejectReturn($input:RejectReturnInput!){result:rejectReturn(input:$input){record:return{...Return_show} errors{...UserError_facts}}}",
  "fragments": [
   "Return_show",
   "UserError_facts"
  ]
 },
 "Panel_sendReturnBack": {
  "text": "mutation Panel_sendReturnBack($input:SendReturnBackInput!){result:sendReturnBack(input:$input){record:return{...Return_show} errors{...UserError_facts}}}",
  "fragments": [
   "Return_show",
   "UserError_facts"
  ]
 },
 "Panel_confirmReturnedGoods": {
  "text": "mutation Panel_confirmReturnedGoods($input:ConfirmReturnedGoodsInput!){result:confirmReturnedGoods(input:$input){record:return{...Return_show} errors{...UserError_facts}}}",
  "fragments": [
   "Return_show",
   "UserError_facts"
  ]
 },
 "Panel_acceptPartOfReturn": {
  "text": "mutation Panel_acceptPartOfReturn($input:ReturnActionInput!){result:acceptPartOfReturn(input:$input){record:return{...Return_show} errors{...UserError_facts}}}",
  "fragments": [
   "Return_show",
   "UserError_facts"
  ]
 },
 "Panel_compensateReturn": {
  "text": "mutation Panel_compensateReturn($input:CompensateReturnInput!){result:compensateReturn(input:$input){record:return{...Return_show} errors{...UserError_facts}}}",
  "fragments": [
   "Return_show",
   "UserError_facts"
  ]
 },
 "Panel_giveReturnCoupon": {
  "text": "mutation Panel_giveReturnCoupon($input:GiveReturnCouponInput!){result:giveReturnCoupon(input:$input){record:return{...Return_show} errors{...UserError_facts}}}",
  "fragments": [
   "Return_show",
   "UserError_facts"
  ]
 },
 "Panel_retryReplacement": {
  "text": "mutation Panel_retryReplacement($input:ReturnActionInput!){result:retryReplacement(input:$input){record:return{...Return_show} errors{...UserError_facts}}}",
  "fragments": [
   "Return_show",
   "UserError_facts"
  ]
 },
 "Panel_takeMoneyInstead": {
  "text": "mutation Panel_takeMoneyInstead($input:ReturnActionInput!){result:takeMoneyInstead(input:$input){record:return{...Return_show} errors{...UserError_facts}}}",
  "fragments": [
   "Return_show",
   "UserError_facts"
  ]
 },
 "Panel_withdrawReturn": {
  "text": "mutation Panel_withdrawReturn($input:ReturnActionInput!){result:withdrawReturn(input:$input){record:return{...Return_show} errors{...UserError_facts}}}",
  "fragments": [
   "Return_show",
   "UserError_facts"
  ]
 },
 "Panel_appealReturn": {
  "text": "mutation Panel_appealReturn($input:AppealReturnInput!){result:appealReturn(input:$input){record:return{...Return_show} errors{...UserError_facts}}}",
  "fragments": [
   "Return_show",
   "UserError_facts"
  ]
 },
 "Panel_decideReturn": {
  "text": "mutation Panel_decideReturn($input:DecideReturnInput!){result:decideReturn(input:$input){record:return{...Return_show} errors{...UserError_facts}}}",
  "fragments": [
   "Return_show",
   "UserError_facts"
  ]
 },
 "Panel_returns": {
  "text": "query Panel_returns($first:Int,$after:String,$offset:Int,$filter:ReturnFilter,$orderBy:ReturnOrder){page:returns(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Return_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Return_list"
  ]
 },
 "Panel_returns_export": {
  "text": "query Panel_returns_export($first:Int,$after:String,$offset:Int,$filter:ReturnFilter,$orderBy:ReturnOrder){page:returns(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Return_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Return_sheet"
  ]
 },
 "Panel_return": {
  "text": "query Panel_return($id:ID!){record:return(id:$id){...Return_show}}",
  "fragments": [
   "Return_show"
  ]
 },
 "Panel_returns_many": {
  "text": "query Panel_returns_many($ids:[ID!]!){nodes(ids:$ids){...Return_list}}",
  "fragments": [
   "Return_list"
  ]
 },
 "Panel_returns_counts": {
  "text": "query Panel_returns_counts($merchantId:ID){REQUESTED:returns(first:1,filter:{status:[REQUESTED],merchantId:$merchantId}){totalCount isTotalCountExact} AWAITING_GOODS:returns(first:1,filter:{status:[AWAITING_GOODS],merchantId:$merchantId}){totalCount isTotalCountExact} SENT_BACK:returns(first:1,filter:{status:[SENT_BACK],merchantId:$merchantId}){totalCount isTotalCountExact} PARTLY_ACCEPTED:returns(first:1,filter:{status:[PARTLY_ACCEPTED],merchantId:$merchantId}){totalCount isTotalCountExact} REJECTED:returns(first:1,filter:{status:[REJECTED],merchantId:$merchantId}){totalCount isTotalCountExact} APPEALED:returns(first:1,filter:{status:[APPEALED],merchantId:$merchantId}){totalCount isTotalCountExact} REPLACING:returns(first:1,filter:{status:[REPLACING],merchantId:$merchantId}){totalCount isTotalCountExact} REPLACEMENT_SENT:returns(first:1,filter:{status:[REPLACEMENT_SENT],merchantId:$merchantId}){totalCount isTotalCountExact} REPLACEMENT_FAILED:returns(first:1,filter:{status:[REPLACEMENT_FAILED],merchantId:$merchantId}){totalCount isTotalCountExact} IN_REPAIR:returns(first:1,filter:{status:[IN_REPAIR],merchantId:$merchantId}){totalCount isTotalCountExact} REPAIR_SENT:returns(first:1,filter:{status:[REPAIR_SENT],merchantId:$merchantId}){totalCount isTotalCountExact} COMPENSATING:returns(first:1,filter:{status:[COMPENSATING],merchantId:$merchantId}){totalCount isTotalCountExact} WITH_FINANCE:returns(first:1,filter:{status:[WITH_FINANCE],merchantId:$merchantId}){totalCount isTotalCountExact} REFUNDED:returns(first:1,filter:{status:[REFUNDED],merchantId:$merchantId}){totalCount isTotalCountExact} REPLACED:returns(first:1,filter:{status:[REPLACED],merchantId:$merchantId}){totalCount isTotalCountExact} REPAIRED:returns(first:1,filter:{status:[REPAIRED],merchantId:$merchantId}){totalCount isTotalCountExact} COMPENSATED:returns(first:1,filter:{status:[COMPENSATED],merchantId:$merchantId}){totalCount isTotalCountExact} CLOSED:returns(first:1,filter:{status:[CLOSED],merchantId:$merchantId}){totalCount isTotalCountExact}}"
 },
 "Panel_returnEvents": {
  "text": "subscription Panel_returnEvents{change:returnEvents{record:return{...Return_list}}}",
  "fragments": [
   "Return_list"
  ]
 },
 "Panel_revealPersonalData_InboundMail": {
  "text": "mutation Panel_revealPersonalData_InboundMail($input:RevealPersonalDataInput!){result:revealPersonalData(input:$input){record:node{...InboundMail_show} errors{...UserError_facts}}}",
  "fragments": [
   "InboundMail_show",
   "UserError_facts"
  ]
 },
 "Panel_registerFromMail": {
  "text": "mutation Panel_registerFromMail($input:RegisterFromMailInput!){result:registerFromMail(input:$input){record:inboundMail{...InboundMail_show} complaint{id number} errors{...UserError_facts}}}",
  "fragments": [
   "InboundMail_show",
   "UserError_facts"
  ]
 },
 "Panel_dismissMail": {
  "text": "mutation Panel_dismissMail($input:DismissMailInput!){result:dismissMail(input:$input){record:inboundMail{...InboundMail_show} errors{...UserError_facts}}}",
  "fragments": [
   "InboundMail_show",
   "UserError_facts"
  ]
 },
 "Panel_inboundMails": {
  "text": "query Panel_inboundMails($first:Int,$after:String,$offset:Int,$filter:InboundMailFilter,$orderBy:InboundMailOrder){page:inboundMails(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...InboundMail_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "InboundMail_list"
  ]
 },
 "Panel_inboundMails_export": {
  "text": "query Panel_inboundMails_export($first:Int,$after:String,$offset:Int,$filter:InboundMailFilter,$orderBy:InboundMailOrder){page:inboundMails(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...InboundMail_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "InboundMail_sheet"
  ]
 },
 "Panel_inboundMail": {
  "text": "query Panel_inboundMail($id:ID!){record:inboundMail(id:$id){...InboundMail_show}}",
  "fragments": [
   "InboundMail_show"
  ]
 },
 "Panel_inboundMails_many": {
  "text": "query Panel_inboundMails_many($ids:[ID!]!){nodes(ids:$ids){...InboundMail_list}}",
  "fragments": [
   "InboundMail_list"
  ]
 },
 "Panel_inboundMails_counts": {
  "text": "query Panel_inboundMails_counts{REGISTERED:inboundMails(first:1,filter:{status:[REGISTERED]}){totalCount isTotalCountExact} ANSWERED:inboundMails(first:1,filter:{status:[ANSWERED]}){totalCount isTotalCountExact} WAITING:inboundMails(first:1,filter:{status:[WAITING]}){totalCount isTotalCountExact} DISMISSED:inboundMails(first:1,filter:{status:[DISMISSED]}){totalCount isTotalCountExact} IGNORED:inboundMails(first:1,filter:{status:[IGNORED]}){totalCount isTotalCountExact}}"
 },
 "Panel_revealPersonalData_BadReview": {
  "text": "mutation Panel_revealPersonalData_BadReview($input:RevealPersonalDataInput!){result:revealPersonalData(input:$input){record:node{...BadReview_show} errors{...UserError_facts}}}",
  "fragments": [
   "BadReview_show",
   "UserError_facts"
  ]
 },
 "Panel_takeBadReview": {
  "text": "mutation Panel_takeBadReview($input:BadReviewInput!){result:takeBadReview(input:$input){record:badReview{...BadReview_show} errors{...UserError_facts}}}",
  "fragments": [
   "BadReview_show",
   "UserError_facts"
  ]
 },
 "Panel_messageReviewer": {
  "text": "mutation Panel_messageReviewer($input:MessageReviewerInput!){result:messageReviewer(input:$input){record:badReview{...BadReview_show} errors{...UserError_facts}}}",
  "fragments": [
   "BadReview_show",
   "UserError_facts"
  ]
 },
 "Panel_phoneReviewer": {
  "text": "mutation Panel_phoneReviewer($input:PhoneReviewerInput!){result:phoneReviewer(input:$input){record:badReview{...BadReview_show} errors{...UserError_facts}}}",
  "fragments": [
   "BadReview_show",
   "UserError_facts"
  ]
 },
 "Panel_noteReviewersAnswer": {
  "text": "mutation Panel_noteReviewersAnswer($input:NoteReviewersAnswerInput!){result:noteReviewersAnswer(input:$input){record:badReview{...BadReview_show} errors{...UserError_facts}}}",
  "fragments": [
   "BadReview_show",
   "UserError_facts"
  ]
 },
 "Panel_promiseReviewChange": {
  "text": "mutation Panel_promiseReviewChange($input:PromiseReviewChangeInput!){result:promiseReviewChange(input:$input){record:badReview{...BadReview_show} errors{...UserError_facts}}}",
  "fragments": [
   "BadReview_show",
   "UserError_facts"
  ]
 },
 "Panel_compensateReviewer": {
  "text": "mutation Panel_compensateReviewer($input:CompensateReviewerInput!){result:compensateReviewer(input:$input){record:badReview{...BadReview_show} slip{id number} errors{...UserError_facts}}}",
  "fragments": [
   "BadReview_show",
   "UserError_facts"
  ]
 },
 "Panel_refuseReviewChange": {
  "text": "mutation Panel_refuseReviewChange($input:BadReviewNoteInput!){result:refuseReviewChange(input:$input){record:badReview{...BadReview_show} errors{...UserError_facts}}}",
  "fragments": [
   "BadReview_show",
   "UserError_facts"
  ]
 },
 "Panel_closeBadReview": {
  "text": "mutation Panel_closeBadReview($input:BadReviewNoteInput!){result:closeBadReview(input:$input){record:badReview{...BadReview_show} errors{...UserError_facts}}}",
  "fragments": [
   "BadReview_show",
   "UserError_facts"
  ]
 },
 "Panel_badReviews": {
  "text": "query Panel_badReviews($first:Int,$after:String,$offset:Int,$filter:BadReviewFilter,$orderBy:BadReviewOrder){page:badReviews(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...BadReview_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "BadReview_list"
  ]
 },
 "Panel_badReviews_export": {
  "text": "query Panel_badReviews_export($first:Int,$after:String,$offset:Int,$filter:BadReviewFilter,$orderBy:BadReviewOrder){page:badReviews(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...BadReview_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "BadReview_sheet"
  ]
 },
 "Panel_badReview": {
  "text": "query Panel_badReview($id:ID!){record:badReview(id:$id){...BadReview_show}}",
  "fragments": [
   "BadReview_show"
  ]
 },
 "Panel_badReviews_many": {
  "text": "query Panel_badReviews_many($ids:[ID!]!){nodes(ids:$ids){...BadReview_list}}",
  "fragments": [
   "BadReview_list"
  ]
 },
 "Panel_badReviews_counts": {
  "text": "query Panel_badReviews_counts($merchantId:ID){OPEN:badReviews(first:1,filter:{status:[OPEN],merchantId:$merchantId}){totalCount isTotalCountExact} PROMISED:badReviews(first:1,filter:{status:[PROMISED],merchantId:$merchantId}){totalCount isTotalCountExact} AWAITING_COMPENSATION:badReviews(first:1,filter:{status:[AWAITING_COMPENSATION],merchantId:$merchantId}){totalCount isTotalCountExact} REFUSED:badReviews(first:1,filter:{status:[REFUSED],merchantId:$merchantId}){totalCount isTotalCountExact} CHANGED:badReviews(first:1,filter:{status:[CHANGED],merchantId:$merchantId}){totalCount isTotalCountExact} CLOSED:badReviews(first:1,filter:{status:[CLOSED],merchantId:$merchantId}){totalCount isTotalCountExact}}"
 },
 "Panel_approveFine": {
  "text": "mutation Panel_approveFine($input:FineActionInput!){result:approveFine(input:$input){record:merchantFine{...MerchantFine_show} errors{...UserError_facts}}}",
  "fragments": [
   "MerchantFine_show",
   "UserError_facts"
  ]
 },
 "Panel_rejectFine": {
  "text": "mutation Panel_rejectFine($input:FineReasonInput!){result:rejectFine(input:$input){record:merchantFine{...MerchantFine_show} errors{...UserError_facts}}}",
  "fragments": [
   "MerchantFine_show",
   "UserError_facts"
  ]
 },
 "Panel_appealFine": {
  "text": "mutation Panel_appealFine($input:FineReasonInput!){result:appealFine(input:$input){record:merchantFine{...MerchantFine_show} errors{...UserError_facts}}}",
  "fragments": [
   "MerchantFine_show",
   "UserError_facts"
  ]
 },
 "Panel_decideFine": {
  "text": "mutation Panel_decideFine($input:DecideFineInput!){result:decideFine(input:$input){record:merchantFine{...MerchantFine_show} errors{...UserError_facts}}}",
  "fragments": [
   "MerchantFine_show",
   "UserError_facts"
  ]
 },
 "Panel_merchantFines": {
  "text": "query Panel_merchantFines($first:Int,$after:String,$offset:Int,$filter:MerchantFineFilter,$orderBy:MerchantFineOrder){page:merchantFines(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...MerchantFine_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "MerchantFine_list"
  ]
 },
 "Panel_merchantFines_export": {
  "text": "query Panel_merchantFines_export($first:Int,$after:String,$offset:Int,$filter:MerchantFineFilter,$orderBy:MerchantFineOrder){page:merchantFines(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...MerchantFine_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "MerchantFine_sheet"
  ]
 },
 "Panel_merchantFine": {
  "text": "query Panel_merchantFine($id:ID!){record:merchantFine(id:$id){...MerchantFine_show}}",
  "fragments": [
   "MerchantFine_show"
  ]
 },
 "Panel_merchantFines_many": {
  "text": "query Panel_merchantFines_many($ids:[ID!]!){nodes(ids:$ids){...MerchantFine_list}}",
  "fragments": [
   "MerchantFine_list"
  ]
 },
 "Panel_merchantFines_counts": {
  "text": "query Panel_merchantFines_counts($merchantId:ID){TO_APPROVE:merchantFines(first:1,filter:{status:[TO_APPROVE],merchantId:$merchantId}){totalCount isTotalCountExact} CHARGED:merchantFines(first:1,filter:{status:[CHARGED],merchantId:$merchantId}){totalCount isTotalCountExact} APPEALED:merchantFines(first:1,filter:{status:[APPEALED],merchantId:$merchantId}){totalCount isTotalCountExact} UPHELD:merchantFines(first:1,filter:{status:[UPHELD],merchantId:$merchantId}){totalCount isTotalCountExact} REVERSED:merchantFines(first:1,filter:{status:[REVERSED],merchantId:$merchantId}){totalCount isTotalCountExact} REJECTED:merchantFines(first:1,filter:{status:[REJECTED],merchantId:$merchantId}){totalCount isTotalCountExact}}"
 },
 "Panel_openIncident": {
  "text": "mutation Panel_openIncident($input:OpenIncidentInput!){result:openIncident(input:$input){record:incident{...Incident_show} errors{...UserError_facts}}}",
  "fragments": [
   "Incident_show",
   "UserError_facts"
  ]
 },
 "Panel_addIncidentRecord": {
  "text": "mutation Panel_addIncidentRecord($input:AddIncidentRecordInput!){result:addIncidentRecord(input:$input){record:incident{...Incident_show} errors{...UserError_facts}}}",
  "fragments": [
   "Incident_show",
   "UserError_facts"
  ]
 },
 "Panel_planIncidentStep": {
  "text": "mutation Panel_planIncidentStep($input:PlanIncidentStepInput!){result:planIncidentStep(input:$input){record:incident{...Incident_show} errors{...UserError_facts}}}",
  "fragments": [
   "Incident_show",
   "UserError_facts"
  ]
 },
 "Panel_takeIncidentStep": {
  "text": "mutation Panel_takeIncidentStep($input:TakeIncidentStepInput!){result:takeIncidentStep(input:$input){record:incident{...Incident_show} errors{...UserError_facts}}}",
  "fragments": [
   "Incident_show",
   "UserError_facts"
  ]
 },
 "Panel_stopSale": {
  "text": "mutation Panel_stopSale($input:StopSaleInput!){result:stopSale(input:$input){record:incident{...Incident_show} errors{...UserError_facts}}}",
  "fragments": [
   "Incident_show",
   "UserError_facts"
  ]
 },
 "Panel_liftSaleStop": {
  "text": "mutation Panel_liftSaleStop($input:LiftSaleStopInput!){result:liftSaleStop(input:$input){record:incident{...Incident_show} errors{...UserError_facts}}}",
  "fragments": [
   "Incident_show",
   "UserError_facts"
  ]
 },
 "Panel_contactIncidentCustomers": {
  "text": "mutation Panel_contactIncidentCustomers($input:ContactIncidentCustomersInput!){result:contactIncidentCustomers(input:$input){record:incident{...Incident_show} errors{...UserError_facts}}}",
  "fragments": [
   "Incident_show",
   "UserError_facts"
  ]
 },
 "Panel_handOverIncident": {
  "text": "mutation Panel_handOverIncident($input:HandOverIncidentInput!){result:handOverIncident(input:$input){record:incident{...Incident_show} errors{...UserError_facts}}}",
  "fragments": [
   "Incident_show",
   "UserError_facts"
  ]
 },
 "Panel_closeIncident": {
  "text": "mutation Panel_closeIncident($input:CloseIncidentInput!){result:closeIncident(input:$input){record:incident{...Incident_show} errors{...UserError_facts}}}",
  "fragments": [
   "Incident_show",
   "UserError_facts"
  ]
 },
 "Panel_incidents": {
  "text": "query Panel_incidents($first:Int,$after:String,$offset:Int,$filter:IncidentFilter,$orderBy:IncidentOrder){page:incidents(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Incident_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Incident_list"
  ]
 },
 "Panel_incidents_export": {
  "text": "query Panel_incidents_export($first:Int,$after:String,$offset:Int,$filter:IncidentFilter,$orderBy:IncidentOrder){page:incidents(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Incident_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Incident_sheet"
  ]
 },
 "Panel_incident": {
  "text": "query Panel_incident($id:ID!){record:incident(id:$id){...Incident_show}}",
  "fragments": [
   "Incident_show"
  ]
 },
 "Panel_incidents_many": {
  "text": "query Panel_incidents_many($ids:[ID!]!){nodes(ids:$ids){...Incident_list}}",
  "fragments": [
   "Incident_list"
  ]
 },
 "Panel_incidents_counts": {
  "text": "query Panel_incidents_counts{OPEN:incidents(first:1,filter:{status:[OPEN]}){totalCount isTotalCountExact} CLOSED:incidents(first:1,filter:{status:[CLOSED]}){totalCount isTotalCountExact}}"
 },
 "Panel_acknowledgeQualityAlert": {
  "text": "mutation Panel_acknowledgeQualityAlert($input:AcknowledgeQualityAlertInput!){result:acknowledgeQualityAlert(input:$input){record:qualityAlert{...QualityAlert_show} errors{...UserError_facts}}}",
  "fragments": [
   "QualityAlert_show",
   "UserError_facts"
  ]
 },
 "Panel_closeQualityAlert": {
  "text": "mutation Panel_closeQualityAlert($input:CloseQualityAlertInput!){result:closeQualityAlert(input:$input){record:qualityAlert{...QualityAlert_show} errors{...UserError_facts}}}",
  "fragments": [
   "QualityAlert_show",
   "UserError_facts"
  ]
 },
 "Panel_qualityAlerts": {
  "text": "query Panel_qualityAlerts($first:Int,$after:String,$offset:Int,$filter:QualityAlertFilter,$orderBy:QualityAlertOrder){page:qualityAlerts(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...QualityAlert_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "QualityAlert_list"
  ]
 },
 "Panel_qualityAlerts_export": {
  "text": "query Panel_qualityAlerts_export($first:Int,$after:String,$offset:Int,$filter:QualityAlertFilter,$orderBy:QualityAlertOrder){page:qualityAlerts(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...QualityAlert_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "QualityAlert_sheet"
  ]
 },
 "Panel_qualityAlert": {
  "text": "query Panel_qualityAlert($id:ID!){record:qualityAlert(id:$id){...QualityAlert_show}}",
  "fragments": [
   "QualityAlert_show"
  ]
 },
 "Panel_qualityAlerts_many": {
  "text": "query Panel_qualityAlerts_many($ids:[ID!]!){nodes(ids:$ids){...QualityAlert_list}}",
  "fragments": [
   "QualityAlert_list"
  ]
 },
 "Panel_qualityAlerts_counts": {
  "text": "query Panel_qualityAlerts_counts($merchantId:ID){OPEN:qualityAlerts(first:1,filter:{status:[OPEN],merchantId:$merchantId}){totalCount isTotalCountExact} ACKNOWLEDGED:qualityAlerts(first:1,filter:{status:[ACKNOWLEDGED],merchantId:$merchantId}){totalCount isTotalCountExact} CLOSED:qualityAlerts(first:1,filter:{status:[CLOSED],merchantId:$merchantId}){totalCount isTotalCountExact}}"
 },
 "Panel_planCorrectiveAction": {
  "text": "mutation Panel_planCorrectiveAction($input:PlanCorrectiveActionInput!){result:planCorrectiveAction(input:$input){record:correctiveAction{...CorrectiveAction_show} errors{...UserError_facts}}}",
  "fragments": [
   "CorrectiveAction_show",
   "UserError_facts"
  ]
 },
 "Panel_handOverCorrectiveAction": {
  "text": "mutation Panel_handOverCorrectiveAction($input:HandOverCorrectiveActionInput!){result:handOverCorrectiveAction(input:$input){record:correctiveAction{...CorrectiveAction_show} errors{...UserError_facts}}}",
  "fragments": [
   "CorrectiveAction_show",
   "UserError_facts"
  ]
 },
 "Panel_finishCorrectiveAction": {
  "text": "mutation Panel_finishCorrectiveAction($input:FinishCorrectiveActionInput!){result:finishCorrectiveAction(input:$input){record:correctiveAction{...CorrectiveAction_show} errors{...UserError_facts}}}",
  "fragments": [
   "CorrectiveAction_show",
   "UserError_facts"
  ]
 },
 "Panel_replaceCorrectiveAction": {
  "text": "mutation Panel_replaceCorrectiveAction($input:ReplaceCorrectiveActionInput!){result:replaceCorrectiveAction(input:$input){record:correctiveAction{...CorrectiveAction_show} errors{...UserError_facts}}}",
  "fragments": [
   "CorrectiveAction_show",
   "UserError_facts"
  ]
 },
 "Panel_cancelCorrectiveAction": {
  "text": "mutation Panel_cancelCorrectiveAction($input:CancelCorrectiveActionInput!){result:cancelCorrectiveAction(input:$input){record:correctiveAction{...CorrectiveAction_show} errors{...UserError_facts}}}",
  "fragments": [
   "CorrectiveAction_show",
   "UserError_facts"
  ]
 },
 "Panel_correctiveActions": {
  "text": "query Panel_correctiveActions($first:Int,$after:String,$offset:Int,$filter:CorrectiveActionFilter,$orderBy:CorrectiveActionOrder){page:correctiveActions(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...CorrectiveAction_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "CorrectiveAction_list"
  ]
 },
 "Panel_correctiveActions_export": {
  "text": "query Panel_correctiveActions_export($first:Int,$after:String,$offset:Int,$filter:CorrectiveActionFilter,$orderBy:CorrectiveActionOrder){page:correctiveActions(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...CorrectiveAction_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "CorrectiveAction_sheet"
  ]
 },
 "Panel_correctiveAction": {
  "text": "query Panel_correctiveAction($id:ID!){record:correctiveAction(id:$id){...CorrectiveAction_show}}",
  "fragments": [
   "CorrectiveAction_show"
  ]
 },
 "Panel_correctiveActions_many": {
  "text": "query Panel_correctiveActions_many($ids:[ID!]!){nodes(ids:$ids){...CorrectiveAction_list}}",
  "fragments": [
   "CorrectiveAction_list"
  ]
 },
 "Panel_correctiveActions_counts": {
  "text": "query Panel_correctiveActions_counts{OPEN:correctiveActions(first:1,filter:{status:[OPEN]}){totalCount isTotalCountExact} DONE:correctiveActions(first:1,filter:{status:[DONE]}){totalCount isTotalCountExact} EFFECTIVE:correctiveActions(first:1,filter:{status:[EFFECTIVE]}){totalCount isTotalCountExact} REPLACED:correctiveActions(first:1,filter:{status:[REPLACED]}){totalCount isTotalCountExact} CANCELLED:correctiveActions(first:1,filter:{status:[CANCELLED]}){totalCount isTotalCountExact}}"
 },
 "Panel_revealPersonalData_Inquiry": {
  "text": "mutation Panel_revealPersonalData_Inquiry($input:RevealPersonalDataInput!){result:revealPersonalData(input:$input){record:node{...Inquiry_show} errors{...UserError_facts}}}",
  "fragments": [
   "Inquiry_show",
   "UserError_facts"
  ]
 },
 "Panel_registerInquiry": {
  "text": "mutation Panel_registerInquiry($input:RegisterInquiryInput!){result:registerInquiry(input:$input){record:inquiry{...Inquiry_show} errors{...UserError_facts}}}",
  "fragments": [
   "Inquiry_show",
   "UserError_facts"
  ]
 },
 "Panel_takeInquiry": {
  "text": "mutation Panel_takeInquiry($input:InquiryInput!){result:takeInquiry(input:$input){record:inquiry{...Inquiry_show} errors{...UserError_facts}}}",
  "fragments": [
   "Inquiry_show",
   "UserError_facts"
  ]
 },
 "Panel_answerInquiry": {
  "text": "mutation Panel_answerInquiry($input:AnswerInquiryInput!){result:answerInquiry(input:$input){record:inquiry{...Inquiry_show} errors{...UserError_facts}}}",
  "fragments": [
   "Inquiry_show",
   "UserError_facts"
  ]
 },
 "Panel_recordInquiryChange": {
  "text": "mutation Panel_recordInquiryChange($input:RecordInquiryChangeInput!){result:recordInquiryChange(input:$input){record:inquiry{...Inquiry_show} errors{...UserError_facts}}}",
  "fragments": [
   "Inquiry_show",
   "UserError_facts"
  ]
 },
 "Panel_askAgain": {
  "text": "mutation Panel_askAgain($input:AskAgainInput!){result:askAgain(input:$input){record:inquiry{...Inquiry_show} errors{...UserError_facts}}}",
  "fragments": [
   "Inquiry_show",
   "UserError_facts"
  ]
 },
 "Panel_inquiries": {
  "text": "query Panel_inquiries($first:Int,$after:String,$offset:Int,$filter:InquiryFilter,$orderBy:InquiryOrder){page:inquiries(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Inquiry_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Inquiry_list"
  ]
 },
 "Panel_inquiries_export": {
  "text": "query Panel_inquiries_export($first:Int,$after:String,$offset:Int,$filter:InquiryFilter,$orderBy:InquiryOrder){page:inquiries(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Inquiry_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Inquiry_sheet"
  ]
 },
 "Panel_inquiry": {
  "text": "query Panel_inquiry($id:ID!){record:inquiry(id:$id){...Inquiry_show}}",
  "fragments": [
   "Inquiry_show"
  ]
 },
 "Panel_inquiries_many": {
  "text": "query Panel_inquiries_many($ids:[ID!]!){nodes(ids:$ids){...Inquiry_list}}",
  "fragments": [
   "Inquiry_list"
  ]
 },
 "Panel_inquiries_counts": {
  "text": "query Panel_inquiries_counts{OPEN:inquiries(first:1,filter:{status:[OPEN]}){totalCount isTotalCountExact} ANSWERED:inquiries(first:1,filter:{status:[ANSWERED]}){totalCount isTotalCountExact} CHANGED:inquiries(first:1,filter:{status:[CHANGED]}){totalCount isTotalCountExact}}"
 },
 "Panel_revealPersonalData_LatentComplaint": {
  "text": "mutation Panel_revealPersonalData_LatentComplaint($input:RevealPersonalDataInput!){result:revealPersonalData(input:$input){record:node{...LatentComplaint_show} errors{...UserError_facts}}}",
  "fragments": [
   "LatentComplaint_show",
   "UserError_facts"
  ]
 },
 "Panel_takeLatentComplaint": {
  "text": "mutation Panel_takeLatentComplaint($input:LatentComplaintInput!){result:takeLatentComplaint(input:$input){record:latentComplaint{...LatentComplaint_show} errors{...UserError_facts}}}",
  "fragments": [
   "LatentComplaint_show",
   "UserError_facts"
  ]
 },
 "Panel_contactLatentCustomer": {
  "text": "mutation Panel_contactLatentCustomer($input:ContactLatentCustomerInput!){result:contactLatentCustomer(input:$input){record:latentComplaint{...LatentComplaint_show} errors{...UserError_facts}}}",
  "fragments": [
   "LatentComplaint_show",
   "UserError_facts"
  ]
 },
 "Panel_openLatentComplaint": {
  "text": "mutation Panel_openLatentComplaint($input:OpenLatentComplaintInput!){result:openLatentComplaint(input:$input){record:latentComplaint{...LatentComplaint_show} complaint{id number} errors{...UserError_facts}}}",
  "fragments": [
   "LatentComplaint_show",
   "UserError_facts"
  ]
 },
 "Panel_dismissLatentComplaint": {
  "text": "mutation Panel_dismissLatentComplaint($input:DismissLatentComplaintInput!){result:dismissLatentComplaint(input:$input){record:latentComplaint{...LatentComplaint_show} errors{...UserError_facts}}}",
  "fragments": [
   "LatentComplaint_show",
   "UserError_facts"
  ]
 },
 "Panel_latentComplaints": {
  "text": "query Panel_latentComplaints($first:Int,$after:String,$offset:Int,$filter:LatentComplaintFilter,$orderBy:LatentComplaintOrder){page:latentComplaints(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...LatentComplaint_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "LatentComplaint_list"
  ]
 },
 "Panel_latentComplaints_export": {
  "text": "query Panel_latentComplaints_export($first:Int,$after:String,$offset:Int,$filter:LatentComplaintFilter,$orderBy:LatentComplaintOrder){page:latentComplaints(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...LatentComplaint_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "LatentComplaint_sheet"
  ]
 },
 "Panel_latentComplaint": {
  "text": "query Panel_latentComplaint($id:ID!){record:latentComplaint(id:$id){...LatentComplaint_show}}",
  "fragments": [
   "LatentComplaint_show"
  ]
 },
 "Panel_latentComplaints_many": {
  "text": "query Panel_latentComplaints_many($ids:[ID!]!){nodes(ids:$ids){...LatentComplaint_list}}",
  "fragments": [
   "LatentComplaint_list"
  ]
 },
 "Panel_latentComplaints_counts": {
  "text": "query Panel_latentComplaints_counts($merchantId:ID){WATCHED:latentComplaints(first:1,filter:{status:[WATCHED],merchantId:$merchantId}){totalCount isTotalCountExact} LISTED:latentComplaints(first:1,filter:{status:[LISTED],merchantId:$merchantId}){totalCount isTotalCountExact} TAKEN:latentComplaints(first:1,filter:{status:[TAKEN],merchantId:$merchantId}){totalCount isTotalCountExact} COMPLAINED:latentComplaints(first:1,filter:{status:[COMPLAINED],merchantId:$merchantId}){totalCount isTotalCountExact} DISMISSED:latentComplaints(first:1,filter:{status:[DISMISSED],merchantId:$merchantId}){totalCount isTotalCountExact} FADED:latentComplaints(first:1,filter:{status:[FADED],merchantId:$merchantId}){totalCount isTotalCountExact}}"
 },
 "Panel_latentComplaintEvents": {
  "text": "subscription Panel_latentComplaintEvents{change:latentComplaintEvents{record:latentComplaint{...LatentComplaint_list}}}",
  "fragments": [
   "LatentComplaint_list"
  ]
 },
 "Panel_createSurveyRound": {
  "text": "mutation Panel_createSurveyRound($input:CreateSurveyRoundInput!){result:createSurveyRound(input:$input){record:surveyRound{...SurveyRound_show} errors{...UserError_facts}}}",
  "fragments": [
   "SurveyRound_show",
   "UserError_facts"
  ]
 },
 "Panel_updateSurveyRound": {
  "text": "mutation Panel_updateSurveyRound($input:UpdateSurveyRoundInput!){result:updateSurveyRound(input:$input){record:surveyRound{...SurveyRound_show} errors{...UserError_facts}}}",
  "fragments": [
   "SurveyRound_show",
   "UserError_facts"
  ]
 },
 "Panel_discardSurveyRound": {
  "text": "mutation Panel_discardSurveyRound($input:SurveyRoundActionInput!){result:discardSurveyRound(input:$input){record:surveyRound{...SurveyRound_show} errors{...UserError_facts}}}",
  "fragments": [
   "SurveyRound_show",
   "UserError_facts"
  ]
 },
 "Panel_surveyRounds": {
  "text": "query Panel_surveyRounds($first:Int,$after:String,$offset:Int,$filter:SurveyRoundFilter,$orderBy:SurveyRoundOrder){page:surveyRounds(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...SurveyRound_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "SurveyRound_list"
  ]
 },
 "Panel_surveyRounds_export": {
  "text": "query Panel_surveyRounds_export($first:Int,$after:String,$offset:Int,$filter:SurveyRoundFilter,$orderBy:SurveyRoundOrder){page:surveyRounds(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...SurveyRound_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "SurveyRound_sheet"
  ]
 },
 "Panel_surveyRound": {
  "text": "query Panel_surveyRound($id:ID!){record:surveyRound(id:$id){...SurveyRound_show}}",
  "fragments": [
   "SurveyRound_show"
  ]
 },
 "Panel_surveyRounds_many": {
  "text": "query Panel_surveyRounds_many($ids:[ID!]!){nodes(ids:$ids){...SurveyRound_list}}",
  "fragments": [
   "SurveyRound_list"
  ]
 },
 "Panel_surveyRounds_counts": {
  "text": "query Panel_surveyRounds_counts{DRAFT:surveyRounds(first:1,filter:{status:[DRAFT]}){totalCount isTotalCountExact} OPEN:surveyRounds(first:1,filter:{status:[OPEN]}){totalCount isTotalCountExact} CLOSED:surveyRounds(first:1,filter:{status:[CLOSED]}){totalCount isTotalCountExact} DISCARDED:surveyRounds(first:1,filter:{status:[DISCARDED]}){totalCount isTotalCountExact}}"
 },
 "Panel_createVisitRound": {
  "text": "mutation Panel_createVisitRound($input:CreateVisitRoundInput!){result:createVisitRound(input:$input){record:visitRound{...VisitRound_show} errors{...UserError_facts}}}",
  "fragments": [
   "VisitRound_show",
   "UserError_facts"
  ]
 },
 "Panel_updateVisitRound": {
  "text": "mutation Panel_updateVisitRound($input:UpdateVisitRoundInput!){result:updateVisitRound(input:$input){record:visitRound{...VisitRound_show} errors{...UserError_facts}}}",
  "fragments": [
   "VisitRound_show",
   "UserError_facts"
  ]
 },
 "Panel_discardVisitRound": {
  "text": "mutation Panel_discardVisitRound($input:VisitRoundActionInput!){result:discardVisitRound(input:$input){record:visitRound{...VisitRound_show} errors{...UserError_facts}}}",
  "fragments": [
   "VisitRound_show",
   "UserError_facts"
  ]
 },
 "Panel_startVisitRound": {
  "text": "mutation Panel_startVisitRound($input:VisitRoundActionInput!){result:startVisitRound(input:$input){record:visitRound{...VisitRound_show} errors{...UserError_facts}}}",
  "fragments": [
   "VisitRound_show",
   "UserError_facts"
  ]
 },
 "Panel_endVisitRound": {
  "text": "mutation Panel_endVisitRound($input:VisitRoundActionInput!){result:endVisitRound(input:$input){record:visitRound{...VisitRound_show} errors{...UserError_facts}}}",
  "fragments": [
   "VisitRound_show",
   "UserError_facts"
  ]
 },
 "Panel_archiveVisitRound": {
  "text": "mutation Panel_archiveVisitRound($input:ArchiveVisitRoundInput!){result:archiveVisitRound(input:$input){record:visitRound{...VisitRound_show} errors{...UserError_facts}}}",
  "fragments": [
   "VisitRound_show",
   "UserError_facts"
  ]
 },
 "Panel_visitRounds": {
  "text": "query Panel_visitRounds($first:Int,$after:String,$offset:Int,$filter:VisitRoundFilter,$orderBy:VisitRoundOrder){page:visitRounds(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...VisitRound_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "VisitRound_list"
  ]
 },
 "Panel_visitRounds_export": {
  "text": "query Panel_visitRounds_export($first:Int,$after:String,$offset:Int,$filter:VisitRoundFilter,$orderBy:VisitRoundOrder){page:visitRounds(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...VisitRound_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "VisitRound_sheet"
  ]
 },
 "Panel_visitRound": {
  "text": "query Panel_visitRound($id:ID!){record:visitRound(id:$id){...VisitRound_show}}",
  "fragments": [
   "VisitRound_show"
  ]
 },
 "Panel_visitRounds_many": {
  "text": "query Panel_visitRounds_many($ids:[ID!]!){nodes(ids:$ids){...VisitRound_list}}",
  "fragments": [
   "VisitRound_list"
  ]
 },
 "Panel_visitRounds_counts": {
  "text": "query Panel_visitRounds_counts{DRAFT:visitRounds(first:1,filter:{status:[DRAFT]}){totalCount isTotalCountExact} RUNNING:visitRounds(first:1,filter:{status:[RUNNING]}){totalCount isTotalCountExact} ENDED:visitRounds(first:1,filter:{status:[ENDED]}){totalCount isTotalCountExact} ARCHIVED:visitRounds(first:1,filter:{status:[ARCHIVED]}){totalCount isTotalCountExact} DISCARDED:visitRounds(first:1,filter:{status:[DISCARDED]}){totalCount isTotalCountExact}}"
 },
 "Panel_revealPersonalData_Visit": {
  "text": "mutation Panel_revealPersonalData_Visit($input:RevealPersonalDataInput!){result:revealPersonalData(input:$input){record:node{...Visit_show} errors{...UserError_facts}}}",
  "fragments": [
   "Visit_show",
   "UserError_facts"
  ]
 },
 "Panel_recordVisit": {
  "text": "mutation Panel_recordVisit($input:RecordVisitInput!){result:recordVisit(input:$input){record:visit{...Visit_show} errors{...UserError_facts}}}",
  "fragments": [
   "Visit_show",
   "UserError_facts"
  ]
 },
 "Panel_visits": {
  "text": "query Panel_visits($first:Int,$after:String,$offset:Int,$filter:VisitFilter,$orderBy:VisitOrder){page:visits(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Visit_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Visit_list"
  ]
 },
 "Panel_visits_export": {
  "text": "query Panel_visits_export($first:Int,$after:String,$offset:Int,$filter:VisitFilter,$orderBy:VisitOrder){page:visits(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Visit_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Visit_sheet"
  ]
 },
 "Panel_visit": {
  "text": "query Panel_visit($id:ID!){record:visit(id:$id){...Visit_show}}",
  "fragments": [
   "Visit_show"
  ]
 },
 "Panel_visits_many": {
  "text": "query Panel_visits_many($ids:[ID!]!){nodes(ids:$ids){...Visit_list}}",
  "fragments": [
   "Visit_list"
  ]
 },
 "Panel_visits_counts": {
  "text": "query Panel_visits_counts{WAITING:visits(first:1,filter:{status:[WAITING]}){totalCount isTotalCountExact} REACHED:visits(first:1,filter:{status:[REACHED]}){totalCount isTotalCountExact} REFUSED:visits(first:1,filter:{status:[REFUSED]}){totalCount isTotalCountExact} WRONG_NUMBER:visits(first:1,filter:{status:[WRONG_NUMBER]}){totalCount isTotalCountExact} NOT_REACHED:visits(first:1,filter:{status:[NOT_REACHED]}){totalCount isTotalCountExact} LAPSED:visits(first:1,filter:{status:[LAPSED]}){totalCount isTotalCountExact} WITHDRAWN:visits(first:1,filter:{status:[WITHDRAWN]}){totalCount isTotalCountExact}}"
 },
 "Panel_createWorkingCalendar": {
  "text": "mutation Panel_createWorkingCalendar($input:CreateWorkingCalendarInput!){result:createWorkingCalendar(input:$input){record:workingCalendar{...WorkingCalendar_show} errors{...UserError_facts}}}",
  "fragments": [
   "WorkingCalendar_show",
   "UserError_facts"
  ]
 },
 "Panel_updateWorkingCalendar": {
  "text": "mutation Panel_updateWorkingCalendar($input:UpdateWorkingCalendarInput!){result:updateWorkingCalendar(input:$input){record:workingCalendar{...WorkingCalendar_show} errors{...UserError_facts}}}",
  "fragments": [
   "WorkingCalendar_show",
   "UserError_facts"
  ]
 },
 "Panel_workingCalendars": {
  "text": "query Panel_workingCalendars($first:Int,$after:String,$offset:Int,$filter:WorkingCalendarFilter,$orderBy:WorkingCalendarOrder){page:workingCalendars(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...WorkingCalendar_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "WorkingCalendar_list"
  ]
 },
 "Panel_workingCalendars_export": {
  "text": "query Panel_workingCalendars_export($first:Int,$after:String,$offset:Int,$filter:WorkingCalendarFilter,$orderBy:WorkingCalendarOrder){page:workingCalendars(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...WorkingCalendar_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "WorkingCalendar_sheet"
  ]
 },
 "Panel_workingCalendar": {
  "text": "query Panel_workingCalendar($id:ID!){record:workingCalendar(id:$id){...WorkingCalendar_show}}",
  "fragments": [
   "WorkingCalendar_show"
  ]
 },
 "Panel_workingCalendars_many": {
  "text": "query Panel_workingCalendars_many($ids:[ID!]!){nodes(ids:$ids){...WorkingCalendar_list}}",
  "fragments": [
   "WorkingCalendar_list"
  ]
 },
 "Panel_judgeReturn": {
  "text": "mutation Panel_judgeReturn($input:JudgeReturnInput!){result:judgeReturn(input:$input){record:verdict{...Verdict_show} errors{...UserError_facts}}}",
  "fragments": [
   "Verdict_show",
   "UserError_facts"
  ]
 },
 "Panel_verdicts": {
  "text": "query Panel_verdicts($first:Int,$after:String,$offset:Int,$filter:VerdictFilter,$orderBy:VerdictOrder){page:verdicts(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Verdict_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Verdict_list"
  ]
 },
 "Panel_verdicts_export": {
  "text": "query Panel_verdicts_export($first:Int,$after:String,$offset:Int,$filter:VerdictFilter,$orderBy:VerdictOrder){page:verdicts(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Verdict_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Verdict_sheet"
  ]
 },
 "Panel_verdict": {
  "text": "query Panel_verdict($id:ID!){record:verdict(id:$id){...Verdict_show}}",
  "fragments": [
   "Verdict_show"
  ]
 },
 "Panel_verdicts_many": {
  "text": "query Panel_verdicts_many($ids:[ID!]!){nodes(ids:$ids){...Verdict_list}}",
  "fragments": [
   "Verdict_list"
  ]
 },
 "Panel_createDeskAgent": {
  "text": "mutation Panel_createDeskAgent($input:CreateDeskAgentInput!){result:createDeskAgent(input:$input){record:deskAgent{...DeskAgent_show} errors{...UserError_facts}}}",
  "fragments": [
   "DeskAgent_show",
   "UserError_facts"
  ]
 },
 "Panel_updateDeskAgent": {
  "text": "mutation Panel_updateDeskAgent($input:UpdateDeskAgentInput!){result:updateDeskAgent(input:$input){record:deskAgent{...DeskAgent_show} errors{...UserError_facts}}}",
  "fragments": [
   "DeskAgent_show",
   "UserError_facts"
  ]
 },
 "Panel_deskAgents": {
  "text": "query Panel_deskAgents($first:Int,$after:String,$offset:Int,$filter:DeskAgentFilter,$orderBy:DeskAgentOrder){page:deskAgents(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...DeskAgent_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "DeskAgent_list"
  ]
 },
 "Panel_deskAgents_export": {
  "text": "query Panel_deskAgents_export($first:Int,$after:String,$offset:Int,$filter:DeskAgentFilter,$orderBy:DeskAgentOrder){page:deskAgents(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...DeskAgent_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "DeskAgent_sheet"
  ]
 },
 "Panel_deskAgent": {
  "text": "query Panel_deskAgent($id:ID!){record:deskAgent(id:$id){...DeskAgent_show}}",
  "fragments": [
   "DeskAgent_show"
  ]
 },
 "Panel_deskAgents_many": {
  "text": "query Panel_deskAgents_many($ids:[ID!]!){nodes(ids:$ids){...DeskAgent_list}}",
  "fragments": [
   "DeskAgent_list"
  ]
 },
 "Panel_createClassificationRule": {
  "text": "mutation Panel_createClassificationRule($input:CreateClassificationRuleInput!){result:createClassificationRule(input:$input){record:classificationRule{...ClassificationRule_show} errors{...UserError_facts}}}",
  "fragments": [
   "ClassificationRule_show",
   "UserError_facts"
  ]
 },
 "Panel_updateClassificationRule": {
  "text": "mutation Panel_updateClassificationRule($input:UpdateClassificationRuleInput!){result:updateClassificationRule(input:$input){record:classificationRule{...ClassificationRule_show} errors{...UserError_facts}}}",
  "fragments": [
   "ClassificationRule_show",
   "UserError_facts"
  ]
 },
 "Panel_classificationRules": {
  "text": "query Panel_classificationRules($first:Int,$after:String,$offset:Int,$filter:ClassificationRuleFilter,$orderBy:ClassificationRuleOrder){page:classificationRules(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...ClassificationRule_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "ClassificationRule_list"
  ]
 },
 "Panel_classificationRules_export": {
  "text": "query Panel_classificationRules_export($first:Int,$after:String,$offset:Int,$filter:ClassificationRuleFilter,$orderBy:ClassificationRuleOrder){page:classificationRules(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...ClassificationRule_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "ClassificationRule_sheet"
  ]
 },
 "Panel_classificationRule": {
  "text": "query Panel_classificationRule($id:ID!){record:classificationRule(id:$id){...ClassificationRule_show}}",
  "fragments": [
   "ClassificationRule_show"
  ]
 },
 "Panel_classificationRules_many": {
  "text": "query Panel_classificationRules_many($ids:[ID!]!){nodes(ids:$ids){...ClassificationRule_list}}",
  "fragments": [
   "ClassificationRule_list"
  ]
 },
 "Panel_complaintSuggestions": {
  "text": "query Panel_complaintSuggestions($first:Int,$after:String,$offset:Int,$filter:ComplaintSuggestionFilter,$orderBy:ComplaintSuggestionOrder){page:complaintSuggestions(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...ComplaintSuggestion_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "ComplaintSuggestion_list"
  ]
 },
 "Panel_complaintSuggestions_export": {
  "text": "query Panel_complaintSuggestions_export($first:Int,$after:String,$offset:Int,$filter:ComplaintSuggestionFilter,$orderBy:ComplaintSuggestionOrder){page:complaintSuggestions(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...ComplaintSuggestion_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "ComplaintSuggestion_sheet"
  ]
 },
 "Panel_complaintSuggestion": {
  "text": "query Panel_complaintSuggestion($id:ID!){record:complaintSuggestion(id:$id){...ComplaintSuggestion_show}}",
  "fragments": [
   "ComplaintSuggestion_show"
  ]
 },
 "Panel_complaintSuggestions_many": {
  "text": "query Panel_complaintSuggestions_many($ids:[ID!]!){nodes(ids:$ids){...ComplaintSuggestion_list}}",
  "fragments": [
   "ComplaintSuggestion_list"
  ]
 },
 "Panel_createQuickReply": {
  "text": "mutation Panel_createQuickReply($input:CreateQuickReplyInput!){result:createQuickReply(input:$input){record:quickReply{...QuickReply_show} errors{...UserError_facts}}}",
  "fragments": [
   "QuickReply_show",
   "UserError_facts"
  ]
 },
 "Panel_updateQuickReply": {
  "text": "mutation Panel_updateQuickReply($input:UpdateQuickReplyInput!){result:updateQuickReply(input:$input){record:quickReply{...QuickReply_show} errors{...UserError_facts}}}",
  "fragments": [
   "QuickReply_show",
   "UserError_facts"
  ]
 },
 "Panel_quickReplies": {
  "text": "query Panel_quickReplies($first:Int,$after:String,$offset:Int,$filter:QuickReplyFilter,$orderBy:QuickReplyOrder){page:quickReplies(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...QuickReply_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "QuickReply_list"
  ]
 },
 "Panel_quickReplies_export": {
  "text": "query Panel_quickReplies_export($first:Int,$after:String,$offset:Int,$filter:QuickReplyFilter,$orderBy:QuickReplyOrder){page:quickReplies(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...QuickReply_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "QuickReply_sheet"
  ]
 },
 "Panel_quickReply": {
  "text": "query Panel_quickReply($id:ID!){record:quickReply(id:$id){...QuickReply_show}}",
  "fragments": [
   "QuickReply_show"
  ]
 },
 "Panel_quickReplies_many": {
  "text": "query Panel_quickReplies_many($ids:[ID!]!){nodes(ids:$ids){...QuickReply_list}}",
  "fragments": [
   "QuickReply_list"
  ]
 },
 "Panel_createForbiddenPhrase": {
  "text": "mutation Panel_createForbiddenPhrase($input:CreateForbiddenPhraseInput!){result:createForbiddenPhrase(input:$input){record:forbiddenPhrase{...ForbiddenPhrase_show} errors{...UserError_facts}}}",
  "fragments": [
   "ForbiddenPhrase_show",
   "UserError_facts"
  ]
 },
 "Panel_updateForbiddenPhrase": {
  "text": "mutation Panel_updateForbiddenPhrase($input:UpdateForbiddenPhraseInput!){result:updateForbiddenPhrase(input:$input){record:forbiddenPhrase{...ForbiddenPhrase_show} errors{...UserError_facts}}}",
  "fragments": [
   "ForbiddenPhrase_show",
   "UserError_facts"
  ]
 },
 "Panel_forbiddenPhrases": {
  "text": "query Panel_forbiddenPhrases($first:Int,$after:String,$offset:Int,$filter:ForbiddenPhraseFilter,$orderBy:ForbiddenPhraseOrder){page:forbiddenPhrases(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...ForbiddenPhrase_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "ForbiddenPhrase_list"
  ]
 },
 "Panel_forbiddenPhrases_export": {
  "text": "query Panel_forbiddenPhrases_export($first:Int,$after:String,$offset:Int,$filter:ForbiddenPhraseFilter,$orderBy:ForbiddenPhraseOrder){page:forbiddenPhrases(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...ForbiddenPhrase_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "ForbiddenPhrase_sheet"
  ]
 },
 "Panel_forbiddenPhrase": {
  "text": "query Panel_forbiddenPhrase($id:ID!){record:forbiddenPhrase(id:$id){...ForbiddenPhrase_show}}",
  "fragments": [
   "ForbiddenPhrase_show"
  ]
 },
 "Panel_forbiddenPhrases_many": {
  "text": "query Panel_forbiddenPhrases_many($ids:[ID!]!){nodes(ids:$ids){...ForbiddenPhrase_list}}",
  "fragments": [
   "ForbiddenPhrase_list"
  ]
 },
 "Panel_createComplaintTarget": {
  "text": "mutation Panel_createComplaintTarget($input:CreateComplaintTargetInput!){result:createComplaintTarget(input:$input){record:complaintTarget{...ComplaintTarget_show} errors{...UserError_facts}}}",
  "fragments": [
   "ComplaintTarget_show",
   "UserError_facts"
  ]
 },
 "Panel_updateComplaintTarget": {
  "text": "mutation Panel_updateComplaintTarget($input:UpdateComplaintTargetInput!){result:updateComplaintTarget(input:$input){record:complaintTarget{...ComplaintTarget_show} errors{...UserError_facts}}}",
  "fragments": [
   "ComplaintTarget_show",
   "UserError_facts"
  ]
 },
 "Panel_complaintTargets": {
  "text": "query Panel_complaintTargets($first:Int,$after:String,$offset:Int,$filter:ComplaintTargetFilter,$orderBy:ComplaintTargetOrder){page:complaintTargets(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...ComplaintTarget_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "ComplaintTarget_list"
  ]
 },
 "Panel_complaintTargets_export": {
  "text": "query Panel_complaintTargets_export($first:Int,$after:String,$offset:Int,$filter:ComplaintTargetFilter,$orderBy:ComplaintTargetOrder){page:complaintTargets(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...ComplaintTarget_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "ComplaintTarget_sheet"
  ]
 },
 "Panel_complaintTarget": {
  "text": "query Panel_complaintTarget($id:ID!){record:complaintTarget(id:$id){...ComplaintTarget_show}}",
  "fragments": [
   "ComplaintTarget_show"
  ]
 },
 "Panel_complaintTargets_many": {
  "text": "query Panel_complaintTargets_many($ids:[ID!]!){nodes(ids:$ids){...ComplaintTarget_list}}",
  "fragments": [
   "ComplaintTarget_list"
  ]
 },
 "Panel_createComplaintCause": {
  "text": "mutation Panel_createComplaintCause($input:CreateComplaintCauseInput!){result:createComplaintCause(input:$input){record:complaintCause{...ComplaintCause_show} errors{...UserError_facts}}}",
  "fragments": [
   "ComplaintCause_show",
   "UserError_facts"
  ]
 },
 "Panel_updateComplaintCause": {
  "text": "mutation Panel_updateComplaintCause($input:UpdateComplaintCauseInput!){result:updateComplaintCause(input:$input){record:complaintCause{...ComplaintCause_show} errors{...UserError_facts}}}",
  "fragments": [
   "ComplaintCause_show",
   "UserError_facts"
  ]
 },
 "Panel_complaintCauses": {
  "text": "query Panel_complaintCauses($first:Int,$after:String,$offset:Int,$filter:ComplaintCauseFilter,$orderBy:ComplaintCauseOrder){page:complaintCauses(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...ComplaintCause_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "ComplaintCause_list"
  ]
 },
 "Panel_complaintCauses_export": {
  "text": "query Panel_complaintCauses_export($first:Int,$after:String,$offset:Int,$filter:ComplaintCauseFilter,$orderBy:ComplaintCauseOrder){page:complaintCauses(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...ComplaintCause_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "ComplaintCause_sheet"
  ]
 },
 "Panel_complaintCause": {
  "text": "query Panel_complaintCause($id:ID!){record:complaintCause(id:$id){...ComplaintCause_show}}",
  "fragments": [
   "ComplaintCause_show"
  ]
 },
 "Panel_complaintCauses_many": {
  "text": "query Panel_complaintCauses_many($ids:[ID!]!){nodes(ids:$ids){...ComplaintCause_list}}",
  "fragments": [
   "ComplaintCause_list"
  ]
 },
 "Panel_createRepairOutlet": {
  "text": "mutation Panel_createRepairOutlet($input:CreateRepairOutletInput!){result:createRepairOutlet(input:$input){record:repairOutlet{...RepairOutlet_show} errors{...UserError_facts}}}",
  "fragments": [
   "RepairOutlet_show",
   "UserError_facts"
  ]
 },
 "Panel_updateRepairOutlet": {
  "text": "mutation Panel_updateRepairOutlet($input:UpdateRepairOutletInput!){result:updateRepairOutlet(input:$input){record:repairOutlet{...RepairOutlet_show} errors{...UserError_facts}}}",
  "fragments": [
   "RepairOutlet_show",
   "UserError_facts"
  ]
 },
 "Panel_settleOutletFees": {
  "text": "mutation Panel_settleOutletFees($input:SettleOutletFeesInput!){result:settleOutletFees(input:$input){record:repairOutlet{...RepairOutlet_show} slip{id number} errors{...UserError_facts}}}",
  "fragments": [
   "RepairOutlet_show",
   "UserError_facts"
  ]
 },
 "Panel_repairOutlets": {
  "text": "query Panel_repairOutlets($first:Int,$after:String,$offset:Int,$filter:RepairListFilter,$orderBy:RepairListOrder){page:repairOutlets(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...RepairOutlet_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "RepairOutlet_list"
  ]
 },
 "Panel_repairOutlets_export": {
  "text": "query Panel_repairOutlets_export($first:Int,$after:String,$offset:Int,$filter:RepairListFilter,$orderBy:RepairListOrder){page:repairOutlets(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...RepairOutlet_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "RepairOutlet_sheet"
  ]
 },
 "Panel_repairOutlet": {
  "text": "query Panel_repairOutlet($id:ID!){record:repairOutlet(id:$id){...RepairOutlet_show}}",
  "fragments": [
   "RepairOutlet_show"
  ]
 },
 "Panel_repairOutlets_many": {
  "text": "query Panel_repairOutlets_many($ids:[ID!]!){nodes(ids:$ids){...RepairOutlet_list}}",
  "fragments": [
   "RepairOutlet_list"
  ]
 },
 "Panel_createRepairPart": {
  "text": "mutation Panel_createRepairPart($input:CreateRepairPartInput!){result:createRepairPart(input:$input){record:repairPart{...RepairPart_show} errors{...UserError_facts}}}",
  "fragments": [
   "RepairPart_show",
   "UserError_facts"
  ]
 },
 "Panel_updateRepairPart": {
  "text": "mutation Panel_updateRepairPart($input:UpdateRepairPartInput!){result:updateRepairPart(input:$input){record:repairPart{...RepairPart_show} errors{...UserError_facts}}}",
  "fragments": [
   "RepairPart_show",
   "UserError_facts"
  ]
 },
 "Panel_bookParts": {
  "text": "mutation Panel_bookParts($input:BookPartsInput!){result:bookParts(input:$input){record:repairPart{...RepairPart_show} errors{...UserError_facts}}}",
  "fragments": [
   "RepairPart_show",
   "UserError_facts"
  ]
 },
 "Panel_repairParts": {
  "text": "query Panel_repairParts($first:Int,$after:String,$offset:Int,$filter:RepairListFilter,$orderBy:RepairListOrder){page:repairParts(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...RepairPart_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "RepairPart_list"
  ]
 },
 "Panel_repairParts_export": {
  "text": "query Panel_repairParts_export($first:Int,$after:String,$offset:Int,$filter:RepairListFilter,$orderBy:RepairListOrder){page:repairParts(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...RepairPart_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "RepairPart_sheet"
  ]
 },
 "Panel_repairPart": {
  "text": "query Panel_repairPart($id:ID!){record:repairPart(id:$id){...RepairPart_show}}",
  "fragments": [
   "RepairPart_show"
  ]
 },
 "Panel_repairParts_many": {
  "text": "query Panel_repairParts_many($ids:[ID!]!){nodes(ids:$ids){...RepairPart_list}}",
  "fragments": [
   "RepairPart_list"
  ]
 },
 "Panel_writeReturnPlaybook": {
  "text": "mutation Panel_writeReturnPlaybook($input:WriteReturnPlaybookInput!){result:writeReturnPlaybook(input:$input){record:returnReasonRule{...ReturnReasonRule_show} errors{...UserError_facts}}}",
  "fragments": [
   "ReturnReasonRule_show",
   "UserError_facts"
  ]
 },
 "Panel_createReturnReasonRule": {
  "text": "mutation Panel_createReturnReasonRule($input:CreateReturnReasonRuleInput!){result:createReturnReasonRule(input:$input){record:returnReasonRule{...ReturnReasonRule_show} errors{...UserError_facts}}}",
  "fragments": [
   "ReturnReasonRule_show",
   "UserError_facts"
  ]
 },
 "Panel_updateReturnReasonRule": {
  "text": "mutation Panel_updateReturnReasonRule($input:UpdateReturnReasonRuleInput!){result:updateReturnReasonRule(input:$input){record:returnReasonRule{...ReturnReasonRule_show} errors{...UserError_facts}}}",
  "fragments": [
   "ReturnReasonRule_show",
   "UserError_facts"
  ]
 },
 "Panel_deleteReturnReasonRule": {
  "text": "mutation Panel_deleteReturnReasonRule($input:ReturnReasonRuleInput!){result:deleteReturnReasonRule(input:$input){record:returnReasonRule{...ReturnReasonRule_show} errors{...UserError_facts}}}",
  "fragments": [
   "ReturnReasonRule_show",
   "UserError_facts"
  ]
 },
 "Panel_returnReasonRules": {
  "text": "query Panel_returnReasonRules($first:Int,$after:String,$offset:Int,$filter:ReturnReasonRuleFilter,$orderBy:ReturnReasonRuleOrder){page:returnReasonRules(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...ReturnReasonRule_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "ReturnReasonRule_list"
  ]
 },
 "Panel_returnReasonRules_export": {
  "text": "query Panel_returnReasonRules_export($first:Int,$after:String,$offset:Int,$filter:ReturnReasonRuleFilter,$orderBy:ReturnReasonRuleOrder){page:returnReasonRules(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...ReturnReasonRule_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "ReturnReasonRule_sheet"
  ]
 },
 "Panel_returnReasonRule": {
  "text": "query Panel_returnReasonRule($id:ID!){record:returnReasonRule(id:$id){...ReturnReasonRule_show}}",
  "fragments": [
   "ReturnReasonRule_show"
  ]
 },
 "Panel_returnReasonRules_many": {
  "text": "query Panel_returnReasonRules_many($ids:[ID!]!){nodes(ids:$ids){...ReturnReasonRule_list}}",
  "fragments": [
   "ReturnReasonRule_list"
  ]
 },
 "Panel_writeComplaintProcedure": {
  "text": "mutation Panel_writeComplaintProcedure($input:WriteComplaintProcedureInput!){result:writeComplaintProcedure(input:$input){record:complaintProcedure{...ComplaintProcedure_show} errors{...UserError_facts}}}",
  "fragments": [
   "ComplaintProcedure_show",
   "UserError_facts"
  ]
 },
 "Panel_complaintProcedures": {
  "text": "query Panel_complaintProcedures($first:Int,$after:String,$offset:Int,$filter:ComplaintProcedureFilter,$orderBy:ComplaintProcedureOrder){page:complaintProcedures(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...ComplaintProcedure_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "ComplaintProcedure_list"
  ]
 },
 "Panel_complaintProcedures_export": {
  "text": "query Panel_complaintProcedures_export($first:Int,$after:String,$offset:Int,$filter:ComplaintProcedureFilter,$orderBy:ComplaintProcedureOrder){page:complaintProcedures(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...ComplaintProcedure_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "ComplaintProcedure_sheet"
  ]
 },
 "Panel_complaintProcedure": {
  "text": "query Panel_complaintProcedure($id:ID!){record:complaintProcedure(id:$id){...ComplaintProcedure_show}}",
  "fragments": [
   "ComplaintProcedure_show"
  ]
 },
 "Panel_complaintProcedures_many": {
  "text": "query Panel_complaintProcedures_many($ids:[ID!]!){nodes(ids:$ids){...ComplaintProcedure_list}}",
  "fragments": [
   "ComplaintProcedure_list"
  ]
 },
 "Panel_complaintReports": {
  "text": "query Panel_complaintReports($first:Int,$after:String,$offset:Int,$filter:ComplaintReportFilter,$orderBy:ComplaintReportOrder){page:complaintReports(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...ComplaintReport_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "ComplaintReport_list"
  ]
 },
 "Panel_complaintReports_export": {
  "text": "query Panel_complaintReports_export($first:Int,$after:String,$offset:Int,$filter:ComplaintReportFilter,$orderBy:ComplaintReportOrder){page:complaintReports(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...ComplaintReport_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "ComplaintReport_sheet"
  ]
 },
 "Panel_complaintReport": {
  "text": "query Panel_complaintReport($id:ID!){record:complaintReport(id:$id){...ComplaintReport_show}}",
  "fragments": [
   "ComplaintReport_show"
  ]
 },
 "Panel_complaintReports_many": {
  "text": "query Panel_complaintReports_many($ids:[ID!]!){nodes(ids:$ids){...ComplaintReport_list}}",
  "fragments": [
   "ComplaintReport_list"
  ]
 },
 "Panel_createInquiryTopic": {
  "text": "mutation Panel_createInquiryTopic($input:CreateInquiryTopicInput!){result:createInquiryTopic(input:$input){record:inquiryTopic{...InquiryTopic_show} errors{...UserError_facts}}}",
  "fragments": [
   "InquiryTopic_show",
   "UserError_facts"
  ]
 },
 "Panel_updateInquiryTopic": {
  "text": "mutation Panel_updateInquiryTopic($input:UpdateInquiryTopicInput!){result:updateInquiryTopic(input:$input){record:inquiryTopic{...InquiryTopic_show} errors{...UserError_facts}}}",
  "fragments": [
   "InquiryTopic_show",
   "UserError_facts"
  ]
 },
 "Panel_inquiryTopics": {
  "text": "query Panel_inquiryTopics($first:Int,$after:String,$offset:Int,$filter:InquiryTopicFilter,$orderBy:InquiryTopicOrder){page:inquiryTopics(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...InquiryTopic_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "InquiryTopic_list"
  ]
 },
 "Panel_inquiryTopics_export": {
  "text": "query Panel_inquiryTopics_export($first:Int,$after:String,$offset:Int,$filter:InquiryTopicFilter,$orderBy:InquiryTopicOrder){page:inquiryTopics(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...InquiryTopic_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "InquiryTopic_sheet"
  ]
 },
 "Panel_inquiryTopic": {
  "text": "query Panel_inquiryTopic($id:ID!){record:inquiryTopic(id:$id){...InquiryTopic_show}}",
  "fragments": [
   "InquiryTopic_show"
  ]
 },
 "Panel_inquiryTopics_many": {
  "text": "query Panel_inquiryTopics_many($ids:[ID!]!){nodes(ids:$ids){...InquiryTopic_list}}",
  "fragments": [
   "InquiryTopic_list"
  ]
 },
 "Panel_createProduct": {
  "text": "mutation Panel_createProduct($input:CreateProductInput!){result:createProduct(input:$input){record:product{...Product_show} errors{...UserError_facts}}}",
  "fragments": [
   "Product_show",
   "UserError_facts"
  ]
 },
 "Panel_updateProduct": {
  "text": "mutation Panel_updateProduct($input:UpdateProductInput!){result:updateProduct(input:$input){record:product{...Product_show} errors{...UserError_facts}}}",
  "fragments": [
   "Product_show",
   "UserError_facts"
  ]
 },
 "Panel_publishProduct": {
  "text": "mutation Panel_publishProduct($input:ProductIdInput!){result:publishProduct(input:$input){record:product{...Product_show} errors{...UserError_facts}}}",
  "fragments": [
   "Product_show",
   "UserError_facts"
  ]
 },
 "Panel_unlistProduct": {
  "text": "mutation Panel_unlistProduct($input:ProductIdInput!){result:unlistProduct(input:$input){record:product{...Product_show} errors{...UserError_facts}}}",
  "fragments": [
   "Product_show",
   "UserError_facts"
  ]
 },
 "Panel_removeProduct": {
  "text": "mutation Panel_removeProduct($input:RemoveProductInput!){result:removeProduct(input:$input){record:product{...Product_show} errors{...UserError_facts}}}",
  "fragments": [
   "Product_show",
   "UserError_facts"
  ]
 },
 "Panel_restoreProduct": {
  "text": "mutation Panel_restoreProduct($input:ProductIdInput!){result:restoreProduct(input:$input){record:product{...Product_show} errors{...UserError_facts}}}",
  "fragments": [
   "Product_show",
   "UserError_facts"
  ]
 },
 "Panel_addProductImage": {
  "text": "mutation Panel_addProductImage($input:AddProductImageInput!){result:addProductImage(input:$input){record:product{...Product_show} errors{...UserError_facts}}}",
  "fragments": [
   "Product_show",
   "UserError_facts"
  ]
 },
 "Panel_addVariant": {
  "text": "mutation Panel_addVariant($input:AddVariantInput!){result:addVariant(input:$input){record:product{...Product_show} variant{id sku} errors{...UserError_facts}}}",
  "fragments": [
   "Product_show",
   "UserError_facts"
  ]
 },
 "Panel_products": {
  "text": "query Panel_products($first:Int,$after:String,$offset:Int,$filter:ProductFilter,$orderBy:ProductOrder){page:products(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Product_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Product_list"
  ]
 },
 "Panel_products_export": {
  "text": "query Panel_products_export($first:Int,$after:String,$offset:Int,$filter:ProductFilter,$orderBy:ProductOrder){page:products(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Product_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Product_sheet"
  ]
 },
 "Panel_product": {
  "text": "query Panel_product($id:ID!){record:product(id:$id){...Product_show}}",
  "fragments": [
   "Product_show"
  ]
 },
 "Panel_products_many": {
  "text": "query Panel_products_many($ids:[ID!]!){nodes(ids:$ids){...Product_list}}",
  "fragments": [
   "Product_list"
  ]
 },
 "Panel_products_counts": {
  "text": "query Panel_products_counts($merchantId:ID){DRAFT:products(first:1,filter:{status:[DRAFT],merchantId:$merchantId}){totalCount isTotalCountExact} PUBLISHED:products(first:1,filter:{status:[PUBLISHED],merchantId:$merchantId}){totalCount isTotalCountExact} UNLISTED:products(first:1,filter:{status:[UNLISTED],merchantId:$merchantId}){totalCount isTotalCountExact} REMOVED:products(first:1,filter:{status:[REMOVED],merchantId:$merchantId}){totalCount isTotalCountExact}}"
 },
 "Panel_revealPersonalData_ProductReview": {
  "text": "mutation Panel_revealPersonalData_ProductReview($input:RevealPersonalDataInput!,$PRODUCT_REVIEWS_MODERATE:Boolean=false,$PRODUCT_REVIEWS_READ:Boolean=false){result:revealPersonalData(input:$input){record:node{...ProductReview_show} errors{...UserError_facts}}}",
  "fragments": [
   "ProductReview_show",
   "UserError_facts"
  ]
 },
 "Panel_changeProductReview": {
  "text": "mutation Panel_changeProductReview($input:ChangeProductReviewInput!,$PRODUCT_REVIEWS_MODERATE:Boolean=false,$PRODUCT_REVIEWS_READ:Boolean=false){result:changeProductReview(input:$input){record:productReview{...ProductReview_show} errors{...UserError_facts}}}",
  "fragments": [
   "ProductReview_show",
   "UserError_facts"
  ]
 },
 "Panel_followUpProductReview": {
  "text": "mutation Panel_followUpProductReview($input:FollowUpProductReviewInput!,$PRODUCT_REVIEWS_MODERATE:Boolean=false,$PRODUCT_REVIEWS_READ:Boolean=false){result:followUpProductReview(input:$input){record:productReview{...ProductReview_show} errors{...UserError_facts}}}",
  "fragments": [
   "ProductReview_show",
   "UserError_facts"
  ]
 },
 "Panel_replyToProductReview": {
  "text": "mutation Panel_replyToProductReview($input:ReplyToProductReviewInput!,$PRODUCT_REVIEWS_MODERATE:Boolean=false,$PRODUCT_REVIEWS_READ:Boolean=false){result:replyToProductReview(input:$input){record:productReview{...ProductReview_show} errors{...UserError_facts}}}",
  "fragments": [
   "ProductReview_show",
   "UserError_facts"
  ]
 },
 "Panel_reportProductReview": {
  "text": "mutation Panel_reportProductReview($input:ReportProductReviewInput!,$PRODUCT_REVIEWS_MODERATE:Boolean=false,$PRODUCT_REVIEWS_READ:Boolean=false){result:reportProductReview(input:$input){record:productReview{...ProductReview_show} errors{...UserError_facts}}}",
  "fragments": [
   "ProductReview_show",
   "UserError_facts"
  ]
 },
 "Panel_hideProductReview": {
  "text": "mutation Panel_hideProductReview($input:HideProductReviewInput!,$PRODUCT_REVIEWS_MODERATE:Boolean=false,$PRODUCT_REVIEWS_READ:Boolean=false){result:hideProductReview(input:$input){record:productReview{...ProductReview_show} errors{...UserError_facts}}}",
  "fragments": [
   "ProductReview_show",
   "UserError_facts"
  ]
 },
 "Panel_showProductReview": {
  "text": "mutation Panel_showProductReview($input:ProductReviewInput!,$PRODUCT_REVIEWS_MODERATE:Boolean=false,$PRODUCT_REVIEWS_READ:Boolean=false){result:showProductReview(input:$input){record:productReview{...ProductReview_show} errors{...UserError_facts}}}",
  "fragments": [
   "ProductReview_show",
   "UserError_facts"
  ]
 },
 "Panel_keepProductReview": {
  "text": "mutation Panel_keepProductReview($input:ProductReviewInput!,$PRODUCT_REVIEWS_MODERATE:Boolean=false,$PRODUCT_REVIEWS_READ:Boolean=false){result:keepProductReview(input:$input){record:productReview{...ProductReview_show} errors{...UserError_facts}}}",
  "fragments": [
   "ProductReview_show",
   "UserError_facts"
  ]
 },
 "Panel_productReviews": {
  "text": "query Panel_productReviews($first:Int,$after:String,$offset:Int,$filter:ProductReviewFilter,$orderBy:ProductReviewOrder,$PRODUCT_REVIEWS_MODERATE:Boolean=false,$PRODUCT_REVIEWS_READ:Boolean=false){page:productReviews(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...ProductReview_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "ProductReview_list"
  ]
 },
 "Panel_productReviews_export": {
  "text": "query Panel_productReviews_export($first:Int,$after:String,$offset:Int,$filter:ProductReviewFilter,$orderBy:ProductReviewOrder,$PRODUCT_REVIEWS_MODERATE:Boolean=false,$PRODUCT_REVIEWS_READ:Boolean=false){page:productReviews(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...ProductReview_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "ProductReview_sheet"
  ]
 },
 "Panel_productReview": {
  "text": "query Panel_productReview($id:ID!,$PRODUCT_REVIEWS_MODERATE:Boolean=false,$PRODUCT_REVIEWS_READ:Boolean=false){record:productReview(id:$id){...ProductReview_show}}",
  "fragments": [
   "ProductReview_show"
  ]
 },
 "Panel_productReviews_many": {
  "text": "query Panel_productReviews_many($ids:[ID!]!,$PRODUCT_REVIEWS_MODERATE:Boolean=false,$PRODUCT_REVIEWS_READ:Boolean=false){nodes(ids:$ids){...ProductReview_list}}",
  "fragments": [
   "ProductReview_list"
  ]
 },
 "Panel_productReviews_counts": {
  "text": "query Panel_productReviews_counts($merchantId:ID){PUBLISHED:productReviews(first:1,filter:{status:[PUBLISHED],merchantId:$merchantId}){totalCount isTotalCountExact} HIDDEN:productReviews(first:1,filter:{status:[HIDDEN],merchantId:$merchantId}){totalCount isTotalCountExact}}"
 },
 "Panel_createCategory": {
  "text": "mutation Panel_createCategory($input:CreateCategoryInput!){result:createCategory(input:$input){record:category{...Category_show} errors{...UserError_facts}}}",
  "fragments": [
   "Category_show",
   "UserError_facts"
  ]
 },
 "Panel_updateCategory": {
  "text": "mutation Panel_updateCategory($input:UpdateCategoryInput!){result:updateCategory(input:$input){record:category{...Category_show} errors{...UserError_facts}}}",
  "fragments": [
   "Category_show",
   "UserError_facts"
  ]
 },
 "Panel_deleteCategory": {
  "text": "mutation Panel_deleteCategory($input:CategoryIdInput!){result:deleteCategory(input:$input){record:category{...Category_show} errors{...UserError_facts}}}",
  "fragments": [
   "Category_show",
   "UserError_facts"
  ]
 },
 "Panel_categories": {
  "text": "query Panel_categories($first:Int,$after:String,$offset:Int,$filter:CategoryFilter,$orderBy:CategoryOrder){page:categories(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Category_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Category_list"
  ]
 },
 "Panel_categories_export": {
  "text": "query Panel_categories_export($first:Int,$after:String,$offset:Int,$filter:CategoryFilter,$orderBy:CategoryOrder){page:categories(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Category_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Category_sheet"
  ]
 },
 "Panel_category": {
  "text": "query Panel_category($id:ID!){record:category(id:$id){...Category_show}}",
  "fragments": [
   "Category_show"
  ]
 },
 "Panel_categories_many": {
  "text": "query Panel_categories_many($ids:[ID!]!){nodes(ids:$ids){...Category_list}}",
  "fragments": [
   "Category_list"
  ]
 },
 "Panel_updateVariant": {
  "text": "mutation Panel_updateVariant($input:UpdateVariantInput!,$STOCK_READ:Boolean=false){result:updateVariant(input:$input){record:variant{...Variant_show} errors{...UserError_facts}}}",
  "fragments": [
   "Variant_show",
   "UserError_facts"
  ]
 },
 "Panel_bookStock": {
  "text": "mutation Panel_bookStock($input:BookStockInput!,$STOCK_READ:Boolean=false){result:bookStock(input:$input){record:variant{...Variant_show} errors{...UserError_facts}}}",
  "fragments": [
   "Variant_show",
   "UserError_facts"
  ]
 },
 "Panel_variants": {
  "text": "query Panel_variants($first:Int,$after:String,$offset:Int,$filter:VariantFilter,$orderBy:VariantOrder,$STOCK_READ:Boolean=false){page:variants(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Variant_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Variant_list"
  ]
 },
 "Panel_variants_export": {
  "text": "query Panel_variants_export($first:Int,$after:String,$offset:Int,$filter:VariantFilter,$orderBy:VariantOrder,$STOCK_READ:Boolean=false){page:variants(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Variant_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Variant_sheet"
  ]
 },
 "Panel_variant": {
  "text": "query Panel_variant($id:ID!,$STOCK_READ:Boolean=false){record:variant(id:$id){...Variant_show}}",
  "fragments": [
   "Variant_show"
  ]
 },
 "Panel_variants_many": {
  "text": "query Panel_variants_many($ids:[ID!]!,$STOCK_READ:Boolean=false){nodes(ids:$ids){...Variant_list}}",
  "fragments": [
   "Variant_list"
  ]
 },
 "Panel_revealPersonalData_MemberInvitation": {
  "text": "mutation Panel_revealPersonalData_MemberInvitation($input:RevealPersonalDataInput!){result:revealPersonalData(input:$input){record:node{...MemberInvitation_show} errors{...UserError_facts}}}",
  "fragments": [
   "MemberInvitation_show",
   "UserError_facts"
  ]
 },
 "Panel_inviteMember": {
  "text": "mutation Panel_inviteMember($input:InviteMemberInput!){result:inviteMember(input:$input){record:memberInvitation{...MemberInvitation_show} link errors{...UserError_facts}}}",
  "fragments": [
   "MemberInvitation_show",
   "UserError_facts"
  ]
 },
 "Panel_withdrawInvitation": {
  "text": "mutation Panel_withdrawInvitation($input:WithdrawInvitationInput!){result:withdrawInvitation(input:$input){record:memberInvitation{...MemberInvitation_show} errors{...UserError_facts}}}",
  "fragments": [
   "MemberInvitation_show",
   "UserError_facts"
  ]
 },
 "Panel_memberInvitations": {
  "text": "query Panel_memberInvitations($first:Int,$after:String,$offset:Int,$filter:MemberInvitationFilter,$orderBy:MemberInvitationOrder){page:memberInvitations(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...MemberInvitation_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "MemberInvitation_list"
  ]
 },
 "Panel_memberInvitations_export": {
  "text": "query Panel_memberInvitations_export($first:Int,$after:String,$offset:Int,$filter:MemberInvitationFilter,$orderBy:MemberInvitationOrder){page:memberInvitations(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...MemberInvitation_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "MemberInvitation_sheet"
  ]
 },
 "Panel_memberInvitation": {
  "text": "query Panel_memberInvitation($id:ID!){record:memberInvitation(id:$id){...MemberInvitation_show}}",
  "fragments": [
   "MemberInvitation_show"
  ]
 },
 "Panel_memberInvitations_many": {
  "text": "query Panel_memberInvitations_many($ids:[ID!]!){nodes(ids:$ids){...MemberInvitation_list}}",
  "fragments": [
   "MemberInvitation_list"
  ]
 },
 "Panel_memberInvitations_counts": {
  "text": "query Panel_memberInvitations_counts($merchantId:ID){PENDING:memberInvitations(first:1,filter:{status:[PENDING],merchantId:$merchantId}){totalCount isTotalCountExact} ACCEPTED:memberInvitations(first:1,filter:{status:[ACCEPTED],merchantId:$merchantId}){totalCount isTotalCountExact} DECLINED:memberInvitations(first:1,filter:{status:[DECLINED],merchantId:$merchantId}){totalCount isTotalCountExact} WITHDRAWN:memberInvitations(first:1,filter:{status:[WITHDRAWN],merchantId:$merchantId}){totalCount isTotalCountExact} EXPIRED:memberInvitations(first:1,filter:{status:[EXPIRED],merchantId:$merchantId}){totalCount isTotalCountExact}}"
 },
 "Panel_revealPersonalData_Merchant": {
  "text": "mutation Panel_revealPersonalData_Merchant($input:RevealPersonalDataInput!,$MERCHANTS_READ:Boolean=false,$PAYOUTS_READ:Boolean=false){result:revealPersonalData(input:$input){record:node{...Merchant_show} errors{...UserError_facts}}}",
  "fragments": [
   "Merchant_show",
   "UserError_facts"
  ]
 },
 "Panel_handInMerchantDocument": {
  "text": "mutation Panel_handInMerchantDocument($input:HandInMerchantDocumentInput!,$MERCHANTS_READ:Boolean=false,$PAYOUTS_READ:Boolean=false){result:handInMerchantDocument(input:$input){record:merchant{...Merchant_show} merchantDocument{id kind{name{zh en}}} errors{...UserError_facts}}}",
  "fragments": [
   "Merchant_show",
   "UserError_facts"
  ]
 },
 "Panel_waiveMerchantDocument": {
  "text": "mutation Panel_waiveMerchantDocument($input:WaiveMerchantDocumentInput!,$MERCHANTS_READ:Boolean=false,$PAYOUTS_READ:Boolean=false){result:waiveMerchantDocument(input:$input){record:merchant{...Merchant_show} merchantDocument{id kind{name{zh en}}} errors{...UserError_facts}}}",
  "fragments": [
   "Merchant_show",
   "UserError_facts"
  ]
 },
 "Panel_applyAsMerchant": {
  "text": "mutation Panel_applyAsMerchant($input:ApplyAsMerchantInput!,$MERCHANTS_READ:Boolean=false,$PAYOUTS_READ:Boolean=false){result:applyAsMerchant(input:$input){record:merchant{...Merchant_show} errors{...UserError_facts}}}",
  "fragments": [
   "Merchant_show",
   "UserError_facts"
  ]
 },
 "Panel_updateMerchantApplication": {
  "text": "mutation Panel_updateMerchantApplication($input:UpdateMerchantApplicationInput!,$MERCHANTS_READ:Boolean=false,$PAYOUTS_READ:Boolean=false){result:updateMerchantApplication(input:$input){record:merchant{...Merchant_show} errors{...UserError_facts}}}",
  "fragments": [
   "Merchant_show",
   "UserError_facts"
  ]
 },
 "Panel_submitMerchant": {
  "text": "mutation Panel_submitMerchant($input:SubmitMerchantInput!,$MERCHANTS_READ:Boolean=false,$PAYOUTS_READ:Boolean=false){result:submitMerchant(input:$input){record:merchant{...Merchant_show} errors{...UserError_facts}}}",
  "fragments": [
   "Merchant_show",
   "UserError_facts"
  ]
 },
 "Panel_approveMerchant": {
  "text": "mutation Panel_approveMerchant($input:ApproveMerchantInput!,$MERCHANTS_READ:Boolean=false,$PAYOUTS_READ:Boolean=false){result:approveMerchant(input:$input){record:merchant{...Merchant_show} errors{...UserError_facts}}}",
  "fragments": [
   "Merchant_show",
   "UserError_facts"
  ]
 },
 "Panel_rejectMerchant": {
  "text": "mutation Panel_rejectMerchant($input:RejectMerchantInput!,$MERCHANTS_READ:Boolean=false,$PAYOUTS_READ:Boolean=false){result:rejectMerchant(input:$input){record:merchant{...Merchant_show} errors{...UserError_facts}}}",
  "fragments": [
   "Merchant_show",
   "UserError_facts"
  ]
 },
 "Panel_suspendMerchant": {
  "text": "mutation Panel_suspendMerchant($input:SuspendMerchantInput!,$MERCHANTS_READ:Boolean=false,$PAYOUTS_READ:Boolean=false){result:suspendMerchant(input:$input){record:merchant{...Merchant_show} errors{...UserError_facts}}}",
  "fragments": [
   "Merchant_show",
   "UserError_facts"
  ]
 },
 "Panel_reinstateMerchant": {
  "text": "mutation Panel_reinstateMerchant($input:ReinstateMerchantInput!,$MERCHANTS_READ:Boolean=false,$PAYOUTS_READ:Boolean=false){result:reinstateMerchant(input:$input){record:merchant{...Merchant_show} errors{...UserError_facts}}}",
  "fragments": [
   "Merchant_show",
   "UserError_facts"
  ]
 },
 "Panel_closeMerchant": {
  "text": "mutation Panel_closeMerchant($input:CloseMerchantInput!,$MERCHANTS_READ:Boolean=false,$PAYOUTS_READ:Boolean=false){result:closeMerchant(input:$input){record:merchant{...Merchant_show} errors{...UserError_facts}}}",
  "fragments": [
   "Merchant_show",
   "UserError_facts"
  ]
 },
 "Panel_updateStorefront": {
  "text": "mutation Panel_updateStorefront($input:UpdateStorefrontInput!,$MERCHANTS_READ:Boolean=false,$PAYOUTS_READ:Boolean=false){result:updateStorefront(input:$input){record:merchant{...Merchant_show} errors{...UserError_facts}}}",
  "fragments": [
   "Merchant_show",
   "UserError_facts"
  ]
 },
 "Panel_updateSettlementAccount": {
  "text": "mutation Panel_updateSettlementAccount($input:UpdateSettlementAccountInput!,$MERCHANTS_READ:Boolean=false,$PAYOUTS_READ:Boolean=false){result:updateSettlementAccount(input:$input){record:merchant{...Merchant_show} errors{...UserError_facts}}}",
  "fragments": [
   "Merchant_show",
   "UserError_facts"
  ]
 },
 "Panel_assignAccountManager": {
  "text": "mutation Panel_assignAccountManager($input:AssignAccountManagerInput!,$MERCHANTS_READ:Boolean=false,$PAYOUTS_READ:Boolean=false){result:assignAccountManager(input:$input){record:merchant{...Merchant_show} errors{...UserError_facts}}}",
  "fragments": [
   "Merchant_show",
   "UserError_facts"
  ]
 },
 "Panel_merchants": {
  "text": "query Panel_merchants($first:Int,$after:String,$offset:Int,$filter:MerchantFilter,$orderBy:MerchantOrder,$MERCHANTS_READ:Boolean=false,$PAYOUTS_READ:Boolean=false){page:merchants(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Merchant_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Merchant_list"
  ]
 },
 "Panel_merchants_export": {
  "text": "query Panel_merchants_export($first:Int,$after:String,$offset:Int,$filter:MerchantFilter,$orderBy:MerchantOrder,$MERCHANTS_READ:Boolean=false,$PAYOUTS_READ:Boolean=false){page:merchants(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Merchant_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Merchant_sheet"
  ]
 },
 "Panel_merchant": {
  "text": "query Panel_merchant($id:ID!,$MERCHANTS_READ:Boolean=false,$PAYOUTS_READ:Boolean=false){record:merchant(id:$id){...Merchant_show}}",
  "fragments": [
   "Merchant_show"
  ]
 },
 "Panel_merchants_many": {
  "text": "query Panel_merchants_many($ids:[ID!]!,$MERCHANTS_READ:Boolean=false,$PAYOUTS_READ:Boolean=false){nodes(ids:$ids){...Merchant_list}}",
  "fragments": [
   "Merchant_list"
  ]
 },
 "Panel_merchants_counts": {
  "text": "query Panel_merchants_counts($ids:[ID!]){DRAFT:merchants(first:1,filter:{status:[DRAFT],ids:$ids}){totalCount isTotalCountExact} SUBMITTED:merchants(first:1,filter:{status:[SUBMITTED],ids:$ids}){totalCount isTotalCountExact} APPROVED:merchants(first:1,filter:{status:[APPROVED],ids:$ids}){totalCount isTotalCountExact} REJECTED:merchants(first:1,filter:{status:[REJECTED],ids:$ids}){totalCount isTotalCountExact} SUSPENDED:merchants(first:1,filter:{status:[SUSPENDED],ids:$ids}){totalCount isTotalCountExact} CLOSED:merchants(first:1,filter:{status:[CLOSED],ids:$ids}){totalCount isTotalCountExact}}"
 },
 "Panel_revealPersonalData_MerchantDocument": {
  "text": "mutation Panel_revealPersonalData_MerchantDocument($input:RevealPersonalDataInput!){result:revealPersonalData(input:$input){record:node{...MerchantDocument_show} errors{...UserError_facts}}}",
  "fragments": [
   "MerchantDocument_show",
   "UserError_facts"
  ]
 },
 "Panel_acceptMerchantDocument": {
  "text": "mutation Panel_acceptMerchantDocument($input:MerchantDocumentInput!){result:acceptMerchantDocument(input:$input){record:merchantDocument{...MerchantDocument_show} merchant{id name{zh en}} errors{...UserError_facts}}}",
  "fragments": [
   "MerchantDocument_show",
   "UserError_facts"
  ]
 },
 "Panel_rejectMerchantDocument": {
  "text": "mutation Panel_rejectMerchantDocument($input:RejectMerchantDocumentInput!){result:rejectMerchantDocument(input:$input){record:merchantDocument{...MerchantDocument_show} merchant{id name{zh en}} errors{...UserError_facts}}}",
  "fragments": [
   "MerchantDocument_show",
   "UserError_facts"
  ]
 },
 "Panel_merchantDocuments": {
  "text": "query Panel_merchantDocuments($first:Int,$after:String,$offset:Int,$filter:MerchantDocumentFilter,$orderBy:MerchantDocumentOrder){page:merchantDocuments(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...MerchantDocument_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "MerchantDocument_list"
  ]
 },
 "Panel_merchantDocuments_export": {
  "text": "query Panel_merchantDocuments_export($first:Int,$after:String,$offset:Int,$filter:MerchantDocumentFilter,$orderBy:MerchantDocumentOrder){page:merchantDocuments(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...MerchantDocument_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "MerchantDocument_sheet"
  ]
 },
 "Panel_merchantDocument": {
  "text": "query Panel_merchantDocument($id:ID!){record:merchantDocument(id:$id){...MerchantDocument_show}}",
  "fragments": [
   "MerchantDocument_show"
  ]
 },
 "Panel_merchantDocuments_many": {
  "text": "query Panel_merchantDocuments_many($ids:[ID!]!){nodes(ids:$ids){...MerchantDocument_list}}",
  "fragments": [
   "MerchantDocument_list"
  ]
 },
 "Panel_merchantDocuments_counts": {
  "text": "query Panel_merchantDocuments_counts($merchantId:ID){PENDING:merchantDocuments(first:1,filter:{status:[PENDING],merchantId:$merchantId}){totalCount isTotalCountExact} ACCEPTED:merchantDocuments(first:1,filter:{status:[ACCEPTED],merchantId:$merchantId}){totalCount isTotalCountExact} REJECTED:merchantDocuments(first:1,filter:{status:[REJECTED],merchantId:$merchantId}){totalCount isTotalCountExact} WAIVED:merchantDocuments(first:1,filter:{status:[WAIVED],merchantId:$merchantId}){totalCount isTotalCountExact} EXPIRED:merchantDocuments(first:1,filter:{status:[EXPIRED],merchantId:$merchantId}){totalCount isTotalCountExact} REPLACED:merchantDocuments(first:1,filter:{status:[REPLACED],merchantId:$merchantId}){totalCount isTotalCountExact}}"
 },
 "Panel_removeMember": {
  "text": "mutation Panel_removeMember($input:RemoveMemberInput!){result:removeMember(input:$input){errors{...UserError_facts}}}",
  "fragments": [
   "UserError_facts"
  ]
 },
 "Panel_merchantMembers": {
  "text": "query Panel_merchantMembers($first:Int,$after:String,$offset:Int,$filter:MerchantMemberFilter,$orderBy:MerchantMemberOrder){page:merchantMembers(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...MerchantMember_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "MerchantMember_list"
  ]
 },
 "Panel_merchantMembers_export": {
  "text": "query Panel_merchantMembers_export($first:Int,$after:String,$offset:Int,$filter:MerchantMemberFilter,$orderBy:MerchantMemberOrder){page:merchantMembers(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...MerchantMember_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "MerchantMember_sheet"
  ]
 },
 "Panel_merchantMember": {
  "text": "query Panel_merchantMember($id:ID!){record:merchantMember(id:$id){...MerchantMember_show}}",
  "fragments": [
   "MerchantMember_show"
  ]
 },
 "Panel_merchantMembers_many": {
  "text": "query Panel_merchantMembers_many($ids:[ID!]!){nodes(ids:$ids){...MerchantMember_list}}",
  "fragments": [
   "MerchantMember_list"
  ]
 },
 "Panel_createMerchantDocumentKind": {
  "text": "mutation Panel_createMerchantDocumentKind($input:CreateMerchantDocumentKindInput!){result:createMerchantDocumentKind(input:$input){record:merchantDocumentKind{...MerchantDocumentKind_show} errors{...UserError_facts}}}",
  "fragments": [
   "MerchantDocumentKind_show",
   "UserError_facts"
  ]
 },
 "Panel_updateMerchantDocumentKind": {
  "text": "mutation Panel_updateMerchantDocumentKind($input:UpdateMerchantDocumentKindInput!){result:updateMerchantDocumentKind(input:$input){record:merchantDocumentKind{...MerchantDocumentKind_show} errors{...UserError_facts}}}",
  "fragments": [
   "MerchantDocumentKind_show",
   "UserError_facts"
  ]
 },
 "Panel_merchantDocumentKinds": {
  "text": "query Panel_merchantDocumentKinds($first:Int,$after:String,$offset:Int,$filter:MerchantDocumentKindFilter,$orderBy:MerchantDocumentKindOrder){page:merchantDocumentKinds(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...MerchantDocumentKind_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "MerchantDocumentKind_list"
  ]
 },
 "Panel_merchantDocumentKinds_export": {
  "text": "query Panel_merchantDocumentKinds_export($first:Int,$after:String,$offset:Int,$filter:MerchantDocumentKindFilter,$orderBy:MerchantDocumentKindOrder){page:merchantDocumentKinds(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...MerchantDocumentKind_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "MerchantDocumentKind_sheet"
  ]
 },
 "Panel_merchantDocumentKind": {
  "text": "query Panel_merchantDocumentKind($id:ID!){record:merchantDocumentKind(id:$id){...MerchantDocumentKind_show}}",
  "fragments": [
   "MerchantDocumentKind_show"
  ]
 },
 "Panel_merchantDocumentKinds_many": {
  "text": "query Panel_merchantDocumentKinds_many($ids:[ID!]!){nodes(ids:$ids){...MerchantDocumentKind_list}}",
  "fragments": [
   "MerchantDocumentKind_list"
  ]
 },
 "Panel_payments": {
  "text": "query Panel_payments($first:Int,$after:String,$offset:Int,$filter:PaymentFilter,$orderBy:PaymentOrder){page:payments(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Payment_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Payment_list"
  ]
 },
 "Panel_payments_export": {
  "text": "query Panel_payments_export($first:Int,$after:String,$offset:Int,$filter:PaymentFilter,$orderBy:PaymentOrder){page:payments(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Payment_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Payment_sheet"
  ]
 },
 "Panel_payment": {
  "text": "query Panel_payment($id:ID!){record:payment(id:$id){...Payment_show}}",
  "fragments": [
   "Payment_show"
  ]
 },
 "Panel_payments_many": {
  "text": "query Panel_payments_many($ids:[ID!]!){nodes(ids:$ids){...Payment_list}}",
  "fragments": [
   "Payment_list"
  ]
 },
 "Panel_payments_counts": {
  "text": "query Panel_payments_counts{PENDING:payments(first:1,filter:{status:[PENDING]}){totalCount isTotalCountExact} TO_COLLECT:payments(first:1,filter:{status:[TO_COLLECT]}){totalCount isTotalCountExact} CAPTURED:payments(first:1,filter:{status:[CAPTURED]}){totalCount isTotalCountExact} CANCELLED:payments(first:1,filter:{status:[CANCELLED]}){totalCount isTotalCountExact}}"
 },
 "Panel_paymentAttempts": {
  "text": "query Panel_paymentAttempts($first:Int,$after:String,$offset:Int,$filter:PaymentAttemptFilter,$orderBy:PaymentAttemptOrder){page:paymentAttempts(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...PaymentAttempt_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "PaymentAttempt_list"
  ]
 },
 "Panel_paymentAttempts_export": {
  "text": "query Panel_paymentAttempts_export($first:Int,$after:String,$offset:Int,$filter:PaymentAttemptFilter,$orderBy:PaymentAttemptOrder){page:paymentAttempts(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...PaymentAttempt_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "PaymentAttempt_sheet"
  ]
 },
 "Panel_paymentAttempt": {
  "text": "query Panel_paymentAttempt($id:ID!){record:paymentAttempt(id:$id){...PaymentAttempt_show}}",
  "fragments": [
   "PaymentAttempt_show"
  ]
 },
 "Panel_paymentAttempts_many": {
  "text": "query Panel_paymentAttempts_many($ids:[ID!]!){nodes(ids:$ids){...PaymentAttempt_list}}",
  "fragments": [
   "PaymentAttempt_list"
  ]
 },
 "Panel_paymentAttempts_counts": {
  "text": "query Panel_paymentAttempts_counts{OPENING:paymentAttempts(first:1,filter:{status:[OPENING]}){totalCount isTotalCountExact} OPEN:paymentAttempts(first:1,filter:{status:[OPEN]}){totalCount isTotalCountExact} CAPTURED:paymentAttempts(first:1,filter:{status:[CAPTURED]}){totalCount isTotalCountExact} RETURNED:paymentAttempts(first:1,filter:{status:[RETURNED]}){totalCount isTotalCountExact} CLOSED:paymentAttempts(first:1,filter:{status:[CLOSED]}){totalCount isTotalCountExact} FAILED:paymentAttempts(first:1,filter:{status:[FAILED]}){totalCount isTotalCountExact}}"
 },
 "Panel_confirmBankTransfer": {
  "text": "mutation Panel_confirmBankTransfer($input:ConfirmBankTransferInput!,$TRANSFERS_CONFIRM:Boolean=false){result:confirmBankTransfer(input:$input){record:bankTransfer{...BankTransfer_show} errors{...UserError_facts}}}",
  "fragments": [
   "BankTransfer_show",
   "UserError_facts"
  ]
 },
 "Panel_rejectBankTransfer": {
  "text": "mutation Panel_rejectBankTransfer($input:RejectBankTransferInput!,$TRANSFERS_CONFIRM:Boolean=false){result:rejectBankTransfer(input:$input){record:bankTransfer{...BankTransfer_show} errors{...UserError_facts}}}",
  "fragments": [
   "BankTransfer_show",
   "UserError_facts"
  ]
 },
 "Panel_bankTransfers": {
  "text": "query Panel_bankTransfers($first:Int,$after:String,$offset:Int,$filter:BankTransferFilter,$orderBy:BankTransferOrder,$TRANSFERS_CONFIRM:Boolean=false){page:bankTransfers(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...BankTransfer_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "BankTransfer_list"
  ]
 },
 "Panel_bankTransfers_export": {
  "text": "query Panel_bankTransfers_export($first:Int,$after:String,$offset:Int,$filter:BankTransferFilter,$orderBy:BankTransferOrder,$TRANSFERS_CONFIRM:Boolean=false){page:bankTransfers(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...BankTransfer_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "BankTransfer_sheet"
  ]
 },
 "Panel_bankTransfer": {
  "text": "query Panel_bankTransfer($id:ID!,$TRANSFERS_CONFIRM:Boolean=false){record:bankTransfer(id:$id){...BankTransfer_show}}",
  "fragments": [
   "BankTransfer_show"
  ]
 },
 "Panel_bankTransfers_many": {
  "text": "query Panel_bankTransfers_many($ids:[ID!]!,$TRANSFERS_CONFIRM:Boolean=false){nodes(ids:$ids){...BankTransfer_list}}",
  "fragments": [
   "BankTransfer_list"
  ]
 },
 "Panel_bankTransfers_counts": {
  "text": "query Panel_bankTransfers_counts{WAITING:bankTransfers(first:1,filter:{status:[WAITING]}){totalCount isTotalCountExact} CAPTURED:bankTransfers(first:1,filter:{status:[CAPTURED]}){totalCount isTotalCountExact} TO_WALLET:bankTransfers(first:1,filter:{status:[TO_WALLET]}){totalCount isTotalCountExact} REJECTED:bankTransfers(first:1,filter:{status:[REJECTED]}){totalCount isTotalCountExact}}"
 },
 "Panel_retryRefund": {
  "text": "mutation Panel_retryRefund($input:DecideGatewayRefundInput!){result:retryRefund(input:$input){record:gatewayRefund{...GatewayRefund_show} errors{...UserError_facts}}}",
  "fragments": [
   "GatewayRefund_show",
   "UserError_facts"
  ]
 },
 "Panel_redirectRefund": {
  "text": "mutation Panel_redirectRefund($input:DecideGatewayRefundInput!){result:redirectRefund(input:$input){record:gatewayRefund{...GatewayRefund_show} errors{...UserError_facts}}}",
  "fragments": [
   "GatewayRefund_show",
   "UserError_facts"
  ]
 },
 "Panel_gatewayRefunds": {
  "text": "query Panel_gatewayRefunds($first:Int,$after:String,$offset:Int,$filter:GatewayRefundFilter,$orderBy:GatewayRefundOrder){page:gatewayRefunds(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...GatewayRefund_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "GatewayRefund_list"
  ]
 },
 "Panel_gatewayRefunds_export": {
  "text": "query Panel_gatewayRefunds_export($first:Int,$after:String,$offset:Int,$filter:GatewayRefundFilter,$orderBy:GatewayRefundOrder){page:gatewayRefunds(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...GatewayRefund_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "GatewayRefund_sheet"
  ]
 },
 "Panel_gatewayRefund": {
  "text": "query Panel_gatewayRefund($id:ID!){record:gatewayRefund(id:$id){...GatewayRefund_show}}",
  "fragments": [
   "GatewayRefund_show"
  ]
 },
 "Panel_gatewayRefunds_many": {
  "text": "query Panel_gatewayRefunds_many($ids:[ID!]!){nodes(ids:$ids){...GatewayRefund_list}}",
  "fragments": [
   "GatewayRefund_list"
  ]
 },
 "Panel_gatewayRefunds_counts": {
  "text": "query Panel_gatewayRefunds_counts{ON_THE_WAY:gatewayRefunds(first:1,filter:{status:[ON_THE_WAY]}){totalCount isTotalCountExact} SENT:gatewayRefunds(first:1,filter:{status:[SENT]}){totalCount isTotalCountExact} REFUSED:gatewayRefunds(first:1,filter:{status:[REFUSED]}){totalCount isTotalCountExact} REDIRECTED:gatewayRefunds(first:1,filter:{status:[REDIRECTED]}){totalCount isTotalCountExact}}"
 },
 "Panel_confirmTopUp": {
  "text": "mutation Panel_confirmTopUp($input:ConfirmTopUpInput!,$TRANSFERS_CONFIRM:Boolean=false){result:confirmTopUp(input:$input){record:topUp{...TopUp_show} errors{...UserError_facts}}}",
  "fragments": [
   "TopUp_show",
   "UserError_facts"
  ]
 },
 "Panel_rejectTopUp": {
  "text": "mutation Panel_rejectTopUp($input:RejectTopUpInput!,$TRANSFERS_CONFIRM:Boolean=false){result:rejectTopUp(input:$input){record:topUp{...TopUp_show} errors{...UserError_facts}}}",
  "fragments": [
   "TopUp_show",
   "UserError_facts"
  ]
 },
 "Panel_topUps": {
  "text": "query Panel_topUps($first:Int,$after:String,$offset:Int,$filter:TopUpFilter,$orderBy:TopUpOrder,$TRANSFERS_CONFIRM:Boolean=false){page:topUps(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...TopUp_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "TopUp_list"
  ]
 },
 "Panel_topUps_export": {
  "text": "query Panel_topUps_export($first:Int,$after:String,$offset:Int,$filter:TopUpFilter,$orderBy:TopUpOrder,$TRANSFERS_CONFIRM:Boolean=false){page:topUps(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...TopUp_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "TopUp_sheet"
  ]
 },
 "Panel_topUp": {
  "text": "query Panel_topUp($id:ID!,$TRANSFERS_CONFIRM:Boolean=false){record:topUp(id:$id){...TopUp_show}}",
  "fragments": [
   "TopUp_show"
  ]
 },
 "Panel_topUps_many": {
  "text": "query Panel_topUps_many($ids:[ID!]!,$TRANSFERS_CONFIRM:Boolean=false){nodes(ids:$ids){...TopUp_list}}",
  "fragments": [
   "TopUp_list"
  ]
 },
 "Panel_topUps_counts": {
  "text": "query Panel_topUps_counts{PENDING:topUps(first:1,filter:{status:[PENDING]}){totalCount isTotalCountExact} CONFIRMED:topUps(first:1,filter:{status:[CONFIRMED]}){totalCount isTotalCountExact} REJECTED:topUps(first:1,filter:{status:[REJECTED]}){totalCount isTotalCountExact}}"
 },
 "Panel_revealPersonalData_Withdrawal": {
  "text": "mutation Panel_revealPersonalData_Withdrawal($input:RevealPersonalDataInput!,$TRANSFERS_CONFIRM:Boolean=false){result:revealPersonalData(input:$input){record:node{...Withdrawal_show} errors{...UserError_facts}}}",
  "fragments": [
   "Withdrawal_show",
   "UserError_facts"
  ]
 },
 "Panel_approveWithdrawal": {
  "text": "mutation Panel_approveWithdrawal($input:WithdrawalActionInput!,$TRANSFERS_CONFIRM:Boolean=false){result:approveWithdrawal(input:$input){record:withdrawal{...Withdrawal_show} errors{...UserError_facts}}}",
  "fragments": [
   "Withdrawal_show",
   "UserError_facts"
  ]
 },
 "Panel_rejectWithdrawal": {
  "text": "mutation Panel_rejectWithdrawal($input:RefuseWithdrawalInput!,$TRANSFERS_CONFIRM:Boolean=false){result:rejectWithdrawal(input:$input){record:withdrawal{...Withdrawal_show} errors{...UserError_facts}}}",
  "fragments": [
   "Withdrawal_show",
   "UserError_facts"
  ]
 },
 "Panel_payWithdrawal": {
  "text": "mutation Panel_payWithdrawal($input:PayWithdrawalInput!,$TRANSFERS_CONFIRM:Boolean=false){result:payWithdrawal(input:$input){record:withdrawal{...Withdrawal_show} errors{...UserError_facts}}}",
  "fragments": [
   "Withdrawal_show",
   "UserError_facts"
  ]
 },
 "Panel_failWithdrawal": {
  "text": "mutation Panel_failWithdrawal($input:RefuseWithdrawalInput!,$TRANSFERS_CONFIRM:Boolean=false){result:failWithdrawal(input:$input){record:withdrawal{...Withdrawal_show} errors{...UserError_facts}}}",
  "fragments": [
   "Withdrawal_show",
   "UserError_facts"
  ]
 },
 "Panel_cancelWithdrawal": {
  "text": "mutation Panel_cancelWithdrawal($input:WithdrawalActionInput!,$TRANSFERS_CONFIRM:Boolean=false){result:cancelWithdrawal(input:$input){record:withdrawal{...Withdrawal_show} errors{...UserError_facts}}}",
  "fragments": [
   "Withdrawal_show",
   "UserError_facts"
  ]
 },
 "Panel_withdrawals": {
  "text": "query Panel_withdrawals($first:Int,$after:String,$offset:Int,$filter:WithdrawalFilter,$orderBy:WithdrawalOrder,$TRANSFERS_CONFIRM:Boolean=false){page:withdrawals(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Withdrawal_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Withdrawal_list"
  ]
 },
 "Panel_withdrawals_export": {
  "text": "query Panel_withdrawals_export($first:Int,$after:String,$offset:Int,$filter:WithdrawalFilter,$orderBy:WithdrawalOrder,$TRANSFERS_CONFIRM:Boolean=false){page:withdrawals(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Withdrawal_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Withdrawal_sheet"
  ]
 },
 "Panel_withdrawal": {
  "text": "query Panel_withdrawal($id:ID!,$TRANSFERS_CONFIRM:Boolean=false){record:withdrawal(id:$id){...Withdrawal_show}}",
  "fragments": [
   "Withdrawal_show"
  ]
 },
 "Panel_withdrawals_many": {
  "text": "query Panel_withdrawals_many($ids:[ID!]!,$TRANSFERS_CONFIRM:Boolean=false){nodes(ids:$ids){...Withdrawal_list}}",
  "fragments": [
   "Withdrawal_list"
  ]
 },
 "Panel_withdrawals_counts": {
  "text": "query Panel_withdrawals_counts{REQUESTED:withdrawals(first:1,filter:{status:[REQUESTED]}){totalCount isTotalCountExact} CHECKED:withdrawals(first:1,filter:{status:[CHECKED]}){totalCount isTotalCountExact} APPROVED:withdrawals(first:1,filter:{status:[APPROVED]}){totalCount isTotalCountExact} PAID:withdrawals(first:1,filter:{status:[PAID]}){totalCount isTotalCountExact} REJECTED:withdrawals(first:1,filter:{status:[REJECTED]}){totalCount isTotalCountExact} FAILED:withdrawals(first:1,filter:{status:[FAILED]}){totalCount isTotalCountExact} CANCELLED:withdrawals(first:1,filter:{status:[CANCELLED]}){totalCount isTotalCountExact}}"
 },
 "Panel_recordChargeback": {
  "text": "mutation Panel_recordChargeback($input:RecordChargebackInput!){result:recordChargeback(input:$input){record:chargeback{...Chargeback_show} errors{...UserError_facts}}}",
  "fragments": [
   "Chargeback_show",
   "UserError_facts"
  ]
 },
 "Panel_answerChargeback": {
  "text": "mutation Panel_answerChargeback($input:AnswerChargebackInput!){result:answerChargeback(input:$input){record:chargeback{...Chargeback_show} errors{...UserError_facts}}}",
  "fragments": [
   "Chargeback_show",
   "UserError_facts"
  ]
 },
 "Panel_winChargeback": {
  "text": "mutation Panel_winChargeback($input:ChargebackActionInput!){result:winChargeback(input:$input){record:chargeback{...Chargeback_show} errors{...UserError_facts}}}",
  "fragments": [
   "Chargeback_show",
   "UserError_facts"
  ]
 },
 "Panel_loseChargeback": {
  "text": "mutation Panel_loseChargeback($input:ChargebackActionInput!){result:loseChargeback(input:$input){record:chargeback{...Chargeback_show} errors{...UserError_facts}}}",
  "fragments": [
   "Chargeback_show",
   "UserError_facts"
  ]
 },
 "Panel_chargebacks": {
  "text": "query Panel_chargebacks($first:Int,$after:String,$offset:Int,$filter:ChargebackFilter,$orderBy:ChargebackOrder){page:chargebacks(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Chargeback_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Chargeback_list"
  ]
 },
 "Panel_chargebacks_export": {
  "text": "query Panel_chargebacks_export($first:Int,$after:String,$offset:Int,$filter:ChargebackFilter,$orderBy:ChargebackOrder){page:chargebacks(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Chargeback_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Chargeback_sheet"
  ]
 },
 "Panel_chargeback": {
  "text": "query Panel_chargeback($id:ID!){record:chargeback(id:$id){...Chargeback_show}}",
  "fragments": [
   "Chargeback_show"
  ]
 },
 "Panel_chargebacks_many": {
  "text": "query Panel_chargebacks_many($ids:[ID!]!){nodes(ids:$ids){...Chargeback_list}}",
  "fragments": [
   "Chargeback_list"
  ]
 },
 "Panel_chargebacks_counts": {
  "text": "query Panel_chargebacks_counts{EVIDENCE_DUE:chargebacks(first:1,filter:{status:[EVIDENCE_DUE]}){totalCount isTotalCountExact} ANSWERED:chargebacks(first:1,filter:{status:[ANSWERED]}){totalCount isTotalCountExact} WON:chargebacks(first:1,filter:{status:[WON]}){totalCount isTotalCountExact} LOST:chargebacks(first:1,filter:{status:[LOST]}){totalCount isTotalCountExact}}"
 },
 "Panel_revealPersonalData_Slip": {
  "text": "mutation Panel_revealPersonalData_Slip($input:RevealPersonalDataInput!){result:revealPersonalData(input:$input){record:node{...Slip_show} errors{...UserError_facts}}}",
  "fragments": [
   "Slip_show",
   "UserError_facts"
  ]
 },
 "Panel_openSlip": {
  "text": "mutation Panel_openSlip($input:OpenSlipInput!){result:openSlip(input:$input){record:slip{...Slip_show} errors{...UserError_facts}}}",
  "fragments": [
   "Slip_show",
   "UserError_facts"
  ]
 },
 "Panel_approveSlip": {
  "text": "mutation Panel_approveSlip($input:SlipActionInput!){result:approveSlip(input:$input){record:slip{...Slip_show} errors{...UserError_facts}}}",
  "fragments": [
   "Slip_show",
   "UserError_facts"
  ]
 },
 "Panel_rejectSlip": {
  "text": "mutation Panel_rejectSlip($input:RefuseSlipInput!){result:rejectSlip(input:$input){record:slip{...Slip_show} errors{...UserError_facts}}}",
  "fragments": [
   "Slip_show",
   "UserError_facts"
  ]
 },
 "Panel_paySlip": {
  "text": "mutation Panel_paySlip($input:PaySlipInput!){result:paySlip(input:$input){record:slip{...Slip_show} errors{...UserError_facts}}}",
  "fragments": [
   "Slip_show",
   "UserError_facts"
  ]
 },
 "Panel_withdrawSlip": {
  "text": "mutation Panel_withdrawSlip($input:SlipActionInput!){result:withdrawSlip(input:$input){record:slip{...Slip_show} errors{...UserError_facts}}}",
  "fragments": [
   "Slip_show",
   "UserError_facts"
  ]
 },
 "Panel_attachSlipEvidence": {
  "text": "mutation Panel_attachSlipEvidence($input:AttachSlipEvidenceInput!){result:attachSlipEvidence(input:$input){record:slip{...Slip_show} errors{...UserError_facts}}}",
  "fragments": [
   "Slip_show",
   "UserError_facts"
  ]
 },
 "Panel_returnSlip": {
  "text": "mutation Panel_returnSlip($input:RefuseSlipInput!){result:returnSlip(input:$input){record:slip{...Slip_show} errors{...UserError_facts}}}",
  "fragments": [
   "Slip_show",
   "UserError_facts"
  ]
 },
 "Panel_slips": {
  "text": "query Panel_slips($first:Int,$after:String,$offset:Int,$filter:SlipFilter,$orderBy:SlipOrder){page:slips(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Slip_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Slip_list"
  ]
 },
 "Panel_slips_export": {
  "text": "query Panel_slips_export($first:Int,$after:String,$offset:Int,$filter:SlipFilter,$orderBy:SlipOrder){page:slips(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Slip_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Slip_sheet"
  ]
 },
 "Panel_slip": {
  "text": "query Panel_slip($id:ID!){record:slip(id:$id){...Slip_show}}",
  "fragments": [
   "Slip_show"
  ]
 },
 "Panel_slips_many": {
  "text": "query Panel_slips_many($ids:[ID!]!){nodes(ids:$ids){...Slip_list}}",
  "fragments": [
   "Slip_list"
  ]
 },
 "Panel_slips_counts": {
  "text": "query Panel_slips_counts{TO_APPROVE:slips(first:1,filter:{status:[TO_APPROVE]}){totalCount isTotalCountExact} TO_PAY:slips(first:1,filter:{status:[TO_PAY]}){totalCount isTotalCountExact} PAID:slips(first:1,filter:{status:[PAID]}){totalCount isTotalCountExact} REJECTED:slips(first:1,filter:{status:[REJECTED]}){totalCount isTotalCountExact} WITHDRAWN:slips(first:1,filter:{status:[WITHDRAWN]}){totalCount isTotalCountExact} RETURNED:slips(first:1,filter:{status:[RETURNED]}){totalCount isTotalCountExact}}"
 },
 "Panel_reconciliationRuns": {
  "text": "query Panel_reconciliationRuns($first:Int,$after:String,$offset:Int,$filter:ReconciliationRunFilter,$orderBy:ReconciliationRunOrder){page:reconciliationRuns(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...ReconciliationRun_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "ReconciliationRun_list"
  ]
 },
 "Panel_reconciliationRuns_export": {
  "text": "query Panel_reconciliationRuns_export($first:Int,$after:String,$offset:Int,$filter:ReconciliationRunFilter,$orderBy:ReconciliationRunOrder){page:reconciliationRuns(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...ReconciliationRun_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "ReconciliationRun_sheet"
  ]
 },
 "Panel_reconciliationRun": {
  "text": "query Panel_reconciliationRun($id:ID!){record:reconciliationRun(id:$id){...ReconciliationRun_show}}",
  "fragments": [
   "ReconciliationRun_show"
  ]
 },
 "Panel_reconciliationRuns_many": {
  "text": "query Panel_reconciliationRuns_many($ids:[ID!]!){nodes(ids:$ids){...ReconciliationRun_list}}",
  "fragments": [
   "ReconciliationRun_list"
  ]
 },
 "Panel_reconciliationRuns_counts": {
  "text": "query Panel_reconciliationRuns_counts{WAITING:reconciliationRuns(first:1,filter:{status:[WAITING]}){totalCount isTotalCountExact} IMPORTED:reconciliationRuns(first:1,filter:{status:[IMPORTED]}){totalCount isTotalCountExact} MATCHED:reconciliationRuns(first:1,filter:{status:[MATCHED]}){totalCount isTotalCountExact}}"
 },
 "Panel_assignDifference": {
  "text": "mutation Panel_assignDifference($input:AssignDifferenceInput!){result:assignDifference(input:$input){record:reconciliationDifference{...ReconciliationDifference_show} errors{...UserError_facts}}}",
  "fragments": [
   "ReconciliationDifference_show",
   "UserError_facts"
  ]
 },
 "Panel_noteDifference": {
  "text": "mutation Panel_noteDifference($input:NoteDifferenceInput!){result:noteDifference(input:$input){record:reconciliationDifference{...ReconciliationDifference_show} errors{...UserError_facts}}}",
  "fragments": [
   "ReconciliationDifference_show",
   "UserError_facts"
  ]
 },
 "Panel_resolveDifference": {
  "text": "mutation Panel_resolveDifference($input:ResolveDifferenceInput!){result:resolveDifference(input:$input){record:reconciliationDifference{...ReconciliationDifference_show} errors{...UserError_facts}}}",
  "fragments": [
   "ReconciliationDifference_show",
   "UserError_facts"
  ]
 },
 "Panel_approveResolution": {
  "text": "mutation Panel_approveResolution($input:DifferenceActionInput!){result:approveResolution(input:$input){record:reconciliationDifference{...ReconciliationDifference_show} errors{...UserError_facts}}}",
  "fragments": [
   "ReconciliationDifference_show",
   "UserError_facts"
  ]
 },
 "Panel_rejectResolution": {
  "text": "mutation Panel_rejectResolution($input:RejectResolutionInput!){result:rejectResolution(input:$input){record:reconciliationDifference{...ReconciliationDifference_show} errors{...UserError_facts}}}",
  "fragments": [
   "ReconciliationDifference_show",
   "UserError_facts"
  ]
 },
 "Panel_reconciliationDifferences": {
  "text": "query Panel_reconciliationDifferences($first:Int,$after:String,$offset:Int,$filter:ReconciliationDifferenceFilter,$orderBy:ReconciliationDifferenceOrder){page:reconciliationDifferences(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...ReconciliationDifference_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "ReconciliationDifference_list"
  ]
 },
 "Panel_reconciliationDifferences_export": {
  "text": "query Panel_reconciliationDifferences_export($first:Int,$after:String,$offset:Int,$filter:ReconciliationDifferenceFilter,$orderBy:ReconciliationDifferenceOrder){page:reconciliationDifferences(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...ReconciliationDifference_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "ReconciliationDifference_sheet"
  ]
 },
 "Panel_reconciliationDifference": {
  "text": "query Panel_reconciliationDifference($id:ID!){record:reconciliationDifference(id:$id){...ReconciliationDifference_show}}",
  "fragments": [
   "ReconciliationDifference_show"
  ]
 },
 "Panel_reconciliationDifferences_many": {
  "text": "query Panel_reconciliationDifferences_many($ids:[ID!]!){nodes(ids:$ids){...ReconciliationDifference_list}}",
  "fragments": [
   "ReconciliationDifference_list"
  ]
 },
 "Panel_reconciliationDifferences_counts": {
  "text": "query Panel_reconciliationDifferences_counts{OPEN:reconciliationDifferences(first:1,filter:{status:[OPEN]}){totalCount isTotalCountExact} ASSIGNED:reconciliationDifferences(first:1,filter:{status:[ASSIGNED]}){totalCount isTotalCountExact} TO_APPROVE:reconciliationDifferences(first:1,filter:{status:[TO_APPROVE]}){totalCount isTotalCountExact} IN_SUSPENSE:reconciliationDifferences(first:1,filter:{status:[IN_SUSPENSE]}){totalCount isTotalCountExact} RESOLVED:reconciliationDifferences(first:1,filter:{status:[RESOLVED]}){totalCount isTotalCountExact} CLOSED_ITSELF:reconciliationDifferences(first:1,filter:{status:[CLOSED_ITSELF]}){totalCount isTotalCountExact}}"
 },
 "Panel_revealPersonalData_PayoutRun": {
  "text": "mutation Panel_revealPersonalData_PayoutRun($input:RevealPersonalDataInput!,$PAYOUTS_PREPARE:Boolean=false){result:revealPersonalData(input:$input){record:node{...PayoutRun_show} errors{...UserError_facts}}}",
  "fragments": [
   "PayoutRun_show",
   "UserError_facts"
  ]
 },
 "Panel_sendRetriedPayouts": {
  "text": "mutation Panel_sendRetriedPayouts($input:PayoutRunActionInput!,$PAYOUTS_PREPARE:Boolean=false){result:sendRetriedPayouts(input:$input){record:payoutRun{...PayoutRun_show} errors{...UserError_facts}}}",
  "fragments": [
   "PayoutRun_show",
   "UserError_facts"
  ]
 },
 "Panel_draftPayoutRun": {
  "text": "mutation Panel_draftPayoutRun($input:DraftPayoutRunInput!,$PAYOUTS_PREPARE:Boolean=false){result:draftPayoutRun(input:$input){record:payoutRun{...PayoutRun_show} errors{...UserError_facts}}}",
  "fragments": [
   "PayoutRun_show",
   "UserError_facts"
  ]
 },
 "Panel_approvePayoutRun": {
  "text": "mutation Panel_approvePayoutRun($input:PayoutRunActionInput!,$PAYOUTS_PREPARE:Boolean=false){result:approvePayoutRun(input:$input){record:payoutRun{...PayoutRun_show} errors{...UserError_facts}}}",
  "fragments": [
   "PayoutRun_show",
   "UserError_facts"
  ]
 },
 "Panel_discardPayoutRun": {
  "text": "mutation Panel_discardPayoutRun($input:PayoutRunActionInput!,$PAYOUTS_PREPARE:Boolean=false){result:discardPayoutRun(input:$input){record:payoutRun{...PayoutRun_show} errors{...UserError_facts}}}",
  "fragments": [
   "PayoutRun_show",
   "UserError_facts"
  ]
 },
 "Panel_sendPayoutRun": {
  "text": "mutation Panel_sendPayoutRun($input:PayoutRunActionInput!,$PAYOUTS_PREPARE:Boolean=false){result:sendPayoutRun(input:$input){record:payoutRun{...PayoutRun_show} errors{...UserError_facts}}}",
  "fragments": [
   "PayoutRun_show",
   "UserError_facts"
  ]
 },
 "Panel_payoutRuns": {
  "text": "query Panel_payoutRuns($first:Int,$after:String,$offset:Int,$filter:PayoutRunFilter,$orderBy:PayoutRunOrder){page:payoutRuns(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...PayoutRun_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "PayoutRun_list"
  ]
 },
 "Panel_payoutRuns_export": {
  "text": "query Panel_payoutRuns_export($first:Int,$after:String,$offset:Int,$filter:PayoutRunFilter,$orderBy:PayoutRunOrder,$PAYOUTS_PREPARE:Boolean=false){page:payoutRuns(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...PayoutRun_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "PayoutRun_sheet"
  ]
 },
 "Panel_payoutRun": {
  "text": "query Panel_payoutRun($id:ID!,$PAYOUTS_PREPARE:Boolean=false){record:payoutRun(id:$id){...PayoutRun_show}}",
  "fragments": [
   "PayoutRun_show"
  ]
 },
 "Panel_payoutRuns_many": {
  "text": "query Panel_payoutRuns_many($ids:[ID!]!){nodes(ids:$ids){...PayoutRun_list}}",
  "fragments": [
   "PayoutRun_list"
  ]
 },
 "Panel_payoutRuns_counts": {
  "text": "query Panel_payoutRuns_counts{DRAFT:payoutRuns(first:1,filter:{status:[DRAFT]}){totalCount isTotalCountExact} APPROVED:payoutRuns(first:1,filter:{status:[APPROVED]}){totalCount isTotalCountExact} SENT:payoutRuns(first:1,filter:{status:[SENT]}){totalCount isTotalCountExact} FINISHED:payoutRuns(first:1,filter:{status:[FINISHED]}){totalCount isTotalCountExact} DISCARDED:payoutRuns(first:1,filter:{status:[DISCARDED]}){totalCount isTotalCountExact} DRAFTING:payoutRuns(first:1,filter:{status:[DRAFTING]}){totalCount isTotalCountExact} DISCARDING:payoutRuns(first:1,filter:{status:[DISCARDING]}){totalCount isTotalCountExact}}"
 },
 "Panel_confirmPayout": {
  "text": "mutation Panel_confirmPayout($input:PayoutActionInput!){result:confirmPayout(input:$input){record:payout{...Payout_show} errors{...UserError_facts}}}",
  "fragments": [
   "Payout_show",
   "UserError_facts"
  ]
 },
 "Panel_failPayout": {
  "text": "mutation Panel_failPayout($input:FailPayoutInput!){result:failPayout(input:$input){record:payout{...Payout_show} errors{...UserError_facts}}}",
  "fragments": [
   "Payout_show",
   "UserError_facts"
  ]
 },
 "Panel_retryPayout": {
  "text": "mutation Panel_retryPayout($input:PayoutActionInput!){result:retryPayout(input:$input){record:payout{...Payout_show} errors{...UserError_facts}}}",
  "fragments": [
   "Payout_show",
   "UserError_facts"
  ]
 },
 "Panel_givePayoutUp": {
  "text": "mutation Panel_givePayoutUp($input:PayoutActionInput!){result:givePayoutUp(input:$input){record:payout{...Payout_show} errors{...UserError_facts}}}",
  "fragments": [
   "Payout_show",
   "UserError_facts"
  ]
 },
 "Panel_recordBankReturn": {
  "text": "mutation Panel_recordBankReturn($input:ReturnPayoutInput!){result:recordBankReturn(input:$input){record:payout{...Payout_show} errors{...UserError_facts}}}",
  "fragments": [
   "Payout_show",
   "UserError_facts"
  ]
 },
 "Panel_payouts": {
  "text": "query Panel_payouts($first:Int,$after:String,$offset:Int,$filter:PayoutFilter,$orderBy:PayoutOrder){page:payouts(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Payout_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Payout_list"
  ]
 },
 "Panel_payouts_export": {
  "text": "query Panel_payouts_export($first:Int,$after:String,$offset:Int,$filter:PayoutFilter,$orderBy:PayoutOrder){page:payouts(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Payout_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Payout_sheet"
  ]
 },
 "Panel_payout": {
  "text": "query Panel_payout($id:ID!){record:payout(id:$id){...Payout_show}}",
  "fragments": [
   "Payout_show"
  ]
 },
 "Panel_payouts_many": {
  "text": "query Panel_payouts_many($ids:[ID!]!){nodes(ids:$ids){...Payout_list}}",
  "fragments": [
   "Payout_list"
  ]
 },
 "Panel_payouts_counts": {
  "text": "query Panel_payouts_counts($merchantId:ID){DRAFT:payouts(first:1,filter:{status:[DRAFT],merchantId:$merchantId}){totalCount isTotalCountExact} APPROVED:payouts(first:1,filter:{status:[APPROVED],merchantId:$merchantId}){totalCount isTotalCountExact} SENT:payouts(first:1,filter:{status:[SENT],merchantId:$merchantId}){totalCount isTotalCountExact} PAID:payouts(first:1,filter:{status:[PAID],merchantId:$merchantId}){totalCount isTotalCountExact} FAILED:payouts(first:1,filter:{status:[FAILED],merchantId:$merchantId}){totalCount isTotalCountExact} RETURNED:payouts(first:1,filter:{status:[RETURNED],merchantId:$merchantId}){totalCount isTotalCountExact} DISCARDED:payouts(first:1,filter:{status:[DISCARDED],merchantId:$merchantId}){totalCount isTotalCountExact}}"
 },
 "Panel_ledgerAccounts": {
  "text": "query Panel_ledgerAccounts($first:Int,$after:String,$offset:Int,$filter:LedgerAccountFilter,$orderBy:LedgerAccountOrder){page:ledgerAccounts(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...LedgerAccount_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "LedgerAccount_list"
  ]
 },
 "Panel_ledgerAccounts_export": {
  "text": "query Panel_ledgerAccounts_export($first:Int,$after:String,$offset:Int,$filter:LedgerAccountFilter,$orderBy:LedgerAccountOrder){page:ledgerAccounts(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...LedgerAccount_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "LedgerAccount_sheet"
  ]
 },
 "Panel_ledgerAccount": {
  "text": "query Panel_ledgerAccount($id:ID!){record:ledgerAccount(id:$id){...LedgerAccount_show}}",
  "fragments": [
   "LedgerAccount_show"
  ]
 },
 "Panel_ledgerAccounts_many": {
  "text": "query Panel_ledgerAccounts_many($ids:[ID!]!){nodes(ids:$ids){...LedgerAccount_list}}",
  "fragments": [
   "LedgerAccount_list"
  ]
 },
 "Panel_ledgerTransfers": {
  "text": "query Panel_ledgerTransfers($first:Int,$after:String,$offset:Int,$filter:LedgerTransferFilter,$orderBy:LedgerTransferOrder){page:ledgerTransfers(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...LedgerTransfer_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "LedgerTransfer_list"
  ]
 },
 "Panel_ledgerTransfers_export": {
  "text": "query Panel_ledgerTransfers_export($first:Int,$after:String,$offset:Int,$filter:LedgerTransferFilter,$orderBy:LedgerTransferOrder){page:ledgerTransfers(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...LedgerTransfer_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "LedgerTransfer_sheet"
  ]
 },
 "Panel_ledgerTransfer": {
  "text": "query Panel_ledgerTransfer($id:ID!){record:ledgerTransfer(id:$id){...LedgerTransfer_show}}",
  "fragments": [
   "LedgerTransfer_show"
  ]
 },
 "Panel_ledgerTransfers_many": {
  "text": "query Panel_ledgerTransfers_many($ids:[ID!]!){nodes(ids:$ids){...LedgerTransfer_list}}",
  "fragments": [
   "LedgerTransfer_list"
  ]
 },
 "Panel_gatewayNotifications": {
  "text": "query Panel_gatewayNotifications($first:Int,$after:String,$offset:Int,$filter:GatewayNotificationFilter,$orderBy:GatewayNotificationOrder){page:gatewayNotifications(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...GatewayNotification_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "GatewayNotification_list"
  ]
 },
 "Panel_gatewayNotifications_export": {
  "text": "query Panel_gatewayNotifications_export($first:Int,$after:String,$offset:Int,$filter:GatewayNotificationFilter,$orderBy:GatewayNotificationOrder){page:gatewayNotifications(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...GatewayNotification_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "GatewayNotification_sheet"
  ]
 },
 "Panel_gatewayNotification": {
  "text": "query Panel_gatewayNotification($id:ID!){record:gatewayNotification(id:$id){...GatewayNotification_show}}",
  "fragments": [
   "GatewayNotification_show"
  ]
 },
 "Panel_gatewayNotifications_many": {
  "text": "query Panel_gatewayNotifications_many($ids:[ID!]!){nodes(ids:$ids){...GatewayNotification_list}}",
  "fragments": [
   "GatewayNotification_list"
  ]
 },
 "Panel_questionLine": {
  "text": "mutation Panel_questionLine($input:QuestionLineInput!){result:questionLine(input:$input){record:merchantLine{...MerchantLine_show} complaint{id number} errors{...UserError_facts}}}",
  "fragments": [
   "MerchantLine_show",
   "UserError_facts"
  ]
 },
 "Panel_merchantLines": {
  "text": "query Panel_merchantLines($first:Int,$after:String,$offset:Int,$filter:MerchantLineFilter,$orderBy:MerchantLineOrder){page:merchantLines(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...MerchantLine_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "MerchantLine_list"
  ]
 },
 "Panel_merchantLines_export": {
  "text": "query Panel_merchantLines_export($first:Int,$after:String,$offset:Int,$filter:MerchantLineFilter,$orderBy:MerchantLineOrder){page:merchantLines(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...MerchantLine_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "MerchantLine_sheet"
  ]
 },
 "Panel_merchantLine": {
  "text": "query Panel_merchantLine($id:ID!){record:merchantLine(id:$id){...MerchantLine_show}}",
  "fragments": [
   "MerchantLine_show"
  ]
 },
 "Panel_merchantLines_many": {
  "text": "query Panel_merchantLines_many($ids:[ID!]!){nodes(ids:$ids){...MerchantLine_list}}",
  "fragments": [
   "MerchantLine_list"
  ]
 },
 "Panel_refunds": {
  "text": "query Panel_refunds($first:Int,$after:String,$offset:Int,$filter:RefundFilter,$orderBy:RefundOrder,$PAYOUTS_READ:Boolean=false){page:refunds(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Refund_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Refund_list"
  ]
 },
 "Panel_refunds_export": {
  "text": "query Panel_refunds_export($first:Int,$after:String,$offset:Int,$filter:RefundFilter,$orderBy:RefundOrder,$PAYOUTS_READ:Boolean=false){page:refunds(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Refund_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Refund_sheet"
  ]
 },
 "Panel_refund": {
  "text": "query Panel_refund($id:ID!,$PAYOUTS_READ:Boolean=false){record:refund(id:$id){...Refund_show}}",
  "fragments": [
   "Refund_show"
  ]
 },
 "Panel_refunds_many": {
  "text": "query Panel_refunds_many($ids:[ID!]!,$PAYOUTS_READ:Boolean=false){nodes(ids:$ids){...Refund_list}}",
  "fragments": [
   "Refund_list"
  ]
 },
 "Panel_createCommissionRule": {
  "text": "mutation Panel_createCommissionRule($input:CreateCommissionRuleInput!){result:createCommissionRule(input:$input){record:commissionRule{...CommissionRule_show} errors{...UserError_facts}}}",
  "fragments": [
   "CommissionRule_show",
   "UserError_facts"
  ]
 },
 "Panel_endCommissionRule": {
  "text": "mutation Panel_endCommissionRule($input:EndCommissionRuleInput!){result:endCommissionRule(input:$input){record:commissionRule{...CommissionRule_show} errors{...UserError_facts}}}",
  "fragments": [
   "CommissionRule_show",
   "UserError_facts"
  ]
 },
 "Panel_commissionRules": {
  "text": "query Panel_commissionRules($first:Int,$after:String,$offset:Int,$filter:CommissionRuleFilter,$orderBy:FeeOrder){page:commissionRules(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...CommissionRule_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "CommissionRule_list"
  ]
 },
 "Panel_commissionRules_export": {
  "text": "query Panel_commissionRules_export($first:Int,$after:String,$offset:Int,$filter:CommissionRuleFilter,$orderBy:FeeOrder){page:commissionRules(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...CommissionRule_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "CommissionRule_sheet"
  ]
 },
 "Panel_commissionRule": {
  "text": "query Panel_commissionRule($id:ID!){record:commissionRule(id:$id){...CommissionRule_show}}",
  "fragments": [
   "CommissionRule_show"
  ]
 },
 "Panel_commissionRules_many": {
  "text": "query Panel_commissionRules_many($ids:[ID!]!){nodes(ids:$ids){...CommissionRule_list}}",
  "fragments": [
   "CommissionRule_list"
  ]
 },
 "Panel_chargeMerchant": {
  "text": "mutation Panel_chargeMerchant($input:ChargeMerchantInput!){result:chargeMerchant(input:$input){record:merchantCharge{...MerchantCharge_show} errors{...UserError_facts}}}",
  "fragments": [
   "MerchantCharge_show",
   "UserError_facts"
  ]
 },
 "Panel_returnCharge": {
  "text": "mutation Panel_returnCharge($input:ReturnChargeInput!){result:returnCharge(input:$input){record:merchantCharge{...MerchantCharge_show} errors{...UserError_facts}}}",
  "fragments": [
   "MerchantCharge_show",
   "UserError_facts"
  ]
 },
 "Panel_merchantCharges": {
  "text": "query Panel_merchantCharges($first:Int,$after:String,$offset:Int,$filter:MerchantChargeFilter,$orderBy:FeeOrder){page:merchantCharges(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...MerchantCharge_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "MerchantCharge_list"
  ]
 },
 "Panel_merchantCharges_export": {
  "text": "query Panel_merchantCharges_export($first:Int,$after:String,$offset:Int,$filter:MerchantChargeFilter,$orderBy:FeeOrder){page:merchantCharges(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...MerchantCharge_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "MerchantCharge_sheet"
  ]
 },
 "Panel_merchantCharge": {
  "text": "query Panel_merchantCharge($id:ID!){record:merchantCharge(id:$id){...MerchantCharge_show}}",
  "fragments": [
   "MerchantCharge_show"
  ]
 },
 "Panel_merchantCharges_many": {
  "text": "query Panel_merchantCharges_many($ids:[ID!]!){nodes(ids:$ids){...MerchantCharge_list}}",
  "fragments": [
   "MerchantCharge_list"
  ]
 },
 "Panel_createFeePlan": {
  "text": "mutation Panel_createFeePlan($input:CreateFeePlanInput!){result:createFeePlan(input:$input){record:feePlan{...FeePlan_show} errors{...UserError_facts}}}",
  "fragments": [
   "FeePlan_show",
   "UserError_facts"
  ]
 },
 "Panel_endFeePlan": {
  "text": "mutation Panel_endFeePlan($input:EndFeeTermInput!){result:endFeePlan(input:$input){record:feePlan{...FeePlan_show} errors{...UserError_facts}}}",
  "fragments": [
   "FeePlan_show",
   "UserError_facts"
  ]
 },
 "Panel_feePlans": {
  "text": "query Panel_feePlans($first:Int,$after:String,$offset:Int,$filter:FeePlanFilter,$orderBy:FeeTermOrder){page:feePlans(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...FeePlan_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "FeePlan_list"
  ]
 },
 "Panel_feePlans_export": {
  "text": "query Panel_feePlans_export($first:Int,$after:String,$offset:Int,$filter:FeePlanFilter,$orderBy:FeeTermOrder){page:feePlans(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...FeePlan_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "FeePlan_sheet"
  ]
 },
 "Panel_feePlan": {
  "text": "query Panel_feePlan($id:ID!){record:feePlan(id:$id){...FeePlan_show}}",
  "fragments": [
   "FeePlan_show"
  ]
 },
 "Panel_feePlans_many": {
  "text": "query Panel_feePlans_many($ids:[ID!]!){nodes(ids:$ids){...FeePlan_list}}",
  "fragments": [
   "FeePlan_list"
  ]
 },
 "Panel_createRebateTier": {
  "text": "mutation Panel_createRebateTier($input:CreateRebateTierInput!){result:createRebateTier(input:$input){record:rebateTier{...RebateTier_show} errors{...UserError_facts}}}",
  "fragments": [
   "RebateTier_show",
   "UserError_facts"
  ]
 },
 "Panel_endRebateTier": {
  "text": "mutation Panel_endRebateTier($input:EndFeeTermInput!){result:endRebateTier(input:$input){record:rebateTier{...RebateTier_show} errors{...UserError_facts}}}",
  "fragments": [
   "RebateTier_show",
   "UserError_facts"
  ]
 },
 "Panel_rebateTiers": {
  "text": "query Panel_rebateTiers($first:Int,$after:String,$offset:Int,$filter:RebateTierFilter,$orderBy:FeeTermOrder){page:rebateTiers(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...RebateTier_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "RebateTier_list"
  ]
 },
 "Panel_rebateTiers_export": {
  "text": "query Panel_rebateTiers_export($first:Int,$after:String,$offset:Int,$filter:RebateTierFilter,$orderBy:FeeTermOrder){page:rebateTiers(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...RebateTier_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "RebateTier_sheet"
  ]
 },
 "Panel_rebateTier": {
  "text": "query Panel_rebateTier($id:ID!){record:rebateTier(id:$id){...RebateTier_show}}",
  "fragments": [
   "RebateTier_show"
  ]
 },
 "Panel_rebateTiers_many": {
  "text": "query Panel_rebateTiers_many($ids:[ID!]!){nodes(ids:$ids){...RebateTier_list}}",
  "fragments": [
   "RebateTier_list"
  ]
 },
 "Panel_createSupplyPrice": {
  "text": "mutation Panel_createSupplyPrice($input:CreateSupplyPriceInput!){result:createSupplyPrice(input:$input){record:supplyPrice{...SupplyPrice_show} errors{...UserError_facts}}}",
  "fragments": [
   "SupplyPrice_show",
   "UserError_facts"
  ]
 },
 "Panel_endSupplyPrice": {
  "text": "mutation Panel_endSupplyPrice($input:EndFeeTermInput!){result:endSupplyPrice(input:$input){record:supplyPrice{...SupplyPrice_show} errors{...UserError_facts}}}",
  "fragments": [
   "SupplyPrice_show",
   "UserError_facts"
  ]
 },
 "Panel_supplyPrices": {
  "text": "query Panel_supplyPrices($first:Int,$after:String,$offset:Int,$filter:SupplyPriceFilter,$orderBy:FeeTermOrder){page:supplyPrices(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...SupplyPrice_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "SupplyPrice_list"
  ]
 },
 "Panel_supplyPrices_export": {
  "text": "query Panel_supplyPrices_export($first:Int,$after:String,$offset:Int,$filter:SupplyPriceFilter,$orderBy:FeeTermOrder){page:supplyPrices(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...SupplyPrice_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "SupplyPrice_sheet"
  ]
 },
 "Panel_supplyPrice": {
  "text": "query Panel_supplyPrice($id:ID!){record:supplyPrice(id:$id){...SupplyPrice_show}}",
  "fragments": [
   "SupplyPrice_show"
  ]
 },
 "Panel_supplyPrices_many": {
  "text": "query Panel_supplyPrices_many($ids:[ID!]!){nodes(ids:$ids){...SupplyPrice_list}}",
  "fragments": [
   "SupplyPrice_list"
  ]
 },
 "Panel_setReserve": {
  "text": "mutation Panel_setReserve($input:SetReserveInput!){result:setReserve(input:$input){record:reserveRule{...ReserveRule_show} errors{...UserError_facts}}}",
  "fragments": [
   "ReserveRule_show",
   "UserError_facts"
  ]
 },
 "Panel_endReserve": {
  "text": "mutation Panel_endReserve($input:EndReserveInput!){result:endReserve(input:$input){record:reserveRule{...ReserveRule_show} errors{...UserError_facts}}}",
  "fragments": [
   "ReserveRule_show",
   "UserError_facts"
  ]
 },
 "Panel_reserveRules": {
  "text": "query Panel_reserveRules($first:Int,$after:String,$offset:Int,$filter:ReserveRuleFilter,$orderBy:ReserveRuleOrder){page:reserveRules(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...ReserveRule_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "ReserveRule_list"
  ]
 },
 "Panel_reserveRules_export": {
  "text": "query Panel_reserveRules_export($first:Int,$after:String,$offset:Int,$filter:ReserveRuleFilter,$orderBy:ReserveRuleOrder){page:reserveRules(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...ReserveRule_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "ReserveRule_sheet"
  ]
 },
 "Panel_reserveRule": {
  "text": "query Panel_reserveRule($id:ID!){record:reserveRule(id:$id){...ReserveRule_show}}",
  "fragments": [
   "ReserveRule_show"
  ]
 },
 "Panel_reserveRules_many": {
  "text": "query Panel_reserveRules_many($ids:[ID!]!){nodes(ids:$ids){...ReserveRule_list}}",
  "fragments": [
   "ReserveRule_list"
  ]
 },
 "Panel_issueStatement": {
  "text": "mutation Panel_issueStatement($input:IssueStatementInput!){result:issueStatement(input:$input){record:statement{...Statement_show} errors{...UserError_facts}}}",
  "fragments": [
   "Statement_show",
   "UserError_facts"
  ]
 },
 "Panel_statements": {
  "text": "query Panel_statements($first:Int,$after:String,$offset:Int,$filter:StatementFilter,$orderBy:StatementOrder){page:statements(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Statement_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Statement_list"
  ]
 },
 "Panel_statements_export": {
  "text": "query Panel_statements_export($first:Int,$after:String,$offset:Int,$filter:StatementFilter,$orderBy:StatementOrder){page:statements(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Statement_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Statement_sheet"
  ]
 },
 "Panel_statement": {
  "text": "query Panel_statement($id:ID!){record:statement(id:$id){...Statement_show}}",
  "fragments": [
   "Statement_show"
  ]
 },
 "Panel_statements_many": {
  "text": "query Panel_statements_many($ids:[ID!]!){nodes(ids:$ids){...Statement_list}}",
  "fragments": [
   "Statement_list"
  ]
 },
 "Panel_countCash": {
  "text": "mutation Panel_countCash($input:CountCashInput!){result:countCash(input:$input){record:courierPurse{...CourierPurse_show} cashCount{id number} errors{...UserError_facts}}}",
  "fragments": [
   "CourierPurse_show",
   "UserError_facts"
  ]
 },
 "Panel_writeOffCash": {
  "text": "mutation Panel_writeOffCash($input:WriteOffCashInput!){result:writeOffCash(input:$input){record:courierPurse{...CourierPurse_show} errors{...UserError_facts}}}",
  "fragments": [
   "CourierPurse_show",
   "UserError_facts"
  ]
 },
 "Panel_courierPurses": {
  "text": "query Panel_courierPurses($first:Int,$after:String,$offset:Int,$filter:CourierPurseFilter,$orderBy:CashOrder){page:courierPurses(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...CourierPurse_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "CourierPurse_list"
  ]
 },
 "Panel_courierPurses_export": {
  "text": "query Panel_courierPurses_export($first:Int,$after:String,$offset:Int,$filter:CourierPurseFilter,$orderBy:CashOrder){page:courierPurses(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...CourierPurse_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "CourierPurse_sheet"
  ]
 },
 "Panel_courierPurse": {
  "text": "query Panel_courierPurse($id:ID!){record:courierPurse(id:$id){...CourierPurse_show}}",
  "fragments": [
   "CourierPurse_show"
  ]
 },
 "Panel_courierPurses_many": {
  "text": "query Panel_courierPurses_many($ids:[ID!]!){nodes(ids:$ids){...CourierPurse_list}}",
  "fragments": [
   "CourierPurse_list"
  ]
 },
 "Panel_cashCounts": {
  "text": "query Panel_cashCounts($first:Int,$after:String,$offset:Int,$filter:CashCountFilter,$orderBy:CashOrder){page:cashCounts(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...CashCount_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "CashCount_list"
  ]
 },
 "Panel_cashCounts_export": {
  "text": "query Panel_cashCounts_export($first:Int,$after:String,$offset:Int,$filter:CashCountFilter,$orderBy:CashOrder){page:cashCounts(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...CashCount_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "CashCount_sheet"
  ]
 },
 "Panel_cashCount": {
  "text": "query Panel_cashCount($id:ID!){record:cashCount(id:$id){...CashCount_show}}",
  "fragments": [
   "CashCount_show"
  ]
 },
 "Panel_cashCounts_many": {
  "text": "query Panel_cashCounts_many($ids:[ID!]!){nodes(ids:$ids){...CashCount_list}}",
  "fragments": [
   "CashCount_list"
  ]
 },
 "Panel_createBankProfile": {
  "text": "mutation Panel_createBankProfile($input:BankProfileInput!){result:createBankProfile(input:$input){record:bankProfile{...BankProfile_show} errors{...UserError_facts}}}",
  "fragments": [
   "BankProfile_show",
   "UserError_facts"
  ]
 },
 "Panel_updateBankProfile": {
  "text": "mutation Panel_updateBankProfile($input:UpdateBankProfileInput!){result:updateBankProfile(input:$input){record:bankProfile{...BankProfile_show} errors{...UserError_facts}}}",
  "fragments": [
   "BankProfile_show",
   "UserError_facts"
  ]
 },
 "Panel_bankProfiles": {
  "text": "query Panel_bankProfiles($first:Int,$after:String,$offset:Int,$filter:BankProfileFilter,$orderBy:BankProfileOrder){page:bankProfiles(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...BankProfile_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "BankProfile_list"
  ]
 },
 "Panel_bankProfiles_export": {
  "text": "query Panel_bankProfiles_export($first:Int,$after:String,$offset:Int,$filter:BankProfileFilter,$orderBy:BankProfileOrder){page:bankProfiles(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...BankProfile_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "BankProfile_sheet"
  ]
 },
 "Panel_bankProfile": {
  "text": "query Panel_bankProfile($id:ID!){record:bankProfile(id:$id){...BankProfile_show}}",
  "fragments": [
   "BankProfile_show"
  ]
 },
 "Panel_bankProfiles_many": {
  "text": "query Panel_bankProfiles_many($ids:[ID!]!){nodes(ids:$ids){...BankProfile_list}}",
  "fragments": [
   "BankProfile_list"
  ]
 },
 "Panel_ledgerChecks": {
  "text": "query Panel_ledgerChecks($first:Int,$after:String,$offset:Int,$filter:LedgerCheckFilter,$orderBy:LedgerCheckOrder){page:ledgerChecks(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...LedgerCheck_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "LedgerCheck_list"
  ]
 },
 "Panel_ledgerChecks_export": {
  "text": "query Panel_ledgerChecks_export($first:Int,$after:String,$offset:Int,$filter:LedgerCheckFilter,$orderBy:LedgerCheckOrder){page:ledgerChecks(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...LedgerCheck_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "LedgerCheck_sheet"
  ]
 },
 "Panel_ledgerCheck": {
  "text": "query Panel_ledgerCheck($id:ID!){record:ledgerCheck(id:$id){...LedgerCheck_show}}",
  "fragments": [
   "LedgerCheck_show"
  ]
 },
 "Panel_ledgerChecks_many": {
  "text": "query Panel_ledgerChecks_many($ids:[ID!]!){nodes(ids:$ids){...LedgerCheck_list}}",
  "fragments": [
   "LedgerCheck_list"
  ]
 },
 "Panel_revealPersonalData_Account": {
  "text": "mutation Panel_revealPersonalData_Account($input:RevealPersonalDataInput!,$ACCOUNTS_READ:Boolean=false){result:revealPersonalData(input:$input){record:node{...Account_show} errors{...UserError_facts}}}",
  "fragments": [
   "Account_show",
   "UserError_facts"
  ]
 },
 "Panel_editProfile": {
  "text": "mutation Panel_editProfile($input:EditProfileInput!,$ACCOUNTS_READ:Boolean=false){result:editProfile(input:$input){record:account{...Account_show} errors{...UserError_facts}}}",
  "fragments": [
   "Account_show",
   "UserError_facts"
  ]
 },
 "Panel_changePassword": {
  "text": "mutation Panel_changePassword($input:ChangePasswordInput!,$ACCOUNTS_READ:Boolean=false){result:changePassword(input:$input){record:account{...Account_show} errors{...UserError_facts}}}",
  "fragments": [
   "Account_show",
   "UserError_facts"
  ]
 },
 "Panel_enrolSecondFactor": {
  "text": "mutation Panel_enrolSecondFactor($input:EnrolSecondFactorInput!,$ACCOUNTS_READ:Boolean=false){result:enrolSecondFactor(input:$input){record:account{...Account_show} secret uri errors{...UserError_facts}}}",
  "fragments": [
   "Account_show",
   "UserError_facts"
  ]
 },
 "Panel_replaceSecondFactor": {
  "text": "mutation Panel_replaceSecondFactor($input:ReplaceSecondFactorInput!,$ACCOUNTS_READ:Boolean=false){result:replaceSecondFactor(input:$input){record:account{...Account_show} secret uri errors{...UserError_facts}}}",
  "fragments": [
   "Account_show",
   "UserError_facts"
  ]
 },
 "Panel_confirmSecondFactor": {
  "text": "mutation Panel_confirmSecondFactor($input:ConfirmSecondFactorInput!,$ACCOUNTS_READ:Boolean=false){result:confirmSecondFactor(input:$input){record:account{...Account_show} recoveryCodes errors{...UserError_facts}}}",
  "fragments": [
   "Account_show",
   "UserError_facts"
  ]
 },
 "Panel_renewRecoveryCodes": {
  "text": "mutation Panel_renewRecoveryCodes($input:RenewRecoveryCodesInput!,$ACCOUNTS_READ:Boolean=false){result:renewRecoveryCodes(input:$input){record:account{...Account_show} recoveryCodes errors{...UserError_facts}}}",
  "fragments": [
   "Account_show",
   "UserError_facts"
  ]
 },
 "Panel_closeAccount": {
  "text": "mutation Panel_closeAccount($input:CloseAccountInput!,$ACCOUNTS_READ:Boolean=false){result:closeAccount(input:$input){record:account{...Account_show} errors{...UserError_facts}}}",
  "fragments": [
   "Account_show",
   "UserError_facts"
  ]
 },
 "Panel_createStaff": {
  "text": "mutation Panel_createStaff($input:CreateStaffInput!,$ACCOUNTS_READ:Boolean=false){result:createStaff(input:$input){record:account{...Account_show} errors{...UserError_facts}}}",
  "fragments": [
   "Account_show",
   "UserError_facts"
  ]
 },
 "Panel_grantRole": {
  "text": "mutation Panel_grantRole($input:GrantRoleInput!,$ACCOUNTS_READ:Boolean=false){result:grantRole(input:$input){record:account{...Account_show} errors{...UserError_facts}}}",
  "fragments": [
   "Account_show",
   "UserError_facts"
  ]
 },
 "Panel_revokeRole": {
  "text": "mutation Panel_revokeRole($input:RevokeRoleInput!,$ACCOUNTS_READ:Boolean=false){result:revokeRole(input:$input){record:account{...Account_show} errors{...UserError_facts}}}",
  "fragments": [
   "Account_show",
   "UserError_facts"
  ]
 },
 "Panel_blockAccount": {
  "text": "mutation Panel_blockAccount($input:BlockAccountInput!,$ACCOUNTS_READ:Boolean=false){result:blockAccount(input:$input){record:account{...Account_show} errors{...UserError_facts}}}",
  "fragments": [
   "Account_show",
   "UserError_facts"
  ]
 },
 "Panel_unblockAccount": {
  "text": "mutation Panel_unblockAccount($input:UnblockAccountInput!,$ACCOUNTS_READ:Boolean=false){result:unblockAccount(input:$input){record:account{...Account_show} errors{...UserError_facts}}}",
  "fragments": [
   "Account_show",
   "UserError_facts"
  ]
 },
 "Panel_resetSecondFactor": {
  "text": "mutation Panel_resetSecondFactor($input:ResetSecondFactorInput!,$ACCOUNTS_READ:Boolean=false){result:resetSecondFactor(input:$input){record:account{...Account_show} errors{...UserError_facts}}}",
  "fragments": [
   "Account_show",
   "UserError_facts"
  ]
 },
 "Panel_accounts": {
  "text": "query Panel_accounts($first:Int,$after:String,$offset:Int,$filter:AccountFilter,$orderBy:AccountOrder,$ACCOUNTS_READ:Boolean=false){page:accounts(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Account_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Account_list"
  ]
 },
 "Panel_accounts_export": {
  "text": "query Panel_accounts_export($first:Int,$after:String,$offset:Int,$filter:AccountFilter,$orderBy:AccountOrder,$ACCOUNTS_READ:Boolean=false){page:accounts(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Account_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Account_sheet"
  ]
 },
 "Panel_account": {
  "text": "query Panel_account($id:ID!,$ACCOUNTS_READ:Boolean=false){record:account(id:$id){...Account_show}}",
  "fragments": [
   "Account_show"
  ]
 },
 "Panel_accounts_many": {
  "text": "query Panel_accounts_many($ids:[ID!]!,$ACCOUNTS_READ:Boolean=false){nodes(ids:$ids){...Account_list}}",
  "fragments": [
   "Account_list"
  ]
 },
 "Panel_own_account": {
  "text": "query Panel_own_account($ACCOUNTS_READ:Boolean=false){viewer{record:account{...Account_show}}}",
  "fragments": [
   "Account_show"
  ]
 },
 "Panel_accounts_counts": {
  "text": "query Panel_accounts_counts{ACTIVE:accounts(first:1,filter:{status:[ACTIVE]}){totalCount isTotalCountExact} BLOCKED:accounts(first:1,filter:{status:[BLOCKED]}){totalCount isTotalCountExact} CLOSED:accounts(first:1,filter:{status:[CLOSED]}){totalCount isTotalCountExact}}"
 },
 "Panel_retryMessage": {
  "text": "mutation Panel_retryMessage($input:RetryMessageInput!){result:retryMessage(input:$input){record:retried{...Message_show} errors{...UserError_facts}}}",
  "fragments": [
   "Message_show",
   "UserError_facts"
  ]
 },
 "Panel_messages": {
  "text": "query Panel_messages($first:Int,$after:String,$offset:Int,$filter:MessageFilter,$orderBy:MessageOrder){page:messages(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Message_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Message_list"
  ]
 },
 "Panel_messages_export": {
  "text": "query Panel_messages_export($first:Int,$after:String,$offset:Int,$filter:MessageFilter,$orderBy:MessageOrder){page:messages(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Message_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Message_sheet"
  ]
 },
 "Panel_message": {
  "text": "query Panel_message($id:ID!){record:message(id:$id){...Message_show}}",
  "fragments": [
   "Message_show"
  ]
 },
 "Panel_messages_many": {
  "text": "query Panel_messages_many($ids:[ID!]!){nodes(ids:$ids){...Message_list}}",
  "fragments": [
   "Message_list"
  ]
 },
 "Panel_messages_counts": {
  "text": "query Panel_messages_counts{WAITING:messages(first:1,filter:{status:[WAITING]}){totalCount isTotalCountExact} SENDING:messages(first:1,filter:{status:[SENDING]}){totalCount isTotalCountExact} SENT:messages(first:1,filter:{status:[SENT]}){totalCount isTotalCountExact} WITHHELD:messages(first:1,filter:{status:[WITHHELD]}){totalCount isTotalCountExact} RECALLED:messages(first:1,filter:{status:[RECALLED]}){totalCount isTotalCountExact} FAILED:messages(first:1,filter:{status:[FAILED]}){totalCount isTotalCountExact}}"
 },
 "Panel_createWebhookEndpoint": {
  "text": "mutation Panel_createWebhookEndpoint($input:CreateWebhookEndpointInput!){result:createWebhookEndpoint(input:$input){record:webhookEndpoint{...WebhookEndpoint_show} secret errors{...UserError_facts}}}",
  "fragments": [
   "WebhookEndpoint_show",
   "UserError_facts"
  ]
 },
 "Panel_updateWebhookEndpoint": {
  "text": "mutation Panel_updateWebhookEndpoint($input:UpdateWebhookEndpointInput!){result:updateWebhookEndpoint(input:$input){record:webhookEndpoint{...WebhookEndpoint_show} errors{...UserError_facts}}}",
  "fragments": [
   "WebhookEndpoint_show",
   "UserError_facts"
  ]
 },
 "Panel_rotateWebhookSecret": {
  "text": "mutation Panel_rotateWebhookSecret($input:WebhookEndpointInput!){result:rotateWebhookSecret(input:$input){record:webhookEndpoint{...WebhookEndpoint_show} secret errors{...UserError_facts}}}",
  "fragments": [
   "WebhookEndpoint_show",
   "UserError_facts"
  ]
 },
 "Panel_testWebhookEndpoint": {
  "text": "mutation Panel_testWebhookEndpoint($input:WebhookEndpointInput!){result:testWebhookEndpoint(input:$input){record:webhookEndpoint{...WebhookEndpoint_show} webhookDelivery{id kind} errors{...UserError_facts}}}",
  "fragments": [
   "WebhookEndpoint_show",
   "UserError_facts"
  ]
 },
 "Panel_replayWebhooks": {
  "text": "mutation Panel_replayWebhooks($input:ReplayWebhooksInput!){result:replayWebhooks(input:$input){record:webhookEndpoint{...WebhookEndpoint_show} errors{...UserError_facts}}}",
  "fragments": [
   "WebhookEndpoint_show",
   "UserError_facts"
  ]
 },
 "Panel_enableWebhookEndpoint": {
  "text": "mutation Panel_enableWebhookEndpoint($input:WebhookEndpointInput!){result:enableWebhookEndpoint(input:$input){record:webhookEndpoint{...WebhookEndpoint_show} errors{...UserError_facts}}}",
  "fragments": [
   "WebhookEndpoint_show",
   "UserError_facts"
  ]
 },
 "Panel_disableWebhookEndpoint": {
  "text": "mutation Panel_disableWebhookEndpoint($input:WebhookEndpointInput!){result:disableWebhookEndpoint(input:$input){record:webhookEndpoint{...WebhookEndpoint_show} errors{...UserError_facts}}}",
  "fragments": [
   "WebhookEndpoint_show",
   "UserError_facts"
  ]
 },
 "Panel_removeWebhookEndpoint": {
  "text": "mutation Panel_removeWebhookEndpoint($input:WebhookEndpointInput!){result:removeWebhookEndpoint(input:$input){errors{...UserError_facts}}}",
  "fragments": [
   "UserError_facts"
  ]
 },
 "Panel_webhookEndpoints": {
  "text": "query Panel_webhookEndpoints($first:Int,$after:String,$offset:Int,$filter:WebhookEndpointFilter,$orderBy:WebhookEndpointOrder){page:webhookEndpoints(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...WebhookEndpoint_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "WebhookEndpoint_list"
  ]
 },
 "Panel_webhookEndpoints_export": {
  "text": "query Panel_webhookEndpoints_export($first:Int,$after:String,$offset:Int,$filter:WebhookEndpointFilter,$orderBy:WebhookEndpointOrder){page:webhookEndpoints(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...WebhookEndpoint_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "WebhookEndpoint_sheet"
  ]
 },
 "Panel_webhookEndpoint": {
  "text": "query Panel_webhookEndpoint($id:ID!){record:webhookEndpoint(id:$id){...WebhookEndpoint_show}}",
  "fragments": [
   "WebhookEndpoint_show"
  ]
 },
 "Panel_webhookEndpoints_many": {
  "text": "query Panel_webhookEndpoints_many($ids:[ID!]!){nodes(ids:$ids){...WebhookEndpoint_list}}",
  "fragments": [
   "WebhookEndpoint_list"
  ]
 },
 "Panel_webhookEndpoints_counts": {
  "text": "query Panel_webhookEndpoints_counts($merchantId:ID){ENABLED:webhookEndpoints(first:1,filter:{status:[ENABLED],merchantId:$merchantId}){totalCount isTotalCountExact} DISABLED:webhookEndpoints(first:1,filter:{status:[DISABLED],merchantId:$merchantId}){totalCount isTotalCountExact}}"
 },
 "Panel_redeliverWebhook": {
  "text": "mutation Panel_redeliverWebhook($input:RedeliverWebhookInput!){result:redeliverWebhook(input:$input){record:webhookDelivery{...WebhookDelivery_show} errors{...UserError_facts}}}",
  "fragments": [
   "WebhookDelivery_show",
   "UserError_facts"
  ]
 },
 "Panel_webhookDeliveries": {
  "text": "query Panel_webhookDeliveries($first:Int,$after:String,$offset:Int,$filter:WebhookDeliveryFilter,$orderBy:WebhookDeliveryOrder){page:webhookDeliveries(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...WebhookDelivery_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "WebhookDelivery_list"
  ]
 },
 "Panel_webhookDeliveries_export": {
  "text": "query Panel_webhookDeliveries_export($first:Int,$after:String,$offset:Int,$filter:WebhookDeliveryFilter,$orderBy:WebhookDeliveryOrder){page:webhookDeliveries(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...WebhookDelivery_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "WebhookDelivery_sheet"
  ]
 },
 "Panel_webhookDelivery": {
  "text": "query Panel_webhookDelivery($id:ID!){record:webhookDelivery(id:$id){...WebhookDelivery_show}}",
  "fragments": [
   "WebhookDelivery_show"
  ]
 },
 "Panel_webhookDeliveries_many": {
  "text": "query Panel_webhookDeliveries_many($ids:[ID!]!){nodes(ids:$ids){...WebhookDelivery_list}}",
  "fragments": [
   "WebhookDelivery_list"
  ]
 },
 "Panel_webhookDeliveries_counts": {
  "text": "query Panel_webhookDeliveries_counts{WAITING:webhookDeliveries(first:1,filter:{status:[WAITING]}){totalCount isTotalCountExact} SENDING:webhookDeliveries(first:1,filter:{status:[SENDING]}){totalCount isTotalCountExact} DELIVERED:webhookDeliveries(first:1,filter:{status:[DELIVERED]}){totalCount isTotalCountExact} DEAD:webhookDeliveries(first:1,filter:{status:[DEAD]}){totalCount isTotalCountExact}}"
 },
 "Panel_createApp": {
  "text": "mutation Panel_createApp($input:CreateAppInput!){result:createApp(input:$input){record:app{...App_show} token errors{...UserError_facts}}}",
  "fragments": [
   "App_show",
   "UserError_facts"
  ]
 },
 "Panel_updateApp": {
  "text": "mutation Panel_updateApp($input:UpdateAppInput!){result:updateApp(input:$input){record:app{...App_show} errors{...UserError_facts}}}",
  "fragments": [
   "App_show",
   "UserError_facts"
  ]
 },
 "Panel_rotateAppToken": {
  "text": "mutation Panel_rotateAppToken($input:RotateAppTokenInput!){result:rotateAppToken(input:$input){record:app{...App_show} token errors{...UserError_facts}}}",
  "fragments": [
   "App_show",
   "UserError_facts"
  ]
 },
 "Panel_revokeApp": {
  "text": "mutation Panel_revokeApp($input:RevokeAppInput!){result:revokeApp(input:$input){record:app{...App_show} errors{...UserError_facts}}}",
  "fragments": [
   "App_show",
   "UserError_facts"
  ]
 },
 "Panel_apps": {
  "text": "query Panel_apps($first:Int,$after:String,$offset:Int,$filter:AppFilter,$orderBy:AppOrder){page:apps(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...App_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "App_list"
  ]
 },
 "Panel_apps_export": {
  "text": "query Panel_apps_export($first:Int,$after:String,$offset:Int,$filter:AppFilter,$orderBy:AppOrder){page:apps(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...App_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "App_sheet"
  ]
 },
 "Panel_app": {
  "text": "query Panel_app($id:ID!){record:app(id:$id){...App_show}}",
  "fragments": [
   "App_show"
  ]
 },
 "Panel_apps_many": {
  "text": "query Panel_apps_many($ids:[ID!]!){nodes(ids:$ids){...App_list}}",
  "fragments": [
   "App_list"
  ]
 },
 "Panel_markMessagesRead": {
  "text": "mutation Panel_markMessagesRead($input:MarkMessagesReadInput!){result:markMessagesRead(input:$input){record:inAppMessage{...InAppMessage_show} count errors{...UserError_facts}}}",
  "fragments": [
   "InAppMessage_show",
   "UserError_facts"
  ]
 },
 "Panel_inAppMessages": {
  "text": "query Panel_inAppMessages($first:Int,$after:String,$offset:Int,$filter:InAppMessageFilter,$orderBy:InAppMessageOrder){page:inAppMessages(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...InAppMessage_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "InAppMessage_list"
  ]
 },
 "Panel_inAppMessages_export": {
  "text": "query Panel_inAppMessages_export($first:Int,$after:String,$offset:Int,$filter:InAppMessageFilter,$orderBy:InAppMessageOrder){page:inAppMessages(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...InAppMessage_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "InAppMessage_sheet"
  ]
 },
 "Panel_inAppMessage": {
  "text": "query Panel_inAppMessage($id:ID!){record:inAppMessage(id:$id){...InAppMessage_show}}",
  "fragments": [
   "InAppMessage_show"
  ]
 },
 "Panel_inAppMessages_many": {
  "text": "query Panel_inAppMessages_many($ids:[ID!]!){nodes(ids:$ids){...InAppMessage_list}}",
  "fragments": [
   "InAppMessage_list"
  ]
 },
 "Panel_mailboxMessages": {
  "text": "query Panel_mailboxMessages($first:Int,$after:String,$offset:Int,$filter:MailboxMessageFilter,$orderBy:MailboxMessageOrder){page:mailboxMessages(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...MailboxMessage_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "MailboxMessage_list"
  ]
 },
 "Panel_mailboxMessages_export": {
  "text": "query Panel_mailboxMessages_export($first:Int,$after:String,$offset:Int,$filter:MailboxMessageFilter,$orderBy:MailboxMessageOrder){page:mailboxMessages(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...MailboxMessage_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "MailboxMessage_sheet"
  ]
 },
 "Panel_mailboxMessage": {
  "text": "query Panel_mailboxMessage($id:ID!){record:mailboxMessage(id:$id){...MailboxMessage_show}}",
  "fragments": [
   "MailboxMessage_show"
  ]
 },
 "Panel_mailboxMessages_many": {
  "text": "query Panel_mailboxMessages_many($ids:[ID!]!){nodes(ids:$ids){...MailboxMessage_list}}",
  "fragments": [
   "MailboxMessage_list"
  ]
 },
 "Panel_updateMessageTemplate": {
  "text": "mutation Panel_updateMessageTemplate($input:UpdateMessageTemplateInput!){result:updateMessageTemplate(input:$input){record:messageTemplate{...MessageTemplate_show} errors{...UserError_facts}}}",
  "fragments": [
   "MessageTemplate_show",
   "UserError_facts"
  ]
 },
 "Panel_messageTemplates": {
  "text": "query Panel_messageTemplates($first:Int,$after:String,$offset:Int,$filter:MessageTemplateFilter,$orderBy:MessageTemplateOrder){page:messageTemplates(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...MessageTemplate_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "MessageTemplate_list"
  ]
 },
 "Panel_messageTemplates_export": {
  "text": "query Panel_messageTemplates_export($first:Int,$after:String,$offset:Int,$filter:MessageTemplateFilter,$orderBy:MessageTemplateOrder){page:messageTemplates(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...MessageTemplate_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "MessageTemplate_sheet"
  ]
 },
 "Panel_messageTemplate": {
  "text": "query Panel_messageTemplate($id:ID!){record:messageTemplate(id:$id){...MessageTemplate_show}}",
  "fragments": [
   "MessageTemplate_show"
  ]
 },
 "Panel_messageTemplates_many": {
  "text": "query Panel_messageTemplates_many($ids:[ID!]!){nodes(ids:$ids){...MessageTemplate_list}}",
  "fragments": [
   "MessageTemplate_list"
  ]
 },
 "Panel_revealPersonalData_Session": {
  "text": "mutation Panel_revealPersonalData_Session($input:RevealPersonalDataInput!){result:revealPersonalData(input:$input){record:node{...Session_show} errors{...UserError_facts}}}",
  "fragments": [
   "Session_show",
   "UserError_facts"
  ]
 },
 "Panel_endSession": {
  "text": "mutation Panel_endSession($input:EndSessionInput!){result:endSession(input:$input){errors{...UserError_facts}}}",
  "fragments": [
   "UserError_facts"
  ]
 },
 "Panel_sessions": {
  "text": "query Panel_sessions($first:Int,$after:String,$offset:Int,$filter:SessionFilter,$orderBy:SessionOrder){page:sessions(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Session_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Session_list"
  ]
 },
 "Panel_sessions_export": {
  "text": "query Panel_sessions_export($first:Int,$after:String,$offset:Int,$filter:SessionFilter,$orderBy:SessionOrder){page:sessions(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...Session_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "Session_sheet"
  ]
 },
 "Panel_session": {
  "text": "query Panel_session($id:ID!){record:session(id:$id){...Session_show}}",
  "fragments": [
   "Session_show"
  ]
 },
 "Panel_sessions_many": {
  "text": "query Panel_sessions_many($ids:[ID!]!){nodes(ids:$ids){...Session_list}}",
  "fragments": [
   "Session_list"
  ]
 },
 "Panel_auditRecords": {
  "text": "query Panel_auditRecords($first:Int,$after:String,$offset:Int,$filter:AuditRecordFilter,$orderBy:AuditRecordOrder){page:auditRecords(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...AuditRecord_list} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "AuditRecord_list"
  ]
 },
 "Panel_auditRecords_export": {
  "text": "query Panel_auditRecords_export($first:Int,$after:String,$offset:Int,$filter:AuditRecordFilter,$orderBy:AuditRecordOrder){page:auditRecords(first:$first,after:$after,offset:$offset,filter:$filter,orderBy:$orderBy){nodes{...AuditRecord_sheet} totalCount isTotalCountExact pageInfo{hasNextPage endCursor}}}",
  "fragments": [
   "AuditRecord_sheet"
  ]
 },
 "Panel_auditRecord": {
  "text": "query Panel_auditRecord($id:ID!){record:auditRecord(id:$id){...AuditRecord_show}}",
  "fragments": [
   "AuditRecord_show"
  ]
 },
 "Panel_auditRecords_many": {
  "text": "query Panel_auditRecords_many($ids:[ID!]!){nodes(ids:$ids){...AuditRecord_list}}",
  "fragments": [
   "AuditRecord_list"
  ]
 },
 "Panel_goAway": {
  "text": "mutation Panel_goAway($input:GoAwayInput!){result:goAway(input:$input){deskAgent{id account{name}} errors{...UserError_facts}}}",
  "fragments": [
   "UserError_facts"
  ]
 },
 "Panel_takeCaseStep": {
  "text": "mutation Panel_takeCaseStep($input:TakeCaseStepInput!){result:takeCaseStep(input:$input){caseStep{id position kind procedureStep{id position kind requiredBefore} requiredBefore status isAutomatic account{id name} doneAt note availableActions} errors{...UserError_facts}}}",
  "fragments": [
   "UserError_facts"
  ]
 },
 "Panel_leaveCaseStepOut": {
  "text": "mutation Panel_leaveCaseStepOut($input:LeaveCaseStepOutInput!){result:leaveCaseStepOut(input:$input){caseStep{id position kind procedureStep{id position kind requiredBefore} requiredBefore status isAutomatic account{id name} doneAt note availableActions} errors{...UserError_facts}}}",
  "fragments": [
   "UserError_facts"
  ]
 },
 "Panel_reopenCaseStep": {
  "text": "mutation Panel_reopenCaseStep($input:CaseStepInput!){result:reopenCaseStep(input:$input){caseStep{id position kind procedureStep{id position kind requiredBefore} requiredBefore status isAutomatic account{id name} doneAt note availableActions} errors{...UserError_facts}}}",
  "fragments": [
   "UserError_facts"
  ]
 },
 "Panel_requestContactCode": {
  "text": "mutation Panel_requestContactCode($input:RequestContactCodeInput!){result:requestContactCode(input:$input){expiresAt resendAt errors{...UserError_facts}}}",
  "fragments": [
   "UserError_facts"
  ]
 },
 "Panel_changeContact": {
  "text": "mutation Panel_changeContact($input:ChangeContactInput!){result:changeContact(input:$input){account{id name} errors{...UserError_facts}}}",
  "fragments": [
   "UserError_facts"
  ]
 },
 "Panel_requestDataExport": {
  "text": "mutation Panel_requestDataExport($input:RequestDataExportInput!){result:requestDataExport(input:$input){dataExport{id status file{id purpose status name mimeType byteSize url expiresAt createdAt} createdAt readyAt expiresAt} errors{...UserError_facts}}}",
  "fragments": [
   "UserError_facts"
  ]
 },
 "Panel_previewBankStatement": {
  "text": "mutation Panel_previewBankStatement($input:PreviewBankStatementInput!){result:previewBankStatement(input:$input){preview{lineCount credit{amount currency} debit{amount currency} fromOn untilOn lines{line day reference memo counterparty} problems{line message} importedAs} errors{...UserError_facts}}}",
  "fragments": [
   "UserError_facts"
  ]
 },
 "Panel_importBankStatement": {
  "text": "mutation Panel_importBankStatement($input:ImportBankStatementInput!){result:importBankStatement(input:$input){reconciliationRun{id source day} errors{...UserError_facts}}}",
  "fragments": [
   "UserError_facts"
  ]
 },
 "Panel_reconcileNow": {
  "text": "mutation Panel_reconcileNow($input:ReconcileNowInput!){result:reconcileNow(input:$input){isAsked errors{...UserError_facts}}}",
  "fragments": [
   "UserError_facts"
  ]
 },
 "Panel_setMessageConsent": {
  "text": "mutation Panel_setMessageConsent($input:SetMessageConsentInput!){result:setMessageConsent(input:$input){consent{channel purpose isGranted} errors{...UserError_facts}}}",
  "fragments": [
   "UserError_facts"
  ]
 },
 "Panel_updateSettings": {
  "text": "mutation Panel_updateSettings($input:UpdateSettingsInput!){result:updateSettings(input:$input){settings{key kind value standard least most means{zh en forViewer} changedAt version} errors{...UserError_facts}}}",
  "fragments": [
   "UserError_facts"
  ]
 },
 "Panel_importRecords": {
  "text": "mutation Panel_importRecords($input:ImportRecordsInput!){result:importRecords(input:$input){report{rows documents accepted repeated refused isApplied problems{file line reason}} errors{...UserError_facts}}}",
  "fragments": [
   "UserError_facts"
  ]
 },
 "Panel_shipFromSheet": {
  "text": "mutation Panel_shipFromSheet($input:ShipFromSheetInput!){result:shipFromSheet(input:$input){report{rows documents accepted repeated refused isApplied problems{file line reason}} errors{...UserError_facts}}}",
  "fragments": [
   "UserError_facts"
  ]
 },
 "Panel_downloadIncidentReport": {
  "text": "mutation Panel_downloadIncidentReport($input:DownloadIncidentReportInput!){result:downloadIncidentReport(input:$input){file{id purpose status name mimeType byteSize url expiresAt createdAt} errors{...UserError_facts}}}",
  "fragments": [
   "UserError_facts"
  ]
 },
 "Panel_placePhoneOrder": {
  "text": "mutation Panel_placePhoneOrder($input:PlacePhoneOrderInput!){result:placePhoneOrder(input:$input){checkout{id number total{amount currency} placedAt} buyer{id name} errors{...UserError_facts}}}",
  "fragments": [
   "UserError_facts"
  ]
 },
 "Panel_downloadBankFile": {
  "text": "mutation Panel_downloadBankFile($input:DownloadBankFileInput!){result:downloadBankFile(input:$input){payoutRun{id number} file{id purpose status name mimeType byteSize url expiresAt createdAt} errors{...UserError_facts}}}",
  "fragments": [
   "UserError_facts"
  ]
 },
 "Panel_recordBankResults": {
  "text": "mutation Panel_recordBankResults($input:RecordBankResultsInput!){result:recordBankResults(input:$input){payoutRun{id number} results{line number outcome reason} errors{...UserError_facts}}}",
  "fragments": [
   "UserError_facts"
  ]
 },
 "Panel_makePickingBatch": {
  "text": "mutation Panel_makePickingBatch($input:MakePickingBatchInput!){result:makePickingBatch(input:$input){pickingBatch{id number} errors{...UserError_facts}}}",
  "fragments": [
   "UserError_facts"
  ]
 },
 "Panel_printWaybills": {
  "text": "mutation Panel_printWaybills($input:PrintWaybillsInput!){result:printWaybills(input:$input){printout{id kind format file{id purpose status name mimeType byteSize url expiresAt createdAt} createdAt} results{order{id number} outcome} errors{...UserError_facts}}}",
  "fragments": [
   "UserError_facts"
  ]
 },
 "Panel_enterWaybill": {
  "text": "mutation Panel_enterWaybill($input:EnterWaybillInput!){result:enterWaybill(input:$input){waybill{id number} errors{...UserError_facts}}}",
  "fragments": [
   "UserError_facts"
  ]
 },
 "Panel_recordCourier": {
  "text": "mutation Panel_recordCourier($input:RecordCourierInput!){result:recordCourier(input:$input){hours{day cutOffAt hereUntil leftAt isOpen} errors{...UserError_facts}}}",
  "fragments": [
   "UserError_facts"
  ]
 },
 "Panel_downloadComplaintReport": {
  "text": "mutation Panel_downloadComplaintReport($input:DownloadComplaintReportInput!){result:downloadComplaintReport(input:$input){file{id purpose status name mimeType byteSize url expiresAt createdAt} errors{...UserError_facts}}}",
  "fragments": [
   "UserError_facts"
  ]
 },
 "Panel_takeReturnStep": {
  "text": "mutation Panel_takeReturnStep($input:TakeReturnStepInput!){result:takeReturnStep(input:$input){returnStep{id position kind playbookStep{id position kind} status isAutomatic account{id name} doneAt note availableActions} errors{...UserError_facts}}}",
  "fragments": [
   "UserError_facts"
  ]
 },
 "Panel_leaveReturnStepOut": {
  "text": "mutation Panel_leaveReturnStepOut($input:LeaveReturnStepOutInput!){result:leaveReturnStepOut(input:$input){returnStep{id position kind playbookStep{id position kind} status isAutomatic account{id name} doneAt note availableActions} errors{...UserError_facts}}}",
  "fragments": [
   "UserError_facts"
  ]
 },
 "Panel_reopenReturnStep": {
  "text": "mutation Panel_reopenReturnStep($input:ReturnStepInput!){result:reopenReturnStep(input:$input){returnStep{id position kind playbookStep{id position kind} status isAutomatic account{id name} doneAt note availableActions} errors{...UserError_facts}}}",
  "fragments": [
   "UserError_facts"
  ]
 },
 "Panel_downloadStatement": {
  "text": "mutation Panel_downloadStatement($input:DownloadStatementInput!){result:downloadStatement(input:$input){statement{id number} file{id purpose status name mimeType byteSize url expiresAt createdAt} errors{...UserError_facts}}}",
  "fragments": [
   "UserError_facts"
  ]
 },
 "Panel_setVisitWish": {
  "text": "mutation Panel_setVisitWish($input:SetVisitWishInput!){result:setVisitWish(input:$input){visitWish{isWelcome decidedAt} errors{...UserError_facts}}}",
  "fragments": [
   "UserError_facts"
  ]
 }
};

export const fragments: Readonly<Record<string, string>> = {
 "Order_show": "fragment Order_show on Order{id number status paymentState shipmentState afterSaleState openHoldCount origin merchant{id name{zh en}} buyer{id name} checkout{id number total{amount currency} placedAt} goods{amount currency} discount{amount currency} deliveryFee{amount currency} total{amount currency} refunded{amount currency} unitCount shippedUnitCount reviewReasons flags heldAt deliveryMethod wishedFrom wishedUntil promisedOn wishedCarrier{id name{zh en}} shipOn readAt channel shipsWith{id number} splitFrom{id number} buyerNote agentNumber recipient{name phone regionCode region street invoiceTitle invoiceTaxNumber} cancelReason sourceReference placedAt dueAt isLate isCashOnDelivery paidAt shippedAt deliveredAt completedAt cancelledAt version availableActions lines(first:50){nodes{id title{zh en forViewer} sku options{name value} image{id purpose status name mimeType byteSize url expiresAt createdAt} product{id title{zh en}} variant{id sku} unitPrice{amount currency} quantity isGift subtotal{amount currency} discount{amount currency} deliveryFee{amount currency} total{amount currency} refunded{amount currency} shippedQuantity returnedQuantity replacedQuantity replacesLine{id sku product{id title{zh en}} variant{id sku} quantity isGift shippedQuantity returnedQuantity replacedQuantity position} position}} changes(first:50){nodes{id status reason difference{amount currency} linesBefore{sku quantity} linesAfter{sku quantity} dueAt answeredAt createdAt}} timeline(first:50){nodes{id kind fromStatus toStatus flag message oldValue isInternal actorKind accountId referenceId createdAt}} merchantId adjustments(first:50){nodes{id kind target label{zh en forViewer} amount{amount currency} bearer declined accountId createdAt}} chargebacks(first:50){nodes{id status amount{amount currency} chargeback{id disputeNumber} createdAt order{id number}}} disruptions(first:50){nodes{id notice{id text{zh en}}}} allocations(first:50){nodes{id status amount{amount currency} refunded{amount currency} disputed{amount currency} tender{id method status createdAt capturedAt payment{id checkout{number} total{amount currency}}} merchant{id name{zh en}} order{id number}}} parcels(first:50){nodes{id quantity shipment{id number} orderLine{id sku product{id title{zh en}} variant{id sku} quantity isGift shippedQuantity returnedQuantity replacedQuantity position} order{id number}}} replacementFor{id number}}",
 "UserError_facts": "fragment UserError_facts on UserError{__typename code message path ...on ConflictError{values{field theirs yours}} ...on OutOfStock{variant{id sku} variantId requested available} ...on PriceChanged{variantId shown{amount currency} current{amount currency}} ...on OutsideDeliveryArea{merchantId merchant{id name{zh en}} offersPickUp} ...on ForbiddenPhraseFound{phrase found start length replacement} ...on InsufficientFunds{needed{amount currency} balance{amount currency}} ...on ConcessionTooHigh{given{amount currency} limit{amount currency}}}",
 "Order_list": "fragment Order_list on Order{id number status paymentState shipmentState afterSaleState openHoldCount origin merchant{id name{zh en}} buyer{id name} goods{amount currency} discount{amount currency} deliveryFee{amount currency} total{amount currency} refunded{amount currency} unitCount shippedUnitCount reviewReasons flags heldAt deliveryMethod wishedFrom wishedUntil promisedOn readAt channel shipsWith{id number} buyerNote agentNumber cancelReason sourceReference placedAt dueAt isLate isCashOnDelivery paidAt shippedAt deliveredAt completedAt cancelledAt version availableActions replacementFor{id number}}",
 "Order_sheet": "fragment Order_sheet on Order{id number status paymentState shipmentState afterSaleState openHoldCount origin merchant{id name{zh en}} buyer{id name} checkout{id number total{amount currency} placedAt} goods{amount currency} discount{amount currency} deliveryFee{amount currency} total{amount currency} refunded{amount currency} unitCount shippedUnitCount heldAt deliveryMethod wishedFrom wishedUntil promisedOn wishedCarrier{id name{zh en}} shipOn readAt channel shipsWith{id number} splitFrom{id number} buyerNote agentNumber recipient{name phone regionCode region street invoiceTitle invoiceTaxNumber} cancelReason sourceReference placedAt dueAt isLate isCashOnDelivery paidAt shippedAt deliveredAt completedAt cancelledAt version merchantId replacementFor{id number}}",
 "Shipment_show": "fragment Shipment_show on Shipment{id number status merchant{id name{zh en}} carrier carrierCompany{id name{zh en}} trackingNumber trackingUrl shippedAt deliveredAt version availableActions lines(first:50){nodes{id quantity shipment{id number} orderLine{id sku product{id title{zh en}} variant{id sku} quantity isGift shippedQuantity returnedQuantity replacedQuantity position} order{id number}}} trackingEvents(first:50){nodes{id status place description happenedAt receivedAt}}}",
 "Shipment_list": "fragment Shipment_list on Shipment{id number status merchant{id name{zh en}} carrier carrierCompany{id name{zh en}} trackingNumber shippedAt deliveredAt version availableActions}",
 "Shipment_sheet": "fragment Shipment_sheet on Shipment{id number status merchant{id name{zh en}} carrier carrierCompany{id name{zh en}} trackingNumber trackingUrl shippedAt deliveredAt version}",
 "DeliveryTask_show": "fragment DeliveryTask_show on DeliveryTask{id number status merchant{id name{zh en}} order{id number} courier{id name} area collect{amount currency} unitCount recipientName recipientPhone recipientStreet code failureCount lastFailure redeliverAt acceptedAt pickedUpAt endedAt createdAt availableActions attempts(first:50){nodes{id failure note isByCode photo{id purpose status name mimeType byteSize url expiresAt createdAt} createdAt}}}",
 "DeliveryTask_list": "fragment DeliveryTask_list on DeliveryTask{id number status merchant{id name{zh en}} order{id number} courier{id name} area collect{amount currency} unitCount recipientName recipientPhone recipientStreet code failureCount lastFailure redeliverAt acceptedAt pickedUpAt endedAt createdAt availableActions}",
 "DeliveryTask_sheet": "fragment DeliveryTask_sheet on DeliveryTask{id number status merchant{id name{zh en}} order{id number} courier{id name} area collect{amount currency} unitCount recipientName recipientPhone recipientStreet code failureCount lastFailure redeliverAt acceptedAt pickedUpAt endedAt createdAt}",
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
 "Coupon_show": "fragment Coupon_show on Coupon{id code status amount{amount currency} minimum{amount currency} buyer{id name} merchant{id name{zh en}} bearer validDays reason issuedBy{id name} decidedBy{id name} refusedReason expiresAt usedAt createdAt availableActions complaint{id number} checkout{id number total{amount currency} placedAt} return{id number}}",
 "Coupon_list": "fragment Coupon_list on Coupon{id code status amount{amount currency} minimum{amount currency} buyer{id name} merchant{id name{zh en}} bearer validDays reason issuedBy{id name} decidedBy{id name} refusedReason expiresAt usedAt createdAt availableActions complaint{id number} return{id number}}",
 "Coupon_sheet": "fragment Coupon_sheet on Coupon{id code status amount{amount currency} minimum{amount currency} buyer{id name} merchant{id name{zh en}} bearer validDays reason issuedBy{id name} decidedBy{id name} refusedReason expiresAt usedAt createdAt complaint{id number} checkout{id number total{amount currency} placedAt} return{id number}}",
 "Complaint_show": "fragment Complaint_show on Complaint{id number status severity category dimension subject channel description buyer{id name} order{id number} merchant{id name{zh en}} merchantLine{id kind merchant{name{zh en}} amount{amount currency}} assignee{id name} escalationLevel dueAt halfTimeAt nearlyDueAt firstAnswerDueAt firstAnsweredAt isFirstAnswerLate resolutionDueAt isResolutionLate pausedAt unansweredSince proposal cause responsibleParty resolution followUpOutcome satisfaction followUpComment registeredAt resolvedAt followedUpAt archivedAt mergedInto{id number} mergedAt version availableActions log(first:50){nodes{id action fromStatus toStatus note isInternal createdAt}} orderId assignments(first:50){nodes{id kind fromAccount{id name} toAccount{id name} reason note assignedAt}} pauses(first:50){nodes{id reason pausedAt resumedAt}} alerts(first:50){nodes{id kind clock level account{id name} occurredAt}} rootCause{id name{zh en}} sheets(first:50){nodes{id category severity dimension rootCause{id name{zh en}} responsibleParty followUpOutcome satisfaction escalationLevel reopenings handledBy{id name} confirmedBy{id name} remark registeredAt resolvedAt archivedAt}} reopenings(first:50){nodes{id reason account{id name} archivedAt createdAt}} messages(first:50){nodes{id audience side channel text isPolite quickReplyVersion{id number shortcut account{id name} createdAt} account{id name} createdAt}} hearings(first:50){nodes{id status askedAt dueAt answeredAt appealedAt decidedAt decidedBy{id name}}} links(first:50){nodes{id kind other{id number} account{id name} createdAt}} remedies(first:50){nodes{id kind state amount{amount currency} coupon{id code} slip{id number} return{id number} fine{id number} message{id audience side channel text isPolite account{id name} createdAt} account{id name} createdAt}} product{id title{zh en}} aboutAgent{id name} steps(first:50){nodes{id position kind procedureStep{id position kind requiredBefore} requiredBefore status isAutomatic account{id name} doneAt note availableActions}} productReview{id text}}",
 "Complaint_list": "fragment Complaint_list on Complaint{id number status severity category dimension subject channel description buyer{id name} order{id number} merchant{id name{zh en}} merchantLine{id kind merchant{name{zh en}} amount{amount currency}} assignee{id name} escalationLevel dueAt halfTimeAt nearlyDueAt firstAnswerDueAt firstAnsweredAt isFirstAnswerLate resolutionDueAt isResolutionLate pausedAt unansweredSince proposal cause responsibleParty resolution followUpOutcome satisfaction followUpComment registeredAt resolvedAt followedUpAt archivedAt version availableActions rootCause{id name{zh en}} product{id title{zh en}} aboutAgent{id name} productReview{id text}}",
 "Complaint_sheet": "fragment Complaint_sheet on Complaint{id number status severity category dimension subject channel description buyer{id name} order{id number} merchant{id name{zh en}} merchantLine{id kind merchant{name{zh en}} amount{amount currency}} assignee{id name} escalationLevel dueAt halfTimeAt nearlyDueAt firstAnswerDueAt firstAnsweredAt isFirstAnswerLate resolutionDueAt isResolutionLate pausedAt unansweredSince proposal cause responsibleParty resolution followUpOutcome satisfaction followUpComment registeredAt resolvedAt followedUpAt archivedAt mergedInto{id number} mergedAt version orderId rootCause{id name{zh en}} product{id title{zh en}} aboutAgent{id name} productReview{id text}}",
 "Task_show": "fragment Task_show on Task{id number kind status title details order{id number} buyer{id name} owner{id name} dueAt isLate visitFrom visitUntil leftAt arrivedAt finishedAt result callBackResult calledBackAt openedAt version availableActions progress(first:50){nodes{id step note account{id name} occurredAt}} complaint{id number}}",
 "Task_list": "fragment Task_list on Task{id number kind status title order{id number} buyer{id name} owner{id name} dueAt isLate visitFrom visitUntil leftAt arrivedAt finishedAt callBackResult calledBackAt openedAt version availableActions complaint{id number}}",
 "Task_sheet": "fragment Task_sheet on Task{id number kind status title details order{id number} buyer{id name} owner{id name} dueAt isLate visitFrom visitUntil leftAt arrivedAt finishedAt result callBackResult calledBackAt openedAt version complaint{id number}}",
 "FollowUp_show": "fragment FollowUp_show on FollowUp{id complaint{id number} status dueAt lateAt isLate attemptCount handler{id name} satisfaction comment doneBy{id name} doneAt createdAt version availableActions attempts(first:50){nodes{id result note account{id name} againAt createdAt}} complaintId}",
 "FollowUp_list": "fragment FollowUp_list on FollowUp{id complaint{id number} status dueAt lateAt isLate attemptCount handler{id name} satisfaction comment doneBy{id name} doneAt createdAt version availableActions}",
 "FollowUp_sheet": "fragment FollowUp_sheet on FollowUp{id complaint{id number} status dueAt lateAt isLate attemptCount handler{id name} satisfaction comment doneBy{id name} doneAt createdAt version complaintId}",
 "Repair_show": "fragment Repair_show on Repair{id number status outcome order{id number} orderLine{id title{zh en forViewer} sku options{name value} image{id purpose status name mimeType byteSize url expiresAt createdAt} product{id title{zh en}} variant{id sku} unitPrice{amount currency} quantity isGift subtotal{amount currency} discount{amount currency} deliveryFee{amount currency} total{amount currency} refunded{amount currency} shippedQuantity returnedQuantity replacedQuantity replacesLine{id sku product{id title{zh en}} variant{id sku} quantity isGift shippedQuantity returnedQuantity replacedQuantity position} position} quantity merchant{id name{zh en}} returnId followsId outlet{id name} sendTo isWarranty fault diagnosis parts{amount currency} labor{amount currency} fee{amount currency} paidAt paidBackAt carrierIn trackingIn carrierBack trackingBack callBackResult callBackNote@include(if:$REPAIRS_WORK) outletFee@include(if:$REPAIRS_WORK){amount currency} feeCheckedBy{id name} feeConfirmedBy{id name} slip{id number} dueAt openedAt closedAt availableActions partUses(first:50){nodes{id part{id name{zh en}} quantity unitPrice{amount currency} amount{amount currency}}} return{id number}}",
 "Repair_list": "fragment Repair_list on Repair{id number status outcome order{id number} quantity merchant{id name{zh en}} followsId outlet{id name} sendTo isWarranty fault diagnosis parts{amount currency} labor{amount currency} fee{amount currency} paidAt paidBackAt carrierIn trackingIn carrierBack trackingBack callBackResult callBackNote@include(if:$REPAIRS_WORK) outletFee@include(if:$REPAIRS_WORK){amount currency} feeCheckedBy{id name} feeConfirmedBy{id name} slip{id number} dueAt openedAt closedAt availableActions return{id number}}",
 "Repair_sheet": "fragment Repair_sheet on Repair{id number status outcome order{id number} orderLine{id title{zh en forViewer} sku options{name value} image{id purpose status name mimeType byteSize url expiresAt createdAt} product{id title{zh en}} variant{id sku} unitPrice{amount currency} quantity isGift subtotal{amount currency} discount{amount currency} deliveryFee{amount currency} total{amount currency} refunded{amount currency} shippedQuantity returnedQuantity replacedQuantity replacesLine{id sku product{id title{zh en}} variant{id sku} quantity isGift shippedQuantity returnedQuantity replacedQuantity position} position} quantity merchant{id name{zh en}} returnId followsId outlet{id name} sendTo isWarranty fault diagnosis parts{amount currency} labor{amount currency} fee{amount currency} paidAt paidBackAt carrierIn trackingIn carrierBack trackingBack callBackResult callBackNote@include(if:$REPAIRS_WORK) outletFee@include(if:$REPAIRS_WORK){amount currency} feeCheckedBy{id name} feeConfirmedBy{id name} slip{id number} dueAt openedAt closedAt return{id number}}",
 "Return_show": "fragment Return_show on Return{id number status kind reason reasonRule{id name{zh en}} description order{id number} merchant{id name{zh en}} refund{amount currency} paid{amount currency} answer decision carrier trackingNumber freight{amount currency} freightStatus freightAnswer freightSlip{id number} dueAt requestedAt answeredAt sentBackAt inspectedAt appealedAt decidedAt slip{id number} replacementOrder{id number} shortages{sku requested available} closedAt version availableActions lines(first:50){nodes{id orderLine{id sku product{id title{zh en}} variant{id sku} quantity isGift shippedQuantity returnedQuantity replacedQuantity position} quantity variant{id sku} amount{amount currency} paid{amount currency} resaleableQuantity defectiveQuantity refusedQuantity}} evidence(first:50){nodes{id file{id purpose status name mimeType byteSize url expiresAt createdAt} stage createdAt}} inspections(first:50){nodes{id orderLine{id sku product{id title{zh en}} variant{id sku} quantity isGift shippedQuantity returnedQuantity replacedQuantity position} verdict quantity note inspectedAt}} orderId complaint{id number} steps(first:50){nodes{id position kind playbookStep{id position kind} status isAutomatic account{id name} doneAt note availableActions}} records(first:50){nodes{id kind bearsOut shipment{id number} status carrier trackingNumber shippedAt deliveredAt promisedOn contents{sku ordered packed} events{status place happenedAt} takenAt}}}",
 "Return_list": "fragment Return_list on Return{id number status kind reason description order{id number} merchant{id name{zh en}} refund{amount currency} paid{amount currency} answer decision carrier trackingNumber freight{amount currency} freightStatus freightAnswer freightSlip{id number} dueAt requestedAt answeredAt sentBackAt inspectedAt appealedAt decidedAt slip{id number} replacementOrder{id number} closedAt version availableActions complaint{id number}}",
 "Return_sheet": "fragment Return_sheet on Return{id number status kind reason reasonRule{id name{zh en}} description order{id number} merchant{id name{zh en}} refund{amount currency} paid{amount currency} answer decision carrier trackingNumber freight{amount currency} freightStatus freightAnswer freightSlip{id number} dueAt requestedAt answeredAt sentBackAt inspectedAt appealedAt decidedAt slip{id number} replacementOrder{id number} closedAt version orderId complaint{id number}}",
 "InboundMail_show": "fragment InboundMail_show on InboundMail{id status sender subject text droppedFiles buyer{id name} complaint{id number} handledBy{id name} dismissedReason receivedAt availableActions}",
 "InboundMail_list": "fragment InboundMail_list on InboundMail{id status sender subject droppedFiles buyer{id name} complaint{id number} handledBy{id name} dismissedReason receivedAt availableActions}",
 "InboundMail_sheet": "fragment InboundMail_sheet on InboundMail{id status sender subject text buyer{id name} complaint{id number} handledBy{id name} dismissedReason receivedAt}",
 "BadReview_show": "fragment BadReview_show on BadReview{id number review{id text} order{id number} merchant{id name{zh en}} buyer{id name} status severity lowestScore goodsScore serviceScore deliveryScore contactStatus contactCount owner{id name} nextStep dueAt isLate firstContactAt answeredAt promisedOn demandedAt isRepeatDemander result slip{id number} openedAt closedAt availableActions contacts(first:50){nodes{id way result note asksForMoney account{id name} createdAt}} compensations(first:50){nodes{id amount{amount currency} slip{id number} createdAt}}}",
 "BadReview_list": "fragment BadReview_list on BadReview{id number review{id text} order{id number} merchant{id name{zh en}} buyer{id name} status severity lowestScore goodsScore serviceScore deliveryScore contactStatus contactCount owner{id name} nextStep dueAt isLate firstContactAt answeredAt promisedOn demandedAt isRepeatDemander slip{id number} openedAt closedAt availableActions}",
 "BadReview_sheet": "fragment BadReview_sheet on BadReview{id number review{id text} order{id number} merchant{id name{zh en}} buyer{id name} status severity lowestScore goodsScore serviceScore deliveryScore contactStatus contactCount owner{id name} nextStep dueAt isLate firstContactAt answeredAt promisedOn demandedAt isRepeatDemander result slip{id number} openedAt closedAt}",
 "MerchantFine_show": "fragment MerchantFine_show on MerchantFine{id number status merchant{id name{zh en}} complaint{id number} amount{amount currency} reason charge{id number} refusedReason appeal decision openedBy{id name} approvedBy{id name} decidedBy{id name} chargedAt appealedAt decidedAt createdAt availableActions}",
 "MerchantFine_list": "fragment MerchantFine_list on MerchantFine{id number status merchant{id name{zh en}} complaint{id number} amount{amount currency} reason charge{id number} refusedReason appeal decision openedBy{id name} approvedBy{id name} decidedBy{id name} chargedAt appealedAt decidedAt createdAt availableActions}",
 "MerchantFine_sheet": "fragment MerchantFine_sheet on MerchantFine{id number status merchant{id name{zh en}} complaint{id number} amount{amount currency} reason charge{id number} refusedReason appeal decision openedBy{id name} approvedBy{id name} decidedBy{id name} chargedAt appealedAt decidedAt createdAt}",
 "Incident_show": "fragment Incident_show on Incident{id number title severity status owner{id name} report sha256 openedAt closedAt version availableActions records(first:50){nodes{id complaint{id number} return{id number} order{id number} addedAt}} steps(first:50){nodes{id position text doneBy{id name} doneAt}} contacts(first:50){nodes{id text customerCount toldCount finishedAt askedBy{id name} askedAt}} handOvers(first:50){nodes{id from{id name} to{id name} reason note handedOverAt}} saleStops(first:50){nodes{id merchant{id name{zh en}} variant{id sku} reason placedAt liftedAt}}}",
 "Incident_list": "fragment Incident_list on Incident{id number title severity status owner{id name} openedAt closedAt version availableActions}",
 "Incident_sheet": "fragment Incident_sheet on Incident{id number title severity status owner{id name} report sha256 openedAt closedAt version}",
 "QualityAlert_show": "fragment QualityAlert_show on QualityAlert{id number status product{id title{zh en}} merchant{id name{zh en}} month returnedUnits shippedUnits basisPoints thresholdBasisPoints correctiveAction correctiveDueOn acknowledgedBy{id name} acknowledgedAt effect closedBy{id name} closedAt raisedAt dueAt isLate version availableActions}",
 "QualityAlert_list": "fragment QualityAlert_list on QualityAlert{id number status product{id title{zh en}} merchant{id name{zh en}} month returnedUnits shippedUnits basisPoints thresholdBasisPoints correctiveDueOn acknowledgedBy{id name} acknowledgedAt closedBy{id name} closedAt raisedAt dueAt isLate version availableActions}",
 "QualityAlert_sheet": "fragment QualityAlert_sheet on QualityAlert{id number status product{id title{zh en}} merchant{id name{zh en}} month returnedUnits shippedUnits basisPoints thresholdBasisPoints correctiveAction correctiveDueOn acknowledgedBy{id name} acknowledgedAt effect closedBy{id name} closedAt raisedAt dueAt isLate version}",
 "CorrectiveAction_show": "fragment CorrectiveAction_show on CorrectiveAction{id number measure status verdict rootCause{id name{zh en}} product{id title{zh en}} complaint{id number} incident{id number} qualityAlert{id number} follows{id number} owner{id name} dueAt escalationLevel evidence evidenceFile{id purpose status name mimeType byteSize url expiresAt createdAt} doneAt measureAt reopenings endReason plannedAt version availableActions measurements(first:50){nodes{id doneAt windowDays complaintsBefore ordersBefore complaintsAfter ordersAfter rateBefore rateAfter leastDropPercent verdict measuredAt}}}",
 "CorrectiveAction_list": "fragment CorrectiveAction_list on CorrectiveAction{id number measure status verdict rootCause{id name{zh en}} product{id title{zh en}} complaint{id number} incident{id number} qualityAlert{id number} follows{id number} owner{id name} dueAt escalationLevel doneAt measureAt reopenings endReason plannedAt version availableActions}",
 "CorrectiveAction_sheet": "fragment CorrectiveAction_sheet on CorrectiveAction{id number measure status verdict rootCause{id name{zh en}} product{id title{zh en}} complaint{id number} incident{id number} qualityAlert{id number} follows{id number} owner{id name} dueAt escalationLevel evidence evidenceFile{id purpose status name mimeType byteSize url expiresAt createdAt} doneAt measureAt reopenings endReason plannedAt version}",
 "Inquiry_show": "fragment Inquiry_show on Inquiry{id number kind status topic{id name{zh en}} channel buyer{id name} askerName order{id number} product{id title{zh en}} text owner{id name} answer answeredBy{id name} answeredAt change changedAt askedAt dueAt isLate askedAgainCount version availableActions}",
 "Inquiry_list": "fragment Inquiry_list on Inquiry{id number kind status topic{id name{zh en}} channel buyer{id name} askerName order{id number} product{id title{zh en}} owner{id name} answeredBy{id name} answeredAt changedAt askedAt dueAt isLate askedAgainCount version availableActions}",
 "Inquiry_sheet": "fragment Inquiry_sheet on Inquiry{id number kind status topic{id name{zh en}} channel buyer{id name} askerName order{id number} product{id title{zh en}} text owner{id name} answer answeredBy{id name} answeredAt change changedAt askedAt dueAt isLate askedAgainCount version}",
 "LatentComplaint_show": "fragment LatentComplaint_show on LatentComplaint{id number order{id number} merchant{id name{zh en}} buyer{id name} status weight signalKinds troubleSince firstListedAt listedAt owner{id name} takenAt contactCount contactedAt dismissal leftAt complaint{id number} complainedAt isOpenedByDesk createdAt availableActions signals(first:50){nodes{id kind weight since lastAt figure}} contacts(first:50){nodes{id isReached note account{id name} createdAt}}}",
 "LatentComplaint_list": "fragment LatentComplaint_list on LatentComplaint{id number order{id number} merchant{id name{zh en}} buyer{id name} status weight signalKinds troubleSince firstListedAt listedAt owner{id name} takenAt contactCount contactedAt leftAt complaint{id number} complainedAt isOpenedByDesk createdAt availableActions}",
 "LatentComplaint_sheet": "fragment LatentComplaint_sheet on LatentComplaint{id number order{id number} merchant{id name{zh en}} buyer{id name} status weight troubleSince firstListedAt listedAt owner{id name} takenAt contactCount contactedAt dismissal leftAt complaint{id number} complainedAt isOpenedByDesk createdAt}",
 "SurveyRound_show": "fragment SurveyRound_show on SurveyRound{id title{zh en forViewer} status opensAt closesAt invitedCount answeredCount plannedBy{id name} plannedAt openedAt closedAt version availableActions statements(first:50){nodes{id number dimension words{zh en forViewer}}}}",
 "SurveyRound_list": "fragment SurveyRound_list on SurveyRound{id title{zh en forViewer} status opensAt closesAt invitedCount answeredCount plannedBy{id name} plannedAt openedAt closedAt version availableActions}",
 "SurveyRound_sheet": "fragment SurveyRound_sheet on SurveyRound{id title{zh en forViewer} status opensAt closesAt invitedCount answeredCount plannedBy{id name} plannedAt openedAt closedAt version}",
 "VisitRound_show": "fragment VisitRound_show on VisitRound{id title{zh en forViewer} occasion status startsOn endsOn orderedFromOn orderedUntilOn ordersAtLeast spentAtLeast{amount currency} regionCode lastOrderBeforeOn lastOrderAfterOn complainedFromOn complainedUntilOn customerCount summary plannedBy{id name} plannedAt startedAt endedAt archivedBy{id name} archivedAt version availableActions scripts(first:50){nodes{id shortcut words{zh en forViewer}}} agents(first:50){nodes{id account{id name}}}}",
 "VisitRound_list": "fragment VisitRound_list on VisitRound{id title{zh en forViewer} occasion status startsOn endsOn customerCount plannedBy{id name} plannedAt startedAt endedAt archivedBy{id name} archivedAt version availableActions}",
 "VisitRound_sheet": "fragment VisitRound_sheet on VisitRound{id title{zh en forViewer} occasion status startsOn endsOn orderedFromOn orderedUntilOn ordersAtLeast spentAtLeast{amount currency} regionCode lastOrderBeforeOn lastOrderAfterOn complainedFromOn complainedUntilOn customerCount summary plannedBy{id name} plannedAt startedAt endedAt archivedBy{id name} archivedAt version}",
 "Visit_show": "fragment Visit_show on Visit{id visitRound{id title{zh en}} customer{id name} agent{id name} status dueAt attemptCount triedAt satisfaction wishes note nextOn doneBy{id name} doneAt createdAt version availableActions attempts(first:50){nodes{id result note account{id name} againAt createdAt}}}",
 "Visit_list": "fragment Visit_list on Visit{id visitRound{id title{zh en}} customer{id name} agent{id name} status dueAt attemptCount triedAt satisfaction nextOn doneBy{id name} doneAt createdAt version availableActions}",
 "Visit_sheet": "fragment Visit_sheet on Visit{id visitRound{id title{zh en}} customer{id name} agent{id name} status dueAt attemptCount triedAt satisfaction wishes note nextOn doneBy{id name} doneAt createdAt version}",
 "WorkingCalendar_show": "fragment WorkingCalendar_show on WorkingCalendar{id name{zh en forViewer} shifts{weekday from until} specialDays{day name from until} createdAt updatedAt version availableActions}",
 "WorkingCalendar_list": "fragment WorkingCalendar_list on WorkingCalendar{id name{zh en forViewer} createdAt updatedAt version availableActions}",
 "WorkingCalendar_sheet": "fragment WorkingCalendar_sheet on WorkingCalendar{id name{zh en forViewer} createdAt updatedAt version}",
 "Verdict_show": "fragment Verdict_show on Verdict{id kind causeId number revision order{id number} merchant{id name{zh en}} reason givenBy{id name} givenAt supersededAt shares(first:50){nodes{id party percent}} postings(first:50){nodes{id cost costId party amount{amount currency} commission{amount currency} subsidy{amount currency} toMerchant{amount currency} isReversal transferId createdAt}}}",
 "Verdict_list": "fragment Verdict_list on Verdict{id kind causeId number revision order{id number} merchant{id name{zh en}} reason givenBy{id name} givenAt supersededAt}",
 "Verdict_sheet": "fragment Verdict_sheet on Verdict{id kind causeId number revision order{id number} merchant{id name{zh en}} reason givenBy{id name} givenAt supersededAt}",
 "DeskAgent_show": "fragment DeskAgent_show on DeskAgent{id account{id name} skills languages capacity calendar{id name{zh en}} isActive isOnShift shiftFromAt shiftUntilAt awaySince awayReason openCount openWeight nextTakeBackAt lastAssignedAt createdAt version availableActions}",
 "DeskAgent_list": "fragment DeskAgent_list on DeskAgent{id account{id name} skills languages capacity calendar{id name{zh en}} isActive isOnShift shiftFromAt shiftUntilAt awaySince awayReason openCount openWeight nextTakeBackAt lastAssignedAt createdAt version availableActions}",
 "DeskAgent_sheet": "fragment DeskAgent_sheet on DeskAgent{id account{id name} capacity calendar{id name{zh en}} isActive isOnShift shiftFromAt shiftUntilAt awaySince awayReason openCount openWeight nextTakeBackAt lastAssignedAt createdAt version}",
 "ClassificationRule_show": "fragment ClassificationRule_show on ClassificationRule{id name phrases{zh en forViewer} weight category dimension severity position isActive updatedAt version availableActions}",
 "ClassificationRule_list": "fragment ClassificationRule_list on ClassificationRule{id name phrases{zh en forViewer} weight category dimension severity position isActive updatedAt version availableActions}",
 "ClassificationRule_sheet": "fragment ClassificationRule_sheet on ClassificationRule{id name phrases{zh en forViewer} weight category dimension severity position isActive updatedAt version}",
 "ComplaintSuggestion_list": "fragment ComplaintSuggestion_list on ComplaintSuggestion{id complaint{id number} category severity dimension phrases actualCategory actualSeverity actualDimension wrongIn decidedBy{id name} decidedAt registeredAt}",
 "ComplaintSuggestion_sheet": "fragment ComplaintSuggestion_sheet on ComplaintSuggestion{id complaint{id number} category severity dimension actualCategory actualSeverity actualDimension decidedBy{id name} decidedAt registeredAt}",
 "ComplaintSuggestion_show": "fragment ComplaintSuggestion_show on ComplaintSuggestion{id complaint{id number} category severity dimension phrases actualCategory actualSeverity actualDimension wrongIn decidedBy{id name} decidedAt registeredAt}",
 "QuickReply_show": "fragment QuickReply_show on QuickReply{id shortcut words{zh en forViewer} isActive updatedAt version availableActions versions(first:50){nodes{id number shortcut words{zh en forViewer} account{id name} createdAt}}}",
 "QuickReply_list": "fragment QuickReply_list on QuickReply{id shortcut words{zh en forViewer} isActive updatedAt version availableActions}",
 "QuickReply_sheet": "fragment QuickReply_sheet on QuickReply{id shortcut words{zh en forViewer} isActive updatedAt version}",
 "ForbiddenPhrase_show": "fragment ForbiddenPhrase_show on ForbiddenPhrase{id phrase replacement isActive updatedAt version availableActions}",
 "ForbiddenPhrase_list": "fragment ForbiddenPhrase_list on ForbiddenPhrase{id phrase replacement isActive updatedAt version availableActions}",
 "ForbiddenPhrase_sheet": "fragment ForbiddenPhrase_sheet on ForbiddenPhrase{id phrase replacement isActive updatedAt version}",
 "ComplaintTarget_show": "fragment ComplaintTarget_show on ComplaintTarget{id severity category calendar{id name{zh en}} firstAnswerMinutes resolutionMinutes createdAt updatedAt version availableActions}",
 "ComplaintTarget_list": "fragment ComplaintTarget_list on ComplaintTarget{id severity category calendar{id name{zh en}} firstAnswerMinutes resolutionMinutes createdAt updatedAt version availableActions}",
 "ComplaintTarget_sheet": "fragment ComplaintTarget_sheet on ComplaintTarget{id severity category calendar{id name{zh en}} firstAnswerMinutes resolutionMinutes createdAt updatedAt version}",
 "ComplaintCause_show": "fragment ComplaintCause_show on ComplaintCause{id name{zh en forViewer} category level position isActive parent{id name{zh en}} createdAt version availableActions}",
 "ComplaintCause_list": "fragment ComplaintCause_list on ComplaintCause{id name{zh en forViewer} category level position isActive parent{id name{zh en}} createdAt version availableActions}",
 "ComplaintCause_sheet": "fragment ComplaintCause_sheet on ComplaintCause{id name{zh en forViewer} category level position isActive parent{id name{zh en}} createdAt version}",
 "RepairOutlet_show": "fragment RepairOutlet_show on RepairOutlet{id name address contact phone accountHolder accountNumber bankName isActive toSettle{amount currency} createdAt version availableActions stock(first:50){nodes{id outlet{id name} part{id name{zh en}} onHand}}}",
 "RepairOutlet_list": "fragment RepairOutlet_list on RepairOutlet{id name address contact phone accountHolder accountNumber bankName isActive toSettle{amount currency} createdAt version availableActions}",
 "RepairOutlet_sheet": "fragment RepairOutlet_sheet on RepairOutlet{id name address contact phone accountHolder accountNumber bankName isActive toSettle{amount currency} createdAt version}",
 "RepairPart_show": "fragment RepairPart_show on RepairPart{id sku name{zh en forViewer} price{amount currency} onHand isActive createdAt version availableActions stock(first:50){nodes{id outlet{id name} part{id name{zh en}} onHand}} movements(first:50){nodes{id kind outlet{id name} quantity onHandAfter causeId createdAt}}}",
 "RepairPart_list": "fragment RepairPart_list on RepairPart{id sku name{zh en forViewer} price{amount currency} onHand isActive createdAt version availableActions}",
 "RepairPart_sheet": "fragment RepairPart_sheet on RepairPart{id sku name{zh en forViewer} price{amount currency} onHand isActive createdAt version}",
 "ReturnReasonRule_show": "fragment ReturnReasonRule_show on ReturnReasonRule{id code reason name{zh en forViewer} kinds evidence usualParty position isActive isBuiltIn version availableActions playbooks(first:50){nodes{id number account{id name} createdAt}}}",
 "ReturnReasonRule_list": "fragment ReturnReasonRule_list on ReturnReasonRule{id code reason name{zh en forViewer} kinds evidence usualParty position isActive isBuiltIn version availableActions}",
 "ReturnReasonRule_sheet": "fragment ReturnReasonRule_sheet on ReturnReasonRule{id code reason name{zh en forViewer} evidence usualParty position isActive isBuiltIn version}",
 "ComplaintProcedure_show": "fragment ComplaintProcedure_show on ComplaintProcedure{id category version availableActions steps(first:50){nodes{id position kind name{zh en forViewer} requiredBefore}} versions(first:50){nodes{id number account{id name} createdAt}}}",
 "ComplaintProcedure_list": "fragment ComplaintProcedure_list on ComplaintProcedure{id category version availableActions}",
 "ComplaintProcedure_sheet": "fragment ComplaintProcedure_sheet on ComplaintProcedure{id category version}",
 "ComplaintReport_list": "fragment ComplaintReport_list on ComplaintReport{id month caseCount resolvedCount lateCount sha256 issuedAt}",
 "ComplaintReport_sheet": "fragment ComplaintReport_sheet on ComplaintReport{id month caseCount resolvedCount lateCount sha256 issuedAt}",
 "ComplaintReport_show": "fragment ComplaintReport_show on ComplaintReport{id month caseCount resolvedCount lateCount sha256 issuedAt}",
 "InquiryTopic_show": "fragment InquiryTopic_show on InquiryTopic{id name{zh en forViewer} position isActive version availableActions}",
 "InquiryTopic_list": "fragment InquiryTopic_list on InquiryTopic{id name{zh en forViewer} position isActive version availableActions}",
 "InquiryTopic_sheet": "fragment InquiryTopic_sheet on InquiryTopic{id name{zh en forViewer} position isActive version}",
 "Product_show": "fragment Product_show on Product{id title{zh en forViewer} description{zh en forViewer} status merchant{id name{zh en}} category{id name{zh en}} lowestPrice{amount currency} availableQuantity soldCount coverImage{id purpose status name mimeType byteSize url expiresAt createdAt} removedReason publishedAt createdAt updatedAt version availableActions images(first:50){nodes{id file{id purpose status name mimeType byteSize url expiresAt createdAt} position}} merchantId rating{reviewCount goodCount middlingCount badCount goodsAverage serviceAverage deliveryAverage}}",
 "Product_list": "fragment Product_list on Product{id title{zh en forViewer} status merchant{id name{zh en}} category{id name{zh en}} lowestPrice{amount currency} availableQuantity soldCount coverImage{id purpose status name mimeType byteSize url expiresAt createdAt} removedReason publishedAt createdAt updatedAt version availableActions}",
 "Product_sheet": "fragment Product_sheet on Product{id title{zh en forViewer} description{zh en forViewer} status merchant{id name{zh en}} category{id name{zh en}} lowestPrice{amount currency} availableQuantity soldCount coverImage{id purpose status name mimeType byteSize url expiresAt createdAt} removedReason publishedAt createdAt updatedAt version merchantId rating{reviewCount goodCount middlingCount badCount goodsAverage serviceAverage deliveryAverage}}",
 "ProductReview_show": "fragment ProductReview_show on ProductReview{id status product{id title{zh en}} merchant{id name{zh en}} goodsScore serviceScore deliveryScore text authorName isAnonymous followUp followedUpAt reply repliedAt hiddenBecause hidingNote openReportCount@include(if:$PRODUCT_REVIEWS_MODERATE) buyer@include(if:$PRODUCT_REVIEWS_READ){id name} order@include(if:$PRODUCT_REVIEWS_READ){id number} orderLine@include(if:$PRODUCT_REVIEWS_READ){id title{zh en forViewer} sku options{name value} image{id purpose status name mimeType byteSize url expiresAt createdAt} product{id title{zh en}} variant{id sku} unitPrice{amount currency} quantity isGift subtotal{amount currency} discount{amount currency} deliveryFee{amount currency} total{amount currency} refunded{amount currency} shippedQuantity returnedQuantity replacedQuantity replacesLine{id sku product{id title{zh en}} variant{id sku} quantity isGift shippedQuantity returnedQuantity replacedQuantity position} position} writtenAt changedAt version availableActions pictures(first:50){nodes{id file{id purpose status name mimeType byteSize url expiresAt createdAt} isOfFollowUp}} reports(first:50){nodes{id reason note isOpen createdAt}}}",
 "ProductReview_list": "fragment ProductReview_list on ProductReview{id status product{id title{zh en}} merchant{id name{zh en}} goodsScore serviceScore deliveryScore text authorName isAnonymous followedUpAt repliedAt hiddenBecause hidingNote openReportCount@include(if:$PRODUCT_REVIEWS_MODERATE) buyer@include(if:$PRODUCT_REVIEWS_READ){id name} order@include(if:$PRODUCT_REVIEWS_READ){id number} writtenAt changedAt version availableActions}",
 "ProductReview_sheet": "fragment ProductReview_sheet on ProductReview{id status product{id title{zh en}} merchant{id name{zh en}} goodsScore serviceScore deliveryScore text authorName isAnonymous followUp followedUpAt reply repliedAt hiddenBecause hidingNote openReportCount@include(if:$PRODUCT_REVIEWS_MODERATE) buyer@include(if:$PRODUCT_REVIEWS_READ){id name} order@include(if:$PRODUCT_REVIEWS_READ){id number} orderLine@include(if:$PRODUCT_REVIEWS_READ){id title{zh en forViewer} sku options{name value} image{id purpose status name mimeType byteSize url expiresAt createdAt} product{id title{zh en}} variant{id sku} unitPrice{amount currency} quantity isGift subtotal{amount currency} discount{amount currency} deliveryFee{amount currency} total{amount currency} refunded{amount currency} shippedQuantity returnedQuantity replacedQuantity replacesLine{id sku product{id title{zh en}} variant{id sku} quantity isGift shippedQuantity returnedQuantity replacedQuantity position} position} writtenAt changedAt version}",
 "Category_show": "fragment Category_show on Category{id name{zh en forViewer} slug level position isActive parent{id name{zh en}} createdAt version availableActions}",
 "Category_list": "fragment Category_list on Category{id name{zh en forViewer} slug level position isActive parent{id name{zh en}} createdAt version availableActions}",
 "Category_sheet": "fragment Category_sheet on Category{id name{zh en forViewer} slug level position isActive parent{id name{zh en}} createdAt version}",
 "Variant_show": "fragment Variant_show on Variant{id sku barcode options{name value} price{amount currency} listPrice{amount currency} isActive position product{id title{zh en}} available onHand@include(if:$STOCK_READ) reserved@include(if:$STOCK_READ) isLow@include(if:$STOCK_READ) movements(first:50)@include(if:$STOCK_READ){nodes{id kind onHandChange reservedChange onHandAfter reservedAfter causeId note createdAt}} version availableActions}",
 "Variant_list": "fragment Variant_list on Variant{id sku barcode price{amount currency} listPrice{amount currency} isActive position product{id title{zh en}} available onHand@include(if:$STOCK_READ) reserved@include(if:$STOCK_READ) isLow@include(if:$STOCK_READ) version availableActions}",
 "Variant_sheet": "fragment Variant_sheet on Variant{id sku barcode price{amount currency} listPrice{amount currency} isActive position product{id title{zh en}} available onHand@include(if:$STOCK_READ) reserved@include(if:$STOCK_READ) isLow@include(if:$STOCK_READ) version}",
 "MemberInvitation_show": "fragment MemberInvitation_show on MemberInvitation{id identifier role status invitedBy{id name} createdAt expiresAt endedAt availableActions merchant{id name{zh en}}}",
 "MemberInvitation_list": "fragment MemberInvitation_list on MemberInvitation{id identifier role status invitedBy{id name} createdAt expiresAt endedAt availableActions merchant{id name{zh en}}}",
 "MemberInvitation_sheet": "fragment MemberInvitation_sheet on MemberInvitation{id identifier role status invitedBy{id name} createdAt expiresAt endedAt merchant{id name{zh en}}}",
 "Merchant_show": "fragment Merchant_show on Merchant{id name{zh en forViewer} slug status logo{id purpose status name mimeType byteSize url expiresAt createdAt} banner{id purpose status name mimeType byteSize url expiresAt createdAt} notice{zh en forViewer} description{zh en forViewer} hours deliveryFee{amount currency} freeDeliveryFrom{amount currency} deliveryArea deliveryRegionCodes offersPickUp allowsCashOnDelivery cityCode companyName creditCode@include(if:$MERCHANTS_READ) licence@include(if:$MERCHANTS_READ){id purpose status name mimeType byteSize url expiresAt createdAt} licenceExpiresOn@include(if:$MERCHANTS_READ) contactName@include(if:$MERCHANTS_READ) contactPhone@include(if:$MERCHANTS_READ) categoryWishes@include(if:$MERCHANTS_READ) categoryIds@include(if:$MERCHANTS_READ) isSuspendedForExpiry@include(if:$MERCHANTS_READ) settlementAccountKind@include(if:$PAYOUTS_READ) settlementAccountHolder@include(if:$PAYOUTS_READ) settlementAccountNumber@include(if:$PAYOUTS_READ) settlementBankName@include(if:$PAYOUTS_READ) settlementSchedule@include(if:$PAYOUTS_READ) nextSettlementSchedule@include(if:$PAYOUTS_READ) nextScheduleFrom@include(if:$PAYOUTS_READ) commissionBasisPoints@include(if:$MERCHANTS_READ) accountManager@include(if:$MERCHANTS_READ){id name} rejectionReasons@include(if:$MERCHANTS_READ){field reason} decisions(first:50){nodes{id action fromStatus toStatus reason fieldReasons{field reason} decidedById decidedAt}} submittedAt approvedAt createdAt version availableActions rating{reviewCount goodCount middlingCount badCount goodsAverage serviceAverage deliveryAverage}}",
 "Merchant_list": "fragment Merchant_list on Merchant{id name{zh en forViewer} slug status logo{id purpose status name mimeType byteSize url expiresAt createdAt} banner{id purpose status name mimeType byteSize url expiresAt createdAt} notice{zh en forViewer} description{zh en forViewer} hours deliveryFee{amount currency} freeDeliveryFrom{amount currency} deliveryArea deliveryRegionCodes offersPickUp allowsCashOnDelivery cityCode companyName creditCode@include(if:$MERCHANTS_READ) licenceExpiresOn@include(if:$MERCHANTS_READ) contactName@include(if:$MERCHANTS_READ) contactPhone@include(if:$MERCHANTS_READ) categoryWishes@include(if:$MERCHANTS_READ) isSuspendedForExpiry@include(if:$MERCHANTS_READ) settlementAccountKind@include(if:$PAYOUTS_READ) settlementAccountHolder@include(if:$PAYOUTS_READ) settlementAccountNumber@include(if:$PAYOUTS_READ) settlementBankName@include(if:$PAYOUTS_READ) settlementSchedule@include(if:$PAYOUTS_READ) nextSettlementSchedule@include(if:$PAYOUTS_READ) nextScheduleFrom@include(if:$PAYOUTS_READ) commissionBasisPoints@include(if:$MERCHANTS_READ) accountManager@include(if:$MERCHANTS_READ){id name} submittedAt approvedAt createdAt version availableActions}",
 "Merchant_sheet": "fragment Merchant_sheet on Merchant{id name{zh en forViewer} slug status logo{id purpose status name mimeType byteSize url expiresAt createdAt} banner{id purpose status name mimeType byteSize url expiresAt createdAt} notice{zh en forViewer} description{zh en forViewer} hours deliveryFee{amount currency} freeDeliveryFrom{amount currency} deliveryArea offersPickUp allowsCashOnDelivery cityCode companyName creditCode@include(if:$MERCHANTS_READ) licence@include(if:$MERCHANTS_READ){id purpose status name mimeType byteSize url expiresAt createdAt} licenceExpiresOn@include(if:$MERCHANTS_READ) contactName@include(if:$MERCHANTS_READ) contactPhone@include(if:$MERCHANTS_READ) isSuspendedForExpiry@include(if:$MERCHANTS_READ) settlementAccountKind@include(if:$PAYOUTS_READ) settlementAccountHolder@include(if:$PAYOUTS_READ) settlementAccountNumber@include(if:$PAYOUTS_READ) settlementBankName@include(if:$PAYOUTS_READ) settlementSchedule@include(if:$PAYOUTS_READ) nextSettlementSchedule@include(if:$PAYOUTS_READ) nextScheduleFrom@include(if:$PAYOUTS_READ) commissionBasisPoints@include(if:$MERCHANTS_READ) accountManager@include(if:$MERCHANTS_READ){id name} submittedAt approvedAt createdAt version rating{reviewCount goodCount middlingCount badCount goodsAverage serviceAverage deliveryAverage}}",
 "MerchantDocument_show": "fragment MerchantDocument_show on MerchantDocument{id merchant{id name{zh en}} kind{id name{zh en}} status number expiresOn reason pages(first:50){nodes{id position file{id purpose status name mimeType byteSize url expiresAt createdAt}}} handedInAt decidedBy{id name} decidedAt version availableActions}",
 "MerchantDocument_list": "fragment MerchantDocument_list on MerchantDocument{id merchant{id name{zh en}} kind{id name{zh en}} status number expiresOn reason handedInAt decidedBy{id name} decidedAt version availableActions}",
 "MerchantDocument_sheet": "fragment MerchantDocument_sheet on MerchantDocument{id merchant{id name{zh en}} kind{id name{zh en}} status number expiresOn reason handedInAt decidedBy{id name} decidedAt version}",
 "MerchantMember_list": "fragment MerchantMember_list on MerchantMember{id account{id name} role createdAt availableActions merchant{id name{zh en}}}",
 "MerchantMember_sheet": "fragment MerchantMember_sheet on MerchantMember{id account{id name} role createdAt merchant{id name{zh en}}}",
 "MerchantMember_show": "fragment MerchantMember_show on MerchantMember{id account{id name} role createdAt availableActions merchant{id name{zh en}}}",
 "MerchantDocumentKind_show": "fragment MerchantDocumentKind_show on MerchantDocumentKind{id name{zh en forViewer} hint{zh en forViewer} categoryIds isRequired asksNumber expires mostPages atExpiry position isActive isBuiltIn version availableActions}",
 "MerchantDocumentKind_list": "fragment MerchantDocumentKind_list on MerchantDocumentKind{id name{zh en forViewer} hint{zh en forViewer} isRequired asksNumber expires mostPages atExpiry position isActive isBuiltIn version availableActions}",
 "MerchantDocumentKind_sheet": "fragment MerchantDocumentKind_sheet on MerchantDocumentKind{id name{zh en forViewer} hint{zh en forViewer} isRequired asksNumber expires mostPages atExpiry position isActive isBuiltIn version}",
 "Payment_list": "fragment Payment_list on Payment{id status total{amount currency} refunded{amount currency} buyer{id name} createdAt capturedAt checkout{id number total{amount currency} placedAt}}",
 "Payment_sheet": "fragment Payment_sheet on Payment{id status total{amount currency} refunded{amount currency} buyer{id name} createdAt capturedAt checkout{id number total{amount currency} placedAt}}",
 "Payment_show": "fragment Payment_show on Payment{id status total{amount currency} refunded{amount currency} buyer{id name} createdAt capturedAt tenders(first:50){nodes{id method status amount{amount currency} refunded{amount currency} createdAt capturedAt payment{id checkout{number} total{amount currency}}}} allocations(first:50){nodes{id status amount{amount currency} refunded{amount currency} disputed{amount currency} tender{id method status createdAt capturedAt payment{id checkout{number} total{amount currency}}} merchant{id name{zh en}} order{id number}}} checkout{id number total{amount currency} placedAt}}",
 "PaymentAttempt_list": "fragment PaymentAttempt_list on PaymentAttempt{id gateway way status amount{amount currency} wallet{amount currency} pageUrl orderString qrCode tradeNumber errorCode errorMessage expiresAt paidAt createdAt buyer{id name} payment{id checkout{number} total{amount currency}}}",
 "PaymentAttempt_sheet": "fragment PaymentAttempt_sheet on PaymentAttempt{id gateway way status amount{amount currency} wallet{amount currency} pageUrl orderString qrCode tradeNumber errorCode errorMessage expiresAt paidAt createdAt buyer{id name} payment{id checkout{number} total{amount currency}}}",
 "PaymentAttempt_show": "fragment PaymentAttempt_show on PaymentAttempt{id gateway way status amount{amount currency} wallet{amount currency} pageUrl orderString qrCode tradeNumber errorCode errorMessage expiresAt paidAt createdAt buyer{id name} payment{id checkout{number} total{amount currency}}}",
 "BankTransfer_show": "fragment BankTransfer_show on BankTransfer{id code status amount{amount currency} wallet{amount currency} received{amount currency} outcome payment{id checkout{number} total{amount currency}} buyer{id name} expiresAt bankReference rejectedReason decidedBy@include(if:$TRANSFERS_CONFIRM){id name} decidedAt createdAt availableActions}",
 "BankTransfer_list": "fragment BankTransfer_list on BankTransfer{id code status amount{amount currency} wallet{amount currency} received{amount currency} outcome payment{id checkout{number} total{amount currency}} buyer{id name} expiresAt bankReference rejectedReason decidedBy@include(if:$TRANSFERS_CONFIRM){id name} decidedAt createdAt availableActions}",
 "BankTransfer_sheet": "fragment BankTransfer_sheet on BankTransfer{id code status amount{amount currency} wallet{amount currency} received{amount currency} outcome payment{id checkout{number} total{amount currency}} buyer{id name} expiresAt bankReference rejectedReason decidedBy@include(if:$TRANSFERS_CONFIRM){id name} decidedAt createdAt}",
 "GatewayRefund_show": "fragment GatewayRefund_show on GatewayRefund{id gateway status amount{amount currency} errorCode errorMessage createdAt settledAt buyer{id name} attempt{id gateway createdAt} refundId availableActions}",
 "GatewayRefund_list": "fragment GatewayRefund_list on GatewayRefund{id gateway status amount{amount currency} errorCode errorMessage createdAt settledAt buyer{id name} attempt{id gateway createdAt} refundId availableActions}",
 "GatewayRefund_sheet": "fragment GatewayRefund_sheet on GatewayRefund{id gateway status amount{amount currency} errorCode errorMessage createdAt settledAt buyer{id name} attempt{id gateway createdAt} refundId}",
 "TopUp_show": "fragment TopUp_show on TopUp{id code status amount{amount currency} buyer{id name} bankReference rejectedReason decidedByAccount@include(if:$TRANSFERS_CONFIRM){id name} decidedAt createdAt availableActions}",
 "TopUp_list": "fragment TopUp_list on TopUp{id code status amount{amount currency} buyer{id name} bankReference rejectedReason decidedByAccount@include(if:$TRANSFERS_CONFIRM){id name} decidedAt createdAt availableActions}",
 "TopUp_sheet": "fragment TopUp_sheet on TopUp{id code status amount{amount currency} buyer{id name} bankReference rejectedReason decidedByAccount@include(if:$TRANSFERS_CONFIRM){id name} decidedAt createdAt}",
 "Withdrawal_show": "fragment Withdrawal_show on Withdrawal{id number status amount{amount currency} buyer{id name} way accountHolder accountNumber bankName refusedReason bankReference checkedBy@include(if:$TRANSFERS_CONFIRM){id name} decidedBy@include(if:$TRANSFERS_CONFIRM){id name} decidedAt paidAt createdAt availableActions}",
 "Withdrawal_list": "fragment Withdrawal_list on Withdrawal{id number status amount{amount currency} buyer{id name} way accountHolder accountNumber bankName refusedReason bankReference checkedBy@include(if:$TRANSFERS_CONFIRM){id name} decidedBy@include(if:$TRANSFERS_CONFIRM){id name} decidedAt paidAt createdAt availableActions}",
 "Withdrawal_sheet": "fragment Withdrawal_sheet on Withdrawal{id number status amount{amount currency} buyer{id name} way accountHolder accountNumber bankName refusedReason bankReference checkedBy@include(if:$TRANSFERS_CONFIRM){id name} decidedBy@include(if:$TRANSFERS_CONFIRM){id name} decidedAt paidAt createdAt}",
 "Chargeback_show": "fragment Chargeback_show on Chargeback{id gateway disputeNumber status amount{amount currency} reason evidence dueAt answeredAt decidedAt attempt{id gateway createdAt} buyer{id name} recordedBy{id name} decidedBy{id name} createdAt availableActions parts(first:50){nodes{id status amount{amount currency} chargeback{id disputeNumber} createdAt order{id number}}}}",
 "Chargeback_list": "fragment Chargeback_list on Chargeback{id gateway disputeNumber status amount{amount currency} reason evidence dueAt answeredAt decidedAt attempt{id gateway createdAt} buyer{id name} recordedBy{id name} decidedBy{id name} createdAt availableActions}",
 "Chargeback_sheet": "fragment Chargeback_sheet on Chargeback{id gateway disputeNumber status amount{amount currency} reason evidence dueAt answeredAt decidedAt attempt{id gateway createdAt} buyer{id name} recordedBy{id name} decidedBy{id name} createdAt}",
 "Slip_show": "fragment Slip_show on Slip{id number status reason content amount{amount currency} payee buyer{id name} merchant{id name{zh en}} accountHolder accountNumber bankName openedBy{id name} approvedBy{id name} paidBy{id name} refusedReason bankReference approvedAt paidAt createdAt evidence(first:50){nodes{id file{id purpose status name mimeType byteSize url expiresAt createdAt} createdAt}} availableActions complaint{id number} order{id number}}",
 "Slip_list": "fragment Slip_list on Slip{id number status reason content amount{amount currency} payee buyer{id name} merchant{id name{zh en}} accountHolder accountNumber bankName openedBy{id name} approvedBy{id name} paidBy{id name} refusedReason bankReference approvedAt paidAt createdAt availableActions complaint{id number} order{id number}}",
 "Slip_sheet": "fragment Slip_sheet on Slip{id number status reason content amount{amount currency} payee buyer{id name} merchant{id name{zh en}} accountHolder accountNumber bankName openedBy{id name} approvedBy{id name} paidBy{id name} refusedReason bankReference approvedAt paidAt createdAt complaint{id number} order{id number}}",
 "ReconciliationRun_list": "fragment ReconciliationRun_list on ReconciliationRun{id source fromDay day status lineCount matchedCount missingHereCount missingThereCount amountCount dateCount openDifferenceCount opening{amount currency} lines{amount currency} closing{amount currency} onTheWay{amount currency} differences{amount currency} unexplained{amount currency} ledger{amount currency} isProven profile{id name} importedBy{id name} errorMessage createdAt finishedAt}",
 "ReconciliationRun_sheet": "fragment ReconciliationRun_sheet on ReconciliationRun{id source fromDay day status lineCount matchedCount missingHereCount missingThereCount amountCount dateCount openDifferenceCount opening{amount currency} lines{amount currency} closing{amount currency} onTheWay{amount currency} differences{amount currency} unexplained{amount currency} ledger{amount currency} isProven profile{id name} importedBy{id name} errorMessage createdAt finishedAt}",
 "ReconciliationRun_show": "fragment ReconciliationRun_show on ReconciliationRun{id source fromDay day status lineCount matchedCount missingHereCount missingThereCount amountCount dateCount openDifferenceCount opening{amount currency} lines{amount currency} closing{amount currency} onTheWay{amount currency} differences{amount currency} unexplained{amount currency} ledger{amount currency} isProven profile{id name} importedBy{id name} errorMessage createdAt finishedAt billLines(first:50){nodes{id lineNumber kind number amount{amount currency} memo counterparty occurredAt isMatched}}}",
 "ReconciliationDifference_show": "fragment ReconciliationDifference_show on ReconciliationDifference{id source day kind status bill{amount currency} ours{amount currency} amount{amount currency} line{id lineNumber kind number amount{amount currency} memo counterparty occurredAt isMatched} entry{id sequence amount{amount currency} balanceAfter{amount currency} kind title{zh en forViewer} reference memo createdAt account{id kind merchant{name{zh en}} buyer{name}} transfer{id kind createdAt}} run{id source day} assignee{id name} notes{at by text} target reason walletOf{id name} accountOf{id name{zh en}} proposedBy{id name} approvedBy{id name} isInSuspense closedBy closedAt createdAt availableActions}",
 "ReconciliationDifference_list": "fragment ReconciliationDifference_list on ReconciliationDifference{id source day kind status bill{amount currency} ours{amount currency} amount{amount currency} run{id source day} assignee{id name} target reason walletOf{id name} accountOf{id name{zh en}} proposedBy{id name} approvedBy{id name} isInSuspense closedBy closedAt createdAt availableActions}",
 "ReconciliationDifference_sheet": "fragment ReconciliationDifference_sheet on ReconciliationDifference{id source day kind status bill{amount currency} ours{amount currency} amount{amount currency} line{id lineNumber kind number amount{amount currency} memo counterparty occurredAt isMatched} entry{id sequence amount{amount currency} balanceAfter{amount currency} kind title{zh en forViewer} reference memo createdAt account{id kind merchant{name{zh en}} buyer{name}} transfer{id kind createdAt}} run{id source day} assignee{id name} target reason walletOf{id name} accountOf{id name{zh en}} proposedBy{id name} approvedBy{id name} isInSuspense closedBy closedAt createdAt}",
 "PayoutRun_show": "fragment PayoutRun_show on PayoutRun{id number status total{amount currency} payoutCount openPayoutCount draftedBy{id name} approvedBy{id name} draftedAt approvedAt sentAt finishedAt bankBatchCount retriedPayoutCount bankFile@include(if:$PAYOUTS_PREPARE) availableActions}",
 "PayoutRun_list": "fragment PayoutRun_list on PayoutRun{id number status total{amount currency} payoutCount openPayoutCount draftedBy{id name} approvedBy{id name} draftedAt approvedAt sentAt finishedAt availableActions}",
 "PayoutRun_sheet": "fragment PayoutRun_sheet on PayoutRun{id number status total{amount currency} payoutCount openPayoutCount draftedBy{id name} approvedBy{id name} draftedAt approvedAt sentAt finishedAt bankBatchCount retriedPayoutCount bankFile@include(if:$PAYOUTS_PREPARE)}",
 "Payout_show": "fragment Payout_show on Payout{id number status merchant{id name{zh en}} amount{amount currency} lineCount attempt failureReason createdAt paidAt returnedAt availableActions payoutRunId}",
 "Payout_list": "fragment Payout_list on Payout{id number status merchant{id name{zh en}} amount{amount currency} lineCount attempt failureReason createdAt paidAt returnedAt availableActions payoutRunId}",
 "Payout_sheet": "fragment Payout_sheet on Payout{id number status merchant{id name{zh en}} amount{amount currency} lineCount attempt failureReason createdAt paidAt returnedAt payoutRunId}",
 "LedgerAccount_list": "fragment LedgerAccount_list on LedgerAccount{id key kind balance{amount currency} entryCount mayBeNegative openedAt merchant{id name{zh en}} buyer{id name}}",
 "LedgerAccount_sheet": "fragment LedgerAccount_sheet on LedgerAccount{id key kind balance{amount currency} entryCount mayBeNegative openedAt merchant{id name{zh en}} buyer{id name}}",
 "LedgerAccount_show": "fragment LedgerAccount_show on LedgerAccount{id key kind balance{amount currency} entryCount mayBeNegative openedAt entries(first:50){nodes{id sequence amount{amount currency} balanceAfter{amount currency} kind title{zh en forViewer} reference memo createdAt account{id kind merchant{name{zh en}} buyer{name}} transfer{id kind createdAt}}} merchant{id name{zh en}} buyer{id name}}",
 "LedgerTransfer_list": "fragment LedgerTransfer_list on LedgerTransfer{id kind reference memo createdAt createdByAccount{id name}}",
 "LedgerTransfer_sheet": "fragment LedgerTransfer_sheet on LedgerTransfer{id kind reference memo createdAt createdByAccount{id name}}",
 "LedgerTransfer_show": "fragment LedgerTransfer_show on LedgerTransfer{id kind reference memo createdAt entries(first:50){nodes{id sequence amount{amount currency} balanceAfter{amount currency} kind title{zh en forViewer} reference memo createdAt account{id kind merchant{name{zh en}} buyer{name}} transfer{id kind createdAt}}} createdByAccount{id name}}",
 "GatewayNotification_list": "fragment GatewayNotification_list on GatewayNotification{id gateway verdict notifyId number tradeStatus tradeNumber amount{amount currency} paidAt receivedAt attempt{id gateway createdAt}}",
 "GatewayNotification_sheet": "fragment GatewayNotification_sheet on GatewayNotification{id gateway verdict notifyId number tradeStatus tradeNumber amount{amount currency} paidAt receivedAt attempt{id gateway createdAt}}",
 "GatewayNotification_show": "fragment GatewayNotification_show on GatewayNotification{id gateway verdict notifyId number tradeStatus tradeNumber amount{amount currency} paidAt receivedAt attempt{id gateway createdAt}}",
 "MerchantLine_show": "fragment MerchantLine_show on MerchantLine{id sequence kind amount{amount currency} balanceAfter{amount currency} vat{amount currency} vatBasisPoints rule{zh en forViewer} isHeld availableActions transferId occurredAt merchant{id name{zh en}} order{id number} payout{id number}}",
 "MerchantLine_list": "fragment MerchantLine_list on MerchantLine{id sequence kind amount{amount currency} balanceAfter{amount currency} vat{amount currency} vatBasisPoints rule{zh en forViewer} isHeld availableActions transferId occurredAt merchant{id name{zh en}} order{id number} payout{id number}}",
 "MerchantLine_sheet": "fragment MerchantLine_sheet on MerchantLine{id sequence kind amount{amount currency} balanceAfter{amount currency} vat{amount currency} vatBasisPoints rule{zh en forViewer} isHeld transferId occurredAt merchant{id name{zh en}} order{id number} payout{id number}}",
 "Refund_list": "fragment Refund_list on Refund{id cause reference amount{amount currency} fromMerchant@include(if:$PAYOUTS_READ){amount currency} fromCommission@include(if:$PAYOUTS_READ){amount currency} payment{id checkout{number} total{amount currency}} createdAt merchant{id name{zh en}} order{id number}}",
 "Refund_sheet": "fragment Refund_sheet on Refund{id cause reference amount{amount currency} fromMerchant@include(if:$PAYOUTS_READ){amount currency} fromCommission@include(if:$PAYOUTS_READ){amount currency} payment{id checkout{number} total{amount currency}} createdAt merchant{id name{zh en}} order{id number}}",
 "Refund_show": "fragment Refund_show on Refund{id cause reference amount{amount currency} fromMerchant@include(if:$PAYOUTS_READ){amount currency} fromCommission@include(if:$PAYOUTS_READ){amount currency} parts{id destination amount{amount currency} gatewayRefund{id gateway amount{amount currency}}} payment{id checkout{number} total{amount currency}} createdAt merchant{id name{zh en}} order{id number}}",
 "CommissionRule_show": "fragment CommissionRule_show on CommissionRule{id merchant{id name{zh en}} category{id name{zh en}} basisPoints note fromOn untilOn createdAt version availableActions}",
 "CommissionRule_list": "fragment CommissionRule_list on CommissionRule{id merchant{id name{zh en}} category{id name{zh en}} basisPoints note fromOn untilOn createdAt version availableActions}",
 "CommissionRule_sheet": "fragment CommissionRule_sheet on CommissionRule{id merchant{id name{zh en}} category{id name{zh en}} basisPoints note fromOn untilOn createdAt version}",
 "MerchantCharge_show": "fragment MerchantCharge_show on MerchantCharge{id number merchant{id name{zh en}} kind amount{amount currency} vat{amount currency} vatBasisPoints rule{zh en forViewer} reference returned{amount currency} createdAt availableActions}",
 "MerchantCharge_list": "fragment MerchantCharge_list on MerchantCharge{id number merchant{id name{zh en}} kind amount{amount currency} vat{amount currency} vatBasisPoints rule{zh en forViewer} reference returned{amount currency} createdAt availableActions}",
 "MerchantCharge_sheet": "fragment MerchantCharge_sheet on MerchantCharge{id number merchant{id name{zh en}} kind amount{amount currency} vat{amount currency} vatBasisPoints rule{zh en forViewer} reference returned{amount currency} createdAt}",
 "FeePlan_show": "fragment FeePlan_show on FeePlan{id merchant{id name{zh en}} kind cycle amount{amount currency} rule{zh en forViewer} fromOn untilOn nextOn createdAt version availableActions}",
 "FeePlan_list": "fragment FeePlan_list on FeePlan{id merchant{id name{zh en}} kind cycle amount{amount currency} rule{zh en forViewer} fromOn untilOn nextOn createdAt version availableActions}",
 "FeePlan_sheet": "fragment FeePlan_sheet on FeePlan{id merchant{id name{zh en}} kind cycle amount{amount currency} rule{zh en forViewer} fromOn untilOn nextOn createdAt version}",
 "RebateTier_show": "fragment RebateTier_show on RebateTier{id merchant{id name{zh en}} fromSales{amount currency} basisPoints fromOn untilOn createdAt version availableActions}",
 "RebateTier_list": "fragment RebateTier_list on RebateTier{id merchant{id name{zh en}} fromSales{amount currency} basisPoints fromOn untilOn createdAt version availableActions}",
 "RebateTier_sheet": "fragment RebateTier_sheet on RebateTier{id merchant{id name{zh en}} fromSales{amount currency} basisPoints fromOn untilOn createdAt version}",
 "SupplyPrice_show": "fragment SupplyPrice_show on SupplyPrice{id variant{id sku} merchant{id name{zh en}} amount{amount currency} fromOn untilOn createdAt version availableActions}",
 "SupplyPrice_list": "fragment SupplyPrice_list on SupplyPrice{id variant{id sku} merchant{id name{zh en}} amount{amount currency} fromOn untilOn createdAt version availableActions}",
 "SupplyPrice_sheet": "fragment SupplyPrice_sheet on SupplyPrice{id variant{id sku} merchant{id name{zh en}} amount{amount currency} fromOn untilOn createdAt version}",
 "ReserveRule_show": "fragment ReserveRule_show on ReserveRule{id merchant{id name{zh en}} basisPoints days most{amount currency} reason createdAt endedAt endReason availableActions}",
 "ReserveRule_list": "fragment ReserveRule_list on ReserveRule{id merchant{id name{zh en}} basisPoints days most{amount currency} reason createdAt endedAt endReason availableActions}",
 "ReserveRule_sheet": "fragment ReserveRule_sheet on ReserveRule{id merchant{id name{zh en}} basisPoints days most{amount currency} reason createdAt endedAt endReason}",
 "Statement_show": "fragment Statement_show on Statement{id number merchant{id name{zh en}} fromOn untilOn opening{amount currency} credit{amount currency} debit{amount currency} closing{amount currency} lineCount sha256 issuedAt}",
 "Statement_list": "fragment Statement_list on Statement{id number merchant{id name{zh en}} fromOn untilOn opening{amount currency} credit{amount currency} debit{amount currency} closing{amount currency} lineCount sha256 issuedAt}",
 "Statement_sheet": "fragment Statement_sheet on Statement{id number merchant{id name{zh en}} fromOn untilOn opening{amount currency} credit{amount currency} debit{amount currency} closing{amount currency} lineCount sha256 issuedAt}",
 "CourierPurse_show": "fragment CourierPurse_show on CourierPurse{id courier{id name} held{amount currency} uncounted{amount currency} owed{amount currency} lastCountedAt createdAt version availableActions collections(first:50){nodes{id amount{amount currency} isCounted task{id number} order{id number} createdAt}} writeOffs(first:50){nodes{id amount{amount currency} reason writtenOffBy{id name} createdAt}}}",
 "CourierPurse_list": "fragment CourierPurse_list on CourierPurse{id courier{id name} held{amount currency} uncounted{amount currency} owed{amount currency} lastCountedAt createdAt version availableActions}",
 "CourierPurse_sheet": "fragment CourierPurse_sheet on CourierPurse{id courier{id name} held{amount currency} uncounted{amount currency} owed{amount currency} lastCountedAt createdAt version}",
 "CashCount_list": "fragment CashCount_list on CashCount{id number courier{id name} expected{amount currency} owedBefore{amount currency} counted{amount currency} variance{amount currency} owedAfter{amount currency} surplus{amount currency} countedBy{id name} note createdAt}",
 "CashCount_sheet": "fragment CashCount_sheet on CashCount{id number courier{id name} expected{amount currency} owedBefore{amount currency} counted{amount currency} variance{amount currency} owedAfter{amount currency} surplus{amount currency} countedBy{id name} note createdAt}",
 "CashCount_show": "fragment CashCount_show on CashCount{id number courier{id name} expected{amount currency} owedBefore{amount currency} counted{amount currency} variance{amount currency} owedAfter{amount currency} surplus{amount currency} countedBy{id name} note createdAt collections(first:50){nodes{id amount{amount currency} isCounted task{id number} order{id number} createdAt}}}",
 "BankProfile_show": "fragment BankProfile_show on BankProfile{id name encoding delimiter headerRow dateColumn dateFormat amountColumn creditColumn debitColumn referenceColumn memoColumn counterpartyColumn createdAt availableActions}",
 "BankProfile_list": "fragment BankProfile_list on BankProfile{id name encoding delimiter headerRow dateColumn dateFormat amountColumn creditColumn debitColumn referenceColumn memoColumn counterpartyColumn createdAt availableActions}",
 "BankProfile_sheet": "fragment BankProfile_sheet on BankProfile{id name encoding delimiter headerRow dateColumn dateFormat amountColumn creditColumn debitColumn referenceColumn memoColumn counterpartyColumn createdAt}",
 "LedgerCheck_list": "fragment LedgerCheck_list on LedgerCheck{id isSound accountCount transferCount entryCount problems startedAt finishedAt}",
 "LedgerCheck_sheet": "fragment LedgerCheck_sheet on LedgerCheck{id isSound accountCount transferCount entryCount startedAt finishedAt}",
 "LedgerCheck_show": "fragment LedgerCheck_show on LedgerCheck{id isSound accountCount transferCount entryCount problems startedAt finishedAt}",
 "Account_show": "fragment Account_show on Account{id name phone email locale status blockReason@include(if:$ACCOUNTS_READ) roles@include(if:$ACCOUNTS_READ) districtCode@include(if:$ACCOUNTS_READ) hasSecondFactor@include(if:$ACCOUNTS_READ) recoveryCodesLeft@include(if:$ACCOUNTS_READ) createdAt version availableActions addresses(first:50){nodes{id recipient phone regionCode province city district street isDefault createdAt version}} wallets(first:50){nodes{id balance{amount currency} frozen{amount currency} openedAt}}}",
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
 "App_show": "fragment App_show on App{id name scopes expiresAt ipRanges pointsPerMinute previousUntil createdBy{id name} createdAt lastUsedAt revokedAt version availableActions usage(first:50){nodes{id usedOn requests refused points lastAt}} merchant{id name{zh en}}}",
 "App_list": "fragment App_list on App{id name scopes expiresAt ipRanges pointsPerMinute previousUntil createdBy{id name} createdAt lastUsedAt revokedAt version availableActions merchant{id name{zh en}}}",
 "App_sheet": "fragment App_sheet on App{id name expiresAt pointsPerMinute previousUntil createdBy{id name} createdAt lastUsedAt revokedAt version merchant{id name{zh en}}}",
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
 "AuditRecord_show": "fragment AuditRecord_show on AuditRecord{id createdAt action actorKind appId recordId merchantId buyerId isOnBehalf ip userAgent requestId changes{record recordId field before after} account{id name}}"
};
