package app.greenroom.workspace;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Element;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The first thing that a browser gets: {@code frontend/index.html} has the shape of a page, which stands until the page itself is
 * there. Visitors, whose pages have no rail, get none.
 */
final class PageShape {

    private static final String SHAPE = "shape";

    private PageShape() {}

    static void show(IndexHtmlResponse page) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        boolean visitor = who == null || who instanceof AnonymousAuthenticationToken || !who.isAuthenticated();
        Element shape = page.getDocument().getElementById(SHAPE);
        if (visitor && shape != null) {
            shape.remove();
        }
    }
}
