package app.greenroom.dossier.ui;

import static app.greenroom.dossier.ui.DossierPageTexts.SAY;

import app.greenroom.dossier.ItemKind;
import app.greenroom.dossier.matching.Before;
import app.greenroom.dossier.matching.Change;
import app.greenroom.dossier.matching.Now;
import app.greenroom.dossier.matching.Pair;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One item before and now, what happens to the work on it, and the way to correct it. */
public class MatchRow extends ListItem {

    /** What a lead may correct. */
    public interface Corrections {

        /** The new item continues the old one; null if it is new. */
        void decide(ItemKind kind, int key, @Nullable UUID before);
    }

    private final ItemKind kind;
    private final Corrections corrections;

    /**
     * @param gone items that nothing continues
     * @param added items that continue nothing
     */
    public MatchRow(
            ItemKind kind,
            Pair pair,
            Map<UUID, String> work,
            List<Before> gone,
            List<Now> added,
            Corrections corrections) {
        this.kind = kind;
        this.corrections = corrections;
        addClassName("match-row");
        Before before = pair.before();
        Now now = pair.now();
        Div words = new Div(new ChangeWords(
                kind,
                before == null ? null : before.text(),
                now == null ? null : now.text(),
                before == null ? null : before.group(),
                now == null ? null : now.group()));
        words.addClassName("match-words");
        String made = before == null ? null : work.get(before.id());
        if (pair.change() != Change.SAME || made != null) {
            addFate(words, pair.change(), made);
        }
        Div chip = new Div(new ChangeChip(pair.change()));
        chip.addClassName("match-chip");
        Div action = new Div();
        action.addClassName("match-action");
        correction(before, now, gone, added).ifPresent(action::add);
        add(chip, words, action);
    }

    private static void addFate(Div words, Change change, @Nullable String made) {
        String fate = fate(change, made);
        if (!fate.isEmpty()) {
            Span said = new Span(fate);
            said.addClassNames("match-fate", "small");
            words.add(said);
        }
    }

    private static String fate(Change change, @Nullable String made) {
        if (change == Change.GONE) {
            return made == null ? SAY.notWorkedOn() : SAY.keptAsRetired(made);
        }
        return made == null ? "" : SAY.keeps(made);
    }

    private Optional<Component> correction(
            @Nullable Before before, @Nullable Now now, List<Before> gone, List<Now> added) {
        if (before != null && now != null) {
            Button apart = new Button(SAY.unmatch(), pressed -> corrections.decide(kind, now.key(), null));
            apart.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            apart.setAriaLabel(SAY.unmatchItem(shortened(now.text())));
            return Optional.of(apart);
        }
        if (now != null && !gone.isEmpty()) {
            ComboBox<Before> choice = choice(SAY.matchWith(), SAY.matchWithEarlier(shortened(now.text())));
            choice.setItemLabelGenerator(item -> shortened(item.text()));
            choice.setItems(gone);
            choice.addValueChangeListener(chosen -> corrections.decide(
                    kind, now.key(), Objects.requireNonNull(chosen.getValue()).id()));
            return Optional.of(choice);
        }
        if (before != null && !added.isEmpty()) {
            ComboBox<Now> choice = choice(SAY.matchWith(), SAY.matchWithNew(shortened(before.text())));
            choice.setItemLabelGenerator(item -> shortened(item.text()));
            choice.setItems(added);
            choice.addValueChangeListener(chosen -> corrections.decide(
                    kind, Objects.requireNonNull(chosen.getValue()).key(), before.id()));
            return Optional.of(choice);
        }
        return Optional.empty();
    }

    private static <T> ComboBox<T> choice(String placeholder, String label) {
        ComboBox<T> choice = new ComboBox<>();
        choice.setPlaceholder(placeholder);
        choice.setAriaLabel(label);
        choice.setWidthFull();
        return choice;
    }

    public static String shortened(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= 70 ? line : line.substring(0, line.offsetByCodePoints(0, 65)) + "…";
    }
}
