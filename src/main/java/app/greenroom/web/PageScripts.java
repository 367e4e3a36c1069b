package app.greenroom.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Gives each script of the page the nonce of its policy, and puts our own three first: one that lets the framework
 * compile what the server sends without {@code unsafe-eval}, one that sets the colour scheme before anything shows, and one
 * that says so when the page's content doesn't come.
 */
@Component
class PageScripts implements VaadinServiceInitListener, IndexHtmlRequestListener {

    private static final int NONCE_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String compile = read("compile.js");
    private final String scheme = read("scheme.js");
    private final String arrival = read("arrival.js");

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this);
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse page) {
        Document document = page.getDocument();
        document.head()
                .prependChild(script(arrival))
                .prependChild(script(scheme))
                .prependChild(script(compile));
        document.head().appendElement("link").attr("rel", "icon").attr("href", "favicon.svg");
        document.head().appendElement("meta").attr("name", "robots").attr("content", "noindex");
        String nonce = nonce();
        document.select("script").forEach(script -> script.attr("nonce", nonce));
        page.getVaadinResponse().setHeader(ContentPolicy.HEADER, ContentPolicy.forPage(nonce));
        page.getVaadinResponse().setHeader("Cache-Control", "no-store");
    }

    private static Element script(String source) {
        return new Element("script").appendChild(new DataNode(source));
    }

    private static String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String read(String name) {
        try (InputStream source = PageScripts.class.getResourceAsStream(name)) {
            if (source == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
