package app.greenroom.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * The first thing that a browser gets: {@code frontend/index.html} has the shape of a page, which stands until the page itself is
 * there. Visitors, whose pages have no rail, get none.
 */
@Component
class PageShape implements VaadinServiceInitListener, IndexHtmlRequestListener {

    private static final String SHAPE = "shape";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this);
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse page) {
        boolean visitor = page.getVaadinRequest().getUserPrincipal() == null;
        Element shape = page.getDocument().getElementById(SHAPE);
        if (visitor && shape != null) {
            shape.remove();
        }
    }
}
