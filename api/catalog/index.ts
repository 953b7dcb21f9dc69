export { addProductImage } from './add-product-image.js';
export { catalogErrorCodes, outOfStock } from './catalog.errors.js';
export { Category } from './category.entity.js';
export { CategoryType, categoryReads } from './category.type.js';
export { countSales } from './count-sales.js';
export { categoryImport } from './import-categories.js';
export { optionsIn, productImport } from './import-products.js';
export { type OfferedVariant, offeredVariants } from './offered-variants.js';
export { Product } from './product.entity.js';
export { ProductType, productReads } from './product.type.js';
export { ProductImage } from './product-image.entity.js';
export { productImageReads } from './product-image.type.js';
export { ProductStatus } from './product-status.js';
export { SaleStop } from './sale-stop.entity.js';
export { SaleStopType, saleStopReads } from './sale-stop.type.js';
export { indexEverything, indexWaitingProducts } from './search/index-waiting-products.js';
export { searchSettings } from './search/search-settings.js';
export { showGoodsOfOpenShops } from './show-goods-of-open-shops.js';
export {
  bookStock as bookUnits,
  consumeStock,
  lockStock,
  putBackStock,
  releaseStock,
  reserveStock,
  type StockLine,
  type StockShortage,
  scrapStock,
  shortStock,
} from './stock.js';
export { stockMovementReads } from './stock-movement.type.js';
export { liftSaleStop, liftSaleStopsOf, placeSaleStop } from './stop-sale.js';
export { Variant, type VariantOption } from './variant.entity.js';
export { VariantOptionType, VariantType, variantReads } from './variant.type.js';
export { createCategory } from './write-category.js';
export { createProduct, publishProduct } from './write-product.js';
export { bookStock } from './write-variant.js';
