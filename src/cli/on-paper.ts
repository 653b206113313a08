/** How the program prints documents: by the typography of the French administration. */
export const onPaper = { typography: 'imprimerie-nationale' } as const;
