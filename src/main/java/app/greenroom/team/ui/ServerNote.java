package app.greenroom.team.ui;

import app.greenroom.ui.Icon;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** What the server itself lacks, such as room on its disk; nothing while all is well. */
class ServerNote extends Div {

    ServerNote(HealthIndicator server) {
        addClassNames("card", "server-note");
        getElement().setAttribute("role", "status");
        Health health = server.health();
        Map<String, Object> details = health == null ? Map.of() : health.getDetails();
        Object words = details.getOrDefault("reason", details.get("warning"));
        setVisible(words != null);
        if (words != null) {
            add(new Icon("warning"), new Span(words.toString()));
        }
    }
}
