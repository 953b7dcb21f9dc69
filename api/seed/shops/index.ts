import { fengleWomenswear } from './fengle-womenswear.js';
import { ginkgoJewellery } from './ginkgo-jewellery.js';
import { huashanElectronics } from './huashan-electronics.js';
import { huifengShoes } from './huifeng-shoes.js';
import { langyaGifts } from './langya-gifts.js';
import { lingxiTailor } from './lingxi-tailor.js';
import { longpanDigital } from './longpan-digital.js';
import { minghuSports } from './minghu-sports.js';
import { phoenixLeather } from './phoenix-leather.js';
import { qingliuMenswear } from './qingliu-menswear.js';
import { rulinStationery } from './rulin-stationery.js';
import type { DemoShop } from './shop.js';
import { xiaogangPaper } from './xiaogang-paper.js';
import { ziweiHeels } from './ziwei-heels.js';
import { zuiwengFlowers } from './zuiweng-flowers.js';

/** The shops of the demo market, in the order in which they opened. */
export const demoShops: readonly DemoShop[] = [
  zuiwengFlowers,
  rulinStationery,
  qingliuMenswear,
  fengleWomenswear,
  minghuSports,
  huifengShoes,
  ziweiHeels,
  phoenixLeather,
  ginkgoJewellery,
  longpanDigital,
  langyaGifts,
  lingxiTailor,
  huashanElectronics,
  xiaogangPaper,
];
