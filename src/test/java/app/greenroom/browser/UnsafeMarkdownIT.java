package app.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.markdown.Attacks;
import app.greenroom.markdown.SafeMarkdown;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a real browser makes of rendered attacks, on a page without any policy of its own: no dialog opens, nothing is
 * requested, and no element listens to anything.
 */
class UnsafeMarkdownIT {

    private static final int MUTATIONS = Integer.getInteger("greenroom.attacks", 2_000);
    private static final int AT_A_TIME = 100;

    /** Puts what is rendered into the page, touches all of it as a person might, and lists what should not be there. */
    private static final String SHOW = """
            async attacks => {
                document.body.innerHTML = '';
                for (const html of attacks) {
                    const box = document.createElement('div');
                    document.body.append(box);
                    box.innerHTML = html;
                }
                const found = [];
                for (const element of document.body.querySelectorAll('*')) {
                    for (const attribute of element.attributes) {
                        if (attribute.name.startsWith('on') || attribute.name === 'style' || attribute.name === 'src') {
                            found.push(element.outerHTML);
                        }
                    }
                    for (const kind of ['mouseover', 'focus', 'load', 'error', 'toggle']) {
                        element.dispatchEvent(new Event(kind, {bubbles: true}));
                    }
                    // an address that the browser cannot read has no protocol but a colon, and leads nowhere
                    if (element.localName === 'a' && !['http:', 'https:', 'mailto:', ':'].includes(element.protocol)) {
                        found.push(element.outerHTML);
                    }
                }
                await new Promise(done => setTimeout(done, 20));
                return found;
            }
            """;

    private final List<String> alarms = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void openPage() {
        context = Chromium.browser().newContext();
        page = context.newPage();
        page.onDialog(this::dismiss);
        page.onRequest(request -> alarms.add("requested " + request.url()));
        page.onPageError(error -> alarms.add("ran " + error));
    }

    private void dismiss(Dialog dialog) {
        alarms.add("opened " + dialog.message());
        dialog.dismiss();
    }

    @AfterEach
    void closePage() {
        context.close();
    }

    @Test
    void theOracleHearsAnAttackThatIsNotRendered() {
        show(List.of("<img src=\"http://localhost:1/x\" onerror=\"alert(1)\">"));

        assertThat(alarms)
                .anyMatch(alarm -> alarm.startsWith("opened"))
                .anyMatch(alarm -> alarm.startsWith("requested"));
    }

    @Test
    void noAttackDoesAnythingInABrowser() {
        Random random = new Random(20);
        List<String> attacks = Stream.concat(
                        Attacks.known(),
                        Stream.generate(() -> Attacks.mutated(random)).limit(MUTATIONS))
                .toList();

        for (int from = 0; from < attacks.size(); from += AT_A_TIME) {
            List<String> some = attacks.subList(from, Math.min(attacks.size(), from + AT_A_TIME));
            Object found = show(some.stream()
                    .map(attack -> SafeMarkdown.renderWithOffsets(attack).html())
                    .toList());
            assertThat(found)
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                    .isEmpty();
            assertThat(alarms).as("one of %s", some).isEmpty();
        }
    }

    private Object show(List<String> html) {
        return page.evaluate(SHOW, html);
    }
}
