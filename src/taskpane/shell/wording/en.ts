/** The help in English. */
export const en = {
  keysTitle: "Keys",
  keys: [
    ["↑ ↓", "Go from recommendation to recommendation"],
    ["Home, End", "Go to the first or the last one"],
    ["4 or 5.10", "Go to the recommendation with that reference"],
    ["Enter", "Open it"],
    ["Esc", "Go back to the list"],
    ["/", "Search"],
    ["Ctrl+F6", "Go between the page and this pane, as in all of Word"],
    ["?", "Show these keys"],
  ] as readonly (readonly [key: string, meaning: string])[],
  language: "Language of this pane",
  close: "Close",
};
