package app.greenroom.workspace;

import app.greenroom.language.BrowserTexts;
import app.greenroom.language.Language;
import app.greenroom.shared.NotFound;
import app.greenroom.team.PeopleService;
import app.greenroom.ui.words.ReadersLanguage;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import tools.jackson.databind.json.JsonMapper;

/** Says which language a page is in, and brings what its components in the browser say in it. */
@Component
class PageLanguage implements VaadinServiceInitListener, IndexHtmlRequestListener {

    private final PeopleService people;
    private final JsonMapper json;

    PageLanguage(PeopleService people, JsonMapper json) {
        this.people = people;
        this.json = json;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this);
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse page) {
        Language language = of(page.getVaadinRequest());
        Document document = page.getDocument();
        document.child(0).attr("lang", language.locale().toLanguageTag());
        // "</" would end the element early
        String texts = json.writeValueAsString(BrowserTexts.in(language)).replace("</", "<\\/");
        document.head()
                .appendChild(new Element("script")
                        .attr("type", "application/json")
                        .attr("id", "gr-texts")
                        .appendChild(new DataNode(texts)));
    }

    /** Asked for once a session: a page has to open also while the database is away. */
    private Language of(VaadinRequest request) {
        return ReadersLanguage.kept(request.getWrappedSession(false)).orElseGet(() -> {
            try {
                return ReadersLanguage.of(people.me().person().language(), request.getLocale());
            } catch (NotFound | DataAccessException | TransactionException nobodyThatIsKnown) {
                return Language.of(request.getLocale());
            }
        });
    }
}
