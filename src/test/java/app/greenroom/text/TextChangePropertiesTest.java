package app.greenroom.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.text.Texts.Edit;
import app.greenroom.text.Texts.Edits;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(Texts.class)
class TextChangePropertiesTest {

    @Property(tries = 500)
    void composingIsApplyingInTurn(@ForAll String text, @ForAll Edits some, @ForAll Edits more) {
        TextChange first = some.on(text);
        TextChange second = more.on(first.apply(text));

        assertThat(first.compose(second).apply(text)).isEqualTo(second.apply(first.apply(text)));
    }

    @Property(tries = 500)
    void anInverseTakesTheChangeBack(@ForAll String text, @ForAll Edits edits) {
        TextChange change = edits.on(text);

        assertThat(change.invert(text).apply(change.apply(text))).isEqualTo(text);
    }

    @Property(tries = 500)
    void twoPeopleConvergeWhoeverIsAcceptedFirst(@ForAll String text, @ForAll Edits mine, @ForAll Edits yours) {
        TextChange a = mine.on(text);
        TextChange b = yours.on(text);

        String oneWay = a.compose(b.rebaseOver(a)).apply(text);

        assertThat(b.compose(a.mapOver(b, true)).apply(text)).isEqualTo(oneWay);
    }

    @Property(tries = 500)
    void keptUnitsMapToThemselves(@ForAll String text, @ForAll Edits edits) {
        TextChange change = edits.on(text);
        String after = change.apply(text);
        int[] starts = change.starts();
        for (int i = 0; i < change.parts().size(); i++) {
            if (change.parts().get(i).kept()) {
                for (int position = starts[i]; position < starts[i + 1]; position++) {
                    int now = change.map(position, Side.AFTER);
                    assertThat(after.charAt(now)).isEqualTo(text.charAt(position));
                }
            }
        }
    }

    @Property(tries = 500)
    void positionsKeepTheirOrderAndStayInTheText(@ForAll String text, @ForAll Edits edits) {
        TextChange change = edits.on(text);
        int last = 0;
        for (int position = 0; position <= text.length(); position++) {
            int before = change.map(position, Side.BEFORE);
            int after = change.map(position, Side.AFTER);
            assertThat(before).isBetween(last, after);
            assertThat(after).isLessThanOrEqualTo(change.lengthAfter());
            last = before;
        }
    }

    @Property(tries = 500)
    void aReplacementMovesPositionsAsExpected(@ForAll String text, @ForAll Edit edit) {
        int from = edit.range(text).from();
        int to = edit.range(text).to();
        String inserted = edit.text();
        TextChange change = edit.on(text);
        for (int position = 0; position <= text.length(); position++) {
            int shifted = position - (to - from) + inserted.length();
            boolean within = position > from && position < to;
            int before = position < to || position == from ? Math.min(position, from) : shifted;
            int after = within || (position == from && from == to) ? from + inserted.length() : before;
            assertThat(change.map(position, Side.BEFORE)).isEqualTo(before);
            assertThat(change.map(position, Side.AFTER)).isEqualTo(after);
        }
    }

    @Property(tries = 500)
    void jsonBringsTheSameChangeBack(@ForAll String text, @ForAll Edits edits) {
        TextChange change = edits.on(text);

        assertThat(TextChange.parse(change.toJson())).isEqualTo(change).hasSameHashCodeAs(change);
    }
}
