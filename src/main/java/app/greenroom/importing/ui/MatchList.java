package app.greenroom.importing.ui;

import static app.greenroom.importing.ui.ReimportTexts.SAY;

import app.greenroom.dossier.ItemKind;
import app.greenroom.dossier.matching.Before;
import app.greenroom.dossier.matching.Change;
import app.greenroom.dossier.matching.Now;
import app.greenroom.dossier.matching.Pair;
import app.greenroom.dossier.ui.MatchRow;
import app.greenroom.importing.WhatChanges;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What changes among the items of one kind; what stays the same is shown on request. */
class MatchList extends Section {

    private final ItemKind kind;
    private final WhatChanges changes;
    private final MatchRow.Corrections corrections;
    private final List<Before> gone;
    private final List<Now> added;
    private final Set<ItemKind> open;
    private final UnorderedList list = new UnorderedList();

    /** @param open the kinds of which everything is shown */
    MatchList(ItemKind kind, WhatChanges changes, Set<ItemKind> open, MatchRow.Corrections corrections) {
        this.kind = kind;
        this.changes = changes;
        this.corrections = corrections;
        this.open = open;
        List<Pair> pairs = changes.pairs(kind);
        this.gone = pairs.stream()
                .filter(pair -> pair.now() == null)
                .map(pair -> Objects.requireNonNull(pair.before()))
                .toList();
        this.added = pairs.stream()
                .filter(pair -> pair.before() == null)
                .map(pair -> Objects.requireNonNull(pair.now()))
                .toList();
        addClassName("match-list");
        list.addClassName("list");
        add(new H2(kind.title()), list);
        fill(pairs);
    }

    private void fill(List<Pair> pairs) {
        list.removeAll();
        List<Pair> shown = pairs.stream()
                .filter(pair -> open.contains(kind) || pair.change() != Change.SAME)
                .toList();
        shown.forEach(pair -> list.add(new MatchRow(kind, pair, changes.work(), gone, added, corrections)));
        list.setVisible(!shown.isEmpty());
        int hidden = pairs.size() - shown.size();
        if (hidden > 0) {
            Button more = new Button(SAY.showUnchanged(hidden));
            more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            more.addClassName("match-more");
            more.setAriaLabel(SAY.showUnchangedOf(hidden, kind.title()));
            more.addClickListener(pressed -> {
                remove(more);
                open.add(kind);
                fill(pairs);
            });
            add(more);
        }
    }
}
