import type { Labels } from './label.js';

/** What people read when a rule says no. `%{…}` are the facts of the refusal's type. */
export const refusalLabels = {
  'enums.UserErrorCode.ACCOUNT_BLOCKED': ['This account is blocked or closed.', '该账号已被封禁或注销。'],
  'enums.UserErrorCode.ALREADY_GIVEN': ['The account has this role already.', '该账号已有此角色。'],
  'enums.UserErrorCode.ALREADY_INVITED': [
    'This person has been offered this duty already.',
    '已向此人发出该职务的邀请。',
  ],
  'enums.UserErrorCode.COMPLAINTS_OPEN': ['Complaints are not resolved.', '还有未解决的投诉。'],
  'enums.UserErrorCode.ORDERS_OPEN': ['Orders are not finished.', '还有未完成的订单。'],
  'enums.UserErrorCode.RETURNS_OPEN': ['Returns are not decided.', '还有未处理完的售后单。'],
  'enums.UserErrorCode.ROLES_HELD': ['The account has staff roles.', '该账号仍有员工角色。'],
  'enums.UserErrorCode.TOP_UP_OPEN': ['An announced transfer has not arrived.', '还有未到账的充值。'],
  'enums.UserErrorCode.WALLET_NOT_EMPTY': ['There is money in the wallet.', '预存款余额不为零。'],
  'enums.UserErrorCode.CONFLICT': ['Somebody else changed this meanwhile.', '其他人刚刚修改了此记录。'],
  'enums.UserErrorCode.CREDIT_CODE_TAKEN': [
    'A shop of this company is under review or open already.',
    '该企业已有店铺在审核或营业中。',
  ],
  'enums.UserErrorCode.EMAIL_TAKEN': ['Another account has this e-mail address.', '该邮箱已被其他账号使用。'],
  'enums.UserErrorCode.FILE_NOT_STORED': [
    'The file has not arrived. Choose it again.',
    '文件尚未上传成功，请重新选择。',
  ],
  'enums.UserErrorCode.FILE_TOO_LARGE': ['The file is too large.', '文件过大。'],
  'enums.UserErrorCode.FILE_TYPE_REFUSED': ['Files of this type are not taken here.', '不接受此类文件。'],
  'enums.UserErrorCode.FILE_WRONG_PURPOSE': [
    'This file was uploaded for something else.',
    '此文件是为其他用途上传的。',
  ],
  'enums.UserErrorCode.INVALID': ['This value is not acceptable.', '此值不符合要求。'],
  'enums.UserErrorCode.INVALID_AMOUNT': ['Not an exact amount, such as 12.30.', '金额有误，应形如 12.30。'],
  'enums.UserErrorCode.INVALID_CREDIT_CODE': [
    'Not a unified social credit code: 18 characters, the last one checks the others.',
    '统一社会信用代码有误：应为 18 位，末位为校验码。',
  ],
  'enums.UserErrorCode.INVITATION_EXPIRED': [
    'The invitation has run out. Ask for another.',
    '邀请已过期，请重新索取。',
  ],
  'enums.UserErrorCode.INVITATION_OF_ANOTHER': [
    'Sign in with the phone number or e-mail address that was invited.',
    '请用受邀的手机号或邮箱登录。',
  ],
  'enums.UserErrorCode.INVALID_EMAIL': ['Not an e-mail address.', '邮箱格式有误。'],
  'enums.UserErrorCode.INVALID_PHONE': ['Not a phone number.', '手机号有误。'],
  'enums.UserErrorCode.INVALID_REGION': ['Not a region code of mainland China.', '地区代码有误。'],
  'enums.UserErrorCode.LAST_OWNER': ['A merchant keeps at least one owner.', '商家至少保留一名店主。'],
  'enums.UserErrorCode.LICENCE_EXPIRED': ['The business licence has expired.', '营业执照已过期。'],
  'enums.UserErrorCode.MERCHANT_NOT_TRADING': ['The merchant is not open for trade.', '该商家目前不能交易。'],
  'enums.UserErrorCode.NOT_ALLOWED_NOW': ['This cannot be done in the present state.', '当前状态下不能执行此操作。'],
  'enums.UserErrorCode.NOT_FOUND': [
    'There is no such record, or it is not yours to see.',
    '记录不存在，或您无权查看。',
  ],
  'enums.UserErrorCode.WRONG_REFRESH_TOKEN': ['Sign in again.', '请重新登录。'],
  'enums.UserErrorCode.REFRESH_TOKEN_REUSED': [
    'This session was used from elsewhere and has ended. Sign in again.',
    '该会话已在别处使用并已结束，请重新登录。',
  ],
  'enums.UserErrorCode.REGION_MISMATCH': ['The region code belongs to another place.', '地区代码与所填省市区不符。'],
  'enums.UserErrorCode.ONE_CONTACT': ['Phone number or e-mail address, one of them.', '手机号和邮箱只能填一个。'],
  'enums.UserErrorCode.NO_SECOND_FACTOR': ['This account has no second factor yet.', '该账号尚未启用二次验证。'],
  'enums.UserErrorCode.OWN_RIGHTS': [
    'Nobody changes their own roles or blocks themselves.',
    '不能修改自己的角色或封禁自己。',
  ],
  'enums.UserErrorCode.OWN_SHOP': ['Nobody reviews a shop they belong to.', '不能审核自己所在的店铺。'],
  'enums.UserErrorCode.PHONE_TAKEN': ['Another account has this phone number.', '该手机号已被其他账号使用。'],
  'enums.UserErrorCode.REQUIRED': ['Required', '必填'],
  'enums.UserErrorCode.INVALID_IP_RANGE': ['Not an address or network', '不是有效的 IP 地址或网段'],
  'enums.UserErrorCode.SCOPE_NOT_ALLOWED': [
    'An app cannot be given this permission by you.',
    '您不能把此权限授予应用。',
  ],
  'enums.UserErrorCode.SLUG_TAKEN': ['Another shop has this address.', '该店铺网址已被占用。'],
  'enums.UserErrorCode.TOO_LONG': ['This text is too long.', '文字过长。'],
  'enums.UserErrorCode.TOO_MANY': ['The limit of such records is reached.', '数量已达上限。'],
  'enums.UserErrorCode.TOO_MANY_UPLOADS': [
    'Too many uploads are unfinished. Wait a moment.',
    '未完成的上传过多，请稍候。',
  ],
  'enums.UserErrorCode.TOTP_REQUIRED': ['Enter the code of your authenticator app.', '请输入验证器应用中的验证码。'],
  'enums.UserErrorCode.UPLOAD_LINK_INVALID': [
    'The upload link is no longer good. Choose the file again.',
    '上传链接已失效，请重新选择文件。',
  ],
  'enums.UserErrorCode.WEAK_PASSWORD': [
    'The password is too short, too long or too easy to guess.',
    '密码过短、过长或过于简单。',
  ],
  'enums.UserErrorCode.WRONG_CODE': ['The code is wrong, too old or used already.', '验证码错误、过期或已使用。'],
  'enums.UserErrorCode.WRONG_CREDENTIALS': ['Wrong account or password.', '账号或密码错误。'],
  'enums.UserErrorCode.WRONG_CURRENCY': ['This market trades in another currency.', '币种与本市场不符。'],
  'enums.UserErrorCode.WRONG_PASSWORD': ['That is not the present password.', '当前密码错误。'],
} as const satisfies Labels;
