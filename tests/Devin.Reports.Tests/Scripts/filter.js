// Searches the page, and returns the milliseconds until the result is painted.
(async (text) => {
  const search = document.querySelector("[name=q]");
  const count = document.getElementById("count");
  const before = count.textContent;
  const start = performance.now();
  search.value = text;
  search.dispatchEvent(new Event("input", { bubbles: true }));
  while (count.textContent === before) await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return performance.now() - start;
});
