// Writes the vectors that TextChange is checked against, with the real CodeMirror.
//
// Run it where @codemirror/state 6.7.6 is installed, outside this project:
//
//   mkdir DIR && cd DIR && npm install @codemirror/state@6.7.6
//   cp PROJECT/src/test/vectors/codemirror-vectors.mjs . && node codemirror-vectors.mjs PROJECT/src/test/resources/vectors/codemirror-changes.json
//
// The random numbers are seeded, so the same version of CodeMirror writes the same file.
//
// Each case has a document and three changes: a; b after a; c of the same document as a. It holds what CodeMirror makes of them:
//   ab: a.compose(b) · aInverse: a.invert(doc) · aOverC, aOverCBefore: a.map(c, false), a.map(c, true)
//   docA, docAb: the texts after · before, after: how positions of doc move through a with assoc -1, +1

import {writeFileSync} from "node:fs"
import {ChangeSet, Text} from "@codemirror/state"

const CASES = 2000

let state = 0x5eed1234
function random(below) {
  // xorshift32
  state ^= state << 13
  state ^= state >>> 17
  state ^= state << 5
  return (state >>> 0) % below
}

const PIECES = ["a", "b", "cd", "word", " ", "\n", "\n\n", "ä", "\u{1f600}", "é", "\"", "\\", "\t", "\u2028", "\u0001", "\ud83d", "line\nline"]

function randomText(max) {
  let text = ""
  for (let pieces = random(max + 1); pieces > 0; pieces--) text += PIECES[random(PIECES.length)]
  return text
}

function randomChange(length) {
  const specs = []
  for (let pos = 0, count = 1 + random(4); count > 0 && pos <= length; count--) {
    // Often right beside the last change, so that neighbours are covered.
    const from = pos + (random(3) ? random(length - pos + 1) : 0)
    const to = random(3) ? Math.min(length, from + random(5)) : from
    specs.push({from, to, insert: random(3) ? randomText(3) : ""})
    pos = to
  }
  // Unordered changes make CodeMirror compose and map them itself.
  if (random(4) == 0) specs.reverse()
  return ChangeSet.of(specs, length)
}

const flat = text => text.toString()
// Where the shift changes, and to what: [position, shift, position, shift, …]
function moves(change, length, assoc) {
  const result = []
  for (let pos = 0; pos <= length; pos++) {
    const shift = change.mapPos(pos, assoc) - pos
    if (shift != (result.length ? result[result.length - 1] : 0)) result.push(pos, shift)
  }
  return result
}

const cases = []
for (let i = 0; i < CASES; i++) {
  const doc = Text.of(randomText(10).split("\n"))
  const a = randomChange(doc.length)
  const docA = a.apply(doc)
  const b = randomChange(docA.length)
  const c = randomChange(doc.length)
  const ab = a.compose(b)
  cases.push({
    doc: flat(doc), a, b, c, ab,
    docA: flat(docA), docAb: flat(ab.apply(doc)),
    aInverse: a.invert(doc),
    aOverC: a.map(c), aOverCBefore: a.map(c, true),
    before: moves(a, doc.length, -1), after: moves(a, doc.length, 1),
  })
}
writeFileSync(process.argv[2], "[\n" + cases.map(it => JSON.stringify(it)).join(",\n") + "\n]\n")
