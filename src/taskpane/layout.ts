/** Where there is room for the list and one recommendation side by side. */
export const beside = "@media (min-width: 600px) and (min-height: 400px)";
