/** The complaints about the texts of the project in this folder; none when all is well. */
export function checkLocales(root: string): string[];
