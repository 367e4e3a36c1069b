package app.greenroom.story.ui;

import static app.greenroom.story.ui.StoryPageTexts.SAY;

import app.greenroom.ui.Facts;
import app.greenroom.ui.Icon;
import app.greenroom.ui.Notice;
import app.greenroom.ui.PressButton;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is tied to something: links to it, and for the candidate a picker with search and a button to untie each. */
class TieBox extends Section {

    /** What ties and unties. */
    interface Keeper {

        /** All that can be tied, what is tied too; asked for when somebody picks. */
        List<Choice> all();

        void tie(Choice choice);

        void untie(Choice choice);
    }

    private final Keeper keeper;
    private final String title;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nothing = new Paragraph();
    private final String pick;
    private final NativeButton add;
    private @Nullable ComboBox<Choice> picker;
    private List<Choice> tied = List.of();
    private ItemLabelGenerator<Choice> label = Choice::label;
    private final Div actions = new Div();
    private SerializableFunction<Choice, List<Component>> more = _ -> List.of();
    private final Facts facts = new Facts();
    private SerializableFunction<Choice, String> notes = _ -> "";
    private boolean mayKeep;

    /**
     * @param title what stands above
     * @param pick what the picker says
     */
    TieBox(String title, String pick, Keeper keeper) {
        this.keeper = keeper;
        this.title = title;
        addClassName("ties");
        list.addClassName("ties-list");
        nothing.addClassName("muted");
        this.pick = pick;
        add = new PressButton(pick, this::choose);
        add.addClassNames("tie-button", "tie-pick");
        actions.addClassName("actions");
        add(new H3(title), list, nothing, add, actions);
    }

    /** Names choices of several kinds by their kind too. */
    TieBox named() {
        label = Choice::named;
        return this;
    }

    /** Says what it means that there is nothing. */
    TieBox nothing(String words) {
        nothing.setText(words);
        return this;
    }

    /** Adds to each line. */
    TieBox withEach(SerializableFunction<Choice, List<Component>> components) {
        more = components;
        return this;
    }

    /** Says something about each, in few words. */
    TieBox withNotes(SerializableFunction<Choice, String> words) {
        notes = words;
        return this;
    }

    void addActions(Component... components) {
        actions.add(components);
    }

    /**
     * Shows what is tied now.
     *
     * @param all how many there are that can be tied, what is tied too
     */
    void show(List<Choice> now, int all, boolean keeps) {
        if (!facts.areNew(List.copyOf(now), all, keeps, now.stream().map(notes).toList())) {
            return;
        }
        tied = List.copyOf(now);
        mayKeep = keeps;
        list.removeAll();
        tied.forEach(choice -> list.add(line(choice)));
        list.setVisible(!tied.isEmpty());
        nothing.setVisible(tied.isEmpty() && mayKeep);
        boolean offers = mayKeep && tied.size() < all;
        if (picker != null && offers) {
            picker.setItems(free()); // somebody picks while others link
        } else if (picker != null) {
            remove(picker);
            picker = null;
        }
        add.setVisible(offers && picker == null);
        actions.setVisible(mayKeep && actions.getComponentCount() > 0);
        setVisible(mayKeep || !tied.isEmpty());
    }

    /** A picker is there only while somebody picks: with its items it weighs more than all the rest. */
    private void choose() {
        ComboBox<Choice> now = new ComboBox<>();
        now.setPlaceholder(pick);
        now.setAriaLabel(pick);
        now.setItemLabelGenerator(label);
        now.setItems(free());
        now.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                putAway(now);
                keeper.tie(chosen.getValue());
            }
        });
        picker = now;
        add.setVisible(false);
        addComponentAtIndex(indexOf(actions), now);
        now.focus();
        now.setOpened(true);
    }

    private List<Choice> free() {
        return keeper.all().stream().filter(choice -> !tied.contains(choice)).toList();
    }

    private void putAway(ComboBox<Choice> used) {
        picker = null;
        remove(used);
        add.setVisible(true);
        add.focus();
    }

    private ListItem line(Choice choice) {
        Anchor link = new Anchor(choice.path(), choice.label());
        link.getElement().setAttribute("dir", "auto");
        ListItem line = new ListItem(link);
        Span note = new Span(notes.apply(choice));
        note.addClassNames("muted", "small");
        if (!note.getText().isEmpty()) {
            line.add(note);
        }
        more.apply(choice).forEach(line::add);
        if (mayKeep) {
            NativeButton untie = new PressButton("", () -> untie(choice));
            untie.add(new Icon("close"));
            untie.addClassName("tie-away");
            untie.setAriaLabel(SAY.unlinkItem(choice.named()));
            untie.setTitle(SAY.unlink());
            line.add(untie);
        }
        return line;
    }

    private void untie(Choice choice) {
        keeper.untie(choice);
        Notice.undoable(SAY.unlinked(title), () -> keeper.tie(choice));
    }

    /** A tie keeper of three functions. */
    static Keeper keeper(
            SerializableSupplier<List<Choice>> all,
            SerializableConsumer<Choice> tie,
            SerializableConsumer<Choice> untie) {
        return new Keeper() {
            @Override
            public List<Choice> all() {
                return all.get();
            }

            @Override
            public void tie(Choice choice) {
                tie.accept(choice);
            }

            @Override
            public void untie(Choice choice) {
                untie.accept(choice);
            }
        };
    }
}
