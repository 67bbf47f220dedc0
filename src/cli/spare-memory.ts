import { setFlagsFromString } from "node:v8";

/**
 * Lets V8 collect sooner what merging leaves behind: by itself it lets a heap grow fourfold before it looks, on a machine with much
 * memory. Merging 924 articles peaks a quarter lower, for a twentieth more of the processor's time.
 */
export function spareMemory(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}

/** By so many hundredths of what is in use the heap may grow. */
const GROWTH = 50;
