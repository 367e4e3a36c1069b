package app.greenroom.team.ui;

import app.greenroom.link.OneTimeLink;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The address under which people reach us: the operator's word, else that under which this window was opened. What
 * comes over the push connection names neither a host nor an address, so both are kept when a window opens.
 */
@Component
public class PublicAddress implements VaadinServiceInitListener {

    /** Where a window was opened, and from which IP address. */
    private record Opened(String base, String client) {}

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final String url;

    PublicAddress(@Value("${greenroom.url}") String url) {
        this.url = url;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(PublicAddress::remember);
    }

    public String of(OneTimeLink link) {
        return link.under(url.isBlank() ? opened().base() : url);
    }

    /** The IP address behind the current window; empty if it isn't known. */
    public static String client() {
        return opened().client();
    }

    private static Opened opened() {
        @Nullable Opened opened = ComponentUtil.getData(UI.getCurrent(), Opened.class);
        return opened == null ? new Opened("/", "") : opened;
    }

    private static void remember(UIInitEvent window) {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request instanceof VaadinServletRequest servlet) {
            String client = request.getRemoteAddr() == null ? "" : request.getRemoteAddr();
            ComponentUtil.setData(
                    window.getUI(), Opened.class, new Opened(base(servlet.getHttpServletRequest()), client));
        }
    }

    private static String base(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? HTTPS : HTTP);
        try {
            return new URI(
                            request.isSecure() ? "https" : "http",
                            null,
                            request.getServerName(),
                            usual ? -1 : port,
                            request.getContextPath() + "/",
                            null,
                            null)
                    .toString();
        } catch (URISyntaxException odd) {
            return "/";
        }
    }
}
