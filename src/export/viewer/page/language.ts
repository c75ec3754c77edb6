import { element, type Reading } from "./dom";

/** Everything that is written in two languages has both in attributes. */
export function languageSwitch(state: Reading): void {
  element("language").addEventListener("click", () => state.change(state.language === "zh" ? "en" : "zh"));
  state.onChange(() => {
    document.documentElement.lang = state.language === "zh" ? "zh-CN" : "en";
    translate(document.body, state);
  });
}

/** Tables that are not in sight may have tens of thousands of rows: they are translated when they are opened. */
export function translate(root: HTMLElement, { language }: Reading): void {
  const hidden = [...root.querySelectorAll<HTMLElement>('[role="tabpanel"][hidden]')];
  for (const sheet of hidden) sheet.dataset["behind"] = language;
  const inSight = hidden.length === 0 ? "" : ":not([hidden] *)";
  for (const one of root.querySelectorAll<HTMLElement>(`[data-en]${inSight}`)) one.textContent = one.dataset[language] ?? "";
  for (const name of ["aria-label", "placeholder", "title"]) {
    for (const one of root.querySelectorAll(`[data-${name}-en]`)) {
      one.setAttribute(name, one.getAttribute(`data-${name}-${language}`) ?? "");
    }
  }
}
