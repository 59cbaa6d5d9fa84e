/** Built-in styles whose name in the file is in lower case while Word shows it in title case. */
const LOWER_CASE =
  /^(heading [1-9]|toc [1-9]|index [1-9]|header|footer|caption|footnote text|footnote reference|endnote text|endnote reference|annotation text|annotation reference|annotation subject|page number|table of figures|macro|line number|envelope address|envelope return|toa heading)$/;

/** The name Word shows for a style, from `w:name`: `"heading 1"` is `"Heading 1"`, `"annotation text"` is `"Comment Text"`. */
export function displayStyleName(written: string): string {
  if (!LOWER_CASE.test(written)) return written;
  return written
    .replace(/^annotation/, "comment")
    .replace(/^toc/, "TOC")
    .replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
    .replace(/^Table Of/, "Table of");
}

/** Shown names that are `Word.Style` values when written without spaces. */
const BUILT_IN =
  /^(Normal|Heading [1-9]|TOC [1-9]|Footnote Text|Header|Footer|Caption|Footnote Reference|Endnote Reference|Endnote Text|Title|Subtitle|Hyperlink|Strong|Emphasis|No Spacing|List Paragraph|Quote|Intense Quote|Subtle Emphasis|Intense Emphasis|Subtle Reference|Intense Reference|Book Title|Bibliography|TOC Heading|Table Grid|Plain Table [1-5]|Table Grid Light)$/;

/** The `Word.Style` value for a shown name, `"Other"` where there is none. */
export function builtInStyleName(shown: string): string {
  if (!BUILT_IN.test(shown)) return "Other";
  if (shown === "Table Grid Light") return "GridTable1Light";
  return shown
    .replace(/^TOC (\d)$/, "Toc$1")
    .replace(/ /g, "")
    .replace(/^TOCHeading$/, "TocHeading");
}
