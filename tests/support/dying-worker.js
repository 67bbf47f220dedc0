// A worker whose thread dies over an article that asks for it, as it would when it runs out of memory.
export async function work(piece) {
  const text = new TextDecoder().decode(piece.bytes);
  if (text === "die") {
    setImmediate(() => {
      throw new Error("the thread dies");
    });
    await new Promise(() => {});
  }
  if (text === "throw") throw new Error("the article fails");
  return `done: ${text}`;
}
