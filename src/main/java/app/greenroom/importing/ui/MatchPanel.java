package app.greenroom.importing.ui;

import static app.greenroom.importing.ui.ReimportTexts.SAY;

import app.greenroom.dossier.ItemKind;
import app.greenroom.dossier.matching.Change;
import app.greenroom.dossier.ui.ChangeChip;
import app.greenroom.dossier.ui.MatchRow;
import app.greenroom.importing.WhatChanges;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.Set;

/** What a re-import changes, kind by kind. */
class MatchPanel extends Div {

    private final MatchRow.Corrections corrections;
    private final Set<ItemKind> open = EnumSet.noneOf(ItemKind.class);

    MatchPanel(MatchRow.Corrections corrections) {
        this.corrections = corrections;
        addClassName("match-panel");
    }

    void show(WhatChanges changes) {
        removeAll();
        add(summary(changes));
        for (ItemKind kind : ItemKind.values()) {
            if (!changes.pairs(kind).isEmpty()) {
                add(new MatchList(kind, changes, open, corrections));
            }
        }
    }

    private static Div summary(WhatChanges changes) {
        Div counts = new Div();
        counts.addClassName("match-counts");
        changes.counts().forEach((change, count) -> {
            Span number = new Span(String.valueOf(count));
            number.addClassName("num");
            counts.add(new Span(new ChangeChip(change), number));
        });
        boolean same = changes.counts().keySet().equals(Set.of(Change.SAME));
        Paragraph words = new Paragraph(same ? SAY.nothingChanges() : SAY.workIsKept());
        words.addClassName("muted");
        Div summary = new Div(counts, words);
        summary.addClassName("match-summary");
        return summary;
    }
}
