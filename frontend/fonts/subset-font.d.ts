declare module 'subset-font' {
  export interface Wishes {
    readonly targetFormat: 'woff2';
    readonly keepFeatures: readonly string[];
    readonly noHinting: boolean;
    /** the range of weights that stays, or the one */
    readonly variationAxes: { readonly wght: { min: number; max: number } | number };
  }

  export default function subsetFont(font: Uint8Array, characters: string, wishes: Wishes): Promise<Uint8Array>;
}
