package app.greenroom.workspace;

import app.greenroom.people.PeopleService;
import app.greenroom.people.Person;
import app.greenroom.shared.NotFound;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Gives each window its person's time zone and locale, and each session its error handler. */
@Component
class WindowSetup implements VaadinServiceInitListener {

    private final PeopleService people;
    private final Clock clock;

    WindowSetup(PeopleService people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new WindowErrors()));
        event.getSource().addUIInitListener(init -> setUp(init.getUI()));
        event.getSource().setSystemMessagesProvider(window -> LostSession.WORDS);
    }

    private void setUp(UI window) {
        try {
            Person person = people.me().person();
            window.setLocale(person.locale());
            new Times(person.zone(), person.locale(), clock).attachTo(window);
        } catch (NotFound nobodyIsLoggedIn) {
            new Times(clock.getZone(), window.getLocale(), clock).attachTo(window);
        }
    }
}
