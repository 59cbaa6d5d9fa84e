/** Timescales that end within so many days are near, unless the person says otherwise. */
export const NEAR_IN_DAYS = 42;
