package app.greenroom.dossier.markdown;

import app.greenroom.dossier.SectionKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A dossier as people write one: sections below headings, numbered questions, concepts behind their topics. */
final class UsualForm {

    private static final int LONGEST_TOPIC = 60;

    private final ParsedDossier dossier;
    private final Map<SectionKind, List<DossierMarkdown.Entry>> left = new EnumMap<>(SectionKind.class);
    private final StringBuilder out = new StringBuilder();

    UsualForm(ParsedDossier dossier) {
        this.dossier = dossier;
        for (SectionKind kind : List.of(SectionKind.QUESTIONS, SectionKind.ASKS, SectionKind.CONCEPTS)) {
            left.put(kind, new ArrayList<>(DossierMarkdown.entries(dossier, kind)));
        }
    }

    String write() {
        title();
        for (int at = 0; at < dossier.sections().size(); at++) {
            ParsedSection section = dossier.sections().get(at);
            out.append("\n## ")
                    .append(Escapes.escape(DossierMarkdown.oneLine(section.heading())))
                    .append("\n\n");
            if (DossierMarkdown.isListed(dossier, section.kind())) {
                list(section.kind(), takeFor(section, at));
            } else {
                out.append(section.body()).append('\n');
            }
        }
        return out.toString();
    }

    private void title() {
        String company = DossierMarkdown.oneLine(dossier.company());
        String role = DossierMarkdown.oneLine(dossier.role());
        if (!company.isEmpty()) {
            out.append("# Interview Prep: ").append(Escapes.escape(company));
            out.append(role.isEmpty() ? "" : " – " + Escapes.escape(role)).append('\n');
        }
    }

    /** The entries of one of several sections of a kind are those whose groups begin with its heading. */
    private List<DossierMarkdown.Entry> takeFor(ParsedSection section, int at) {
        List<DossierMarkdown.Entry> all = Objects.requireNonNull(left.get(section.kind()));
        boolean last = dossier.sections().subList(at + 1, dossier.sections().size()).stream()
                .noneMatch(later -> later.kind() == section.kind());
        boolean only = last
                && dossier.sections().subList(0, at).stream().noneMatch(earlier -> earlier.kind() == section.kind());
        boolean named = !only && !SectionHeadings.isUsual(section.heading());
        List<DossierMarkdown.Entry> taken = new ArrayList<>();
        while (!all.isEmpty() && (last || belongs(all.getFirst(), section.heading(), named))) {
            DossierMarkdown.Entry entry = all.removeFirst();
            taken.add(
                    named ? new DossierMarkdown.Entry(inside(entry.group(), section.heading()), entry.text()) : entry);
        }
        return taken;
    }

    private static boolean belongs(DossierMarkdown.Entry entry, String heading, boolean named) {
        String group = entry.group();
        return !named || (group != null && (group.equals(heading) || group.startsWith(heading + " / ")));
    }

    private static @Nullable String inside(@Nullable String group, String heading) {
        return group == null || group.length() <= heading.length() + 3 ? null : group.substring(heading.length() + 3);
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
            out.append(number > 1 ? "\n" : "")
                    .append("### ")
                    .append(Escapes.escape(group))
                    .append("\n\n");
        }
        for (int at = 0; at < texts.size(); at++) {
            out.append(number + at)
                    .append(". ")
                    .append(Escapes.escape(texts.get(at)))
                    .append('\n');
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
        boolean whole = ItemSplitter.split(InlineText.of(Escapes.escape(item))).size() == 1;
        return whole ? Escapes.escape(item) : "\"" + Escapes.escape(item) + "\"";
    }
}
