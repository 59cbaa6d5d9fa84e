/** An array as the desktop channel hands it to office.js. */
export interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
  lbound(dimension?: number): number;
  ubound(dimension?: number): number;
  getItem(index: number): unknown;
}

export function safeArray(values: readonly unknown[]): SafeArray {
  return {
    toArray: () => [...values],
    dimensions: () => 1,
    lbound: () => 0,
    ubound: () => values.length - 1,
    getItem: (index) => values[index],
  };
}
