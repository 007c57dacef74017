/** A half-open range of offsets into a block's text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}
