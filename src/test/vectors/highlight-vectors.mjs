// Writes the vectors that both sides' moving of highlights is checked against, with the real CodeMirror.
//
// Run it where @codemirror/state 6.7.6 is installed:
//
//   node src/test/vectors/highlight-vectors.mjs src/test/resources/vectors/highlights.json
//
// Each case has changes that follow one another, highlights of the text before, and the same after each of the changes: a
// start is mapped with assoc 1, an end and a bare place with -1; what has no words left is dropped unless it is a bare place,
// and so is what reaches past the text.

import {writeFileSync} from "node:fs"
import {ChangeSet} from "@codemirror/state"

const CASES = 600

let state = 0x5eed4321
function random(below) {
  // xorshift32
  state ^= state << 13
  state ^= state >>> 17
  state ^= state << 5
  return (state >>> 0) % below
}

const PIECES = ["a", "bc", "word ", "\n", "ä", "\u{1f600}", "line\nline"]

function change(length) {
  const specs = []
  for (let at = 0, count = 1 + random(3); count > 0 && at <= length; count--) {
    const from = at + (random(3) ? random(length - at + 1) : 0)
    const to = random(3) ? Math.min(length, from + random(6)) : from
    specs.push({from, to, insert: random(3) ? PIECES[random(PIECES.length)] : ""})
    at = to
  }
  return ChangeSet.of(specs, length)
}

function highlight(length, i) {
  const from = random(length + 1)
  const to = Math.min(length + (random(40) ? 0 : 1), from + random(7))
  const bare = to <= from
  return {
    threadId: `t${i}`, from, to: Math.max(from, to), resolved: random(4) == 0,
    replacement: bare || random(4) == 0 ? ["in", "other words"][random(2)] : random(6) == 0 ? "" : null,
  }
}

const suggests = it => it.replacement !== null && it.replacement !== ""

function moved(all, changes) {
  return all.flatMap(it => {
    if (it.to > changes.length) return []
    const from = changes.mapPos(it.from, it.from == it.to ? -1 : 1), to = changes.mapPos(it.to, -1)
    return from < to || (from == to && suggests(it)) ? [{...it, from, to}] : []
  })
}

const cases = []
for (let i = 0; i < CASES; i++) {
  let length = 1 + random(24), all = Array.from({length: 1 + random(4)}, (_, i) => highlight(length, i))
  const before = all, changes = [], after = []
  for (let count = 1 + random(3); count > 0; count--) {
    const next = change(length)
    length = next.newLength
    changes.push(JSON.stringify(next))
    all = moved(all, next)
    after.push(all)
  }
  cases.push({before, changes, after})
}
writeFileSync(process.argv[2], "[\n" + cases.map(it => JSON.stringify(it)).join(",\n") + "\n]\n")
