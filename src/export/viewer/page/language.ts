import { element, type Reading } from "./dom";

/** Everything that is written in two languages has both in attributes. */
export function languageSwitch(state: Reading): void {
  const button = element("language");
  button.addEventListener("click", () => state.change(state.language === "zh" ? "en" : "zh"));
  state.onChange(() => {
    const { language } = state;
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    for (const one of document.querySelectorAll<HTMLElement>("[data-en]")) one.textContent = one.dataset[language] ?? "";
    for (const name of ["aria-label", "placeholder", "title"]) {
      for (const one of document.querySelectorAll(`[data-${name}-en]`)) one.setAttribute(name, one.getAttribute(`data-${name}-${language}`) ?? "");
    }
  });
}
