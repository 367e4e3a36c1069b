package app.greenroom.importing.markdown.written;

import app.greenroom.dossier.SectionKind;
import app.greenroom.importing.markdown.ParsedDossier;
import app.greenroom.importing.markdown.ParsedSection;
import app.greenroom.importing.markdown.words.Escapes;
import app.greenroom.importing.markdown.words.InlineText;
import app.greenroom.importing.markdown.words.ItemSplitter;
import app.greenroom.importing.markdown.words.SectionHeadings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A dossier as people write one: sections below headings, numbered questions, concepts behind their topics. */
final class UsualForm {

    private static final int LONGEST_TOPIC = 60;
    private static final String JOIN = " / ";

    private final ParsedDossier dossier;
    private final Map<SectionKind, List<DossierMarkdown.Entry>> left = new LinkedHashMap<>();
    private final StringBuilder out = new StringBuilder();

    UsualForm(ParsedDossier dossier) {
        this.dossier = dossier;
        SectionHeadings.LISTS.forEach(kind -> left.put(kind, new ArrayList<>(DossierMarkdown.entries(dossier, kind))));
    }

    String write() {
        String company = escaped(dossier.company());
        String role = escaped(dossier.role());
        if (!company.isEmpty()) {
            out.append("# Interview Prep: ").append(company);
            out.append(role.isEmpty() ? "" : " – " + role).append('\n');
        }
        for (int at = 0; at < dossier.sections().size(); at++) {
            ParsedSection section = dossier.sections().get(at);
            out.append("\n## ").append(escaped(section.heading())).append("\n\n");
            if (DossierMarkdown.entries(dossier, section.kind()).isEmpty()) {
                out.append(section.body()).append('\n');
            } else {
                list(section.kind(), takeFor(section, at));
            }
        }
        return out.toString();
    }

    private static String escaped(String text) {
        return Escapes.escape(DossierMarkdown.oneLine(text));
    }

    /** The entries of one of several sections of a kind are those whose groups begin with its heading. */
    private List<DossierMarkdown.Entry> takeFor(ParsedSection section, int at) {
        List<DossierMarkdown.Entry> all = Objects.requireNonNull(left.get(section.kind()));
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < dossier.sections().size(); i++) {
            if (dossier.sections().get(i).kind() == section.kind()) {
                places.add(i);
            }
        }
        boolean last = places.getLast() == at;
        boolean named =
                places.size() > 1 && !SectionHeadings.of(section.heading()).usual();
        String heading = section.heading();
        List<DossierMarkdown.Entry> taken = new ArrayList<>();
        while (!all.isEmpty() && (last || !named || (all.getFirst().group() + JOIN).startsWith(heading + JOIN))) {
            DossierMarkdown.Entry entry = all.removeFirst();
            String group = entry.group();
            int inside = heading.length() + JOIN.length();
            taken.add(
                    named
                            ? new DossierMarkdown.Entry(
                                    group == null || group.length() <= inside ? null : group.substring(inside),
                                    entry.text())
                            : entry);
        }
        return taken;
    }

    private void list(SectionKind kind, List<DossierMarkdown.Entry> entries) {
        int from = 0;
        while (from < entries.size()) {
            int to = from + 1;
            String group = entries.get(from).group();
            while (to < entries.size() && Objects.equals(entries.get(to).group(), group)) {
                to++;
            }
            List<String> texts = entries.subList(from, to).stream()
                    .map(DossierMarkdown.Entry::text)
                    .toList();
            if (kind == SectionKind.CONCEPTS) {
                concepts(group, texts);
            } else {
                questions(group, texts, from + 1);
            }
            from = to;
        }
    }

    private void questions(@Nullable String group, List<String> texts, int number) {
        if (group != null) {
            out.append(number > 1 ? "\n### " : "### ")
                    .append(Escapes.escape(group))
                    .append("\n\n");
        }
        for (int at = 0; at < texts.size(); at++) {
            out.append(number + at).append(". ");
            out.append(Escapes.escape(texts.get(at))).append('\n');
        }
    }

    private void concepts(@Nullable String topic, List<String> items) {
        if (topic == null) {
            items.forEach(item -> out.append("- ").append(Escapes.escape(item)).append('\n'));
        } else if (topic.length() <= LONGEST_TOPIC && topic.indexOf(':') < 0) {
            out.append("- **").append(Escapes.escape(topic)).append(":** ");
            out.append(items.stream().map(UsualForm::enumerated).collect(Collectors.joining(", ")))
                    .append('\n');
        } else {
            out.append("- **").append(Escapes.escape(topic)).append("**\n");
            items.forEach(item -> out.append("  - ").append(enumerated(item)).append('\n'));
        }
    }

    /** An item with commas of its own stands in quotes, so that it stays one. */
    private static String enumerated(String item) {
        String escaped = Escapes.escape(item);
        return ItemSplitter.split(InlineText.of(escaped)).size() == 1 ? escaped : "\"" + escaped + "\"";
    }
}
