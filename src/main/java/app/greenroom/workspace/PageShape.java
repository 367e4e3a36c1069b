package app.greenroom.workspace;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Element;

/**
 * The first thing that a browser gets: {@code frontend/index.html} has the shape of a page, which stands until the page itself is
 * there. Visitors, whose pages have no rail, get none.
 */
final class PageShape {

    private static final String SHAPE = "shape";

    private PageShape() {}

    static void show(IndexHtmlResponse page) {
        boolean visitor = page.getVaadinRequest().getUserPrincipal() == null;
        Element shape = page.getDocument().getElementById(SHAPE);
        if (visitor && shape != null) {
            shape.remove();
        }
    }
}
