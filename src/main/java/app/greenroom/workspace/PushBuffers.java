package app.greenroom.workspace;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletService;
import jakarta.servlet.ServletContext;
import java.util.Collections;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereFramework;
import org.springframework.stereotype.Component;

/**
 * Each open window has a WebSocket, and each of those two buffers for what comes in by it, 48 KB together. What people do comes
 * in by requests (docs/decisions/022), and only signs of life by the socket, so a little of it is enough.
 */
@Component
class PushBuffers implements VaadinServiceInitListener {

    private static final String CHARACTERS = "1024";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (event.getSource() instanceof VaadinServletService service) {
            ServletContext context = service.getServlet().getServletContext();
            Collections.list(context.getAttributeNames()).stream()
                    .map(context::getAttribute)
                    .filter(AtmosphereFramework.class::isInstance)
                    .map(AtmosphereFramework.class::cast)
                    .forEach(push -> push.addInitParameter(ApplicationConfig.WEBSOCKET_BUFFER_SIZE, CHARACTERS));
        }
    }
}
