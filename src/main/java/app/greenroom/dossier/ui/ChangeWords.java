package app.greenroom.dossier.ui;

import static app.greenroom.dossier.ui.DossierPageTexts.SAY;

import app.greenroom.dossier.ItemKind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An item that changed: its words before and now, and the groups it left and joined. */
public class ChangeWords extends Div {

    /**
     * @param before the text before; null if it is new
     * @param now the text now; null if it is gone
     */
    public ChangeWords(
            ItemKind kind,
            @Nullable String before,
            @Nullable String now,
            @Nullable String groupBefore,
            @Nullable String groupNow) {
        addClassName("change-words");
        add(words(kind, before, now));
        String group = groups(before, now, groupBefore, groupNow);
        if (!group.isEmpty()) {
            Span where = new Span(group);
            where.addClassNames("muted", "small");
            where.getElement().setAttribute("dir", "auto");
            add(where);
        }
    }

    private static Component words(ItemKind kind, @Nullable String before, @Nullable String now) {
        if (before != null && now != null && !before.equals(now)) {
            return new RewordedText(before, now);
        }
        String text = Objects.requireNonNullElse(now != null ? now : before, "");
        Span words = new Span(kind == ItemKind.SECTION ? heading(text) : text);
        words.getElement().setAttribute("dir", "auto");
        return words;
    }

    /** A section's words begin with its heading. */
    private static String heading(String words) {
        return words.lines().findFirst().filter(line -> !line.isBlank()).orElse(SAY.untitledSection());
    }

    private static String groups(
            @Nullable String before, @Nullable String now, @Nullable String groupBefore, @Nullable String groupNow) {
        boolean there = before != null && now != null;
        if (there && !Objects.equals(groupBefore, groupNow)) {
            return SAY.otherGroup(nameOf(groupBefore), nameOf(groupNow));
        }
        return Objects.requireNonNullElse(now == null ? groupBefore : groupNow, "");
    }

    private static String nameOf(@Nullable String group) {
        return group == null ? SAY.noGroup() : group;
    }
}
