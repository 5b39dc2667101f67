/** One, or more than one: Dutch and English know no other plural forms. */
export const two = (count: number, one: string, more: string) => (count === 1 ? one : more);
