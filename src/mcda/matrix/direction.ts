/** Whether more is better (`max`, a benefit) or less is better (`min`, a cost). */
export type Direction = 'max' | 'min';
