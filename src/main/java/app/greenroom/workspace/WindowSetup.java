package app.greenroom.workspace;

import app.greenroom.account.Person;
import app.greenroom.language.Language;
import app.greenroom.shared.Committed;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.WriteBudget;
import app.greenroom.team.PeopleService;
import app.greenroom.ui.Times;
import app.greenroom.ui.words.ReadersLanguage;
import app.greenroom.ui.words.WindowReader;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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
        event.addVaadinRequestInterceptor(new RequestBegin());
        event.getSource().addUIInitListener(init -> setUp(init.getUI()));
        event.getSource().setSystemMessagesProvider(LostSession::words);
    }

    /** So that an error can tell whether something was stored before it, and what a window changes counts for its person. */
    private static final class RequestBegin implements VaadinRequestInterceptor {

        @Override
        public void requestStart(VaadinRequest request, VaadinResponse response) {
            Committed.begin();
            WriteBudget.begin();
        }

        @Override
        public void handleException(
                VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception failed) {
            // the session's error handler does that
        }

        @Override
        public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
            WriteBudget.end();
        }
    }

    private void setUp(UI window) {
        Locale browser = VaadinRequest.getCurrent().getLocale();
        try {
            Person person = people.me().person();
            Language language = ReadersLanguage.of(person.language(), browser);
            ReadersLanguage.keep(window.getSession().getSession(), language);
            WindowReader.set(window, language);
            Locale dates = language.writing(person.locale());
            window.setLocale(dates);
            new Times(person.zone(), dates, clock).attachTo(window);
        } catch (NotFound nobodyIsLoggedIn) {
            WindowReader.set(window, Language.of(browser));
            window.setLocale(browser);
            new Times(clock.getZone(), browser, clock).attachTo(window);
        }
    }
}
