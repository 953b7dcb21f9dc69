/** A part of a sheet of paper; the two renderers know how each looks. */
export type Block =
  | { readonly kind: 'title'; readonly text: string; readonly aside?: string }
  /** White on black: nobody overlooks it. */
  | { readonly kind: 'mark'; readonly text: string }
  /** Special requests: framed, with a bar at the side. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }
  /** A chart: one bar a row, the longest as wide as there is room. */
  | {
      readonly kind: 'bars';
      readonly title: string;
      readonly rows: readonly { readonly name: string; readonly value: number }[];
    }
  | { readonly kind: 'barcode'; readonly text: string };

export interface Column {
  readonly name: string;
  /** Its share of the width. */
  readonly share: number;
  /** Figures stand to the right. */
  readonly isNumber?: boolean;
}

/** One sheet, whatever it becomes; sizes in points. */
export interface Sheet {
  readonly paper: Paper;
  readonly blocks: readonly Block[];
}

export interface Paper {
  readonly widthPt: number;
  readonly heightPt: number;
}

export const A4_LANDSCAPE: Paper = { widthPt: 841.89, heightPt: 595.28 };

export const A5: Paper = { widthPt: 419.53, heightPt: 595.28 };

/** 100 × 150 mm, the usual label of couriers. */
export const LABEL: Paper = { widthPt: 283.46, heightPt: 425.2 };
