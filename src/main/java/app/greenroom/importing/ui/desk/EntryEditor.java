package app.greenroom.importing.ui.desk;

import static app.greenroom.importing.ui.desk.DeskTexts.SAY;
import static app.greenroom.language.CommonTexts.COMMON;

import app.greenroom.importing.proposal.EntryKind;
import app.greenroom.importing.proposal.ImportProposal;
import app.greenroom.importing.proposal.ProposedEntry;
import app.greenroom.shared.Refusal;
import app.greenroom.ui.Icon;
import app.greenroom.ui.Notice;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One entry of an import, open for correction. What is typed is kept at once; cancelling takes it back. */
class EntryEditor extends Div {

    private static final int TYPING_PAUSE_MS = 400;

    private final ImportProposal.Place place;
    private final ImportDesk desk;
    private final Runnable moved;
    private final Runnable closed;
    private final TextArea words = new TextArea();
    private final ComboBox<String> group = new ComboBox<>();

    /**
     * @param moved runs when the entry has another place and stays open
     * @param closed runs when the entry is to be shown as a row again
     */
    EntryEditor(ImportProposal.Place place, ImportDesk desk, Runnable moved, Runnable closed) {
        this.place = place;
        this.desk = desk;
        this.moved = moved;
        this.closed = closed;
        addClassName("entry-editor");
        EntryKind kind = place.kind();
        words.setLabel(SAY.entry(kind));
        words.setHelperText(SAY.entryHelp(kind));
        words.setValue(place.entry().text());
        words.setWidthFull();
        words.setMinRows(1);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(TYPING_PAUSE_MS);
        words.addValueChangeListener(
                typed -> desk.note(StepTexts.SAY.edit(), key(), proposal -> proposal.say(key(), typed.getValue())));
        setUpGroup(kind);
        add(words, group, row("actions", confirmations()), row("actions", moves()));
        Shortcuts.addShortcutListener(this, this::confirmOrSay, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this);
        Shortcuts.addShortcutListener(this, this::cancel, Key.ESCAPE).listenOn(this);
    }

    int key() {
        return place.entry().key();
    }

    void focus() {
        words.focus();
    }

    /** @throws Refusal if the entry is empty */
    void confirm() {
        desk.note(StepTexts.SAY.edit(), key(), proposal -> proposal.rewrite(key(), words.getValue(), group.getValue()));
        closed.run();
    }

    private void confirmOrSay() {
        try {
            confirm();
        } catch (Refusal refusal) {
            words.setErrorMessage(refusal.words());
            words.setInvalid(true);
            words.focus();
        }
    }

    private void cancel() {
        String before = place.entry().text();
        leave(
                StepTexts.SAY.cancelEdit(),
                proposal -> before.isEmpty() ? proposal.remove(key()) : proposal.say(key(), before));
    }

    private void move(int step) {
        desk.note(StepTexts.SAY.move(), null, proposal -> proposal.move(key(), step));
        String under = desk.proposal().place(key()).entry().group();
        group.setValue(under);
        moved.run();
    }

    private void setUpGroup(EntryKind kind) {
        List<String> known = desk.proposal().entries(kind).stream()
                .map(ProposedEntry::group)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        group.setLabel(SAY.group(kind));
        group.setItems(known);
        group.setClearButtonVisible(true);
        group.setAllowCustomValue(true);
        group.addCustomValueSetListener(typed -> group.setValue(typed.getDetail()));
        group.setWidthFull();
        @Nullable String now = place.entry().group();
        if (now != null) {
            group.setValue(now);
        }
    }

    private Button[] confirmations() {
        Button done = new Button(SAY.done(), pressed -> confirmOrSay());
        done.addThemeVariants(ButtonVariant.SMALL);
        Button cancel = small(COMMON.cancel(), null, this::cancel);
        return new Button[] {done, cancel};
    }

    private Button[] moves() {
        EntryKind other = place.kind() == EntryKind.QUESTION ? EntryKind.ASK : EntryKind.QUESTION;
        return new Button[] {
            small(SAY.up(), "up", () -> move(-1)),
            small(SAY.down(), "down", () -> move(1)),
            small(
                    SAY.mergeWithPrevious(),
                    null,
                    () -> leave(StepTexts.SAY.merge(), proposal -> proposal.joinWithPrevious(key()))),
            small(SAY.turnIntoGroup(place.kind()), null, this::makeGroup),
            small(
                    SAY.moveToOther(place.kind()),
                    null,
                    () -> leave(StepTexts.SAY.moveToOtherList(), proposal -> proposal.turnInto(other, key()))),
            small(COMMON.delete(), "trash", this::delete)
        };
    }

    private void delete() {
        leave(StepTexts.SAY.delete(), proposal -> proposal.remove(key()));
    }

    private void makeGroup() {
        try {
            leave(StepTexts.SAY.turnIntoGroup(place.kind()), proposal -> proposal.toGroup(key()));
        } catch (Refusal refusal) {
            Notice.problem(refusal.words());
        }
    }

    private void leave(String name, UnaryOperator<ImportProposal> correction) {
        desk.note(name, null, correction);
        closed.run();
    }

    private static Button small(String label, @Nullable String icon, Runnable action) {
        Button button = new Button(label, pressed -> action.run());
        if (icon != null) {
            button.setIcon(new Icon(icon));
        }
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private static Div row(String className, Button... buttons) {
        Div row = new Div(buttons);
        row.addClassName(className);
        return row;
    }
}
