package app.greenroom.dossier.markdown;

import app.greenroom.dossier.SectionKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A dossier with {@link Marks}; {@link MarkedReader} reads it. */
final class MarkedForm {

    private final ParsedDossier dossier;
    private final StringBuilder out = new StringBuilder(Marks.FIRST_LINE).append('\n');
    private final Set<SectionKind> listed = EnumSet.noneOf(SectionKind.class);

    MarkedForm(ParsedDossier dossier) {
        this.dossier = dossier;
    }

    String write() {
        out.append(Marks.title(DossierMarkdown.oneLine(dossier.company()), DossierMarkdown.oneLine(dossier.role())));
        out.append('\n');
        dossier.sections().forEach(this::section);
        for (SectionKind kind : List.of(SectionKind.QUESTIONS, SectionKind.ASKS, SectionKind.CONCEPTS)) {
            if (DossierMarkdown.isListed(dossier, kind) && listed.add(kind)) {
                heading(kind.title(), kind, Marks.Mode.LOOSE);
                list(kind);
            }
        }
        return out.toString();
    }

    private void section(ParsedSection section) {
        if (!DossierMarkdown.isListed(dossier, section.kind())) {
            heading(section.heading(), section.kind(), Marks.Mode.TEXT);
            section.body().lines().forEach(line -> out.append(Marks.cover(line)).append('\n'));
        } else {
            heading(section.heading(), section.kind(), Marks.Mode.LIST);
            if (listed.add(section.kind())) {
                list(section.kind());
            }
        }
    }

    private void heading(String words, SectionKind kind, Marks.Mode mode) {
        String heading = Marks.heading(new Marks.Heading(DossierMarkdown.oneLine(words), kind, mode));
        out.append('\n').append(heading).append("\n\n");
    }

    private void list(SectionKind kind) {
        @Nullable String group = null;
        int number = 1;
        for (DossierMarkdown.Entry entry : DossierMarkdown.entries(dossier, kind)) {
            if (!Objects.equals(group, entry.group())) {
                group = entry.group();
                out.append(number > 1 ? "\n" : "").append("### ");
                out.append(group == null ? Marks.NO_GROUP : Escapes.escape(group))
                        .append("\n\n");
            }
            out.append(kind == SectionKind.CONCEPTS ? "-" : number + ".").append(' ');
            out.append(Escapes.escape(entry.text())).append('\n');
            number++;
        }
    }
}
