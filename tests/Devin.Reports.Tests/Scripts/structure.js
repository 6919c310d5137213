// What a screen reader would not find its way by: skipped headings, controls and regions without a name, double ids.
(() => {
  const problems = [];
  let level = 0;
  for (const heading of document.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
    const next = Number(heading.localName[1]);
    if (next > level + 1) problems.push(`${heading.localName} after h${level}: ${heading.textContent}`);
    level = next;
  }
  if (document.querySelectorAll("h1").length !== 1) problems.push("not one h1");
  for (const landmark of ["header", "main", "footer", "[role=search]", "[role=status]"]) {
    if (document.querySelectorAll(`body > ${landmark}, form ${landmark}`).length !== 1) problems.push(`not one ${landmark}`);
  }
  for (const control of document.querySelectorAll("input, select")) {
    if (control.labels.length === 0) problems.push(`no label: ${control.name}`);
  }
  for (const region of document.querySelectorAll("section, [role=region], [role=search]")) {
    if (!region.closest(".sides") && !region.ariaLabel && !document.getElementById(region.getAttribute("aria-labelledby"))) {
      problems.push(`no name: ${region.outerHTML.slice(0, 80)}`);
    }
  }
  const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) problems.push(`id twice: ${id}`);
  if (!document.documentElement.lang) problems.push("no language");
  return problems;
})();
