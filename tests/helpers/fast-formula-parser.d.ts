declare module 'fast-formula-parser' {
  interface CellAt {
    readonly sheet: string;
    readonly row: number;
    readonly col: number;
  }
  interface RangeAt {
    readonly sheet: string;
    readonly from: { readonly row: number; readonly col: number };
    readonly to: { readonly row: number; readonly col: number };
  }
  /** Evaluates Excel formulas; cells are asked for as they are needed. */
  export default class FormulaParser {
    constructor(options: { readonly onCell: (at: CellAt) => unknown; readonly onRange: (at: RangeAt) => readonly (readonly unknown[])[] });
    parse(formula: string, at: CellAt): unknown;
  }
}
