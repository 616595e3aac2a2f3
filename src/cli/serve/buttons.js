// The buttons: one for each counter, and one that takes back what was pressed here.
"use strict";

const state = document.getElementById("state");
const undo = document.getElementById("undo");
const rows = new Map();
const pressed = [];
let waiting = 0;

undo.textContent = texts.undo;

function said(text, name, count) {
  return fill(text, { name, count: count.toLocaleString() });
}

async function ask(path, body, report) {
  waiting += 1;
  state.textContent = texts.saving;
  try {
    const answer = JSON.parse(await (await call(path, body)).text(), exact);
    state.textContent = waiting === 1 ? report(answer) : state.textContent;
    return answer;
  } catch (error) {
    state.textContent = error instanceof TypeError
      ? texts.unreachablePress
      : error.message;
    return null;
  } finally {
    waiting -= 1;
  }
}

async function press(id, by) {
  const answer = await ask("/press", by ? { id, by } : { id }, (done) => said(texts.saved, done.name, done.count));
  if (answer?.entry) {
    pressed.push(answer.entry);
    undo.disabled = false;
  }
}

undo.onclick = () => {
  const entry = pressed.pop();
  undo.disabled = pressed.length === 0;
  ask("/undo", { entry }, (done) => said(texts.undone, done.name, done.after));
};

function button(className) {
  const made = document.createElement("button");
  made.className = className;
  return made;
}

function row(counter) {
  const made = { row: document.createElement("div"), press: button("press"), minus: button("minus") };
  made.row.className = "counter";
  const count = document.createElement("span");
  count.className = "count";
  made.name = document.createTextNode("");
  made.count = count;
  made.press.append(made.name, count);
  made.minus.textContent = "−";
  made.press.onclick = () => press(counter.id);
  made.minus.onclick = () => press(counter.id, -rows.get(counter.id).step);
  made.row.append(made.press, made.minus);
  return made;
}

follow(
  (counters) => {
    const kept = new Set(counters.map((counter) => counter.id));
    [...rows.keys()].filter((id) => !kept.has(id)).forEach((id) => rows.delete(id));
    const order = counters.map((counter) => {
      const made = rows.get(counter.id) ?? row(counter);
      rows.set(counter.id, made);
      made.step = counter.step;
      made.name.textContent = counter.name;
      made.count.textContent = counter.count.toLocaleString();
      made.minus.setAttribute("aria-label", fill(texts.minus, { name: counter.name }));
      return made.row;
    });
    // Only where the counters themselves change: a button that is being pressed stays where it is.
    const main = document.getElementById("counters");
    if (order.length !== main.childElementCount || order.some((row, at) => row !== main.children[at])) {
      main.replaceChildren(...order);
    }
  },
  (problem) => {
    if (problem || waiting === 0) {
      state.textContent = problem;
    }
  },
);
