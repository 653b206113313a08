/** Keys and positions that lead from the root of the data to one value. */
export type Path = readonly (string | number)[];
