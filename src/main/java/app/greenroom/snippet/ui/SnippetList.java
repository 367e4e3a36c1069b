package app.greenroom.snippet.ui;

import static app.greenroom.language.CommonTexts.COMMON;
import static app.greenroom.snippet.SnippetTexts.SAY;

import app.greenroom.shared.SnippetId;
import app.greenroom.snippet.Snippet;
import app.greenroom.ui.EmptyState;
import app.greenroom.ui.Segments;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Snippets with a search and a choice of whose. A card that stays as it is keeps what is typed in it. */
class SnippetList extends Div {

    private enum Whose {
        ALL,
        MINE,
        TEAM;

        String title() {
            return switch (this) {
                case ALL -> SAY.all();
                case MINE -> SAY.mine();
                case TEAM -> SAY.team();
            };
        }

        boolean admits(Snippet snippet) {
            return switch (this) {
                case ALL -> true;
                case MINE -> snippet.mine();
                case TEAM -> snippet.shared();
            };
        }
    }

    private final SnippetCard.Actions actions;
    private final TextField search = new TextField();
    private final Segments<Whose> whose =
            new Segments<>(SAY.show(), List.of(Whose.values()), Whose::title, this::choose);
    private final Div tools = new Div(search, whose);
    private final UnorderedList list = new UnorderedList();
    private final EmptyState empty = new EmptyState(SAY.noneYet(), SAY.howToMakeOne());
    private final Div nothing = new Div(SAY.noneMatch());
    private final Map<SnippetId, SnippetCard> cards = new HashMap<>();
    private List<Snippet> all = List.of();
    private Whose chosen = Whose.ALL;

    SnippetList(SnippetCard.Actions actions) {
        this.actions = actions;
        addClassName("stack");
        search.setPlaceholder(COMMON.search());
        search.setAriaLabel(SAY.search());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(changed -> lay());
        whose.take(chosen);
        tools.addClassName("toolbar");
        list.addClassNames("snippet-cards");
        nothing.addClassName("muted");
        nothing.getElement().setAttribute("role", "status");
        add(tools, empty, nothing, list);
    }

    void show(List<Snippet> now) {
        all = now;
        lay();
    }

    private void choose(Whose next) {
        chosen = next;
        whose.take(next);
        lay();
    }

    private void lay() {
        List<Snippet> fitting =
                all.stream().filter(chosen::admits).filter(this::isSearched).toList();
        empty.setVisible(all.isEmpty());
        tools.setVisible(!all.isEmpty());
        nothing.setVisible(!all.isEmpty() && fitting.isEmpty());
        cards.keySet().retainAll(all.stream().map(Snippet::id).toList());
        put(fitting.stream().map(this::card).toList());
    }

    /** Touches only cards that come, go or change their place: in another one somebody may be writing. */
    private void put(List<SnippetCard> wanted) {
        list.getChildren().filter(card -> !wanted.contains(card)).toList().forEach(list::remove);
        for (int i = 0; i < wanted.size(); i++) {
            if (i >= list.getComponentCount() || list.getComponentAt(i) != wanted.get(i)) {
                list.addComponentAtIndex(i, wanted.get(i));
            }
        }
    }

    private SnippetCard card(Snippet snippet) {
        SnippetCard card = cards.computeIfAbsent(snippet.id(), _ -> new SnippetCard(snippet, actions));
        card.show(snippet);
        return card;
    }

    private boolean isSearched(Snippet snippet) {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        return (snippet.title() + "\n" + snippet.body())
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }
}
