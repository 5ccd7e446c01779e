// What tests call of constants.mjs.

export declare function withConstants(
  file: string,
  replace: (call: { start: number; end: number; text: string }) => string | null,
): string
