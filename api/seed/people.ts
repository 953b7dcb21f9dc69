import { MemberRole } from '../accounts/merchant-roles.js';
import { StaffRole } from '../accounts/platform-roles.js';

/** Everybody of the demo market has an address here; by it demo data are known. The name can never be registered. */
export const DEMO_DOMAIN = 'demo.example';
export const DEMO_PASSWORD = 'jishi-demo-2026';

export const emailOf = (name: string): string => `${name}@${DEMO_DOMAIN}`;

/** The platform's people: one of each role that has a desk, and two of finance for four eyes. */
export const staff = [
  { login: 'admin', name: '陈立', roles: [StaffRole.ADMINISTRATOR] },
  { login: 'finance', name: '方敏', roles: [StaffRole.FINANCE] },
  { login: 'finance2', name: '邵宁', roles: [StaffRole.FINANCE] },
  { login: 'service', name: '姜楠', roles: [StaffRole.SERVICE_AGENT] },
  { login: 'aftersales', name: '陆琪', roles: [StaffRole.AFTER_SALES_AGENT] },
  { login: 'complaints', name: '田野', roles: [StaffRole.COMPLAINT_HANDLER] },
  { login: 'supervisor', name: '顾珊', roles: [StaffRole.SUPERVISOR] },
  { login: 'merchants', name: '石磊', roles: [StaffRole.MERCHANT_MANAGER], districtCode: '341100' },
  { login: 'operations', name: '叶帆', roles: [StaffRole.OPERATIONS] },
  { login: 'tracker', name: '袁梦', roles: [StaffRole.ORDER_TRACKER] },
  { login: 'courier', name: '马骏', roles: [StaffRole.COURIER] },
] as const;

/** Employees of shops beside their owners. */
export const employees = [
  { login: 'clerk.flowers', name: '小赵', shop: 'zuiweng-flowers', role: MemberRole.ORDER_CLERK },
  { login: 'manager.digital', name: '郑凯', shop: 'longpan-digital', role: MemberRole.MANAGER },
] as const;

interface Buyer {
  readonly login: string;
  readonly name: string;
  readonly district: '琅琊区' | '南谯区';
  readonly street: string;
}

export const districtCodes = { 琅琊区: '341102', 南谯区: '341103' } as const;

export const buyers: readonly Buyer[] = [
  { login: 'buyer', name: '李明', district: '琅琊区', street: '丰乐北路 101 号 3 栋 502' },
  { login: 'liu.yang', name: '刘洋', district: '琅琊区', street: '琅琊新区菱溪湖花园 12 栋 1801' },
  { login: 'zhao.min', name: '赵敏', district: '琅琊区', street: '紫薇北路 88 号紫薇小区 5 栋 203' },
  { login: 'huang.wei', name: '黄伟', district: '南谯区', street: '明湖大道 200 号碧桂园 7 栋 903' },
  { login: 'zhou.ting', name: '周婷', district: '琅琊区', street: '会峰西路 1 号滁州学院 16 栋 412' },
  { login: 'wu.gang', name: '吴刚', district: '南谯区', street: '花山东路 36 号 2 单元 601' },
  { login: 'xu.li', name: '徐丽', district: '琅琊区', street: '天长东路 155 号 4 栋 1102' },
  { login: 'sun.jie', name: '孙杰', district: '琅琊区', street: '龙蟠大道 500 号城市之光 9 栋 2203' },
  { login: 'ma.chao', name: '马超', district: '南谯区', street: '南谯北路 71 号 1 栋 301' },
  { login: 'gao.yuan', name: '高远', district: '琅琊区', street: '清流中路 55 号 6 楼' },
  { login: 'lin.xia', name: '林夏', district: '琅琊区', street: '凤凰西路 268 号 11 栋 1502' },
  { login: 'song.jia', name: '宋佳', district: '南谯区', street: '乌衣镇中心路 18 号' },
];

/** Registers last of all: whoever finds this account knows that the history was told to its end. */
export const lastBuyer: Buyer = {
  login: 'newcomer',
  name: '杨新',
  district: '琅琊区',
  street: '琅琊西路 5 号 2 栋 101',
};

/** Applications that wait for a decision or were sent back. */
export const applicants = [
  {
    login: 'owner.teahouse',
    owner: '魏红',
    slug: 'nanqiao-teahouse',
    name: ['南谯茶肆', 'Nanqiao Tea House'],
    company: '滁州市南谯茶肆商行',
    wish: '鲜花礼品',
    category: 'flowers-gifts',
    document: 'Food licence',
  },
  {
    login: 'owner.toys',
    owner: '罗平',
    slug: 'lai-an-toys',
    name: ['来安木玩', 'Lai’an Wooden Toys'],
    company: '来安县木玩工艺品有限公司',
    wish: '精品文具',
    document: 'Authorisation of the brand',
  },
] as const;
