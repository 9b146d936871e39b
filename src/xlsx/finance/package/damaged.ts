/** Thrown for a file that is not what its format says. */
export class Damaged extends Error {}
