// What the pages share: the token, calls, and the counters as they change.
"use strict";

const given = new URLSearchParams(location.hash.slice(1));
const token = given.get("token") ?? "";

// Counts beyond what a number of JavaScript holds exactly.
function exact(key, value, context) {
  return typeof value === "number" && !Number.isSafeInteger(value) && context?.source ? BigInt(context.source) : value;
}

// Fills in what stands in braces.
function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
}

async function call(path, body) {
  const answer = await fetch(path, {
    method: body ? "POST" : "GET",
    headers: { Authorization: `Bearer ${token}` },
    body: body && JSON.stringify(body),
  });
  if (answer.status === 401) {
    throw new Error(texts.token);
  }
  if (!answer.ok) {
    throw new Error((await answer.json()).error);
  }
  return answer;
}

// Calls `show` with the counters by id, whenever they change, and `say` with what is wrong, or with nothing.
async function follow(show, say) {
  for (;;) {
    try {
      const counters = new Map();
      const reader = (await call("/changes")).body.pipeThrough(new TextDecoderStream()).getReader();
      say("");
      for (let rest = "", read; !(read = await reader.read()).done;) {
        const messages = (rest + read.value).split("\n\n");
        rest = messages.pop();
        for (const message of messages) {
          const [, event, data] = /^event: (\w+)\ndata: (.*)$/.exec(message) ?? [];
          const value = data && JSON.parse(data, exact);
          if (event === "counters") {
            counters.clear();
            value.forEach((counter) => counters.set(counter.id, counter));
          } else if (event === "counter") {
            counters.set(value.id, value);
          } else if (event === "removed") {
            counters.delete(value.id);
          }
        }
        show([...counters.values()].sort((a, b) => a.name.localeCompare(b.name)));
      }
      say(texts.ended);
    } catch (error) {
      say(error instanceof TypeError ? texts.unreachable : error.message);
    }
    await new Promise((done) => setTimeout(done, 2000));
  }
}
