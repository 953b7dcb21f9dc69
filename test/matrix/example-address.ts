/** An address as people write it into their book. */
export const address = {
  recipient: '王',
  phone: '13700009999',
  regionCode: '341102',
  province: '安徽省',
  city: '滁州市',
  district: '琅琊区',
  street: '西街 3 号',
};
