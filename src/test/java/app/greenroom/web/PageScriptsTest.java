package app.greenroom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class PageScriptsTest {

    @Test
    void eachScriptOfThePageCarriesTheNonceOfItsPolicyAndEachPageAnother() {
        String first = nonceOfPage();
        String second = nonceOfPage();
        assertThat(first).hasSizeGreaterThan(20).isNotEqualTo(second);
    }

    private static String nonceOfPage() {
        Document document =
                Jsoup.parse("<html><head><script>a</script></head><body><script src=b></script></body></html>");
        VaadinResponse response = mock();
        new PageScripts().modifyIndexHtmlResponse(new IndexHtmlResponse(mock(VaadinRequest.class), response, document));
        ArgumentCaptor<String> policy = ArgumentCaptor.captor();
        verify(response).setHeader(eq("Content-Security-Policy"), policy.capture());
        verify(response).setHeader("Cache-Control", "no-store");
        var nonces = document.select("script").eachAttr("nonce");
        assertThat(document.select("script")).hasSize(5);
        assertThat(nonces).hasSize(5).containsOnly(nonces.getFirst());
        assertThat(policy.getValue()).contains("'nonce-" + nonces.getFirst() + "'");
        assertThat(document.head().child(0).data()).contains("window.Function");
        return nonces.getFirst();
    }
}
