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
 "Panel_revealPersonalData_Complaint": {
  "text": "mutation Panel_revealPersonalData_Complaint($input:RevealPersonalDataInput!){result:revealPersonalData(input:$input){record:node{...Complaint_show} errors{...UserError_facts}}}",
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
 "Panel_reopenComplaint": {
  "text": "mutation Panel_reopenComplaint($input:ComplaintActionInput!){result:reopenComplaint(input:$input){record:complaint{...Complaint_show} errors{...UserError_facts}}}",
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
  "text": "query Panel_complaints_counts($merchantId:ID){REGISTERED:complaints(first:1,filter:{status:[REGISTERED],merchantId:$merchantId}){totalCount isTotalCountExact} ASSIGNED:complaints(first:1,filter:{status:[ASSIGNED],merchantId:$merchantId}){totalCount isTotalCountExact} INVESTIGATING:complaints(first:1,filter:{status:[INVESTIGATING],merchantId:$merchantId}){totalCount isTotalCountExact} PROPOSED:complaints(first:1,filter:{status:[PROPOSED],merchantId:$merchantId}){totalCount isTotalCountExact} ACCEPTED:complaints(first:1,filter:{status:[ACCEPTED],merchantId:$merchantId}){totalCount isTotalCountExact} REJECTED:complaints(first:1,filter:{status:[REJECTED],merchantId:$merchantId}){totalCount isTotalCountExact} RESOLVED:complaints(first:1,filter:{status:[RESOLVED],merchantId:$merchantId}){totalCount isTotalCountExact} FOLLOWED_UP:complaints(first:1,filter:{status:[FOLLOWED_UP],merchantId:$merchantId}){totalCount isTotalCountExact} ARCHIVED:complaints(first:1,filter:{status:[ARCHIVED],merchantId:$merchantId}){totalCount isTotalCountExact}}"
 },
 "Panel_revealPersonalData_Return": {
  "text": "mutation Panel_revealPersonalData_Return($input:RevealPersonalDataInput!){result:revealPersonalData(input:$input){record:node{...Return_show} errors{...UserError_facts}}}",
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
  "text": "query Panel_returns_counts($merchantId:ID){REQUESTED:returns(first:1,filter:{status:[REQUESTED],merchantId:$merchantId}){totalCount isTotalCountExact} AWAITING_GOODS:returns(first:1,filter:{status:[AWAITING_GOODS],merchantId:$merchantId}){totalCount isTotalCountExact} SENT_BACK:returns(first:1,filter:{status:[SENT_BACK],merchantId:$merchantId}){totalCount isTotalCountExact} REJECTED:returns(first:1,filter:{status:[REJECTED],merchantId:$merchantId}){totalCount isTotalCountExact} APPEALED:returns(first:1,filter:{status:[APPEALED],merchantId:$merchantId}){totalCount isTotalCountExact} REFUNDED:returns(first:1,filter:{status:[REFUNDED],merchantId:$merchantId}){totalCount isTotalCountExact} CLOSED:returns(first:1,filter:{status:[CLOSED],merchantId:$merchantId}){totalCount isTotalCountExact}}"
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
  "text": "query Panel_payments_counts{PENDING:payments(first:1,filter:{status:[PENDING]}){totalCount isTotalCountExact} CAPTURED:payments(first:1,filter:{status:[CAPTURED]}){totalCount isTotalCountExact} CANCELLED:payments(first:1,filter:{status:[CANCELLED]}){totalCount isTotalCountExact}}"
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
 "Panel_revealPersonalData_PayoutRun": {
  "text": "mutation Panel_revealPersonalData_PayoutRun($input:RevealPersonalDataInput!,$PAYOUTS_PREPARE:Boolean=false){result:revealPersonalData(input:$input){record:node{...PayoutRun_show} errors{...UserError_facts}}}",
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
  "text": "query Panel_payoutRuns_counts{DRAFT:payoutRuns(first:1,filter:{status:[DRAFT]}){totalCount isTotalCountExact} APPROVED:payoutRuns(first:1,filter:{status:[APPROVED]}){totalCount isTotalCountExact} SENT:payoutRuns(first:1,filter:{status:[SENT]}){totalCount isTotalCountExact} FINISHED:payoutRuns(first:1,filter:{status:[FINISHED]}){totalCount isTotalCountExact} DISCARDED:payoutRuns(first:1,filter:{status:[DISCARDED]}){totalCount isTotalCountExact}}"
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
 "Panel_downloadStatement": {
  "text": "mutation Panel_downloadStatement($input:DownloadStatementInput!){result:downloadStatement(input:$input){statement{id number} file{id purpose status name mimeType byteSize url expiresAt createdAt} errors{...UserError_facts}}}",
  "fragments": [
   "UserError_facts"
  ]
 }
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
 "Merchant_show": "fragment Merchant_show on Merchant{id name{zh en forViewer} slug status logo{id purpose status name mimeType byteSize url expiresAt createdAt} banner{id purpose status name mimeType byteSize url expiresAt createdAt} notice{zh en forViewer} description{zh en forViewer} hours deliveryFee{amount currency} freeDeliveryFrom{amount currency} deliveryArea deliveryRegionCodes offersPickUp cityCode companyName creditCode@include(if:$MERCHANTS_READ) licence@include(if:$MERCHANTS_READ){id purpose status name mimeType byteSize url expiresAt createdAt} licenceExpiresOn@include(if:$MERCHANTS_READ) contactName@include(if:$MERCHANTS_READ) contactPhone@include(if:$MERCHANTS_READ) categoryWishes@include(if:$MERCHANTS_READ) settlementAccountKind@include(if:$PAYOUTS_READ) settlementAccountHolder@include(if:$PAYOUTS_READ) settlementAccountNumber@include(if:$PAYOUTS_READ) settlementBankName@include(if:$PAYOUTS_READ) settlementSchedule@include(if:$PAYOUTS_READ) nextSettlementSchedule@include(if:$PAYOUTS_READ) nextScheduleFrom@include(if:$PAYOUTS_READ) commissionBasisPoints@include(if:$MERCHANTS_READ) accountManager@include(if:$MERCHANTS_READ){id name} rejectionReasons@include(if:$MERCHANTS_READ){field reason} decisions(first:50){nodes{id action fromStatus toStatus reason fieldReasons{field reason} decidedById decidedAt}} submittedAt approvedAt createdAt version availableActions}",
 "Merchant_list": "fragment Merchant_list on Merchant{id name{zh en forViewer} slug status logo{id purpose status name mimeType byteSize url expiresAt createdAt} banner{id purpose status name mimeType byteSize url expiresAt createdAt} notice{zh en forViewer} description{zh en forViewer} hours deliveryFee{amount currency} freeDeliveryFrom{amount currency} deliveryArea deliveryRegionCodes offersPickUp cityCode companyName creditCode@include(if:$MERCHANTS_READ) licenceExpiresOn@include(if:$MERCHANTS_READ) contactName@include(if:$MERCHANTS_READ) contactPhone@include(if:$MERCHANTS_READ) categoryWishes@include(if:$MERCHANTS_READ) settlementAccountKind@include(if:$PAYOUTS_READ) settlementAccountHolder@include(if:$PAYOUTS_READ) settlementAccountNumber@include(if:$PAYOUTS_READ) settlementBankName@include(if:$PAYOUTS_READ) settlementSchedule@include(if:$PAYOUTS_READ) nextSettlementSchedule@include(if:$PAYOUTS_READ) nextScheduleFrom@include(if:$PAYOUTS_READ) commissionBasisPoints@include(if:$MERCHANTS_READ) accountManager@include(if:$MERCHANTS_READ){id name} submittedAt approvedAt createdAt version availableActions}",
 "Merchant_sheet": "fragment Merchant_sheet on Merchant{id name{zh en forViewer} slug status logo{id purpose status name mimeType byteSize url expiresAt createdAt} banner{id purpose status name mimeType byteSize url expiresAt createdAt} notice{zh en forViewer} description{zh en forViewer} hours deliveryFee{amount currency} freeDeliveryFrom{amount currency} deliveryArea offersPickUp cityCode companyName creditCode@include(if:$MERCHANTS_READ) licence@include(if:$MERCHANTS_READ){id purpose status name mimeType byteSize url expiresAt createdAt} licenceExpiresOn@include(if:$MERCHANTS_READ) contactName@include(if:$MERCHANTS_READ) contactPhone@include(if:$MERCHANTS_READ) settlementAccountKind@include(if:$PAYOUTS_READ) settlementAccountHolder@include(if:$PAYOUTS_READ) settlementAccountNumber@include(if:$PAYOUTS_READ) settlementBankName@include(if:$PAYOUTS_READ) settlementSchedule@include(if:$PAYOUTS_READ) nextSettlementSchedule@include(if:$PAYOUTS_READ) nextScheduleFrom@include(if:$PAYOUTS_READ) commissionBasisPoints@include(if:$MERCHANTS_READ) accountManager@include(if:$MERCHANTS_READ){id name} submittedAt approvedAt createdAt version}",
 "MerchantMember_list": "fragment MerchantMember_list on MerchantMember{id account{id name} role createdAt availableActions merchant{id name{zh en}}}",
 "MerchantMember_sheet": "fragment MerchantMember_sheet on MerchantMember{id account{id name} role createdAt merchant{id name{zh en}}}",
 "MerchantMember_show": "fragment MerchantMember_show on MerchantMember{id account{id name} role createdAt availableActions merchant{id name{zh en}}}",
 "Payment_list": "fragment Payment_list on Payment{id status total{amount currency} refunded{amount currency} buyer{id name} createdAt capturedAt checkout{id number total{amount currency} placedAt}}",
 "Payment_sheet": "fragment Payment_sheet on Payment{id status total{amount currency} refunded{amount currency} buyer{id name} createdAt capturedAt checkout{id number total{amount currency} placedAt}}",
 "Payment_show": "fragment Payment_show on Payment{id status total{amount currency} refunded{amount currency} buyer{id name} createdAt capturedAt checkout{id number total{amount currency} placedAt} tenders(first:50){nodes{id method status amount{amount currency} refunded{amount currency} createdAt capturedAt payment{id checkout{number} total{amount currency}}}} allocations(first:50){nodes{id status amount{amount currency} refunded{amount currency} tender{id method status createdAt capturedAt payment{id checkout{number} total{amount currency}}} merchant{id name{zh en}} order{id number}}}}",
 "PaymentAttempt_list": "fragment PaymentAttempt_list on PaymentAttempt{id gateway way status amount{amount currency} wallet{amount currency} pageUrl orderString qrCode tradeNumber errorCode errorMessage expiresAt paidAt createdAt buyer{id name} payment{id checkout{number} total{amount currency}}}",
 "PaymentAttempt_sheet": "fragment PaymentAttempt_sheet on PaymentAttempt{id gateway way status amount{amount currency} wallet{amount currency} pageUrl orderString qrCode tradeNumber errorCode errorMessage expiresAt paidAt createdAt buyer{id name} payment{id checkout{number} total{amount currency}}}",
 "PaymentAttempt_show": "fragment PaymentAttempt_show on PaymentAttempt{id gateway way status amount{amount currency} wallet{amount currency} pageUrl orderString qrCode tradeNumber errorCode errorMessage expiresAt paidAt createdAt buyer{id name} payment{id checkout{number} total{amount currency}}}",
 "GatewayRefund_show": "fragment GatewayRefund_show on GatewayRefund{id gateway status amount{amount currency} errorCode errorMessage createdAt settledAt buyer{id name} attempt{id gateway createdAt} refundId availableActions}",
 "GatewayRefund_list": "fragment GatewayRefund_list on GatewayRefund{id gateway status amount{amount currency} errorCode errorMessage createdAt settledAt buyer{id name} attempt{id gateway createdAt} refundId availableActions}",
 "GatewayRefund_sheet": "fragment GatewayRefund_sheet on GatewayRefund{id gateway status amount{amount currency} errorCode errorMessage createdAt settledAt buyer{id name} attempt{id gateway createdAt} refundId}",
 "TopUp_show": "fragment TopUp_show on TopUp{id code status amount{amount currency} buyer{id name} bankReference rejectedReason decidedByAccount@include(if:$TRANSFERS_CONFIRM){id name} decidedAt createdAt availableActions}",
 "TopUp_list": "fragment TopUp_list on TopUp{id code status amount{amount currency} buyer{id name} bankReference rejectedReason decidedByAccount@include(if:$TRANSFERS_CONFIRM){id name} decidedAt createdAt availableActions}",
 "TopUp_sheet": "fragment TopUp_sheet on TopUp{id code status amount{amount currency} buyer{id name} bankReference rejectedReason decidedByAccount@include(if:$TRANSFERS_CONFIRM){id name} decidedAt createdAt}",
 "Withdrawal_show": "fragment Withdrawal_show on Withdrawal{id number status amount{amount currency} buyer{id name} way accountHolder accountNumber bankName refusedReason bankReference checkedBy@include(if:$TRANSFERS_CONFIRM){id name} decidedBy@include(if:$TRANSFERS_CONFIRM){id name} decidedAt paidAt createdAt availableActions}",
 "Withdrawal_list": "fragment Withdrawal_list on Withdrawal{id number status amount{amount currency} buyer{id name} way accountHolder accountNumber bankName refusedReason bankReference checkedBy@include(if:$TRANSFERS_CONFIRM){id name} decidedBy@include(if:$TRANSFERS_CONFIRM){id name} decidedAt paidAt createdAt availableActions}",
 "Withdrawal_sheet": "fragment Withdrawal_sheet on Withdrawal{id number status amount{amount currency} buyer{id name} way accountHolder accountNumber bankName refusedReason bankReference checkedBy@include(if:$TRANSFERS_CONFIRM){id name} decidedBy@include(if:$TRANSFERS_CONFIRM){id name} decidedAt paidAt createdAt}",
 "Slip_show": "fragment Slip_show on Slip{id number status reason content amount{amount currency} payee buyer{id name} merchant{id name{zh en}} accountHolder accountNumber bankName openedBy{id name} approvedBy{id name} paidBy{id name} refusedReason bankReference approvedAt paidAt createdAt availableActions complaint{id number} order{id number}}",
 "Slip_list": "fragment Slip_list on Slip{id number status reason content amount{amount currency} payee buyer{id name} merchant{id name{zh en}} accountHolder accountNumber bankName openedBy{id name} approvedBy{id name} paidBy{id name} refusedReason bankReference approvedAt paidAt createdAt availableActions complaint{id number} order{id number}}",
 "Slip_sheet": "fragment Slip_sheet on Slip{id number status reason content amount{amount currency} payee buyer{id name} merchant{id name{zh en}} accountHolder accountNumber bankName openedBy{id name} approvedBy{id name} paidBy{id name} refusedReason bankReference approvedAt paidAt createdAt complaint{id number} order{id number}}",
 "PayoutRun_show": "fragment PayoutRun_show on PayoutRun{id number status total{amount currency} payoutCount openPayoutCount draftedBy{id name} approvedBy{id name} draftedAt approvedAt sentAt finishedAt bankFile@include(if:$PAYOUTS_PREPARE) availableActions}",
 "PayoutRun_list": "fragment PayoutRun_list on PayoutRun{id number status total{amount currency} payoutCount openPayoutCount draftedBy{id name} approvedBy{id name} draftedAt approvedAt sentAt finishedAt availableActions}",
 "PayoutRun_sheet": "fragment PayoutRun_sheet on PayoutRun{id number status total{amount currency} payoutCount openPayoutCount draftedBy{id name} approvedBy{id name} draftedAt approvedAt sentAt finishedAt bankFile@include(if:$PAYOUTS_PREPARE)}",
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
 "MerchantLine_list": "fragment MerchantLine_list on MerchantLine{id sequence kind amount{amount currency} balanceAfter{amount currency} vat{amount currency} vatBasisPoints rule{zh en forViewer} transferId occurredAt merchant{id name{zh en}} order{id number} payout{id number}}",
 "MerchantLine_sheet": "fragment MerchantLine_sheet on MerchantLine{id sequence kind amount{amount currency} balanceAfter{amount currency} vat{amount currency} vatBasisPoints rule{zh en forViewer} transferId occurredAt merchant{id name{zh en}} order{id number} payout{id number}}",
 "MerchantLine_show": "fragment MerchantLine_show on MerchantLine{id sequence kind amount{amount currency} balanceAfter{amount currency} vat{amount currency} vatBasisPoints rule{zh en forViewer} transferId occurredAt merchant{id name{zh en}} order{id number} payout{id number}}",
 "Refund_list": "fragment Refund_list on Refund{id cause reference amount{amount currency} fromMerchant@include(if:$PAYOUTS_READ){amount currency} fromCommission@include(if:$PAYOUTS_READ){amount currency} payment{id checkout{number} total{amount currency}} createdAt merchant{id name{zh en}} order{id number}}",
 "Refund_sheet": "fragment Refund_sheet on Refund{id cause reference amount{amount currency} fromMerchant@include(if:$PAYOUTS_READ){amount currency} fromCommission@include(if:$PAYOUTS_READ){amount currency} payment{id checkout{number} total{amount currency}} createdAt merchant{id name{zh en}} order{id number}}",
 "Refund_show": "fragment Refund_show on Refund{id cause reference amount{amount currency} fromMerchant@include(if:$PAYOUTS_READ){amount currency} fromCommission@include(if:$PAYOUTS_READ){amount currency} parts{id destination amount{amount currency} gatewayRefund{id gateway amount{amount currency}}} payment{id checkout{number} total{amount currency}} createdAt merchant{id name{zh en}} order{id number}}",
 "CommissionRule_show": "fragment CommissionRule_show on CommissionRule{id merchant{id name{zh en}} category{id name{zh en}} basisPoints note fromOn untilOn createdAt version availableActions}",
 "CommissionRule_list": "fragment CommissionRule_list on CommissionRule{id merchant{id name{zh en}} category{id name{zh en}} basisPoints note fromOn untilOn createdAt version availableActions}",
 "CommissionRule_sheet": "fragment CommissionRule_sheet on CommissionRule{id merchant{id name{zh en}} category{id name{zh en}} basisPoints note fromOn untilOn createdAt version}",
 "MerchantCharge_show": "fragment MerchantCharge_show on MerchantCharge{id number merchant{id name{zh en}} kind amount{amount currency} vat{amount currency} vatBasisPoints rule{zh en forViewer} reference createdAt}",
 "MerchantCharge_list": "fragment MerchantCharge_list on MerchantCharge{id number merchant{id name{zh en}} kind amount{amount currency} vat{amount currency} vatBasisPoints rule{zh en forViewer} reference createdAt}",
 "MerchantCharge_sheet": "fragment MerchantCharge_sheet on MerchantCharge{id number merchant{id name{zh en}} kind amount{amount currency} vat{amount currency} vatBasisPoints rule{zh en forViewer} reference createdAt}",
 "LedgerCheck_list": "fragment LedgerCheck_list on LedgerCheck{id isSound accountCount transferCount entryCount problems startedAt finishedAt}",
 "LedgerCheck_sheet": "fragment LedgerCheck_sheet on LedgerCheck{id isSound accountCount transferCount entryCount startedAt finishedAt}",
 "LedgerCheck_show": "fragment LedgerCheck_show on LedgerCheck{id isSound accountCount transferCount entryCount problems startedAt finishedAt}",
 "Statement_show": "fragment Statement_show on Statement{id number merchant{id name{zh en}} fromOn untilOn opening{amount currency} credit{amount currency} debit{amount currency} closing{amount currency} lineCount sha256 issuedAt}",
 "Statement_list": "fragment Statement_list on Statement{id number merchant{id name{zh en}} fromOn untilOn opening{amount currency} credit{amount currency} debit{amount currency} closing{amount currency} lineCount sha256 issuedAt}",
 "Statement_sheet": "fragment Statement_sheet on Statement{id number merchant{id name{zh en}} fromOn untilOn opening{amount currency} credit{amount currency} debit{amount currency} closing{amount currency} lineCount sha256 issuedAt}",
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
