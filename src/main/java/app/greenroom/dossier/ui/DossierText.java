package app.greenroom.dossier.ui;

import static app.greenroom.dossier.ui.DossierPageTexts.SAY;

import app.greenroom.dossier.Concept;
import app.greenroom.dossier.DossierContents;
import app.greenroom.dossier.Question;
import app.greenroom.dossier.Section;
import app.greenroom.dossier.SectionKind;
import app.greenroom.markdown.SafeMarkdown;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All of a dossier, in its order, with its contents beside it. Lists show as they were understood. */
class DossierText extends Div {

    private final DossierContents contents;
    private final String address;
    private final Article article = new Article();
    private final UnorderedList toc = new UnorderedList();
    private final Set<SectionKind> listed = EnumSet.noneOf(SectionKind.class);

    /** @param address where the page is: a link to a part needs it, as all addresses are below the start page */
    DossierText(DossierContents contents, String address) {
        this.contents = contents;
        this.address = address;
        addClassName("dossier-text");
        Nav nav = new Nav(toc);
        nav.addClassName("dossier-toc");
        nav.getElement().setAttribute("aria-label", SAY.sections());
        contents.sections().forEach(this::section);
        for (SectionKind kind : List.of(SectionKind.QUESTIONS, SectionKind.ASKS, SectionKind.CONCEPTS)) {
            if (!listed.contains(kind) && !isEmpty(kind)) {
                part(kind.title(), list(kind));
            }
        }
        add(nav, article);
    }

    private void section(Section section) {
        if (isEmpty(section.kind())) {
            part(section.heading(), text(section));
        } else if (listed.add(section.kind())) {
            part(section.heading(), list(section.kind()), original(section));
        } else {
            part(section.heading(), original(section));
        }
    }

    /** What a list was understood from, with the remarks that went into no list. */
    private static Component original(Section section) {
        NativeDetails details = new NativeDetails(SAY.originalText(), text(section));
        details.addClassName("section-original");
        details.setVisible(!section.body().isBlank());
        return details;
    }

    private void part(String heading, Component... body) {
        String id = "part-" + (toc.getComponentCount() + 1);
        H2 title = new H2(heading);
        title.setId(id);
        title.getElement().setAttribute("dir", "auto");
        com.vaadin.flow.component.html.Section part = new com.vaadin.flow.component.html.Section(title);
        part.add(body);
        article.add(part);
        Anchor link = new Anchor(address + "#" + id, heading);
        link.getElement().setAttribute("dir", "auto");
        toc.add(new ListItem(link));
    }

    /** Whether nothing was understood of this kind, so that only its text can be shown. */
    private boolean isEmpty(SectionKind kind) {
        return switch (kind) {
            case QUESTIONS -> contents.questions().isEmpty();
            case ASKS -> contents.asks().isEmpty();
            case CONCEPTS -> contents.concepts().isEmpty();
            default -> true;
        };
    }

    private Component list(SectionKind kind) {
        Div lists = new Div();
        lists.addClassName("dossier-lists");
        switch (kind) {
            case QUESTIONS -> groups(lists, contents.questions(), Question::group, Question::text, OrderedList::new);
            case ASKS -> groups(lists, contents.asks(), Question::group, Question::text, OrderedList::new);
            default -> groups(lists, contents.concepts(), Concept::topic, Concept::text, UnorderedList::new);
        }
        return lists;
    }

    private static <T> void groups(
            Div into,
            List<T> entries,
            Function<T, @Nullable String> group,
            Function<T, String> text,
            java.util.function.Supplier<? extends HtmlContainer> newList) {
        HtmlContainer list = newList.get();
        String last = null;
        int number = 1;
        for (T entry : entries) {
            String title = group.apply(entry);
            if (list.getComponentCount() == 0 || !Objects.equals(title, last)) {
                list = newList.get();
                list.getElement().setAttribute("start", String.valueOf(number));
                if (title != null) {
                    H3 heading = new H3(title);
                    heading.getElement().setAttribute("dir", "auto");
                    into.add(heading);
                }
                into.add(list);
                last = title;
            }
            ListItem item = new ListItem(text.apply(entry));
            item.getElement().setAttribute("dir", "auto");
            list.add(item);
            number++;
        }
    }

    private static PassageText text(Section section) {
        PassageText text = new PassageText("section-" + section.id().value(), section.heading());
        text.setText(SafeMarkdown.show(section.body()), 1);
        return text;
    }
}
