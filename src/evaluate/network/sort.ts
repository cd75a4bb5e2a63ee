/** What a node can be: any number, only whole ones, or a number that a program writes. */
export const SORT = { real: 0, integer: 1, constant: 2 } as const;
