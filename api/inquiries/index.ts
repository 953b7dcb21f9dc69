export { Inquiry } from './inquiry.entity.js';
export { inquiryEventKinds } from './inquiry.events.js';
export { inquiryReads } from './inquiry.type.js';
export { takeBackInquiries } from './inquiry-clock.job.js';
export { inquirySettings } from './inquiry-settings.js';
export { InquiryTopic } from './inquiry-topic.entity.js';
export { inquiryTopicReads } from './inquiry-topic.type.js';
