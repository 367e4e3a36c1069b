package app.greenroom.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import java.util.List;

/** Selects words as a person does: presses before the first, drags, and lets go behind the last. */
final class Selecting {

    private static final String ENDS_OF_WORDS = """
            (element, words) => {
              const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
              const nodes = [];
              let text = '';
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                nodes.push({ node, from: text.length });
                text += node.data;
              }
              const from = text.indexOf(words);
              if (from < 0) throw new Error(`“${words}” isn't in “${text}”`);
              const at = (offset) => {
                const found = nodes.findLast((each) => each.from <= offset);
                return [found.node, offset - found.from];
              };
              const box = (offset) => {
                const range = document.createRange();
                const [node, within] = at(offset);
                range.setStart(node, within);
                range.setEnd(node, within + 1);
                return range.getBoundingClientRect();
              };
              const begin = box(from), end = box(from + words.length - 1);
              return [begin.left, begin.top + begin.height / 2, end.right, end.top + end.height / 2];
            }
            """;

    private Selecting() {}

    static void select(Page page, Locator text, String words) {
        text.scrollIntoViewIfNeeded();
        List<?> ends = (List<?>) text.evaluate(ENDS_OF_WORDS, words);
        Mouse mouse = page.mouse();
        mouse.move(number(ends.get(0)), number(ends.get(1)));
        mouse.down();
        mouse.move(number(ends.get(2)), number(ends.get(3)), new Mouse.MoveOptions().setSteps(4));
        mouse.up();
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
