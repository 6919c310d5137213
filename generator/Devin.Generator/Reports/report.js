"use strict";
// Searches, filters and opens findings. The state is in the fragment of the address: #f-FINGERPRINT&q=…&in=…&show=….
(() => {
  const byId = (id) => document.getElementById(id);
  const form = byId("filters");
  const shortcuts = byId("shortcuts");
  if (!form) return;
  const { q, in: topic, keys } = form.elements;
  const boxes = [...form.querySelectorAll("[name=show]")];
  const sections = [...document.querySelectorAll(".severity")].map((element) => ({
    element,
    number: element.querySelector("h2 .number"),
    groups: [...element.querySelectorAll(".group")].map((group) => ({
      element: group,
      number: group.querySelector("summary .number"),
      title: `${group.querySelector("summary .tag").textContent} ${group.querySelector("h3").textContent}`,
      findings: [...group.querySelectorAll(".finding")].map((finding) => ({
        element: finding,
        topics: finding.dataset.in.split(" "),
        isShown: true,
      })),
    })),
  }));
  const findings = sections.flatMap((section) => section.groups.flatMap((group) => group.findings));
  let linked = null;

  const number = (shown, all) => (shown === all ? `${all}` : `${shown} of ${all}`);

  // The text is read when the first search needs it.
  const matches = (group, finding, words) => {
    finding.text ??= `${group.title} ${finding.element.textContent}`.toLowerCase();
    return words.every((word) => finding.text.includes(word));
  };

  const filter = () => {
    const words = q.value.toLowerCase().split(/\s+/).filter(Boolean);
    const wanted = topic.selectedIndex > 0 ? `${topic.selectedIndex - 1}` : null;
    const shownSections = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    let total = 0;
    for (const section of sections) {
      const isOn = shownSections.has(section.element.id);
      let inSection = 0;
      let all = 0;
      for (const group of section.groups) {
        let inGroup = 0;
        for (const finding of group.findings) {
          finding.isShown =
            isOn && (wanted === null || finding.topics.includes(wanted)) && (words.length === 0 || matches(group, finding, words));
          if (finding.element.hidden === finding.isShown) finding.element.hidden = !finding.isShown;
          if (finding.isShown) inGroup++;
        }
        group.element.hidden = inGroup === 0;
        if (inGroup > 0 && words.length > 0) group.element.open = true;
        group.number.textContent = number(inGroup, group.findings.length);
        inSection += inGroup;
        all += group.findings.length;
      }
      section.element.hidden = inSection === 0;
      section.number.textContent = number(inSection, all);
      total += inSection;
    }
    byId("none").hidden = total > 0;
    byId("count").textContent = `${number(total, findings.length)} ${findings.length === 1 ? "finding" : "findings"}`;
  };

  const writeAddress = () => {
    const parts = [];
    if (linked) parts.push(linked.id);
    if (q.value) parts.push(`q=${encodeURIComponent(q.value)}`);
    if (topic.selectedIndex > 0) parts.push(`in=${encodeURIComponent(topic.value)}`);
    if (boxes.some((box) => !box.checked)) {
      parts.push(`show=${boxes.filter((box) => box.checked).map((box) => box.value).join(",")}`);
    }
    if (!keys.checked) parts.push("keys=off");
    history.replaceState(null, "", parts.length > 0 ? `#${parts.join("&")}` : location.pathname + location.search);
  };

  const link = (element) => {
    linked?.removeAttribute("aria-current");
    linked = element;
    linked?.setAttribute("aria-current", "true");
  };

  const open = (element) => {
    element.closest(".group").open = true;
    element.open = true;
    element.querySelector("summary").focus();
    element.scrollIntoView({ block: "start" });
  };

  const decode = (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  };

  const readAddress = () => {
    const parts = location.hash.slice(1).split("&").filter(Boolean);
    const state = new Map(parts.filter((part) => part.includes("=")).map((part) => [part.split("=")[0], decode(part.slice(part.indexOf("=") + 1))]));
    q.value = state.get("q") ?? "";
    topic.selectedIndex = Math.max(0, [...topic.options].findIndex((option) => option.index > 0 && option.value === state.get("in")));
    const show = state.get("show")?.split(",");
    for (const box of boxes) box.checked = show === undefined || show.includes(box.value);
    keys.checked = state.get("keys") !== "off";
    const target = parts.length > 0 ? byId(parts[0]) : null;
    link(target?.classList.contains("finding") ? target : null);
    filter();
    if (linked?.hidden) {
      form.reset();
      filter();
    }
  };

  const openLinked = () => linked && open(linked);

  const change = () => {
    filter();
    writeAddress();
  };

  const move = (step) => {
    const shown = findings.filter((finding) => finding.isShown).map((finding) => finding.element);
    const current = shown.indexOf(document.activeElement?.closest(".finding"));
    const next = shown[current < 0 ? 0 : Math.min(shown.length - 1, Math.max(0, current + step))];
    if (!next) return;
    next.closest(".group").open = true;
    next.querySelector("summary").focus();
  };

  const expand = byId("expand");
  const expandAll = () => {
    const isOpen = expand.getAttribute("aria-pressed") !== "true";
    expand.setAttribute("aria-pressed", `${isOpen}`);
    expand.textContent = isOpen ? "Collapse all" : "Expand all";
    for (const { element, isShown } of findings) {
      if (!isShown) continue;
      element.open = isOpen;
      if (isOpen) element.closest(".group").open = true;
    }
  };

  const actions = {
    "/": () => q.focus(),
    j: () => move(1),
    k: () => move(-1),
    e: expandAll,
    "?": () => {
      shortcuts.open = true;
      shortcuts.querySelector("summary").focus();
    },
  };

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && event.target === q) {
      q.value = "";
      change();
      return;
    }
    const isTyping = event.target.matches?.("select, input:not([type=checkbox])");
    if (isTyping || !keys.checked || event.ctrlKey || event.metaKey || event.altKey) return;
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });

  let timer = 0;
  q.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(change, 120);
  });
  form.addEventListener("change", (event) => event.target === q || change());
  form.addEventListener("reset", () => setTimeout(change));
  form.addEventListener("submit", (event) => event.preventDefault());
  keys.addEventListener("change", writeAddress);
  expand.addEventListener("click", expandAll);
  window.addEventListener("hashchange", () => {
    readAddress();
    openLinked();
  });
  // Not earlier: at the end of loading, the browser itself scrolls to the fragment.
  window.addEventListener("load", openLinked);
  byId("findings").addEventListener("click", (event) => {
    const finding = event.target.closest("summary")?.closest(".finding");
    if (!finding) return;
    link(finding.open ? null : finding);
    writeAddress();
  });

  form.hidden = false;
  shortcuts.hidden = false;
  readAddress();
})();
