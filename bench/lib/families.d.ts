export const familyNames: readonly string[];
export function familyNamed(name: string, reports: readonly string[]): { name: string; text: (length: number) => string };
