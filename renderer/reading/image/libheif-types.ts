/** The part of libheif that is used here; names are its own. */
export interface Libheif {
  readonly HeifDecoder: new () => { decode(bytes: Uint8Array): readonly HeifImage[] };
}

export interface HeifImage {
  get_width(): number;
  get_height(): number;
  /** Calls back with the pixels, turned as the file says, or with null. */
  display<T extends { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number }>(
    target: T,
    receive: (shown: T | null) => void,
  ): void;
  free(): void;
}
