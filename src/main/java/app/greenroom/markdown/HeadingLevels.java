package app.greenroom.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Shifts headings so that the highest is an h3: the page keeps h1 and h2, and no level is skipped below them. */
final class HeadingLevels {

    private static final int FIRST = 3;
    private static final int LAST = 6;

    private HeadingLevels() {}

    static void startAtThree(Node document) {
        int[] highest = {LAST};
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                highest[0] = Math.min(highest[0], heading.getLevel());
            }
        });
        int shift = FIRST - highest[0];
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.clamp(heading.getLevel() + (long) shift, FIRST, LAST));
            }
        });
    }
}
