// The overlay: the counts of the counters that its address names, or of all.
"use strict";

const wanted = given.getAll("counter");

function line(counter) {
  const row = document.createElement("div");
  row.className = "counter";
  row.dataset.name = counter.name;
  for (const [part, text] of [["count", counter.count.toLocaleString()], ["name", counter.name]]) {
    const span = document.createElement("span");
    span.className = part;
    span.textContent = text;
    row.append(span);
  }
  return row;
}

follow(
  (counters) => {
    const shown = counters.filter((counter) => wanted.length === 0 || wanted.includes(counter.name));
    document.getElementById("counters").replaceChildren(...shown.map(line));
  },
  // What stands in a stream is seen by everyone: only what is wrong from the start is told there.
  (problem) => {
    const isEmpty = document.getElementById("counters").childElementCount === 0;
    document.getElementById("problem").textContent = isEmpty ? problem : "";
  },
);
