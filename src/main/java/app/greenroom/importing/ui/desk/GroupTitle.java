package app.greenroom.importing.ui.desk;

import static app.greenroom.importing.ui.desk.DeskTexts.SAY;

import app.greenroom.importing.proposal.EntryKind;
import app.greenroom.importing.proposal.ProposedEntry;
import app.greenroom.ui.Icon;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;

/** The title that some entries stand under; a press lets one change it for all of them. */
class GroupTitle extends Div {

    private static final int LONGEST = 300;

    /**
     * @param first the first entry under it
     * @param retitled takes the old title and the new one; null stands for none
     * @param madeEntry takes the first entry's key, when the title is to be an entry itself
     */
    GroupTitle(
            EntryKind kind,
            ProposedEntry first,
            SerializableBiConsumer<@Nullable String, @Nullable String> retitled,
            SerializableConsumer<Integer> madeEntry) {
        addClassName("group-title");
        getElement().setAttribute("data-first", String.valueOf(first.key()));
        @Nullable String title = first.group();
        Span words = new Span(title == null ? SAY.noGroup(kind) : title);
        words.getElement().setAttribute("dir", "auto");
        NativeButton button = new NativeButton("", pressed -> edit(kind, title, retitled));
        button.add(words, new Icon("edit"));
        button.setTitle(SAY.renameGroup(kind));
        button.setClassName("muted", title == null);
        add(button);
        if (title != null) {
            NativeButton entry = new NativeButton(SAY.turnIntoEntry(kind), pressed -> madeEntry.accept(first.key()));
            entry.addClassName("title-to-entry");
            entry.setAriaLabel(SAY.turnTitleIntoEntry(title, kind));
            add(entry);
        }
    }

    private void edit(
            EntryKind kind,
            @Nullable String title,
            SerializableBiConsumer<@Nullable String, @Nullable String> retitled) {
        TextField field = new TextField();
        field.setAriaLabel(SAY.titleOfGroup(kind));
        field.setMaxLength(LONGEST);
        field.setValue(title == null ? "" : title);
        field.setWidthFull();
        field.setAutoselect(true);
        field.addValueChangeListener(change -> retitled.accept(title, change.getValue()));
        field.addBlurListener(left -> retitled.accept(title, field.getValue()));
        field.addKeyDownListener(Key.ESCAPE, escaped -> retitled.accept(title, title));
        removeAll();
        add(field);
        field.focus();
    }
}
