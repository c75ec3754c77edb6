import type { Marks } from "./marks";

/** The chips switch classes of marks on and off; the style sheet does the rest. */
export function legend(marks: Marks): void {
  for (const chip of document.querySelectorAll<HTMLElement>("[data-kind]")) {
    chip.addEventListener("click", () => {
      const isOn = chip.getAttribute("aria-pressed") === "true";
      chip.setAttribute("aria-pressed", String(!isOn));
      document.body.classList.toggle(`off-${chip.dataset["kind"] ?? ""}`, isOn);
      marks.refresh();
    });
  }
}
