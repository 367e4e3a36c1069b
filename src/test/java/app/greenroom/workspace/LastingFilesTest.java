package app.greenroom.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LastingFilesTest {

    private static final FilterChain FOR_AN_HOUR =
            (request, response) -> ((HttpServletResponse) response).setHeader("Cache-Control", "max-age=3600");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/VAADIN/build/indexhtml-D1p4OvV1.js",
                "/VAADIN/build/generated-flow-imports-_jmuZRep.js",
                "/VAADIN/static/push/vaadinPush-min.js?v=2d17"
            })
    void aFileWithAHashIsKeptForEver(String address) throws Exception {
        assertThat(kept(address, FOR_AN_HOUR)).isEqualTo("max-age=31536000, immutable");
    }

    @Test
    void aFontIsKeptForAWeek() throws Exception {
        assertThat(kept("/aura/fonts/InstrumentSans/InstrumentSans.woff2", FOR_AN_HOUR))
                .isEqualTo("max-age=604800");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/styles.css", "/VAADIN/build/latest.js", "/VAADIN/static/push/vaadinPush-min.js"})
    void anythingElseStaysAsItIs(String address) throws Exception {
        assertThat(kept(address, FOR_AN_HOUR)).isEqualTo("max-age=3600");
    }

    @Test
    void aFileThatIsNotThereIsNotKept() throws Exception {
        FilterChain missing =
                (request, response) -> ((HttpServletResponse) response).setHeader("Cache-Control", "no-store");

        assertThat(kept("/VAADIN/build/indexhtml-D1p4OvV1.js", missing)).isEqualTo("no-store");
    }

    private static @Nullable String kept(String address, FilterChain rest) throws Exception {
        String[] parts = address.split("\\?", 2);
        MockHttpServletRequest request = new MockHttpServletRequest("GET", parts[0]);
        if (parts.length > 1) {
            request.setParameter("v", parts[1]);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        new LastingFiles().doFilter(request, response, rest);
        return response.getHeader("Cache-Control");
    }
}
