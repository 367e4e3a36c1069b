package app.greenroom.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * The first thing that a browser gets: {@code frontend/index.html} has the shape of a page, which stands until the page itself is
 * there; its kind is that of the page. Visitors, whose pages have no rail, get none.
 */
@Component
class PageShape implements VaadinServiceInitListener, IndexHtmlRequestListener {

    private static final String SHAPE = "shape";

    /** Those of frontend/shape/kind.ts; any other page is one of rows. */
    private static final Map<String, Pattern> KINDS = Map.of(
            "desk", Pattern.compile("/(?:prep/[^/]+/questions/[^/]+|review/[^/]+)"),
            "chart", Pattern.compile("/prep/[^/]+/readiness"),
            "text", Pattern.compile("/(?:prep/[^/]+|dossiers/[^/]+|prep/[^/]+/stories/[^/]+|help)"),
            "form", Pattern.compile("/(?:settings|import|rubric|admin|dossiers/[^/]+/import)"));

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this);
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse page) {
        boolean visitor = page.getVaadinRequest().getUserPrincipal() == null;
        Element shape = page.getDocument().getElementById(SHAPE);
        if (shape == null) {
            return;
        }
        if (visitor) {
            shape.remove();
            return;
        }
        String path = page.getVaadinRequest().getPathInfo();
        KINDS.forEach((kind, paths) -> {
            if (path != null && paths.matcher(path).matches()) {
                shape.attr("data-kind", kind);
            }
        });
    }
}
