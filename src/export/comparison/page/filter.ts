/** The verdicts' buttons switch rows off and on. */
export function filter(): void {
  for (const chip of document.querySelectorAll<HTMLElement>("button[data-verdict]")) {
    chip.addEventListener("click", () => {
      const isOff = chip.getAttribute("aria-pressed") === "true";
      chip.setAttribute("aria-pressed", String(!isOff));
      for (const row of document.querySelectorAll<HTMLElement>(`tr[data-verdict="${chip.dataset["verdict"] ?? ""}"]`)) row.hidden = isOff;
    });
  }
}
