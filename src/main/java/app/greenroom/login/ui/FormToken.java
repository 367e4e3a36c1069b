package app.greenroom.login.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.springcsrf.SpringCsrfToken;
import com.vaadin.flow.internal.springcsrf.SpringCsrfTokenUtil;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The token against forged requests that a window's forms carry. It is kept when the window opens: a view may be made by
 * a message of the push connection, whose own request is long over and tells nothing reliable.
 */
@Component
class FormToken implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(FormToken::keep);
    }

    /** The current window's. */
    static Optional<SpringCsrfToken> current() {
        return Optional.ofNullable(ComponentUtil.getData(UI.getCurrent(), SpringCsrfToken.class));
    }

    private static void keep(UIInitEvent window) {
        SpringCsrfTokenUtil.getSpringCsrfToken(VaadinRequest.getCurrent())
                .ifPresent(token -> ComponentUtil.setData(window.getUI(), SpringCsrfToken.class, token));
    }
}
