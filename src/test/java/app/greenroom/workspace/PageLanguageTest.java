package app.greenroom.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.greenroom.language.BrowserTexts;
import app.greenroom.language.Language;
import app.greenroom.shared.NotFound;
import app.greenroom.team.PeopleService;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;
import tools.jackson.databind.json.JsonMapper;

class PageLanguageTest {

    private final PeopleService people = mock();
    private final JsonMapper json = new JsonMapper();

    @Test
    void aPageBringsWhatTheBrowserSays() {
        when(people.me()).thenThrow(new NotFound());
        Document page = opened(Locale.UK);
        assertThat(page.child(0).attr("lang")).isEqualTo("en");
        assertThat(json.readTree(page.select("#gr-texts").getFirst().data()))
                .isEqualTo(json.valueToTree(BrowserTexts.in(Language.ENGLISH)));
        assertThat(page.select("#gr-texts").getFirst().data()).doesNotContain("</");
    }

    @Test
    void aPageOpensAlsoWhileTheDatabaseIsAway() {
        when(people.me()).thenThrow(new CannotCreateTransactionException("away"));
        assertThat(opened(Locale.UK).select("#gr-texts")).hasSize(1);
    }

    private Document opened(Locale locale) {
        VaadinRequest request = mock();
        when(request.getLocale()).thenReturn(locale);
        Document page = Jsoup.parse("<html><head></head><body></body></html>");
        new PageLanguage(people, json)
                .modifyIndexHtmlResponse(new IndexHtmlResponse(request, mock(VaadinResponse.class), page));
        return page;
    }
}
