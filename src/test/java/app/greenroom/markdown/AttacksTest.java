package app.greenroom.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.MoreTries;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** More often on demand: {@code -Dgreenroom.tries=100000}. */
class AttacksTest {

    private static final int TRIES = 3_000;

    @Example
    void everyKnownAttackIsShownAsTheTextThatItIs() {
        assertThat(Attacks.known()).allSatisfy(AttacksTest::assertHarmless);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void soIsEveryMutationOfThem(@ForAll Random random) {
        for (int more = MoreTries.each(TRIES); more > 0; more--) {
            assertHarmless(Attacks.mutated(random));
        }
    }

    private static void assertHarmless(String attack) {
        for (SafeHtml rendered : new SafeHtml[] {
            SafeMarkdown.render(attack), SafeMarkdown.renderWithOffsets(attack), SafeMarkdown.plain(attack)
        }) {
            AllowList.assertHolds(rendered.html());
            HtmlOracle.assertHarmless(rendered.html());
        }
    }
}
