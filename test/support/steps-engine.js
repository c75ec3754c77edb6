// Runs in front of the library in its realm: what its own functions look at counts as steps.
/* global counter */
{
  const counts = (owner, name, costOf) => {
    const original = owner[name];
    owner[name] = function (...given) {
      const result = Reflect.apply(original, this, given);
      counter.steps += Math.max(0, costOf(this, given, result)) || 0;
      return result;
    };
  };
  const text = String.prototype;
  counts(text, "indexOf", (said, [word, from = 0], at) => (at < 0 ? said.length : at + word.length) - from);
  counts(text, "includes", (said, [, from = 0], found) => (found ? said.length / 2 : said.length) - from);
  counts(text, "lastIndexOf", (said, [, from = said.length], at) => Math.min(from, said.length) - at);
  const list = Array.prototype;
  counts(list, "indexOf", (all, [, from = 0], at) => (at < 0 ? all.length : at) - from);
  counts(list, "includes", (all) => all.length);
  counts(list, "slice", (_, __, cut) => cut.length);
  counts(list, "concat", (_, __, joined) => joined.length);
  counts(list, "splice", (left, _, cut) => left.length + cut.length);
  counts(list, "unshift", (all) => all.length);
  const pattern = RegExp.prototype;
  const exec = pattern.exec;
  // Sticky and anchored ones look at what they match.
  pattern.exec = function (said) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, said);
    const isFree = !this.sticky && !this.source.startsWith("^");
    counter.steps += isFree ? (match === null ? String(said).length : match.index + match[0].length) - from : 1;
    return match;
  };
  pattern.test = function (said) {
    return this.exec(said) !== null;
  };
}
