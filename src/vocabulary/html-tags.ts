/** What the elements of HTML mean for somebody who reads the page. Names in lower case. */

/** Begin and end a line. */
export const blockTags: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
    "frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre section summary table tbody tfoot thead tr ul xmp"
  ).split(" "),
);

/** Stand beside one another on a line. */
export const cellTags: ReadonlySet<string> = new Set(["td", "th"]);

/** Keep the line breaks of their source. */
export const preTags: ReadonlySet<string> = new Set(["pre", "xmp", "plaintext", "listing"]);

/** Have no end tag. */
export const voidTags: ReadonlySet<string> = new Set(
  "area base basefont bgsound br col command embed frame hr img input isindex keygen link meta param source track wbr".split(" "),
);

/** Hold nothing that is read on the page: programs, forms' choices, pictures, readings above characters, a word processor's settings. */
export const unreadTags: ReadonlySet<string> = new Set(
  (
    "applet audio button canvas datalist iframe map math noembed noframes noscript object optgroup option rp rt script select style " +
    "svg template textarea title video xml"
  ).split(" "),
);

/** Ways around a site: read by nobody who wants the report. */
export const wayTags: ReadonlySet<string> = new Set(["nav"]);

/** What a page's title has to hold to stand in for a title that its text lacks. */
export const titleWords = /工作报告/;

/** Styles that leave nothing to be seen. */
export const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em|%)?\s*(?:;|!|$)/i;

/** Classes of what cannot be seen: forums put scraps into the words of a post, which only those see who copy it. */
export const hiddenClasses = /(?:^|\s)jammer(?:\s|$)/i;
